"""The options that only the commands for editors have."""

from pathlib import Path
from typing import Annotated, Any

import typer

from ybguide.cli.options.display import STDOUT, AsJson, Force, OutputFile, check_json
from ybguide.cli.options.precedence import is_written
from ybguide.cli.options.values import day, one_of
from ybguide.record import Record

_CHECK_FORMATS = ("text", "json")
_REPORT_FORMATS = ("text", "markdown", "json")


def _check_format(value: str) -> str:
    return one_of("--format", value, _CHECK_FORMATS)


def _report_format(value: str) -> str:
    return one_of("--format", value, _REPORT_FORMATS)


def _today(value: str) -> str:
    return day("--today", value, "2026-11-01").isoformat()


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


class CheckWriting(Record):
    """How a check is written."""

    format: CheckFormat = "text"
    json: AsJson = False


class ReportWriting(Record):
    """How a report is written, and where to."""

    format: ReportFormat = "text"
    json: AsJson = False
    output: OutputFile = None
    force: Force = False

    @property
    def file(self) -> Path | None:
        """The file that it goes to, or None for standard output."""
        return None if self.output == STDOUT else self.output


def chosen_format(context: Any, writing: CheckWriting | ReportWriting) -> str:
    """The format that is meant; ``--json`` counts before the command, too. Raises ``Contradiction``."""
    if not (writing.json or context.find_root().params.get("json")):
        return writing.format
    if is_written(context, "format"):
        check_json(writing.format)
    return "json"
