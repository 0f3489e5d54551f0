"""Nothing falls between the borders: what an editor may write reaches a reader, or stands in a table here."""

import types
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import pytest

from tests.compiled import compiled
from tests.conftest import TODAY
from tests.makings import making
from tests.samples import Sample
from tests.walking import PAGELESS, kind_of_record, shipped, within
from ybguide.authoring.compile.records import Record as AnyRecord
from ybguide.authoring.compile.records import records
from ybguide.authoring.schema import answers, base, channel, desk, people, places, reference, search, ways
from ybguide.authoring.schema.base import Model
from ybguide.authoring.schema.files import KINDS
from ybguide.domain.address import Address, Room
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Advice, Channel, Support, Supports, Task
from ybguide.domain.desk import Desk
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition, Guide, Limit, Note, OtherPath, Procedure, Statement, Step
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.domain.places import Difference, LocalChannel, Phone, Place, Region, Scene
from ybguide.domain.reference import Claim, Conflict, Contact, Source
from ybguide.domain.rule import Paper, Rule, RuleCase
from ybguide.domain.tables import Comparison, ComparisonRow, SafetyRule, Scam, Term
from ybguide.domain.way import Way
from ybguide.errors import GuideError
from ybguide.record import Record, hints_of, names_of
from ybguide.select.recommend import Recommendation
from ybguide.select.validity import in_force
from ybguide.store import Store
from ybguide.view.page import Page
from ybguide.view.region import differences
from ybguide.view.router import page_at
from ybguide.view.start import advice_view

T = TypeVar("T")

BECOMES: dict[type[Model], type[Record]] = {
    answers.FaqFile: Subject,
    answers.FixEntry: Fix,
    answers.QuestionEntry: Question,
    answers.RemedyEntry: Step,
    base.ConditionEntry: Condition,
    base.EvidenceEntry: Evidence,
    base.LimitEntry: Limit,
    base.NoteEntry: Note,
    base.OtherPathEntry: OtherPath,
    base.StatementEntry: Statement,
    base.StepEntry: Step,
    channel.ChannelFile: Channel,
    channel.GuideEntry: Guide,
    channel.SupportEntry: Support,
    channel.SupportsEntry: Supports,
    desk.DeskEntry: Desk,
    places.DifferenceEntry: Difference,
    places.LocalChannelEntry: LocalChannel,
    places.LocalGuideEntry: Guide,
    places.PhoneEntry: Phone,
    places.PlaceEntry: Place,
    places.RegionFile: Region,
    places.SceneFile: Scene,
    reference.AdviceEntry: Advice,
    reference.AgeRuleFile: Rule,
    reference.CaseEntry: RuleCase,
    reference.ClaimEntry: Claim,
    reference.ComparisonEntry: Comparison,
    reference.ConflictEntry: Conflict,
    reference.ContactEntry: Contact,
    reference.PaperEntry: Paper,
    reference.RowEntry: ComparisonRow,
    reference.RuleEntry: SafetyRule,
    reference.ScamEntry: Scam,
    reference.SourceEntry: Source,
    reference.TaskEntry: Task,
    reference.TermEntry: Term,
    ways.WayEntry: Way,
}
"""What the pieces of the content become."""

LISTS = (
    *(reference.SourcesFile, reference.TasksFile, reference.TopicsFile, reference.ContactsFile),
    *(reference.ConflictsFile, reference.RefusalsFile, reference.TermsFile, reference.CompareFile),
    *(reference.SafetyFile, reference.FactsFile, desk.DeskFile, ways.WaysFile),
)
"""Files that are nothing but lists of pieces."""

