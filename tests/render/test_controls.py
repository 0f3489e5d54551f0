"""Control characters in content never drive the terminal of a reader.

Where such a character stood, something can be seen, and all that can be printed beside it is.
"""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.formats import DOCUMENTS, HTML, LINES, MARKDOWN, Format
from tests.render.reading import missing, without_colour
from tests.render.samples import page
from tests.strategies import CONTROLS, lightly, pages
from ybguide.render import plain, terminal, wechat
from ybguide.render.surface import Surface
from ybguide.text.width import width as cells
from ybguide.view.page import Page, Paragraph

Render = Callable[[Page], str]
RENDERERS: dict[str, Render] = {
    "plain": lambda page: plain.render(page, Surface()),
    "plain 40": lambda page: plain.render(page, Surface(width=40)),
    "wechat": lambda page: wechat.render(page, Surface()),
    "wechat 40": lambda page: wechat.render(page, Surface(width=40)),
    "markdown": MARKDOWN.shown,
    "html": HTML.shown,
    "terminal": lambda page: terminal.render(page, Surface(width=40)),
    "terminal in colour": lambda page: without_colour(terminal.render(page, Surface(width=40, color=True))),
    "terminal with columns": lambda page: terminal.render(page, Surface(width=120)),
}
_raw = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f{CONTROLS}]")
_hostile = st.sampled_from(CONTROLS + "\t").map("前{}后".format)

renderer = pytest.mark.parametrize("render", RENDERERS.values(), ids=RENDERERS)


@renderer
@given(generated=pages(_hostile))
@lightly(25)
def test_no_control_character_is_printed_raw(render: Render, generated: Page) -> None:
    assert set(_raw.findall(render(generated))) == set()


@renderer
def test_where_a_control_character_stood_something_is_seen(render: Render) -> None:
    between = {
        control: re.search("前(.*)后", render(page(Paragraph(text=f"前{control}后"))), re.DOTALL)
        for control in CONTROLS
    }
    unseen = [c for c, found in between.items() if not (found and found[1].isprintable() and cells(found[1]))]
    assert unseen == []


@renderer
@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("\x1b[31m红\x1b[0m", ("[31m红", "[0m")),
        ("\x1b]0;标题\x07完", ("]0;标题", "完")),
        ("\x1b[2J\x1b[H清屏", ("[2J", "[H清屏")),
        ("甲\r乙\b丙", ("甲", "乙", "丙")),
        ("\u202e倒\u202c写", ("倒", "写")),
    ],
)
def test_what_can_be_printed_of_a_sequence_is(text: str, pieces: tuple[str, ...], render: Render) -> None:
    output = render(page(Paragraph(text=text)))
    assert missing(page(*(Paragraph(text=piece) for piece in pieces)), output) == []


@pytest.mark.parametrize("form", DOCUMENTS, ids=lambda form: form.name)
@given(generated=pages(_hostile))
@lightly(25)
def test_no_control_character_is_in_the_source_of_a_document(form: Format, generated: Page) -> None:
    assert set(_raw.findall(form.print(generated, 40))) == set()


@pytest.mark.parametrize("form", LINES, ids=lambda form: form.name)
def test_a_tab_makes_no_line_too_wide(form: Format) -> None:
    text = form.print(page(Paragraph(text="\t".join(["字字字"] * 30))), 40)
    assert "\t" not in text
    assert [line for line in text.split("\n") if cells(line) > 40] == []
