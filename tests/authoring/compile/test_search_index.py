"""The search index: what words tell, in which phrases they stand, and whose phrases those are."""

from ybguide.domain.answers import Question
from ybguide.store import Store
from ybguide.text.tokens import index_words


def test_a_rarer_word_tells_more(store: Store) -> None:
    weights = store.weights(["医保", "解绑"])
    (often, little), (seldom, much) = weights["医保"], weights["解绑"]
    assert often > seldom
    assert little < much


def test_a_word_that_stands_nowhere_has_no_weight(store: Store) -> None:
    assert store.weights(["航天飞机", '"', "'", "*", ""]) == {}
    assert store.weights([]) == {}


def test_a_word_stands_in_as_many_phrases_as_are_counted(store: Store) -> None:
    for word, (phrases, _) in store.weights(["解绑", "微信", "激活", "参保"]).items():
        numbers = store.phrases_with(word, 10_000)
        assert len(numbers) == phrases
        assert all(word in index_words(phrase.written) for phrase in store.phrases(numbers))


def test_a_phrase_belongs_to_a_document_that_has_its_title(store: Store) -> None:
    phrases = [
        phrase for phrase in store.phrases(store.phrases_with("解绑", 10_000)) if phrase.kind == "question"
    ]
    assert phrases
    for phrase in phrases:
        question = store.get(Question, phrase.id)
        assert (phrase.title, phrase.topics) == (question.question, "|".join(question.topics))


def test_no_numbers_are_no_phrases(store: Store) -> None:
    assert store.phrases([]) == []
    assert store.phrases([-1, 10**9]) == []


def test_every_question_can_be_found_by_its_own_words(store: Store) -> None:
    for question in store.all(Question)[::10]:
        numbers = {
            number
            for word in store.language.words(question.question)
            for number in store.phrases_with(word, 10_000)
        }
        assert question.id in {phrase.id for phrase in store.phrases(sorted(numbers))}


def test_no_more_phrases_are_read_than_asked_for(store: Store) -> None:
    every = store.phrases_with("医保", 10_000)
    assert store.phrases_with("医保", 7) == every[:7]
