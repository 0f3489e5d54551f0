"""A page in reading order: what every format for readers says, decided once.

Which facts are told, in which order and under which headings stands here; a format only decides what each
kind of part looks like, so all of them say the same. JSON starts from the page itself: programs need the
fields, not the sentences. Tuples with names and not dataclasses: making a class of them takes a seventh of
the time, and every start pays for it.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from ybguide.domain.address import Address, Depth
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.spelling import command, text
from ybguide.render import words
from ybguide.view.depth.pieces import causes_text
from ybguide.view.depth.short import OTHER_WAYS, shown
from ybguide.view.page import (
    Action,
    AdviceView,
    AnswerView,
    Basis,
    Block,
    CaseView,
    Choice,
    ChoiceView,
    Closing,
    DecisionView,
    DeskThroughout,
    Entries,
    Entry,
    FixView,
    GuideView,
    Hits,
    HitView,
    Link,
    Links,
    MapView,
    Notice,
    Page,
    Paragraph,
    Parts,
    RuleView,
    SceneView,
    SlipView,
    StepView,
    Table,
    TodoStep,
    TodoView,
    Ways,
)

Tone = Literal["plain", "lead", "quiet"]
Rank = Literal["block", "part", "item", "list", "row"]


class Say(NamedTuple):
    """Running text: ordinary, the answer itself, or a remark that steps back."""

    text: str
    tone: Tone = "plain"


class Warn(NamedTuple):
    """Something to heed."""

    text: str


class Point(NamedTuple):
    """One of several things to know."""

    text: str


class Tick(NamedTuple):
    """Something to have ready, to be ticked off; ``id`` is unique wherever pages stand together."""

    id: str
    text: str


class Labelled(NamedTuple):
    """A fact with the word for what it is; ``kind`` says what can be done with it.

    A ``path`` is to be tapped today, an ``other`` one is older or a way round.
    """

    label: str
    text: str
    kind: Literal["text", "path", "other", "phone", "address"] = "text"


class Go(NamedTuple):
    """Where to go on, and the command for it; ``onward`` where the page itself is whole without.

    ``address`` is what is there, where that is a page of the guide.
    """

    texts: tuple[str, ...]
    command: str
    address: Address | None
    onward: bool = False


class Found(NamedTuple):
    """Something found: its kind in a word, its name, the parts of the name that were asked for."""

    kind: str
    text: str
    matched: tuple[str, ...]
    command: str
    address: Address
    snippet: str | None


class Call(NamedTuple):
    """Somebody to turn to; ``phone`` where there is a number that is not the name already."""

    name: str
    phone: str | None
    covers: str


class Step(NamedTuple):
    """One action, numbered, with what belongs to it; ``id`` is unique wherever pages stand together."""

    number: int
    id: str
    condition: str | None
    do: str
    parts: "tuple[StepPart, ...]"
    done: bool = False


class Grid(NamedTuple):
    """Rows under columns; the first cell names its row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Foot(NamedTuple):
    """What all of it stands on, and what the whole form adds; ``newest`` is the date of the newest source."""

    summary: str
    sources: tuple[Source, ...]
    more: str = ""
    newest: str | None = None


class Section(NamedTuple):
    """Parts under a heading, or without one; ``id`` where the thing has one of its own.

    A ``block`` is a piece of the page, a ``part`` a chapter of it, an ``item`` one of several alike, a
    ``list`` belongs to its item. The parts of a ``row`` may stand side by side after its title.
    """

    rank: Rank
    title: str | None
    parts: "tuple[Part, ...]"
    id: str | None = None


StepPart = Say | Warn | Labelled
Part = Say | Warn | Point | Tick | Labelled | Go | Found | Call | Step | Grid | Foot | Section


def outline(page: Page) -> tuple[Section, ...]:
    """The blocks of the page in order, as deep as it is to be told, without its title."""
    page = shown(page)
    blocks = tuple(_block(block, page) for block in page.blocks)
    return (*blocks, *_otherwise(page), *([_closing(page.closing)] if page.closing else []))


