"""What is said of a person: by the names of the flags, with contradictions refused."""

from datetime import date, timedelta

import pytest

from tests.conftest import TODAY
from ybguide.domain.person import ANYBODY, Whom
from ybguide.domain.person import Person as Known
from ybguide.errors import Contradiction, UnknownName, UsageError
from ybguide.guidebook.errors import AgeAgainstWhom, NotAnApp, NotYetBorn, TooOld
from ybguide.guidebook.person import Person, known
from ybguide.places import place_of
from ybguide.store import Store


def test_nobody_said_is_anybody(store: Store) -> None:
    assert known(Person(), store, TODAY) == (ANYBODY, ())


def test_all_that_is_said_is_known(store: Store) -> None:
    said = Person(
        whom="child",
        activated=False,
        birth_date=date(2019, 11, 23),
        document=("id-card", "passport", "id-card"),
        smartphone=False,
        face=True,
        enrolled=True,
        app=("支付宝", "zfb", "weixin"),
        region="德阳",
    )
    assert known(said, store, TODAY) == (
        Known(
            whom="child",
            activated=False,
            age=6,
            documents=("id-card", "passport"),
            smartphone=False,
            face=True,
            enrolled=True,
            apps=("alipay", "wechat"),
            regions=("deyang", "sichuan"),
            place="德阳",
            where=place_of(store, "德阳"),
        ),
        (),
    )


def test_a_place_nobody_knows_is_told_and_forbids_nothing(store: Store) -> None:
    person, notices = known(Person(region="得阳"), store, TODAY)
    assert person.regions == ()
    (notice,) = notices
    assert notice.text.startswith("没有“得阳”的地方资料。")


@pytest.mark.parametrize(
    ("whom", "age"),
    [("child", 18), ("child", 130), ("elder", 17), ("elder", 0), ("other", 17)],
)
def test_an_age_that_somebody_cannot_have_is_refused(whom: Whom, age: int, store: Store) -> None:
    with pytest.raises(AgeAgainstWhom) as caught:
        known(Person(whom=whom, age=age), store, TODAY)
    assert (caught.value.age, caught.value.grown_up) == (age, whom == "child")


@pytest.mark.parametrize(
    ("whom", "age"), [("child", 17), ("elder", 18), ("other", 18), ("self", 7), ("self", 90), (None, 16)]
)
def test_an_age_that_somebody_may_have_is_taken(whom: Whom | None, age: int, store: Store) -> None:
    assert known(Person(whom=whom, age=age), store, TODAY)[0].age == age


def test_an_age_and_a_day_of_birth_are_one_too_many(store: Store) -> None:
    with pytest.raises(Contradiction) as caught:
        known(Person(age=7, birth_date=date(2019, 1, 1)), store, TODAY)
    assert caught.value.written == ("--age", "--birth-date")


def test_a_day_of_birth_is_neither_in_the_future_nor_out_of_reach(store: Store) -> None:
    assert known(Person(birth_date=TODAY), store, TODAY)[0].age == 0
    tomorrow = TODAY + timedelta(days=1)
    with pytest.raises(NotYetBorn) as unborn:
        known(Person(birth_date=tomorrow), store, TODAY)
    assert (unborn.value.birth_date, unborn.value.today) == (tomorrow, TODAY)
    oldest = TODAY.replace(year=TODAY.year - 130)
    assert known(Person(birth_date=oldest), store, TODAY)[0].age == 130
    with pytest.raises(TooOld) as old:
        known(Person(birth_date=oldest.replace(year=oldest.year - 1)), store, TODAY)
    assert old.value.age == 131


def test_what_is_no_app_is_refused_with_those_that_are(store: Store) -> None:
    with pytest.raises(NotAnApp) as caught:
        known(Person(app=("offline",)), store, TODAY)
    assert caught.value.asked == store.title("channel", "offline")
    assert store.title("channel", "alipay") in caught.value.apps
    with pytest.raises(UnknownName):
        known(Person(app=("nobody",)), store, TODAY)


def test_what_is_refused_can_be_put_right_on_the_command_line() -> None:
    for kind in (AgeAgainstWhom, Contradiction, NotAnApp, NotYetBorn, TooOld):
        assert issubclass(kind, UsageError)
