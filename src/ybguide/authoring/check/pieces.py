"""The pieces of the content, walked through once for all the rules that ask one after the other."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from ybguide.authoring import walk
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.base import Model

M = TypeVar("M", bound=Model)


def every(content: Content, model: type[M]) -> Iterator[tuple[M, Place]]:
    """Every piece of one model anywhere in the content, with the place it stands."""
    for piece, place in _all(content):
        if isinstance(piece, model):
            yield piece, place


def _all(content: Content) -> Sequence[tuple[Model, Place]]:
    # Models hold lists, so content cannot be a key; the one asked about last is known by identity.
    if _last.content is not content:
        _last.pieces = list(walk.every(content, Model))
        _last.content = content
    return _last.pieces


class _Last:
    content: Content | None = None
    pieces: Sequence[tuple[Model, Place]] = ()


_last = _Last()
