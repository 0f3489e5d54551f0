"""What may be printed as a code: an address whose owner can be seen."""

import pytest

from ybguide.cli.errors import NotALink
from ybguide.cli.options.link import MOST, link_of


@pytest.mark.parametrize(
    "link", ["https://example.org/", "http://example.org/a?b=1&c=%20#d", "HTTPS://EXAMPLE.ORG"]
)
def test_addresses_of_the_web_are_taken_as_they_are(link: str) -> None:
    assert link_of(link) == link


@pytest.mark.parametrize(
    "link",
    [
        *(
            "",
            "example.org",
            "ftp://example.org/",
            "javascript:alert(1)",
            "https://",
            "https:///x",
            "http://[x/",
        ),
        *("https://example.org/医保", "https://example.org/a b", "https://example.org/\n", "tel:12393"),
        "https://nhsa.gov.cn@example.org/",
    ],
)
def test_what_no_phone_opens_or_what_misleads_is_refused(link: str) -> None:
    with pytest.raises(NotALink, match="--link 不能写"):
        link_of(link)


def test_a_code_has_room_for_so_much_and_no_more() -> None:
    longest = "https://example.org/".ljust(MOST, "x")
    assert link_of(longest) == longest
    with pytest.raises(NotALink, match="最多 300 个字符"):
        link_of(f"{longest}x")
