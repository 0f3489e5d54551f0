"""What every reading command shares: its options, the open guide, and writing the page.

A reading command is written as a function from a ``Reader`` and its own options to a ``Page``;
``reading`` gives it the common options and does the rest.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial, wraps
from pathlib import Path
from typing import Any

import typer

from ybguide.cli import options
from ybguide.cli.environment import Environment
from ybguide.cli.write import write, write_file
from ybguide.errors import GuideError
from ybguide.library import open_library
from ybguide.store import Store
from ybguide.view.page import Notice, Page


@dataclass(frozen=True, kw_only=True, slots=True)
class Display:
    """The common options: how the page is to look, where it goes, what it is made from."""

    region: options.RegionName = None
    format: options.Format = None
    evidence: options.WithEvidence = False
    output: options.OutputFile = None
    width: options.Width = None
    color: options.Color = "auto"
    content: options.ContentFolders = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """What a reading command works with."""

    store: Store
    environment: Environment
    regions: tuple[str, ...]
    with_sources: bool


class Refused(Exception):
    """An answer that may not be given, with the page of what comes nearest to it."""

    def __init__(self, page: Page, error: GuideError) -> None:
        super().__init__()
        self.page = page
        self.error = error


def reading(command: Callable[..., Page]) -> Callable[..., None]:
    """Turn a function that makes a page into a command that writes it."""

    @wraps(command)
    def run(context: typer.Context, *, display: Display, **own: Any) -> None:
        present(context.obj, _inherited(context, display), partial(command, **own))

    signature = inspect.signature(command)
    own = list(signature.parameters.values())[1:]
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    run.__signature__ = signature.replace(parameters=[context, *own])  # type: ignore[attr-defined]
    return with_display(run)


def _inherited(context: typer.Context, display: Display) -> Display:
    """Options written before the command count as well, unless they are written after it too."""
    given = context.parent.params if context.parent else {}
    before = {
        name: value
        for name, value in given.items()
        if name in _DISPLAY
        and value != _DISPLAY[name].default
        and getattr(display, name) == _DISPLAY[name].default
    }
    # Typer turns names of files into paths only for the command that it calls.
    if "output" in before:
        before["output"] = Path(before["output"])
    if "content" in before:
        before["content"] = [Path(folder) for folder in before["content"]]
    return replace(display, **before)


def with_display(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the common options, gathered in its argument ``display``."""

    @wraps(command)
    def run(**arguments: Any) -> None:
        chosen = {name: arguments.pop(name) for name in _DISPLAY}
        command(display=Display(**chosen), **arguments)

    own = [
        parameter
        for parameter in inspect.signature(command).parameters.values()
        if parameter.name != "display"
    ]
    run.__signature__ = inspect.Signature([*own, *_DISPLAY.values()])  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in [*own, *_DISPLAY.values()]}
    return run


_DISPLAY = inspect.signature(Display).parameters


def present(environment: Environment, display: Display, make: Callable[[Reader], Page]) -> None:
    """Open the guide, make the page and write it. Raises ``GuideError``."""
    on_screen = environment.terminal and display.output is None
    chosen = display.format or ("rich" if on_screen else "plain")
    store = open_library(display.content or ())
    regions, notices = _place(store, display.region)
    reader = Reader(store=store, environment=environment, regions=regions, with_sources=display.evidence)
    try:
        page = make(reader)
    except Refused as refused:
        if chosen != "json":
            raise refused.error from None
        _write(_structured(refused.page, refused.error), environment, json=True)
        raise typer.Exit(refused.error.exit_code) from None
    page = replace(page, blocks=(*notices, *page.blocks)) if notices else page
    text = _render(page, chosen, display, environment, on_screen=on_screen)
    if display.output is None:
        _write(text, environment, json=chosen == "json")
    else:
        write_file(text, display.output)


def _write(text: str, environment: Environment, *, json: bool) -> None:
    if json:
        from ybguide.render import structured

        write(text, environment.stdout, escape=structured.escape)
    else:
        write(text, environment.stdout)


def _place(store: Store, asked: str | None) -> tuple[tuple[str, ...], tuple[Notice, ...]]:
    """The regions of a place by name; where no pack answers for it, what is to be said about that."""
    if asked is None:
        return (), ()
    from ybguide.view.place import find_place

    place = find_place(store, asked)
    return place.regions, place.notices


def _render(page: Page, chosen: str, display: Display, environment: Environment, *, on_screen: bool) -> str:
    # Each renderer is imported when it is needed: Rich alone takes a quarter of a command's time.
    match chosen:
        case "rich":
            from ybguide.render import terminal

            automatic = environment.color and display.output is None
            color = display.color == "always" or (display.color == "auto" and automatic)
            return terminal.render(page, display.width or environment.columns, color=color)
        case "plain":
            from ybguide.render import plain

            return plain.render(page, display.width or (environment.columns if on_screen else None))
        case "json":
            return _structured(page, None)
        case other:
            raise AssertionError(other)


def _structured(page: Page, error: GuideError | None) -> str:
    from ybguide.render import structured

    return structured.render(page, error)
