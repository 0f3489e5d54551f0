"""All valid files of a content folder in one value, by kind, each entry with the place it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from ybguide.authoring.problem import Path
from ybguide.authoring.schema.base import Model
from ybguide.authoring.validate import ValidFile

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where something stands in the content."""

    file: ValidFile
    path: Path = ()

    def at(self, *path: str | int) -> "Place":
        """The place this much further inside."""
        return Place(file=self.file, path=(*self.path, *path))

    @property
    def line(self) -> int:
        """Its line, counted from 1."""
        return self.file.loaded.line(self.path)


@dataclass(frozen=True, kw_only=True)
class Content:
    """The content of one or more folders, after validation and before compilation."""

    files: tuple[ValidFile, ...]

    @cached_property
    def pieces(self) -> tuple[tuple[Model, Place], ...]:
        """Every piece of every file with its place, outer pieces first; walked through once for all rules."""
        return tuple(found for file in self.files for found in _inside(file.model, Place(file=file)))

    def of(self, model: type[M]) -> Iterator[tuple[M, Place]]:
        """The files of one kind, in the order of their names."""
        for file in self.files:
            if isinstance(file.model, model):
                yield file.model, Place(file=file)


def _inside(value: object, place: Place) -> Iterator[tuple[Model, Place]]:
    if isinstance(value, Model):
        yield value, place
        for name, info in type(value).model_fields.items():
            yield from _inside(getattr(value, name), place.at(info.alias or name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _inside(item, place.at(index))
