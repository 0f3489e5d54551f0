"""Addresses of pages for somebody who types one."""

from collections.abc import Iterator

from ybguide.cli.completion.guide import Names
from ybguide.cli.completion.values import Offers
from ybguide.cli.environment import Environment
from ybguide.domain.kind import Kind

_WITHOUT_PAGES = (Kind.GUIDE, Kind.DESK, Kind.WAY)
"""Kinds that have no addresses, or none with a prefix: a guide's begins with its channel."""


def begun_so(environment: Environment, begun: str) -> Offers:
    """How addresses begin; where only one beginning is left, the addresses that begin so.

    A beginning alone is none that a shell should take for whole and put a space after.
    """
    known = Names(environment)
    fronts = [(front, meaning) for front, meaning in _fronts(known) if _meet(front, begun)]
    if len(fronts) != 1:
        return fronts
    front = fronts[0][0]
    kind = next((kind for kind in Kind if f"{kind.prefix}/" == front), None)
    if kind is None:
        offers = known.ids(Kind.GUIDE.id, front)
    else:
        offers = [(front + key, title) for key, title in known.ids(kind.id, "")]
    return [(address, title) for address, title in offers if address.startswith(begun)]


def _fronts(known: Names) -> Iterator[tuple[str, str]]:
    titles = known.store.titles(Kind.CHANNEL.id)
    guides = known.store.titles(Kind.GUIDE.id)
    for channel in dict.fromkeys(key.split("/")[0] for key in guides):
        yield f"{channel}/", titles.get(channel, Kind.CHANNEL.word)
    for kind in Kind:
        if kind not in _WITHOUT_PAGES:
            yield f"{kind.prefix}/", kind.word


def _meet(front: str, begun: str) -> bool:
    """Whether what is begun may become an address with this front, or has it already."""
    return front.startswith(begun) or begun.startswith(front)
