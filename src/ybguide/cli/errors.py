"""What can be wrong with the values of a command line, as data; the sentences are composed here."""

from ybguide.errors import UsageError, shorten
from ybguide.text.nearest import nearest


class NotAChoice(UsageError):
    """A value that is none of ``choices``; ``meanings`` are those of the choices, where ids say little."""

    code = "not-a-choice"

    option: str
    asked: str
    choices: tuple[str, ...]
    meanings: tuple[str, ...] = ()

    @property
    def near(self) -> tuple[str, ...]:
        """The choice that is most like it, if one is."""
        return nearest(self.asked, self.choices, most=1)

    @property
    def message(self) -> str:
        question = f"，您是不是要写 {self.near[0]}？" if self.near else "。"
        return f"{self.option} 不能写“{shorten(self.asked)}”{question}"

    @property
    def hint(self) -> str:
        if not self.meanings:
            return f"可以写：{'、'.join(self.choices)}。"
        pairs = zip(self.choices, self.meanings, strict=True)
        return f"可以写：{'、'.join(f'{choice}（{meaning}）' for choice, meaning in pairs)}。"


class NotANumber(UsageError):
    """A value that is no whole number; ``example`` is one that would do."""

    code = "not-a-number"

    option: str
    asked: str
    example: int

    @property
    def message(self) -> str:
        return f"{self.option} 要写整数，不能写“{shorten(self.asked)}”。"

    @property
    def hint(self) -> str:
        return f"例如：{self.option} {self.example}"


class OutOfRange(UsageError):
    """A number below ``least`` or above ``most``, where there is an upper bound."""

    code = "out-of-range"

    option: str
    asked: str
    least: int
    most: int | None = None
    example: int

    @property
    def message(self) -> str:
        return f"{self.option} {shorten(self.asked)} 不行，{self._wanted}。"

    @property
    def hint(self) -> str:
        return f"例如：{self.option} {self.example}"

    @property
    def _wanted(self) -> str:
        return f"从 {self.least} 数起" if self.most is None else f"要在 {self.least} 到 {self.most} 之间"


class NotADate(UsageError):
    """A value that is no day of the calendar; ``example`` is one."""

    code = "not-a-date"

    option: str
    asked: str
    example: str

    @property
    def message(self) -> str:
        return f"{self.option} “{shorten(self.asked)}” 不是有效的日期。"

    @property
    def hint(self) -> str:
        return f"请写年、月、日，例如 {self.option} {self.example}。"


class ImpossibleAge(UsageError):
    """A number of years that nobody has."""

    code = "impossible-age"

    asked: str

    @property
    def message(self) -> str:
        return f"--age {shorten(self.asked)} 不是可能的年龄。"

    @property
    def hint(self) -> str:
        return "请写周岁，例如 --age 7；新生儿写 0。"


class NothingChosen(UsageError):
    """A group of commands without the command; ``examples`` are command lines with what each is for."""

    code = "nothing-chosen"

    choice: str
    examples: tuple[tuple[str, str], ...]

    @property
    def message(self) -> str:
        return f"还没有写{self.choice}。"

    @property
    def hint(self) -> str:
        return "；".join(f"{purpose}：{command}" for purpose, command in self.examples)


class NotForTheHandbook(UsageError):
    """A format in which a single page can be written and the handbook cannot."""

    code = "not-for-the-handbook"

    asked: str
    choices: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"整本手册不能写成 {self.asked}。"

    @property
    def hint(self) -> str:
        return f"可以写：{'、'.join(self.choices)}。给程序用的，请一页一页地用 -f json。"


class NotForASheet(UsageError):
    """A format in which no sheet of paper can be laid out."""

    code = "not-for-a-sheet"

    asked: str

    @property
    def message(self) -> str:
        return f"一张纸的清单不能写成 {self.asked}。"

    @property
    def hint(self) -> str:
        return "只能写成网页：不写 -f，文件名以 .html 结尾。打印以后就是一面 A4。"


class NoSheet(UsageError):
    """A page with nothing that is done step by step."""

    code = "no-sheet"

    title: str

    @property
    def message(self) -> str:
        return f"“{shorten(self.title)}”这一页没有一步一步的办法，做不成一张纸的清单。"

    @property
    def hint(self) -> str:
        return "要写清哪一件事、哪个渠道，例如：ybguide export --sheet activate -c alipay"


class OnlyWith(UsageError):
    """An option that says something only together with another; ``example`` is a command line with both."""

    code = "only-with"

    option: str
    needs: str
    example: str

    @property
    def message(self) -> str:
        return f"{self.option} 要和 {self.needs} 一起写。"

    @property
    def hint(self) -> str:
        return f"例如：{self.example}"


class NotALink(UsageError):
    """What is no address of the web, or one that no code of a few centimetres can hold."""

    code = "not-a-link"

    asked: str
    most: int

    @property
    def message(self) -> str:
        if len(self.asked) > self.most:
            return f"--link 的网址太长，最多 {self.most} 个字符。"
        return f"--link 不能写“{shorten(self.asked)}”。"

    @property
    def hint(self) -> str:
        return (
            "要写完整的网址，以 http:// 或 https:// 开头，没有空格和汉字，例如：--link https://example.org/"
        )


class NothingRead(UsageError):
    """A dash for what is piped in, and nothing was."""

    code = "nothing-read"

    @property
    def message(self) -> str:
        return "写了 -，要从标准输入读问题，可是那里什么也没有。"

    @property
    def hint(self) -> str:
        return "例如：echo 怎么解绑 | ybguide faq -；也可以直接写：ybguide faq 怎么解绑"


class BadVariable(UsageError):
    """A variable of the environment with a value that the option for which it stands does not take."""

    code = "bad-variable"

    variable: str
    error: UsageError

    @property
    def message(self) -> str:
        return f"环境变量 {self.variable}：{self.error.message}"

    @property
    def hint(self) -> str:
        return self.error.hint


class BuiltInContent(UsageError):
    """The content inside an installed program is to be mended, which the next upgrade would undo."""

    code = "built-in-content"

    @property
    def message(self) -> str:
        return "装好的程序自带的内容不能改。"

    @property
    def hint(self) -> str:
        return "请指明自己的文件夹，例如：--content ./我的内容"
