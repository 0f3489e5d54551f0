"""The short form of a page is a selection of the whole: in its order, and with nothing unsafe left out."""

import json
import re
from collections.abc import Iterable, Iterator

import pytest

from tests.conftest import TODAY, Run
from tests.walking import shipped
from ybguide import Guidebook, Person
from ybguide.domain.address import Address, Depth
from ybguide.domain.kind import Kind
from ybguide.render.outline import Call, Foot, Labelled, Part, Point, Say, Section, Step, Tick, Warn, outline
from ybguide.store import Store
from ybguide.view.depth.short import short, shown
from ybguide.view.page import FixView, GuideView, Page, SceneView

WAYS = (Kind.TASK, Kind.GUIDE, Kind.SCENE, Kind.FIX)
PERSONS = (
    Person(),
    Person(age=7),
    Person(age=72),
    Person(whom="elder", smartphone=False, face=False),
    Person(age=40, document=("residence-permit",)),
    Person(region="德阳"),
)
_APART = re.compile(r"[。；：！？\n]+|，依次点")


@pytest.fixture(scope="module")
def book(store: Store) -> Guidebook:
    return Guidebook(store, TODAY)


def pages(book: Guidebook, person: Person) -> Iterator[Page]:
    who, _ = book.known(person)
    kinds = (*WAYS, Kind.QUESTION, Kind.REGION) if person == Person() else WAYS
    for address in shipped(book.store):
        if address.of in kinds:
            yield book.made(address.but(person=who))


def said(parts: Iterable[Part]) -> Iterator[str]:
    """What is told of the thing itself, piece by piece; where to go on, and what was counted, is not."""
    for part in parts:
        match part:
            case Section():
                yield from said(part.parts)
            case Step():
                yield from pieces(part.condition or "")
                yield from pieces(part.do)
                yield from said(part.parts)
            case Say() | Warn() | Point() | Tick() | Labelled():
                yield from pieces(part.text)
            case Call():
                yield from pieces(re.sub(r"（[^）]*）", "", f"{part.name} {part.phone or ''}"))
            case Foot():
                yield from pieces(part.summary)


def pieces(text: str) -> Iterator[str]:
    return (piece for piece in _APART.split(text) if piece)


def in_order(short_texts: list[str], whole: list[str]) -> list[str]:
    """The texts of the short form that the whole one has not, or not in this order."""
    missing, place = [], 0
    for text in short_texts:
        found = next((number for number in range(place, len(whole)) if text in whole[number]), None)
        if found is None:
            missing.append(text)
        else:
            place = found
    return missing


def told(page: Page) -> list[str]:
    """What is told, without the end of a short page, which sums up."""
    sections = outline(page)
    return list(said(sections[:-1] if page.closing else sections))


@pytest.mark.parametrize("person", PERSONS)
def test_every_piece_of_the_short_form_is_in_the_whole_one_in_order(person: Person, book: Guidebook) -> None:
    for page in pages(book, person):
        missing = in_order(told(short(page)), told(page))
        assert missing == [], page.address


@pytest.mark.parametrize("person", PERSONS)
def test_no_warning_condition_or_need_of_the_way_shown_is_left_out(person: Person, book: Guidebook) -> None:
    for page in pages(book, person):
        for way in short(page).blocks:
            if not isinstance(way, GuideView | SceneView | FixView):
                continue
            whole = next(each for each in page.blocks if isinstance(each, type(way)) and each.id == way.id)
            assert [step.warnings for step in way.steps] == [step.warnings for step in whole.steps]
            assert [step.condition for step in way.steps] == [step.condition for step in whole.steps]
            assert [step.do for step in way.steps] == [step.do for step in whole.steps]
            assert [step.path for step in way.steps] == [step.path for step in whole.steps]
            assert way.needs == whole.needs
            assert (way.condition, way.gap, way.done) == (whole.condition, whole.gap, whole.done)


def test_the_safety_lines_of_the_desk_are_never_left_out(book: Guidebook) -> None:
    for address in shipped(book.store):
        if address.of in (Kind.TASK, Kind.SCENE):
            page = book.made(address.but(desk=True))
            for way in short(page).blocks:
                if isinstance(way, GuideView | SceneView) and way.desk is not None:
                    whole = next(
                        each for each in page.blocks if each == way or getattr(each, "id", "") == way.id
                    )
                    assert isinstance(whole, GuideView | SceneView)
                    assert whole.desk is not None
                    assert way.desk.never == whole.desk.never
                    assert way.desk.check == whole.desk.check
                    assert [step.desk for step in way.steps] == [step.desk for step in whole.steps]


def test_a_page_is_told_as_deep_as_it_is_asked_for(book: Guidebook) -> None:
    address = Address(of=Kind.TASK, key="activate", channel="alipay")
    page = book.made(address)
    assert page.depth is Depth.SHORT
    assert shown(page) == short(page)
    assert shown(shown(page)) == shown(page)
    whole = book.made(address.but(depth=Depth.WHOLE))
    assert shown(whole) == whole


def test_what_is_left_out_is_counted(book: Guidebook) -> None:
    page = book.made(Address(of=Kind.TASK, key="activate", channel="alipay"))
    (guide,) = (block for block in page.blocks if isinstance(block, GuideView))
    closing = short(page).closing
    assert closing is not None
    assert closing.more.paths == sum(len(step.also) for step in guide.steps) > 0
    assert closing.more.conflicts == len(guide.conflicts) > 0
    assert closing.more.sources == guide.basis.count > 0


def test_whom_to_call_is_told_with_the_number_from_afar(book: Guidebook) -> None:
    person, _ = book.known(Person(region="绵阳"))
    page = short(book.made(Address(of=Kind.TASK, key="activate", channel="alipay", person=person)))
    assert page.closing is not None
    assert [contact.phone for contact in page.closing.contacts] == ["12393（外地拨 0816-12393）", None]


@pytest.mark.parametrize(
    "argv",
    [
        ("faq", "解绑"),
        ("faq", "孩子没有身份证怎么办"),
        ("faq", "sharing-how"),
        ("fix", "face-fail"),
        ("fix", "no-sms"),
    ],
)
def test_json_has_word_for_word_what_the_short_form_shows(argv: tuple[str, ...], run: Run) -> None:
    short_text = json.loads(run(*argv, "-f", "json").out)["data"]["hits"][0]["short"]
    lines = ["".join(line.split()).rstrip("。") for line in short_text.split("\n")]
    on_screen = "".join(run(*argv, "-f", "rich", "--width", "80").out.split())
    assert lines
    assert [line for line in lines if line not in on_screen] == []
