"""What is meant by an answer: its number, its words, a word for it, or back and quit."""

import pytest

from ybguide.cli.asking.replies import Reply, choices, understood
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.way import Way
from ybguide.select.questions import UNKNOWN, Question, questions_for
from ybguide.store import Store

CHILD = Person(whom="child")
BACK, QUIT = Reply(move="back"), Reply(move="quit")


@pytest.fixture(scope="module")
def questions(store: Store) -> dict[str, Question]:
    return {each.field: each for each in questions_for(store.all(Way), store.titles("channel"))}


def meant(question: Question, typed: str, person: Person = ANYBODY) -> object:
    """The value of the answer, or the reply where it has none."""
    names = {"支付宝": ("alipay",), "zfb": ("alipay",), "银行": ("a", "b")}
    reply = understood(typed, question, person, lambda form: names.get(form, ()))
    return reply.answer.value if reply and reply.answer and reply.answer != UNKNOWN else reply


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        *(
            ("1", "self"),
            ("2", "child"),
            ("３", "elder"),
            (" 4 ", "other"),
            ("4.", "other"),
            ("4、", "other"),
        ),
        *(("孩子（未满 18 周岁）", "child"), ("孩子", "child"), ("4。", "other")),
        *(("0", BACK), ("b", BACK), ("返回", BACK), ("上一步", BACK), ("Q", QUIT), ("退出", QUIT)),
        *(("5", Reply(answer=UNKNOWN)), ("?", Reply(answer=UNKNOWN)), ("？", Reply(answer=UNKNOWN))),
        *(
            ("不知道", Reply(answer=UNKNOWN)),
            ("6", None),
            ("99999", None),
            ("猫", None),
            ("", None),
            ("-", None),
        ),
    ],
)
def test_a_choice_is_a_number_or_a_word(typed: str, value: object, questions: dict[str, Question]) -> None:
    assert meant(questions["whom"], typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        *(("0", 0), ("7", 7), ("7 岁", 7), ("17周岁", 17), ("18", None), ("-1", None), ("七", None)),
        *(("", Reply(answer=UNKNOWN)), ("不知道", Reply(answer=UNKNOWN)), ("b", BACK), ("q", QUIT)),
    ],
)
def test_an_age_is_a_number_of_years_that_fits_the_person(
    typed: str, value: object, questions: dict[str, Question]
) -> None:
    assert meant(questions["age"], typed, CHILD) == value


@pytest.mark.parametrize(
    ("typed", "value"), [("有", True), ("没有", False), ("能", True), ("1", True), ("2", False)]
)
def test_yes_and_no_are_words_of_the_question(
    typed: str, value: object, questions: dict[str, Question]
) -> None:
    assert meant(questions["smartphone"], typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [("支付宝", ("alipay",)), ("ZFB", ("alipay",)), ("银行", None), ("没有", ()), ("都没有", ()), ("无", ())],
)
def test_an_app_goes_by_any_of_its_names_where_only_one_is_meant(
    typed: str, value: object, questions: dict[str, Question]
) -> None:
    assert meant(questions["apps"], typed) == value


def test_the_last_choice_is_that_it_is_not_known(questions: dict[str, Question]) -> None:
    assert choices(questions["whom"], ANYBODY) == (*questions["whom"].answers(ANYBODY), UNKNOWN)
