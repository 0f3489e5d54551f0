"""The channels side by side, and which one to take."""

from tests.makings import making
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.person import Person
from ybguide.store import Store
from ybguide.view.channels import activate_page, channels_page
from ybguide.view.page import Entries, Links, Page, Table, Ways


def tables(page: Page) -> list[Table]:
    return [block for block in page.blocks if isinstance(block, Table)]


def test_a_row_has_a_cell_for_every_column(store: Store) -> None:
    for page in (channels_page(making(store)), activate_page(making(store))):
        for table in tables(page):
            assert {len(row.cells) for row in table.rows} == {len(table.columns)}
            assert len({column.key for column in table.columns}) == len(table.columns)


def test_every_channel_is_a_row_in_order(store: Store) -> None:
    channels = store.all(Channel)
    for table in tables(channels_page(making(store))):
        assert [(row.id, row.cells[0]) for row in table.rows] == [(each.id, each.name) for each in channels]


def test_the_advice_is_that_of_the_task_and_names_a_command(store: Store) -> None:
    advice = store.get(Task, "activate").advice
    (links,) = (block for block in channels_page(making(store)).blocks if isinstance(block, Links))
    assert [link.command for link in links.links] == [
        f"ybguide activate -c {each.channel}" for each in advice
    ]
    for link, each in zip(links.links, advice, strict=True):
        assert each.who in link.label
        assert each.why in link.label


def test_activating_lists_every_national_way_once(store: Store) -> None:
    page = activate_page(making(store))
    (ways,) = (block for block in page.blocks if isinstance(block, Ways))
    assert [guide.id for guide in ways.guides] == list(store.guide_ids("activate"))
    assert all(guide.region is None for guide in ways.guides)


def test_a_place_puts_its_own_ways_and_channels_before_the_national_ones(store: Store) -> None:
    regions = ("deyang", "sichuan")
    page = activate_page(making(store, Person(regions=regions)))
    ids = store.guide_ids("activate", regions=regions)
    local = [guide.id for guide in store.some(Guide, ids) if guide.region]
    ways = [block for block in page.blocks if isinstance(block, Ways)]
    general = list(store.guide_ids("activate"))
    assert [guide.id for guide in ways[0].guides] == (local or general)
    assert [guide.id for guide in ways[-1].guides] == general
    kinds = [type(block) for block in page.blocks]
    assert kinds.index(Entries) < kinds.index(Table)
