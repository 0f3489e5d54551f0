"""Visit the pieces of the content that occur in many kinds of file."""

from collections.abc import Iterator
from typing import TypeVar

from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.base import Model

M = TypeVar("M", bound=Model)


def every(content: Content, model: type[M]) -> Iterator[tuple[M, Place]]:
    """Every piece of one model anywhere in the content, with the place it stands."""
    for file in content.files:
        yield from _inside(file.model, Place(file=file), model)


def _inside(value: object, place: Place, model: type[M]) -> Iterator[tuple[M, Place]]:
    if isinstance(value, model):
        yield value, place
    if isinstance(value, Model):
        for name, info in type(value).model_fields.items():
            yield from _inside(getattr(value, name), place.at(info.alias or name), model)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _inside(item, place.at(index), model)
