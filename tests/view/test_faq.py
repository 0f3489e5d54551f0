"""``faq`` as a page: the answer in full with what is near, only the nearest, or the subjects."""

from tests.makings import making
from ybguide.domain.answers import Question, Subject
from ybguide.domain.kind import BY_ID, Kind
from ybguide.domain.person import Person
from ybguide.errors import NoConfidentAnswer
from ybguide.places import place_of
from ybguide.search import Hit, ask
from ybguide.store import Store
from ybguide.view.faq import answer_page, question_page, search_page, subjects_page
from ybguide.view.page import AnswerView, Entries, Hits, Links, Page
from ybguide.view.place import at

UNSURE = "红烧肉怎么做"


def everything(store: Store) -> list[Hit]:
    """Each thing that can be found, as if it had been."""
    phrases = store.phrases(list(range(100_000)))
    return [
        Hit(
            kind=BY_ID[kind],
            id=key,
            title=title,
            topics=tuple(topics.split("|")),
            score=1.0,
            confident=True,
        )
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
            kind=Kind.QUESTION,
            id=question.id,
            title=question.question,
            topics=question.topics,
            score=1,
            confident=True,
        )
        answer = answer_in(answer_page(making(store, with_sources=True), (hit,)))
        assert answer.answer == (question.answer, *question.details)
        assert (answer.question, answer.topics) == (question.question, question.topics)
        assert [contact.id for contact in answer.contacts] == list(question.contacts)
        assert [conflict.id for conflict in answer.conflicts] == list(question.conflicts)
        assert {source.id for source in answer.basis.sources} == set(question.evidence.sources)


def test_everything_that_can_be_found_can_be_the_answer(store: Store) -> None:
    hits = everything(store)
    assert len({hit.kind for hit in hits}) == 9
    for hit in hits:
        answer = answer_in(answer_page(making(store), (hit,)))
        assert (answer.kind, answer.id, answer.question) == (hit.kind, hit.id, hit.title)
        assert all(answer.answer)
        assert answer.basis.summary


def test_related_things_are_at_most_four_and_not_far_behind(store: Store) -> None:
    hits = ask(store, "医保码怎么解绑", limit=30)
    (related,) = (block for block in answer_page(making(store), hits).blocks[1:])
    assert isinstance(related, Hits)
    assert 1 <= len(related.hits) <= 4
    assert [hit.id for hit in related.hits] == [hit.id for hit in hits[1 : 1 + len(related.hits)]]
    assert all(hit.score >= 0.4 * hits[0].score for hit in related.hits)


def test_without_confidence_nothing_is_answered_and_three_are_named(store: Store) -> None:
    page = question_page(making(store), UNSURE)
    (nearest,) = page.blocks
    assert isinstance(nearest, Hits)
    assert [hit.id for hit in nearest.hits] == [hit.id for hit in ask(store, UNSURE)[:3]]
    assert len(nearest.hits) == 3
    assert isinstance(page.error, NoConfidentAnswer)
    assert (page.error.asked, page.error.near) == (UNSURE, tuple(hit.question for hit in nearest.hits))


def test_nothing_found_is_a_page_that_names_nothing(store: Store) -> None:
    page = question_page(making(store), "？！")
    assert page.command == "faq"
    assert [block.hits for block in page.blocks if isinstance(block, Hits)] == [()]
    assert isinstance(page.error, NoConfidentAnswer)
    assert page.error.near == ()


def test_an_id_is_answered_by_its_own_question(store: Store) -> None:
    for question in store.all(Question)[::9]:
        page = question_page(making(store), question.id)
        assert answer_in(page).id == question.id
        assert page.title == question.question


def test_a_place_adds_where_its_own_facts_are(store: Store) -> None:
    person = at(Person(), place_of(store, "德阳"))
    page = answer_page(making(store, person), ask(store, "医保码怎么解绑"))
    (places,) = (block for block in page.blocks if isinstance(block, Links))
    assert [link.command for link in places.links] == ["ybguide region deyang"]


def test_the_subjects_hold_every_question_once(store: Store) -> None:
    (block,) = [block for block in subjects_page(making(store)).blocks if isinstance(block, Entries)]
    assert [entry.id for entry in block.entries] == [subject.id for subject in store.all(Subject)]
    named = [question for entry in block.entries for question in entry.text.splitlines()]
    assert sorted(named) == sorted(question.question for question in store.all(Question))


def test_a_search_lists_all_that_was_found_or_says_that_nothing_was(store: Store) -> None:
    hits = ask(store, "解绑", limit=20)
    _, found = search_page(making(store), "解绑", hits).blocks
    assert isinstance(found, Hits)
    assert [hit.id for hit in found.hits] == [hit.id for hit in hits]
    assert len(search_page(making(store), "解绑", ()).blocks) == 1
