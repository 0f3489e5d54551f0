"""What is left of an outline for somebody who has no program at hand."""

import pytest

from tests.conftest import TODAY
from tests.render.samples import FACE_FAIL, GUIDE, HITS, LINK, LINKS, page
from ybguide.domain.address import HOME
from ybguide.render import words
from ybguide.render.handout import handout, without_commands
from ybguide.render.outline import Foot, Found, Go, Grid, Point, Say, Section, Step, Warn, outline
from ybguide.store import Store
from ybguide.view.channels import activate_page
from ybguide.view.making import Making
from ybguide.view.page import Action, Links

_TO = Go(("支付宝：解绑",), LINK.command, LINK.address)


def section(*parts: object, title: str | None = None) -> Section:
    return Section("block", title, parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("不要钱。", "不要钱。"),
        ("还没有参保，先参保：ybguide use enrol", "还没有参保，先参保。"),
        ("走不通。合适的办法看：ybguide start --age 7 -r 德阳", "走不通。"),
        ("激活过的不用再办，打开就能用，看：ybguide how show-code", "激活过的不用再办，打开就能用。"),
        ("选好了，例如：ybguide activate -c alipay。", "选好了。"),
        ("ybguide start", ""),
    ],
)
def test_a_sentence_loses_its_command_and_what_only_led_to_it(text: str, left: str) -> None:
    assert without_commands(text) == left


def test_texts_of_every_kind_are_without_commands() -> None:
    step = Step(1, "s", None, "打开", (Say("看：ybguide fix face-fail"), Warn("不要外传")))
    (left,) = handout([section(Say("先看：ybguide start"), step, Foot("依据", (), "加 --more"))])
    assert left.parts == (step._replace(parts=(Warn("不要外传"),)), Foot("依据", ()))


def test_a_link_stays_where_the_file_holds_what_is_there() -> None:
    (left,) = handout([section(_TO._replace(onward=True))], {LINK.address})
    assert left.parts == (_TO._replace(onward=True),)
    assert handout([section(_TO._replace(onward=True))]) == ()


def test_a_list_of_what_is_elsewhere_tells_that_it_is_there_unless_that_is_not_wanted() -> None:
    listed = section(_TO._replace(onward=True), title="别的渠道")
    assert handout([listed]) == (section(Point("支付宝：解绑"), title="别的渠道"),)
    assert handout([listed], named=False) == ()


def test_a_failure_is_not_named_without_its_remedy() -> None:
    failure = Go(("人脸识别不通过",), FACE_FAIL.command, FACE_FAIL.address, onward=True)
    assert handout([section(failure, title="容易卡住的地方")]) == ()
    assert handout([section(failure)], {FACE_FAIL.address})[0].parts == (failure,)


def test_what_the_program_does_is_of_no_use_without_it() -> None:
    action = Links(key="more", title="接着", links=(Action(label="改设置", command="ybguide config show"),))
    assert handout(outline(page(action))) == ()


def test_how_one_goes_on_is_of_use_only_under_a_heading() -> None:
    assert handout([section(Say("先看看。"), _TO)])[0].parts == (Say("先看看。"),)
    assert handout([section(Say("能刷脸吗？"), _TO, title="第 1 问")])[0].parts == (
        Say("能刷脸吗？"),
        Point("支付宝：解绑"),
    )


def test_a_table_loses_what_is_typed_for_its_rows(store: Store) -> None:
    making = Making(store=store, here=HOME, today=TODAY, with_sources=False)
    shown = outline(activate_page(making))
    assert any(words.CODE in part.columns for each in shown for part in each.parts if isinstance(part, Grid))
    left = [part for each in handout(shown) for part in each.parts if isinstance(part, Grid)]
    assert left
    assert all(words.CODE not in grid.columns and "alipay" not in str(grid.rows) for grid in left)


def test_what_was_found_keeps_its_name() -> None:
    (left,) = handout(outline(page(HITS)))
    assert [type(part) for part in left.parts] == [Found]


def test_no_section_is_left_empty() -> None:
    def sections(parts: tuple[object, ...]) -> list[Section]:
        inner = [part for part in parts if isinstance(part, Section)]
        return [*inner, *(each for part in inner for each in sections(part.parts))]

    assert all(each.parts for each in sections(handout(outline(page(GUIDE, LINKS)))))
