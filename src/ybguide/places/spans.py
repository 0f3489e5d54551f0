"""Where names of places stand in a text, the longest first."""

import re
from collections.abc import Iterable, Sequence

from ybguide.compiled import BESIDE, SPELLED, SURE, UNSURE
from ybguide.places.choose import inside
from ybguide.record import Record
from ybguide.store import Store

_LONGEST = 16
"""Characters of the longest name: 克孜勒苏柯尔克孜自治州 has eleven."""
_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_LATIN = re.compile(r"[a-z]+")
_SPELLED_LEAST = 5
"""Letters of a name in pinyin within a sentence: a shorter one is a word as often."""
_NOT_BEFORE = ("银行", "农商", "农信", "号", "场", "健康", "巴巴")
"""What makes another word of a name: 北京银行, 西安区号, 合作市场."""
_ACROSS = ("医保", "社保", "参保")
"""Words that may begin before a name and reach into it."""
_STARTS = ("在", "是", "来自", "老家", "家住", "户口", "住", "们", "这", "去", "到", "回", "从", "给")
_ENDS = ("人", "医保", "的", "这边", "这里", "当地", "本地", "参保", "打", "怎么", "用", "能", "有")
_SOUND_STOP = frozenset("。，、？！；：,.?!;: \n\t")


class Span(Record):
    """A stretch of a text that is a name, with the codes of the places it may mean and how sure it is."""

    start: int
    end: int
    codes: tuple[str, ...]
    strength: int


def spans(store: Store, text: str) -> list[Span]:
    """Every stretch of a simplified text that is a name of a place, the longest first, then the first."""
    stretches: dict[str, list[int]] = {}
    for run in _CHINESE.finditer(text):
        for start in range(run.start(), run.end() - 1):
            for end in range(start + 2, min(start + _LONGEST, run.end()) + 1):
                stretches.setdefault(text[start:end], []).append(start)
    for run in _LATIN.finditer(text):
        stretches.setdefault(run.group(), []).append(run.start())
    named: dict[str, dict[str, int]] = {}
    for form, code, strength in store.place_names(stretches):
        named.setdefault(form, {})[code] = strength
    found = [
        Span(start=start, end=start + len(form), codes=tuple(codes), strength=min(codes.values()))
        for form, codes in named.items()
        for start in stretches[form]
    ]
    return sorted(found, key=lambda span: (span.start - span.end, span.start))


def in_sentence(text: str, found: Iterable[Span]) -> list[Span]:
    """Of the stretches those that mean a place in this sentence, in order; none overlaps another.

    A name that is an ordinary word too counts only right after the place around it, a short name of a county
    also where the words around it say so.
    """
    listed = [span for span in found if not _is_other_word(text, span)]
    taken = _most([span for span in listed if span.strength == SURE])
    # A county may follow its city, which may be no more than a word without what stands around it.
    for span in sorted(listed, key=lambda span: (span.start, -span.end)):
        if span.strength != SURE and not _overlaps(span, taken) and _counts(text, span, taken):
            taken.append(span)
    return sorted(taken, key=lambda span: span.start)


def _is_other_word(text: str, span: Span) -> bool:
    """Whether the name is part of a word that is no place: 医保定点 has no 保定 in it."""
    return text.startswith(_NOT_BEFORE, span.end) or text[span.start - 1 : span.start + 1] in _ACROSS


def _most(found: Sequence[Span]) -> list[Span]:
    """Those that together make up most of the text, none overlapping: in 信阳新县 there is no 阳新县."""
    best: list[tuple[int, int, list[Span]]] = []
    for span in sorted(found, key=lambda span: (span.end, -span.start)):
        before = max(
            (each for each in best if not each[2] or each[2][-1].end <= span.start), key=_worth, default=None
        )
        length, _, spans_before = before or (0, 0, [])
        best.append((length + span.end - span.start, -len(spans_before) - 1, [*spans_before, span]))
    return max(best, key=_worth)[2] if best else []


def _worth(chosen: tuple[int, int, list[Span]]) -> tuple[int, int, int]:
    """How much of the text, then by how few names, then how early."""
    length, count, chain = chosen
    return length, count, -chain[0].start if chain else 0


def _overlaps(span: Span, taken: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in taken)


def _counts(text: str, span: Span, taken: Sequence[Span]) -> bool:
    if span.strength != BESIDE and _has_large(span) and (span.start, span.end) == (0, len(text)):
        return True
    before = next((other for other in taken if touch(text, other.end, span.start)), None)
    if before is not None and inside(span.codes, before.codes):
        return True
    if span.strength == SPELLED:
        return span.end - span.start >= _SPELLED_LEAST and _has_large(span)
    return span.strength == UNSURE and _begins(text, span.start) and _ends(text, span.end)


def touch(text: str, end: int, start: int) -> bool:
    """Whether nothing that counts stands between two names."""
    return end <= start and not text[end:start].strip("的 省市")


def _has_large(span: Span) -> bool:
    return any(len(code) <= len("5106") for code in span.codes)


def _begins(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] in _SOUND_STOP or text[:start].endswith(_STARTS)


def _ends(text: str, end: int) -> bool:
    return end == len(text) or text[end] in _SOUND_STOP or text.startswith(_ENDS, end)
