"""What can be found by searching: one document for each question, guide and fix."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ybguide.authoring.compile.records import Record
from ybguide.domain.answers import Fix, Question
from ybguide.text.tokens import tokens


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """Index words of one findable thing: how it is asked for, and what it says."""

    kind: str
    id: str
    asked: str
    said: str


def documents(values: Iterable[Record]) -> Iterator[Document]:
    """One document for every value that answers a question."""
    for value in values:
        match value:
            case Question():
                yield Document(
                    kind="question",
                    id=value.id,
                    asked=_words(value.question, *value.also),
                    said=_words(value.answer, *value.details),
                )
            case Fix():
                yield Document(
                    kind="fix",
                    id=value.id,
                    asked=_words(value.symptom, *value.also, *value.screen),
                    said=_words(*(cause.text for cause in value.causes), *(step.do for step in value.try_)),
                )
            case _:
                continue


def _words(*texts: str) -> str:
    return " ".join(word for text in texts for word in tokens(text))
