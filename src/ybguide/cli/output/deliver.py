"""From a page to whoever wanted it: the format, the text, and the stream, file or clipboard it goes to."""

from ybguide.cli.environment import Environment
from ybguide.cli.options.display import Display
from ybguide.cli.options.precedence import Settled
from ybguide.cli.output.files import write_file
from ybguide.cli.output.formats import page_format
from ybguide.cli.output.stream import write, write_page
from ybguide.errors import GuideError
from ybguide.view.page import Page


def deliver(page: Page, settled: Settled, environment: Environment, error: GuideError | None = None) -> None:
    """Render the page and put it where it belongs. Raises ``FileTrouble``.

    With an error, which JSON alone can carry beside a page, it goes to the stream.
    """
    display, style = settled.display, page_format(settled, environment)
    path = display.output if error is None else None
    on_screen = environment.terminal and path is None
    text = render(page, style, display, environment, on_screen=on_screen, error=error)
    if path is not None:
        write_file(text, path)
    else:
        write_page(text, style, environment.stdout, environment.stderr)
    if display.copy and error is None:
        _copy(text, environment)


def _copy(text: str, environment: Environment) -> None:
    if environment.clipboard(text):
        write("已经复制好了，到微信里粘贴就可以。\n", environment.stderr)
    else:
        write("这里没有能用的剪贴板。请选中上面的文字，自己复制。\n", environment.stderr)


def render(
    page: Page,
    style: str,
    display: Display,
    environment: Environment,
    *,
    on_screen: bool,
    error: GuideError | None = None,
) -> str:
    """The page in a format; ``on_screen`` where a terminal shows it."""
    # Each renderer is imported when it is needed: Rich alone takes a quarter of a command's time.
    match style:
        case "rich":
            from ybguide.render import terminal

            automatic = environment.color and display.output is None
            color = display.color == "always" or (display.color == "auto" and automatic)
            return terminal.render(page, display.width or environment.columns, color=color)
        case "plain":
            from ybguide.render import plain

            return plain.render(page, display.width or (environment.columns if on_screen else None))
        case "wechat":
            from ybguide.render import wechat

            return wechat.render(page, display.width)
        case "markdown":
            from ybguide.render import markdown

            return markdown.render(page)
        case "html":
            from ybguide.render import webpage

            return webpage.render(page)
        case "json":
            from ybguide.render import structured

            return structured.render(page, error)
        case other:
            raise AssertionError(other)
