"""``start --show-map``: every question that matters, with where each answer leads."""

from ybguide.domain.person import Person
from ybguide.domain.way import Way
from ybguide.record import Record
from ybguide.select.decide import Decision, Tree, decide
from ybguide.store import Store
from ybguide.view.page import ChoiceView, DecisionView, Link, MapView, Page
from ybguide.view.start import questions, way_command, way_title

_TITLE = "怎样选办法"
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


def map_page(store: Store, person: Person) -> Page:
    """The questions that are left for the person, each once however many answers lead to it."""
    numbers: dict[_Fork, int] = {}
    _number(_seen(store, decide(store.all(Way), questions(store), person)), numbers)
    decisions = tuple(_decision_view(fork, numbers) for fork in numbers)
    return Page(command="start", title=_TITLE, blocks=(MapView(decisions=decisions),))


def _seen(store: Store, tree: Tree) -> _Fork | _End:
    """The tree as a reader sees it: reasons are not told, so what differs in them alone is the same."""
    if not isinstance(tree, Decision):
        way, other = tree.way, tree.other
        return _End(
            way=Link(label=way_title(store, way), command=way_command(way), id=way.show) if way else None,
            other=way_title(store, other) if other else None,
        )
    branches: dict[_Fork | _End, list[str]] = {}
    for branch in tree.branches:
        labels = branches.setdefault(_seen(store, branch.to), [])
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
