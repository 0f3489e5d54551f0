"""Which parts of a title the question names, to be shown to whoever asked."""

from collections.abc import Collection


def matched_parts(title: str, words: Collection[str]) -> tuple[str, ...]:
    """The longest stretches of the title made of words of the question, each once, in order.

    Words of one Chinese character count only inside a longer stretch: alone they match by chance.
    """
    marked = [False] * len(title)
    lowered = title.casefold()
    for word in words:
        if len(word) > 1:
            start = lowered.find(word)
            while start >= 0:
                marked[start : start + len(word)] = [True] * len(word)
                start = lowered.find(word, start + 1)
    return tuple(dict.fromkeys(_stretches(title, marked)))


def _stretches(title: str, marked: list[bool]) -> list[str]:
    found: list[str] = []
    inside = False
    for char, hit in zip(title, marked, strict=True):
        if hit and inside:
            found[-1] += char
        elif hit:
            found.append(char)
        inside = hit
    return found
