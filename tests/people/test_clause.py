"""What one clause tells of a person, with words of our own."""

import pytest

from ybguide.domain.description import Description, Descriptions
from ybguide.people.clause import Clause, read_clause

KNOWN = Descriptions(
    known=(
        Description(words=("爸", "爸爸", "奶奶"), whom="elder"),
        Description(words=("孩子", "son"), whom="child"),
        Description(words=("刚出生",), whom="child", age=0),
        Description(words=("老人机", "没有手机"), smartphone=False),
        Description(words=("没参保",), enrolled=False, alone=True),
    ),
    empty=("我", "给", "办", "的", "了", "my", "is"),
)


def first_told(clause: Clause) -> dict[str, object]:
    """What counts of what is told twice: the first."""
    return dict(reversed(clause.facts))


@pytest.mark.parametrize(
    ("clause", "facts"),
    [
        ("我爸爸", [("whom", "elder")]),
        ("爸72", [("age", 72), ("whom", "elder")]),
        ("爸七十二岁了", [("age", 72), ("whom", "elder")]),
        ("给孩子办", [("whom", "child")]),
        ("孩子5天", [("age", 0), ("whom", "child")]),
        ("刚出生的孩子18个月", [("whom", "child"), ("age", 1)]),
        ("刚出生的孩子", [("whom", "child"), ("age", 0)]),
        ("刚出生", [("whom", "child"), ("age", 0)]),
        ("老人机", [("smartphone", False)]),
        ("没参保", [("enrolled", False)]),
        ("my son is 7 years old", [("age", 7), ("whom", "child")]),
        ("孩子的奶奶", [("whom", "elder")]),
        ("爸爸给孩子办", [("whom", "child")]),
    ],
)
def test_a_clause_that_only_tells_who_it_is(clause: str, facts: list[tuple[str, object]]) -> None:
    read = read_clause(clause, KNOWN)
    assert (first_told(read), read.left) == (dict(facts), "")


@pytest.mark.parametrize(
    ("clause", "facts", "left"),
    [
        ("爸的码打不开", [("whom", "elder")], "码打不开"),
        ("显示没参保", [], "显示没参保"),
        ("未满16岁怎么加", [], "未满16岁怎么加"),
        ("满16岁以后怎么加", [], "满16岁以后怎么加"),
        ("16岁怎么加", [("age", 16)], "怎么加"),
        ("爸办了3天还没好", [("whom", "elder")], "3天还没好"),
        ("season", [], "season"),
        ("72", [], "72"),
        ("孩子720元", [("whom", "child")], "720元"),
    ],
)
def test_what_else_a_clause_says_is_left(clause: str, facts: list[tuple[str, object]], left: str) -> None:
    read = read_clause(clause, KNOWN)
    assert (first_told(read), read.left) == (dict(facts), left)


def test_a_number_alone_is_the_age_of_whom_was_named_before() -> None:
    assert read_clause("72", KNOWN, "elder") == Clause(facts=(("age", 72),), left="")
    assert read_clause("3个月", KNOWN, "child") == Clause(facts=(("age", 0),), left="")
    assert read_clause("3个月", KNOWN, "elder").left == "3个月"


def test_nothing_said_is_nothing_told() -> None:
    assert read_clause("", KNOWN) == Clause(facts=(), left="")
    assert read_clause("爸", Descriptions(known=())) == Clause(facts=(), left="爸")
