"""JSON: one object on standard output, for success and for every failure, with the same exit code."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.samples import Sample

SUCCESSES = {
    "home": (),
    "activate": ("activate", "-c", "alipay"),
    "family-add": ("family-add", "--age", "7"),
    "faq": ("faq", "解绑"),
    "fix": ("fix", "face-fail"),
    "how": ("how", "unbind"),
    "use": ("use", "pharmacy"),
    "search": ("search", "解绑"),
    "channels": ("channels",),
    "compare": ("compare",),
    "terms": ("terms",),
    "region": ("region", "德阳"),
    "hotline": ("hotline",),
    "safety": ("safety",),
    "sources": ("sources",),
}
FAILURES = {
    "unknown channel": (("activate", "-c", "支付保"), "activate", "not-found", 4),
    "unknown task": (("how", "养猫"), "how", "not-found", 4),
    "unknown scene": (("use", "火箭"), "use", "not-found", 4),
    "no confident answer": (("faq", "今天天气怎么样"), "faq", "no-confident-answer", 4),
    "no confident remedy": (("fix", "今天天气怎么样"), "fix", "no-confident-answer", 4),
    "impossible age": (("family-add", "--age", "-1"), "family-add", "impossible-age", 2),
    "unknown option": (("activate", "--nope"), "activate", "unknown-option", 2),
    "missing value": (("activate", "--channel"), "activate", "missing-value", 2),
    "extra argument": (("channels", "x"), "channels", "extra-argument", 2),
    "width of the home screen": (("--width", "5"), "home", "out-of-range", 2),
    "no folder": (("activate", "--content", "/不存在"), "activate", "no-folder", 2),
    "unwritable file": (("activate", "-o", "/不存在/x.txt"), "activate", "file", 1),
}
FORMS = (("-f", "json"), ("--format", "json"), ("--format=json",), ("-fjson",))


@pytest.mark.parametrize("command", SUCCESSES)
def test_success_is_an_envelope_with_data(command: str, run: Run) -> None:
    result = run(*SUCCESSES[command], "-f", "json")
    assert (result.code, result.err) == (0, "")
    envelope = json.loads(result.out)
    assert list(envelope) == ["schema", "command", "data"]
    assert (envelope["schema"], envelope["command"]) == ("ybguide/1", command)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", FAILURES)
def test_failure_is_an_envelope_with_an_error(name: str, form: tuple[str, ...], run: Run) -> None:
    argv, command, code, exit_code = FAILURES[name]
    result = run(*form, *argv) if name == "width of the home screen" else run(argv[0], *form, *argv[1:])
    assert (result.code, result.err) == (exit_code, "")
    envelope = json.loads(result.out)
    assert (envelope["schema"], envelope["command"]) == ("ybguide/1", command)
    assert envelope["error"].keys() == {"code", "message", "hint"}
    assert envelope["error"]["code"] == code
    assert envelope["error"]["message"]
    assert envelope["error"]["hint"]


@pytest.mark.parametrize("name", FAILURES)
def test_failure_has_the_same_exit_code_and_words_in_every_format(name: str, run: Run) -> None:
    argv = FAILURES[name][0]
    plain = run(*argv)
    structured = run(*argv[:1], "-f", "json", *argv[1:]) if argv[0] != "--width" else run("-f", "json", *argv)
    error = json.loads(structured.out)["error"]
    assert structured.code == plain.code
    assert plain.out == ""
    assert plain.err == f"{error['message']}\n{error['hint']}\n"


def test_invalid_content_is_an_envelope_with_every_problem(run: Run, overlay: Sample) -> None:
    overlay.write("extra.yaml", "id: x\n")
    result = run("activate", "--content", str(overlay.folder), "-f", "json")
    assert (result.code, result.err) == (3, "")
    error = json.loads(result.out)["error"]
    assert error["code"] == "content-invalid"
    assert "extra.yaml:1: YB006" in error["message"]


def test_chinese_stays_readable_and_the_text_ends_with_a_line_break(run: Run) -> None:
    out = run("channels", "-f", "json").out
    assert "支付宝" in out
    assert out.endswith("}\n")


def test_a_page_in_a_file_is_the_same_as_on_standard_output(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.json"
    result = run("channels", "-f", "json", "-o", str(path))
    assert (result.code, result.out, result.err) == (0, "", "")
    assert path.read_text(encoding="utf-8") == run("channels", "-f", "json").out
