"""``fix``: a failure in full, or all failures to choose from."""

from ybguide.domain.answers import Fix, Remedy
from ybguide.domain.person import Person
from ybguide.search import Hit
from ybguide.select.fix import fix_for
from ybguide.store import Store
from ybguide.view.found import hits_block
from ybguide.view.page import Block, FixView, Link, Links, Page, Path, StepView
from ybguide.view.parts import basis, conflicts, contacts, guide_links
from ybguide.view.procedure import items, other_paths
from ybguide.view.words import condition_words

_RELATED = 4
_NEAREST = 3


def fixes_page(store: Store) -> Page:
    """Every failure the guide knows, by what one sees."""
    links = tuple(
        Link(id=key, label=title, command=f"ybguide fix {key}") for key, title in store.titles("fix").items()
    )
    return Page(
        command="fix", title="出了什么问题", blocks=(Links(key="fixes", title="看到的情形", links=links),)
    )


def fix_page(store: Store, hits: tuple[Hit, ...], person: Person, *, with_sources: bool) -> Page:
    """The first hit in full, then at most four related ones; only nearest ones when none is sure."""
    if hits and hits[0].confident:
        first = _fix_view(store, hits[0], person, with_sources=with_sources)
        related = hits_block(store, "相近的情形", hits[1 : 1 + _RELATED])
        blocks: tuple[Block, ...] = (first, related) if related.hits else (first,)
        return Page(command="fix", title=first.symptom, blocks=blocks)
    return Page(
        command="fix", title="您是不是遇到了", blocks=(hits_block(store, "最接近的情形", hits[:_NEAREST]),)
    )


def _fix_view(store: Store, hit: Hit, person: Person, *, with_sources: bool) -> FixView:
    fix = fix_for(store.get(Fix, hit.id), person)
    evidence = [cause.evidence for cause in fix.causes] + [remedy.evidence for remedy in fix.try_]
    return FixView(
        id=fix.id,
        symptom=fix.symptom,
        screen=fix.screen,
        causes=items(fix.causes),
        steps=tuple(_remedy_view(fix, number, remedy) for number, remedy in enumerate(fix.try_, 1)),
        escalate=contacts(store, fix.escalate, person),
        topics=fix.topics,
        score=hit.score,
        confident=hit.confident,
        next=guide_links(store, fix.guides),
        conflicts=conflicts(store, fix.conflicts),
        basis=basis(store, evidence, with_sources=with_sources),
    )


def _remedy_view(fix: Fix, number: int, remedy: Remedy) -> StepView:
    return StepView(
        number=number,
        id=f"{fix.id}-{number}",
        do=remedy.do,
        condition=condition_words(remedy.when),
        path=Path(labels=remedy.path) if remedy.path else None,
        also=other_paths(remedy.also),
        notes=(),
        warnings=(),
        fixes=(),
        evidence=remedy.evidence,
    )
