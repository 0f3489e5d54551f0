"""``ybguide export``: pages as files."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def text(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


def test_a_page_becomes_a_web_page_named_by_its_title(run: Run) -> None:
    result = run("export", "activate", "-c", "alipay")
    assert (result.code, result.out, result.err) == (0, "写好了：在支付宝激活医保码.html\n", "")
    assert names() == ["在支付宝激活医保码.html"]
    assert text(names()[0]) == run("activate", "-c", "alipay", "-f", "html").out


@pytest.mark.parametrize(
    ("name", "chosen"),
    [("a.html", "html"), ("A.HTM", "html"), ("a.md", "markdown"), ("a.json", "json"), ("a", "html")],
)
def test_the_name_of_the_file_tells_the_format(name: str, chosen: str, run: Run) -> None:
    assert run("export", "faq", "解绑", "-o", name).out == f"写好了：{name}\n"
    assert text(name) == run("faq", "解绑", "-f", chosen).out


@pytest.mark.parametrize("chosen", ["rich", "plain", "wechat", "markdown", "json", "html"])
def test_a_format_that_is_asked_for_wins(chosen: str, run: Run) -> None:
    assert run("export", "fix", "face-fail", "-f", chosen, "-o", "a.html").code == 0
    assert text("a.html") == run("fix", "face-fail", "-f", chosen).out


@pytest.mark.parametrize("asked", ["--evidence", "--more", "--short"])
@pytest.mark.parametrize("chosen", ["plain", "wechat", "markdown", "json", "html"])
def test_a_file_tells_as_much_as_the_screen(chosen: str, asked: str, run: Run) -> None:
    assert run("export", "faq", "解绑", "-f", chosen, asked, "-o", "a").code == 0
    assert text("a") == run("faq", "解绑", "-f", chosen, asked).out


@pytest.mark.parametrize("name", [(), ("-o", "a.html"), ("-o", "a")])
def test_what_is_to_be_printed_has_its_sources_in_it(name: tuple[str, ...], run: Run) -> None:
    assert run("export", "faq", "解绑", *name).code == 0
    assert "齐鲁晚报：医保电子凭证怎样激活、怎样解绑" in text(names()[0])


def test_options_count_before_the_command_too(run: Run) -> None:
    assert run("export", "-o", "a.md", "activate", "-c", "alipay").code == 0
    assert text("a.md").startswith("# 在支付宝激活医保码\n")


def test_nothing_is_overwritten_unasked(run: Run) -> None:
    Path("a.html").write_text("我的", encoding="utf-8")
    refused = run("export", "activate", "-c", "alipay", "-o", "a.html")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("已经有这个文件了，没有动它：a.html\n")
    assert text("a.html") == "我的"


@pytest.mark.parametrize(
    "argv",
    [
        ("export", "activate", "-c", "alipay", "-o", "a.html", "--force"),
        ("export", "--force", "activate", "-c", "alipay", "-o", "a.html"),
        ("export", "--force", "-o", "a.html", "activate", "-c", "alipay"),
    ],
)
def test_with_force_the_file_is_replaced(argv: tuple[str, ...], run: Run) -> None:
    Path("a.html").write_text("我的", encoding="utf-8")
    assert run(*argv).code == 0
    assert text("a.html").startswith("<!DOCTYPE html>")


def test_a_failure_in_json_names_what_was_wrong(run: Run) -> None:
    Path("a.json").touch()
    result = run("export", "activate", "-o", "a.json", "-f", "json")
    assert result.code == 2
    assert json.loads(result.out)["error"]["code"] == "file-exists"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("export",), "还没有写要导出哪一份。"),
        (("export", "--all", "activate"), "--all 和 activate 只能写一个。"),
        (("export", "activat"), "没有“activat”这个命令，您是不是要用 ybguide export activate？"),
        (("export", "content"), "没有“content”这个命令"),
        (("export", "--all", "-f", "wechat"), "整本手册不能写成 wechat。"),
        (("export", "--all", "-r", "德阳"), "--all 和 --region 只能写一个。"),
    ],
)
def test_what_cannot_be_exported_is_told(argv: tuple[str, ...], said: str, run: Run) -> None:
    result = run(*argv)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert names() == []


def test_a_question_without_an_answer_leaves_no_file(run: Run) -> None:
    result = run("export", "faq", "今天天气怎么样", "-o", "a.html")
    assert (result.code, names()) == (4, [])
    assert "12393" in result.err


def test_help_of_an_exported_command_shows_how_to_export_it(run: Run) -> None:
    shown = run("export", "activate", "--help").out
    assert "--sheet" in shown
    assert "  ybguide export activate --channel alipay\n" in shown
    assert "--sheet" not in run("activate", "--help").out


def test_titles_give_names_that_every_system_takes(run: Run) -> None:
    result = run("export", "search", 'a/b\\c:d*e?"<>|')
    assert (result.code, names()) == (0, ["搜索：a b c d e.html"])


def test_options_count_wherever_they_stand_before_the_command(run: Run) -> None:
    for argv in (("-r", "德阳", "export", "activate"), ("export", "-r", "德阳", "activate")):
        assert run(*argv, "-o", "a.html", "--force").code == 0
        assert text("a.html") == run("activate", "-r", "德阳", "-f", "html").out


def test_settings_for_the_screen_do_not_change_files(run: Run) -> None:
    variables = {"YBGUIDE_FORMAT": "plain"}
    assert run("export", "activate", "-o", "a", variables=variables).code == 0
    assert text("a").startswith("<!DOCTYPE html>")
    assert run("activate", "-o", "b.html", variables=variables).code == 0
    assert text("b.html").startswith("<!DOCTYPE html>")
    plain = run("activate", "-f", "plain", terminal=True)
    assert run("activate", variables=variables, terminal=True).out == plain.out
