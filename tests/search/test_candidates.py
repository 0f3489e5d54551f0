"""Which phrases are compared with a question: those that share the most, however long the lists are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ybguide.search.candidates import candidates

MOST = 4000


@dataclass
class Lists:
    """The one question that is asked of a store, with what was read for it."""

    phrases: Mapping[str, Sequence[int]]
    read: list[str] = field(default_factory=list)

    def phrases_with(self, word: str, limit: int) -> Sequence[int]:
        self.read.append(word)
        return self.phrases[word][:limit]


def found(phrases: Mapping[str, Sequence[int]], weights: Mapping[str, float], limit: int = 10) -> list[int]:
    store: Any = Lists(phrases=phrases)
    return candidates(store, {word: (len(phrases[word]), weights[word]) for word in phrases}, limit)


def read(sizes: Mapping[str, int]) -> list[str]:
    """The words whose lists are read, where so many phrases have each."""
    lists: Any = Lists(phrases=dict.fromkeys(sizes, ()))
    assert candidates(lists, {word: (size, 1.0) for word, size in sizes.items()}, 1) == []
    return list(lists.read)


def test_those_come_first_that_share_the_most_weight() -> None:
    assert found({"解绑": [1, 2], "医保": [2, 3], "码": [3]}, {"解绑": 5.0, "医保": 2.0, "码": 1.0}) == [
        2,
        1,
        3,
    ]


def test_of_those_that_share_as_much_some_are_taken_from_all_over_the_guide() -> None:
    taken = found({"解绑": range(1, 1001)}, {"解绑": 1.0})
    assert len(taken) == 10
    assert max(taken) - min(taken) > 500
    assert taken == found({"解绑": range(1, 1001)}, {"解绑": 1.0})


def test_there_are_as_many_as_are_wanted() -> None:
    assert len(found({"解绑": [1, 2, 3]}, {"解绑": 1.0}, limit=2)) == 2
    assert found({}, {}) == []


def test_rare_words_are_read_first_and_common_ones_left_aside() -> None:
    assert read({"医": 3000, "码": 900, "解绑": 100, "的": 1}) == ["的", "解绑", "码"]


def test_lists_are_read_up_to_four_thousand_entries() -> None:
    assert read({"甲": 1, "乙": 1, "丙": MOST - 2}) == ["甲", "乙", "丙"]
    assert read({"甲": 1, "乙": 1, "丙": MOST - 1}) == ["甲", "乙"]


def test_two_lists_are_read_however_common_their_words_are_and_none_to_its_end() -> None:
    assert read({"甲": 9000, "乙": 9001, "丙": 9002}) == ["甲", "乙"]
    longest = found({"甲": range(1, MOST + 2)}, {"甲": 1.0}, limit=2 * MOST)
    assert sorted(longest) == list(range(1, MOST + 1))
