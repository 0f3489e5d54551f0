"""Commands that pages offer are there to be copied: each of them has to work."""

import json
import shlex
from collections.abc import Iterator
from typing import Any

from tests.conftest import Run

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
