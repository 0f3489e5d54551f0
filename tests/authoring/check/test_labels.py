"""YB013: what is printed on a screen stands in 【】, one label at a time."""

import pytest

from tests.samples import Sample

PAIRS = "【】没有成对：每个【后面都要有一个】，中间不再套"
CHAIN = "句子里不用箭头连按钮：写进 path，或写成“在【甲】里点【乙】”"


@pytest.mark.parametrize(
    "text", ["点【我的。", "点我的】。", "点】我的【。", "点【我的【设置】】。", "点【甲】【乙。"]
)
def test_brackets_stand_in_pairs(text: str, sample: Sample) -> None:
    assert sample.faults("YB013", text) == [PAIRS]


@pytest.mark.parametrize("press", ["点", "点击", "点开", "点选", "单击", "轻点", "勾选"])
@pytest.mark.parametrize("where", ["", "右上角的", "左下角的", "下方的", "底部的", "页面上的", "最后的"])
def test_what_is_pressed_stands_in_brackets(press: str, where: str, sample: Sample) -> None:
    assert sample.faults("YB013", f"请{press}{where}“设置”。") == ["要点的按钮写成【设置】，不用引号"]


@pytest.mark.parametrize("mark", "「」『』[]")
def test_other_brackets_are_told(mark: str, sample: Sample) -> None:
    assert sample.faults("YB013", f"在页面{mark}上。") == [f"不用 {mark}：按钮用【】，引用用“”"]


@pytest.mark.parametrize("arrow", ["→", "->", "＞", ">", "»", "⇒"])
@pytest.mark.parametrize(
    ("before", "after"), [("【甲】", "【乙】"), ("“甲”", "“乙”"), ("甲", "乙"), ("甲 ", " 乙")]
)
def test_labels_are_not_chained_in_a_sentence(arrow: str, before: str, after: str, sample: Sample) -> None:
    assert sample.faults("YB013", f"先看{before}{arrow}{after}。") == [CHAIN]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "点【我的】里的【设置】。",
            "点旁边的“+”。",
            "搜索“医保码”。",
            "看到“设置”就点。",
            "1 -> 2",
            "看 5|6。",
        ),
        *("点两下，看到“好”。", "字号“大”。"),
    ],
)
def test_what_is_right_passes(text: str, sample: Sample) -> None:
    assert sample.faults("YB013", text) == []


@pytest.mark.parametrize("mark", "【】「」『』“”[]→>＞»")
def test_a_label_is_bare(mark: str, sample: Sample) -> None:
    sample.change("channels/app.yaml", "path: [首页, 医保码]", f'path: [首页, "医保{mark}码"]')
    told = f"按钮名里有“{mark}”：只写屏幕上的字，一个按钮一项，括号和箭头由程序加"
    assert sample.breaks("YB013") == [f"channels/app.yaml:25: YB013 {told}"]
