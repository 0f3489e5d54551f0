"""Every rule has a page that says what, why, and shows both a wrong and a right example."""

import re
from pathlib import Path

import pytest

from ybguide.authoring.check import RULES, rule_of
from ybguide.authoring.check.explain import page

ROOT = Path(__file__).parents[3]
CODES = [rule.code for rule in RULES]


@pytest.mark.parametrize("code", CODES)
def test_the_page_of_a_rule_says_what_why_and_shows_both_examples(code: str) -> None:
    text = page(code)
    rule = rule_of(code)
    assert text is not None
    assert rule is not None
    assert text.startswith(f"# {code} {rule.title}\n\n")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["为什么", "不对", "对"]
    assert text.count("```") == 4
    prose = re.sub(r"```.*?```|`[^`]*`|^#.*$", "", text, flags=re.DOTALL | re.MULTILINE)
    assert "你" not in prose.replace("“你”", "")
    assert len(text) < 700


def test_pages_and_rules_are_the_same_set() -> None:
    pages = (ROOT / "src" / "ybguide" / "authoring" / "check" / "pages").glob("*.md")
    assert sorted(path.stem for path in pages) == CODES


def test_there_is_no_page_for_what_is_no_rule() -> None:
    assert page("YB999") is None
    assert page("../pages/YB001") is None


def test_a_page_is_found_by_its_number_however_it_is_written() -> None:
    assert page("yb015") == page("YB015") is not None
