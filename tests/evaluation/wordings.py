"""One writer's wordings asked of a guide that does not know them: what a stranger's words would find.

A wording is found where its own entry comes first, or the entry of another kind on the same subject: the
question and the steps, or the question and the failure.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ybguide.authoring.compile import write
from ybguide.authoring.content import Content
from ybguide.authoring.schema.search import WordingsFile
from ybguide.search import Hit, ask
from ybguide.search.certainty import probability
from ybguide.search.ranking import Ranked
from ybguide.search.scope import scope_of
from ybguide.store import Database, Store

_FOLDER = "wordings/"
_FAR = 8


@dataclass(frozen=True, kw_only=True)
class Wording:
    """A way to ask, and the address of the entry it was written for."""

    text: str
    address: str

    @cached_property
    def number(self) -> int:
        """A number that draws it by chance, the same on every machine."""
        return zlib.crc32(self.text.encode())


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What became of a wording whose writer the guide does not know.

    ``right`` is whether its own entry came first, ``second`` whether it was the next that tells something
    else, ``within_three`` among three; ``shown`` counts the answers that were given; ``chance`` is how likely
    the guide thinks that the first is meant.
    """

    right: bool
    second: bool
    within_three: bool
    shown: int
    chance: float


def shares(answered: Sequence[Answered]) -> str:
    """The shares of one writer's wordings, in a line."""
    total = max(len(answered), 1)
    first = sum(item.right for item in answered) / total
    three = sum(item.within_three for item in answered) / total
    given = sum(item.shown > 0 for item in answered) / total
    of_two = sum(item.shown > 1 for item in answered) / total
    wrong = sum(item.shown > 0 and not (item.right or (item.shown > 1 and item.second)) for item in answered)
    return (
        f"first {first:6.1%}  within three {three:6.1%}  shown {given:6.1%}"
        f"  of two {of_two:6.1%}  wrong {wrong / total:6.1%}  n={len(answered)}"
    )


def writers(content: Content) -> Sequence[str]:
    """The folders of the writers."""
    names = (file.name for file in content.files if file.name.startswith(_FOLDER))
    return sorted({name.split("/")[1] for name in names})


def wordings(content: Content, writer: str, *, one_in: int = 1) -> list[Wording]:
    """What one writer has written, drawn by hash."""
    return [wording for wording in _all(content, writer) if wording.number % one_in == 0]


def _all(content: Content, writer: str) -> Iterator[Wording]:
    for file, place in content.of(WordingsFile):
        if place.file.name.startswith(f"{_FOLDER}{writer}/"):
            for address, texts in file.entries.items():
                yield from (Wording(text=text, address=address) for text in texts)


def without(content: Content, writer: str) -> Store:
    """The guide that never heard of a writer."""
    kept = tuple(file for file in content.files if not file.name.startswith(f"{_FOLDER}{writer}/"))
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    write(Content(files=kept), connection)
    return Store(Database(connection))


def answered(store: Store, asked: Iterable[Wording]) -> list[Answered]:
    """What becomes of wordings; those that find nothing at all are refused."""
    return [_answered(store, wording) for wording in asked]


def _answered(store: Store, wording: Wording) -> Answered:
    at = _topic(store, wording)
    shown = ask(store, wording.text, limit=_FAR)
    hits = sorted(shown, key=lambda hit: -hit.score)
    if not hits:
        return Answered(right=False, second=False, within_three=False, shown=0, chance=0.0)
    ranked = [
        Ranked(kind=hit.kind, id=hit.id, title=hit.title, topics=hit.topics, score=hit.score, unmet=())
        for hit in hits
    ]
    rival = next(
        (hit for hit in hits[1:] if hit.kind is hits[0].kind or hit.topics[0] != hits[0].topics[0]), None
    )
    return Answered(
        right=_is(hits[0], wording, at),
        second=rival is not None and _is(rival, wording, at),
        within_three=any(_is(hit, wording, at) for hit in hits[:3]),
        shown=sum(hit.confident for hit in shown),
        chance=probability(ranked, scope_of(store.language, wording.text)),
    )


def _topic(store: Store, wording: Wording) -> tuple[str, str]:
    """The kind and the first topic of the entry of a wording."""
    kind, _, key = wording.address.partition("/")
    kind = {"faq": "question"}.get(kind, kind)
    if kind not in ("question", "fix", "scene", "scam"):
        kind, key = "guide", wording.address
    rows = store.database.rows("SELECT topics FROM document WHERE kind = ? AND id = ?", (kind, key))
    return kind, str(rows[0][0]).partition("|")[0]


def _is(hit: Hit, wording: Wording, at: tuple[str, str]) -> bool:
    kind, topic = at
    own = wording.address.partition("/")[2] if kind != "guide" else wording.address
    if (hit.kind.id, hit.id) == (kind, own):
        return True
    return hit.kind.id != kind and hit.topics[0] == topic
