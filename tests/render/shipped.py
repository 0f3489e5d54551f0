"""Pages of the shipped guide, as the commands make them."""

from collections.abc import Iterator
from dataclasses import replace

from tests.conftest import TODAY
from ybguide.domain.answers import Question
from ybguide.domain.channel import Task
from ybguide.domain.guide import Guide
from ybguide.domain.person import ANYBODY, Person
from ybguide.search import ask, find_fix
from ybguide.store import Store
from ybguide.view.channels import activate_page, channels_page
from ybguide.view.decisions import map_page
from ybguide.view.family import family_page
from ybguide.view.faq import answer_page, search_page, subjects_page
from ybguide.view.fix import fix_page, fixes_page
from ybguide.view.home import home_page
from ybguide.view.how import task_page, tasks_page
from ybguide.view.page import Page
from ybguide.view.place import find_place
from ybguide.view.region import hotline_page, region_page, regions_page
from ybguide.view.start import start_page
from ybguide.view.tables import compare_page, safety_page, sources_page, terms_page
from ybguide.view.task import channel_page
from ybguide.view.use import scene_page, scenes_page


def all_pages(store: Store, *, with_sources: bool) -> list[Page]:
    return [
        *list_pages(store, with_sources=with_sources),
        *guide_pages(store, with_sources=with_sources),
        *family_pages(store, with_sources=with_sources),
        *answer_pages(store, with_sources=with_sources),
        *scene_and_fix_pages(store, with_sources=with_sources),
        *place_pages(store, with_sources=with_sources),
        *start_pages(store, with_sources=with_sources),
    ]


def list_pages(store: Store, *, with_sources: bool) -> list[Page]:
    """What commands show without an argument."""
    return [
        home_page(),
        tasks_page(store),
        scenes_page(store),
        fixes_page(store),
        regions_page(store),
        subjects_page(store),
        channels_page(store),
        activate_page(store, ANYBODY, with_sources=with_sources),
        compare_page(store, [], with_sources=with_sources),
        safety_page(store, with_sources=with_sources),
        terms_page(store, []),
        sources_page(store, []),
    ]


def guide_pages(store: Store, *, with_sources: bool) -> Iterator[Page]:
    """Every task in every channel that has it, and in all channels at once."""
    pairs = dict.fromkeys((guide.task, guide.channel) for guide in store.all(Guide) if guide.region is None)
    for task, channel in pairs:
        yield channel_page(store, "how", task, channel, ANYBODY, with_sources=with_sources)
    for task in store.all(Task):
        if store.guides(task.id):
            yield task_page(store, task.id, ANYBODY, with_sources=with_sources)


def family_pages(store: Store, *, with_sources: bool) -> Iterator[Page]:
    """Adding a family member of the ages that make a difference, in every channel."""
    channels = dict.fromkeys(guide.channel for guide in store.guides("family-add"))
    for age in (7, 16, None):
        for channel in (None, *channels):
            yield family_page(store, channel, Person(age=age), with_sources=with_sources)


def answer_pages(store: Store, *, with_sources: bool) -> Iterator[Page]:
    """Every answer, what is nearest where no answer is sure, and a list of things found."""
    for question in store.all(Question):
        hits = ask(store, question.question)
        yield answer_page(store, hits, ANYBODY, TODAY, with_sources=with_sources)
    unsure = tuple(replace(hit, confident=False) for hit in hits)
    yield answer_page(store, unsure, ANYBODY, TODAY, with_sources=with_sources)
    yield search_page(store, "解绑", ask(store, "解绑", limit=20))


def scene_and_fix_pages(store: Store, *, with_sources: bool) -> Iterator[Page]:
    for scene in store.titles("scene"):
        yield scene_page(store, scene, ANYBODY, with_sources=with_sources)
    for fix in store.titles("fix"):
        yield fix_page(store, find_fix(store, fix), ANYBODY, with_sources=with_sources)


def place_pages(store: Store, *, with_sources: bool) -> Iterator[Page]:
    for name in store.titles("region").values():
        place = find_place(store, name)
        yield region_page(store, place, name, with_sources=with_sources)
        yield hotline_page(store, place, name)


def start_pages(store: Store, *, with_sources: bool) -> Iterator[Page]:
    """What is recommended to people who differ, and the map of all of it."""
    for person in (
        ANYBODY,
        Person(whom="child", age=7, apps=("alipay",)),
        Person(whom="elder", smartphone=False, face=False, regions=("deyang", "sichuan"), place="德阳"),
        Person(enrolled=False),
    ):
        yield start_page(store, person, person, with_sources=with_sources)
    yield activate_page(store, Person(whom="child", age=7), with_sources=with_sources)
    yield map_page(store, ANYBODY)
