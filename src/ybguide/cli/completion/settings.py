"""What a setting may be set to, for somebody who types it."""

from collections.abc import Mapping

import typer

from ybguide.cli.completion.values import Complete, Offers, any_of, places
from ybguide.cli.options.display import COLORS
from ybguide.render.formats import Format

_DAILY = [each.row for each in Format if each.row.daily]
_VALUES: Mapping[str, Complete] = {
    "region": places,
    "format": any_of([row.name for row in _DAILY], [row.about for row in _DAILY]),
    "color": any_of(COLORS, ("终端里用颜色", "总用颜色", "不用颜色")),
    "width": any_of(("60", "80", "100")),
    "more": any_of(("yes", "no"), ("每次都全部写出来", "只写要做的")),
}
"""By the key of the setting; of the widths only examples."""


def values_of(context: typer.Context, begun: str) -> Offers:
    """What the setting may be set to whose key stands on the command line of ``context``."""
    complete = _VALUES.get(context.params.get("key") or "")
    return complete(context, begun) if complete else []