def _block(block: Block, page: Page) -> Section:
    brief = page.closing is not None
    match block:
        case Paragraph():
            return _untitled(Say(block.text))
        case Notice():
            return _untitled(Warn(block.text) if block.kind == "warning" else Say(block.text))
        case Links():
            links = (_go(link)._replace(onward=brief) for link in block.links)
            return Section("block", block.title, tuple(links))
        case GuideView() | SceneView() | FixView() | RuleView():
            return _of_steps(block, page)
        case Ways():
            return Section("block", block.title, tuple(_ways(block.guides)))
        case AnswerView():
            return Section("block", None, tuple(_answer(block)), text(block.address))
        case Choice():
            numbered = (
                _in_short(answer, words.choice(number)) for number, answer in enumerate(block.answers, 1)
            )
            return Section("block", words.CHOOSE, tuple(numbered))
        case Parts():
            parts = (_in_short(part.answer, words.part(part.asked)) for part in block.parts)
            return Section("block", words.SEVERAL, tuple(parts))
        case Hits():
            found = (_found(hit, snippet=block.snippets) for hit in block.hits)
            return Section("block", block.title, tuple(found))
        case Entries() if block.brief:
            return Section(
                "block", None, tuple(_entry_in_short(entry, block.title) for entry in block.entries)
            )
        case Entries():
            entries = tuple(_entry(entry, f"{block.key}/{entry.id}") for entry in block.entries)
            if [entry.title for entry in entries] == [page.title]:
                # A page about this one thing has said already what it is.
                return Section("block", None, (entries[0]._replace(title=None),))
            return Section("block", block.title, entries)
        case Table():
            columns = tuple(column.title for column in block.columns)
            return Section("block", block.title, (Grid(columns, tuple(row.cells for row in block.rows)),))
        case TodoView():
            return Section("block", f"{block.name}：{block.title}", tuple(_todo(block)), f"todo/{block.id}")
        case AdviceView():
            if _followed(block, page):
                return Section("block", None, tuple(_reason(block)), "advice")
            title = f"{words.ADVICE}：{block.way.title}" if block.way else words.ASK_FIRST
            return Section("block", title, tuple(_advice(block)), "advice")
        case MapView():
            return Section("block", words.MAP, tuple(map(_decision, block.decisions)))
        case SlipView():
            return Section("block", None, tuple(_slip(block)), "slip")
        case Basis():
            return _untitled(_foot(block))


def _of_steps(block: GuideView | SceneView | FixView | RuleView, page: Page) -> Section:
    """A way, a failure or a rule under its title, unless the page is called so."""
    owner, brief, title = text(block.address), page.closing is not None, _heading(block.title, page)
    match block:
        case GuideView() | SceneView():
            parts = _procedure_in_short(block, owner) if brief else _procedure(block, owner)
        case FixView():
            parts, title = _fix_in_short(block, owner) if brief else _fix(block, owner), None
        case RuleView() if brief:
            parts, title = _cases(block), None
        case RuleView():
            parts = _rule(block, owner)
    return Section("block", title, tuple(parts), owner)


def _heading(title: str, page: Page) -> str | None:
    """The heading of a piece, unless the page is called so."""
    return None if title == page.title else title


def _go(link: Link | Action) -> Go:
    return Go((link.label,), link.command, link.address if isinstance(link, Link) else None)


def _ways(guides: Iterable[GuideView]) -> Iterator[Go]:
    """Titles of guides under the command that shows them, in the order of the guides."""
    titles: dict[Address, list[str]] = {}
    for guide in guides:
        titles.setdefault(guide.among, []).append(guide.title)
    return (Go(tuple(named), command(address), address) for address, named in titles.items())


def _untitled(part: Part) -> Section:
    return Section("block", None, (part,))


def _procedure(guide: GuideView | SceneView, owner: str) -> Iterator[Part]:
    yield from map(Say, filter(None, (guide.summary, guide.about)))
    if facts := "".join(_facts(guide)):
        yield Say(facts, "quiet")
    if guide.desk:
        yield from _desk(guide.desk, owner)
    yield from _part(words.NEEDS, _ticks(f"{owner}/need", map(words.item, guide.needs)))
    if guide.gap:
        yield Section("part", None, (Say(guide.gap),))
    yield from _part(words.STEPS, (_step(step, owner) for step in guide.steps))
    yield from _part(words.LIMITS, map(Point, map(words.item, guide.limits)))
    yield from _part(words.FIXES, _fixes(guide.steps))
    yield from _part(words.DONE, [Point(guide.done)] if guide.done else [])
    if guide.desk:
        yield from _part(words.RULES, map(Point, guide.desk.rules))
    yield from _ending(guide.conflicts, guide.next, guide.contacts, guide.basis)


