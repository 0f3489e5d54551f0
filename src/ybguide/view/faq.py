"""``faq``: the best answer in full with related questions, or the subjects."""

from ybguide.domain.answers import Question, Subject
from ybguide.search import Hit
from ybguide.store import Store
from ybguide.view.page import AnswerView, Block, Hits, HitView, Link, Links, Page
from ybguide.view.parts import basis, conflicts, contacts, guide_links

_RELATED = 4
_NEAREST = 3


def subjects_page(store: Store) -> Page:
    """The subjects, each with the questions it answers."""
    blocks = tuple(_subject(store, subject) for subject in store.all(Subject))
    return Page(command="faq", title="常见问题", blocks=blocks)


def answer_page(store: Store, hits: tuple[Hit, ...], *, with_sources: bool) -> Page:
    """The first hit in full, then at most four related ones; only nearest ones when none is sure."""
    if hits and hits[0].confident:
        first = answer_view(store, hits[0], with_sources=with_sources)
        related = _hits(store, "相关问题", hits[1 : 1 + _RELATED])
        blocks: tuple[Block, ...] = (first, related) if related.hits else (first,)
        return Page(command="faq", title=first.question, blocks=blocks)
    return Page(command="faq", title="您是不是想问", blocks=(_hits(store, "最接近的问题", hits[:_NEAREST]),))


def nearest_questions(page: Page) -> list[str]:
    """The questions that a page names without answering one, to be asked back."""
    return [hit.question for block in page.blocks if isinstance(block, Hits) for hit in block.hits]


def answer_view(store: Store, hit: Hit, *, with_sources: bool) -> AnswerView:
    """A question with its whole answer."""
    question = store.get(Question, hit.id)
    return AnswerView(
        id=question.id,
        kind=hit.kind,
        question=question.question,
        answer=(question.answer, *question.details),
        topics=question.topics,
        score=hit.score,
        confident=hit.confident,
        next=guide_links(store, question.guides),
        contacts=contacts(store, question.contacts),
        conflicts=conflicts(store, question.conflicts),
        basis=basis(store, [question.evidence], with_sources=with_sources),
        evidence=question.evidence,
    )


def _subject(store: Store, subject: Subject) -> Links:
    questions = store.some(Question, subject.questions)
    links = tuple(Link(label=question.question, command=_command(question)) for question in questions)
    return Links(key=subject.id, title=subject.title, links=links)


def _hits(store: Store, title: str, hits: tuple[Hit, ...]) -> Hits:
    return Hits(title=title, hits=tuple(_hit_view(store, hit) for hit in hits))


def _hit_view(store: Store, hit: Hit) -> HitView:
    question = store.get(Question, hit.id)
    return HitView(
        id=question.id,
        kind=hit.kind,
        question=question.question,
        answer=(question.answer, *question.details),
        topics=question.topics,
        score=hit.score,
        confident=hit.confident,
        command=_command(question),
    )


def _command(question: Question) -> str:
    return f'ybguide faq "{question.question}"'
