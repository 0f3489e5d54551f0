"""What can be found by searching: the ways in which each thing is asked for."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from ybguide.authoring.compile.records import Record, title
from ybguide.compiled import kind_of
from ybguide.domain.answers import Fix, Question
from ybguide.domain.asked import Asked, guide_phrases, phrases
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide, task_title
from ybguide.domain.kind import BY_ID, Kind
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact
from ybguide.domain.tables import Comparison, Scam, Term

_OF_PLACES = ("region-diff", "hotline")
"""What the page of a place is about."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A thing that can be found: ``asked`` are phrases people ask for it by, ``said`` what it says.

    ``wordings`` are further ways to ask, as writers have collected them.
    """

    kind: str
    id: str
    title: str
    topics: tuple[str, ...]
    asked: tuple[str, ...]
    said: str
    wordings: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Where it is shown."""
        return self.id if self.kind == Kind.GUIDE.id else f"{BY_ID[self.kind].prefix}/{self.id}"


def documents(
    values: Iterable[Record], wordings: Mapping[str, Sequence[str]] = MappingProxyType({})
) -> Iterator[Document]:
    """One document for every value that answers somebody; ``wordings`` are listed by address."""
    for document in _documents(values):
        yield replace(document, wordings=tuple(wordings.get(document.address, ())))


def _documents(values: Iterable[Record]) -> Iterator[Document]:
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
            return _found(value, "".join((value.answer, *value.details)))
        case Fix():
            said = "".join(cause.text for cause in value.causes) + "".join(step.do for step in value.steps)
            return _found(value, said)
        case Scene():
            return _found(value, value.summary + (value.about or ""))
        case Comparison() | Region():
            return _found(value, value.summary)
        case Term():
            return _found(value, value.meaning)
        case Contact():
            return _found(value, value.covers)
        case Scam():
            return _found(value, value.how)
        case _:
            return None


def _found(value: Asked, said: str) -> Document:
    topics = _OF_PLACES if isinstance(value, Region) else value.topics
    kind = kind_of(type(value))
    return Document(
        kind=kind,
        id=value.id,
        title=value.title if isinstance(value, Scene) else title(value),
        topics=topics,
        asked=phrases(value),
        said=said,
    )


def _guides(
    guides: Collection[Guide], channels: dict[str, Channel], tasks: dict[str, Task]
) -> Iterator[Document]:
    """One document for a task in a channel, whatever the number of ways in."""
    found: dict[str, Document] = {}
    ways = Counter((guide.channel, guide.task) for guide in guides)
    for guide in guides:
        channel, task = channels[guide.channel], tasks[guide.task]
        # A guide that only says that nothing reliable is known is no answer to put first.
        if guide.gap is None:
            key = f"{channel.id}/{task.id}"
            document = Document(
                kind=Kind.GUIDE.id,
                id=key,
                title=task_title(channel.name, task.name, guide.title, ways=ways[channel.id, task.id]),
                topics=guide.topics,
                asked=guide_phrases(channel, task),
                said=guide.summary + (guide.about or ""),
            )
            found.setdefault(key, document)
    yield from found.values()
