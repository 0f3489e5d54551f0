"""One clause of a sentence: what it tells of a person, and what is left of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from ybguide.domain.description import Description, Descriptions
from ybguide.domain.person import OLDEST, Whom
from ybguide.record import Record, names_of
from ybguide.text.numbers import NUMERALS, whole_number

_FACTS = tuple(name for name in names_of(Description) if name not in ("words", "alone"))
_A_YEAR = 12
_NUMERALS = frozenset(f"{NUMERALS}几")
_BOUNDS_BEFORE = ("未满", "不满", "没满", "没有满", "不到", "没到", "小于", "大于", "超过", "低于")
_BOUNDS_AFTER = ("以上", "以下", "以内", "之前", "以前", "之后", "以后", "上下", "左右的", "的规定")
"""Around a number of years that is a limit and nobody's age."""
_FOR = ("给", "帮", "替", "为")
"""Before the person for whom something is done."""


class _Ages(Record):
    """How ages are said: by a day of birth, with their word, by a number alone, of a baby."""

    born: re.Pattern[str]
    said: re.Pattern[str]
    bare: re.Pattern[str]
    baby: re.Pattern[str]


@cache
def _ages_of() -> _Ages:
    """Made for the first clause with a number: few questions have one."""
    year, number = rf"[\d{NUMERALS}]{{4}}", rf"[\d{NUMERALS}]{{1,3}}"
    return _Ages(
        born=re.compile(
            rf"(?P<day>{year}\s*[-/.年]\s*{number}\s*[-/.月]\s*{number}[日号]?)(?:出生|生日|生)?(?:的|了)?"
        ),
        said=re.compile(
            rf"(?:今年|刚|已|快|都)*满?(?P<years>\d{{1,3}}|[{NUMERALS}]{{1,4}})\s*个?(?:周岁|岁)半?(?:多|了)?"
        ),
        bare=re.compile(rf"(?P<years>\d{{1,3}}|[二三四五六七八九]?十[{NUMERALS}]?)(?:years?old|years?|yo)?"),
        baby=re.compile(
            rf"(?:(?P<months>\d{{1,2}}|[{NUMERALS}]{{1,2}})\s*个半?月|"
            rf"(?:\d{{1,2}}|[{NUMERALS}]{{1,2}}|几)\s*(?:个月|天|日|周))半?(?:多|了|大)*$"
        ),
    )


class Found(Record):
    """A stretch of the clause that tells something; ``facts`` are fields of a person with their values."""

    start: int
    end: int
    facts: tuple[tuple[str, Any], ...]


class Clause(Record):
    """``facts`` in the order in which they were said; ``left`` is the clause without what tells or is empty.

    ``whole`` tells that the clause says nothing else.
    """

    facts: tuple[tuple[str, Any], ...]
    left: str

    @property
    def whole(self) -> bool:
        """Whether nothing is left."""
        return not self.left


