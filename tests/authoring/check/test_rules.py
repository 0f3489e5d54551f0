"""Every rule has a number, a failing fixture and a line in the docs; our content breaks none."""

import re
from pathlib import Path

import pytest

from ybguide.authoring.check import RULES, Conditions, blocking, check, rule_of
from ybguide.authoring.check.output import line
from ybguide.authoring.fix import MENDED_CODES, mend
from ybguide.authoring.problem import Problem, in_order
from ybguide.authoring.read import read

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "tests" / "fixtures" / "rules"
SAMPLE = ROOT / "tests" / "sample_content"
CODES = [rule.code for rule in RULES]


def _problems(fixture: Path) -> tuple[Problem, ...]:
    content, problems = read([SAMPLE, fixture / "content"])
    against = tuple(path.read_text(encoding="utf-8") for path in sorted((fixture / "against").glob("*.txt")))
    return in_order((*problems, *check(content, Conditions(against=against))))


@pytest.mark.parametrize("code", CODES)
def test_the_fixture_of_a_rule_shows_exactly_its_problems(code: str) -> None:
    problems = _problems(FIXTURES / code)
    lines = "".join(f"{line(problem)}\n" for problem in problems)
    assert lines == (FIXTURES / code / "expected.txt").read_text(encoding="utf-8")
    assert {problem.code for problem in problems} == {code}


def test_the_shipped_content_has_neither_errors_nor_hints() -> None:
    _, problems = read([ROOT / "content"])
    assert [line(problem) for problem in problems] == []


def test_numbers_are_unique_and_in_order() -> None:
    assert sorted(set(CODES)) == CODES
    assert all(re.fullmatch(r"YB\d{3}", code) for code in CODES)


def test_every_rule_has_a_fixture_and_every_fixture_a_rule() -> None:
    assert sorted(path.name for path in FIXTURES.iterdir()) == CODES


def test_every_number_that_the_code_reports_is_in_the_registry() -> None:
    sources = (ROOT / "src" / "ybguide" / "authoring").rglob("*.py")
    used = {code for path in sources for code in re.findall(r'"(YB\d{3})"', path.read_text(encoding="utf-8"))}
    assert used <= set(CODES)


def test_the_docs_list_every_rule_as_it_is() -> None:
    listed = (ROOT / "docs" / "rules" / "README.md").read_text(encoding="utf-8")
    for rule in RULES:
        level = "错误" if rule.severity == "error" else "提示"
        target = f"../../src/ybguide/authoring/check/pages/{rule.code}.md"
        blocks = "是" if rule.blocks else ""
        assert f"| [{rule.code}]({target}) | {rule.title} | {level} | {blocks} |\n" in listed


def test_only_faults_that_break_or_harm_keep_content_from_being_compiled() -> None:
    problems = [Problem(code=code, file="f", line=1, path=(), message="m") for code in (*CODES, "YB999")]
    stopped = {problem.code for problem in blocking(problems)}
    assert stopped == {*CODES[: CODES.index("YB012") + 1], "YB021", "YB030", "YB032", "YB040", "YB999"}


@pytest.mark.parametrize("code", MENDED_CODES)
def test_what_mends_a_rule_changes_the_texts_of_its_fixture(code: str) -> None:
    text = (FIXTURES / code / "content" / "faq" / "example.yaml").read_text(encoding="utf-8")
    details = re.findall(r"^      - (.+)$", text, re.MULTILINE)
    assert any(mend(detail) != detail for detail in details)


def test_a_rule_is_found_by_its_number_however_it_is_written() -> None:
    assert rule_of("yb015") is rule_of("YB015") is not None
    assert rule_of("YB999") is None
