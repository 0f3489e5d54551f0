"""The manual page: complete, in the words of ``--help``, and fit for a narrow terminal."""

import ast
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import typer
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

import ybguide
from tests.cli.help.roff import plain
from tests.conftest import TODAY, Run
from ybguide.cli.app import app
from ybguide.cli.help.description import descriptions
from ybguide.cli.help.manual import FILES
from ybguide.cli.options.precedence import variable
from ybguide.domain.reference import Source, newest_date
from ybguide.errors import ExitCode
from ybguide.settings import KEYS, settings_path
from ybguide.store import Store
from ybguide.text.width import width
from ybguide.todo.file import FILE

WHOLE, *COMMANDS = descriptions(typer.main.get_command(app), "ybguide")
SOURCES = Path(ybguide.__file__).parent
SECTIONS = (
    "名称",
    "用法",
    "说明",
    "通用选项",
    "命令",
    "例子",
    "退出码",
    "环境变量",
    "文件",
    "这里不对？",
    "另见",
)
REQUESTS = re.compile(r"\.(TH|SH|SS|PP|TP|nh|ad l|nf|fi)( |$)")
ROOM = 50 - 14 - 2
"""Cells for the meaning of an option on a terminal of 50 columns, of which man leaves two empty."""


def parts(page: str, macro: str) -> dict[str, str]:
    """What stands under each heading, as printed."""
    _, *pieces = re.split(rf'^\.{macro} "(.*)"$', page, flags=re.MULTILINE)
    return {plain(title): plain(text) for title, text in zip(pieces[::2], pieces[1::2], strict=True)}


def tagged(text: str) -> dict[str, str]:
    """The terms of a section with their meanings."""
    return dict(re.findall(r"^\.TP\n(.*)\n(.*)$", text, re.MULTILINE))


def variables_read() -> Iterator[str]:
    """Names of environment variables that the program asks for, found in its code."""
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Attribute(attr="variables"), attr="get"),
                    args=[ast.Constant(value=str(name)), *_],
                ):
                    yield name
                case ast.Call(func=ast.Attribute(attr="is_on"), args=[ast.Constant(value=str(name))]):
                    yield name


def folders() -> set[str]:
    """Which of the user's folders the program asks platformdirs for."""
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    return set(re.findall(r"\buser_(\w+)_path\(", code))


@pytest.fixture
def page(run: Run) -> str:
    result = run("man")
    assert (result.code, result.err) == (0, "")
    return result.out


def test_the_page_begins_with_its_encoding_and_its_title(page: str, store: Store) -> None:
    first, title, *_ = page.splitlines()
    day = newest_date((source.grade, source.date) for source in store.all(Source))
    assert day is not None
    assert first == r"'\" -*- coding: utf-8 -*-"
    assert title == f'.TH YBGUIDE 1 {day} "ybguide {ybguide.__version__}" "医保码办理指南"'


