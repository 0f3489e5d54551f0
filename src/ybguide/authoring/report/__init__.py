"""What the content covers and what it stands on, for editors: as text, Markdown and plain data."""

from ybguide.authoring.report.coverage import Report, report
from ybguide.authoring.report.ledger import Ledger, ledger
from ybguide.authoring.report.markdown import render as render_markdown
from ybguide.authoring.report.plain import render as render_plain
from ybguide.authoring.report.sections import ledger_sections, report_sections

__all__ = [
    "Ledger",
    "Report",
    "ledger",
    "ledger_sections",
    "render_markdown",
    "render_plain",
    "report",
    "report_sections",
]
