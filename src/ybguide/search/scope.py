"""Is the question ours? How sure the best answer has to be, by the words of the question.

A question that names the subject (医保, 亲情账户, 参保 …) is ours even where its wording is new. One that
names what belongs elsewhere (公积金, 花呗, 驾照 …) has to match an answer almost to the letter. Between them
stand words that we share with others (激活, 刷脸, 看病 …). The words are curated in ``synonyms.yaml``; the
levels were set on the development questions (docs/search.md).
"""

import re
from collections.abc import Iterable

from ybguide.text.language import Language

OURS = 0.16
SHARED = 0.24
UNKNOWN = 0.5
ELSEWHERE = 0.68


def threshold(language: Language, query: str) -> float:
    """The score from which the best answer may be shown as the answer."""
    written, heard = language.simple(query), " ".join(language.syllables(query))
    if _names(language.subject, written, heard):
        return OURS
    if _names(language.elsewhere, written, heard):
        return ELSEWHERE
    return SHARED if _names(language.shared, written, heard) else UNKNOWN


def _names(listed: Iterable[tuple[str, str]], written: str, heard: str) -> bool:
    spoken = f" {heard} "
    return any(
        (word in written and _stands_alone(word, written)) or (sound and f" {sound} " in spoken)
        for word, sound in listed
    )


def _stands_alone(word: str, written: str) -> bool:
    """A Latin word counts as a whole only: “etc” is not in “fetch”."""
    return not word.isascii() or word in re.findall(r"[a-z0-9]+", written) or " " in word
