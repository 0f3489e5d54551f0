"""Questions with their answers, and failures with their remedies."""

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition, OtherPath, Statement
from ybguide.record import Record


class Question(Record):
    """``answer`` is one sentence that answers; ``details`` follow. ``subject`` is the id of its file."""

    id: str
    subject: str
    question: str
    also: tuple[str, ...]
    answer: str
    details: tuple[str, ...]
    topics: tuple[str, ...]
    guides: tuple[str, ...]
    contacts: tuple[str, ...]
    conflicts: tuple[str, ...]
    valid_until: str | None
    evidence: Evidence


class Subject(Record):
    """A group of questions, with their ids in order."""

    id: str
    title: str
    questions: tuple[str, ...]


class Remedy(Record):
    """Something to try, one action."""

    do: str
    path: tuple[str, ...]
    also: tuple[OtherPath, ...]
    when: Condition | None
    evidence: Evidence


class Fix(Record):
    """A failure: ``screen`` is what it shows, ``causes`` come in order of likelihood, ``try_`` in the
    order to try them, ``escalate`` names the contacts who can resolve it in the end.
    """

    id: str
    symptom: str
    also: tuple[str, ...]
    screen: tuple[str, ...]
    causes: tuple[Statement, ...]
    try_: tuple[Remedy, ...]
    escalate: tuple[str, ...]
    topics: tuple[str, ...]
    guides: tuple[str, ...]
    conflicts: tuple[str, ...]
