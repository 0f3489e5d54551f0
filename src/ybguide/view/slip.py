"""A slip to pass on: a question that was answered wrongly or not at all, and nothing about who asked."""

from collections.abc import Iterator

from ybguide.text.correction import URL
from ybguide.text.private import without_numbers
from ybguide.version import VERSION
from ybguide.view.edition import content_date
from ybguide.view.making import Making
from ybguide.view.page import AnswerView, Choice, FixView, Hits, Page, Parts, SlipAnswer, SlipView

_NEAREST = 3


def slip_page(making: Making, asked: str, answered: Page, seen_as: str) -> Page:
    """The slip of a question, by the page that ``answered`` it or refused to; ``seen_as`` is the format."""
    place = answered.place or making.person.where
    slip = SlipView(
        asked=without_numbers(asked),
        refused=answered.error is not None,
        answers=tuple(_answers(answered)),
        version=VERSION,
        content=content_date(making.store),
        format=seen_as,
        place=place.typed if place else None,
        url=URL,
    )
    return Page(
        command=answered.command, address=None, title="医保码指南没有答好的一问，请转告", blocks=(slip,)
    )


def _answers(page: Page) -> Iterator[SlipAnswer]:
    """What was answered or, by a refusal, what came nearest."""
    for block in page.blocks:
        match block:
            case AnswerView() | FixView():
                yield _named(block)
            case Choice():
                yield from map(_named, block.answers)
            case Parts():
                yield from (_named(part.answer) for part in block.parts)
            case Hits() if page.error is not None:
                for hit in block.hits[:_NEAREST]:
                    yield SlipAnswer(address=hit.address, title=hit.question)


def _named(answer: AnswerView | FixView) -> SlipAnswer:
    title = answer.title if isinstance(answer, FixView) else answer.question
    return SlipAnswer(address=answer.address, title=title)
