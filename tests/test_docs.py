"""Documentation that cannot drift: its commands work, its help blocks, examples, links and pictures hold."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, get_args

import pytest
import typer

from ybguide import __version__
from ybguide.cli.app import READING, app
from ybguide.compiled import TABLES
from ybguide.errors import ExitCode
from ybguide.view.page import Block

from .conftest import CONTENT, Run

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
DESIGN = ROOT / "docs" / "design.md"
COMMANDS = ROOT / "docs" / "commands.md"
ERRORS = ROOT / "docs" / "errors.md"
PAGES = (README, CONTRIBUTING, DESIGN, COMMANDS, ERRORS, ROOT / "CHANGELOG.md")
COMMANDS_HEAD = """\
# 全部命令

每条命令都可以加 `--help` 看说明，这里是同样的话。合成一篇的手册页，用 `ybguide man` 看。

这一页由 `make goldens` 写成，不用手改。
"""

BLOCK = re.compile(r"^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
HELP = re.compile(
    r"^```\n\$ (?P<command>ybguide[a-z -]*) --help\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
INLINE = re.compile(r"`(ybguide [^`]+)`")
LINK = re.compile(r"\]\((?P<file>[^)#\s]*)(?:#(?P<heading>[^)\s]*))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
OVERLAY = "我的内容"


def load_pictures() -> Any:
    """The script beside the pictures, which is no part of any package."""
    spec = spec_from_file_location("pictures", ROOT / "docs" / "pictures" / "make.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PICTURES = load_pictures()


def all_commands() -> Iterator[str]:
    """Every command as it is typed, the program itself first; of reading commands inside a group, none."""
    context: Any = None
    group: Any = typer.main.get_command(app)
    yield "ybguide"
    for name in group.list_commands(context):
        yield f"ybguide {name}"
        command = group.get_command(context, name)
        inner = command.list_commands(context) if hasattr(command, "list_commands") else ()
        if not READING.keys() >= set(inner):
            yield from (f"ybguide {name} {each}" for each in inner)


def named_commands(page: Path) -> list[str]:
    """The command lines that a page shows to be typed, each once; ``…`` marks what is no whole command."""
    text = HELP.sub("", page.read_text(encoding="utf-8"))
    blocks = [block["text"] for block in BLOCK.finditer(text) if not block["kind"]]
    lines = [line for block in blocks for line in block.splitlines() if line.startswith("ybguide ")]
    inline = INLINE.findall(BLOCK.sub("", text))
    return [line for line in dict.fromkeys((*lines, *inline)) if "…" not in line]


def help_block(command: str, run: Run) -> str:
    """What the command says of itself, as pages show it."""
    result = run(*command.split()[1:], "--help", columns=80)
    assert result.out, "the help was not written to the stream of its environment"
    return f"```\n$ {command} --help\n{result.out}```"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to work in, with the overlay of CONTRIBUTING's worked examples in it."""
    path = tmp_path_factory.mktemp("reader")
    for block in BLOCK.finditer(CONTRIBUTING.read_text(encoding="utf-8")):
        if block["kind"] == "yaml":
            add_to_overlay(path / OVERLAY, block["text"])
    return path


@pytest.fixture
def in_a_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands are typed in that folder."""
    monkeypatch.chdir(folder)


def add_to_overlay(overlay: Path, example: str) -> None:
    """Its first line is ``# folder/name``; it stands at the end of the file of that name, if there is one."""
    first, entry = example.split("\n", maxsplit=1)
    name = first.removeprefix("# ").split("/", maxsplit=1)[1]
    shipped = CONTENT / name
    path = overlay / name
    path.parent.mkdir(parents=True, exist_ok=True)
    before = shipped.read_text(encoding="utf-8").rstrip("\n") + "\n" if shipped.exists() else ""
    path.write_text(before + entry, encoding="utf-8")


def test_the_readme_names_every_command_and_leaves_the_help_to_its_own_page() -> None:
    text = README.read_text(encoding="utf-8")
    outer = {" ".join(command.split()[:2]) for command in all_commands()}
    assert [command for command in sorted(outer) if f"`{command}" not in text] == []
    assert not HELP.search(text)


@pytest.mark.parametrize("command", sorted({*named_commands(README), *named_commands(CONTRIBUTING)}))
@pytest.mark.usefixtures("in_a_folder")
def test_every_command_that_is_named_works(command: str, run: Run, tmp_path: Path) -> None:
    program, *argv = shlex.split(command, comments=True)
    assert program == "ybguide"
    own = {"state": tmp_path / "state", "settings": tmp_path / "config.toml"}
    # A list that is being worked through, as whoever reads on has one.
    if argv[0] == "todo":
        run("todo", "start", "activate", "-c", "wechat", "--name", "爸爸", **own)
        run("todo", "done", "1", **own)
    result = run(*argv, **own)
    assert result.code == 0
    assert not result.err


