"""``region`` and ``hotline``: what a place has of its own, and whom to call."""

from collections.abc import Sequence

from ybguide.domain.address import Address, Room, task_at
from ybguide.domain.division import Division, Level
from ybguide.domain.kind import Kind
from ybguide.domain.places import LocalChannel, Phone, Region
from ybguide.domain.reference import Contact
from ybguide.view.making import Making
from ybguide.view.numbers import HOTLINE, from_afar
from ybguide.view.page import Basis, Block, Detail, Entries, Entry, Links, Notice, Page, Paragraph, Ways
from ybguide.view.parts import basis, conflicts
from ybguide.view.place import at, key_of, named_place, said_of
from ybguide.view.slots import empty_slots, evidence_of_slots, slots, statement_entries
from ybguide.view.task import task_guides
from ybguide.view.titles import title_of
from ybguide.view.words import UNDATED

_KINDS = {
    "app": "App",
    "mini-program": "小程序",
    "official-account": "公众号",
    "website": "网页",
    "window": "窗口",
    "bank": "银行",
    "other": "其他",
}
_MOST_INNER = 8
_TASKS = ("activate", "family-add", "show-code", "family-sharing", "remote-filing")


def regions_page(making: Making) -> Page:
    """Every place there is a pack for."""
    here = making.here.onward(Address(of=Kind.REGION))
    links = tuple(
        making.link(_page_of(region), f"{region.name}：{region.summary}", region.id)
        for region in making.store.all(Region)
    )
    blocks = (Links(key="regions", title="地区", links=links),)
    return Page(command="region", address=here, title=title_of(making.store, here), blocks=blocks)


def region_page(making: Making, asked: str) -> Page:
    """A place and the province around it: local channels, ways, differences, numbers."""
    where = named_place(making, asked)
    there = _at(making, where, asked)
    making = there.but(here=making.here)
    places = making.store.some(Region, where.regions)
    blocks: list[Block] = [*said_of(making.store, where), *local_blocks(there, places)]
    blocks.append(Entries(key="contacts", title="打哪个电话", entries=_phones(making, places, where)))
    views = [view for task in _TASKS for view in task_guides(there, task) if view.region]
    if views:
        blocks.append(Ways(title="当地的走法", guides=tuple(views)))
    blocks += [*slots(making, places), *empty_slots(places)]
    blocks += [*differences(making, places), *_inner(there, where)]
    if where.level != "abroad":
        blocks.append(_onward(there))
    blocks += [*map(_summary, places), *_disputes(making, places), *_bases(making, places)]
    here = making.here.onward(Address(of=Kind.REGION, key=key_of(making.store, where)))
    return Page(command="region", address=here, title=where.typed, blocks=tuple(blocks), about=where)


def _at(making: Making, where: Division, asked: str) -> Making:
    """The same, with the person in this place, whatever place was given; so its links lead there too."""
    here = making.here.but(person=at(making.person, where, asked))
    return making.but(store=making.store.at((where,)), here=here)


def _inner(making: Making, where: Division) -> list[Links]:
    """The places inside that the guide has something of: the cities of a province, the counties of a city."""
    level: Level = "prefecture" if where.level == "province" else "county"
    inside = making.store.divisions_of(level, where.code)
    own = [place for place in inside if place.own and place.code != where.code][:_MOST_INNER]
    links = tuple(making.link(Address(of=Kind.REGION, key=key_of(making.store, place))) for place in own)
    return [Links(key="inner", title="这里还有", links=links)] if links else []


def own_page(making: Making, region: Region) -> Page:
    """What a place has of its own, without what goes for the province around it and for the whole country."""
    blocks: list[Block] = local_blocks(making, [region])
    if region.contacts:
        phones = tuple(_phone(making, phone) for phone in region.contacts)
        blocks.append(Entries(key="contacts", title="打哪个电话", entries=phones))
    blocks += slots(making, [region])
    # What a city does not say, its province may.
    blocks += empty_slots([region]) if region.parent is None else []
    blocks += differences(making, [region])
    if region.parent:
        province = making.link(Address(of=Kind.REGION, key=region.parent))
        blocks.append(Links(key="province", title="全省的资料", links=(province,)))
    blocks += [Paragraph(text=region.summary), *_disputes(making, [region]), *_bases(making, [region])]
    here = making.here.onward(_page_of(region))
    return Page(command="region", address=here, title=region.name, blocks=tuple(blocks))


def hotline_page(making: Making, asked: str | None) -> Page:
    """Whom to call: the numbers of the place that was asked for first, then the national ones."""
    where = named_place(making, asked) if asked else None
    there = making if where is None or asked is None else _at(making, where, asked)
    places = there.store.some(Region, where.regions) if where else ()
    blocks: list[Block] = [*(said_of(making.store, where) if where else ())]
    blocks += [_summary(region) for region in places if region.contacts]
    entries = _phones(there.but(here=making.here), places, where)
    blocks.append(Entries(key="contacts", title="电话", entries=entries))
    here = making.here.onward(Address(of=Room.HOTLINE, key=asked or None))
    title = title_of(making.store, here)
    return Page(command="hotline", address=here, title=title, blocks=tuple(blocks), about=where)


