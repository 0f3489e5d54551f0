"""A question → the nearest answers, and whether the first can be trusted to be meant."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ybguide.domain.address import Address, guide_at
from ybguide.domain.answers import Fix
from ybguide.domain.kind import FOUND, Kind
from ybguide.record import Record
from ybguide.search.candidates import candidates
from ybguide.search.marks import matched_parts
from ybguide.search.places import NamedPlace, named_place
from ybguide.search.ranking import Ranked, rank
from ybguide.search.scope import threshold
from ybguide.store import Store
from ybguide.text.tokens import pairs

_CANDIDATES = 150
_ALL = 20_000
"""More than are read at most."""
_SAME = 1.0
_OWN = 0.6
"""The share of the best score from which an answer of the place itself is preferred."""
_LONGEST = 120
"""Characters of a question that count; a pasted page is cut, not refused."""
_UNKNOWN_WEIGHT = 6.0
"""What a word tells that stands nowhere in the guide: it may be what the question is about."""


class Hit(Record):
    """Something found.

    ``score`` is 0 to 1, ``confident`` whether it may be shown as the answer, ``matched`` the parts of its
    title that the question names.
    """

    kind: Kind
    id: str
    title: str
    topics: tuple[str, ...]
    score: float
    confident: bool
    matched: tuple[str, ...] = ()

    @property
    def address(self) -> Address:
        """Where it is shown; a guide is found as a task in a channel."""
        return guide_at(self.id) if self.kind is Kind.GUIDE else Address(of=self.kind, key=self.id)


def ask(store: Store, query: str, kinds: Collection[Kind] = FOUND, limit: int = 5) -> tuple[Hit, ...]:
    """The nearest answers, best first; none where no word of the question occurs in the guide."""
    language = store.language
    asked = query[:_LONGEST]
    found = _found(store, asked, kinds)
    if found and (place := named_place(store, asked)):
        found = _in_place(found, _found(store, language.simple(asked).replace(place.name, ""), kinds), place)
    needed = threshold(language, asked)
    # The title may keep a word that the index has replaced by ours.
    words = {*language.words(asked), *pairs(language.simple(asked))}
    return tuple(
        Hit(
            kind=item.kind,
            id=item.id,
            title=item.title,
            topics=item.topics,
            score=item.score,
            confident=item.score >= needed,
            matched=matched_parts(item.title, words),
        )
        for item in found[:limit]
    )


def _found(store: Store, asked: str, kinds: Collection[Kind]) -> list[Ranked]:
    words, sounds = store.language.words(asked), store.language.sounds_of(asked)
    if not words:
        return []
    known = store.weights(tuple(dict.fromkeys((*words, *sounds))))
    # Where only some kinds are wanted, others must not fill the list of candidates.
    wanted = _CANDIDATES if set(FOUND).issubset(kinds) else _ALL
    numbers = (*store.exact_phrases(words), *candidates(store, known, wanted))
    phrases = store.phrases(tuple(dict.fromkeys(numbers)), [kind.id for kind in kinds])
    found = rank(phrases, _weighed(words, known), _weighed(sounds, known))
    return sorted((_exact(item, asked) for item in found), key=lambda item: -item.score)


def _in_place(whole: list[Ranked], rest: list[Ranked], place: NamedPlace) -> list[Ranked]:
    """What is asked counts, not where: the place only prefers its own answers on the same subject.

    ``rest`` is what the question without the name of the place has found.
    """
    if not rest:
        return whole
    about = set(rest[0].topics)
    own = [item for item in whole if _of(item, place) and about & set(item.topics)]
    own = [item for item in own if item.score >= _OWN * max(rest[0].score, whole[0].score)]
    keys = {(item.kind, item.id) for item in own}
    return [*own, *(item for item in rest if (item.kind, item.id) not in keys)]


def _of(item: Ranked, place: NamedPlace) -> bool:
    return place.name in item.title or (item.kind is Kind.REGION and item.id == place.region)


def _exact(item: Ranked, asked: str) -> Ranked:
    """A question typed as it stands in a list is that question, whatever else it may be like."""
    return replace(item, score=_SAME) if item.kind is Kind.QUESTION and item.title == asked else item


def find_fix(store: Store, symptom: str) -> tuple[Hit, ...]:
    """The failures nearest to what was typed; an id is its own answer."""
    fix = store.find(Fix, symptom)
    if fix is not None:
        exact = Hit(kind=Kind.FIX, id=fix.id, title=fix.title, topics=fix.topics, score=_SAME, confident=True)
        return (exact,)
    return ask(store, symptom, kinds=(Kind.FIX,))


def _weighed(words: Sequence[str], known: Mapping[str, tuple[int, float]]) -> dict[str, float]:
    return {word: known[word][1] if word in known else _UNKNOWN_WEIGHT for word in words}
