"""What is about other places is not told."""

from ybguide.domain.elsewhere import mentions, without
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import OtherPath, Statement
from ybguide.domain.reference import Source
from ybguide.record import Record

EVIDENCE = Evidence(sources=("x",), confidence="high", as_of=None)
NAMES = {"德": [("德阳", "5106"), ("德州", "3714")], "四": [("四川", "51")]}


class Piece(Record):
    title: str
    text: str
    details: tuple[str, ...]
    facts: tuple[Statement, ...] = ()
    also: tuple[OtherPath, ...] = ()
    aliases: tuple[str, ...] = ()


def _is_elsewhere(text: str) -> bool:
    return "德阳" in text


def _piece(text: str, *details: str) -> Piece:
    return without(Piece(title="德阳", text=text, details=details, aliases=("德阳",)), _is_elsewhere)


def test_the_places_that_a_text_names() -> None:
    assert mentions("在四川德阳", NAMES) == {"51", "5106"}
    assert mentions("德国", NAMES) == set()


def test_a_detail_about_others_is_left_out() -> None:
    assert _piece("好。", "德阳打 0838。", "别处打 12393。").details == ("别处打 12393。",)


def test_of_a_text_that_stays_the_part_about_others_is_left_out() -> None:
    assert _piece("多数地方自动扣；德阳扫两次。").text == "多数地方自动扣。"
    assert _piece("自动扣。德阳扫两次。不用带卡。").text == "自动扣。不用带卡。"
    assert _piece("德阳扫两次；别处自动扣。").text == "别处自动扣。"


def test_a_text_with_nothing_else_in_it_stays() -> None:
    assert _piece("德阳扫两次。").text == "德阳扫两次。"
    assert _piece("").text == ""


def test_names_stay() -> None:
    assert (_piece("好。").title, _piece("好。").aliases) == ("德阳", ("德阳",))


def test_a_fact_or_a_path_of_others_is_left_out_whole() -> None:
    fact = Statement(text="德阳不限人数；别处也是", when=None, evidence=EVIDENCE)
    path = OtherPath(path=("医保",), note="德阳的菜单", evidence=EVIDENCE)
    kept = path.but(note="旧菜单")
    told = without(Piece(title="", text="", details=(), facts=(fact,), also=(path, kept)), _is_elsewhere)
    assert (told.facts, told.also) == ((), (kept,))


def test_a_source_is_told_as_it_is() -> None:
    source = Source(
        id="x", name="德阳须知", publisher="德阳市医保局", grade="official", date=None, approximate=False,
        url=None, scope="德阳",
    )  # fmt: skip
    assert without(source, _is_elsewhere) is source
