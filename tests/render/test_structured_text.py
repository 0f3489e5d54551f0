"""JSON loses no text and gives every text back as it was."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.reading import leaves
from tests.render.samples import page
from tests.render.test_structured import data
from tests.strategies import CONTROLS, lightly, pages, texts
from ybguide.render import structured
from ybguide.view.page import (
    Basis,
    Column,
    Detail,
    Entries,
    GuideView,
    Hits,
    Links,
    Page,
    Paragraph,
    SceneView,
    StepView,
    Table,
    Ways,
)

# Words for readers that head a list; programs go by its key.
_FOR_READERS = {
    Page: {"command"},
    Links: {"title"},
    Hits: {"title"},
    Ways: {"title"},
    Table: {"title"},
    Entries: {"title"},
    Column: {"title"},
    Detail: {"label"},
    Basis: {"summary", "newest"},
    GuideView: {"command"},
    SceneView: {"command"},
    StepView: {"fixes"},
}


def strings(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        items = value.values() if isinstance(value, dict) else value
        return [text for item in items for text in strings(item)]
    return [] if value is None or isinstance(value, bool | float) else [str(value)]


def lost(whole: Page) -> list[str]:
    """The texts of a page that JSON does not hold as they are, or as a line of an answer."""
    found = strings(json.loads(structured.render(whole))["data"])
    lines = {*found, *"\n".join(found).split("\n")}
    return [text for text in leaves(whole, _FOR_READERS) if text not in lines]


def test_shipped_pages_lose_nothing(shipped: list[Page]) -> None:
    assert [(each.title, text) for each in shipped for text in lost(each)] == []


@given(pages(texts().map(lambda text: text.replace("\n", " "))))
@lightly(60)
def test_generated_pages_lose_nothing(generated: Page) -> None:
    assert lost(generated) == []


@given(st.text(st.characters()) | st.text(CONTROLS) | texts())
def test_any_text_makes_a_round_trip(text: str) -> None:
    assert data(Paragraph(text=text))["notes"] == [text]


@pytest.mark.parametrize("text", ["\ud800", "前\udfff后", "\udcff\udc80"])
def test_a_lone_surrogate_is_escaped_so_that_the_text_can_be_encoded(text: str) -> None:
    encoded = structured.render(page(Paragraph(text=text))).encode("utf-8")
    assert json.loads(encoded)["data"]["notes"] == [text]
