"""Two answers to choose from, in a real terminal: a digit opens one, Enter leaves it at both."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from tests.conftest import TODAY, Run
from tests.evaluation import said
from tests.evaluation.questions import DATA
from tests.pagers import Keeping, Screen
from tests.processes import run_process, surroundings
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.guidebook.book import Guidebook
from ybguide.store import Store
from ybguide.view.page import AnswerView, Choice

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
PROMPT = "直接按回车结束："


@pytest.fixture(scope="module")
def choice(store: Store) -> tuple[str, Choice]:
    """A question with two answers to choose from."""
    book = Guidebook(store, TODAY)
    for row in said.read(DATA / "field-given.tsv"):
        page = book.made(Address(of=Kind.QUESTION, key=row.query))
        if row.command == "faq" and isinstance(page.blocks[0], Choice):
            return row.query, page.blocks[0]
    raise AssertionError


@pytest.fixture
def child(choice: tuple[str, Choice]) -> Iterator["pexpect.spawn[str]"]:
    run_process("channels")
    child = pexpect.spawn(
        sys.executable,
        ["-m", "ybguide", "faq", choice[0]],
        dimensions=(60, 100),
        env=surroundings({"TERM": "xterm", "NO_COLOR": "1"}),
        encoding="utf-8",
        timeout=50,
    )
    yield child
    child.close(force=True)


class Typed(io.StringIO):
    """A keyboard, or a screen, of a terminal."""

    def isatty(self) -> bool:
        return True


def _ended(child: "pexpect.spawn[str]") -> tuple[str, int | None]:
    child.expect(pexpect.EOF)
    child.close()
    return child.before or "", child.exitstatus


@pytest.mark.parametrize("digit", [1, 2])
def test_a_digit_opens_one_of_them(
    digit: int, child: "pexpect.spawn[str]", choice: tuple[str, Choice]
) -> None:
    child.expect(PROMPT)
    child.sendline(str(digit))
    shown, code = _ended(child)
    answer = choice[1].answers[digit - 1]
    assert isinstance(answer, AnswerView)
    assert code == 0
    assert answer.question in shown.replace("\r\n", "")
    assert "依据" in shown


def test_the_two_stay_in_sight_and_what_is_opened_goes_through_a_pager(
    choice: tuple[str, Choice], run: Run, tmp_path: Path
) -> None:
    keeping, screen = Keeping(tmp_path), Screen(tmp_path / "screen")
    given = {"lines": 2, "variables": {"PAGER": str(keeping.path)}}
    with screen.stream:
        run("faq", choice[0], stdout=screen.stream, **given)
        assert keeping.text is None
        run("faq", choice[0], stdout=screen.stream, stdin=Typed("1\n"), stderr=Typed(), **given)
    answer = choice[1].answers[0]
    assert isinstance(answer, AnswerView)
    assert answer.question in (keeping.text or b"").decode().replace("\n", "")


@pytest.mark.parametrize("typed", ["", "3", "好"])
def test_anything_else_leaves_it_at_both(typed: str, child: "pexpect.spawn[str]") -> None:
    child.expect(PROMPT)
    child.sendline(typed)
    shown, code = _ended(child)
    assert code == 0
    assert "依据" not in shown


def test_ctrl_c_ends_quietly(child: "pexpect.spawn[str]") -> None:
    child.expect(PROMPT)
    child.sendintr()
    shown, code = _ended(child)
    assert code == 130
    assert "Traceback" not in shown


def test_without_a_terminal_nobody_is_asked(choice: tuple[str, Choice]) -> None:
    code, out, err = run_process("faq", choice[0])
    assert (code, err) == (0, b"")
    assert "1. " in out.decode()
    assert "2. " in out.decode()
