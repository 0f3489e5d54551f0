"""``ybguide`` alone: what can be done, in the user's words, with the command for each."""

from ybguide.domain.address import HOME, Address, Room, task_at
from ybguide.domain.kind import Kind
from ybguide.view.making import Making
from ybguide.view.page import Link, Links, Page, Paragraph
from ybguide.view.titles import title_of

_LINKS: tuple[tuple[str, Address, Address | None], ...] = (
    (
        "有问题直接写，给谁办、在哪里也可以写上",
        Address(of=Kind.FIX, key="face-fail"),
        Address(of=Room.ASK, key="刷脸不过"),
    ),
    ("不知道从哪里开始，先回答几个问题", Address(of=Room.START), None),
    ("用支付宝激活（微信写 wechat，国家 App 写 national-app）", task_at("activate", "alipay"), None),
    ("给孩子、老人添加亲情账户", task_at("family-add"), None),
    ("出示医保码、改密码、解绑、换手机号", Address(of=Kind.TASK), None),
    ("办不成、报错了", Address(of=Kind.FIX, key="face-fail"), Address(of=Kind.FIX, key="人脸识别失败")),
    ("看病买药怎么用", Address(of=Kind.SCENE, key="pharmacy"), Address(of=Kind.SCENE, key="药店")),
    (
        "打哪个电话，当地有什么规定",
        Address(of=Kind.REGION, key="deyang"),
        Address(of=Kind.REGION, key="德阳"),
    ),
    ("怕上当，看看常见骗局", Address(of=Room.SAFETY), None),
)
"""What can be done, where that is told, and what somebody would type for it."""


def _link(making: Making, label: str, *, address: Address, typed: Address | None) -> Link:
    """The link; where the thing that it leads to has ended, it leads to the list of its kind."""
    written = making.here.onward(typed) if typed else None
    try:
        link = making.link(address, label)
    except KeyError:
        link = making.link(address.but(key=None), label)
    return link.but(typed=written)


def home_page(making: Making) -> Page:
    """The page of the program alone: what can be done, each with its command, on one screen."""
    here = making.here.onward(HOME)
    links = tuple(_link(making, label, address=address, typed=typed) for label, address, typed in _LINKS)
    return Page(
        command="home",
        address=here,
        title=title_of(making.store, here),
        blocks=(
            Links(key="commands", title="想做什么，就输入右边或下面的命令", links=links),
            Paragraph(text="激活免费、自愿。密码、验证码、二维码不要告诉任何人。办不成打 12393。"),
        ),
    )
