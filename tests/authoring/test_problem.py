"""Problems as values: their line and their order."""

from ybguide.authoring.problem import Problem, in_order


def _problem(file: str, line: int, code: str = "YB001", message: str = "不对") -> Problem:
    return Problem(code=code, file=file, line=line, path=(), message=message)


def test_a_problem_is_written_as_file_line_code_and_message() -> None:
    assert (
        str(_problem("faq/family.yaml", 12, "YB005", "不能是空的")) == "faq/family.yaml:12: YB005 不能是空的"
    )


def test_problems_are_ordered_by_file_and_by_line_as_a_number() -> None:
    shuffled = [_problem("b.yaml", 1), _problem("a.yaml", 10), _problem("a.yaml", 9)]
    assert in_order(shuffled) == (_problem("a.yaml", 9), _problem("a.yaml", 10), _problem("b.yaml", 1))


def test_the_same_problem_is_told_once() -> None:
    assert in_order([_problem("a.yaml", 1), _problem("a.yaml", 1)]) == (_problem("a.yaml", 1),)


def test_different_problems_of_one_line_are_all_told() -> None:
    first, second = _problem("a.yaml", 1, message="一"), _problem("a.yaml", 1, message="二")
    assert in_order([second, first]) == (first, second)
