"""An answer is shown when it is sure; otherwise what comes nearest is asked back."""

from collections.abc import Sequence

from ybguide.cli.read import Refused
from ybguide.errors import NoConfidentAnswer
from ybguide.search import Hit
from ybguide.view.faq import nearest_questions
from ybguide.view.page import Page


def sure(page: Page, hits: Sequence[Hit], asked: str) -> Page:
    """The page of these hits. Raises ``Refused`` where the first of them is not confident."""
    if hits and hits[0].confident:
        return page
    raise Refused(page, NoConfidentAnswer(asked=asked, near=nearest_questions(page)))
