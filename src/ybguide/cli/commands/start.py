"""``ybguide start``."""

from typing import Annotated

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Chosen, Onward, Reader, reading
from ybguide.cli.words.names import named
from ybguide.domain.address import Address, Room
from ybguide.domain.person import Person
from ybguide.view.page import Page
from ybguide.view.start import start_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

ShowMap = Annotated[
    bool, typer.Option("--show-map", help="不提问，画出全部问题和每种回答通向哪里；加 -f markdown 是流程图")
]
PersonWords = Annotated[
    list[str] | None,
    typer.Argument(metavar="情况", help="给谁办、多大、在哪里，照说话写，例如 我爸72岁 德阳"),
]
NoAsk = Annotated[bool, typer.Option("--no-ask", help="不提问，只按已经写的情况推荐")]


@app.command(
    cls=GuideCommand,
    help="不知道从哪里开始时用：最多问 7 个问题，推荐一种办法，说明理由、先准备什么、照着做的命令。"
    "说完可以接着一步一步办。已经写在命令里的情况不再问；输出到文件或别的程序时也不问。",
    epilog="ybguide start\nybguide start 我爸72，老人机\nybguide start --for child --age 7 --app 微信\n"
    "ybguide start --show-map -f markdown",
)
@reading
def start(
    reader: Reader, words: PersonWords = None, show_map: ShowMap = False, no_ask: NoAsk = False
) -> Chosen:
    if show_map:
        return Address(of=Room.MAP)
    return named(reader, words, {}, lambda there, _: _recommended(there, asks=not no_ask))


def _recommended(reader: Reader, *, asks: bool) -> Address | Page | Onward:
    if not asks or not reader.environment.conversation:
        return Address(of=Room.START)
    making = reader.making()
    answered = making.but(here=making.here.but(person=_interviewed(reader)))
    page = start_page(answered, reader.person)
    if not reader.walks:
        return page
    from ybguide.cli.asking.walking import offer_walk

    return Onward(page=page, then=offer_walk)


def _interviewed(reader: Reader) -> Person:
    from ybguide.cli.asking.interview import interview
    from ybguide.cli.asking.prompt import TerminalDesk
    from ybguide.cli.words.told import aged
    from ybguide.domain.way import Way
    from ybguide.people import told
    from ybguide.view.place import placed
    from ybguide.view.start import questions

    store = reader.book.store
    desk = TerminalDesk(
        reader.environment,
        app_named=lambda form: store.names("channel", form),
        tell=lambda typed: aged(told(store, typed), reader.book.today),
    )
    person = interview(
        store.all(Way),
        questions(store),
        reader.person,
        desk,
        placed=lambda person, place: placed(store, person, place),
    )
    if person is None:
        raise typer.Exit
    return person
