"""What the commands for editors print as JSON, as types; the schema of the output is made from them."""

from typing import Literal, NotRequired

# pydantic reads TypedDict of typing only from Python 3.12 on. This one comes with pydantic.
from typing_extensions import TypedDict

from ybguide.authoring.fix import Mended
from ybguide.authoring.problem import Severity
from ybguide.authoring.report import Ledger, Report
from ybguide.render.fields import Error
from ybguide.render.outputs import Envelope


class Problem(TypedDict):
    """A fault in the content: the rule, the place, and the command that explains the rule.

    The path leads from the top of the file to the value.
    """

    code: str
    severity: Severity
    file: str
    line: int
    path: list[str | int]
    message: str
    page: str


class CheckData(TypedDict):
    """Every fault, how many files were read, and what was mended."""

    problems: list[Problem]
    files: int
    mended: list[Mended]


class CheckOutput(Envelope):
    """A check of the content; with an error where something has to be put right."""

    command: Literal["content check"]
    data: CheckData
    error: NotRequired[Error]


class ReportOutput(Envelope):
    """The state of the content, or what was taken from each source and what was refused."""

    command: Literal["content report"]
    data: Report | Ledger


EditingOutput = CheckOutput | ReportOutput
