"""YB019: a number to call is one that a contact of the content has, with its evidence."""

import pytest

from tests.samples import Sample


def _told(number: str) -> str:
    return f"电话 {number} 不在联系方式里：先写进 contacts.yaml 或地区的 contacts，注明来源"


@pytest.mark.parametrize(
    "number",
    [
        *("(010) 66668888", "(0838)2208900", "010-66668888", "0838 220890", "0838-12345", "01066668888"),
        *("400-820-8820", "800 820 8820", "4008208820", "13812345678", "138-1234-5678", "199 1234 5678"),
        *("12345", "10010", "95588", "955888", "96777"),
    ],
)
def test_what_looks_like_a_number_to_call_is_told(number: str, sample: Sample) -> None:
    assert sample.faults("YB019", f"有事找 {number}。") == [_told(number)]


@pytest.mark.parametrize(("text", "number"), [("打 119", "119"), ("拨119", "119"), ("报警 110", "110")])
def test_three_figures_are_a_number_where_they_are_called(text: str, number: str, sample: Sample) -> None:
    assert sample.faults("YB019", f"先{text}。") == [_told(number)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "有 12345 元。",
            "有 12345元。",
            "有 12345 块。",
            "有 12345 万。",
            "有 12345 亿。",
            "有 12345 人。",
        ),
        *(
            "有 12345 家。",
            "有 12345 个。",
            "有 12345 名。",
            "有 12345 条。",
            "有 12345 件。",
            "有 12345 次。",
        ),
        *(
            "有 12345 年。",
            "有 12345 分。",
            "有 12345%。",
            "第 12345 号令。",
            "版本 1.12345。",
            "编号 A12345。",
        ),
        *(
            "有 110 页。",
            "号码 12345.6。",
            "在 12345-6。",
            "有 1234567 份。",
            "有 11345 份。",
            "有 97123 份。",
        ),
    ],
)
def test_other_figures_are_none(text: str, sample: Sample) -> None:
    assert sample.faults("YB019", text) == []


@pytest.mark.parametrize("text", ["打 12393。", "打 0838-12393。", "打 010 12393。"])
def test_a_listed_number_passes_and_may_have_an_area_code(text: str, sample: Sample) -> None:
    assert sample.faults("YB019", text) == []


def test_another_number_with_an_area_code_is_told_whole(sample: Sample) -> None:
    assert sample.faults("YB019", "打 0838-12394，再打 0838-12394。") == [_told("0838-12394")]


def test_numbers_of_a_region_and_several_of_one_contact_are_listed(sample: Sample) -> None:
    sample.change("regions/north.yaml", "phone: 010-0207", "phone: 010-66660000、010-66660001")
    sample.says("打 010-66660001，也可以打 010 66660000。")
    assert sample.breaks("YB019") == []
    sample.says("打 010-66660002。")
    assert sample.breaks("YB019") == [f"faq/example.yaml:9: YB019 {_told('010-66660002')}"]
