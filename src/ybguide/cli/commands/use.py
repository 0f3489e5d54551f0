"""``ybguide use``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.options.desk import ForDesk
from ybguide.cli.options.pace import Pace
from ybguide.cli.options.person import Situation
from ybguide.cli.read import Reader, reading_with
from ybguide.names import resolve
from ybguide.view.page import Page
from ybguide.view.use import scene_page, scenes_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

SceneName = Annotated[
    str | None,
    typer.Argument(
        autocompletion=names_of("scene"),
        metavar="场景",
        help="例如 药店、住院、pharmacy、yaodian；不写时列出全部场景",
    ),
]


@app.command(
    cls=GuideCommand,
    help="用医保码：挂号、缴费、住院、药店买药、外地看病、刷脸等。不写场景时列出全部。",
    epilog="ybguide use 药店\nybguide use 住院 -r 德阳\nybguide use",
)
@reading_with(situation=Situation, pace=Pace)
def use(reader: Reader, scene: SceneName = None, for_desk: ForDesk = False) -> Page:
    page = _page(reader, scene)
    if for_desk:
        from ybguide.view.desk import at_desk

        return at_desk(reader.store, page)
    return page


def _page(reader: Reader, scene: str | None) -> Page:
    if scene is None:
        return scenes_page(reader.store)
    key = resolve(reader.store, "scene", scene)
    return scene_page(reader.store, key, reader.person, with_sources=reader.with_sources)
