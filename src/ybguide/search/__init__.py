"""Finding by what people type. Pure over the store: no clock, no environment, nothing heavy loaded."""

from ybguide.search.ask import Hit, ask, find_fix
from ybguide.search.places import place_in

__all__ = ["Hit", "ask", "find_fix", "place_in"]
