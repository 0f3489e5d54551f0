"""A place is known by every name it has."""

import pytest

from ybguide.authoring.compile.gazetteer import Row, gazetteer
from ybguide.domain.division import Division
from ybguide.places import place_of
from ybguide.places.errors import SharedName, UnknownPlace
from ybguide.store import Store

ROWS = {row.code: row for row in gazetteer()}


def _found(store: Store, name: str) -> set[str]:
    """The code of the place, or those between which one is asked to choose."""
    try:
        return {place_of(store, name).code}
    except SharedName as error:
        return {place.code for place in error.places}


def _below(level: str) -> list[Row]:
    return [row for row in ROWS.values() if row.level == level]


@pytest.mark.parametrize("level", ["prefecture", "county"])
def test_every_place_is_found_by_its_name_or_is_one_of_those_to_choose_from(store: Store, level: str) -> None:
    rows = _below(level)
    assert len(rows) == {"prefecture": 333, "county": 2845}[level]
    assert [row.name for row in rows if row.code not in _found(store, row.name)] == []


@pytest.mark.parametrize("level", ["prefecture", "county"])
def test_every_place_is_found_after_what_is_around_it(store: Store, level: str) -> None:
    lost = []
    for row in _below(level):
        province, city = ROWS[row.code[:2]], ROWS.get(row.code[:4]) if level == "county" else None
        middle = (city.name, city.short) if city else ("", "")
        names = (
            f"{province.name}{middle[0]}{row.name}",
            f"{province.short}{middle[1]}{row.short or row.name}",
            f"{city.name if city else province.short}{row.name}",
        )
        # 临夏临夏 may be the city or the county of that name.
        lost += [name for name in names if row.code not in _found(store, name)]
    assert lost == []


def test_a_short_name_means_the_largest_place_that_has_it(store: Store) -> None:
    provinces = {row.short for row in _below("province")}
    wrong = [
        row.name
        for row in _below("prefecture")
        if row.short not in provinces and place_of(store, row.short).code != row.code
    ]
    assert wrong == []
    assert place_of(store, "吉林").name == "吉林省"
    assert place_of(store, "吉林市").name == "吉林市"
    assert place_of(store, "朝阳").name == "朝阳市"
    assert place_of(store, "抚顺").name == "抚顺市"
    assert place_of(store, "海南").name == "海南省"
    assert place_of(store, "青海海南").name == "海南藏族自治州"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("德陽", "5106"),
        ("mianyang", "5107"),
        ("Mian Yang", "5107"),
        ("sichuanmianyang", "5107"),
        ("mianyangshi", "5107"),
        ("shaanxi", "61"),
        ("dy", "5106"),
        ("deyang", "5106"),
        ("皖", "34"),
        ("四川省 绵阳市", "5107"),
        ("绵阳市涪城区", "510703"),
        ("襄樊", "4206"),
        ("罗江县", "510604"),
        ("渝北区", "500157"),
        ("恩施", "4228"),
        ("恩施市", "422801"),
        ("恩施州", "4228"),
        ("雄安新区", "133100"),
        ("兵团", "659900"),
        ("新疆兵团", "659900"),
        ("香港", "81"),
        ("晋城城区", "140502"),
        ("大方", "520521"),
        ("德阳经开区", "5106/德阳经开区"),
        ("德阳开发区", "5106/德阳经开区"),
        ("合肥经开区", "3401/合肥经开区"),
        ("成都高新技术产业开发区", "5101/成都高新技术产业开发区"),
    ],
)
def test_a_place_is_found_however_it_is_written(store: Store, name: str, code: str) -> None:
    assert place_of(store, name).code == code


def test_an_id_means_its_pack_whatever_else_is_spelled_like_it(store: Store) -> None:
    assert place_of(store, "suzhou").name == "苏州市"
    with pytest.raises(SharedName):
        place_of(store, "yichun")


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("鼓楼区", {"南京鼓楼区", "徐州鼓楼区", "福州鼓楼区", "开封鼓楼区"}),
        ("城区", {"阳泉城区", "晋城城区", "汕尾城区"}),
    ],
)
def test_a_name_of_several_places_asks_which(store: Store, name: str, names: set[str]) -> None:
    with pytest.raises(SharedName) as caught:
        place_of(store, name)
    assert {place.typed for place in caught.value.places} == names


def test_a_zone_without_its_city_asks_which(store: Store) -> None:
    with pytest.raises(SharedName) as caught:
        place_of(store, "经开区")
    assert len(caught.value.places) > 20


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("得阳", "德阳市"),
        ("绵羊", "绵阳市"),
        ("guangzou", "广州市"),
        ("火星", None),
        ("", None),
        ("x" * 99, None),
    ],
)
def test_what_is_no_place_is_told_with_what_sounds_alike(store: Store, name: str, near: str | None) -> None:
    with pytest.raises(UnknownPlace) as caught:
        place_of(store, name)
    assert next(iter(caught.value.near), None) == near


@pytest.mark.parametrize(
    ("name", "area_code"),
    [
        ("绵阳", "0816"), ("北京", "010"), ("重庆", "023"), ("四川", None), ("涪城区", "0816"),
        ("开封", "0371"), ("铁岭", "024"), ("眉山", "028"), ("湘潭", "0731"), ("咸阳", "029"),
        ("秦皇岛", "0335"), ("舟山", "0580"), ("鹰潭", "0701"), ("朔州", "0349"), ("来宾", "0772"),
        ("石河子", "0993"), ("仙桃", "0728"), ("三沙", "0898"), ("济源", "0391"), ("奎屯", "0992"),
        ("格尔木", "0979"), ("兵团", None),
    ],
)  # fmt: skip
def test_a_place_has_the_area_code_of_its_numbers(store: Store, name: str, area_code: str | None) -> None:
    assert place_of(store, name).area_code == area_code


def test_a_place_without_a_pack_has_that_of_its_city_or_province(store: Store) -> None:
    def told(place: Division) -> tuple[str | None, bool]:
        return place.pack, place.own

    assert told(place_of(store, "绵阳")) == ("sichuan", False)
    assert told(place_of(store, "德阳")) == ("deyang", True)
    assert told(place_of(store, "绵竹")) == ("deyang", True)
    assert told(place_of(store, "武侯区")) == ("chengdu", False)
    assert told(place_of(store, "兵团")) == ("xinjiang", False)
    assert told(place_of(store, "台湾")) == (None, False)
