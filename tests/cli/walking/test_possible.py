"""Where one step a screen can be shown."""

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY, Stream
from ybguide.cli.environment import Environment
from ybguide.cli.options.display import Display
from ybguide.cli.options.precedence import Settled
from ybguide.cli.walking.possible import can_walk
from ybguide.render.formats import Format


def possible(display: Display | None = None, **given: Any) -> bool:
    usual: dict[str, Any] = {
        "stdout": Stream(terminal=True),
        "stderr": Stream(),
        "stdin": Stream(terminal=True),
        "variables": {"TERM": "xterm"},
        "columns": 80,
        "today": TODAY,
    }
    return can_walk(Settled(display=display or Display(), origins={}), Environment(**usual | given))


def closed() -> Stream:
    stream = Stream(terminal=True)
    stream.close()
    return stream


def test_on_a_terminal_with_keys_it_is() -> None:
    assert possible()
    assert possible(stdout=Stream(terminal=True, encoding="gbk"))


@pytest.mark.parametrize(
    "given",
    [
        {"stdout": Stream()},
        {"stdin": None},
        {"stdin": Stream()},
        {"stdin": closed()},
        {"variables": {"TERM": "dumb"}},
        {"variables": {"TERM": ""}},
        {"variables": {}},
        {"stdout": Stream(terminal=True, encoding="latin-1")},
        {"display": Display(output=Path("x"))},
        {"display": Display(format=Format.PLAIN)},
        {"display": Display(copy=True)},
    ],
)
def test_without_any_of_them_it_is_not(given: dict[str, Any]) -> None:
    assert not possible(**given)
