"""JSON as the compiler writes it comes back as the same value."""

import json
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.rule import Rule
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.store.decode import decode

RECORDS: tuple[type[Any], ...] = (
    *(Question, Fix, Subject, Channel, Task, Guide, Region, Scene, Conflict, Contact, Source, Rule),
    *(Comparison, SafetyRule, Scam, Term),
)


@pytest.mark.parametrize("record", RECORDS)
@settings(deadline=None, max_examples=15)
@given(data=st.data())
def test_every_record_survives_being_written_and_read(record: type[Any], data: st.DataObject) -> None:
    value = data.draw(st.from_type(record))
    assert decode(record, json.loads(json.dumps(asdict(value), ensure_ascii=False))) == value


@pytest.mark.parametrize("record", RECORDS)
def test_a_value_of_another_shape_is_an_error(record: type[Any]) -> None:
    with pytest.raises(TypeError):
        decode(record, {})
    with pytest.raises(KeyError):
        decode(record, {"no_such_field": 1})
