# ruff: noqa: INP001
# A script beside the pictures, no part of the package.
"""Photograph the handbook as a phone opens it, and a sheet as a printer prints it: ``make pictures``.

They are what ``ybguide export`` really writes, shown by a real Chromium without a network.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from ybguide.cli import main

FOLDER = Path(__file__).parent
PHONE = FOLDER / "phone.png"
SHEET = FOLDER / "sheet.png"
_ARGV = ("activate", "-c", "alipay")
_SCREEN = {"width": 390, "height": 844}
"""A phone of ordinary size, in CSS pixels."""
_DOTS = 90
"""Dots per inch of the printed sheet."""


def exported(folder: Path, *argv: str) -> Path:
    """The file that ``export`` writes. Raises ``RuntimeError`` where it fails, after its own message."""
    path = folder / f"{len(list(folder.iterdir()))}.html"
    if main(["export", *argv, "-o", str(path)]):
        raise RuntimeError(argv)
    return path


def photograph(file: Path, browser: Browser, picture: Path) -> None:
    """The file as a phone opens it, as far as its screen goes."""
    context = browser.new_context(viewport=_SCREEN, offline=True)
    page = context.new_page()
    page.goto(file.as_uri())
    page.screenshot(path=picture)
    context.close()


def print_out(file: Path, browser: Browser, picture: Path) -> None:
    """The whole of the one side of paper. Raises ``RuntimeError`` where there are more."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto(file.as_uri())
    printed = file.with_suffix(".pdf")
    page.pdf(path=printed, prefer_css_page_size=True)
    context.close()
    sides = file.with_suffix("")
    convert = ["pdftoppm", "-r", str(_DOTS), "-gray", "-png", str(printed), str(sides)]
    subprocess.run(convert, check=True)  # noqa: S603 - our own files
    side, *more = file.parent.glob(f"{sides.name}-*.png")
    if more:
        raise RuntimeError(more)
    shutil.copyfile(side, picture)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        photograph(exported(Path(scratch), "--all"), chromium, PHONE)
        print_out(exported(Path(scratch), "--sheet", *_ARGV), chromium, SHEET)
        chromium.close()
