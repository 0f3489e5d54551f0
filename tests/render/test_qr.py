"""Codes are drawings: nothing of the link stands in the file, and nothing is loaded."""

import re

from ybguide.render.qr import code


def test_a_code_is_a_drawing_of_modules_with_an_empty_border() -> None:
    drawn = str(code("https://example.org/"))
    side = re.fullmatch(r'<svg viewBox="0 0 (\d+) \1"><path[^<>]*/></svg>', drawn)
    assert side
    # 25 modules hold so short a link; four are empty on each side.
    assert int(side[1]) == 25 + 2 * 4


def test_nothing_of_the_link_can_end_the_drawing() -> None:
    assert "script" not in code("https://example.org/?a=</svg><script>")
