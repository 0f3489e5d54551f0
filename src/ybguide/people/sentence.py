"""A sentence in plain words → the person, the place and the channel it names, and what it asks."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ybguide.domain.kind import Kind
from ybguide.domain.person import ADULT, ELDER, Document, Person, Whom
from ybguide.people.clause import Clause, read_clause
from ybguide.places import asked_about
from ybguide.places.errors import SharedName
from ybguide.record import Record
from ybguide.store import Store
from ybguide.text.tokens import name_key

_STOPS = re.compile(r"[，,。；;、！!\n]+")
_STOPS_AND_SPACES = re.compile(r"[，,。；;、！!\s]+")
_HOW = re.compile(r"^(?:要|该)?(?:怎么|怎样|如何|咋)|(?:怎么办|怎么弄|怎么做|怎样|流程|步骤|方法)$")
"""What asks how something is done, and is no part of its name."""
_ASKING = re.compile(r"[?？\s]+$")
_ASKS = re.compile(r"[吗么呢]|能不能|有没有|是不是|要不要|可以|怎|什么|哪|多少|多久|为啥|谁|咋|啥|如何")
_LISTED = 12
"""Characters of the longest question that is one thing of a list: 我爸72，老人机，刷脸不过."""
LONGEST = 400
"""Characters of a sentence that are read; a pasted page is no sentence."""


class Told(Record):
    """What a sentence tells. ``question`` is what it asks, as it was typed; empty where it only tells.

    ``subject`` is the question without what tells of the person or asks how: it may be the name of a task.
    ``channel`` and ``place`` are what was named beside it, the channel by its id, the place by its name;
    ``shared`` is a name that several places have.
    """

    whom: Whom | None = None
    activated: bool | None = None
    age: int | None = None
    birth_date: date | None = None
    documents: tuple[Document, ...] = ()
    smartphone: bool | None = None
    face: bool | None = None
    enrolled: bool | None = None
    channel: str | None = None
    place: str | None = None
    question: str = ""
    subject: str = ""
    shared: SharedName | None = None

    @property
    def person(self) -> bool:
        """Whether anything is told of a person."""
        return self.birth_date is not None or any(getattr(self, name) not in (None, ()) for name in _TOLD)

    def aged(self, years: int) -> "Told":
        """The same with an age in the place of a day of birth."""
        whom = _reconciled({"whom": self.whom, "age": years})["whom"]
        return self.but(age=years, birth_date=None, whom=whom)

    def onto(self, person: Person) -> Person:
        """The person with what was told of them; the place and a day of birth are left out."""
        known = {name: value for name in _TOLD if (value := getattr(self, name)) not in (None, ())}
        whole = {name: known.get(name, getattr(person, name)) for name in _TOLD}
        return person.but(**_reconciled(whole))


_TOLD = ("whom", "activated", "age", "documents", "smartphone", "face", "enrolled")
"""What a sentence tells of a person, by the fields of one."""


def told(store: Store, sentence: str) -> Told:
    """What a sentence tells of a person, and what is left to be asked."""
    written = sentence[:LONGEST].strip()
    facts: dict[str, Any] = {}
    channel: str | None = None
    places: list[str] = []
    shared: SharedName | None = None
    kept: list[str] = []
    subjects: list[str] = []
    clauses = [clause for clause in _apart(written) if clause]
    for clause in clauses:
        simple = store.language.lowered(_ASKING.sub("", clause))
        read = read_clause(simple, store.descriptions, facts.get("whom"))
        for name, value in read.facts:
            facts.setdefault(name, value)
        if read.whole and read.facts:
            continue
        where = None if read.whole else _place(store, read)
        if isinstance(where, SharedName):
            shared = where
            continue
        if where is not None:
            places.append(where)
            continue
        # What is named beside a question, or says nothing by itself, belongs to it.
        kept.append(clause)
        named = None if read.whole else _channel(store, read)
        channel = channel or named
        if not read.whole and named is None:
            subjects.append(read.left)
    place = _together(store, places)
    if _is_story("，".join(kept)):
        kept = clauses
    asks = bool(subjects) or not (facts or channel or place or shared)
    between = ", " if written.isascii() else "，"
    return Told(
        **_reconciled(facts),
        channel=channel,
        place=place,
        # A question that is all there is stays as it was typed.
        question=(written if len(kept) == len(clauses) else between.join(kept)) if asks else "",
        subject=_HOW.sub("", " ".join(subjects)),
        shared=shared,
    )


def _is_story(question: str) -> bool:
    """Whether the question is part of what is told, and not one more thing in a list."""
    return len(question) > _LISTED or _ASKS.search(question) is not None


def _apart(sentence: str) -> Sequence[str]:
    """Its clauses; Chinese has no spaces within them."""
    return (_STOPS if sentence.isascii() else _STOPS_AND_SPACES).split(sentence)


def _channel(store: Store, clause: Clause) -> str | None:
    found = store.names(Kind.CHANNEL.id, name_key(clause.left))
    return found[0] if len(found) == 1 else None


def _place(store: Store, clause: Clause) -> str | SharedName | None:
    """The place that is all a clause says, or that several places are called so."""
    named = asked_about(store, clause.left)
    if named.shared is not None and not named.rest.strip():
        return named.shared
    where = named.home
    return clause.left if where is not None and not named.rest.strip() else None


def _together(store: Store, places: Sequence[str]) -> str | None:
    """The place of all that was named: 四川 and 绵阳 are one; of two in different parts the first."""
    whole = "".join(places)
    if len(places) > 1 and (named := asked_about(store, whole)).home is not None and not named.rest.strip():
        return whole if len(named.places) == 1 else places[0]
    return places[0] if places else None


def _reconciled(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    """The facts with whom they are about as the age has it: a child of thirty is one of the others."""
    age, whom = facts.get("age"), facts.get("whom")
    if age is None or whom in (None, "self"):
        return facts
    return {**facts, "whom": "child" if age < ADULT else "other" if age < ELDER else "elder"}
