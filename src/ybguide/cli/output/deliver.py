"""From a page to whoever wanted it: the format, the text, and the stream, file or clipboard it goes to."""

from functools import partial
from pathlib import Path
from typing import assert_never

from ybguide.cli.environment import Environment
from ybguide.cli.options.display import Display
from ybguide.cli.options.precedence import Settled
from ybguide.cli.output.choice import page_format
from ybguide.cli.output.clipboard import Copying
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
    path = display.file if page.error is None else None
    on_screen = environment.terminal and path is None
    text = chosen.row.render(page, surface(display, environment, on_screen=on_screen))
    if path is not None:
        write_file(text, path, overwrite=display.force)
    copied = environment.clipboard(text) if display.copy and page.error is None else None
    if path is None:
        put = _put(page, display, environment)
        write_page(text, chosen, environment.stdout, environment.stderr, put)
    if copied is not None:
        write(f"{_said(copied, path)}\n", environment.stderr)


def surface(display: Display, environment: Environment, *, on_screen: bool) -> Surface:
    """What the page will be seen on; ``on_screen`` where a terminal shows it."""
    automatic = environment.color and display.file is None
    return Surface(
        width=display.width,
        columns=environment.columns,
        on_screen=on_screen,
        color=display.color == "always" or (display.color == "auto" and automatic),
        links=on_screen and _makes_links(environment),
    )


def _makes_links(environment: Environment) -> bool:
    # Where there is no terminal nobody asks.
    from ybguide.cli.output.hyperlinks import makes_links

    return makes_links(environment.variables)


def _put(page: Page, display: Display, environment: Environment) -> Put:
    """How a page that goes to the stream gets there: on a terminal, a long one goes through a pager.

    What is answered by a digit or a tick does not: it has to be in sight while that is typed.
    """
    answered = any(isinstance(block, Choice | TodoView) for block in page.blocks)
    if not environment.terminal or display.no_pager or answered:
        return write
    from ybguide.cli.output.pager import write_paged

    return partial(write_paged, environment)


def _said(copying: Copying, path: Path | None) -> str:
    """Whether it was copied and, where that is not certain, what to do; ``path`` is a file that has it."""
    by_hand = (
        f"请打开 {path}，自己复制" if path else "请选中上面的文字，自己复制；或者加上 -o 文件名，存成文件"
    )
    match copying:
        case "copied":
            return "已经复制好了，到微信里粘贴就可以。"
        case "unsure":
            return f"复制了，但这里查不到复制成没有：先到微信里粘贴看看。没有的话，{by_hand}。"
        case "failed":
            return f"没有复制成，这里没有能用的剪贴板。{by_hand}。"
        case _:
            assert_never(copying)
