"""From a page to whoever wanted it: the format, the text, and the stream, file or clipboard it goes to."""

from functools import partial

from ybguide.cli.environment import Environment
from ybguide.cli.options.display import Display
from ybguide.cli.options.precedence import Settled
from ybguide.cli.output.choice import page_format
from ybguide.cli.output.files import write_file
from ybguide.cli.output.stream import Put, write, write_page
from ybguide.render.surface import Surface
from ybguide.view.page import Choice, Page, TodoView


def deliver(page: Page, settled: Settled, environment: Environment) -> None:
    """Render the page and put it where it belongs. Raises ``FileTrouble``.

    A page with an error is no answer: it goes to the stream, whatever file was named. What is copied can be
    pasted while the page is still read.
    """
    display, chosen = settled.display, page_format(settled, environment)
    path = display.output if page.error is None else None
    on_screen = environment.terminal and path is None
    text = chosen.row.render(page, surface(display, environment, on_screen=on_screen))
    if path is not None:
        write_file(text, path)
    copied = environment.clipboard(text) if display.copy and page.error is None else None
    if path is None:
        put = _put(page, display, environment)
        write_page(text, chosen, environment.stdout, environment.stderr, put)
    if copied is not None:
        _tell(environment, copied=copied)


def surface(display: Display, environment: Environment, *, on_screen: bool) -> Surface:
    """What the page will be seen on; ``on_screen`` where a terminal shows it."""
    automatic = environment.color and display.output is None
    return Surface(
        width=display.width,
        columns=environment.columns,
        on_screen=on_screen,
        color=display.color == "always" or (display.color == "auto" and automatic),
    )


def _put(page: Page, display: Display, environment: Environment) -> Put:
    """How a page that goes to the stream gets there: on a terminal, a long one goes through a pager.

    What is answered by a digit or a tick does not: it has to be in sight while that is typed.
    """
    answered = any(isinstance(block, Choice | TodoView) for block in page.blocks)
    if not environment.terminal or display.no_pager or answered:
        return write
    from ybguide.cli.output.pager import write_paged

    return partial(write_paged, environment)


def _tell(environment: Environment, *, copied: bool) -> None:
    if copied:
        write("已经复制好了，到微信里粘贴就可以。\n", environment.stderr)
    else:
        write("这里没有能用的剪贴板。请选中上面的文字，自己复制。\n", environment.stderr)
