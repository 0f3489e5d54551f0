"""Numbers of steps as people write several."""

import pytest

from ybguide.cli.commands.todo.numbers import numbers_of, said
from ybguide.todo.errors import NoSuchNumbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ([], []),
        (["2"], [2]),
        (["1", "2", "3"], [1, 2, 3]),
        (["1-3"], [1, 2, 3]),
        (["3-1"], [1, 2, 3]),
        (["1、2"], [1, 2]),
        (["1，2,3"], [1, 2, 3]),
        (["1 2"], [1, 2]),
        (["１－３"], [1, 2, 3]),
        (["1~3"], [1, 2, 3]),
        (["1到3"], [1, 2, 3]),
        (["第2步"], [2]),
        (["第1步至第2步", "4"], [1, 2, 4]),
        (["2和5"], [2, 5]),
        (["0"], [0]),
    ],
)
def test_the_numbers_that_are_meant(words: list[str], numbers: list[int]) -> None:
    assert [number for span in numbers_of(words) for number in span] == numbers


@pytest.mark.parametrize("word", ["二", "a", "1-", "-3", "1-2-3", "1.5", "1" * 10])
def test_what_is_no_number_is_refused_with_examples(word: str) -> None:
    with pytest.raises(NoSuchNumbers) as caught:
        numbers_of(["1", word])
    assert caught.value.message == f"第几步 要写整数，不能写“{word}”。"
    assert caught.value.hint == (
        "例如：ybguide todo done 2，几步一起写：ybguide todo done 1 2 3、ybguide todo done 1-3"
    )


def test_a_long_span_is_not_counted_out() -> None:
    assert list(numbers_of(["1-999999999"])) == [range(1, 1000000000)]


def test_steps_in_words() -> None:
    assert said([3]) == "第 3 步"
    assert said([1, 2]) == "第 1、2 步"
