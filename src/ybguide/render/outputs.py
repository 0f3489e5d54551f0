"""What each command prints as JSON: the envelope of the contract around its data or its error."""

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Any, Literal, NotRequired

from typing_extensions import TypedDict

from ybguide.render import data
from ybguide.render.fields import Error, made, told


class Envelope(TypedDict):
    """What every output has."""

    schema: Literal["ybguide/1"]


class UnsureOutput(Envelope):
    """A question without a confident answer: the error, and what comes nearest."""

    command: Literal["faq", "fix", "show"]
    data: data.NearestData
    error: Error


class FailedOutput(Envelope):
    """A command that failed; where a name has several meanings, with these."""

    command: str
    data: NotRequired[data.PlacesData]
    error: Error


_COMMANDS: tuple[tuple[str, str, Any], ...] = (
    ("home", "ybguide alone: what can be done.", data.HomeData),
    (
        "activate",
        "Activating: the channels side by side, or with one, the ways in that channel.",
        data.ActivateData | data.GuidesData | data.InsteadData,
    ),
    (
        "start",
        "The way to take, or with --show-map, all questions that lead to one.",
        data.StartData | data.MapData,
    ),
    ("family-add", "Adding a family member.", data.FamilyData | data.FamilyStepData | data.InsteadData),
    ("how", "Any task, or without one, all tasks.", data.GuidesData | data.InsteadData | data.TasksData),
    ("faq", "A question, or without one, the subjects.", data.AnswerData | data.SubjectsData | data.SlipData),
    ("fix", "A failure, or without one, all failures.", data.FixData | data.FixesData | data.SlipData),
    ("search", "Everything that says something about the words.", data.SearchData),
    ("use", "A situation, or without one, all situations.", data.SceneData | data.ScenesData),
    ("channels", "The channels.", data.ChannelsData),
    ("compare", "What is easily mixed up.", data.CompareData),
    ("terms", "Words.", data.TermsData),
    ("region", "A place, or without one, all places.", data.RegionData | data.RegionsData),
    ("hotline", "Whom to call.", data.HotlineData),
    ("safety", "How to keep safe.", data.SafetyData),
    ("sources", "The sources of the guide.", data.SourcesData),
)
"""The commands that show pages, with what each shows and its data."""
_ALONE = (
    data.ChannelData
    | data.LocalChannelData
    | data.SafetyRuleData
    | data.ScamData
    | data.RuleData
    | data.ConflictData
)
"""Pages of single things that only ``show`` shows."""
_OWN: tuple[tuple[str, str, Any], ...] = (
    (
        "todo",
        "Working through guides: all lists, or the next step of one.",
        data.TodosData | data.TodoStepData,
    ),
    ("config show", "What is set for every command.", data.SettingsData),
)
"""Commands about what the reader keeps, which has no address."""


def output() -> Any:
    """The type of everything that commands print as JSON, but for those of editors."""
    return reduce(or_, map(told, (*_answers(), UnsureOutput, FailedOutput)))


def _answers() -> Iterator[Any]:
    shown = reduce(or_, (kind for *_, kind in _COMMANDS)) | _ALONE
    everything = ("show", "Whatever has the address that was asked for.", shown)
    for command, about, kind in (*_COMMANDS, everything, *_OWN):
        name = "".join(word.capitalize() for word in command.replace("-", " ").split())
        yield made(
            f"{name}Output",
            about,
            {"schema": Literal["ybguide/1"], "command": Literal[command], "data": kind},
        )
