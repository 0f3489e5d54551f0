"""What places may be called, and where a name means a place."""

from ybguide.authoring.compile.gazetteer import places
from ybguide.authoring.compile.language import language
from ybguide.authoring.compile.place_names import place_names
from ybguide.authoring.content import Content
from ybguide.compiled import BESIDE, SPELLED, SURE, UNSURE

KNOWN = {
    (name.form, name.place): name.strength for name in place_names(places([]), language(Content(files=())))
}


def test_a_full_name_and_the_short_one_of_a_city_mean_the_place_anywhere() -> None:
    for form in ("德阳市", "德阳"):
        assert KNOWN[form, "5106"] == SURE
    assert KNOWN["中江县", "510623"] == SURE
    assert KNOWN["神农架", "429021"] == SURE


def test_a_short_name_of_a_county_needs_words_around_it_and_an_ordinary_word_its_city() -> None:
    assert KNOWN["中江", "510623"] == UNSURE
    assert KNOWN["大方", "520521"] == BESIDE
    assert KNOWN["城区", "140502"] == BESIDE


def test_a_county_that_became_a_district_is_known_by_either_but_not_by_the_name_of_another() -> None:
    assert KNOWN["罗江县", "510604"] == UNSURE
    assert ("朝阳市", "110105") not in KNOWN


def test_every_place_is_spelled() -> None:
    assert KNOWN["deyang", "5106"] == KNOWN["deyangshi", "5106"] == SPELLED
    assert {code for (_, code), strength in KNOWN.items() if strength == SPELLED} >= {
        place.row.code for place in places([])
    }
