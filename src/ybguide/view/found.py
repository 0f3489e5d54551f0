"""What a search has found, as an answer in full or as a line of a list, whatever kind of thing it is."""

from collections.abc import Iterable

from ybguide.domain.answers import Fix, Question
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Guide, Procedure, Step
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact
from ybguide.domain.tables import Comparison, Scam, Term
from ybguide.errors import NoConfidentAnswer
from ybguide.record import Record
from ybguide.search import Hit
from ybguide.store import Store
from ybguide.view.bureau import number_lines
from ybguide.view.making import Making
from ybguide.view.page import AnswerView, Hits, HitView
from ybguide.view.parts import basis, conflicts, contacts, guide_links

_CALL = ("12393",)
_WARNED = "这是骗局，不要信："
_ACTIVATE = "national-app/activate"


class _Found(Record):
    """What the kinds of things have in common as an answer; ``guides`` are where to go on."""

    lines: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    guides: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


def answer_view(making: Making, hit: Hit) -> AnswerView:
    """The found thing as an answer in full, with where it goes on."""
    found = _found(making.store, hit, making.person.regions)
    lines = number_lines(making, hit) or found.lines
    links = guide_links(making, found.guides)
    own = making.link(hit.address, "完整内容")
    return AnswerView(
        id=hit.id,
        address=making.here.onward(hit.address),
        kind=hit.kind,
        question=hit.title,
        answer=lines,
        short=lines,
        topics=hit.topics,
        score=hit.score,
        confident=hit.confident,
        next=(own, *links) if hit.kind is not Kind.QUESTION else links,
        contacts=contacts(making, found.contacts),
        conflicts=conflicts(making, found.conflicts),
        basis=basis(making, found.evidence),
        evidence=found.evidence,
    )


def hits_block(making: Making, title: str, hits: Iterable[Hit], *, snippets: bool = False) -> Hits:
    """Found things as a list under a heading."""
    return Hits(title=title, hits=tuple(_hit_view(making, hit) for hit in hits), snippets=snippets)


def no_confident_answer(asked: str, nearest: Iterable[HitView]) -> NoConfidentAnswer:
    """Why there is no answer, with what comes nearest and how to open it."""
    near = tuple(nearest)
    return NoConfidentAnswer(
        asked=asked,
        near=tuple(hit.question for hit in near),
        commands=tuple(hit.command for hit in near),
    )


def _hit_view(making: Making, hit: Hit) -> HitView:
    return HitView(
        id=hit.id,
        address=making.here.onward(hit.address),
        kind=hit.kind,
        question=hit.title,
        answer=_found(making.store, hit, ()).lines,
        topics=hit.topics,
        score=hit.score,
        confident=hit.confident,
        matched=hit.matched,
    )


def _found(store: Store, hit: Hit, regions: tuple[str, ...]) -> _Found:
    """Raises ``AssertionError`` for a kind that is never searched for."""
    key = hit.id
    match hit.kind:
        case Kind.QUESTION:
            return _question(store.get(Question, key))
        case Kind.GUIDE:
            return _guide(store, key, regions)
        case Kind.SCENE:
            return _procedure(store.get(Scene, key))
        case Kind.FIX:
            return _fix(store.get(Fix, key))
        case Kind.TERM:
            term = store.get(Term, key)
            return _Found(lines=(term.meaning,), evidence=(term.evidence,))
        case Kind.CONTACT:
            return _contact(store.get(Contact, key))
        case Kind.COMPARISON:
            return _comparison(store.get(Comparison, key))
        case Kind.SCAM:
            return _scam(store.get(Scam, key))
        case Kind.REGION:
            return _region(store, store.get(Region, key))
        case _:
            # None of ``FOUND``; tests/domain/test_kind.py holds that each of those has an arm.
            raise AssertionError(hit)


def _question(question: Question) -> _Found:
    return _Found(
        lines=(question.answer, *question.details),
        evidence=(question.evidence,),
        guides=question.guides,
        contacts=question.contacts,
        conflicts=question.conflicts,
    )


def _guide(store: Store, key: str, regions: tuple[str, ...]) -> _Found:
    """The first way of a task in a channel: the local one where there is one."""
    channel, task = key.split("/")
    first, *others = store.some(Guide, store.guide_ids(task, channel, regions))
    more = (f"还有 {len(others)} 种走法，见完整内容。",) if others else ()
    found = _procedure(first)
    return found.but(lines=(*found.lines, *more))


def _procedure(procedure: Procedure) -> _Found:
    return _Found(
        lines=(procedure.summary, *_numbered(procedure.steps)),
        evidence=tuple(step.evidence for step in procedure.steps),
        guides=procedure.next,
        contacts=procedure.contacts,
        conflicts=procedure.conflicts,
    )


def _fix(fix: Fix) -> _Found:
    # Of a day before its sources, no cause may be left.
    causes = tuple(f"多半是因为：{cause.text.rstrip('。')}。" for cause in fix.causes[:1])
    return _procedure(fix).but(lines=(*causes, *_numbered(fix.steps)))


def _contact(contact: Contact) -> _Found:
    phone = f" {contact.phone}" if contact.phone else ""
    line = f"{contact.name}{phone}：{contact.covers.rstrip('。')}。"
    return _Found(lines=(line,), evidence=(contact.evidence,), contacts=_CALL)


def _comparison(comparison: Comparison) -> _Found:
    rows = tuple(
        f"{row.label}：{'；'.join(map('：'.join, zip(comparison.columns, row.cells, strict=True)))}。"
        for row in comparison.rows
    )
    evidence = tuple(row.evidence for row in comparison.rows)
    return _Found(lines=(comparison.summary, *rows), evidence=evidence)


def _scam(scam: Scam) -> _Found:
    """What to do first: whoever asks may be talking with the swindler."""
    first, *others = (line.rstrip("。") + "。" for line in scam.do)
    said = f"{_WARNED}{first}" if scam.topics[0] == "fraud" else first
    lines = (said, *others, scam.truth, scam.how)
    return _Found(lines=lines, evidence=(scam.evidence,), contacts=scam.contacts)


def _region(store: Store, region: Region) -> _Found:
    channels = tuple(f"{channel.name}：{channel.does.rstrip('。')}。" for channel in region.channels)
    phones = tuple(f"{phone.name}：{phone.phone}" for phone in region.contacts)
    evidence = [channel.evidence for channel in region.channels]
    evidence += [phone.evidence for phone in region.contacts]
    return _Found(
        lines=(region.summary, *channels, *phones),
        evidence=tuple(evidence) or (store.get(Contact, "12393").evidence,),
        guides=(_ACTIVATE,),
        contacts=("local-bureau", "12393"),
    )


def _numbered(steps: Iterable[Step]) -> tuple[str, ...]:
    return tuple(f"{number}. {step.do}" for number, step in enumerate(steps, 1))
