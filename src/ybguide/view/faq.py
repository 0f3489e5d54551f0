"""``faq``: the best answer in full with related ones, or the subjects; ``search``: everything found."""

from collections.abc import Sequence

from ybguide.domain.address import Address, Room
from ybguide.domain.answers import Question, Subject
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import command
from ybguide.errors import NoConfidentAnswer
from ybguide.search import Hit, ask, place_in
from ybguide.view.found import answer_view, hits_block
from ybguide.view.making import Making
from ybguide.view.page import Block, Entries, Entry, Links, Page, Paragraph
from ybguide.view.titles import title_of

_RELATED = 4
_NEAREST = 3
_NEAR = 0.4
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
    links = tuple(making.link(Address(of=Kind.QUESTION, key=key), key=key) for key in subject.questions)
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
    hits = ask(making.store, asked)
    if hits and hits[0].confident:
        return answer_page(_where(making, asked), hits)
    nearest = hits_block(making, "最接近的", hits[:_NEAREST])
    return Page(
        command="faq",
        address=making.here,
        title="您是不是想问",
        blocks=(nearest,),
        error=NoConfidentAnswer(asked=asked, near=tuple(hit.question for hit in nearest.hits)),
    )


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


def _where(making: Making, asked: str) -> Making:
    """The same, in the place that the question names, unless a place was given already."""
    place = None if making.person.regions else place_in(making.store, asked)
    if place is None:
        return making
    return making.but(here=making.here.but(person=making.person.but(regions=(place,))))


def answer_page(making: Making, hits: Sequence[Hit]) -> Page:
    """The first hit in full, then at most four related ones."""
    first = answer_view(making, hits[0])
    blocks: list[Block] = [first]
    if making.person.regions:
        there = making.link(Address(of=Kind.REGION, key=making.person.regions[0]))
        blocks.append(Links(key="places", title="这个地方的资料", links=(there,)))
    near = [hit for hit in hits[1:] if hit.score >= _NEAR * first.score]
    if related := near[:_RELATED]:
        blocks.append(hits_block(making, "相关的", related))
    return Page(command="faq", address=first.address, title=first.question, blocks=tuple(blocks))


def search_page(making: Making, query: str, hits: Sequence[Hit]) -> Page:
    """Everything found, best first."""
    here = making.here.onward(Address(of=Room.SEARCH, key=query or None))
    found = f"找到 {len(hits)} 条。" if hits else "没有找到。换个说法再试，或拨打医保服务热线 12393。"
    blocks: list[Block] = [Paragraph(text=found)]
    if hits:
        blocks.append(hits_block(making, "搜索结果", hits, snippets=True))
    return Page(command="search", address=here, title=title_of(making.store, here), blocks=tuple(blocks))
