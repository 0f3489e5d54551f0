"""Questions in other scripts: English, pinyin, initials, traditional and dialect words, slips of typing.

Every third row of ``tests/data/scripts.tsv``, by hash, was never looked at while words were chosen.
"""

import zlib
from dataclasses import dataclass

import pytest

from tests.evaluation.questions import DATA
from ybguide.domain.spelling import text
from ybguide.search import ask
from ybguide.search.scope import scope_of
from ybguide.store import Store

FLOORS = {"tuned on": 0.86, "kept out": 0.825}
"""The shares that were reached, less two points."""
_PARTS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A question and the addresses that answer it."""

    query: str
    addresses: frozenset[str]

    @property
    def half(self) -> str:
        """Which part it belongs to."""
        return "tuned on" if zlib.crc32(self.query.encode()) % _PARTS else "kept out"


def rows() -> list[Asked]:
    """The rows without their heading."""
    lines = (DATA / "scripts.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cells = [line.split("\t") for line in lines]
    return [Asked(query=query, addresses=frozenset(listed.split("|"))) for query, listed in cells]


@pytest.mark.parametrize("half", FLOORS)
def test_a_question_in_another_script_is_answered(half: str, store: Store) -> None:
    asked = [row for row in rows() if row.half == half]
    answered = [
        row
        for row in asked
        if row.addresses & {text(hit.address) for hit in ask(store, row.query) if hit.confident}
    ]
    missed = [row.query for row in asked if row not in answered]
    assert len(answered) >= FLOORS[half] * len(asked), missed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yī bǎo mǎ jiě bǎng", "yi bao ma jie bang"),
        ("Can't open the code", "cannot open the code"),
        ("won’t scan", "will not scan"),
        ("個人帳戶", "个人账户"),
        ("forgot my pin", "忘记密码"),
    ],
)
def test_ways_to_type_the_same_are_the_same_question(typed: str, meant: str, store: Store) -> None:
    assert store.language.words(typed) == store.language.words(meant)


def test_english_requires_what_its_words_require_in_chinese(store: Store) -> None:
    asked = "remove my husband from the family account"
    assert set(store.language.required(asked)) >= {"want/remove", "who/spouse", "thing/family-account"}


@pytest.mark.parametrize(
    ("asked", "scope"),
    [
        ("is medicare for foreigners", "ours"),
        ("lost my bank card", "elsewhere"),
        ("train ticket password", "elsewhere"),
    ],
)
def test_english_tells_whose_question_it_is(asked: str, scope: str, store: Store) -> None:
    assert scope_of(store.language, asked) == scope
