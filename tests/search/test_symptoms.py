"""Whether words tell what goes wrong."""

import pytest

from ybguide.search.symptoms import tells_of_failure


@pytest.mark.parametrize(
    "asked", ["刷脸不过", "码打不开", "提示参保状态异常", "激活失败", "扫不出来", "一直转圈"]
)
def test_what_goes_wrong_is_told(asked: str) -> None:
    assert tells_of_failure(asked)


@pytest.mark.parametrize("asked", ["解绑", "怎么激活", "家庭共济是什么", "", "能不能用"])
def test_a_question_tells_of_no_failure(asked: str) -> None:
    assert not tells_of_failure(asked)
