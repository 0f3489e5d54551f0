"""An address: what is shown, and for whom; whoever goes on stays who and where they are."""

from hypothesis import given
from hypothesis import strategies as st

from ybguide.domain.address import HOME, Address, Depth, Room, guide_at, task_at
from ybguide.domain.kind import Kind
from ybguide.domain.person import ANYBODY, Person

CHILD = Person(whom="child", age=7, regions=("deyang", "sichuan"), place="德阳")
PLACES = (*Room, *Kind)


def test_whoever_goes_on_keeps_person_place_and_desk() -> None:
    here = task_at("activate", "alipay").but(person=CHILD, desk=True)
    there = here.onward(Address(of=Kind.FIX, key="face-fail"))
    assert there == Address(of=Kind.FIX, key="face-fail", person=CHILD, desk=True)
    assert (there.person.regions, there.person.place) == (("deyang", "sichuan"), "德阳")


def test_what_leads_on_for_somebody_else_leads_on_for_whoever_is_here() -> None:
    there = task_at("activate").but(person=Person(age=80), desk=True)
    assert HOME.onward(there) == task_at("activate")
    assert HOME.onward(there).person == ANYBODY


@given(
    st.sampled_from(PLACES),
    st.sampled_from(PLACES),
    st.builds(Person, age=st.none() | st.integers(0, 130), place=st.none() | st.text()),
    st.none() | st.integers(1, 9),
)
def test_going_on_takes_nothing_else_along(
    of: Kind | Room, to: Kind | Room, person: Person, step: int | None
) -> None:
    here = Address(of=of, key="a", channel="b", person=person, desk=True, way=2, depth=Depth.WHOLE)
    there = here.onward(Address(of=to, step=step))
    assert there == Address(of=to, step=step, person=person, desk=True)
    assert there.onward(here) == here


def test_a_step_or_a_way_is_of_a_whole_page() -> None:
    page = task_at("activate", "alipay").but(person=CHILD, depth=Depth.WHOLE)
    assert page.but(step="search", way=2).whole == page


def test_a_reference_of_the_content_is_a_task_in_a_channel_one_way_or_a_scene() -> None:
    assert guide_at("alipay/activate") == Address(of=Kind.TASK, key="activate", channel="alipay")
    way = "wechat/activate/menu"
    assert guide_at(way) == Address(of=Kind.GUIDE, key=way)
    assert guide_at("use/enrol") == Address(of=Kind.SCENE, key="enrol")
