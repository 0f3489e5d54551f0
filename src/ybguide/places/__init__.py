"""Places by what people call them, in a sentence or alone. Pure over the store, nothing heavy loaded."""

from ybguide.places.alone import place_of
from ybguide.places.question import Asked, asked_about

__all__ = ["Asked", "asked_about", "place_of"]
