"""The map as a Mermaid flowchart: whole, each result once, and no label that acts."""

import re

from hypothesis import given

from tests.strategies import lightly, texts
from ybguide.domain.address import Address, Room, task_at
from ybguide.render import markdown
from ybguide.render.mermaid import flowchart
from ybguide.render.surface import Surface
from ybguide.view.page import ChoiceView, DecisionView, Link, MapView, Page

LABEL = re.compile(r'"([^"]*)"')
LINE = re.compile(r'  (?:q\d+\{\{"[^"]*"\}\}|r\d+\["[^"]*"\]|q\d+ -->\|"[^"]*"\| [qr]\d+)')


def choice(
    *answers: str, question: int | None = None, title: str | None = None, other: str | None = None
) -> ChoiceView:
    way = Link(label=title, address=task_at("activate"), title=title) if title is not None else None
    return ChoiceView(answers=answers, question=question, way=way, other=other)


def decision(number: int, text: str, *choices: ChoiceView) -> DecisionView:
    return DecisionView(number=number, text=text, choices=choices)


VIEW = MapView(
    decisions=(
        decision(
            1, "给谁办？", choice("自己", "不知道", question=2), choice("孩子", title="添加", other="窗口")
        ),
        decision(
            2,
            "能刷脸吗？",
            choice("能", title="激活"),
            choice("不能", title="添加", other="窗口"),
            choice("?"),
        ),
    )
)


def test_questions_answers_and_results_each_once() -> None:
    assert flowchart(VIEW) == (
        "flowchart TD\n"
        '  q1{{"给谁办？"}}\n'
        '  q1 -->|"自己、不知道"| q2\n'
        '  r1["添加<br/>ybguide activate<br/>不行的话，还可以：窗口"]\n'
        '  q1 -->|"孩子"| r1\n'
        '  q2{{"能刷脸吗？"}}\n'
        '  r2["激活<br/>ybguide activate"]\n'
        '  q2 -->|"能"| r2\n'
        '  q2 -->|"不能"| r1\n'
        '  r3["先问清楚"]\n'
        '  q2 -->|"#63;"| r3'
    )


@given(texts())
@lightly(200)
def test_no_label_can_end_itself_or_be_read_as_markup(text: str) -> None:
    view = MapView(decisions=(decision(1, text, choice(text, title=text, other=text)),))
    drawn = flowchart(view)
    first, *lines = drawn.split("\n")
    assert first == "flowchart TD"
    assert all(LINE.fullmatch(line) for line in lines), drawn
    for label in LABEL.findall(drawn):
        assert re.search(r"[<>`|\[\]{}()&\\*_~]", label.replace("<br/>", "")) is None
        assert re.search(r"#(?!\d+;)", label) is None


def test_markdown_draws_the_map_and_lists_it_for_who_sees_no_drawing() -> None:
    text = markdown.render(
        Page(command="start", address=Address(of=Room.MAP), title="怎样选", blocks=(VIEW,)), Surface()
    )
    assert text == (
        "# 怎样选\n\n"
        f"```mermaid\n{flowchart(VIEW)}\n```\n\n"
        "## 从第 1 问开始，按回答往下走\n\n"
        "### 第 1 问\n\n"
        "给谁办？\n\n"
        "- 自己、不知道：接着看第 2 问\n"
        "- 孩子：添加 `ybguide activate`\n"
        "- 不行的话，还可以：窗口\n\n"
        "### 第 2 问\n\n"
        "能刷脸吗？\n\n"
        "- 能：激活 `ybguide activate`\n"
        "- 不能：添加 `ybguide activate`\n"
        "- 不行的话，还可以：窗口\n"
        "- ?：先问清楚\n"
    )
