"""Formats for readers lose no character of a page, and take none of it for markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.conftest import Printed
from tests.render.reading import missing, without_colour
from tests.render.samples import page
from tests.strategies import RUNS, lightly, pages, pages_with_a_run, texts, widths
from ybguide.render import plain, terminal
from ybguide.view.page import Page, Paragraph

_TABLES_FROM = 90

MARKUP = (
    *("[x]", "[bold]粗[/bold]", "[/]", "[link=https://example.org]网[/link]", ":phone:", ":warning:"),
    *("<b>粗</b>", "&lt;", "| 甲 | 乙 |", "`ybguide`", "**粗**", "# 题", "\\[x]", "{{ x }}", "%(x)s"),
)


def test_shipped_pages_lose_nothing_at_any_width(printed: list[Printed]) -> None:
    lost = [
        (each.page.title, each.format, each.width, text)
        for each in printed
        for text in missing(each.page, each.text, side_by_side=each.side_by_side)
    ]
    assert lost == []


def test_shipped_pages_are_the_same_in_colour(printed: list[Printed]) -> None:
    once = [each for each in printed if each.format == "terminal"][::2]
    coloured = [without_colour(terminal.render(each.page, each.width, color=True)) for each in once]
    assert coloured == [each.text for each in once]


def test_shipped_pages_lose_nothing_without_a_width(shipped: list[Page]) -> None:
    lost = [(each.title, text) for each in shipped for text in missing(each, plain.render(each, None))]
    assert lost == []


@given(pages(texts()), st.none() | widths())
@lightly(60)
def test_plain_loses_nothing(generated: Page, width: int | None) -> None:
    assert missing(generated, plain.render(generated, width)) == []


@given(pages(texts()), widths(), st.booleans())
@lightly(60)
def test_the_terminal_loses_nothing(generated: Page, width: int, color: bool) -> None:  # noqa: FBT001
    text = without_colour(terminal.render(generated, width, color=color))
    assert missing(generated, text, side_by_side=width >= _TABLES_FROM) == []


@pytest.mark.parametrize("run", RUNS, ids=lambda run: ascii(run[:4]))
def test_five_thousand_characters_in_one_go_lose_nothing(run: str) -> None:
    whole = page(Paragraph(text=run))
    assert missing(whole, plain.render(whole, 40)) == []
    assert missing(whole, terminal.render(whole, 40, color=False)) == []


@given(pages_with_a_run(), st.sampled_from((20, 60, 120)))
@lightly(10)
def test_they_lose_nothing_wherever_they_stand(generated: Page, width: int) -> None:
    assert missing(generated, plain.render(generated, width)) == []
    text = terminal.render(generated, width, color=False)
    assert missing(generated, text, side_by_side=width >= _TABLES_FROM) == []


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_comes_out_as_it_was_written(markup: str) -> None:
    written = page(Paragraph(text=markup))
    assert plain.render(written, None).split("\n") == ["标题", "", markup, ""]
    assert plain.render(written, 40).split("\n") == ["标题", "", markup, ""]
    for color in (False, True):
        text = without_colour(terminal.render(written, 40, color=color))
        assert text.split("\n") == ["标题", "────", "", markup, ""]
