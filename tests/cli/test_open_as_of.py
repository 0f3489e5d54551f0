"""``--as-of``: ages and sources as they were on a day."""

import json
import re
from datetime import date

import pytest

from tests.conftest import Run


def test_the_age_counts_to_that_day(run: Run) -> None:
    born = ("family-add", "--birth-date", "2010-11-22")
    assert "16 周岁，" not in run(*born, "--as-of", "2026-11-21").out.splitlines()[4]
    for day, age in (("2026-11-21", 15), ("2026-11-22", 16)):
        assert f"按这些情况列出，没说的不限：{age} 周岁。" in run(*born, "--as-of", day).out


def test_a_birth_after_that_day_is_refused(run: Run) -> None:
    result = run("family-add", "--birth-date", "2020-01-02", "--as-of", "2020-01-01")
    assert result.code == 2
    assert "请写今天（2020-01-01）或以前的日期。" in result.err


def test_the_page_says_which_day_it_goes_by(run: Run) -> None:
    out = run("activate", "-c", "alipay", "--as-of", "2021-01-01").out
    assert "按 2021-01-01 的情况列出：年龄算到这一天，这一天以后才有的来源不算。" in out.splitlines()


def sources(run: Run, *argv: str) -> list[dict[str, str]]:
    listed: list[dict[str, str]] = json.loads(run("sources", *argv, "-f", "json").out)["data"]["sources"]
    return listed


@pytest.mark.parametrize("argv", [("activate",), ("how", "unbind"), ("use", "药店"), ("fix", "face-fail")])
def test_no_later_source_is_named(argv: tuple[str, ...], run: Run) -> None:
    day = "2022-12-31"
    out = run(*argv, "--as-of", day, "--evidence", "-f", "json").out
    dates = {source["id"]: source["date"] for source in sources(run)}
    named = [name for name in dates if f'"{name}"' in out]
    assert named
    assert [name for name in named if dates[name][:4].isdigit() and dates[name] > day] == []


def test_sources_of_later_days_are_not_listed(run: Run) -> None:
    then, now = sources(run, "--as-of", "2021-01-01"), sources(run)
    assert 0 < len(then) < len(now)


def test_an_answer_whose_time_is_over_is_not_there(run: Run) -> None:
    question = "北京居民医保 2026 年交多少？"
    for command in (("faq", question), ("faq",)):
        assert question in run(*command, "--as-of", "2026-12-31").out
        assert question not in run(*command, "--as-of", "2027-01-01").out
        assert question not in run(*command, today=date(2027, 1, 1)).out


@pytest.mark.parametrize("day", ["昨天", "2026-02-30", "20260101x", ""])
def test_a_day_that_is_none_is_refused(day: str, run: Run) -> None:
    result = run("activate", "--as-of", day)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"--as-of “{day}” 不是有效的日期。")


def test_a_later_source_is_not_shown_by_its_id_either(run: Run) -> None:
    assert sources(run, "deyang-2023")
    result = run("sources", "deyang-2023", "--as-of", "2000-01-01")
    assert (result.code, result.out) == (4, "")
    said, advice = result.err.splitlines()
    assert re.fullmatch("2000-01-01 那一天还没有“.+”这个来源，它是 2023(-[0-9]+)* 才有的。", said)
    assert re.fullmatch("请不写 --as-of，或者写 2023(-[0-9]+)* 或以后的一天。", advice)
    error = json.loads(run("sources", "deyang-2023", "--as-of", "2000-01-01", "-f", "json").out)["error"]
    assert error == {"code": "not-yet", "message": said, "hint": advice}


def test_a_source_that_never_was_is_none_on_that_day_either(run: Run) -> None:
    assert run("sources", "deyang-2032", "--as-of", "2000-01-01").err.startswith(
        "没有叫“deyang-2032”的来源。"
    )
    assert "您是不是要找“deyang-2023”" in run("sources", "deyang-2032").err


def test_no_day_breaks_an_answer(run: Run) -> None:
    for day in ("2019-06-01", "2022-06-01", "2024-01-01"):
        for asked in ("忘记密码", "人脸识别失败", "老人不会用手机", "住院", "余额", "12393", "异地备案"):
            for command in ("faq", "fix", "search"):
                assert run(command, asked, "--as-of", day).code in (0, 4)
        for channel in ("national-app", "alipay", "wechat", "offline", "bank-app", "unionpay"):
            assert run("activate", "-c", channel, "--as-of", day).code in (0, 4)
