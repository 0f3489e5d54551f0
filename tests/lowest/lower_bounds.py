"""The lowest versions that ``pyproject.toml`` allows of each dependency, as constraints for pip."""

import re
import sys
import tomllib
from pathlib import Path

_BOUND = re.compile(r"(?P<name>[A-Za-z0-9._-]+)>=(?P<version>[0-9][^,;\s]*)")


def lower_bounds(pyproject: str) -> list[str]:
    """One line a dependency. Raises ``ValueError`` for one without a lower bound."""
    lines = []
    for requirement in tomllib.loads(pyproject)["project"]["dependencies"]:
        bound = _BOUND.match(requirement)
        if bound is None:
            raise ValueError(requirement)
        lines.append(f"{bound['name']}=={bound['version']}")
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join([*lower_bounds(Path(sys.argv[1]).read_text(encoding="utf-8")), ""]))
