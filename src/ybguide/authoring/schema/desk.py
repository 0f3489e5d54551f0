"""``content/desk.yaml``: what a helper says, checks and never does, by kind of action."""

from pydantic import Field

from ybguide.authoring.schema.base import EvidenceEntry, Id, Model, StatementEntry, Text


class DeskEntry(Model):
    """A kind of action as it looks from beside the person.

    ``say`` is said to the person; ``check`` and ``never`` are for the helper; ``rules`` are what authorities
    say about it. A step that speaks of one of the ``words`` is of this kind, or of another with that word.
    """

    id: Id
    name: Text
    words: list[Text] = []
    say: Text
    check: list[Text] = []
    never: list[Text] = []
    rules: list[StatementEntry] = []
    evidence: EvidenceEntry


class DeskFile(Model):
    """``desk.yaml``; ``opening`` belongs to every guide, ``general`` to steps that name no kind."""

    entries: list[DeskEntry] = Field(min_length=1)
