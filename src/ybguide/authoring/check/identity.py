"""YB011: an id names one thing."""

from collections.abc import Iterator

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.index import index


def ids_are_unique(content: Content, _: Conditions) -> Iterator[Finding]:
    """Each id is defined once; every further place names the first."""
    for names in index(content).values():
        for name, places in names.items():
            first = places[0]
            for place in places[1:]:
                message = f"编号 {name} 已经在 {first.file.name} 第 {first.line} 行用过，请换一个"
                yield Finding(place=place, message=message)
