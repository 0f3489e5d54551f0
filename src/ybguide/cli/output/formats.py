"""Which format a page is printed in: what was asked for, or what the place where it goes calls for."""

from pathlib import Path

from ybguide.cli.environment import Environment
from ybguide.cli.options.precedence import Settled

SUFFIXES = {
    "rich": (".txt",),
    "plain": (".txt",),
    "wechat": (".txt",),
    "markdown": (".md", ".markdown"),
    "json": (".json",),
    "html": (".html", ".htm"),
}
"""What files of each format are called, the usual suffix first."""
_TOLD = {suffix: style for style, suffixes in SUFFIXES.items() for suffix in suffixes if suffix != ".txt"}
"""The format that a suffix tells; a ``.txt`` may be any of three."""


def page_format(settled: Settled, environment: Environment) -> str:
    """The format of a page that is shown or written: the flag, the file, the settings, the place."""
    display = settled.display
    if display.format is not None and settled.origins.get("format") == "flag":
        return display.format
    told = _told(display.output)
    if told is not None:
        return told
    if display.format is not None:
        return display.format
    if display.copy:
        return "wechat"
    return "rich" if environment.terminal and display.output is None else "plain"


def file_format(settled: Settled) -> str:
    """The format of a page that is exported: the flag, the file, else a web page.

    Settings are about what is read on the screen.
    """
    flag = settled.display.format if settled.origins.get("format") == "flag" else None
    return flag or _told(settled.display.output) or "html"


def _told(path: Path | None) -> str | None:
    return _TOLD.get(path.suffix.lower()) if path is not None else None
