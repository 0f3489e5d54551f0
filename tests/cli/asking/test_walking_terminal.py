"""From the questions of ``start`` into the steps of what is recommended, in a real terminal."""

import json
from pathlib import Path

import pytest

from tests.processes import run_process
from tests.terminals import Seen

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")

ENTER = "\r"
QUESTIONS = ("给谁办", "他已经能打开", "他参加医保了吗", "孩子几周岁", "他", "要用的手机上")


def test_enter_walks_through_the_recommended_steps_for_the_person_just_asked_about(tmp_path: Path) -> None:
    run_process("channels")
    seen = Seen("start", state=tmp_path, rows=30)
    for number, digit in enumerate("221712", 1):
        seen.wait(f"{number}. {QUESTIONS[number - 1]}")
        seen.child.send(digit + ENTER)
    seen.wait("按回车，一步一步来；q 先不办：")
    seen.press(ENTER, "孩子：在支付宝添加家人", "先准备好", "7 周岁", "回车 开始")
    seen.press(ENTER, "第 1 步，一共 6 步")
    seen.press("q", "接着办：ybguide todo next --walk")
    assert seen.end() == 0
    (kept,) = json.loads((tmp_path / "ybguide" / "todo.json").read_text(encoding="utf-8"))["lists"]
    assert (kept["name"], kept["guide"]["id"]) == ("孩子", "alipay/family-add/avatar")
    assert {name: value for name, value in kept["whose"].items() if value not in (None, [])} == {
        "whom": "child",
        "activated": False,
        "age": 7,
        "documents": ["id-card"],
        "enrolled": True,
        "apps": ["alipay"],
    }
