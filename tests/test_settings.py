"""What a user wants every time: read from a small file, changed without touching the rest of it."""

import sys
from pathlib import Path

import pytest

from ybguide.settings import DamagedSettings, changed, read_settings, settings_path

TEXT = """\
# 我的设置
region = "德阳"   # 老家
future = [1, 2]
width = 60
"""


def test_known_keys_are_read_as_text_and_others_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(TEXT, encoding="utf-8")
    assert read_settings(path) == {"region": "德阳", "width": "60"}


@pytest.mark.parametrize(("written", "text"), [('"是"', "是"), ("true", "True"), ("0", "0")])
def test_a_value_that_is_no_text_is_read_as_one(written: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(f"more = {written}\n", encoding="utf-8")
    assert read_settings(path) == {"more": text}


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == {}


@pytest.mark.parametrize("kept", [b"region = ", b"\xff\xfe", b"region"])
def test_a_file_that_is_no_toml_is_told(kept: bytes, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(kept)
    with pytest.raises(DamagedSettings) as caught:
        read_settings(path)
    assert caught.value.path == str(path)
    assert caught.value.reason


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(DamagedSettings):
        read_settings(tmp_path)


def test_a_key_is_set_and_everything_else_stays() -> None:
    assert changed(TEXT, "region", "成都") == TEXT.replace('"德阳"', '"成都"')
    assert changed(TEXT, "color", "never") == f'{TEXT}color = "never"\n'
    assert changed("", "region", "德阳") == 'region = "德阳"\n'


def test_a_key_is_taken_away_and_everything_else_stays() -> None:
    assert changed(TEXT, "width", None) == TEXT.replace("width = 60\n", "")
    assert changed(TEXT, "color", None) == TEXT


@pytest.mark.parametrize(
    ("base", "folder"),
    [("/elsewhere", "/elsewhere"), ("", "/somebody/.config"), ("not/whole", "/somebody/.config")],
)
def test_the_file_stands_in_the_folder_of_the_user(
    base: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", "/somebody")
    monkeypatch.setenv("XDG_CONFIG_HOME", base)
    assert settings_path() == Path(folder) / "ybguide" / "config.toml"
