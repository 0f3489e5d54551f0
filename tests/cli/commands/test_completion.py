"""Completion: the scripts, what each shell is told, and a real bash that asks."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.conftest import Run
from tests.processes import surroundings
from tests.shells import asking, literal, offered
from ybguide.cli.app import app
from ybguide.cli.completion.shells import SHELLS
from ybguide.cli.help.description import descriptions
from ybguide.store import Store
from ybguide.text.width import width

COMMANDS = {command.path: command for command in descriptions(typer.main.get_command(app), "ybguide")}
TELLING = ("zsh", "fish", "powershell", "pwsh")
"""The shells that show what a candidate means; bash shows names alone."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to search for programs in, which holds ``ybguide``."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "ybguide"
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m ybguide "$@"\n')
    script.chmod(0o755)
    return folder


def bash(program: Path, *words: str, run: Run) -> list[str]:
    """What bash has for the last of the words, after it has read the script."""
    typed = " ".join(map(shlex.quote, words))
    ask = f"""{run("completion", "bash").out}
COMP_WORDS=({typed}) COMP_CWORD={len(words) - 1}
$(complete -p ybguide | sed 's/.*-F \\([^ ]*\\).*/\\1/') ybguide
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(  # noqa: S603 - our own script
        ["bash", "--norc", "-c", ask],  # noqa: S607 - the shell of the path is the one people have
        env=surroundings({"PATH": f"{program}:{os.environ['PATH']}"}),
        capture_output=True,
        check=True,
        timeout=50,
    )
    assert done.stderr == b""
    return done.stdout.decode().splitlines()


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_whole_and_nothing_else(shell: str, run: Run) -> None:
    result = run("completion", shell)
    powershell = "Register-ArgumentCompleter -Native -CommandName ybguide -ScriptBlock $scriptblock\n"
    endings = {
        "bash": "complete -o default -F _ybguide_completion ybguide\n",
        "zsh": 'if [[ "$funcstack[1]" == _ybguide ]]; then _ybguide_completion; fi\n',
        "fish": '_TYPER_COMPLETE_ARGS=(commandline -cp) ybguide"\n',
    }
    assert (result.code, result.err) == (0, "")
    assert result.out.endswith(endings.get(shell, powershell))
    assert f"complete_{shell.replace('pwsh', 'powershell')}" in result.out
    # So that no encoding of a file or a shell can spoil it.
    assert result.out.isascii()


def test_the_name_of_a_shell_may_be_written_as_it_writes_itself(run: Run) -> None:
    assert run("completion", "PowerShell").out == run("completion", "pwsh").out


def test_zsh_finds_its_own_file_by_the_first_line(run: Run) -> None:
    assert run("completion", "zsh").out.startswith("#compdef ybguide\n")


def test_the_tab_key_of_powershell_stays_as_it_is_for_other_programs(run: Run) -> None:
    assert "PSReadLine" not in run("completion", "powershell").out


def test_another_shell_is_refused_with_those_there_are(run: Run) -> None:
    result = run("completion", "tcsh")
    assert (result.code, result.out) == (2, "")
    assert result.err == "终端 不能写“tcsh”。\n可以写：bash、zsh、fish、powershell。\n"


def test_without_a_shell_it_says_how_to_turn_completion_on(run: Run) -> None:
    assert (
        run("completion").out
        == """\
打开补全以后，按一下 Tab 键，命令、选项和渠道、地方的名字就会自动写完；有几个可
以写时会列出来。
看您用的是哪一种，照样输入它下面的命令，再开一个新的终端窗口。只要做一次。

bash（多数 Linux 的终端）：把补全加在 ~/.bashrc 末尾。
  ybguide completion bash >> ~/.bashrc

zsh（苹果电脑的终端）：把补全加在 ~/.zshrc 末尾。
  ybguide completion zsh >> ~/.zshrc

fish：把补全存成一个文件，fish 会自己找到它。
  ybguide completion fish > ~/.config/fish/completions/ybguide.fish

PowerShell（Windows 的终端）：先准备好放配置的文件夹，再把补全加在配置文件末尾，
一共两行。
  mkdir -Force (Split-Path $PROFILE)
  ybguide completion powershell | Add-Content $PROFILE

PowerShell 的新窗口里如果说“禁止运行脚本”，再输入这一行。
  Set-ExecutionPolicy -Scope CurrentUser RemoteSigned
