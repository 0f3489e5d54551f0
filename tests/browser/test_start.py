"""The questions of ``start`` in the handbook: all ways to answer, walked in the page and in the program."""

import json
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import TODAY, Run
from tests.render.reading import in_order, without_space
from ybguide.domain.address import HOME, Depth
from ybguide.domain.person import Person
from ybguide.domain.spelling import text
from ybguide.domain.way import Way
from ybguide.select.decide import Decision, decide
from ybguide.select.recommend import recommend
from ybguide.store import Store
from ybguide.view.interview import recommended_page
from ybguide.view.making import Making
from ybguide.view.start import questions

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
SAMPLE = 97
"""One of so many ways to answer is clicked through, and read from the command line as well."""
PHONE = {"width": 390, "height": 844}


def walked(page: Page) -> list[dict[str, Any]]:
    """Each way to answer, with what the page recommends."""
    found = page.evaluate(
        """() => {
          const interview = makeInterview(held("questions"), document.createElement("div"), {});
          return [...interview.all()].map(({path, page: {way, other}}) => (
            {said: path.map(({field, value}) => [field, value]), way, other}));
        }"""
    )
    assert isinstance(found, list)
    return found


def person(said: list[list[str]]) -> Person:
    """Who answers so, read as the options of the command line are."""
    known = {field: value for field, value in said if value not in ("unknown", "none")}
    yes = {"yes": True, "no": False}
    return Person(
        whom=known.get("for"),  # type: ignore[arg-type]
        activated=yes.get(known.get("activated", "")),
        enrolled=yes.get(known.get("enrolled", "")),
        smartphone=yes.get(known.get("smartphone", "")),
        face=yes.get(known.get("face", "")),
        age=int(known["age"]) if "age" in known else None,
        documents=tuple(filter(None, [known.get("document")])),
        apps=tuple(filter(None, [known.get("app")])),
    )


def flags(said: list[list[str]]) -> list[str]:
    known = ((field, value) for field, value in said if value not in ("unknown", "none"))
    return [word for field, value in known for word in (f"--{field}", value)]


def asked_in_program(store: Store) -> Iterator[tuple[str, ...]]:
    """The fields that ``start`` asks for on each way, in order; of an age the ends of each range."""
    ways, all_of_them = store.all(Way), questions(store)

    def ask(who: Person, left: Any, before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        tree = decide(ways, left, who)
        if not isinstance(tree, Decision):
            yield before
            return
        question = tree.question
        for branch in tree.branches:
            for answer in branch.answers:
                later = left[left.index(question) + 1 :]
                yield from ask(question.told(who, answer.value), later, (*before, question.field))

    yield from ask(Person(), all_of_them, ())


def test_every_way_to_answer_ends_in_what_the_program_recommends(page: Page, store: Store) -> None:
    ways = store.all(Way)
    found = walked(page)
    assert len(found) > 1500
    wrong = []
    for one in found:
        expected = recommend(ways, person(one["said"]))
        told = [way and text(way.address) for way in (expected.way, expected.other)]
        if told != [one["way"], one["other"]]:
            wrong.append((one["said"], told, one["way"], one["other"]))
    assert wrong == []


def test_the_same_is_asked_in_the_same_order_and_the_same_is_skipped(page: Page, store: Store) -> None:
    names = {"for": "whom", "document": "documents", "app": "apps"}
    here = {tuple(names.get(field, field) for field, _ in one["said"]) for one in walked(page)}
    assert here == set(asked_in_program(store))


def test_a_sample_is_what_the_command_line_says(page: Page, run: Run) -> None:
    for one in walked(page)[::SAMPLE]:
        result = run("start", "--no-ask", *flags(one["said"]), "-f", "json")
        advice = json.loads(result.out)["data"]["recommendation"]
        other = advice["alternative"] and advice["alternative"]["address"]
        assert [advice["address"], other] == [one["way"], one["other"]], one["said"]


def test_who_clicks_reads_all_that_the_program_says_in_short(page: Page, store: Store) -> None:
    making = Making(store=store, here=HOME, today=TODAY)
    for one in islice(walked(page), 3, None, SAMPLE * 2):
        page.goto(f"{page.url.split('#')[0]}#home")
        answer_by_hand(page, one["said"])
        shown = without_space(page.locator("#interview").inner_text()).replace("•", "")
        there = recommended_page(making, person(one["said"])).but(depth=Depth.SHORT)
        told = (without_space(each.rstrip("。\n ")) for each in in_order(there, "html"))
        assert [each for each in told if each not in shown] == []


def answer_by_hand(page: Page, said: list[list[str]]) -> None:
    """From the front, one click or number after the other."""
    first, *others = said
    door = page.locator(f".front a[href='#start/for={first[1]}']")
    if door.count():
        door.click()
    else:
        page.get_by_role("link", name="给别的成年人，或者说不准").click()
        page.locator(f"#interview a[href$='/for={first[1]}']").click()
    for field, value in others:
        if field == "age" and value != "unknown":
            page.get_by_label(re.compile("^周岁")).fill(f"{value}岁")
            page.get_by_role("button", name="下一步").click()
        else:
            page.locator(f"#interview a[href$='/{field}={value}']").click()
    expect(page.get_by_role("heading", name="适合的办法")).to_be_visible()
