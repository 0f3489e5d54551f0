"""The pager: which one is meant, when a page is too long, and that no text is ever lost by it."""

import io
import signal
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.conftest import TODAY
from tests.pagers import Keeping, Screen, script
from ybguide.cli.environment import Environment
from ybguide.cli.output.pager import is_longer, pager_of, write_paged

LONG = "".join(f"第 {number} 行 ☐\n" for number in range(30))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path / "screen")
    yield made
    made.stream.close()


def surroundings(screen: Screen, **variables: str) -> Environment:
    return Environment(
        stdout=screen.stream,
        stderr=io.StringIO(),
        variables=variables,
        columns=80,
        lines=24,
        today=TODAY,
    )


def show(text: str, screen: Screen, **variables: str) -> str:
    """What stands on the screen after it."""
    write_paged(surroundings(screen, **variables), text, screen.stream)
    return screen.shown


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping(tmp_path)


def test_a_text_longer_than_the_window_goes_through_the_pager(keeping: Keeping, screen: Screen) -> None:
    assert show(LONG, screen, PAGER=str(keeping.path)) == "paged\n"
    assert keeping.text == LONG.encode()


def test_a_text_that_fits_is_written(keeping: Keeping, screen: Screen) -> None:
    assert show("字\n", screen, PAGER=str(keeping.path)) == "字\n"
    assert keeping.text is None


def test_what_was_written_before_stands_before_it(keeping: Keeping, screen: Screen) -> None:
    screen.stream.write("先说一句\n")
    assert show(LONG, screen, PAGER=str(keeping.path)) == "先说一句\npaged\n"


def test_the_words_are_told_apart_as_a_shell_does_and_given_to_none(keeping: Keeping, screen: Screen) -> None:
    show(LONG, screen, PAGER=f"{keeping.path} 'one word' $HOME; | cat")
    assert keeping.words == ["one word", "$HOME;", "|", "cat"]


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({}, ("less", "-FRX")),
        ({"TERM": "xterm"}, ("less", "-FRX")),
        ({"PAGER": "less -S"}, ("less", "-S")),
        ({"PAGER": "more"}, ("more",)),
        ({"PAGER": "cat -n"}, ("cat", "-n")),
        ({"PAGER": "cat"}, ()),
        ({"PAGER": ""}, ()),
        ({"PAGER": "  "}, ()),
        ({"PAGER": "less 'unclosed"}, ()),
        ({"TERM": "dumb"}, ()),
        ({"TERM": "dumb", "PAGER": "less"}, ()),
    ],
)
def test_which_pager_is_meant(variables: Mapping[str, str], words: tuple[str, ...]) -> None:
    assert tuple(pager_of(variables)) == words


@pytest.mark.parametrize(
    ("given", "told"),
    [({}, ["FRX", "utf-8"]), ({"LESS": "-S"}, ["-S", "utf-8"]), ({"LESS": ""}, ["", "utf-8"])],
)
def test_less_is_told_how_to_behave_unless_somebody_did(
    given: dict[str, str], told: list[str], keeping: Keeping, screen: Screen
) -> None:
    show(LONG, screen, PAGER=str(keeping.path), **given)
    assert keeping.variables == told


def test_the_pager_is_given_the_characters_of_the_stream(keeping: Keeping, tmp_path: Path) -> None:
    screen = Screen(tmp_path / "screen", encoding="gbk")
    with screen.stream:
        show(LONG, screen, PAGER=str(keeping.path))
    assert keeping.text == LONG.replace("☐", "□").encode("gbk")
    assert keeping.variables == ["FRX", "none"]


