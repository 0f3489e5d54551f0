# ruff: noqa: INP001, TID251
# A script beside the pictures, no part of the package; Rich draws the frame.
"""Draw what commands really print, as SVG that loads nothing from anywhere: ``make pictures``.

Rich gives every piece of text the length ``cells × number of characters``, which squeezes Chinese to half
its width, and names a font to be fetched from the network. So each character gets a place of its own here,
the same cell that it has in a terminal, and the fonts are those that systems with Chinese come with. Glyphs
then stand under one another whatever the widths in the reader's font are.
"""

import io
import re
from dataclasses import dataclass, replace
from html import escape, unescape
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from ybguide.cli import main
from ybguide.cli.environment import Environment
from ybguide.text.width import width

COLUMNS = 80
FOLDER = Path(__file__).parent
_ASPECT = 0.6
"""Width of a cell by the size of the font, which is that of most fonts for terminals."""
_CELL = 20 * _ASPECT
"""Rich draws text 20 units high."""
_COLORS = TerminalTheme(
    background=(24, 24, 24),
    foreground=(204, 204, 204),
    # Black, red, green, yellow, blue, magenta, cyan, white.
    normal=[
        (0, 0, 0),
        (205, 49, 49),
        (13, 188, 121),
        (229, 229, 16),
        (36, 114, 200),
        (188, 63, 188),
        (17, 168, 205),
        (229, 229, 229),
    ],
    bright=[
        (102, 102, 102),
        (241, 76, 76),
        (35, 209, 139),
        (245, 245, 67),
        (59, 142, 234),
        (214, 112, 214),
        (41, 184, 219),
        (229, 229, 229),
    ],
)
"""What the terminal of Visual Studio Code has unless somebody changes it, to the last number."""
_BOLD = re.compile(r"(?<=\x1b\[1;)3(?=[0-7]m)")
"""Where a colour is bold: that terminal, like most, then takes the bright one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A command of which all is shown."""

    name: str
    argv: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Where the picture is kept."""
        return FOLDER / f"{self.name}.svg"

    @property
    def run(self) -> tuple[str, ...]:
        """The command line that prints what is drawn, whatever it is started from."""
        return *self.argv, "--format", "rich", "--color", "always", "--width", str(COLUMNS)


PICTURES = (Picture(name="activate-alipay", argv=("activate", "--channel", "alipay")),)

_FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<style>
.{unique_id}-matrix {{ font: {char_height}px Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono",
  "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", monospace }}
{styles}
</style>
{chrome}
<g class="{unique_id}-matrix" transform="translate({terminal_x}, {terminal_y})">
{backgrounds}{matrix}
</g>
</svg>
"""
_PIECE = re.compile(
    r'<text class="(?P<style>[^"]+)" x="(?P<x>[^"]+)" y="(?P<y>[^"]+)"[^>]*>(?P<text>[^<]*)</text>'
)


def draw(picture: Picture, output: str) -> str:
    """The picture of what the command printed, with its colours as ANSI sequences."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), highlight=False)
    console.print(Text(f"$ ybguide {' '.join(picture.argv)}\n"), soft_wrap=True)
    console.print(Text.from_ansi(_BOLD.sub("9", output)), soft_wrap=True, end="")
    drawn = console.export_svg(
        title="", theme=_COLORS, code_format=_FRAME, font_aspect_ratio=_ASPECT, unique_id=picture.name
    )
    return _PIECE.sub(_in_cells, drawn)


def _in_cells(piece: re.Match[str]) -> str:
    """A piece of Rich's drawing with a place for each of its characters."""
    text = unescape(piece["text"]).rstrip()
    shown = text.lstrip()
    if not shown:
        return ""
    place = float(piece["x"]) + _CELL * width(text[: -len(shown)])
    places = [f"{place + _CELL * width(shown[:number]):g}" for number in range(len(shown))]
    return f'<text class="{piece["style"]}" y="{piece["y"]}" x="{" ".join(places)}">{escape(shown)}</text>\n'


def printed(argv: tuple[str, ...]) -> str:
    """What the command prints. Raises ``RuntimeError`` with its message where it fails."""
    out, err = io.StringIO(), io.StringIO()
    environment = replace(Environment.current(), stdout=out, stderr=err, variables={}, columns=COLUMNS)
    if main(argv, environment):
        raise RuntimeError(err.getvalue())
    return out.getvalue()


if __name__ == "__main__":
    for each in PICTURES:
        each.path.write_text(draw(each, printed(each.run)), encoding="utf-8")
