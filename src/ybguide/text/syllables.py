"""Pinyin typed without spaces, cut into syllables."""

from collections.abc import Collection

_LONGEST = 6


def cut(letters: str, syllables: Collection[str]) -> list[str]:
    """The fewest syllables that make up the letters; none when they are no pinyin."""
    best: list[list[str] | None] = [[], *[None] * len(letters)]
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - _LONGEST), end):
            before, last = best[start], letters[start:end]
            if before is None or last not in syllables:
                continue
            found = best[end]
            if found is None or len(before) + 1 < len(found):
                best[end] = [*before, last]
    return best[-1] or []
