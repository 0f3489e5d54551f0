"""Two answers to choose from: on a terminal a digit opens one of them."""

import typer

from ybguide.cli.output.deliver import deliver
from ybguide.cli.output.stream import write
from ybguide.cli.read import Reader
from ybguide.domain.address import Address
from ybguide.view.page import Choice, Page

_ASK = "输入 1 或 2 看完整的回答，直接按回车结束："


def chosen(reader: Reader, address: Address) -> Address | Page:
    """The page of an address; where it has a choice and somebody can be asked, what they chose.

    Without a choice made, the page with both has been shown already and is all there is.
    """
    page = reader.page(address)
    choice = next((block for block in page.blocks if isinstance(block, Choice)), None)
    if choice is None or not reader.talks:
        return page
    deliver(page, reader.settled, reader.environment)
    number = _typed(reader)
    if number is None or number > len(choice.answers):
        raise typer.Exit
    return choice.answers[number - 1].address


def _typed(reader: Reader) -> int | None:
    """The digit that was typed. Raises ``KeyboardInterrupt`` as any question does."""
    environment = reader.environment
    write(_ASK, environment.stderr)
    environment.stderr.flush()
    typed = environment.stdin.readline().strip() if environment.stdin else ""
    return int(typed) if typed in ("1", "2") else None
