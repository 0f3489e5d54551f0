"""The registry of kinds, and what a new kind takes: the recipe of CONTRIBUTING, walked."""

import ast
import re
from collections.abc import Iterator
from typing import get_args

import pytest

from tests.conftest import CONTENT
from ybguide.authoring.compile.records import Record
from ybguide.compiled import kind_of
from ybguide.domain.address import Room
from ybguide.domain.asked import Asked
from ybguide.domain.kind import BY_ID, FOUND, Kind
from ybguide.store import Store

ROOT = CONTENT.parent
SOURCE = ROOT / "src" / "ybguide"
RECORDS = {kind_of(record): record for record in get_args(Record)}
MOST = 8
NAMED = re.compile(r"`((?:domain|authoring|view)/(?:[a-z_]+/)*(?:[a-z_]+\.py)?)`")


def mentioned(module: str, name: str = "Kind") -> set[str]:
    """The members of an enum that a module names."""
    tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    }


def names_in(module: str) -> set[str]:
    """Every name that a module uses."""
    tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def test_every_kind_has_an_id_a_beginning_and_a_word_of_its_own() -> None:
    for values in (
        [kind.id for kind in Kind],
        [kind.prefix for kind in Kind],
        [kind.word for kind in Kind],
    ):
        assert len(set(values)) == len(values) == len(Kind)
        assert all(values)
    # A rule of safety is a piece of the page of that name.
    assert {kind.prefix for kind in Kind} & {room.value for room in Room} == {"safety"}
    assert {key: kind.id for key, kind in BY_ID.items()} == {kind.id: kind.id for kind in Kind}


def test_the_kinds_are_those_of_the_records_that_are_compiled() -> None:
    assert {kind.id for kind in Kind} == set(RECORDS)


@pytest.mark.parametrize("kind", Kind)
def test_the_title_of_a_kind_is_a_text_of_its_records(kind: Kind, store: Store) -> None:
    for record in store.all(RECORDS[kind.id]):
        assert getattr(record, kind.title) == store.title(kind.id, record.id) != ""


def test_what_is_searched_for_is_what_has_ways_to_be_asked_for(store: Store) -> None:
    indexed = {phrase.kind for phrase in store.phrases(list(range(100_000)))}
    assert indexed == {kind.id for kind in FOUND}
    # A guide is asked for by its task and its channel.
    assert {kind_of(each) for each in get_args(Asked)} | {Kind.GUIDE.id} == indexed


@pytest.mark.parametrize("kind", Kind)
def test_what_has_names_is_known_by_them(kind: Kind, store: Store) -> None:
    assert bool(store.forms(kind.id, "")) is kind.named


def recipe() -> Iterator[str]:
    """The files that a new kind touches, as CONTRIBUTING lists them."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (step,) = re.findall(r"^- A kind of thing: .*?(?=^- )", text, flags=re.MULTILINE | re.DOTALL)
    yield from dict.fromkeys(NAMED.findall(step.split("Where it is searched for")[0]))


def test_a_new_kind_touches_at_most_eight_files_and_the_recipe_names_them() -> None:
    assert list(recipe()) == [
        "domain/kind.py",
        "domain/",
        "authoring/schema/",
        "authoring/schema/files.py",
        "authoring/index.py",
        "authoring/compile/records.py",
        "view/",
        "view/router.py",
    ]
    assert len(list(recipe())) <= MOST


@pytest.mark.parametrize(
    ("module", "kinds"),
    [
        ("domain/kind.py", {kind.name for kind in Kind}),
        ("view/router.py", {kind.name for kind in Kind}),
        ("view/found.py", {kind.name for kind in FOUND}),
    ],
)
def test_a_file_of_the_recipe_names_every_kind(module: str, kinds: set[str]) -> None:
    text = (SOURCE / module).read_text(encoding="utf-8")
    found = mentioned(module) or set(re.findall(r"^    ([A-Z_]+) = _Row\(", text, flags=re.MULTILINE))
    assert found == kinds


def test_the_compiler_and_the_index_know_every_record() -> None:
    assert {record.__name__ for record in RECORDS.values()} <= names_in("authoring/compile/records.py")


def test_no_other_file_lists_the_kinds() -> None:
    """A table that a new kind would have to enter names most of them."""
    listing = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if len(mentioned(path.relative_to(SOURCE).as_posix())) > len(Kind) / 2
    }
    # The titles of lists: only of kinds that have one.
    assert listing == {"view/router.py", "view/titles.py"}
