"""The channels side by side, and which one to take."""

from ybguide.domain.channel import Channel, Support, Task
from ybguide.domain.person import Person
from ybguide.store import Store
from ybguide.view.page import (
    Column,
    Link,
    Links,
    Page,
    Paragraph,
    Row,
    Table,
    Ways,
)
from ybguide.view.parts import guide_link
from ybguide.view.task import task_guides

_COLUMNS = (
    Column(key="name", title="渠道"),
    Column(key="needs", title="要准备"),
    Column(key="minutes", title="大约几分钟"),
    Column(key="family", title="给家人开通"),
    Column(key="password", title="改密码"),
    Column(key="in_person", title="有人当面帮"),
    Column(key="best_for", title="适合"),
)
_ANSWERS = {"yes": "可以", "no": "不可以", "unknown": "没有可靠来源"}


def activate_page(store: Store, person: Person, *, with_sources: bool) -> Page:
    """The channels side by side, which to take, and all ways in."""
    views = task_guides(store, "activate", None, person, with_sources=with_sources)
    intro = Paragraph(text="医保码只要激活一次，免费、自愿；实体卡照样能用。先看哪种办法合适，再照着步骤做。")
    return Page(
        command="activate",
        title="激活医保码：选一个渠道",
        blocks=(intro, _advice(store), channel_table(store), Ways(title="各种走法", guides=views)),
    )


def channels_page(store: Store) -> Page:
    """The channels side by side."""
    return Page(
        command="channels",
        title="可以办医保码的渠道",
        blocks=(channel_table(store), _advice(store)),
    )


def channel_table(store: Store) -> Table:
    """Every channel with what people compare them by."""
    rows = tuple(map(_row, store.all(Channel)))
    return Table(key="channels", title="渠道对照", columns=_COLUMNS, rows=rows)


def _row(channel: Channel) -> Row:
    return Row(
        id=channel.id,
        cells=(
            channel.name,
            channel.needs,
            str(channel.minutes),
            _support(channel.supports.family),
            _support(channel.supports.password),
            _support(channel.supports.in_person),
            channel.best_for,
        ),
    )


def _support(support: Support) -> str:
    return f"{_ANSWERS[support.answer]}：{support.text}"


def _advice(store: Store) -> Links:
    links = tuple(
        Link(
            label=f"{advice.who}：用{store.title('channel', advice.channel)}。{advice.why}",
            command=guide_link(store, advice.channel, "activate").command,
        )
        for advice in store.get(Task, "activate").advice
    )
    return Links(title="选哪一个", key="advice", links=links)
