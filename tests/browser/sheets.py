"""Paper as a browser prints it: what stands on each side, how large, and what its codes say."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page

_HAN = re.compile(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([\u4e00-\u9fff]{2,})<')


def printed(page: Page, folder: Path) -> Path:
    """The page as a PDF file on the paper that it asks for."""
    path = folder / "page.pdf"
    page.pdf(path=path, prefer_css_page_size=True)
    return path


def sides(pdf: Path) -> list[str]:
    """The text of each side, without space."""
    return ["".join(side.split()) for side in _read("pdftotext", "-raw", str(pdf), "-").split("\f")[:-1]]


def smallest(pdf: Path) -> list[float]:
    """The size of the smallest Chinese letters on each side in points: each is as wide as it is high."""
    boxes = _read("pdftotext", "-bbox", str(pdf), "-").split("<page ")[1:]
    return [
        min((float(to) - float(start)) / len(word) for start, to, word in _HAN.findall(box)) for box in boxes
    ]


def codes(pdf: Path, folder: Path) -> list[str]:
    """What the codes on the sides say to the camera of a phone, side by side."""
    _read("pdftoppm", "-r", "100", "-gray", "-png", str(pdf), str(folder / "side"))
    images = sorted(str(path) for path in folder.glob("side*.png"))
    return _read("zbarimg", "--quiet", "--raw", *images).splitlines()


def _read(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()  # noqa: S603 - our own files
