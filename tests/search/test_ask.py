"""Finding by what people type: the nearest answers, best first, and whether the first is meant."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.compiled import compiled
from tests.samples import Sample
from ybguide.domain.answers import Fix, Question
from ybguide.domain.kind import FOUND, Kind
from ybguide.search import ask, find_fix
from ybguide.store import Store

TYPED = st.text(max_size=80) | st.text("解绑医保码激活亲情账户密码zfb支付宝微信 ？\"'*()-", max_size=40)
FOREIGN = (
    *("今天天气怎么样", "红烧肉怎么做", "特斯拉股价", "世界杯谁赢了", "how do I cook rice", "给我讲个笑话"),
    *("python 怎么读文件", "去北京的高铁票", "猫为什么打呼噜", "二元一次方程怎么解"),
)
VARIANTS = {
    "unbind": (
        "解绑",
        "医保码怎么解绑",
        "解綁",
        "jiebang",
        "取消授权",
        "醫保碼怎麼解綁",
        "微信医保码怎么解绑？？",
    ),
    "password-forgot": ("忘记密码", "密码忘了怎么办", "wangjimima", "忘記密碼", "医保码密码忘记了"),
    "activate-alipay": ("支付宝怎么激活医保码", "zfb 激活", "支付宝激活医保电子凭证", "用支付寶激活醫保碼"),
    "family-add": ("怎么添加家人", "亲情账户怎么弄", "tianjiajiaren", "給家人添加親情賬戶"),
    "what-is": ("医保码是什么", "医保电子凭证是什么", "什么是医保码", "醫保碼是什麼"),
}


@pytest.mark.parametrize("topic", VARIANTS)
def test_a_subject_is_found_however_it_is_typed(topic: str, store: Store) -> None:
    found = {asked: ask(store, asked)[:3] for asked in VARIANTS[topic]}
    topics = {asked: [one for hit in hits for one in hit.topics] for asked, hits in found.items()}
    assert [asked for asked in VARIANTS[topic] if topic not in topics[asked]] == []
    assert [asked for asked, hits in found.items() if not hits or not hits[0].confident] == []


@pytest.mark.parametrize("asked", FOREIGN)
def test_a_question_about_something_else_is_not_answered_with_confidence(asked: str, store: Store) -> None:
    assert [hit for hit in ask(store, asked) if hit.confident] == []


def test_a_question_as_the_guide_words_it_is_answered_with_its_subject(store: Store) -> None:
    questions = store.all(Question)[::3]
    first = {question.id: ask(store, question.question)[0] for question in questions}
    assert [key for key, hit in first.items() if not hit.confident] == []
    same = [question.id for question in questions if {*question.topics} & {*first[question.id].topics}]
    assert len(same) >= 0.98 * len(questions)


@settings(deadline=None, max_examples=120)
@given(asked=TYPED, limit=st.integers(1, 30))
def test_hits_are_few_and_between_0_and_1_the_sure_ones_first(asked: str, limit: int, store: Store) -> None:
    hits = ask(store, asked, limit=limit)
    assert len(hits) <= limit
    sure = [hit for hit in hits if hit.confident]
    assert len(sure) <= 2
    assert [hit.score for hit in sure] == sorted((hit.score for hit in sure), reverse=True)
    assert all(0 <= hit.score <= 1 for hit in hits)
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits)
    assert [hit.confident for hit in hits] == sorted((hit.confident for hit in hits), reverse=True)
    assert ask(store, asked, limit=limit) == hits


@settings(deadline=None, max_examples=60)
@given(asked=TYPED)
def test_a_smaller_limit_is_the_beginning_of_a_larger(asked: str, store: Store) -> None:
    assert ask(store, asked, limit=3) == ask(store, asked, limit=20)[:3]


@pytest.mark.parametrize("kind", FOUND)
def test_only_things_of_the_kind_are_found(kind: Kind, store: Store) -> None:
    hits = ask(store, "医保", kinds=(kind,))
    assert hits
    assert {hit.kind for hit in hits} == {kind}


@pytest.mark.parametrize("asked", ["", " ", "？！", "\n\t", "🙂", "\ud800", "*", '""', "--"])
def test_no_words_are_no_hits(asked: str, store: Store) -> None:
    assert ask(store, asked) == ()


def test_a_pasted_page_counts_by_its_beginning(store: Store) -> None:
    assert [hit.id for hit in ask(store, "医保码怎么解绑？" + "啊" * 100_000)][:1]
    assert ask(store, "解绑" * 50_000) == ask(store, "解绑" * 5_000)


def test_what_a_question_names_is_marked_in_the_title(store: Store) -> None:
    for hit in ask(store, "医保码怎么解绑", limit=10):
        assert all(part in hit.title for part in hit.matched)
    assert "解绑" in "".join(ask(store, "解绑")[0].matched)


def test_the_id_of_a_failure_is_its_own_answer(store: Store) -> None:
    for fix in store.all(Fix):
        (hit,) = find_fix(store, fix.id)
        assert (hit.kind, hit.id, hit.title, hit.score, hit.confident) == (
            Kind.FIX,
            fix.id,
            fix.title,
            1.0,
            True,
        )


def test_what_one_sees_finds_its_failure(store: Store) -> None:
    seen = [(fix.id, text) for fix in store.all(Fix) for text in (fix.title, *fix.screen)]
    found = [key in {hit.id for hit in find_fix(store, text)[:3]} for key, text in seen]
    assert len(found) > 20
    assert sum(found) >= 0.95 * len(found)
    assert {hit.kind for _, text in seen[:20] for hit in find_fix(store, text)} == {Kind.FIX}


PLACES = {
    "everywhere": ("怎么挂号？", "start"),
    "near": ("北省怎么挂号要带什么？", "start"),
    "far": ("北省怎么挂号要带什么证件去哪里排队交多少钱？", "start"),
    "beside": ("北省怎么挂号？", "other"),
}
"""Questions of a place: ``near`` has six tenths of the likeness of the best, ``far`` less."""
ENTRY = """\
  - id: {id}
    question: {question}{place}
    answer: 是的。
    topics: [{topic}]
    contacts: [hotline]
    evidence: {{sources: [law], confidence: high}}
