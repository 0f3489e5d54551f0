"""An outline for whoever has no program at hand: a sheet of paper, a message in a chat, a page on a phone.

No command is left in it. What leads on stays a link where the same file holds what is there; the name of a
failure, which helps nobody without its remedy, is left out with its link.
"""

import re
from collections.abc import Container, Iterable, Iterator

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import PROGRAM
from ybguide.render import words
from ybguide.render.outline import Foot, Go, Grid, Labelled, Part, Point, Say, Section, Step, Tick, Warn

_COMMAND = re.compile(rf"[：:]?\s*{PROGRAM} [^。；，]*。?")
_LEADS_ON = re.compile(r"(?:(?<=[。；，])|^)[^。；，]*看$|例如$")
"""A clause that says nothing but where to look."""


def handout(
    sections: Iterable[Section], here: Container[Address] = (), *, named: bool = True
) -> tuple[Section, ...]:
    """The sections without commands; only to the addresses that are ``here`` does anything lead.

    ``named``: a list of what is elsewhere still tells that there is such a thing.
    """
    kept = _Kept(here, named)
    return tuple(left for section in sections if (left := kept.section(section)).parts or not section.parts)


def without_commands(text: str) -> str:
    """A text that says the same to somebody who cannot type a command."""
    if f"{PROGRAM} " not in text:
        return text
    left = _LEADS_ON.sub("", _COMMAND.sub("", text)).rstrip("，；：")
    return left if not left or left.endswith(("。", "？", "！")) else f"{left}。"


class _Kept:
    """What is kept of an outline."""

    def __init__(self, here: Container[Address], named: bool) -> None:  # noqa: FBT001 - private, and says what it is
        self.here = here
        self.named = named

    def section(self, section: Section) -> Section:
        """The section with what is kept of its parts, which may be nothing."""
        alone = all(isinstance(part, Go) for part in section.parts)
        elsewhere = self.named and bool(section.title)
        parts = (
            kept for part in section.parts for kept in self._part(part, elsewhere=elsewhere, alone=alone)
        )
        return section._replace(parts=tuple(parts))

    def _part(self, part: Part, *, elsewhere: bool, alone: bool) -> Iterator[Part]:
        match part:
            case Section():
                inner = self.section(part)
                if inner.parts or not part.parts:
                    yield inner
            case Go():
                yield from self._go(part, elsewhere=elsewhere and (alone or not part.onward))
            case Grid():
                yield _without_codes(part)
            case Step():
                left = tuple(each for each in part.parts if without_commands(each.text) or not each.text)
                yield part._replace(
                    parts=tuple(each._replace(text=without_commands(each.text)) for each in left)
                )
            case Say() | Warn() | Point() | Tick() | Labelled():
                said = without_commands(part.text)
                if said or not part.text:
                    yield part._replace(text=said)
            case Foot():
                yield part._replace(more="")
            case _:
                yield part

    def _go(self, go: Go, *, elsewhere: bool) -> Iterator[Part]:
        """A link within the file; else its words, where a heading tells that they are ``elsewhere``."""
        if go.address is None:
            return
        if go.address in self.here:
            yield go
        elif elsewhere and not _failure(go.address):
            yield from (Point(said) for said in map(without_commands, go.texts) if said)


def _without_codes(grid: Grid) -> Grid:
    """A table without what is typed for each row."""
    kept = [place for place, title in enumerate(grid.columns) if title != words.CODE]
    return Grid(
        tuple(grid.columns[place] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in grid.rows),
    )


def _failure(address: Address) -> bool:
    return address.of is Kind.FIX and address.key is not None
