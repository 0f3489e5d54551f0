"""What the whole form of a page says beyond its short form, so that both in one file say nothing twice.

The short form stands open, the rest of it folded below: what is left of each step under its number, and the
sections of which something is left. Both are outlines; which facts belong to which is not decided here.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from ybguide.render import words
from ybguide.render.outline import (
    Foot,
    Grid,
    Labelled,
    Part,
    Point,
    Say,
    Section,
    Step,
    Tick,
    Warn,
)

_Text = Say | Warn | Point | Tick | Labelled
_PIECE = re.compile(r"[^。；\n]+[。；\n]*")
_ENDS = "。；\n "


class Fold(NamedTuple):
    """Something to be folded: what stands on the outside, and what is inside."""

    title: str
    sections: tuple[Section, ...]


def folds(whole: Sequence[Section], short: Sequence[Section]) -> tuple[Fold, ...]:
    """The rest of a page: all that belongs to what the short form says, then each other way by its title."""
    said = _Said(short)
    others = [section for section in whole if said.lacks(section)]
    left = tuple(
        left
        for section in whole
        if section not in others and ((left := said.left_of(section)).parts or said.has_no(left))
    )
    about = (Fold(words.rest(_contents(left, (words.STEPS, words.TRY, *said.titles))), left),) if left else ()
    return (*about, *(Fold(other.title or words.MORE, (other._replace(title=None),)) for other in others))


def unsourced(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The same, with what it stands on in one line: the list of sources is for the rest."""
    return tuple(section._replace(parts=tuple(map(_unsourced, section.parts))) for section in sections)


def _unsourced(part: Part) -> Part:
    match part:
        case Section():
            return part._replace(parts=tuple(map(_unsourced, part.parts)))
        case Foot():
            return part._replace(sources=())
        case _:
            return part


def _contents(sections: Iterable[Section], within: Container[str]) -> Iterator[str]:
    """What is in there, in words: the headings, but those ``within`` which everything here stands."""
    for section in sections:
        if section.title and section.title not in within:
            yield words.short_heading(section.title)
            continue
        for part in section.parts:
            match part:
                case Section(title=str(title)) if title.startswith("第 "):
                    yield from (_kind(each) for each in part.parts)
                case Section():
                    yield from _contents([part], within)
                case _:
                    yield words.REMARKS


def _kind(part: Part) -> str:
    """What is left of a step, in a word."""
    return words.OLD_PATHS if isinstance(part, Labelled) and part.kind == "other" else words.REMARKS


class _Said:
    """What a short form says: its texts by their pieces, its links, ids, steps and tables."""

    def __init__(self, short: Iterable[Section]) -> None:
        self.pieces: set[str] = set()
        self.titles: list[str] = []
        self.labels: set[str] = set()
        self.others: set[Part] = set()
        self.ids: set[str] = set()
        self.steps: dict[str, Step] = {}
        self.grids: dict[tuple[str, ...], Grid] = {}
        for section in short:
            self._read(section)

    def _read(self, part: Part) -> None:
        match part:
            case Section(_, title, parts, key):
                self.ids |= {key} if key else set()
                self.titles += [title] if title else []
                for each in parts:
                    self._read(each)
            case Step():
                self.steps[part.id] = part
            case Grid():
                self.grids[_names(part)] = part
            case Foot(summary):
                self.pieces.add(summary)
            case Say() | Warn() | Point() | Tick() | Labelled():
                self.pieces |= {piece.strip(_ENDS) for piece in _PIECE.findall(part.text)}
                self.others.add(part)
                self.labels |= {part.label} if isinstance(part, Labelled) else set()
            case _:
                self.others.add(part)

    def lacks(self, section: Section) -> bool:
        """Whether a piece of the page is not in the short form at all."""
        return section.rank == "block" and section.id is not None and section.id not in self.ids

    def has_no(self, section: Section) -> bool:
        """Whether the heading of a piece of the page is nowhere in the short form."""
        return section.title is not None and section.title not in (*self.titles, *self.labels)

    def left_of(self, section: Section) -> Section:
        """The section without what was said, and without an id that stands in the file already."""
        parts = tuple(self._parts(section.parts, section.title))
        if section.rank == "item" and section.title is None and parts:
            # Facts of something that has no name say nothing without the thing.
            parts = section.parts
        if section.rank == "block" and not parts and self.has_no(section):
            # What it says stands under another heading.
            parts = section.parts
        title = section.title
        if title is None and [type(part) for part in parts] == [Foot]:
            title = words.SOURCES
        return section._replace(title=title, parts=parts, id=None if section.id in self.ids else section.id)

    def _parts(self, parts: Iterable[Part], title: str | None) -> Iterator[Part]:
        for part in parts:
            match part:
                case Section():
                    left = self.left_of(part)
                    if left.parts:
                        yield left
                case Step():
                    yield from self._step(part)
                case Grid():
                    yield from self._grid(part)
                case Foot(summary) if summary in self.pieces:
                    yield from [part._replace(summary="")] if part.sources else []
                case Labelled():
                    # The same date or place is a fact of each thing of which it is told.
                    yield from [] if part in self.others else [part]
                case Say() | Warn() | Point() | Tick():
                    yield from self._text(part, title)
                case _ if part not in self.others:
                    yield part

    def _text(self, part: _Text, title: str | None) -> Iterator[_Text]:
        """The part from where it says something new."""
        pieces = _PIECE.findall(part.text)
        while pieces and self._has(pieces[0].strip(_ENDS), title):
            del pieces[0]
        if pieces:
            yield part._replace(text="".join(pieces))

    def _has(self, piece: str, title: str | None) -> bool:
        if piece in self.pieces or f"{title}：{piece}" in self.pieces:
            return True
        return any(piece in each for each in self.titles)

    def _step(self, step: Step) -> Iterator[Part]:
        """A step that the short form has not, or what is left of its parts under its number."""
        shown = self.steps.get(step.id)
        if shown is None:
            yield step
        elif left := tuple(part for part in step.parts if part not in shown.parts):
            yield Section("item", words.step_number(step.number), left)

    def _grid(self, grid: Grid) -> Iterator[Grid]:
        """The columns of a table that the short form has not, beside the names of its rows."""
        shown = self.grids.get(_names(grid))
        if shown is None:
            yield grid
            return
        new = [place for place, title in enumerate(grid.columns) if place == 0 or title not in shown.columns]
        if len(new) > 1:
            rows = (tuple(row[place] for place in new) for row in grid.rows)
            yield Grid(tuple(grid.columns[place] for place in new), tuple(rows))


def _names(grid: Grid) -> tuple[str, ...]:
    return tuple(row[0] for row in grid.rows)
