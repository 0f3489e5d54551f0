"""Whether a terminal makes links of OSC 8, told by the variables that terminals set.

No terminal answers when asked, and one that does not know the sequence may print it. So only those count of
which it is known, by their own documentation; ``FORCE_HYPERLINK`` decides for any other, as it does for the
programs that look at it.
"""

import re
from collections.abc import Mapping

_NUMBER = re.compile(r"\d+")
_PROGRAMS: Mapping[str, tuple[int, ...]] = {
    "ghostty": (),
    "iTerm.app": (3, 1),
    "rio": (),
    "tmux": (3, 4),
    "vscode": (1, 72),
    "WezTerm": (20200620,),
    "zed": (),
}
"""What ``TERM_PROGRAM`` says, with the first version that knows of links."""
_TERMS = ("alacritty", "contour", "foot", "wezterm", "xterm-ghostty", "xterm-kitty")
"""How the names of ``TERM`` begin that only terminals with links have."""
_SET = ("KITTY_WINDOW_ID", "WT_SESSION")
_SINCE: Mapping[str, int] = {"VTE_VERSION": 5001, "KONSOLE_VERSION": 201200}
"""Variables that hold a version, with the first that knows of links: VTE 0.50.0 ended at one."""
_WITHIN = ("screen", "tmux")
"""A terminal within a terminal hands on what it knows, whatever the outer one knows."""


def makes_links(variables: Mapping[str, str]) -> bool:
    """Whether the terminal with these variables is known to make links."""
    forced, term = variables.get("FORCE_HYPERLINK"), variables.get("TERM", "")
    if term == "dumb":
        return False
    if forced:
        return forced != "0"
    program = _PROGRAMS.get(variables.get("TERM_PROGRAM", ""))
    known = program is not None and _version(variables.get("TERM_PROGRAM_VERSION", "")) >= program
    if known or term.startswith(_WITHIN):
        return known
    if term.startswith(_TERMS) or any(variables.get(name) for name in _SET):
        return True
    return any(_version(variables.get(name, "")) >= (least,) for name, least in _SINCE.items())


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in _NUMBER.findall(text)[:2])
