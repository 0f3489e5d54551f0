"""What people type: words that mean the same, what a question requires, the wordings of every entry."""

from typing import Annotated

from pydantic import Field

from ybguide.authoring.schema.base import Id, Model, Ref, Text


class SynonymsFile(Model):
    """``synonyms.yaml``: words that mean the same when people search; the first is the one we write.

    ``empty`` words say nothing about what is asked and are left out. A question with a ``subject`` word is
    ours, one with an ``elsewhere`` word belongs to others; ``shared`` words occur in both.
    """

    groups: list[list[Text]] = Field(min_length=1)
    empty: list[Text] = []
    subject: list[Text] = []
    shared: list[Text] = []
    elsewhere: list[Text] = []


class ValueEntry(Model):
    """One value of an aspect, and the words by which a question names it.

    ``…`` in a word stands for a few characters: ``卡…丢`` is in “卡前天丢了”.
    """

    id: Id
    name: Text
    words: list[Text] = Field(min_length=1)


class AspectEntry(Model):
    """Something that a question may require of its answer, such as the state that somebody is in."""

    id: Id
    name: Text
    values: list[ValueEntry] = Field(min_length=1)


class AspectsFile(Model):
    """``aspects.yaml``."""

    aspects: list[AspectEntry] = Field(min_length=1)


class WordingsFile(Model):
    """``wordings/``: how one writer would ask for each entry, by its address.

    Every writer has a folder of their own, so that what one of them adds can be measured without the others.
    """

    entries: dict[Ref, Annotated[list[Text], Field(min_length=1)]] = Field(min_length=1)
