"""``export --sheet``: one sheet, or those of a desk, as a file."""

import re
from pathlib import Path

import pytest

from tests.conftest import Run

LINK = "https://example.org/yibao"


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def text(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


def test_a_sheet_is_named_as_it_is_asked_for_or_by_its_title(run: Run) -> None:
    typed = run("export", "--sheet", "activate", "-c", "alipay", "-o", "支付宝.html")
    assert (typed.code, typed.out, typed.err) == (0, "写好了：支付宝.html\n", "")
    assert run("export", "--sheet", "activate", "-c", "alipay").out == "写好了：在支付宝激活医保码.html\n"
    assert text("支付宝.html") == text("在支付宝激活医保码.html")
    assert text("支付宝.html").count("<article") == 1


def test_options_count_after_the_command_too(run: Run) -> None:
    assert run("export", "--sheet", "--link", LINK, "use", "药店", "-o", "a.html").code == 0
    assert run("export", "use", "药店", "--sheet", "--link", LINK, "-o", "b.html").code == 0
    assert text("a.html") == text("b.html")
    assert "<svg" in text("a.html")
    assert run("export", "use", "药店", "--sheet", "-o", "b.html").code == 2
    assert run("export", "use", "药店", "--sheet", "--force", "-o", "b.html").code == 0
    assert "<svg" not in text("b.html")


def test_it_knows_the_person_and_the_place_and_has_one_way(run: Run) -> None:
    argv = ("family-add", "-c", "alipay", "--age", "72", "-r", "德阳", "-o", "a.html")
    assert run("export", "--sheet", *argv).code == 0
    assert "外地拨" in text("a.html")
    assert "72 周岁" in text("a.html")
    assert "2026-11-22 打印" in text("a.html")
    assert not re.search("别的走法|别的渠道|ybguide export|2208900", text("a.html"))


def test_the_sheets_of_a_desk_are_one_file(run: Run) -> None:
    result = run("export", "--sheet", "--for-desk", "-r", "德阳")
    assert (result.code, result.out) == (0, "写好了：服务台常用的清单.html\n")
    assert text("服务台常用的清单.html").count("<article") == 16
    assert text("服务台常用的清单.html").count("0838-12393</a>") == 16
    assert run("export", "--sheet", "--for-desk").code == 2


def test_for_a_desk_the_person_still_gets_their_own_sheet(run: Run) -> None:
    assert run("export", "--sheet", "activate", "-c", "alipay", "-o", "a.html").code == 0
    assert run("export", "--sheet", "activate", "-c", "alipay", "--for-desk", "-o", "b.html").code == 0
    assert "对他说" not in text("b.html")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--sheet",), "还没有写要导出哪一份。"),
        (("--sheet", "activate"), "“激活医保码：选一个渠道”这一页没有一步一步的办法"),
        (("--sheet", "faq", "解绑"), "做不成一张纸的清单"),
        (("--sheet", "activate", "-c", "alipay", "-f", "wechat"), "一张纸的清单不能写成 wechat。"),
        (("--sheet", "activate", "-c", "alipay", "-o", "a.md"), "一张纸的清单不能写成 markdown。"),
        (("--sheet", "activate", "-c", "alipay", "--more"), "--sheet 和 --more 只能写一个。"),
        (("--sheet", "--all"), "--all 和 --sheet 只能写一个。"),
        (("--sheet", "--for-desk", "activate"), "--for-desk 和 activate 只能写一个。"),
        (("--for-desk",), "--for-desk 要和 --sheet 一起写。"),
        (("activate", "--link", LINK), "--link 要和 --sheet 一起写。"),
        (("--all", "--link", LINK), "--link 要和 --sheet 一起写。"),
        (("--sheet", "--link", "example.org", "activate"), "--link 不能写“example.org”。"),
        (("activate", "--sheet", "--link", "example.org"), "--link 不能写“example.org”。"),
    ],
)
def test_what_makes_no_sheet_is_told(argv: tuple[str, ...], said: str, run: Run) -> None:
    result = run("export", *argv)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert list(Path().iterdir()) == []
