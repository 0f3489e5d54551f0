"""``start`` as a page: the way with its reason, what to have ready, and commands that say the same again."""

import pytest

from tests.makings import making
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.reference import Contact
from ybguide.domain.spelling import person as person_options
from ybguide.domain.way import Way
from ybguide.select.recommend import Recommendation, recommend
from ybguide.store import Store
from ybguide.view.channels import activate_page
from ybguide.view.decisions import map_page
from ybguide.view.family import family_channel_page, family_page
from ybguide.view.page import AdviceView, GuideView, MapView, Notice, Page, RuleView, SceneView, Ways
from ybguide.view.start import advice_view, start_page
from ybguide.view.task import channel_page

EVERYTHING = Person(
    whom="child",
    activated=False,
    age=7,
    documents=("id-card", "passport"),
    smartphone=False,
    face=True,
    enrolled=True,
    apps=("alipay", "wechat"),
    regions=("deyang", "sichuan"),
    place="旌阳区",
)


def page_for(store: Store, person: Person, said: Person | None = None) -> Page:
    return start_page(making(store, person), person if said is None else said)


def advice_for(store: Store, person: Person) -> AdviceView:
    return first_advice(page_for(store, person))


def first_advice(page: Page) -> AdviceView:
    advice = page.blocks[0]
    assert isinstance(advice, AdviceView)
    return advice


def guides(page: Page) -> set[str]:
    shown = [block for block in page.blocks if isinstance(block, GuideView)]
    listed = [guide for block in page.blocks if isinstance(block, Ways) for guide in block.guides]
    return {guide.id for guide in (*shown, *listed)}


def test_everything_known_is_said_again_as_options() -> None:
    assert list(person_options(ANYBODY)) == []
    assert " ".join(person_options(EVERYTHING)) == (
        "--for child --activated no --age 7 --document id-card --document passport --smartphone no --face yes"
        " --enrolled yes --app alipay --app wechat -r 旌阳区"
    )


@pytest.mark.parametrize(
    ("place", "said"), [("旌阳区", "旌阳区"), ("a b", "deyang"), ("$(x)", "deyang"), (None, "deyang")]
)
def test_a_place_that_a_shell_would_take_apart_is_said_by_its_id(place: str | None, said: str) -> None:
    assert list(person_options(Person(regions=("deyang", "sichuan"), place=place))) == [f"-r {said}"]


def test_a_place_nobody_knows_is_not_said() -> None:
    assert list(person_options(Person(place="火星"))) == []


def test_the_steps_of_the_way_follow_the_advice(store: Store) -> None:
    for person in (Person(whom="child", age=7), Person(enrolled=False), Person(whom="self", face=False)):
        advice, shown = page_for(store, person).blocks
        assert isinstance(advice, AdviceView)
        assert advice.way is not None
        assert isinstance(shown, GuideView | SceneView)
        assert shown.steps
        assert shown.address == advice.way.address
        assert shown.needs == advice.needs


def test_a_baby_whose_papers_are_not_known_is_shown_both_doors(store: Store) -> None:
    _, rule, shown = page_for(store, Person(whom="child", age=0)).blocks
    assert isinstance(rule, RuleView)
    assert [case.id for case in rule.cases] == ["newborn", "under-16"]
    assert isinstance(shown, GuideView)
    known = page_for(store, Person(whom="child", age=0, documents=("birth-certificate",))).blocks
    assert not any(isinstance(block, RuleView) for block in known)


def test_the_way_comes_with_its_reason_and_what_this_person_needs(store: Store) -> None:
    advice = advice_for(store, Person(whom="child", age=7, apps=("alipay",)))
    assert advice.way is not None
    assert (advice.way.id, advice.way.title) == (
        "alipay/family-add/avatar",
        "在支付宝添加家人（从医保码页面的头像进）",
    )
    assert "不用孩子刷脸" in advice.way.reason
    assert advice.way.command == "ybguide show alipay/family-add/avatar --for child --age 7 --app alipay"
    assert advice.minutes == 10
    assert [item.text for item in advice.needs] == [
        "自己已经在支付宝激活医保码",
        "家人已经参加医保，知道家人的姓名和身份证号",
        "出生证明，或双方户口本",
    ]
    assert {item.condition for item in advice.needs} == {None}
    assert advice.other is not None
    assert advice.other.id == "national-app/family-add/id-number"
    assert advice.other.command.startswith("ybguide show national-app/family-add/id-number --for child ")


def test_a_scene_is_shown_by_its_own_command(store: Store) -> None:
    advice = advice_for(store, Person(enrolled=False))
    assert advice.way is not None
    assert (advice.way.id, advice.way.title) == ("use/enrol", "缴居民医保")
    assert advice.way.command == "ybguide use enrol --enrolled no"
    assert advice.other is None


def test_the_number_of_the_place_comes_first(store: Store) -> None:
    here = Person(face=False, regions=("deyang", "sichuan"), place="德阳")
    assert "德阳" in advice_for(store, here).contacts[0].name
    assert "德阳" not in advice_for(store, Person(face=False)).contacts[0].name


