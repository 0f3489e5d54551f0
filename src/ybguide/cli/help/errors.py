"""Command lines that the parser cannot read, as data; the sentences are composed here.

``path`` is the command line up to the command that was meant, as ``ybguide content check``.
"""

from ybguide.errors import UsageError, shorten


class Misread(UsageError):
    """Base of the errors of the parser: the help of the command tells how it is written."""

    path: str

    @property
    def hint(self) -> str:
        return f"用法见：{self.path} --help"


class UnknownCommand(Misread):
    """A word that is no command of its group."""

    code = "unknown-command"

    asked: str
    near: tuple[str, ...]

    @property
    def message(self) -> str:
        guess = f"，您是不是要用 {self.path} {self.near[0]}？" if self.near else "。"
        return f"没有“{shorten(self.asked)}”这个命令{guess}"

    @property
    def hint(self) -> str:
        return f'要提问请用：ybguide faq "{shorten(self.asked)}"。全部命令：{self.path} --help'


class MissingCommand(Misread):
    """A group of commands, and none of them."""

    code = "missing-command"

    choices: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"后面还要写一个命令：{'、'.join(self.choices)}。"


class UnknownOption(Misread):
    """An option that the command does not have.

    ``near`` has a like name; ``instead`` is what is written for it here, ``why`` a sentence about it,
    ``line`` the whole command line put right. Each may be empty.
    """

    code = "unknown-option"

    asked: str
    near: tuple[str, ...] = ()
    instead: str = ""
    why: str = ""
    line: str = ""

    @property
    def message(self) -> str:
        asked = shorten(self.asked)
        if self.instead:
            return f"没有 {asked} 这个选项，要写 {self.instead}。{self.why}"
        if self.why:
            return f"这里没有 {asked} 这个选项。{self.why}"
        guess = f"，您是不是要写 {self.near[0]}？" if self.near else "。"
        return f"没有 {asked} 这个选项{guess}"

    @property
    def hint(self) -> str:
        return f"请改成：{self.line}" if self.line else super().hint


class Mistyped(UsageError):
    """A word that only looks like an option; ``line`` is the whole command line put right, or empty."""

    code = "mistyped"

    asked: str
    reason: str
    line: str

    @property
    def message(self) -> str:
        return f"“{shorten(self.asked)}”{self.reason}"

    @property
    def hint(self) -> str:
        return f"请改成：{self.line}" if self.line else "选项前面写两个 -，词和词用空格隔开。"


class MissingArgument(Misread):
    """An argument or option, called ``name``, that the command cannot do without."""

    code = "missing-argument"

    name: str

    @property
    def message(self) -> str:
        return f"还缺少 {self.name}。"


class ExtraArgument(Misread):
    """Words that nothing is left for."""

    code = "extra-argument"

    words: str

    @property
    def message(self) -> str:
        return f"多写了：{shorten(self.words)}。"


class MissingValue(Misread):
    """An option that takes a value, without one."""

    code = "missing-value"

    option: str

    @property
    def message(self) -> str:
        return f"选项 {shorten(self.option)} 后面要写一个值。"


class ExtraValue(Misread):
    """A value for an option that takes none."""

    code = "extra-value"

    option: str

    @property
    def message(self) -> str:
        return f"选项 {shorten(self.option)} 后面不能带值。"


class BadValue(Misread):
    """A value of an argument or option, called ``name``, that is not of its type."""

    code = "bad-value"

    name: str

    @property
    def message(self) -> str:
        return f"{self.name} 的值不对。"


class Unreadable(Misread):
    """Anything else; ``detail`` is the parser's own word for it."""

    code = "unreadable"

    detail: str

    @property
    def message(self) -> str:
        return f"命令写得不对：{shorten(self.detail)}"
