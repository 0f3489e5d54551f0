"""Headings and phrases that all formats for readers share."""

from collections.abc import Iterable

from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.view.page import GuideView, Item, Link, Path, StepView
from ybguide.view.words import GRADES, source_date

NEEDS = "先准备好"
STEPS = "步骤"
DONE = "怎样算办好"
NEXT = "接着可以"
CONTACTS = "还是不行，找谁"
CONFLICTS = "说法不一的地方"
BASIS = "依据"
SOURCES = "来源"
PAPERS = "要带的材料"
LOW = "这一步的来源不够可靠，请以实际情况为准。"
LOW_ITEM = "（来源不够可靠）"
SCREEN = "屏幕上会写"
CAUSES = "可能的原因"
TRY = "依次试试"
LIMITS = "要注意"
LOCAL = "当地的办法"
ALSO = "也可以走"
ALSO_WRITTEN = "按钮也可能写成"
FIXES = "卡在哪一步，看这里"


def minutes(count: int) -> str:
    """How long something takes."""
    return f"大约 {count} 分钟"


def labels(path: Path) -> str:
    """On-screen labels as they are pressed one after the other."""
    return "→".join(f"【{label}】" for label in path.labels)


def other_path(path: Path) -> str:
    """Another way, with what there is to say about it."""
    return labels(path) + (f"（{path.note.rstrip('。')}）" if path.note else "")


def other_label(step: StepView, other: Path) -> str:
    """What is said before another way: one button instead of another is no way of its own."""
    alone = step.path is not None and len(step.path.labels) == 1 == len(other.labels)
    return ALSO_WRITTEN if alone else ALSO


def path(step: StepView) -> str | None:
    """The labels of a step, unless what to do already names the only one."""
    if step.path is None:
        return None
    shown = labels(step.path)
    return None if shown in step.do else shown


def fix(step: StepView, link: Link) -> str:
    """What may fail at a step, without the command."""
    return f"第 {step.number} 步，{link.label}"


def contact(view: Contact) -> str:
    """Somebody to turn to in one line."""
    number = f" {view.phone}" if view.phone and view.phone != view.name else ""
    return f"{view.name}{number}：{view.covers.rstrip('。')}"


def conflict(view: Conflict) -> str:
    """A disagreement in one plain sentence."""
    return view.reader


def source(view: Source) -> str:
    """A source as a reader sees it: its name, its kind, its date."""
    return f"{view.name}（{GRADES[view.grade]}，{source_date(view)}）"


def item(view: Item) -> str:
    """A statement with its condition, and a word where it is not sure."""
    text = f"{view.condition}：{view.text}" if view.condition else view.text
    # A statement that says itself that no source was found needs no further doubt.
    doubtful = view.evidence.confidence == "low" and "没有找到" not in text and "没有可靠来源" not in text
    return text.rstrip("。") + LOW_ITEM if doubtful else text


KINDS = {
    "question": "问答",
    "guide": "步骤",
    "fix": "排障",
    "scene": "场景",
    "term": "名词",
    "contact": "电话",
    "comparison": "对照",
    "scam": "骗局",
    "region": "地方",
}


def by_command(guides: Iterable[GuideView]) -> list[tuple[list[str], str]]:
    """Titles of guides under the command that shows them, in the order of the guides."""
    commands: dict[str, list[str]] = {}
    for guide in guides:
        commands.setdefault(guide.command, []).append(guide.title)
    return [(titles, command) for command, titles in commands.items()]
