"""What all tests stand on: a command run in a known environment, and the shipped guide opened once."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from math import inf
from pathlib import Path
from typing import Any

import pytest

from tests.samples import Sample
from ybguide.cli import main
from ybguide.cli.environment import Environment
from ybguide.library import open_library
from ybguide.store import Store

TODAY = date(2026, 11, 22)
CONTENT = Path(__file__).parent.parent / "content"


class Stream(io.StringIO):
    """A stream that may claim to be a terminal."""

    def __init__(self, *, terminal: bool = False, encoding: str = "utf-8") -> None:
        super().__init__()
        self._terminal = terminal
        self._encoding = encoding

    def isatty(self) -> bool:
        return self._terminal

    @property
    def encoding(self) -> str:
        return self._encoding


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture(scope="session", autouse=True)
def _own_directories(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the directories of whoever runs the tests."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture
def run() -> Run:
    """Run one command line; by default into a pipe, 80 columns, on the day of ``TODAY``.

    Further arguments are the fields of ``Environment``; ``variables`` are those of the process.
    """

    def run_command(*argv: str, terminal: bool = False, encoding: str = "utf-8", **given: Any) -> Result:
        out, err = Stream(terminal=terminal, encoding=encoding), Stream(terminal=terminal, encoding=encoding)
        usual = {"variables": {}, "columns": 80, "today": TODAY, "clipboard": lambda _: "failed"}
        # Which test compiles the guide is chance; no other is to see that it takes time.
        usual["patience"] = inf
        code = main(argv, Environment(**{"stdout": out, "stderr": err} | usual | given))
        return Result(code=int(code), out=out.getvalue(), err=err.getvalue())

    return run_command


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    """A small content folder of one's own for every test."""
    return Sample.copied_to(tmp_path / "content")


@pytest.fixture(scope="session")
def store() -> Store:
    """The shipped guide, compiled."""
    return open_library()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write the goldens anew")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Tests in a browser run where they are asked for by their folder: ``make test-browser``."""
    asked = any("browser" in Path(argument).parts for argument in config.args)
    return True if collection_path.name == "browser" and not asked else None