def _procedure_in_short(guide: GuideView | SceneView, owner: str) -> Iterator[Part]:
    if guide.summary:
        yield Say(guide.summary)
    if facts := "".join(_facts(guide, minutes=False)):
        yield Say(facts, "quiet")
    if guide.desk:
        yield from _desk(guide.desk, owner)
    if guide.needs:
        ticks = tuple(_ticks(f"{owner}/need", map(words.item, guide.needs)))
        yield Section("row", words.needs(guide.minutes), ticks)
    if guide.gap:
        yield Section("part", None, (Say(guide.gap),))
    if guide.steps:
        yield Section("part", None, tuple(_step(step, owner) for step in guide.steps))
    ending = (*(Labelled(words.HEED, words.item(limit)) for limit in guide.limits),)
    if guide.done:
        ending = (*ending, Labelled(words.DONE_SHORT, guide.done))
    if ending:
        yield Section("part", None, ending)


def _closing(closing: Closing) -> Section:
    """Whom to call, where to go on, and what it stands on, each in a line."""
    parts: list[Part] = []
    if closing.contacts:
        parts.append(Labelled(words.STUCK, words.whom(closing.contacts)))
    parts += [_go(link)._replace(onward=True) for link in closing.links]
    if closing.basis or words.more(closing.more):
        basis = closing.basis or Basis(summary="")
        parts.append(Foot(basis.summary, basis.sources, words.more(closing.more), basis.newest))
    return Section("block", None, tuple(parts))


def _otherwise(page: Page) -> tuple[Section, ...]:
    """The way in another place, after the steps of the way that is advised."""
    advice = next((block for block in page.blocks if isinstance(block, AdviceView)), None)
    listed = any(
        isinstance(block, Ways) or (isinstance(block, Links) and block.key == OTHER_WAYS)
        for block in page.blocks
    )
    if advice is None or advice.other is None or not _followed(advice, page) or listed:
        return ()
    other = advice.other
    go = Go((other.reason,), other.command, other.address, onward=page.closing is not None)
    return (Section("block", words.OTHERWISE, (go,)),)


def _followed(advice: AdviceView, page: Page) -> bool:
    """Whether the steps of the way that is advised stand on the page."""
    return advice.way is not None and any(
        isinstance(block, GuideView | SceneView) and block.address == advice.way.address
        for block in page.blocks
    )


def _desk(desk: DeskThroughout, owner: str) -> Iterator[Part]:
    yield from _part(words.SAY_FIRST, map(Say, desk.say))
    yield from _part(words.CHECK_FIRST, _ticks(f"{owner}/desk", desk.check))
    yield from _part(words.NEVER, map(Point, desk.never))


def _facts(guide: GuideView | SceneView, *, minutes: bool = True) -> Iterator[str]:
    if isinstance(guide, GuideView) and guide.region:
        yield f"{words.LOCAL}：{guide.region}。"
    if guide.minutes and minutes:
        yield f"{words.minutes(guide.minutes)}。"
    if guide.condition:
        yield f"适用于：{guide.condition}。"


def _part(title: str, parts: Iterable[Part]) -> Iterator[Part]:
    """A chapter; nothing where it would be empty."""
    if listed := tuple(parts):
        yield Section("part", title, listed)


def _ticks(prefix: str, texts: Iterable[str]) -> Iterator[Tick]:
    return (Tick(f"{prefix}/{number}", text) for number, text in enumerate(texts, 1))


def _step(step: StepView, owner: str) -> Step:
    parts = tuple(_of_step(step))
    return Step(step.number, f"{owner}/{step.id}", step.condition, step.do, parts, done=step.ticked)


def _of_step(step: StepView) -> Iterator[StepPart]:
    if path := words.path(step):
        yield Labelled(words.PRESS, path, "path")
    if step.desk and step.desk.say:
        yield Labelled(words.SAY, "".join(step.desk.say))
    if step.desk and step.desk.check:
        yield Labelled(words.CHECK, "；".join(step.desk.check))
    for other in step.also:
        yield Labelled(words.other_label(step, other), words.with_note(other), "other")
    yield from map(Say, step.notes)
    yield from map(Warn, step.warnings)
    if step.desk and step.desk.never:
        yield Warn("；".join(step.desk.never))


