"""YB014: each app, service and account has one name, always written the same way."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.check.text import replace, without_asides
from ybguide.authoring.content import Content


@dataclass(frozen=True, kw_only=True, slots=True)
class _Form:
    """A wrong form and the right one; ``sure`` where it can be put right without reading the sentence."""

    wrong: re.Pattern[str]
    right: str
    sure: bool = True


_NATIONAL = "国家医保服务平台 App"
_FORMS: Sequence[_Form] = (
    _Form(wrong=re.compile(r"国家医保局? ?(?:App|APP|app)(?![A-Za-z])"), right=_NATIONAL),
    _Form(wrong=re.compile(r"(?<![\u3400-\u9fff])医保局 ?(?:App|APP|app)(?![A-Za-z])"), right=_NATIONAL),
    _Form(
        wrong=re.compile(
            r"国家医保(?:服务)?平台(?! ?(?:App|APP|app)|(?:的)?(?:网站|官网|网页|网厅|小程序|公众号))"
        ),
        right=_NATIONAL,
        sure=False,
    ),
    _Form(wrong=re.compile(r"微信 ?(?:App|APP|app)(?![A-Za-z])"), right="微信"),
    _Form(wrong=re.compile(r"(?:阿里支付宝|支付宝钱包|支付宝 ?(?:App|APP|app)(?![A-Za-z]))"), right="支付宝"),
    _Form(
        wrong=re.compile(
            r"(?:银联云闪付|云闪付 ?(?:App|APP|app)(?![A-Za-z]))(?: ?(?:App|APP|app)(?![A-Za-z]))?"
        ),
        right="云闪付",
    ),
    _Form(wrong=re.compile(r"亲情(?:帐户|帐号)"), right="亲情账户"),
    _Form(wrong=re.compile(r"帐(?=[户号单目密])"), right="账"),
    _Form(wrong=re.compile(r"登陆(?![的]?[点地场])"), right="登录"),
    _Form(wrong=re.compile(r"电子社会保障卡"), right="电子社保卡"),
    _Form(wrong=re.compile(r"医疗保障码|电子医保码|医保电子码"), right="医保码"),
    _Form(wrong=re.compile(r"医保电子卡"), right="医保码", sure=False),
    _Form(wrong=re.compile(r"医疗钱包|医保小钱包"), right="医保钱包"),
    _Form(wrong=re.compile(r"家庭共计"), right="家庭共济"),
    _Form(wrong=re.compile(r"(?<![A-Za-z])(?:APP|app|APPs|Apps|apps)(?![A-Za-z.])"), right="App"),
)
"""Longer forms stand before the shorter ones that they hold."""

_FOUND = "\ufffc"


def names_as_listed(content: Content, _: Conditions) -> Iterator[Finding]:
    """No wrong form of a name outside quotations; what people type when they search is left alone."""
    for passage in passages(content):
        text = without_asides(passage.text)
        for form in _FORMS:
            for found in dict.fromkeys(match.group() for match in form.wrong.finditer(text)):
                yield Finding(place=passage.place, message=f"“{found}”要写成“{form.right}”")
            text = form.wrong.sub(_FOUND, text)


def mend(text: str) -> str:
    """The text with the wrong forms put right that need no reading."""
    for form in _FORMS:
        if form.sure:
            text = replace(text, form.wrong, form.right)
    return text
