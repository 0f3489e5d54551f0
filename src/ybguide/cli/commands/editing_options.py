"""The options that only the commands for editors have."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from ybguide.errors import BadUsage

_CHECK_FORMATS = ("text", "json")
_REPORT_FORMATS = ("text", "markdown", "json")


def _one_of(value: str, choices: Sequence[str]) -> str:
    if value not in choices:
        raise BadUsage(problem=f"--format 不能写“{value}”。", advice=f"可以写：{'、'.join(choices)}。")
    return value


def _check_format(value: str) -> str:
    return _one_of(value, _CHECK_FORMATS)


def _report_format(value: str) -> str:
    return _one_of(value, _REPORT_FORMATS)


def _today(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise BadUsage(
            problem=f"--today “{value}” 不是有效的日期。", advice="请写成 年-月-日，例如 --today 2026-11-01。"
        ) from None


CheckFormat = Annotated[
    str,
    typer.Option("--format", "-f", metavar="格式", parser=_check_format, help="text（一行一处）或 json"),
]
ReportFormat = Annotated[
    str,
    typer.Option("--format", "-f", metavar="格式", parser=_report_format, help="text、markdown 或 json"),
]
Fix = Annotated[
    bool, typer.Option("--fix", help="先把不用读句子就能改的（名称、标点宽窄、空格）直接改进文件，再检查")
]
Today = Annotated[
    str | None,
    typer.Option(
        "--today", metavar="年-月-日", parser=_today, help="按哪一天判断新旧；不写时按最新的来源那一天"
    ),
]
Against = Annotated[
    Path | None,
    typer.Option("--against", metavar="文件夹", help="来源的原文（.txt），查有没有照抄；不写时不查"),
]
WithLedger = Annotated[bool, typer.Option("--ledger", help="只列台账：采用了什么，没有采用什么，为什么")]