BROKEN = {
    "it ends at once": "#!/bin/sh\nexit 3\n",
    "it reads and ends with an error": "#!/bin/sh\ncat > /dev/null\nexit 1\n",
    "something ends it": "#!/bin/sh\nkill -TERM $$\n",
    "nothing runs it": "#!/no/such/shell\n",
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("times", [1, 10_000])
def test_a_pager_that_fails_loses_nothing(text: str, times: int, tmp_path: Path, screen: Screen) -> None:
    """More than a pipe holds is lost as little as what it holds."""
    path = script(tmp_path / "pager", text)
    assert show(LONG * times, screen, PAGER=str(path)) == LONG * times


@pytest.mark.parametrize("named", ["no-such-pager", "/no/such/pager", ".", "'", ""])
def test_a_pager_that_cannot_be_started_loses_nothing(named: str, screen: Screen) -> None:
    assert show(LONG, screen, PAGER=named) == LONG


def test_a_file_that_is_no_program_loses_nothing(tmp_path: Path, screen: Screen) -> None:
    path = tmp_path / "pager"
    path.touch()
    assert show(LONG, screen, PAGER=str(path)) == LONG


def test_a_stream_that_no_program_can_write_to_loses_nothing(keeping: Keeping, screen: Screen) -> None:
    stream = io.StringIO()
    write_paged(surroundings(screen, PAGER=str(keeping.path)), LONG, stream)
    assert (stream.getvalue(), keeping.text) == (LONG, None)


def test_whoever_quits_early_has_seen_enough(tmp_path: Path, screen: Screen) -> None:
    path = script(tmp_path / "pager", "#!/bin/sh\nhead -n 1\n")
    assert show(LONG * 10_000, screen, PAGER=str(path)) == LONG.splitlines(keepends=True)[0]


@pytest.mark.parametrize("times", [1, 10_000])
def test_ctrl_c_is_the_business_of_the_pager(times: int, tmp_path: Path, screen: Screen) -> None:
    """It comes to both: the pager ends by it, as it would alone, and nothing is written once more."""
    path = script(
        tmp_path / "pager", "#!/bin/sh\nkill -INT $PPID\necho interrupted\nkill -INT $$\necho survived\n"
    )
    before = signal.getsignal(signal.SIGINT)
    assert show(LONG * times, screen, PAGER=str(path)) == "interrupted\n"
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
    ("text", "columns", "lines", "longer"),
    [
        ("字\n" * 9, 80, 10, False),
        ("字\n" * 9 + "字", 80, 10, True),
        ("字\n" * 10, 80, 10, True),
        ("\n" * 9, 80, 10, False),
        ("", 80, 1, True),
        ("字" * 40, 80, 2, False),
        ("字" * 41, 80, 2, True),
        ("字" * 41, 80, 3, False),
        ("\x1b[1;31m" + "字" * 40 + "\x1b[0m", 80, 2, False),
        ("字\n" * 1000, 80, 0, False),
        ("x", 0, 2, False),
        ("xx", 0, 2, True),
    ],
)
def test_what_is_longer_than_the_window(text: str, columns: int, lines: int, *, longer: bool) -> None:
    assert is_longer(text, columns, lines) is longer


LINKED = "\x1b]8;id=1;https://example.org/\x1b\\https://example.org/\x1b]8;;\x1b\\\n" + LONG
LESS = """\
#!/bin/sh
case "$1" in --version) echo "less {version} (PCRE2 regular expressions)"; exit ;; esac
cat > "$0.text"
"""


@pytest.mark.parametrize(
    ("name", "version", "kept"),
    [("less", "590", True), ("less", "581.2", True), ("less", "551", False), ("more", "590", False)],
)
def test_links_go_through_a_pager_that_is_known_to_hand_them_on(
    name: str, version: str, tmp_path: Path, screen: Screen, *, kept: bool
) -> None:
    path = script(tmp_path / name, LESS.format(version=version))
    show(LINKED, screen, PAGER=str(path))
    shown = path.with_name(f"{name}.text").read_text(encoding="utf-8")
    assert shown == (LINKED if kept else f"https://example.org/\n{LONG}")


def test_a_link_takes_no_room_but_that_of_what_is_seen_of_it() -> None:
    assert not is_longer("\x1b]8;id=1;https://example.org/\x1b\\" + "字" * 40 + "\x1b]8;;\x1b\\\n", 80, 2)
