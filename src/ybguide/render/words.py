"""Headings and phrases that all formats for readers share."""

import re
from collections.abc import Iterable, Sequence

from ybguide.domain.reference import Contact, Source
from ybguide.domain.spelling import text
from ybguide.text import correction
from ybguide.text.spacing import spaced
from ybguide.view.page import Item, Link, More, Path, SlipView, StepView
from ybguide.view.words import GRADES, UNDATED, source_date

NEEDS = "先准备好"
STEPS = "步骤"
DONE = "怎样算办好"
NEXT = "接着可以"
CONTACTS = "还是不行，找谁"
MORE = "还有"
OLD_PATHS = "旧菜单"
REMARKS = "说明"
CONFLICTS = "说法不一的地方"
BASIS = "依据"
SOURCES = "来源"
PAPERS = "要带的材料"
SCREEN = "屏幕上会写"
CAUSES = "可能的原因"
TRY = "依次试试"
LIMITS = "要注意"
HEED = "要注意"
DONE_SHORT = "办好了"
STUCK = "卡住了"
HOTLINE = "医保服务热线 12393"
NEVER_SHARE = "办理免费。密码、验证码和二维码，不要发给任何人。"
SAFETY = f"{NEVER_SHARE}办不成，打 12393。"
HELPER = "帮忙的人："
HELPER_PHONE = "电话："
CODE = "代号"
"""Heads the column of what is typed for a channel."""
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
WRONG = correction.TITLE
WRITE_TO = correction.WHERE
ISSUES = correction.URL
PRIVATE = f"{correction.PRIVATE}{correction.OURSELVES}"
ASKED = "问的是"
ANSWERED = "答的是"
EDITION = "版本"
PLACE = "地方"
RIGHT = "应该是"
FILL_IN = "（请在这里写上：手机上看到的字，或者您知道的办法）"
PASTE = f"把上面几行贴过去，或者转给把指南给您的人。{PRIVATE}"


def rest(contents: Iterable[str]) -> str:
    """What stands on a fold; ``contents`` are the headings inside."""
    return f"{MORE}：{'、'.join(dict.fromkeys(contents))}"


def short_heading(title: str) -> str:
    """A heading as it is named among others in one line."""
    return "找谁" if title == CONTACTS else title


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


def stop(text: str) -> str:
    """What ends a text that something follows in the same line, where it has no end of its own."""
    return "" if text.endswith(("。", "！", "？", "；")) else "。"


def step_number(number: int) -> str:
    """Which step it is."""
    return f"第 {number} 步"


def step(number: int, condition: str | None, do: str, *, done: bool = False) -> str:
    """A step as it is said aloud."""
    said = "".join(f"（{each}）" for each in (DONE_MARK if done else None, condition) if each)
    return f"{step_number(number)}{said}：{do}"


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
    if step.path is None or (step.path.note is None and _named(step.path, step.do)):
        return None
    return with_note(step.path)


def _named(path: Path, text: str) -> bool:
    """Whether a text names all labels of a path in their order."""
    place = 0
    for label in path.labels:
        place = text.find(f"【{label}】", place)
        if place < 0:
            return False
    return True


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
    said = f"{name}{f' {phone}' if phone else ''}"
    return f"{said}：{covers.rstrip('。')}" if covers else said


def source(view: Source) -> str:
    """A source as a reader sees it: its name, its kind, its date."""
    return f"{view.name}（{GRADES[view.grade]}，{source_date(view)}）"


def item(view: Item) -> str:
    """A statement with its condition."""
    return f"{view.condition}：{view.text}" if view.condition else view.text


def needs(minutes_: int | None) -> str:
    """What to have ready, with how long it takes."""
    return f"{NEEDS}（{minutes(minutes_)}）" if minutes_ else NEEDS


def number(phone: str, since: str | None) -> str:
    """A number, with the date on which it was published where that is known."""
    return f"{phone}（{since}）" if since else phone


def whom(contacts: Sequence[Contact]) -> str:
    """Whom to turn to, in one line."""
    return "；".join(_one(each, first=number == 0) for number, each in enumerate(contacts))


def _one(contact: Contact, *, first: bool) -> str:
    if contact.phone is None:
        return f"找{contact.name}"
    if contact.phone.startswith(contact.id) and not first:
        # The national hotline is known by its number, after that of the place.
        return f"或打 {contact.phone}"
    return f"打{contact.name} {contact.phone}"


def wrong(address: str) -> str:
    """What to write where something on the page of this address is wrong."""
    return correction.wanted(f"这一页的地址 {address}")


def answered(slip: SlipView) -> str:
    """What the guide answered, each with its address."""
    listed = "；".join(f"{text(each.address)} {each.title}" for each in slip.answers)
    if not slip.refused:
        return listed
    return f"没有把握，最接近的是 {listed}" if listed else "没有把握，也没有接近的"


def edition(slip: SlipView) -> str:
    """What was read, and in which format."""
    content = f"，资料到 {slip.content}" if slip.content else ""
    return f"{slip.version}{content}，格式 {slip.format}"


def dated(newest: str | None) -> str:
    """How fresh something is, in as few words as can be; ``newest`` is as exact as known."""
    return f"资料到 {newest}" if newest else UNDATED


def printed(day: str) -> str:
    """When a sheet was made; ``day`` is an ISO date."""
    return f"{day} 打印"


def call_hotline(phone: str, from_afar: str | None) -> str:
    """Whom to call where it does not work, and what is dialled from outside of the place."""
    return f"办不成，打 {phone}{f'，外地拨 {from_afar}' if from_afar else '（医保服务热线）'}"


def scan(host: str) -> str:
    """What is at a code, so that nobody opens they do not know what."""
    return f"右边的码：用手机扫，打开 {host}"


def foot(summary: str, left: str) -> str:
    """What a page stands on, and what the whole form adds, where there is a program to ask for it."""
    basis = f"{BASIS}：{summary}" if summary else ""
    return "。".join(part for part in (basis, spaced("加 --more", MORE, left) if left else "") if part)


def more(left: More) -> str:
    """What the whole form adds, or nothing."""
    counts = (
        (left.paths, "条旧菜单"),
        (left.fixes, "种卡住的情形"),
        (left.causes, "条原因"),
        (left.local, "条当地资料"),
        (left.conflicts, "处说法不一"),
        (left.sources, "个来源"),
    )
    said = "、".join(f"{count} {what}" for count, what in counts if count)
    return said or ("说明" if left.notes else "")
