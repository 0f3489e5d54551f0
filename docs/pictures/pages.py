# ruff: noqa: INP001
# A script beside the pictures, no part of the package.
"""Photograph the large-print page as a phone shows it and as a printer prints it: ``make pictures``.

The pages are what ``ybguide export`` really writes, shown by a real Chromium without a network.
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
_SHEET = 2
"""The sheet that is shown: the one where the steps begin."""
_DOTS = 75
"""Dots per inch of the printed sheet."""


def photograph(page: Path, browser: Browser, scratch: Path) -> None:
    """Both pictures of a page that was exported."""
    context = browser.new_context(viewport=_SCREEN, offline=True)
    shown = context.new_page()
    shown.goto(page.as_uri())
    for box in shown.locator("ul.ticks input").all():
        box.check()
    shown.screenshot(path=PHONE)
    printed = scratch / "sheet.pdf"
    shown.pdf(path=printed, prefer_css_page_size=True)
    context.close()
    number = str(_SHEET)
    convert = ["pdftoppm", "-r", str(_DOTS), "-f", number, "-l", number, "-singlefile", "-gray", "-png"]
    subprocess.run([*convert, str(printed), str(SHEET.with_suffix(""))], check=True)  # noqa: S603 - our own files


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        exported = Path(folder) / "page.html"
        main(["export", *_ARGV, "-o", str(exported)])
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        photograph(exported, chromium, Path(folder))
        chromium.close()
