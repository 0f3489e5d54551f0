"""What may have been meant: the same limit and the same likeness wherever something is not known."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.processes import run_process
from ybguide.text.nearest import LONGEST, nearest

COMMANDS = ("activate", "family-add", "faq", "fix", "how", "channels", "compare", "completion", "content")
NAMES = st.text("abcdefgh-", min_size=1, max_size=12)
KNOWN = st.lists(NAMES, max_size=12)


@pytest.mark.parametrize(
    ("asked", "most", "found"),
    [
        ("actvate", 1, ("activate",)),
        ("chanel", 1, ("channels",)),
        ("compair", 2, ("compare",)),
        ("fax", 2, ("fix", "faq")),
        ("fax", 1, ("fix",)),
        ("xyz", 2, ()),
        ("", 2, ()),
    ],
)
def test_the_nearest_names_the_most_alike_first(asked: str, most: int, found: tuple[str, ...]) -> None:
    assert nearest(asked, COMMANDS, most=most) == found


def test_one_wrong_of_three_is_a_slip_and_one_of_two_another_name() -> None:
    assert nearest("支付保", ("支付宝",)) == ("支付宝",)
    assert nearest("德宏", ("德阳",)) == ()


@given(asked=NAMES, known=KNOWN, most=st.integers(1, 4))
def test_names_are_of_the_known_ones_each_once_and_no_more_than_wanted(
    asked: str, known: list[str], most: int
) -> None:
    found = nearest(asked, known, most=most)
    assert set(found) <= set(known)
    assert len(found) == len(set(found)) <= most


@given(asked=NAMES, known=KNOWN)
def test_what_is_known_is_nearest_to_itself_in_whatever_order_names_stand(
    asked: str, known: list[str]
) -> None:
    found = nearest(asked, [*known, asked])
    assert found[0] == asked
    assert found == nearest(asked, {asked: 1} | dict.fromkeys(reversed(known)))
    assert found == nearest(asked, {asked, *known})


@given(known=st.lists(st.text("abcdefghij", min_size=4, max_size=LONGEST), min_size=1, max_size=5))
def test_a_letter_too_many_never_hides_a_name(known: list[str]) -> None:
    assert nearest(f"{known[0]}x", known)


def test_what_is_longer_than_any_name_is_not_compared() -> None:
    name = "a" * LONGEST
    assert nearest(name, [name]) == (name,)
    assert nearest(f"{name}a", [name]) == ()
    begun = perf_counter()
    assert nearest("a" * 1_000_000, [name] * 1000) == ()
    assert perf_counter() - begun < 1


def test_comparing_is_loaded_only_to_compare() -> None:
    program = "import sys; import ybguide.text.nearest; print('difflib' in sys.modules)"
    assert run_process(program=("-c", program)) == (0, b"False\n", b"")
