"""What a sentence tells is laid under what the options say."""

import json
from typing import Any

import pytest

from tests.conftest import Run


def notes(run: Run, *argv: str, **given: Any) -> list[str]:
    found: list[str] = json.loads(run(*argv, "-f", "json", **given).out)["data"]["notes"]
    return found


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("我妈", "激活", "--for", "other"), "给别的成年人办。"),
        (("我妈70", "激活", "--age", "80"), "给老人办，80 周岁。"),
        (("我妈70", "激活", "--birth-date", "1950-01-01"), "给老人办，76 周岁。"),
        (("女儿", "2019年5月20日", "激活"), "给孩子办，7 周岁。"),
        (("女儿1990年1月1日生", "激活"), "给别的成年人办，36 周岁。"),
        (("我妈", "激活", "成都", "-r", "德阳"), "给老人办，在德阳市。"),
        (("我妈", "没有手机", "--smartphone", "yes"), "给老人办，有智能手机。"),
    ],
)
def test_an_option_counts_before_a_word(argv: tuple[str, ...], said: str, run: Run) -> None:
    notices = notes(run, *argv)
    assert any(notice.endswith(said) for notice in notices), notices


def test_a_word_counts_before_the_settings(run: Run) -> None:
    notices = notes(run, "我妈", "激活", "成都", variables={"YBGUIDE_REGION": "德阳"})
    assert any(notice.endswith("给老人办，在成都市。") for notice in notices), notices


def test_what_cannot_be_is_refused_as_with_options(run: Run) -> None:
    result = run("我妈70", "--for", "child")
    assert (result.code, result.err.splitlines()[0]) == (2, "70 周岁已经成年，不按孩子办。")
