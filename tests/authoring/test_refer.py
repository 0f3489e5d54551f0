"""A number or a fact that stands once: texts get it, overlays correct it, unknown references are told."""

from pathlib import Path

import pytest

from tests.compiled import compiled
from tests.samples import Sample
from ybguide.authoring.check.passages import passages
from ybguide.authoring.fix.mend import mend
from ybguide.authoring.index import index
from ybguide.domain.answers import Question
from ybguide.domain.places import Region

FAQ = "faq/basics.yaml"


def answer(*folders: Path) -> str:
    return compiled(*folders).get(Question, "what").answer


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("打 {phone:hotline} 问。", "打 12393 问。"),
        ("打 {phone:north-desk} 问。", "打 010-0207 问。"),
        ("每年 {fact:fee}。", "每年 500 元。"),
        ("{fact:fee}、{fact:fee}，打 {phone:hotline}。", "500 元、500 元，打 12393。"),
        ("没有引用 {0}。", "没有引用 {0}。"),
    ],
)
def test_a_text_gets_what_it_refers_to(written: str, read: str, sample: Sample) -> None:
    sample.change(FAQ, "answer: 是医保的电子凭证。", f'answer: "{written}"')
    assert sample.problems() == []
    assert answer(sample.folder) == read


def test_a_reference_may_stand_in_any_text(sample: Sample) -> None:
    sample.change("channels/app.yaml", "notes: [要联网]", 'notes: ["要交 {fact:fee}"]')
    sample.change("safety.yaml", "do: [删掉短信]", 'do: ["打 {phone:hotline}"]')
    sample.change("regions/north/bay.yaml", "只有全国的办法。", "打 {phone:north-desk}。")
    sample.change(FAQ, "details: [全国通用。]", "details:\n      - 打 {phone:north-desk}。")
    texts = {passage.text for passage in passages(sample.read())}
    assert {"要交 500 元", "打 12393", "打 010-0207。"} <= texts


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("{phone:north-dask}", "没有编号为 north-dask 的电话，是不是想写 north-desk"),
        ("{fact:fees}", "没有编号为 fees 的数额或期限，是不是想写 fee"),
        ("{fact:north-desk}", "没有编号为 north-desk 的数额或期限"),
        (
            "{phone: hotline}",
            "{phone: hotline} 不是能用的写法：电话写 {phone:编号}，数额和期限写 {fact:编号}",
        ),
        ("{tel:hotline}", "{tel:hotline} 不是能用的写法：电话写 {phone:编号}，数额和期限写 {fact:编号}"),
        ("{phone:hotline", "{phone:hotline 不是能用的写法：电话写 {phone:编号}，数额和期限写 {fact:编号}"),
    ],
)
def test_a_reference_to_nothing_is_told_with_the_nearest(written: str, told: str, sample: Sample) -> None:
    sample.change(FAQ, "details: [全国通用。]", f'details:\n      - 通用。\n      - "{written}"')
    assert sample.breaks("YB010") == [f"{FAQ}:11: YB010 {told}"]


@pytest.mark.parametrize("name", ["corrections.yaml", "corrections/ours.yaml"])
def test_an_overlay_puts_a_number_and_a_fact_right_in_one_place(
    name: str, sample: Sample, tmp_path: Path
) -> None:
    sample.change(FAQ, "answer: 是医保的电子凭证。", 'answer: "打 {phone:north-desk}，每年 {fact:fee}。"')
    overlay = Sample(tmp_path / "overlay")
    overlay.write(
        name,
        "phones:\n"
        "  - {id: north-desk, phone: 010-0999, evidence: {sources: [paper], confidence: medium}}\n"
        "facts:\n"
        "  - {id: fee, text: 600 元, valid_until: 2031, evidence: {sources: [law], confidence: high}}\n",
    )
    assert sample.problems(overlay.folder) == []
    assert answer(sample.folder, overlay.folder) == "打 010-0999，每年 600 元。"
    assert answer(sample.folder) == "打 010-0207，每年 500 元。"
    (phone,) = compiled(sample.folder, overlay.folder).get(Region, "north").contacts
    assert (phone.name, phone.phone, phone.evidence.sources) == ("北省医保局", "010-0999", ("paper",))


def test_only_numbers_of_places_can_be_corrected(sample: Sample) -> None:
    phone = "{id: hotline, phone: 010-0999, evidence: {sources: [law], confidence: high}}"
    sample.write("corrections.yaml", f"phones:\n  - {phone}\n")
    assert sample.breaks("YB010") == ["corrections.yaml:2: YB010 没有编号为 hotline 的地方电话"]
    sample.change(FAQ, "answer: 是医保的电子凭证。", 'answer: "打 {phone:hotline}。"')
    found = {passage.text for passage in passages(sample.read())}
    assert "打 12393。" in found


def test_the_text_as_written_is_kept_beside_what_is_read(sample: Sample) -> None:
    sample.change(FAQ, "answer: 是医保的电子凭证。", 'answer: "每年 {fact:fee}。"')
    (passage,) = (each for each in passages(sample.content()) if each.text == "每年 500 元。")
    assert passage.written == "每年 {fact:fee}。"
    assert (passage.place.line, mend(passage.written)) == (8, passage.written)


def test_facts_have_ids_of_their_own(sample: Sample) -> None:
    assert set(index(sample.content())["fact"]) == {"fee"}
    sample.write("facts/more.yaml", sample.text("facts.yaml"))
    assert [line.split()[1] for line in sample.problems()] == ["YB011"]


@pytest.mark.parametrize(
    "text", ["facts: x\n", "facts: [x]\n", "- x\n", "facts:\n  - {id: [fee], text: {a: b}}\n"]
)
def test_a_register_of_another_shape_is_told_and_breaks_nothing(text: str, sample: Sample) -> None:
    sample.write("facts.yaml", text)
    sample.write("corrections.yaml", text)
    codes = {line.split()[1] for line in sample.problems()}
    assert codes <= {"YB003", "YB004", "YB005", "YB010"}
    assert codes