NOT_COMPILED: dict[type[Model], str] = {
    answers.FixFile: "failures are listed without their subjects, in the order of the files",
    base.AgeRange: "the two ages of a condition: age_from and age_below",
    reference.CorrectedPhoneEntry: "is put in the place of what a region has as the files are read",
    reference.CorrectionsFile: "what it says is put in the place of what it corrects as the files are read",
    reference.FactEntry: "its text is put where a text refers to it as the files are read",
    reference.RefusalEntry: "for editors: what was seen and is not repeated",
    search.AspectEntry: "becomes part of the language of questions",
    search.AspectsFile: "becomes part of the language of questions (authoring/compile/language.py)",
    search.SynonymsFile: "becomes the language of questions (authoring/compile/language.py)",
    people.DescriptionEntry: "found in what people type (authoring/compile/people.py)",
    people.PeopleFile: "found in what people type (authoring/compile/people.py)",
    search.ValueEntry: "becomes part of the language of questions",
    search.WordingsFile: "become phrases of the search index (authoring/compile/wordings.py)",
    reference.TopicEntry: "the name is for editors; answers carry the id",
}

_ORDER = "the records are filed in this order"
_NOTES = "numbers of an editor's notes"
DROPPED: dict[type[Model], dict[str, str]] = {
    answers.FaqFile: {"order": _ORDER, "entries": "records of their own; the subject keeps their ids"},
    answers.FixEntry: {
        "symptom": "is the title",
        "try_": "are the steps",
        "escalate": "are the contacts",
        "guides": "are the next guides",
    },
    base.ConditionEntry: {"age": "age_from and age_below"},
    channel.ChannelFile: {"order": _ORDER, "guides": "records of their own"},
    desk.DeskEntry: {"words": "tell the check which steps are of this kind"},
    places.RegionFile: {"order": _ORDER, "guides": "records of their own"},
    places.SceneFile: {"order": _ORDER},
    reference.ConflictEntry: {
        "facts": _NOTES,
        "topics": "for the check of the places that name it",
    },
    reference.ContactEntry: {"aliases": "words for the check of phone numbers"},
    reference.SourceEntry: {
        "group": "which entries count as one source, for the check",
        "facts": _NOTES,
        "note": "for editors",
    },
}
"""Fields of the content that no record has, and why."""


def test_every_piece_of_the_content_becomes_a_record_or_says_why_not() -> None:
    models = set(_models())
    accounted = [*BECOMES, *LISTS, *NOT_COMPILED]
    assert len(set(accounted)) == len(accounted)
    # A base of others is no piece of its own.
    assert models == set(accounted)


def test_a_field_that_an_editor_may_write_is_a_field_of_the_record_or_says_why_not() -> None:
    lost = {
        model: sorted(model.model_fields.keys() - set(names_of(record)))
        for model, record in BECOMES.items()
        if model.model_fields.keys() - set(names_of(record))
    }
    assert lost == {model: sorted(fields) for model, fields in DROPPED.items()}


def test_every_piece_of_the_content_becomes_one_record(tmp_path: Path) -> None:
    content = Sample.copied_to(tmp_path / "content").content()
    facts = {
        (place.file.name, place.path) for piece, place in content.pieces if type(piece) is reference.FactEntry
    }
    # What a fact stands on is for the check: the pieces that refer to it name sources of their own.
    pieces = [
        piece
        for piece, place in content.pieces
        if type(piece) in BECOMES and (place.file.name, place.path[:-1]) not in facts
    ]
    compiled = [each for each in within(tuple(records(content))) if type(each) in {*BECOMES.values()}]
    assert Counter(BECOMES[type(piece)] for piece in pieces) == Counter(map(type, compiled))


def _models() -> Iterator[type[Model]]:
    """Every model of the content, however deep."""
    seen: list[type[Model]] = []
    waiting = [kind.model for kind in KINDS]
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.append(model)
            for field in model.model_fields.values():
                waiting += _pieces(field.annotation)
    yield from seen


def _pieces(hint: Any) -> Iterator[type[Model]]:
    if isinstance(hint, type) and issubclass(hint, Model):
        yield hint
    for part in get_args(hint):
        yield from _pieces(part)


