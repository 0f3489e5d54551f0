"""Content folders → checked content, or everything that is wrong with them."""

from collections.abc import Sequence
from pathlib import Path

from ybguide.authoring.check import RULES, Conditions, Rule, check
from ybguide.authoring.content import Content
from ybguide.authoring.load import load
from ybguide.authoring.locate import locate
from ybguide.authoring.problem import Problem, in_order
from ybguide.authoring.progress import Progress, counted, silent
from ybguide.authoring.refer import referred
from ybguide.authoring.validate import validate


def read(
    folders: Sequence[Path],
    rules: Sequence[Rule] = RULES,
    conditions: Conditions = Conditions(),  # noqa: B008 - frozen
    progress: Progress = silent,
) -> tuple[Content, tuple[Problem, ...]]:
    """The content of the folders (later ones lie over earlier ones) and all its problems by these rules.

    Checks across files run on the files that have the right shape, also when others have not.
    """
    files = counted(tuple(locate(folders)), progress)
    valid, problems = validate(referred(load(file) for file in files))
    content = Content(files=valid)
    return content, in_order((*problems, *check(content, conditions, rules)))