"""
    )


def test_what_it_says_fits_a_narrow_terminal_and_keeps_commands_whole(run: Run) -> None:
    wide, narrow = (run("completion", columns=columns).out.splitlines() for columns in (80, 40))
    commands = [line for line in wide if line.startswith("  ")]
    assert [line for line in narrow if line.startswith("  ")] == commands
    assert [line for line in narrow if line not in commands and width(line) > 40] == []
    assert "".join("".join(narrow).split()) == "".join("".join(wide).split())


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_is_offered(shell: str, run: Run) -> None:
    for path, command in COMMANDS.items():
        below = [each.removeprefix(f"{path} ") for each in COMMANDS if re.fullmatch(f"{path} \\S+", each)]
        if command.group:
            assert list(offered(run, shell, f"{path} ")) == below


def covering() -> list[str]:
    """Commands that together have every option in every wording."""
    seen: set[tuple[tuple[str, ...], str]] = set()
    chosen = []
    for path, command in COMMANDS.items():
        options = {(option.names, option.meaning) for option in command.options}
        if not options <= seen:
            chosen.append(path)
            seen |= options
    return chosen


@pytest.mark.parametrize("shell", SHELLS)
def test_every_option_is_offered_after_its_command_and_explained_whole(shell: str, run: Run) -> None:
    wrong = {}
    # Which options a command has is asked of all commands; how they are told, of all shells.
    for path in COMMANDS if shell == "fish" else covering():
        options = COMMANDS[path].options
        meanings = {name: option.meaning for option in options for name in option.names}
        expected = {name: meanings[name] for name in meanings if name.startswith("--")}
        told = offered(run, shell, f"{path} --")
        if told != (expected if shell in TELLING else dict.fromkeys(expected, "")):
            wrong[path] = told
    assert wrong == {}


@pytest.mark.parametrize("shell", TELLING)
def test_commands_are_explained_as_in_the_help_and_whole(shell: str, run: Run) -> None:
    for path, command in COMMANDS.items():
        if command.group:
            text = run(*path.split()[1:], "--help", columns=100).out
            unbroken = re.sub(r"\n {6,}", "", text)
            for name, meaning in offered(run, shell, f"{path} ").items():
                assert re.search(rf"^  {name} +{re.escape(meaning)}$", unbroken, re.MULTILINE)


KINDS = [
    ("ybguide activate -c ", "channel"),
    ("ybguide start --app ", "channel"),
    ("ybguide activate -r ", "region"),
    ("ybguide -r ", "region"),
    ("ybguide config set region ", "region"),
    ("ybguide how ", "task"),
    ("ybguide use ", "scene"),
    ("ybguide fix ", "fix"),
    ("ybguide region ", "region"),
    ("ybguide hotline ", "region"),
    ("ybguide terms ", "term"),
    ("ybguide compare ", "comparison"),
]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(("line", "kind"), KINDS)
def test_where_nothing_is_typed_names_are_offered_in_chinese_alone(
    line: str, kind: str, shell: str, run: Run, store: Store
) -> None:
    titles = store.titles(kind)
    told = {literal(word): meaning for word, meaning in offered(run, shell, line).items()}
    assert told == {title: key if shell in TELLING else "" for key, title in titles.items()}


@pytest.mark.parametrize(("line", "kind"), KINDS)
@pytest.mark.parametrize(
    "surroundings",
    [{"variables": {"LANG": "en_US.UTF-8"}}, {"encoding": "ascii"}],
    ids=["locale", "terminal"],
)
def test_who_reads_no_chinese_is_offered_ids_alone(
    line: str, kind: str, surroundings: dict[str, Any], run: Run, store: Store
) -> None:
    assert list(offered(run, "fish", line, **surroundings)) == list(store.titles(kind))


@pytest.mark.parametrize(("line", "kind"), KINDS)
def test_what_was_begun_in_a_script_goes_on_in_it(line: str, kind: str, run: Run, store: Store) -> None:
    titles = store.titles(kind)
    key, title = next((key, title) for key, title in titles.items() if not title[0].isascii())
    in_chinese, in_latin = (offered(run, "fish", line + begun) for begun in (title[:1], key[:1]))
    assert title in in_chinese
    assert key in in_latin
    assert not any(word[0].isascii() for word in in_chinese)
    assert all(word.isascii() for word in in_latin)


def test_no_name_of_a_command_is_offered_in_chinese(run: Run) -> None:
    assert all(name.isascii() for name in offered(run, "fish", "ybguide "))
    assert offered(run, "fish", "ybguide 激") == {}


def test_options_go_on_after_what_stands_before(run: Run) -> None:
    assert list(offered(run, "fish", "ybguide -r 德阳 activate -c 支付宝 --evi")) == ["--evidence"]
    assert offered(run, "fish", "ybguide how 解绑 --channel=ali") == {"--channel=alipay": "支付宝"}


def test_shells_that_can_be_completed_are_offered(run: Run) -> None:
    assert list(offered(run, "bash", "ybguide completion ")) == ["bash", "zsh", "fish", "powershell"]


def test_what_zsh_is_told(run: Run) -> None:
    result = run(variables=asking("zsh", "ybguide activate -c 国"))
    array = "local -a offered; offered=('国家医保服务平台 App:national-app')"
    assert result.out == f"{array}; _describe ybguide offered\n"


def test_what_powershell_is_told(run: Run) -> None:
    result = run(variables=asking("powershell", "ybguide activate -c 国"))
    assert result.out == "'国家医保服务平台 App':::national-app\n"


def test_fish_hears_whether_there_is_anything(run: Run) -> None:
    whether = {"_TYPER_COMPLETE_FISH_ACTION": "is-args"}
    assert run(variables=asking("fish", "ybguide act") | whether).code == 0
    nothing = run(variables=asking("fish", "ybguide activate -o ") | whether)
    assert (nothing.code, nothing.out, nothing.err) == (4, "", "")


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("line", ["ybguide nonsense x", "ybguide channels --nope ", "ybguide content no "])
def test_nothing_is_offered_and_nothing_said_where_the_line_is_wrong(line: str, shell: str, run: Run) -> None:
    assert offered(run, shell, line) == {}


def test_zsh_offers_files_where_nothing_else_may_follow(run: Run) -> None:
    assert run(variables=asking("zsh", "ybguide activate -o ")).out == "_files\n"


@pytest.mark.parametrize("variables", [{}, {"COMP_WORDS": "ybguide", "COMP_CWORD": "0"}])
def test_a_shell_that_says_too_little_gets_the_commands(variables: Mapping[str, str], run: Run) -> None:
    result = run(variables={"_YBGUIDE_COMPLETE": "complete_bash", **variables})
    assert (result.code, result.err) == (0, "")
    assert "activate" in result.out.splitlines()


@pytest.mark.parametrize("instruction", ["complete_tcsh", "source_bash", "1", ""])
def test_an_unknown_way_of_asking_is_answered_by_its_exit_code_alone(instruction: str, run: Run) -> None:
    result = run(variables={"_YBGUIDE_COMPLETE": instruction})
    assert (result.code, result.out, result.err) == (2, "", "")


def test_a_terminal_without_chinese_still_completes(run: Run) -> None:
    result = run(variables=asking("fish", "ybguide act"), encoding="ascii")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("activate\t")


@pytest.mark.parametrize(
    ("words", "candidates"),
    [
        (("ybguide", "act"), ["activate"]),
        (("ybguide", "activate", "--way"), ["--way"]),
        (("ybguide", "content", "bu"), ["build"]),
        (("ybguide", "-r", "德阳", "family-add", "--birth"), ["--birth-date"]),
        (("ybguide", "activate", "-c", "支"), ["支付宝"]),
        # bash makes words of the equals sign.
        (("ybguide", "activate", "--channel", "=", "al"), ["alipay"]),
        (("ybguide", "activate", "--channel", "=", "支付宝", "--reg"), ["--region"]),
        (("ybguide", "activate", "-c", "国"), [r"国家医保服务平台\ App"]),
        (("ybguide", "activate", "-c", '"国'), ["国家医保服务平台 App"]),
        (("ybguide", "how", "解绑"), ["解绑医保码"]),
        (("ybguide", "fix", "人脸"), ["人脸识别总不通过"]),
        (("ybguide", "config", "set", "more", ""), ["yes", "no"]),
        (("ybguide", "show", "fix/face-f"), ["fix/face-fail"]),
        (("ybguide", "region", "mianz"), ["mianzhu"]),
        (("ybguide", "content", "explain", "YB01"), [f"YB01{number}" for number in range(10)]),
        (("ybguide", "activate", "-o", "新"), [""]),
        (("ybguide", "nonsense", "x"), [""]),
    ],
)
def test_a_real_bash_completes(
    words: tuple[str, ...], candidates: list[str], program: Path, run: Run
) -> None:
    assert bash(program, *words, run=run) == candidates
