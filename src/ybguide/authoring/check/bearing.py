"""YB037: a disagreement stands only where it bears on what is told."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from ybguide.authoring.check.passages import sources_of
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.base import Model
from ybguide.authoring.schema.reference import ConflictEntry, SourceEntry
from ybguide.authoring.walk import every


def conflicts_bear_on_their_pieces(content: Content, _: Conditions) -> Iterator[Finding]:
    """A piece names a conflict only if both share a source or a topic.

    The topics of a conflict are those it says, or else those of the pieces that name it and share a source
    with it; where neither is known nothing can be said.
    """
    conflicts = {conflict.id: conflict for conflict, _ in every(content, ConflictEntry)}
    groups = {source.id: source.group or source.id for source, _ in every(content, SourceEntry)}
    named = [found for found in _named(content) if found[0] in conflicts]
    claimed = {name: _grouped(_claimed(conflict), groups) for name, conflict in conflicts.items()}
    close: defaultdict[str, set[str]] = defaultdict(set)
    far: list[tuple[str, Model, Place]] = []
    for name, piece, place in named:
        if claimed[name] & _grouped(sources_of(piece), groups):
            close[name].update(getattr(piece, "topics", ()))
        else:
            far.append((name, piece, place))
    for name, piece, place in far:
        topics = set(conflicts[name].topics) or close[name]
        if topics and not topics.intersection(getattr(piece, "topics", topics)):
            message = f"{name}（{conflicts[name].about}）和这里没有关系，来源和主题都不同：去掉"
            yield Finding(place=place, message=message)


def _named(content: Content) -> Iterator[tuple[str, Model, Place]]:
    """Every conflict that is named, the piece that names it and where."""
    for piece, place in every(content, Model):
        for number, name in enumerate(getattr(piece, "conflicts", ())):
            if isinstance(name, str):
                yield name, piece, place.at("conflicts", number)


def _claimed(conflict: ConflictEntry) -> frozenset[str]:
    return frozenset(source for claim in conflict.claims for source in claim.sources)


def _grouped(sources: frozenset[str], groups: Mapping[str, str]) -> set[str]:
    return {groups.get(source, source) for source in sources}
