"""What JSON hands out can be asked for: every address opens its thing, every command runs as it stands."""

import json
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_json import SUCCESSES
from tests.conftest import Result, Run
from ybguide.view.slots import SLOTS

pytestmark = pytest.mark.timeout(300)
Object = dict[str, Any]
Show = Callable[[str], Object]

PAGES = (
    *SUCCESSES.values(),
    *(("activate",), ("faq",), ("fix",), ("how",), ("use",), ("region",), ("family-add",)),
    ("activate", "-r", "德阳"),
    ("activate", "--for", "elder", "--for-desk"),
    ("activate", "-c", "alipay", "--for", "child", "--age", "7", "-r", "德阳"),
    ("family-add", "--age", "40", "-c", "wechat"),
    ("start", "--for", "child", "--age", "7"),
    ("start", "--show-map"),
    ("faq", "德阳怎么给孩子开通"),
    ("fix", "face-fail", "--for-desk"),
    ("how", "unbind", "-c", "alipay"),
    ("how", "unbind", "--step", "2"),
    ("use", "住院", "-r", "四川"),
    ("hotline", "绵竹"),
    ("compare", "电子社保卡"),
    ("terms", "家庭共济"),
    ("sources", "deyang-2023"),
    ("show", "rule/family-age"),
    ("show", "channel/alipay"),
    ("show", "subject/child"),
    ("show", "conflict/alipay-shebao"),
    ("todo",),
    ("todo", "next"),
    ("config", "show"),
)
NO_ADDRESS = {
    "data.settings": "what the reader has set is no page of the guide",
    "data.todos.steps": "a step of a list is done in the list; the list has the address of its guide",
}
"""Objects with an id that cannot be opened, and why; by the keys that lead to them."""
PART_OF = {
    "data.differences": "what differs in a place stands on the page of the place",
    **{f"data.{slot.key}": "what is known of a place stands on the page of the place" for slot in SLOTS},
    "data.rule.cases": "a case stands on the page of its rule",
    "data.claims": "what one side says stands on the page of the disagreement",
}
"""Objects with the address of the page that they stand on, and why."""
_STEPS = ("steps", "try")
_NAMES = ("title", "symptom", "question", "about", "name", "text")
"""The keys that hold what a thing is called, the first that an object has."""


def objects(value: Any, place: str = "data") -> Iterator[tuple[str, Object]]:
    """Every object in a JSON value, with the keys that lead to it."""
    if isinstance(value, dict):
        yield place, value
        for key, inner in value.items():
            yield from objects(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner, place)


@pytest.fixture
def here(run: Run, tmp_path: Path) -> Callable[..., Result]:
    """Commands for somebody who keeps a list."""
    assert run("todo", "start", "activate", "-c", "alipay", "--name", "妈妈", state=tmp_path).code == 0
    return lambda *argv: run(*argv, state=tmp_path)


@pytest.fixture(scope="module")
def opened() -> Object:
    """What was opened already, by its address."""
    return {}


@pytest.fixture
def show(here: Run, opened: Object) -> Show:
    """The data of an address."""

    def data(address: str) -> Object:
        if address not in opened:
            result = here("show", address, "-f", "json")
            assert (result.code, result.err) == (0, "")
            opened[address] = json.loads(result.out)["data"]
        found: Object = opened[address]
        return found

    return data


def data_of(run: Run, argv: tuple[str, ...]) -> Object:
    result = run(*argv, "-f", "json")
    assert (result.code, result.err) == (0, "")
    data: Object = json.loads(result.out)["data"]
    return data


def test_there_are_forty_pages() -> None:
    assert len(set(PAGES)) >= 40


@pytest.mark.parametrize("argv", PAGES, ids=" ".join)
def test_what_has_an_id_has_an_address(argv: tuple[str, ...], here: Run) -> None:
    found = list(objects(data_of(here, argv)))
    named = [(place, each) for place, each in found if each.get("id", each.get("guide")) is not None]
    assert [place for place, each in named if not each.get("address") and place not in NO_ADDRESS] == []
    assert [place for place, each in named if place in NO_ADDRESS and each.get("address")] == []


@pytest.mark.parametrize("argv", PAGES, ids=" ".join)
def test_every_address_opens_the_same_thing(argv: tuple[str, ...], here: Run, show: Show) -> None:
    page = data_of(here, argv)
    wrong = []
    for place, each in objects(page):
        address = each.get("address")
        if address is None:
            continue
        there = show(address)
        if there["address"] != address or not _same(place, each, page, there):
            wrong.append((place, address, there["address"], there["title"]))
    assert wrong == []


def _same(place: str, each: Object, page: Object, there: Object) -> bool:
    """Whether an object is what the page of its address is about."""
    said = "do" if place.rpartition(".")[2] in _STEPS else "text"
    if said == "do" or place in PART_OF:
        return any(other.get(said) == each[said] for _, other in objects(there))
    called = next(each[key] for key in _NAMES if each.get(key))
    # A guide that is no special way stands first on the page of all ways, which has its address.
    if place == "data.guides" and there.get("guides") and there["guides"][0]["title"] == called:
        return True
    # A guide of which one step is shown is called after the step, as the page is.
    return there["title"] == called or (called == page["title"] and there["title"] in called)


@pytest.mark.parametrize("argv", PAGES, ids=" ".join)
def test_every_command_of_a_link_runs_as_it_stands(argv: tuple[str, ...], here: Run) -> None:
    found = [each["command"] for _, each in objects(data_of(here, argv)) if each.get("command")]
    failed = []
    for command in dict.fromkeys(found):
        program, *words = shlex.split(command)
        if program != "ybguide" or here(*words).code != 0:
            failed.append(command)
    assert failed == []
