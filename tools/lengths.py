# ruff: noqa: INP001, T201
# A script beside the package, no part of it.
"""Write ``docs/lengths.md``, how long every guide and scene is: ``make lengths``.

What it was before the short form (0.1.0 of 2026-11-27) stands in ``lengths-before.tsv``: lines, line of the
first step, characters in a chat, sheets of paper.
"""

import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ybguide.cli import main
from ybguide.cli.environment import Environment

ROOT = Path(__file__).parents[1]
BEFORE = Path(__file__).with_name("lengths-before.tsv")
TARGET = ROOT / "docs" / "lengths.md"
TODAY = date(2026, 11, 28)
_FIRST = re.compile(r"^\s*☐ 1\.", re.MULTILINE)
_HEAD = """# How long the pages are

Lines at 80 columns, the line of the first step, characters of the text for a chat (`-f wechat`), sheets of A4
(`export`, now `export --sheet`), each before the short form → now. Written by `make lengths`; a test compares
it with a fresh run. Sheets are counted in a browser by `make test-browser`.

| page | lines | first step | characters | sheets |
| --- | --- | --- | --- | --- |
"""


def rows() -> Iterator[str]:
    """A row of the table for each page of which it is known how long it was."""
    for line in BEFORE.read_text(encoding="utf-8").splitlines():
        words, *before = line.split("\t")
        shown, said = printed(words, "rich"), printed(words, "wechat")
        found = _FIRST.search(shown)
        first = shown.count("\n", 0, found.start()) + 1 if found else "–"
        now = (shown.rstrip("\n").count("\n") + 1, first, len(said.rstrip("\n")), 1 if found else "–")
        cells = (f"{old if old != '0' else '–'} → {new}" for old, new in zip(before, now, strict=True))
        yield f"| `{words}` | {' | '.join(cells)} |\n"


def printed(words: str, form: str) -> str:
    """What a command prints at 80 columns."""
    out, err = io.StringIO(), io.StringIO()
    there = Environment(stdout=out, stderr=err, variables={}, columns=80, today=TODAY)
    code = main(
        [*words.split(), "-f", form, "--width", "80"] if form == "rich" else [*words.split(), "-f", form],
        there,
    )
    if code:
        raise SystemExit(err.getvalue())
    return out.getvalue()


def table() -> str:
    """The whole file."""
    return _HEAD + "".join(rows())


if __name__ == "__main__":
    TARGET.write_text(table(), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(BEFORE.read_text(encoding='utf-8').splitlines())} pages")
