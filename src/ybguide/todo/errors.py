"""What can go wrong with the lists, as data; the sentences are composed here."""

from enum import Enum, StrEnum
from typing import assert_never

from ybguide.domain import spelling
from ybguide.domain.address import task_at
from ybguide.errors import PATH, ExitCode, GuideError, UsageError, shorten

_SHOW = spelling.todo()
_START = spelling.todo_start(task_at("activate", "alipay"), "妈妈")


class Secret(StrEnum):
    """What is never kept."""

    IDENTITY = "identity"
    CARD = "card"
    MOBILE = "mobile"
    CODE = "code"
    PASSWORD = "password"  # noqa: S105 - the name of a kind, not a password


_SECRETS = {
    Secret.IDENTITY: ("身份证这类证件的号码", "可以写成“带身份证原件”。"),
    Secret.CARD: ("银行卡号、社保卡号这类长号码", "可以写成“带社保卡”。几个数写在一起的，请用汉字隔开。"),
    Secret.MOBILE: ("手机号", "可以写成“用女儿的手机”。几个数写在一起的，请用汉字隔开。"),
    Secret.CODE: (
        "验证码",
        "可以写成“验证码发到女儿的手机”。金额和邮编请写明，例如“100000 元”、“邮编 618000”。",
    ),
    Secret.PASSWORD: ("密码", "可以写成“密码妈妈记得”。"),
}
"""What it is called, and what may be written in its place."""


class PrivateText(UsageError):
    """A name or note that holds what is never kept. The text itself is not repeated."""

    code = "todo-private"

    label: str
    secret: Secret

    @property
    def message(self) -> str:
        return f"{self.label}里好像有{_SECRETS[self.secret][0]}，没有记下来。"

    @property
    def hint(self) -> str:
        return (
            "清单存在这台电脑上，别人也可能看到，所以不记证件号、卡号、手机号、验证码和密码。"
            f"{_SECRETS[self.secret][1]}"
        )


class Text(Enum):
    """What a user writes into a list: what it is called, its most characters, what to write."""

    NAME = ("名字", 20, "请写 1 到 20 个字的称呼，例如：--name 妈妈")
    NOTE = ("备注", 200, f'请写一行话，例如：{spelling.todo("note 2")} "要带户口本"')

    def __init__(self, label: str, most: int, example: str) -> None:
        self.label = label
        self.most = most
        self.example = example


class Unfit(StrEnum):
    """Why a text cannot be kept."""

    EMPTY = "empty"
    DASH = "dash"
    LONG = "long"
    INVISIBLE = "invisible"


class UnfitText(UsageError):
    """A name or note that cannot be kept as it is; ``length`` is how many characters it has."""

    code = "todo-text"

    text: Text
    fault: Unfit
    length: int

    @property
    def message(self) -> str:
        match self.fault:
            case Unfit.EMPTY:
                return f"{self.text.label}是空的。"
            case Unfit.DASH:
                return f"{self.text.label}不能用“-”开头，会和选项弄混。"
            case Unfit.LONG:
                return f"{self.text.label}太长，有 {self.length} 个字，最多 {self.text.most} 个。"
            case Unfit.INVISIBLE:
                return f"{self.text.label}里有看不见的控制字符。"
            case _:
                assert_never(self.fault)

    @property
    def hint(self) -> str:
        return self.text.example


class AlreadyStarted(UsageError):
    """The same guide is being followed under the same name. ``option`` tells the list on a command line."""

    code = "todo-exists"

    name: str
    title: str
    option: str

    @property
    def message(self) -> str:
        return f"“{self.name}”已经有一份“{self.title}”的清单。"

    @property
    def hint(self) -> str:
        return (
            f"接着办：{_SHOW} next {self.option}\n"
            f"从头再来，先丢掉旧的：{_SHOW} drop {self.option}\n"
            "给另一个人办，请换个名字。"
        )


class NothingToTick(GuideError):
    """A guide without steps for this person. ``command`` shows the guide."""

    code = "todo-no-steps"
    exit_code = ExitCode.NOT_FOUND

    title: str
    command: str

    @property
    def message(self) -> str:
        return f"“{self.title}”里没有可以打勾的步骤。"

    @property
    def hint(self) -> str:
        return f"看看该怎么办：{self.command}"


