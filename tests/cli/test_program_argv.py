"""Whatever is typed: an exit code of the contract, one answer, never a traceback."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.conftest import Run

COMMANDS = (
    *("activate", "family-add", "faq", "how", "fix", "use", "channels", "compare", "terms", "region"),
    *("hotline", "safety", "sources", "search", "content"),
)
# Writing files and reading folders of any name has tests of its own.
OPTIONS = (
    *("-c", "--channel", "-r", "--region", "-f", "--format", "--width", "--color", "--evidence", "--age"),
    *("--more", "--short", "--no-pager"),
    *("--birth-date", "--help", "--version", "--", "-", "--nope", "-fjson", "--format=json", "--age=", "-cr"),
)
VALUES = (
    *(
        "alipay",
        "支付宝",
        "zfb",
        "unbind",
        "解绑",
        "pharmacy",
        "德阳",
        "json",
        "rich",
        "plain",
        "80",
        "7",
        "-1",
    ),
    *("2010-11-22", "2027-01-01", "always", "never", "", " ", "*", '"', "AND", "NEAR(", "face-fail"),
)
JUNK = st.text(
    # An argument of a process holds no NUL; undecodable bytes arrive as lone surrogates.
    st.characters(exclude_characters="\0") | st.sampled_from("\ud800\udcff\x1b\x7f\n\t　“”【】"),
    max_size=12,
).filter(lambda word: not word.startswith(("-o", "--o", "--content")))
ARGV = st.lists(st.sampled_from(COMMANDS + OPTIONS + VALUES) | JUNK, max_size=7)
LIKELY = st.builds(
    lambda command, rest: [command, *rest],
    st.sampled_from(COMMANDS),
    st.lists(st.sampled_from(OPTIONS + VALUES) | JUNK, max_size=5),
)


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(argv=ARGV | LIKELY)
@example(argv=["-f", "json"])
@example(argv=["activate", "-r", "\udcff"])
@example(argv=["faq", "\udcff" * 1000])
@example(argv=["--age", "9" * 5000])
def test_nothing_that_is_typed_gets_out_of_hand(argv: list[str], run: Run, tmp_path: Path) -> None:
    with contextlib.chdir(tmp_path):
        result = run(*argv)
    assert result.code in {0, 2, 3, 4}
    assert "Traceback" not in result.err
    assert "意料之外" not in result.out + result.err
    if result.out:
        assert result.err == ""
    else:
        assert result.err.endswith("\n")
        assert result.code != 0
    if result.out.startswith("{"):
        assert json.loads(result.out)["schema"] == "ybguide/1"
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(JUNK, min_size=1, max_size=3), command=st.sampled_from(["faq", "fix", "hotline", "region"])
)
def test_words_after_two_dashes_are_words(words: list[str], command: str, run: Run) -> None:
    argv = words if command in {"faq", "fix"} else words[:1]
    assert run(command, "--", *argv).code in {0, 4}


@pytest.mark.parametrize("command", COMMANDS[:14])
@pytest.mark.parametrize("size", [100_000])
def test_a_pasted_page_is_no_danger(command: str, size: int, run: Run) -> None:
    result = run(command, "粘贴的" * (size // 9))
    assert result.code in {0, 2, 4}
    assert len(result.err) < 1000
