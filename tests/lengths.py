"""Every page whose length contract §5 limits, with the command for it and what is measured of it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ybguide.domain.answers import Fix, Question
from ybguide.domain.guide import Guide
from ybguide.domain.places import Region, Scene
from ybguide.store import Store

PERSONS = (
    (),
    ("--age", "7"),
    ("--age", "72"),
    ("--age", "0"),
    ("--for", "elder", "--smartphone", "no", "--face", "no"),
    ("--age", "40", "--document", "residence-permit"),
)
PLACES = ((), ("-r", "德阳"), ("-r", "绵阳"), ("-r", "北京"))
_FIRST = re.compile(r"\s*☐ 1\.")
_STEP = re.compile(r"\s*☐ \d+\.")


class Length(NamedTuple):
    """Lines of a page at 80 columns, and the line of the first step, 0 where there is none."""

    lines: int
    first: int


def measured(text: str) -> Length:
    """The length of a page as the terminal shows it."""
    lines = text.rstrip("\n").split("\n")
    first = next((number for number, line in enumerate(lines, 1) if _FIRST.match(line)), 0)
    return Length(lines=len(lines), first=first)


def of_task(task: str, channel: str | None = None) -> tuple[str, ...]:
    """What is typed for a task."""
    words = (task,) if task in ("activate", "family-add") else ("how", task)
    return (*words, "-c", channel) if channel else words


def guides(store: Store) -> Iterator[tuple[str, ...]]:
    """Every task in every channel that has a guide for it."""
    pairs = dict.fromkeys((guide.task, guide.channel) for guide in store.all(Guide) if not guide.region)
    return (of_task(task, channel) for task, channel in pairs)


def several(store: Store) -> Iterator[tuple[str, ...]]:
    """Pages with several ways: every task over all channels but ``activate``, which has no steps."""
    return (of_task(task) for task in sorted(store.tasks_with_guides()) if task != "activate")


def scenes(store: Store) -> Iterator[tuple[str, ...]]:
    """Every situation."""
    return (("use", scene.id) for scene in store.all(Scene))


def answers(store: Store) -> Iterator[tuple[str, ...]]:
    """Every question."""
    return (("faq", question.id) for question in store.all(Question))


def failures(store: Store) -> Iterator[tuple[str, ...]]:
    """Every failure."""
    return (("fix", fix.id) for fix in store.all(Fix))


def places(store: Store) -> Iterator[tuple[str, ...]]:
    """The page and the numbers of every place that has a pack, of some that have none, and of no place."""
    names = [*(region.id for region in store.all(Region)), "绵阳", "绵竹", "吴中区", "兵团"]
    yield ("hotline",)
    for name in names:
        yield "region", name
        yield "hotline", name
