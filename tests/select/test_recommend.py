"""Which way is recommended, and that everybody can finish what is recommended to them."""

from dataclasses import replace
from functools import cache

import pytest

from tests.select.people import people, questions_of, ways_of
from tests.select.strategies import CERTAIN
from ybguide.domain.guide import Condition, Guide, Step
from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.domain.way import Way
from ybguide.select.procedure import guide_for, procedure_for
from ybguide.select.recommend import Recommendation, out_of_reach, recommend
from ybguide.store import Store

OWN_FACE = "face-elder-child"
"""The failure that steps name in which the person's own face is scanned."""

_OPENING = (
    *(
        f"{app}/{task}"
        for app in ("national-app", "alipay", "wechat")
        for task in ("show-code", "family-use")
    ),
    *("national-app/activate/log-in", "family-account/family-use", "use/no-phone"),
)
"""What is shown to people who have the code already."""


def way(show: str, **given: object) -> Way:
    usual: dict[str, object] = {
        "whom": ("self", "child", "elder", "other"),
        "when": None,
        "enrolled": True,
        "activated": False,
        "needs": (),
        "because": "",
        "evidence": CERTAIN,
    }
    return Way(**{"id": show, "show": show} | usual | given)  # type: ignore[arg-type]


def shown(person: Person, *ways: Way) -> tuple[str | None, str | None]:
    found = recommend(ways, person)
    return found.way.show if found.way else None, found.other.show if found.other else None


def test_the_first_way_is_taken_and_the_next_in_another_channel_is_the_other() -> None:
    ways = (way("app/activate"), way("app/family-add"), way("counter/activate"), way("bank/activate"))
    assert shown(Person(), *ways) == ("app/activate", "counter/activate")


def test_without_a_way_somebody_has_to_be_asked() -> None:
    assert recommend((), Person()) == Recommendation(way=None, other=None)
    assert shown(Person(whom="child"), way("app/activate", whom=("elder",))) == (None, None)


def test_who_says_nothing_asks_for_themselves() -> None:
    ways = (way("app/family-add", whom=("child", "elder", "other")), way("app/activate", whom=("self",)))
    assert shown(Person(), *ways) == ("app/activate", None)


@pytest.mark.parametrize(
    ("need", "lacking", "having"),
    [
        ("own-phone", Person(smartphone=False), Person(smartphone=True)),
        ("face", Person(face=False), Person(face=True)),
    ],
)
def test_what_is_known_to_be_lacking_rules_a_way_out_and_what_is_not_known_does_not(
    need: str, lacking: Person, having: Person
) -> None:
    ways = (way("app/activate", needs=(need,)), way("counter/activate"))
    assert shown(lacking, *ways)[0] == "counter/activate"
    assert shown(having, *ways)[0] == "app/activate"
    assert shown(Person(), *ways)[0] == "app/activate"


def test_an_app_counts_only_where_it_is_known_to_be_at_hand() -> None:
    ways = (way("app/activate", needs=("app",)), way("counter/activate"))
    assert shown(Person(), *ways)[0] == "counter/activate"
    assert shown(Person(apps=("bank",)), *ways)[0] == "counter/activate"
    assert shown(Person(apps=("bank", "app")), *ways)[0] == "app/activate"


def test_a_way_known_to_apply_goes_before_one_that_only_may() -> None:
    young = way("app/family-add", when=Condition(age_below=16))
    ways = (young, way("counter/activate"))
    assert shown(Person(whom="child"), *ways) == ("counter/activate", None)
    assert shown(Person(whom="child", age=15), *ways) == ("app/family-add", "counter/activate")
    assert shown(Person(whom="child"), young) == ("app/family-add", None)
    assert shown(Person(whom="child", age=16), young) == (None, None)


def test_who_has_an_identity_number_needs_no_other_document() -> None:
    ways = (
        way("counter/activate", when=Condition(documents=("passport",))),
        way("app/activate", when=Condition(documents=("id-card",))),
    )
    assert shown(Person(documents=("passport", "id-card")), *ways) == ("app/activate", None)
    assert shown(Person(documents=("passport",)), *ways) == ("counter/activate", None)
    assert shown(Person(), *ways) == ("app/activate", None)


