"""Valid content → the compiled file."""

from ybguide.authoring.compile.database import write

__all__ = ["write"]
