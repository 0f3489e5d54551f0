"""Problems as lines for an editor and as data for a program."""

from collections.abc import Sequence
from typing import Any

from ybguide.authoring.problem import Problem
from ybguide.domain.spelling import content


def line(problem: Problem) -> str:
    """``file:line: CODE message``; a hint says that it is one."""
    if problem.severity == "error":
        return str(problem)
    return f"{problem.file}:{problem.line}: {problem.code} 提示：{problem.message}"


def summary(problems: Sequence[Problem], files: int) -> str:
    """What the check comes to, in one sentence."""
    errors = sum(problem.severity == "error" for problem in problems)
    hints = len(problems) - errors
    if not problems:
        return f"检查了 {files} 个文件，没有发现错误。"
    counts = [f"{errors} 处要改"] * bool(errors) + [f"{hints} 处提示"] * bool(hints)
    return f"共 {'，'.join(counts)}。说明见：{content(f'explain {problems[0].code}')}"


def as_data(problems: Sequence[Problem], files: int) -> dict[str, Any]:
    """The problems for JSON; ``page`` is the command that explains the rule."""
    return {
        "problems": [
            {
                "code": problem.code,
                "severity": problem.severity,
                "file": problem.file,
                "line": problem.line,
                "path": list(problem.path),
                "message": problem.message,
                "page": content(f"explain {problem.code}"),
            }
            for problem in problems
        ],
        "files": files,
    }