def read_clause(clause: str, descriptions: Descriptions, before: Whom | None = None) -> Clause:
    """What a clause in lower case and simplified characters tells of a person.

    ``before`` is whom the clauses before it were about: 我爸，72.
    """
    always = [each for each in descriptions.known if not each.alone]
    found = list(_apart((*_ages(clause), *_words(clause, always))))
    whom = next((value for name, value in _facts(clause, found) if name == "whom"), before)
    left = _without(clause, found)
    baby = _ages_of().baby.search(left) if whom == "child" and _has_number(left) else None
    if baby:
        months = whole_number(baby["months"] or "") or 0
        found.append(_age_at(len(clause), months // _A_YEAR))
        left = left[: baby.start()]
    alone = list(_apart(_words(left, descriptions.known)))
    rest = _stripped(_without(left, alone), descriptions.empty)
    if rest and whom is not None and (years := _bare_age(rest)) is not None:
        found.append(_age_at(len(clause), years))
        rest = ""
    if rest:
        return Clause(facts=_facts(clause, found), left=_stripped(left, descriptions.empty))
    return Clause(facts=_facts(clause, [*found, *alone]), left="")


def _has_number(text: str) -> bool:
    return any(char.isdecimal() or char in _NUMERALS for char in text)


def _ages(clause: str) -> Iterator[Found]:
    if not _has_number(clause):
        return
    for match in _ages_of().born.finditer(clause):
        from ybguide.text.dates import day_of  # noqa: PLC0415 - few questions hold a day

        if (born := day_of(match["day"])) is not None:
            yield Found(start=match.start(), end=match.end(), facts=(("birth_date", born),))
    for match in _ages_of().said.finditer(clause):
        limit = clause[: match.start("years")].endswith(_BOUNDS_BEFORE) or clause.startswith(
            _BOUNDS_AFTER, match.end()
        )
        years = whole_number(match["years"])
        if not limit and years is not None and years <= OLDEST:
            yield Found(start=match.start(), end=match.end(), facts=(("age", years),))


def _age_at(place: int, years: int) -> Found:
    return Found(start=place, end=place, facts=(("age", years),))


def _bare_age(rest: str) -> int | None:
    """A number alone beside a person: 我爸72."""
    match = _ages_of().bare.fullmatch("".join(rest.split())) if _has_number(rest) else None
    years = whole_number(match["years"]) if match else None
    return years if years is not None and years <= OLDEST else None


def _words(clause: str, known: Iterable[Description]) -> Iterator[Found]:
    for description in known:
        facts = tuple(
            (name, value) for name in _FACTS if (value := getattr(description, name)) not in (None, ())
        )
        for word in description.words:
            for start in _places(clause, word):
                yield Found(start=start, end=start + len(word), facts=facts)


def _places(clause: str, word: str) -> Iterator[int]:
    """Where a word stands; one of Latin letters only as a whole."""
    start = clause.find(word)
    while start >= 0:
        if not (word.isascii() and (_latin(clause, start - 1) or _latin(clause, start + len(word)))):
            yield start
        start = clause.find(word, start + 1)


def _latin(text: str, place: int) -> bool:
    return 0 <= place < len(text) and text[place].isascii() and text[place].isalpha()


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    """The longest, and the others that do not overlap them, in order."""
    taken: list[Found] = []
    for each in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if all(each.end <= other.start or other.end <= each.start for other in taken):
            taken.append(each)
    return iter(sorted(taken, key=lambda one: one.start))


def _facts(clause: str, found: Sequence[Found]) -> tuple[tuple[str, Any], ...]:
    """All facts, ages that were said first.

    Of several people the one for whom something is done counts, else the last: 孩子的奶奶.
    """
    people = [each for each in found if any(name == "whom" for name, _ in each.facts)]
    meant = [each for each in people if clause[: each.start].removesuffix("我").endswith(_FOR)] or people
    # 刚出生的宝宝 is one person, told of twice.
    others = [each for each in people if _whom(each) != _whom(meant[-1])]
    told = [each for each in found if each not in others]
    # What was said of an age tells of nothing else.
    return tuple(fact for each in sorted(told, key=lambda one: len(one.facts)) for fact in each.facts)


def _whom(found: Found) -> Whom | None:
    return next((value for name, value in found.facts if name == "whom"), None)


def _without(clause: str, gone: Sequence[Found]) -> str:
    for each in sorted(gone, key=lambda one: -one.start):
        clause = f"{clause[: each.start]} {clause[each.end :]}"
    return clause


def _stripped(text: str, empty: Sequence[str]) -> str:
    """The text without empty words around what is left of it; none of what is left is touched."""
    ordered = sorted(empty, key=len, reverse=True)
    parts = [_trimmed(part, ordered) for part in text.split()]
    return " ".join(part for part in parts if part)


def _trimmed(part: str, empty: Sequence[str]) -> str:
    while part:
        word = next((word for word in empty if _begins(part, word)), None)
        if word is not None:
            part = part[len(word) :].lstrip("，,。 ")
            continue
        word = next((word for word in empty if _ends(part, word)), None)
        if word is None:
            return part
        part = part[: -len(word)].rstrip("，,。 ")
    return part


def _begins(part: str, word: str) -> bool:
    return part.startswith(word) and not (word.isascii() and _latin(part, len(word)))


def _ends(part: str, word: str) -> bool:
    return part.endswith(word) and not (word.isascii() and _latin(part, len(part) - len(word) - 1))
