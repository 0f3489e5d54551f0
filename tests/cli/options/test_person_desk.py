"""``--for-desk``: a guide for somebody who stands beside the person and helps."""

import json
from typing import Any

import pytest

from tests.conftest import Run
from tests.render.documents import html_text
from tests.schema import faults
from ybguide.store import Store

COMMANDS = (
    ("activate", "-c", "alipay"),
    ("activate", "-c", "微信", "-r", "德阳"),
    ("activate", "-c", "线下"),
    ("activate",),
    ("family-add", "--age", "7"),
    ("family-add", "--for", "elder", "-c", "微信"),
    ("how", "解绑"),
    ("how", "password-reset", "-c", "支付宝"),
    ("use", "药店"),
    ("use", "住院", "-r", "德阳"),
)
FORMATS = ("rich", "plain", "wechat", "markdown", "html")


def procedures(run: Run, *argv: str) -> list[Any]:
    data = json.loads(run(*argv, "-f", "json").out)["data"]
    return data.get("guides") or [data["scene"]]


def _anywhere(steps: Any) -> Any:
    """The steps with links that do not tell for which desk they are."""
    return json.loads(json.dumps(steps).replace(" --for-desk", ""))


@pytest.mark.parametrize("argv", COMMANDS, ids=" ".join)
def test_the_steps_are_those_of_the_ordinary_page(argv: tuple[str, ...], run: Run) -> None:
    ordinary = procedures(run, *argv)
    helped = procedures(run, *argv, "--for-desk")
    assert [guide["id"] for guide in helped] == [guide["id"] for guide in ordinary]
    for before, after in zip(ordinary, helped, strict=True):
        without = [{key: step[key] for key in step if key != "desk"} for step in after["steps"]]
        assert _anywhere(without) == _anywhere(before["steps"])
        assert after["contacts"] == before["contacts"]


@pytest.mark.parametrize("argv", COMMANDS, ids=" ".join)
def test_json_has_it_only_when_it_is_asked_for(argv: tuple[str, ...], run: Run) -> None:
    assert '"desk"' not in run(*argv, "-f", "json").out
    result = run(*argv, "--for-desk", "-f", "json")
    assert faults(result.out) == []
    for guide in procedures(run, *argv, "--for-desk"):
        assert ("desk" in guide) == bool(guide["steps"])
        for step in guide["steps"]:
            assert set(step["desk"]) == {"say", "check", "never"}
            assert step["desk"]["say"]
            assert step["desk"]["check"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_it(form: str, run: Run) -> None:
    argv = ("use", "药店", "--for-desk")
    printed = run(*argv, "-f", form, "--more").out
    out = "".join((html_text(printed) if form == "html" else printed).split())
    (scene,) = procedures(run, *argv)
    for desk in (scene["desk"], *(step["desk"] for step in scene["steps"])):
        for text in (text for texts in desk.values() for text in texts):
            assert "".join(text.rstrip("。").split()) in out
    for heading in ("对他说", "核对", "帮忙的规矩", "规定怎么说"):
        assert heading in out


@pytest.mark.parametrize("form", FORMATS)
def test_the_short_form_has_all_of_it_but_the_rules_behind_it(form: str, run: Run) -> None:
    argv = ("use", "药店", "--for-desk")
    printed = run(*argv, "-f", form, "--short").out
    out = "".join((html_text(printed) if form == "html" else printed).split())
    (scene,) = procedures(run, *argv)
    said = [text for key in ("say", "check", "never") for text in scene["desk"][key]]
    said += [text for step in scene["steps"] for texts in step["desk"].values() for text in texts]
    for text in said:
        assert "".join(text.rstrip("。").split()) in out
    # A web page has the rest on a fold.
    assert ("规定怎么说" in out) == (form == "html")


def test_every_scene_says_whom_to_call(run: Run, store: Store) -> None:
    for scene in store.titles("scene"):
        result = run("use", scene, "--for-desk")
        assert (result.code, result.err) == (0, "")
        assert "对他说：" in result.out
        (view,) = procedures(run, "use", scene)
        nearest = [contact["phone"] for contact in view["contacts"] if contact["phone"]][:2]
        assert all(phone in result.out.partition("\n卡住了：")[2].splitlines()[0] for phone in nearest)
        assert nearest
        assert "12393" in run("use", scene, "--for-desk", "--more").out.partition("还是不行，找谁：")[2]


def test_the_ordinary_page_says_nothing_of_it(run: Run) -> None:
    out = run("activate", "-c", "alipay").out
    assert "对他说" not in out
    assert "帮忙的规矩" not in out


def test_lists_lead_to_pages_for_the_desk(run: Run) -> None:
    for argv in (("activate",), ("how",), ("use",)):
        lines = run(*argv, "--for-desk").out.splitlines()
        commands = [line.partition("：ybguide ")[2] for line in lines if "：ybguide " in line]
        assert commands
        for command in commands:
            assert command.endswith(" --for-desk"), command
            assert run(*command.split()).code == 0


def test_one_step_is_opened_once_and_keeps_the_rules(run: Run) -> None:
    argv = ("activate", "-c", "alipay", "--for-desk")
    (guide,) = procedures(run, *argv)
    first, later = run(*argv, "--step", "1").out, run(*argv, "--step", "7").out
    assert guide["desk"]["check"][0] in first
    assert guide["desk"]["check"][0] not in later
    for never in (*guide["desk"]["never"], *guide["steps"][6]["desk"]["never"]):
        assert never in later
    assert f"{' '.join(('ybguide', *argv))} --step 8" in later


def test_a_page_without_steps_is_left_as_it_is(run: Run) -> None:
    ordinary = run("how", "unbind", "-c", "bank-app")
    helped = run("how", "unbind", "-c", "bank-app", "--for-desk")
    assert helped.out.replace(" --for-desk", "") == ordinary.out
