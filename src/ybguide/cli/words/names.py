"""Names after a command, without their flags: ``activate 支付宝 德阳``, ``family-add 7岁``."""

from collections.abc import Callable, Mapping, Sequence

from ybguide.cli.read import About, Chosen, Onward, Reader
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.errors import Contradiction
from ybguide.text.tokens import name_key
from ybguide.view.page import Page

Keys = Mapping[Kind, str]
"""What was named, by its kind."""
_FEW = 2
"""So many words are names; more that are none make a sentence."""


def named(
    reader: Reader,
    words: Sequence[str] | None,
    flags: Mapping[Kind, str | None],
    choose: Callable[[Reader, Keys], Address | Page | Onward],
) -> Chosen:
    """The page for what the words and the ``flags`` name, each a name of one of the kinds of the flags.

    The other words are a place or tell of the person; a sentence that is neither is asked. Raises
    ``UnknownName``, ``Contradiction``.
    """
    keys = {kind: reader.book.resolve(kind, flag) for kind, flag in flags.items() if flag is not None}
    found, others = _sorted(reader, list(words or ()), flags)
    for kind, (word, key) in found.items():
        if keys.setdefault(kind, key) != key:
            flag = str(flags[kind])
            raise Contradiction(written=(flag, word), wanted=(f"要{flag}", f"要{word}"))
    if not others:
        return choose(reader, keys)
    # Most command lines name what they mean, or nothing.
    from ybguide.cli.words.sentence import asked
    from ybguide.cli.words.told import said_with
    from ybguide.names import unknown
    from ybguide.people import told

    meant = told(reader.book.store, " ".join(others))
    if meant.subject:
        if len(words or ()) > _FEW or not flags:
            return asked(reader, " ".join(words or ()))
        raise unknown(reader.book.store, next(kind for kind in flags), others[0])
    if meant.shared is not None:
        raise meant.shared
    if meant.channel is not None and Kind.CHANNEL in flags:
        keys.setdefault(Kind.CHANNEL, meant.channel)
    return About(said=said_with(reader, meant), choose=lambda there: choose(there, keys))


def _sorted(
    reader: Reader, words: Sequence[str], kinds: Mapping[Kind, str | None]
) -> tuple[dict[Kind, tuple[str, str]], list[str]]:
    """Each name among the words with its id, by its kind, one of a kind; and the other words."""
    found: dict[Kind, tuple[str, str]] = {}
    others: list[str] = []
    for word in words:
        kind = next((kind for kind in kinds if kind not in found and _key(reader, kind, word)), None)
        if kind is None:
            others.append(word)
        else:
            found[kind] = word, _key(reader, kind, word)
    return found, others


def _key(reader: Reader, kind: Kind, word: str) -> str:
    """The id of what a word names, or nothing."""
    keys = reader.book.store.names(kind.id, name_key(word))
    return keys[0] if len(keys) == 1 else ""
