"""Hypothesis strategies: hostile text, ordinary prose, and pages made of every kind of block.

Pages are drawn by the type hints of ``ybguide.view.page``, so a new block or field is covered at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import EnumMeta
from itertools import cycle
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from hypothesis import settings
from hypothesis import strategies as st

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.record import hints_of
from ybguide.view.page import (
    AnswerView,
    Block,
    ChoiceView,
    Column,
    Entries,
    Entry,
    HitView,
    Links,
    Page,
    Row,
    Table,
)

_INVISIBLE = "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
CONTROLS = "\x00\x01\x07\x08\x0b\x0c\r\x1b\x7f\x80\x85\x9b\x9d" + _INVISIBLE
"""What drives a terminal, or turns the direction of its text, when printed raw."""

FRAGMENTS = (
    *("[x]", "[bold]", "[/bold]", "[/]", "[link=https://example.org]", ":phone:", ":warning:"),
    *("<b>", "</b>", "<script>", "-->", "&amp;", "&#65;", "|", "`", "```", "**", "_", "~~", "$", "\\"),
    *("\\n", "%s", "{x}", "{{ x }}", "# ", " #", "- ", "+ ", "> ", "1. ", "12) ", "---", "===", "![x](y)"),
    *("https://example.org/?a=1&b=2", "http://例子.cn", "www.example.org", "a@example.org"),
    *("【同意】", "【", "】", "“", "”", "（", "）", "，", "。", "……", "——", "：", "？！", '"', "'"),
    *("医保码", "参保地经办机构", "App", "12393", "16 周岁", "6 位", "ybguide fix face-fail", "a" * 30),
    *("e\u0301", "ก\u0e35\u0e49", "😀", "👨\u200d👩\u200d👧", "☎\ufe0f", "🇨🇳", "𠮷", "한글", "ｶﾅ", "ﷺ"),
    *("\u200b", "\u200d", "\u2060", "\u00ad", " ", "  ", "\u3000", "\u00a0", "\n"),
)
RUNS = ("长" * 5000, "x" * 5000, "医保码 " * 1250, "word " * 1000, "【标签】" * 1250, "☎\ufe0f" * 2500)
"""5,000 characters in one go, with and without places to break."""

_characters = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=_INVISIBLE)


def texts() -> st.SearchStrategy[str]:
    """Hostile text without control characters: all of it has to be printed as it is."""
    return st.lists(st.sampled_from(FRAGMENTS) | st.text(_characters, max_size=6), max_size=6).map("".join)


def lightly(max_examples: int) -> settings:
    """Settings for tests that render whole pages."""
    return settings(deadline=None, max_examples=max_examples, report_multiple_bugs=False)


def widths() -> st.SearchStrategy[int]:
    """The widths for which printing is promised to be right."""
    return st.integers(20, 200)


_WORDS = ("请", "打开", "国家医保服务平台", "添加家人", "App", "NFC", "12393", "16 周岁", "6 位")
_SET_OFF = ("【{}】", "“{}”", "（{}）", "《{}》")
_word = st.sampled_from(_WORDS)
_words = st.lists(_word, min_size=1, max_size=5).map("".join)
_phrase = st.builds(str.format, st.sampled_from(_SET_OFF), _word) | _words
_phrases = st.lists(_phrase, min_size=1, max_size=3).map("".join)
_clause = st.builds("{}{}".format, _phrases, st.sampled_from("，。、；：？！"))
_SEAM = re.compile(r"(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])")


def prose() -> st.SearchStrategy[str]:
    """Chinese as it is written: spaced from Latin text, one punctuation mark at a time."""
    return st.lists(_clause, min_size=1, max_size=6).map(lambda clauses: _SEAM.sub(" ", "".join(clauses)))


def pages(text: st.SearchStrategy[str]) -> st.SearchStrategy[Page]:
    """Pages with blocks of different kinds in which every string is drawn from ``text``."""
    return _pages(st.lists(text, min_size=1, max_size=12))


def pages_with_a_run() -> st.SearchStrategy[Page]:
    """Pages in which one string, anywhere, has 5,000 characters."""
    short = st.integers(0, 20).map(["短"].__mul__)
    return _pages(st.builds(lambda run, before: [*before, run, *["短"] * 20], st.sampled_from(RUNS), short))


def _pages(strings: st.SearchStrategy[list[str]]) -> st.SearchStrategy[Page]:
    kinds = st.lists(st.sampled_from(get_args(Block)), min_size=1, max_size=4, unique=True)
    choices = st.lists(st.integers(0, 60), min_size=7, max_size=23)
    fillings = st.builds(_Filling, strings=strings.map(cycle), choices=choices.map(cycle))
    return st.builds(_page, kinds, fillings)


def _page(kinds: list[type], filling: "_Filling") -> Page:
    blocks = tuple(filling.value(kind) for kind in kinds)
    address = filling.value(Address)
    return Page(command="how", address=address, title=filling.value(str), blocks=blocks)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Filling:
    """What fields are filled with: strings, and choices of how many there are of everything."""

    strings: Iterator[str]
    choices: Iterator[int]

    def value(self, hint: Any) -> Any:
        """A value of this type; drawing every field by itself would take Hypothesis a second a page."""
        choice = next(self.choices)
        if hint is str:
            return next(self.strings)
        if hint in (int, float, bool):
            return hint(choice + 1)
        if get_origin(hint) is Literal:
            return get_args(hint)[choice % len(get_args(hint))]
        if get_origin(hint) is tuple:
            return tuple(self.value(get_args(hint)[0]) for _ in range(choice % 3))
        if get_origin(hint) in (Union, UnionType):
            return self._one_of([None if each is NoneType else each for each in get_args(hint)], choice)
        if isinstance(hint, EnumMeta):
            return list(hint)[choice % len(hint)]
        if hint is Address:
            return Address(of=Kind.QUESTION, key=next(self.strings))
        return self._table(choice) if hint is Table else self._record(hint)

    def _one_of(self, hints: list[Any], choice: int) -> Any:
        """A value of one of the types; None, where it is among them, a third of the time."""
        if None in hints and not choice % 3:
            return None
        given = [hint for hint in hints if hint is not None]
        return self.value(given[choice % len(given)])

    def _record(self, kind: Any) -> Any:
        fields = {name: self.value(hint) for name, hint in hints_of(kind).items()}
        if kind in (Links, Entries):
            fields["key"] = kind.__name__.lower()
        if kind is Entries:
            # Only the short form is brief.
            fields["brief"] = False
        if kind in (AnswerView, HitView):
            fields |= {"kind": Kind.QUESTION, "answer": (self.value(str), *fields["answer"])}
        if kind is ChoiceView:
            fields["answers"] = (self.value(str), *fields["answers"])
        if "steps" in fields:
            steps = enumerate(fields["steps"], 1)
            fields["steps"] = tuple(replace(step, number=number) for number, step in steps)
        if kind is HitView:
            fields["matched"] = (fields["question"][1:3],)
        if kind is Entry:
            details = zip(("phone", "url"), fields["details"], strict=False)
            fields["details"] = tuple(replace(detail, key=key) for key, detail in details)
        return kind(**fields)

    def _table(self, choice: int) -> Table:
        size = 1 + choice % 7
        columns = tuple(Column(key=f"column-{number}", title=self.value(str)) for number in range(size))
        cells = [tuple(self.value(str) for _ in range(size)) for _ in range(choice % 4)]
        rows = tuple(Row(id=self.value(str), cells=row) for row in cells)
        return Table(key="table", title=self.value(str), columns=columns, rows=rows)
