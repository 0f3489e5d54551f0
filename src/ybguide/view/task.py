"""Guides for one task: in one channel, chosen for a person."""

from ybguide.domain.address import task_at
from ybguide.domain.guide import Guide
from ybguide.domain.spelling import command, name
from ybguide.errors import NoGuide
from ybguide.select.procedure import guide_for
from ybguide.store import Store
from ybguide.text.spacing import spaced
from ybguide.view.making import Making
from ybguide.view.page import Block, Entries, GuideView, Page, Paragraph
from ybguide.view.procedure import guide_view
from ybguide.view.titles import title_of


def task_guides(making: Making, task: str, channel: str | None = None) -> tuple[GuideView, ...]:
    """The guides for a task that may apply to the person, local ways first."""
    guides = making.store.some(Guide, making.store.guide_ids(task, channel, making.person.regions))
    chosen = (guide_for(guide, making.person) for guide in guides)
    return tuple(guide_view(making, guide) for guide in chosen if guide is not None)


def channel_page(making: Making, task: str, channel: str) -> Page:
    """Every way to do a task in one channel. Raises ``NoGuide``."""
    views = task_guides(making, task, channel)
    store, here = making.store, making.here.onward(task_at(task, channel))
    if not views:
        raise no_guide(store, task, channel=channel)
    names = store.title("channel", channel), store.title("task", task)
    first: tuple[Block, ...] = ()
    if making.person.described:
        # Nobody else's page waits for what a recommendation takes.
        from ybguide.view.reach import in_reach

        reach = in_reach(making, task, channel, views)
        views, first = reach.views, (*reach.notices, *reach.instead)
    # What can be done comes first; where nothing reliable is known is said last.
    views = tuple(sorted(views, key=lambda view: view.gap is not None))
    blocks: tuple[Block, ...] = (*first, *views)
    if len(views) > 1:
        intro = Paragraph(text=spaced(names[0], f"里有 {len(views)} 种走法，选一种就可以。"), explains=True)
        blocks = (*first, intro, *views)
    blocks = (*blocks, *known_locally(making, task, channel))
    return Page(command=name(here), address=here, title=title_of(store, here), blocks=blocks)


def known_locally(making: Making, task: str, channel: str | None = None) -> tuple[Entries, ...]:
    """What is known of the place about a task; of a task in one channel, about that."""
    store, person = making.store, making.person
    if not person.regions:
        return ()
    # Nobody else’s page waits for the slots of places.
    from ybguide.domain.places import Region
    from ybguide.view.slots import slots

    guides = store.some(Guide, store.guide_ids(task, channel))
    topics = {topic for guide in guides for topic in guide.topics}
    return tuple(slots(making, store.some(Region, person.regions), topics)) if topics else ()


def way_page(making: Making, guide: Guide) -> Page:
    """One way to do a task, alone."""
    view = guide_view(making, guide_for(guide, making.person) or guide)
    return Page(command=name(view.among), address=view.address, title=view.title, blocks=(view,))


def no_guide(store: Store, task: str, *, channel: str) -> NoGuide:
    """That the channel has no guide for the task, with the channels that have one."""
    elsewhere = [store.title("channel", other) for other in store.channels_of(task)]
    return NoGuide(
        channel=store.title("channel", channel),
        task=store.title("task", task),
        elsewhere=tuple(elsewhere),
        command=command(task_at(task)),
    )
