"""Chinese running text as the rules see it: what is quoted from elsewhere is not ours to mend."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.authoring.check.text import replace, without_asides

HOLE = "\ufffc"
QUOTED = ["【甲 1】", "“甲”", "《甲》", "〔2024〕38号", "〔2024〕 38", "https://a.gov.cn/x", "a.b@c-d.gov.cn"]
_text = st.text("甲1 【】“”《》〔〕.，", max_size=20)


@pytest.mark.parametrize("quoted", QUOTED)
def test_a_quoted_piece_is_blotted_out_in_its_length(quoted: str) -> None:
    assert without_asides(f"前，{quoted}，后") == f"前，{HOLE * len(quoted)}，后"


@pytest.mark.parametrize("text", ["前（甲）后", "【没有完", "“没有完", "〔〕3", "http:/a", "@甲"])
def test_nothing_else_is(text: str) -> None:
    assert without_asides(text) == text


@given(_text)
def test_positions_stay_the_same(text: str) -> None:
    blotted = without_asides(text)
    assert len(blotted) == len(text)
    assert all(new in {old, HOLE} for old, new in zip(text, blotted, strict=True))


@pytest.mark.parametrize("quoted", QUOTED)
def test_what_is_quoted_is_not_replaced_and_what_stands_beside_it_is(quoted: str) -> None:
    every = re.compile(r"[^，]")
    assert replace(f"a，{quoted}，b", every, "x") == f"x，{quoted}，x"
    # A match that reaches into a quoted piece from either side is left alone too.
    assert replace(f"a，{quoted}，b", re.compile(rf"，{re.escape(quoted[0])}"), "x") == f"a，{quoted}，b"


@pytest.mark.parametrize(
    ("text", "replaced"), [("a", "x"), ("【a】a“a”", "【a】x“a”"), ("【a】“甲”", "【a】“甲”")]
)
def test_each_quoted_piece_of_a_text_is_left_alone(text: str, replaced: str) -> None:
    assert replace(text, re.compile("a"), "x") == replaced


def test_the_new_text_may_use_groups_or_be_made_from_the_match() -> None:
    assert replace("a-b【a-b】", re.compile(r"(\w)-(\w)"), r"\2+\1") == "b+a【a-b】"
    assert replace("a-b【a-b】", re.compile(r"\w-\w"), lambda match: match.group().upper()) == "A-B【a-b】"


def test_a_pattern_sees_what_stands_around_it_though_it_is_quoted() -> None:
    assert replace("【甲】1", re.compile(r"(?<=】)1"), "2") == "【甲】2"
