"""The whole guide as one book: chapters of pages, and what can be looked up in them."""

from collections.abc import Iterator

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.record import Record
from ybguide.text.language import Language
from ybguide.view.page import Page


class Finding(Record):
    """Something that people look for: ``asked`` are the ways they ask for it.

    ``part`` is the id of the piece of its page, None where it is the page.
    """

    kind: Kind
    title: str
    topics: tuple[str, ...]
    asked: tuple[str, ...]
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
    """A chapter with its number, from 1."""

    id: str
    number: int
    title: str
    addresses: tuple[Address, ...]
    groups: tuple[Group, ...]

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


class Handbook(Record):
    """Everything the guide says; ``language`` is how people vary what they look for."""

    title: str
    intro: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    places: tuple[Place, ...]
    language: Language

    @property
    def leaves(self) -> Iterator[Leaf]:
        """The leaves of all chapters, in order."""
        return (leaf for chapter in self.chapters for leaf in chapter.leaves)
