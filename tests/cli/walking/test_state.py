"""What a key does on a walk: from any place, by any keys, nothing is lost and nobody gets stuck."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.cli.walking.keys import Key
from ybguide.cli.walking.state import Effect, Layer, Leave, Seen, Tick, Untick, Walk, Word, press

KEYS = st.lists(st.sampled_from([*Key, None]), max_size=40)
STEPS = st.integers(1, 12)
PARTS = st.integers(1, 3)
NINE = Walk(steps=9)


def walked(walk: Walk, *keys: Key | None) -> tuple[Walk, list[Effect]]:
    """A walk after keys, each on a screen of one part, and all that is to be kept of it."""
    kept: list[Effect] = []
    for key in keys:
        walk, effects = press(walk, key, parts=1)
        kept += effects
    return walk, kept


def test_enter_leads_from_the_materials_through_every_step_to_the_end_and_out() -> None:
    walk, kept = walked(NINE, *[Key.NEXT] * 10)
    assert walk == NINE.but(at=10)
    assert kept == [Seen(at=number) for number in range(1, 11)]
    assert walked(walk, Key.NEXT)[1] == [Leave()]


def test_back_leads_to_the_materials_and_says_that_nothing_is_before_them() -> None:
    walk, kept = walked(NINE.but(at=2), Key.BACK, Key.BACK, Key.BACK)
    assert walk == NINE.but(word=Word.FIRST)
    assert kept == [Seen(at=1), Seen(at=0)]


@pytest.mark.parametrize("key", [Key.STUCK, Key.SAY])
@pytest.mark.parametrize("at", range(11))
def test_what_lies_over_a_step_goes_away_by_enter_by_back_and_by_its_own_key(key: Key, at: int) -> None:
    walk = NINE.but(at=at)
    over, kept = walked(walk, key)
    assert (over.layer, over.at, kept) == (Layer.STUCK if key is Key.STUCK else Layer.SAY, at, [])
    for away in (Key.NEXT, Key.BACK, key):
        assert walked(over, away) == (walk, [])


def test_one_layer_takes_the_place_of_the_other() -> None:
    walk, _ = walked(NINE.but(at=3), Key.STUCK, Key.SAY)
    assert walk == NINE.but(at=3, layer=Layer.SAY)


def test_a_tick_is_kept_and_taken_away_by_the_same_key() -> None:
    walk, kept = walked(NINE.but(at=4), Key.TICK)
    assert walk == NINE.but(at=4, ticked=frozenset({4}), word=Word.TICKED)
    assert kept == [Tick(steps=frozenset({4}))]
    assert walked(walk, Key.TICK) == (
        NINE.but(at=4, word=Word.UNTICKED),
        [Untick(steps=frozenset({4}))],
    )


def test_at_the_end_all_that_is_open_is_ticked_and_unticked_together() -> None:
    end = NINE.but(at=10, ticked=frozenset({1, 2, 3}))
    walk, kept = walked(end, Key.TICK)
    rest = frozenset(range(4, 10))
    assert kept == [Tick(steps=rest)]
    assert walk.open == frozenset()
    assert walked(walk, Key.TICK) == (end.but(word=Word.ALL_UNTICKED), [Untick(steps=rest)])


def test_ticks_of_another_time_are_not_taken_away_together() -> None:
    end = NINE.but(at=10, ticked=frozenset(range(1, 10)))
    assert walked(end, Key.TICK) == (end.but(word=Word.ALL_TICKED), [])


@pytest.mark.parametrize(
    ("walk", "word"), [(NINE, Word.NO_STEP), (NINE.but(at=3, listed=False), Word.NO_LIST)]
)
def test_where_there_is_nothing_to_tick_it_says_so(walk: Walk, word: Word) -> None:
    assert walked(walk, Key.TICK) == (walk.but(word=word), [])


def test_a_tick_over_a_layer_shows_the_step_again() -> None:
    walk, _ = walked(NINE.but(at=3, layer=Layer.STUCK), Key.TICK)
    assert (walk.layer, walk.ticked) == (Layer.STEP, frozenset({3}))


def test_a_screen_longer_than_the_window_is_turned_first() -> None:
    first, kept = press(NINE.but(at=3), Key.NEXT, parts=3)
    assert (first, kept) == (NINE.but(at=3, part=1), ())
    last, _ = press(first, Key.NEXT, parts=3)
    assert press(last, Key.NEXT, parts=3) == (NINE.but(at=4), (Seen(at=4),))
    assert press(last, Key.BACK, parts=3)[0] == first
    assert press(last, Key.REPEAT, parts=3)[0] == NINE.but(at=3)


def test_a_window_that_has_grown_has_fewer_parts() -> None:
    assert press(NINE.but(at=3, part=2), Key.NEXT, parts=1) == (NINE.but(at=4), (Seen(at=4),))


def test_there_is_no_place_before_the_first_or_after_the_last() -> None:
    for at in (-1, 11):
        with pytest.raises(ValueError, match=str(at)):
            Walk(steps=9, at=at)


@given(steps=STEPS, keys=KEYS, data=st.data())
def test_whatever_is_pressed_the_list_holds_what_is_seen(
    steps: int, keys: list[Key | None], data: st.DataObject
) -> None:
    walk, listed, place = Walk(steps=steps), set[int](), 0
    for key in keys:
        walk, effects = press(walk, key, parts=data.draw(PARTS))
        for effect in effects:
            match effect:
                case Tick(steps=ticked):
                    assert not listed & ticked
                    listed |= ticked
                case Untick(steps=unticked):
                    assert unticked <= listed
                    listed -= unticked
                case Seen(at=at):
                    assert abs(at - place) == 1
                    place = at
                case Leave():
                    assert key is Key.LEAVE or (key is Key.NEXT and walk.at == walk.end)
        assert (walk.ticked, walk.at) == (listed, place)
        assert (walk.word is Word.UNKNOWN) is (key is None)


@given(steps=STEPS, keys=KEYS, parts=PARTS)
def test_from_anywhere_enter_reaches_the_end(steps: int, keys: list[Key | None], parts: int) -> None:
    walk = Walk(steps=steps)
    for key in keys:
        walk, _ = press(walk, key, parts=parts)
    for _ in range((steps + 3) * parts + 2):
        walk, effects = press(walk, Key.NEXT, parts=parts)
        if Leave() in effects:
            break
    assert (walk.at, effects) == (walk.end, (Leave(),))


@given(steps=STEPS, keys=KEYS)
def test_what_nobody_knows_changes_nothing(steps: int, keys: list[Key | None]) -> None:
    walk, _ = walked(Walk(steps=steps), *keys)
    after, kept = press(walk, None, parts=1)
    assert (after.but(word=None), kept) == (walk.but(word=None, part=0), ())
