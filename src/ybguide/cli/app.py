"""The tree of commands. Each lives in a module of its own, imported when it is called."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

import typer

from ybguide.cli.environment import Environment
from ybguide.cli.group import Entry, GuideGroup
from ybguide.cli.options.display import Display
from ybguide.cli.options.groups import gathered
from ybguide.cli.output.stream import write
from ybguide.version import VERSION

_COMMANDS = "ybguide.cli.commands"


READING: Mapping[str, Entry] = {
    "activate": Entry(
        module=f"{_COMMANDS}.activate",
        summary="激活医保码：选一个渠道，照着步骤做",
        names=("激活", "开通", "领取"),
    ),
    "start": Entry(
        module=f"{_COMMANDS}.start",
        summary="不知道怎么办：问几个问题，推荐一种办法",
        names=("开始", "从哪里开始", "不知道怎么办"),
    ),
    "family-add": Entry(
        module=f"{_COMMANDS}.family_add",
        summary="添加家人：在自己手机里替孩子、老人出示医保码",
        names=("添加家人", "加家人", "添加家庭成员", "亲情账户"),
    ),
    "faq": Entry(
        module=f"{_COMMANDS}.faq",
        summary="提问：写几个字或一整句话，找到答案",
        names=("提问", "问", "常见问题", "问答"),
    ),
    "how": Entry(
        module=f"{_COMMANDS}.how",
        summary="办别的事：出示医保码、改密码、解绑、换手机号等",
        names=("怎么办", "办事", "办"),
    ),
    "show": Entry(
        module=f"{_COMMANDS}.show",
        summary="按地址打开一页，例如 alipay/activate、faq/unbind-how",
        names=("打开",),
    ),
    "search": Entry(
        module=f"{_COMMANDS}.search", summary="搜索全部内容，按接近的程度列出", names=("搜索", "搜", "查找")
    ),
    "fix": Entry(
        module=f"{_COMMANDS}.fix",
        summary="办不成、报错时看：原因、试什么、找谁",
        names=("办不成", "出错", "报错", "排障"),
    ),
    "use": Entry(
        module=f"{_COMMANDS}.use",
        summary="用医保码：挂号、缴费、住院、买药、外地看病",
        names=("使用", "用", "用医保码"),
    ),
    "channels": Entry(
        module=f"{_COMMANDS}.channels", summary="各个渠道对照：要准备什么，能办什么", names=("渠道",)
    ),
    "compare": Entry(
        module=f"{_COMMANDS}.compare", summary="容易弄混的，放在一起看", names=("对照", "比较", "区别")
    ),
    "terms": Entry(module=f"{_COMMANDS}.terms", summary="名词解释", names=("名词", "名词解释")),
    "region": Entry(
        module=f"{_COMMANDS}.region", summary="一个地方自己的渠道、规定和电话", names=("地方", "当地")
    ),
    "hotline": Entry(module=f"{_COMMANDS}.hotline", summary="打哪个电话", names=("电话", "热线", "打电话")),
    "safety": Entry(module=f"{_COMMANDS}.safety", summary="安全须知和常见骗局", names=("安全", "防骗")),
    "sources": Entry(
        module=f"{_COMMANDS}.sources", summary="全部来源：谁说的、级别、日期", names=("来源", "出处")
    ),
}
"""The commands that show a page."""


SENTENCE = Entry(module=f"{_COMMANDS}.ask", summary="直接写想问的话")
"""What is called where no command is named."""


class Commands(GuideGroup):
    """Every command by name; what names none is a question."""

    sentence: ClassVar[Entry | None] = SENTENCE
    entries: ClassVar[Mapping[str, Entry]] = {
        **READING,
        "export": Entry(
            module=f"{_COMMANDS}.export", summary="写成文件：大字网页、打印、整本手册", names=("导出", "打印")
        ),
        "todo": Entry(
            module=f"{_COMMANDS}.todo",
            summary="一步一步办，办好一步勾一步，关了也不丢",
            names=("清单", "待办"),
        ),
        "config": Entry(
            module=f"{_COMMANDS}.config",
            summary="设置每次都用的：地方、格式、颜色、宽度、详略",
            names=("设置",),
        ),
        "help": Entry(
            module=f"{_COMMANDS}.help", summary="看一条命令怎么用：ybguide help activate", names=("帮助",)
        ),
        "completion": Entry(
            module=f"{_COMMANDS}.completion", summary="按 Tab 键补全命令和名字：怎样打开", names=("补全",)
        ),
        "man": Entry(
            module=f"{_COMMANDS}.man", summary="打印手册页：全部命令和选项写在一处", names=("手册",)
        ),
        "content": Entry(
            module=f"{_COMMANDS}.content", summary="给编辑用：检查和编译内容文件", names=("内容",)
        ),
    }


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
    help="医保码（医保电子凭证）办理指南。不联网，不收集任何个人信息。\n"
    "不写命令，直接写想问的话也可以；给谁办、多大、用什么手机、在哪里，都可以写在里面。",
    epilog="ybguide 我爸72，老人机，刷脸不过，德阳\nybguide activate --channel alipay\n"
    'ybguide family-add --age 7\nybguide faq "解绑"',
)


def _version(context: typer.Context, *, wanted: bool) -> None:
    if wanted:
        environment: Environment = context.obj
        write(f"ybguide {VERSION}\n", environment.stdout)
        raise typer.Exit


Version = Annotated[bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="显示版本")]


def _home(
    context: typer.Context,
    display: Display,
    version: Version = False,  # noqa: ARG001 - its callback has dealt with it
) -> None:
    if context.invoked_subcommand is None:
        # Neither help nor any other command needs the page that greets.
        from ybguide.cli.options.precedence import settle
        from ybguide.cli.read import Request, present
        from ybguide.domain.address import HOME

        settled = settle(context, display, context.obj)
        present(context.obj, Request(settled=settled), lambda _: HOME)


app.callback()(gathered(_home, {"display": Display}))
