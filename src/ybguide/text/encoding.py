"""What a stream can hold: its encoding, as the formats and the writers of output ask about it."""

import codecs
from collections.abc import Callable

from ybguide.record import Record


class Encoding(Record):
    """An encoding by a name that Python knows."""

    name: str

    @property
    def is_utf8(self) -> bool:
        """Whether it is UTF-8, under any of its names."""
        return codecs.lookup(self.name).name == "utf-8"

    def holds(self, text: str) -> bool:
        """Whether every character has a place in it; half of a surrogate pair has none in any."""
        try:
            text.encode(self.name)
        except UnicodeEncodeError:
            return False
        return True

    def fitted(self, text: str, replace: Callable[[str], str]) -> str:
        """The text with ``replace`` of each character that it lacks."""
        if self.holds(text):
            return text
        return "".join(char if self.holds(char) else replace(char) for char in text)
