"""The types of the JSON objects, for the published schema: ``objects`` makes an object of a record by its
rules, and ``told`` reads the type of that object off the same record by the same rules.

Written out is only what no record says: the keys that stand in the details of entries and in the columns of
tables. A text is Chinese, for a reader; an id is stable, for programs. Null stands where nothing is known.
"""

from collections.abc import Iterator, Mapping
from functools import cache, reduce
from inspect import cleandoc
from operator import or_
from types import UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints

# pydantic reads TypedDict of typing only from Python 3.12 on. This one comes with pydantic.
from typing_extensions import TypedDict, is_typeddict

from ybguide.domain.address import Address
from ybguide.domain.division import Level
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Claim
from ybguide.record import Record, hints_of
from ybguide.render.objects import IF_ANY, rule_of
from ybguide.view import page
from ybguide.view.page import AdviceView, DecisionView, Entry, GuideView, Path, Row, WayView


class Error(TypedDict):
    """Why there is no answer: a stable code, what was wrong, and what to do next."""

    code: str
    message: str
    hint: str


class Place(TypedDict):
    """A place: its full name, what it is, the pack that answers for it, the code of its telephone numbers."""

    name: str
    level: Level
    province: str
    pack: str | None
    area_code: str | None


class PlaceChoice(TypedDict):
    """One of several places of the same name, with what to type for it."""

    name: str
    province: str
    command: str


class GuideStep(TypedDict):
    """A guide of which one step was asked for: nothing else of it is told."""

    summary: Literal[""]


class Table(TypedDict):
    """Things side by side: each row has a cell for each column, the first names the row."""

    id: str
    address: str


class Term(TypedDict):
    """A word and its meaning."""

    aliases: NotRequired[str]
    not_same_as: NotRequired[str]


class Reference(TypedDict):
    """A source of the guide, in words."""

    publisher: str
    grade: str
    date: str
    scope: str
    url: NotRequired[str]


class Scam(TypedDict):
    """A known fraud: how it comes (the text), what is true, what to do, whom to turn to."""

    truth: str
    do: str
    contacts: str


class LocalChannel(TypedDict):
    """A channel that only one place has, with the date of what is known of it."""

    region: str
    kind: str
    path: NotRequired[str]
    url: NotRequired[str]
    as_of: str


class LocalFact(TypedDict):
    """What is known of a place: in words, for whom it is; the last day, month or year of which it is true."""

    condition: NotRequired[str]
    valid_until: NotRequired[str]


class Number(TypedDict):
    """Whom to call; a number of a place has the date on which it was published."""

    phone: NotRequired[str]
    as_of: NotRequired[str]


class Position(TypedDict):
    """One side of a disagreement (the text), with the names of the sources that say so."""

    sources: str


class Supports(TypedDict):
    """What a channel can do, in words."""

    name: str
    family: str
    password: str
    in_person: str


class Channel(Supports):
    """A row of the comparison of channels."""

    code: str
    needs: str
    minutes: str
    best_for: str


class Setting(TypedDict):
    """What is set for every command, null where nothing is, and in words where that came from."""

    name: str
    value: str | None
    origin: str


_BESIDE: Mapping[type, type[Record]] = {
    GuideStep: GuideView,
    Table: page.Table,
    **dict.fromkeys((Term, Reference, Scam, LocalChannel, LocalFact, Number, Position), Entry),
    **dict.fromkeys((Channel, Supports, Setting), Row),
}
"""The records whose own keys stand beside these."""
_NAMED: Mapping[type, str] = {
    AdviceView: "Recommendation",
    Claim: "Side",
    DecisionView: "MapQuestion",
    Path: "OtherPath",
    WayView: "Alternative",
}
"""Records that the schema calls otherwise than by their name without ``View``."""


@cache
def told(hint: Any) -> Any:
    """The type of what JSON tells of a value of this type, inside of containers and dictionaries too."""
    parts = [part for part in get_args(hint) if part is not Ellipsis]
    if get_origin(hint) in (tuple, list):
        return list[told(parts[0])]  # type: ignore[misc] # a type that is made, for pydantic
    if get_origin(hint) is NotRequired:
        return NotRequired[told(parts[0])]
    if get_origin(hint) in (Union, UnionType):
        return reduce(or_, map(told, parts))
    if is_typeddict(hint):
        return _dictionary(hint)
    if not isinstance(hint, type):
        return hint
    if issubclass(hint, Address | Kind):
        return str
    if not issubclass(hint, Record):
        return hint
    if only := rule_of(hint).only:
        return told(hints_of(hint)[only])
    return made(_NAMED.get(hint, hint.__name__.removesuffix("View")), hint.__doc__, dict(_keys(hint)))


def made(name: str, about: str | None, keys: Mapping[str, Any]) -> Any:
    """A dictionary with these keys, described to programmers of any language."""
    make: Any = TypedDict
    kind = make(name, {key: told(hint) for key, hint in keys.items()})
    kind.__doc__ = cleandoc(about or "").replace("``", "").replace("None", "null")
    return kind


def _dictionary(kind: Any) -> Any:
    """With the keys of its record and the types that are told; itself where these are its own."""
    hints = get_type_hints(kind, include_extras=True)
    if kind not in _BESIDE and all(told(hint) is hint for hint in hints.values()):
        return kind
    beside = dict(_keys(_BESIDE[kind])) if kind in _BESIDE else {}
    return made(kind.__name__, kind.__doc__, beside | hints)


def _keys(record: type[Record]) -> Iterator[tuple[str, Any]]:
    hints, rule = hints_of(record), rule_of(record)
    for name, hint in hints.items():
        if name in rule.inlined:
            inner, always = dict(_keys(_present(hint))), _present(hint) == hint
            for there, here in rule.inlined[name].items():
                yield here, inner[there] if always else inner[there] | None
        elif name in IF_ANY:
            yield name, NotRequired[_present(hint)]
        elif name not in rule.unsaid and name != rule.only:
            yield rule.renamed.get(name, name), hint
    yield from ((key, get_type_hints(add)["return"]) for key, add in rule.added.items())


def _present(hint: Any) -> Any:
    """The type of a value that is not None."""
    return get_args(hint)[0] if get_origin(hint) in (Union, UnionType) else hint
