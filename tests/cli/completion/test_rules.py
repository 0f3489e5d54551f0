"""Numbers of rules, with the titles that the rules have."""

from tests.conftest import Run
from tests.processes import run_process
from tests.shells import asking, offered
from ybguide.authoring.check import RULES


def test_every_rule_is_offered_with_its_title(run: Run) -> None:
    told = offered(run, "fish", "ybguide content explain ")
    assert told == {rule.code: rule.title for rule in RULES}


def test_a_number_that_is_begun_goes_on(run: Run) -> None:
    assert offered(run, "fish", "ybguide content explain YB015") == {"YB015": "一口气念不完"}
    assert offered(run, "fish", "ybguide content explain XB") == {}


def test_the_rules_themselves_are_not_loaded() -> None:
    program = (
        "import sys; from ybguide.cli import main; main([]);"
        "sys.exit(len({'pydantic', 'ybguide.authoring.check', 'rich'} & {*sys.modules}))"
    )
    variables = asking("fish", "ybguide content explain YB0")
    code, out, err = run_process(program=("-c", program), variables=variables)
    assert (code, err) == (0, b"")
    assert out.count(b"\n") == len(RULES)
