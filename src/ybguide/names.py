"""From what people type to the id it stands for: id, Chinese name, nickname, pinyin or initials."""

from ybguide.errors import UnknownName
from ybguide.store import Store
from ybguide.text.tokens import name_key

_LONGEST = 40
"""A longer input is no name; comparing it with every name would only take time."""


def channel_id(store: Store, asked: str) -> str:
    """The channel that is meant. Raises ``UnknownName``."""
    return _resolve(store, "channel", asked, label="渠道", command="ybguide channels")


def task_id(store: Store, asked: str) -> str:
    """The task that is meant. Raises ``UnknownName``."""
    return _resolve(store, "task", asked, label="事项", command="ybguide how")


def _resolve(store: Store, kind: str, asked: str, *, label: str, command: str) -> str:
    form = name_key(asked)
    found = store.names(kind, form)
    if len(found) == 1:
        return found[0]
    near = found or _near(store, kind, form)
    names = store.titles(kind)
    raise UnknownName(
        label=label,
        asked=asked,
        near=[names[key] for key in near],
        known=list(names.values()),
        command=command,
    )


def _near(store: Store, kind: str, form: str) -> tuple[str, ...]:
    if not form or len(form) > _LONGEST:
        return ()
    # Needed only when a name was not found.
    from difflib import get_close_matches  # noqa: PLC0415

    forms = store.forms(kind)
    close = get_close_matches(form, forms, n=4, cutoff=0.6)
    return tuple(dict.fromkeys(forms[match] for match in close))[:2]
