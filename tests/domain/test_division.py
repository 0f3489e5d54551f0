"""Which answers go for which place."""

import pytest

from ybguide.domain.division import goes_for, is_other, lies_in


@pytest.mark.parametrize(
    ("bound", "named", "goes"),
    [
        (None, ["5107"], True),
        ("5106", [], True),
        ("5106", ["5106"], True),
        ("51", ["5107"], True),
        ("5106", ["510603"], True),
        ("5106", ["5106/德阳经开区"], True),
        # What a city says goes neither for its province nor for another city.
        ("5106", ["51"], False),
        ("5106", ["5107"], False),
        ("510603", ["5106"], False),
        ("51", ["11"], False),
        ("51", ["11", "5107"], True),
    ],
)
def test_an_answer_goes_for_its_place_and_what_lies_in_it(
    bound: str | None, named: list[str], *, goes: bool
) -> None:
    assert goes_for(bound, named) is goes


def test_a_place_is_another_that_lies_neither_inside_nor_around() -> None:
    assert is_other("5106", ["5107"])
    assert is_other("11", ["5107", "34"])
    assert not is_other("51", ["5107"])
    assert not is_other("5106", ["51"])
    assert not is_other("11", ["34", "11"])


def test_a_place_lies_in_itself() -> None:
    assert lies_in("5106", "5106")
    assert lies_in("5106", "51")
    assert not lies_in("51", "5106")
