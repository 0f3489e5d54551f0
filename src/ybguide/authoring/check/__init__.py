"""Checks across files: numbered rules, each in a module of its own kind."""

from ybguide.authoring.check.rules import RULES, check

__all__ = ["RULES", "check"]
