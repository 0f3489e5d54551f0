"""The person the guide is for, by what people say of them in a sentence. Pure over the store."""

from ybguide.people.sentence import Told, told

__all__ = ["Told", "told"]
