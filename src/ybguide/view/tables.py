"""``compare``, ``terms``, ``sources``, ``safety``: what is looked up rather than followed."""

from collections.abc import Sequence

from ybguide.domain.reference import Source
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.store import Store
from ybguide.view.page import Block, Column, Detail, Entries, Entry, Page, Paragraph, Row, Table
from ybguide.view.parts import basis
from ybguide.view.words import GRADES, source_date


def compare_page(store: Store, keys: Sequence[str], *, with_sources: bool) -> Page:
    """The comparisons of these ids, all where none is named."""
    chosen = store.some(Comparison, keys) if keys else store.all(Comparison)
    blocks: list[Block] = []
    for comparison in chosen:
        evidence = [row.evidence for row in comparison.rows]
        blocks += [
            Paragraph(text=comparison.summary),
            _comparison_table(comparison),
            basis(store, evidence, with_sources=with_sources),
        ]
    title = chosen[0].title if len(chosen) == 1 else "容易弄混的，放在一起看"
    return Page(command="compare", title=title, blocks=tuple(blocks))


def _comparison_table(comparison: Comparison) -> Table:
    columns = [Column(key="label", title="看什么")]
    columns += [Column(key=title, title=title) for title in comparison.columns]
    rows = tuple(Row(id=row.label, cells=(row.label, *row.cells)) for row in comparison.rows)
    return Table(key="tables", id=comparison.id, title=comparison.title, columns=tuple(columns), rows=rows)


def terms_page(store: Store, keys: Sequence[str]) -> Page:
    """The terms of these ids, all where none is named."""
    chosen = store.some(Term, keys) if keys else store.all(Term)
    title = chosen[0].term if len(chosen) == 1 else "名词解释"
    entries = tuple(_term(store, term) for term in chosen)
    return Page(command="terms", title=title, blocks=(Entries(key="terms", title="名词", entries=entries),))


def _term(store: Store, term: Term) -> Entry:
    details = []
    if term.aliases:
        details.append(Detail(key="aliases", label="也叫", text="、".join(term.aliases)))
    if term.not_same_as:
        others = "、".join(store.title("term", key) for key in term.not_same_as)
        details.append(Detail(key="not_same_as", label="不要混同于", text=others))
    return Entry(
        id=term.id, name=term.term, text=term.meaning, details=tuple(details), evidence=term.evidence
    )


def sources_page(store: Store, keys: Sequence[str]) -> Page:
    """The sources of these ids, all where none is named."""
    chosen = store.some(Source, keys) if keys else store.all(Source)
    intro = Paragraph(text="指南里的每一条都有来源。网址只列官方的；只有网络资料支持的说法，都写明不够可靠。")
    entries = tuple(map(_source, chosen))
    return Page(
        command="sources", title="来源", blocks=(intro, Entries(key="sources", title="来源", entries=entries))
    )


def _source(source: Source) -> Entry:
    details = [
        Detail(key="publisher", label="谁说的", text=source.publisher),
        Detail(key="grade", label="级别", text=GRADES[source.grade]),
        Detail(key="date", label="日期", text=source_date(source)),
        Detail(key="scope", label="适用", text=source.scope),
        Detail(key="id", label="编号", text=source.id),
    ]
    if source.url:
        details.append(Detail(key="url", label="网址", text=source.url))
    return Entry(id=source.id, name=None, text=source.name, details=tuple(details), evidence=None)


def safety_page(store: Store, *, with_sources: bool) -> Page:
    """Rules to keep oneself safe by, then the known frauds."""
    rules, scams = store.all(SafetyRule), store.all(Scam)
    evidence = [rule.evidence for rule in rules] + [scam.evidence for scam in scams]
    return Page(
        command="safety",
        title="安全：守住钱和信息",
        blocks=(
            Entries(key="rules", title="记住这几条", entries=tuple(map(_rule, rules))),
            Entries(key="scams", title="常见骗局", entries=tuple(_scam(store, scam) for scam in scams)),
            basis(store, evidence, with_sources=with_sources),
        ),
    )


def _rule(rule: SafetyRule) -> Entry:
    return Entry(id=rule.id, name=None, text=rule.text, details=(), evidence=rule.evidence)


def _scam(store: Store, scam: Scam) -> Entry:
    whom = "、".join(store.title("contact", key) for key in scam.contacts)
    details = (
        Detail(key="truth", label="真相", text=scam.truth),
        Detail(key="do", label="怎么办", text="；".join(step.rstrip("。") for step in scam.do)),
        Detail(key="contacts", label="找谁", text=whom),
    )
    return Entry(id=scam.id, name=scam.title, text=scam.how, details=details, evidence=scam.evidence)
