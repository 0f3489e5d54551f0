"""One text mended: the mechanical rules take turns until none has anything to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.authoring.check.text import ASIDE
from ybguide.authoring.fix import mend

TEXT = st.text(
    alphabet="医保码号帐户登陆APpa微信 支付宝亲情16.,;:?!()\"'“”【】《》…。，、%０Ａ〔〕", max_size=40
)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("未满16周岁,用APP添加", "未满 16 周岁，用 App 添加"),
        ("看(首页)的图", "看（首页）的图"),
        ('点【我的16岁,】里的"更多"', "点【我的16岁,】里的“更多”"),
        ("登陆支付宝App...", "登录支付宝……"),
        ("见国办发〔2024〕38号", "见国办发〔2024〕38号"),
        ("打 (0838)2208900", "打 (0838)2208900"),
        ("先打开 https://fuwu.nhsa.gov.cn ，再点", "先打开 https://fuwu.nhsa.gov.cn ，再点"),
        ("１６ 周岁", "16 周岁"),
        ("一共 1,200 元,22:22 到", "一共 1,200 元，22:22 到"),
        ("早就好了", "早就好了"),
    ],
)
def test_a_text_is_mended(text: str, mended: str) -> None:
    assert mend(text) == mended


@given(TEXT)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    assert mend(mend(text)) == mend(text)


@given(TEXT)
def test_what_is_quoted_stays_letter_by_letter(text: str) -> None:
    quoted = [aside.group() for aside in ASIDE.finditer(text)]
    mended = mend(text)
    assert all(aside in mended for aside in quoted)
