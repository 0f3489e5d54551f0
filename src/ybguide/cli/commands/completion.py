"""``ybguide completion``."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from ybguide.cli.completion.values import any_of
from ybguide.cli.errors import NotAChoice
from ybguide.cli.group import GuideCommand
from ybguide.cli.output.stream import write
from ybguide.text.wrap import wrap

if TYPE_CHECKING:
    from ybguide.cli.environment import Environment

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_OFFERED = ("bash", "zsh", "fish", "powershell")
_INTRODUCTION = (
    "打开补全以后，按一下 Tab 键，命令、选项和渠道、地方的名字就会自动写完；有几个可以写时会列出来。",
    "看您用的是哪一种，照样输入它下面的命令，再开一个新的终端窗口。只要做一次。",
)
_TURN_ON = (
    ("bash（多数 Linux 的终端）：把补全加在 ~/.bashrc 末尾。", ("ybguide completion bash >> ~/.bashrc",)),
    ("zsh（苹果电脑的终端）：把补全加在 ~/.zshrc 末尾。", ("ybguide completion zsh >> ~/.zshrc",)),
    (
        "fish：把补全存成一个文件，fish 会自己找到它。",
        ("ybguide completion fish > ~/.config/fish/completions/ybguide.fish",),
    ),
    (
        "PowerShell（Windows 的终端）：先准备好放配置的文件夹，再把补全加在配置文件末尾，一共两行。",
        ("mkdir -Force (Split-Path $PROFILE)", "ybguide completion powershell | Add-Content $PROFILE"),
    ),
    (
        "PowerShell 的新窗口里如果说“禁止运行脚本”，再输入这一行。",
        ("Set-ExecutionPolicy -Scope CurrentUser RemoteSigned",),
    ),
)

ShellName = Annotated[
    str | None,
    typer.Argument(
        autocompletion=any_of(_OFFERED),
        metavar="终端",
        help="bash、zsh、fish 或 powershell；不写时说明怎样打开补全",
    ),
]


@app.command(
    cls=GuideCommand,
    help="打印补全脚本：装好以后按 Tab 键就能写完命令、选项和名字。不写是哪一种终端时，说明怎样打开。",
    epilog="ybguide completion\nybguide completion bash >> ~/.bashrc",
)
def completion(context: typer.Context, shell: ShellName = None) -> None:
    environment: Environment = context.obj
    if shell is None:
        write("\n".join(_how_to(environment.columns)) + "\n", environment.stdout)
        return
    from ybguide.cli.completion.shells import SHELLS, script

    if shell.lower() not in SHELLS:
        raise NotAChoice(option="终端", asked=shell, choices=_OFFERED)
    write(script(shell.lower()), environment.stdout)


def _how_to(columns: int) -> Iterator[str]:
    for text in _INTRODUCTION:
        yield from wrap(text, columns)
    for text, commands in _TURN_ON:
        yield ""
        yield from wrap(text, columns)
        # A command to copy must stay on one line.
        yield from (f"  {command}" for command in commands)
