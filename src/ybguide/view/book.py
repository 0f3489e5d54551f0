"""The whole guide as one book: chapters of pages, and what can be looked up in them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.record import Record
from ybguide.store import Phrase
from ybguide.text.language import Language
from ybguide.view.front import Door, Interview
from ybguide.view.page import Link, Page

__all__ = [
    "Chapter",
    "Finding",
    "Group",
    "Handbook",
    "Leaf",
    "Phrase",
    "Place",
    "Search",
]


class Finding(Record):
    """Something that people look for, by its kind and id in the index.

    ``part`` is the id of the piece of its page, None where it is the page.
    """

    kind: Kind
    id: str
    title: str
    part: str | None = None


class Leaf(Record):
    """One page of the book; ``addresses`` are shown by it, ``region`` is the id of the place it is about."""

    id: str
    addresses: tuple[Address, ...]
    page: Page
    findings: tuple[Finding, ...] = ()
    region: str | None = None


class Group(Record):
    """Leaves of a chapter that belong together, under a heading where they need one."""

    id: str | None = None
    title: str | None = None
    text: str | None = None
    addresses: tuple[Address, ...] = ()
    leaves: tuple[Leaf, ...]


class Chapter(Record):
    """A chapter with its number, from 1; ``read`` where its leaves are read from top to bottom."""

    id: str
    number: int
    title: str
    addresses: tuple[Address, ...]
    groups: tuple[Group, ...]
    read: bool = True

    @property
    def heading(self) -> str:
        """What stands above the chapter."""
        return f"第 {self.number} 章 {self.title}"

    @property
    def leaves(self) -> Iterator[Leaf]:
        """The leaves of all groups, in order."""
        return (leaf for group in self.groups for leaf in group.leaves)


class Place(Record):
    """A place to choose; ``shown`` are the ids of the regions of use there: itself and what is around it."""

    id: str
    name: str
    shown: tuple[str, ...]


class Search(Record):
    """What a question is compared with, and how: ``phrases`` in the order of the index.

    ``language`` is how people vary what they type, ``numbers`` are those of the search, ``places`` the names
    of the places that the guide has something of, each with its code.
    """

    phrases: Sequence[Phrase]
    language: Language
    numbers: Mapping[str, Any]
    places: Mapping[str, str]


class Handbook(Record):
    """Everything the guide says, and how it is looked up; ``closing`` stands at its foot.

    ``doors`` stand at the front, ``stuck`` are the failures that are met most often.
    """

    title: str
    intro: tuple[str, ...]
    closing: tuple[str, ...] = ()
    chapters: tuple[Chapter, ...]
    places: tuple[Place, ...]
    search: Search
    doors: tuple[Door, ...] = ()
    stuck: tuple[Link, ...] = ()
    interview: Interview = Interview()

    @property
    def leaves(self) -> Iterator[Leaf]:
        """The leaves of all chapters, in order."""
        return (leaf for chapter in self.chapters for leaf in chapter.leaves)
