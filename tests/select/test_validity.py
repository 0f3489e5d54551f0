"""The guide on a day: what does not hold is not there, nothing leads to it, and nothing breaks without it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compiled import compiled
from tests.samples import Sample
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.guide import Guide
from ybguide.domain.lasting import holds_on
from ybguide.domain.places import Region, Scene
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.domain.way import Way
from ybguide.search import ask
from ybguide.select.validity import StoreOn
from ybguide.store import Store

BEFORE, WITHIN, AFTER = date(2027, 12, 31), date(2028, 6, 15), date(2029, 1, 1)
TIME = "valid_from: 2028, valid_until: 2028-12"


@pytest.mark.parametrize(
    ("first", "last", "day", "holds"),
    [
        (None, None, "1900-01-01", True),
        (None, "2026-12-31", "2026-12-31", True),
        (None, "2026-12-31", "2027-01-01", False),
        (None, "2027-02", "2027-02-28", True),
        (None, "2027-02", "2027-03-01", False),
        (None, "2027", "2027-12-31", True),
        (None, "2027", "2028-01-01", False),
        ("2027", None, "2026-12-31", False),
        ("2027", None, "2027-01-01", True),
        ("2027-03", "2027-03", "2027-03-31", True),
        ("2027-03-05", "2027", "2027-03-04", False),
    ],
)
def test_a_date_counts_as_a_whole(first: str | None, last: str | None, day: str, *, holds: bool) -> None:
    assert holds_on(day, first, last) is holds


DATES = st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 12, 31))


@given(first=DATES, length=st.integers(0, 4000), part=st.sampled_from((4, 7, 10)), day=DATES)
def test_a_time_is_one_run_of_days(first: date, length: int, part: int, day: date) -> None:
    start = first.isoformat()[:part]
    end = (first + timedelta(days=length)).isoformat()[:part]
    inside = holds_on(day.isoformat(), start, end)
    assert inside is (start <= day.isoformat()[:part] <= end)
    assert holds_on(first.isoformat(), start, end)


def pieces(store: Store) -> dict[str, int]:
    """How many there are of each piece that may end, inside records that stay."""
    guide, fix = store.get(Guide, "app/activate"), store.get(Fix, "no-code")
    region, comparison = store.get(Region, "north"), store.get(Comparison, "code-and-card")
    return {
        "needs": len(guide.needs),
        "also": len(guide.steps[0].also),
        "causes": len(fix.causes),
        "try": len(fix.steps),
        "rows": len(comparison.rows),
        "channels": len(region.channels),
        "sharing": len(region.sharing),
        "differences": len(region.differences),
        "phones": len(region.contacts),
    }


@pytest.fixture
def some_end(sample: Sample) -> Store:
    """A second piece of each kind, which holds in 2028 only."""
    law = f"{TIME}, evidence: {{sources: [law], confidence: high}}"
    sample.change("channels/app.yaml", "    needs:\n", f"    needs:\n      - {{text: 照片, {law}}}\n")
    sample.change(
        "channels/app.yaml", "        also:\n", f"        also:\n          - {{path: [码], {law}}}\n"
    )
    sample.change("fixes/code.yaml", "    causes:\n", f"    causes:\n      - {{text: 停电, {law}}}\n")
    sample.change("fixes/code.yaml", "    try:\n", f"    try:\n      - {{do: 等一等, {law}}}\n")
    sample.change(
        "compare.yaml", "    rows:\n", f"    rows:\n      - {{label: 价钱, cells: [一, 二], {law}}}\n"
    )
    north = "regions/north.yaml"
    extra = f"  - {{id: other-app, name: 另一个, kind: app, does: 可以激活, {law}}}\n"
    sample.change(north, "channels:\n", f"channels:\n{extra}")
    sample.change(north, "sharing:\n", f"sharing:\n  - {{text: 兄弟姐妹也行, {law}}}\n")
    sample.change(north, "differences:\n", f"differences:\n  - {{text: 要照片, topics: [start], {law}}}\n")
    extra = f"  - {{id: other-desk, name: 另一个, phone: 010-0208, {law}}}\n"
    sample.change(north, "contacts:\n  - id: north-desk", f"contacts:\n{extra}  - id: north-desk")
    return compiled(sample.folder)


def test_a_piece_is_there_while_it_holds(some_end: Store) -> None:
    inside, outside = pieces(StoreOn(some_end, WITHIN)), pieces(StoreOn(some_end, BEFORE))
    assert pieces(StoreOn(some_end, AFTER)) == outside
    assert inside == {name: count + 1 for name, count in outside.items()} == pieces(some_end)


@pytest.fixture
def whole_ends(sample: Sample) -> Store:
    """The guide, the answer, the failure, the scene and the rest of the sample hold in 2028 only."""
    time = "valid_from: 2028\n{0}valid_until: 2028-12\n{0}"
    for name, before, indent in (
        ("channels/app.yaml", "title: 在 App 里激活", 4),
        ("fixes/code.yaml", "symptom: 打不开二维码", 4),
        ("scenes/desk.yaml", "name:", 0),
        ("terms.yaml", "term: 医保码", 4),
        ("compare.yaml", "title: 码和卡", 4),
    ):
        sample.change(name, before, time.format(" " * indent) + before)
    sample.change("faq/basics.yaml", "    valid_until: 2030-12-31", f"    {time.format('    ').rstrip()}")
    for name, first in (("safety.yaml", "rules:\n  - "), ("safety.yaml", "scams:\n  - ")):
        sample.change(name, first, first + time.format("    "))
    return compiled(sample.folder)


WHOLE = (
    (Guide, "app/activate"),
    (Question, "what"),
    (Fix, "no-code"),
    (Scene, "desk"),
    (Term, "code"),
    (Comparison, "code-and-card"),
)


@pytest.mark.parametrize(("kind", "key"), WHOLE)
def test_a_record_out_of_its_time_is_not_there(kind: type, key: str, whole_ends: Store) -> None:
    name = kind.__name__.lower()
    there = StoreOn(whole_ends, WITHIN)
    assert there.get(kind, key) == whole_ends.get(kind, key)
    for day in (BEFORE, AFTER):
        store = StoreOn(whole_ends, day)
        assert store.find(kind, key) is None
        assert store.some(kind, [key]) == ()
        assert key not in {record.id for record in store.all(kind)}
        assert key in there.titles(name)
        assert key not in store.titles(name)
        with pytest.raises(KeyError):
            store.title(name, key)


def test_nothing_leads_to_what_has_ended(whole_ends: Store) -> None:
    store = StoreOn(whole_ends, AFTER)
    assert store.guide_ids("activate") == ("counter/activate",)
    assert store.channels_of("activate") == ["counter"]
    assert store.all(Way) == ()
    assert store.all(Subject) == ()
    assert (store.all(SafetyRule), store.all(Scam)) == ((), ())
    assert [term.not_same_as for term in store.all(Term)] == [()]
    for guide in store.all(Guide):
        assert "app/activate" not in guide.next
    for query in ("医保码是什么", "打不开二维码", "怎么激活医保码", "码和卡"):
        assert {(hit.kind, hit.id) for hit in ask(store, query)}.isdisjoint(
            {
                ("question", "what"),
                ("fix", "no-code"),
                ("guide", "app/activate"),
                ("comparison", "code-and-card"),
            }
        )
        assert ask(StoreOn(whole_ends, WITHIN), query)


def test_what_is_the_same_on_every_day_is_read_as_it_is(sample: Sample) -> None:
    store = compiled(sample.folder)
    dated = store.database.rows("SELECT kind, id FROM record WHERE dated ORDER BY kind, id")
    assert dated == [("question", "what"), ("region", "north"), ("subject", "basics")]
