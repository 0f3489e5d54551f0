"""Build the pieces that many pages share, with what they refer to looked up."""

from collections.abc import Iterable, Sequence

from ybguide.domain.evidence import Evidence
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.store import Store
from ybguide.view.page import Basis, Link
from ybguide.view.words import evidence_words


def basis(store: Store, evidences: Sequence[Evidence], *, with_sources: bool) -> Basis:
    """What something stands on; the sources themselves only where they were asked for."""
    keys = dict.fromkeys(source for evidence in evidences for source in evidence.sources)
    sources = store.some(Source, keys) if with_sources else ()
    return Basis(summary=evidence_words(evidences), sources=sources)


def contacts(store: Store, keys: Iterable[str]) -> tuple[Contact, ...]:
    """Whom to turn to."""
    return store.some(Contact, keys)


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
