"""Pages and the whole handbook as files: named by their titles, never over another file unasked."""

import re
from pathlib import Path

from ybguide.cli.environment import Environment
from ybguide.cli.errors import NotForTheHandbook
from ybguide.cli.open import open_book
from ybguide.cli.options.display import STDOUT
from ybguide.cli.options.precedence import Settled
from ybguide.cli.output.choice import file_format
from ybguide.cli.output.deliver import surface
from ybguide.cli.output.files import check_target, write_file
from ybguide.cli.output.stream import write, write_page
from ybguide.cli.read import Reader
from ybguide.errors import Contradiction
from ybguide.render.formats import Format
from ybguide.view.page import Page

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST = 60


def export_page(page: Page, reader: Reader) -> None:
    """Write the page into a file and say which. Raises ``FileExists``, ``FileTrouble``."""
    display, environment = reader.settled.display, reader.environment
    chosen = file_format(reader.settled)
    path = display.output or file_named(page.title, chosen)
    text = chosen.row.render(page, surface(display, environment, on_screen=False))
    write_export(text, path, reader.settled, environment)


def export_handbook(settled: Settled, environment: Environment) -> None:
    """Write everything into one file and say which. Raises ``UsageError``, ``FileTrouble``."""
    from ybguide.view.handbook import handbook

    display, chosen = settled.display, file_format(settled)
    write_book = chosen.row.handbook
    if write_book is None:
        able = tuple(each.value for each in Format if each.row.handbook)
        raise NotForTheHandbook(asked=chosen.value, choices=able)
    if settled.origins.get("region") == "flag":
        raise Contradiction(
            written=("--all", "--region"),
            wanted=("要整本手册（各地的都有，打开以后选）", "要一个地方的某一份"),
        )
    if display.file is not None:
        check_target(display.file, overwrite=display.force)
    guide = open_book(display, environment)
    book = handbook(guide.store, guide.today)
    path = display.output or file_named(book.title, chosen)
    write_export(write_book(book), path, settled, environment)


def file_named(title: str, chosen: Format) -> Path:
    """A name in the current folder that every system takes."""
    stem = _NOT_IN_NAMES.sub(" ", title).strip(" .")[:_LONGEST].strip(" .") or "ybguide"
    return Path(f"{stem}{chosen.row.suffixes[0]}")


def write_export(text: str, path: Path, settled: Settled, environment: Environment) -> None:
    """Write a file, or to standard output where that is named, and say which.

    Raises ``FileExists`` unless ``--force`` is given, ``FileTrouble``.
    """
    if path == STDOUT:
        write_page(text, file_format(settled), environment.stdout, environment.stderr)
        write("写好了：标准输出\n", environment.stderr)
        return
    write_file(text, path, overwrite=settled.display.force)
    write(f"写好了：{path}\n", environment.stdout)
