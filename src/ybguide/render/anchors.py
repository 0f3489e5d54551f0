"""Where each thing is in the file of the handbook: what links, addresses and numbers of sources lead to."""

from collections.abc import Iterator, Mapping

from ybguide.domain.address import Address
from ybguide.domain.spelling import text
from ybguide.view.book import Handbook, Leaf
from ybguide.view.page import Entries


def anchor(leaf: Leaf, part: str) -> str:
    """Where a piece of a page is in the file: below its leaf, so that no other leaf has the same."""
    return part if part == leaf.id or part.startswith(f"{leaf.id}/") else f"{leaf.id}/{part}"


def anchors(handbook: Handbook) -> dict[Address, str]:
    """Each address that the file shows, with the place of it in the file."""
    return dict(reversed(list(_anchors(handbook))))


def _anchors(handbook: Handbook) -> Iterator[tuple[Address, str]]:
    """The narrowest place of an address comes first."""
    yield from _pieces(handbook)
    for chapter in handbook.chapters:
        places = [(chapter.addresses, f"chapter/{chapter.id}")]
        places += [(group.addresses, group.id) for group in chapter.groups if group.id]
        places += [(leaf.addresses, leaf.id) for leaf in chapter.leaves]
        yield from ((address, place) for addresses, place in places for address in addresses)


def _pieces(handbook: Handbook) -> Iterator[tuple[Address, str]]:
    """What stands in a list of its kind, and has no page of its own in the file."""
    paged = {address for leaf in handbook.leaves for address in leaf.addresses if text(address) == leaf.id}
    for leaf in handbook.leaves:
        for block in leaf.page.blocks:
            if isinstance(block, Entries):
                for entry in block.entries:
                    if entry.address and entry.address.key == entry.id and entry.address not in paged:
                        yield entry.address, anchor(leaf, f"{block.key}/{entry.id}")


def cited(handbook: Handbook) -> Iterator[tuple[str, tuple[int, str]]]:
    """Each source of the list at the end, with its number there and its address."""
    for leaf in handbook.leaves:
        for block in leaf.page.blocks:
            if isinstance(block, Entries) and block.key == "sources":
                for number, entry in enumerate(block.entries, 1):
                    yield entry.id, (number, anchor(leaf, f"{block.key}/{entry.id}"))


def aliases(links: Mapping[Address, str]) -> dict[str, str]:
    """Addresses as JSON names them → the place in the file, where that has another name.

    What ends in ``/`` stands for everything that begins so.
    """
    others = {text(address): place for address, place in links.items() if text(address) != place}
    shelves: dict[str, set[str]] = {}
    for written, place in others.items():
        prefix, _, key = written.rpartition("/")
        shelf = place.removesuffix(key) if prefix and place.endswith(f"/{key}") else ""
        shelves.setdefault(f"{prefix}/", set()).add(shelf)
    whole = {prefix: shelf for prefix, (shelf, *more) in _sorted(shelves) if shelf and not more}
    kept = {text: place for text, place in others.items() if f"{text.rpartition('/')[0]}/" not in whole}
    return whole | kept


def _sorted(shelves: Mapping[str, set[str]]) -> Iterator[tuple[str, list[str]]]:
    return ((prefix, sorted(found)) for prefix, found in shelves.items())
