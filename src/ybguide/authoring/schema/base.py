"""What all content models share: strictness, scalars, evidence, conditions and steps.

The loader hands over every scalar as text (YAML would read ``0207`` as 135 and ``no`` as False), so
numbers are converted here and nowhere else.
"""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic.annotated_handlers import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from ybguide.domain.evidence import Confidence
from ybguide.domain.person import Document

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""One paragraph for a reader: never empty, never with line breaks around it."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A stable name in kebab-case; it is public and is never reused for something else."""

Ref = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+){0,2}$")]
"""A guide as ``channel/task`` or ``channel/task/way``."""


def _existing_date(value: str) -> str:
    try:
        date.fromisoformat(value + _FIRST_DAY[len(value) :])
    except ValueError:
        raise ValueError(f"“{value}” 不是存在的日期") from None
    return value


_FIRST_DAY = "0001-01-01"
PartialDate = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
    AfterValidator(_existing_date),
]
"""A day, a month or a year, as exact as the source gives it."""


class Model(BaseModel):
    """Unknown keys are errors: a misspelt key must not lose what its author wrote."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Lasting(Model):
    """What may hold for a time only; a month or a year counts from its first day to its last.

    Without ``valid_from`` it has always held, without ``valid_until`` no end is known.
    """

    valid_from: PartialDate | None = None
    valid_until: PartialDate | None = None

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> "Lasting":
        first, last = self.valid_from, self.valid_until
        # Compared as exactly as both are given: what begins in a month may end in its year.
        if first and last and first[: len(last)] > last[: len(first)]:
            raise ValueError(f"valid_from（{first}）不能晚于 valid_until（{last}）")
        return self


class EvidenceEntry(Model):
    """Who says so and how sure that makes it. The date is derived from the sources."""

    sources: list[Id] = Field(min_length=1)
    confidence: Confidence


class AgeRange(Model):
    """Whole years: ``from`` is included, ``below`` is not."""

    from_: int | None = Field(default=None, alias="from", ge=0, le=130)
    below: int | None = Field(default=None, ge=1, le=130)

    @model_validator(mode="after")
    def _some_age(self) -> "AgeRange":
        if self.from_ is None and self.below is None:
            raise ValueError("age 至少要写 from 或 below")
        if self.from_ is not None and self.below is not None and self.from_ >= self.below:
            raise ValueError("age 的 from 要小于 below")
        return self


class ConditionEntry(Model):
    """When something applies; every key that is given must hold.

    ``smartphone: false`` is for those of whom it is known that they have none, ``true`` for all others.
    """

    age: AgeRange | None = None
    documents: list[Document] = []
    regions: list[Id] = []
    smartphone: bool | None = None


class OtherPathEntry(Lasting):
    """Another way to the same place: an older label, another menu."""

    path: list[Text] = Field(min_length=1)
    note: Text | None = None
    evidence: EvidenceEntry


class NoteEntry(Model):
    """A remark at a step; with ``keep`` it changes what the reader does, else it explains.

    One that only explains may be written as its text alone.
    """

    text: Text
    keep: bool = False

    @model_validator(mode="before")
    @classmethod
    def _of_text(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        written = handler.resolve_ref_schema(handler(core))
        text = written["properties"]["text"]
        return {"anyOf": [{key: text[key] for key in ("type", "minLength")}, written]}


class StepEntry(Lasting):
    """One action."""

    id: Id
    do: Text
    path: list[Text] = []
    also: list[OtherPathEntry] = []
    when: ConditionEntry | None = None
    notes: list[NoteEntry] = []
    warnings: list[Text] = []
    fixes: list[Id] = []
    desk: list[Id] = []
    evidence: EvidenceEntry


class StatementEntry(Lasting):
    """A sentence with its evidence: what to have ready, a cause, a limit, what a place has of its own."""

    text: Text
    when: ConditionEntry | None = None
    evidence: EvidenceEntry


class LimitEntry(StatementEntry):
    """What is not possible or differs by place; with ``keep`` it changes what the reader does."""

    keep: bool = False


class ProcedureEntry(Lasting):
    """What guides and scenes have in common: preparation, steps, success, a way on.

    ``summary`` says in one line what to do, ``about`` what else is good to know. ``gap`` takes the place of
    steps where people ask but no reliable source answers: it says so.
    """

    title: Text
    summary: Text
    about: Text | None = None
    minutes: int | None = Field(default=None, ge=1, le=240)
    when: ConditionEntry | None = None
    needs: list[StatementEntry] = []
    steps: list[StepEntry] = []
    gap: Text | None = None
    done: Text | None = None
    next: list[Ref] = []
    contacts: list[Id] = Field(min_length=1)
    conflicts: list[Id] = []
    topics: list[Id] = Field(min_length=1, max_length=3)

    @model_validator(mode="after")
    def _steps_or_gap(self) -> "ProcedureEntry":
        if bool(self.steps) == bool(self.gap):
            raise ValueError("steps 和 gap 只能写一个：有步骤就写 steps，没有可靠来源就写 gap")
        if self.steps and not self.done:
            raise ValueError("有 steps 就要写 done：怎样算办好了")
        ids = [step.id for step in self.steps]
        for name in sorted({name for name in ids if ids.count(name) > 1}):
            raise ValueError(f"步骤编号 {name} 写了两次")
        return self
