"""The JSON Schema holds for every shipped page, and for nothing that the contract does not have."""

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator

from tests.errors import ERRORS
from tests.render.samples import HITS, page
from tests.render.shipped import family_addresses, list_addresses, page_of
from tests.schema import faults, published, validator
from tests.strategies import lightly, pages, texts
from ybguide.errors import GuideError, NoConfidentAnswer
from ybguide.render import structured
from ybguide.render.surface import Surface
from ybguide.store import Store
from ybguide.view.page import Page
from ybguide.view.slots import SLOTS

Place = tuple[str | int, ...]

OF_SOME = {
    "faq": {"places", "choice", "parts"},
    "search": {"hits"},
    "use": {"differences", "onward"},
    "activate": {"local_channels", "onward", "recommendation", "scene"},
    "family-add": {"onward", "recommendation", "guides", "scene"},
    "start": {"guides", "scene", "rule"},
    "how": {"onward"},
    "fix": {"onward", "choice"},
    "region": {
        *("local_channels", "guides", "differences", "sources", "inner", "next"),
        *(slot.key for slot in SLOTS),
    },
    # It shows searches too, and one that found nothing holds no list.
    "show": {"contacts", "subjects", "claims", "rule"},
}
"""What of the data of a command is there only where there is something of the kind; so are notes."""

OF_SOME_ENTRIES = {"aliases", "not_same_as", "url", "path", "phone", "as_of", "valid_until", "links"}
"""Facts of an entry that only some have."""


def test_every_shipped_page_is_valid(shipped: list[Page]) -> None:
    found = [faults(structured.render(each, Surface())) for each in shipped]
    assert [fault for fault in found if fault] == []


def test_pages_without_sources_are_valid(store: Store) -> None:
    addresses = [*list_addresses(), *family_addresses(store)]
    pages_without = [page_of(store, address, with_sources=False) for address in addresses]
    found = [faults(structured.render(each, Surface())) for each in pages_without]
    assert [fault for fault in found if fault] == []


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)
def test_every_error_is_valid_whatever_the_command(error: GuideError) -> None:
    assert faults(structured.render_error("没有的命令", error)) == []


@pytest.mark.parametrize("command", ["faq", "fix"])
def test_the_nearest_beside_an_error_are_valid(command: str) -> None:
    error = NoConfidentAnswer(asked="火星", near=("能代办吗？",), commands=("ybguide faq a",))
    assert faults(structured.render(page(HITS, command=command).but(error=error), Surface())) == []


@given(pages(texts()))
@lightly(60)
def test_the_pieces_of_generated_pages_are_valid(generated: Page) -> None:
    data = json.loads(structured.render(generated, Surface()))["data"]
    assert [error.message for error in pieces().iter_errors(data)] == []


def pieces() -> Draft202012Validator:
    """A schema for pages that no command makes: their keys, and entries with any facts."""
    definitions = published()["$defs"]
    entry = {name: value for name, value in definitions["Entry"].items() if name != "additionalProperties"}
    ref = {name: {"$ref": f"#/$defs/{name}"} for name in definitions}
    properties = {
        "title": {"type": "string"},
        "address": {"type": "string"},
        "place": {"anyOf": [ref["Place"], {"type": "null"}]},
        "choice": {"const": True},
        "parts": {"items": ref["Part"]},
        "notes": {"items": {"type": "string"}},
        "guides": {"items": ref["Guide"]},
        "scene": ref["Scene"],
        "rule": ref["Rule"],
        "hits": {"items": {"anyOf": [ref["Answer"], ref["Fix"], ref["Hit"]]}},
        "links": {"items": {"anyOf": [ref["Link"], ref["Action"]]}},
        "entries": {"items": entry},
        "table": {"items": {"additionalProperties": {"type": ["string", "null"]}}},
        "sources": {"items": ref["Source"]},
        "recommendation": ref["Recommendation"],
        "questions": {"items": ref["MapQuestion"]},
        "slip": ref["Slip"],
        "todos": {"items": ref["Todo"]},
    }
    return Draft202012Validator(
        {"$defs": definitions, "properties": properties, "additionalProperties": False}
    )


@pytest.fixture(scope="module")
def outputs(shipped: list[Page]) -> list[Any]:
    """The shortest output of each shape, that is of each command with each set of keys in its data."""
    shapes: dict[tuple[str, ...], str] = {}
    for each in shipped:
        text = structured.render(each, Surface())
        shape = (each.command, *json.loads(text)["data"])
        shapes[shape] = min(shapes.get(shape, text), text, key=len)
    return [*map(shortened, shapes.values()), json.loads(structured.render_error("faq", ERRORS["not-found"]))]


def shortened(text: str) -> Any:
    """The output with the best hits, and one of everything else: all ways in at once take their time."""
    output = json.loads(text)
    for key, value in output["data"].items():
        if isinstance(value, list):
            del value[2 if key == "hits" else 1 :]
    return output


def test_a_missing_key_is_a_fault(outputs: list[Any]) -> None:
    unnoticed = []
    for output in outputs:
        valid = validator().is_valid
        for place, found in objects(output):
            for key in set(found) - optional(output["command"], place):
                value = found.pop(key)
                if valid(output):
                    unnoticed.append((output["command"], *place, key))
                found[key] = value
    assert unnoticed == []


def test_a_further_key_is_a_fault(outputs: list[Any]) -> None:
    unnoticed = []
    for output in outputs:
        valid = validator().is_valid
        for place, found in objects(output):
            found["further"] = None
            if valid(output):
                unnoticed.append((output["command"], *place))
            del found["further"]
    assert unnoticed == []


@given(st.data())
@lightly(200)
def test_a_value_of_another_shape_is_a_fault(outputs: list[Any], data: st.DataObject) -> None:
    output = deepcopy(data.draw(st.sampled_from(outputs)))
    valid = validator().is_valid
    _, found = data.draw(st.sampled_from(list(objects(output))))
    key = data.draw(st.sampled_from(sorted(found)))
    found[key] = data.draw(st.sampled_from([{"further": None}, [{"further": None}]]))
    assert not valid(output)


def objects(output: Any) -> Iterator[tuple[Place, dict[str, Any]]]:
    """The first object of each shape at each place of an output, with the place."""
    seen: set[tuple[str, ...]] = set()
    for place, value in everything(output, ()):
        shape = (*(str(part) for part in place if isinstance(part, str)), "", *value)
        if shape not in seen:
            seen.add(shape)
            yield place, value


def everything(value: Any, place: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
    if isinstance(value, dict):
        yield place, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from everything(inner, (*place, key))


def optional(command: str, place: Place) -> set[str]:
    """The keys that an object at this place may do without."""
    if place == ("data",):
        return {"notes"} | OF_SOME.get(command, set())
    return OF_SOME_ENTRIES if len(place) == 3 and place[1] != "hits" else set()
