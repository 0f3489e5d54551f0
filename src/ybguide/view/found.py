"""What a search has found, as an answer in full or as a line of a list, whatever kind of thing it is.

The domain classes of a kind are imported when something of that kind is found: making them takes time.
"""

from collections.abc import Callable, Iterable, Mapping

from ybguide.domain.answers import Fix, Question
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Step
from ybguide.domain.person import Person
from ybguide.domain.reference import Contact
from ybguide.record import Record
from ybguide.search import Hit
from ybguide.store import Store
from ybguide.view.page import AnswerView, Hits, HitView, Link
from ybguide.view.parts import basis, conflicts, contacts, guide_command, guide_link, guide_links

_CALL = ("12393",)


class _Found(Record):
    """What the kinds of things have in common as an answer."""

    lines: tuple[str, ...]
    command: str
    evidence: tuple[Evidence, ...]
    links: tuple[Link, ...] = ()
    contacts: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


def answer_view(store: Store, hit: Hit, person: Person, *, with_sources: bool) -> AnswerView:
    """The found thing as an answer in full, with where it goes on."""
    found = _found(store, hit, person.regions)
    own = Link(label="完整内容", command=found.command)
    return AnswerView(
        id=hit.id,
        kind=hit.kind,
        question=hit.title,
        answer=found.lines,
        topics=hit.topics,
        score=hit.score,
        confident=hit.confident,
        next=(own, *found.links) if hit.kind != "question" else found.links,
        contacts=contacts(store, found.contacts, person),
        conflicts=conflicts(store, found.conflicts),
        basis=basis(store, found.evidence, with_sources=with_sources),
        evidence=found.evidence,
    )


def hits_block(store: Store, title: str, hits: Iterable[Hit], *, snippets: bool = False) -> Hits:
    """Found things as a list under a heading."""
    return Hits(title=title, hits=tuple(_hit_view(store, hit) for hit in hits), snippets=snippets)


def _hit_view(store: Store, hit: Hit) -> HitView:
    found = _found(store, hit, ())
    return HitView(
        id=hit.id,
        kind=hit.kind,
        question=hit.title,
        answer=found.lines,
        topics=hit.topics,
        score=hit.score,
        confident=hit.confident,
        matched=hit.matched,
        command=found.command,
    )


def _found(store: Store, hit: Hit, regions: tuple[str, ...]) -> _Found:
    return _KINDS[hit.kind](store, hit.id, regions)


def _question(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    question = store.get(Question, key)
    return _Found(
        lines=(question.answer, *question.details),
        command=f'ybguide faq "{question.question}"',
        evidence=(question.evidence,),
        links=guide_links(store, question.guides),
        contacts=question.contacts,
        conflicts=question.conflicts,
    )


def _guide(store: Store, key: str, regions: tuple[str, ...]) -> _Found:
    """The first way of a task in a channel: the local one where there is one."""
    channel, task = key.split("/")
    first, *others = store.guides(task, channel, regions)
    more = (f"还有 {len(others)} 种走法，见完整内容。",) if others else ()
    return _Found(
        lines=(first.summary, *_numbered(first.steps), *more),
        command=guide_command(channel, task, first.region),
        evidence=_evidence(first.steps),
        links=guide_links(store, first.next),
        contacts=first.contacts,
        conflicts=first.conflicts,
    )


def _scene(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    from ybguide.domain.places import Scene

    scene = store.get(Scene, key)
    return _Found(
        lines=(scene.summary, *_numbered(scene.steps)),
        command=f"ybguide use {key}",
        evidence=_evidence(scene.steps),
        links=guide_links(store, scene.next),
        contacts=scene.contacts,
        conflicts=scene.conflicts,
    )


def _fix(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    fix = store.get(Fix, key)
    # Of a day before its sources, no cause may be left.
    causes = tuple(f"多半是因为：{cause.text.rstrip('。')}。" for cause in fix.causes[:1])
    tries = tuple(f"{number}. {remedy.do}" for number, remedy in enumerate(fix.try_, 1))
    return _Found(
        lines=(*causes, *tries),
        command=f"ybguide fix {key}",
        evidence=tuple(remedy.evidence for remedy in fix.try_),
        links=guide_links(store, fix.guides),
        contacts=fix.escalate,
        conflicts=fix.conflicts,
    )


def _term(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    from ybguide.domain.tables import Term

    term = store.get(Term, key)
    return _Found(lines=(term.meaning,), command=f"ybguide terms {key}", evidence=(term.evidence,))


def _contact(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    contact = store.get(Contact, key)
    phone = f" {contact.phone}" if contact.phone else ""
    return _Found(
        lines=(f"{contact.name}{phone}：{contact.covers.rstrip('。')}。",),
        command="ybguide hotline",
        evidence=(contact.evidence,),
        contacts=_CALL,
    )


def _comparison(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    from ybguide.domain.tables import Comparison

    comparison = store.get(Comparison, key)
    rows = tuple(
        f"{row.label}：{'；'.join(map('：'.join, zip(comparison.columns, row.cells, strict=True)))}。"
        for row in comparison.rows
    )
    return _Found(
        lines=(comparison.summary, *rows),
        command=f"ybguide compare {key}",
        evidence=tuple(row.evidence for row in comparison.rows),
    )


def _scam(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    from ybguide.domain.tables import Scam

    scam = store.get(Scam, key)
    return _Found(
        lines=(scam.how, scam.truth, *scam.do),
        command="ybguide safety",
        evidence=(scam.evidence,),
        contacts=scam.contacts,
    )


def _region(store: Store, key: str, _: tuple[str, ...]) -> _Found:
    from ybguide.domain.places import Region

    region = store.get(Region, key)
    channels = tuple(f"{channel.name}：{channel.does.rstrip('。')}。" for channel in region.channels)
    phones = tuple(f"{phone.name}：{phone.phone}" for phone in region.contacts)
    evidence = [channel.evidence for channel in region.channels] + [
        phone.evidence for phone in region.contacts
    ]
    return _Found(
        lines=(region.summary, *channels, *phones),
        command=f"ybguide region {key}",
        evidence=tuple(evidence) or (store.get(Contact, "12393").evidence,),
        links=(guide_link(store, "national-app", "activate"),),
        contacts=("local-bureau", "12393"),
    )


_KINDS: Mapping[str, Callable[[Store, str, tuple[str, ...]], _Found]] = {
    "question": _question,
    "guide": _guide,
    "scene": _scene,
    "fix": _fix,
    "term": _term,
    "contact": _contact,
    "comparison": _comparison,
    "scam": _scam,
    "region": _region,
}


def _numbered(steps: tuple[Step, ...]) -> tuple[str, ...]:
    return tuple(f"{number}. {step.do}" for number, step in enumerate(steps, 1))


def _evidence(steps: tuple[Step, ...]) -> tuple[Evidence, ...]:
    return tuple(step.evidence for step in steps)
