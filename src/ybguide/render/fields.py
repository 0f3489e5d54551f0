"""The JSON objects that ``objects`` makes, as types: mypy proves that it makes them, and the published
JSON Schema is made from them. What a class says of itself becomes its description there.

A text is Chinese, for a reader; an id is stable, for programs. Null stands where nothing is known.
"""

from typing import Literal, NotRequired

# pydantic reads TypedDict of typing only from Python 3.12 on. This one comes with pydantic.
from typing_extensions import TypedDict

from ybguide.domain.evidence import Confidence
from ybguide.domain.reference import Grade


class Evidence(TypedDict):
    """How sure a statement is: ids of its sources, and the date of the newest (year, month or day)."""

    sources: list[str]
    confidence: Confidence
    as_of: str | None


class Source(TypedDict):
    """A document; the date is as exact as it is known, the address is given only if official."""

    id: str
    name: str
    publisher: str
    grade: Grade
    date: str | None
    approximate: bool
    url: str | None
    scope: str


class Link(TypedDict):
    """Where to go on: the command to type, and the id of what it shows where that has one."""

    label: str
    command: str
    id: str | None


class Contact(TypedDict):
    """A person or an office to turn to, and for what."""

    id: str
    name: str
    phone: str | None
    covers: str
    topics: list[str]
    evidence: Evidence


class Side(TypedDict):
    """One side of a disagreement, with the ids of the sources that say so."""

    says: str
    sources: list[str]


class Conflict(TypedDict):
    """Sources disagree: what each says, what the guide goes by and why, and one sentence for a reader."""

    id: str
    about: str
    claims: list[Side]
    choice: str
    why: str
    reader: str


class Item(TypedDict):
    """A statement; the condition says in words when it applies, null means always."""

    text: str
    condition: str | None
    evidence: Evidence


class OtherPath(TypedDict):
    """Another way to the same place: labels on the screen in order, and when they are seen."""

    path: list[str]
    note: str | None


class Desk(TypedDict):
    """For a helper beside the person: what to say to them, what to make sure of, what never to do."""

    say: list[str]
    check: list[str]
    never: list[str]


class DeskThroughout(Desk):
    """What holds for a helper from the first step to the last, and what authorities say about it.

    Of several guides a later one does not repeat what holds for an earlier one.
    """

    rules: list[str]


class Step(TypedDict):
    """One action. The path holds labels on the screen in order; fixes are ids for the command fix."""

    id: str
    number: int
    do: str
    condition: str | None
    path: list[str]
    also: list[OtherPath]
    notes: list[str]
    warnings: list[str]
    fixes: list[str]
    evidence: Evidence
    desk: NotRequired[Desk]


class Steps(TypedDict):
    """What is to be done, what it takes, how to see that it worked, where to go on."""

    title: str
    condition: str | None
    needs: list[Item]
    minutes: int | None
    steps: list[Step]
    gap: str | None
    limits: list[Item]
    done: str | None
    next: list[Link]
    contacts: list[Contact]
    conflicts: list[Conflict]
    sources: list[Source]
    desk: NotRequired[DeskThroughout]


class Procedure(Steps):
    """What guides and scenes have in common."""

    summary: str


class InChannel(TypedDict):
    """A task in a channel; the region is the name of the place whose local way this is."""

    id: str
    channel: str
    channel_name: str
    task: str
    region: str | None


class Guide(Procedure, InChannel):
    """A task in a channel: what to have ready, the steps, how to see that it worked, where to go on.

    The region is the name of the place whose local way this is. A gap stands in the place of steps where
    no reliable source has them. The sources are listed only with --evidence.
    """


class GuideStep(Steps, InChannel):
    """A guide of which one step was asked for: nothing else of it is told."""

    summary: Literal[""]


class Scene(Procedure):
    """Using the code in a situation; the keys are those of a guide."""

    id: str
    name: str


class Case(TypedDict):
    """One case of a rule and the papers it takes; whether it applies is null where that is not known."""

    id: str
    name: str
    text: str
    papers: list[str]
    applies: bool | None
    evidence: Evidence


class Rule(TypedDict):
    """A rule, with the cases that may apply."""

    id: str
    title: str
    summary: str
    cases: list[Case]
    conflicts: list[Conflict]
    sources: list[Source]


class Found(TypedDict):
    """What was found. The score is a share from 0 to 1; what is confident is shown as the answer.

    The answer has a line for each thing it says.
    """

    id: str
    question: str
    answer: str
    topics: list[str]
    score: float
    confident: bool


