"""What the places that were named make of the order of answers."""

from ybguide.domain.kind import Kind
from ybguide.search.places import general_first, own_first
from ybguide.search.ranking import Ranked


def _ranked(name: str, score: float, place: str | None = None, *, kind: Kind = Kind.QUESTION) -> Ranked:
    return Ranked(kind=kind, id=name, title=name, topics=("hotline",), score=score, unmet=(), place=place)


GENERAL = _ranked("general", 0.8)
CITY = _ranked("city", 0.6, "5106")
COUNTY = _ranked("county", 0.5, "510603")
PACK = _ranked("pack", 0.7, "51", kind=Kind.REGION)


def test_the_answers_of_a_place_come_first_the_narrowest_before_the_others() -> None:
    found = own_first([GENERAL, CITY, COUNTY], [GENERAL], ["510603"])
    assert [item.id for item in found] == ["county", "city", "general"]


def test_an_answer_that_is_much_less_like_the_question_is_not_preferred() -> None:
    far = _ranked("far", 0.3, "5106")
    assert own_first([GENERAL, far], [GENERAL, far], ["5106"]) == [GENERAL, far]


def test_all_that_is_known_of_a_place_is_preferred_only_where_it_fits_best() -> None:
    assert own_first([GENERAL, PACK], [GENERAL], ["51"]) == [GENERAL]
    best = PACK.but(score=0.9)
    assert own_first([best, GENERAL], [GENERAL], ["51"]) == [best, GENERAL]


def test_a_place_alone_is_answered_by_the_whole() -> None:
    assert own_first([PACK], [], ["51"]) == [PACK]


def test_without_a_place_what_goes_for_all_comes_first_unless_only_that_of_a_place_is_sure() -> None:
    found = [CITY.but(score=0.9), GENERAL, COUNTY]
    assert [item.id for item in general_first(found, "ours")] == ["general", "city", "county"]
    assert general_first([CITY], "ours") == [CITY]
    foreign = [CITY.but(score=0.45), GENERAL.but(score=0.4)]
    assert [item.id for item in general_first(foreign, "elsewhere")] == ["general", "city"]
