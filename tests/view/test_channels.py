"""The channels side by side, and which one to take."""

from ybguide.domain.channel import Channel, Task
from ybguide.domain.person import Person
from ybguide.store import Store
from ybguide.view.channels import activate_page, channels_page
from ybguide.view.page import Entries, Links, Page, Table, Ways


def tables(page: Page) -> list[Table]:
    return [block for block in page.blocks if isinstance(block, Table)]


def test_a_row_has_a_cell_for_every_column(store: Store) -> None:
    for page in (channels_page(store), activate_page(store, Person(), with_sources=False)):
        for table in tables(page):
            assert {len(row.cells) for row in table.rows} == {len(table.columns)}
            assert len({column.key for column in table.columns}) == len(table.columns)


def test_every_channel_is_a_row_in_order(store: Store) -> None:
    channels = store.all(Channel)
    for table in tables(channels_page(store)):
        assert [(row.id, row.cells[0]) for row in table.rows] == [(each.id, each.name) for each in channels]


def test_the_advice_is_that_of_the_task_and_names_a_command(store: Store) -> None:
    advice = store.get(Task, "activate").advice
    (links,) = (block for block in channels_page(store).blocks if isinstance(block, Links))
    assert [link.command for link in links.links] == [
        f"ybguide activate -c {each.channel}" for each in advice
    ]
    for link, each in zip(links.links, advice, strict=True):
        assert each.who in link.label
        assert each.why in link.label


def test_activating_lists_every_national_way_once(store: Store) -> None:
    page = activate_page(store, Person(), with_sources=False)
    (ways,) = (block for block in page.blocks if isinstance(block, Ways))
    assert [guide.id for guide in ways.guides] == [guide.id for guide in store.guides("activate")]
    assert all(guide.region is None for guide in ways.guides)


def test_a_place_puts_its_own_ways_and_channels_before_the_national_ones(store: Store) -> None:
    regions = ("deyang", "sichuan")
    page = activate_page(store, Person(regions=regions), with_sources=False)
    local = [guide.id for guide in store.guides("activate", regions=regions) if guide.region]
    ways = [block for block in page.blocks if isinstance(block, Ways)]
    assert [guide.id for guide in ways[0].guides] == (local or [g.id for g in store.guides("activate")])
    # The general way by a local account gives way to the one of the place.
    general = [guide.id for guide in store.guides("activate") if guide.way != "bureau-account"]
    assert [guide.id for guide in ways[-1].guides] == general
    kinds = [type(block) for block in page.blocks]
    assert kinds.index(Entries) < kinds.index(Table)
