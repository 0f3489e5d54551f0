"""``ybguide faq``: the best answer in full, the nearest questions where none is sure, or the subjects."""

import json
import shlex

import pytest

from tests.conftest import Run
from ybguide.domain.answers import Question, Subject
from ybguide.store import Store

FOREIGN = ("今天天气怎么样", "红烧肉怎么做", "特斯拉股价", "how to cook rice", "世界杯冠军是谁")
OPERATORS = (
    '"',
    '""',
    "*",
    "解绑*",
    "NEAR(解绑 微信)",
    "-解绑",
    "解绑 AND 微信",
    "解绑 OR",
    "NOT",
    "asked:解绑",
)
OPERATORS_TOO = (
    "解绑" * 16_000,
    "^解绑",
    "{asked said}: 解绑",
    "(",
    "解绑) OR (",
    "+",
    "'; DROP TABLE record; --",
    "%",
    "\\",
)


def test_a_word_gets_the_answer_in_full(run: Run) -> None:
    result = run("faq", "解绑")
    assert (result.code, result.err) == (0, "")
    assert "解绑" in result.out.splitlines()[0]
    assert "依据：" in result.out


def test_words_may_be_given_one_by_one_or_in_quotes(run: Run) -> None:
    assert run("faq", "医保码", "怎么", "解绑").out == run("faq", "医保码 怎么 解绑").out


@pytest.mark.parametrize("asked", ["  解绑 ", "解綁", "解绑？", "“解绑”", "解绑\x07", "解绑\x1b[31m"])
def test_how_a_word_is_written_does_not_matter(asked: str, run: Run) -> None:
    result = run("faq", asked)
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[0] == run("faq", "解绑").out.splitlines()[0]


def test_without_a_question_all_questions_stand_under_their_subjects(run: Run, store: Store) -> None:
    data = json.loads(run("faq", "-f", "json").out)["data"]
    for subject in store.all(Subject):
        questions = store.some(Question, subject.questions)
        (entry,) = [entry for entry in data["subjects"] if entry["id"] == subject.id]
        assert entry["name"] == subject.title
        assert entry["text"].splitlines() == [each.question for each in questions]


def test_a_listed_question_typed_as_it_stands_is_answered(run: Run, store: Store) -> None:
    for question in list(store.titles("question").values())[::5]:
        result = run("faq", question)
        assert (result.code, result.out.splitlines()[0]) == (0, question)


@pytest.mark.parametrize("asked", FOREIGN)
def test_a_foreign_question_gets_no_invented_answer(asked: str, run: Run) -> None:
    result = run("faq", asked)
    assert (result.code, result.out) == (4, "")
    first, *rest = result.err.splitlines()
    assert first == f"对“{asked}”没有有把握的回答。"
    assert "12393" in rest[-1]
    # Each with what to type.
    assert sum(line.startswith("    ybguide ") for line in rest) <= 3


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize(
    ("command", "asked"),
    [("faq", "天气怎么样"), ("faq", "量子力学"), ("fix", "打印机坏了"), ("fix", "电脑蓝屏")],
)
def test_a_refused_question_shows_the_nearest_three_and_what_to_type(
    command: str, asked: str, run: Run, *, terminal: bool
) -> None:
    result = run(command, asked, terminal=terminal)
    assert (result.code, result.out) == (4, "")
    told = result.err.splitlines()
    # Somebody at a terminal is told whom to tell of it.
    slip = [told.pop()] if terminal else []
    assert slip == ([f"没有答上来的，可以告诉我们：ybguide {command} {asked} --slip"] if terminal else [])
    first, offer, *nearest, last = told
    assert (first, offer) == (f"对“{asked}”没有有把握的回答。", "您是不是想问：")
    assert last == "都不是的话，请换个说法再问，或拨打医保服务热线 12393。"
    titles, commands = nearest[::2], nearest[1::2]
    assert len(titles) == len(commands) == 3
    for title, typed in zip(titles, commands, strict=True):
        program, *argv = shlex.split(typed)
        assert (program, typed[:4]) == ("ybguide", "    ")
        page = run(*argv)
        assert page.code == 0
        assert title.strip() in page.out


@pytest.mark.parametrize("asked", ["", " ", "？", "\ud800", "\x07", "🙂"])
def test_a_question_without_words_is_refused_with_an_example(asked: str, run: Run) -> None:
    result = run("faq", asked)
    assert (result.code, result.out) == (4, "")
    assert "ybguide faq 解绑" in result.err
    assert "12393" in result.err


@pytest.mark.parametrize("asked", OPERATORS + OPERATORS_TOO)
def test_what_means_something_to_the_index_is_only_text(asked: str, run: Run) -> None:
    result = run("faq", "--", asked)
    assert result.code in {0, 4}
    assert "意料之外" not in result.err


def test_json_holds_the_best_hit_first(run: Run) -> None:
    hits = json.loads(run("faq", "解绑", "-f", "json").out)["data"]["hits"]
    assert hits[0].keys() >= {"id", "kind", "question", "answer", "topics", "score", "confident"}
    assert hits[0]["confident"] is True
    assert "unbind" in hits[0]["topics"]
    assert all(hit.keys() >= {"id", "kind", "question", "answer", "score", "confident"} for hit in hits)
    scores = [hit["score"] for hit in hits]
    assert scores == sorted(scores, reverse=True)


def test_json_without_a_confident_answer_holds_the_error_and_the_nearest(run: Run) -> None:
    result = run("faq", "医院附近哪里停车方便又便宜呢", "-f", "json")
    assert (result.code, result.err) == (4, "")
    answer = json.loads(result.out)
    assert answer["error"]["code"] == "no-confident-answer"
    assert len(answer["data"]["hits"]) <= 3
    assert all(hit["confident"] is False for hit in answer["data"]["hits"])
