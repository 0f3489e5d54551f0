"""A question → the nearest answers, and whether the first can be trusted to be meant."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ybguide.domain.address import Address, guide_at
from ybguide.domain.answers import Fix
from ybguide.domain.kind import FOUND, Kind
from ybguide.places import asked_about
from ybguide.record import Record
from ybguide.search.candidates import candidates
from ybguide.search.certainty import certain
from ybguide.search.marks import matched_parts
from ybguide.search.parts import parts
from ybguide.search.places import general_first, own_first
from ybguide.search.ranking import Ranked, rank
from ybguide.search.scope import scope_of
from ybguide.store import Store
from ybguide.text.tokens import index_words, pairs

CANDIDATES = 150
"""Phrases that are compared with a question."""
_ALL = 20_000
"""More than are read at most."""
SAME = 1.0
"""The score of the very same question."""
LONGEST = 120
"""Characters of a question that count; a pasted page is cut, not refused."""
UNKNOWN = 6.0
"""What a word tells that stands nowhere in the guide: it may be what the question is about."""


class Hit(Record):
    """Something found.

    ``score`` is 0 to 1, ``confident`` whether it may be shown as the answer: where two are, the reader
    chooses. ``matched`` are the parts of its title that the question names.
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
    asked = query[:LONGEST]
    meant, scope = asked_about(store, asked), scope_of(language, asked)
    there = store if store.named else store.at(meant.places)
    found = _found(there, asked, kinds)
    if there.named:
        found = own_first(found, _found(there, meant.rest, kinds), there.named)
    else:
        found = general_first(found, scope)
    sure = certain(found, scope)
    found = [*sure, *(item for item in found if item not in sure)]
    # The title may keep a word that the index has replaced by ours.
    words = {*language.words(asked), *pairs(language.simple(asked))}
    return tuple(
        Hit(
            kind=item.kind,
            id=item.id,
            title=item.title,
            topics=item.topics,
            score=item.score,
            confident=place < len(sure),
            matched=matched_parts(item.title, words),
        )
        for place, item in enumerate(found[:limit])
    )


def answers_in_parts(store: Store, query: str) -> tuple[tuple[str, Hit], ...]:
    """Each part of a question with what surely answers it; none where the parts have one answer or none."""
    asked = parts(query[:LONGEST], store.language)
    if len(asked) == 1:
        return ()
    found: dict[Address, tuple[str, Hit]] = {}
    for part in asked:
        hit = next(iter(ask(store, part, limit=1)), None)
        if hit is not None and hit.confident:
            found.setdefault(hit.address, (part, hit))
    return tuple(found.values()) if len(found) > 1 else ()


def _found(store: Store, asked: str, kinds: Collection[Kind]) -> list[Ranked]:
    language = store.language
    written = language.written(asked)
    words, sounds = index_words(written), language.sounds_of(asked)
    if not words:
        return []
    known = store.weights(tuple(dict.fromkeys((*words, *sounds))))
    # Where only some kinds are wanted, others must not fill the list of candidates.
    wanted = CANDIDATES if set(FOUND).issubset(kinds) else _ALL
    numbers = (*store.exact_phrases(written), *candidates(store, known, wanted))
    phrases = store.phrases(tuple(dict.fromkeys(numbers)), [kind.id for kind in kinds])
    found = rank(phrases, _weighed(words, known), _weighed(sounds, known))
    return sorted((_exact(item, asked) for item in found), key=lambda item: -item.score)


def _exact(item: Ranked, asked: str) -> Ranked:
    """A question typed as it stands in a list is that question, whatever else it may be like."""
    return replace(item, score=SAME) if item.kind is Kind.QUESTION and item.title == asked else item


def find_fix(store: Store, symptom: str) -> tuple[Hit, ...]:
    """The failures nearest to what was typed; an id is its own answer."""
    fix = store.find(Fix, symptom)
    if fix is not None:
        exact = Hit(kind=Kind.FIX, id=fix.id, title=fix.title, topics=fix.topics, score=SAME, confident=True)
        return (exact,)
    return ask(store, symptom, kinds=(Kind.FIX,))


def _weighed(words: Sequence[str], known: Mapping[str, tuple[int, float]]) -> dict[str, float]:
    return {word: known[word][1] if word in known else UNKNOWN for word in words}
