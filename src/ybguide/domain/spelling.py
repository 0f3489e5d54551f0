"""How an address is written: as a short text (``alipay/activate``), and as the command that shows it.

No other module below ``cli`` knows how a command line is written.
"""

from collections.abc import Iterator

from ybguide.domain.address import Address, Depth, Room
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person

PROGRAM = "ybguide"
_TASKS = ("activate", "family-add")
"""Tasks that are commands of their own; every other is ``how TASK``."""
_ROOMS = {
    Room.HOME: "",
    Room.START: "start",
    Room.MAP: "start --show-map",
    Room.ASK: "",
    Room.SEARCH: "search",
    Room.HOTLINE: "hotline",
    Room.SAFETY: "safety",
}
_BY_PREFIX = {kind.prefix: kind for kind in Kind if kind is not Kind.GUIDE}
_LIST_ROOMS = {Kind.CONTACT: Room.HOTLINE, Kind.SCAM: Room.SAFETY, Kind.SAFETY_RULE: Room.SAFETY}
"""Kinds all of which stand on a page that is more than their list."""
_PLAIN = frozenset("-_./:#@%+,")
"""What a shell takes as it stands, beside letters and digits of any script."""
_ACTING = frozenset('"$`\\!')
"""What a shell reads as its own within double quotes."""


def text(address: Address) -> str:
    """The address as short text; for whom it is does not belong to it.

    A page for a person is opened for anybody by it: whoever opens it says again for whom.
    """
    of, key = address.of, address.key
    if of is Kind.GUIDE and key:
        path = key
    elif of is Kind.TASK and key and address.channel:
        path = f"{address.channel}/{key}"
    else:
        prefix = of.value if isinstance(of, Room) else of.prefix
        path = f"{prefix}/{key}" if key else prefix
    return path if address.step is None else f"{path}#{address.step}"


def parse(written: str) -> Address:
    """The address that a short text names; what it names need not exist.

    Anything is an address: a word alone that is no list is a task.
    """
    path, _, step = written.strip().partition("#")
    first, _, rest = path.strip().partition("/")
    return _parsed(first, rest.strip("/")).but(step=_step(step))


def _step(written: str) -> int | str | None:
    return int(written) if written.isdecimal() and len(written) < 4 else written or None  # noqa: PLR2004 - no guide has a thousand steps


def _parsed(first: str, rest: str) -> Address:
    room = next((room for room in Room if room.value == first), None)
    if room is not None and not (room is Room.SAFETY and rest):
        return Address(of=room, key=rest or None)
    kind = _BY_PREFIX.get(first)
    if kind is None and first == "use":
        kind = Kind.SCENE
    if kind is not None:
        if not rest and kind in _LIST_ROOMS:
            return Address(of=_LIST_ROOMS[kind])
        return Address(of=kind, key=rest or None)
    if not rest:
        return Address(of=Kind.TASK, key=first)
    if "/" in rest:
        return Address(of=Kind.GUIDE, key=f"{first}/{rest}")
    return Address(of=Kind.TASK, key=rest, channel=first)


def name(address: Address) -> str:
    """The name of the command that shows the page; ``home`` for the program alone."""
    words = _words(address)
    return words[0] if words else "home"


def command(address: Address) -> str:
    """The command line that shows the page, as it can be typed."""
    return " ".join([PROGRAM, *_words(address), *_options(address)])


def without_questions(address: Address, *, asks: bool) -> str:
    """The command of a page that may ask first, so that it ``asks`` nothing."""
    return f"{command(address)} --no-ask" if asks else command(address)


def todo(action: str = "", which: str = "") -> str:
    """What is done with the reader's own lists; ``which`` are the options that tell one from the others."""
    return " ".join(word for word in (PROGRAM, "todo", action, which) if word)


def todo_start(address: Address, name: str) -> str:
    """Start a list for the guide of a page under a name."""
    return f"{todo('start')} {command(address).removeprefix(f'{PROGRAM} ')} --name {quoted(name)}"


def which_list(*, name: str, guide: str | None) -> str:
    """The options that tell a list from the others: its name and, where that is not enough, its guide."""
    return f"--name {quoted(name)}" + (f" --guide {guide}" if guide else "")


def setting(key: str, value: str | None) -> str:
    """Set what is wanted every time, or with None, set it no more."""
    return f"{PROGRAM} config unset {key}" if value is None else f"{PROGRAM} config set {key} {quoted(value)}"


def content(action: str) -> str:
    """What editors do with the content."""
    return f"{PROGRAM} content {action}"


def _words(address: Address) -> list[str]:
    of, key, channel = address.of, address.key, address.channel
    if isinstance(address.step, str):
        return ["show", quoted(text(address))]
    if isinstance(of, Room):
        return [*_ROOMS[of].split(), *([quoted(key)] if key else [])]
    if key is None:
        return [of.command] if of.command else ["show", of.prefix]
    if of is Kind.TASK:
        words = [key] if key in _TASKS else ["how", key]
        return [*words, "-c", channel] if channel else words
    if of.command and of.shown_by_command:
        return [of.command, quoted(key)]
    return ["show", quoted(text(address.whole))]


def _options(address: Address) -> Iterator[str]:
    yield from person(_elsewhere(address))
    if address.desk:
        yield "--for-desk"
    if address.way is not None:
        yield f"--way {address.way}"
    if isinstance(address.step, int):
        yield f"--step {address.step}"
    if address.depth is Depth.WHOLE:
        yield "--more"


def _elsewhere(address: Address) -> Person:
    """The person, whose place is not named twice."""
    here = (
        address.of is Kind.REGION and address.key in (*address.person.regions[:1], address.person.place)
    ) or (address.of is Room.HOTLINE and address.key is not None)
    return address.person.but(regions=(), place=None, where=None) if here else address.person


def person(person: Person) -> Iterator[str]:
    """What is known of a person, as options; a birth date is said as the age."""
    if person.whom:
        yield f"--for {person.whom}"
    if person.activated is not None:
        yield f"--activated {_yes_or_no(person.activated)}"
    if person.age is not None:
        yield f"--age {person.age}"
    yield from (f"--document {name}" for name in person.documents)
    for option, answer in (
        ("--smartphone", person.smartphone),
        ("--face", person.face),
        ("--enrolled", person.enrolled),
    ):
        if answer is not None:
            yield f"{option} {_yes_or_no(answer)}"
    yield from (f"--app {app}" for app in person.apps)
    if person.regions or person.where:
        place = person.place
        # A name that a shell would take apart is said by the id of the region that answers for it.
        yield f"-r {place if place and place.isalnum() else person.regions[0]}"


def _yes_or_no(answer: bool) -> str:  # noqa: FBT001 - the answer is all there is
    return "yes" if answer else "no"


def quoted(word: str) -> str:
    """A word as a shell takes it: Chinese needs no quotes, and double ones are read alike by most shells."""
    # A dash would begin an option, a hash a remark.
    if word and word[0] not in "-#" and all(char.isalnum() or char in _PLAIN for char in word):
        return word
    if not set(word) & _ACTING:
        return f'"{word}"'
    return "'" + word.replace("'", "'\"'\"'") + "'"
