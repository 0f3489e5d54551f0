"""The list of rules and the run over all of them."""

from collections.abc import Callable, Iterator, Sequence

from ybguide.authoring.check.evidence import confidence_within_grades
from ybguide.authoring.check.identity import ids_are_unique
from ybguide.authoring.check.references import references_resolve
from ybguide.authoring.content import Content
from ybguide.authoring.problem import Problem, in_order

Rule = Callable[[Content], Iterator[Problem]]

RULES: Sequence[Rule] = (ids_are_unique, references_resolve, confidence_within_grades)


def check(content: Content) -> tuple[Problem, ...]:
    """All problems of the content that no single file shows, in reading order."""
    return in_order(problem for rule in RULES for problem in rule(content))
