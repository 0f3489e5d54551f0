"""``--copy``: what is shown goes to the clipboard too, or it is said that it did not, or may not have."""

import os
import stat
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import Run, Stream
from ybguide.cli.output.clipboard import Copying, copy_to_clipboard

COPIED = "已经复制好了，到微信里粘贴就可以。\n"
FAILED = "没有复制成，这里没有能用的剪贴板。请选中上面的文字，自己复制；或者加上 -o 文件名，存成文件。\n"
UNSURE = (
    "复制了，但这里查不到复制成没有：先到微信里粘贴看看。没有的话，请选中上面的文字，自己复制；"
    "或者加上 -o 文件名，存成文件。\n"
)

# Tools of a desktop as pyperclip calls them. Those that hand out the text go on running, as the real ones do,
# and keep the streams that they were given.
KEEPS = 'case "$*" in *-o*) cat "$0.kept" ;; *) cat > "$0.kept"; sleep 3 & ;; esac'
LOSES = 'case "$*" in *-o*) ;; *) cat > /dev/null ;; esac'
HANGS = "sleep 60"
STALE = 'echo "Error: Can\'t open display: :77" >&2; exit 1'
LETS_NOBODY_LOOK = 'case "$*" in *-o*) printf "\\377\\376" ;; *) cat > /dev/null ;; esac'
LOOKING_HANGS = 'case "$*" in *-o*) sleep 60 ;; *) cat > /dev/null ;; esac'


def tools(folder: Path, scripts: Mapping[str, str]) -> None:
    for name, script in scripts.items():
        path = folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for tools, the only one with any that copies, on a screen that is no longer there."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in ("cat", "sleep"):
        (folder / name).symlink_to(Path("/bin") / name)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return folder


def test_what_is_copied_is_what_is_shown_as_text_for_a_chat(run: Run) -> None:
    copied: list[str] = []

    def clipboard(text: str) -> Copying:
        copied.append(text)
        return "copied"

    result = run("activate", "-c", "alipay", "--copy", clipboard=clipboard)
    assert copied == [result.out] == [run("activate", "-c", "alipay", "-f", "wechat").out]
    assert (result.code, result.err) == (0, COPIED)


def test_what_is_copied_can_be_pasted_while_the_page_is_still_read(run: Run) -> None:
    stream = Stream()
    before: list[str] = []

    def clipboard(_: str) -> Copying:
        before.append(stream.getvalue())
        return "copied"

    run("channels", "--copy", stdout=stream, clipboard=clipboard)
    assert before == [""]
    assert stream.getvalue()


def test_another_format_is_copied_as_it_is(run: Run) -> None:
    copied: list[str] = []

    def clipboard(text: str) -> Copying:
        copied.append(text)
        return "copied"

    run("faq", "解绑", "--copy", "-f", "markdown", clipboard=clipboard)
    assert copied == [run("faq", "解绑", "-f", "markdown").out]


@pytest.mark.parametrize(("copying", "said"), [("failed", FAILED), ("unsure", UNSURE)])
def test_where_it_is_not_certain_the_text_is_shown_and_it_is_said_what_to_do(
    copying: Copying, said: str, run: Run
) -> None:
    result = run("activate", "-c", "alipay", "--copy", clipboard=lambda _: copying)
    assert result.code == 0
    assert result.out == run("activate", "-c", "alipay", "-f", "wechat").out
    assert result.err == said


def test_where_a_file_has_the_text_it_is_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "支付宝.txt"
    result = run("channels", "--copy", "-o", str(path), clipboard=lambda _: "failed")
    assert result.err == f"没有复制成，这里没有能用的剪贴板。请打开 {path}，自己复制。\n"
    assert path.exists()


def test_an_answer_that_is_not_sure_is_not_copied(run: Run) -> None:
    copied: list[str] = []

    def clipboard(text: str) -> Copying:
        copied.append(text)
        return "copied"

    result = run("faq", "今天天气怎么样", "--copy", clipboard=clipboard)
    assert (result.code, copied) == (4, [])


@pytest.mark.skipif(sys.platform != "linux", reason="pyperclip calls these tools on Linux only")
@pytest.mark.parametrize(
    ("scripts", "copying"),
    [
        ({}, "failed"),
        ({"xclip": KEEPS}, "copied"),
        ({"xsel": KEEPS}, "copied"),
        ({"xclip": STALE}, "failed"),
        ({"xsel": STALE}, "failed"),
        ({"xclip": LOSES}, "failed"),
        ({"xclip": HANGS}, "failed"),
        ({"xclip": LETS_NOBODY_LOOK}, "unsure"),
        ({"xsel": LOOKING_HANGS}, "unsure"),
    ],
)
def test_the_tools_of_a_screen_are_not_believed(
    scripts: Mapping[str, str], copying: Copying, desktop: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tools(desktop, scripts)
    before = time.monotonic()
    assert copy_to_clipboard("第 1 步：打开【支付宝】。\n第 2 步\n") == copying
    assert time.monotonic() - before < 2.5
    assert capfd.readouterr() == ("", "")
    if copying == "copied":
        (name,) = scripts
        assert (desktop / f"{name}.kept").read_text(
            encoding="utf-8"
        ) == "第 1 步：打开【支付宝】。\n第 2 步\n"


@pytest.mark.skipif(sys.platform != "linux", reason="pyperclip calls these tools on Linux only")
@pytest.mark.parametrize(
    ("copies", "pastes", "copying"),
    [
        ("cat > ${0%copy}kept", "cat ${0%paste}kept", "copied"),
        (STALE, STALE, "failed"),
        (HANGS, HANGS, "failed"),
        ("cat > /dev/null", HANGS, "unsure"),
    ],
)
def test_the_tools_of_wayland_are_not_believed(
    copies: str, pastes: str, copying: Copying, desktop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    tools(desktop, {"wl-copy": copies, "wl-paste": pastes})
    assert copy_to_clipboard("字\n") == copying


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="groups of processes are a thing of POSIX")
def test_a_tool_that_hangs_does_not_stay_behind(desktop: Path) -> None:
    tools(desktop, {"xclip": f'echo $$ > "$0.number"\n{HANGS}'})
    assert copy_to_clipboard("字") == "failed"
    number = int((desktop / "xclip.number").read_text(encoding="utf-8"))
    until = time.monotonic() + 10
    while runs(number) and time.monotonic() < until:
        time.sleep(0.02)
    assert not runs(number)


def runs(process: int) -> bool:
    """Whether there is still such a process, be it one that has ended and is not yet put away."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_no_module_of_the_folder_in_which_it_runs_is_taken(
    desktop: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "pyperclip.py").write_text("def copy(_): pass\ndef paste(): return '字'\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert desktop.exists()
    assert copy_to_clipboard("字") == "failed"


def test_a_program_that_cannot_be_started_again_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    assert copy_to_clipboard("字") == "failed"
