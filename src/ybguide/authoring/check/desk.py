"""YB031: a step that speaks of a face, a code, a password or papers tells a helper how to keep out of it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.base import StepEntry
from ybguide.authoring.schema.desk import DeskEntry
from ybguide.authoring.walk import every

_CLAUSE = re.compile(r"[^，。；：！？\n]+")
_NOT = re.compile(r"不|没|别(?!人|的)")

Kinds = Mapping[str, tuple[str, ...]]
"""Word → the names of the kinds that answer for it, in the order of the files."""


def desk_kinds_fit(content: Content, _: Conditions) -> Iterator[Finding]:
    """Each word of ``desk.yaml`` in what a step does, presses or warns of is answered by one of its kinds.

    Of words inside each other the longest counts; a clause with a negation speaks of what is not done.
    """
    kinds = _kinds(content)
    for step, place in every(content, StepEntry):
        for word in _spoken_of(step, kinds):
            if not set(kinds[word]) & set(step.desk):
                message = f"这一步说到“{word}”，desk 里要写 {' 或 '.join(kinds[word])}"
                yield Finding(place=place.at("do"), message=message)


def _kinds(content: Content) -> Kinds:
    found: dict[str, list[str]] = defaultdict(list)
    for entry, _ in every(content, DeskEntry):
        for word in entry.words:
            found[word].append(entry.id)
    return {word: tuple(names) for word, names in found.items()}


def _spoken_of(step: StepEntry, kinds: Kinds) -> Iterator[str]:
    if not kinds:
        return
    longest_first = sorted(kinds, key=len, reverse=True)
    words = re.compile("|".join(map(re.escape, longest_first)))
    texts = (step.do, *step.path, *step.warnings)
    clauses = (clause for text in texts for clause in _CLAUSE.findall(text) if not _NOT.search(clause))
    yield from dict.fromkeys(word for clause in clauses for word in words.findall(clause))
