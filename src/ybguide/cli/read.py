"""What every reading command shares: its options, the open guide, and delivering the page.

A reading command is written as a function from a ``Reader`` and its own options to the ``Address`` of a
page, or to a ``Page`` where that has none; ``reading`` gives it the options of all, ``following`` those of
pages that have steps as well, and both do the rest.
"""

import inspect
from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import Any

import typer

from ybguide.cli.environment import Environment
from ybguide.cli.open import as_of_notice, open_book, said_of
from ybguide.cli.options.display import Display
from ybguide.cli.options.groups import gathered
from ybguide.cli.options.pace import Pace
from ybguide.cli.options.person import Situation
from ybguide.cli.options.precedence import Settled, settle
from ybguide.cli.output.choice import file_format, page_format
from ybguide.cli.output.deliver import deliver
from ybguide.cli.output.files import check_target
from ybguide.domain.address import HOME, Address, Depth
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.guidebook.book import Guidebook
from ybguide.guidebook.person import Person as Said
from ybguide.record import Record
from ybguide.render.formats import Format
from ybguide.view.assumed import assumed, unheeded
from ybguide.view.making import Making
from ybguide.view.page import Notice, Page

DELIVERY = "ybguide.delivery"
"""Where a command finds what becomes of its page: a key of Click's ``meta``, which a group and its commands
share."""


class Reader(Record):
    """What a reading command works with: the guide, and somebody at some place, before any page is chosen.

    ``said`` is what the options say of the person, ``notices`` what is to be said of it on any page.
    """

    book: Guidebook
    environment: Environment
    settled: Settled
    said: Said
    here: Address
    notices: tuple[Notice, ...]
    pace: Pace
    with_sources: bool

    @property
    def person(self) -> Person:
        """Whom the page is for."""
        return self.here.person

    def about(self, said: Said) -> "Reader":
        """The same for somebody of whom this is said. Raises ``UsageError``, ``UnknownName``."""
        person, unknown = self.book.known(said)
        notices = (
            *self.settled.notices,
            *assumed(self.book.store, person),
            *as_of_notice(self.settled.display),
            *unknown,
        )
        return self.but(said=said, here=self.here.but(person=person), notices=notices)

    def making(self, address: Address = HOME) -> Making:
        """What a page is made from, for the same person at the same desk."""
        there = self.here.onward(address).but(depth=self.here.depth)
        return self.book.making(there, with_sources=self.with_sources)

    def resolve(self, kind: Kind, asked: str | None) -> str | None:
        """The id of what is meant, where something is. Raises ``UnknownName``."""
        return None if asked is None else self.book.resolve(kind, asked)

    def page(self, address: Address) -> Page:
        """The page of an address, or the step of it that is asked for. Raises ``GuideError``."""
        there, pace = self.making(address).here, self.pace
        if pace.walk:
            # What is walked through is made whole; elsewhere nobody walks.
            pace = pace.but(walk=False, **({"step": None, "next": False} if self.walks else {}))
        if pace == Pace():
            return self.book.made(there, with_sources=self.with_sources)
        from ybguide.cli import next_step

        next_step.check(pace)
        if pace.next:
            whole = self.book.made(there, with_sources=self.with_sources)
            return next_step.next_page(whole, pace.way, self.folder)
        paced = there.but(step=there.step if pace.step is None else pace.step, way=pace.way)
        page = self.book.made(paced, with_sources=self.with_sources)
        next_step.remember(page, pace, self.folder)
        return page

    @property
    def talks(self) -> bool:
        """Whether a page goes to a terminal at which somebody can be asked."""
        shown = self.environment.terminal and self.settled.display.file is None
        return (
            shown
            and self.environment.conversation
            and page_format(self.settled, self.environment) is Format.RICH
        )

    @property
    def walks(self) -> bool:
        """Whether one step a screen can be shown."""
        from ybguide.cli.walking.possible import can_walk

        return can_walk(self.settled, self.environment)

    @property
    def folder(self) -> Path:
        """Where lists and positions are kept."""
        if self.environment.state is not None:
            return self.environment.state
        from ybguide.todo.file import default_folder

        return default_folder()