"""


def _of(question: str) -> str:
    return "\n    place: 北省" if "北省" in question else ""


@pytest.fixture(scope="module")
def placed(tmp_path_factory: pytest.TempPathFactory) -> Store:
    sample = Sample.copied_to(tmp_path_factory.mktemp("placed") / "content")
    sample.add("topics.yaml", "  - {id: other, name: 别的}\n")
    for key, (question, topic) in PLACES.items():
        entry = ENTRY.format(id=key, question=question, topic=topic, place=_of(question))
        sample.add("faq/basics.yaml", entry)
    return compiled(sample.folder)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("怎么挂号", ["everywhere", "beside", "near", "far"]),
        # Of its own answers those go first that are about the same and not much less like the question.
        ("北省医院怎么挂号", ["near", "everywhere", "beside", "far"]),
        # It has none of its own.
        ("北市怎么挂号", ["everywhere", "beside", "near", "far"]),
    ],
)
def test_a_place_prefers_its_own_answers_on_the_same_subject(
    asked: str, first: list[str], placed: Store
) -> None:
    hits = ask(placed, asked, kinds=(Kind.QUESTION,))
    assert [hit.id for hit in hits if hit.id in PLACES] == first


def test_a_place_prefers_its_own_answer_from_six_tenths_of_the_best_on(placed: Store) -> None:
    best = ask(placed, "北省医院怎么挂号", kinds=(Kind.QUESTION,))
    scores = {hit.id: hit.score for hit in best}
    assert scores["near"] >= 0.6 * scores["everywhere"] > scores["far"]


def test_the_name_of_a_place_alone_is_answered_by_the_place(placed: Store) -> None:
    assert [(hit.kind, hit.id) for hit in ask(placed, "北省")][:1] == [(Kind.REGION, "north")]


def test_only_a_question_typed_as_it_is_listed_scores_1(placed: Store) -> None:
    listed, nearly = (ask(placed, asked)[0] for asked in ("怎么挂号？", "怎么挂号"))
    assert (listed.id, listed.score) == ("everywhere", 1.0)
    assert nearly.id == "everywhere"
    assert 0.9 < nearly.score < 1.0
