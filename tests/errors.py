"""One of each error by its code."""

from datetime import date

from ybguide.cli import errors as typed
from ybguide.cli.help import errors as misread
from ybguide.domain.division import Division
from ybguide.errors import (
    Contradiction,
    FileExists,
    FileTrouble,
    GuideError,
    InvalidContent,
    NoConfidentAnswer,
    NoFolder,
    NoGuide,
    Unexpected,
    UnknownName,
)
from ybguide.guidebook import errors as said
from ybguide.places.errors import SharedName, UnknownPlace
from ybguide.select.errors import NotInForce, NotYet
from ybguide.settings import DamagedSettings
from ybguide.todo import errors as todo
from ybguide.view import errors as view

_WIDTH = typed.OutOfRange(option="--width", asked="5", least=20, most=1000, example=80)
_PATH = "ybguide activate"
_GULOU = Division(
    code="320106",
    level="county",
    name="鼓楼区",
    short="鼓楼",
    typed="南京鼓楼区",
    province="江苏省",
    area_code="025",
    regions=("jiangsu",),
    own=False,
)
_ALL: tuple[GuideError, ...] = (
    UnknownName(
        label="渠道", asked="支付保", near=("支付宝",), known=("支付宝", "微信"), command="ybguide channels"
    ),
    NoGuide(channel="微信", task="备案", elsewhere=("支付宝",), command="ybguide how"),
    NoConfidentAnswer(asked="天气", near=("怎么解绑？",), commands=("ybguide faq unbind-how",)),
    UnknownPlace(asked="得阳", near=("德阳市",)),
    SharedName(asked="鼓楼区", places=(_GULOU,)),
    NotYet(label="来源", title="须知", day=date(2020, 1, 1), since="2023-05"),
    NotInForce(title="集中缴费期", day=date(2027, 3, 1), since=None, until="2027-02-28"),
    NoFolder(option="--content", path="/x", example="./我的内容"),
    InvalidContent(problems=("faq/a.yaml:3: YB004 缺少 id",)),
    FileTrouble(action="写文件", path="/x", reason="没有权限"),
    FileExists(path="/x"),
    Unexpected(kind="KeyError", detail="x"),
    DamagedSettings(path="/x", reason="line 1"),
    typed.NotAChoice(option="--format", asked="jsn", choices=("plain", "json")),
    said.NotAnApp(asked="线下窗口", apps=("支付宝", "微信")),
    typed.NotANumber(option="--width", asked="宽", example=80),
    _WIDTH,
    typed.NotADate(option="--as-of", asked="昨天", example="2024-06-01"),
    typed.ImpossibleAge(asked="-1"),
    said.NotYetBorn(birth_date=date(2030, 1, 1), today=date(2026, 11, 22)),
    said.TooOld(birth_date=date(1890, 1, 1), age=136),
    said.AgeAgainstWhom(age=20, grown_up=True),
    Contradiction(written=("--step", "--next"), wanted=("要说第几步", "要接着说")),
    typed.NothingChosen(choice="要办哪一件", examples=(("例如", "ybguide todo start activate"),)),
    typed.NotForTheHandbook(asked="json", choices=("html", "plain")),
    typed.NotForASheet(asked="json"),
    typed.NoSheet(title="全部来源"),
    typed.OnlyWith(option="--link", needs="--sheet", example="ybguide export --sheet --for-desk"),
    typed.NotALink(asked="example", most=300),
    typed.NothingRead(),
    typed.BadVariable(variable="YBGUIDE_WIDTH", error=_WIDTH),
    typed.BuiltInContent(),
    misread.UnknownCommand(path="ybguide", asked="actvate", near=("activate",)),
    misread.MissingCommand(path="ybguide content", choices=("check", "build")),
    misread.UnknownOption(path=_PATH, asked="--chanel", near=("--channel",)),
    misread.Mistyped(
        asked="—channel", reason="前面的横线不是命令用的 -。", line="ybguide activate --channel alipay"
    ),
    misread.MissingArgument(path=_PATH, name="--output"),
    misread.ExtraArgument(path=_PATH, words="alipay"),
    misread.MissingValue(path=_PATH, option="-c"),
    misread.ExtraValue(path=_PATH, option="--evidence"),
    misread.BadValue(path=_PATH, name="--output"),
    misread.Unreadable(path=_PATH, detail="strange"),
    view.NoSteps(),
    view.NoSuchWay(number=3, ways=("甲", "乙")),
    view.NoSuchStep(asked=9, title="激活", most=8),
    view.NoTicks(command="ybguide fix face-fail"),
    todo.PrivateText(label="备注", secret=todo.Secret.MOBILE),
    todo.UnfitText(text=todo.Text.NOTE, fault=todo.Unfit.LONG, length=201),
    todo.AlreadyStarted(name="妈妈", title="激活", option="--name 妈妈"),
    todo.NothingToTick(title="激活", command="ybguide activate"),
    todo.NoLists(),
    todo.WhichList(
        names=("妈妈（激活）", "小宝（激活）"),
        commands=("ybguide todo --name 妈妈", "ybguide todo --name 小宝"),
    ),
    todo.NoSuchStep(number=9, most=8, name="妈妈", command="ybguide todo done 8"),
    todo.NothingToUndo(name="妈妈"),
    todo.NothingToUndo(name=None),
    todo.UnaskedDrop(name="妈妈", title="激活", done=3, command="ybguide todo drop --yes"),
    todo.NoSuchNumbers(asked="二"),
    todo.Busy(seconds=5),
    todo.NewerFile(path="/x", version=9),
    todo.SetAside(path="/x"),
)
ERRORS = {error.code: error for error in _ALL}
