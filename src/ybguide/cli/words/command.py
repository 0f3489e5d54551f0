"""The first word is no command: a Chinese name of one, a slip, or the beginning of a sentence."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from ybguide.cli.environment import Environment
from ybguide.domain.kind import Kind
from ybguide.errors import GuideError
from ybguide.store import Store
from ybguide.text.nearest import nearest
from ybguide.text.tokens import name_key

Guide = Callable[[], Store | None]
"""What opens the guide: few command lines need it before their command does."""
_SURELY = 0.8
"""How much of a command a word has to have that stands before others: “can i” is no slip of ``man``."""
_TAKES: Mapping[str, tuple[Kind, ...]] = {
    "activate": (Kind.CHANNEL,),
    "family-add": (Kind.CHANNEL,),
    "how": (Kind.TASK, Kind.CHANNEL),
    "use": (Kind.SCENE,),
    "region": (),
    "hotline": (),
    "compare": (Kind.COMPARISON,),
    "terms": (Kind.TERM,),
    "sources": (Kind.SOURCE,),
    "channels": (Kind.CHANNEL,),
    "safety": (),
    "start": (),
}
"""What may follow the Chinese name of a command; places and persons may follow all of them.

After any other command, whatever follows belongs to it.
"""


def called(args: Sequence[str], names: Mapping[str, Iterable[str]], guide: Guide) -> str | None:
    """The command whose Chinese name is the first word, if what follows may follow it; ``names`` has them."""
    command = next((key for key, known in names.items() if args[0] in known), None)
    following = _plain(args[1:])
    if command is None or not following or command not in _TAKES:
        return command
    return command if _fits(following, _TAKES[command], guide()) else None


def slip(args: Sequence[str], known: Sequence[str], guide: Guide) -> bool:
    """Whether the first word is rather nothing, or a command with a slip, than one of a question."""
    word = args[0]
    if not word.strip():
        return True
    if not word.isascii() or word == "-":
        return False
    if nearest(word, known, most=1, alike=_SURELY):
        return not _is_name(word, guide())
    return not _plain(args[1:]) and bool(nearest(word, known, most=1)) and not _says_something(word, guide())


def _plain(args: Sequence[str]) -> list[str]:
    """The words before the first option."""
    first = next((place for place, word in enumerate(args) if word.startswith("-")), len(args))
    return list(args[:first])


def _fits(words: Sequence[str], kinds: Iterable[Kind], store: Store | None) -> bool:
    """Whether every word is a name of one of the kinds, a place, or tells of a person."""
    if store is None:
        return True
    from ybguide.people import told

    others = [word for word in words if not any(store.names(kind.id, name_key(word)) for kind in kinds)]
    return not told(store, " ".join(others)).question if others else True


def _says_something(word: str, store: Store | None) -> bool:
    """Whether it is a word of the guide, in pinyin or English."""
    if store is None:
        return False
    from ybguide.search.scope import scope_of

    return _is_name(word, store) or scope_of(store.language, word) != "unknown"


def _is_name(word: str, store: Store | None) -> bool:
    """Whether something in the guide is called so."""
    return store is not None and any(store.names(kind.id, name_key(word)) for kind in Kind if kind.named)


def shipped(environment: Environment) -> Store | None:
    """The guide that came with the program; None where it cannot be opened, which the command will tell."""
    from ybguide.cli.output.waiting import Waiting
    from ybguide.library import open_library

    try:
        return open_library(progress=Waiting(environment))
    except GuideError:
        return None
