"""The guide, opened: pages by their addresses, answers to questions, guides as values."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from os import PathLike
from pathlib import Path

from ybguide.domain.address import HOME, Address, Depth
from ybguide.domain.guide import Guide
from ybguide.domain.kind import FOUND, Kind
from ybguide.domain.person import Person as KnownPerson
from ybguide.domain.spelling import parse
from ybguide.guidebook.page import Page
from ybguide.guidebook.person import Person, known
from ybguide.library import open_library
from ybguide.names import resolve
from ybguide.search import Hit, ask
from ybguide.select.procedure import guide_for
from ybguide.select.validity import StoreOn
from ybguide.store import Store
from ybguide.view.assumed import assumed, unheeded
from ybguide.view.making import Making
from ybguide.view.page import Notice
from ybguide.view.page import Page as Made
from ybguide.view.router import page_at
from ybguide.view.task import no_guide

_NOBODY = Person()


class Guidebook:
    """The guide as it is on a day. Nothing it does reads the clock, the environment or the network."""

    def __init__(self, store: Store, today: date) -> None:
        self.store = store
        self.today = today

    @classmethod
    def open(
        cls,
        overlays: Iterable[str | PathLike[str]] = (),
        *,
        as_of: date | None = None,
        today: date | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> "Guidebook":
        """The guide that came with the program, with folders of one's own laid over it, the last on top.

        ``as_of`` opens it as it was on a day: without the sources that did not exist yet, and with that day
        as today. ``today`` is the day from which ages are counted, by default the day of the call. Folders
        that are new or changed are compiled first, which takes seconds: ``progress`` is told the share that
        is done, from 0 to 1.
        Raises ``InvalidContent`` when the content of an overlay has faults, and ``UsageError`` for what is no
        folder.
        """
        store = open_library([Path(folder) for folder in overlays], progress=progress)
        if as_of is not None:
            from ybguide.select.as_of import StoreAsOf

            return cls(StoreAsOf(store, as_of), as_of)
        day = today or date.today()  # noqa: DTZ011 - the calendar day where the reader is
        return cls(StoreOn(store, day), day)

    def page(  # noqa: PLR0913 - each is an option of the command line
        self,
        address: str | Address,
        *,
        channel: str | None = None,
        person: Person = _NOBODY,
        desk: bool = False,
        step: int | str | None = None,
        way: int | None = None,
        more: bool = False,
        sources: bool = False,
    ) -> Page:
        """The page of an address, such as ``alipay/activate``, or of a task in a ``channel`` by any name.

        ``desk`` is for somebody who helps the person; ``step`` shows one step, by its number or id; ``way``
        chooses one of several ways; ``more`` tells all there is to know; with ``sources`` each is listed.
        Raises ``UnknownName``, ``NoGuide``, ``NoConfidentAnswer``, and ``UsageError`` for a step or a person
        that cannot be.
        """
        meant = parse(address) if isinstance(address, str) else address
        who, notices = self.known(person)
        if channel is not None:
            meant = meant.but(channel=self.resolve(Kind.CHANNEL, channel))
        here = meant.but(
            person=who,
            desk=desk,
            step=meant.step if step is None else step,
            way=meant.way if way is None else way,
            depth=Depth.WHOLE if more else meant.depth,
        )
        made = self.made(here, with_sources=sources)
        if made.error is not None:
            raise made.error
        first = (*assumed(self.store, who), *notices)
        return Page(made.after(*first).before(*unheeded(made, here)).but(alone=True))

    def made(self, address: Address, *, with_sources: bool = False) -> Made:
        """The page of an address as the pieces it is made of, a refusal among them."""
        page = page_at(self.making(address, with_sources=with_sources))
        return page.but(depth=address.depth)

    def making(self, address: Address = HOME, *, with_sources: bool = False) -> Making:
        """What the pages of the ``view`` are made from."""
        where = address.person.where
        store = self.store.at((where,)) if where else self.store
        return Making(store=store, here=address, today=self.today, with_sources=with_sources)

    def known(self, said: Person) -> tuple[KnownPerson, tuple[Notice, ...]]:
        """The person that is meant, and what is to be said of it. Raises ``UsageError``, ``UnknownName``."""
        return known(said, self.store, self.today)

    def ask(self, words: str, *, kinds: Collection[Kind] = FOUND, limit: int = 5) -> Sequence[Hit]:
        """What comes nearest to a question, best first; what is ``confident`` may be taken for an answer."""
        return ask(self.store, words, kinds=kinds, limit=limit)

    def resolve(self, kind: Kind, name: str) -> str:
        """The id of what is meant by any of its names. Raises ``UnknownName`` with the nearest names."""
        return resolve(self.store, kind, name)

    def guide(self, channel: str, task: str = "activate", *, person: Person = _NOBODY) -> Guide:
        """The first way of a task in a channel that may apply to the person; both by any of their names.

        Raises ``UnknownName``, ``NoGuide``.
        """
        who, _ = self.known(person)
        where, what = self.resolve(Kind.CHANNEL, channel), self.resolve(Kind.TASK, task)
        keys = self.store.guide_ids(what, where, who.regions)
        for guide in self.store.some(Guide, keys):
            if chosen := guide_for(guide, who):
                return chosen
        raise no_guide(self.store, what, channel=where)
