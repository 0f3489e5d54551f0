"""The data of each command in its JSON output: what a page holds, by the keys of its blocks."""

from typing import NotRequired

from typing_extensions import TypedDict

from ybguide.render import fields


class Data(TypedDict):
    """The title of the page, and remarks for a reader."""

    title: str
    notes: NotRequired[list[str]]


class HomeData(Data):
    """What can be done."""

    commands: list[fields.Link]


class StartData(Data):
    """What is recommended to a person."""

    recommendation: fields.Recommendation


class MapData(Data):
    """Every question that leads to a recommendation, the first to begin with."""

    questions: list[fields.MapQuestion]


class ActivateData(Data):
    """All ways in, with the channels side by side and whom each is for; with a person, what is best."""

    recommendation: NotRequired[fields.Recommendation]
    guides: list[fields.Guide]
    local_channels: NotRequired[list[fields.LocalChannel]]
    advice: list[fields.Link]
    channels: list[fields.Channel]


class GuidesData(Data):
    """A task: one guide for each way to do it. With --step, one step, and how to hear the next."""

    guides: list[fields.Guide]
    onward: NotRequired[list[fields.Link]]


class FamilyData(Data):
    """The rule about the age, and the ways that may apply; with a person, what is best."""

    recommendation: NotRequired[fields.Recommendation]
    rule: fields.Rule
    guides: list[fields.Guide]


class FamilyStepData(Data):
    """With --step: one step, and how to hear the next."""

    guides: list[fields.GuideStep]
    onward: NotRequired[list[fields.Link]]


class TasksData(Data):
    """Everything that can be done."""

    tasks: list[fields.Link]


class AnswerData(Data):
    """The answer in full, then related things; with a place in the question, where to read on about it."""

    hits: list[fields.Answer | fields.Hit]
    places: NotRequired[list[fields.Link]]


class SubjectsData(Data):
    """The subjects, each with its questions, a line each."""

    subjects: list[fields.Entry]


class FixData(Data):
    """The failure in full, then similar ones. With --step, one thing to try, and how to hear the next."""

    hits: list[fields.Fix | fields.Hit]
    onward: NotRequired[list[fields.Link]]


class FixesData(Data):
    """Every failure the guide knows."""

    fixes: list[fields.Link]


class NearestData(Data):
    """What comes nearest to the question, best first."""

    hits: list[fields.Hit]


class SearchData(Data):
    """Everything found, best first; no hits where nothing was found."""

    hits: NotRequired[list[fields.Hit]]


class SceneData(Data):
    """A situation in full, and what differs in the place that was asked for.

    With --step, one step, and how to hear the next.
    """

    scene: fields.Scene
    differences: NotRequired[list[fields.Entry]]
    onward: NotRequired[list[fields.Link]]


class ScenesData(Data):
    """Every situation."""

    scenes: list[fields.Link]


class ChannelsData(Data):
    """The channels side by side, what each can do, and whom each is for."""

    channels: list[fields.Channel]
    supports: list[fields.Supports]
    advice: list[fields.Link]


class CompareData(Data):
    """Things that are taken for one another."""

    tables: list[fields.Table]
    sources: list[fields.Source]


class TermsData(Data):
    """Words and their meaning."""

    terms: list[fields.Term]


class RegionData(Data):
    """What a place has of its own."""

    local_channels: NotRequired[list[fields.LocalChannel]]
    guides: NotRequired[list[fields.Guide]]
    differences: NotRequired[list[fields.Entry]]
    contacts: list[fields.Number]
    sources: NotRequired[list[fields.Source]]
    next: list[fields.Link]


class RegionsData(Data):
    """Every place there is something about."""

    regions: list[fields.Link]


class HotlineData(Data):
    """Whom to call, the best number first."""

    contacts: list[fields.Number]


class SafetyData(Data):
    """Rules to keep oneself safe by, and known frauds."""

    rules: list[fields.Entry]
    scams: list[fields.Scam]
    sources: list[fields.Source]


class SourcesData(Data):
    """What the guide stands on."""

    sources: list[fields.Reference]


class TodosData(Data):
    """The lists that are being worked through."""

    todos: NotRequired[list[fields.Todo]]
    commands: list[fields.Link]


class TodoStepData(Data):
    """The next step of a list, and how to go on."""

    guides: NotRequired[list[fields.GuideStep]]
    scene: NotRequired[fields.Scene]
    onward: list[fields.Link]


class SettingsData(Data):
    """What is set for every command."""

    settings: list[fields.Setting]
