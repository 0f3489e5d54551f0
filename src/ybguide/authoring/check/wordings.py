"""YB041 and YB042: a wording is there for its own entry, and a word of an aspect names one value.

Wordings are compared by the pairs of characters as they are typed, as ``search/ranking.py`` compares them in
our own words: by the nearest phrase of an entry and its nearest three.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.index import index
from ybguide.authoring.schema.answers import FixEntry, QuestionEntry
from ybguide.authoring.schema.people import PeopleFile
from ybguide.authoring.schema.search import AspectsFile, WordingsFile
from ybguide.authoring.walk import every
from ybguide.text.nearest import nearest
from ybguide.text.tokens import name_key, normalise

_PREFIXES = {"question": "faq/", "fix": "fix/", "scam": "scam/", "scene": "scene/", "guide": ""}
_SEVERAL = 3
_SURPLUS = 0.3
_CLEARLY = 0.03
"""By so much another entry has to be ahead, so that a word more in an overlay does not turn ours."""
_LEAST = 2 / 3
"""What another entry has to have at least: its own has the wording itself, which is half of the likeness and
a third of the other half."""


_LONGEST = 1 + (1 / _LEAST - 1) / _SURPLUS
"""So many times as much a phrase may tell that has all of a wording and is still like enough."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Phrase:
    """A way to ask for an entry; only wordings have a place, since only they are judged."""

    text: str
    address: str
    place: Place | None
    key: str
    pairs: frozenset[str]


def wordings_fit(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every wording belongs to an entry that there is, stands once, and is like no other entry more."""
    known = _addresses(content)
    phrases = list(_phrases(content))
    first: dict[str, _Phrase] = {}
    for phrase in phrases:
        if phrase.place is None:
            continue
        if phrase.address not in known:
            near = nearest(phrase.address, known, most=1)
            hint = f"，是不是想写 {near[0]}" if near else ""
            yield Finding(place=phrase.place, message=f"没有 {phrase.address} 这一条{hint}")
            continue
        before = first.setdefault(phrase.key, phrase)
        if before is not phrase:
            message = f"“{phrase.text}”已经写在 {before.address} 下面，一句问法只能写一处"
            yield Finding(place=phrase.place, message=message)
    yield from _misplaced(phrases)


def words_name_one_value(content: Content, _: Conditions) -> Iterator[Finding]:
    """A word names one value of an aspect, and tells one thing of a person."""
    yield from _descriptions(content)
    for file, place in content.of(AspectsFile):
        for aspect_number, aspect in enumerate(file.aspects):
            values = place.at("aspects", aspect_number, "values")
            first: dict[str, str] = {}
            for number, value in enumerate(aspect.values):
                for at, word in enumerate(value.words):
                    before = first.setdefault(normalise(word), value.name)
                    if before != value.name or word in value.words[:at]:
                        message = f"“{word}”已经写在“{before}”里，一个词只能说明一件事"
                        yield Finding(place=values.at(number, "words", at), message=message)


def _descriptions(content: Content) -> Iterator[Finding]:
    """Words about a person that stand twice: one of the two would never count."""
    first: dict[str, str] = {}
    for file, place in content.of(PeopleFile):
        listed = [
            (entry.id, word, place.at("people", number, "words", at))
            for number, entry in enumerate(file.people)
            for at, word in enumerate(entry.words)
        ]
        listed += [("empty", word, place.at("empty", at)) for at, word in enumerate(file.empty)]
        for owner, word, at in listed:
            if (before := first.get(normalise(word))) is not None:
                yield Finding(place=at, message=f"“{word}”已经写在“{before}”里，一个词只能说明一件事")
            first.setdefault(normalise(word), owner)


def _addresses(content: Content) -> frozenset[str]:
    found = index(content)
    keys = (f"{prefix}{key}" for kind, prefix in _PREFIXES.items() for key in found.get(kind, ()))
    return frozenset("/".join(key.split("/")[:2]) for key in keys)


def _phrases(content: Content) -> Iterator[_Phrase]:
    for file, place in content.of(WordingsFile):
        for address, texts in file.entries.items():
            at = place.at("entries", address)
            yield from (_phrase(text, address, at.at(number)) for number, text in enumerate(texts))
    for question, _ in every(content, QuestionEntry):
        asked = (question.question, *question.also)
        yield from (_phrase(text, f"faq/{question.id}") for text in asked)
    for fix, _ in every(content, FixEntry):
        seen = (fix.symptom, *fix.also, *fix.screen)
        yield from (_phrase(text, f"fix/{fix.id}") for text in seen)


def _phrase(text: str, address: str, place: Place | None = None) -> _Phrase:
    key = name_key(text)
    pairs = frozenset(key[at : at + 2] for at in range(max(len(key) - 1, 1)))
    return _Phrase(text=text, address=address, place=place, key=key, pairs=pairs)


def _misplaced(phrases: Sequence[_Phrase]) -> Iterator[Finding]:
    with_pair: defaultdict[str, list[int]] = defaultdict(list)
    for number, phrase in enumerate(phrases):
        for pair in phrase.pairs:
            with_pair[pair].append(number)
    weights = {pair: math.log(1 + len(phrases) / len(numbers)) for pair, numbers in with_pair.items()}
    totals = [sum(weights[pair] for pair in phrase.pairs) for phrase in phrases]

    def like(one: int, other: int) -> float:
        told = sum(map(weights.__getitem__, phrases[one].pairs & phrases[other].pairs))
        return told / (totals[one] + _SURPLUS * (totals[other] - told))

    for number, phrase in enumerate(phrases):
        if phrase.place is None:
            continue
        near = set(_near(phrase, totals[number], weights, with_pair))
        least, most = _LEAST * totals[number], _LONGEST * totals[number]
        rivals = (
            each for each in near if least <= totals[each] <= most and phrases[each].address != phrase.address
        )
        # Most have no rival that is near at all, and need not be compared with their own company.
        if not any(like(number, each) >= _LEAST for each in rivals):
            continue
        likes: defaultdict[str, list[float]] = defaultdict(list)
        for each in {number, *near}:
            likes[phrases[each].address].append(like(number, each))
        own = _together(likes.pop(phrase.address))
        best = max(likes, key=lambda address: _together(likes[address]))
        if _together(likes[best]) > own + _CLEARLY:
            message = f"“{phrase.text}”更像是在问 {best}，请挪过去，或写得更明白"
            yield Finding(place=phrase.place, message=message)


def _near(
    phrase: _Phrase, total: float, weights: Mapping[str, float], with_pair: Mapping[str, Sequence[int]]
) -> Iterable[int]:
    """The phrases that may be like enough: without one of the rarest pairs, all others come to too little."""
    rest = total
    for pair in sorted(phrase.pairs, key=lambda pair: -weights[pair]):
        if rest < _LEAST * total:
            return
        rest -= weights[pair]
        yield from with_pair[pair]


def _together(likes: Sequence[float]) -> float:
    several = nlargest(_SEVERAL, likes)
    return (several[0] + sum(several) / _SEVERAL) / 2
