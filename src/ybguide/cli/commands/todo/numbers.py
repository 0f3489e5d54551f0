"""The numbers of steps as people write several: ``1 2 3``, ``1-3``, ``1、2``."""

import re
from collections.abc import Iterable, Sequence

from ybguide.text.tokens import normalise
from ybguide.todo.errors import NoSuchNumbers

_BETWEEN = re.compile(r"[\s、,，;；和]+")
_SPAN = re.compile(r"第?(\d{1,9})步?(?:[-~—–至到]+第?(\d{1,9})步?)?")


def numbers_of(words: Iterable[str]) -> Sequence[range]:
    """The steps that are meant, each span from its first number to its last. Raises ``NoSuchNumbers``."""
    asked = [piece for word in words for piece in _BETWEEN.split(normalise(word)) if piece]
    return [_span(piece) for piece in asked]


def _span(piece: str) -> range:
    written = _SPAN.fullmatch(piece)
    if written is None:
        raise NoSuchNumbers(asked=piece)
    first, last = int(written[1]), int(written[2] or written[1])
    return range(min(first, last), max(first, last) + 1)


def said(numbers: Iterable[int]) -> str:
    """Which steps, in words."""
    return f"第 {'、'.join(map(str, numbers))} 步"
