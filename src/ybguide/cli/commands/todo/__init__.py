"""``ybguide todo``: work through a guide with ticks that stay."""

from functools import partial
from typing import Annotated

import typer

from ybguide.cli.commands.todo import start as starting
from ybguide.cli.commands.todo.lists import change, overview, upcoming
from ybguide.cli.group import GuideCommand, GuideGroup
from ybguide.cli.options.display import Display
from ybguide.cli.options.groups import gathered
from ybguide.cli.options.precedence import settle
from ybguide.cli.options.values import integer
from ybguide.cli.read import Reader, Request, keeping, present
from ybguide.todo import changes
from ybguide.todo.choice import Which
from ybguide.view.page import Page
from ybguide.view.todo import guide_steps

app = typer.Typer(
    cls=GuideGroup,
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
    help="一步一步办，办好一步勾一步，关了终端也不会丢。可以同时给几个人办，每人起一个名字。"
    "只记名字、勾和备注，不记证件号、手机号和验证码。",
    epilog="ybguide todo start activate -c alipay --name 妈妈\nybguide todo done 1\nybguide todo next",
)

Name = Annotated[str | None, typer.Option("--name", metavar="名字", help="哪个人的清单，例如 妈妈")]
GuideId = Annotated[
    str | None, typer.Option("--guide", metavar="指南", help="同一个人有几份时写明，例如 alipay/activate")
]


def _number(value: str) -> int:
    return integer("第几步", value, 2)


Number = Annotated[int, typer.Argument(metavar="第几步", parser=_number, help="步骤前面的数字")]


def _overview(context: typer.Context, display: Display) -> None:
    if context.invoked_subcommand is None:
        present(context.obj, Request(settled=settle(context, display, context.obj)), overview)


app.callback()(gathered(_overview, {"display": Display}))
app.add_typer(starting.app, name="start")


@app.command(
    cls=GuideCommand, help="给一步打勾。", epilog="ybguide todo done 2\nybguide todo done 2 --name 妈妈"
)
@keeping
def done(reader: Reader, number: Number, name: Name = None, guide: GuideId = None) -> Page:
    which, guides = Which(name=name, guide=guide), partial(guide_steps, reader.book.store)
    now = reader.environment.now
    return change(
        reader,
        lambda todos: changes.done(todos, number, guides, now, which),
        lambda todo: f"“{todo.name}”的第 {number} 步打勾了。",
    )


@app.command(cls=GuideCommand, help="收回最后打的一个勾。", epilog="ybguide todo undo")
@keeping
def undo(reader: Reader, name: Name = None, guide: GuideId = None) -> Page:
    which = Which(name=name, guide=guide)
    return change(
        reader, lambda todos: changes.undo(todos, which), lambda todo: f"“{todo.name}”的最后一个勾收回了。"
    )


@app.command("next", cls=GuideCommand, help="下一步该做什么，写得详细。", epilog="ybguide todo next")
@keeping
def next_(reader: Reader, name: Name = None, guide: GuideId = None) -> Page:
    return upcoming(reader, Which(name=name, guide=guide))


@app.command(
    cls=GuideCommand,
    help="在一步旁边记一句话，原来记的会换掉；什么都不写就是去掉。不要写证件号、手机号、验证码和密码。",
    epilog='ybguide todo note 2 "要带户口本"',
)
@keeping
def note(
    reader: Reader,
    number: Number,
    text: Annotated[list[str] | None, typer.Argument(metavar="备注", help="要记的话")] = None,
    name: Name = None,
    guide: GuideId = None,
) -> Page:
    which, guides = Which(name=name, guide=guide), partial(guide_steps, reader.book.store)
    words = " ".join(text or ())
    return change(
        reader,
        lambda todos: changes.note(todos, number, words, guides, which),
        lambda todo: f"“{todo.name}”的第 {number} 步{'记下了' if words.strip() else '的备注去掉了'}。",
    )


@app.command(cls=GuideCommand, help="不要一份清单了。", epilog="ybguide todo drop --name 妈妈")
@keeping
def drop(reader: Reader, name: Name = None, guide: GuideId = None) -> Page:
    which = Which(name=name, guide=guide)
    return change(reader, lambda todos: changes.drop(todos, which), lambda _: "")
