"""“这里不对？”: at the foot of the whole form of a page, nowhere in a hand-out, once in the handbook."""

import re
from pathlib import Path

import pytest

from tests.conftest import Run
from ybguide import Guidebook
from ybguide.domain.address import HOME, Depth
from ybguide.render.outline import Labelled, Say, correction
from ybguide.view.page import Page

TITLE = "这里不对？"
URL = "https://github.com/ybguide/ybguide/issues"
WANTED = "手机上看到的字、在哪个地方、是哪一天。不要写任何人的姓名、证件号、手机号、验证码。"


def flat(text: str, chosen: str) -> str:
    """The text without what a format has of its own: line breaks, spaces, marks, tags."""
    if chosen == "html":
        text = re.sub(r"<script.*?</script>|<[^>]*>", "", text, flags=re.DOTALL)
    return re.sub(r"[\s\\<>]", "", text)


def test_it_says_what_to_write_and_where() -> None:
    (section,) = correction(Page(command="home", address=HOME, title="标题", blocks=(), alone=True))
    said, where = section.parts
    assert section.title == TITLE
    assert isinstance(said, Say)
    assert isinstance(where, Labelled)
    assert (where.text, where.kind) == (URL, "address")
    assert WANTED in said.text


def test_a_page_that_has_no_address_or_is_not_whole_or_is_in_a_book_has_none() -> None:
    page = Page(command="home", address=HOME, title="标题", blocks=(), alone=True)
    assert correction(page.but(address=None)) == ()
    assert correction(page.but(depth=Depth.SHORT)) == ()
    assert correction(page.but(alone=False)) == ()


def test_a_page_of_the_library_ends_with_it_too() -> None:
    page = Guidebook.open().page("alipay/activate", more=True)
    assert page.as_("plain").endswith(f"写到：{URL}\n")


@pytest.mark.parametrize("chosen", ["rich", "plain", "markdown", "html"])
@pytest.mark.parametrize(
    ("command", "address"),
    [
        ("activate -c alipay", "alipay/activate"),
        ("faq 解绑", "faq/unbind-how"),
        ("fix 刷脸不过", "fix/face-fail"),
        ("region 德阳", "region/deyang"),
        ("show alipay/activate#2", "alipay/activate#2"),
    ],
)
def test_the_whole_form_ends_with_it(command: str, address: str, chosen: str, run: Run) -> None:
    out = flat(run(*command.split(), "--more", "-f", chosen).out, chosen)
    told = out[out.rindex(TITLE) :]
    assert told.startswith(f"{TITLE}请写上：这一页的地址{address}、{WANTED}")
    assert URL in told
    assert out.count(TITLE) == 1


@pytest.mark.parametrize("chosen", ["rich", "plain", "markdown", "wechat"])
def test_the_short_form_has_nothing_of_it(chosen: str, run: Run) -> None:
    out = run("activate", "-c", "alipay", "-f", chosen).out
    assert TITLE not in out
    assert URL not in out


def test_of_a_web_page_it_stands_in_the_rest_that_is_folded(run: Run) -> None:
    out = run("activate", "-c", "alipay", "-f", "html").out
    # Named on the fold, it stands inside.
    before, _, after = out.rpartition(TITLE)
    assert before.count("<details") == 1 + before.count("</details>")
    assert URL in after


@pytest.mark.parametrize("words", ["-f wechat --more", "-f json --more"])
def test_what_is_handed_on_and_what_programs_read_has_none(words: str, run: Run) -> None:
    out = run("activate", "-c", "alipay", *words.split()).out
    assert TITLE not in out
    assert URL not in out


def test_a_sheet_has_none(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "sheet.html"
    assert run("export", "--sheet", "activate", "-c", "alipay", "-o", str(path)).code == 0
    assert URL not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", ["html", "txt", "md"])
def test_the_handbook_says_it_once_at_its_foot(suffix: str, run: Run, tmp_path: Path) -> None:
    path = tmp_path / f"book.{suffix}"
    chosen = {"html": "html", "txt": "plain", "md": "markdown"}[suffix]
    assert run("export", "--all", "-f", chosen, "-o", str(path)).code == 0
    # What follows the foot of the page is not shown until it is asked for.
    text, *_ = path.read_text(encoding="utf-8").split("<template", 1)
    shown = flat(text, chosen)
    assert shown.count(TITLE) == 1
    told = shown[shown.index(TITLE) :]
    assert told.startswith(f"{TITLE}请写上：是哪一章、哪一条、{WANTED}这个程序自己什么也不发出去。写到{URL}")
    assert len(told) < 300