_SEARCH = "words by which it is asked for"
_TOPICS = "what a search goes by"
_PLACE = "tells at which places it is not to be found"
UNSEEN: dict[type[Record], dict[str, str]] = {
    Advice: {"evidence": "which channel to take is advice, and is listed without a line of sources"},
    Channel: {"aliases": _SEARCH},
    Comparison: {"aliases": _SEARCH, "topics": _TOPICS},
    Desk: {"name": "for editors"},
    Difference: {"topics": "tell in which scenes of the place it is repeated"},
    Fix: {"also": _SEARCH, "place": _PLACE},
    Guide: {"topics": _TOPICS},
    Place: {"name": _SEARCH, "aliases": _SEARCH},
    Question: {
        "subject": "the page of the subject lists it",
        "also": _SEARCH,
        "place": _PLACE,
    },
    Region: {
        "aliases": _SEARCH,
        "parent": "tells around which places it is found",
        "coverage": "for the check: the summary says what there is",
        "places": "names that lead to the page of the region",
    },
    Scam: {"also": _SEARCH, "topics": _TOPICS},
    Scene: {"aliases": _SEARCH, "topics": "tell which differences of a place belong to it"},
    Support: {"evidence": "the table of channels has no line of sources"},
    Task: {"aliases": _SEARCH},
    Term: {"topics": _TOPICS, "place": _PLACE},
    Way: {"id": "a name for editors"},
}
"""Fields of the records that change no page, and what they are for."""


def _records() -> list[type[Record]]:
    return list(dict.fromkeys(BECOMES.values()))


class _Changed(Store):
    """A store in which one field of one class has another value wherever that is possible.

    It hands out what is in force on the day: that is what the dates of a piece do.
    """

    def __init__(self, store: Store, cls: type[Record], field: str) -> None:
        super().__init__(store.database)
        self.cls, self.field, self.changes = cls, field, 0

    def read(self, kind: type[T], body: str, *, dated: bool) -> T | None:
        changed = self._change(super().read(kind, body, dated=dated))
        left: T | None = in_force(changed, TODAY.isoformat(), {})
        return left

    def _change(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(self._change, value))
        if not isinstance(value, Record):
            return value
        inner = {name: self._change(getattr(value, name)) for name in names_of(type(value))}
        if isinstance(value, self.cls) and self.field in inner:
            other = _OVER.get(self.field) or _other(hints_of(type(value))[self.field], inner[self.field])
            self.changes += other != inner[self.field]
            inner[self.field] = other
        return value.but(**inner)


_OVER = {"valid_from": "2099", "valid_until": "2000"}
"""Dates with which a piece has not begun, or has ended."""