def local_phone(making: Making, key: str) -> Entry | None:
    """A number that only one place has, by its id."""
    phones = (phone for region in making.store.all(Region) for phone in region.contacts)
    return next((_phone(making, phone) for phone in phones if phone.id == key), None)


def local_channel(making: Making, key: str) -> Entry | None:
    """A channel that only one place has, by its id."""
    regions = making.store.all(Region)
    found = ((region, each) for region in regions for each in region.channels if each.id == key)
    return next((_channel(making, region, each) for region, each in found), None)


def contact_entry(making: Making, contact: Contact, area_code: str | None = None) -> Entry:
    """Somebody to turn to, with the number; with an area code, also as it is dialled from afar."""
    phone = contact.phone
    if phone == HOTLINE and area_code:
        phone = from_afar(area_code)
    details = (Detail(key="phone", label="电话", text=phone),) if phone else ()
    return Entry(
        id=contact.id,
        address=making.here.onward(Address(of=Kind.CONTACT, key=contact.id)),
        name=contact.name,
        text=contact.covers,
        details=details,
        evidence=contact.evidence,
    )


def _page_of(region: Region) -> Address:
    return Address(of=Kind.REGION, key=region.id)


def _summary(region: Region) -> Paragraph:
    return Paragraph(text=f"{region.name}：{region.summary}", explains=True)


def local_blocks(making: Making, places: Sequence[Region]) -> list[Block]:
    """The channels that only these places have, marked as local with their dates."""
    entries = tuple(_channel(making, region, channel) for region in places for channel in region.channels)
    return [Entries(key="local_channels", title="当地渠道", entries=entries)] if entries else []


def differences(making: Making, places: Sequence[Region], topics: Sequence[str] = ()) -> list[Entries]:
    """What is different in these places, of these topics only where some are given."""
    found = [
        (region, item)
        for region in places
        for item in region.differences
        if not topics or set(topics) & set(item.topics)
    ]
    entries = tuple(statement_entries(making, "difference", found))
    return [Entries(key="differences", title="和别处不一样的地方", entries=entries)] if entries else []


def _disputes(making: Making, places: Sequence[Region]) -> list[Notice]:
    disputed = [key for region in places for key in region.conflicts]
    return [Notice(kind="note", text=conflict.reader) for conflict in conflicts(making, disputed)]


def _bases(making: Making, places: Sequence[Region]) -> list[Basis]:
    """One line of evidence for all that is said of the places; none where nothing is said."""
    evidence = [channel.evidence for region in places for channel in region.channels]
    evidence += [phone.evidence for region in places for phone in region.contacts]
    evidence += evidence_of_slots(places)
    evidence += [item.evidence for region in places for item in region.differences]
    return [basis(making, evidence)] if evidence else []


def _channel(making: Making, region: Region, channel: LocalChannel) -> Entry:
    details = [
        Detail(key="region", label="当地", text=region.name),
        Detail(key="kind", label="种类", text=_KINDS[channel.kind]),
    ]
    if channel.path:
        labels = "→".join(f"【{label}】" for label in channel.path)
        details.append(Detail(key="path", label="依次点", text=labels))
    if channel.url:
        details.append(Detail(key="url", label="网址", text=channel.url))
    details.append(Detail(key="as_of", label="资料日期", text=channel.evidence.as_of or UNDATED))
    return Entry(
        id=channel.id,
        address=making.here.onward(Address(of=Kind.CHANNEL, key=channel.id)),
        name=channel.name,
        text=channel.does,
        details=tuple(details),
        evidence=channel.evidence,
    )


def _phones(making: Making, places: Sequence[Region], where: Division | None) -> tuple[Entry, ...]:
    """The number of the place that was asked for, the national hotline, then all others."""
    local = [phone for region in places for phone in region.contacts]
    own = [phone for phone in local if where and _is_for(phone, where)]
    others = [phone for phone in local if phone not in own]
    hotline, *national = making.store.all(Contact)
    return (
        *(_phone(making, phone) for phone in own),
        contact_entry(making, hotline, where.area_code if where else None),
        *(_phone(making, phone) for phone in others),
        *(contact_entry(making, contact) for contact in national),
    )


def _is_for(phone: Phone, where: Division) -> bool:
    """Whether a number is that of the place: of its county or zone, or of no part of its city."""
    return where.name.endswith(phone.place) if phone.place else where.short in phone.name


def _phone(making: Making, phone: Phone) -> Entry:
    details = [Detail(key="phone", label="电话", text=phone.phone)]
    details.append(Detail(key="as_of", label="公布日期", text=phone.evidence.as_of or UNDATED))
    return Entry(
        id=phone.id,
        address=making.here.onward(Address(of=Kind.CONTACT, key=phone.id)),
        name=phone.name,
        text=_unsaid(phone),
        details=tuple(details),
        evidence=phone.evidence,
    )


def _unsaid(phone: Phone) -> str:
    """The name of the county that a number is for, or nothing where the number's name says it."""
    return phone.place if phone.place and phone.place not in phone.name else ""


def _onward(making: Making) -> Links:
    links = (
        making.link(task_at("activate"), "在这里激活医保码"),
        making.link(task_at("family-add"), "添加家人"),
    )
    return Links(key="next", title="接着可以", links=links)
