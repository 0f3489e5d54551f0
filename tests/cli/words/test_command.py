"""A first word that is no command: a Chinese name of one, a slip, or the beginning of a question."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from ybguide.cli.app import Commands
from ybguide.cli.words.command import called, slip
from ybguide.store import Store

NAMES = {key: entry.names for key, entry in Commands.entries.items()}
KNOWN = list(Commands.entries)


def test_no_two_commands_have_a_name_in_common_and_each_has_one() -> None:
    every = [name for names in NAMES.values() for name in names]
    assert sorted(every) == sorted(set(every))
    assert [command for command, names in NAMES.items() if not names] == []


@pytest.mark.parametrize(
    ("args", "command"),
    [
        (["激活"], "activate"),
        (["激活", "支付宝"], "activate"),
        (["激活", "支付宝", "德阳", "--step", "3"], "activate"),
        (["激活", "--channel", "支付宝"], "activate"),
        (["添加家人", "7岁"], "family-add"),
        (["电话", "绵竹"], "hotline"),
        (["提问", "解绑", "要", "多久"], "faq"),
        (["清单", "done", "1"], "todo"),
        (["使用", "药店"], "use"),
    ],
)
def test_a_chinese_name_stands_for_its_command(args: list[str], command: str, store: Store) -> None:
    assert called(args, NAMES, lambda: store) == command


@pytest.mark.parametrize(
    "args",
    [
        ["激活", "不了"],
        ["激活失败"],
        ["电话", "是多少"],
        ["使用", "不了", "怎么办"],
        ["安全", "吗"],
        ["解绑"],
    ],
)
def test_a_sentence_that_begins_like_a_command_is_none(args: list[str], store: Store) -> None:
    assert called(args, NAMES, lambda: store) is None


@pytest.mark.parametrize(
    "args", [["activte"], ["activte", "-c", "alipay"], ["serch", "住院"], ["famly-add"], ["fixx"]]
)
def test_a_slip_is_told_from_a_question(args: list[str], store: Store) -> None:
    assert slip(args, KNOWN, lambda: store)


@pytest.mark.parametrize(
    "args",
    [
        ["-"],
        ["解绑"],
        ["jiebang"],
        ["zhifubao"],
        ["unbind"],
        ["can", "i", "use", "it"],
        ["what", "is", "yibao"],
        ["mima"],
        ["xyz"],
    ],
)
def test_a_question_is_told_from_a_slip(args: list[str], store: Store) -> None:
    assert not slip(args, KNOWN, lambda: store)


@pytest.mark.parametrize("args", [[""], [" "]])
def test_nothing_is_no_question(args: list[str], store: Store) -> None:
    assert slip(args, KNOWN, lambda: store)


def test_without_a_guide_a_name_is_believed_and_a_slip_is_one() -> None:
    assert called(["激活", "不了"], NAMES, lambda: None) == "activate"
    assert slip(["activte"], KNOWN, lambda: None)


def test_chinese_names_work_wherever_the_commands_do(run: Run, tmp_path: Path) -> None:
    page, list_ = tmp_path / "page.html", tmp_path / "list"
    assert run("export", "激活", "支付宝", "-o", str(page)).code == 0
    assert "在支付宝激活医保码" in page.read_text(encoding="utf-8")
    started = run("清单", "start", "激活", "支付宝", "--name", "妈妈", state=list_)
    assert started.out.startswith("妈妈：在支付宝激活医保码，第 1 步")


def test_a_sentence_is_exported_like_any_page(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    assert run("export", "刷脸不过", "-o", str(path), "-f", "plain").code == 0
    assert path.read_text(encoding="utf-8") == run("刷脸不过").out


def test_a_failure_names_the_command_by_its_own_name(run: Run) -> None:
    assert json.loads(run("激活", "-c", "飞机", "-f", "json").out)["command"] == "activate"
