"""What settings may be set to; whatever is offered is taken."""

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.shells import offered
from ybguide.settings import KEYS


def test_settings_are_offered_with_what_they_are(run: Run) -> None:
    for action in ("set", "unset"):
        assert offered(run, "fish", f"ybguide config {action} ") == {
            "region": "地方",
            "format": "格式",
            "color": "颜色",
            "width": "每行多宽",
            "more": "全部写出来",
        }


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("format", ["rich", "plain", "wechat", "markdown"]),
        ("color", ["auto", "always", "never"]),
        ("more", ["yes", "no"]),
        ("width", ["60", "80", "100"]),
    ],
)
def test_values_of_a_setting_are_offered(key: str, values: list[str], run: Run) -> None:
    assert list(offered(run, "fish", f"ybguide config set {key} ")) == values


@pytest.mark.parametrize("key", KEYS)
def test_each_value_that_is_offered_is_taken(key: str, run: Run, tmp_path: Path) -> None:
    for value in offered(run, "fish", f"ybguide config set {key} "):
        assert run("config", "set", key, value, settings=tmp_path / "config.toml").code == 0


def test_what_is_no_setting_has_no_values(run: Run) -> None:
    assert offered(run, "fish", "ybguide config set nope ") == {}
