"""``ybguide config``: what is wanted every time, and where each value came from."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run
from ybguide.settings import settings_path

CITY = "(0838)2208900"
"""Only shown where the place is known to be Deyang."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "config.toml"


@pytest.fixture
def go(run: Run, file: Path) -> Run:
    def with_file(*argv: str, **given: Any) -> Result:
        return run(*argv, settings=file, **given)

    return with_file


KEYS = ("region", "format", "color", "width", "more")
VALUES: dict[str, tuple[str, str, str]] = {
    "region": ("北京", "上海", "德阳"),
    "format": ("wechat", "markdown", "json"),
    "color": ("never", "auto", "always"),
    "width": ("40", "50", "60"),
    "more": ("yes", "no", "yes"),
}
"""For each key, what the file, the variable and the command line say."""


def shown(go: Run, *argv: str, **given: Any) -> dict[str, tuple[str | None, str]]:
    data = json.loads(go("config", "show", *argv, "-f", "json", **given).out)["data"]
    return {row["id"]: (row["value"], row["origin"]) for row in data["settings"]}


def test_a_place_that_is_set_counts_every_time(go: Run) -> None:
    assert CITY not in go("activate", "-c", "alipay").out
    assert go("config", "set", "region", "德阳").out == "设好了：地方是 德阳。\n"
    assert CITY in go("activate", "-c", "alipay").out
    assert go("config", "unset", "region").out == "取消了：地方不再设了。\n"
    assert CITY not in go("activate", "-c", "alipay").out


def test_what_is_written_counts_before_the_variable_and_that_before_the_file(go: Run) -> None:
    go("config", "set", "region", "北京")
    variables = {"YBGUIDE_REGION": "上海"}
    assert shown(go)["region"] == ("北京", "设置文件")
    assert shown(go, variables=variables)["region"] == ("上海", "环境变量 YBGUIDE_REGION")
    assert shown(go, "-r", "德阳", variables=variables)["region"] == ("德阳", "命令里写的")
    assert CITY in go("activate", "-c", "alipay", "-r", "德阳", variables=variables).out


@pytest.mark.parametrize("key", [key for key in KEYS if key != "format"])
@pytest.mark.parametrize("before", [True, False])
def test_every_key_counts_from_where_it_was_said_last(key: str, go: Run, *, before: bool) -> None:
    file, named, written = VALUES[key]
    variables = {f"YBGUIDE_{key.upper()}": named}
    flag = ("--more",) if key == "more" else (f"--{key}", written)
    argv = (*flag, "config", "show") if before else ("config", "show", *flag)
    assert shown(go)[key] == (None, "没有设，按平常的来")
    go("config", "set", key, file)
    assert shown(go)[key] == (file, "设置文件")
    assert shown(go, variables=variables)[key] == (named, f"环境变量 YBGUIDE_{key.upper()}")
    data = json.loads(go(*argv, "-f", "json", variables=variables).out)["data"]["settings"]
    assert [(row["value"], row["origin"]) for row in data if row["id"] == key] == [(written, "命令里写的")]


def test_the_format_too_counts_from_where_it_was_said_last(go: Run) -> None:
    file, named, written = VALUES["format"]
    variables = {"YBGUIDE_FORMAT": named}
    go("config", "set", "format", file)
    assert go("channels").out == go("channels", "-f", file).out
    assert go("channels", variables=variables).out == go("channels", "-f", named).out
    assert json.loads(go("-f", written, "channels", variables=variables).out)["command"] == "channels"


def test_the_option_nearest_to_the_command_counts(go: Run) -> None:
    assert shown(go, "-r", "德阳")["region"] == ("德阳", "命令里写的")
    out = go("-r", "北京", "config", "show", "-r", "德阳", "-f", "json").out
    assert json.loads(out)["data"]["settings"][0]["value"] == "德阳"
    assert CITY in go("-r", "德阳", "activate", "-c", "alipay").out


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("activate", "--width", "80"), 0),
        (("--width", "80", "activate"), 0),
        (("content", "explain"), 0),
        (("completion", "bash"), 0),
        (("config", "unset", "width"), 0),
        (("--version",), 0),
        (("activate",), 2),
        ((), 2),
        (("todo",), 2),
    ],
)
def test_a_variable_that_does_not_count_does_no_harm(argv: tuple[str, ...], code: int, go: Run) -> None:
    assert go(*argv, variables={"YBGUIDE_WIDTH": "宽"}).code == code


def test_what_the_file_sets_is_no_option_of_commands_that_show_no_page(go: Run) -> None:
    go("config", "set", "format", "wechat")
    assert go("content", "check", "--format", "json").code == go("content", "check").code == 0


def test_a_program_gets_null_where_nothing_is_set(go: Run) -> None:
    assert shown(go) == {
        "region": (None, "没有设，按平常的来"),
        "format": ("json", "命令里写的"),
        "color": (None, "没有设，按平常的来"),
        "width": (None, "没有设，按平常的来"),
        "more": (None, "没有设，按平常的来"),
    }


