"""From what people type to the id it stands for: id, Chinese name, nickname, pinyin or initials."""

from collections.abc import Mapping

from ybguide.domain.address import HOME, Address
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import command
from ybguide.errors import GuideError, UnknownName
from ybguide.store import Store
from ybguide.text.nearest import nearest
from ybguide.text.tokens import name_key


def resolve(store: Store, kind: Kind, asked: str) -> str:
    """The id of what is meant. Raises ``UnknownName`` with the nearest names."""
    found = store.names(kind.id, name_key(asked))
    if len(found) == 1:
        return found[0]
    raise unknown(store, kind, asked)


def unknown(store: Store, kind: Kind, asked: str) -> UnknownName:
    """That nothing of this kind is called so, or several things are, with the nearest names.

    It leads to the list of them all, or to the beginning where there is none.
    """
    titles, form = store.titles(kind.id), name_key(asked)
    near = store.names(kind.id, form) or _near(store, kind, form, titles)
    return UnknownName(
        label=kind.word,
        asked=asked,
        near=tuple(titles[key] if kind.named else key for key in near),
        known=tuple(titles.values()) if kind.named else (),
        command=command(Address(of=kind) if kind.command else HOME),
    )


def missing(store: Store, kind: Kind, key: str) -> GuideError:
    """Why there is nothing of this kind under an id: on this day not yet, or not at all."""
    return store.absence(kind.id, key) or unknown(store, kind, key)


def _near(store: Store, kind: Kind, form: str, titles: Mapping[str, str]) -> tuple[str, ...]:
    """The things whose names come nearest; where people give no names to such things, by their ids."""
    forms = store.forms(kind.id, form[:1]) if kind.named else {name_key(key): key for key in titles}
    # Several forms may stand for the same thing.
    return tuple(dict.fromkeys(forms[match] for match in nearest(form, forms, most=4)))[:2]
