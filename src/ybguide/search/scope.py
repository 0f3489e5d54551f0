"""Is the question ours? What its words say for it, before any answer is looked at.

A question that names the subject (医保, 亲情账户, 参保 …) is ours even where its wording is new. One that
names what belongs elsewhere (公积金, 花呗, 驾照 …) has to match an answer almost to the letter. Between them
stand words that we share with others (激活, 刷脸, 看病 …), those of the aspects among them. The words are
curated in ``synonyms.yaml``.
"""

import re
from collections.abc import Iterable
from typing import Literal

from ybguide.text.language import Language

Scope = Literal["ours", "shared", "unknown", "elsewhere"]


def scope_of(language: Language, query: str) -> Scope:
    """Whose question it is, by its words."""
    # As it was typed and in our words: “bank card” belongs elsewhere, “medical insurance” is 医保.
    written = f"{language.lowered(query)} {language.simple(query)}"
    heard = " ".join(language.syllables(query))
    if _names(language.subject, written, heard):
        return "ours"
    if _names(language.elsewhere, written, heard):
        return "elsewhere"
    known = _names(language.shared, written, heard) or language.required(query)
    return "shared" if known else "unknown"


def _names(listed: Iterable[tuple[str, str]], written: str, heard: str) -> bool:
    spoken = f" {heard} "
    return any(
        (word in written and _stands_alone(word, written)) or (sound and f" {sound} " in spoken)
        for word, sound in listed
    )


def _stands_alone(word: str, written: str) -> bool:
    """A Latin word counts as a whole only: “etc” is not in “fetch”."""
    return not word.isascii() or word in re.findall(r"[a-z0-9]+", written) or " " in word
