"""How a short page ends: whom to call, where to go on, what it stands on, and what the whole form adds."""

from collections.abc import Iterable, Iterator, Sequence

from ybguide.domain.division import Division
from ybguide.domain.reference import Contact
from ybguide.domain.spelling import command
from ybguide.view.depth.pieces import causes_lines, failure_left, link
from ybguide.view.depth.room import ANSWER, AROUND, WINDOW, fitting, lines, procedure_lines, step_lines
from ybguide.view.numbers import HOTLINE, from_afar, undated
from ybguide.view.page import (
    Action,
    AdviceView,
    AnswerView,
    AnyProcedure,
    Block,
    Choice,
    Closing,
    Entries,
    FixView,
    GuideView,
    Hits,
    Link,
    Links,
    More,
    Notice,
    Page,
    Parts,
    ProcedureView,
    SceneView,
    Ways,
)

Lead = AnyProcedure | AnswerView | AdviceView | Choice | Parts
"""What a page may be there for."""
PLACES = "places"
"""The list with what there is for the place that was asked about."""
_LINKS = 3
_CONTACTS = 2


def closing(page: Page, lead: Lead, chosen: Iterable[Block]) -> Closing:
    """The end of the short form of a page, of whose blocks these are ``chosen``."""
    links: tuple[Link | Action, ...] = (*_again(page), *_onward(page, lead))
    if isinstance(lead, Choice | Parts):
        return Closing(contacts=(), links=links, basis=None, more=More())
    return Closing(
        contacts=_nearest(lead.contacts, page.place),
        links=links,
        basis=lead.basis,
        more=_more(page, lead).but(local=_entries(page.blocks) - _entries(chosen)),
    )


def _nearest(contacts: Sequence[Contact], place: Division | None) -> tuple[Contact, ...]:
    """The two that matter: those with a number, as they are listed, then the others."""
    numbered = [contact for contact in contacts if contact.phone]
    nearest = (*numbered, *(contact for contact in contacts if not contact.phone))[:_CONTACTS]
    return tuple(_dialled(contact, place) for contact in nearest)


def _dialled(contact: Contact, place: Division | None) -> Contact:
    """With the number as it is dialled from afar, and without what its name says of its date."""
    if contact.phone == HOTLINE and place and place.area_code:
        return contact.but(phone=from_afar(place.area_code))
    return contact.but(name=undated(contact.name))


def _again(page: Page) -> Iterator[Action]:
    for block in page.blocks:
        if isinstance(block, AdviceView) and block.repeat:
            yield Action(label="下次不用再回答", command=block.repeat)


def _onward(page: Page, lead: Lead) -> tuple[Link, ...]:
    """Where to go on: what the piece itself names, then what is related; as many as there is room for."""
    listed = (block for block in page.blocks if isinstance(block, Links) and block.key == PLACES)
    places = (each for block in listed for each in block.links if isinstance(each, Link))
    own = (*places, *(lead.next if isinstance(lead, ProcedureView | AnswerView) else ()))
    related = (hit for block in page.blocks if isinstance(block, Hits) for hit in block.hits)
    links = (*own, *(link(hit.address, hit.question) for hit in related))[:_LINKS]
    return fitting(links, [lines(f"{each.label}  {each.command}") for each in links], _room(page, lead))


def _room(page: Page, lead: Lead) -> int:
    """Lines that are left for links."""
    match lead:
        case AnswerView():
            return ANSWER - AROUND - sum(map(lines, lead.short))
        case FixView():
            told = lines("；".join(lead.screen)) + sum(map(step_lines, lead.steps))
            said = notice_lines(page)
            return WINDOW - AROUND - said - told - causes_lines(failure_left(lead, said=said).causes)
        case GuideView() | SceneView():
            return WINDOW - AROUND - procedure_lines(lead) - len(page.blocks)
        case _:
            return _LINKS


def _entries(blocks: Iterable[Block]) -> int:
    return sum(len(block.entries) for block in blocks if isinstance(block, Entries))


def notice_lines(page: Page) -> int:
    """Lines of what is said before all else."""
    return sum(lines(block.text) for block in page.blocks if isinstance(block, Notice))


def _more(page: Page, lead: Lead) -> More:
    """What the whole form has beyond the short one of the piece that the page is there for."""
    match lead:
        case AnswerView():
            return More(conflicts=len(lead.conflicts), sources=lead.basis.count)
        case GuideView() | SceneView() | FixView():
            left = failure_left(lead, said=notice_lines(page)).causes if isinstance(lead, FixView) else ()
            causes = len(lead.causes) - len(left) if isinstance(lead, FixView) else 0
            return More(
                paths=sum(len(step.also) for step in lead.steps),
                notes=_remarks(lead),
                fixes=len({each.address for step in lead.steps for each in step.fixes}),
                causes=causes,
                conflicts=len(lead.conflicts),
                sources=lead.basis.count,
            )
        case _:
            return More()


def _remarks(view: ProcedureView) -> int:
    of_steps = sum(len(step.notes) - len(step.kept) for step in view.steps)
    return of_steps + sum(not limit.keep for limit in view.limits) + (view.about is not None)


def lines_beside_places(page: Page, lead: Lead) -> int:
    """Lines of the short form of a page without what is known of the place."""
    told = procedure_lines(lead) if isinstance(lead, GuideView | SceneView) else 0
    guides = [block for block in page.blocks if isinstance(block, GuideView)]
    guides += [guide for block in page.blocks if isinstance(block, Ways) for guide in block.guides]
    others = {guide.among: guide.channel_name for guide in guides if guide is not lead}
    return (
        AROUND
        + told
        + notice_lines(page)
        + sum(lines(f"{name}  {command(to)}") for to, name in others.items())
    )
