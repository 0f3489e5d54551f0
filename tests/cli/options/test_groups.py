"""Options in groups: a command is handed one value for each group and Typer sees single parameters."""

import inspect
from typing import Any

from ybguide.cli.options.groups import fields_of, gathered
from ybguide.record import Record


class Size(Record):
    """Two options that belong together."""

    width: int = 80
    height: int = 25


class Look(Record):
    """Another group."""

    color: str = "auto"


def test_the_fields_of_a_group_are_its_options() -> None:
    assert list(fields_of(Size)) == ["width", "height"]
    assert fields_of(Size)["height"].default == 25


def test_each_group_is_handed_over_as_one_value() -> None:
    seen: dict[str, Any] = {}

    def command(name: str, size: Size, look: Look) -> None:
        seen.update(name=name, size=size, look=look)

    made = gathered(command, {"size": Size, "look": Look})
    made(name="a", width=60, height=20, color="never")
    assert seen == {"name": "a", "size": Size(width=60, height=20), "look": Look(color="never")}


def test_typer_sees_the_options_of_all_groups_after_the_commands_own() -> None:
    def command(name: str, size: Size, look: Look) -> None: ...

    made = gathered(command, {"size": Size, "look": Look})
    assert list(inspect.signature(made).parameters) == ["name", "width", "height", "color"]
    assert set(made.__annotations__) == {"name", "width", "height", "color"}
    assert made.__name__ == "command"
