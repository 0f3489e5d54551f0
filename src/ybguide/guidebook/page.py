"""A page of the guide, to be read in any format."""

import json
from typing import Any

from ybguide.domain.spelling import command, text
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.view.page import Page as Made


class Page:
    """What the guide says at one address."""

    def __init__(self, made: Made) -> None:
        self._made = made

    @property
    def title(self) -> str:
        """What the page is called."""
        return self._made.title

    @property
    def address(self) -> str:
        """What opens it again, as short text; for whom it was made does not belong to it."""
        return text(self._made.address) if self._made.address else ""

    @property
    def command(self) -> str:
        """The command line that prints it for the same person."""
        return command(self._made.address) if self._made.address else ""

    @property
    def data(self) -> dict[str, Any]:
        """What a program wants to know of it: the ``data`` of ``-f json``."""
        found: dict[str, Any] = json.loads(self.as_("json"))["data"]
        return found

    def as_(self, form: str | Format, *, width: int | None = None, color: bool = False) -> str:
        """The page as text in a format: ``rich``, ``plain``, ``wechat``, ``markdown``, ``json`` or ``html``.

        ``width`` is in cells. Raises ``KeyError`` for a format there is none of.
        """
        chosen = form if isinstance(form, Format) else Format.named(form)
        return chosen.row.render(self._made, Surface(width=width, color=color))

    def __repr__(self) -> str:
        return f"Page({self.address!r}, {self.title!r})"
