"""Addresses of the web in a terminal that makes links of them (OSC 8)."""

import re

import pytest

from tests.render.reading import without_colour
from tests.render.samples import WARNING, page
from ybguide.domain.reference import Source
from ybguide.render import terminal
from ybguide.render.surface import Surface
from ybguide.view.page import Basis, Detail, Entries, Entry, Page

LINKED = re.compile(r"\x1b\]8;id=[0-9-]+;([^\x1b]+)\x1b\\(.*?)\x1b\]8;;\x1b\\")
"""A link: where it leads, and what is seen of it."""


def of_sources(*urls: str) -> Page:
    """A page that stands on documents at these addresses."""
    sources = tuple(
        Source(
            id=f"source-{number}",
            name="通知",
            publisher="医保局",
            grade="official",
            date="2026",
            approximate=False,
            url=url,
            scope="",
        )
        for number, url in enumerate(urls)
    )
    return page(Basis(summary="官方", sources=sources))


def test_the_address_of_a_thing_is_a_link_too() -> None:
    detail = Detail(key="url", label="网址", text="https://www.nhsa.gov.cn/")
    entry = Entry(id="x", address=None, name="名", text="", details=(detail,), evidence=None)
    shown = terminal.render(page(Entries(key="sources", title="来源", entries=(entry,))), Surface(links=True))
    assert LINKED.findall(shown) == [(detail.text, detail.text)]


@pytest.mark.parametrize("color", [True, False])
@pytest.mark.parametrize("width", [20, 80])
def test_where_the_terminal_makes_links_addresses_of_the_web_are_such(width: int, *, color: bool) -> None:
    url = "https://www.nhsa.gov.cn/art/2026/1/1/art_14_1.html?a=1&b=2;c"
    shown = of_sources(url)
    linked = terminal.render(shown, Surface(width=width, color=color, links=True))
    pieces = LINKED.findall(linked)
    assert {target for target, _ in pieces} == {url}
    assert "".join(without_colour(seen) for _, seen in pieces) == url
    # Nothing else changes, and without colour nothing but links is there.
    assert LINKED.sub(r"\2", linked) == terminal.render(shown, Surface(width=width, color=color))


def test_a_page_without_an_address_of_the_web_has_no_link() -> None:
    assert terminal.render(page(WARNING), Surface(links=True)) == terminal.render(page(WARNING), Surface())


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/\x1b]8;;https://evil.example\x1b\\",
        "https://example.org/\x07\x1b[2J",
        "https://example.org/ 空格",
        "https://example.org/\u202e",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
    ],
)
def test_what_a_terminal_could_take_for_its_own_is_no_link(url: str) -> None:
    shown = of_sources(url)
    assert terminal.render(shown, Surface(links=True)) == terminal.render(shown, Surface())
