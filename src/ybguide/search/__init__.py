"""Finding by what people type. Pure over the store: no clock, no environment, nothing heavy loaded."""

from ybguide.search.ask import Hit, ask, find_fix

__all__ = ["Hit", "ask", "find_fix"]
