"""How writers would ask for each entry, those of all writers together."""

from collections import defaultdict
from collections.abc import Mapping

from ybguide.authoring.content import Content
from ybguide.authoring.schema.search import WordingsFile


def wordings(content: Content) -> Mapping[str, list[str]]:
    """The wordings of each entry by its address."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for file, _ in content.of(WordingsFile):
        for address, listed in file.entries.items():
            found[address] += listed
    return found
