"""The kinds of things the guide holds: one row each, with all that has to be known of a kind.

What a new kind takes is told in CONTRIBUTING and walked by ``tests/domain/test_kind.py``.
"""

from enum import Enum
from typing import NamedTuple


class _Row(NamedTuple):
    """What is known of a kind; see ``Kind``."""

    id: str
    word: str
    prefix: str
    command: str | None
    title: str
    weight: float | None = None
    named: bool = False
    shown_by_command: bool = False


class Kind(Enum):
    """A kind of thing: its ``id`` in JSON and in the compiled file, and its Chinese ``word``.

    ``prefix`` begins its addresses (``faq/unbind-how``). ``command`` lists all of them; where
    ``shown_by_command``, it shows one by its id as well. ``title`` is the field that names a thing.
    ``weight`` is what a search makes of it where two things fit alike: what only explains, or names somebody
    to call, comes last; None is never searched for. ``named`` tells that people may ask for it by names,
    pinyin and initials.
    """

    QUESTION = _Row("question", "问答", "faq", "faq", "question", 1.0, shown_by_command=True)
    GUIDE = _Row("guide", "步骤", "guide", "how", "title", 1.0)
    FIX = _Row("fix", "排障", "fix", "fix", "title", 1.0, shown_by_command=True)
    SCENE = _Row("scene", "场景", "scene", "use", "name", 1.0, named=True, shown_by_command=True)
    TERM = _Row("term", "名词", "term", "terms", "term", 0.85, named=True, shown_by_command=True)
    CONTACT = _Row("contact", "电话", "contact", "hotline", "name", 0.95)
    COMPARISON = _Row(
        "comparison", "对照", "compare", "compare", "title", 0.95, named=True, shown_by_command=True
    )
    SCAM = _Row("scam", "骗局", "scam", "safety", "title", 1.0)
    REGION = _Row("region", "地方", "region", "region", "name", 0.95, named=True, shown_by_command=True)
    TASK = _Row("task", "事项", "task", "how", "name", named=True, shown_by_command=True)
    CHANNEL = _Row("channel", "渠道", "channel", "channels", "name", named=True)
    SUBJECT = _Row("subject", "主题", "subject", "faq", "title")
    RULE = _Row("rule", "规定", "rule", None, "title")
    SAFETY_RULE = _Row("safetyrule", "安全须知", "safety", "safety", "text")
    CONFLICT = _Row("conflict", "说法不一", "conflict", None, "about")
    SOURCE = _Row("source", "来源", "source", "sources", "name", shown_by_command=True)
    DESK = _Row("desk", "帮忙的话", "desk", None, "name")
    WAY = _Row("way", "办法", "way", None, "because")

    def __init__(self, *_: object) -> None:
        row: _Row = self.value
        self.id = row.id
        self.word = row.word
        self.prefix = row.prefix
        self.command = row.command
        self.title = row.title
        self.weight = row.weight
        self.named = row.named
        self.shown_by_command = row.shown_by_command


BY_ID = {kind.id: kind for kind in Kind}
FOUND = tuple(kind for kind in Kind if kind.weight is not None)
"""The kinds that searches find."""
