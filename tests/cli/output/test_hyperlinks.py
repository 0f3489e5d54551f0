"""Which terminals get links: those that say of themselves that they make them."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import Run
from ybguide.cli.output.hyperlinks import makes_links

MAKING: list[dict[str, str]] = [
    {"VTE_VERSION": "5001"},
    {"VTE_VERSION": "7600", "TERM": "xterm-256color"},
    {"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.5.10"},
    {"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.95.3"},
    {"TERM_PROGRAM": "WezTerm", "TERM_PROGRAM_VERSION": "20240203-110809-5046fc22"},
    {"TERM_PROGRAM": "ghostty", "TERM_PROGRAM_VERSION": "1.0.1"},
    {"TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4", "TERM": "tmux-256color"},
    {"WT_SESSION": "e2b1"},
    {"KONSOLE_VERSION": "230401"},
    {"KITTY_WINDOW_ID": "1"},
    {"TERM": "xterm-kitty"},
    {"TERM": "foot"},
    {"TERM": "xterm", "FORCE_HYPERLINK": "1"},
    {"TERM": "screen", "FORCE_HYPERLINK": "yes"},
]
PLAIN: list[dict[str, str]] = [
    {},
    {"TERM": "xterm-256color"},
    {"TERM": "linux"},
    {"VTE_VERSION": "5000"},
    {"VTE_VERSION": "0"},
    {"VTE_VERSION": "neu"},
    {"TERM_PROGRAM": "Apple_Terminal", "TERM_PROGRAM_VERSION": "455"},
    {"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.0.15"},
    {"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.71"},
    {"KONSOLE_VERSION": "190801"},
    # What the outer terminal knows says nothing of the inner one.
    {"TERM": "screen-256color", "VTE_VERSION": "7600"},
    {"TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a", "WT_SESSION": "e2b1"},
    {"TERM": "dumb", "FORCE_HYPERLINK": "1"},
    {"WT_SESSION": "e2b1", "FORCE_HYPERLINK": "0"},
]


@pytest.mark.parametrize("variables", MAKING)
def test_terminals_that_make_links(variables: Mapping[str, str]) -> None:
    assert makes_links(variables)


@pytest.mark.parametrize("variables", PLAIN)
def test_terminals_of_which_that_is_not_known(variables: Mapping[str, str]) -> None:
    assert not makes_links(variables)


LINK = "\x1b]8;"
KNOWN = {"TERM": "xterm-kitty"}
SOURCE = ("sources", "wechat-pay-medical-2026")


@pytest.mark.parametrize("variables", [{}, {"NO_COLOR": "1"}, {"FORCE_COLOR": "1"}])
def test_a_source_can_be_opened_from_the_terminal_with_or_without_colour(
    variables: Mapping[str, str], run: Run
) -> None:
    result = run(*SOURCE, terminal=True, variables=KNOWN | variables)
    assert result.out.count(f"{LINK}id=") == result.out.count(f"{LINK};") > 0
    assert _unlinked(result.out) == run(*SOURCE, terminal=True, variables=dict(variables)).out


@pytest.mark.parametrize(
    ("words", "terminal", "variables"),
    [
        ((), False, KNOWN),
        ((), False, {"FORCE_HYPERLINK": "1"}),
        (("-f", "rich"), False, KNOWN | {"FORCE_COLOR": "1"}),
        (("-f", "plain"), True, KNOWN),
        (("-f", "json"), True, KNOWN),
        ((), True, {"TERM": "xterm-256color"}),
        ((), True, KNOWN | {"TERM": "dumb"}),
    ],
)
def test_nothing_of_it_where_no_terminal_would_take_it(
    words: tuple[str, ...], variables: Mapping[str, str], run: Run, *, terminal: bool
) -> None:
    result = run(*SOURCE, *words, terminal=terminal, variables=variables)
    assert result.code == 0
    assert LINK not in result.out
    assert "https://pay.weixin.qq.com/" in result.out


def test_a_file_has_no_link(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "来源.txt"
    run(*SOURCE, "-f", "rich", "-o", str(path), terminal=True, variables=KNOWN)
    assert LINK not in path.read_text(encoding="utf-8")


def _unlinked(text: str) -> str:
    return re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", text)
