"""The pages at the end of the questions, taken to pieces."""

import json
import re
from typing import Any

import pytest

from tests.conftest import TODAY
from tests.render.samples import GUIDE
from ybguide.domain.address import HOME
from ybguide.render.anchors import anchors
from ybguide.render.conversation import Same, conversation, steps_in
from ybguide.render.handbook import render
from ybguide.render.outline import Section, Step
from ybguide.store import Store
from ybguide.view.front import Interview, Reply, Turn
from ybguide.view.handbook import Handbook, handbook
from ybguide.view.page import Page

PAGE = Page(command="start", address=HOME, title="适合的办法", blocks=(GUIDE,))


@pytest.fixture(scope="module")
def book(store: Store) -> Handbook:
    return handbook(store, TODAY)


def turn(*values: str, leads: tuple[int, ...]) -> Turn:
    replies = tuple(Reply(label=value, value=value, told="") for value in values)
    return Turn(field="face", text="能刷脸吗？", ages=None, replies=replies, leads=leads)


def test_a_question_that_leads_elsewhere_stands_once() -> None:
    turns = (turn("yes", "no", leads=(-1, -1)), turn("yes", "no", leads=(0, -1)))
    asked = Interview(turns=turns, pages=(PAGE,))
    data = conversation(asked, (), {}).data
    assert data["turns"] == [[0, -1, -1], [0, 0, -1]]
    assert [text for _, text, _, _ in data["questions"]] == ["能刷脸吗？"]


def test_pages_that_say_the_same_are_made_of_the_same_pieces() -> None:
    other = PAGE.but(title="别的")
    first, second = conversation(Interview(pages=(PAGE, other)), (), {}).data["pages"]
    assert first[-1] == second[-1]
    assert (first[0], second[0]) == ("适合的办法", "别的")


def test_a_step_that_stands_in_the_file_is_named_and_another_kept() -> None:
    whole = conversation(Interview(pages=(PAGE,)), (), {})
    first, *others = whole.steps
    named = conversation(Interview(pages=(PAGE,)), {first}, {})
    assert named.steps == tuple(others)
    places = [part.place for piece in named.pieces for part in same_in(piece.section)]
    assert places == [first.id, *(None for _ in others)]


def same_in(section: Section) -> list[Same]:
    found: list[Any] = []
    for part in section.parts:
        found += same_in(part) if isinstance(part, Section) else [part] if isinstance(part, Same) else []
    return found


def test_steps_are_found_however_deep() -> None:
    step = Step(1, "a/b", None, "做", ())
    inner = Section("part", None, (step,))
    assert list(steps_in(Section("block", "题", (inner, step)))) == [step, step]


def test_every_piece_and_step_that_a_page_names_is_in_the_file(book: Handbook) -> None:
    source = render(book)
    template = source[source.index('<template id="pages">') : source.index("</template>")]
    (held,) = re.findall(r'id="questions">(.*?)</script>', source)
    pages = json.loads(held)["pages"]
    used = {number for page in pages for number in page[-1]}
    assert used == set(range(template.count("<div>")))
    own = set(re.findall(r'data-step="(\d+)"', template))
    assert own == {str(number) for number in range(template.count('<li class="step">'))}
    ids = set(re.findall(r' id="([^"]+)"', source))
    assert set(re.findall(r'data-same="([^"]+)"', template)) <= ids
    assert ' id="' not in template.removeprefix('<template id="pages">')
    assert len(anchors(book)) > 500
