"""Types as JSON Schema: for programs that read our JSON, and for text editors that complete our YAML."""

from inspect import cleandoc
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from ybguide.authoring.schema.base import Model

Schema = dict[str, Any]


def output_schema(kind: Any, *, name: str, title: str) -> Schema:
    """The schema of a type made of TypedDicts and dataclasses; ``name`` is its ``$id``."""
    return _schema(kind, _Closed, name=name, title=title)


def content_schema(model: type[Model], *, name: str, title: str) -> Schema:
    """The schema of the YAML files that a model reads; ``name`` is its ``$id``."""
    return _schema(model, _AsWritten, name=name, title=title)


def _schema(kind: Any, generator: type[GenerateJsonSchema], *, name: str, title: str) -> Schema:
    body = TypeAdapter(kind).json_schema(schema_generator=generator)
    return {"$schema": generator.schema_dialect, "$id": name} | body | {"title": title}


class _Closed(GenerateJsonSchema):
    """Objects have the keys of their type and no others; a key needs no title beside its name."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic passes it
        return False

    def typed_dict_schema(self, schema: Any) -> Schema:
        return super().typed_dict_schema(schema) | {"additionalProperties": False}

    def dataclass_schema(self, schema: Any) -> Schema:
        # pydantic 2.9 has no description of these.
        described = {"description": cleandoc(schema["cls"].__doc__ or "")}
        return super().dataclass_schema(schema) | described | {"additionalProperties": False}

    def literal_schema(self, schema: Any) -> Schema:
        written = super().literal_schema(schema)
        # pydantic 2.9 gives the one value of a constant twice.
        return {key: value for key, value in written.items() if key != "enum" or "const" not in written}


class _AsWritten(_Closed):
    """YAML as an editor sees it, which gives types to scalars; our loader takes each of them as text."""

    def str_schema(self, schema: Any) -> Schema:
        return super().str_schema(schema) | {"type": ["string", "number"]}

    def nullable_schema(self, schema: Any) -> Schema:
        # A key is left out rather than written without a value.
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> Schema:
        written = super().default_schema(schema)
        return {key: value for key, value in written.items() if (key, value) != ("default", None)}