def _fixes(steps: Iterable[StepView]) -> Iterator[Go]:
    for step in steps:
        for link in step.fixes:
            yield Go((words.fix(step, link),), link.command, link.address, onward=True)


def _ending(
    conflicts: Iterable[Conflict], links: Iterable[Link], contacts: Iterable[Contact], basis: Basis
) -> Iterator[Part]:
    yield from _part(words.CONFLICTS, (Point(conflict.reader) for conflict in conflicts))
    yield from _part(words.NEXT, (_go(link)._replace(onward=True) for link in links))
    yield from _part(words.CONTACTS, map(_call, contacts))
    if basis.summary or basis.sources:
        yield Section("part", None, (_foot(basis),))


def _call(contact: Contact) -> Call:
    return Call(contact.name, contact.phone if contact.phone != contact.name else None, contact.covers)


def _foot(basis: Basis) -> Foot:
    return Foot(basis.summary, basis.sources, newest=basis.newest)


def _rule(rule: RuleView, owner: str) -> Iterator[Part]:
    yield Say(rule.summary)
    yield from (_case(case, f"{owner}/{case.id}") for case in rule.cases)
    yield from _part(words.CONFLICTS, (Point(conflict.reader) for conflict in rule.conflicts))
    yield Section("part", None, (_foot(rule.basis),))


def _cases(rule: RuleView) -> Iterator[Point]:
    """A line for each case."""
    return (Point(f"{case.name}：{case.text}") for case in rule.cases)


def _case(case: CaseView, owner: str) -> Section:
    papers = tuple(_ticks(f"{owner}/paper", case.papers))
    listed = (Section("list", words.PAPERS, papers),) if papers else ()
    return Section("item", case.name, (Say(case.text), *listed), owner)


def _reason(advice: AdviceView) -> Iterator[Part]:
    """Why this way, where its steps follow on the page."""
    if advice.way:
        yield Say(f"{words.ADVICE}：{advice.way.reason}")
    yield from _again(advice)


def _advice(advice: AdviceView) -> Iterator[Part]:
    """Why, what to have ready and where the steps are."""
    way, other = advice.way, advice.other
    yield Say(way.reason if way else words.NO_WAY, "lead")
    if advice.minutes:
        yield Say(f"{words.minutes(advice.minutes)}。", "quiet")
    yield from _part(words.NEEDS, _ticks("advice/need", map(words.item, advice.needs)))
    yield from _part(words.FOLLOW, [Go((way.title,), way.command, way.address)] if way else [])
    yield from _part(
        words.OTHERWISE,
        [Say(other.reason), Go((other.title,), other.command, other.address)] if other else [],
    )
    yield from _again(advice)
    yield from _ending((), (), advice.contacts, advice.basis)


def _again(advice: AdviceView) -> Iterator[Part]:
    yield from _part(words.AGAIN, [Go((words.REPEAT,), advice.repeat, None)] if advice.repeat else [])


def _decision(decision: DecisionView) -> Section:
    parts = tuple(part for choice in decision.choices for part in _choice(choice))
    return Section("item", words.question(decision.number), (Say(decision.text), *parts))


def _choice(choice: ChoiceView) -> Iterator[Part]:
    answers = "、".join(choice.answers)
    if choice.question is not None:
        yield Labelled(answers, words.turn_to(choice.question))
    if choice.way is not None:
        yield Go((f"{answers}：{choice.way.label}",), choice.way.command, choice.way.address)
    if choice.other is not None:
        yield Labelled(words.OTHERWISE, choice.other)
    if choice.question is None and choice.way is None:
        yield Labelled(answers, words.ASK_FIRST)


def _answer(answer: AnswerView) -> Iterator[Part]:
    yield from (Say(first, "lead") for first in answer.answer[:1])
    yield from map(Say, answer.answer[1:])
    yield from _ending(answer.conflicts, answer.next, answer.contacts, answer.basis)


def _in_short(answer: AnswerView | FixView, before: str) -> Section:
    """An answer beside another: what it answers, the short form of it, and where it stands whole.

    ``before`` stands before what it answers, such as its number.
    """
    title = answer.title if isinstance(answer, FixView) else answer.question
    whole = Go((words.WHOLE_ANSWER,), command(answer.address), answer.address, onward=True)
    return Section("part", before + title, (*map(Say, answer.short), whole), text(answer.address))


