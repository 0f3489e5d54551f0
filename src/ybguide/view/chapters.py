"""The chapters of the handbook, as groups of leaves."""

from dataclasses import replace

from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.person import Person
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact
from ybguide.domain.tables import Comparison, Scam, Term
from ybguide.store import Store
from ybguide.view.book import Finding, Group, Leaf
from ybguide.view.channels import activate_page, supports_page
from ybguide.view.family import rule_view
from ybguide.view.leaves import (
    comparison_leaf,
    fix_leaf,
    found,
    guide_leaf,
    local_leaf,
    page_leaf,
    question_leaf,
    region_leaf,
    scene_leaf,
)
from ybguide.view.page import Entries, Page
from ybguide.view.parts import guide_command
from ybguide.view.place import FoundPlace
from ybguide.view.region import hotline_page
from ybguide.view.tables import safety_page, sources_page, terms_page

_OWN_CHAPTERS = ("activate", "family-add")
_GENERAL = "family-account/family-add"
"""What goes for adding a family member in any channel."""
_NOWHERE = FoundPlace(regions=())


def activating(store: Store) -> tuple[Group, ...]:
    """Which channel to take, each channel in steps, what else each can do."""
    task = store.get(Task, "activate")
    page = activate_page(store, Person(), with_sources=True)
    overview = page_leaf("activate", "ybguide activate", page, [_named(store, task, page.title)])
    details = page_leaf("channels", "ybguide channels", supports_page(store))
    return _alone(overview, *_in_channels(store, task), details)


def adding_family(store: Store) -> tuple[Group, ...]:
    """The age rule, then each channel in steps."""
    task = store.get(Task, "family-add")
    rule = rule_view(store, Person(), with_sources=True)
    page = Page(command=task.id, title=rule.title, blocks=(rule,))
    overview = page_leaf(f"rule/{rule.id}", "ybguide family-add", page, [_named(store, task, page.title)])
    general, *others = sorted(_in_channels(store, task), key=lambda leaf: leaf.id != _GENERAL)
    return _alone(overview, general, *others)


def other_tasks(store: Store) -> tuple[Group, ...]:
    """Every other task, in each channel that has it."""
    known = store.tasks_with_guides()
    return tuple(
        Group(
            id=f"task/{task.id}",
            title=task.name,
            text=f"{task.summary}。用哪个渠道，就看哪一段。",
            commands=(guide_command(None, task.id),),
            leaves=_in_channels(store, task),
        )
        for task in store.all(Task)
        if task.id in known and task.id not in _OWN_CHAPTERS
    )


def scenes(store: Store) -> tuple[Group, ...]:
    """Using the code, one situation after the other."""
    return _alone(*(scene_leaf(store, scene) for scene in store.all(Scene)))


def fixes(store: Store) -> tuple[Group, ...]:
    """Every failure."""
    return _alone(*(fix_leaf(store, fix) for fix in store.all(Fix)))


def questions(store: Store) -> tuple[Group, ...]:
    """Every question with its answer, by subject."""
    return tuple(
        Group(
            id=f"subject/{subject.id}",
            title=subject.title,
            leaves=tuple(question_leaf(store, item) for item in store.some(Question, subject.questions)),
        )
        for subject in store.all(Subject)
    )


def places(store: Store) -> tuple[Group, ...]:
    """What each place has of its own, followed by its own ways."""
    local = [guide for guide in store.all(Guide) if guide.region]
    leaves: list[Leaf] = []
    for region in store.all(Region):
        leaves.append(region_leaf(store, region))
        leaves += [local_leaf(store, guide) for guide in local if guide.region == region.id]
    return _alone(*leaves)


def words(store: Store) -> tuple[Group, ...]:
    """What is easily mixed up side by side, then every word."""
    compared = (comparison_leaf(store, comparison) for comparison in store.all(Comparison))
    findings = [found("term", term, term.term, f"terms/{term.id}") for term in store.all(Term)]
    return _alone(*compared, page_leaf("terms", "ybguide terms", terms_page(store, []), findings))


def safety(store: Store) -> tuple[Group, ...]:
    """Rules to keep oneself safe by, and the known frauds."""
    findings = [found("scam", scam, scam.title, f"scams/{scam.id}") for scam in store.all(Scam)]
    page = safety_page(store, with_sources=True)
    return _alone(page_leaf("safety", "ybguide safety", page, findings))


def contacts(store: Store) -> tuple[Group, ...]:
    """Whom to call, wherever one is."""
    findings = [
        found("contact", contact, contact.name, f"contacts/{contact.id}") for contact in store.all(Contact)
    ]
    return _alone(page_leaf("hotline", "ybguide hotline", hotline_page(store, _NOWHERE, ""), findings))


def sources(store: Store) -> tuple[Group, ...]:
    """Every source, numbered, so that a page can refer to it."""
    page = sources_page(store, [])
    blocks = tuple(_numbered(block) if isinstance(block, Entries) else block for block in page.blocks)
    return _alone(page_leaf("sources", "ybguide sources", replace(page, blocks=blocks)))


def _alone(*leaves: Leaf) -> tuple[Group, ...]:
    """A chapter that is not divided."""
    return (Group(leaves=leaves),)


def _numbered(entries: Entries) -> Entries:
    numbered = enumerate(entries.entries, 1)
    return replace(
        entries, entries=tuple(replace(entry, name=f"来源 {number}") for number, entry in numbered)
    )


def _in_channels(store: Store, task: Task) -> tuple[Leaf, ...]:
    """The task in each channel: what can be done comes first, where nothing reliable is known last."""
    channels = store.some(Channel, store.channels_of(task.id))
    leaves = (guide_leaf(store, channel, task) for channel in channels)
    return tuple(sorted(leaves, key=lambda leaf: not leaf.findings))


def _named(store: Store, task: Task, title: str) -> Finding:
    """A task as a whole, whatever the channel."""
    topics = dict.fromkeys(topic for guide in store.guides(task.id) for topic in guide.topics)
    return Finding(kind="guide", title=title, topics=tuple(topics), asked=(title, task.name, *task.aliases))
