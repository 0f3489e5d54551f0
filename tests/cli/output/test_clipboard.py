"""``--copy``: what is shown goes to the clipboard too, or it is said that there is none."""

import sys

import pytest

from tests.conftest import Run, Stream
from ybguide.cli.output.clipboard import copy_to_clipboard


def test_what_is_copied_is_what_is_shown_as_text_for_a_chat(run: Run) -> None:
    copied: list[str] = []
    result = run("activate", "-c", "alipay", "--copy", clipboard=lambda text: not copied.append(text))
    assert copied == [result.out] == [run("activate", "-c", "alipay", "-f", "wechat").out]
    assert (result.code, result.err) == (0, "已经复制好了，到微信里粘贴就可以。\n")


def test_what_is_copied_can_be_pasted_while_the_page_is_still_read(run: Run) -> None:
    stream = Stream()
    before: list[str] = []
    run("channels", "--copy", stdout=stream, clipboard=lambda _: not before.append(stream.getvalue()))
    assert before == [""]
    assert stream.getvalue()


def test_another_format_is_copied_as_it_is(run: Run) -> None:
    copied: list[str] = []
    run("faq", "解绑", "--copy", "-f", "markdown", clipboard=lambda text: not copied.append(text))
    assert copied == [run("faq", "解绑", "-f", "markdown").out]


def test_without_a_clipboard_the_text_is_shown_and_it_is_said(run: Run) -> None:
    result = run("activate", "-c", "alipay", "--copy", clipboard=lambda _: False)
    assert result.code == 0
    assert result.out == run("activate", "-c", "alipay", "-f", "wechat").out
    assert result.err == "这里没有能用的剪贴板。请选中上面的文字，自己复制。\n"


def test_an_answer_that_is_not_sure_is_not_copied(run: Run) -> None:
    copied: list[str] = []
    result = run("faq", "今天天气怎么样", "--copy", clipboard=lambda text: not copied.append(text))
    assert (result.code, copied) == (4, [])


def test_a_system_without_a_clipboard_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("platform.system", lambda: "Linux")
    for name in [name for name in sys.modules if name.startswith("pyperclip")]:
        monkeypatch.delitem(sys.modules, name)
    assert copy_to_clipboard("字") is False
