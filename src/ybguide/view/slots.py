"""What is known of a place, slot by slot in a fixed order, and which slots are empty."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Statement
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region
from ybguide.select.conditions import applying
from ybguide.view.making import Making
from ybguide.view.page import Detail, Entries, Entry, Paragraph
from ybguide.view.words import condition_words


class Slot(NamedTuple):
    """A field of a region: ``title`` heads what stands in it, ``short`` names it where nothing does.

    ``topics`` are the subjects it belongs to on pages that are not about the place.
    """

    key: str
    title: str
    short: str
    topics: tuple[str, ...]


SLOTS = (
    Slot("sharing", "家庭共济", "家庭共济", ("family-sharing",)),
    Slot("wallet", "医保钱包", "医保钱包", ("family-sharing",)),
    Slot("contribution", "居民医保缴费", "居民医保缴费", ("enrol",)),
    Slot("remote", "异地就医", "异地就医", ("cross-province",)),
    Slot("offline", "现场激活", "现场激活", ("activate-offline",)),
    Slot("newborn", "新生儿", "新生儿", ("enrol",)),
    Slot("students", "学生", "学生", ("enrol",)),
)
"""In the order in which a page shows them: contract §3, region packs."""
_BEFORE, _AFTER = ("channels", "当地的 App 和公众号"), ("contacts", "医保局的电话")
"""What has a heading of its own on the page, but is named with the slots where there is none."""


Said = tuple[Region, Statement]
"""What is said, with the place of which it is."""


def slots(making: Making, places: Sequence[Region], topics: Iterable[str] = ()) -> list[Entries]:
    """The filled slots of these places, as far as they may apply; with topics, those that belong to one."""
    wanted = frozenset(topics)
    return [
        Entries(key=slot.key, title=slot.title, entries=entries)
        for slot in SLOTS
        if (not wanted or wanted.intersection(slot.topics))
        and (entries := tuple(statement_entries(making, slot.key, _said(places, slot))))
    ]


def empty_slots(places: Sequence[Region]) -> list[Paragraph]:
    """One line that names what nothing reliable is known of in these places."""
    keys = (_BEFORE, *((slot.key, slot.short) for slot in SLOTS), _AFTER)
    empty = [short for key, short in keys if not any(getattr(region, key) for region in places)]
    if not empty or not places:
        return []
    return [Paragraph(text=f"这些还没有找到可靠资料：{'、'.join(empty)}，请打 12393 问。")]


def evidence_of_slots(places: Sequence[Region]) -> list[Evidence]:
    """What all that stands in the slots rests on."""
    return [item.evidence for slot in SLOTS for _, item in _said(places, slot)]


def statement_entries(making: Making, kind: str, said: Iterable[Said]) -> Iterator[Entry]:
    """What may apply to the person of what places say, as entries numbered after their ``kind``."""
    applied = ((region, item) for region, statement in said for item in applying([statement], making.person))
    for number, (region, item) in enumerate(applied, 1):
        yield Entry(
            id=f"{kind}-{number}",
            address=making.here.onward(Address(of=Kind.REGION, key=region.id)),
            name=None,
            text=item.text,
            details=tuple(_details(item)),
            evidence=item.evidence,
        )


def _said(places: Sequence[Region], slot: Slot) -> tuple[Said, ...]:
    return tuple((region, item) for region in places for item in getattr(region, slot.key))


def _details(item: Statement) -> Iterator[Detail]:
    if words := condition_words(item.when):
        yield Detail(key="condition", label="适用", text=words)
    if item.valid_until:
        yield Detail(key="valid_until", label="管到", text=item.valid_until)
