"""Make a problem out of a place."""

from ybguide.authoring.content import Place
from ybguide.authoring.problem import Problem, Severity


def problem_at(place: Place, code: str, message: str, severity: Severity = "error") -> Problem:
    """A problem at the line of ``place``."""
    return Problem(
        code=code,
        file=place.file.name,
        line=place.line,
        path=place.path,
        message=message,
        severity=severity,
    )