class NoLists(GuideError):
    """No list has been started."""

    code = "todo-none"
    exit_code = ExitCode.NOT_FOUND

    @property
    def message(self) -> str:
        return "还没有办理清单。"

    @property
    def hint(self) -> str:
        return f"先开始一份，例如：{_START}"


class WhichList(UsageError):
    """Several lists may be meant. ``commands`` are the command lines to choose from, one for each list."""

    code = "todo-which"

    names: tuple[str, ...]
    commands: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"有 {len(self.names)} 份清单：{'；'.join(self.names)}。不知道是哪一份。"

    @property
    def hint(self) -> str:
        return "\n  ".join(("请写明是哪一份：", *self.commands))


class NoSuchStep(UsageError):
    """A number that no step has. ``most`` is the last one; ``command`` is what may be typed instead."""

    code = "todo-step"

    number: int
    most: int
    name: str
    command: str

    @property
    def message(self) -> str:
        if self.most == 0:
            return f"“{self.name}”的清单照着的指南，现在已经没有步骤了。"
        return f"没有第 {self.number} 步，“{self.name}”的清单有 {self.most} 步。"

    @property
    def hint(self) -> str:
        if self.most == 0:
            return f"这份清单可以丢掉：{self.command}\n再开始一份：{_START}"
        numbers = "只能写 1" if self.most == 1 else f"请写 1 到 {self.most} 之间的数"
        return f"{numbers}，例如：{self.command}"


class NothingToUndo(UsageError):
    """Nothing was ticked or dropped: in the list with this name, or in any."""

    code = "todo-nothing-done"

    name: str | None

    @property
    def message(self) -> str:
        whose = f"“{self.name}”的清单" if self.name else "这些清单"
        return f"{whose}没有打过勾，也没有丢掉过，没有可以收回的。"

    @property
    def hint(self) -> str:
        return f"看看办到哪一步了：{_SHOW}"


class UnaskedDrop(UsageError):
    """A list is to be dropped where nobody can be asked; ``command`` drops it unasked."""

    code = "todo-unasked"

    name: str
    title: str
    done: int
    command: str

    @property
    def message(self) -> str:
        return f"没有丢掉“{self.name}”的“{self.title}”（办了 {self.done} 步）：这里没有人可以问一声。"

    @property
    def hint(self) -> str:
        return f"真的不要了，加上 --yes：{self.command}"


class NoSuchNumbers(UsageError):
    """What is no number of a step, nor several."""

    code = "todo-numbers"

    asked: str

    @property
    def message(self) -> str:
        return f"第几步 要写整数，不能写“{shorten(self.asked)}”。"

    @property
    def hint(self) -> str:
        one, several, span = (spelling.todo(f"done {numbers}") for numbers in ("2", "1 2 3", "1-3"))
        return f"例如：{one}，几步一起写：{several}、{span}"


class Busy(GuideError):
    """Another process did not let go of the file within ``seconds``."""

    code = "todo-busy"
    exit_code = ExitCode.UNEXPECTED

    seconds: float

    @property
    def message(self) -> str:
        return f"另一个窗口正在改清单，等了 {self.seconds:g} 秒还没有改完。"

    @property
    def hint(self) -> str:
        return f"请先关掉别的窗口里还没结束的 ybguide，再试一次。看看清单：{_SHOW}"


class NewerFile(GuideError):
    """The file was written by a later version of the program; it was left as it is."""

    code = "todo-newer"
    exit_code = ExitCode.UNEXPECTED

    path: str
    version: int

    @property
    def message(self) -> str:
        path = shorten(self.path, PATH)
        return f"清单是更新的 ybguide 写的（格式 {self.version}），现在这个版本读不了：{path}"

    @property
    def hint(self) -> str:
        return f"文件没有动过。请升级 ybguide，再试一次：{_SHOW}"


class SetAside(GuideError):
    """The file was damaged and now stands at ``path``; what was asked for needs a list that was in it."""

    code = "todo-damaged"
    exit_code = ExitCode.UNEXPECTED

    path: str

    @property
    def message(self) -> str:
        return f"清单文件坏了，读不出来。原来的文件没有删，放在：{shorten(self.path, PATH)}"

    @property
    def hint(self) -> str:
        return f"清单要重新开始，例如：{_START}"
