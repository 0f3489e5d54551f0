"""The reader's own lists, offered by their names and guides; a file that cannot be read offers nothing."""

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.shells import offered
from ybguide.todo.file import FILE

ACTIONS = ("done", "next", "undo", "note 2 记一句", "drop")


@pytest.fixture
def state(tmp_path: Path, run: Run) -> Path:
    """A folder with three lists for two people."""
    for line in (
        "activate -c alipay --name 妈妈",
        "how 解绑 -c alipay --name 妈妈",
        "activate -c 微信 --name 爸爸",
    ):
        assert run("todo", "start", *line.split(), state=tmp_path).code == 0
    return tmp_path


@pytest.mark.parametrize("action", ACTIONS)
def test_names_are_offered_with_what_each_is_for(action: str, state: Path, run: Run) -> None:
    assert offered(run, "fish", f"ybguide todo {action} --name ", state=state) == {
        "妈妈": "在支付宝激活医保码、在支付宝解绑医保码",
        "爸爸": "从小程序“我的医保凭证”激活",
    }
    assert list(offered(run, "fish", f"ybguide todo {action} --name 爸", state=state)) == ["爸爸"]


@pytest.mark.parametrize("action", ACTIONS)
def test_of_a_person_the_guides_are_offered(action: str, state: Path, run: Run) -> None:
    mine = {"alipay/activate": "在支付宝激活医保码", "alipay/unbind": "在支付宝解绑医保码"}
    line = f"ybguide todo {action} --name 妈妈 --guide "
    assert offered(run, "fish", line, state=state) == mine
    everyone = offered(run, "fish", f"ybguide todo {action} --guide ", state=state)
    assert everyone == mine | {"wechat/activate/mini-program": "从小程序“我的医保凭证”激活"}


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"version": 99}', b"\xff\xfe"])
def test_nothing_is_offered_and_nothing_changed_where_there_are_none(
    content: bytes | None, tmp_path: Path, run: Run
) -> None:
    if content is not None:
        (tmp_path / FILE).write_bytes(content)
    assert offered(run, "fish", "ybguide todo drop --name ", state=tmp_path) == {}
    left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert left == ({} if content is None else {FILE: content})
