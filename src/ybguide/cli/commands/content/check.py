"""``content check`` and ``content explain``: what is wrong with the content, and what its rules are for.

Imports stand inside: the YAML and validation libraries are loaded only when an editor asks.
"""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from ybguide.cli.errors import BuiltInContent
from ybguide.errors import FileTrouble, InvalidContent, NoFolder, UnknownName
from ybguide.library import content_folder, content_folders
from ybguide.record import Record

if TYPE_CHECKING:
    from ybguide.authoring.fix import Mended
    from ybguide.authoring.problem import Problem


class Checked(Record):
    """The outcome of a check."""

    problems: "tuple[Problem, ...]"
    files: int

    @property
    def errors(self) -> bool:
        """Whether anything has to be put right."""
        return any(problem.severity == "error" for problem in self.problems)


def checked(folders: Sequence[Path], today: str | None, against: Path | None) -> Checked:
    """Check the folders under these conditions. Raises ``NoFolder`` when ``against`` is no folder."""
    from ybguide.authoring.check import Conditions
    from ybguide.authoring.read import read

    conditions = Conditions(today=today, against=_texts(against) if against else ())
    content, problems = read(folders, conditions=conditions)
    return Checked(problems=problems, files=len(content.files))


def _texts(folder: Path) -> tuple[str, ...]:
    if not folder.is_dir():
        raise NoFolder(option="--against", path=str(folder), example="./来源的原文")
    return tuple(path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.txt")))


def mend(overlays: Sequence[Path]) -> "Sequence[Mended]":
    """Mend the overlays, or without any the content of a checkout.

    Raises ``BuiltInContent``, ``FileTrouble``, ``NoFolder``.
    """
    from ybguide.authoring.fix import mend_files
    from ybguide.authoring.locate import locate
    from ybguide.authoring.read import read

    own = tuple(overlays) or (content_folder(),)
    if not overlays and content_folder().parent.name == "data":
        raise BuiltInContent
    content, _ = read(content_folders(overlays))
    try:
        return mend_files(content, locate(own))
    except OSError as error:
        raise FileTrouble.of(error, action="改文件", path=str(error.filename)) from error


def as_text(found: Checked, mended: "Sequence[Mended]") -> str:
    """What was mended, then what is left, a line each."""
    from ybguide.authoring.check.output import line

    lines = [_mended_line(change) for change in mended]
    return "".join(f"{text}\n" for text in (*lines, *map(line, found.problems)))


def _mended_line(change: "Mended") -> str:
    if change.done:
        return f"{change.file}:{change.line}: 已改成：{change.new}"
    return f"{change.file}:{change.line}: 这一处写法特殊，请手动改成：{change.new}"


def closing(found: Checked) -> str:
    """The last line of a check."""
    from ybguide.authoring.check.output import summary

    return f"{summary(found.problems, found.files)}\n"


def as_json(found: Checked, mended: "Sequence[Mended]") -> str:
    """The check in the envelope of the contract; with errors it carries both data and ``error``."""
    from ybguide.authoring.check.output import as_data, line
    from ybguide.render.structured import envelope

    data = as_data(found.problems, found.files) | {"mended": [asdict(change) for change in mended]}
    if not found.errors:
        return envelope("content check", data)
    problems = tuple(line(problem) for problem in found.problems)
    return envelope("content check", data, InvalidContent(problems=problems))


def explanation(code: str | None) -> str:
    """The page of a rule, or the list of rules. Raises ``UnknownName``."""
    from ybguide.authoring.check import RULES, rule_of
    from ybguide.authoring.check.explain import page

    if code is None:
        marks = {"error": "错误", "hint": "提示"}
        return "".join(f"{rule.code}  {marks[rule.severity]}  {rule.title}\n" for rule in RULES)
    text = page(code) if rule_of(code) else None
    if text is None:
        raise UnknownName(label="规则", asked=code, near=(), known=(), command="ybguide content explain")
    return text
