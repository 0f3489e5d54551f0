"""``faq``: the best answer in full with related ones, or the subjects; ``search``: everything found."""

from collections.abc import Iterable, Sequence

from ybguide.domain.address import Address, Room
from ybguide.domain.answers import Question, Subject
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import command
from ybguide.search import Hit, answers_in_parts, ask, find_fix
from ybguide.search.symptoms import NEARLY, tells_of_failure
from ybguide.view.depth.beside import OF_A_PART, beside
from ybguide.view.depth.closing import PLACES
from ybguide.view.fix import failure_page
from ybguide.view.found import answer_view, hits_block, no_confident_answer
from ybguide.view.making import Making
from ybguide.view.page import Block, Choice, Entries, Entry, Links, Page, Paragraph, Parts, PartView
from ybguide.view.place import asked_here, link_to
from ybguide.view.titles import title_of

_RELATED = 4
_NEAREST = 3
_FAR = 12
"""So many hits are looked through for those of the kind that was asked for."""
_TELLING = frozenset({Kind.QUESTION, Kind.GUIDE, Kind.FIX, Kind.SCENE, Kind.SCAM})
"""The kinds that tell what to do; the others explain, or name somebody to call."""
NEAR = 0.4
"""The share of the best score from which something is related."""


def subjects_page(making: Making) -> Page:
    """The subjects, each with the questions it answers."""
    here = making.here.onward(Address(of=Kind.QUESTION))
    example = command(Address(of=Kind.QUESTION, key="医保码怎么解绑？"))
    intro = Paragraph(text=f"把问题照着输入，就能看到回答，例如：{example}。写几个字也行。")
    entries = tuple(_subject(making, subject) for subject in making.store.all(Subject))
    blocks = (intro, Entries(key="subjects", title="主题", entries=entries))
    return Page(command="faq", address=here, title=title_of(making.store, here), blocks=blocks)


def subject_page(making: Making, subject: Subject) -> Page:
    """One subject with the questions it answers."""
    entry = _subject(making, subject)
    blocks = (Entries(key="subjects", title="主题", entries=(entry,)),)
    return Page(command="show", address=entry.address, title=subject.title, blocks=blocks)


def _subject(making: Making, subject: Subject) -> Entry:
    here = making.store.titles(Kind.QUESTION.id)
    links = tuple(
        making.link(Address(of=Kind.QUESTION, key=key), key=key) for key in subject.questions if key in here
    )
    return Entry(
        id=subject.id,
        address=making.here.onward(Address(of=Kind.SUBJECT, key=subject.id)),
        name=subject.title,
        text="\n".join(link.title for link in links),
        details=(),
        evidence=None,
        links=links,
    )


def question_page(making: Making, asked: str) -> Page:
    """The answer to what was asked, by its id or in any words; a refusal where none is sure."""
    question = making.store.find(Question, asked)
    if question is not None:
        return answer_page(making, (exact(question),))
    making = asked_here(making, asked)
    if several := answers_in_parts(making.store, asked):
        return _parts_page(making, several)
    return _found_page(making, asked, ask(making.store, asked, limit=_FAR))


def anything_page(making: Making, asked: str) -> Page:
    """What answers plain words, as ``faq`` and ``fix`` together would: a failure that is meant, in full."""
    making = asked_here(making, asked)
    if several := answers_in_parts(making.store, asked):
        return _parts_page(making, several)
    hits = ask(making.store, asked, limit=_FAR)
    sure = [hit for hit in hits if hit.confident]
    if len(sure) == 1 and sure[0].kind is Kind.FIX:
        return failure_page(making, [hit for hit in hits if hit.kind is Kind.FIX])
    failures = find_fix(making.store, asked) if tells_of_failure(asked) else ()
    if failures and failures[0].confident and failures[0].score >= NEARLY * hits[0].score:
        return failure_page(making, failures)
    return _found_page(making, asked, hits)


def _found_page(making: Making, asked: str, hits: Sequence[Hit]) -> Page:
    if hits and hits[0].confident:
        return answer_page(making, hits[: 1 + _RELATED])
    nearest = hits_block(making, "最接近的", _of_the_kind(making, hits))
    return Page(
        command="faq",
        address=making.here,
        title="您是不是想问",
        blocks=(nearest,),
        error=no_confident_answer(asked, nearest.hits),
    )


def _of_the_kind(making: Making, hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """The nearest things that tell what to do; a place only where one was asked for."""
    wanted = _TELLING if making.person.where is None else {*_TELLING, Kind.REGION}
    return tuple(hit for hit in hits if hit.kind in wanted)[:_NEAREST]


def exact(question: Question) -> Hit:
    """A question as if it had been asked to the letter."""
    return Hit(
        kind=Kind.QUESTION,
        id=question.id,
        title=question.question,
        topics=question.topics,
        score=1.0,
        confident=True,
    )


def answer_page(making: Making, hits: Sequence[Hit]) -> Page:
    """The first hit in full, then at most four related ones."""
    first = answer_view(making, hits[0])
    shown = [first, *(answer_view(making, hit) for hit in hits[1:2] if hit.confident)]
    blocks: list[Block] = [Choice(answers=tuple(map(beside, shown))) if len(shown) > 1 else first]
    if making.person.where is not None:
        there = link_to(making, making.person.where)
        blocks.append(Links(key=PLACES, title="这个地方的资料", links=(there,)))
    near = [hit for hit in hits[len(shown) :] if hit.score >= NEAR * first.score]
    if related := near[:_RELATED]:
        blocks.append(hits_block(making, "相关的", related))
    if len(shown) > 1:
        return Page(command="faq", address=making.here, title="您问的是哪一个", blocks=tuple(blocks))
    return Page(command="faq", address=first.address, title=first.question, blocks=tuple(blocks))


def _parts_page(making: Making, several: Sequence[tuple[str, Hit]]) -> Page:
    """Each part of a question with its answer."""
    parts = tuple(
        PartView(asked=asked, answer=beside(answer_view(making, hit), most=OF_A_PART))
        for asked, hit in several
    )
    return Page(command="faq", address=making.here, title="分开回答", blocks=(Parts(parts=parts),))


def search_page(making: Making, query: str, hits: Sequence[Hit]) -> Page:
    """Everything found, best first."""
    here = making.here.onward(Address(of=Room.SEARCH, key=query or None))
    found = f"找到 {len(hits)} 条。" if hits else "没有找到。换个说法再试，或拨打医保服务热线 12393。"
    blocks: list[Block] = [Paragraph(text=found)]
    if hits:
        blocks.append(hits_block(making, "搜索结果", hits, snippets=True))
    return Page(command="search", address=here, title=title_of(making.store, here), blocks=tuple(blocks))
