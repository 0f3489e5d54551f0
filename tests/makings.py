"""What pages are made from, as a test needs it."""

from typing import Any, TypeVar

from tests.conftest import TODAY
from ybguide.domain.address import HOME
from ybguide.domain.guide import Condition, Procedure
from ybguide.domain.person import ANYBODY, Person
from ybguide.store import Store
from ybguide.view.making import Making

P = TypeVar("P", bound=Procedure)


def with_a_phone(procedure: P) -> P:
    """What a procedure is for all who do not say that they have no phone: what is only for these is gone."""

    def told(pieces: tuple[Any, ...]) -> tuple[Any, ...]:
        left = [piece for piece in pieces if piece.when is None or piece.when.smartphone is not False]
        return tuple(
            piece.but(when=_unsaid(piece.when)) if piece.when and piece.when.smartphone else piece
            for piece in left
        )

    return procedure.but(
        needs=told(procedure.needs), steps=told(procedure.steps), limits=told(procedure.limits)
    )


def _unsaid(when: Condition) -> Condition | None:
    left = when.but(smartphone=None)
    return None if left == Condition() else left


def making(
    store: Store, person: Person = ANYBODY, *, with_sources: bool = False, desk: bool = False
) -> Making:
    """For a person, on the day of ``TODAY``, whatever the page."""
    here = HOME.but(person=person, desk=desk)
    return Making(store=store, here=here, today=TODAY, with_sources=with_sources)
