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
    """An option that the command does not have."""

    code = "unknown-option"

    asked: str
    near: tuple[str, ...]

    @property
    def message(self) -> str:
        guess = f"，您是不是要写 {self.near[0]}？" if self.near else "。"
        return f"没有 {shorten(self.asked)} 这个选项{guess}"


class MissingArgument(Misread):
    """An argument or option, called ``name``, that the command cannot do without."""

    code = "missing-argument"

    name: str

    @property
    def message(self) -> str:
        return f"还缺少 {self.name}。"


class ExtraArgument(Misread):
    """Words that nothing is left for. ``option`` is the one they were probably written for, if any."""

    code = "extra-argument"

    words: str
    option: str | None

    @property
    def message(self) -> str:
        return f"多写了：{shorten(self.words)}。"

    @property
    def hint(self) -> str:
        if self.option is None:
            return super().hint
        return (
            f"渠道要写在 {self.option} 后面：{self.path} {self.option} {shorten(self.words)}。{super().hint}"
        )


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
