"""Places that sound or look like a word that is none."""

from collections.abc import Iterator

from ybguide.domain.division import Division
from ybguide.store import Store
from ybguide.text.nearest import nearest

_MOST = 3
_BLURRED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"))
"""Sounds that many speakers do not tell apart."""
_ALIKE_LETTERS = 0.85
_SHORTEST = 4


def alike(store: Store, form: str) -> tuple[Division, ...]:
    """At most three places: those that sound the same, then those with a letter wrong."""
    sound = "".join(store.language.syllables(form))
    if len(sound) < _SHORTEST or not sound.isascii():
        return ()
    codes = list(dict.fromkeys(_near(store, sound, spelled=form.isascii())))
    found = store.divisions(codes)
    size = {"province": 0, "prefecture": 1}
    # Cities before the counties that sound like them.
    ordered = sorted(codes, key=lambda code: size.get(found[code].level, 2))
    return tuple(found[code] for code in ordered[:_MOST])


def _near(store: Store, sound: str, *, spelled: bool) -> Iterator[str]:
    names = store.spelled_places()
    yield from (code for name, code in names if name == sound)
    blurred = _blur(sound)
    yield from (code for name, code in names if _blur(name) == blurred)
    if spelled:
        # Whoever types letters may have one wrong; who writes characters has chosen their sounds.
        close = set(nearest(sound, (name for name, _ in names), most=_MOST, alike=_ALIKE_LETTERS))
        yield from (code for name, code in names if name in close)


def _blur(sound: str) -> str:
    for exact, heard in _BLURRED:
        sound = sound.replace(exact, heard)
    return sound
