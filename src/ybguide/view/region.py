"""``region`` and ``hotline``: what a place has of its own, and whom to call."""

from collections.abc import Sequence

from ybguide.domain.person import Person
from ybguide.domain.places import Difference, LocalChannel, Phone, Region
from ybguide.domain.reference import Contact
from ybguide.errors import shorten
from ybguide.store import Store
from ybguide.text.tokens import name_key
from ybguide.view.page import Basis, Block, Detail, Entries, Entry, Link, Links, Notice, Page, Paragraph, Ways
from ybguide.view.parts import basis, conflicts
from ybguide.view.place import FoundPlace
from ybguide.view.task import task_guides

_KINDS = {
    "app": "App",
    "mini-program": "小程序",
    "official-account": "公众号",
    "website": "网页",
    "window": "窗口",
    "bank": "银行",
    "other": "其他",
}
_TASKS = ("activate", "family-add", "show-code", "family-sharing", "remote-filing")


def regions_page(store: Store) -> Page:
    """Every place there is a pack for."""
    links = tuple(
        Link(id=region.id, label=f"{region.name}：{region.summary}", command=f"ybguide region {region.id}")
        for region in store.all(Region)
    )
    return Page(
        command="region", title="各地的资料", blocks=(Links(key="regions", title="地区", links=links),)
    )


def region_page(store: Store, place: FoundPlace, asked: str, *, with_sources: bool) -> Page:
    """A place and the province around it: local channels, ways, differences, numbers."""
    places = store.some(Region, place.regions)
    blocks: list[Block] = [*place.notices, *map(_summary, places)]
    blocks += local_blocks(places)
    views = [
        view
        for task in _TASKS
        for view in task_guides(store, task, None, Person(regions=place.regions), with_sources=with_sources)
        if view.region
    ]
    if views:
        blocks.append(Ways(title="当地的走法", guides=tuple(views)))
    blocks += differences(places)
    blocks += _disputes(store, places)
    blocks.append(Entries(key="contacts", title="打哪个电话", entries=_phones(store, places, asked)))
    blocks += _bases(store, places, with_sources=with_sources)
    blocks.append(_onward(places[0].id if places else None))
    return Page(command="region", title=places[0].name if places else shorten(asked), blocks=tuple(blocks))


def own_page(store: Store, region: Region, *, with_sources: bool) -> Page:
    """What a place has of its own, without what goes for the province around it and for the whole country."""
    blocks: list[Block] = [Paragraph(text=region.summary), *local_blocks([region]), *differences([region])]
    blocks += _disputes(store, [region])
    if region.contacts:
        phones = tuple(map(_phone, region.contacts))
        blocks.append(Entries(key="contacts", title="打哪个电话", entries=phones))
    blocks += _bases(store, [region], with_sources=with_sources)
    if region.parent:
        province = Link(label=store.title("region", region.parent), command=f"ybguide region {region.parent}")
        blocks.append(Links(key="province", title="全省的资料", links=(province,)))
    return Page(command="region", title=region.name, blocks=tuple(blocks))


def hotline_page(store: Store, place: FoundPlace, asked: str) -> Page:
    """Whom to call: the numbers of the place that was asked for first, then the national ones."""
    places = store.some(Region, place.regions)
    title = f"{shorten(asked)}：打哪个电话" if asked else "打哪个电话"
    blocks: list[Block] = [*place.notices]
    blocks += [_summary(region) for region in places if region.contacts]
    entries = _phones(store, places, asked)
    blocks.append(Entries(key="contacts", title="电话", entries=entries))
    return Page(command="hotline", title=title, blocks=tuple(blocks))


def _summary(region: Region) -> Paragraph:
    return Paragraph(text=f"{region.name}：{region.summary}")


def local_blocks(places: Sequence[Region]) -> list[Block]:
    """The channels that only these places have, marked as local with their dates."""
    entries = tuple(_channel(region, channel) for region in places for channel in region.channels)
    return [Entries(key="local_channels", title="当地渠道", entries=entries)] if entries else []


def differences(places: Sequence[Region], topics: Sequence[str] = ()) -> list[Entries]:
    """What is different in these places, of these topics only where some are given."""
    found = [
        item
        for region in places
        for item in region.differences
        if not topics or set(topics) & set(item.topics)
    ]
    entries = tuple(_difference(number, item) for number, item in enumerate(found, 1))
    return [Entries(key="differences", title="和别处不一样的地方", entries=entries)] if entries else []


def _disputes(store: Store, places: Sequence[Region]) -> list[Notice]:
    disputed = [key for region in places for key in region.conflicts]
    return [Notice(kind="note", text=conflict.reader) for conflict in conflicts(store, disputed)]


def _bases(store: Store, places: Sequence[Region], *, with_sources: bool) -> list[Basis]:
    """What all that is said of the places stands on; nothing where nothing is said."""
    evidence = [channel.evidence for region in places for channel in region.channels]
    evidence += [phone.evidence for region in places for phone in region.contacts]
    evidence += [item.evidence for region in places for item in region.differences]
    return [basis(store, evidence, with_sources=with_sources)] if evidence else []


def _channel(region: Region, channel: LocalChannel) -> Entry:
    details = [
        Detail(key="region", label="当地", text=region.name),
        Detail(key="kind", label="种类", text=_KINDS[channel.kind]),
    ]
    if channel.path:
        labels = "→".join(f"【{label}】" for label in channel.path)
        details.append(Detail(key="path", label="依次点", text=labels))
    if channel.url:
        details.append(Detail(key="url", label="网址", text=channel.url))
    details.append(Detail(key="as_of", label="资料日期", text=channel.evidence.as_of or "不明"))
    return Entry(
        id=channel.id,
        name=channel.name,
        text=channel.does,
        details=tuple(details),
        evidence=channel.evidence,
    )


def _difference(number: int, difference: Difference) -> Entry:
    return Entry(
        id=f"difference-{number}",
        name=None,
        text=difference.text,
        details=(),
        evidence=difference.evidence,
    )


def _phones(store: Store, places: Sequence[Region], asked: str) -> tuple[Entry, ...]:
    """The number of the place that was asked for, the national hotline, then all others."""
    wanted = name_key(asked)
    local = [phone for region in places for phone in region.contacts]
    own = [phone for phone in local if wanted and wanted in name_key(f"{phone.place}{phone.name}")]
    others = [phone for phone in local if phone not in own]
    hotline, *national = store.all(Contact)
    return (*map(_phone, own), _contact(hotline), *map(_phone, others), *map(_contact, national))


def _phone(phone: Phone) -> Entry:
    details = [Detail(key="phone", label="电话", text=phone.phone)]
    details.append(Detail(key="as_of", label="公布日期", text=phone.evidence.as_of or "不明"))
    return Entry(
        id=phone.id, name=phone.name, text=_unsaid(phone), details=tuple(details), evidence=phone.evidence
    )


def _unsaid(phone: Phone) -> str:
    """The county a number is for, unless its name says so."""
    return phone.place if phone.place and phone.place not in phone.name else ""


def _contact(contact: Contact) -> Entry:
    details = (Detail(key="phone", label="电话", text=contact.phone),) if contact.phone else ()
    return Entry(
        id=contact.id, name=contact.name, text=contact.covers, details=details, evidence=contact.evidence
    )


def _onward(region: str | None) -> Links:
    there = f" -r {region}" if region else ""
    links = (
        Link(label="在这里激活医保码", command=f"ybguide activate{there}"),
        Link(label="添加家人", command=f"ybguide family-add{there}"),
    )
    return Links(key="next", title="接着可以", links=links)
