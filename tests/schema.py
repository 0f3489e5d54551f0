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