def test_the_advice_names_its_sources_when_asked(store: Store) -> None:
    person = Person(whom="child", age=7)
    page = start_page(making(store, person, with_sources=True), person)
    advice = first_advice(page)
    recommended = recommend(store.all(Way), person)
    ways = [way for way in (recommended.way, recommended.other) if way]
    assert {source.id for source in advice.basis.sources} == {
        source for way in ways for source in way.evidence.sources
    }


def test_without_a_way_there_is_somebody_to_ask(store: Store) -> None:
    nothing = Recommendation(way=None, other=None)
    advice = advice_view(making(store), nothing)
    assert (advice.way, advice.other, advice.needs) == (None, None, ())
    assert [contact.id for contact in advice.contacts] == [c.id for c in store.all(Contact)[:2]]
    assert "12393" in [contact.phone for contact in advice.contacts]


def test_repeating_asks_nothing_whether_or_not_anything_is_open(store: Store) -> None:
    assert advice_for(store, ANYBODY).repeat == "ybguide start --no-ask"
    assert advice_for(store, Person(enrolled=False)).repeat == "ybguide start --enrolled no"


def test_what_was_answered_is_repeated_and_what_had_been_said_is_not(store: Store) -> None:
    said = Person(whom="child")
    notice, *_ = page_for(store, Person(whom="child", age=7, enrolled=True), said).blocks
    assert notice == Notice(kind="note", text="按这些情况列出，没说的不限：7 周岁，已经参加医保。")
    assert not any(isinstance(block, Notice) for block in page_for(store, said, said).blocks)
    for known, words in ((True, "医保码已经能打开"), (False, "医保码还没有激活过")):
        notice, *_ = page_for(store, Person(activated=known), ANYBODY).blocks
        assert notice == Notice(kind="note", text=f"按这些情况列出，没说的不限：{words}。")


def test_the_map_has_every_question_once_and_every_answer_leads_on(store: Store) -> None:
    (view,) = map_page(making(store)).blocks
    assert isinstance(view, MapView)
    assert [decision.number for decision in view.decisions] == list(range(1, len(view.decisions) + 1))
    contents = {(decision.text, decision.choices) for decision in view.decisions}
    assert len(contents) == len(view.decisions)
    choices = [choice for decision in view.decisions for choice in decision.choices]
    reached = {choice.question for choice in choices if choice.question is not None}
    assert reached == set(range(2, len(view.decisions) + 1))
    assert all((choice.question is None) != (choice.way is None) for choice in choices)


def test_the_map_for_somebody_begins_with_what_is_not_known(store: Store) -> None:
    known = Person(whom="elder", activated=False, enrolled=True, documents=("id-card",))
    (view,) = map_page(making(store, known)).blocks
    assert isinstance(view, MapView)
    assert view.decisions[0].text == "本人有自己的智能手机吗？"
    (opening,) = map_page(making(store, known.but(activated=None))).blocks
    assert isinstance(opening, MapView)
    assert opening.decisions[0].text == "本人已经能打开医保码了吗？"
    assert map_page(making(store, Person(enrolled=False))).blocks == (MapView(decisions=()),)


def test_activating_says_what_is_best_only_for_somebody_described(store: Store) -> None:
    here = Person(regions=("deyang", "sichuan"), place="德阳")
    for person in (ANYBODY, here):
        page = activate_page(making(store, person))
        assert not any(isinstance(block, AdviceView) for block in page.blocks)
    advice = first_advice(activate_page(making(store, Person(whom="child", age=7))))
    assert advice.way is not None
    assert advice.way.id == "national-app/family-add/id-number"
    assert advice.repeat is None


def test_ways_out_of_reach_are_left_out_of_activating(store: Store) -> None:
    everything = guides(activate_page(making(store)))
    without_face = guides(activate_page(making(store, Person(face=False))))
    without_phone = guides(activate_page(making(store, Person(smartphone=False))))
    assert "offline/activate/window" in without_face & without_phone
    assert everything - without_face >= {
        "alipay/activate",
        "wechat/activate/menu",
        "offline/activate/terminal",
    }
    assert everything - without_phone >= {"alipay/activate", "wechat/activate/mini-program"}
    assert "offline/activate/terminal" in without_phone
    assert guides(activate_page(making(store, Person(enrolled=False)))) == everything


def test_adding_family_shows_the_steps_of_the_channel_that_is_recommended(store: Store) -> None:
    person = Person(whom="child", age=7, apps=("alipay",))
    page = family_page(making(store, person))
    assert isinstance(page.blocks[1], RuleView)
    assert {block.channel for block in page.blocks if isinstance(block, GuideView)} == {"alipay"}
    way = first_advice(page).way
    assert way is not None
    assert way.id == "alipay/family-add/avatar"


