"""The pieces a page is made of. Closed: a renderer handles each of ``Block`` and nothing else."""

from typing import Literal

from ybguide.domain.address import Address, Depth
from ybguide.domain.division import Division
from ybguide.domain.evidence import Evidence
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.spelling import command
from ybguide.errors import GuideError
from ybguide.record import Record


class Paragraph(Record):
    """Running text; what only ``explains`` is not in the short form."""

    text: str
    explains: bool = False


class Notice(Record):
    """Text set apart: something to heed, or something good to know."""

    kind: Literal["warning", "note"]
    text: str


class Link(Record):
    """Where to go on: what is said of it, the address and title of what is there, its ``id`` if any."""

    label: str
    address: Address
    title: str
    id: str | None = None
    typed: Address | None = None
    """The address as people would ask for it, where that is not by ids."""

    @property
    def command(self) -> str:
        """What is typed to go there."""
        return command(self.typed or self.address)


class Action(Record):
    """Something that can be done with the program beside reading: what, and the command that does it."""

    label: str
    command: str


class Links(Record):
    """Commands under a heading; ``key`` names the list for programs.

    What only ``explains`` is not in the short form.
    """

    key: str
    title: str
    links: tuple[Link | Action, ...]
    explains: bool = False


class Item(Record):
    """A statement; ``condition`` says in words when it applies, None means always.

    ``keep``: it changes what the reader does.
    """

    text: str
    condition: str | None
    evidence: Evidence
    keep: bool = False


class Path(Record):
    """Labels on the screen in order; ``note`` says when they are seen."""

    labels: tuple[str, ...]
    note: str | None = None


class DeskView(Record):
    """What a helper beside the person says to them, makes sure of and never does."""

    say: tuple[str, ...]
    check: tuple[str, ...]
    never: tuple[str, ...]


class DeskThroughout(DeskView):
    """What holds for a helper from the first step to the last; ``rules`` is what authorities say about it.

    Of several guides a later one does not repeat what holds for an earlier one.
    """

    rules: tuple[str, ...]


