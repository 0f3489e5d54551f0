"""The pile of sheets for a desk."""

from tests.conftest import TODAY
from ybguide.domain.guide import Guide
from ybguide.guidebook.book import Guidebook
from ybguide.store import Store
from ybguide.view.for_desk import DESK
from ybguide.view.page import ProcedureView
from ybguide.view.sheet import sheet_of


def test_each_is_a_way_with_steps_and_none_lies_there_twice(store: Store) -> None:
    book = Guidebook(store, TODAY)
    sheets = [sheet_of(book.made(each.address)) for each in DESK]
    ways = [
        block for sheet in sheets if sheet for block in sheet.page.blocks if isinstance(block, ProcedureView)
    ]
    assert len(ways) == len(DESK)
    assert all(way.steps for way in ways)
    assert len({way.address for way in ways}) == len(DESK)


def test_activating_is_there_for_every_channel_that_has_steps(store: Store) -> None:
    guides = store.some(Guide, store.guide_ids("activate"))
    channels = {guide.channel for guide in guides if guide.steps and guide.region is None}
    assert channels <= {each.address.channel or (each.address.key or "").split("/")[0] for each in DESK}


def test_each_says_why_it_is_there() -> None:
    assert all(each.why for each in DESK)
