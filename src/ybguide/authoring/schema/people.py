"""``people.yaml``: how people speak of the person whom the guide is for."""

from pydantic import Field

from ybguide.authoring.schema.base import Id, Model, Text
from ybguide.domain.person import Document, Whom


class DescriptionEntry(Model):
    """Words that tell something of a person; of several that stand in one place the longest counts.

    ``age`` is what goes without saying where no age is said. Words that are ``alone`` count only where their
    clause says nothing else, since they may be what is asked about.
    """

    id: Id
    words: list[Text] = Field(min_length=1)
    whom: Whom | None = Field(default=None, alias="for")
    age: int | None = Field(default=None, ge=0, le=130)
    documents: list[Document] = []
    smartphone: bool | None = None
    face: bool | None = None
    activated: bool | None = None
    enrolled: bool | None = None
    alone: bool = False


class PeopleFile(Model):
    """``people.yaml``; ``empty`` words say nothing: a clause with nothing beside them asks nothing."""

    people: list[DescriptionEntry] = Field(min_length=1)
    empty: list[Text] = []
