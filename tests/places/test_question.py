"""What a question says of places."""

import pytest

from tests.evaluation.questions import DATA, read
from ybguide.domain.answers import Fix, Question
from ybguide.domain.division import Division
from ybguide.domain.tables import Term
from ybguide.places import asked_about, place_of
from ybguide.store import Store


def _names(store: Store, question: str) -> list[str]:
    asked = asked_about(store, question)
    return [*(place.typed for place in asked.places), *(["?"] if asked.shared else [])]


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("我在绵阳，医保打哪个电话", ["绵阳市"]),
        ("四川省绵阳市涪城区医保局电话", ["涪城区"]),
        ("四川绵阳怎么办", ["绵阳市"]),
        ("我是四川的，在绵阳参保", ["绵阳市"]),
        ("德陽醫保電話", ["德阳市"]),
        ("deyang医保电话", ["德阳市"]),
        ("mianyang yibao dianhua", ["绵阳市"]),
        ("0816 绵阳 12393", ["绵阳市"]),
        ("吉林医保", ["吉林省"]),
        ("吉林市医保", ["吉林市"]),
        ("北京朝阳怎么办", ["北京朝阳区"]),
        ("江西安义医保", ["安义县"]),
        ("信阳新县医保", ["新县"]),
        ("四川广安广安怎么办", ["广安区"]),
        ("合肥经开区医保局的电话是多少", ["合肥经开区"]),
        ("德阳经开区医保", ["德阳经开区"]),
        ("怎么把医保码从成都改成德阳", ["成都市", "德阳市"]),
        ("德阳去成都看病要备案吗", ["德阳市", "成都市"]),
        ("兵团医保怎么用", ["新疆生产建设兵团"]),
        ("在香港能刷医保码吗", ["香港特别行政区"]),
        # A short name of a county counts where the words around it say so.
        ("中江医保局电话", ["中江县"]),
        ("我是安化人", ["安化县"]),
        ("安化县怎么激活", ["安化县"]),
        ("怎么在中江县激活", ["中江县"]),
        # A name that several places have.
        ("鼓楼区医保局电话", ["?"]),
        ("南京鼓楼区医保局电话", ["南京鼓楼区"]),
        ("经开区医保电话", ["?"]),
    ],
)
def test_the_longest_names_count_and_the_narrowest_place(
    store: Store, question: str, names: list[str]
) -> None:
    assert _names(store, question) == names


@pytest.mark.parametrize(
    "question",
    [
        "绿色通道怎么走",
        "家庭和平账户",
        "落落大方",
        "市区医院能用吗",
        "城区哪里办",
        "我们新区的医院",
        "长安银行怎么激活",
        "北京银行怎么激活",
        "阿里健康能用医保吗",
        "医保定点",
        "公安",
        "切换到新城市",
        "老城市的医保",
        "台湾居民怎么激活",
        "港澳台居民居住证",
        "东方不亮西方亮",
        "门头房",
        "互助医保是什么",
        "有合作医疗能用吗",
        "weixin",
        "",
        "安",
    ],
)
def test_what_is_no_place_is_none(store: Store, question: str) -> None:
    assert _names(store, question) == []


def test_the_rest_of_a_question_says_what_is_asked(store: Store) -> None:
    assert asked_about(store, "南通医保局电话是多少").rest == "医保局电话是多少"
    assert asked_about(store, "合肥经开区医保局电话").rest == "医保局电话"
    assert asked_about(store, "0816 绵阳 12393").rest.strip() == "12393"
    # Of places abroad the guide speaks by their names.
    assert asked_about(store, "香港能用医保码吗").rest == "香港能用医保码吗"


def test_where_somebody_only_goes_is_not_where_they_are(store: Store) -> None:
    asked = asked_about(store, "去北京看病要备案吗")
    assert (asked.home, [place.typed for place in asked.places]) == (None, ["北京市"])
    home = asked_about(store, "河北去北京看病要备案吗").home
    assert home is not None
    assert home.name == "河北省"


def _given(store: Store, name: str) -> Division:
    return place_of(store, name)


def test_a_shared_name_means_the_place_that_was_given(store: Store) -> None:
    asked = asked_about(store, "鼓楼区医保局电话", _given(store, "南京鼓楼区"))
    assert [place.typed for place in asked.places] == ["南京鼓楼区"]
    asked = asked_about(store, "鼓楼区医保局电话", _given(store, "福州"))
    assert [place.typed for place in asked.places] == ["福州鼓楼区"]
    asked = asked_about(store, "经开区医保局电话", _given(store, "合肥"))
    assert [place.typed for place in asked.places] == ["合肥经开区"]


def test_no_wording_of_the_guide_names_a_place_it_does_not_mean(store: Store) -> None:
    """A place that is found stands there by its name, by one of its city, or in pinyin."""
    wordings = {text for each in store.all(Question) for text in (each.question, *each.also)}
    wordings |= {text for each in store.all(Fix) for text in (each.title, *each.also, *each.screen)}
    wordings |= {text for each in store.all(Term) for text in (each.term, *each.aliases)}
    wordings |= {each.query for path in DATA.glob("queries-*.tsv") for each in read(path)}
    assert len(wordings) > 6000
    asked = [asked_about(store, wording) for wording in wordings]
    small = {place.typed for each in asked for place in each.places if place.level in ("county", "zone")}
    assert small <= OF_COUNTIES, small - OF_COUNTIES
    assert [each.shared.message for each in asked if each.shared] == []


OF_COUNTIES = {
    *("德阳经开区", "旌阳区", "罗江区", "广汉市", "什邡市", "绵竹市", "中江县", "九寨沟县"),
    *("万州区", "两江新区", "文昌市", "琼海市"),
}
"""The counties that the wordings of the guide mean; their short names are what stands in other words."""
