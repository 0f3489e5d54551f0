"""``ybguide use``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Chosen, Reader, following
from ybguide.cli.words.names import named
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)

SceneWords = Annotated[
    list[str] | None,
    typer.Argument(
        autocompletion=names_of("scene"),
        metavar="场景、地方",
        help="例如 药店、住院、pharmacy、yaodian；不写时列出全部场景",
    ),
]


@app.command(
    cls=GuideCommand,
    help="用医保码：挂号、缴费、住院、药店买药、外地看病、刷脸等。不写场景时列出全部。",
    epilog="ybguide use 药店\nybguide use 住院 -r 德阳\nybguide use",
)
@following
def use(reader: Reader, words: SceneWords = None) -> Chosen:
    return named(
        reader,
        words,
        {Kind.SCENE: None},
        lambda _, keys: Address(of=Kind.SCENE, key=keys.get(Kind.SCENE)),
    )
