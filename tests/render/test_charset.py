"""Documents for streams that are not UTF-8: a reader of them sees the same."""

import json
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.render.documents import html_text, markdown_text, parse_html
from tests.render.samples import GUIDE, page
from tests.strategies import lightly, pages, texts
from ybguide.render import markdown, webpage
from ybguide.render.charset import html_in, markdown_in
from ybguide.render.surface import Surface
from ybguide.text.encoding import Encoding
from ybguide.view.page import Action, Links, Page

_NO_CHARACTERS = frozenset(
    map(
        chr,
        (*range(0xFDD0, 0xFDF0), *(plane << 16 | last for plane in range(17) for last in (0xFFFE, 0xFFFF))),
    )
)
"""Code points that are no characters, to which no reference may refer."""
ASCII = Encoding(name="ascii")
CODECS = ("ascii", "latin-1", "gbk", "big5")


@pytest.mark.parametrize("encoding", CODECS)
@given(generated=pages(texts()))
@lightly(25)
def test_markdown_shows_the_same_in_every_encoding(encoding: str, generated: Page) -> None:
    document = markdown.render(generated, Surface())
    assume(_NO_CHARACTERS.isdisjoint(document))
    written = markdown_in(document, Encoding(name=encoding))
    assert markdown_text(written.encode(encoding).decode(encoding)) == markdown_text(document)


def test_markdown_keeps_what_the_encoding_has() -> None:
    document = markdown.render(page(GUIDE), Surface())
    assert markdown_in(document, Encoding(name="utf-8")) == document
    assert markdown_in(document, Encoding(name="gbk")) == document
    assert markdown_in("# é 中\n", Encoding(name="latin-1")) == "# é &#20013;\n"


def test_a_diagram_has_references_of_its_own() -> None:
    document = '中\n\n```mermaid\nflowchart TD\n  q1{{"中#124;？"}}\n```\n\n文\n'
    assert markdown_in(document, ASCII) == (
        '&#20013;\n\n```mermaid\nflowchart TD\n  q1{{"#20013;#124;#65311;"}}\n```\n\n&#25991;\n'
    )


def test_code_that_knows_no_references_becomes_html() -> None:
    link = Action(label="解绑", command='ybguide faq "解*绑*" `a`')
    document = markdown.render(page(Links(key="k", title="t", links=(link,)), title="x"), Surface())
    assert markdown_in(document, ASCII).splitlines()[-1] == (
        r'- &#35299;&#32465; <code>ybguide faq "&#35299;\*&#32465;\*" \`a\`</code>'
    )
    assert markdown_in("- `ybguide how`\n", ASCII) == "- `ybguide how`\n"


@given(pages(texts()))
@lightly(25)
def test_html_in_ascii_is_the_same_page(generated: Page) -> None:
    document = webpage.render(generated, Surface())
    assume(_NO_CHARACTERS.isdisjoint(document))
    written = html_in(document, ASCII)
    assert written.isascii()
    assert html_text(written) == html_text(document)
    assert parse_html(written).tags == parse_html(document).tags


def test_a_style_sheet_is_ascii_by_itself(shipped: list[Page]) -> None:
    styles = {
        re.sub(r"(?s).*<style>(.*?)</style>.*", r"\1", webpage.render(each, Surface()))
        for each in shipped[::20]
    }
    assert [style for style in styles if not style.isascii()] == []


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_script_holds_the_same_text(text: str) -> None:
    data = json.dumps(text, ensure_ascii=False).replace("<", "\\u003c")
    written = html_in(f'<p>中</p><script type="application/json">{data}</script><p>文</p>', ASCII)
    assert written.isascii()
    assert json.loads(parse_html(written).hidden) == text
    assert html_text(written) == "中文"
