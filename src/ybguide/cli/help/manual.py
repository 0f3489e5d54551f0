"""The manual page: the tree of commands in the words of ``--help``, and what no command's help tells."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from ybguide.cli.help import roff
from ybguide.cli.help.description import Description, Input, descriptions
from ybguide.cli.options.precedence import variable
from ybguide.errors import ExitCode
from ybguide.settings import KEYS
from ybguide.store import Store
from ybguide.text import correction
from ybguide.view.edition import PROGRAM, content_date

EXIT_CODES = {
    ExitCode.DONE: "办到了。",
    ExitCode.UNEXPECTED: "没料到的错误，或者文件读写不了。",
    ExitCode.USAGE: "命令写得不对。",
    ExitCode.CONTENT_INVALID: "内容文件有错误。",
    ExitCode.NOT_FOUND: "没有找到，或者没有把握的回答。",
    ExitCode.INTERRUPTED: "用 Ctrl-C 中断了。",
}
ENVIRONMENT = {
    **{variable(key): f"和每次都写 --{key} 一样。命令里写了的，先听命令的。" for key in KEYS},
    "NO_COLOR": "设了就不用颜色，和 --color never 一样。",
    "FORCE_COLOR": "设了就用颜色，输出到文件或别的程序时也用；设了 NO_COLOR 时不算。",
    "CLICOLOR": "是 0 就不用颜色。",
    "CLICOLOR_FORCE": "设了就用颜色，同 FORCE_COLOR；是 0 不算。",
    "TERM": "是 dumb 时不用颜色，不分屏，排成纯文字。",
    "YBGUIDE_NO_INPUT": "设了就什么都不问，和每次都写 --no-input 一样；是 0 不算。",
    "YBGUIDE_DEBUG": "设了，出错时就多打印一段给维护者看的，和 --debug 一样；是 0 不算。",
    "COLUMNS": "终端有多宽，按半角字符算。不写 --width 时照它排版。",
    "XDG_CONFIG_HOME": "放设置的文件夹，不设就是 ~/.config。",
    "XDG_STATE_HOME": "放清单的文件夹，不设就是 ~/.local/state。",
    "XDG_CACHE_HOME": "放编译好的指南的文件夹，不设就是 ~/.cache。",
}
FILES = {
    "~/.config/ybguide/config.toml": "ybguide config 记下的设置。"
    "macOS 上在 ~/Library/Application Support/ybguide 里，Windows 上在 %LOCALAPPDATA%\\ybguide 里。",
    "~/.local/state/ybguide/todo.json": "ybguide todo 的清单：步骤、写过的情况、勾和备注，只有自己能看。"
    "macOS 和 Windows 上同设置放在一起。",
    "~/.cache/ybguide/": "编译好的指南。从源码运行，或者用 --content 加了自己的内容时才有。"
    "可以删掉，下次运行会再编译。macOS 上在 ~/Library/Caches/ybguide 里，"
    "Windows 上在 %LOCALAPPDATA%\\ybguide\\Cache 里。",
}
_SUMMARY = "医保码（医保电子凭证）办理指南"
_SEE_ALSO = """每条命令的说明：ybguide 命令 --help
用 Tab 键补全命令和名字：ybguide completion
全国医保服务热线：12393"""


def manual(group: Any, store: Store) -> str:
    """The page of the whole program, as roff for man(1).

    Its date is that of the newest source of the guide: whoever prints the page whenever gets the same.
    """
    whole, *commands = descriptions(group, "ybguide")
    pieces = (
        roff.head("YBGUIDE", content_date(store) or "", PROGRAM, "医保码办理指南"),
        roff.section("名称"),
        roff.name("ybguide", _SUMMARY),
        roff.section("用法"),
        roff.paragraph(f"{whole.usage}\nybguide 命令 --help"),
        roff.section("说明"),
        roff.paragraph(whole.text),
        roff.section("通用选项"),
        *map(_option, whole.options),
        roff.section("命令"),
        *(piece for command, twin in _twins(commands) for piece in _command(command, whole.options, twin)),
        roff.section("例子"),
        roff.verbatim(whole.examples),
        roff.section("退出码"),
        *(roff.entry(roff.strong(str(code.value)), meaning) for code, meaning in EXIT_CODES.items()),
        roff.section("环境变量"),
        *(roff.entry(roff.strong(name), meaning) for name, meaning in ENVIRONMENT.items()),
        roff.section("文件"),
        *(roff.entry(roff.variable(name), meaning) for name, meaning in FILES.items()),
        roff.section(correction.TITLE),
        roff.paragraph(f"{correction.wanted('哪条命令、哪一页')}\n{correction.WHERE}："),
        roff.verbatim([correction.URL]),
        roff.section("另见"),
        roff.paragraph(_SEE_ALSO),
    )
    return "\n".join(pieces) + "\n"


def _command(command: Description, shared: Collection[Input], twin: Description | None) -> Iterator[str]:
    """The section of a command; of options told for the program or its ``twin`` it says only where."""
    known = (*shared, *(twin.options if twin else ()))
    yield roff.subsection(command.path)
    yield roff.paragraph(f"用法：{command.usage}\n{command.text}")
    if twin is None:
        yield from map(_argument, command.arguments)
    yield from (_option(option) for option in command.options if option not in known)
    if twin:
        yield roff.paragraph(f"其余同 {twin.path}。")
    else:
        names = "、".join(option.names[0] for option in command.options if option in shared)
        yield roff.paragraph(f"还可以用【通用选项】里的：{names}。")
    if command.examples:
        yield roff.paragraph("例子：")
        yield roff.verbatim(command.examples)


def _twins(commands: Sequence[Description]) -> Iterator[tuple[Description, Description | None]]:
    """Each command with an earlier one that does the same and all of whose options it has, or None."""
    seen: dict[str, Description] = {}
    for command in commands:
        twin = seen.setdefault(command.text, command)
        same = twin is not command and set(twin.options) <= set(command.options)
        yield command, twin if same and twin.arguments == command.arguments else None


def _argument(argument: Input) -> str:
    return roff.entry(roff.variable(argument.names[0]), argument.meaning)


def _option(option: Input) -> str:
    names = "、".join(map(roff.strong, option.names))
    return roff.entry(f"{names} {roff.variable(option.value)}" if option.value else names, option.meaning)
