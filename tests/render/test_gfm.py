"""Content as GitHub Flavored Markdown writes it: the source, and what a viewer makes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.documents import markdown_text, parse_markdown
from tests.strategies import texts
from ybguide.render import gfm

AROUND = (
    "{}",
    "# {}",
    "- {}",
    "10. [ ] {}",
    "> {}",
    "**注意** {}",
    "| 甲 | 乙 |\n| --- | --- |\n| {} | 丙 |",
)
_INLINE = {"text", "hardbreak", "strong_open", "strong_close"}


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("content", "source"),
    [
        ("医保码，App 12393（16 周岁）", "医保码，App 12393（16 周岁）"),
        ("[x] *粗* _斜_ `码` ~删~ |", r"\[x\] \*粗\* \_斜\_ \`码\` \~删\~ \|"),
        ("<b> &amp; $x$ C#", r"\<b\> \&amp; \$x\$ C\#"),
        ("- 甲", r"\- 甲"),
        ("+ 甲", r"\+ 甲"),
        ("===", r"\==="),
        ("1. 甲", r"1\. 甲"),
        ("12) 甲", r"12\) 甲"),
        ("2.0 版，甲 - 乙 + 丙", r"2\.0 版，甲 - 乙 + 丙"),
        (":phone: 8:30", r"\:phone: 8:30"),
        ("https://a.cn www.a.cn", r"https\://a.cn www\.a.cn"),
        ("一  二\n三\u3000四", "一 二 三 四"),
        ("\x1b[1m\u202e", r"\\u001b\[1m\\u202e"),
    ],
)
def test_what_would_be_markup_is_escaped(content: str, source: str) -> None:
    assert gfm.text(content) == source


@pytest.mark.parametrize(
    ("content", "source"),
    [
        ("ybguide how", "`ybguide how`"),
        ("a `b` c", "``a `b` c``"),
        ("`a", "`` `a ``"),
        ("a``", "``` a`` ```"),
        ("a\\ | <b>\n&", "`a\\ | <b> &`"),
    ],
)
def test_code_stands_between_as_many_backticks_as_it_takes(content: str, source: str) -> None:
    assert gfm.code(content) == source


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("https://example.org/a_b?c=*&d", "<https://example.org/a_b?c=*&d>"),
        ("https://example.org/例", r"https\://example.org/例"),
        ("https://a b", r"https\://a b"),
        ("https://a><b>", r"https\://a\>\<b\>"),
        ("javascript:x", "javascript:x"),
    ],
)
def test_only_a_web_address_becomes_a_link(url: str, source: str) -> None:
    assert gfm.address(url) == source


def test_lines_of_content_are_hard_breaks() -> None:
    assert gfm.lines("一\n\n- 二", "   ") == "一\\\n   \\- 二"


@pytest.mark.parametrize("around", AROUND)
@given(content=texts().filter(str.strip))
def test_text_is_nothing_but_text_wherever_it_stands(around: str, content: str) -> None:
    bare, filled = (parse_markdown(around.format(text)) for text in ("字", gfm.text(content)))
    assert [token.type for token in filled] == [token.type for token in bare]
    shown = "".join(token.content for token in filled if token.type == "text")
    expected = "".join(token.content for token in bare if token.type == "text").replace(
        "字", squeezed(content)
    )
    assert squeezed(shown) == squeezed(expected)


@given(st.lists(texts().filter(str.strip), min_size=1, max_size=4).map("\n".join))
def test_lines_are_text_with_breaks(content: str) -> None:
    tokens = parse_markdown(f"- {gfm.lines(content, '  ')}")
    inside = [token.type for token in tokens if token.level == 0 and token.type in _INLINE]
    written = [line for line in content.split("\n") if line.strip()]
    assert inside == [*["text", "hardbreak"] * (len(written) - 1), "text"]


@given(texts().filter(str.strip))
def test_code_is_what_is_to_be_typed(content: str) -> None:
    codes = [
        token.content for token in parse_markdown(f"- 看 {gfm.code(content)}") if token.type == "code_inline"
    ]
    assert codes == [squeezed(content)]


@given(st.sampled_from(["https://example.org/", "http://例子.cn/?a=1&b=", ""]), texts())
def test_an_address_is_shown_as_it_is(start: str, rest: str) -> None:
    assert squeezed(markdown_text(f"- {gfm.address(start + rest)}")) == squeezed(start + rest)
