"""Which edition is read."""

import ybguide
from ybguide.domain.reference import Source
from ybguide.store import Store
from ybguide.view.edition import PROGRAM, content_date


def test_the_content_is_as_new_as_its_newest_reliable_source(store: Store) -> None:
    reliable = ("official", "official-repost", "media")
    dates = [source.date for source in store.all(Source) if source.grade in reliable and source.date]
    assert content_date(store) == max(dates)


def test_the_program_is_named_with_its_version() -> None:
    assert f"ybguide {ybguide.__version__}" == PROGRAM
