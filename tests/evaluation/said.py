"""Questions that real people asked, judged by what the first answer says, never by ids or titles.

The rows are those of ``tests/data/field-*.tsv``: regular expressions over the text of the answer without
white space, in three parts (what is answered ‖ which question it is ‖ telephone numbers). ``must`` are all
demanded, ``must_not`` may not stand in the first sentence, ``partly`` marks a half answer, and ``refuse`` a
question outside the subject, for which a refusal is right, and so is an answer that says so and whom to ask.
"""

import json
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.guidebook.book import Guidebook
from ybguide.render import structured
from ybguide.render.surface import Surface

Verdict = Literal["right", "partly", "wrong", "refused", "rightly refused"]
_BEST_FIRST: Sequence[Verdict] = ("right", "rightly refused", "partly", "wrong", "refused")
_PARTS = 3
_SUGGESTED = 3
_HEAD = 12
"""Characters that a first sentence needs to say something: a bare “能。” does not."""
_OUTSIDE = re.compile(
    r"(本指南|这本|这里|医保码|医保部门|医保局)[^‖。]{0,8}(不管|不包括|不涉及|不归|答不了|管不了|没有收)"
    r"|不(归|属于)[^‖。]{0,4}(医保|本指南|这里)|超出[^‖。]{0,6}(范围|本指南)|不在[^‖。]{0,8}本?指南"
)
_WHOM = re.compile(r"\d{5}|问|找")
_HIDDEN = frozenset(
    ("id", "evidence", "sources", "confidence", "as_of", "fixes", "number", "topics", "kind", "score")
)
"""Keys that hold no text of an answer."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A question, the command it is put to, and what an answer must say."""

    query: str
    command: str
    group: str
    must: tuple[re.Pattern[str], ...]
    must_not: tuple[re.Pattern[str], ...]
    partly: tuple[re.Pattern[str], ...]
    refuse: bool

    @cached_property
    def kept_out(self) -> bool:
        """Whether it was never looked at while tuning: a third of them, by hash."""
        return zlib.crc32(self.query.encode()) % _PARTS == 0


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What came of a question; ``choice`` tells that two answers were offered."""

    row: Row
    verdict: Verdict
    choice: bool
    first: str


def read(path: Path) -> list[Row]:
    """The rows of a file with a heading."""
    heading, *lines = path.read_text(encoding="utf-8").splitlines()
    names = heading.split("\t")
    cells = (dict(zip(names, line.split("\t"), strict=True)) for line in lines)
    return [
        Row(
            query=row["query"],
            command=row["cmd"],
            group=row["group"],
            must=_patterns(row["must"], "&&"),
            must_not=_patterns(row["must_not"], "||"),
            partly=_patterns(row["partly"], "&&"),
            refuse=row["refuse"] == "yes",
        )
        for row in cells
    ]


def _patterns(written: str, joiner: str) -> tuple[re.Pattern[str], ...]:
    parts = filter(None, map(str.strip, written.split(f" {joiner} ")))
    return tuple(re.compile(part, re.IGNORECASE) for part in parts)


def ask(book: Guidebook) -> Callable[[Row], Judged]:
    """What judges a row by the page that the guide makes for it."""

    def judged(row: Row) -> Judged:
        kind = Kind.FIX if row.command == "fix" else Kind.QUESTION
        page = book.made(Address(of=kind, key=row.query))
        data = json.loads(structured.render(page, Surface()))["data"]
        return judge(row, data, refused=page.error is not None)

    return judged


def judge(row: Row, data: Mapping[str, Any], *, refused: bool) -> Judged:
    """What an answer comes to, given as the data of its JSON."""
    hits = data.get("hits", [])
    if refused or not hits:
        return _refused(row, hits)
    shown, choice = [_alone(hits[0])], bool(data.get("choice"))
    if choice:
        shown = hits[:2]
    elif parts := data.get("parts"):
        shown = [{**hits[0], "short": "\n".join(part["short"] for part in parts)}]
    verdict = min((_verdict(row, hit) for hit in shown), key=_BEST_FIRST.index)
    return Judged(row=row, verdict=verdict, choice=choice, first=_asked(hits[0]))


def _alone(hit: Mapping[str, Any]) -> Mapping[str, Any]:
    """A hit that stands alone on its page: of a failure the causes are told as well as what to try."""
    return {key: hit[key] for key in hit if key != "short" or hit.get("kind") != "fix"}


def _refused(row: Row, hits: Sequence[Mapping[str, Any]]) -> Judged:
    near = any(_verdict(row, hit) == "right" for hit in hits[:_SUGGESTED])
    verdict: Verdict = "rightly refused" if row.refuse else "partly" if near else "refused"
    return Judged(row=row, verdict=verdict, choice=False, first="")


def _verdict(row: Row, hit: Mapping[str, Any]) -> Verdict:
    text, first = _text(hit), _first_sentences(hit)
    if any(pattern.search(first) for pattern in row.must_not):
        return "wrong"
    if row.must and all(pattern.search(text) for pattern in row.must):
        return "right"
    if row.refuse and _OUTSIDE.search(text[:120]) and _WHOM.search(text):
        return "rightly refused"
    return "partly" if row.partly and all(pattern.search(text) for pattern in row.partly) else "wrong"


def _text(hit: Mapping[str, Any]) -> str:
    keys = ("short",) if hit.get("short") else ("answer", "details", "causes", "try")
    said = [text for key in keys for text in _strings(hit.get(key))]
    phones = [
        contact["phone"]
        for key in ("contacts", "escalate")
        for contact in hit.get(key, ())
        if contact["phone"]
    ]
    return "‖".join(_squeezed(" ".join(part)) for part in (said, [_asked(hit)], phones))


def _first_sentences(hit: Mapping[str, Any]) -> str:
    if hit.get("causes") and hit.get("try"):
        return _squeezed(f"{hit['causes'][0]['text']} {hit['try'][0]['do']}")
    text = ""
    for sentence in re.findall(r"[^。！？!?\n]+[。！？!?]?", hit.get("short") or hit["answer"]):
        text += _squeezed(sentence)
        if len(text) >= _HEAD:
            break
    return text


def _asked(hit: Mapping[str, Any]) -> str:
    return str(hit.get("question") or hit.get("symptom"))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (text for item in value for text in _strings(item))
    elif isinstance(value, dict):
        yield from (text for key, item in value.items() if key not in _HIDDEN for text in _strings(item))


def _squeezed(text: str) -> str:
    return "".join(text.split())


@dataclass(frozen=True, kw_only=True)
class Shares:
    """Shares between 0 and 1 of all rows."""

    right: float
    partly: float
    wrong: float
    refused: float
    choices: float
    rows: int

    def __str__(self) -> str:
        return (
            f"right {self.right:6.1%}  partly {self.partly:6.1%}  wrong {self.wrong:6.1%}"
            f"  refused {self.refused:6.1%}  choices {self.choices:6.1%}  n={self.rows}"
        )


def shares(judged: Iterable[Judged]) -> Shares:
    """The shares of all verdicts; rightly refused is right."""
    listed = list(judged)
    count, total = Counter(item.verdict for item in listed), max(len(listed), 1)
    return Shares(
        right=(count["right"] + count["rightly refused"]) / total,
        partly=count["partly"] / total,
        wrong=count["wrong"] / total,
        refused=count["refused"] / total,
        choices=sum(item.choice for item in listed) / total,
        rows=len(listed),
    )
