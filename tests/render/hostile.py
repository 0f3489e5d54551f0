"""One page with a block of every kind in which every text ends in something hostile."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from typing import Any

from tests.render.samples import (
    ANSWER,
    BASIS,
    ENTRIES,
    FIX,
    GUIDE,
    HITS,
    LINK,
    LINKS,
    OPEN,
    RULE,
    SURE,
    TABLE,
    WARNING,
    make,
)
from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.kind import Kind
from ybguide.record import Record, names_of
from ybguide.view.page import (
    Action,
    AdviceView,
    Choice,
    ChoiceView,
    DecisionView,
    MapView,
    Page,
    Paragraph,
    Parts,
    PartView,
    SceneView,
    SlipAnswer,
    SlipView,
    TodoStep,
    TodoView,
    Ways,
    WayView,
)

_ENDS = (
    *("[x]", "[bold]粗[/bold]", "<b>粗</b>", "</style><script>alert(1)</script>", "&amp;", "a | b", "`码`"),
    *("**粗**", "_斜_", "# 题", "- 项", "1. 项", "---", "![图](x)", "https://example.org/?a=1&b=2", "\\n"),
    *(
        "\x1b[31m红\x1b[0m",
        "\x07",
        "\u202e倒\u202c",
        "\ufeff",
        ":phone:",
        "☎\ufe0f",
        "{{ x }}",
        "\"'",
        "\n次行",
    ),
    "x" * 90,
)
_STEP = TodoStep(
    number=1,
    id="open",
    do="打开【支付宝】",
    state="done",
    done_at="2026-11-22T10:00",
    note="带户口本",
    added=True,
)
_WAY = make(
    WayView, id="alipay/activate", address=GUIDE.address, title="在支付宝激活", reason="不用另装 App。"
)
_TO_GUIDE = ChoiceView(answers=("能", "不知道"), question=None, way=LINK, other="在微信激活")
_TO_QUESTION = ChoiceView(answers=("不能",), question=2, way=None, other=None)
_TO_PEOPLE = ChoiceView(answers=("没有",), question=None, way=None, other=None)
_DECISIONS = (
    DecisionView(number=1, text="能刷脸吗？", choices=(_TO_GUIDE, _TO_QUESTION)),
    DecisionView(number=2, text="有身份证吗？", choices=(_TO_PEOPLE,)),
)
_PHARMACY = Address(of=Kind.SCENE, key="pharmacy")
_BLOCKS = (
    Paragraph(text="免费。"),
    WARNING,
    replace(LINKS, links=(LINK, Action(label="改设置", command="ybguide config show"))),
    GUIDE,
    make(
        SceneView,
        id="pharmacy",
        address=_PHARMACY,
        title="在药店买药",
        summary="出示医保码。",
        steps=(OPEN,),
        basis=BASIS,
    ),
    Ways(title="各种走法", guides=(GUIDE, replace(GUIDE, title="在微信激活"))),
    RULE,
    ANSWER,
    replace(FIX, basis=BASIS),
    replace(HITS, snippets=True),
    replace(ENTRIES, entries=(replace(ENTRIES.entries[0], evidence=SURE),)),
    TABLE,
    make(
        TodoView,
        id="alipay/activate",
        address=GUIDE.address,
        name="妈妈",
        title="在支付宝激活",
        command="ybguide activate -c alipay",
        done=1,
        steps=(_STEP, replace(_STEP, number=2, state="open", done_at=None, added=False)),
        vanished=1,
        lost_notes=("问小李",),
    ),
    make(
        AdviceView,
        way=_WAY,
        needs=GUIDE.needs,
        minutes=5,
        other=replace(_WAY, title="在微信激活"),
        contacts=GUIDE.contacts,
        basis=BASIS,
        repeat="ybguide start --for child",
    ),
    make(MapView, decisions=_DECISIONS),
    BASIS,
    Choice(answers=(ANSWER, replace(FIX, basis=BASIS))),
    Parts(parts=(PartView(asked="怎么激活？", answer=ANSWER),)),
    SlipView(
        asked="怎么激活",
        refused=True,
        answers=(SlipAnswer(address=GUIDE.address, title="在支付宝激活"),),
        version="0.1.0",
        content="2026-10-08",
        format="rich",
        place="德阳市",
        url="https://example.org/issues",
    ),
)
_EXACT = {"id", "key", "kind", "grade", "state", "done_at", "date", "newest", "topics"}
"""What programs go by stays as it is."""


def _with_ends(value: Any, ends: Iterator[str]) -> Any:
    if isinstance(value, str):
        return value + next(ends)
    if isinstance(value, tuple):
        return tuple(_with_ends(item, ends) for item in value)
    if not isinstance(value, Record) or isinstance(value, Evidence | Address):
        return value
    told = (name for name in names_of(type(value)) if name not in _EXACT)
    return value.but(**{name: _with_ends(getattr(value, name), ends) for name in told})


HOSTILE = _with_ends(Page(command="how", address=None, title="标题", blocks=_BLOCKS), cycle(_ENDS))
