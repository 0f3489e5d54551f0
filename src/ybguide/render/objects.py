"""JSON read off the page: each record is an object of its fields, and ``RULES`` holds all that is otherwise.

``fields`` reads the types of the published schema off the same records and the same rules.
"""

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.spelling import text
from ybguide.record import Record, names_of
from ybguide.view.page import (
    Action,
    AdviceView,
    AnswerView,
    ChoiceView,
    Column,
    DecisionView,
    Entry,
    FixView,
    GuideView,
    HitView,
    Item,
    Link,
    PartView,
    Path,
    Row,
    StepView,
    Table,
    TodoView,
    WayView,
)

Json = Mapping[str, Any]
"""An object whose keys go by its command: ``data`` says which they are."""


class Rule(NamedTuple):
    """How the object of a record differs from its fields.

    - ``only``: the field that stands for the whole record;
    - ``renamed``: fields that the contract calls otherwise;
    - ``unsaid``: fields that a program is not told;
    - ``inlined``: fields of which some keys stand in their place, by another name or the same; null where
      the field is None;
    - ``added``: what follows from the fields and is told all the same, so that no program has to work it
      out. The schema takes the type from what the function returns.
    """

    only: str | None = None
    renamed: Mapping[str, str] = {}
    unsaid: frozenset[str] = frozenset()
    inlined: Mapping[str, Mapping[str, str]] = {}
    added: Mapping[str, Callable[[Any], Any]] = {}


IF_ANY = frozenset({"desk", "links"})
"""Fields that are left out where they are empty: few pages have them."""


def _command(view: Link | WayView | HitView) -> str:
    return view.command


def _nothing(_: Action) -> None:
    return None


def _answer(view: AnswerView | HitView | FixView) -> str:
    return "\n".join(_lines(view))


def _short(view: AnswerView | FixView) -> str:
    return "\n".join(view.short)


def _lead(view: AnswerView | HitView | FixView) -> str:
    return next(iter(_lines(view)), "")


def _details(view: AnswerView | HitView | FixView) -> tuple[str, ...]:
    return _lines(view)[1:]


def _lines(view: AnswerView | HitView | FixView) -> tuple[str, ...]:
    return tuple(step.do for step in view.steps) if isinstance(view, FixView) else view.answer


def _kind(_: FixView) -> Literal["fix"]:
    return "fix"


def _question(view: FixView) -> str:
    return view.title


def _path(view: StepView) -> tuple[str, ...]:
    return view.path.labels if view.path else ()


def _fixes(view: StepView) -> tuple[str, ...]:
    return tuple(link.id for link in view.fixes if link.id is not None)


def _address(view: Contact | Conflict | Source) -> Address:
    return view.address


_BASIS = {"basis": {"sources": "sources"}}
_PARTS: dict[str, Callable[[Any], Any]] = {"answer": _answer, "lead": _lead, "details": _details}
_WAY = {key: key for key in ("guide", "address", "title", "reason", "command", "evidence")}
_CHOICE = {"id": "guide", "address": "address", "title": "title", "command": "command"}
_USUAL = Rule(inlined=_BASIS)
RULES: Mapping[type, Rule] = {
    Action: Rule(added=dict.fromkeys(("id", "address", "title"), _nothing)),
    AdviceView: Rule(inlined={"way": _WAY} | _BASIS, renamed={"other": "alternative"}),
    AnswerView: Rule(inlined=_BASIS, unsaid=frozenset({"short"}), added=_PARTS | {"short": _short}),
    ChoiceView: Rule(inlined={"way": _CHOICE}, renamed={"other": "alternative"}),
    Column: Rule(only="title"),
    Conflict: Rule(unsaid=frozenset({"when"}), added={"address": _address}),
    Contact: Rule(added={"address": _address}),
    DecisionView: Rule(renamed={"text": "question", "choices": "answers"}),
    # Each detail is a key of its own.
    Entry: Rule(unsaid=frozenset({"details"})),
    FixView: Rule(
        renamed={"title": "symptom", "steps": "try", "contacts": "escalate"},
        unsaid=frozenset(
            {"short", "summary", "about", "condition", "minutes", "needs", "gap", "limits", "done", "desk"}
        ),
        inlined=_BASIS,
        added=_PARTS | {"short": _short, "kind": _kind, "question": _question},
    ),
    GuideView: Rule(unsaid=frozenset({"among"}), inlined=_BASIS),
    HitView: Rule(added=_PARTS | {"command": _command}),
    Evidence: Rule(unsaid=frozenset({"official"})),
    Item: Rule(unsaid=frozenset({"keep"})),
    Link: Rule(unsaid=frozenset({"typed"}), added={"command": _command}),
    PartView: Rule(inlined={"answer": {"address": "address", "short": "short"}}),
    Path: Rule(renamed={"labels": "path"}),
    Row: Rule(only="cells", unsaid=frozenset({"absent"})),
    Source: Rule(added={"address": _address}),
    StepView: Rule(
        renamed={"fixes": "fix_links"},
        unsaid=frozenset({"kept", "ticked"}),
        added={"path": _path, "fixes": _fixes},
    ),
    Table: Rule(unsaid=frozenset({"key", "brief"})),
    TodoView: Rule(renamed={"id": "guide"}),
    WayView: Rule(renamed={"id": "guide"}, added={"command": _command}),
}


def rule_of(kind: type[Record]) -> Rule:
    """What is otherwise in the object of such a record."""
    return RULES.get(kind, _USUAL)


def plain(value: Any) -> Any:
    """Anything that stands on a page, as what JSON can say."""
    match value:
        case tuple():
            return [plain(item) for item in value]
        case Address():
            return text(value)
        case Kind():
            return value.id
        case Entry():
            return _object(value) | {detail.key: detail.text for detail in value.details}
        case Record():
            only = rule_of(type(value)).only
            return plain(getattr(value, only)) if only else _object(value)
    return value


def rows(view: Table) -> list[Json]:
    """One object a row, or the whole table where it is one of several."""
    if view.id is not None:
        return [plain(view)]
    keys = [column.key for column in view.columns]
    return [
        {"id": row.id, "address": plain(row.address)}
        | dict(zip(keys, row.cells, strict=True))
        | dict.fromkeys(row.absent)
        for row in view.rows
    ]


def _object(value: Record) -> dict[str, Any]:
    rule = rule_of(type(value))
    made: dict[str, Any] = {}
    for name in names_of(type(value)):
        content = getattr(value, name)
        if name in rule.unsaid or (name in IF_ANY and not content):
            continue
        if name in rule.inlined:
            inner = plain(content) if content is not None else {}
            made |= {here: inner.get(there) for there, here in rule.inlined[name].items()}
        else:
            made[rule.renamed.get(name, name)] = plain(content)
    return made | {key: plain(add(value)) for key, add in rule.added.items()}
