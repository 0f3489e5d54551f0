"""The manners in ``docs/manners.md``: every row is held by a test that is there, or says why none is."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.test_docs import all_commands
from ybguide.cli.app import app
from ybguide.text.nearest import nearest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "manners.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (?P<guideline>.*?) \| (?P<does>.*) \| (?P<held>[^|]*) \|$", re.MULTILINE)
HEAD = ("Guideline", "---")
ROWS = [row for row in ROW.finditer(TEXT) if row["guideline"] not in HEAD]
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
REASON = re.compile(r"No test: \S.*")
SECTIONS = (
    "The basics",
    "Help",
    "Documentation",
    "Output",
    "Errors",
    "Arguments and flags",
    "Interactivity",
    "Subcommands",
    "Robustness",
    "Future-proofing",
    "Signals",
    "Configuration",
    "Environment variables",
    "Naming",
    "Distribution",
    "Analytics",
)


@cache
def collected(file: str) -> frozenset[str]:
    """The tests that pytest collects from a file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = (node.name for node in tree.body if isinstance(node, ast.FunctionDef))
    return frozenset(name for name in functions if name.startswith("test_"))


def commands() -> Iterator[tuple[str, Any]]:
    """Every command with its path."""
    context: Any = None
    for path in all_commands():
        command: Any = typer.main.get_command(app)
        for word in path.split()[1:]:
            command = command.get_command(context, word)
        yield path, command


def options() -> set[tuple[str, ...]]:
    """The names of every option there is."""
    params = [param for _, command in commands() for param in command.params]
    return {(*p.opts, *p.secondary_opts) for p in params if p.param_type_name == "option"}


def test_every_section_has_rows() -> None:
    parts = re.split(r"^## (.+)$", TEXT, flags=re.MULTILINE)
    assert tuple(parts[1::2]) == SECTIONS
    assert [title for title, text in zip(parts[1::2], parts[2::2], strict=True) if not ROW.search(text)] == []


def test_every_line_of_a_table_is_a_row() -> None:
    lines = [line for line in TEXT.splitlines() if line.startswith("|")]
    assert len(lines) == len(ROWS) + len(HEAD) * len(SECTIONS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["guideline"])
def test_a_row_is_held_by_tests_that_are_there_or_says_why_not(row: re.Match[str]) -> None:
    named = TEST.findall(row["held"])
    whole = ", ".join(f"`{file}::{name}`" for file, name in named)
    assert whole == row["held"] or REASON.fullmatch(row["held"])
    assert [name for file, name in named if name not in collected(file)] == []


def test_every_option_has_a_long_name_and_few_a_letter() -> None:
    assert [names for names in options() if not any(name.startswith("--") for name in names)] == []
    letters = {name for names in options() for name in names if not name.startswith("--")}
    assert letters == {"-c", "-f", "-o", "-r", "-V", "-y"}


def test_no_command_takes_arguments_of_many_meanings() -> None:
    several = {
        path: len(arguments)
        for path, command in commands()
        if len(arguments := [param for param in command.params if param.param_type_name == "argument"]) > 1
    }
    assert several == {"ybguide config set": 2, "ybguide todo note": 2}


def test_names_are_small_letters_and_dashes() -> None:
    words = {word for path, _ in commands() for word in path.split()}
    names = {name for names in options() for name in names if name.startswith("--")}
    assert [word for word in words if not re.fullmatch(r"[a-z]+(-[a-z]+)*", word)] == []
    assert [name for name in names if not re.fullmatch(r"--[a-z]+(-[a-z]+)*", name)] == []


def test_few_names_can_be_taken_for_another_of_their_level() -> None:
    levels: dict[str, set[str]] = {}
    for path, _ in commands():
        above, _, name = path.rpartition(" ")
        levels.setdefault(above, set()).add(name)
    alike = {
        (name, near)
        for names in levels.values()
        for name in names
        for near in nearest(name, names - {name}, alike=0.75)
        if name < near
    }
    assert alike == {("how", "show"), ("set", "unset")}


def test_what_most_people_want_comes_first_and_what_editors_do_last() -> None:
    first = [path.split()[1] for path, _ in commands() if " " in path]
    names = list(dict.fromkeys(first))
    assert names[:4] == ["activate", "start", "family-add", "faq"]
    assert names[-1] == "content"
