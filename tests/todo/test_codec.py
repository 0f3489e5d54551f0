"""The shape of the file: what is written can be read, and nothing else can."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.todo.samples import ACTIVATE, NOW, done, guides, later, worded
from ybguide.todo.changes import note, start
from ybguide.todo.choice import Which
from ybguide.todo.codec import Damaged, Newer, decode, encode
from ybguide.todo.model import Change, GuideRef, Note, Tick, TodoList, Todos, Whose

words = st.text(max_size=8)
zones = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(timezones=zones)
steps = st.lists(words, max_size=4, unique=True).map(tuple)
perhaps = st.none() | st.booleans()
people = st.builds(
    Whose,
    whom=st.sampled_from([None, "self", "child", "elder", "other"]),
    activated=perhaps,
    age=st.none() | st.integers(0, 130),
    documents=st.lists(st.sampled_from(["id-card", "passport"]), max_size=2).map(tuple),
    smartphone=perhaps,
    face=perhaps,
    enrolled=perhaps,
    apps=steps,
    place=st.none() | words,
)


@st.composite
def todo_lists(draw: st.DrawFn) -> TodoList:
    ticked, noted = draw(steps), draw(steps)
    return TodoList(
        name=draw(words),
        guide=draw(st.builds(GuideRef, id=words, title=words, command=words, steps=steps, left_out=steps)),
        started=draw(times),
        ticks=tuple(Tick(step=step, at=draw(times), seen=draw(words)) for step in ticked),
        notes=tuple(Note(step=step, text=draw(words)) for step in noted),
        whose=draw(people),
        at=draw(st.none() | words),
    )


@st.composite
def todos(draw: st.DrawFn) -> Todos:
    lists = tuple(draw(st.lists(todo_lists(), max_size=3, unique_by=lambda todo: todo.key)))
    keys = [todo.key for todo in lists]
    history = tuple(Change(key=todo.key, ticks=todo.ticks) for todo in lists)
    dropped = tuple(Change(key=todo.key, dropped=todo) for todo in draw(st.lists(todo_lists(), max_size=2)))
    return Todos(lists=lists, current=draw(st.sampled_from([None, *keys])), history=(*history, *dropped))


WHOSE = Whose(whom="elder", age=72, documents=("id-card",), face=False, place="德阳")


def sample() -> Todos:
    started = start(Todos(), "妈妈", ACTIVATE, NOW, WHOSE)
    return note(done(started, 2, guides, later(5)), 1, "要带户口本", guides)


def test_the_file_is_json_that_people_can_read() -> None:
    assert json.loads(encode(sample())) == {
        "version": 2,
        "lists": [
            {
                "name": "妈妈",
                "guide": {
                    "id": "alipay/activate",
                    "title": "用支付宝激活",
                    "command": "ybguide activate -c alipay",
                    "steps": ["open", "find", "agree", "face"],
                    "left_out": [],
                },
                "started": "2026-11-22T09:30:00+00:00",
                "ticks": [
                    {"step": "find", "at": "2026-11-22T09:35:00+00:00", "seen": worded("find")[0].digest}
                ],
                "notes": [{"step": "open", "text": "要带户口本"}],
                "whose": {
                    "whom": "elder",
                    "activated": None,
                    "age": 72,
                    "documents": ["id-card"],
                    "smartphone": None,
                    "face": False,
                    "enrolled": None,
                    "apps": [],
                    "place": "德阳",
                },
                "at": None,
            }
        ],
        "current": {"name": "妈妈", "guide": "alipay/activate"},
        "history": [{"key": {"name": "妈妈", "guide": "alipay/activate"}, "ticks": [], "dropped": None}],
    }
    assert '      "name": "妈妈",\n' in encode(sample()).decode()


@settings(deadline=None)
@given(todos())
def test_what_is_written_can_be_read(lists: Todos) -> None:
    assert decode(encode(lists)) == lists


def test_a_mark_before_the_text_does_no_harm() -> None:
    assert decode(b"\xef\xbb\xbf" + encode(sample())) == sample()


def test_a_time_without_its_zone_is_not_written() -> None:
    naive = start(Todos(), "妈妈", ACTIVATE, datetime(2026, 11, 22))  # noqa: DTZ001 - the wrong kind of time
    with pytest.raises(TypeError):
        encode(naive)


@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
def test_any_bytes_are_no_lists(raw: bytes) -> None:
    with pytest.raises(Damaged):
        decode(raw)


def test_any_part_of_a_file_is_no_lists() -> None:
    raw = encode(sample()).rstrip()
    for length in range(len(raw)):
        with pytest.raises(Damaged):
            decode(raw[:length])


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(data=st.data(), value=json_values)
def test_a_value_of_another_shape_anywhere_is_damage_or_other_lists(
    data: st.DataObject, value: object
) -> None:
    raw = json.loads(encode(sample()))
    place: Any = raw
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not place[key] or not isinstance(place[key], dict | list) or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = value
    try:
        found = decode(json.dumps(raw).encode())
    except (Damaged, Newer):
        return
    assert decode(encode(found)) == found
    assert json.loads(encode(found)) == raw


def _without_version(raw: dict[str, Any]) -> None:
    del raw["version"]


def _true_as_version(raw: dict[str, Any]) -> None:
    raw["version"] = True


def _version_0(raw: dict[str, Any]) -> None:
    raw["version"] = 0


def _unknown_key(raw: dict[str, Any]) -> None:
    raw["lists"][0]["age"] = 7


def _missing_key(raw: dict[str, Any]) -> None:
    del raw["lists"][0]["guide"]["steps"]


def _same_list_twice(raw: dict[str, Any]) -> None:
    raw["lists"] *= 2


def _same_tick_twice(raw: dict[str, Any]) -> None:
    raw["lists"][0]["ticks"] *= 2


def _same_note_twice(raw: dict[str, Any]) -> None:
    raw["lists"][0]["notes"] *= 2


def _current_is_none_of_them(raw: dict[str, Any]) -> None:
    raw["current"]["name"] = "爸爸"


def _time_without_zone(raw: dict[str, Any]) -> None:
    raw["lists"][0]["started"] = "2026-11-22T09:30:00"


def _impossible_time(raw: dict[str, Any]) -> None:
    raw["lists"][0]["started"] = "2026-02-30T09:30:00+00:00"


def _half_a_surrogate_pair(raw: dict[str, Any]) -> None:
    raw["lists"][0]["guide"]["title"] = "\ud800"


def _a_number_for_a_text(raw: dict[str, Any]) -> None:
    raw["lists"][0]["notes"][0]["text"] = 7


def _a_text_for_a_list(raw: dict[str, Any]) -> None:
    raw["lists"][0]["ticks"] = ""


def _nothing_for_a_text(raw: dict[str, Any]) -> None:
    raw["lists"][0]["guide"]["title"] = None


@pytest.mark.parametrize(
    "damage",
    [
        _without_version,
        _true_as_version,
        _version_0,
        _unknown_key,
        _missing_key,
        _same_list_twice,
        _same_tick_twice,
        _same_note_twice,
        _current_is_none_of_them,
        _time_without_zone,
        _impossible_time,
        _half_a_surrogate_pair,
        _a_number_for_a_text,
        _a_text_for_a_list,
        _nothing_for_a_text,
    ],
)
def test_lists_that_contradict_themselves_or_the_format_are_damage(
    damage: Callable[[dict[str, Any]], None],
) -> None:
    raw = json.loads(encode(sample()))
    damage(raw)
    with pytest.raises(Damaged):
        decode(json.dumps(raw).encode())


@pytest.mark.parametrize(
    "raw", [b"", b"[]", b"null", b"1", b"{}", b"[" * 100_000, b"9" * 10_000, b"\xff\xfe{\0}\0"]
)
def test_what_is_no_object_with_a_version_is_damage(raw: bytes) -> None:
    with pytest.raises(Damaged):
        decode(raw)


@pytest.mark.parametrize("version", [3, 10**20])
def test_a_later_version_is_told_from_damage_whatever_it_holds(version: int) -> None:
    with pytest.raises(Newer) as caught:
        decode(json.dumps({"version": version, "people": []}).encode())
    assert caught.value.version == version


def _in_first_version(lists: Todos) -> bytes:
    """The file as version 1 of it was: without the person, the place that was seen, and the changes."""
    raw = json.loads(encode(lists))
    raw["version"] = 1
    del raw["history"]
    for each in raw["lists"]:
        del each["whose"], each["at"]
    return json.dumps(raw).encode()


def test_a_file_of_the_first_version_is_read_for_nobody_in_particular() -> None:
    found = decode(_in_first_version(sample()))
    (todo,) = found.lists
    (before,) = sample().lists
    assert todo == before.but(whose=Whose())
    assert found.history == sample().history


def test_of_the_first_version_each_tick_can_be_taken_back_in_the_order_of_time() -> None:
    lists = start(start(Todos(), "甲", ACTIVATE, NOW), "乙", ACTIVATE, NOW)
    for number, name in ((1, "甲"), (2, "乙"), (3, "甲")):
        lists = done(lists, number, guides, later(number), Which(name=name))
    found = decode(_in_first_version(lists))
    assert [(change.key.name, len(change.ticks)) for change in found.history] == [
        ("甲", 0),
        ("乙", 0),
        ("甲", 1),
    ]


@pytest.mark.parametrize("raw", [{"lists": 1}, {"lists": [1]}, {"lists": None, "current": None}, {}])
def test_a_damaged_file_of_the_first_version_is_damage(raw: dict[str, Any]) -> None:
    with pytest.raises(Damaged):
        decode(json.dumps({"version": 1, **raw}).encode())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("whom", "cat"),
        ("age", -1),
        ("age", 131),
        ("age", True),
        ("age", "72"),
        ("face", 0),
        ("documents", ["card"]),
        ("place", 5),
    ],
)
def test_a_person_that_cannot_be_is_damage(field: str, value: object) -> None:
    raw = json.loads(encode(sample()))
    raw["lists"][0]["whose"][field] = value
    with pytest.raises(Damaged):
        decode(json.dumps(raw).encode())
