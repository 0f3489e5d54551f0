"""Roff, read the way it is printed."""

import re

from ybguide.cli.help import roff


def plain(source: str) -> str:
    """What roff prints, line breaks as in the source."""
    names = {"rs": "\\", "aq": "'", "ga": "`", "ha": "^", "ti": "~", "dq": '"'}
    unmarked = re.sub(r"\\(?::|&|f[BIR])", "", source).replace(r"\~", " ")
    return re.sub(r"\\(?:\[(..)\]|-)", lambda escape: names[escape[1]] if escape[1] else "-", unmarked)


def broken(text: str) -> list[str]:
    """The pieces that a line may be broken between, as printed."""
    _, line = roff.paragraph(text).split("\n")
    return [plain(piece) for piece in line.split(r"\:")]
