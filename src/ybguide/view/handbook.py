"""The whole guide as a book, in the order in which a family reads it."""

from datetime import date

from ybguide.domain.address import HOME, Address
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region
from ybguide.search.numbers import NUMBERS
from ybguide.store import Store
from ybguide.text import correction
from ybguide.view import chapters
from ybguide.view.book import Chapter, Group, Handbook, Place, Search
from ybguide.view.doors import doors, stuck
from ybguide.view.faq import NEAR
from ybguide.view.interview import interview
from ybguide.view.making import Making

__all__ = ["Handbook", "handbook"]

_TITLE = "医保码手册"
_REGISTERS = ("words", "safety", "contacts", "sources")
"""The chapters in which things are looked up and not read."""
_INTRO = (
    "激活、添加家人、看病买药、出了问题找谁，都在这一本里。手机、电脑上都能看，不用联网，也可以打印。",
    "激活免费、自愿。密码、验证码、二维码不要告诉任何人。办不成打 12393。",
)
_CLOSING = (
    correction.TITLE,
    correction.wanted("是哪一章、哪一条"),
    f"{correction.WHERE} {correction.URL}",
)


def handbook(store: Store, today: date) -> Handbook:
    """Everything in the store, each piece once, with its sources."""
    making = Making(store=store, here=HOME, today=today, with_sources=True)
    parts: tuple[tuple[str, str, tuple[Address, ...], tuple[Group, ...]], ...] = (
        ("activate", "激活医保码", (), chapters.activating(making)),
        ("family", "给家人添加亲情账户", (), chapters.adding_family(making)),
        ("tasks", "改密码、解绑、换手机", (Address(of=Kind.TASK),), chapters.other_tasks(making)),
        ("use", "看病买药怎么用", (Address(of=Kind.SCENE),), chapters.scenes(making)),
        ("fixes", "办不成、报错了", (Address(of=Kind.FIX),), chapters.fixes(making)),
        ("questions", "常见问题", (Address(of=Kind.QUESTION),), chapters.questions(making)),
        ("places", "各地的办法和电话", (Address(of=Kind.REGION),), chapters.places(making)),
        ("words", "名词和对照", (), chapters.words(making)),
        ("safety", "防骗", (), chapters.safety(making)),
        ("contacts", "找谁帮忙", (), chapters.contacts(making)),
        ("sources", "依据", (), chapters.sources(making)),
    )
    return Handbook(
        title=_TITLE,
        intro=_INTRO,
        closing=_CLOSING,
        chapters=tuple(
            Chapter(
                id=key,
                number=number,
                title=title,
                addresses=addresses,
                groups=groups,
                read=key not in _REGISTERS,
            )
            for number, (key, title, addresses, groups) in enumerate(parts, 1)
        ),
        places=tuple(map(_place, store.all(Region))),
        search=_search(store),
        doors=doors(),
        stuck=stuck(making),
        interview=interview(making),
    )


def _search(store: Store) -> Search:
    return Search(
        phrases=store.every_phrase(),
        language=store.language,
        numbers={**NUMBERS, "related": NEAR},
        places=store.names_of_own_places(),
    )


def _place(region: Region) -> Place:
    around = (region.parent,) if region.parent else ()
    return Place(id=region.id, name=region.name, shown=(region.id, *around))
