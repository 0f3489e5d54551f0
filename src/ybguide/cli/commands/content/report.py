"""``content report``: how much there is, and what is missing.

Imports stand inside: the YAML and validation libraries are loaded only when an editor asks.
"""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ybguide.cli.environment import Environment
from ybguide.cli.output.files import write_file
from ybguide.cli.output.stream import write_page
from ybguide.errors import InvalidContent


def reported(folders: Sequence[Path], chosen: str, ledger_only: bool) -> str:  # noqa: FBT001 - a flag of the user
    """The report or the ledger in the chosen format. Raises ``InvalidContent`` for unreadable content."""
    from ybguide.authoring import report as reports
    from ybguide.authoring.check import blocking
    from ybguide.authoring.read import read
    from ybguide.render.structured import envelope

    content, problems = read(folders)
    if faults := blocking(problems):
        raise InvalidContent(problems=[str(problem) for problem in faults])
    if ledger_only:
        title, intro = (
            "采用了什么，没有采用什么",
            "由 ybguide content report --format markdown --ledger 生成，不要手改。",
        )
        value: Any = reports.ledger(content)
        sections = reports.ledger_sections(value)
    else:
        title, intro = "内容概况", "由 ybguide content report 生成。"
        value = reports.report(content)
        sections = reports.report_sections(value)
    if chosen == "json":
        return envelope("content report", asdict(value))
    render = reports.render_markdown if chosen == "markdown" else reports.render_plain
    return render(title, intro, sections)


def deliver(text: str, chosen: str, output: Path | None, environment: Environment) -> None:
    """Print the text or write it to a file. Raises ``FileTrouble``."""
    if output is None:
        write_page(text, chosen, environment.stdout, environment.stderr)
    else:
        write_file(text, output)
