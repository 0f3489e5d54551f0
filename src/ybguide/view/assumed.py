"""What the page goes by, in one line: everything that was said about the person."""

from collections.abc import Iterator

from ybguide.domain.person import Person
from ybguide.store import Store
from ybguide.view.options import options_of
from ybguide.view.page import Notice, Page

_FOR_EVERYBODY = ("use", "how", "faq", "fix")
"""Commands whose pages are the same for everybody but for age, documents and place."""
_WHOM = {"self": "自己", "child": "孩子", "elder": "老人", "other": "别的成年人"}
_DOCUMENTS = {
    "id-card": "身份证",
    "birth-certificate": "出生医学证明",
    "residence-permit": "港澳台居民居住证",
    "passport": "护照",
}


def assumed(store: Store, person: Person) -> tuple[Notice, ...]:
    """One notice; none where nothing was said but a place, which the page shows by itself."""
    said = list(_said(store, person))
    if not said:
        return ()
    place = [f"在{store.title('region', person.regions[0])}"] if person.regions else []
    text = f"按这些情况列出，没说的不限：{'，'.join([*said, *place])}。"
    return (Notice(kind="note", text=text),)


def unheeded(page: Page, person: Person) -> tuple[Notice, ...]:
    """A word about what was said and changes nothing on this page, with where it does."""
    said = (person.smartphone, person.face, person.enrolled)
    if page.command not in _FOR_EVERYBODY or (all(each is None for each in said) and not person.apps):
        return ()
    text = f"这一页不分有没有手机、能不能刷脸、参没参保。怎么办合适，看：ybguide start{options_of(person)}"
    return (Notice(kind="note", text=text),)


def _said(store: Store, person: Person) -> Iterator[str]:
    if person.whom:
        yield f"给{_WHOM[person.whom]}办"
    if person.age is not None:
        yield f"{person.age} 周岁"
    if person.documents:
        yield f"证件是{'和'.join(_DOCUMENTS[name] for name in person.documents)}"
    if person.smartphone is not None:
        yield "有智能手机" if person.smartphone else "没有智能手机"
    if person.apps:
        yield f"手机上有{'、'.join(store.title('channel', app) for app in person.apps)}"
    if person.face is not None:
        yield "能刷脸" if person.face else "不能刷脸"
    if person.enrolled is not None:
        yield "已经参加医保" if person.enrolled else "还没有参加医保"
