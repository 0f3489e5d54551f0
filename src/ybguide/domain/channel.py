"""Channels and tasks: where the code can be had, and what people want to get done."""

from dataclasses import dataclass
from typing import Literal

from ybguide.domain.evidence import Evidence

APPS = ("national-app", "alipay", "wechat", "bank-app", "unionpay")
"""The channels that are an app on a phone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Support:
    """Whether a channel can do something; ``unknown`` where no reliable source says."""

    answer: Literal["yes", "no", "unknown"]
    text: str
    evidence: Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Supports:
    """The three questions people compare channels by."""

    family: Support
    password: Support
    in_person: Support


@dataclass(frozen=True, kw_only=True, slots=True)
class Channel:
    """An app, a bank, a window. ``minutes`` is the time to activate there."""

    id: str
    name: str
    aliases: tuple[str, ...]
    summary: str
    needs: str
    minutes: int
    best_for: str
    supports: Supports


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """For whom which channel is the one to take, and why."""

    who: str
    channel: str
    why: str
    evidence: Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """Something people want to get done, the same in every channel."""

    id: str
    name: str
    aliases: tuple[str, ...]
    summary: str
    advice: tuple[Advice, ...]
