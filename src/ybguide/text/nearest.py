"""What somebody may have meant who wrote something that is not known."""

from collections.abc import Iterable

LONGEST = 60
"""Longer than any name or id of the content: what is longer still is none, and takes long to compare."""
_ALIKE = 0.6
"""How much of both has to be the same (``difflib``'s ratio).

One letter wrong in three (0.67) is a slip; one character wrong in a name of two (0.5) is another name.
"""


def nearest(asked: str, known: Iterable[str], *, most: int = 2, alike: float = _ALIKE) -> tuple[str, ...]:
    """Of the names that are known those that are most like what was asked, the most alike first.

    ``alike`` is how much of both has to be the same.
    """
    if not asked or len(asked) > LONGEST:
        return ()
    # Needed only when something was not found.
    from difflib import get_close_matches  # noqa: PLC0415

    return tuple(get_close_matches(asked, dict.fromkeys(known), n=most, cutoff=alike))
