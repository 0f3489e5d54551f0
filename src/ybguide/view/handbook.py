"""The whole guide as a book, in the order in which a family reads it."""

from ybguide.domain.places import Region
from ybguide.store import Store
from ybguide.view import chapters
from ybguide.view.book import Chapter, Group, Handbook, Place

__all__ = ["Handbook", "handbook"]

_TITLE = "医保码手册"
_INTRO = (
    "激活、添加家人、看病买药、出了问题找谁，都在这一本里。手机、电脑上都能看，不用联网，也可以打印。",
    "激活免费、自愿。密码、验证码、二维码不要告诉任何人。办不成打 12393。",
)


def handbook(store: Store) -> Handbook:
    """Everything in the store, each piece once, with its sources."""
    parts: tuple[tuple[str, str, tuple[str, ...], tuple[Group, ...]], ...] = (
        ("activate", "激活医保码", (), chapters.activating(store)),
        ("family", "给家人添加亲情账户", (), chapters.adding_family(store)),
        ("tasks", "改密码、解绑、换手机", ("ybguide how",), chapters.other_tasks(store)),
        ("use", "看病买药怎么用", ("ybguide use",), chapters.scenes(store)),
        ("fixes", "办不成、报错了", ("ybguide fix",), chapters.fixes(store)),
        ("questions", "常见问题", ("ybguide faq",), chapters.questions(store)),
        ("places", "各地的办法和电话", ("ybguide region",), chapters.places(store)),
        ("words", "名词和对照", (), chapters.words(store)),
        ("safety", "防骗", (), chapters.safety(store)),
        ("contacts", "找谁帮忙", (), chapters.contacts(store)),
        ("sources", "依据", (), chapters.sources(store)),
    )
    return Handbook(
        title=_TITLE,
        intro=_INTRO,
        chapters=tuple(
            Chapter(id=key, number=number, title=title, commands=commands, groups=groups)
            for number, (key, title, commands, groups) in enumerate(parts, 1)
        ),
        places=tuple(map(_place, store.all(Region))),
        language=store.language,
    )


def _place(region: Region) -> Place:
    around = (region.parent,) if region.parent else ()
    return Place(id=region.id, name=region.name, shown=(region.id, *around))
