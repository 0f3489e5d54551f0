"""A record behaves as a frozen dataclass whose fields are given by keyword."""

import pickle
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from inspect import signature
from typing import Any, ClassVar, get_type_hints

import pytest
from pydantic import TypeAdapter  # noqa: TID251 - whether it reads a record is tested here

from ybguide.record import Record, hints_of


class Point(Record):
    x: int
    y: int = 0
    shared: ClassVar[str] = "no field"


class Named(Point):
    name: str
    near: "tuple[Point, ...]" = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Twin:
    """What the standard library makes of the same fields."""

    x: int
    y: int = 0


class Ordered(Record):
    low: int
    high: int

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(self.low)


def test_the_standard_library_takes_it_for_a_dataclass() -> None:
    point = Point(x=1)
    assert is_dataclass(point)
    assert is_dataclass(Point)
    assert [(each.name, each.type, each.default) for each in fields(Point)] == [
        (each.name, each.type, each.default) for each in fields(Twin)
    ]
    assert asdict(point) == asdict(Twin(x=1))
    assert replace(point, y=5) == Point(x=1, y=5)
    assert asdict(Named(x=1, name="a", near=(point,))) == {
        "x": 1,
        "y": 0,
        "name": "a",
        "near": ({"x": 1, "y": 0},),
    }


def test_values_are_equal_by_class_and_fields() -> None:
    assert Point(x=1, y=2) == Point(y=2, x=1)
    assert Point(x=1) != Point(x=2)
    assert Point(x=1) != Named(x=1, name="a")
    assert Point(x=1) != Twin(x=1)
    assert len({Point(x=1), Point(x=1, y=0), Point(x=2)}) == 2
    assert repr(Named(x=1, name="a")) == "Named(x=1, y=0, name='a', near=())"
    assert pickle.loads(pickle.dumps(Point(x=3))) == Point(x=3)  # noqa: S301 - our own


@pytest.mark.parametrize("values", [{}, {"y": 1}, {"x": 1, "z": 2}, {"x": 1, "y": 2, "z": 3}, {"z": 1}])
def test_missing_and_unknown_fields_are_refused(values: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Point(**values)


def test_it_is_frozen_and_has_no_other_attributes() -> None:
    point = Point(x=1)
    for name in ("x", "z"):
        with pytest.raises(AttributeError):
            setattr(point, name, 2)
    with pytest.raises(AttributeError):
        del point.x
    assert point == Point(x=1)
    assert not hasattr(point, "__dict__")
    assert point.shared == "no field"


def test_values_that_do_not_go_together_are_refused() -> None:
    assert Ordered(low=1, high=2).high == 2
    for make in (lambda: Ordered(low=3, high=2), lambda: replace(Ordered(low=1, high=2), low=3)):
        with pytest.raises(ValueError, match="3"):
            make()


def test_its_fields_can_be_asked_for() -> None:
    assert get_type_hints(Point) == {"x": int, "y": int, "shared": ClassVar[str]}
    assert dict(hints_of(Named)) == {"x": int, "y": int, "name": str, "near": tuple[Point, ...]}
    assert str(signature(Point)) == "(*, x: int, y: int = 0)"
    match Named(x=1, name="a"):
        case Named(x=1, name=name):
            assert name == "a"
        case _:
            raise AssertionError


def test_pydantic_reads_it() -> None:
    adapter = TypeAdapter(list[Point])
    assert adapter.validate_python([{"x": 1}]) == [Point(x=1)]
    assert set(adapter.json_schema()["$defs"]["Point"]["properties"]) == {"x", "y"}
