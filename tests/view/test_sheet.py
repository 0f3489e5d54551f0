"""What stands on a sheet: a way as the person reads it, and the number that is called from where they are."""

from dataclasses import replace

from tests.conftest import TODAY
from tests.render.samples import ANSWER, ENTRIES, GUIDE, OPEN, page
from ybguide.domain.address import task_at
from ybguide.guidebook.book import Guidebook
from ybguide.guidebook.person import Person
from ybguide.store import Store
from ybguide.view.page import DeskThroughout, DeskView, GuideView
from ybguide.view.sheet import Sheet, sheet_of

_AT_DESK = DeskView(say=("请坐",), check=("姓名",), never=("不要替他点",))


def of(store: Store, person: Person) -> Sheet:
    book = Guidebook(store, TODAY)
    who, _ = book.known(person)
    made = sheet_of(book.made(task_at("activate", "alipay").but(person=who)))
    assert made
    return made


def test_a_page_without_a_way_has_no_sheet() -> None:
    assert sheet_of(page(ANSWER)) is None
    assert sheet_of(page(ENTRIES)) is None


def test_what_a_helper_says_stays_with_the_helper() -> None:
    desk = DeskThroughout(say=("您好",), check=(), never=(), rules=())
    made = sheet_of(page(replace(GUIDE, desk=desk, steps=(replace(OPEN, desk=_AT_DESK),))))
    assert made
    (guide,) = made.page.blocks
    assert isinstance(guide, GuideView)
    assert (guide.desk, guide.steps[0].desk) == (None, None)


def test_from_afar_the_area_code_of_the_place_is_dialled(store: Store) -> None:
    assert of(store, Person(region="德阳")).from_afar == "0838-12393"
    assert of(store, Person(region="四川")).from_afar is None
    assert of(store, Person()).from_afar is None


def test_it_is_as_fresh_as_the_newest_reliable_source(store: Store) -> None:
    book = Guidebook(store, TODAY)
    (basis,) = book.made(task_at("activate", "alipay")).bases
    assert of(store, Person()).newest == basis.newest