class Hit(Found):
    """Something found that is only named: the words that matched, and the command that shows it."""

    kind: str
    matched: list[str]
    command: str


class Answer(Found):
    """What was found, in full."""

    kind: str
    next: list[Link]
    contacts: list[Contact]
    conflicts: list[Conflict]
    evidence: list[Evidence]
    sources: list[Source]


# "try" is a word of Python, so this key cannot be written in the body of a class.
_Try = TypedDict("_Try", {"try": list[Step]})


class Fix(Found, _Try):
    """A failure in full: what the screen shows, the causes, what to try, who resolves it in the end."""

    kind: Literal["fix"]
    symptom: str
    screen: list[str]
    causes: list[Item]
    escalate: list[Contact]
    next: list[Link]
    conflicts: list[Conflict]
    sources: list[Source]


class Alternative(TypedDict):
    """Another way, in another channel: the guide is named as channel/task/way or use/scene."""

    guide: str
    title: str
    reason: str
    command: str
    evidence: Evidence


class Recommendation(TypedDict):
    """What this person had best do. Without a guide, the contacts are to be asked.

    The guide is named as channel/task/way or use/scene; the command shows it. What to have ready is what
    this person needs. The command to repeat gives the same without asking.
    """

    guide: str | None
    title: str | None
    reason: str | None
    needs: list[Item]
    minutes: int | None
    command: str | None
    alternative: Alternative | None
    contacts: list[Contact]
    evidence: Evidence | None
    sources: list[Source]
    repeat: str | None


class Choice(TypedDict):
    """Answers that lead on to the same: to the question of that number, or to a guide.

    With neither, somebody has to be asked. The alternative is the title of another way.
    """

    answers: list[str]
    question: int | None
    guide: str | None
    title: str | None
    command: str | None
    alternative: str | None


class MapQuestion(TypedDict):
    """A question with the answers that make a difference; the first question has the number 1."""

    number: int
    question: str
    answers: list[Choice]


class Entry(TypedDict):
    """A thing with a text; the name is null where the text says it all."""

    id: str
    name: str | None
    text: str
    evidence: Evidence | None


class Term(Entry):
    """A word and its meaning."""

    aliases: NotRequired[str]
    not_same_as: NotRequired[str]


class Reference(Entry):
    """A source of the guide, in words."""

    publisher: str
    grade: str
    date: str
    scope: str
    url: NotRequired[str]


class Scam(Entry):
    """A known fraud: how it comes (the text), what is true, what to do, whom to turn to."""

    truth: str
    do: str
    contacts: str


class LocalChannel(Entry):
    """A channel that only this place has, with the date of what is known of it."""

    region: str
    kind: str
    path: NotRequired[str]
    url: NotRequired[str]
    as_of: str


class Number(Entry):
    """Whom to call; a number of a place has the date on which it was published."""

    phone: NotRequired[str]
    as_of: NotRequired[str]


class Channel(TypedDict):
    """A row of the comparison of channels."""

    id: str
    name: str
    needs: str
    minutes: str
    family: str
    password: str
    in_person: str
    best_for: str


class Supports(TypedDict):
    """What a channel can do, in words."""

    id: str
    name: str
    family: str
    password: str
    in_person: str


class Table(TypedDict):
    """Things side by side: each row has a cell for each column, the first names the row."""

    id: str
    title: str
    columns: list[str]
    rows: list[list[str]]


class Error(TypedDict):
    """Why there is no answer: a stable code, what was wrong, and what to do next."""

    code: str
    message: str
    hint: str


class TodoStep(TypedDict):
    """A step of a list; changed is done, but worded differently by now; the time is ISO 8601.

    Added is one that the guide gained after the list was started.
    """

    id: str
    number: int
    do: str
    state: Literal["open", "done", "changed"]
    done_at: str | None
    note: str | None
    added: bool


class Todo(TypedDict):
    """A guide that is being worked through under a name, with the number of its steps that are done.

    Vanished counts the steps that the guide no longer has; what was noted at them is not lost.
    """

    name: str
    guide: str
    title: str
    command: str
    done: int
    steps: list[TodoStep]
    vanished: int
    lost_notes: list[str]


class Setting(TypedDict):
    """What is set for every command, and in words where that came from."""

    id: str
    name: str
    value: str
    origin: str
