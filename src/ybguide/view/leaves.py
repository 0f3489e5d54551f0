"""Pages as leaves of the book: each with its id, the addresses it shows, and what is found in it."""

from collections.abc import Iterable

from ybguide.domain.address import Address, Room
from ybguide.domain.answers import Fix, Question
from ybguide.domain.asked import Asked
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region, Scene
from ybguide.domain.spelling import text
from ybguide.domain.tables import Comparison
from ybguide.search import find_fix
from ybguide.view.book import Finding, Leaf
from ybguide.view.faq import answer_page, exact
from ybguide.view.fix import failure_page
from ybguide.view.making import Making
from ybguide.view.page import Page
from ybguide.view.region import own_page
from ybguide.view.tables import compare_page
from ybguide.view.task import channel_page, way_page
from ybguide.view.use import scene_page


def found(kind: Kind, value: Asked, title: str, part: str | None = None) -> Finding:
    """The thing as something that people look for; ``part`` is the id of its piece of the page."""
    return Finding(kind=kind, id=value.id, title=title, part=part)


def page_leaf(page: Page, findings: Iterable[Finding] = (), *others: Address) -> Leaf:
    """A page under its own address; ``others`` are shown by it as well. Raises ``ValueError``."""
    if page.address is None:
        raise ValueError(page)
    # The only way of its channel has the address of its page.
    addresses = tuple(dict.fromkeys((page.address, *others)))
    return Leaf(id=text(page.address), addresses=addresses, page=page, findings=tuple(findings))


def guide_leaf(making: Making, channel: Channel, task: Task) -> Leaf:
    """A task in a channel, with every way to do it; that nothing reliable is known is no answer to find."""
    page = channel_page(making, task.id, channel.id)
    guides = making.store.some(Guide, making.store.guide_ids(task.id, channel.id))
    finding = Finding(kind=Kind.GUIDE, id=f"{channel.id}/{task.id}", title=page.title)
    known = any(guide.gap is None for guide in guides)
    return page_leaf(page, [finding] if known else (), *(guide.address for guide in guides))


def local_leaf(making: Making, guide: Guide) -> Leaf:
    """A way that only one place has."""
    return page_leaf(way_page(making, guide)).but(region=guide.region)


def scene_leaf(making: Making, scene: Scene) -> Leaf:
    """Using the code in a situation."""
    return page_leaf(scene_page(making, scene), [found(Kind.SCENE, scene, scene.title)])


def fix_leaf(making: Making, fix: Fix) -> Leaf:
    """A failure."""
    page = failure_page(making, find_fix(making.store, fix.id))
    return page_leaf(page, [found(Kind.FIX, fix, fix.title)])


def question_leaf(making: Making, question: Question) -> Leaf:
    """A question with its answer."""
    page = answer_page(making, (exact(question),))
    return page_leaf(page, [found(Kind.QUESTION, question, page.title)])


def region_leaf(making: Making, region: Region) -> Leaf:
    """What a place has of its own."""
    hotline = Address(of=Room.HOTLINE, key=region.id)
    finding = found(Kind.REGION, region, region.name)
    return page_leaf(own_page(making, region), [finding], hotline).but(region=region.id)


def comparison_leaf(making: Making, comparison: Comparison) -> Leaf:
    """Things that are taken for one another, side by side."""
    finding = found(Kind.COMPARISON, comparison, comparison.title)
    return page_leaf(compare_page(making, comparison.id), [finding])
