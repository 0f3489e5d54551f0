"""Pages and the whole handbook as files: named by their titles, never over another file unasked."""

import re
from pathlib import Path

from ybguide.cli.environment import Environment
from ybguide.cli.open import open_store
from ybguide.cli.options.precedence import Settled
from ybguide.cli.output.deliver import render
from ybguide.cli.output.files import write_file
from ybguide.cli.output.formats import SUFFIXES, file_format
from ybguide.cli.output.stream import write
from ybguide.cli.read import Reader
from ybguide.errors import BadUsage
from ybguide.view.page import Page

_HANDBOOK = ("html", "markdown", "plain")
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST = 60


def export_page(page: Page, reader: Reader, *, force: bool) -> None:
    """Write the page into a file and say which. Raises ``FileExists``, ``FileTrouble``."""
    display, environment = reader.settled.display, reader.environment
    style = file_format(reader.settled)
    path = display.output or _named(page.title, style)
    _write(render(page, style, display, environment, on_screen=False), path, environment, force=force)


def export_handbook(settled: Settled, environment: Environment, *, force: bool) -> None:
    """Write everything into one file and say which. Raises ``BadUsage``, ``FileExists``, ``FileTrouble``."""
    from ybguide.view.handbook import handbook

    display, style = settled.display, file_format(settled)
    if style not in _HANDBOOK:
        raise BadUsage(
            problem=f"整本手册不能写成 {style}。",
            advice=f"可以写：{'、'.join(_HANDBOOK)}。给程序用的，请一页一页地用 -f json。",
        )
    if settled.origins.get("region") == "flag":
        raise BadUsage(
            problem="整本手册里各地的都有，不用写 --region。", advice="打开以后，在开头选地方；或者先不写它。"
        )
    book = handbook(open_store(display))
    path = display.output or _named(book.title, style)
    match style:
        case "markdown":
            from ybguide.render import markdown

            text = markdown.render_handbook(book)
        case "plain":
            from ybguide.render import plain

            text = plain.render_handbook(book)
        case _:
            from ybguide.render import handbook as renderer

            text = renderer.render(book)
    _write(text, path, environment, force=force)


def _named(title: str, style: str) -> Path:
    """A name in the current folder that every system takes."""
    stem = _NOT_IN_NAMES.sub(" ", title).strip(" .")[:_LONGEST].strip(" .") or "ybguide"
    return Path(f"{stem}{SUFFIXES[style][0]}")


def _write(text: str, path: Path, environment: Environment, *, force: bool) -> None:
    write_file(text, path, overwrite=force)
    write(f"写好了：{path}\n", environment.stdout)
