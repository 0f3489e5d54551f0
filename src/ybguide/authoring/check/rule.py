"""What a numbered rule is, and what it may know besides the content."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ybguide.authoring.content import Content, Place
from ybguide.authoring.problem import Problem, Severity


@dataclass(frozen=True, kw_only=True, slots=True)
class Conditions:
    """What a check takes from outside.

    ``today`` is a day as ``YYYY-MM-DD``; without it, dated rules count from the newest source, so that
    the same content always gives the same problems. ``against`` are texts of sources, which are not
    shipped: the rule about our own words speaks only where somebody has them.
    """

    today: str | None = None
    against: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A place where a rule is broken, and what to write instead."""

    place: Place
    message: str


Find = Callable[[Content, Conditions], Iterable[Finding]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A rule by its number.

    ``blocks`` says that content breaking it cannot be compiled or would harm a reader; content that is
    only badly written still answers. ``find`` is None for what is found while a single file is read.
    """

    code: str
    title: str
    severity: Severity = "error"
    blocks: bool = False
    find: Find | None = None

    def problems(self, content: Content, conditions: Conditions) -> Iterable[Problem]:
        """What the rule finds, as problems of its number and severity."""
        if self.find is None:
            return
        for finding in self.find(content, conditions):
            place = finding.place
            yield Problem(
                code=self.code,
                file=place.file.name,
                line=place.line,
                path=place.path,
                message=finding.message,
                severity=self.severity,
            )
