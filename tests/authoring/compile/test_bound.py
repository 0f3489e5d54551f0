"""What holds at one place only is filed with it."""

from tests.compiled import compiled
from tests.samples import Sample


def test_an_answer_a_failure_a_term_and_a_pack_are_filed_with_their_place(sample: Sample) -> None:
    sample.change("faq/basics.yaml", "    answer:", "    place: 北省\n    answer:")
    store = compiled(sample.folder)
    rows = store.database.rows("SELECT kind, place FROM document WHERE place IS NOT NULL")
    north = store.division_of("north")
    assert north is not None
    assert ("question", north.code) in rows
    assert ("region", north.code) in rows
    assert ("guide", north.code) not in rows
