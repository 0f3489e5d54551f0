"""JSON loses no text and gives every text back as it was."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.reading import OF_OTHER_PROCEDURES, leaves
from tests.render.samples import page
from tests.render.test_structured import data
from tests.strategies import CONTROLS, lightly, pages, texts
from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.reference import Conflict
from ybguide.domain.spelling import text
from ybguide.render import structured
from ybguide.render.surface import Surface
from ybguide.view.page import (
    Basis,
    ChoiceView,
    Column,
    Detail,
    Entries,
    FixView,
    GuideView,
    Hits,
    HitView,
    Link,
    Links,
    Page,
    Paragraph,
    StepView,
    Table,
    Ways,
    WayView,
)

# Words for readers that head a list; programs go by its key.
_FOR_READERS = {
    Page: {"command", "error", "about", "depth", "closing"},
    Evidence: {"official"},
    Conflict: {"when"},
    StepView: {"kept"},
    Links: {"title"},
    Hits: {"title"},
    Ways: {"title"},
    Table: {"title", "brief"},
    Entries: {"title"},
    Column: {"title"},
    Detail: {"label"},
    Basis: {"summary", "newest", "count"},
    # Other addresses of what the object is about.
    GuideView: {"among"},
    Link: {"typed"},
    FixView: OF_OTHER_PROCEDURES,
}


def strings(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        items = value.values() if isinstance(value, dict) else value
        return [text for item in items for text in strings(item)]
    return [] if value is None or isinstance(value, bool | float) else [str(value)]


def lost(whole: Page) -> list[str]:
    """The texts of a page that JSON does not hold as they are, or as a line of an answer."""
    found = strings(json.loads(structured.render(whole, Surface()))["data"])
    lines = {*found, *"\n".join(found).split("\n")}
    return [said for said in leaves(whole, _FOR_READERS, _told) if said not in lines]


def _told(value: Any) -> Any:
    """What a program is told of a value, commands and addresses among it."""
    match value:
        case Address():
            return text(value)
        case Link():
            return (value.label, text(value.address), value.title, value.command)
        case ChoiceView(way=Link(title=title) as way):
            # Programs are told where it leads, not in which words it is offered.
            return value.but(way=way.but(label=title))
        case WayView():
            return (value.title, value.reason, text(value.address), value.command)
        case HitView():
            return (value.question, *value.answer, *value.matched, text(value.address), value.command)
    return value


def test_shipped_pages_lose_nothing(shipped: list[Page]) -> None:
    assert [(each.title, text) for each in shipped for text in lost(each)] == []


@given(pages(texts().map(lambda text: text.replace("\n", " "))))
@lightly(60)
def test_generated_pages_lose_nothing(generated: Page) -> None:
    assert lost(generated) == []


@given(st.text(st.characters()) | st.text(CONTROLS) | texts())
def test_any_text_makes_a_round_trip(said: str) -> None:
    assert data(Paragraph(text=said))["notes"] == [said]


@pytest.mark.parametrize("said", ["\ud800", "前\udfff后", "\udcff\udc80"])
def test_a_lone_surrogate_is_escaped_so_that_the_text_can_be_encoded(said: str) -> None:
    encoded = structured.render(page(Paragraph(text=said)), Surface()).encode("utf-8")
    assert json.loads(encoded)["data"]["notes"] == [said]
