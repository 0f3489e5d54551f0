"""``activate``: the steps of one channel, or the channels side by side."""

from ybguide.domain.channel import Channel, Support, Task
from ybguide.domain.person import Person
from ybguide.errors import NoGuide
from ybguide.select.conditions import for_person
from ybguide.store import Store
from ybguide.view.guide import guide_view
from ybguide.view.page import (
    Column,
    GuideView,
    Link,
    Links,
    Page,
    Paragraph,
    Row,
    Table,
    Ways,
)
from ybguide.view.parts import guide_command, guide_link

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


def task_guides(
    store: Store, task: str, channel: str | None, person: Person, *, with_sources: bool
) -> tuple[GuideView, ...]:
    """The guides for a task that may apply to the person, local ways first."""
    guides = store.guides(task, channel, person.regions)
    chosen = (for_person(guide, person) for guide in guides)
    return tuple(guide_view(store, guide, with_sources=with_sources) for guide in chosen if guide is not None)


def channel_page(
    store: Store, command: str, task: str, channel: str, person: Person, *, with_sources: bool
) -> Page:
    """Every way to do a task in one channel. Raises ``NoGuide``."""
    views = task_guides(store, task, channel, person, with_sources=with_sources)
    names = store.get(Channel, channel).name, store.get(Task, task).name
    if not views:
        raise NoGuide(
            channel=names[0],
            task=names[1],
            elsewhere=_elsewhere(store, task),
            command=guide_command(None, task),
        )
    if len(views) == 1:
        return Page(command=command, title=views[0].title, blocks=views)
    intro = Paragraph(text=f"{names[0]}里有 {len(views)} 种走法，选一种就可以。")
    return Page(command=command, title=f"{names[0]}：{names[1]}", blocks=(intro, *views))


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
            label=f"{advice.who}：用{store.get(Channel, advice.channel).name}。{advice.why}",
            command=guide_link(store, advice.channel, "activate").command,
        )
        for advice in store.get(Task, "activate").advice
    )
    return Links(title="选哪一个", key="advice", links=links)


def _elsewhere(store: Store, task: str) -> list[str]:
    channels = dict.fromkeys(guide.channel for guide in store.guides(task))
    return [channel.name for channel in store.some(Channel, channels)]
