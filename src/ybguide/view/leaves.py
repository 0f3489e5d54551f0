"""Pages as leaves of the book: each with its id, the commands that show it, and what is found in it."""

from collections.abc import Iterable

from ybguide.domain.answers import Fix, Question
from ybguide.domain.asked import Asked, guide_phrases, phrases
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.places import Region, Scene
from ybguide.domain.tables import Comparison
from ybguide.search import find_fix
from ybguide.store import Store
from ybguide.view.book import Finding, Leaf
from ybguide.view.faq import question_page
from ybguide.view.fix import fix_page
from ybguide.view.page import Page
from ybguide.view.parts import guide_command
from ybguide.view.procedure import guide_view
from ybguide.view.region import own_page
from ybguide.view.tables import compare_page
from ybguide.view.task import channel_page
from ybguide.view.use import scene_page

_COMMANDS = ("activate", "family-add")
"""Tasks that are commands of their own."""
_OF_PLACES = ("region-diff", "hotline")
"""What the page of a place is about."""


def found(kind: str, value: Asked, title: str, part: str | None = None) -> Finding:
    """The thing as something that people look for; ``part`` is the id of its piece of the page."""
    topics = _OF_PLACES if isinstance(value, Region) else value.topics
    return Finding(kind=kind, title=title, topics=topics, asked=phrases(value), part=part)


def page_leaf(key: str, command: str, page: Page, findings: Iterable[Finding] = ()) -> Leaf:
    """A page that one command shows."""
    return Leaf(id=key, commands=(command,), page=page, findings=tuple(findings))


def guide_leaf(store: Store, channel: Channel, task: Task) -> Leaf:
    """A task in a channel, with every way to do it; that nothing reliable is known is no answer to find."""
    shown_by = task.id if task.id in _COMMANDS else "how"
    page = channel_page(store, shown_by, task.id, channel.id, Person(), with_sources=True)
    findings = [
        Finding(kind="guide", title=page.title, topics=guide.topics, asked=guide_phrases(channel, task))
        for guide in store.guides(task.id, channel.id)
        if guide.gap is None
    ]
    return page_leaf(f"{channel.id}/{task.id}", guide_command(channel.id, task.id), page, findings[:1])


def local_leaf(store: Store, guide: Guide) -> Leaf:
    """A way that only one place has."""
    view = guide_view(store, guide, ANYBODY, with_sources=True)
    finding = Finding(kind="guide", title=view.title, topics=guide.topics, asked=(view.title,))
    return Leaf(
        id=guide.id,
        commands=(view.command,),
        page=Page(command=guide.task, title=view.title, blocks=(view,)),
        findings=(finding,),
        region=guide.region,
    )


def scene_leaf(store: Store, scene: Scene) -> Leaf:
    """Using the code in a situation."""
    page = scene_page(store, scene.id, ANYBODY, with_sources=True)
    finding = found("scene", scene, scene.title)
    return page_leaf(f"use/{scene.id}", f"ybguide use {scene.id}", page, [finding])


def fix_leaf(store: Store, fix: Fix) -> Leaf:
    """A failure."""
    page = fix_page(store, find_fix(store, fix.id), ANYBODY, with_sources=True)
    return page_leaf(f"fix/{fix.id}", f"ybguide fix {fix.id}", page, [found("fix", fix, fix.symptom)])


def question_leaf(store: Store, question: Question) -> Leaf:
    """A question with its answer."""
    page = question_page(store, question, with_sources=True)
    command = f'ybguide faq "{question.question}"'
    return page_leaf(f"question/{question.id}", command, page, [found("question", question, page.title)])


def region_leaf(store: Store, region: Region) -> Leaf:
    """What a place has of its own."""
    return Leaf(
        id=f"region/{region.id}",
        commands=(f"ybguide region {region.id}", f"ybguide hotline {region.id}"),
        page=own_page(store, region, with_sources=True),
        findings=(found("region", region, region.name),),
        region=region.id,
    )


def comparison_leaf(store: Store, comparison: Comparison) -> Leaf:
    """Things that are taken for one another, side by side."""
    page = compare_page(store, [comparison.id], with_sources=True)
    finding = found("comparison", comparison, comparison.title)
    return page_leaf(f"compare/{comparison.id}", f"ybguide compare {comparison.id}", page, [finding])
