"""Finding by what people type. Pure over the store: no clock, no environment, nothing heavy loaded."""

from ybguide.search.ask import Hit, answers_in_parts, ask, find_fix

__all__ = ["Hit", "answers_in_parts", "ask", "find_fix"]
