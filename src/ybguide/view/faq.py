"""``faq``: the best answer in full with related ones, or the subjects; ``search``: everything found."""

from collections.abc import Iterator
from datetime import date

from ybguide.domain.answers import Question, Subject
from ybguide.domain.person import ANYBODY, Person
from ybguide.search import Hit
from ybguide.select.as_of import expired
from ybguide.store import Store
from ybguide.view.found import answer_view, hits_block
from ybguide.view.page import Block, Entries, Entry, Hits, Link, Links, Notice, Page, Paragraph

_RELATED = 4
_NEAREST = 3
_NEAR = 0.4
"""The share of the best score from which something is related."""


def subjects_page(store: Store) -> Page:
    """The subjects, each with the questions it answers."""
    intro = Paragraph(
        text='把问题照着输入，就能看到回答，例如：ybguide faq "医保码怎么解绑？"。写几个字也行。'
    )
    titles = store.titles("question")
    entries = tuple(
        Entry(
            id=subject.id,
            name=subject.title,
            text="\n".join(titles[key] for key in subject.questions),
            details=(),
            evidence=None,
        )
        for subject in store.all(Subject)
    )
    return Page(
        command="faq",
        title="常见问题",
        blocks=(intro, Entries(key="subjects", title="主题", entries=entries)),
    )


def answer_page(
    store: Store, hits: tuple[Hit, ...], person: Person, today: date, *, with_sources: bool
) -> Page:
    """The first hit in full, then at most four related ones; only nearest ones when none is sure."""
    if not hits or not hits[0].confident:
        return Page(
            command="faq", title="您是不是想问", blocks=(hits_block(store, "最接近的", hits[:_NEAREST]),)
        )
    first = answer_view(store, hits[0], person, with_sources=with_sources)
    blocks: list[Block] = [*_out_of_date(store, hits[0], today), first]
    if person.regions:
        region = person.regions[0]
        there = Link(label=store.title("region", region), command=f"ybguide region {region}")
        blocks.append(Links(key="places", title="这个地方的资料", links=(there,)))
    near = tuple(hit for hit in hits[1:] if hit.score >= _NEAR * first.score)
    if related := near[:_RELATED]:
        blocks.append(hits_block(store, "相关的", related))
    return Page(command="faq", title=first.question, blocks=tuple(blocks))


def _out_of_date(store: Store, hit: Hit, today: date) -> Iterator[Notice]:
    """A word about an answer whose time is over."""
    if hit.kind == "question":
        question = store.get(Question, hit.id)
        if expired(question, today):
            text = f"这条回答只管到 {question.valid_until}，现在可能不一样了，请打 12393 再问一遍。"
            yield Notice(kind="warning", text=text)


def question_page(store: Store, question: Question, *, with_sources: bool) -> Page:
    """A question with its answer, without anything that was searched for."""
    title, topics = question.question, question.topics
    hit = Hit(kind="question", id=question.id, title=title, topics=topics, score=1.0, confident=True)
    answer = answer_view(store, hit, ANYBODY, with_sources=with_sources)
    return Page(command="faq", title=title, blocks=(answer,))


def search_page(store: Store, query: str, hits: tuple[Hit, ...]) -> Page:
    """Everything found, best first."""
    found = f"找到 {len(hits)} 条。" if hits else "没有找到。换个说法再试，或拨打医保服务热线 12393。"
    blocks: list[Block] = [Paragraph(text=found)]
    if hits:
        blocks.append(hits_block(store, "搜索结果", hits, snippets=True))
    return Page(command="search", title=f"搜索：{query}", blocks=tuple(blocks))


def nearest_questions(page: Page) -> list[str]:
    """The things that a page names without answering one, to be asked back."""
    return [hit.question for block in page.blocks if isinstance(block, Hits) for hit in block.hits]
