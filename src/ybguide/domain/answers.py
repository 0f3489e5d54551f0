"""Questions with their answers, and failures with their remedies."""

from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Procedure, Statement
from ybguide.domain.kind import Kind
from ybguide.domain.lasting import Lasting
from ybguide.record import Record


class Question(Lasting):
    """``answer`` is one sentence that answers; ``details`` follow. ``subject`` is the id of its file.

    ``place`` is the name of the only place where it holds.
    """

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
    evidence: Evidence
    place: str | None = None


class Subject(Record):
    """A group of questions, with their ids in order."""

    id: str
    title: str
    questions: tuple[str, ...]


class Fix(Procedure):
    """A failure, with what to try as its steps, the likeliest first.

    ``title`` is the symptom as people tell it, ``screen`` what the screen shows. ``causes`` come in order of
    likelihood; the ``contacts`` can resolve it in the end. ``place`` is the only one where it holds.
    """

    also: tuple[str, ...]
    screen: tuple[str, ...]
    causes: tuple[Statement, ...]
    place: str | None = None

    @property
    def address(self) -> Address:
        return Address(of=Kind.FIX, key=self.id)
