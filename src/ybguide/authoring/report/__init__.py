"""What the content covers and what it stands on, for editors: as plain data and as headed tables."""

from ybguide.authoring.report.coverage import Report, report
from ybguide.authoring.report.ledger import Ledger, ledger
from ybguide.authoring.report.sections import Section, ledger_sections, report_sections

__all__ = [
    "Ledger",
    "Report",
    "Section",
    "ledger",
    "ledger_sections",
    "report",
    "report_sections",
]
