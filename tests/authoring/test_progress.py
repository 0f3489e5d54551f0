"""The share of the compiling that is done."""

import sqlite3

from tests.samples import Sample
from ybguide.authoring.compile import write
from ybguide.authoring.progress import counted, silent, within
from ybguide.authoring.read import read


def test_each_item_counts_once_it_is_done() -> None:
    told: list[float] = []
    seen = [(item, *told) for item in counted("abcd", told.append)]
    assert seen == [("a",), ("b", 0.25), ("c", 0.25, 0.5), ("d", 0.25, 0.5, 0.75)]
    assert told == [0.25, 0.5, 0.75, 1.0]


def test_of_nothing_nothing_is_told() -> None:
    told: list[float] = []
    assert list(counted("", told.append)) == []
    assert told == []


def test_a_part_tells_its_share_of_the_whole() -> None:
    told: list[float] = []
    tell = within(within(told.append, 0.5, 1), 0, 0.5)
    for share in (0, 0.5, 1):
        tell(share)
    assert told == [0.5, 0.625, 0.75]


def test_reading_and_writing_tell_of_it_as_they_go_on(sample: Sample) -> None:
    reading: list[float] = []
    writing: list[float] = []
    content, _ = read([sample.folder], progress=reading.append)
    write(content, sqlite3.connect(":memory:"), writing.append)
    for told in (reading, writing):
        assert told == sorted(told)
        assert told[-1] == 1
        assert max(later - earlier for earlier, later in zip((0, *told), told, strict=False)) < 0.2


def test_nobody_need_be_told(sample: Sample) -> None:
    assert read([sample.folder], progress=silent)[1] == ()
