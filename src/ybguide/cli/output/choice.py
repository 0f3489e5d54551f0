"""Which format a page is printed in: what was asked for, or what the place where it goes calls for."""

from pathlib import Path

from ybguide.cli.environment import Environment
from ybguide.cli.options.precedence import Settled
from ybguide.render.formats import Format


def page_format(settled: Settled, environment: Environment) -> Format:
    """The format of a page that is shown or written: the flag, the file, the settings, the place."""
    display = settled.display
    chosen = _flag(settled) or _told(display.file) or display.format
    if chosen is not None:
        return chosen
    if display.copy:
        return Format.WECHAT
    return Format.RICH if environment.draws and display.file is None else Format.PLAIN


def file_format(settled: Settled) -> Format:
    """The format of a page that is exported: the flag, the file, else a web page.

    Settings are about what is read on the screen.
    """
    return _flag(settled) or _told(settled.display.file) or Format.HTML


def _flag(settled: Settled) -> Format | None:
    return settled.display.format if settled.origins.get("format") == "flag" else None


def _told(path: Path | None) -> Format | None:
    return Format.of_suffix(path.suffix) if path is not None else None
