"""Lines of the formats for readers: how wide they are, where they break."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import assume, given

from tests.render.conftest import Printed
from tests.render.formats import LINES, Format
from tests.strategies import lightly, pages, prose, texts, widths
from tests.text.test_wrap_punctuation import misplaced
from ybguide.render import plain
from ybguide.render.outline import Found, Go, Part, Section, outline
from ybguide.render.surface import Surface
from ybguide.text.width import width as cells
from ybguide.view.page import Page

_ADDRESS = re.compile(r"https?://\S+")
_COMMAND = re.compile(r"ybguide(?: -{0,2}[a-z-]+)+")
_WORD = re.compile(r"\d+ (?:周岁|位|分钟)|[A-Za-z0-9-]+")


every_format = pytest.mark.parametrize("form", LINES, ids=lambda form: form.name)


def _wide(text: str, width: int) -> list[str]:
    """The lines that are too wide; a command, which is to be copied, is broken by nobody."""
    lines = [line for line in text.split("\n") if not line.lstrip().startswith("ybguide ")]
    return [line for line in lines if cells(line) > width]


def go_in(parts: Iterable[Part]) -> Iterator[Go | Found]:
    """Every command that is offered."""
    for part in parts:
        if isinstance(part, Section):
            yield from go_in(part.parts)
        elif isinstance(part, Go | Found):
            yield part


def _misplaced(text: str) -> list[str]:
    return misplaced(map(str.strip, text.split("\n")))


def test_no_line_of_a_shipped_page_is_wider_than_asked_for(printed: list[Printed]) -> None:
    wide = [(each.format.name, each.width, line) for each in printed for line in _wide(each.text, each.width)]
    assert wide == []


def test_no_line_of_a_shipped_page_breaks_at_the_wrong_mark(printed: list[Printed]) -> None:
    whole = [each for each in printed if not each.side_by_side]
    assert [(each.format.name, each.width, line) for each in whole for line in _misplaced(each.text)] == []


def test_words_and_measures_of_shipped_pages_stay_whole(shipped: list[Page]) -> None:
    torn = []
    for number, page in enumerate(shipped):
        narrow = 20 + number % 41
        whole, broken = (plain.render(page, Surface(width=width)) for width in (None, narrow))
        # Web addresses are wider than a narrow line and have to be cut.
        lost = Counter(_WORD.findall(_ADDRESS.sub("", whole))) - Counter(_WORD.findall(broken))
        torn += [(page.title, narrow, word) for word in lost if cells(word) <= narrow]
    assert torn == []


def test_commands_of_shipped_pages_stay_whole_where_they_fit(printed: list[Printed]) -> None:
    torn = []
    widest: dict[tuple[str, int], set[str]] = {}
    # The widest print of a page, in which there is room for every command, tells which there are.
    for each in sorted(printed, key=lambda each: -each.width):
        found = set(_COMMAND.findall(each.text))
        whole = widest.setdefault((each.format.name, id(each.page)), found)
        torn += [
            (each.format.name, each.width, command)
            for command in whole - found
            # Beside the indent of a command and a mark that follows it.
            if cells(command) <= each.width - 6
        ]
    assert torn == []


@every_format
@given(generated=pages(texts()), width=widths())
@lightly(60)
def test_no_line_is_wider_than_asked_for(form: Format, generated: Page, width: int) -> None:
    commands = {each.command for each in go_in(outline(generated))}
    assert [line for line in _wide(form.print(generated, width), width) if line.strip() not in commands] == []


@every_format
@given(generated=pages(prose()), width=widths())
@lightly(60)
def test_no_line_of_prose_breaks_at_the_wrong_mark(form: Format, generated: Page, width: int) -> None:
    assume(not form.side_by_side(generated, width))
    assert _misplaced(form.print(generated, width)) == []
