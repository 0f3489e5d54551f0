"""The lengths of contract §5 hold for every page, for several persons and places."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.lengths import (
    PERSONS,
    PLACES,
    Length,
    answers,
    failures,
    guides,
    measured,
    places,
    scenes,
    several,
)
from ybguide.store import Store

ROOT = Path(__file__).parent.parent
FIRST = 12
"""The line on which the first step stands at the latest."""
SHORT, LONG, ANSWER = 22, 32, 14
CASES = [
    *((person, ()) for person in PERSONS),
    *(((), place) for place in PLACES[1:]),
    (PERSONS[4], PLACES[2]),
]
"""Everybody somewhere, somebody everywhere, and whoever has the most to be told."""


def length(run: Run, *argv: str) -> Length:
    result = run(*argv, "-f", "rich", "--width", "80")
    assert result.code == 0, (argv, result.err)
    return measured(result.out)


def too_long(run: Run, commands: list[tuple[str, ...]], most: int) -> list[str]:
    """The commands whose pages are longer than they may be, with what was measured."""
    found = [(command, length(run, *command)) for command in commands]
    return [
        f"{' '.join(command)}: {size}" for command, size in found if size.lines > most or size.first > FIRST
    ]


@pytest.mark.parametrize(("person", "place"), CASES)
def test_a_guide_for_one_channel(
    person: tuple[str, ...], place: tuple[str, ...], run: Run, store: Store
) -> None:
    assert too_long(run, [(*command, *person, *place) for command in guides(store)], LONG) == []


def test_nine_guides_in_ten_stand_in_one_window(run: Run, store: Store) -> None:
    commands = list(guides(store))
    long = too_long(run, commands, SHORT)
    assert len(long) <= len(commands) / 10, long


@pytest.mark.parametrize(("person", "place"), CASES)
def test_what_can_be_done_in_several_ways(
    person: tuple[str, ...], place: tuple[str, ...], run: Run, store: Store
) -> None:
    commands = [("start", "--no-ask"), *several(store), *scenes(store)]
    assert too_long(run, [(*command, *person, *place) for command in commands], LONG) == []


@pytest.mark.parametrize("place", PLACES)
def test_the_channels_side_by_side(place: tuple[str, ...], run: Run) -> None:
    size = length(run, "activate", *place)
    assert size.lines <= SHORT
    assert size.first == 0


@pytest.mark.parametrize("person", PERSONS[1:])
def test_activating_for_a_person(person: tuple[str, ...], run: Run) -> None:
    sizes = [length(run, "activate", *person, *place) for place in PLACES]
    assert all(size.lines <= LONG and 0 < size.first <= FIRST for size in sizes), sizes


def test_an_answer(run: Run, store: Store) -> None:
    assert too_long(run, list(answers(store)), ANSWER) == []


@pytest.mark.parametrize("person", PERSONS)
def test_a_failure(person: tuple[str, ...], run: Run, store: Store) -> None:
    assert too_long(run, [(*command, *person) for command in failures(store)], SHORT) == []


def test_a_place_and_its_numbers(run: Run, store: Store) -> None:
    assert too_long(run, list(places(store)), SHORT) == []


def test_the_table_of_lengths_is_as_a_fresh_run_gives_it() -> None:
    spec = spec_from_file_location("lengths", ROOT / "tools" / "lengths.py")
    assert spec
    assert spec.loader
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert (ROOT / "docs" / "lengths.md").read_text(encoding="utf-8") == tool.table()
