"""YB013: what is printed on a screen stands in 【】, one label at a time."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content

_BRACKETS = re.compile(r"[【】]")
_QUOTED = re.compile(
    r"(?:点击|点开|点选|单击|轻点|勾选|点)(?:右上角的|左下角的|下方的|底部的|页面上的|最后的)?“([^”]*[\u3400-\u9fffA-Za-z][^”]*)”"
)
_OTHER_QUOTES = re.compile(r"[「」『』\[\]]")
_CHAIN = re.compile(r"[】”\u3400-\u9fff] ?(?:→|->|＞|>|»|⇒) ?[【“\u3400-\u9fff]")
_NOT_IN_A_LABEL = re.compile(r"[【】「」『』“”\[\]→>＞»]")


def labels_are_marked(content: Content, _: Conditions) -> Iterator[Finding]:
    """Pressed labels in 【】, brackets in pairs, no chains of arrows in a sentence, bare labels in paths."""
    for passage in passages(content):
        for message in _faults(passage.text):
            yield Finding(place=passage.place, message=message)
    for passage in passages(content, ("label",)):
        if found := _NOT_IN_A_LABEL.search(passage.text):
            message = f"按钮名里有“{found.group()}”：只写屏幕上的字，一个按钮一项，括号和箭头由程序加"
            yield Finding(place=passage.place, message=message)


def _faults(text: str) -> Iterator[str]:
    marks = "".join(_BRACKETS.findall(text))
    if marks.replace("【】", ""):
        yield "【】没有成对：每个【后面都要有一个】，中间不再套"
    for label in _QUOTED.findall(text):
        yield f"要点的按钮写成【{label}】，不用引号"
    if found := _OTHER_QUOTES.search(text):
        yield f"不用 {found.group()}：按钮用【】，引用用“”"
    if _CHAIN.search(text):
        yield "句子里不用箭头连按钮：写进 path，或写成“在【甲】里点【乙】”"
