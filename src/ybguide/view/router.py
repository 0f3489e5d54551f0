"""From an address to its page: the one place that knows which page shows what.

Everything that goes for all pages hangs here once: a step or a way of it, the desk, what was said about the
person and changes nothing.
"""

from typing import TypeVar, assert_never

from ybguide.domain.address import Room
from ybguide.domain.answers import Subject
from ybguide.domain.channel import Channel
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.places import Scene
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.tables import SafetyRule, Scam
from ybguide.errors import NO_NUMBERS
from ybguide.names import missing, resolve, unknown
from ybguide.text.private import HIDDEN, without_numbers
from ybguide.view.making import Making
from ybguide.view.page import Notice, Page

T = TypeVar("T")


def page_at(making: Making) -> Page:
    """The page of the address that is made, whole. Raises ``UnknownName``, ``NoGuide``."""
    address = making.here
    page = _room(making, address.of) if isinstance(address.of, Room) else _kind(making, address.of)
    if address.desk:
        from ybguide.view.desk import at_desk

        page = at_desk(making, page)
    if address.step is None and address.way is None:
        return page
    from ybguide.view.one_step import chosen_procedure, step_page, way_page

    if address.step is None:
        return way_page(page, chosen_procedure(page, address.way))
    return step_page(page, address.step, address.way)


def _room(making: Making, room: Room) -> Page:
    key = making.here.key
    match room:
        case Room.HOME:
            from ybguide.view.home import home_page

            return home_page(making)
        case Room.START:
            from ybguide.view.start import start_page

            return start_page(making, making.person)
        case Room.MAP:
            from ybguide.view.decisions import map_page

            return map_page(making)
        case Room.ASK:
            if key is None:
                return _room(making, Room.HOME)
            from ybguide.view.faq import anything_page

            asked = without_numbers(key)
            return _noted(anything_page(making.but(here=making.here.but(key=asked)), asked), asked)
        case Room.SEARCH:
            from ybguide.search import ask
            from ybguide.view.faq import search_page
            from ybguide.view.place import asked_here

            words = without_numbers(key or "")
            there = asked_here(making.but(here=making.here.but(key=words or None)), words)
            return search_page(there, words, ask(there.store, words))
        case Room.HOTLINE:
            from ybguide.view.region import hotline_page

            return hotline_page(making, key or making.person.place)
        case Room.SAFETY:
            from ybguide.view.tables import safety_page

            return safety_page(making)
        case _:
            assert_never(room)


def _kind(making: Making, kind: Kind) -> Page:
    key = making.here.key
    return _list(making, kind) if key is None else _single(making, kind, key)


def _list(making: Making, kind: Kind) -> Page:
    """All of a kind."""
    match kind:
        case Kind.QUESTION | Kind.SUBJECT:
            from ybguide.view.faq import subjects_page

            return subjects_page(making)
        case Kind.FIX:
            from ybguide.view.fix import fixes_page

            return fixes_page(making)
        case Kind.SCENE:
            from ybguide.view.use import scenes_page

            return scenes_page(making)
        case Kind.TASK | Kind.GUIDE:
            from ybguide.view.how import tasks_page

            return tasks_page(making)
        case Kind.CHANNEL:
            from ybguide.view.channels import channels_page

            return channels_page(making)
        case Kind.REGION:
            from ybguide.view.region import region_page, regions_page

            place = making.person.place
            return regions_page(making) if place is None else region_page(making, place)
        case Kind.TERM:
            from ybguide.view.tables import terms_page

            return terms_page(making, None)
        case Kind.COMPARISON:
            from ybguide.view.tables import compare_page

            return compare_page(making, None)
        case Kind.SOURCE:
            from ybguide.view.tables import sources_page

            return sources_page(making, None)
        case Kind.CONTACT:
            return _room(making, Room.HOTLINE)
        case Kind.SCAM | Kind.SAFETY_RULE:
            return _room(making, Room.SAFETY)
        case Kind.RULE | Kind.CONFLICT | Kind.DESK | Kind.WAY:
            raise unknown(making.store, kind, "")
        case _:
            assert_never(kind)


