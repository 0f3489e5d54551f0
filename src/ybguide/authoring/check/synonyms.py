"""YB029: the words of search do not contradict one another, nor turn away what the guide answers.

Words are compared as ``search/scope.py`` compares them in writing: lower case, simplified, anywhere in the
text. Sounds are left out: they would name words that nobody wrote.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

import opencc

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.answers import FixEntry, QuestionEntry
from ybguide.authoring.schema.base import Model
from ybguide.authoring.schema.places import SceneFile
from ybguide.authoring.schema.search import SynonymsFile
from ybguide.authoring.walk import every
from ybguide.text.tokens import normalise

_LISTS = ("subject", "shared", "elsewhere")
_ASKED: Mapping[type[Model], Sequence[str]] = {
    QuestionEntry: ("question", "also"),
    FixEntry: ("symptom", "also", "screen"),
    SceneFile: ("name", "aliases"),
}
"""Where our own ways of asking stand."""


def search_words_agree(content: Content, _: Conditions) -> Iterator[Finding]:
    """A word stands in one place of the groups and of the three lists, and none turns away our questions."""
    for synonyms, place in content.of(SynonymsFile):
        groups = place.at("groups")
        grouped = [
            item for number, group in enumerate(synonyms.groups) for item in _words(group, groups.at(number))
        ]
        listed = [item for name in _LISTS for item in _words(getattr(synonyms, name), place.at(name))]
        yield from _repeated(grouped)
        yield from _repeated(listed)
        yield from _turned_away(content, synonyms, place.at("elsewhere"))


def _words(words: Sequence[str], place: Place) -> Iterator[tuple[str, Place]]:
    for number, word in enumerate(words):
        yield word, place.at(number)


def _repeated(words: Sequence[tuple[str, Place]]) -> Iterator[Finding]:
    first: dict[str, Place] = {}
    for word, place in words:
        before = first.setdefault(normalise(word), place)
        if before is not place:
            message = f"“{word}”已经写在 {before.path[0]} 里（第 {before.line} 行），一个词只能写在一处"
            yield Finding(place=place, message=message)


def _turned_away(content: Content, synonyms: SynonymsFile, place: Place) -> Iterator[Finding]:
    """Each ``elsewhere`` word with the first of our questions that it would turn away."""
    ours = [normalise(word) for word in synonyms.subject]
    others = {normalise(word) for word in synonyms.elsewhere}
    lengths = {len(word) for word in others}
    found: dict[str, list[tuple[str, Place]]] = {}
    for text, where in _asked(content):
        written = _simple(text)
        if not any(word in written for word in ours):
            for word in _parts(written, lengths) & others:
                found.setdefault(word, []).append((text, where))
    for word, at in _words(synonyms.elsewhere, place):
        if texts := found.get(normalise(word)):
            text, where = texts[0]
            more = f"等 {len(texts)} 处" if len(texts) > 1 else ""
            message = (
                f"“{word}”会把自己的问法挡在外面：{where.file.name} 第 {where.line} 行的“{text}”{more}，"
                "请把这个词写长些或删去"
            )
            yield Finding(place=at, message=message)


def _asked(content: Content) -> Iterator[tuple[str, Place]]:
    for model, fields in _ASKED.items():
        for piece, place in every(content, model):
            for field in fields:
                value = getattr(piece, field)
                if isinstance(value, str):
                    yield value, place.at(field)
                else:
                    yield from _words(value, place.at(field))


def _parts(text: str, lengths: Collection[int]) -> set[str]:
    """Every part of the text that is as long as a word: far fewer than there are words to look for."""
    return {text[start : start + length] for length in lengths for start in range(len(text) - length + 1)}


def _simple(text: str) -> str:
    return "".join(map(_simplified, normalise(text)))


@cache
def _simplified(char: str) -> str:
    simple = _converter().convert(char)
    return simple if len(simple) == 1 else char


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")
