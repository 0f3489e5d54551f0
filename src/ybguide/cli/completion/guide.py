"""Names of things in the guide for somebody who types one, in one language: Chinese, or Latin letters.

Where nothing is typed, that is Chinese with the ids beside it, unless the locale or the terminal says that no
Chinese is read. What was begun in Latin letters goes on as an id, else in pinyin or initials.
"""

from collections.abc import Iterable, Mapping

from ybguide.cli.completion.values import Offers
from ybguide.cli.environment import Environment
from ybguide.cli.output.stream import encoding_of
from ybguide.domain.answers import Subject
from ybguide.domain.division import Division
from ybguide.library import open_library
from ybguide.select.validity import StoreOn
from ybguide.text.tokens import name_key

_MOST = 60
"""So many are offered of what nobody has counted: a shell shows no more on a screen."""
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""What tells the language of messages, the strongest first."""
_NO_LANGUAGE = ("C", "POSIX")


def reads_chinese(environment: Environment) -> bool:
    """Whether the locale is a Chinese one or says nothing, and the terminal can show it."""
    named = next(filter(None, map(environment.variables.get, _LOCALE)), "").partition(".")[0]
    told = named not in ("", *_NO_LANGUAGE)
    return (named.startswith("zh") or not told) and encoding_of(environment.stdout).holds("字")


class Names:
    """The names of what the guide holds on the day of the environment."""

    def __init__(self, environment: Environment) -> None:
        """Raises ``GuideError`` where there is no guide to read."""
        self.store = StoreOn(open_library(), environment.today)
        self._chinese = reads_chinese(environment)

    def of(self, kind: str, begun: str) -> Offers:
        """Things that may be asked for by names; where no name begins so, by other forms of their names."""
        titles = self.store.titles(kind)
        return self._offered(titles, begun) or self._forms(kind, begun, titles)

    def in_words(self, kind: str, begun: str) -> Offers:
        """What may be asked in words: questions or failures; of many, one of each subject to begin with."""
        titles = self.store.titles(kind)
        if not begun and kind == "question":
            listed = [(subject.title, subject.questions[0]) for subject in self.store.all(Subject)]
            return [(titles[key] if self._chinese else key, title) for title, key in listed if key in titles]
        return self._offered(titles, begun)[: _MOST if begun else None]

    def ids(self, kind: str, begun: str) -> Offers:
        """Things that are asked for by their ids alone."""
        return [(key, title) for key, title in self.store.titles(kind).items() if key.startswith(begun)]

    def of_places(self, begun: str) -> Offers:
        """The places with a pack and, once a name is begun, all others too, each with its province."""
        packs = self._offered(self.store.titles("region"), begun)
        if not begun:
            return packs
        named = _called(self.store.places_called(begun, _MOST))
        if not named and begun.isascii():
            named = self._spelled(name_key(begun))
        known = {name for name, _ in packs}
        return [*packs, *((name, meaning) for name, meaning in named if name not in known)]

    def _offered(self, titles: Mapping[str, str], begun: str) -> Offers:
        chinese = not begun.isascii() if begun else self._chinese
        offered = ((title, key) for key, title in titles.items()) if chinese else titles.items()
        return [(word, meaning) for word, meaning in offered if word.startswith(begun)]

    def _forms(self, kind: str, begun: str, titles: Mapping[str, str]) -> Offers:
        """The shortest other form of each name that begins so."""
        form, found = name_key(begun), dict[str, str]()
        if not form:
            return []
        for known, key in self.store.forms(kind, form).items():
            if known.startswith(form) and len(known) < len(found.get(key, known + "x")):
                found[key] = known
        return [(known, titles[key]) for key, known in found.items()]

    def _spelled(self, begun: str) -> Offers:
        """The shortest spelling of each place that begins so; places that are spelled alike together."""
        spelled: dict[str, str] = {}
        for form, code in self.store.places_spelled(begun, _MOST):
            spelled.setdefault(code, form)
        places = self.store.divisions(spelled)
        offered: dict[str, list[str]] = {}
        for code, form in spelled.items():
            offered.setdefault(form, []).append(places[code].name)
        return [(form, "、".join(names)) for form, names in offered.items()]


def _called(places: Iterable[Division]) -> Offers:
    return [(place.name, place.province) for place in places]
