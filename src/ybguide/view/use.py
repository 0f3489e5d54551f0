"""``use``: using the code in a situation, or all situations to choose from."""

from ybguide.domain.person import Person
from ybguide.domain.places import Region, Scene
from ybguide.select.scene import scene_for
from ybguide.store import Store
from ybguide.view.page import Link, Links, Page, SceneView
from ybguide.view.parts import conflicts, contacts, guide_links
from ybguide.view.procedure import basis_of, items, step_views
from ybguide.view.region import differences
from ybguide.view.words import condition_words


def scenes_page(store: Store) -> Page:
    """Every situation, with its command."""
    links = tuple(
        Link(id=scene.id, label=f"{scene.name}：{scene.summary}", command=f"ybguide use {scene.id}")
        for scene in store.all(Scene)
    )
    return Page(
        command="use", title="在哪里用医保码", blocks=(Links(key="scenes", title="场景", links=links),)
    )


def scene_page(store: Store, scene: str, person: Person, *, with_sources: bool) -> Page:
    """One situation in full, then what is different about it where the person is."""
    record = scene_for(store.get(Scene, scene), person)
    view = scene_view(store, record, person, with_sources=with_sources)
    return Page(
        command="use",
        title=view.title,
        blocks=(view, *differences(store.some(Region, person.regions), record.topics)),
    )


def scene_view(store: Store, scene: Scene, person: Person, *, with_sources: bool) -> SceneView:
    """The scene with its steps numbered and its references looked up."""
    return SceneView(
        id=scene.id,
        title=scene.title,
        summary=scene.summary,
        condition=condition_words(scene.when),
        minutes=scene.minutes,
        needs=items(scene.needs),
        steps=step_views(store, scene.steps),
        gap=scene.gap,
        limits=items(scene.limits),
        done=scene.done,
        next=guide_links(store, scene.next),
        contacts=contacts(store, scene.contacts, person),
        conflicts=conflicts(store, scene.conflicts),
        basis=basis_of(store, [*scene.needs, *scene.limits], scene.steps, with_sources=with_sources),
        command=f"ybguide use {scene.id}",
        name=scene.name,
    )