def test_every_key_can_be_set(go: Run) -> None:
    chosen = {"region": "德阳", "format": "wechat", "color": "never", "width": "40", "more": "是"}
    for key, value in chosen.items():
        assert go("config", "set", key, value).code == 0
    written = ("-r", "德阳", "-f", "wechat", "--width", "40", "--more")
    assert go("activate", "-c", "alipay").out == go("activate", "-c", "alipay", *written).out
    assert {key: value for key, (value, _) in shown(go).items()} == {
        "region": "德阳",
        "format": "json",
        "color": "never",
        "width": "40",
        "more": "yes",
    }


def test_everything_can_be_wanted_every_time_and_the_short_form_once(go: Run) -> None:
    short, whole = go("activate").out, go("activate", "--more").out
    assert go("activate", variables={"YBGUIDE_MORE": "1"}).out == whole != short
    assert go("config", "set", "more", "yes").out == "设好了：全部写出来是 yes。\n"
    assert go("activate").out == whole
    assert go("activate", "--short").out == short
    assert go("--short", "activate").out == short
    assert go("activate", variables={"YBGUIDE_MORE": "否"}).out == short
    assert go("config", "unset", "more").out == "取消了：全部写出来不再设了。\n"
    assert go("activate").out == short


def test_the_short_form_too_is_shown_with_where_it_was_said(go: Run) -> None:
    variables = {"YBGUIDE_MORE": "true"}
    assert shown(go, variables=variables)["more"] == ("yes", "环境变量 YBGUIDE_MORE")
    assert shown(go, "--short", variables=variables)["more"] == ("no", "命令里写的")
    assert shown(go, "--short", "--more")["more"] == ("yes", "命令里写的")


def test_a_truth_that_was_written_into_the_file_by_hand_counts(go: Run, file: Path) -> None:
    file.parent.mkdir()
    file.write_text("more = true\n", encoding="utf-8")
    assert shown(go)["more"] == ("yes", "设置文件")


def test_nothing_set_is_said_in_words(go: Run) -> None:
    out = go("config", "show").out
    assert "设置：地方（region）\n现在是：没有设\n从哪里来：没有设，按平常的来\n" in out
    assert "config.toml" in out


def test_other_keys_and_remarks_in_the_file_stay(go: Run, file: Path) -> None:
    file.parent.mkdir()
    file.write_text('# 我的\nregion = "北京" # 老家\nlater = 1\n', encoding="utf-8")
    go("config", "set", "region", "德阳")
    assert file.read_text(encoding="utf-8") == '# 我的\nregion = "德阳" # 老家\nlater = 1\n'


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("set", "region", "火星"), 4, "没有叫“火星”的地方"),
        (("set", "format", "pdf"), 2, "format 不能写“pdf”。"),
        (("set", "more", "也许"), 2, "more 不能写“也许”。"),
        (("set", "width", "3"), 2, "--width 3 不行，要在 20 到 1000 之间。"),
        (("set", "phone", "1"), 2, "设置 不能写“phone”。"),
        (("set", "region"), 2, "还缺少 值。"),
    ],
)
def test_what_cannot_be_set_is_refused(
    argv: tuple[str, ...], code: int, said: str, go: Run, file: Path
) -> None:
    result = go("config", *argv)
    assert (result.code, result.out) == (code, "")
    assert result.err.startswith(said)
    assert not file.exists()


@pytest.mark.parametrize("damage", ["region = ", 'width = "宽"', "\x00", "[[["])
def test_a_damaged_file_costs_a_remark_and_not_the_answer(damage: str, go: Run, file: Path) -> None:
    file.parent.mkdir()
    file.write_text(damage, encoding="utf-8")
    result = go("activate", "-c", "alipay")
    assert (result.code, result.err) == (0, "")
    assert "看不懂，没有用它" in result.out
    assert "第 1 步：" in result.out
    assert file.read_text(encoding="utf-8") == damage


def test_a_damaged_file_is_not_written_over(go: Run, file: Path) -> None:
    file.parent.mkdir()
    file.write_text("region = ", encoding="utf-8")
    result = go("config", "set", "region", "德阳")
    assert result.code == 2
    assert "没有动它" in result.err
    assert file.read_text(encoding="utf-8") == "region = "


def test_a_variable_that_cannot_be_understood_is_named(go: Run) -> None:
    result = go("activate", variables={"YBGUIDE_WIDTH": "宽"})
    assert result.code == 2
    assert result.err.startswith("环境变量 YBGUIDE_WIDTH：--width 要写整数")
    result = go("activate", variables={"YBGUIDE_MORE": "也许"})
    assert result.code == 2
    assert result.err.startswith("环境变量 YBGUIDE_MORE：more 不能写“也许”")


def test_a_place_without_a_pack_is_told_like_one_on_the_command_line(go: Run) -> None:
    out = go("activate", "-c", "alipay", variables={"YBGUIDE_REGION": "火星"}).out
    assert "没有“火星”的地方资料" in out


def test_a_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    result = run("config", "set", "region", "德阳", settings=blocked / "x" / "config.toml")
    assert result.code == 1
    assert result.err.startswith("改设置文件失败：")


def test_the_file_lies_where_the_system_keeps_such_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from platformdirs import user_config_path  # noqa: PLC0415 - what the program itself avoids to load

    for value in (str(tmp_path), "", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", value)
        expected = user_config_path("ybguide", appauthor=False) / "config.toml"
        assert settings_path() == expected or value == "relative"
    assert settings_path() == Path.home() / ".config" / "ybguide" / "config.toml"
