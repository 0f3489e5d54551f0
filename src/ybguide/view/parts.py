"""Build the pieces that many pages share, with what they refer to looked up."""

from collections.abc import Iterable, Sequence

from ybguide.domain.evidence import Evidence
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.store import Store
from ybguide.text.tokens import name_key
from ybguide.view.page import Basis, Link
from ybguide.view.words import evidence_words, newest

_LOCAL = "当地的医保怎么办，材料带什么"


def basis(store: Store, evidences: Sequence[Evidence], *, with_sources: bool) -> Basis:
    """What something stands on; the sources themselves only where they were asked for."""
    keys = dict.fromkeys(source for evidence in evidences for source in evidence.sources)
    sources = store.some(Source, keys) if with_sources else ()
    return Basis(summary=evidence_words(evidences), newest=newest(evidences), sources=sources)


def contacts(store: Store, keys: Iterable[str], person: Person = ANYBODY) -> tuple[Contact, ...]:
    """Whom to turn to: the number of the place where the person is, then the offices of all places."""
    found = store.some(Contact, keys)
    return (*local_contacts(store, person), *found) if person.regions else found


def local_contacts(store: Store, person: Person) -> tuple[Contact, ...]:
    """The number of the county that was named, or else those for the whole of the place."""
    # The classes of places are made when a place is asked for: making them takes time.
    from ybguide.domain.places import Region

    phones = [phone for region in store.some(Region, person.regions) for phone in region.contacts]
    wanted = name_key(person.place or "")
    own = [phone for phone in phones if phone.place and wanted and wanted in name_key(phone.place)]
    chosen = own or [phone for phone in phones if phone.place is None]
    return tuple(
        Contact(
            id=phone.id, name=phone.name, phone=phone.phone, covers=_LOCAL, topics=(), evidence=phone.evidence
        )
        for phone in chosen
    )


def conflicts(store: Store, keys: Iterable[str]) -> tuple[Conflict, ...]:
    """Disagreements of the sources."""
    return store.some(Conflict, keys)


def fix_links(store: Store, keys: Iterable[str]) -> tuple[Link, ...]:
    """Where to look when something fails."""
    return tuple(Link(id=key, label=store.title("fix", key), command=f"ybguide fix {key}") for key in keys)


def guide_links(store: Store, references: Iterable[str]) -> tuple[Link, ...]:
    """Guides to go on with; a reference names a channel and a task, and a way that is not shown."""
    pairs = dict.fromkeys(tuple(reference.split("/")[:2]) for reference in references)
    return tuple(guide_link(store, channel, task) for channel, task in pairs)


def guide_link(store: Store, channel: str, task: str) -> Link:
    """The command that shows a task in a channel."""
    label = f"{store.title('channel', channel)}：{store.title('task', task)}"
    return Link(label=label, command=guide_command(channel, task))


def guide_command(channel: str | None, task: str, region: str | None = None) -> str:
    """``activate`` and ``family-add`` are commands of their own; every other task is ``how TASK``."""
    command = task if task in ("activate", "family-add") else f"how {task}"
    chosen = (f" -c {channel}" if channel else "") + (f" -r {region}" if region else "")
    return f"ybguide {command}{chosen}"
