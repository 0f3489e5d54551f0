"""The published JSON Schema, for tests to hold outputs against: ``make schema`` writes it anew."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator, meta

PUBLISHED = Path(__file__).parent.parent / "docs" / "output.schema.json"


@cache
def published() -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    meta.validate(schema)
    return schema


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(published())


def faults(output: str) -> list[str]:
    """What is wrong with an output of the program."""
    return [str(error)[:500] for error in validator().iter_errors(json.loads(output))]


def undescribed(output: str) -> list[str]:
    """What is wrong with an output by a schema that allows no key beside those that it describes."""
    told = json.loads(output)
    return [str(error)[:500] for error in _closed(told["command"]).iter_errors(told)]


@cache
def _closed(command: str) -> Draft202012Validator:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    _close(schema)
    outputs = (name for name, each in schema["$defs"].items() if _command_of(each) == command)
    return Draft202012Validator({"$defs": schema["$defs"], "$ref": f"#/$defs/{next(outputs)}"})


def _command_of(definition: dict[str, Any]) -> str | None:
    command: str | None = definition.get("properties", {}).get("command", {}).get("const")
    return command


def _close(schema: Any) -> None:
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        _close(inner)
    if isinstance(schema, dict) and schema.get("type") == "object" and "properties" in schema:
        schema["additionalProperties"] = False
