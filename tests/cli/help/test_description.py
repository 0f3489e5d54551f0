"""What a command is and what it takes, read off Typer's objects."""

from typing import Annotated, Any

import pytest
import typer

from ybguide.cli.help.description import Description, Input, describe, descriptions

HELP = Input(names=("--help", "-h"), value="", meaning="显示这段说明", required=False, repeated=False)


@pytest.fixture
def command() -> Any:
    app = typer.Typer(add_completion=False)

    @app.command(help=" 做一件事。 ", epilog=" ybguide do a \n ybguide do a b ")
    def do(
        what: Annotated[str, typer.Argument(metavar="什么", help="做什么")],
        to: Annotated[list[str] | None, typer.Argument(metavar="给谁")] = None,
        *,
        where: Annotated[str, typer.Option("--where", "-w", metavar="地方", help="在哪里")],
        tag: Annotated[list[str] | None, typer.Option("--tag", metavar="词")] = None,
        quick: Annotated[bool, typer.Option("--quick/--slow", help="快些")] = False,
        secret: Annotated[bool, typer.Option("--secret", hidden=True)] = False,
    ) -> None: ...

    return typer.main.get_command(app)


def test_a_command_is_described_with_all_that_may_be_written(command: Any) -> None:
    assert describe(command, "ybguide do") == Description(
        path="ybguide do",
        group=False,
        alone=True,
        text="做一件事。",
        arguments=(
            Input(names=("什么",), value="", meaning="做什么", required=True, repeated=False),
            Input(names=("给谁",), value="", meaning="", required=False, repeated=True),
        ),
        options=(
            Input(names=("--where", "-w"), value="地方", meaning="在哪里", required=True, repeated=False),
            Input(names=("--tag",), value="词", meaning="", required=False, repeated=True),
            Input(names=("--quick", "--slow"), value="", meaning="快些", required=False, repeated=False),
            HELP,
        ),
        examples=("ybguide do a", "ybguide do a b"),
    )


def test_its_usage_sets_off_what_may_be_left_out(command: Any) -> None:
    assert describe(command, "ybguide do").usage == "ybguide do 什么 [给谁…] --where 地方 [选项]"


@pytest.mark.parametrize(("alone", "usage"), [(True, "x [命令] [选项]"), (False, "x 命令 [选项]")])
def test_a_group_takes_a_command_and_is_followed_by_what_it_holds(usage: str, *, alone: bool) -> None:
    app = typer.Typer(add_completion=False)

    @app.callback(invoke_without_command=alone)
    def top() -> None: ...

    @app.command()
    def one() -> None: ...

    @app.command()
    def two() -> None: ...

    found = list(descriptions(typer.main.get_command(app), "x"))
    assert [(each.path, each.group) for each in found] == [("x", True), ("x one", False), ("x two", False)]
    assert found[0].usage == usage
