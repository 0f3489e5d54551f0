"""The short form of a page about a place: the number first, and a window of the rest."""

import pytest

from tests.makings import making
from ybguide.domain.address import Address, Room
from ybguide.domain.kind import Kind
from ybguide.store import Store
from ybguide.view.depth.place import is_of_a_place, short_of_a_place
from ybguide.view.page import Entries, Page, Paragraph, Ways
from ybguide.view.region import hotline_page, region_page, regions_page


def entries(page: Page, key: str) -> Entries:
    return next(block for block in page.blocks if isinstance(block, Entries) and block.key == key)


def test_what_is_about_one_place_or_about_numbers(store: Store) -> None:
    assert is_of_a_place(region_page(making(store), "德阳"))
    assert is_of_a_place(hotline_page(making(store), None))
    assert not is_of_a_place(regions_page(making(store)))
    assert not is_of_a_place(region_page(making(store), "德阳").but(address=None))
    assert Address(of=Room.HOTLINE) != Address(of=Kind.REGION)


def test_of_the_numbers_stay_those_of_the_place_and_the_hotline(store: Store) -> None:
    whole = region_page(making(store), "德阳")
    left = short_of_a_place(whole)
    shown = entries(left, "contacts").entries
    assert shown[-1].id == "12393"
    assert [entry.id for entry in shown] == [
        entry.id for entry in entries(whole, "contacts").entries[: len(shown)]
    ]
    assert all("公布" not in (entry.name or "") for entry in shown)
    dates = [detail.text for entry in shown for detail in entry.details if detail.key == "as_of"]
    assert dates
    assert all(len(date) <= len("2023-09") for date in dates)


def test_what_is_left_out_is_counted(store: Store) -> None:
    whole = region_page(making(store), "德阳")
    left = short_of_a_place(whole)
    said, known = (
        sum(len(block.entries) for block in page.blocks if isinstance(block, Entries))
        for page in (left, whole)
    )
    assert left.closing is not None
    assert left.closing.more.local == known - said > 0
    assert not any(isinstance(block, Ways) for block in left.blocks)


@pytest.mark.parametrize("asked", ["德阳", "绵竹", "吴中区"])
def test_no_number_is_lost_where_numbers_are_asked_for(asked: str, store: Store) -> None:
    whole = hotline_page(making(store), asked)
    left = short_of_a_place(whole)
    told = " ".join(
        [
            *(detail.text for entry in entries(left, "contacts").entries for detail in entry.details),
            *(block.text for block in left.blocks if isinstance(block, Paragraph)),
        ]
    )
    phones = [
        detail.text
        for entry in entries(whole, "contacts").entries
        for detail in entry.details
        if detail.key == "phone"
    ]
    assert len(phones) > 1
    assert [phone for phone in phones if phone not in told] == []


def test_without_a_place_every_number_has_its_line(store: Store) -> None:
    whole = hotline_page(making(store), None)
    shown = entries(short_of_a_place(whole), "contacts").entries
    assert [entry.id for entry in shown] == [entry.id for entry in entries(whole, "contacts").entries]
    assert all("；" not in entry.text for entry in shown)
