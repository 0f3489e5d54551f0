"""The short form of a page about a place or about numbers: what to open, whom to call, then the rest."""

from collections.abc import Iterator, Sequence

from ybguide.domain.address import Room
from ybguide.domain.kind import Kind
from ybguide.view.depth.pieces import entries_left
from ybguide.view.depth.room import WINDOW, entry_lines, lines
from ybguide.view.numbers import undated
from ybguide.view.page import (
    Basis,
    Block,
    Closing,
    Entries,
    Entry,
    Links,
    More,
    Notice,
    Page,
    Paragraph,
    Ways,
)

_AROUND = 8
"""Lines for the title, two links, what it stands on and the space between."""
_CHANNELS = 5
"""Lines for the channels of the place."""


def is_of_a_place(page: Page) -> bool:
    """Whether the page is about a place, or lists telephone numbers."""
    address = page.address
    return address is not None and (
        (address.of is Kind.REGION and address.key is not None) or address.of is Room.HOTLINE
    )


def short_of_a_place(page: Page) -> Page:
    """The page with a line for each number and as much of the rest as there is room for."""
    numbers_only = page.address is not None and page.address.of is Room.HOTLINE
    blocks = tuple(_numbers(page) if numbers_only else _place(page))
    basis = next((block for block in page.blocks if isinstance(block, Basis)), None)
    said = sum(len(block.entries) for block in blocks if isinstance(block, Entries))
    known = sum(len(block.entries) for block in page.blocks if isinstance(block, Entries))
    more = More(notes=1, local=0 if numbers_only else known - said, sources=basis.count if basis else 0)
    return page.but(blocks=blocks, closing=Closing(contacts=(), links=(), basis=basis, more=more))


def _place(page: Page) -> Iterator[Block]:
    room = WINDOW - _AROUND
    for block in page.blocks:
        match block:
            case Entries(key="local_channels"):
                channels = entries_left(block, _CHANNELS)
                room -= sum(map(entry_lines, channels.entries))
                yield channels
            case Entries(key="contacts"):
                numbers = tuple(map(_number, _own(block.entries)))
                room -= len(numbers)
                yield block.but(entries=numbers, brief=True)
            case Entries():
                first = entries_left(block.but(entries=block.entries[:1]), room)
                room -= sum(map(entry_lines, first.entries))
                if first.entries:
                    yield first
            case Paragraph() if block.explains:
                pass
            case Paragraph() | Notice():
                room -= lines(block.text)
                yield block
            case Ways() | Basis():
                pass
            case Links() if block.key != "next":
                pass
            case _:
                yield block


def _numbers(page: Page) -> Iterator[Block]:
    for block in page.blocks:
        match block:
            case Entries(key="contacts"):
                if page.about is None:
                    yield block.but(entries=tuple(map(_number, block.entries)), brief=True)
                    continue
                own = _own(block.entries)
                others = [entry for entry in block.entries if entry not in own]
                near = (*own, *(entry for entry in others if _fact(entry, "as_of")))
                yield block.but(entries=tuple(_number(entry).but(text="") for entry in near), brief=True)
                general = (entry for entry in others if entry not in near)
                told = (f"{entry.name} {phone}" for entry in general if (phone := _fact(entry, "phone")))
                yield Paragraph(text=f"别的号码：{'；'.join(told)}。")
            case Paragraph() if block.explains:
                pass
            case _:
                yield block


def _own(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The numbers of the place itself, and the national hotline, which follows them."""
    hotline = next(
        (number for number, entry in enumerate(entries) if not _fact(entry, "as_of")), len(entries)
    )
    return tuple(entries[: hotline + 1])


def _number(entry: Entry) -> Entry:
    """In one line: whose it is, the number, the month of its publication, and the first of what it is for."""
    details = tuple(
        detail.but(text=detail.text[: len("2023-09")]) if detail.key == "as_of" else detail
        for detail in entry.details
    )
    name = undated(entry.name or "")
    return entry.but(name=name, text=entry.text.split("；")[0], details=details)


def _fact(entry: Entry, key: str) -> str | None:
    return next((detail.text for detail in entry.details if detail.key == key), None)
