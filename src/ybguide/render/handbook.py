"""The whole handbook as one self-contained HTML file: contents, a search box, a choice of place.

Every piece has an address inside the file: a page that of its leaf, a step ``alipay/activate/search``. Where
a page leads on, the file links to what is there. Without its scripts it says the same.
"""

from collections.abc import Container, Iterator
from typing import NamedTuple

from ybguide.domain.address import Address, Depth
from ybguide.render.handout import handout
from ybguide.render.lookup import lookup, places
from ybguide.render.markup import document, embedded, sheet
from ybguide.render.outline import Part, Section, Step, Tick, outline
from ybguide.render.rest import Fold, folds, unsourced
from ybguide.view.book import Handbook, Leaf
from ybguide.view.page import Entries


def render(handbook: Handbook) -> str:
    """The handbook as a whole HTML document that ends with a line break."""
    links = dict(reversed(list(_links(handbook))))
    told = {leaf.id: _told(leaf, links) for leaf in handbook.leaves}
    return document(
        "handbook.html",
        title=handbook.title,
        key="handbook",
        sheet=sheet(leaf.page for leaf in handbook.leaves),
        book=handbook,
        told=told,
        links=links,
        cited=dict(_cited(handbook)),
        data=embedded(lookup(handbook, _address)),
        places=embedded(places(handbook)),
    )


def _address(leaf: Leaf, part: str) -> str:
    """Where a piece of a page is in the file: below its leaf, so that no other leaf has the same."""
    return part if part == leaf.id or part.startswith(f"{leaf.id}/") else f"{leaf.id}/{part}"


class _Told(NamedTuple):
    """A page in the file: its short form, and the rest of it folded."""

    sections: tuple[Section, ...]
    rest: tuple[Fold, ...]


def _told(leaf: Leaf, links: Container[Address]) -> _Told:
    """The page in parts with their addresses, without a heading that repeats the title of the page."""
    short = handout(outline(leaf.page.but(depth=Depth.SHORT)), links)
    rest = folds(handout(outline(leaf.page), links, named=False), short)
    taken = {leaf.id}
    return _Told(
        tuple(
            _titled(leaf, _section(section, leaf, taken)) for section in (unsourced(short) if rest else short)
        ),
        tuple(Fold(title, tuple(_section(each, leaf, taken) for each in inner)) for title, inner in rest),
    )


def _titled(leaf: Leaf, section: Section) -> Section:
    return section._replace(title=None) if section.title == leaf.page.title else section


def _section(section: Section, leaf: Leaf, taken: set[str]) -> Section:
    # What has the id of the leaf is all of the leaf, which has its address already.
    key = _own(section.id, leaf, taken) if section.id not in (None, leaf.id) else None
    return section._replace(id=key, parts=tuple(_part(part, leaf, taken) for part in section.parts))


def _part(part: Part, leaf: Leaf, taken: set[str]) -> Part:
    match part:
        case Section():
            return _section(part, leaf, taken)
        case Step() | Tick():
            return part._replace(id=_own(part.id, leaf, taken))
        case _:
            return part


def _own(part: str, leaf: Leaf, taken: set[str]) -> str:
    """The address of a piece, made different where a piece before it has the same."""
    address = key = _address(leaf, part)
    while key in taken:
        key = f"{address}-{len(taken)}"
    taken.add(key)
    return key


def _links(handbook: Handbook) -> Iterator[tuple[Address, str]]:
    """Each address that the file shows, with the place of it in the file."""
    for chapter in handbook.chapters:
        places = [(chapter.addresses, f"chapter/{chapter.id}")]
        places += [(group.addresses, group.id) for group in chapter.groups if group.id]
        places += [(leaf.addresses, leaf.id) for leaf in chapter.leaves]
        yield from ((address, place) for addresses, place in places for address in addresses)


def _cited(handbook: Handbook) -> Iterator[tuple[str, tuple[int, str]]]:
    """Each source of the list at the end, with its number there and its address."""
    for leaf in handbook.leaves:
        for block in leaf.page.blocks:
            if isinstance(block, Entries) and block.key == "sources":
                for number, entry in enumerate(block.entries, 1):
                    yield entry.id, (number, _address(leaf, f"{block.key}/{entry.id}"))
