"""What ``--debug`` prints below an error: everything that the maintainers need, and where to send it."""

import platform
import traceback
from collections.abc import Sequence

from ybguide.cli.help.typed_line import shown
from ybguide.domain.spelling import PROGRAM
from ybguide.text.private import without_numbers
from ybguide.version import ISSUES_URL, VERSION

_LONGEST = 300
"""Characters of the command line that are repeated."""


def trace(error: BaseException, arguments: Sequence[str]) -> str:
    """The traceback with what it came from, as lines; numbers that nobody needs are hidden."""
    steps = "".join(traceback.format_exception(error))
    system = f"{platform.system()} {platform.release()}"
    typed = " ".join([PROGRAM, *map(shown, arguments)])[:_LONGEST]
    lines = (
        "",
        "--debug：",
        f"命令：{typed}",
        f"版本：{PROGRAM} {VERSION}，Python {platform.python_version()}，{system}",
        steps.rstrip("\n"),
        "",
        f"如果是程序不对，请把上面这些发到：{ISSUES_URL}",
        "发之前看一遍，去掉姓名、证件号和不想让别人看到的。程序自己什么都不发送。",
    )
    return "".join(f"{line}\n" for line in map(without_numbers, lines))
