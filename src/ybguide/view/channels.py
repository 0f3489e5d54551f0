"""The channels side by side, and which one to take."""

from collections.abc import Iterable

from ybguide.domain.address import Address, Room, task_at
from ybguide.domain.channel import Channel, Task
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region
from ybguide.domain.way import Way
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.text.spacing import spaced
from ybguide.view.making import Making
from ybguide.view.page import Block, Column, GuideView, Links, Page, Paragraph, Row, Table, Ways
from ybguide.view.region import local_blocks
from ybguide.view.start import advised
from ybguide.view.task import known_locally, task_guides
from ybguide.view.titles import title_of

_INTRO = "激活免费、自愿，实体卡照样能用。码只有一个，换一个 App 用，一般还要再授权、刷脸。"
_BRIEF = ("name", "code", "minutes", "best_for")
_COLUMNS = (
    Column(key="name", title="渠道"),
    Column(key="code", title="代号"),
    Column(key="needs", title="要准备"),
    Column(key="minutes", title="分钟"),
    Column(key="family", title="给家人开通"),
    Column(key="password", title="改密码"),
    Column(key="in_person", title="有人当面帮"),
    Column(key="best_for", title="适合"),
)
_ANSWERS = {"yes": "可以", "no": "不可以", "unknown": "说不准"}
_UNKNOWN = "“说不准”是没有找到可靠来源，以页面为准，或打 12393 问。"
_SUPPORTS = (
    Column(key="name", title="渠道"),
    Column(key="family", title="给家人开通"),
    Column(key="password", title="改密码"),
    Column(key="in_person", title="有人当面帮"),
)


def activate_page(making: Making) -> Page:
    """The channels side by side, which to take, and all ways in; for a person, first the way for them."""
    store, person = making.store, making.person
    here = making.here.onward(task_at("activate"))
    ways = store.all(Way)
    views = task_guides(making, "activate")
    views = tuple(view for view in views if not out_of_reach(ways, view.id, person))
    blocks: list[Block] = []
    shown: Address | None = None
    if person.described:
        blocks += advised(making, recommend(ways, person))
        shown = next((block.address for block in blocks if isinstance(block, GuideView)), None)
    others = tuple(view for view in views if view.address != shown)
    local = tuple(view for view in others if view.region)
    national = tuple(view for view in others if not view.region)
    blocks.append(Paragraph(text=_INTRO, explains=person.described))
    if local:
        blocks.append(Ways(title="当地的走法", guides=local))
    blocks += local_blocks(making, store.some(Region, person.regions))
    blocks += known_locally(making, "activate")
    blocks += [
        _channel_table(making, store.all(Channel)),
        _example(making).but(explains=person.described),
        Paragraph(text=_UNKNOWN, explains=True),
        _advice(making),
        Ways(title="各种走法", guides=national, explains=True),
    ]
    return Page(command="activate", address=here, title=title_of(store, here), blocks=tuple(blocks))


def _example(making: Making) -> Links:
    """What is typed next."""
    first = making.store.channels_of("activate")[:1]
    links = (
        *(making.link(task_at("activate", each), "选好了，把代号写在 -c 后面，例如") for each in first),
        making.link(Address(of=Room.START), "拿不准选哪一个，先回答几个问题"),
    )
    return Links(key="next", title="接着", links=links)


def channels_page(making: Making) -> Page:
    """The channels side by side, with what each can do in detail."""
    here = making.here.onward(Address(of=Kind.CHANNEL))
    channels = making.store.all(Channel)
    details = _supports_table(making, channels).but(brief=())
    return Page(
        command="channels",
        address=here,
        title=title_of(making.store, here),
        blocks=(
            _channel_table(making, channels),
            Paragraph(text=_UNKNOWN, explains=True),
            details,
            _advice(making),
        ),
    )


def channel_page(making: Making, channel: Channel) -> Page:
    """One channel: what it is, what it can do, and everything that can be done there."""
    here = making.here.onward(_at(channel))
    known = [task for task in making.store.all(Task) if channel.id in making.store.channels_of(task.id)]
    links = tuple(making.link(task_at(task.id, channel.id)) for task in known)
    blocks: list[Block] = [
        Paragraph(text=channel.summary),
        _channel_table(making, [channel]).but(brief=None),
        _supports_table(making, [channel]),
        Links(key="tasks", title="在这里能办的", links=links),
    ]
    return Page(command="show", address=here, title=channel.name, blocks=tuple(blocks))


def supports_page(making: Making) -> Page:
    """What each channel can do in detail, for readers who have the channels side by side elsewhere."""
    here = making.here.onward(Address(of=Kind.CHANNEL))
    table = _supports_table(making, making.store.all(Channel))
    return Page(command="channels", address=here, title="每个渠道能办什么", blocks=(table,))


def _at(channel: Channel) -> Address:
    return Address(of=Kind.CHANNEL, key=channel.id)


def _channel_table(making: Making, channels: Iterable[Channel]) -> Table:
    rows = tuple(
        Row(id=channel.id, address=making.here.onward(_at(channel)), cells=_cells(channel))
        for channel in channels
    )
    return Table(key="channels", title="渠道对照", columns=_COLUMNS, rows=rows, brief=_BRIEF)


def _supports_table(making: Making, channels: Iterable[Channel]) -> Table:
    rows = tuple(
        Row(id=channel.id, address=making.here.onward(_at(channel)), cells=_details(channel))
        for channel in channels
    )
    return Table(key="supports", title="详细说明", columns=_SUPPORTS, rows=rows, brief=None)


def _cells(channel: Channel) -> tuple[str, ...]:
    supports = channel.supports
    return (
        channel.name,
        channel.id,
        channel.needs.rstrip("。"),
        str(channel.minutes),
        _ANSWERS[supports.family.answer],
        _ANSWERS[supports.password.answer],
        _ANSWERS[supports.in_person.answer],
        channel.best_for.rstrip("。"),
    )


def _details(channel: Channel) -> tuple[str, ...]:
    supports = (channel.supports.family, channel.supports.password, channel.supports.in_person)
    return (channel.name, *(support.text.rstrip("。") for support in supports))


def _advice(making: Making) -> Links:
    links = tuple(
        making.link(
            task_at("activate", advice.channel),
            spaced(f"{advice.who}：用", making.store.title("channel", advice.channel), f"。{advice.why}"),
        )
        for advice in making.store.get(Task, "activate").advice
    )
    return Links(title="选哪一个", key="advice", links=links, explains=True)
