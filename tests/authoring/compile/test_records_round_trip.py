"""Decoding what was encoded gives the same value, for every kind of record."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ybguide.authoring.compile.records import Record, records
from ybguide.authoring.content import Content
from ybguide.authoring.load import load
from ybguide.authoring.locate import locate
from ybguide.authoring.validate import validate
from ybguide.store.decode import decode

CONTENT = Path(__file__).parents[3] / "content"


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.parametrize("kind", get_args(Record), ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_any_record_survives(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(st.from_type(kind))
    assert decode(kind, json.loads(json.dumps(asdict(record), ensure_ascii=False))) == record


def test_every_record_of_the_shipped_content_survives() -> None:
    files, _ = validate(load(file) for file in locate([CONTENT]))
    written = list(records(Content(files=files)))
    assert len(written) > 500
    for record in written:
        assert decode(type(record), json.loads(json.dumps(asdict(record)))) == record