def _other(hint: Any, value: Any) -> Any:
    """Another value of the type; the same where there is none to be had."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(part for part in get_args(hint) if part is not type(None))
        value = value if value is not None else {str: "", int: 0, Condition: Condition()}.get(hint)
    if get_origin(hint) is Literal:
        return next(each for each in get_args(hint) if each != value)
    if get_origin(hint) is tuple:
        if value:
            return value[:-1]
        return ("改",) if get_args(hint)[0] is str else value
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return f"{value}改"
    if isinstance(value, Condition):
        return value.but(age_from=99)
    if isinstance(value, Evidence):
        return value.but(sources=(), confidence="low", as_of="2099-12-31")
    return value


PEOPLE = (Person(whom="child", age=7, smartphone=False), Person(enrolled=False, face=False))


def _visits(address: Address) -> Iterator[Address]:
    """The address for anybody; where that makes a difference, at the desk and for people."""
    yield address
    if address.of in (Kind.SCENE, Kind.GUIDE) or address.channel:
        yield address.but(desk=True)
    if address.of in (Room.START, Kind.TASK) and not address.channel:
        yield from (address.but(person=person) for person in PEOPLE)


def _pages(store: Store, addresses: Iterable[Address]) -> Iterator[Page | str]:
    """What is read at every address by different people, with sources, and at the desk; or the refusal."""
    for address in addresses:
        for here in _visits(address):
            try:
                yield page_at(making(store, with_sources=True).but(here=here))
            except (GuideError, KeyError, ValueError, StopIteration) as error:
                yield repr(error)


def _examples(store: Store) -> list[Address]:
    """Two pages of every room and kind, and what has more than most."""
    by_shape: dict[object, list[Address]] = {}
    for address in shipped(store):
        by_shape.setdefault((address.of, address.key is None, address.channel is None), []).append(address)
    found = [each[at] for each in by_shape.values() for at in (0, len(each) // 2)]
    found += [Address(of=Kind.REGION, key=key) for key in ("deyang", "sichuan", "jilin", "suzhou")]
    found += [Address(of=Kind.SCENE, key="enrol"), Address(of=Kind.QUESTION, key=_ENDING)]
    return list(dict.fromkeys(found))


_ENDING = "enrol-amount-2026"


@pytest.fixture(scope="module")
def before(store: Store) -> list[Page | str]:
    """The pages as they are."""
    return list(_pages(_Changed(store, Record, ""), _examples(store)))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("record", list(dict.fromkeys(BECOMES.values())), ids=lambda record: record.__name__)
def test_a_field_of_a_record_reaches_some_page_or_says_why_not(
    record: type[Record], store: Store, before: list[Page | str]
) -> None:
    """Each field is changed in turn wherever it occurs, and some page has to tell."""
    unseen = []
    for field in names_of(record):
        if _is_whole(hints_of(record)[field]):
            continue
        changed = _Changed(store, record, field)
        pages = _pages(changed, _examples(store))
        seen = any(now != then for now, then in zip(pages, before, strict=False))
        if not changed.changes:
            # No editor can write it: it is there for the other procedures.
            assert field not in _written(record), f"no example of {record.__name__}.{field} among the pages"
        elif not seen:
            unseen.append(field)
    assert unseen == sorted(UNSEEN.get(record, {}), key=names_of(record).index)


def _written(record: type[Record]) -> set[str]:
    """The fields that some model gives."""
    return {field for model, each in BECOMES.items() if each is record for field in model.model_fields}


def _is_whole(hint: Any) -> bool:
    """Whether a field is a record whose own fields are tried."""
    return isinstance(hint, type) and issubclass(hint, Supports | Support)


_LOOKED_UP = "ids: what they name is looked up and stands there by its name"
_WORDED = "told in words"
NOT_THERE: dict[type[Record], dict[str, str]] = {
    Channel: {"aliases": _SEARCH},
    Claim: {"sources": _LOOKED_UP},
    Comparison: {"aliases": _SEARCH, "topics": _TOPICS},
    Condition: {"documents": _WORDED, "regions": "tell on whose pages a disagreement of the sources stands"},
    Conflict: {"id": "is its address"},
    Contact: {"topics": _TOPICS},
    Difference: {"topics": "tell in which scenes of the place it is repeated"},
    Fix: {"also": _SEARCH, "next": _LOOKED_UP},
    Guide: {"next": _LOOKED_UP, "topics": _TOPICS},
    Limit: {
        "valid_from": "before it, the sentence is not there",
        "valid_until": "after it, the sentence is not there",
    },
    LocalChannel: {"kind": _WORDED},
    Paper: {"channel": _LOOKED_UP},
    Place: {"name": _SEARCH, "aliases": _SEARCH},
    Question: {
        "also": _SEARCH,
        "guides": _LOOKED_UP,
        "place": _PLACE,
        "subject": "the page of the subject lists it",
        "valid_until": "told once it is over",
    },
    Region: {
        "aliases": _SEARCH,
        "conflicts": "told by the sentence for the reader",
    },
    Scam: {"also": _SEARCH, "contacts": _LOOKED_UP, "topics": _TOPICS},
    Scene: {"aliases": _SEARCH, "next": _LOOKED_UP, "topics": "tell which differences belong to it"},
    Source: {"grade": _WORDED},
    Statement: {
        "valid_from": "before it, the sentence is not there",
        "valid_until": "after it, the sentence is not there",
    },
    Step: {"desk": "ids: what a helper says and checks stands at the desk"},
    Support: {"answer": _WORDED},
    Task: {
        "aliases": _SEARCH,
        "summary": "told where all tasks are listed",
    },
    Term: {"not_same_as": _LOOKED_UP, "place": _PLACE, "topics": _TOPICS},
}
"""Texts of the records that do not stand on the page of their record as they are, and why."""


_WITHOUT_PHONE = Person(smartphone=False)


def _texts(value: Any, where: tuple[type[Record], str]) -> Iterator[tuple[tuple[type[Record], str], str]]:
    """Every text of a record, however deep, with the class and the field it stands in."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item, where)
    elif isinstance(value, Record) and not isinstance(value, Evidence):
        for name in names_of(type(value)):
            yield from _texts(getattr(value, name), (type(value), name))


