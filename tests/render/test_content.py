"""Formats for readers lose no character of a page, take none of it for markup, and tell it in one order."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.render.conftest import Printed, Seen
from tests.render.formats import DOCUMENTS, FORMATS, LINES, TERMINAL, Format
from tests.render.reading import (
    HANDOUTS,
    in_order,
    missing,
    names_a_command,
    without_colour,
    without_space,
)
from tests.render.samples import page
from tests.strategies import RUNS, lightly, pages, pages_with_a_run, prose, texts, widths
from ybguide.render import plain, terminal, wechat
from ybguide.render.surface import Surface
from ybguide.view.page import Page, Paragraph

MARKUP = (
    *("[x]", "[bold]粗[/bold]", "[/]", "[link=https://example.org]网[/link]", ":phone:", ":warning:"),
    *("<b>粗</b>", "&lt;", "| 甲 | 乙 |", "`ybguide`", "**粗**", "# 题", "\\[x]", "{{ x }}", "%(x)s"),
    *("- 甲", "1. 甲", "---", "> 甲", "![图](x)", "[甲]: x", "<!-- -->", "</style><script>", "&#65;", "甲 #"),
)

every_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
every_document = pytest.mark.parametrize("form", DOCUMENTS, ids=lambda form: form.name)
every_line_format = pytest.mark.parametrize("form", LINES, ids=lambda form: form.name)


def lost(written: Page, form: Format, width: int = 60) -> list[str]:
    """What of the page is missing when this format prints it at this width."""
    shown = form.shown(written, width)
    return missing(written, shown, form.name, side_by_side=form.side_by_side(written, width))


def out_of_order(written: Page, form: Format, width: int = 60) -> list[str]:
    """The texts that do not follow the ones before them."""
    return misplaced(written, form, form.shown(written, width))


def misplaced(written: Page, form: Format, seen: str) -> list[str]:
    """Likewise, in what a reader sees."""
    shown = without_space(seen)
    place, wrong = 0, []
    for text in map(without_space, (told.rstrip("。\n ") for told in in_order(written, form.name))):
        found = shown.find(text, place)
        if found < 0:
            wrong.append(text)
        else:
            place = found + len(text)
    return wrong


def test_shipped_pages_lose_nothing_at_any_width(printed: list[Printed]) -> None:
    gone = [
        (each.page.title, each.format.name, each.width, text)
        for each in printed
        for text in missing(each.page, each.text, each.format.name, side_by_side=each.side_by_side)
    ]
    assert gone == []


@every_document
def test_shipped_pages_lose_nothing_in_a_document(form: Format, seen: Seen) -> None:
    gone = [(each.title, text) for each, shown in seen(form) for text in missing(each, shown, form.name)]
    assert gone == []


def test_shipped_pages_lose_nothing_without_a_width(shipped: list[Page]) -> None:
    for name, render in (("plain", plain.render), ("wechat", wechat.render)):
        gone = [
            (each.title, text) for each in shipped for text in missing(each, render(each, Surface()), name)
        ]
        assert gone == []


def test_shipped_pages_are_the_same_in_colour(printed: list[Printed]) -> None:
    once = [each for each in printed if each.format is TERMINAL][::2]
    coloured = [
        without_colour(terminal.render(each.page, Surface(width=each.width, color=True))) for each in once
    ]
    assert coloured == [each.text for each in once]


@every_format
def test_shipped_pages_are_told_in_the_same_order(form: Format, seen: Seen) -> None:
    assert [(each.title, text) for each, shown in seen(form) for text in misplaced(each, form, shown)] == []


@every_format
@given(generated=pages(prose()), width=st.integers(20, 89))
@lightly(40)
def test_every_page_is_told_in_the_same_order(form: Format, generated: Page, width: int) -> None:
    assert out_of_order(generated, form, width) == []


@every_format
@given(generated=pages(texts()), width=widths())
@lightly(60)
def test_hostile_text_is_lost_in_no_format(form: Format, generated: Page, width: int) -> None:
    assume(form.name not in HANDOUTS or not names_a_command(generated))
    assert lost(generated, form, width) == []


@given(pages(texts()), widths())
@lightly(60)
def test_colour_hides_nothing(generated: Page, width: int) -> None:
    text = without_colour(terminal.render(generated, Surface(width=width, color=True)))
    assert missing(generated, text, side_by_side=TERMINAL.side_by_side(generated, width)) == []


@given(pages(texts()))
@lightly(40)
def test_hostile_text_is_lost_in_no_unbroken_line(generated: Page) -> None:
    assert missing(generated, plain.render(generated, Surface())) == []
    assume(not names_a_command(generated))
    assert missing(generated, wechat.render(generated, Surface()), "wechat") == []


@every_format
@pytest.mark.parametrize("run", RUNS, ids=lambda run: ascii(run[:4]))
def test_five_thousand_characters_in_one_go_lose_nothing(form: Format, run: str) -> None:
    assert lost(page(Paragraph(text=run)), form, 40) == []


@every_format
@given(generated=pages_with_a_run(), width=st.sampled_from((20, 60, 120)))
@lightly(10)
def test_they_lose_nothing_wherever_they_stand(form: Format, generated: Page, width: int) -> None:
    assert lost(generated, form, width) == []


@every_line_format
@pytest.mark.parametrize("markup", MARKUP)
def test_markup_comes_out_as_it_was_written(form: Format, markup: str) -> None:
    assert markup in form.print(page(Paragraph(text=markup)), 40).split("\n")


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_is_no_style_of_a_terminal(markup: str) -> None:
    text = terminal.render(page(Paragraph(text=markup)), Surface(width=40, color=True))
    assert without_colour(text).split("\n") == ["标题", "────", "", markup, ""]


@every_document
@pytest.mark.parametrize("markup", MARKUP)
def test_markup_is_text_in_a_document(form: Format, markup: str) -> None:
    shown = form.shown(page(Paragraph(text=markup), title=markup))
    # The heading and the paragraph; in HTML the name of the window too.
    assert shown.count(markup) == {"markdown": 2, "html": 3}[form.name]
