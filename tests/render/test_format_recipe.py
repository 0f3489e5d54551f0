"""Adding a format touches two files, as CONTRIBUTING says: a copy of the program gets one and takes it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.conftest import CONTENT
from tests.processes import run_process

PACKAGE = CONTENT.parent / "src" / "ybguide"
SAMPLE = Path(__file__).parent.parent / "sample_content"
MODULE = '''"""Read out by a machine."""

from xml.sax.saxutils import escape

from ybguide.render.outline import outline
from ybguide.render.surface import Surface
from ybguide.view.page import Page


def render(page: Page, _: Surface) -> str:
    """The titles of the page."""
    said = "".join(f"<p>{escape(part.title)}</p>" for part in outline(page) if part.title)
    return f"<speak><p>{escape(page.title)}</p>{said}</speak>\\n"
'''
IMPORTED = """def _ssml(page: Page, surface: Surface) -> str:
    from ybguide.render import ssml

    return ssml.render(page, surface)


class Format(Enum):
"""
ROW = """    SSML = Row(name="ssml", about="让机器念", suffixes=(".ssml",), render=_ssml)

    def __new__"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with a format more, and the small content."""
    folder = tmp_path_factory.mktemp("copy")
    package = folder / "src" / "ybguide"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__", "data"))
    shutil.copytree(SAMPLE, folder / "content")
    (package / "render" / "ssml.py").write_text(MODULE, encoding="utf-8")
    registry = package / "render" / "formats.py"
    text = registry.read_text(encoding="utf-8")
    changed = text.replace("class Format(Enum):\n", IMPORTED, 1).replace("    def __new__", ROW, 1)
    registry.write_text(changed, encoding="utf-8")
    # Compiled here: no test waits for it or is told so.
    called(folder, "channels")
    return folder


def called(copy: Path, *argv: str, **variables: str) -> tuple[int, str, str]:
    path = {"PYTHONPATH": str(copy / "src"), "XDG_CONFIG_HOME": str(copy / "config")}
    code, out, err = run_process(*argv, variables=path | variables)
    return code, out.decode(), err.decode()


def test_it_is_taken_by_its_name(copy: Path) -> None:
    code, out, err = called(copy, "channels", "-f", "ssml")
    assert (code, err) == (0, "")
    assert out.startswith("<speak><p>")
    assert out.endswith("</speak>\n")


def test_it_is_told_by_the_suffix_of_a_file_and_gives_its_own_to_an_export(copy: Path) -> None:
    shown = called(copy, "channels", "-f", "ssml")[1]
    named = copy / "a.SSML"
    assert called(copy, "channels", "-o", str(named)) == (0, "", "")
    assert named.read_text(encoding="utf-8") == shown
    program = ("-c", f"import os; os.chdir({str(copy)!r}); from ybguide.cli import run; run()")
    path = {"PYTHONPATH": str(copy / "src")}
    code, _, err = run_process("export", "channels", "-f", "ssml", program=program, variables=path)
    assert (code, err) == (0, b"")
    assert [file.read_text(encoding="utf-8") for file in copy.glob("*.ssml")] == [shown]


def test_it_stands_in_the_help_in_completion_and_among_the_choices(copy: Path) -> None:
    assert "ssml（让机器念）" in called(copy, "channels", "--help", COLUMNS="400")[1].replace("\n", "")
    assert "、ssml。" in called(copy, "channels", "-f", "?")[2]
    asked = {"_YBGUIDE_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    assert called(copy, **asked, _TYPER_COMPLETE_ARGS="ybguide channels -f s")[1] == "ssml\t让机器念\n"


def test_it_can_be_wanted_every_time(copy: Path) -> None:
    assert called(copy, "channels", YBGUIDE_FORMAT="ssml")[1].startswith("<speak>")
    assert called(copy, "config", "set", "format", "ssml")[0] == 0
    rows = json.loads(called(copy, "config", "show", "-f", "json")[1])["data"]["settings"]
    assert [row["id"] for row in rows] == ["region", "format", "color", "width", "more"]
    assert called(copy, "channels")[1].startswith("<speak>")