def _fix(fix: FixView, owner: str) -> Iterator[Part]:
    """The remedies first: who reads it stands before a screen that does not work."""
    if fix.screen:
        yield Labelled(words.SCREEN, "；".join(fix.screen))
    yield from _part(words.TRY, (_step(step, owner) for step in fix.steps))
    yield from _part(words.CAUSES, map(Point, map(words.item, fix.causes)))
    yield from _part(words.FIXES, _fixes(fix.steps))
    yield from _ending(fix.conflicts, fix.next, fix.contacts, fix.basis)


def _fix_in_short(fix: FixView, owner: str) -> Iterator[Part]:
    if fix.screen:
        yield Labelled(words.SCREEN, "；".join(fix.screen))
    yield Section("part", None, tuple(_step(step, owner) for step in fix.steps))
    if fix.causes:
        yield Section("part", None, (Labelled(words.CAUSES, causes_text(fix.causes)),))


def _todo(todo: TodoView) -> Iterator[Part]:
    yield Say(words.progress(todo.done, len(todo.steps)))
    if todo.vanished:
        yield Warn(words.vanished(todo.vanished))
    yield from map(Point, todo.lost_notes)
    if todo.needs:
        needs = tuple(_ticks(f"todo/{todo.id}/need", map(words.item, todo.needs)))
        yield Section("row", words.NEEDS, needs)
    yield Section("part", None, tuple(map(_todo_step, todo.steps)))
    yield Go((words.WHOLE,), todo.command, todo.address, onward=True)


def _todo_step(step: TodoStep) -> Step:
    return Step(step.number, step.id, None, step.do, tuple(_of_todo_step(step)), done=step.state != "open")


def _of_todo_step(step: TodoStep) -> Iterator[StepPart]:
    if step.note:
        yield Labelled(words.NOTE, step.note)
    if step.state == "changed":
        yield Warn(words.CHANGED)
    if step.added:
        yield Say(words.ADDED, "quiet")
    if step.done_at:
        yield Say(words.done_at(step.done_at), "quiet")


def correction(page: Page) -> tuple[Section, ...]:
    """What ends the whole form of a page that stands alone: what to write where something is wrong."""
    if not page.alone or page.depth is not Depth.WHOLE or page.address is None:
        return ()
    said = Say(words.wrong(text(page.address)))
    return (Section("block", words.WRONG, (said, Labelled(words.WRITE_TO, words.ISSUES, "address"))),)


def _slip(slip: SlipView) -> Iterator[Part]:
    """Lines to be pasted, the last but one to be filled in."""
    yield Labelled(words.ASKED, slip.asked)
    yield Labelled(words.ANSWERED, words.answered(slip))
    yield Labelled(words.EDITION, words.edition(slip))
    if slip.place:
        yield Labelled(words.PLACE, slip.place)
    yield Labelled(words.RIGHT, words.FILL_IN)
    yield Section("part", None, (Labelled(words.WRITE_TO, slip.url, "address"), Say(words.PASTE)))


def _found(hit: HitView, *, snippet: bool) -> Found:
    said = hit.answer[0] if snippet else None
    return Found(hit.kind.word, hit.question, hit.matched, hit.command, hit.address, said)


def _entry(entry: Entry, owner: str) -> Section:
    said = (Say(entry.text),) if entry.text else ()
    details = (
        Labelled(detail.label, detail.text, _FACTS.get(detail.key, "text")) for detail in entry.details
    )
    return Section("item", entry.name, (*said, *details), owner)


def _entry_in_short(entry: Entry, title: str) -> Part:
    """A paragraph: somebody to call with the number, or what is said under this title, and for whom."""
    facts = {detail.key: detail.text for detail in entry.details}
    if entry.address and entry.address.of is Kind.CONTACT:
        phone = words.number(facts["phone"], facts.get("as_of")) if "phone" in facts else None
        return Call(entry.name or "", phone, entry.text)
    condition = f"{facts['condition']}：" if "condition" in facts else ""
    path = f"，依次点{facts['path']}" if "path" in facts else ""
    return Labelled(entry.name or title, condition + entry.text.rstrip("。") + path)


_FACTS: dict[str, Literal["path", "phone", "address"]] = {"path": "path", "phone": "phone", "url": "address"}
