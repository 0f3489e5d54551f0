"""From what people type to the id it stands for: id, Chinese name, nickname, pinyin or initials."""

from collections.abc import Mapping

from ybguide.errors import UnknownName
from ybguide.store import Store
from ybguide.text.tokens import name_key

_LONGEST = 40
"""A longer input is no name; comparing it with every name would only take time."""

_KINDS: Mapping[str, tuple[str, str]] = {
    "channel": ("渠道", "ybguide channels"),
    "task": ("事项", "ybguide how"),
    "scene": ("场景", "ybguide use"),
    "region": ("地区", "ybguide region"),
    "term": ("名词", "ybguide terms"),
    "comparison": ("对照", "ybguide compare"),
}
"""Kind of record → what it is called, and the command that lists all of them."""


def resolve(store: Store, kind: str, asked: str) -> str:
    """The id of what is meant. Raises ``UnknownName`` with the nearest names."""
    form = name_key(asked)
    found = store.names(kind, form)
    if len(found) == 1:
        return found[0]
    titles = store.titles(kind)
    label, command = _KINDS[kind]
    raise UnknownName(
        label=label,
        asked=asked,
        near=[titles[key] for key in found or _near(store, kind, form)],
        known=list(titles.values()),
        command=command,
    )


def unknown_source(asked: str, known: list[str]) -> UnknownName:
    """A source id that the register does not have. The register is too long to be listed in a hint."""
    from difflib import get_close_matches  # noqa: PLC0415

    near = get_close_matches(asked[:_LONGEST], known, n=2)
    return UnknownName(label="来源", asked=asked, near=near, known=(), command="ybguide sources")


def _near(store: Store, kind: str, form: str) -> tuple[str, ...]:
    if not form or len(form) > _LONGEST:
        return ()
    # Needed only when a name was not found.
    from difflib import get_close_matches  # noqa: PLC0415

    forms = store.forms(kind, form[0])
    close = get_close_matches(form, forms, n=4, cutoff=0.6)
    return tuple(dict.fromkeys(forms[match] for match in close))[:2]
