"""The short form of a page: what has to be done, chosen from the whole, in its order.

What is left out is counted, so that a reader knows what the whole form adds. Lengths are those of contract
§5, at 80 columns.
"""

from collections.abc import Iterable, Iterator, Sequence

from ybguide.domain.address import Depth
from ybguide.view.depth.closing import PLACES, Lead, closing, lines_beside_places, notice_lines
from ybguide.view.depth.pieces import (
    advice_left,
    answer_left,
    entries_left,
    failure_left,
    link,
    rule_left,
    table_left,
    way_left,
)
from ybguide.view.depth.place import is_of_a_place, short_of_a_place
from ybguide.view.depth.room import LONG, entry_lines
from ybguide.view.page import (
    AdviceView,
    AnswerView,
    Basis,
    Block,
    Choice,
    Closing,
    Entries,
    FixView,
    GuideView,
    Hits,
    Links,
    More,
    Page,
    Paragraph,
    Parts,
    RuleView,
    SceneView,
    Table,
    Ways,
)

_LOCAL = 4
"""Lines about the place, on a page about something else."""
OTHER_WAYS = "ways"
"""The list of the other ways to do it."""


def shown(page: Page) -> Page:
    """The page as deep as it is to be told."""
    return page if page.depth is Depth.WHOLE or page.closing else short(page)


def short(page: Page) -> Page:
    """The short form; a page that lists things without more has no other than the whole one."""
    if is_of_a_place(page):
        return short_of_a_place(page)
    lead = _lead(page.blocks)
    if lead is not None:
        chosen = tuple(_chosen(page, lead))
        return page.but(blocks=chosen, closing=closing(page, lead, chosen))
    listed = tuple(_listed(page.blocks))
    if listed == page.blocks:
        return page
    return page.but(blocks=listed, closing=Closing(contacts=(), links=(), basis=None, more=More(notes=1)))


def _lead(blocks: Sequence[Block]) -> Lead | None:
    """The first way that has steps, else the first way, else the first answer or advice."""
    ways = [block for block in blocks if isinstance(block, GuideView | SceneView | FixView)]
    told = [block for block in blocks if isinstance(block, AnswerView | Choice | Parts | AdviceView)]
    return next(iter((*(way for way in ways if way.steps), *ways, *told)), None)


def _listed(blocks: Iterable[Block]) -> Iterator[Block]:
    """What a page that only lists things shows of each list."""
    for block in blocks:
        match block:
            case Table() if block.brief == ():
                pass
            case Table():
                yield table_left(block)
            case Paragraph() | Links() | Ways() if block.explains:
                pass
            case Ways():
                links = tuple(link(view.among, view.title) for view in block.guides)
                yield Links(key="ways", title=block.title, links=links)
            case Entries(key="local_channels"):
                yield entries_left(block, _LOCAL)
            case _:
                yield block


def _chosen(page: Page, lead: Lead) -> Iterator[Block]:
    room = min(_LOCAL, LONG - lines_beside_places(page, lead))
    others: list[GuideView] = []
    said = notice_lines(page)
    said_before = any(isinstance(block, AdviceView | RuleView) for block in page.blocks)
    for block in page.blocks:
        match block:
            case GuideView() if block is not lead:
                others.append(block)
            case Ways():
                others += block.guides
            case Entries():
                local = entries_left(block, room)
                room -= sum(map(entry_lines, local.entries))
                if local.entries:
                    yield local
            case _:
                yield from _left(block, said_before=said_before, said=said)
    # Whom one way is advised has no use for another in the same channel, unless there are two cases.
    chosen = said_before and not any(isinstance(block, RuleView) for block in page.blocks)
    yield from _elsewhere(lead, others, chosen=chosen)


def _left(block: Block, *, said_before: bool, said: int) -> Iterator[Block]:
    """What is left of one piece; ``said_before``: why this way, or what differs between the cases.

    ``said`` are the lines that stand before it.
    """
    match block:
        case GuideView():
            yield way_left(block.but(summary="") if said_before else block)
        case SceneView():
            yield way_left(block.but(summary="") if said_before else block)
        case FixView():
            yield failure_left(block, said=said)
        case AnswerView():
            yield answer_left(block)
        case AdviceView():
            yield advice_left(block)
        case RuleView():
            # Of somebody whose age is known there is one case, which the steps go by.
            if len(block.cases) > 1:
                yield rule_left(block)
        case Paragraph() | Links() if block.explains:
            pass
        case Links() if block.key == PLACES:
            pass
        case Hits() | Basis() | Table():
            pass
        case _:
            yield block


def _elsewhere(lead: Lead, others: Sequence[GuideView], *, chosen: bool) -> Iterator[Links]:
    """A line for each other way; the channels of which no steps are known are only named.

    ``chosen``: the way was advised, and another one in the same channel is not told.
    """
    known = [view for view in others if view.steps]
    here = (lead.channel, lead.task) if isinstance(lead, GuideView) else None
    same = [view for view in known if (view.channel, view.task) == here and not chosen]
    alike = {view.address: view.title for view in same}
    away = [view for view in known if (view.channel, view.task) != here]
    channels = {view.among: view.title if view.region else view.channel_name for view in away}
    links = tuple(link(address, title) for address, title in (alike | channels).items())
    unknown = "、".join(dict.fromkeys(view.channel_name for view in others if view.gap))
    if links:
        title = f"别的走法（{unknown}没有可靠的步骤）" if unknown else "别的走法"
        yield Links(key=OTHER_WAYS, title=title, links=links)
