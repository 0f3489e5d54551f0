"""Plain words without a command: ``ybguide 刷脸不过``."""

from typing import Annotated

import typer

from ybguide.cli.asking.words import asked_words
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import About, Reader, following
from ybguide.cli.words.sentence import asked

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Words = Annotated[
    list[str], typer.Argument(metavar="想问的话", help="几个字、一句话都可以；写 - 就从标准输入读")
]


@app.command(
    cls=GuideCommand,
    help="直接写想问的话：是谁、多大、用什么手机、在哪里，都可以写在里面。",
    epilog="ybguide 刷脸不过\nybguide 我爸72，老人机，刷脸不过，德阳",
)
@following
def ask(reader: Reader, words: Words) -> About:
    return asked(reader, asked_words(words, reader.environment) or "")
