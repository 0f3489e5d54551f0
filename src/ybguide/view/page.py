"""The pieces a page is made of. Closed: a renderer handles each of ``Block`` and nothing else."""

from dataclasses import replace
from typing import Literal

from ybguide.domain.evidence import Evidence
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.record import Record


class Paragraph(Record):
    """Running text."""

    text: str


class Notice(Record):
    """Text set apart: something to heed, or something good to know."""

    kind: Literal["warning", "note"]
    text: str


class Link(Record):
    """Where to go on: what is there, and the command that shows it; ``id`` where it has one."""

    label: str
    command: str
    id: str | None = None


class Links(Record):
    """Commands under a heading; ``key`` names the list for programs."""

    key: str
    title: str
    links: tuple[Link, ...]


class Item(Record):
    """A statement of a list; ``condition`` says in words when it applies."""

    text: str
    condition: str | None
    evidence: Evidence


class Path(Record):
    """On-screen labels in order."""

    labels: tuple[str, ...]
    note: str | None = None


class DeskView(Record):
    """What a helper beside the person says to them, makes sure of and never does."""

    say: tuple[str, ...]
    check: tuple[str, ...]
    never: tuple[str, ...]


class DeskThroughout(DeskView):
    """What holds for a helper from the first step to the last; ``rules`` is what authorities say about it."""

    rules: tuple[str, ...]


