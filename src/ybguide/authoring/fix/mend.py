"""One text → the same text with the mechanical rules obeyed."""

from collections.abc import Callable, Sequence

from ybguide.authoring.check import app_names, punctuation, spacing

MENDED_CODES = ("YB014", "YB017", "YB018")
"""The rules whose faults can be put right without understanding the sentence."""

_MENDERS: Sequence[Callable[[str], str]] = (app_names.mend, punctuation.mend, spacing.mend)
_ROUNDS = 5


def mend(text: str) -> str:
    """The mended text; mending it again changes nothing.

    A mark made wide can leave a space beside it, and a space put in can make a name visible, so the
    menders take turns until none has anything to do. A text that would not settle stays as it is.
    """
    current = text
    for _ in range(_ROUNDS):
        before = current
        for mender in _MENDERS:
            current = mender(current)
        if current == before:
            return current
    return text
