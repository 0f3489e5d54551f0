"""A person said again as options of a command line, so that a command shows the same to the same person."""

from collections.abc import Iterator
from dataclasses import replace

from ybguide.domain.person import Person


def options_of(person: Person) -> str:
    """The options, each after a space; nothing where nothing is known. A birth date is said as the age."""
    return "".join(f" {option} {value}" for option, value in _options(person))


def with_options(command: str, person: Person) -> str:
    """A command for this person; the place it already names is not named twice."""
    placed = replace(person, regions=()) if " -r " in command else person
    return command + options_of(placed)


def _options(person: Person) -> Iterator[tuple[str, str]]:
    if person.whom:
        yield "--for", person.whom
    if person.age is not None:
        yield "--age", str(person.age)
    yield from (("--document", name) for name in person.documents)
    for option, answer in (
        ("--smartphone", person.smartphone),
        ("--face", person.face),
        ("--enrolled", person.enrolled),
    ):
        if answer is not None:
            yield option, "yes" if answer else "no"
    yield from (("--app", app) for app in person.apps)
    if person.regions:
        place = person.place
        # A name that a shell would take apart is said by the id of the region that answers for it.
        yield "-r", place if place and place.isalnum() else person.regions[0]
