"""``ybguide faq``."""

from typing import Annotated

import typer

from ybguide.cli.asking.words import asked_words
from ybguide.cli.completion.values import words_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.cli.slip import WithSlip
from ybguide.cli.slip import slip as slip_of
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.view.page import Page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Query = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="问题",
        autocompletion=words_of("question", "query"),
        help="几个字、一句话或屏幕上的提示都可以",
    ),
]


@app.command(
    cls=GuideCommand,
    help="回答问题。不写问题时，列出全部常见问题。没有把握的不乱答，会给出最接近的几个问题。",
    epilog='ybguide faq "解绑"\nybguide faq 孩子没有身份证怎么办\nybguide faq',
)
@reading
def faq(reader: Reader, query: Query = None, slip: WithSlip = False) -> Address | Page:
    address = Address(of=Kind.QUESTION, key=asked_words(query, reader.environment))
    if slip:
        return slip_of(reader, address)
    if not reader.talks:
        return address
    from ybguide.cli.asking.choosing import chosen

    return chosen(reader, address)