@pytest.mark.parametrize("page", [COMMANDS, CONTRIBUTING], ids=lambda page: page.name)
def test_help_blocks_are_the_help(page: Path, run: Run, request: pytest.FixtureRequest) -> None:
    text = page.read_text(encoding="utf-8")
    if page == COMMANDS:
        sections = (f"## {command}\n\n{help_block(command, run)}\n" for command in all_commands())
        expected = "\n".join((COMMANDS_HEAD, *sections))
    else:
        expected = HELP.sub(lambda block: help_block(block["command"], run), text)
    if request.config.getoption("--update-goldens"):
        page.write_text(expected, encoding="utf-8")
        return
    assert text == expected


@pytest.mark.usefixtures("in_a_folder")
def test_the_worked_examples_pass_the_check_and_answer(run: Run) -> None:
    overlaid = ("--content", OVERLAY)
    checked = run("content", "check", *overlaid)
    assert (checked.code, checked.err) == (0, "")
    assert "0838-0000000" in run("faq", "绵竹医保局电话", *overlaid).out
    assert "示例市" in run("region", "示例县", *overlaid).out
    clinic = run("use", "示例卫生院", *overlaid).out
    assert "换一天来" in clinic
    assert "右手边" not in clinic
    assert "实体社保卡" not in clinic
    assert "实体社保卡" in run("use", "示例卫生院", "--smartphone", "no", *overlaid).out
    asked = run("faq", "解绑了卡还能刷吗", *overlaid)
    assert (asked.code, asked.out.splitlines()[0]) == (0, "解绑医保码以后，实体卡还能用吗？")


def test_the_exit_codes_are_listed() -> None:
    listed = re.findall(r"^\| (\d+) \|", ERRORS.read_text(encoding="utf-8"), re.MULTILINE)
    assert [int(code) for code in listed] == [code.value for code in ExitCode]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.finditer(page.read_text(encoding="utf-8")):
        target = page.parent / link["file"] if link["file"] else page
        if link["file"].startswith("http"):
            continue
        headings = map(anchor, HEADING.findall(target.read_text(encoding="utf-8"))) if link["heading"] else ()
        if not target.exists() or (link["heading"] and link["heading"] not in headings):
            broken.append(link.group())
    assert broken == []


def anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_make_has_every_target_that_is_named() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = {
        name for page in PAGES for name in re.findall(r"`make ([a-z-]+)`", page.read_text(encoding="utf-8"))
    }
    assert {name for name in named if not re.search(rf"^{name}:", makefile, re.MULTILINE)} == set()


def test_the_demo_ends_with_a_command_that_works(run: Run) -> None:
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").split("\ndemo:")[1].split("\n\n")[0]
    last = re.search(r" '\$\(BIN\)/ybguide ([^']+)'$", recipe)
    assert last
    assert run(*shlex.split(last[1])).code == 0


@pytest.mark.parametrize("picture", PICTURES.PICTURES, ids=lambda picture: picture.name)
def test_pictures_show_what_the_command_prints(picture: Any, run: Run) -> None:
    result = run(*picture.run)
    assert result.code == 0
    drawn = PICTURES.draw(picture, result.out)
    assert drawn == picture.path.read_text(encoding="utf-8"), "make pictures draws it anew"


@pytest.mark.parametrize("picture", PICTURES.PICTURES, ids=lambda picture: picture.name)
def test_pictures_load_nothing_and_give_each_character_its_place(picture: Any) -> None:
    drawn = picture.path.read_text(encoding="utf-8")
    assert set(re.findall(r"\w+://[^\"\s]*", drawn)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"@font-face|@import|url\(|textLength|<image", drawn)
    pieces = re.findall(r'<text [^>]*x="([^"]+)">([^<]+)</text>', drawn)
    assert len(pieces) == drawn.count("<text ") > 10
    for places, text in pieces:
        assert len(places.split()) == len(re.sub(r"&#?\w+;", "x", text))


def test_the_changelog_ends_in_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(\d[^\]]*)\]", text, re.MULTILINE)
    assert versions[0] == __version__


def test_the_design_names_what_there_is() -> None:
    text = DESIGN.read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = (*project["project"]["dependencies"], *project["build-system"]["requires"])
    libraries = {re.split(r"[<>=~!; \[]", requirement, maxsplit=1)[0] for requirement in needed}
    packages = {path.stem for path in (ROOT / "src" / "ybguide").glob("[!_.]*") if path.suffix in ("", ".py")}
    blocks = {block.__name__ for block in get_args(Block)}
    assert {name for name in libraries if f"| {name} " not in text} == set()
    tables = set(re.findall(r"TABLE (\w+)", TABLES))
    assert {name for name in packages | blocks | tables if f"`{name}`" not in text} == set()
