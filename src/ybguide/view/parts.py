"""Build the pieces that many pages share, with what they refer to looked up."""

from collections.abc import Iterable, Sequence

from ybguide.domain.address import Address, guide_at
from ybguide.domain.answers import Fix
from ybguide.domain.division import Division
from ybguide.domain.evidence import Evidence
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.domain.places import Region
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.select.conditions import holds
from ybguide.store import Store
from ybguide.view.making import Making
from ybguide.view.page import Basis, Link
from ybguide.view.words import evidence_words, newest

_LOCAL = "当地的医保怎么办，材料带什么"


def basis(making: Making, evidences: Sequence[Evidence], *, pieces: str = "内容") -> Basis:
    """What something stands on, whose parts are called ``pieces``; with its sources where they are wanted."""
    keys = dict.fromkeys(source for evidence in evidences for source in evidence.sources)
    return Basis(
        summary=evidence_words(evidences, pieces=pieces),
        newest=newest(evidences),
        count=len(keys),
        sources=making.store.some(Source, keys) if making.with_sources else (),
    )


def contacts(making: Making, keys: Iterable[str]) -> tuple[Contact, ...]:
    """Whom to turn to: the number of the place where the person is, then the offices of all places."""
    found = making.store.some(Contact, keys)
    return (*local_contacts(making.store, making.person), *found) if making.person.regions else found


def local_contacts(store: Store, person: Person) -> tuple[Contact, ...]:
    """The number of the county that was named, or else those for the whole of the place.

    What a province has is far from most of its cities: its numbers are told to whoever named the province.
    """
    where = person.where
    near = [key for key in person.regions if where is None or _shares_numbers(store, key, where)]
    phones = [phone for region in store.some(Region, near) for phone in region.contacts]
    own = [phone for phone in phones if phone.place and where and where.name.endswith(phone.place)]
    chosen = own or [phone for phone in phones if phone.place is None]
    return tuple(
        Contact(
            id=phone.id, name=phone.name, phone=phone.phone, covers=_LOCAL, topics=(), evidence=phone.evidence
        )
        for phone in chosen
    )


def _shares_numbers(store: Store, region: str, where: Division) -> bool:
    of_pack = store.division_of(region)
    return of_pack is not None and of_pack.area_code == where.area_code


def conflicts(making: Making, keys: Iterable[str]) -> tuple[Conflict, ...]:
    """The conflicts with these ids that bear on the person, in order."""
    found = making.store.some(Conflict, keys)
    return tuple(conflict for conflict in found if holds(conflict.when, making.person) != "no")


def fix_links(making: Making, keys: Iterable[str]) -> tuple[Link, ...]:
    """Where to look when something fails that the person can meet."""
    if making.person.described:
        # Nobody else's page waits for these to be read.
        fixes = making.store.some(Fix, keys)
        keys = [fix.id for fix in fixes if holds(fix.when, making.person) != "no"]
    return tuple(making.link(Address(of=Kind.FIX, key=key), key=key) for key in keys)


def guide_links(making: Making, references: Iterable[str]) -> tuple[Link, ...]:
    """Guides to go on with; a reference names a channel and a task, and a way that is not shown."""
    pairs = dict.fromkeys("/".join(reference.split("/")[:2]) for reference in references)
    return tuple(guide_link(making, pair) for pair in pairs)


def guide_link(making: Making, reference: str) -> Link:
    """Where a task is shown in a channel, ``channel/task``."""
    channel, task = reference.split("/")
    label = f"{making.store.title('channel', channel)}：{making.store.title('task', task)}"
    return making.link(guide_at(reference), label)
