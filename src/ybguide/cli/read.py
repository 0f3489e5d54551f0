"""What every reading command shares: its options, the open guide, and delivering the page.

A reading command is written as a function from a ``Reader`` and its own options to a ``Page``;
``reading`` gives it the common options, and those of further groups, and does the rest.
"""

import inspect
from collections.abc import Callable
from datetime import date
from functools import partial, wraps
from typing import Any

import typer

from ybguide.cli.environment import Environment
from ybguide.cli.open import open_store, person_of
from ybguide.cli.options.display import Display
from ybguide.cli.options.groups import gathered
from ybguide.cli.options.pace import Pace
from ybguide.cli.options.person import Situation
from ybguide.cli.options.precedence import Settled, settle
from ybguide.cli.output.deliver import deliver
from ybguide.cli.output.formats import page_format
from ybguide.domain.person import Person
from ybguide.errors import GuideError
from ybguide.record import Record
from ybguide.store import Store
from ybguide.view.page import Page

DELIVERY = "ybguide.delivery"
"""Where a command finds what becomes of its page: a key of Click's ``meta``, which a group and its commands
share."""
Command = Callable[..., Page]


class Reader(Record):
    """What a reading command works with."""

    store: Store
    environment: Environment
    settled: Settled
    person: Person
    today: date
    pace: Pace | None
    with_sources: bool


class Request(Record):
    """What was asked for, beside what the command itself is about."""

    settled: Settled
    pace: Pace | None = None
    situation: Situation | None = None
    delivery: "Delivery | None" = None


Delivery = Callable[[Page, Reader], Page | None]
"""What becomes of a page instead of being shown; a page that comes back is shown."""


class Refused(Exception):
    """An answer that may not be given, with the page of what comes nearest to it."""

    def __init__(self, page: Page, error: GuideError) -> None:
        super().__init__()
        self.page = page
        self.error = error


def reading(command: Command) -> Callable[..., None]:
    """Turn a function that makes a page into a command that delivers it."""
    return reading_with()(command)


def reading_with(**groups: type) -> Callable[[Command], Callable[..., None]]:
    """The same for a command that has further groups of options: ``pace=Pace``."""

    def decorate(command: Command) -> Callable[..., None]:
        @wraps(command)
        def run(context: typer.Context, **arguments: Any) -> None:
            asked = {name: arguments.pop(name) for name in (*groups, "display")}
            asked["settled"] = settle(context, asked.pop("display"), context.obj)
            asked["delivery"] = context.meta.get(DELIVERY)
            present(context.obj, Request(**asked), partial(command, **arguments))

        signature = inspect.signature(command)
        own = list(signature.parameters.values())[1:]
        context = inspect.Parameter(
            "context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context
        )
        run.__signature__ = signature.replace(parameters=[context, *own])  # type: ignore[attr-defined]
        return gathered(run, {**groups, "display": Display})

    return decorate


def present(environment: Environment, request: Request, make: Callable[[Reader], Page]) -> None:
    """Open the guide, make the page and deliver it. Raises ``GuideError``."""
    display, delivery = request.settled.display, request.delivery
    style = page_format(request.settled, environment)
    today = display.as_of or environment.today
    store = open_store(display)
    person, notices = person_of(request.situation, store, display, today)
    notices = (*request.settled.notices, *notices)
    # What is printed cannot be asked later what it stands on.
    with_sources = display.evidence or delivery is not None or style == "html"
    reader = Reader(
        store=store,
        environment=environment,
        settled=request.settled,
        person=person,
        today=today,
        pace=request.pace,
        with_sources=with_sources,
    )
    try:
        page = make(reader)
    except Refused as refused:
        if style != "json" or delivery is not None:
            raise refused.error from None
        deliver(refused.page, request.settled, environment, refused.error)
        raise typer.Exit(refused.error.exit_code) from None
    if request.pace is not None and request.pace != Pace():
        from ybguide.cli.next_step import paced

        page = paced(page, request.pace, reader)
    if person.described:
        from ybguide.view.assumed import unheeded

        notices = (*notices, *unheeded(page, person))
    page = page.after(*notices)
    shown = page if delivery is None else delivery(page, reader)
    if shown is not None:
        deliver(shown, request.settled, environment)
