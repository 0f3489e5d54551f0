"""YAML text read into plain data: what a file means, and the line of every value."""

import pytest

from tests.samples import Sample

NAME = "file.yaml"


@pytest.mark.parametrize(
    "scalar",
    [
        "0207",
        "no",
        "yes",
        "on",
        "true",
        "22:22",
        "1_000",
        "0x1F",
        "0o17",
        "1e3",
        "1.10",
        ".inf",
        "2025-02-30",
        "2025-01-01",
        "2025-01-01T08:00:00",
        "~",
        "null",
        "=",
        "<<",
        "12393",
        "+86",
    ],
)
def test_a_scalar_stays_the_text_that_was_written(scalar: str, sample: Sample) -> None:
    sample.write(NAME, f"phone: {scalar}\nlist: [{scalar}]\n")
    loaded = sample.load(NAME)
    assert (loaded.data, loaded.problems) == ({"phone": scalar, "list": [scalar]}, ())


@pytest.mark.parametrize("key", ["no", "0207", "22:22", "on", "null", "2025-02-30", "<<"])
def test_a_key_stays_the_text_that_was_written(key: str, sample: Sample) -> None:
    sample.write(NAME, f"{key}: x\n")
    assert sample.load(NAME).data == {key: "x"}


def test_a_value_left_out_is_empty_text(sample: Sample) -> None:
    sample.write(NAME, "note:\nlist:\n  -\n")
    assert sample.load(NAME).data == {"note": "", "list": [""]}


@pytest.mark.parametrize("tag", ["!!int", "!!bool", "!mine", "!!python/name:os.system", "!!binary"])
def test_a_tag_turns_a_value_into_nothing_else(tag: str, sample: Sample) -> None:
    sample.write(NAME, f"a: {tag} 5\n")
    assert sample.load(NAME).data == {"a": "5"}


def test_every_value_knows_its_line(sample: Sample) -> None:
    sample.write(NAME, "# first\nid: x\n\nsteps:\n  - do: one\n    path: [a,\n      b]\n  - do: two\n")
    loaded = sample.load(NAME)
    lines = {path: loaded.line(path) for path in loaded.lines}
    assert lines == {
        (): 2,
        ("id",): 2,
        ("steps",): 4,
        ("steps", 0): 5,
        ("steps", 0, "do"): 5,
        ("steps", 0, "path"): 6,
        ("steps", 0, "path", 0): 6,
        ("steps", 0, "path", 1): 7,
        ("steps", 1): 8,
        ("steps", 1, "do"): 8,
    }


def test_a_value_that_is_missing_has_the_line_of_what_should_hold_it(sample: Sample) -> None:
    sample.write(NAME, "id: x\nsteps:\n  - do: one\n")
    loaded = sample.load(NAME)
    assert loaded.line(("steps", 0, "evidence", "sources")) == 3
    assert loaded.line(("nowhere",)) == 1


def test_a_byte_order_mark_is_no_part_of_the_first_key(sample: Sample) -> None:
    sample.write(NAME, "\ufeffid: x\n")
    assert sample.load(NAME).data == {"id": "x"}


def test_windows_line_ends_mean_the_same_as_others(sample: Sample) -> None:
    text = sample.text("channels/app.yaml")
    sample.write(NAME, text)
    plain = sample.load(NAME)
    sample.write(NAME, text.replace("\n", "\r\n"))
    windows = sample.load(NAME)
    assert (windows.data, windows.lines, windows.problems) == (plain.data, plain.lines, ())


def test_a_very_long_value_is_kept_whole(sample: Sample) -> None:
    text = "医保码" * 300_000
    sample.write(NAME, f"a: {text}\nb: |\n  {text}\n")
    assert sample.load(NAME).data == {"a": text, "b": f"{text}\n"}


def test_characters_outside_the_basic_plane_are_kept(sample: Sample) -> None:
    sample.write(NAME, "name: 𠮷田 👪\n")
    assert sample.load(NAME).data == {"name": "𠮷田 👪"}


def test_a_linked_file_is_read(sample: Sample) -> None:
    (sample.folder / NAME).symlink_to(sample.write("../elsewhere/a.txt", "id: x\n"))
    assert sample.load(NAME).data == {"id": "x"}