def test_who_has_only_a_birth_certificate_is_a_newborn() -> None:
    condition = Condition(age_below=1, documents=("birth-certificate",))
    ways = (way("app/family-add", when=condition), way("counter/activate"))
    certificate = Person(documents=("birth-certificate",))
    assert shown(certificate, *ways)[0] == "app/family-add"
    assert shown(replace(certificate, whom="elder"), *ways)[0] == "counter/activate"
    assert shown(replace(certificate, age=7), *ways)[0] == "counter/activate"


def test_who_is_not_enrolled_yet_is_shown_only_what_is_for_them() -> None:
    ways = (way("use/enrol", enrolled=False), way("app/activate"))
    assert shown(Person(enrolled=False), *ways) == ("use/enrol", None)
    assert shown(Person(enrolled=True), *ways) == ("app/activate", None)
    assert shown(Person(), *ways) == ("app/activate", None)


def test_who_has_the_code_is_shown_only_how_to_open_it() -> None:
    ways = (way("app/show-code", activated=True), way("use/enrol", enrolled=False), way("app/activate"))
    assert shown(Person(activated=True), *ways) == ("app/show-code", None)
    assert shown(Person(activated=False), *ways) == ("app/activate", None)
    assert shown(Person(), *ways) == ("app/activate", None)
    # Whose insurance has ended has that to see to first, with a code or without.
    assert shown(Person(activated=True, enrolled=False), *ways) == ("use/enrol", None)


def test_a_guide_is_out_of_reach_where_everything_said_of_it_takes_what_is_lacking() -> None:
    ways = (
        way("app/family-add/number", when=Condition(age_below=16)),
        way("app/family-add/number", needs=("face",)),
        way("app/activate", needs=("own-phone", "face")),
        way("counter/activate/machine", needs=("face",)),
        way("counter/activate/desk"),
    )
    blind = Person(whom="elder", face=False)
    assert out_of_reach(ways, "app/family-add/number", blind)
    assert out_of_reach(ways, "app/family-add/another", blind)
    assert out_of_reach(ways, "counter/activate/machine", blind)
    assert not out_of_reach(ways, "counter/activate/desk", blind)
    assert not out_of_reach(ways, "counter/activate/unknown", blind)
    assert not out_of_reach(ways, "bank/activate", blind)
    assert not out_of_reach(ways, "app/family-add/number", replace(blind, whom="child", age=7))
    assert not out_of_reach(ways, "app/activate", Person())
    assert out_of_reach(ways, "app/activate", Person(smartphone=False))


def test_of_somebody_nobody_has_spoken_of_nothing_goes_without_saying() -> None:
    ways = (way("counter/activate", when=Condition(documents=("passport",))),)
    assert not out_of_reach(ways, "counter/activate", Person())
    assert not out_of_reach(ways, "counter/activate", Person(regions=("north",), place="北省"))
    assert out_of_reach(ways, "counter/activate", Person(whom="elder"))


def test_who_has_another_document_than_a_birth_certificate_is_no_newborn() -> None:
    ways = (way("app/family-add", when=Condition(age_below=1)), way("counter/activate"))
    assert shown(Person(whom="child", documents=("passport",)), *ways)[0] == "counter/activate"
    assert shown(Person(whom="child", documents=("birth-certificate",)), *ways)[0] == "app/family-add"


def test_every_combination_of_answers_ends_in_something_this_person_can_finish(store: Store) -> None:
    ways, questions = ways_of(store), questions_of(store)

    @cache
    def steps(show: str, person: Person) -> tuple[Step, ...]:
        owner, key = show.split("/", maxsplit=1)
        if owner == "use":
            scene = procedure_for(store.get(Scene, key), person)
            assert scene.done
            assert scene.contacts
            return scene.steps
        guide = guide_for(store.get(Guide, show), person)
        assert guide is not None, (show, person)
        assert guide.done
        assert guide.contacts
        return guide.steps

    count = 0
    for person in people(questions):
        count += 1
        found = recommend(ways, person)
        # The window stands open to everybody, so nobody is left with a number to call alone.
        assert found.way is not None, person
        told = Person(age=person.age, whom=person.whom, documents=person.documents, regions=person.regions)
        for each in (found.way, found.other):
            if each is not None:
                left = steps(each.show, told)
                assert left, (each.id, person)
                assert lacking(each, left, person) == [], (each.id, person)
        if found.other is not None:
            assert found.other.channel != found.way.channel
    assert count > 150_000


