"""After a recommendation: whether to walk through its steps at once."""

from ybguide.cli.output.stream import write
from ybguide.cli.read import Reader
from ybguide.view.one_step import procedures
from ybguide.view.page import Page

_ASK = "按回车，一步一步来；q 先不办："


def offer_walk(page: Page, reader: Reader) -> None:
    """Ask under a page that was shown; Enter walks, anything else and the end of the input ends.

    Raises ``KeyboardInterrupt`` as any question does.
    """
    stdin = reader.environment.stdin
    if not procedures(page) or stdin is None:
        return
    write(f"\n{_ASK}", reader.environment.stderr)
    try:
        typed = stdin.readline()
    except UnicodeDecodeError:
        # Keys that make no text are no Enter.
        return
    if typed.strip() or not typed:
        if not typed:
            write("\n", reader.environment.stderr)
        return
    from ybguide.cli.walking.walk import walk_page

    walk_page(page, reader)
