"""The published JSON Schema, for tests to hold outputs against: ``make schema`` writes it anew."""

import json
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

PUBLISHED = Path(__file__).parent.parent / "docs" / "output.schema.json"


@cache
def validator() -> Draft202012Validator:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(output: str) -> list[str]:
    """What is wrong with an output of the program: the fault that tells most, if there is one."""
    fault = best_match(validator().iter_errors(json.loads(output)))
    return [f"{fault.json_path}: {fault.message}"] if fault else []
