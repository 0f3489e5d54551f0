"""What can go wrong for a user, as data; the sentences are composed here and nowhere else.

Each error knows its exit code (see ``ExitCode``), a stable ``code`` for programs, a message that says
what was wrong and a hint that says what to do next. Errors of one layer only stand in a module
``errors`` of that layer; ``docs/errors.md`` lists the codes of all.
"""

from collections.abc import Sequence
from enum import IntEnum
from functools import partial
from typing import Any, ClassVar, dataclass_transform

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import command, content
from ybguide.text.private import HIDDEN
from ybguide.version import ISSUES_URL

_SHOWN = 40
"""How many characters of the user's own input a message repeats."""
PATH = 200
"""How much of a path a message repeats: its end tells most."""
_LISTED = 24
"""How many names a hint lists; longer lists are a command away."""
NO_NUMBERS = "问问题用不着身份证号、手机号、卡号，这里没有留下，也请不要发给别人。"
_EXAMPLE = command(Address(of=Kind.QUESTION, key="解绑"))


class ExitCode(IntEnum):
    """The exit codes of the contract."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    CONTENT_INVALID = 3
    NOT_FOUND = 4
    INTERRUPTED = 130


@dataclass_transform(kw_only_default=True)
class GuideError(Exception):
    """Base of all errors that end a command with a message for its user.

    The annotations of a class are its data, each given by keyword; a value beside one is its default.
    """

    code: ClassVar[str] = "unexpected"
    exit_code: ClassVar[ExitCode] = ExitCode.UNEXPECTED
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        own = cls.__annotations__.items()
        names = (name for name, hint in own if getattr(hint, "__origin__", hint) is not ClassVar)
        cls._fields = (*cls._fields, *names)

    def __init__(self, **data: Any) -> None:
        """Raises ``TypeError`` for data that are missing or that the class does not know."""
        super().__init__()
        unknown = data.keys() - set(self._fields)
        missing = [name for name in self._fields if name not in data and not hasattr(self, name)]
        if unknown or missing:
            raise TypeError(f"{type(self).__name__}: {', '.join((*missing, *sorted(unknown)))}")
        self.__dict__.update(data)

    @property
    def message(self) -> str:
        """What was wrong, as a whole Chinese sentence."""
        # Each class composes its own; tests/test_errors.py asks every one of them.
        raise NotImplementedError

    @property
    def hint(self) -> str:
        """What to do next."""
        # Likewise.
        raise NotImplementedError

    @property
    def data(self) -> dict[str, Any] | None:
        """What programs are told beside the message: choices to go on with, by their keys."""
        return None

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._data().items())
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> Any:
        # What exceptions do by themselves would give the data by position.
        return partial(type(self), **self._data()), ()

    def _data(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self._fields}


class UnknownName(GuideError):
    """A channel, task or place that the content does not have. ``near`` and ``known`` are names."""

    code = "not-found"
    exit_code = ExitCode.NOT_FOUND

    label: str
    asked: str
    near: tuple[str, ...]
    known: tuple[str, ...]
    command: str

    @property
    def message(self) -> str:
        question = f"，您是不是要找{join_or(self.near)}？" if self.near else "。"
        return f"没有叫“{shorten(self.asked)}”的{self.label}{question}"

    @property
    def hint(self) -> str:
        choices = f"可以写：{'；'.join(self.known)}。" if 0 < len(self.known) <= _LISTED else ""
        return f"{choices}查看全部：{self.command}"


class NoGuide(GuideError):
    """The channel exists, the task exists, but there is no guide for the pair."""

    code = "no-guide"
    exit_code = ExitCode.NOT_FOUND

    channel: str
    task: str
    elsewhere: tuple[str, ...]
    command: str

    @property
    def message(self) -> str:
        return f"没有找到在“{self.channel}”里“{self.task}”的可靠步骤。"

    @property
    def hint(self) -> str:
        where = f"这些渠道有：{'、'.join(self.elsewhere)}。" if self.elsewhere else ""
        return f"{where}查看：{self.command}。也可以拨打 12393 询问。"


class NoConfidentAnswer(GuideError):
    """A question that the guide cannot answer with confidence.

    ``near`` are the nearest questions, and ``commands`` what is typed to see the answer of each.
    """

    code = "no-confident-answer"
    exit_code = ExitCode.NOT_FOUND

    asked: str
    near: tuple[str, ...]
    commands: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"对“{shorten(self.asked)}”没有有把握的回答。"

    @property
    def hint(self) -> str:
        needless = f"{NO_NUMBERS}\n" if HIDDEN in self.asked else ""
        return needless + self._next

    @property
    def _next(self) -> str:
        if not self.near:
            return f"请换个说法再问，例如：{_EXAMPLE}；或拨打医保服务热线 12393。"
        listed = zip(self.near, self.commands, strict=True)
        questions = "".join(f"\n  {question}\n    {typed}" for question, typed in listed)
        return f"您是不是想问：{questions}\n都不是的话，请换个说法再问，或拨打医保服务热线 12393。"


class UsageError(GuideError):
    """Base of what is wrong with a command line: whoever typed it can put it right."""

    exit_code = ExitCode.USAGE


class NoFolder(UsageError):
    """A path after ``option`` that is no folder; ``example`` is one that might be."""

    code = "no-folder"

    option: str
    path: str
    example: str

    @property
    def message(self) -> str:
        return f"{self.option} 要写一个文件夹，这里没有：{shorten(self.path, PATH)}"

    @property
    def hint(self) -> str:
        return f"请检查路径，例如：{self.option} {self.example}"


class Contradiction(UsageError):
    """Two things of which only one can be meant; ``wanted`` tells for each what it is written for."""

    code = "contradiction"

    written: tuple[str, str]
    wanted: tuple[str, str]

    @property
    def message(self) -> str:
        return f"{self.written[0]} 和 {self.written[1]} 只能写一个。"

    @property
    def hint(self) -> str:
        pairs = zip(self.wanted, self.written, strict=True)
        return "，".join(f"{wanted}就写 {written}" for wanted, written in pairs) + "。"


class InvalidContent(GuideError):
    """The content has faults; ``problems`` are their lines as ``file:line: CODE message``."""

    code = "content-invalid"
    exit_code = ExitCode.CONTENT_INVALID

    problems: tuple[str, ...]

    @property
    def message(self) -> str:
        return "\n".join(("指南的内容文件有错误：", *self.problems))

    @property
    def hint(self) -> str:
        return f"改好以后再运行一次；只检查内容可以用：{content('check')}"


class FileTrouble(GuideError):
    """A file or folder that cannot be read or written: the ``reason``, and what helps against it."""

    code = "file"
    exit_code = ExitCode.UNEXPECTED

    action: str
    path: str
    reason: str
    advice: str = "请检查路径和权限，或者换一个位置。"

    @classmethod
    def of(cls, error: OSError, *, action: str, path: str) -> "FileTrouble":
        """What the system reports, in Chinese."""
        # Nobody needs the words for every error of a system before there is one.
        from ybguide.text.system import advice, reason  # noqa: PLC0415

        return cls(action=action, path=path, reason=reason(error), advice=advice(error))

    @property
    def message(self) -> str:
        return f"{self.action}失败：{shorten(self.path, PATH)}（{self.reason}）"

    @property
    def hint(self) -> str:
        return self.advice


class FileExists(UsageError):
    """A file that is there already and may not be overwritten."""

    code = "file-exists"

    path: str

    @property
    def message(self) -> str:
        return f"已经有这个文件了，没有动它：{shorten(self.path, PATH)}"

    @property
    def hint(self) -> str:
        return "要换成新的，加上 --force；要留着旧的，用 -o 写一个别的名字。"


class Unexpected(GuideError):
    """Anything nobody foresaw; ``kind`` is the name of the exception.

    While ``debugging``, what the maintainers need is printed below.
    """

    kind: str
    detail: str
    debugging: bool = False

    @property
    def message(self) -> str:
        return f"程序出了意料之外的错误：{self.kind}：{shorten(self.detail)}"

    @property
    def hint(self) -> str:
        help_us = (
            "下面是给维护者看的。"
            if self.debugging
            else f"请加上 --debug 再运行一次，把打印出来的发到 {ISSUES_URL}（程序自己什么都不发送）。"
        )
        return f"这是程序的毛病，不是您写错了。{help_us}着急办理请拨打 12393。"


def shorten(text: str, most: int = _SHOWN) -> str:
    """The user's input as it may be repeated: one line of ``most`` characters, none of them acting."""
    clean = "".join(char if char.isprintable() else " " for char in text[: most * 4])
    line = " ".join(clean.split())
    return line if len(line) <= most else line[:most] + "……"


def join_or(names: Sequence[str]) -> str:
    """``A``、``B``，还是 ``C``: names as a Chinese list with “还是” before the last."""
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else "、".join(quoted[:-1]) + "，还是" + quoted[-1]
