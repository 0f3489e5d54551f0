"""``compare``, ``terms``, ``sources``, ``safety``: what is looked up rather than followed."""

from ybguide.domain.address import Address, Room
from ybguide.domain.kind import Kind
from ybguide.domain.reference import Conflict, Source
from ybguide.domain.spelling import name
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.view.making import Making
from ybguide.view.page import Block, Column, Detail, Entries, Entry, Page, Paragraph, Row, Table
from ybguide.view.parts import basis
from ybguide.view.titles import title_of
from ybguide.view.words import GRADES, source_date


def compare_page(making: Making, key: str | None) -> Page:
    """One comparison, or all of them."""
    here = making.here.onward(Address(of=Kind.COMPARISON, key=key))
    chosen = making.store.some(Comparison, [key]) if key else making.store.all(Comparison)
    blocks: list[Block] = []
    for comparison in chosen:
        evidence = [row.evidence for row in comparison.rows]
        blocks += [
            Paragraph(text=comparison.summary),
            _comparison_table(making, comparison),
            basis(making, evidence),
        ]
    return Page(command="compare", address=here, title=title_of(making.store, here), blocks=tuple(blocks))


def _comparison_table(making: Making, comparison: Comparison) -> Table:
    columns = [Column(key="label", title="看什么")]
    columns += [Column(key=title, title=title) for title in comparison.columns]
    rows = tuple(Row(id=row.label, cells=(row.label, *row.cells)) for row in comparison.rows)
    return Table(
        key="tables",
        id=comparison.id,
        address=making.here.onward(Address(of=Kind.COMPARISON, key=comparison.id)),
        title=comparison.title,
        columns=tuple(columns),
        rows=rows,
    )


def terms_page(making: Making, key: str | None) -> Page:
    """One term, or all of them."""
    here = making.here.onward(Address(of=Kind.TERM, key=key))
    chosen = making.store.some(Term, [key]) if key else making.store.all(Term)
    entries = tuple(_term(making, term) for term in chosen)
    return _listed(making, here, Entries(key="terms", title="名词", entries=entries))


def _listed(making: Making, here: Address, entries: Entries) -> Page:
    title = title_of(making.store, here)
    return Page(command=name(here), address=here, title=title, blocks=(entries,))


def _term(making: Making, term: Term) -> Entry:
    details = []
    if term.aliases:
        details.append(Detail(key="aliases", label="也叫", text="、".join(term.aliases)))
    if term.not_same_as:
        others = "、".join(making.store.title("term", key) for key in term.not_same_as)
        details.append(Detail(key="not_same_as", label="不要混同于", text=others))
    return Entry(
        id=term.id,
        address=making.here.onward(Address(of=Kind.TERM, key=term.id)),
        name=term.term,
        text=term.meaning,
        details=tuple(details),
        evidence=term.evidence,
    )


def sources_page(making: Making, key: str | None) -> Page:
    """One source, or all of them."""
    here = making.here.onward(Address(of=Kind.SOURCE, key=key))
    chosen = making.store.some(Source, [key]) if key else making.store.all(Source)
    intro = Paragraph(text="指南里的每一条都有来源。网址只列官方的；只有网络资料支持的说法，都写明不够可靠。")
    entries = tuple(_source(making, source) for source in chosen)
    blocks = (intro, Entries(key="sources", title="来源", entries=entries))
    return Page(command="sources", address=here, title=title_of(making.store, here), blocks=blocks)


def _source(making: Making, source: Source) -> Entry:
    details = [
        Detail(key="publisher", label="谁说的", text=source.publisher),
        Detail(key="grade", label="级别", text=GRADES[source.grade]),
        Detail(key="date", label="日期", text=source_date(source)),
        Detail(key="scope", label="适用", text=source.scope),
        Detail(key="id", label="编号", text=source.id),
    ]
    if source.url:
        details.append(Detail(key="url", label="网址", text=source.url))
    return Entry(
        id=source.id,
        address=making.here.onward(Address(of=Kind.SOURCE, key=source.id)),
        name=None,
        text=source.name,
        details=tuple(details),
        evidence=None,
    )


