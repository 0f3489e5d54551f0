"""Whatever a command prints as JSON is valid by the published schema."""

import json
from pathlib import Path

import pytest

from tests.cli.test_json import FAILURES, SUCCESSES
from tests.conftest import Run
from tests.samples import Sample
from tests.schema import faults, published, undescribed
from tests.test_imports import loaded
from ybguide.cli.app import READING

SHOWN_ALONE = (
    *("channel/alipay", "contact/12393", "subject/child", "scam/agent-fee", "rule/family-age"),
    *("conflict/alipay-shebao", "alipay/activate#search"),
)
ANSWERS = (
    *SUCCESSES.values(),
    *(("activate",), ("family-add",), ("faq",), ("fix",), ("how",), ("use",), ("region",)),
    ("activate", "-r", "火星"),
    ("activate", "-r", "德阳"),
    ("activate", "-c", "wechat", "-r", "德阳"),
    ("activate", "--for", "elder", "--smartphone", "no"),
    ("activate", "-c", "alipay", "--smartphone", "no", "--face", "no"),
    ("family-add", "--age", "0", "-c", "wechat"),
    ("family-add", "--age", "40"),
    ("family-add", "--enrolled", "no"),
    ("how", "unbind", "-c", "alipay"),
    ("how", "unbind", "--smartphone", "no"),
    ("start", "--for", "child", "--age", "7"),
    ("start", "--age", "0"),
    ("start", "--for", "self", "--enrolled", "no"),
    ("start", "--show-map"),
    ("faq", "德阳怎么给孩子开通"),
    ("faq", "支付宝解绑步骤"),
    ("search", "zzzz"),
    ("search", "医保码", "--limit", "100"),
    ("use", "住院", "-r", "德阳"),
    ("region", "绵阳"),
    ("hotline", "绵竹"),
    ("hotline", "-r", "四川"),
    ("compare", "电子社保卡"),
    ("terms", "家庭共济"),
    ("sources", "deyang-2023"),
    *(("show", only) for only in SHOWN_ALONE),
    ("show", "alipay/activate"),
    ("show", "fix/face-fail"),
    ("show", "search/zzzz"),
)
STEPS = (
    ("activate", "-c", "alipay"),
    ("family-add", "--age", "7"),
    ("how", "unbind"),
    ("use", "pharmacy"),
    ("fix", "face-fail"),
)


@pytest.mark.parametrize("evidence", [(), ("--evidence",)], ids=["short", "with sources"])
@pytest.mark.parametrize("argv", ANSWERS, ids=" ".join)
def test_every_answer_is_valid(argv: tuple[str, ...], evidence: tuple[str, ...], run: Run) -> None:
    result = run(*argv, *evidence, "-f", "json")
    assert (result.code, result.err) == (0, "")
    assert (faults(result.out), undescribed(result.out)) == ([], [])


@pytest.mark.parametrize("name", FAILURES)
def test_every_failure_is_valid(name: str, run: Run) -> None:
    argv, _, _, exit_code = FAILURES[name]
    result = run("-f", "json", *argv) if argv[0] == "--width" else run(argv[0], "-f", "json", *argv[1:])
    assert (result.code, result.err) == (exit_code, "")
    assert faults(result.out) == []


@pytest.mark.parametrize("argv", STEPS, ids=" ".join)
def test_one_step_at_a_time_is_valid(argv: tuple[str, ...], run: Run, tmp_path: Path) -> None:
    for _ in range(30):
        result = run(*argv, "--next", "-f", "json", state=tmp_path)
        assert (result.code, result.err) == (0, "")
        assert (faults(result.out), undescribed(result.out)) == ([], [])
        if "都说完了" in json.loads(result.out)["data"]["title"]:
            return
    pytest.fail("the steps have no end")


def test_what_editors_get_is_valid(run: Run, overlay: Sample) -> None:
    overlay.write("stray.yaml", "id: x\n")
    checked = run("content", "check", "--content", str(overlay.folder), "-f", "json")
    outputs = (
        run("content", "check", "-f", "json"),
        run("content", "report", "-f", "json"),
        run("content", "report", "--ledger", "-f", "json"),
    )
    assert [(result.code, faults(result.out)) for result in outputs] == [(0, [])] * len(outputs)
    assert (checked.code, faults(checked.out)) == (3, [])


def test_the_schema_describes_the_data_of_every_command_that_shows_a_page() -> None:
    definitions = published()["$defs"].values()
    with_data = [each["properties"] for each in definitions if "data" in each["properties"]]
    described = {properties["command"].get("const") for properties in with_data}
    assert described >= {"home", "show", *READING}


def test_printing_json_makes_no_types() -> None:
    modules = loaded("activate", "-c", "zfb", "-f", "json")
    assert modules & {"ybguide.render.fields", "typing_extensions"} == set()
