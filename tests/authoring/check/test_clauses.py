"""YB015: a clause is short enough to be read aloud in one breath."""

import pytest

from tests.samples import Sample

LONGEST = "一二三四五六七八九十" * 3
MARKS = "，。；：！？、（）,;:?!()"


def _too_long(length: int, start: str = "一二三四五六七八九十一二") -> list[str]:
    return [f"“{start}……”有 {length} 个字没有停顿，最多 30 个：断成两句，或删去多余的字"]


def test_thirty_characters_are_read_in_one_breath(sample: Sample) -> None:
    assert sample.faults("YB015", LONGEST) == []


def test_one_more_is_told_with_its_beginning(sample: Sample) -> None:
    assert sample.faults("YB015", f"好，{LONGEST}字。") == _too_long(31)


@pytest.mark.parametrize("mark", [*MARKS, "……", "——"])
def test_a_mark_is_a_breath(mark: str, sample: Sample) -> None:
    assert sample.faults("YB015", f"字{LONGEST[1:]}{mark}{LONGEST}") == []


@pytest.mark.parametrize("mark", ["“", "”", "【", "】", "…", "—", "·"])
def test_what_only_sets_off_words_is_none(mark: str, sample: Sample) -> None:
    assert sample.faults("YB015", f"{LONGEST}{mark}") == _too_long(31)


@pytest.mark.parametrize("space", [" ", "  ", "\u3000"])
def test_spaces_do_not_count(space: str, sample: Sample) -> None:
    assert sample.faults("YB015", space.join(LONGEST)) == []
    assert sample.faults("YB015", "字 " + space.join(LONGEST)) == _too_long(
        31, f"字 {space.join(LONGEST)}"[:12]
    )


@pytest.mark.parametrize(
    "address", ["https://www.example.gov.cn/a/very/long/address", "a.b-c@example.gov.cn"]
)
def test_addresses_do_not_count(address: str, sample: Sample) -> None:
    assert sample.faults("YB015", f"{LONGEST} {address}") == []


def test_every_long_clause_of_a_text_is_told(sample: Sample) -> None:
    assert sample.faults("YB015", f"{LONGEST}甲，{LONGEST}，{LONGEST}甲乙。") == [
        *_too_long(31),
        *_too_long(32),
    ]