def _single(making: Making, kind: Kind, key: str) -> Page:
    """One thing of a kind, by its id or, where people ask for such things by names, by a name."""
    store = making.store
    match kind:
        case Kind.TASK:
            return _task(making, key)
        case Kind.GUIDE:
            return _guide(making, _found(making, kind, Guide, key))
        case Kind.QUESTION:
            from ybguide.view.faq import question_page

            asked = without_numbers(key)
            return _noted(question_page(making.but(here=making.here.but(key=asked)), asked), asked)
        case Kind.FIX:
            from ybguide.view.fix import fix_page

            asked = without_numbers(key)
            return _noted(fix_page(making.but(here=making.here.but(key=asked)), asked), asked)
        case Kind.SCENE:
            from ybguide.view.use import scene_page

            return scene_page(making, store.get(Scene, resolve(store, kind, key)))
        case Kind.REGION:
            from ybguide.view.region import region_page

            return region_page(making, key)
        case Kind.TERM:
            from ybguide.view.tables import terms_page

            return terms_page(making, resolve(store, kind, key))
        case Kind.COMPARISON:
            from ybguide.view.tables import compare_page

            return compare_page(making, resolve(store, kind, key))
        case Kind.SOURCE:
            from ybguide.view.tables import sources_page

            return sources_page(making, _found(making, kind, Source, key).id)
        case Kind.CHANNEL:
            return _channel(making, key)
        case Kind.CONTACT:
            return _contact(making, key)
        case Kind.SUBJECT:
            from ybguide.view.faq import subject_page

            return subject_page(making, _found(making, kind, Subject, key))
        case Kind.SCAM:
            from ybguide.view.tables import scam_page

            return scam_page(making, _found(making, kind, Scam, key))
        case Kind.SAFETY_RULE:
            from ybguide.view.tables import safety_rule_page

            return safety_rule_page(making, _found(making, kind, SafetyRule, key))
        case Kind.CONFLICT:
            from ybguide.view.tables import conflict_page

            return conflict_page(making, _found(making, kind, Conflict, key))
        case Kind.RULE:
            from ybguide.view.family import rule_page
            from ybguide.view.rule import RULE

            if key != RULE:
                raise unknown(store, kind, key)
            return rule_page(making)
        case Kind.DESK | Kind.WAY:
            raise unknown(store, kind, key)
        case _:
            assert_never(kind)


def _found(making: Making, kind: Kind, record: type[T], key: str) -> T:
    """The record of this id. Raises ``UnknownName``."""
    found = making.store.find(record, key)
    if found is None:
        raise missing(making.store, kind, key)
    return found


def _task(making: Making, key: str) -> Page:
    """A task, in one channel or in all; the two that people begin with have pages of their own."""
    store, channel = making.store, making.here.channel
    if channel is not None and (local := store.find(Guide, f"{channel}/{key}")) and local.region:
        # The owner of a way that only a place has is the place.
        return _guide(making, local)
    task = resolve(store, Kind.TASK, key)
    if channel is None:
        return _everywhere(making, task)
    return _in_channel(making, task, resolve(store, Kind.CHANNEL, channel))


def _everywhere(making: Making, task: str) -> Page:
    if task == "activate":
        from ybguide.view.channels import activate_page

        return activate_page(making)
    if task == "family-add":
        from ybguide.view.family import family_page

        return family_page(making)
    from ybguide.view.how import task_page

    return task_page(making, task)


def _in_channel(making: Making, task: str, channel: str) -> Page:
    if task == "family-add":
        from ybguide.view.family import family_channel_page

        return family_channel_page(making, channel)
    from ybguide.view.task import channel_page

    return channel_page(making, task, channel)


def _guide(making: Making, guide: Guide) -> Page:
    if guide.address.of is Kind.TASK:
        # The only way of its channel is the page of the task there.
        return _in_channel(making, guide.task, guide.channel)
    if guide.task == "family-add":
        from ybguide.view.family import family_way_page

        return family_way_page(making, guide)
    from ybguide.view.task import way_page

    return way_page(making, guide)


def _channel(making: Making, key: str) -> Page:
    from ybguide.view.channels import channel_page
    from ybguide.view.region import local_channel
    from ybguide.view.tables import entry_page

    if entry := local_channel(making, key):
        return entry_page(entry, "local_channels")
    return channel_page(making, making.store.get(Channel, resolve(making.store, Kind.CHANNEL, key)))


def _contact(making: Making, key: str) -> Page:
    from ybguide.view.region import contact_entry, local_phone
    from ybguide.view.tables import entry_page

    contact = making.store.find(Contact, key)
    entry = contact_entry(making, contact) if contact else local_phone(making, key)
    if entry is None:
        raise unknown(making.store, Kind.CONTACT, key)
    return entry_page(entry, "contacts")


def _noted(page: Page, asked: str) -> Page:
    """The page, with a word on numbers that were asked with and are not needed; a refusal says so itself."""
    told = HIDDEN in asked and page.error is None
    return page.after(Notice(kind="warning", text=NO_NUMBERS)) if told else page
