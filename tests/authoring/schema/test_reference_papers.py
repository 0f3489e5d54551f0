"""What to bring: plain text where it is the same everywhere, with a channel where it is not."""

import pytest
from jsonschema_rs import Draft202012Validator

from tests.samples import Sample
from ybguide.authoring.compile.records import records
from ybguide.authoring.schema.json_schema import content_schema
from ybguide.authoring.schema.reference import PaperEntry
from ybguide.domain.rule import Paper, Rule

RULE = "family-rule.yaml"


def papers(sample: Sample) -> tuple[Paper, ...]:
    (rule,) = [record for record in records(sample.content()) if isinstance(record, Rule)]
    return rule.cases[0].papers


def test_papers_for_everywhere_and_for_one_channel(sample: Sample) -> None:
    sample.change(RULE, "papers: [户口本]", "papers: [户口本, {text: 出生证明, channel: app}]")
    assert papers(sample) == (Paper(text="户口本", channel=None), Paper(text="出生证明", channel="app"))


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("{text: 证, channel: ap}", f"{RULE}:9: YB010 没有编号为 ap 的渠道，是不是想写 app"),
        ("{text: 证, chanel: app}", "YB003"),
        ("{channel: app}", "YB004"),
        ('""', "YB005"),
        ("[证]", "YB005"),
    ],
)
def test_a_paper_written_wrong_is_one_problem(written: str, problem: str, sample: Sample) -> None:
    sample.change(RULE, "papers: [户口本]", f"papers: [{written}]")
    (found,) = sample.problems()
    assert problem in found
    assert found.startswith(f"{RULE}:9: ")


@pytest.mark.parametrize(
    ("written", "valid"),
    [
        ("户口本", True),
        ({"text": "户口本"}, True),
        ({"text": "户口本", "channel": "alipay"}, True),
        ({"text": "户口本", "chanel": "alipay"}, False),
        ({"channel": "alipay"}, False),
        ("", False),
        ([], False),
        (None, False),
    ],
    ids=str,
)
def test_editors_are_offered_both_forms(written: object, *, valid: bool) -> None:
    schema = Draft202012Validator(content_schema(PaperEntry, name="x", title="x"))
    assert schema.is_valid(written) is valid