@pytest.mark.parametrize(
    ("person", "best"),
    [
        (Person(age=7), "national-app/family-add/id-number"),
        (Person(age=16), "national-app/family-add/id-number"),
        (Person(age=70, face=False), "offline/family-add"),
        (Person(whom="self", face=True), "national-app/family-add/id-number"),
        (Person(documents=("birth-certificate",)), "national-app/family-add/birth-certificate"),
        (Person(documents=("passport",)), "offline/family-add"),
        (Person(enrolled=False), "use/enrol"),
        (Person(whom="elder", activated=True), "national-app/family-add/id-number"),
    ],
    ids=str,
)
def test_adding_family_recommends_only_ways_to_add_family(person: Person, best: str, store: Store) -> None:
    way = first_advice(family_page(making(store, person))).way
    assert way is not None
    assert way.id == best


def test_adding_family_leaves_out_what_takes_a_face_that_cannot_be_scanned(store: Store) -> None:
    elder = guides(family_page(making(store, Person(whom="elder", face=False))))
    child = guides(family_page(making(store, Person(whom="child", age=7, face=False))))
    assert "offline/family-add" in elder
    assert "alipay/family-add/card-pack" in child - elder


@pytest.mark.parametrize("channel", ["national-app", "alipay", "wechat"])
def test_a_channel_lists_the_papers_for_everywhere_and_its_own(channel: str, store: Store) -> None:
    def papers(chosen: str | None) -> list[str]:
        making_it = making(store, Person(age=7))
        page = family_channel_page(making_it, chosen) if chosen else family_page(making_it)
        (rule,) = [block for block in page.blocks if isinstance(block, RuleView)]
        return [paper for case in rule.cases for paper in case.papers if case.id == "under-16"]

    name = store.title("channel", channel)
    names = [store.title("channel", each) for each in ("national-app", "alipay", "wechat")]
    everywhere = [
        paper for paper in papers(None) if not paper.startswith(tuple(f"{each}：" for each in names))
    ]
    own = [paper.removeprefix(f"{name}：") for paper in papers(None) if paper.startswith(f"{name}：")]
    assert papers(channel) == [*everywhere, *own]
    assert len(own) == 1


@pytest.mark.parametrize(
    ("person", "command"),
    [
        (Person(whom="child", age=7), "ybguide show alipay/family-add/avatar --for child --age 7"),
        (
            # The steps in the relative's app stand on the page instead.
            Person(whom="elder", smartphone=False),
            None,
        ),
        (
            Person(whom="other", smartphone=False, face=False),
            None,
        ),
        (Person(whom="elder"), None),
        (Person(whom="self", age=7), None),
        (ANYBODY, None),
    ],
    ids=str,
)
def test_activating_for_somebody_else_points_to_the_family_account_where_that_is_usual(
    person: Person, command: str | None, store: Store
) -> None:
    page = channel_page(making(store, person), "activate", "alipay")
    notices = [block.text for block in page.blocks if isinstance(block, Notice)]
    notices = [text for text in notices if text.startswith("给他办")]
    assert notices == ([f"给他办，一般由家人在自己手机里添加他，步骤看：{command}"] if command else [])
    assert any(isinstance(block, GuideView) for block in page.blocks)


@pytest.mark.parametrize(
    ("channel", "person", "command"),
    [
        ("alipay", Person(activated=True), "ybguide how show-code -c alipay --activated yes"),
        (
            "bank-app",
            Person(whom="elder", activated=True),
            "ybguide show national-app/activate/log-in --for elder --activated yes",
        ),
        (
            "wechat",
            Person(whom="child", activated=True),
            "ybguide how family-use -c wechat --for child --activated yes",
        ),
        ("alipay", Person(activated=False), None),
        ("alipay", Person(face=True), None),
    ],
    ids=str,
)
def test_activating_tells_who_has_the_code_where_it_opens(
    channel: str, person: Person, command: str | None, store: Store
) -> None:
    page = channel_page(making(store, person), "activate", channel)
    notices = [block.text for block in page.blocks if isinstance(block, Notice)]
    assert notices == ([f"激活过的不用再激活，打开就能用，看：{command}"] if command else [])


def test_adding_in_a_channel_goes_by_the_same_whether_or_not_the_code_was_activated(store: Store) -> None:
    def order(activated: bool | None) -> list[str]:  # noqa: FBT001 - the one thing that differs
        person = Person(whom="child", age=7, apps=("alipay",), activated=activated)
        page = channel_page(making(store, person), "family-add", "alipay")
        return [block.id for block in page.blocks if isinstance(block, GuideView)]

    assert order(True) == order(False) == order(None)
    assert order(True)[0] == "alipay/family-add/avatar"


def test_a_channel_that_adds_no_family_points_to_one_that_does(store: Store) -> None:
    page = channel_page(making(store, Person(whom="child", age=7)), "activate", "bank-app")
    (notice,) = [block for block in page.blocks if isinstance(block, Notice)]
    assert notice.text.endswith("ybguide show national-app/family-add/id-number --for child --age 7")


def test_other_tasks_do_not_point_to_the_family_account(store: Store) -> None:
    page = channel_page(making(store, Person(whom="child", age=7)), "unbind", "alipay")
    assert not any(isinstance(block, Notice) for block in page.blocks)
