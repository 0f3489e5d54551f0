"""Visit the pieces of the content that occur in many kinds of file."""

from collections.abc import Iterator
from typing import TypeVar

from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.base import Model

M = TypeVar("M", bound=Model)


def every(content: Content, model: type[M]) -> Iterator[tuple[M, Place]]:
    """Every piece of one model anywhere in the content, with the place it stands."""
    for piece, place in content.pieces:
        if isinstance(piece, model):
            yield piece, place
