"""The file of all places, against what is known of them, and with what packs say."""

import re
from collections import Counter

from tests.samples import Sample
from ybguide.authoring.compile.gazetteer import gazetteer, places
from ybguide.authoring.compile.records import records
from ybguide.domain.places import Region

ROWS = {row.code: row for row in gazetteer()}


def test_every_division_is_there_once() -> None:
    assert len(ROWS) == len(gazetteer())
    assert Counter(row.level for row in ROWS.values()) == {
        "province": 31,
        "prefecture": 333,
        "county": 2845,
        "zone": 1,
        "corps": 1,
        "abroad": 3,
    }


def test_codes_names_and_readings_are_written_as_they_should_be() -> None:
    lengths = {"province": 2, "prefecture": 4, "county": 6, "zone": 6, "corps": 6, "abroad": 2}
    for row in ROWS.values():
        assert re.fullmatch(rf"\d{{{lengths[row.level]}}}", row.code)
        assert row.level in ("province", "abroad") or row.code[:2] in ROWS
        assert row.name.startswith(row.short) or row.level == "corps"
        assert len(row.short) != 1
        assert re.fullmatch("[a-z]+", row.pinyin)


def test_every_city_and_county_has_an_area_code_and_a_province_only_if_it_is_a_city() -> None:
    for row in ROWS.values():
        if row.level in ("prefecture", "county", "zone"):
            assert re.fullmatch(r"0\d{2,3}", row.area_code), row
        elif row.level == "province":
            assert bool(row.area_code) == row.name.endswith("市"), row
    assert len({row.area_code for row in ROWS.values() if row.level == "prefecture"}) > 300


def test_samples_of_what_is_known() -> None:
    known = {
        "11": ("北京市", "北京", "010", "beijing"),
        "5106": ("德阳市", "德阳", "0838", "deyang"),
        "2224": ("延边朝鲜族自治州", "延边", "0433", "yanbian"),
        "1404": ("长治市", "长治", "0355", "changzhi"),
        "4111": ("漯河市", "漯河", "0395", "luohe"),
        "610116": ("长安区", "长安", "029", "changan"),
        "220623": ("长白朝鲜族自治县", "长白", "0439", "changbai"),
        "450225": ("融水苗族自治县", "融水", "0772", "rongshui"),
        "150724": ("鄂温克族自治旗", "鄂温克", "0470", "ewenke"),
        "469028": ("陵水黎族自治县", "陵水", "0898", "lingshui"),
        "429021": ("神农架林区", "神农架", "0719", "shennongjia"),
        "659001": ("石河子市", "石河子", "0993", "shihezi"),
        "421303": ("曾都区", "曾都", "0722", "zengdu"),
        "421321": ("随县", "", "0722", "suixian"),
    }
    found = {code: ROWS[code][2:6] for code in known}
    assert found == known


def test_a_pack_answers_for_its_place_and_for_what_lies_in_it(sample: Sample) -> None:
    regions = [value for value in records(sample.content()) if isinstance(value, Region)]
    found = {place.row.name: place for place in places(regions)}
    assert found["北省"].pack == "north"
    assert (found["北市"].pack, found["北市"].regions) == (None, ("north",))
    assert (found["绵阳市"].regions, found["绵阳市"].own) == ((), False)


def test_names_that_several_places_have_are_typed_after_the_city() -> None:
    typed = {place.row.code: place.typed for place in places([])}
    assert (typed["320106"], typed["5106"], typed["510603"]) == ("南京鼓楼区", "德阳市", "旌阳区")
    assert len(set(typed.values())) == len(typed)