class StepView(Record):
    """One numbered action with its tick box; ``desk`` only for a helper who asked for it."""

    number: int
    id: str
    do: str
    condition: str | None
    path: Path | None
    also: tuple[Path, ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    fixes: tuple[Link, ...]
    evidence: Evidence
    desk: DeskView | None = None


class Basis(Record):
    """What a piece stands on, in one line; ``newest`` is the date of the newest source, as exact as known.

    ``sources`` only when the reader asked for them.
    """

    summary: str
    newest: str | None = None
    sources: tuple[Source, ...] = ()


class ProcedureView(Record):
    """What to have ready, the steps, the limits, how to see that it worked, where to go on.

    ``desk`` only for a helper who asked for it.
    """

    id: str
    title: str
    summary: str
    condition: str | None
    minutes: int | None
    needs: tuple[Item, ...]
    steps: tuple[StepView, ...]
    gap: str | None
    limits: tuple[Item, ...]
    done: str | None
    next: tuple[Link, ...]
    contacts: tuple[Contact, ...]
    conflicts: tuple[Conflict, ...]
    basis: Basis
    command: str
    desk: DeskThroughout | None = None


class GuideView(ProcedureView):
    """A task in a channel; ``region`` is the name of the place whose local way it is."""

    channel: str
    channel_name: str
    task: str
    region: str | None


class SceneView(ProcedureView):
    """Using the code in a situation."""

    name: str


class Ways(Record):
    """Guides of which readers see one line each, with the command that shows the whole."""

    title: str
    guides: tuple[GuideView, ...]


class CaseView(Record):
    """One case of a rule; ``applies`` is None when that is not known."""

    id: str
    name: str
    text: str
    papers: tuple[str, ...]
    applies: bool | None
    evidence: Evidence


class RuleView(Record):
    """A rule with the cases that may apply."""

    id: str
    title: str
    summary: str
    cases: tuple[CaseView, ...]
    conflicts: tuple[Conflict, ...]
    basis: Basis


class AnswerView(Record):
    """An answer in full."""

    id: str
    kind: str
    question: str
    answer: tuple[str, ...]
    topics: tuple[str, ...]
    score: float
    confident: bool
    next: tuple[Link, ...]
    contacts: tuple[Contact, ...]
    conflicts: tuple[Conflict, ...]
    basis: Basis
    evidence: tuple[Evidence, ...]


class FixView(Record):
    """A failure in full: what the screen shows, the causes, what to try, who resolves it in the end."""

    id: str
    symptom: str
    screen: tuple[str, ...]
    causes: tuple[Item, ...]
    steps: tuple[StepView, ...]
    escalate: tuple[Contact, ...]
    topics: tuple[str, ...]
    score: float
    confident: bool
    next: tuple[Link, ...]
    conflicts: tuple[Conflict, ...]
    basis: Basis


class HitView(Record):
    """Something found that is only named: ``matched`` are the parts of its name that were asked for."""

    id: str
    kind: str
    question: str
    answer: tuple[str, ...]
    topics: tuple[str, ...]
    score: float
    confident: bool
    matched: tuple[str, ...]
    command: str


class Hits(Record):
    """Found things under a heading; with ``snippets``, the first line of what each says."""

    title: str
    hits: tuple[HitView, ...]
    snippets: bool = False


class Detail(Record):
    """A further fact of an entry: a stable key for programs, a label for readers."""

    key: str
    label: str
    text: str


class Entry(Record):
    """A thing with a name, a text and further facts: a term, a source, a number to call."""

    id: str
    name: str | None
    text: str
    details: tuple[Detail, ...]
    evidence: Evidence | None


class Entries(Record):
    """Entries under a heading; ``key`` names the list for programs."""

    key: str
    title: str
    entries: tuple[Entry, ...]


class Column(Record):
    """A column of a table: a stable key for programs, a heading for readers."""

    key: str
    title: str


class Row(Record):
    """A row of a table, with the id of what it is about."""

    id: str
    cells: tuple[str, ...]


class Table(Record):
    """Rows to compare; the first column names the row.

    ``key`` names the list of rows for programs, or, with an ``id``, the list this whole table belongs to.
    """

    key: str
    title: str
    id: str | None = None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class TodoStep(Record):
    """A step of a list; ``changed`` is done, but worded differently by now; ``done_at`` is an ISO time.

    ``added``: the guide gained it after the list was started.
    """

    number: int
    id: str
    do: str
    state: Literal["open", "done", "changed"]
    done_at: str | None
    note: str | None
    added: bool


class TodoView(Record):
    """A guide that is being worked through under a name; ``id`` is the guide's.

    ``vanished`` counts the steps that the guide no longer has, ``lost_notes`` are what was noted at them.
    """

    id: str
    name: str
    title: str
    command: str
    done: int
    steps: tuple[TodoStep, ...]
    vanished: int
    lost_notes: tuple[str, ...]


class WayView(Record):
    """A guide or a scene that is recommended: why, and the command that shows it to this person."""

    id: str
    title: str
    reason: str
    command: str
    evidence: Evidence


class AdviceView(Record):
    """What a person had best do; without a ``way``, somebody has to be asked.

    ``needs`` and ``minutes`` are those of the way, ``other`` is a way somewhere else. ``repeat`` is the
    command that gives the same advice without a question.
    """

    way: WayView | None
    needs: tuple[Item, ...]
    minutes: int | None
    other: WayView | None
    contacts: tuple[Contact, ...]
    basis: Basis
    repeat: str | None


class ChoiceView(Record):
    """Answers that lead on to the same: to the ``question`` of that number, or to a way.

    With neither, somebody has to be asked. ``other`` is the title of the way somewhere else.
    """

    answers: tuple[str, ...]
    question: int | None
    way: Link | None
    other: str | None


class DecisionView(Record):
    """A numbered question with the answers that make a difference."""

    number: int
    text: str
    choices: tuple[ChoiceView, ...]


class MapView(Record):
    """All questions with all their answers, each question once; the first is where one starts."""

    decisions: tuple[DecisionView, ...]


Block = (
    Paragraph
    | Notice
    | Links
    | GuideView
    | SceneView
    | Ways
    | RuleView
    | AnswerView
    | FixView
    | Hits
    | Entries
    | Table
    | TodoView
    | AdviceView
    | MapView
    | Basis
)


class Page(Record):
    """What one command has to say, in order."""

    command: str
    title: str
    blocks: tuple[Block, ...]

    def after(self, *first: Block) -> "Page":
        """The page with something before its own blocks."""
        return replace(self, blocks=(*first, *self.blocks)) if first else self

    @property
    def bases(self) -> tuple[Basis, ...]:
        """What each piece stands on, of those that say so."""
        return tuple(basis for block in self.blocks for basis in _bases(block))


def _bases(block: Block) -> tuple[Basis, ...]:
    match block:
        case Basis():
            return (block,)
        case Ways():
            return tuple(guide.basis for guide in block.guides)
        case ProcedureView() | RuleView() | AnswerView() | FixView() | AdviceView():
            return (block.basis,)
    return ()
