"""Of an answer that stands beside another, the beginning."""

import pytest

from tests.makings import making
from ybguide.domain.answers import Question
from ybguide.store import Store
from ybguide.view.depth.beside import beside
from ybguide.view.faq import exact
from ybguide.view.found import answer_view


@pytest.mark.parametrize(
    ("short", "left"),
    [
        (("一。", "二。", "三。", "四。", "五。", "六。"), 5),
        (("一。", "二。"), 2),
        (("字" * 100, "二。", "三。", "四。"), 3),
        (("字" * 250, "二。"), 1),
        ((), 0),
    ],
)
def test_it_takes_five_lines_but_the_first_is_whole(short: tuple[str, ...], left: int, store: Store) -> None:
    question = store.get(Question, "unbind-how")
    answer = answer_view(making(store), exact(question)).but(short=short)
    assert beside(answer).short == short[:left]
    assert beside(answer).answer == answer.answer
