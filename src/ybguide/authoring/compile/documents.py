"""What can be found by searching: the ways in which each thing is asked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ybguide.authoring.compile.records import Record
from ybguide.domain.answers import Fix, Question
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact
from ybguide.domain.tables import Comparison, Scam, Term


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A thing that can be found: ``asked`` are phrases people ask for it by, ``said`` what it says."""

    kind: str
    id: str
    title: str
    topics: tuple[str, ...]
    asked: tuple[str, ...]
    said: str


def documents(values: Iterable[Record]) -> Iterator[Document]:
    """One document for every value that answers somebody."""
    listed = list(values)
    channels = {value.id: value for value in listed if isinstance(value, Channel)}
    tasks = {value.id: value for value in listed if isinstance(value, Task)}
    guides = [value for value in listed if isinstance(value, Guide) and value.region is None]
    yield from _guides(guides, channels, tasks)
    for value in listed:
        document = _document(value)
        if document is not None:
            yield document


def _document(value: Record) -> Document | None:
    match value:
        case Question():
            said = "".join((value.answer, *value.details))
            return _found(value, "question", value.question, (value.question, *value.also), said)
        case Fix():
            said = "".join(cause.text for cause in value.causes) + "".join(step.do for step in value.try_)
            return _found(value, "fix", value.symptom, (value.symptom, *value.also, *value.screen), said)
        case Scene():
            asked = (value.name, value.title, *value.aliases)
            return _found(value, "scene", value.title, asked, value.summary)
        case Term():
            return _found(
                value,
                "term",
                value.term,
                (value.term, f"{value.term}是什么意思", *value.aliases),
                value.meaning,
            )
        case Contact():
            return _found(value, "contact", value.name, (value.name,), value.covers)
        case Comparison():
            asked = (value.title, *value.aliases)
            return _found(value, "comparison", value.title, asked, value.summary)
        case Region():
            return _region(value)
        case Scam():
            return _found(value, "scam", value.title, (value.title, *value.also), value.how)
        case _:
            return None


def _region(region: Region) -> Document:
    """A place, asked for by its name with what people want of it, or by the name of a local channel."""
    names = [region.name, *region.aliases]
    names += [name for place in region.places for name in (place.name, *place.aliases)]
    wanted = ("医保", "医保电话", "医保用什么小程序", "医保公众号", "医保 App")
    asked = [f"{name}{want}" for name in names if len(name) > 1 for want in wanted]
    for channel in region.channels:
        asked += [channel.name, f"{channel.name}是什么", f"{channel.name}怎么登录"]
    return Document(
        kind="region",
        id=region.id,
        title=region.name,
        topics=("region-diff", "hotline"),
        asked=tuple(asked),
        said=region.summary,
    )


def _found(
    value: Question | Fix | Scene | Term | Contact | Comparison | Scam,
    kind: str,
    title: str,
    asked: tuple[str, ...],
    said: str,
) -> Document:
    return Document(kind=kind, id=value.id, title=title, topics=value.topics, asked=asked, said=said)


def _guides(
    guides: Iterable[Guide], channels: dict[str, Channel], tasks: dict[str, Task]
) -> Iterator[Document]:
    """One document for a task in a channel, whatever the number of ways in."""
    found: dict[str, Document] = {}
    for guide in guides:
        channel, task = channels[guide.channel], tasks[guide.task]
        # A guide that only says that nothing reliable is known is no answer to put first.
        if guide.gap is None:
            key = f"{channel.id}/{task.id}"
            asked = tuple(f"{channel.name}怎么{name}" for name in (task.name, *task.aliases))
            document = Document(
                kind="guide", id=key, title=guide.title, topics=guide.topics, asked=asked, said=guide.summary
            )
            found.setdefault(key, document)
    yield from found.values()


def place_names(values: Iterable[Record]) -> Iterator[tuple[str, str]]:
    """Names of places with the region that answers for them; one character alone is no name in a question."""
    for value in values:
        if isinstance(value, Region):
            names = [value.name, *value.aliases]
            names += [name for place in value.places for name in (place.name, *place.aliases)]
            yield from ((name, value.id) for name in names if len(name) > 1)
