"""Where a page goes: which are shown by a pager, and which never are."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run
from tests.pagers import Keeping, Screen

ALWAYS_LONG = ("sources",)
ALWAYS_SHORT = ("config", "show")


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping(tmp_path)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path / "screen")
    yield made
    made.stream.close()


@pytest.fixture
def look(run: Run, keeping: Keeping, screen: Screen) -> Run:
    """Run a command at a terminal of 24 rows."""

    def at_a_terminal(*argv: str, **given: Any) -> Result:
        usual = {"stdout": screen.stream, "lines": 24, "variables": {"PAGER": str(keeping.path)}}
        return run(*argv, **(usual | given))

    return at_a_terminal


@pytest.mark.parametrize("chosen", ["rich", "plain", "wechat", "markdown", "json", "html"])
def test_a_long_page_of_any_format_goes_through_the_pager(
    chosen: str, look: Run, run: Run, keeping: Keeping, screen: Screen
) -> None:
    argv = (*ALWAYS_LONG, "-f", chosen, "--width", "60", "--color", "never")
    result = look(*argv)
    assert (result.code, result.err, screen.shown) == (0, "", "paged\n")
    assert keeping.text == run(*argv).out.encode()


def test_a_short_page_does_not(look: Run, keeping: Keeping, screen: Screen) -> None:
    assert look(*ALWAYS_SHORT).code == 0
    assert keeping.text is None
    assert "地方（region）" in screen.shown


@pytest.mark.parametrize("argv", [(*ALWAYS_LONG, "--no-pager"), ("--no-pager", *ALWAYS_LONG)])
def test_who_wants_no_pager_gets_none(
    argv: tuple[str, ...], look: Run, keeping: Keeping, screen: Screen
) -> None:
    assert look(*argv).code == 0
    assert keeping.text is None
    assert len(screen.shown.splitlines()) > 24


def test_a_pipe_and_a_file_get_all_of_it(look: Run, run: Run, keeping: Keeping, tmp_path: Path) -> None:
    variables = {"PAGER": str(keeping.path)}
    assert len(run(*ALWAYS_LONG, lines=24, variables=variables).out.splitlines()) > 24
    assert look(*ALWAYS_LONG, "-o", str(tmp_path / "page.txt")).code == 0
    assert keeping.text is None


def test_what_is_ticked_stays_in_sight(look: Run, keeping: Keeping, screen: Screen, tmp_path: Path) -> None:
    state = tmp_path / "state"
    look("todo", "start", "activate", "-c", "alipay", "--name", "妈妈", state=state, lines=60)
    assert look("todo", lines=2, state=state).code == 0
    assert keeping.text is None
    assert "妈妈" in screen.shown


def test_an_answer_that_is_not_sure_is_told_to_programs_by_the_pager_too(look: Run, keeping: Keeping) -> None:
    assert look("faq", "今天天气怎么样", "-f", "json", lines=5).code == 4
    assert b'"error"' in (keeping.text or b"")


def test_a_word_about_copying_follows_when_the_pager_has_ended(
    look: Run, screen: Screen, keeping: Keeping
) -> None:
    result = look(*ALWAYS_LONG, "--copy", clipboard=lambda _: "copied")
    assert result.err == "已经复制好了，到微信里粘贴就可以。\n"
    assert (screen.shown, keeping.text is None) == ("paged\n", False)


def test_a_word_about_what_cannot_be_read_follows_too(run: Run, keeping: Keeping, tmp_path: Path) -> None:
    screen = Screen(tmp_path / "narrow", encoding="ascii")
    with screen.stream:
        variables = {"PAGER": str(keeping.path)}
        result = run(*ALWAYS_LONG, stdout=screen.stream, lines=24, variables=variables)
    assert result.err.startswith("ybguide: '?' stands for characters")
    assert (keeping.text or b"").decode("ascii")
