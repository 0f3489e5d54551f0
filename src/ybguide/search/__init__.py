"""Finding by what people type. Pure over the store: no clock, no environment, nothing heavy loaded."""

from ybguide.search.ask import Hit, ask

__all__ = ["Hit", "ask"]
