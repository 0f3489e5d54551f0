"""Sheets: what stands on each, and that by the estimate every way of the guide fits on one."""

from dataclasses import replace
from datetime import date

import pytest

from tests.conftest import TODAY
from tests.render.documents import html_text, parse_html
from tests.render.samples import BASIS, GUIDE, OPEN, page
from ybguide.domain.answers import Fix
from ybguide.domain.guide import Guide
from ybguide.domain.places import Scene
from ybguide.guidebook.book import Guidebook
from ybguide.guidebook.person import Person
from ybguide.render.fit import SETTINGS, fits
from ybguide.render.sheet import render, setting_of, taken
from ybguide.store import Store
from ybguide.view.sheet import Sheet, sheet_of

DAY = date(2026, 11, 22)
LINK = "https://example.org/yibao"


def sheet(**given: object) -> Sheet:
    made = sheet_of(page(replace(GUIDE, basis=replace(BASIS, newest="2025-06-01"), **given)))
    assert made
    return made


def shown(*sheets: Sheet, link: str | None = None) -> str:
    return html_text(render(sheets, "一张纸", DAY, link))


def test_a_sheet_from_its_title_to_the_day_it_was_printed() -> None:
    lines = [line for line in shown(sheet()).split("\n") if line.strip()]
    assert [line.strip() for line in lines] == [
        "一张纸",
        *("在支付宝激活", "刷一次脸就好。免费。", "先准备好（大约 3 分钟）", "手机", "孩子：户口本"),
        *("第 1 步：打开【支付宝】", "第 2 步（满 16 周岁的人）：点医保码，同意协议。"),
        *("依次点：【首页】→【医保码】。", "注意：验证码不要给别人。", "办好了：看到二维码。"),
        *(
            "办不成，打 12393（医保服务热线）",
            "帮忙的人：电话：",
            "办理免费。密码、验证码和二维码，不要发给任何人。",
        ),
        "资料到 2025-06-01 · 2026-11-22 打印",
    ]


def test_everything_to_have_and_to_do_has_a_box() -> None:
    tags = parse_html(render([sheet()], "一张纸", DAY)).tags
    assert sum(tag == "input" for tag, _ in tags) == len(GUIDE.needs) + len(GUIDE.steps)


def test_the_number_is_that_of_the_place_and_can_be_called() -> None:
    source = render([sheet().but(from_afar="0838-12393")], "一张纸", DAY)
    assert "办不成，打 12393，外地拨 0838-12393" in html_text(source)
    assert 'href="tel:12393"' in source
    assert 'href="tel:0838-12393"' in source


def test_a_code_tells_whose_page_it_opens() -> None:
    assert "<svg" not in render([sheet()], "一张纸", DAY)
    source = render([sheet(), sheet()], "两张纸", DAY, LINK)
    assert source.count("<svg") == 2
    assert "打开 example.org" in html_text(source)
    assert LINK not in source


def test_print_gets_smaller_before_anything_is_left_out() -> None:
    sizes = []
    for count in (2, 6, 9, 12):
        steps = tuple(
            replace(OPEN, number=number, id=str(number), do="做" * 30) for number in range(1, count + 1)
        )
        long = sheet(steps=steps)
        assert shown(long).count("做" * 30) == count
        sizes.append(setting_of(long).size)
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) > 2


def test_nothing_is_loaded_and_nothing_runs() -> None:
    source = render([sheet()], "一张纸", DAY, LINK)
    assert not {tag for tag, _ in parse_html(source).tags} & {"script", "link", "img", "iframe", "form"}
    assert not {"url(", "@import", "http:", "https:"} & set(source)


@pytest.mark.parametrize("host", [None, "www.example.org"])
@pytest.mark.parametrize("person", [Person(), Person(age=72, region="德阳"), Person(age=7, whom="child")])
def test_every_way_of_the_guide_fits_on_one_side(store: Store, person: Person, host: str | None) -> None:
    book = Guidebook(store, TODAY)
    who, _ = book.known(person)
    records = [*store.all(Guide), *store.all(Scene), *store.all(Fix)]
    for record in records:
        made = sheet_of(book.made(record.address.but(person=who)))
        assert made, record
        setting = setting_of(made, host)
        assert fits(taken(made, setting, host), setting), made.page.title
        assert setting in SETTINGS