def test_the_page_is_the_same_on_any_day(page: str, run: Run) -> None:
    assert run("man", today=TODAY + timedelta(days=400)).out == page


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
@pytest.mark.parametrize("columns", [50, 80])
def test_man_reads_it_without_a_warning(columns: int, page: str, tmp_path: Path) -> None:
    path = tmp_path / "ybguide.1"
    path.write_text(page, encoding="utf-8")
    variables = {"MANWIDTH": str(columns), "MANPAGER": "cat", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(  # noqa: S603 - our own page
        ["man", "--warnings", "-l", str(path)],  # noqa: S607 - the man of the path is the one people have
        env=os.environ | variables,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=50,
    )
    assert done.stderr == ""
    assert [title for title in SECTIONS if f"\n{title}\n" not in done.stdout] == []


def test_the_page_has_the_sections_of_a_manual_in_order(page: str) -> None:
    assert tuple(parts(page, "SH")) == SECTIONS


def test_apropos_can_read_the_name(page: str) -> None:
    assert '.SH "名称"\nybguide \\- 医保码（医保电子凭证）办理指南\n' in page


def test_every_command_has_its_usage_its_text_and_its_examples(page: str) -> None:
    told = parts(page, "SS")
    assert list(told) == [command.path for command in COMMANDS]
    for command in COMMANDS:
        text = told[command.path]
        assert f"用法：{command.usage}\n" in text
        assert all(f"{line}\n" in text for line in command.text.splitlines())
        assert "\n.nf\n" + "\n".join(command.examples) + "\n.fi\n" in text


def test_every_option_is_explained_in_the_words_of_the_help(page: str) -> None:
    shared = tagged(parts(page, "SH")["通用选项"])
    told = parts(page, "SS")
    for command in COMMANDS:
        twin = re.search(r"^其余同 (.*)。$", told[command.path], re.MULTILINE)
        text = told[command.path] + (told[twin[1]] if twin else "")
        explained = tagged(text)
        for argument in command.arguments:
            assert explained[argument.names[0]] == argument.meaning
        for option in command.options:
            names = f"{'、'.join(option.names)} {option.value}".strip()
            assert (explained.get(names) or shared[names]) == option.meaning
            assert option.names[0] in text


def test_options_of_the_whole_program_are_explained_once(page: str) -> None:
    shared = tagged(parts(page, "SH")["通用选项"])
    assert list(shared.values()) == [option.meaning for option in WHOLE.options]
    assert plain(page).count(".TP\n--format、-f 格式\nrich") == 1


def test_every_exit_code_is_explained(page: str) -> None:
    codes = tagged(parts(page, "SH")["退出码"])
    assert [int(code) for code in codes] == [code.value for code in ExitCode]


def test_every_environment_variable_is_explained(page: str) -> None:
    # Those with an underscore are the questions of shells.
    asked = {name for name in variables_read() if not name.startswith(("_", "COMP_"))}
    # Read by the libraries that find folders and the width of the terminal.
    asked |= {f"XDG_{kind.upper()}_HOME" for kind in folders()} | {"COLUMNS"}
    asked |= {variable(key) for key in KEYS}
    assert asked >= {"NO_COLOR", "FORCE_COLOR", "TERM", "XDG_CACHE_HOME"}
    assert set(tagged(parts(page, "SH")["环境变量"])) == asked


def test_every_folder_that_is_written_to_is_named(page: str) -> None:
    places = {"cache": ".cache", "config": ".config", "state": ".local/state"}
    named = " ".join(tagged(parts(page, "SH")["文件"]))
    assert [kind for kind in folders() if f"~/{places[kind]}/ybguide/" not in named] == []


def test_the_files_are_where_the_system_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    linux, mac = Unix("ybguide", appauthor=False), MacOS("ybguide", appauthor=False)
    home = str(Path.home())
    config, state, cache = FILES
    assert config.replace("~", home) == f"{linux.user_config_dir}/{settings_path().name}"
    assert state.replace("~", home) == f"{linux.user_state_dir}/{FILE}"
    assert cache.replace("~", home) == f"{linux.user_cache_dir}/"
    assert mac.user_config_dir == mac.user_state_dir
    assert mac.user_config_dir.replace(home, "~") in FILES[config]
    assert mac.user_cache_dir.replace(home, "~") in FILES[cache]


def test_every_line_is_text_or_a_request(page: str) -> None:
    lines = page.splitlines()[1:]
    assert [line for line in lines if line[:1] in {".", "'"} and not REQUESTS.match(line)] == []


def test_lines_can_be_broken_to_fit_fifty_columns(page: str) -> None:
    # Commands to copy are never broken: the pager wraps them.
    flowing = re.sub(r"^\.nf$.*?^\.fi$", "", page, flags=re.MULTILINE | re.DOTALL)
    pieces = [plain(piece) for line in flowing.splitlines()[2:] for piece in re.split(r" |\\:", line)]
    assert [piece for piece in pieces if width(piece) > ROOM] == []


def test_a_stream_without_chinese_gets_the_same_page_in_ascii(page: str, run: Run) -> None:
    result = run("man", encoding="ascii")
    assert result.out.isascii()
    assert re.sub(r"\\\[u([0-9A-F]{4,})\]", lambda code: chr(int(code[1], 16)), result.out) == page
