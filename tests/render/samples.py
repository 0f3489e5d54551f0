"""A small sample of each kind of block. Fields that no test looks at are left empty."""

from enum import EnumMeta
from typing import Any, Literal, TypeVar, get_args, get_origin

from ybguide.domain.address import HOME, Address, task_at
from ybguide.domain.evidence import Evidence
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.record import Record, hints_of
from ybguide.view.page import (
    AnswerView,
    Basis,
    Block,
    CaseView,
    Column,
    Detail,
    Entries,
    Entry,
    FixView,
    GuideView,
    Hits,
    HitView,
    Item,
    Link,
    Links,
    Notice,
    Page,
    Path,
    Row,
    RuleView,
    StepView,
    Table,
)

R = TypeVar("R", bound=Record)


def make(kind: type[R], /, **given: Any) -> R:
    """A record with these fields, and with nothing in the others."""
    return kind(**{name: _empty(hint) for name, hint in hints_of(kind).items()} | given)


def _empty(hint: Any) -> Any:
    if type(None) in get_args(hint):
        return None
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if hint is Address:
        return HOME
    if isinstance(hint, EnumMeta):
        return next(iter(hint))
    plain = get_origin(hint) or hint
    return make(hint) if issubclass(plain, Record) else plain()


def page(*blocks: Block, title: str = "标题", command: str = "how") -> Page:
    return Page(command=command, address=task_at("unbind"), title=title, blocks=blocks)


def table(*rows: tuple[str, ...], titles: tuple[str, ...] = ("渠道", "要准备", "适合")) -> Table:
    columns = tuple(Column(key=f"c{number}", title=title) for number, title in enumerate(titles))
    return Table(
        key="channels",
        title="渠道对照",
        columns=columns,
        rows=tuple(Row(id=cells[0], cells=cells) for cells in rows),
    )


SURE = Evidence(sources=("s1",), confidence="high", as_of="2025-06-01")
UNSURE = Evidence(sources=("s2",), confidence="low", as_of=None)
SOURCE = make(
    Source, id="s1", name="办事指南", grade="official", date="2025-06-01", url="https://example.org/1"
)
BASIS = Basis(summary="1 个来源，可靠程度高", sources=(SOURCE,))
CONTACT = make(Contact, id="hotline", name="医保服务热线", phone="12393", covers="咨询和投诉。")
CONFLICT = make(Conflict, id="c1", choice="16", reader="有的说 18 周岁，本指南按 16 周岁写。")
LINK = Link(label="支付宝：解绑", address=task_at("unbind", "alipay"), title="在支付宝解绑")
FACE_FAIL = Link(
    label="人脸识别不通过",
    address=Address(of=Kind.FIX, key="face-fail"),
    title="人脸识别不通过",
    id="face-fail",
)

OPEN = make(StepView, number=1, id="open", do="打开【支付宝】", path=Path(labels=("支付宝",)), evidence=SURE)
AGREE = make(
    StepView,
    number=2,
    id="agree",
    do="点医保码，同意协议",
    condition="满 16 周岁的人",
    path=Path(labels=("首页", "医保码")),
    also=(Path(labels=("卡包", "医保码"), note="旧版的走法。"),),
    notes=("免费。也不用绑卡。",),
    warnings=("验证码不要给别人。",),
    fixes=(FACE_FAIL,),
    evidence=UNSURE,
)
GUIDE = make(
    GuideView,
    id="alipay/activate",
    address=task_at("activate", "alipay"),
    among=task_at("activate", "alipay"),
    channel="alipay",
    task="activate",
    title="在支付宝激活",
    summary="刷一次脸就好。免费。",
    minutes=3,
    needs=(make(Item, text="手机"), make(Item, text="户口本", condition="孩子", evidence=UNSURE)),
    steps=(OPEN, AGREE),
    done="看到二维码。",
    next=(LINK,),
    contacts=(CONTACT,),
    conflicts=(CONFLICT,),
    basis=BASIS,
)
CASE = make(CaseView, id="child", name="未满 16 周岁", text="直接添加。", papers=("户口本", "身份证"))
RULE = make(
    RuleView,
    id="age",
    address=Address(of=Kind.RULE, key="age"),
    title="年龄规定",
    summary="看年龄。",
    cases=(CASE,),
    basis=BASIS,
)
ANSWER = make(
    AnswerView,
    id="q1",
    address=Address(of=Kind.QUESTION, key="q1"),
    kind=Kind.QUESTION,
    question="要钱吗？",
    answer=("不要钱。", "收钱的别给。打 12393。"),
    topics=("cost",),
    score=0.9,
    confident=True,
    next=(LINK,),
    basis=BASIS,
    evidence=(SURE,),
)
HIT = make(
    HitView,
    id="q2",
    address=Address(of=Kind.QUESTION, key="q2"),
    kind=Kind.QUESTION,
    question="能代办吗？",
    answer=("能。", "带身份证。"),
)
HITS = Hits(title="相关问题", hits=(HIT,))
FIX = make(
    FixView,
    id="face-fail",
    address=FACE_FAIL.address,
    title="人脸识别不通过",
    screen=("认证失败", "请重试"),
    causes=(make(Item, text="光线太暗"),),
    steps=(OPEN,),
    contacts=(CONTACT,),
    topics=("face",),
)
PHONE = Detail(key="phone", label="电话", text="0838-12345")
ENTRY = make(Entry, id="bureau", name="市医保局", text="参保登记。", details=(PHONE,))
ENTRIES = Entries(key="contacts", title="打哪个电话", entries=(ENTRY,))
LINKS = Links(key="advice", title="选哪一个", links=(LINK,))
WARNING = Notice(kind="warning", text="验证码不要给别人。")
TABLE = table(("支付宝", "手机", "常用支付宝的人"), ("线下窗口", "身份证" * 20, "老人" * 30))
