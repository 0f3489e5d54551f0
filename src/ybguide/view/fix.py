"""``fix``: a failure in full, or all failures to choose from."""

from collections.abc import Sequence

from ybguide.domain.address import Address
from ybguide.domain.answers import Fix
from ybguide.domain.kind import Kind
from ybguide.search import Hit, find_fix
from ybguide.select.procedure import fix_for
from ybguide.view.depth.beside import beside
from ybguide.view.depth.pieces import causes_text, failure_left
from ybguide.view.found import hits_block, no_confident_answer
from ybguide.view.making import Making
from ybguide.view.page import Block, Choice, FixView, Links, Page
from ybguide.view.place import asked_here
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
    if making.store.find(Fix, asked) is None:
        making = asked_here(making, asked)
    hits = find_fix(making.store, asked)
    if not hits or not hits[0].confident:
        nearest = hits_block(making, "最接近的情形", hits[:_NEAREST])
        return Page(
            command="fix",
            address=making.here,
            title="您是不是遇到了",
            blocks=(nearest,),
            error=no_confident_answer(asked, nearest.hits),
        )
    return failure_page(making, hits)


def failure_page(making: Making, hits: Sequence[Hit]) -> Page:
    """The first hit in full, then at most four related ones."""
    first = _fix_view(making, hits[0])
    shown = (first, *(_fix_view(making, hit) for hit in hits[1:2] if hit.confident))
    related = hits_block(making, "相近的情形", hits[len(shown) : len(shown) + _RELATED])
    block: Block = Choice(answers=tuple(map(beside, shown))) if len(shown) > 1 else first
    blocks: tuple[Block, ...] = (block, related) if related.hits else (block,)
    if len(shown) > 1:
        return Page(command="fix", address=making.here, title="您遇到的是哪一个", blocks=blocks)
    return Page(command="fix", address=first.address, title=first.title, blocks=blocks)


def _fix_view(making: Making, hit: Hit) -> FixView:
    fix = fix_for(making.store.get(Fix, hit.id), making.person)
    view = FixView(
        screen=fix.screen,
        causes=items(fix.causes),
        topics=fix.topics,
        score=hit.score,
        confident=hit.confident,
        **common(making, fix, fix.causes),
    )
    causes = failure_left(view).causes
    return view.but(
        short=(*(step.do for step in view.steps), *([causes_text(causes)] if causes else [])),
    )
