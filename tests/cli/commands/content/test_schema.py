"""``content schema``: the JSON Schema of the output and of each kind of content file."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator, meta

from tests.conftest import CONTENT, Run
from tests.schema import PUBLISHED
from ybguide.authoring.content import Content
from ybguide.authoring.read import read
from ybguide.authoring.schema import KINDS

NAMES = sorted({kind.pattern.split("/")[0].removesuffix(".yaml") for kind in KINDS})

OF_OVERLAYS = {"corrections"}
"""What only an overlay has: the shipped content is put right where it stands."""


def schema(run: Run, *argv: str) -> dict[str, Any]:
    result = run("content", "schema", *argv)
    assert (result.code, result.err) == (0, "")
    value = json.loads(result.out)
    assert isinstance(value, dict)
    return value


@pytest.fixture(scope="module")
def content() -> Content:
    return read([CONTENT])[0]


def test_the_published_copy_is_current(run: Run) -> None:
    printed = run("content", "schema", "--output").out
    assert printed == PUBLISHED.read_text(encoding="utf-8"), "make schema writes it anew"


@pytest.mark.parametrize("option", [("--output",), ("-o",), ("--output", "-"), ("-o", "-")], ids=" ".join)
def test_without_a_file_it_is_printed(option: tuple[str, ...], run: Run) -> None:
    assert schema(run, *option)["$id"] == "ybguide/1"


@pytest.mark.parametrize("option", ["--output {}", "-o {}", "--output={}", "-o{}"])
def test_with_a_file_it_is_written_and_that_is_said(option: str, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "output.schema.json"
    result = run("content", "schema", *option.format(path).split())
    assert (result.code, result.out, result.err) == (0, f"写好了：{path}\n", "")
    assert path.read_text(encoding="utf-8") == run("content", "schema", "--output").out


def test_the_schema_of_a_kind_can_be_written_too(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "faq.schema.json"
    assert run("content", "schema", "faq", "-o", str(path)).code == 0
    assert path.read_text(encoding="utf-8") == run("content", "schema", "faq", "-o").out
    assert json.loads(path.read_text(encoding="utf-8")) == schema(run, "faq")


def test_a_file_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    result = run("content", "schema", "--output", str(tmp_path / "nowhere" / "x.json"))
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("写文件失败：")


def test_the_output_schema_says_what_everything_means(run: Run) -> None:
    definitions = schema(run, "--output")["$defs"]
    assert [name for name, each in definitions.items() if not each.get("description")] == []
    assert [name for name, each in definitions.items() if each["additionalProperties"] is not False] == []
    assert [name for name in definitions if not re.fullmatch(r"[A-Za-z]+", name)] == []


def test_no_kind_lists_the_kinds_with_their_files(run: Run) -> None:
    result = run("content", "schema")
    assert (result.code, result.err) == (0, "")
    kinds = result.out.split("\n\n")[0].splitlines()
    assert sorted(line.split()[0] for line in kinds) == NAMES
    assert {line.split()[1] for line in kinds} <= {kind.pattern for kind in KINDS}


@pytest.mark.parametrize("name", NAMES)
def test_each_kind_has_a_schema_that_the_shipped_files_obey(name: str, run: Run, content: Content) -> None:
    body = schema(run, name)
    meta.validate(body)
    validator = Draft202012Validator(body)
    files = [file for file in content.files if file.name.split("/")[0].removesuffix(".yaml") == name]
    assert bool(files) is (name not in OF_OVERLAYS)
    for file in files:
        written = file.model.model_dump(mode="json", by_alias=True, exclude_unset=True)
        assert [error.message for error in validator.iter_errors(written)] == []


@pytest.mark.parametrize(
    ("written", "valid"),
    [
        ({"name": "热线", "phone": "12393"}, True),
        ({"name": "热线", "phone": 12393}, True),
        ({"name": "热线"}, True),
        ({"name": "热线", "phone": None}, False),
        ({"name": ""}, False),
        ({"name": "热线", "phnoe": "12393"}, False),
        ({"id": "No Kebab", "name": "热线"}, False),
        ({}, False),
    ],
    ids=str,
)
def test_a_kind_takes_what_editors_may_write_and_nothing_else(
    written: dict[str, Any], *, valid: bool, run: Run
) -> None:
    evidence = {"sources": ["henan-2022"], "confidence": "high"}
    contact = {"id": "hotline", "covers": "咨询", "evidence": evidence} | written
    validator = Draft202012Validator(schema(run, "contacts"))
    assert validator.is_valid({"contacts": [contact]}) is valid


def test_an_unknown_kind_is_answered_with_the_nearest(run: Run) -> None:
    result = run("content", "schema", "chanels")
    assert (result.code, result.out) == (4, "")
    assert result.err.startswith("没有叫“chanels”的内容文件，您是不是要找“channels”？\n可以写：channels；")


def test_a_console_without_chinese_gets_the_same_schema(run: Run) -> None:
    result = run("content", "schema", "faq", encoding="ascii")
    assert result.out.isascii()
    assert json.loads(result.out) == schema(run, "faq")
