"""The whole handbook as one self-contained HTML file: contents, a search box, a choice of place.

Every piece has an address inside the file: a page that of its leaf, a step ``alipay/activate/search``. Where
a page leads on, the file links to what is there. Without its scripts it says the same.
"""

from collections.abc import Container
from typing import NamedTuple

from ybguide.domain.address import Address, Depth
from ybguide.domain.kind import Kind
from ybguide.render import words
from ybguide.render.anchors import aliases, anchor, anchors, cited
from ybguide.render.conversation import conversation, steps_in
from ybguide.render.handout import handout
from ybguide.render.lookup import lookup, places
from ybguide.render.markup import document, embedded, sheet, squeezed
from ybguide.render.outline import Part, Section, Step, Tick, outline
from ybguide.render.rest import Fold, folds, unsourced
from ybguide.view.book import Handbook, Leaf

_SCRIPTS = (
    "elements.js",
    "slices.js",
    "language.js",
    "packed.js",
    "search.js",
    "search-box.js",
    "places.js",
    "pieces.js",
    "speak.js",
    "leaf-tools.js",
    "interview.js",
    "handbook.js",
)


def render(handbook: Handbook) -> str:
    """The handbook as a whole HTML document that ends with a line break."""
    links = anchors(handbook)
    told = {leaf.id: _told(leaf, links) for leaf in handbook.leaves}
    steps = {step for each in told.values() for section in each.sections for step in steps_in(section)}
    asked = conversation(handbook.interview, steps, links)
    head, *entries = lookup(handbook, anchor)
    whole = document(
        "handbook.html",
        title=handbook.title,
        key="handbook",
        sheet=sheet(leaf.page for leaf in handbook.leaves),
        book=handbook,
        told=told,
        links=links,
        cited=dict(cited(handbook)),
        asked=asked,
        questions=embedded(asked.data),
        aliases=embedded(aliases(links)),
        lookup=[embedded(part) for part in (head, *entries)],
        places=embedded(places(handbook)),
        spoken=embedded({"basis": words.BASIS, "fix": Kind.FIX.word}),
        scripts=_SCRIPTS,
    )
    return squeezed(whole)


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
    address = key = anchor(leaf, part)
    while key in taken:
        key = f"{address}-{len(taken)}"
    taken.add(key)
    return key
