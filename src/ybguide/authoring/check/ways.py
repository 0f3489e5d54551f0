"""YB030: a way that is recommended can be taken by everybody it is recommended to."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.index import guide_id
from ybguide.authoring.schema.base import AgeRange, ConditionEntry, ProcedureEntry
from ybguide.authoring.schema.channel import ChannelFile
from ybguide.authoring.schema.places import SceneFile
from ybguide.authoring.schema.ways import WayEntry
from ybguide.authoring.walk import every
from ybguide.domain.address import SCENES
from ybguide.domain.person import OLDEST
from ybguide.text.nearest import nearest

_BY_FAMILY = {"family-add": "添加家人", "family-use": "出示家人的码"}
"""Tasks that are done on the phone of somebody of the family."""


def ways_can_be_taken(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every way shows one guide with steps that applies to whom the way is for, and needs what fits it."""
    procedures = dict(_procedures(content))
    for way, place in every(content, WayEntry):
        shown = procedures.get(way.show)
        if shown is None:
            yield Finding(place=place.at("show"), message=_unknown(way.show, procedures))
            continue
        if not shown.steps:
            message = f"{way.show} 没有步骤（只有 gap），不能推荐"
            yield Finding(place=place.at("show"), message=message)
        if not _within(way.when, shown.when):
            message = f"{way.show} 只适用于一部分人：把它的 when 也写在这里，或写得更窄"
            yield Finding(place=place.at("when" if way.when else "show"), message=message)
        yield from _mismatched(way, place)


def _procedures(content: Content) -> Iterator[tuple[str, ProcedureEntry]]:
    for channel, _ in content.of(ChannelFile):
        yield from ((guide_id(channel.id, guide.task, guide.way), guide) for guide in channel.guides)
    for scene, _ in content.of(SceneFile):
        yield f"{SCENES}/{scene.id}", scene


def _unknown(show: str, procedures: Mapping[str, ProcedureEntry]) -> str:
    near = nearest(show, procedures, most=1)
    hint = f"，是不是想写 {near[0]}" if near else ""
    return f"没有叫 {show} 的步骤或场景{hint}；有几种走法的，要写明是哪一种"


def _within(way: ConditionEntry | None, shown: ConditionEntry | None) -> bool:
    """Whether what is shown applies wherever the way does."""
    if shown is None:
        return True
    way = way or ConditionEntry()
    first, last = _ages(way.age)
    youngest, oldest = _ages(shown.age)
    named = ((way.documents, shown.documents), (way.regions, shown.regions))
    return youngest <= first <= last <= oldest and all(
        not wide or (narrow and set(narrow) <= set(wide)) for narrow, wide in named
    )


def _ages(age: AgeRange | None) -> tuple[int, int]:
    if age is None:
        return 0, OLDEST
    return age.from_ or 0, OLDEST if age.below is None else age.below - 1


def _mismatched(way: WayEntry, place: Place) -> Iterator[Finding]:
    owner, task = way.show.split("/")[:2]
    if owner == SCENES and way.needs:
        message = f"{way.show} 是场景，不在哪个 App 里办：needs 要删去"
        yield Finding(place=place.at("needs"), message=message)
    if task in _BY_FAMILY and "own-phone" in way.needs:
        message = f"{_BY_FAMILY[task]}用的是家人的手机：needs 里不写 own-phone"
        yield Finding(place=place.at("needs"), message=message)
    if not way.enrolled and owner != SCENES:
        message = "渠道里的步骤都要先参保：enrolled: false 只能指向场景"
        yield Finding(place=place.at("enrolled"), message=message)
    if way.activated and not way.enrolled:
        message = "激活过的人都参保了：activated: true 和 enrolled: false 只能写一个"
        yield Finding(place=place.at("activated"), message=message)
    for field, names in (
        ("for", Counter[str](way.whom)),
        ("needs", Counter[str](way.needs)),
        ("without", Counter[str](way.without)),
    ):
        for name in (name for name, count in names.items() if count > 1):
            yield Finding(place=place.at(field), message=f"{name} 写了两次")
