"""A fault in the content, as a value: collected, sorted and shown together, never raised one by one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "hint"]
Path = tuple[str | int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """What is wrong and where.

    ``file`` is relative to its content folder, ``line`` counts from 1, ``path`` leads from the top of
    the file to the value, ``message`` is Chinese and says what to write instead.
    """

    code: str
    file: str
    line: int
    path: Path
    message: str
    severity: Severity = "error"

    def __str__(self) -> str:
        # One problem is one line, whatever an editor has put into a key or a value.
        return f"{self.file}:{self.line}: {self.code} {' '.join(self.message.split())}"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems in reading order, each once."""
    unique = {(p.file, p.line, p.code, p.message): p for p in problems}
    return tuple(unique[key] for key in sorted(unique))
