"""``ybguide start``."""

from typing import Annotated

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address, Room
from ybguide.domain.person import Person
from ybguide.view.page import Page
from ybguide.view.start import start_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

ShowMap = Annotated[
    bool, typer.Option("--show-map", help="不提问，画出全部问题和每种回答通向哪里；加 -f markdown 是流程图")
]
NoAsk = Annotated[bool, typer.Option("--no-ask", help="不提问，只按已经写的情况推荐")]


@app.command(
    cls=GuideCommand,
    help="不知道从哪里开始时用：最多问 7 个问题，推荐一种办法，说明理由、先准备什么、照着做的命令。"
    "已经写在命令里的情况不再问；输出到文件或别的程序时也不问。",
    epilog="ybguide start\nybguide start --for child --age 7 --app 微信\n"
    "ybguide start --show-map -f markdown",
)
@reading
def start(reader: Reader, show_map: ShowMap = False, no_ask: NoAsk = False) -> Address | Page:
    if show_map:
        return Address(of=Room.MAP)
    if no_ask or not reader.environment.conversation:
        return Address(of=Room.START)
    making = reader.making()
    answered = making.but(here=making.here.but(person=_interviewed(reader)))
    return start_page(answered, reader.person)


def _interviewed(reader: Reader) -> Person:
    from ybguide.cli.asking.interview import interview
    from ybguide.cli.asking.prompt import TerminalDesk
    from ybguide.domain.way import Way
    from ybguide.view.start import questions

    store = reader.book.store
    desk = TerminalDesk(reader.environment, lambda form: store.names("channel", form))
    person = interview(store.all(Way), questions(store), reader.person, desk)
    if person is None:
        raise typer.Exit
    return person