def safety_page(making: Making) -> Page:
    """Rules to keep oneself safe by, then the known frauds."""
    here = making.here.onward(Address(of=Room.SAFETY))
    rules, scams = making.store.all(SafetyRule), making.store.all(Scam)
    evidence = [rule.evidence for rule in rules] + [scam.evidence for scam in scams]
    return Page(
        command="safety",
        address=here,
        title=title_of(making.store, here),
        blocks=(
            Entries(key="rules", title="记住这几条", entries=tuple(_rule(making, rule) for rule in rules)),
            Entries(key="scams", title="常见骗局", entries=tuple(_scam(making, scam) for scam in scams)),
            basis(making, evidence),
        ),
    )


def scam_page(making: Making, scam: Scam) -> Page:
    """One fraud: how it comes, what is true, what to do."""
    entry = _scam(making, scam)
    blocks = (
        Entries(key="scams", title="常见骗局", entries=(entry,)),
        basis(making, [scam.evidence]),
    )
    return Page(command="show", address=entry.address, title=scam.title, blocks=blocks)


def safety_rule_page(making: Making, rule: SafetyRule) -> Page:
    """One rule to keep oneself safe by."""
    entry = _rule(making, rule)
    blocks = (
        Entries(key="rules", title="记住这一条", entries=(entry,)),
        basis(making, [rule.evidence]),
    )
    return Page(command="show", address=entry.address, title=rule.text, blocks=blocks)


def conflict_page(making: Making, conflict: Conflict) -> Page:
    """A disagreement of the sources: what each says, what the guide goes by, and why."""
    names = making.store.titles("source")
    entries = tuple(
        Entry(
            id=f"claim-{number}",
            address=making.here.onward(Address(of=Kind.CONFLICT, key=conflict.id)),
            name=None,
            text=claim.says,
            details=(
                Detail(key="sources", label="谁说的", text="；".join(names[key] for key in claim.sources)),
            ),
            evidence=None,
        )
        for number, claim in enumerate(conflict.claims, 1)
    )
    here = making.here.onward(Address(of=Kind.CONFLICT, key=conflict.id))
    blocks = (
        Paragraph(text=conflict.reader),
        Entries(key="claims", title="各方怎么说", entries=entries),
        Paragraph(text=f"本指南采用：{conflict.choice.rstrip('。')}。理由：{conflict.why.rstrip('。')}。"),
    )
    return Page(command="show", address=here, title=conflict.about, blocks=blocks)


def entry_page(entry: Entry, key: str) -> Page:
    """One entry alone, in a list of this key."""
    entries = Entries(key=key, title="详细", entries=(entry,))
    title = entry.name or entry.text
    here = entry.address
    return Page(command=name(here) if here else key, address=here, title=title, blocks=(entries,))


def _rule(making: Making, rule: SafetyRule) -> Entry:
    return Entry(
        id=rule.id,
        address=making.here.onward(Address(of=Kind.SAFETY_RULE, key=rule.id)),
        name=None,
        text=rule.text,
        details=(),
        evidence=rule.evidence,
    )


def _scam(making: Making, scam: Scam) -> Entry:
    whom = "、".join(making.store.title("contact", key) for key in scam.contacts)
    details = (
        Detail(key="truth", label="真相", text=scam.truth),
        Detail(key="do", label="怎么办", text="；".join(step.rstrip("。") for step in scam.do)),
        Detail(key="contacts", label="找谁", text=whom),
    )
    return Entry(
        id=scam.id,
        address=making.here.onward(Address(of=Kind.SCAM, key=scam.id)),
        name=scam.title,
        text=scam.how,
        details=details,
        evidence=scam.evidence,
    )
