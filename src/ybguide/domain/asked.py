"""The ways in which people ask for a thing: what searches compare a question with."""

from ybguide.domain.answers import Fix, Question
from ybguide.domain.channel import Channel, Task
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact
from ybguide.domain.tables import Comparison, Scam, Term

Asked = Question | Fix | Scene | Term | Contact | Comparison | Scam | Region

_WANTED = ("医保", "医保电话", "医保用什么小程序", "医保公众号", "医保 App")
"""What people want to know of a place."""


def phrases(value: Asked) -> tuple[str, ...]:
    """The names of a thing, the questions it answers, the messages it explains."""
    match value:
        case Question():
            return (value.question, *value.also)
        case Fix():
            return (value.title, *value.also, *value.screen)
        case Scene():
            return (value.name, value.title, *value.aliases)
        case Term():
            return (value.term, f"{value.term}是什么意思", *value.aliases)
        case Contact():
            return (value.name,)
        case Comparison():
            return (value.title, *value.aliases)
        case Scam():
            return (value.title, *value.also)
        case Region():
            return tuple(_of_region(value))


def guide_phrases(channel: Channel, task: Task) -> tuple[str, ...]:
    """A task in a channel, by each name of the task."""
    return tuple(f"{channel.name}怎么{name}" for name in (task.name, *task.aliases))


def names_of_place(region: Region) -> tuple[str, ...]:
    """The place and what its pack also answers for; one character alone is no name in a question."""
    names = [region.name, *region.aliases]
    names += [name for place in region.places for name in (place.name, *place.aliases)]
    return tuple(name for name in names if len(name) > 1)


def _of_region(region: Region) -> list[str]:
    """A place by its names with what people want of it, or by the name of a local channel."""
    asked = [f"{name}{want}" for name in names_of_place(region) for want in _WANTED]
    for channel in region.channels:
        asked += [channel.name, f"{channel.name}是什么", f"{channel.name}怎么登录"]
    return asked