Delivery = Callable[[Page, Reader], Page | None]
"""What becomes of a page instead of being shown; a page that comes back is shown."""


class Onward(Record):
    """A page, and what is offered ``then``, once it has been shown."""

    page: Page
    then: Callable[[Page, Reader], None]


class Request(Record):
    """What was asked for, beside what the command itself is about."""

    settled: Settled
    pace: Pace = Pace()
    situation: Situation = Situation()
    delivery: Delivery | None = None


class About(Record):
    """A page for somebody of whom the words of the command tell more than its options."""

    said: Said
    choose: Callable[[Reader], Address | Page | Onward]


Chosen = Address | Page | About | Onward
"""What a reading command comes to."""
Command = Callable[..., Chosen]


def reading(command: Command) -> Callable[..., None]:
    """Turn a function that chooses a page into a command that delivers it."""
    return _decorated(command, {"situation": Situation, "display": Display})


def keeping(command: Command) -> Callable[..., None]:
    """The same for a command about the user's own lists and settings, which is for nobody else."""
    return _decorated(command, {"display": Display})


def following(command: Command) -> Callable[..., None]:
    """The same for a command whose page has steps, which can be told one at a time."""
    return _decorated(command, {"pace": Pace, "situation": Situation, "display": Display})


def _decorated(command: Command, groups: dict[str, type]) -> Callable[..., None]:
    @wraps(command)
    def run(context: typer.Context, **arguments: Any) -> None:
        asked = {name: arguments.pop(name) for name in groups}
        asked["settled"] = settle(context, asked.pop("display"), context.obj)
        asked["delivery"] = context.meta.get(DELIVERY)
        present(context.obj, Request(**asked), partial(command, **arguments))

    signature = inspect.signature(command)
    own = list(signature.parameters.values())[1:]
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    run.__signature__ = signature.replace(parameters=[context, *own])  # type: ignore[attr-defined]
    return gathered(run, groups)


def present(environment: Environment, request: Request, choose: Callable[[Reader], Chosen]) -> None:
    """Open the guide, make the page and deliver it. Raises ``GuideError``."""
    display, delivery = request.settled.display, request.delivery
    if display.file is not None:
        check_target(display.file, overwrite=display.force)
    row = page_format(request.settled, environment).row
    written = row if delivery is None else file_format(request.settled).row
    book = open_book(display, environment)
    said = said_of(request.situation, display)
    reader = Reader(
        book=book,
        environment=environment,
        settled=request.settled,
        said=said,
        here=HOME.but(desk=request.situation.for_desk, depth=Depth.WHOLE if display.more else Depth.SHORT),
        notices=(),
        pace=request.pace,
        # What is printed cannot be asked later what it stands on.
        with_sources=display.evidence or display.more or written.printed,
    ).about(said)
    chosen = choose(reader)
    if isinstance(chosen, About):
        reader = reader.about(chosen.said)
        chosen = chosen.choose(reader)
    then = chosen.then if isinstance(chosen, Onward) else None
    chosen = chosen.page if isinstance(chosen, Onward) else chosen
    page = reader.page(chosen) if isinstance(chosen, Address) else chosen
    if page.error is not None:
        if row.failure is None or delivery is not None:
            raise page.error
        deliver(page, request.settled, environment)
        raise typer.Exit(page.error.exit_code)
    page = page.after(*reader.notices).before(*unheeded(page, reader.here))
    page = page.but(depth=reader.here.depth, alone=True)
    if delivery is None and request.pace.walk and reader.walks:
        from ybguide.cli.walking.walk import walk_page as delivery
    shown = page if delivery is None else delivery(page, reader)
    if shown is not None:
        deliver(shown, request.settled, environment)
        if then is not None:
            then(shown, reader)
