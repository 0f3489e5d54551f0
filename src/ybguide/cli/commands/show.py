"""``ybguide show``."""

from collections.abc import Mapping
from typing import Annotated

import typer

from ybguide.cli.completion.values import addresses
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, following
from ybguide.domain.address import Address, Room
from ybguide.domain.answers import Fix, Question
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import parse
from ybguide.names import missing
from ybguide.store import Store
from ybguide.view.page import Page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_SEARCHED: Mapping[Kind | Room, type[Question | Fix]] = {Kind.QUESTION: Question, Kind.FIX: Fix}
"""What may be asked for in any words."""

AddressText = Annotated[
    str,
    typer.Argument(
        metavar="地址",
        autocompletion=addresses,
        help="-f json 里的 address，例如 alipay/activate、fix/face-fail",
    ),
]


@app.command(
    cls=GuideCommand,
    help="按地址打开一页。每一页、每一条都有地址，-f json 里写着；地址不会换成别的意思。",
    epilog="ybguide show alipay/activate\nybguide show faq/unbind-how\nybguide show region/sichuan",
)
@following
def show(reader: Reader, address: AddressText) -> Page:
    there = parse(address)
    _check(reader.book.store, there)
    return reader.page(there).but(command="show")


def _check(store: Store, there: Address) -> None:
    """Refuse an id that no question and no failure has; both are searched for by words elsewhere.

    An address means one thing: what is like it would be another. Raises ``UnknownName``, ``NotYet``.
    """
    record = _SEARCHED.get(there.of)
    if (
        isinstance(there.of, Kind)
        and record
        and there.key is not None
        and store.find(record, there.key) is None
    ):
        raise missing(store, there.of, there.key)
