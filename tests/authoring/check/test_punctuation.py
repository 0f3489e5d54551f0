"""YB017: Chinese text carries full-width punctuation, and half-width letters and digits."""

import pytest

from tests.samples import Sample
from ybguide.authoring.check.punctuation import difference, mend

WIDE = [(",", "，"), (";", "；"), (":", "："), ("?", "？"), ("!", "！")]


@pytest.mark.parametrize(("mark", "wide"), WIDE)
@pytest.mark.parametrize("before", ["字", "】", "”", "》", "）"])
def test_a_mark_after_chinese_is_wide_and_takes_its_spaces_along(mark: str, wide: str, before: str) -> None:
    opened = {"】": "【", "”": "“", "》": "《", "）": "（"}.get(before, "")
    assert mend(f"{opened}甲{before} {mark} 后") == f"{opened}甲{before}{wide}后"
    assert mend(f"{opened}甲{before}{mark}") == f"{opened}甲{before}{wide}"


@pytest.mark.parametrize(("mark", "wide"), [(",", "，"), (";", "；"), ("?", "？"), ("!", "！")])
@pytest.mark.parametrize("before", ["App", "16", "60%"])
@pytest.mark.parametrize("after", ["字", "【甲】", "“甲”", "《甲》", "（甲）"])
def test_a_mark_before_chinese_is_wide_too(mark: str, wide: str, before: str, after: str) -> None:
    assert mend(f"{before} {mark} {after}") == f"{before}{wide}{after}"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "22:30 到",
            "1,200 元",
            "a, b",
            "App: 字",
            "https://a.gov.cn/x",
            "【甲,乙】",
            "“甲?”",
            "2.0 版",
            "a.b 字",
        ),
        *(
            "字. 字",
            "字.a",
            "看 (a) 和 (1)",
            '看 "a" 和',
            "字……",
            "字……字",
            "a...",
            "1。。",
            "字。。",
            "A1%",
            "字，字。",
        ),
    ],
)
def test_what_is_right_or_not_chinese_stays(text: str) -> None:
    assert mend(text) == text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("就好.", "就好。"),
        ("就好. ", "就好。 "),
        ("就好.再看", "就好。再看"),
        ("点【甲】.【乙】", "点【甲】。【乙】"),
        ("等...", "等……"),
        ("等......", "等……"),
        ("等。。。", "等……"),
        ("等…", "等……"),
        ("看 (首页) 的图", "看（首页）的图"),
        ("看(首 page)", "看（首 page）"),
        ('看"首页"的图', "看“首页”的图"),
        ("１６ＡＢｃ％", "16ABc%"),
        ("Ｚｚ０９", "Zz09"),
    ],
)
def test_marks_brackets_dots_and_letters_take_the_width_of_chinese(text: str, mended: str) -> None:
    assert mend(text) == mended


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        (
            "一二三四五六,七八九十甲乙",
            "一二三四五六，七八九十甲乙",
            ("三四五六,七八九十甲", "三四五六，七八九十甲"),
        ),
        (",二三四五六七八", "，二三四五六七八", (",二三四五六", "，二三四五六")),
        ("一二三四五", "一二三四五六", ("二三四五", "二三四五六")),
        ("同", "同", ("同", "同")),
    ],
)
def test_where_two_texts_part_is_shown_with_a_little_around_it(
    old: str, new: str, parts: tuple[str, str]
) -> None:
    assert difference(old, new) == parts


def test_a_text_is_told_with_the_form_it_should_have(sample: Sample) -> None:
    assert sample.faults("YB017", "先看看;再点(设置)。") == [
        "标点的宽窄不对：“先看看;再点(设置”要写成“先看看；再点（设置”"
    ]
    assert sample.faults("YB017", "先看看；再点。") == []