def lacking(recommended: Way, steps: tuple[Step, ...], person: Person) -> list[str]:
    """What the steps take that this person said they lack, read off the guide and not off the way."""
    channel, task = recommended.channel, recommended.task
    found = []
    own = task in ("activate", "show-code") and channel != "offline"
    if person.smartphone is False and own:
        found.append("a phone of their own")
    if person.face is False and any(OWN_FACE in step.fixes for step in steps):
        found.append("a face that can be scanned")
    if (person.enrolled is False) != (recommended.show == "use/enrol"):
        found.append("enrolment")
    if (person.activated is True and person.enrolled is not False) != (recommended.show in _OPENING):
        found.append("a code to open, or one to get")
    if "app" in recommended.needs and channel not in person.apps:
        found.append("the app")
    numbered = not person.documents or "id-card" in person.documents
    typed = task not in ("show-code", "family-use") and not recommended.show.endswith("certificate")
    if not numbered and channel not in ("offline", "use") and typed:
        found.append("an identity number")
    return found


def test_the_own_face_is_scanned_in_steps_that_say_so(store: Store) -> None:
    """What the test above goes by: these guides scan it, and the window does not."""
    for show in (
        "alipay/activate",
        "wechat/activate/mini-program",
        "national-app/activate",
        "offline/activate/terminal",
    ):
        assert any(OWN_FACE in step.fixes for step in store.get(Guide, show).steps), show
    window = store.get(Guide, "offline/activate/window")
    assert not any(OWN_FACE in step.fixes for step in window.steps)


@pytest.mark.parametrize(
    ("person", "best", "other"),
    [
        (Person(), "national-app/activate", "offline/activate/terminal"),
        (Person(apps=("alipay",)), "alipay/activate", "national-app/activate"),
        (Person(apps=("unionpay",)), "national-app/activate", "offline/activate/terminal"),
        (Person(apps=("alipay", "national-app")), "national-app/activate", "alipay/activate"),
        (Person(age=7), "national-app/family-add/id-number", "offline/activate/terminal"),
        (Person(whom="child", age=7), "national-app/family-add/id-number", "offline/family-add"),
        (
            Person(whom="child", age=7, apps=("wechat",)),
            "wechat/family-add/nhsa-account",
            "national-app/family-add/id-number",
        ),
        (Person(whom="child", age=7, face=False), "national-app/family-add/id-number", "offline/family-add"),
        (Person(whom="child", age=16, face=False), "offline/family-add", None),
        (
            Person(whom="child", documents=("birth-certificate",)),
            "national-app/family-add/birth-certificate",
            "offline/family-add",
        ),
        (
            Person(whom="elder", smartphone=False, apps=("alipay",)),
            "alipay/family-add/avatar",
            "national-app/family-add/id-number",
        ),
        (Person(whom="elder", smartphone=False, face=False), "offline/family-add", None),
        (Person(whom="elder", face=False), "offline/activate/window", None),
        (Person(whom="other", documents=("passport",)), "offline/activate/window", None),
        (Person(face=False), "offline/activate/window", None),
        (Person(smartphone=False), "offline/activate/terminal", "national-app/family-add/id-number"),
        (Person(enrolled=False), "use/enrol", None),
        (Person(activated=False), "national-app/activate", "offline/activate/terminal"),
        (Person(activated=True), "national-app/activate/log-in", "use/no-phone"),
        (Person(activated=True, apps=("alipay",)), "alipay/show-code", "national-app/activate/log-in"),
        (Person(activated=True, apps=("wechat",), face=False), "wechat/show-code", "use/no-phone"),
        (Person(activated=True, smartphone=False), "use/no-phone", None),
        (Person(activated=True, age=7), "family-account/family-use", "national-app/activate/log-in"),
        (
            Person(activated=True, whom="child", apps=("wechat",)),
            "wechat/family-use",
            "family-account/family-use",
        ),
        (
            Person(activated=True, whom="elder", smartphone=False, apps=("national-app",)),
            "national-app/family-use",
            "family-account/family-use",
        ),
        (
            Person(activated=True, whom="elder", smartphone=False, face=False),
            "family-account/family-use",
            "use/no-phone",
        ),
        (Person(activated=True, whom="child", age=0), "family-account/family-use", "use/no-phone"),
        (Person(activated=True, enrolled=False), "use/enrol", None),
    ],
    ids=str,
)
def test_what_the_guide_recommends(person: Person, best: str, other: str | None, store: Store) -> None:
    assert shown(person, *ways_of(store)) == (best, other)
