"""The version of the program, which a release raises here and in ``pyproject.toml``."""

VERSION = "0.1.0"
