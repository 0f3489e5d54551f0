"""Headings and phrases that all formats for readers share."""

import re

from ybguide.domain.reference import Source
from ybguide.view.page import Item, Link, Path, StepView
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
HOTLINE = "医保服务热线 12393"
SAFETY = "办理免费。密码、验证码和二维码，不要发给任何人。办不成，打 12393。"
LOCAL = "当地的办法"
PRESS = "依次点"
WARNING = "注意"
ALSO = "也可以走"
ALSO_WRITTEN = "按钮也可能写成"
FIXES = "容易卡住的地方"
SAY = "对他说"
CHECK = "核对"
SAY_FIRST = "先对他说"
CHECK_FIRST = "开始前核对"
NEVER = "帮忙的规矩"
RULES = "规定怎么说"
ADVICE = "建议"
FOLLOW = "照着做"
OTHERWISE = "不行的话，还可以"
AGAIN = "下次再看"
REPEAT = "不用回答问题，直接看这个建议"
_MINUTE = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)")
ASK_FIRST = "先问清楚"
MAP = "从第 1 问开始，按回答往下走"
NO_WAY = "按这些情况，这里没有能照着办完的步骤。先问清楚再办。"

DONE_MARK = "做完了"
NOTE = "记着"
WHOLE = "整份指南"
WHOLE_ANSWER = "完整的回答"
CHOOSE = "有两个回答都可能是您要的，看看是哪一个"
SEVERAL = "您问了几件事，分开回答"
CHANGED = "打勾以后，指南里这一步改过，请再看一眼。"
ADDED = "开始以后，指南新加了这一步。"


def progress(done: int, steps: int) -> str:
    """How far a list is."""
    return f"做完 {done} 步，一共 {steps} 步。"


def vanished(count: int) -> str:
    """Steps that a guide no longer has."""
    return f"指南里去掉了 {count} 步，这里不再列出。"


def done_at(time: str) -> str:
    """When a step was done; ``time`` is an ISO time."""
    # A list of an older version may hold something else: it is shown as it stands, not cut.
    written = _MINUTE.match(time)
    return f"{' '.join(written.groups()) if written else time} 做完。"


def heading(title: str) -> str:
    """A title over lines that belong to it; a question has its mark already."""
    return title if title.endswith("？") else f"{title}："


def choice(number: int) -> str:
    """What stands before one of the answers to choose from."""
    return f"{number}. "


def part(asked: str) -> str:
    """What stands before the answer of a part of a question."""
    return f"{asked.strip('，。？?')} → "


def minutes(count: int) -> str:
    """How long something takes."""
    return f"大约 {count} 分钟"


def step(number: int, condition: str | None, do: str, *, done: bool = False) -> str:
    """A step as it is said aloud."""
    said = "".join(f"（{each}）" for each in (DONE_MARK if done else None, condition) if each)
    return f"第 {number} 步{said}：{do}"


def labels(path: Path) -> str:
    """On-screen labels as they are pressed one after the other."""
    return "→".join(f"【{label}】" for label in path.labels)


def with_note(path: Path) -> str:
    """A way, with what there is to say about it."""
    return labels(path) + (f"（{path.note.rstrip('。')}）" if path.note else "")


def other_label(step: StepView, other: Path) -> str:
    """What is said before another way: one button instead of another is no way of its own."""
    alone = step.path is not None and len(step.path.labels) == 1 == len(other.labels)
    return ALSO_WRITTEN if alone else ALSO


def path(step: StepView) -> str | None:
    """The labels of a step, unless what to do already names them."""
    if step.path is None or (step.path.note is None and labels(step.path) in step.do):
        return None
    return with_note(step.path)


def fix(step: StepView, link: Link) -> str:
    """What may fail at a step, without the command."""
    return f"第 {step.number} 步，{link.label}"


def question(number: int) -> str:
    """A question of the map."""
    return f"第 {number} 问"


def turn_to(number: int) -> str:
    """Where an answer leads on to."""
    return f"接着看{question(number)}"


def call(name: str, phone: str | None, covers: str) -> str:
    """Somebody to turn to in one line."""
    return f"{name}{f' {phone}' if phone else ''}：{covers.rstrip('。')}"


def source(view: Source) -> str:
    """A source as a reader sees it: its name, its kind, its date."""
    return f"{view.name}（{GRADES[view.grade]}，{source_date(view)}）"


def item(view: Item) -> str:
    """A statement with its condition, and a word where it is not sure."""
    text = f"{view.condition}：{view.text}" if view.condition else view.text
    # A statement that says itself that no source was found needs no further doubt.
    doubtful = view.evidence.confidence == "low" and "没有找到" not in text and "没有可靠来源" not in text
    return text.rstrip("。") + LOW_ITEM if doubtful else text
