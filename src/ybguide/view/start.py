"""``start``: the way that is recommended to a person, with what to have ready and commands to go on with."""

from ybguide.domain.address import Address, Room
from ybguide.domain.person import Person
from ybguide.domain.spelling import without_questions
from ybguide.domain.way import Way
from ybguide.record import names_of
from ybguide.select.decide import undecided
from ybguide.select.procedure import procedure_for
from ybguide.select.questions import Question, questions_for
from ybguide.select.recommend import Recommendation, is_newborn, recommend
from ybguide.store import Store
from ybguide.view.assumed import assumed
from ybguide.view.making import Making
from ybguide.view.page import AdviceView, Block, GuideView, Page, SceneView, WayView
from ybguide.view.parts import basis, contacts
from ybguide.view.procedure import items, procedure_at, procedure_view
from ybguide.view.rule import rule_view
from ybguide.view.titles import title_of

_FIRST_TO_ASK = 2
"""The register of contacts begins with those that are for everything."""


def start_page(making: Making, said: Person) -> Page:
    """The way to take; what was answered beyond what had been ``said`` before is repeated in one line."""
    store, person = making.store, making.person
    here = making.here.onward(Address(of=Room.START))
    ways = store.all(Way)
    advice, *steps = advised(making, recommend(ways, person))
    # A terminal would ask what was answered by “不知道” again.
    repeat = without_questions(here, asks=undecided(ways, questions(store), person))
    answered = assumed(store, _answered(person, said))
    # A baby may have a number already or not: both doors are shown.
    rule = (
        (rule_view(making),)
        if is_newborn(person) and any(isinstance(each, GuideView) for each in steps)
        else ()
    )
    blocks: tuple[Block, ...] = (*answered, advice.but(repeat=repeat), *rule, *steps)
    return Page(command="start", address=here, title=title_of(store, here), blocks=blocks)


def _answered(person: Person, said: Person) -> Person:
    """The person with only what was answered, without what had been given by options before."""
    known = {name: getattr(person, name) for name in names_of(Person)}
    return Person(**{name: value for name, value in known.items() if value != getattr(said, name)})


def questions(store: Store) -> tuple[Question, ...]:
    """The questions about a person, with the names of the channels as answers."""
    return questions_for(store.all(Way), store.titles("channel"))


def advised(
    making: Making, recommended: Recommendation
) -> tuple[AdviceView, *tuple[GuideView | SceneView, ...]]:
    """A recommendation, followed by the steps of the way."""
    advice, way = advice_view(making, recommended), recommended.way
    written = procedure_at(making.store, way.address) if way else None
    if written is None:
        return (advice,)
    return advice, procedure_view(making, procedure_for(written, making.person))


def advice_view(making: Making, recommended: Recommendation) -> AdviceView:
    """A recommendation, with what the guide that it shows says about this person."""
    way, other = recommended.way, recommended.other
    evidence = [each.evidence for each in (way, other) if each]
    written = procedure_at(making.store, way.address) if way else None
    shown = procedure_for(written, making.person) if written else None
    return AdviceView(
        way=_way_view(making, way) if way else None,
        needs=items(shown.needs) if shown else (),
        minutes=shown.minutes if shown else None,
        other=_way_view(making, other) if other else None,
        contacts=contacts(making, shown.contacts if shown else _anybody(making.store)),
        basis=basis(making, evidence),
        repeat=None,
    )


def _way_view(making: Making, way: Way) -> WayView:
    link = making.link(way.address)
    return WayView(
        id=way.show, address=link.address, title=link.title, reason=way.because, evidence=way.evidence
    )


def _anybody(store: Store) -> list[str]:
    return list(store.titles("contact"))[:_FIRST_TO_ASK]
