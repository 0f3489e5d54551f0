"""``use``: using the code in a situation, or all situations to choose from."""

from ybguide.domain.places import Region, Scene
from ybguide.store import Store
from ybguide.view.page import Link, Links, Page
from ybguide.view.procedure import scene_view
from ybguide.view.region import differences


def scenes_page(store: Store) -> Page:
    """Every situation, with its command."""
    links = tuple(
        Link(id=scene.id, label=f"{scene.name}：{scene.summary}", command=f"ybguide use {scene.id}")
        for scene in store.all(Scene)
    )
    return Page(
        command="use", title="在哪里用医保码", blocks=(Links(key="scenes", title="场景", links=links),)
    )


def scene_page(store: Store, scene: str, regions: tuple[str, ...], *, with_sources: bool) -> Page:
    """One situation in full, then what is different about it in these regions."""
    record = store.get(Scene, scene)
    view = scene_view(store, record, with_sources=with_sources)
    return Page(
        command="use",
        title=view.title,
        blocks=(view, *differences(store.some(Region, regions), record.topics)),
    )
