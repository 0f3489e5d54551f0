"""YB034: a number or a fact that stands once is not typed again."""

import pytest

from tests.samples import Sample

FAQ = "faq/basics.yaml"


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("打 010-89061396。", ["{phone:desk}"]),
        ("打 01089061396。", ["{phone:desk}"]),
        ("打 010-89061397 或 010-89061396。", ["{phone:desk}"]),
        ("打 0838-2208900。", ["{phone:county}"]),
        ("打 12393，还不行打 110。", []),
        ("打 {phone:desk}。", []),
        ("每年 500 元。", ["{fact:fee}"]),
        ("每年 1500 元。", []),
        ("每年 {fact:fee}。", []),
    ],
)
def test_what_is_typed_again_is_told_with_what_to_write(
    text: str, references: list[str], sample: Sample
) -> None:
    law = "evidence: {sources: [law], confidence: high}"
    sample.add(
        "contacts.yaml",
        f"  - {{id: desk, name: 窗口, phone: 010-89061396、010-89061397, covers: 问, {law}}}\n",
    )
    sample.change(
        "regions/north.yaml",
        "contacts:\n",
        f"contacts:\n  - {{id: county, name: 县里, phone: (0838)2208900, {law}}}\n",
    )
    sample.change(FAQ, "details: [全国通用。]", f'details: ["{text}"]')
    sample.change(FAQ, "sources: [law]", "sources: [law, paper]")
    told = [line.split("写成 ")[1].split("，")[0] for line in sample.breaks("YB034")]
    assert told == references


def test_the_same_amount_from_other_sources_is_another_fact(sample: Sample) -> None:
    sample.change(FAQ, "details: [全国通用。]", "details: [每年 500 元。]")
    assert sample.breaks("YB034") == []
