"""Walking through the steps of a page: screens, keys and the list, one after the other."""

from collections.abc import Callable
from contextlib import suppress

from ybguide.cli.output.deliver import surface
from ybguide.cli.output.stream import write
from ybguide.cli.read import Reader
from ybguide.cli.walking.ends import beginning, parting
from ybguide.cli.walking.keyboard import Keyboard, Typed
from ybguide.cli.walking.ledger import Ledger, Opened, found_ledger, open_ledger
from ybguide.cli.walking.scenes import Scenes
from ybguide.cli.walking.screen import drawn, foot_of, parts_of
from ybguide.cli.walking.state import Effect, Layer, Leave, Seen, Walk, press
from ybguide.cli.walking.window import Window, opened
from ybguide.errors import FileTrouble
from ybguide.todo.choice import Which
from ybguide.view.desk import spoken
from ybguide.view.errors import NoSuchStep
from ybguide.view.one_step import chosen_procedure, procedures
from ybguide.view.page import AnyProcedure, FixView, Notice, Page
from ybguide.view.todo import list_view
from ybguide.view.walk.course import Course
from ybguide.view.whose import making_for, name_for

_LOOK = 0.25
"""Seconds between two looks at how large the window is."""
_NO_STEPS = Notice(kind="note", text="这一页没有一步一步的步骤，--walk 用不上；选定一种办法，再加上 --walk。")
_SILENT = "这一屏没有要念的话。"


def walk_page(page: Page, reader: Reader, *, name: str | None = None) -> Page | None:
    """Walk through the steps of a page, with its list.

    A page comes back where it has no steps, with a word on that, and where the terminal cannot be drawn on.
    Raises ``NoSuchStep`` for a step to begin with that there is not, ``UsageError`` for the ``name``.
    """
    if not procedures(page):
        return page.after(_NO_STEPS)
    procedure = chosen_procedure(page, None)
    step = reader.pace.step
    if step is not None and step > len(procedure.steps):
        raise NoSuchStep(asked=step, title=procedure.title, most=len(procedure.steps))

    def found() -> Opened:
        if isinstance(procedure, FixView):
            return Opened(ledger=None)
        return open_ledger(reader, procedure, name or name_for(procedure.address.person))

    return None if _walk_through(reader, page, procedure, found) else page


def walk_list(reader: Reader, which: Which) -> bool:
    """Walk on through a list; False where that cannot be: its guide has no steps any more.

    Raises what choosing a list raises.
    """
    found = found_ledger(reader, which)
    view = list_view(reader.making(), found.ledger.todo) if found.ledger else None
    if view is None or not view.steps:
        return False
    page = Page(command="todo", address=view.address, title=view.title, blocks=(view,))
    return _walk_through(reader, page, view, lambda: found)


def _walk_through(reader: Reader, page: Page, procedure: AnyProcedure, found: Callable[[], Opened]) -> bool:
    """Whether the terminal could be drawn on; its list is taken up only then."""
    with opened(reader.environment) as window:
        if window is None:
            return False
        left = _walked(window, reader, page, procedure, found())
    with suppress(FileTrouble):
        write(left, reader.environment.stdout)
    return True


def _walked(window: Window, reader: Reader, page: Page, procedure: AnyProcedure, found: Opened) -> str:
    """Walk through the steps in a window; what is to stand on the screen afterwards."""
    ledger, making = found.ledger, reader.making()
    if ledger is not None:
        making = making_for(making, ledger.todo.whose)
        procedure = _as_listed(reader, procedure, ledger)
    course = Course(
        page=page,
        procedure=procedure,
        spoken=spoken(making, procedure),
        name=ledger.todo.name if ledger else None,
        helping=reader.here.desk,
        depth=reader.here.depth,
    )
    seen_on = surface(reader.settled.display, reader.environment, on_screen=True)
    scenes = Scenes(making=making, course=course, surface=seen_on)
    walk, said = beginning(course, found, reader.pace.step)
    return parting(course, ledger, _until_left(window, scenes, ledger, walk, said))


def _as_listed(reader: Reader, procedure: AnyProcedure, ledger: Ledger) -> AnyProcedure:
    """The steps as the list numbers them: it may know more of the person than was said this time."""
    listed = [row.id for row in ledger.progress.rows]
    if [step.id for step in procedure.steps] == listed:
        return procedure
    return list_view(reader.making(), ledger.todo) or procedure


def _until_left(window: Window, scenes: Scenes, ledger: Ledger | None, walk: Walk, said: str) -> Walk:
    """Show and listen until somebody leaves, which the end of the input does too; where they were."""
    keyboard, typed, shown = Keyboard(window.stroke), "", ""
    while True:
        size = window.size
        marks = ledger.marks(walk.step) if ledger and walk.step else None
        lines = scenes.lines(walk, marks, size.columns)
        if lines is None:
            walk, said = walk.but(layer=Layer.STEP), _SILENT
            continue
        feet = [foot_of(walk, typed, said, parts=count, columns=size.columns) for count in (1, 2)]
        parts = parts_of(lines, columns=size.columns, rows=size.rows - max(map(len, feet)))
        walk = walk.but(part=min(walk.part, len(parts) - 1))
        foot = foot_of(walk, typed, said, parts=len(parts), columns=size.columns)
        text = drawn(parts[walk.part], foot, size)
        if text != shown:
            window.draw(text)
            shown = text
        try:
            event = keyboard.typed(_LOOK)
        except EOFError:
            return walk
        if event is None:
            continue
        shown = ""
        walk, effects, typed = _pressed(walk, event, parts=len(parts))
        said = "".join(ledger.keep(effect) for effect in effects if ledger)
        if any(isinstance(effect, Leave) for effect in effects):
            return walk


def _pressed(walk: Walk, event: Typed, *, parts: int) -> tuple[Walk, tuple[Effect, ...], str]:
    """The walk after all keys of what was typed, of which the first may still page."""
    kept: tuple[Effect, ...] = ()
    for key in event.keys:
        walk, effects = press(walk, key, parts=parts)
        kept = (*kept, *effects)
        parts = 1
    # Of several places that were passed at once only the last was seen.
    seen = [effect for effect in kept if isinstance(effect, Seen)]
    return walk, (*(effect for effect in kept if effect not in seen[:-1]),), event.text