class StepView(Record):
    """One numbered action: ``path`` holds labels on the screen in order, ``fixes`` are failures it may meet.

    Of the ``notes`` those that are ``kept`` change what the reader does; the others explain. ``desk`` only
    for a helper who asked for it. ``ticked`` is of a list that is worked through.
    """

    number: int
    id: str
    address: Address
    do: str
    condition: str | None
    path: Path | None
    also: tuple[Path, ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    fixes: tuple[Link, ...]
    evidence: Evidence
    kept: tuple[str, ...] = ()
    desk: DeskView | None = None
    ticked: bool = False


class Basis(Record):
    """What a piece stands on, in one line; ``newest`` is the date of the newest source, as exact as known.

    ``count`` is the number of its sources; ``sources`` are those, only when the reader asked for them.
    """

    summary: str
    newest: str | None = None
    count: int = 0
    sources: tuple[Source, ...] = ()


class ProcedureView(Record):
    """What to have ready, the steps, the limits, how to see that it worked, where to go on.

    ``address`` shows it alone. ``desk`` only for a helper who asked for it.
    """

    id: str
    address: Address
    title: str
    summary: str
    about: str | None = None
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
    desk: DeskThroughout | None = None


class GuideView(ProcedureView):
    """A task in a channel: what to have ready, the steps, how to see that it worked, where to go on.

    ``region`` is the name of the place whose local way it is. A ``gap`` stands in the place of steps where no
    reliable source has them. Sources are listed only where they were asked for.
    """

    among: Address
    """The page of the task in the channel, where it stands among all ways."""
    channel: str
    channel_name: str
    task: str
    region: str | None


class SceneView(ProcedureView):
    """Using the code in a situation; all else is as in a guide."""

    name: str


class Ways(Record):
    """Guides of which readers see one line each, with the command that shows the whole.

    What only ``explains`` is not in the short form of a page that lists ways anyhow.
    """

    title: str
    guides: tuple[GuideView, ...]
    explains: bool = False


class CaseView(Record):
    """One case of a rule and the papers it takes; ``applies`` is None where that is not known.

    ``address`` is that of the rule.
    """

    id: str
    address: Address
    name: str
    text: str
    papers: tuple[str, ...]
    applies: bool | None
    evidence: Evidence


class RuleView(Record):
    """A rule with the cases that may apply."""

    id: str
    address: Address
    title: str
    summary: str
    cases: tuple[CaseView, ...]
    conflicts: tuple[Conflict, ...]
    basis: Basis


class AnswerView(Record):
    """An answer in full: the first line of it answers, the others tell more; ``short`` is its short form.

    The ``score`` is a share from 0 to 1.
    """

    id: str
    address: Address
    kind: Kind
    question: str
    answer: tuple[str, ...]
    short: tuple[str, ...] = ()
    topics: tuple[str, ...]
    score: float
    confident: bool
    next: tuple[Link, ...]
    contacts: tuple[Contact, ...]
    conflicts: tuple[Conflict, ...]
    basis: Basis
    evidence: tuple[Evidence, ...]


class FixView(ProcedureView):
    """A failure in full: the symptom, what the screen shows, the causes, what to try, who resolves it.

    The symptom is its title; its steps are what to try, its contacts who resolves it in the end. ``short`` is
    what the short form tells of it.
    """

    screen: tuple[str, ...]
    causes: tuple[Item, ...]
    short: tuple[str, ...] = ()
    topics: tuple[str, ...]
    score: float
    confident: bool


class Choice(Record):
    """Answers that come so close that the reader chooses; each stands short, with where it is whole."""

    answers: tuple[AnswerView | FixView, ...]


class PartView(Record):
    """What was asked in one part of a question, and what answers it."""

    asked: str
    answer: AnswerView


class Parts(Record):
    """A question in its parts, each with its answer, in the order in which they were asked."""

    parts: tuple[PartView, ...]


class HitView(Record):
    """Something found that is only named: ``matched`` are the parts of its name that were asked for.

    The ``score`` is a share from 0 to 1. ``command`` shows it whole.
    """

    id: str
    address: Address
    kind: Kind
    question: str
    answer: tuple[str, ...]
    topics: tuple[str, ...]
    score: float
    confident: bool
    matched: tuple[str, ...]

    @property
    def command(self) -> str:
        """What is typed to see it whole."""
        return command(self.address)


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
    """A thing with a text and further facts: a term, a source, a number to call.

    ``name`` is None where the text says it all. ``links`` are the things that the text names, for who can
    follow them without a list of commands.
    """

    id: str
    address: Address | None
    name: str | None
    text: str
    details: tuple[Detail, ...]
    evidence: Evidence | None
    links: tuple[Link, ...] = ()


class Entries(Record):
    """Entries under a heading; ``key`` names the list for programs. ``brief``: one line each."""

    key: str
    title: str
    entries: tuple[Entry, ...]
    brief: bool = False


class Column(Record):
    """A column of a table: a stable key for programs, a heading for readers."""

    key: str
    title: str


class Row(Record):
    """A row of a table, with the id of what it is about, and where that is shown.

    ``absent`` are the keys of columns where the cell only tells a reader that there is no value.
    """

    id: str
    address: Address | None = None
    cells: tuple[str, ...]
    absent: tuple[str, ...] = ()


class Table(Record):
    """Things side by side: each row has a cell for each column, the first names the row.

    ``brief`` are the keys of the columns that the short form has; None means all.
    """

    key: str
    """Names the list of rows for programs, or, with an ``id``, the list this whole table belongs to."""
    title: str
    id: str | None = None
    address: Address | None = None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    brief: tuple[str, ...] | None = None


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
    """A guide that is being worked through under a name, with the number of its steps that are ``done``.

    ``vanished`` counts the steps that the guide no longer has, ``lost_notes`` are what was noted at them.
    ``needs`` is what to have ready, until a step has a tick.
    """

    id: str
    """The guide's."""
    address: Address
    name: str
    title: str
    command: str
    done: int
    needs: tuple[Item, ...] = ()
    steps: tuple[TodoStep, ...]
    vanished: int
    lost_notes: tuple[str, ...]


class WayView(Record):
    """A guide or a scene that is recommended to this person, and why.

    It is named as ``channel/task``, ``channel/task/way`` or ``use/scene``; ``command`` shows it.
    """

    id: str
    address: Address
    title: str
    reason: str
    evidence: Evidence

    @property
    def command(self) -> str:
        """What is typed to see it."""
        return command(self.address)


class AdviceView(Record):
    """What a person had best do; without a way, the contacts are to be asked.

    ``needs`` is what this person has to have ready, ``repeat`` the command that gives the same advice without
    a question.
    """

    way: WayView | None
    needs: tuple[Item, ...]
    minutes: int | None
    other: WayView | None
    """A way somewhere else."""
    contacts: tuple[Contact, ...]
    basis: Basis
    repeat: str | None


class ChoiceView(Record):
    """Answers that lead on to the same: to the ``question`` of that number, or to a guide.

    With neither, somebody has to be asked. There may be the title of an alternative, somewhere else.
    """

    answers: tuple[str, ...]
    question: int | None
    way: Link | None
    other: str | None


class DecisionView(Record):
    """A question with the answers that make a difference; the first question has the number 1."""

    number: int
    text: str
    choices: tuple[ChoiceView, ...]


class MapView(Record):
    """All questions with all their answers, each question once; the first is where one starts."""

    decisions: tuple[DecisionView, ...]


class SlipAnswer(Record):
    """What a question got for an answer, by its address and title."""

    address: Address
    title: str


class SlipView(Record):
    """A question with what was answered, for whoever mends the guide; nothing about who asked.

    Where the guide ``refused``, the ``answers`` only came near. ``content`` is the date of the newest source,
    ``format`` that of the page that was read, ``place`` the one that was given or asked about.
    """

    asked: str
    refused: bool
    answers: tuple[SlipAnswer, ...]
    version: str
    content: str | None
    format: str
    place: str | None
    url: str


AnyProcedure = GuideView | SceneView | FixView
"""What has steps."""
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
    | Choice
    | Parts
    | Hits
    | Entries
    | Table
    | TodoView
    | AdviceView
    | MapView
    | SlipView
    | Basis
)


