"""``--slip``: a text to pass on where the guide has not answered a question, or answered it wrongly."""

from typing import Annotated

import typer

from ybguide.cli.errors import OnlyWith
from ybguide.cli.output.choice import page_format
from ybguide.cli.read import Reader
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import command
from ybguide.errors import GuideError, NoConfidentAnswer
from ybguide.view.page import Page

WithSlip = Annotated[
    bool, typer.Option("--slip", help="没有答上来、答得不对：写一张可以转给我们的条子，里面没有您的信息")
]
_LONGEST = 40
"""Characters of a question that is written out again in a line that is to be typed."""


def slip(reader: Reader, address: Address) -> Page:
    """The slip of the question or the failure that was asked for. Raises ``OnlyWith`` where none was."""
    if address.key is None:
        raise OnlyWith(option="--slip", needs="问的话", example=f"{command(address.but(key='解绑'))} --slip")
    from ybguide.view.slip import slip_page

    making = reader.making(address)
    answered = reader.book.made(making.here)
    return slip_page(making, address.key, answered, page_format(reader.settled, reader.environment).value)


def offered(error: GuideError, called: str) -> str:
    """The line that tells of slips behind the refusal of a question; nothing behind any other error."""
    if not isinstance(error, NoConfidentAnswer):
        return ""
    kind = Kind.FIX if called == Kind.FIX.command else Kind.QUESTION
    typed = f"ybguide {kind.command} …"
    if len(error.asked) <= _LONGEST:
        typed = command(Address(of=kind, key=error.asked))
    return f"没有答上来的，可以告诉我们：{typed} --slip\n"
