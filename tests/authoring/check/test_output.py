"""Problems as lines for an editor and as data for a program."""

import pytest

from ybguide.authoring.check.output import as_data, line, summary
from ybguide.authoring.problem import Problem, Severity


def problem(severity: Severity = "error", code: str = "YB015") -> Problem:
    return Problem(code=code, file="a.yaml", line=3, path=("entries", 0), message="改短", severity=severity)


def test_a_line_names_the_place_the_rule_and_whether_it_is_a_hint() -> None:
    assert line(problem()) == "a.yaml:3: YB015 改短"
    assert line(problem("hint")) == "a.yaml:3: YB015 提示：改短"


@pytest.mark.parametrize(
    ("severities", "told"),
    [
        ((), "检查了 7 个文件，没有发现错误。"),
        (("error",), "共 1 处要改。说明见：ybguide content explain YB015"),
        (("hint", "hint"), "共 2 处提示。说明见：ybguide content explain YB015"),
        (("error", "hint", "error"), "共 2 处要改，1 处提示。说明见：ybguide content explain YB015"),
    ],
)
def test_the_summary_counts_both(severities: tuple[Severity, ...], told: str) -> None:
    assert summary([problem(severity) for severity in severities], 7) == told


def test_the_summary_points_to_the_first_rule() -> None:
    assert summary([problem(code="YB003"), problem()], 7).endswith(" YB003")


def test_a_program_gets_every_field_and_the_page() -> None:
    assert as_data([problem("hint")], 7) == {
        "problems": [
            {
                "code": "YB015",
                "severity": "hint",
                "file": "a.yaml",
                "line": 3,
                "path": ["entries", 0],
                "message": "改短",
                "page": "ybguide content explain YB015",
            }
        ],
        "files": 7,
    }
