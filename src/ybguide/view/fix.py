"""``fix``: a failure in full, or all failures to choose from."""

from collections.abc import Sequence

from ybguide.domain.address import Address
from ybguide.domain.answers import Fix
from ybguide.domain.kind import Kind
from ybguide.errors import NoConfidentAnswer
from ybguide.search import Hit, find_fix
from ybguide.select.procedure import fix_for
from ybguide.view.found import hits_block
from ybguide.view.making import Making
from ybguide.view.page import Block, FixView, Links, Page
from ybguide.view.procedure import common, items
from ybguide.view.titles import title_of

_RELATED = 4
_NEAREST = 3


def fixes_page(making: Making) -> Page:
    """Every failure the guide knows, by what one sees."""
    here = making.here.onward(Address(of=Kind.FIX))
    links = tuple(making.link(Address(of=Kind.FIX, key=key), key=key) for key in making.store.titles("fix"))
    blocks = (Links(key="fixes", title="看到的情形", links=links),)
    return Page(command="fix", address=here, title=title_of(making.store, here), blocks=blocks)


def fix_page(making: Making, asked: str) -> Page:
    """The failure that is meant, then at most four related ones; a refusal where none is sure."""
    hits = find_fix(making.store, asked)
    if not hits or not hits[0].confident:
        nearest = hits_block(making, "最接近的情形", hits[:_NEAREST])
        return Page(
            command="fix",
            address=making.here,
            title="您是不是遇到了",
            blocks=(nearest,),
            error=NoConfidentAnswer(asked=asked, near=tuple(hit.question for hit in nearest.hits)),
        )
    return failure_page(making, hits)


def failure_page(making: Making, hits: Sequence[Hit]) -> Page:
    """The first hit in full, then at most four related ones."""
    first = _fix_view(making, hits[0])
    related = hits_block(making, "相近的情形", hits[1 : 1 + _RELATED])
    blocks: tuple[Block, ...] = (first, related) if related.hits else (first,)
    return Page(command="fix", address=first.address, title=first.title, blocks=blocks)


def _fix_view(making: Making, hit: Hit) -> FixView:
    fix = fix_for(making.store.get(Fix, hit.id), making.person)
    return FixView(
        screen=fix.screen,
        causes=items(fix.causes),
        topics=fix.topics,
        score=hit.score,
        confident=hit.confident,
        **common(making, fix, fix.causes),
    )
