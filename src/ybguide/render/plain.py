"""Plain text for pipes, screen readers and reading aloud: linear, no boxes, no colour.

One sentence a line; lines are broken only where a width is given, since a program that reads the text
breaks it better itself.
"""

import re
from collections.abc import Iterable, Iterator

from ybguide.domain.reference import Conflict, Contact
from ybguide.render import words
from ybguide.text.visible import visible
from ybguide.text.wrap import wrap
from ybguide.view.page import (
    AnswerView,
    Basis,
    Block,
    CaseView,
    Entries,
    FixView,
    GuideView,
    Hits,
    HitView,
    Link,
    Links,
    Notice,
    Page,
    Paragraph,
    RuleView,
    SceneView,
    StepView,
    Table,
    Ways,
)

_SENTENCE = re.compile(r".+?(?:[。！？]+[”’）】]*(?![，、；：。！？”’）】])|$)")


def render(page: Page, width: int | None) -> str:
    """The page as text that ends with a line break; ``width`` is in cells, None for unbroken lines."""
    lines = [page.title]
    for block in page.blocks:
        lines += ["", *_block(block, page)]
    lines = [part for line in lines for part in visible(line).split("\n")]
    broken = lines if width is None else [part for line in lines for part in wrap(line, width)]
    return "\n".join(broken).rstrip("\n") + "\n"


def _block(block: Block, page: Page) -> Iterable[str]:
    match block:
        case Paragraph():
            return _sentences(block.text)
        case Notice():
            return _sentences(("注意：" if block.kind == "warning" else "") + block.text)
        case Links():
            return _links(block.title, block.links)
        case GuideView() | SceneView():
            return _procedure(block, page.title)
        case Ways():
            return _ways(block)
        case RuleView():
            return _rule(block)
        case AnswerView():
            return _answer(block)
        case FixView():
            return _fix(block)
        case Hits():
            return _hits(block)
        case Entries():
            return _entries(block)
        case Table():
            return _table(block)
        case Basis():
            return _basis(block)


def _sentences(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from (_SENTENCE.findall(line) or [line])


def _procedure(guide: GuideView | SceneView, page_title: str) -> Iterator[str]:
    if guide.title != page_title:
        yield guide.title
    yield from _sentences(guide.summary)
    if isinstance(guide, GuideView) and guide.region:
        yield f"{words.LOCAL}：{guide.region}。"
    if guide.minutes:
        yield f"{words.minutes(guide.minutes)}。"
    if guide.condition:
        yield f"适用于：{guide.condition}。"
    yield from _section(words.NEEDS, map(words.item, guide.needs))
    if guide.gap:
        yield ""
        yield from _sentences(guide.gap)
    for step in guide.steps:
        yield ""
        yield from _step(step)
    yield from _section(words.LIMITS, map(words.item, guide.limits))
    yield from _section(words.FIXES, _fixes(guide.steps))
    yield from _section(words.DONE, _sentences(guide.done) if guide.done else ())
    yield from _ending(guide.conflicts, guide.next, guide.contacts, guide.basis)


def _step(step: StepView) -> Iterator[str]:
    condition = f"（{step.condition}）" if step.condition else ""
    yield f"第 {step.number} 步{condition}：{step.do}"
    if path := words.path(step):
        yield f"依次点：{path}"
    for other in step.also:
        yield f"{words.other_label(step, other)}：{words.other_path(other)}"
    for note in step.notes:
        yield from _sentences(note)
    for warning in step.warnings:
        yield from _sentences(f"注意：{warning}")
    if step.evidence.confidence == "low":
        yield words.LOW


def _fixes(steps: Iterable[StepView]) -> Iterator[str]:
    for step in steps:
        for link in step.fixes:
            yield f"{words.fix(step, link)}：{link.command}"


def _ending(
    conflicts: Iterable[Conflict],
    links: Iterable[Link],
    contacts: Iterable[Contact],
    basis: Basis,
) -> Iterator[str]:
    yield from _section(words.CONFLICTS, map(words.conflict, conflicts))
    yield from _section(words.NEXT, (line for link in links for line in _link(link)))
    yield from _section(words.CONTACTS, map(words.contact, contacts))
    yield ""
    yield from _basis(basis)


def _basis(basis: Basis) -> Iterator[str]:
    yield f"{words.BASIS}：{basis.summary}。"
    for source in basis.sources:
        yield f"{words.SOURCES}：{words.source(source)}{' ' + source.url if source.url else ''}"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading with its lines; nothing where there are none."""
    listed = [sentence for line in lines for sentence in _sentences(line)]
    if listed:
        yield ""
        yield f"{title}："
        yield from listed


def _link(link: Link) -> Iterator[str]:
    *sentences, last = _sentences(link.label)
    yield from sentences
    yield f"{last.rstrip('。')}：{link.command}"


def _links(title: str, links: Iterable[Link]) -> Iterator[str]:
    yield f"{title}："
    for link in links:
        yield from _link(link)


def _ways(block: Ways) -> Iterator[str]:
    yield f"{block.title}："
    for titles, command in words.by_command(block.guides):
        yield f"{'；'.join(titles)}：{command}"


def _rule(rule: RuleView) -> Iterator[str]:
    yield rule.title
    yield from _sentences(rule.summary)
    for case in rule.cases:
        yield from _case(case)
    yield from _section(words.CONFLICTS, map(words.conflict, rule.conflicts))
    yield from _basis(rule.basis)


def _case(case: CaseView) -> Iterator[str]:
    yield ""
    yield from _sentences(f"{case.name.rstrip('。')}：{case.text}")
    yield f"{words.PAPERS}：{'；'.join(case.papers)}。"


def _answer(answer: AnswerView) -> Iterator[str]:
    for text in answer.answer:
        yield from _sentences(text)
    yield from _ending(answer.conflicts, answer.next, answer.contacts, answer.basis)


def _fix(fix: FixView) -> Iterator[str]:
    if fix.screen:
        yield f"{words.SCREEN}：{'；'.join(fix.screen)}"
    yield from _section(words.CAUSES, map(words.item, fix.causes))
    yield ""
    yield f"{words.TRY}："
    for step in fix.steps:
        yield from _step(step)
    yield from _ending(fix.conflicts, fix.next, fix.escalate, fix.basis)


def _hits(block: Hits) -> Iterator[str]:
    yield f"{block.title}："
    for hit in block.hits:
        yield f"（{words.KINDS[hit.kind]}）{_marked(hit)} {hit.command}"
        if block.snippets:
            yield from _sentences(hit.answer[0])


def _marked(hit: HitView) -> str:
    """The name with what was asked for between 「 and 」."""
    text = hit.question
    for part in hit.matched:
        text = text.replace(part, f"「{part}」")
    return text


def _entries(block: Entries) -> Iterator[str]:
    yield f"{block.title}："
    for entry in block.entries:
        yield ""
        name = (entry.name or "").rstrip("。")
        if "\n" in entry.text:
            yield f"{name}："
            name = ""
        yield from _sentences("：".join(part for part in (name, entry.text) if part))
        for detail in entry.details:
            yield from _sentences(f"{detail.label.rstrip('。')}：{detail.text}")


def _table(table: Table) -> Iterator[str]:
    yield f"{table.title}："
    for row in table.rows:
        yield ""
        for column, cell in zip(table.columns, row.cells, strict=True):
            yield from _sentences(f"{column.title.rstrip('。')}：{cell}")
