"""What stands in ``pyproject.toml`` too: the version, which a release raises in both, and addresses."""

VERSION = "0.1.0"
PROJECT_URL = "https://github.com/ybguide/ybguide"
ISSUES_URL = f"{PROJECT_URL}/issues"
