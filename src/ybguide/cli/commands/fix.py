"""``ybguide fix``."""

from typing import Annotated

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options.pace import Pace
from ybguide.cli.options.person import Situation
from ybguide.cli.read import Reader, reading_with
from ybguide.cli.sure import sure
from ybguide.search import find_fix
from ybguide.view.fix import fix_page, fixes_page
from ybguide.view.page import Page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Symptom = Annotated[list[str] | None, typer.Argument(metavar="情形", help="屏幕上的提示，或者看到的情形")]


@app.command(
    cls=GuideCommand,
    help="办不成、报错时看：可能的原因、依次试什么、最后找谁。写看到的提示或情形，不写时列出全部。",
    epilog="ybguide fix 人脸识别失败\nybguide fix 显示未参保\nybguide fix",
)
@reading_with(situation=Situation, pace=Pace)
def fix(reader: Reader, symptom: Symptom = None) -> Page:
    if not symptom:
        return fixes_page(reader.store)
    asked = " ".join(symptom)
    hits = find_fix(reader.store, asked)
    page = fix_page(reader.store, hits, reader.person, with_sources=reader.with_sources)
    return sure(page, hits, asked)
