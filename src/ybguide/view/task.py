"""Guides for one task: in one channel, chosen for a person."""

from ybguide.domain.person import Person
from ybguide.errors import NoGuide
from ybguide.select.guide import guide_for
from ybguide.store import Store
from ybguide.view.page import GuideView, Notice, Page, Paragraph
from ybguide.view.parts import guide_command
from ybguide.view.procedure import guide_view


def task_guides(
    store: Store, task: str, channel: str | None, person: Person, *, with_sources: bool
) -> tuple[GuideView, ...]:
    """The guides for a task that may apply to the person, local ways first."""
    guides = store.guides(task, channel, person.regions)
    local = {(guide.channel, guide.way) for guide in guides if guide.region}
    # A way that the place has of its own stands for the general one.
    guides = tuple(
        guide
        for guide in guides
        if guide.region or guide.way is None or (guide.channel, guide.way) not in local
    )
    chosen = (guide_for(guide, person) for guide in guides)
    return tuple(
        guide_view(store, guide, person, with_sources=with_sources) for guide in chosen if guide is not None
    )


def channel_page(
    store: Store, command: str, task: str, channel: str, person: Person, *, with_sources: bool
) -> Page:
    """Every way to do a task in one channel. Raises ``NoGuide``."""
    views = task_guides(store, task, channel, person, with_sources=with_sources)
    names = store.title("channel", channel), store.title("task", task)
    if not views:
        raise NoGuide(
            channel=names[0],
            task=names[1],
            elsewhere=_elsewhere(store, task),
            command=guide_command(None, task),
        )
    notices: tuple[Notice, ...] = ()
    if person.described:
        # Nobody else's page waits for what a recommendation takes.
        from ybguide.view.reach import in_reach

        views, notices = in_reach(store, task, channel, views, person)
    if len(views) == 1:
        return Page(command=command, title=views[0].title, blocks=(*notices, *views))
    intro = Paragraph(text=f"{names[0]}里有 {len(views)} 种走法，选一种就可以。")
    return Page(command=command, title=f"{names[0]}：{names[1]}", blocks=(*notices, intro, *views))


def _elsewhere(store: Store, task: str) -> list[str]:
    return [store.title("channel", channel) for channel in store.channels_of(task)]
