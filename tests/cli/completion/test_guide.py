"""Names of what the guide holds, in one language, as a shell is offered them."""

from datetime import date

import pytest

from tests.conftest import Run
from tests.shells import offered
from ybguide.domain.answers import Subject
from ybguide.store import Store


@pytest.mark.parametrize(
    ("variables", "chinese"),
    [
        ({}, True),
        ({"LANG": "zh_CN.UTF-8"}, True),
        ({"LANG": "C.UTF-8"}, True),
        ({"LANG": "POSIX"}, True),
        ({"LANG": ""}, True),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_TW.UTF-8"}, True),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "ja_JP.UTF-8"}, False),
    ],
)
def test_the_locale_tells_the_language(variables: dict[str, str], run: Run, *, chinese: bool) -> None:
    told = offered(run, "fish", "ybguide activate -c ", variables=variables)
    assert next(iter(told.items())) == (
        ("国家医保服务平台 App", "national-app") if chinese else ("national-app", "国家医保服务平台 App")
    )


@pytest.mark.parametrize(
    ("begun", "told"),
    [
        ("支", {"支付宝": "alipay"}),
        ("al", {"alipay": "支付宝"}),
        # No id and no title begins so: other names, pinyin, initials.
        ("zhif", {"zhifubao": "支付宝"}),
        ("zf", {"zfb": "支付宝"}),
        ("招商", {"招商银行": "银行 App"}),
        ("火", {}),
        ("xyzzy", {}),
        ("。", {}),
    ],
)
def test_what_was_begun_goes_on(begun: str, told: dict[str, str], run: Run) -> None:
    assert offered(run, "fish", f"ybguide activate -c {begun}") == told


def test_what_is_offered_can_be_asked_for(run: Run) -> None:
    for begun in ("z", "y", "w", "g", "x", "银", "云"):
        for word in offered(run, "fish", f"ybguide activate -c {begun}"):
            assert run("activate", "-c", word).code == 0


def test_a_failure_is_offered_by_how_it_is_called(run: Run, store: Store) -> None:
    assert offered(run, "fish", "ybguide fix 人脸") == {"人脸识别总不通过": "face-fail"}
    assert offered(run, "fish", "ybguide fix face-f") == {"face-fail": "人脸识别总不通过"}
    assert len(offered(run, "fish", "ybguide fix ")) == len(store.titles("fix"))


def test_before_a_question_is_begun_one_of_each_subject_is_offered(run: Run, store: Store) -> None:
    told = offered(run, "fish", "ybguide faq ")
    subjects = store.all(Subject)
    titles = store.titles("question")
    assert told == {titles[subject.questions[0]]: subject.title for subject in subjects}


def test_a_question_that_is_begun_goes_on_as_those_that_begin_so(run: Run, store: Store) -> None:
    told = offered(run, "fish", "ybguide faq 孩子")
    assert told
    assert all(
        word.startswith("孩子") and store.titles("question")[key] == word for word, key in told.items()
    )
    assert len(offered(run, "fish", "ybguide faq 医")) <= 60
    assert offered(run, "fish", "ybguide faq unbind-h") == {"unbind-how": "医保码怎么解绑？"}


@pytest.mark.parametrize("line", ["ybguide faq 孩子 没", "ybguide fix 刷脸 ", "ybguide faq 孩子 "])
def test_nobody_knows_how_a_text_of_several_words_goes_on(line: str, run: Run) -> None:
    assert offered(run, "fish", line) == {}


@pytest.mark.parametrize("command", ["region", "hotline", "activate -r", "config set region"])
def test_every_place_is_offered_once_its_name_is_begun(command: str, run: Run) -> None:
    def told(begun: str) -> dict[str, str]:
        return offered(run, "fish", f"ybguide {command} {begun}")

    assert told("涪城") == {"涪城区": "四川省"}
    assert told("绵") == {"绵阳市": "四川省", "绵竹市": "四川省"}
    assert told("德")["德阳市"] == "deyang"
    assert told("mianz") == {"mianzhu": "绵竹市"}
    assert told("deya") == {"deyang": "德阳市"}
    # Two places that are spelled alike are one word.
    assert "、" in told("taizhou")["taizhou"]
    assert told("火星") == told("huoxing") == {}
    # Nobody reads three thousand names: before the first character those with a pack are offered.
    assert 20 < len(told("")) < 60
    assert 0 < len(told("x")) <= 60


def test_a_source_is_offered_by_its_id_alone(run: Run, store: Store) -> None:
    assert offered(run, "fish", "ybguide sources ") == store.titles("source")
    assert offered(run, "fish", "ybguide sources 国家") == {}


def test_what_has_ended_is_not_offered(run: Run, store: Store) -> None:
    line = "ybguide show faq/"
    today, later = (offered(run, "fish", line, today=day) for day in (date(2026, 11, 22), date(2030, 1, 1)))
    assert set(later) < set(today) <= {f"faq/{key}" for key in store.titles("question")}
