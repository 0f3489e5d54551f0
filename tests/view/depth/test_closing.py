"""The end of a short page: whom to call, where to go on, and what the whole form adds."""

from tests.conftest import TODAY
from ybguide import Guidebook, Person
from ybguide.domain.address import Address, Room
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Conflict
from ybguide.store import Store
from ybguide.view.depth.closing import closing
from ybguide.view.page import Closing, GuideView, Link, Page

ALIPAY = Address(of=Kind.TASK, key="activate", channel="alipay")


def page(store: Store, person: Person = Person(), address: Address = ALIPAY) -> Page:  # noqa: B008 - a value
    book = Guidebook(store, TODAY)
    who, _ = book.known(person)
    return book.made(address.but(person=who))


def guide(of: Page) -> GuideView:
    return next(block for block in of.blocks if isinstance(block, GuideView))


def ended(of: Page, way: GuideView | None = None) -> Closing:
    lead = way or guide(of)
    return closing(of, lead, (lead,))


def test_two_to_call_stay_and_those_with_a_number_first(store: Store) -> None:
    whole = page(store)
    contacts = guide(whole).contacts
    without = tuple(contact.but(phone=None) for contact in contacts)
    called = ended(whole, guide(whole).but(contacts=(*without, contacts[-1].but(phone="12345")))).contacts
    assert [contact.phone for contact in called] == ["12345", None]


def test_the_number_of_the_place_comes_before_the_hotline_as_it_is_dialled(store: Store) -> None:
    called = ended(page(store, Person(region="德阳"))).contacts
    assert [(contact.name, contact.phone) for contact in called] == [
        ("德阳市本级医保咨询电话", "(0838)2208900"),
        ("医保服务热线", "12393（外地拨 0838-12393）"),
    ]


def test_what_was_left_out_is_counted_by_kind(store: Store) -> None:
    whole = page(store)
    way = guide(whole)
    more = ended(whole).more
    assert more.paths == sum(len(step.also) for step in way.steps) > 0
    assert more.fixes == len({fix.address for step in way.steps for fix in step.fixes}) > 0
    assert more.sources == way.basis.count > 0
    assert more.conflicts == len(way.conflicts)
    bare = way.but(
        about=None,
        limits=(),
        conflicts=(),
        steps=tuple(step.but(also=(), fixes=(), notes=(), kept=()) for step in way.steps),
    )
    none = ended(whole, bare).more
    assert (none.paths, none.fixes, none.notes, none.conflicts) == (0, 0, 0, 0)
    assert ended(whole, bare.but(about="又及。")).more.notes == 1


def test_a_disagreement_that_is_not_told_is_counted(store: Store) -> None:
    whole = page(store)
    way = guide(whole)
    conflict = store.get(Conflict, "alipay-shebao")
    assert ended(whole, way.but(conflicts=(conflict, conflict))).more.conflicts == 2


def test_where_to_go_on_is_what_there_is_room_for(store: Store) -> None:
    whole = page(store)
    way = guide(whole)
    link = Link(label="看", address=ALIPAY, title="看")
    short = way.but(steps=way.steps[:1], needs=(), next=(link,) * 5)
    assert len(ended(whole, short).links) == 3
    assert ended(whole, short.but(steps=way.steps * 3)).links == ()


def test_who_answered_questions_hears_how_not_to_answer_them_again(store: Store) -> None:
    advised = page(store, address=Address(of=Room.START))
    (again, *_) = ended(advised).links
    assert (again.label, again.command) == ("下次不用再回答", "ybguide start --no-ask")
    assert [link.label for link in ended(page(store)).links if link.label == again.label] == []
