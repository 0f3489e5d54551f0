"""Commands that pages offer are there to be copied: each of them has to work."""

import json
import shlex
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import Run
from ybguide.store import Store

STARTS = (
    (),
    ("activate",),
    ("family-add",),
    ("faq",),
    ("how",),
    ("fix",),
    ("use",),
    ("region",),
    ("compare",),
)


def offered(value: Any) -> Iterator[str]:
    """Every ``command`` anywhere inside a JSON value."""
    if isinstance(value, dict):
        if isinstance(value.get("command"), str):
            yield value["command"]
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from offered(item)


@pytest.mark.timeout(900)
def test_every_command_that_a_page_offers_answers_and_offers_only_such_again(run: Run) -> None:
    waiting, seen, failed = list(STARTS), set(STARTS), []
    while waiting:
        argv = waiting.pop()
        result = run(*argv, "-f", "json")
        if result.code != 0:
            failed.append((argv, result.code))
            continue
        for command in offered(json.loads(result.out)["data"]):
            program, *words = shlex.split(command)
            assert program == "ybguide"
            if tuple(words) not in seen:
                seen.add(tuple(words))
                waiting.append(tuple(words))
    assert failed == []
    assert len(seen) > 100


PEOPLE = ((), ("--for", "child", "--age", "7", "-r", "德阳", "--for-desk"))
PAGES = (
    *(("activate",), ("activate", "-c", "alipay"), ("activate", "-c", "微信"), ("family-add",)),
    *(("family-add", "-c", "alipay"), ("how",), ("how", "unbind"), ("use", "药店"), ("use",)),
    *(("fix", "face-fail"), ("faq", "解绑"), ("faq",), ("start",), ("show", "faq/unbind-how")),
)


def links(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a JSON value that leads somewhere."""
    if isinstance(value, dict):
        if value.get("address") and value.get("command"):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from links(item)


@pytest.mark.parametrize("argv", PAGES, ids=" ".join)
@pytest.mark.parametrize("person", PEOPLE, ids=["anybody", "child"])
def test_links_go_on_for_the_same_person_in_the_same_place_at_the_same_desk(
    person: tuple[str, ...], argv: tuple[str, ...], run: Run
) -> None:
    result = run(*argv, *person, "-f", "json")
    assert result.code == 0
    options = " ".join(person)
    strays = [link["command"] for link in links(json.loads(result.out)["data"]) if not kept(link, options)]
    assert strays == []


def test_links_of_a_place_stay_there_whoever_it_is(run: Run) -> None:
    data = json.loads(run("region", "绵竹", "--age", "7", "-r", "德阳", "-f", "json").out)["data"]
    fixes = [link["command"] for link in links(data) if link["address"].startswith("fix/")]
    assert fixes
    assert [command for command in fixes if not command.endswith(" --age 7 -r 绵竹")] == []


def kept(link: dict[str, Any], options: str) -> bool:
    """Whether a command tells all that was said; the place is not told twice, and nothing is invented."""
    command = link["command"]
    if not options:
        return not any(option in command for option in ("--for", "--age", " -r "))
    named = link["address"].startswith(("region/", "hotline/"))
    return command.endswith(options) or (named and command.endswith(options.replace(" -r 德阳", "")))


@pytest.mark.parametrize("person", PEOPLE, ids=["anybody", "child"])
def test_no_target_is_offered_twice_with_and_without_the_person(person: tuple[str, ...], run: Run) -> None:
    data = json.loads(run("activate", "-c", "alipay", *person, "-f", "json").out)["data"]
    (guide,) = data["guides"]
    offered_on = [*links(guide["next"]), *links([step["fix_links"] for step in guide["steps"]])]
    commands: dict[str, set[str]] = {}
    for link in offered_on:
        commands.setdefault(link["address"], set()).add(link["command"])
    assert len(commands) >= 12
    assert {address: found for address, found in commands.items() if len(found) > 1} == {}


@pytest.mark.timeout(300)
def test_every_question_and_every_failure_answers_by_its_id(run: Run, store: Store) -> None:
    wrong = []
    for command, prefix, kind in (("faq", "faq", "question"), ("fix", "fix", "fix")):
        for key in store.titles(kind):
            result = run(command, key, "-f", "json")
            data = json.loads(result.out).get("data", {})
            found = (result.code, data.get("address"), data.get("title"))
            if found != (0, f"{prefix}/{key}", store.title(kind, key)):
                wrong.append((command, key, found))
    assert wrong == []
