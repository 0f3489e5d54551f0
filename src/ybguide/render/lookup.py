"""What the search of the handbook needs, as small as it can be said in JSON.

``templates/search.js`` turns a question into words and syllables the way ``text.language`` does, so it is
given the same tables, as far as they can matter: characters that occur, or sound like one that does.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ybguide.text.language import Language
from ybguide.text.visible import visible
from ybguide.view.book import Handbook, Leaf

Address = Callable[[Leaf, str], str]


def lookup(handbook: Handbook, address: Address) -> dict[str, Any]:
    """Everything that can be found, how people vary what they type, and the places to choose from."""
    entries = list(_entries(handbook, address))
    asked = "".join(phrase for *_, phrases in entries for phrase in phrases)
    return {
        "entries": entries,
        "language": _language(handbook.language, asked),
        "places": [(place.id, visible(place.name), place.shown) for place in handbook.places],
    }


def _entries(handbook: Handbook, address: Address) -> Iterator[tuple[str, str, str, list[str]]]:
    """Where it is, its kind in a word, what it is called, the ways to ask for it."""
    for leaf in handbook.leaves:
        for finding in leaf.findings:
            place = leaf.id if finding.part is None else address(leaf, finding.part)
            asked = [visible(phrase) for phrase in finding.asked]
            yield place, finding.kind.word, visible(finding.title), asked


def _language(language: Language, asked: str) -> dict[str, Any]:
    written = {*language.simple(asked), *"".join(language.synonyms), *"".join(language.synonyms.values())}
    heard = {language.sounds[char] for char in written if char in language.sounds}
    sounds = {char: sound for char, sound in language.sounds.items() if sound in heard}
    simplified = {old: new for old, new in language.simplified.items() if new in sounds or new in written}
    return {
        "simplified": simplified,
        "synonyms": dict(language.synonyms),
        "sounds": _by_value(sounds),
        "heard": dict(language.heard),
        "initials": dict(language.initials),
        "subject": list(language.subject),
        "shared": list(language.shared),
        "elsewhere": list(language.elsewhere),
    }


def _by_value(table: Mapping[str, str]) -> dict[str, str]:
    """The keys, joined, by the value they have in common."""
    found: dict[str, str] = {}
    for key, value in table.items():
        found[value] = found.get(value, "") + key
    return found
