"""The chapters of the handbook, as groups of leaves."""

from ybguide.domain.address import Address, task_at
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact
from ybguide.domain.tables import Comparison, Scam, Term
from ybguide.view.book import Group, Leaf
from ybguide.view.channels import activate_page, supports_page
from ybguide.view.family import rule_page
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
from ybguide.view.making import Making
from ybguide.view.page import Entries
from ybguide.view.region import hotline_page
from ybguide.view.tables import safety_page, sources_page, terms_page

_OWN_CHAPTERS = ("activate", "family-add")
_GENERAL = "family-account/family-add"
"""What goes for adding a family member in any channel."""


def activating(making: Making) -> tuple[Group, ...]:
    """Which channel to take, each channel in steps, what else each can do."""
    task = making.store.get(Task, "activate")
    overview = page_leaf(activate_page(making))
    details = page_leaf(supports_page(making), (), *map(_at, making.store.titles("channel")))
    return _alone(overview, *_in_channels(making, task), details)


def _at(channel: str) -> Address:
    return Address(of=Kind.CHANNEL, key=channel)


def adding_family(making: Making) -> tuple[Group, ...]:
    """The age rule, then each channel in steps."""
    task = making.store.get(Task, "family-add")
    overview = page_leaf(rule_page(making), (), task_at(task.id))
    general, *others = sorted(_in_channels(making, task), key=lambda leaf: leaf.id != _GENERAL)
    return _alone(overview, general, *others)


def other_tasks(making: Making) -> tuple[Group, ...]:
    """Every other task, in each channel that has it."""
    known = making.store.tasks_with_guides()
    return tuple(
        Group(
            id=f"task/{task.id}",
            title=task.name,
            text=f"{task.summary}。用哪个渠道，就看哪一段。",
            addresses=(task_at(task.id),),
            leaves=_in_channels(making, task),
        )
        for task in making.store.all(Task)
        if task.id in known and task.id not in _OWN_CHAPTERS
    )


def scenes(making: Making) -> tuple[Group, ...]:
    """Using the code, one situation after the other."""
    return _alone(*(scene_leaf(making, scene) for scene in making.store.all(Scene)))


def fixes(making: Making) -> tuple[Group, ...]:
    """Every failure."""
    return _alone(*(fix_leaf(making, fix) for fix in making.store.all(Fix)))


def questions(making: Making) -> tuple[Group, ...]:
    """Every question with its answer, by subject."""
    return tuple(
        Group(
            id=f"subject/{subject.id}",
            title=subject.title,
            addresses=(Address(of=Kind.SUBJECT, key=subject.id),),
            leaves=tuple(
                question_leaf(making, item) for item in making.store.some(Question, subject.questions)
            ),
        )
        for subject in making.store.all(Subject)
    )


def places(making: Making) -> tuple[Group, ...]:
    """What each place has of its own, followed by its own ways."""
    local = [guide for guide in making.store.all(Guide) if guide.region]
    leaves: list[Leaf] = []
    for region in making.store.all(Region):
        leaves.append(region_leaf(making, region))
        leaves += [local_leaf(making, guide) for guide in local if guide.region == region.id]
    return _alone(*leaves)


def words(making: Making) -> tuple[Group, ...]:
    """What is easily mixed up side by side, then every word."""
    compared = (comparison_leaf(making, comparison) for comparison in making.store.all(Comparison))
    terms = making.store.all(Term)
    findings = [found(Kind.TERM, term, term.term, f"terms/{term.id}") for term in terms]
    each = (Address(of=Kind.TERM, key=term.id) for term in terms)
    return _alone(*compared, page_leaf(terms_page(making, None), findings, *each))


def safety(making: Making) -> tuple[Group, ...]:
    """Rules to keep oneself safe by, and the known frauds."""
    scams = making.store.all(Scam)
    findings = [found(Kind.SCAM, scam, scam.title, f"scams/{scam.id}") for scam in scams]
    each = (Address(of=Kind.SCAM, key=scam.id) for scam in scams)
    return _alone(page_leaf(safety_page(making), findings, *each))


def contacts(making: Making) -> tuple[Group, ...]:
    """Whom to call, wherever one is."""
    findings = [
        found(Kind.CONTACT, contact, contact.name, f"contacts/{contact.id}")
        for contact in making.store.all(Contact)
    ]
    return _alone(page_leaf(hotline_page(making, None), findings))


def sources(making: Making) -> tuple[Group, ...]:
    """Every source, numbered, so that a page can refer to it."""
    page = sources_page(making, None)
    blocks = tuple(_numbered(block) if isinstance(block, Entries) else block for block in page.blocks)
    return _alone(page_leaf(page.but(blocks=blocks)))


def _alone(*leaves: Leaf) -> tuple[Group, ...]:
    """A chapter that is not divided."""
    return (Group(leaves=leaves),)


def _numbered(entries: Entries) -> Entries:
    numbered = enumerate(entries.entries, 1)
    return entries.but(entries=tuple(entry.but(name=f"来源 {number}") for number, entry in numbered))


def _in_channels(making: Making, task: Task) -> tuple[Leaf, ...]:
    """The task in each channel: what can be done comes first, where nothing reliable is known last."""
    channels = making.store.some(Channel, making.store.channels_of(task.id))
    leaves = (guide_leaf(making, channel, task) for channel in channels)
    return tuple(sorted(leaves, key=lambda leaf: not leaf.findings))
