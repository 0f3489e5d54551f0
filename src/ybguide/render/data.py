"""The data of each command in its JSON output: what a page holds, by the keys of its blocks.

A record stands for the object that ``objects`` makes of it: ``fields.told`` puts that in its place.
"""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from ybguide.domain.reference import Source
from ybguide.render import fields
from ybguide.view.page import (
    Action,
    AdviceView,
    AnswerView,
    DecisionView,
    Entry,
    FixView,
    GuideView,
    HitView,
    Link,
    PartView,
    RuleView,
    SceneView,
    SlipView,
    TodoView,
)


class Data(TypedDict):
    """The title of the page, the address that opens it where one does, and remarks for a reader.

    ``place`` is the one that was given or that the question named.
    """

    title: str
    address: str | None
    place: fields.Place | None
    notes: NotRequired[list[str]]


class Slots(TypedDict):
    """What is known of the place that was asked for, by subject; a key is missing where nothing is."""

    sharing: NotRequired[list[fields.LocalFact]]
    wallet: NotRequired[list[fields.LocalFact]]
    contribution: NotRequired[list[fields.LocalFact]]
    remote: NotRequired[list[fields.LocalFact]]
    offline: NotRequired[list[fields.LocalFact]]
    newborn: NotRequired[list[fields.LocalFact]]
    students: NotRequired[list[fields.LocalFact]]


class HomeData(Data):
    """What can be done."""

    commands: list[Link]


class StartData(Data):
    """What is recommended to a person, with the steps of it: a guide or a situation.

    Neither where somebody has to be asked. For a baby there is the rule about the age as well.
    """

    recommendation: AdviceView
    guides: NotRequired[list[GuideView]]
    scene: NotRequired[SceneView]
    rule: NotRequired[RuleView]


class MapData(Data):
    """Every question that leads to a recommendation, the first to begin with."""

    questions: list[DecisionView]


class ActivateData(Data, Slots):
    """All ways in, with the channels side by side and whom each is for; with a person, what is best.

    The guide that is recommended is the first; a situation that is recommended has its steps in ``scene``.
    """

    recommendation: NotRequired[AdviceView]
    scene: NotRequired[SceneView]
    guides: list[GuideView]
    local_channels: NotRequired[list[fields.LocalChannel]]
    next: list[Link]
    advice: list[Link]
    channels: list[fields.Channel]


class GuidesData(Data, Slots):
    """A task: one guide for each way to do it. With --step, one step, and how to hear the next.

    Where the person can do none of them, what is best for them, with the steps of that.
    """

    recommendation: NotRequired[AdviceView]
    guides: list[GuideView]
    onward: NotRequired[list[Link]]


class InsteadData(Data, Slots):
    """A situation, for a person who cannot do the task. With --step, one step, and how to hear the next."""

    recommendation: NotRequired[AdviceView]
    scene: SceneView
    onward: NotRequired[list[Link]]


class FamilyData(Data, Slots):
    """The rule about the age, and the ways that may apply; with a person, what is best.

    The guide that is recommended is the first; a situation that is recommended has its steps in ``scene``.
    """

    recommendation: NotRequired[AdviceView]
    rule: RuleView
    scene: NotRequired[SceneView]
    guides: NotRequired[list[GuideView]]


class FamilyStepData(Data):
    """With --step: one step, and how to hear the next."""

    guides: list[fields.GuideStep]
    onward: NotRequired[list[Link]]


class TasksData(Data):
    """Everything that can be done."""

    tasks: list[Link]


class AnswerData(Data):
    """The answer in full, then related things; with a place in the question, where to read on about it.

    With a choice, the first two hits are answers that come equally near. With parts, the question had
    several: their answers are the first hits.
    """

    hits: list[AnswerView | HitView]
    choice: NotRequired[Literal[True]]
    parts: NotRequired[list[PartView]]
    places: NotRequired[list[Link]]


class SubjectsData(Data):
    """The subjects, each with its questions, a line each."""

    subjects: list[Entry]


class SlipData(Data):
    """A slip to pass on, of a question or a failure, with --slip."""

    slip: SlipView


class FixData(Data):
    """The failure in full, then similar ones; with a choice, two in full that come equally near.

    With --step, one thing to try, and how to hear the next.
    """

    hits: list[FixView | HitView]
    choice: NotRequired[Literal[True]]
    onward: NotRequired[list[Link]]


class FixesData(Data):
    """Every failure the guide knows."""

    fixes: list[Link]


class NearestData(Data):
    """What comes nearest to the question, best first."""

    hits: list[HitView]


class SearchData(Data):
    """Everything found, best first; no hits where nothing was found."""

    hits: NotRequired[list[HitView]]


class SceneData(Data, Slots):
    """A situation in full, and what differs in the place that was asked for.

    With --step, one step, and how to hear the next.
    """

    scene: SceneView
    differences: NotRequired[list[fields.LocalFact]]
    onward: NotRequired[list[Link]]


class ScenesData(Data):
    """Every situation."""

    scenes: list[Link]


class ChannelsData(Data):
    """The channels side by side, what each can do, and whom each is for."""

    channels: list[fields.Channel]
    supports: list[fields.Supports]
    advice: list[Link]


class ChannelData(Data):
    """One channel: what it can do, and every task that can be done there."""

    channels: list[fields.Channel]
    supports: list[fields.Supports]
    tasks: list[Link]


class LocalChannelData(Data):
    """One channel that only one place has."""

    local_channels: list[fields.LocalChannel]


class CompareData(Data):
    """Things that are taken for one another."""

    tables: list[fields.Table]
    sources: list[Source]


class TermsData(Data):
    """Words and their meaning."""

    terms: list[fields.Term]


class RegionData(Data, Slots):
    """What a place has of its own."""

    local_channels: NotRequired[list[fields.LocalChannel]]
    guides: NotRequired[list[GuideView]]
    differences: NotRequired[list[fields.LocalFact]]
    contacts: list[fields.Number]
    sources: NotRequired[list[Source]]
    inner: NotRequired[list[Link]]
    next: NotRequired[list[Link]]


class RegionsData(Data):
    """Every place there is something about."""

    regions: list[Link]


class HotlineData(Data):
    """Whom to call, the best number first."""

    contacts: list[fields.Number]


class SafetyData(Data):
    """Rules to keep oneself safe by, and known frauds."""

    rules: list[Entry]
    scams: list[fields.Scam]
    sources: list[Source]


class SafetyRuleData(Data):
    """One rule to keep oneself safe by."""

    rules: list[Entry]
    sources: list[Source]


class ScamData(Data):
    """One known fraud."""

    scams: list[fields.Scam]
    sources: list[Source]


class RuleData(Data):
    """The rule about the age of a family member."""

    rule: RuleView


class ConflictData(Data):
    """A disagreement of the sources: what each side says; what the guide goes by is in the notes."""

    claims: list[fields.Position]


class SourcesData(Data):
    """What the guide stands on."""

    sources: list[fields.Reference]


class TodosData(Data):
    """The lists that are being worked through."""

    next: NotRequired[list[Action]]
    todos: NotRequired[list[TodoView]]
    commands: list[Action]


class TodoStepData(Data):
    """The next step of a list, and how to go on."""

    guides: NotRequired[list[fields.GuideStep]]
    scene: NotRequired[SceneView]
    onward: list[Action]


class SettingsData(Data):
    """What is set for every command."""

    settings: list[fields.Setting]


class PlacesData(TypedDict):
    """The places between which to choose, where several have the name."""

    places: list[fields.PlaceChoice]
