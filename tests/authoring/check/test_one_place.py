"""YB040: a piece that is bound to a place names one that there is."""

import pytest

from tests.samples import Sample


@pytest.mark.parametrize("name", ["德阳市", "旌阳区", "南京鼓楼区", "北省", "北市"])
def test_a_full_name_of_one_place_is_known(sample: Sample, name: str) -> None:
    sample.change("faq/basics.yaml", "    answer:", f"    place: {name}\n    answer:")
    assert sample.breaks("YB040") == []


@pytest.mark.parametrize("name", ["德阳", "得阳市", "鼓楼区"])
def test_what_is_no_place_or_several_is_told(sample: Sample, name: str) -> None:
    sample.change("faq/basics.yaml", "    answer:", f"    place: {name}\n    answer:")
    (problem,) = sample.breaks("YB040")
    assert name in problem
