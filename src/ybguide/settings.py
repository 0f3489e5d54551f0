"""What a user wants every time: a small TOML file in the user's configuration folder.

Nothing is guessed, and nothing is sent anywhere: a place is set because somebody set it.
"""

import os
import sys
from pathlib import Path

from ybguide.errors import PATH, UsageError, shorten

KEYS = ("region", "format", "color", "width", "more")
"""What can be set, by the name of the option it stands for."""
_FILE = "config.toml"


class DamagedSettings(UsageError):
    """A file that is no TOML; ``reason`` is what the parser said."""

    code = "damaged-settings"

    path: str
    reason: str

    @property
    def message(self) -> str:
        return f"设置文件看不懂，没有动它：{shorten(self.path, PATH)}（{self.reason}）"

    @property
    def hint(self) -> str:
        return "请改好这个文件，或者把它移到别处再设。"


def settings_path() -> Path:
    """Where the file is on this system."""
    system: str = sys.platform
    if system == "linux":
        # The same folder as platformdirs names; importing it would cost every start a tenth of its time.
        base = os.environ.get("XDG_CONFIG_HOME", "")
        folder = Path(base) if base.startswith("/") else Path("~/.config").expanduser()
        return folder / "ybguide" / _FILE
    from platformdirs import user_config_path

    return user_config_path("ybguide", appauthor=False) / _FILE


def read_settings(path: Path) -> dict[str, str]:
    """The settings as text by their keys; none where there is no file. Raises ``DamagedSettings``.

    Keys that are not known are left alone: a newer program may know them.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except OSError as error:
        from ybguide.text.system import reason

        raise DamagedSettings(path=str(path), reason=reason(error)) from error
    except ValueError as error:
        raise DamagedSettings(path=str(path), reason=str(error)) from error
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DamagedSettings(path=str(path), reason=str(error)) from error
    return {key: str(found[key]) for key in KEYS if key in found}


def changed(text: str, key: str, value: str | None) -> str:
    """The text of the file with a key set, or without it; comments and other keys stay as they are.

    Raises ``ValueError`` for a text that is no TOML.
    """
    import tomlkit

    document = tomlkit.parse(text)
    if value is None:
        document.pop(key, None)
    else:
        document[key] = value
    return tomlkit.dumps(document)
