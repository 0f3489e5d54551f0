"""Where names stand in a sentence."""

from ybguide.compiled import SURE
from ybguide.places.spans import Span, in_sentence, spans
from ybguide.store import Store


def _taken(store: Store, text: str) -> list[str]:
    return [text[span.start : span.end] for span in in_sentence(text, spans(store, text))]


def test_names_are_found_the_longest_first_then_in_order(store: Store) -> None:
    found = [("四川省绵阳市涪城区"[span.start : span.end]) for span in spans(store, "四川省绵阳市涪城区")]
    assert found[:3] == ["四川省", "绵阳市", "涪城区"]
    assert {"四川", "绵阳", "涪城"} <= set(found)


def test_those_count_that_make_up_most_of_the_text(store: Store) -> None:
    assert _taken(store, "河南信阳新县") == ["河南", "信阳", "新县"]
    assert _taken(store, "江西安义") == ["江西", "安义"]
    assert _taken(store, "海南昌江") == ["海南", "昌江"]
    assert _taken(store, "北京东城区") == ["北京", "东城区"]


def test_of_names_that_overlap_the_first_counts() -> None:
    pair = [Span(start=start, end=start + 2, codes=("11",), strength=SURE) for start in (0, 1)]
    assert in_sentence("甲乙丙", pair) == [pair[0]]
    assert in_sentence("甲乙丙", []) == []


def test_a_word_of_a_county_counts_beside_its_city(store: Store) -> None:
    assert _taken(store, "大方怎么办") == []
    assert _taken(store, "毕节大方怎么办") == ["毕节", "大方"]
    assert _taken(store, "西安长安怎么办") == ["西安", "长安"]
    assert _taken(store, "北京大方") == ["北京"]
