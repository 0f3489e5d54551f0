"""Whether one step a screen can be shown: where it cannot, the page is printed as if nobody had asked."""

import sys

from ybguide.cli.environment import Environment
from ybguide.cli.options.precedence import Settled
from ybguide.cli.output.choice import page_format
from ybguide.cli.output.stream import encoding_of
from ybguide.render.formats import Format

_CHINESE = "步"
_NO_TERMINALS = ("", "dumb", "unknown")


def can_walk(settled: Settled, environment: Environment) -> bool:
    """Whether a page would go to a terminal that can be drawn on, and keys come from one."""
    stdin = environment.stdin
    return (
        environment.terminal
        and settled.display.output is None
        and page_format(settled, environment) is Format.RICH
        and _can_be_drawn_on(environment)
        and stdin is not None
        and not stdin.closed
        and stdin.isatty()
        and encoding_of(environment.stdout).holds(_CHINESE)
    )


def _can_be_drawn_on(environment: Environment) -> bool:
    """Whether the cursor can be moved; Windows has no name for its terminal."""
    return sys.platform == "win32" or environment.variables.get("TERM", "") not in _NO_TERMINALS
