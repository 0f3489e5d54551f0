"""``ybguide todo``: work through a guide with ticks that stay."""

from functools import partial
from typing import Annotated

import typer

from ybguide.cli.commands.todo import start as starting
from ybguide.cli.commands.todo.lists import change, overview, upcoming
from ybguide.cli.commands.todo.numbers import numbers_of
from ybguide.cli.commands.todo.ticks import taken_back, ticked
from ybguide.cli.completion.values import guides_of_lists, lists
from ybguide.cli.group import GuideCommand, GuideGroup
from ybguide.cli.options.display import Display
from ybguide.cli.options.groups import gathered
from ybguide.cli.options.pace import Walk
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
    "只记名字、写过的情况（例如多大、用什么 App）、勾和备注，不记证件号、手机号和验证码。",
    epilog="ybguide todo start activate -c alipay --name 妈妈\nybguide todo done\nybguide todo next --walk",
)

Name = Annotated[
    str | None, typer.Option("--name", metavar="名字", autocompletion=lists, help="哪个人的清单，例如 妈妈")
]
GuideId = Annotated[
    str | None,
    typer.Option(
        "--guide",
        metavar="指南",
        autocompletion=guides_of_lists,
        help="同一个人有几份时写明，例如 alipay/activate",
    ),
]


def _number(value: str) -> int:
    return integer("第几步", value, 2)


Number = Annotated[int, typer.Argument(metavar="第几步", parser=_number, help="步骤前面的数字")]
Numbers = Annotated[
    list[str] | None,
    typer.Argument(metavar="第几步", help="步骤前面的数字，可以写几个：1 2 3、1-3、1、2；不写就是下一步"),
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="不再问，直接丢掉")]


def _overview(context: typer.Context, display: Display) -> None:
    if context.invoked_subcommand is None:
        present(context.obj, Request(settled=settle(context, display, context.obj)), overview)


app.callback()(gathered(_overview, {"display": Display}))
app.add_typer(starting.app, name="start")


@app.command(
    cls=GuideCommand,
    help="给做好的步骤打勾，可以一次几步；不写第几步，就是下一步。有一个数字不对，就一步也不打。",
    epilog="ybguide todo done\nybguide todo done 2 --name 妈妈\nybguide todo done 1-3",
)
@keeping
def done(reader: Reader, numbers: Numbers = None, name: Name = None, guide: GuideId = None) -> Page:
    return ticked(reader, numbers_of(numbers or ()), Which(name=name, guide=guide))


@app.command(
    cls=GuideCommand,
    help="收回最后一次改动：打的勾（一次打了几步，就一起收回）、去掉的勾，或者丢掉的清单。"
    "再写一次，收回更前面的一次。不写名字，就是所有清单里最后改的那一次。",
    epilog="ybguide todo undo",
)
@keeping
def undo(reader: Reader, name: Name = None, guide: GuideId = None) -> Page:
    return taken_back(reader, Which(name=name, guide=guide))


@app.command(
    "next",
    cls=GuideCommand,
    help="下一步该做什么，写得详细。",
    epilog="ybguide todo next\nybguide todo next --walk --name 妈妈",
)
@keeping
def next_(reader: Reader, walk: Walk = False, name: Name = None, guide: GuideId = None) -> Page:
    which = Which(name=name, guide=guide)
    if walk and reader.walks:
        from ybguide.cli.walking.walk import walk_list

        if walk_list(reader, which):
            raise typer.Exit
    return upcoming(reader, which)


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


@app.command(
    cls=GuideCommand,
    help="不要一份清单了。会先问一声；丢错了用 ybguide todo undo 找回来。",
    epilog="ybguide todo drop --name 妈妈 --yes",
)
@keeping
def drop(reader: Reader, name: Name = None, guide: GuideId = None, yes: Yes = False) -> Page:
    from ybguide.cli.commands.todo.dropping import dropped

    return dropped(reader, Which(name=name, guide=guide), unasked=yes)
