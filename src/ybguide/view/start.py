"""``start``: the way that is recommended to a person, with what to have ready and commands to go on with."""

from dataclasses import fields, replace

from ybguide.domain.guide import Guide
from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.domain.way import SCENES, Way
from ybguide.select.decide import undecided
from ybguide.select.guide import guide_for
from ybguide.select.questions import Question, questions_for
from ybguide.select.recommend import Recommendation, recommend
from ybguide.select.scene import scene_for
from ybguide.store import Store
from ybguide.view.assumed import assumed
from ybguide.view.options import options_of, with_options
from ybguide.view.page import AdviceView, Page, WayView
from ybguide.view.parts import basis, contacts, guide_command
from ybguide.view.procedure import items

TITLE = "适合的办法"
_FIRST_TO_ASK = 2
"""The register of contacts begins with those that are for everything."""


def start_page(store: Store, person: Person, said: Person, *, with_sources: bool) -> Page:
    """The way to take; what was answered beyond what had been said before is repeated in one line."""
    ways = store.all(Way)
    advice = advice_view(store, recommend(ways, person), person, with_sources=with_sources)
    # Without this, a terminal would ask what was answered by “不知道” again.
    asks = " --no-ask" if undecided(ways, questions(store), person) else ""
    repeat = f"ybguide start{options_of(person)}{asks}"
    answered = assumed(store, _answered(person, said))
    return Page(command="start", title=TITLE, blocks=(*answered, replace(advice, repeat=repeat)))


def _answered(person: Person, said: Person) -> Person:
    """Somebody of whom only that is known which had not been said."""
    known = {field.name: getattr(person, field.name) for field in fields(Person)}
    return Person(**{name: value for name, value in known.items() if value != getattr(said, name)})


def questions(store: Store) -> tuple[Question, ...]:
    """The questions about a person, with the names of the channels as answers."""
    return questions_for(store.all(Way), store.titles("channel"))


def advice_view(
    store: Store, recommended: Recommendation, person: Person, *, with_sources: bool
) -> AdviceView:
    """A recommendation, with what the guide that it shows says about this person."""
    way, other = recommended.way, recommended.other
    evidence = [each.evidence for each in (way, other) if each]
    shown = _shown(store, way, person) if way else None
    return AdviceView(
        way=_way_view(store, way, person) if way else None,
        needs=items(shown.needs) if shown else (),
        minutes=shown.minutes if shown else None,
        other=_way_view(store, other, person) if other else None,
        contacts=contacts(store, shown.contacts if shown else _anybody(store), person),
        basis=basis(store, evidence, with_sources=with_sources),
        repeat=None,
    )


def _shown(store: Store, way: Way, person: Person) -> Guide | Scene | None:
    """The guide or the scene that a way leads to, with what applies to the person."""
    if way.channel == SCENES:
        return scene_for(store.get(Scene, way.task), person)
    return guide_for(store.get(Guide, way.show), person)


def _way_view(store: Store, way: Way, person: Person) -> WayView:
    return WayView(
        id=way.show,
        title=way_title(store, way),
        reason=way.because,
        command=with_options(way_command(way), person),
        evidence=way.evidence,
    )


def way_title(store: Store, way: Way) -> str:
    """What the guide or the scene is called that a way leads to."""
    if way.channel == SCENES:
        return store.get(Scene, way.task).title
    return store.title("guide", way.show)


def way_command(way: Way) -> str:
    """The command that shows a way to anybody."""
    if way.channel == SCENES:
        return f"ybguide use {way.task}"
    return guide_command(way.channel, way.task)


def family_command(store: Store, channel: str, person: Person) -> str | None:
    """The command for adding the person to a family account in the channel or, if need be, in another.

    None where something else is recommended to somebody who has the channel at hand.
    """
    at_hand = replace(person, apps=(channel, *person.apps))
    way = recommend(store.all(Way), at_hand).way
    return with_options(way_command(way), person) if way and way.task == "family-add" else None


def _anybody(store: Store) -> list[str]:
    return list(store.titles("contact"))[:_FIRST_TO_ASK]
