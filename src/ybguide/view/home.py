"""``ybguide`` alone: what can be done, in the user's words, with the command for each."""

from ybguide.view.page import Link, Links, Page, Paragraph

_LINKS = (
    ("不知道从哪里开始，先回答几个问题", "ybguide start"),
    (
        "用支付宝激活（微信写 wechat，国家 App 写 national-app）",
        "ybguide activate --channel alipay",
    ),
    ("给孩子、老人添加亲情账户", "ybguide family-add"),
    ("有问题想问，写几个字就行", 'ybguide faq "解绑"'),
    ("出示医保码、改密码、解绑、换手机号", "ybguide how"),
    ("办不成、报错了", "ybguide fix 人脸识别失败"),
    ("看病买药怎么用", "ybguide use 药店"),
    ("打哪个电话，当地有什么规定", "ybguide region 德阳"),
    ("怕上当，看看常见骗局", "ybguide safety"),
)


def home_page() -> Page:
    """One screen."""
    links = tuple(Link(label=label, command=command) for label, command in _LINKS)
    return Page(
        command="home",
        title="医保码（医保电子凭证）办理指南",
        blocks=(
            Links(key="commands", title="想做什么，就输入右边或下面的命令", links=links),
            Paragraph(text="激活免费、自愿。密码、验证码、二维码不要告诉任何人。办不成打 12393。"),
        ),
    )
