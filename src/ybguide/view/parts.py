"""Build the pieces that many pages share, with what they refer to looked up."""

from collections.abc import Iterable, Sequence

from ybguide.domain.answers import Fix
from ybguide.domain.channel import Channel, Task
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Guide
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.store import Store
from ybguide.view.page import Basis, ConflictView, ContactView, Link, SourceView
from ybguide.view.words import evidence_words, source_words


def basis(store: Store, evidences: Sequence[Evidence], *, with_sources: bool) -> Basis:
    """What something stands on; the sources themselves only where they were asked for."""
    keys = dict.fromkeys(source for evidence in evidences for source in evidence.sources)
    sources = source_views(store, keys) if with_sources else ()
    return Basis(summary=evidence_words(evidences), sources=sources)


def source_views(store: Store, keys: Iterable[str]) -> tuple[SourceView, ...]:
    """Sources in words."""
    return tuple(
        SourceView(id=source.id, text=source_words(source), url=source.url)
        for source in store.some(Source, keys)
    )


def contact_views(store: Store, keys: Iterable[str]) -> tuple[ContactView, ...]:
    """Contacts with their numbers."""
    return tuple(
        ContactView(id=contact.id, name=contact.name, phone=contact.phone, covers=contact.covers)
        for contact in store.some(Contact, keys)
    )


def conflict_views(store: Store, keys: Iterable[str]) -> tuple[ConflictView, ...]:
    """Disagreements with each side's statement."""
    return tuple(map(_conflict_view, store.some(Conflict, keys)))


def _conflict_view(conflict: Conflict) -> ConflictView:
    return ConflictView(
        id=conflict.id,
        about=conflict.about,
        reader=conflict.reader,
        claims=tuple(claim.says for claim in conflict.claims),
        choice=conflict.choice,
        why=conflict.why,
    )


def fix_links(store: Store, keys: Iterable[str]) -> tuple[Link, ...]:
    """Where to look when something fails."""
    return tuple(Link(label=fix.symptom, command=f"ybguide fix {fix.id}") for fix in store.some(Fix, keys))


def guide_links(store: Store, references: Iterable[str]) -> tuple[Link, ...]:
    """Guides to go on with; a reference names a channel and a task, and a way that is not shown."""
    pairs = dict.fromkeys(tuple(reference.split("/")[:2]) for reference in references)
    return tuple(guide_link(store, channel, task) for channel, task in pairs)


def guide_link(store: Store, channel: str, task: str) -> Link:
    """The command that shows a task in a channel."""
    names = store.get(Channel, channel).name, store.get(Task, task).name
    return Link(label="：".join(names), command=guide_command(channel, task))


def guide_command(channel: str | None, task: str) -> str:
    """``activate`` and ``family-add`` are commands of their own; every other task is ``how TASK``."""
    command = task if task in ("activate", "family-add") else f"how {task}"
    return f"ybguide {command}" + (f" -c {channel}" if channel else "")


def all_evidence(guide: Guide) -> list[Evidence]:
    """Everything a guide stands on."""
    steps = (step.evidence for step in guide.steps)
    needs = (need.evidence for need in guide.needs)
    other = (path.evidence for step in guide.steps for path in step.also)
    return [*needs, *steps, *other]
