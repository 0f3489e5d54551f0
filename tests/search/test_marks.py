"""Which parts of a title a question names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.search.marks import matched_parts


@pytest.mark.parametrize(
    ("title", "words", "parts"),
    [
        ("医保码怎么解绑？", {"解绑"}, ("解绑",)),
        ("医保码怎么解绑？", {"医保", "保码", "解绑"}, ("医保码", "解绑")),
        ("医保码怎么解绑？", {"医", "怎"}, ()),
        ("医保码怎么解绑？", set(), ()),
        ("在 App 里激活", {"app", "激活"}, ("App", "激活")),
        ("绑绑绑绑", {"绑绑"}, ("绑绑绑绑",)),
        ("绑绑绑", {"绑绑"}, ("绑绑绑",)),
        ("解绑和解绑", {"解绑"}, ("解绑",)),
        ("", {"解绑"}, ()),
    ],
)
def test_the_longest_stretches_are_marked_once(title: str, words: set[str], parts: tuple[str, ...]) -> None:
    assert matched_parts(title, words) == parts


@given(st.text(max_size=40), st.sets(st.text(min_size=1, max_size=4), max_size=6))
def test_every_marked_part_stands_in_the_title(title: str, words: set[str]) -> None:
    parts = matched_parts(title, words)
    assert all(part in title for part in parts)
    assert len(set(parts)) == len(parts)
