"""``use``: using the code in a situation, or all situations to choose from."""

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region, Scene
from ybguide.select.procedure import procedure_for
from ybguide.view.making import Making
from ybguide.view.page import Links, Page
from ybguide.view.procedure import scene_view
from ybguide.view.region import differences
from ybguide.view.slots import slots
from ybguide.view.titles import title_of


def scenes_page(making: Making) -> Page:
    """The list of all scenes."""
    here = making.here.onward(Address(of=Kind.SCENE))
    links = tuple(
        making.link(scene.address, f"{scene.name}：{scene.summary}", scene.id)
        for scene in making.store.all(Scene)
    )
    blocks = (Links(key="scenes", title="场景", links=links),)
    return Page(command="use", address=here, title=title_of(making.store, here), blocks=blocks)


def scene_page(making: Making, scene: Scene) -> Page:
    """One situation in full, then what is different about it where the person is."""
    view = scene_view(making, procedure_for(scene, making.person))
    places = making.store.some(Region, making.person.regions)
    there = (*slots(making, places, scene.topics), *differences(making, places, scene.topics))
    return Page(command="use", address=view.address, title=view.title, blocks=(view, *there))
