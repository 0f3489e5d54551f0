"""The questions of ``start`` as the handbook holds them: a table to walk, and the pages at the end in pieces.

Pages for different people say mostly the same. A piece of them stands once however many pages have it, and a
step that stands in the file already is named by its place; ``templates/interview.js`` puts them together.
"""

from collections.abc import Container, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from ybguide.domain.address import Address, Depth
from ybguide.domain.person import ANYBODY
from ybguide.domain.spelling import text
from ybguide.render.handout import handout
from ybguide.render.outline import Go, Part, Section, Step, outline
from ybguide.render.rest import unsourced
from ybguide.text.visible import visible
from ybguide.view.assumed import GOES_BY
from ybguide.view.front import Interview, Turn
from ybguide.view.page import AdviceView, Page

_LEVEL = 3
"""The level of the headings below the title of a page."""


class Same(NamedTuple):
    """A step in the place of which stands its place in the file, or its number among the ``steps`` apart."""

    place: str | None
    number: int | None


class Piece(NamedTuple):
    """Part of a page, and the level of the headings in it."""

    section: Section
    level: int


class Conversation(NamedTuple):
    """The table, and what the pages are put together from."""

    data: dict[str, Any]
    pieces: tuple[Piece, ...]
    steps: tuple[Step, ...]


def conversation(interview: Interview, steps: Container[Step], links: Mapping[Address, str]) -> Conversation:
    """The interview; these ``steps`` stand in the file by their ids."""
    pool = _Pool(steps)
    pages = [
        [visible(page.title), *_ways(page), [pool.piece(piece) for piece in _pieces(page, links)]]
        for page in interview.pages
    ]
    questions: dict[tuple[Any, ...], int] = {}
    turns = [[questions.setdefault(_question(turn), len(questions)), *turn.leads] for turn in interview.turns]
    data = {"turns": turns, "questions": list(questions), "pages": pages, "goesBy": GOES_BY}
    return Conversation(data, tuple(pool.pieces), tuple(pool.steps))


def steps_in(part: Part) -> Iterator[Step]:
    """The steps of a section, however deep."""
    if isinstance(part, Step):
        yield part
    elif isinstance(part, Section):
        for each in part.parts:
            yield from steps_in(each)


def _question(turn: Turn) -> tuple[Any, ...]:
    replies = tuple(
        (visible(reply.label), reply.value, visible(reply.told), reply.first) for reply in turn.replies
    )
    return turn.field, visible(turn.text), turn.ages, replies


def _ways(page: Page) -> tuple[str | None, str | None]:
    """The addresses of the way that is recommended and of the other one."""
    advice = next((block for block in page.blocks if isinstance(block, AdviceView)), None)
    ways = (advice.way, advice.other) if advice else (None, None)
    way, other = (text(way.address) if way else None for way in ways)
    return way, other


def _pieces(page: Page, links: Mapping[Address, str]) -> Iterator[Piece]:
    """The short form, whose links lead to what is said for everybody: the file has no other."""
    sections = outline(page.but(depth=Depth.SHORT))
    for section in unsourced(handout([_for_anybody(section) for section in sections], links)):
        level = _LEVEL
        if section.title:
            yield Piece(section._replace(parts=()), level)
            level += 1
        for kind, alike in groupby(section.parts, key=type):
            if kind is Section:
                yield from (Piece(part, level) for part in alike if isinstance(part, Section))
            else:
                yield Piece(section._replace(title=None, parts=tuple(alike)), level)


def _for_anybody(section: Section) -> Section:
    return section._replace(id=None, parts=tuple(map(_part, section.parts)))


def _part(part: Part) -> Part:
    match part:
        case Section():
            return _for_anybody(part)
        case Go(address=Address() as address):
            return part._replace(address=address.but(person=ANYBODY))
        case _:
            return part


class _Pool:
    """Pieces and steps, each once, by their numbers."""

    def __init__(self, placed: Container[Step]) -> None:
        self.placed = placed
        self.pieces: dict[Piece, int] = {}
        self.steps: dict[Step, int] = {}

    def piece(self, piece: Piece) -> int:
        """The number of a piece."""
        stored = piece._replace(section=self._without_steps(piece.section))
        return self.pieces.setdefault(stored, len(self.pieces))

    def _without_steps(self, section: Section) -> Section:
        return section._replace(parts=tuple(map(self._stored, section.parts)))

    def _stored(self, part: Part) -> Any:
        match part:
            case Section():
                return self._without_steps(part)
            case Step() if part in self.placed:
                return Same(part.id, None)
            case Step():
                return Same(None, self.steps.setdefault(part, len(self.steps)))
            case _:
                return part
