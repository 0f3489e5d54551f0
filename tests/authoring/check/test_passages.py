"""No text of the schema is overlooked: each field has a role or is known to be no text."""

from collections.abc import Iterator
from typing import Any, get_args

from tests.samples import Sample
from ybguide.authoring.check.passages import ROLES, fields_of, passages
from ybguide.authoring.read import read
from ybguide.authoring.schema import KINDS
from ybguide.authoring.schema.base import Model

NOT_TEXT = {
    "id", "sources", "confidence", "documents", "regions", "fixes", "next", "contacts", "conflicts", "topics",
    "task", "way", "channel", "answer", "guides", "valid_from", "valid_until", "escalate",
    "url", "kind", "phone", "parent", "coverage", "grade", "date", "group", "not_same_as", "show", "desk",
    "entries", "place",
}  # fmt: skip
"""Ids, dates, closed sets of words, numbers and addresses; ``entries`` are the wordings of whoever asks."""


PART_OF_ITS_OWNER = {"NoteEntry.text"}
"""A note is a text of its step."""


def _models() -> set[type[Model]]:
    found: set[type[Model]] = set()
    waiting: list[Any] = [kind.model for kind in KINDS]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.add(model)
            waiting += [part for info in model.model_fields.values() for part in _parts(info.annotation)]
    return found


def _parts(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)


def _holds_text(annotation: Any) -> bool:
    return annotation is str or any(map(_holds_text, get_args(annotation)))


def test_every_text_field_has_a_role_or_is_known_to_be_no_text() -> None:
    forgotten = {
        f"{model.__name__}.{name}"
        for model in _models()
        for name, info in model.model_fields.items()
        if _holds_text(info.annotation) and name not in fields_of(model) and name not in NOT_TEXT
    }
    assert forgotten == PART_OF_ITS_OWNER


def test_every_role_belongs_to_a_field_that_exists() -> None:
    for model, fields in ROLES.items():
        assert set(fields) <= set(model.model_fields)


def test_a_passage_knows_where_it_stands(sample: Sample) -> None:
    content, _ = read([sample.folder])
    found = {(passage.place.file.name, passage.place.path): passage for passage in passages(content)}
    step = found["channels/app.yaml", ("guides", 0, "steps", 0, "do")]
    assert (step.text, step.role, step.place.line) == ("打开 App", "prose", 24)
