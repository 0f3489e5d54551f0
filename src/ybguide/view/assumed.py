"""What the page goes by, in one line: everything that was said about the person."""

from collections.abc import Iterator

from ybguide.domain.address import Address, Room
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.domain.spelling import command
from ybguide.store import Store
from ybguide.text.spacing import spaced
from ybguide.view.page import GuideView, Notice, Page, SceneView, Ways

_BY_ABILITY = ("activate", "family-add")
"""Tasks whose pages go by what the person has and can."""
_BY_AGE = (Kind.TASK, Kind.GUIDE, Kind.SCENE, Kind.QUESTION, Kind.FIX, Kind.RULE)
"""Kinds whose pages go by age and documents."""
_CARD = "没有智能手机也不要紧：实体社保卡照样能看病、买药。"
"""What whoever has no phone hears first: the card goes on working (国家医保局 2024 年 6 月公布)."""
GOES_BY = "按这些情况列出，没说的不限：{}。"
_WHOM = {"self": "自己", "child": "孩子", "elder": "老人", "other": "别的成年人"}
_DOCUMENTS = {
    "id-card": "身份证",
    "birth-certificate": "出生医学证明",
    "residence-permit": "港澳台居民居住证",
    "passport": "护照",
}


def assumed(store: Store, person: Person) -> tuple[Notice, ...]:
    """One notice, and a word for whoever has no phone; none where nothing was said but a place."""
    said = list(told(store, person))
    if not said:
        return ()
    place = [f"在{person.where.typed}"] if person.where else []
    text = GOES_BY.format("，".join([*said, *place]))
    return (*first_of_all(person), Notice(kind="note", text=text))


def first_of_all(person: Person) -> tuple[Notice, ...]:
    """What the person hears before all else."""
    return (Notice(kind="note", text=_CARD),) if person.smartphone is False else ()


def unheeded(page: Page, here: Address) -> tuple[Notice, ...]:
    """What was said of the reader's person and desk (``here``) and makes no difference on this page.

    It is told where it does make one.
    """
    return (*_person_unheeded(page, here.person), *_desk_unheeded(page, here))


def _person_unheeded(page: Page, person: Person) -> Iterator[Notice]:
    address = page.address
    if address is None or not person.described or address.of in (Room.START, Room.MAP):
        return
    if address.of in _BY_AGE:
        same = list(_the_same(address, person))
        if not same:
            return
        yield Notice(kind="note", text=f"这一页不分{'、'.join(same)}。")
        return
    start = command(Address(of=Room.START, person=person))
    yield Notice(kind="note", text=f"这一页对谁都一样。怎么办合适，看：{start}")


def _the_same(address: Address, person: Person) -> Iterator[str]:
    """What was said that does not matter on a page about something that is done."""
    task = address.key if address.of is Kind.TASK else None
    if person.activated is not None and task != "activate":
        yield "激活没激活"
    if task not in _BY_ABILITY and (person.face is not None or person.enrolled is not None or person.apps):
        yield "能不能刷脸、参没参保、有哪些 App"


def _desk_unheeded(page: Page, here: Address) -> Iterator[Notice]:
    steps = any(isinstance(block, GuideView | SceneView | Ways) for block in page.blocks)
    if here.desk and not steps:
        yield Notice(kind="note", text="这一页没有给帮忙的人另写的话，本人和帮忙的人看的一样。")


def told(store: Store, person: Person) -> Iterator[str]:
    """Each thing that was said about the person, in a few words."""
    if person.whom:
        yield f"给{_WHOM[person.whom]}办"
    if person.activated is not None:
        yield "医保码已经能打开" if person.activated else "医保码还没有激活过"
    if person.age is not None:
        yield f"{person.age} 周岁"
    if person.documents:
        yield f"证件是{'和'.join(_DOCUMENTS[name] for name in person.documents)}"
    if person.smartphone is not None:
        yield "有智能手机" if person.smartphone else "没有智能手机"
    if person.apps:
        yield spaced("手机上有", "、".join(store.title("channel", app) for app in person.apps))
    if person.face is not None:
        yield "能刷脸" if person.face else "不能刷脸"
    if person.enrolled is not None:
        yield "已经参加医保" if person.enrolled else "还没有参加医保"