def _told(store: Store, *addresses: Address) -> str:
    """Every text of these pages."""
    pages = (page_at(making(store, with_sources=True).but(here=address)) for address in addresses)
    return "\0".join(each for page in pages for each in within(page) if isinstance(each, str))


@pytest.mark.timeout(300)
def test_every_text_of_the_shipped_guide_stands_on_its_page_or_says_why_not(
    store: Store,
) -> None:
    missing: set[tuple[type[Record], str]] = set()
    for kind in (each for each in get_args(AnyRecord) if kind_of_record(each) not in PAGELESS):
        for record in store.all(kind):
            at = (
                record.address
                if isinstance(record, Procedure)
                else Address(of=kind_of_record(kind), key=record.id)
            )
            # Of nobody it goes without saying that they have no phone.
            told = _told(store, at, at.but(person=_WITHOUT_PHONE))
            texts = _texts(record, (kind, ""))
            # A sentence that goes on after it loses its mark.
            missing |= {where for where, text in texts if text.rstrip("。") not in told}
    assert missing == {(record, field) for record, fields in NOT_THERE.items() for field in fields}


@pytest.mark.timeout(300)
def test_what_is_written_for_helpers_and_for_recommending_is_told_as_well(store: Store) -> None:
    procedures = [each for kind in (Guide, Scene) for each in store.all(kind)]
    told = _told(store, *(each.address.but(desk=True) for each in procedures))
    for desk_kind in store.all(Desk):
        texts = (desk_kind.say, *desk_kind.check, *desk_kind.never, *(rule.text for rule in desk_kind.rules))
        assert [text for text in texts if text.rstrip("。") not in told] == []
    for way in store.all(Way):
        view = advice_view(making(store), Recommendation(way=way, other=None)).way
        assert view is not None
        assert (view.reason, view.id, view.evidence) == (way.because, way.show, way.evidence)


def test_every_task_is_told_in_the_list_of_tasks(store: Store) -> None:
    told = _told(store, Address(of=Kind.TASK))
    known = store.tasks_with_guides()
    assert [task.id for task in store.all(Task) if task.id in known and task.summary not in told] == []


def test_when_a_difference_applies_is_told_with_it(tmp_path: Path) -> None:
    sample = Sample.copied_to(tmp_path / "content")
    text = sample.text("regions/north.yaml")
    start = text.index("differences:")
    at = text.index("    topics:", start)
    sample.write("regions/north.yaml", f"{text[:at]}    when: {{age: {{below: 16}}}}\n{text[at:]}")
    store = compiled(sample.folder)
    (entries,) = differences(making(store), [store.get(Region, "north")])
    assert [detail.text for detail in entries.entries[0].details] == ["未满 16 周岁的人"]
