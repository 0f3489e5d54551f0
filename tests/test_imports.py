"""What a command loads: a quick start is kept by looking at ``sys.modules``, not by hope."""

from functools import cache

import pytest

from tests.processes import run_process

LOADED = """
import sys
from ybguide.cli import main
code = main(sys.argv[1:])
sys.stderr.write("\\n".join(["", *sys.modules]))
sys.exit(code)
"""
AUTHORING = {
    *("yaml", "pydantic", "pydantic_core", "pypinyin", "opencc"),
    *("ybguide.authoring.load", "ybguide.authoring.schema", "ybguide.authoring.compile"),
}
HEAVY = AUTHORING | {"rich", "jinja2", "asyncio"}
READING = (
    *(
        (),
        ("activate",),
        ("activate", "-c", "alipay"),
        ("family-add", "--age", "7"),
        ("faq", "解绑"),
        ("faq",),
    ),
    *(("how", "unbind"), ("fix", "face-fail"), ("use", "pharmacy"), ("channels",), ("region", "德阳")),
)


@cache
def compiled() -> None:
    run_process("channels")


def loaded(*argv: str) -> set[str]:
    """The modules that a command has imported when it ends, with the guide compiled before."""
    compiled()
    code, _, err = run_process(*argv, program=("-c", LOADED))
    assert code == 0
    return set(err.decode().splitlines())


@pytest.mark.parametrize("argv", [("--help",), ("--version",), ("activate", "--help"), ("content", "--help")])
def test_help_loads_nothing_heavy(argv: tuple[str, ...]) -> None:
    assert loaded(*argv) & HEAVY == set()


def test_help_of_the_program_loads_no_command() -> None:
    modules = loaded("--help")
    assert [name for name in modules if name.startswith("ybguide.cli.commands.")] == []
    assert "ybguide.view.task" not in modules


def test_what_explains_a_command_line_is_loaded_only_for_one_that_cannot_be_read() -> None:
    explaining = {"ybguide.cli.help.usage", "ybguide.cli.help.errors"}
    assert loaded("activate", "-c", "zfb") & explaining == set()


@pytest.mark.parametrize("argv", READING)
def test_an_answer_for_a_pipe_loads_nothing_heavy(argv: tuple[str, ...]) -> None:
    assert loaded(*argv) & HEAVY == set()


@pytest.mark.parametrize("chosen", ["rich", "plain", "json"])
def test_only_the_renderer_that_is_asked_for_is_loaded(chosen: str) -> None:
    modules = loaded("activate", "-c", "zfb", "-f", chosen)
    renderers = {"rich": "terminal", "plain": "plain", "json": "structured"}
    used = {name for name in renderers.values() if f"ybguide.render.{name}" in modules}
    assert used == {renderers[chosen]}
    assert ("rich" in modules) is (chosen == "rich")
    assert modules & AUTHORING == set()


def test_a_command_loads_no_other_command() -> None:
    commands = {name for name in loaded("activate", "-c", "zfb") if name.startswith("ybguide.cli.commands.")}
    assert commands == {"ybguide.cli.commands.activate"}


def test_the_package_alone_loads_nothing_of_its_own() -> None:
    program = ("-c", "import ybguide, sys; print(*(name for name in sys.modules if 'ybguide' in name))")
    assert run_process(program=program) == (0, b"ybguide\n", b"")
