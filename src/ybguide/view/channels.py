"""The channels side by side, and which one to take."""

from collections.abc import Iterable

from ybguide.domain.channel import Channel, Task
from ybguide.domain.person import Person
from ybguide.domain.places import Region
from ybguide.domain.way import Way
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.store import Store
from ybguide.view.page import (
    Block,
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
from ybguide.view.region import local_blocks
from ybguide.view.start import advice_view
from ybguide.view.task import task_guides

_COLUMNS = (
    Column(key="name", title="渠道"),
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


def activate_page(store: Store, person: Person, *, with_sources: bool) -> Page:
    """What is best for the person, the channels side by side, which to take, and all ways in."""
    ways = store.all(Way)
    views = task_guides(store, "activate", None, person, with_sources=with_sources)
    views = tuple(view for view in views if not out_of_reach(ways, view.id, person))
    intro = Paragraph(
        text="激活免费、自愿，实体卡照样能用。码只有一个，换一个 App 用，一般还要再授权、刷脸。"
        "先看哪种办法合适，再照着步骤做。"
    )
    local = tuple(view for view in views if view.region)
    national = tuple(view for view in views if not view.region)
    blocks: list[Block] = [intro]
    if person.described:
        blocks[:0] = [advice_view(store, recommend(ways, person), person, with_sources=with_sources)]
    if local:
        blocks.append(Ways(title="当地的走法", guides=local))
    blocks += local_blocks(store.some(Region, person.regions))
    blocks += [_advice(store), _channel_table(store.all(Channel)), Paragraph(text=_UNKNOWN)]
    blocks.append(Ways(title="各种走法", guides=national))
    return Page(command="activate", title="激活医保码：选一个渠道", blocks=tuple(blocks))


def channels_page(store: Store) -> Page:
    """The channels side by side, with what each can do in detail."""
    channels = store.all(Channel)
    details = _supports_table(channels)
    return Page(
        command="channels",
        title="可以办医保码的渠道",
        blocks=(_channel_table(channels), Paragraph(text=_UNKNOWN), details, _advice(store)),
    )


def supports_page(store: Store) -> Page:
    """What each channel can do in detail, for readers who have the channels side by side elsewhere."""
    return Page(command="channels", title="每个渠道能办什么", blocks=(_supports_table(store.all(Channel)),))


def _channel_table(channels: Iterable[Channel]) -> Table:
    rows = tuple(map(_row, channels))
    return Table(key="channels", title="渠道对照", columns=_COLUMNS, rows=rows)


def _supports_table(channels: Iterable[Channel]) -> Table:
    rows = tuple(Row(id=channel.id, cells=_details(channel)) for channel in channels)
    return Table(key="supports", title="详细说明", columns=_SUPPORTS, rows=rows)


def _row(channel: Channel) -> Row:
    supports = channel.supports
    return Row(
        id=channel.id,
        cells=(
            channel.name,
            channel.needs.rstrip("。"),
            str(channel.minutes),
            _ANSWERS[supports.family.answer],
            _ANSWERS[supports.password.answer],
            _ANSWERS[supports.in_person.answer],
            channel.best_for.rstrip("。"),
        ),
    )


def _details(channel: Channel) -> tuple[str, ...]:
    supports = (channel.supports.family, channel.supports.password, channel.supports.in_person)
    return (channel.name, *(support.text.rstrip("。") for support in supports))


def _advice(store: Store) -> Links:
    links = tuple(
        Link(
            label=f"{advice.who}：用{store.title('channel', advice.channel)}。{advice.why}",
            command=guide_link(store, advice.channel, "activate").command,
        )
        for advice in store.get(Task, "activate").advice
    )
    return Links(title="选哪一个", key="advice", links=links)
