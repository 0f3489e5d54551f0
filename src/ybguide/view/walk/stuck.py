"""The screen for who is stuck: what may be wrong, what to try first, whom to call."""

from ybguide.domain.address import Address
from ybguide.domain.answers import Fix
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Contact
from ybguide.domain.spelling import command
from ybguide.select.procedure import fix_for
from ybguide.view.depth.closing import closing
from ybguide.view.making import Making
from ybguide.view.page import Block, Entries, Entry, FixView, Link, Page, Paragraph
from ybguide.view.parts import contacts
from ybguide.view.walk.course import NOTHING, Course, plain

_NO_FAILURES = (
    "这里没有记下这一步常见的毛病。退回上一步再走一遍；屏幕上的和这里写的对不上，先停下来问，不要乱点。"
)
_NO_REMEDY = "这一步没有用，就回去按回车，试下一步；都试过还不行，打电话问。"
_NOT_READY = "先看要准备的齐不齐，缺哪样先办哪样。"
_NOT_DONE = "没看到办好的样子，往回翻，看哪一步没有做。"
_ASK = command(Address(of=Kind.FIX))


def stuck_page(making: Making, course: Course, number: int | None, *, ended: bool = False) -> Page:
    """The failures of a step with the first remedy of each, and whom to call; ``ended``: after the last."""
    title = f"{course.title}：{f'第 {number} 步' if number else ''}卡住了"
    links = course.steps[number - 1].fixes if number else ()
    entries = tuple(_failure(making, link) for link in links if link.id is not None)
    more = Paragraph(text=f"还不行：按 q 停下，输入 {_ASK}，后面写屏幕上的字。")
    failures: tuple[Block, ...] = (Paragraph(text=_unlisted(course, number, ended=ended)), more)
    if entries:
        failures = (Entries(key="fixes", title="看看像哪一种，先试试下面的办法", entries=entries), more)
    end = NOTHING.but(contacts=whom(making, course))
    return plain(course, title, *failures).but(closing=end)


def _unlisted(course: Course, number: int | None, *, ended: bool) -> str:
    """What to do anyway, where nothing is known of a step that may fail."""
    if number is None:
        return _NOT_DONE if ended else _NOT_READY
    return _NO_REMEDY if isinstance(course.procedure, FixView) else _NO_FAILURES


def _failure(making: Making, link: Link) -> Entry:
    fix = fix_for(making.store.get(Fix, link.id or ""), making.person)
    first = fix.steps[0].do if fix.steps else fix.summary
    return Entry(id=fix.id, address=link.address, name=link.title, text=first, details=(), evidence=None)


def whom(making: Making, course: Course) -> tuple[Contact, ...]:
    """Whom to call: those of the guide, else those who are for everything."""
    found = closing(course.page, course.procedure, ()).contacts
    return found or contacts(making, list(making.store.titles("contact"))[:1])
