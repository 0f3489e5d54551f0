"""Every city asks: none is told what holds for another."""

import re
from datetime import date

import pytest

from tests.conftest import Run
from ybguide.authoring.compile.gazetteer import gazetteer
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.guidebook.book import Guidebook
from ybguide.guidebook.page import Page

CITIES = [row for row in gazetteer() if row.level == "prefecture"]
NUMBER, BUREAU = "我在{}，医保打哪个电话", "{}医保局电话"
ASKED = (NUMBER, BUREAU, "{}怎么用家人的医保钱", "{}医保码怎么激活")
OF_DEYANG = re.compile("0838|德阳")
OF_SICHUAN = re.compile("四川")
FIRST = {
    NUMBER: "hotline-12393",
    BUREAU: "hotline-12393",
    ASKED[2]: "sharing-at-counter",
    ASKED[3]: "activate-where",
}


@pytest.fixture(scope="module")
def book() -> Guidebook:
    return Guidebook.open(today=date(2026, 11, 27))


@pytest.mark.parametrize("asked", ASKED)
def test_no_city_is_told_what_holds_for_another(book: Guidebook, asked: str) -> None:
    """Whole pages, related answers among them."""
    assert len(CITIES) == 333
    for city in CITIES:
        made = book.made(Address(of=Kind.QUESTION, key=asked.format(city.name)))
        text = Page(made).as_("plain")
        assert made.error is None, city.name
        assert made.place is not None
        assert made.place.code == city.code
        if city.code != "5106":
            assert not OF_DEYANG.search(text), text
        if not city.code.startswith("51"):
            assert not OF_SICHUAN.search(text), text
            assert made.address is not None
            assert made.address.key == FIRST[asked], city.name
        if asked in (NUMBER, BUREAU) and city.code != "5106":
            assert f"外地拨 {city.area_code}-12393" in text
            numbers = set(re.findall(r"\b(0\d{2,3})-", text)) - {city.area_code}
            # The number for reporting fraud is that of the capital and of the whole country.
            assert numbers <= {"010"}, text


@pytest.mark.parametrize("command", ["region", "hotline"])
@pytest.mark.parametrize("place", ["绵阳", "南通", "合肥经开区", "北京", "蚌埠", "兵团", "鼓楼区 -r", "雄安"])
def test_a_page_about_a_place_says_what_is_dialled_there(run: Run, command: str, place: str) -> None:
    result = run(command, place.removesuffix(" -r"), "-f", "plain")
    if place.startswith("鼓楼区"):
        assert (result.code, result.out) == (4, "")
        return
    assert result.code == 0
    assert not OF_DEYANG.search(result.out)
    area_code = {
        "绵阳": "0816",
        "南通": "0513",
        "合肥经开区": "0551",
        "北京": "010",
        "蚌埠": "0552",
        "雄安": "0312",
    }
    if place in area_code:
        assert f"12393（外地拨 {area_code[place]}-12393）" in result.out


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("绵阳", "没有绵阳自己的资料，下面是四川的。"),
        ("涪城区", "没有涪城区自己的资料，下面是四川的。"),
        ("武侯区", "没有武侯区自己的资料，下面是成都的。"),
        ("合肥经开区", "没有合肥经开区自己的资料，下面是安徽的。"),
        ("兵团", "没有兵团自己的资料，下面是新疆的。"),
    ],
)
def test_a_place_without_a_pack_says_whose_follows(run: Run, place: str, text: str) -> None:
    for command in (("region", place), ("hotline", place), ("activate", "-c", "alipay", "-r", place)):
        assert text in run(*command, "-f", "plain").out
    for own in ("德阳", "绵竹", "四川", "德阳经开区"):
        assert "自己的资料" not in run("region", own, "-f", "plain").out


@pytest.mark.parametrize(
    "command",
    [("region", "火星"), ("hotline", "火星"), ("show", "region/火星"), ("config", "set", "region", "火星")],
)
def test_a_word_that_is_no_place_ends_with_4_where_a_place_is_wanted(
    run: Run, command: tuple[str, ...]
) -> None:
    result = run(*command)
    assert result.code == 4
    assert "没有叫“火星”的地方" in result.err
    assert run("activate", "-r", "火星").code == 0


def test_a_question_about_nowhere_is_not_answered_for_one_place(book: Guidebook) -> None:
    for words in ("医保局电话", "医保热线", "居民医保交多少钱", "怎么用家人的钱付"):
        text = Page(book.made(Address(of=Kind.QUESTION, key=words))).as_("plain").split("相关的")[0]
        assert not OF_DEYANG.search(text), text


@pytest.mark.parametrize(
    "command", ["activate -c wechat", "family-add", "use 药店", "fix 人脸识别失败", "terms", "compare"]
)
def test_every_command_keeps_to_the_place(run: Run, command: str) -> None:
    for depth in ("--short", "--more"):
        lines = run(*command.split(), "-r", "蚌埠", "-f", "plain", depth).out.splitlines()
        # A source is called by its name, and stands for the whole country all the same.
        told = [line for line in lines if not line.startswith("来源：")]
        assert not OF_DEYANG.search("\n".join(told))
