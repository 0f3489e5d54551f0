"""What each command prints as JSON: the envelope of the contract around its data or its error."""

from typing import Literal

from typing_extensions import TypedDict

from ybguide.render.data import (
    ActivateData,
    AnswerData,
    ChannelsData,
    CompareData,
    FamilyData,
    FamilyStepData,
    FixData,
    FixesData,
    GuidesData,
    HomeData,
    HotlineData,
    MapData,
    NearestData,
    RegionData,
    RegionsData,
    SafetyData,
    SceneData,
    ScenesData,
    SearchData,
    SettingsData,
    SourcesData,
    StartData,
    SubjectsData,
    TasksData,
    TermsData,
    TodosData,
    TodoStepData,
)
from ybguide.render.fields import Error


class Envelope(TypedDict):
    """What every output has."""

    schema: Literal["ybguide/1"]


class HomeOutput(Envelope):
    """ybguide alone: what can be done."""

    command: Literal["home"]
    data: HomeData


class ActivateOutput(Envelope):
    """Activating: the channels side by side, or with one, the ways in that channel."""

    command: Literal["activate"]
    data: ActivateData | GuidesData


class StartOutput(Envelope):
    """The way to take, or with --show-map, all questions that lead to one."""

    command: Literal["start"]
    data: StartData | MapData


class FamilyAddOutput(Envelope):
    """Adding a family member."""

    command: Literal["family-add"]
    data: FamilyData | FamilyStepData


class HowOutput(Envelope):
    """Any task, or without one, all tasks."""

    command: Literal["how"]
    data: GuidesData | TasksData


class FaqOutput(Envelope):
    """A question, or without one, the subjects."""

    command: Literal["faq"]
    data: AnswerData | SubjectsData


class FixOutput(Envelope):
    """A failure, or without one, all failures."""

    command: Literal["fix"]
    data: FixData | FixesData


class SearchOutput(Envelope):
    """Everything that says something about the words."""

    command: Literal["search"]
    data: SearchData


class UseOutput(Envelope):
    """A situation, or without one, all situations."""

    command: Literal["use"]
    data: SceneData | ScenesData


class ChannelsOutput(Envelope):
    """The channels."""

    command: Literal["channels"]
    data: ChannelsData


class CompareOutput(Envelope):
    """What is easily mixed up."""

    command: Literal["compare"]
    data: CompareData


class TermsOutput(Envelope):
    """Words."""

    command: Literal["terms"]
    data: TermsData


class RegionOutput(Envelope):
    """A place, or without one, all places."""

    command: Literal["region"]
    data: RegionData | RegionsData


class HotlineOutput(Envelope):
    """Whom to call."""

    command: Literal["hotline"]
    data: HotlineData


class SafetyOutput(Envelope):
    """How to keep safe."""

    command: Literal["safety"]
    data: SafetyData


class SourcesOutput(Envelope):
    """The sources of the guide."""

    command: Literal["sources"]
    data: SourcesData


class TodoOutput(Envelope):
    """Working through guides: all lists, or the next step of one."""

    command: Literal["todo"]
    data: TodosData | TodoStepData


class ConfigShowOutput(Envelope):
    """What is set for every command."""

    command: Literal["config show"]
    data: SettingsData


class UnsureOutput(Envelope):
    """A question without a confident answer: the error, and what comes nearest."""

    command: Literal["faq", "fix"]
    data: NearestData
    error: Error


class FailedOutput(Envelope):
    """A command that failed."""

    command: str
    error: Error


Output = (
    HomeOutput
    | ActivateOutput
    | StartOutput
    | FamilyAddOutput
    | HowOutput
    | FaqOutput
    | FixOutput
    | SearchOutput
    | UseOutput
    | ChannelsOutput
    | CompareOutput
    | TermsOutput
    | RegionOutput
    | HotlineOutput
    | SafetyOutput
    | SourcesOutput
    | TodoOutput
    | ConfigShowOutput
    | UnsureOutput
    | FailedOutput
)
