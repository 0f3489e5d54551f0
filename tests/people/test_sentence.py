"""Plain words about a person, by the words of the shipped content."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.domain.person import Person
from ybguide.people import Told, told
from ybguide.store import Store


def says(store: Store, sentence: str) -> dict[str, Any]:
    """What a sentence tells, without what it does not."""
    found = told(store, sentence)
    values = {name: getattr(found, name) for name in Told.__annotations__}
    return {
        name: value for name, value in values.items() if value not in (None, (), "") and name != "subject"
    }


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "我爸72，老人机，刷脸不过，德阳",
            {"whom": "elder", "age": 72, "smartphone": False, "question": "刷脸不过", "place": "德阳"},
        ),
        ("我妈 70岁 没有手机", {"whom": "elder", "age": 70, "smartphone": False}),
        ("妈妈今年六十八，住在绵阳", {"whom": "elder", "age": 68, "place": "绵阳"}),
        (
            "女儿7岁，微信，刷脸失败",
            {"whom": "child", "age": 7, "channel": "wechat", "question": "微信，刷脸失败"},
        ),
        ("宝宝3个月", {"whom": "child", "age": 0}),
        ("刚出生的孩子，没上户口", {"whom": "child", "age": 0, "documents": ("birth-certificate",)}),
        ("孩子，2019年5月20日生", {"whom": "child", "birth_date": date(2019, 5, 20)}),
        ("2019/5/20出生的女儿", {"whom": "child", "birth_date": date(2019, 5, 20)}),
        ("我爸200岁", {"whom": "elder", "question": "我爸200岁"}),
        ("我儿子30岁", {"whom": "other", "age": 30}),
        ("爸爸50", {"whom": "other", "age": 50}),
        ("我老公给孩子办，7岁", {"whom": "child", "age": 7}),
        ("爸爸 已经激活过", {"whom": "elder", "activated": True}),
        ("我爸没参保", {"whom": "elder", "enrolled": False}),
        ("支付宝", {"channel": "alipay"}),
        ("四川 绵阳", {"place": "四川绵阳"}),
        ("德阳 成都", {"place": "德阳"}),
        (
            "my dad 72, no smartphone, deyang",
            {"whom": "elder", "age": 72, "smartphone": False, "place": "deyang"},
        ),
        ("爺爺，８０歲", {"whom": "elder", "age": 80}),
        ("刷脸不过", {"question": "刷脸不过"}),
        ("怎么解绑？", {"question": "怎么解绑？"}),
        ("显示未参保", {"question": "显示未参保"}),
        ("how do i unbind", {"question": "how do i unbind"}),
        ("", {}),
    ],
)
def test_what_a_sentence_tells(store: Store, sentence: str, expected: dict[str, Any]) -> None:
    assert says(store, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [("给我妈激活医保码", "激活"), ("支付宝 怎么解绑", "解绑"), ("给七岁的女儿开通", "开通"), ("我妈70", "")],
)
def test_the_subject_is_what_is_asked_without_who_and_how(store: Store, sentence: str, subject: str) -> None:
    assert told(store, sentence).subject == subject


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("我爸72，老人机，刷脸不过，德阳", "刷脸不过"),
        ("我妈70，停缴了还能用吗", "我妈70，停缴了还能用吗"),
        ("孩子满16岁了，之前绑的还能用吗，德阳", "孩子满16岁了，之前绑的还能用吗，德阳"),
        ("奶奶80，上个月在医院窗口结算的时候刷脸失败了", "奶奶80，上个月在医院窗口结算的时候刷脸失败了"),
    ],
)
def test_a_story_is_asked_as_it_was_told_and_a_list_by_what_is_left(
    sentence: str, question: str, store: Store
) -> None:
    assert told(store, sentence).question == question


def test_a_name_that_several_places_have_is_told_with_them(store: Store) -> None:
    shared = told(store, "我妈70，鼓楼区").shared
    assert shared is not None
    assert [place.typed for place in shared.places] == [
        "南京鼓楼区",
        "徐州鼓楼区",
        "福州鼓楼区",
        "开封鼓楼区",
    ]


def test_a_day_of_birth_is_an_age_on_a_day_and_tells_a_child_from_an_adult() -> None:
    assert Told(whom="child", birth_date=date(1990, 1, 1)).aged(36) == Told(whom="other", age=36)


def test_what_is_told_is_laid_over_what_was_known(store: Store) -> None:
    known = Person(whom="child", face=True)
    assert told(store, "72岁，老人机").onto(known) == Person(
        whom="elder", age=72, smartphone=False, face=True
    )
    assert told(store, "德阳").onto(known) == known


@given(st.text(max_size=60))
def test_no_sentence_is_too_much_and_none_loses_its_question(store: Store, sentence: str) -> None:
    found = told(store, sentence)
    assert set(found.question) <= {*sentence, "，", ",", " "}
