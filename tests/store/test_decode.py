"""JSON as the compiler writes it comes back as the same value."""

import json
from dataclasses import asdict
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ybguide.authoring.compile.records import Record
from ybguide.store.decode import decode

RECORDS: tuple[type[Any], ...] = get_args(Record)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_record_survives_being_written_and_read(record: type[Any], data: st.DataObject) -> None:
    value = data.draw(st.from_type(record))
    assert decode(record, json.loads(json.dumps(asdict(value), ensure_ascii=False))) == value


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_value_of_another_shape_is_an_error(record: type[Any]) -> None:
    with pytest.raises(TypeError):
        decode(record, {})
    with pytest.raises(KeyError):
        decode(record, {"no_such_field": 1})
