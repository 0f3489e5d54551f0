"""``ybguide fix``."""

from typing import Annotated

import typer

from ybguide.cli.asking.words import asked_words
from ybguide.cli.completion.values import words_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, following
from ybguide.cli.slip import WithSlip
from ybguide.cli.slip import slip as slip_of
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.view.page import Page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Symptom = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="情形", autocompletion=words_of("fix", "symptom"), help="屏幕上的提示，或者看到的情形"
    ),
]


@app.command(
    cls=GuideCommand,
    help="办不成、报错时看：可能的原因、依次试什么、最后找谁。写看到的提示或情形，不写时列出全部。",
    epilog="ybguide fix 人脸识别失败\nybguide fix 显示未参保\nybguide fix",
)
@following
def fix(reader: Reader, symptom: Symptom = None, slip: WithSlip = False) -> Address | Page:
    address = Address(of=Kind.FIX, key=asked_words(symptom, reader.environment))
    if slip:
        return slip_of(reader, address)
    if not reader.talks:
        return address
    from ybguide.cli.asking.choosing import chosen

    return chosen(reader, address)
