"""Channels and tasks: where the code can be had, and what people want to get done."""

from typing import Literal

from ybguide.domain.evidence import Evidence
from ybguide.domain.lasting import Lasting
from ybguide.record import Record

Answer = Literal["yes", "no", "unknown"]
"""Whether something can be done; ``unknown`` where no reliable source says."""

APPS = ("national-app", "alipay", "wechat", "bank-app", "unionpay")
"""The channels that are an app on a phone."""


class Support(Record):
    """Whether a channel can do something, and in which words it is told."""

    answer: Answer
    text: str
    evidence: Evidence


class Supports(Record):
    """The three questions people compare channels by."""

    family: Support
    password: Support
    in_person: Support


class Channel(Record):
    """An app, a bank, a window. ``minutes`` is the time to activate there."""

    id: str
    name: str
    aliases: tuple[str, ...]
    summary: str
    needs: str
    minutes: int
    best_for: str
    supports: Supports


class Advice(Lasting):
    """For whom which channel is the one to take, and why."""

    who: str
    channel: str
    why: str
    evidence: Evidence


class Task(Record):
    """Something people want to get done, the same in every channel."""

    id: str
    name: str
    aliases: tuple[str, ...]
    summary: str
    advice: tuple[Advice, ...]
