"""Where a reader of the handbook begins: for whom it is, or what does not work."""

from collections import Counter

from ybguide.domain.address import Address, task_at
from ybguide.domain.answers import Fix
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.view.front import Door
from ybguide.view.making import Making
from ybguide.view.page import Link

_MOST = 8
"""As many failures as are read without searching."""


def doors() -> tuple[Door, ...]:
    """For whom the code is to be; each leads to what is said of all such people, should nobody be asked."""
    elder = Address(of=Kind.SUBJECT, key="elder")
    return (
        Door(title="给自己", note="满 16 周岁", to=task_at("activate"), answer="self"),
        Door(title="给孩子", note="未满 18 周岁", to=task_at("family-add"), answer="child"),
        Door(title="给老人", note="满 60 周岁", to=elder, answer="elder"),
    )


def stuck(making: Making) -> tuple[Link, ...]:
    """The failures that can be met in most of the guides, the most common first."""
    met = Counter(
        fix
        for guide in making.store.all(Guide)
        for fix in dict.fromkeys(fix for step in guide.steps for fix in step.fixes)
    )
    fixes = making.store.some(Fix, [key for key, _ in met.most_common(_MOST)])
    return tuple(making.link(Address(of=Kind.FIX, key=fix.id), label=fix.title, key=fix.id) for fix in fixes)
