"""What is known of a person: the ages that are possible, and whether anything was said."""

import pytest

from ybguide.domain.person import ANYBODY, OLDEST, Person, Whom


@pytest.mark.parametrize(
    ("whom", "ages"),
    [
        (None, (0, OLDEST)),
        ("self", (0, OLDEST)),
        ("child", (0, 17)),
        ("elder", (60, OLDEST)),
        ("other", (18, OLDEST)),
    ],
)
def test_who_it_is_bounds_the_age(whom: Whom | None, ages: tuple[int, int]) -> None:
    assert Person(whom=whom).ages == ages


def test_an_age_that_is_known_is_the_only_one() -> None:
    assert Person(whom="child", age=0).ages == (0, 0)
    assert Person(age=70).ages == (70, 70)


@pytest.mark.parametrize(
    "person",
    [
        *(Person(whom="self"), Person(age=0), Person(documents=("passport",)), Person(smartphone=False)),
        *(Person(face=False), Person(enrolled=False), Person(activated=True), Person(apps=("alipay",))),
        Person(age=7, regions=("north",), place="北省"),
    ],
    ids=str,
)
def test_whatever_is_said_describes_the_person(person: Person) -> None:
    assert person.described


def test_a_place_alone_describes_nobody() -> None:
    assert not ANYBODY.described
    assert not Person(regions=("bay", "north"), place="海湾市").described