class More(Record):
    """What the whole form has beyond the short one, counted: other ways on the screen, remarks and so on."""

    paths: int = 0
    notes: int = 0
    fixes: int = 0
    causes: int = 0
    local: int = 0
    conflicts: int = 0
    sources: int = 0


class Closing(Record):
    """How a short page ends: whom to call, where to go on, what it stands on, what the whole form adds."""

    contacts: tuple[Contact, ...]
    links: tuple[Link | Action, ...]
    basis: Basis | None
    more: More


class Page(Record):
    """What one command has to say, in order.

    ``depth`` is how much of it is to be told; the pieces are those of the whole form, until ``view.depth``
    has chosen some of them, of which a ``closing`` tells. ``address`` opens it; a page about the reader's own
    lists and settings has none. ``about`` is the place of which it is the page. A page with an ``error`` is
    no answer but what comes nearest to one. Programs get both; a reader is told the error alone. Whoever
    reads one that is ``alone`` is told by it where to write of a fault; a book tells it once.
    """

    command: str
    address: Address | None
    title: str
    blocks: tuple[Block, ...]
    error: GuideError | None = None
    about: Division | None = None
    depth: Depth = Depth.WHOLE
    closing: Closing | None = None
    alone: bool = False

    def after(self, *first: Block) -> "Page":
        """The page with something before its own blocks."""
        return self.but(blocks=(*first, *self.blocks)) if first else self

    def before(self, *last: Block) -> "Page":
        """The page with something behind its own blocks."""
        return self.but(blocks=(*self.blocks, *last)) if last else self

    @property
    def place(self) -> Division | None:
        """The place it is about, or at which it is read."""
        return self.about or (self.address.person.where if self.address else None)

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
        case ProcedureView() | RuleView() | AnswerView() | AdviceView():
            return (block.basis,)
    return ()
