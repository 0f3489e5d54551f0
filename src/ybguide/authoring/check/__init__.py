"""Checks across files: numbered rules, each in a module of its own kind."""

from ybguide.authoring.check.rule import Conditions, Rule
from ybguide.authoring.check.rules import BLOCKING, RULES, blocking, check, rule_of

__all__ = ["BLOCKING", "RULES", "Conditions", "Rule", "blocking", "check", "rule_of"]
