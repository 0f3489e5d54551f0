"""``faq`` as a page: the answer in full with what is near, only the nearest, or the subjects."""

from tests.conftest import TODAY
from ybguide.domain.answers import Question, Subject
from ybguide.domain.person import ANYBODY, Person
from ybguide.search import Hit, ask
from ybguide.store import Store
from ybguide.view.faq import answer_page, nearest_questions, search_page, subjects_page
from ybguide.view.page import AnswerView, Entries, Hits, Links, Page


def everything(store: Store, *, confident: bool = True) -> list[Hit]:
    """Each thing that can be found, as if it had been."""
    phrases = store.phrases(list(range(100_000)))
    return [
        Hit(kind=kind, id=key, title=title, topics=tuple(topics.split("|")), score=1.0, confident=confident)
        for kind, key, title, topics in dict.fromkeys(
            (phrase.kind, phrase.id, phrase.title, phrase.topics) for phrase in phrases
        )
    ]


def answer_in(page: Page) -> AnswerView:
    first = page.blocks[0]
    assert isinstance(first, AnswerView)
    return first


def test_a_question_is_answered_with_all_that_the_editor_wrote(store: Store) -> None:
    for question in store.all(Question)[::7]:
        hit = Hit(
            kind="question",
            id=question.id,
            title=question.question,
            topics=question.topics,
            score=1,
            confident=True,
        )
        answer = answer_in(answer_page(store, (hit,), ANYBODY, TODAY, with_sources=True))
        assert answer.answer == (question.answer, *question.details)
        assert (answer.question, answer.topics) == (question.question, question.topics)
        assert [contact.id for contact in answer.contacts] == list(question.contacts)
        assert [conflict.id for conflict in answer.conflicts] == list(question.conflicts)
        assert {source.id for source in answer.basis.sources} == set(question.evidence.sources)


def test_everything_that_can_be_found_can_be_the_answer(store: Store) -> None:
    hits = everything(store)
    assert len({hit.kind for hit in hits}) == 9
    for hit in hits:
        answer = answer_in(answer_page(store, (hit,), ANYBODY, TODAY, with_sources=False))
        assert (answer.kind, answer.id, answer.question) == (hit.kind, hit.id, hit.title)
        assert all(answer.answer)
        assert answer.basis.summary


def test_related_things_are_at_most_four_and_not_far_behind(store: Store) -> None:
    hits = ask(store, "医保码怎么解绑", limit=30)
    (related,) = (block for block in answer_page(store, hits, ANYBODY, TODAY, with_sources=False).blocks[1:])
    assert isinstance(related, Hits)
    assert 1 <= len(related.hits) <= 4
    assert [hit.id for hit in related.hits] == [hit.id for hit in hits[1 : 1 + len(related.hits)]]
    assert all(hit.score >= 0.4 * hits[0].score for hit in related.hits)


def test_without_confidence_nothing_is_answered_and_three_are_named(store: Store) -> None:
    page = answer_page(
        store, tuple(everything(store, confident=False)[:5]), ANYBODY, TODAY, with_sources=False
    )
    (nearest,) = page.blocks
    assert isinstance(nearest, Hits)
    assert len(nearest.hits) == 3
    assert nearest_questions(page) == [hit.question for hit in nearest.hits]


def test_nothing_found_is_a_page_that_names_nothing(store: Store) -> None:
    page = answer_page(store, (), ANYBODY, TODAY, with_sources=False)
    assert page.command == "faq"
    assert nearest_questions(page) == []


def test_a_place_adds_where_its_own_facts_are(store: Store) -> None:
    page = answer_page(
        store, ask(store, "医保码怎么解绑"), Person(regions=("deyang",)), TODAY, with_sources=False
    )
    (places,) = (block for block in page.blocks if isinstance(block, Links))
    assert [link.command for link in places.links] == ["ybguide region deyang"]


def test_the_subjects_hold_every_question_once(store: Store) -> None:
    (block,) = [block for block in subjects_page(store).blocks if isinstance(block, Entries)]
    assert [entry.id for entry in block.entries] == [subject.id for subject in store.all(Subject)]
    named = [question for entry in block.entries for question in entry.text.splitlines()]
    assert sorted(named) == sorted(question.question for question in store.all(Question))


def test_a_search_lists_all_that_was_found_or_says_that_nothing_was(store: Store) -> None:
    hits = ask(store, "解绑", limit=20)
    _, found = search_page(store, "解绑", hits).blocks
    assert isinstance(found, Hits)
    assert [hit.id for hit in found.hits] == [hit.id for hit in hits]
    assert len(search_page(store, "解绑", ()).blocks) == 1
