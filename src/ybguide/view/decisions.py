"""``start --show-map``: every question that matters, with where each answer leads."""

from ybguide.domain.address import Address, Room
from ybguide.domain.way import Way
from ybguide.record import Record
from ybguide.select.decide import Decision, Tree, decide
from ybguide.view.making import Making
from ybguide.view.page import ChoiceView, DecisionView, Link, MapView, Page
from ybguide.view.start import questions
from ybguide.view.titles import title_of

_ANYBODY = "本人"
"""Whom a question is about, where that is not one person."""


class _End(Record):
    """What a reader is told at the end: the way and the title of the other."""

    way: Link | None
    other: str | None


class _Fork(Record):
    """A question as a reader sees it, with the answers that lead on to the same."""

    text: str
    branches: "tuple[tuple[tuple[str, ...], _Fork | _End], ...]"


def map_page(making: Making) -> Page:
    """The questions that are left for the person, each once however many answers lead to it."""
    store = making.store
    here = making.here.onward(Address(of=Room.MAP))
    numbers: dict[_Fork, int] = {}
    _number(_seen(making, decide(store.all(Way), questions(store), making.person)), numbers)
    decisions = tuple(_decision_view(fork, numbers) for fork in numbers)
    blocks = (MapView(decisions=decisions),)
    return Page(command="start", address=here, title=title_of(store, here), blocks=blocks)


def _seen(making: Making, tree: Tree) -> _Fork | _End:
    """The tree as a reader sees it: reasons are not told, so what differs in them alone is the same."""
    if not isinstance(tree, Decision):
        way, other = tree.way, tree.other
        return _End(
            way=making.link(way.address, key=way.show) if way else None,
            other=title_of(making.store, other.address) if other else None,
        )
    branches: dict[_Fork | _End, list[str]] = {}
    for branch in tree.branches:
        labels = branches.setdefault(_seen(making, branch.to), [])
        labels += [answer.label for answer in branch.answers]
    if len(branches) == 1:
        return next(iter(branches))
    text = tree.question.text.format(who=_ANYBODY)
    return _Fork(text=text, branches=tuple((tuple(labels), target) for target, labels in branches.items()))


def _number(seen: _Fork | _End, numbers: dict[_Fork, int]) -> None:
    """Number the questions in the order in which somebody meets them who always takes the first answer."""
    if isinstance(seen, _Fork) and seen not in numbers:
        numbers[seen] = len(numbers) + 1
        for _, target in seen.branches:
            _number(target, numbers)


def _decision_view(fork: _Fork, numbers: dict[_Fork, int]) -> DecisionView:
    choices = (_choice_view(answers, target, numbers) for answers, target in fork.branches)
    return DecisionView(number=numbers[fork], text=fork.text, choices=tuple(choices))


def _choice_view(answers: tuple[str, ...], target: _Fork | _End, numbers: dict[_Fork, int]) -> ChoiceView:
    if isinstance(target, _Fork):
        return ChoiceView(answers=answers, question=numbers[target], way=None, other=None)
    return ChoiceView(answers=answers, question=None, way=target.way, other=target.other)
