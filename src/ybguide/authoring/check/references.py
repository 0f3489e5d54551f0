"""YB010: whatever is named exists."""

from collections.abc import Iterable, Iterator

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.index import index
from ybguide.authoring.schema.base import Model
from ybguide.authoring.walk import every
from ybguide.text.nearest import nearest

_NAMES = {
    "sources": ("source", "来源"),
    "fixes": ("fix", "排障条目"),
    "topics": ("topic", "主题"),
    "contacts": ("contact", "联系方式"),
    "escalate": ("contact", "联系方式"),
    "conflicts": ("conflict", "分歧记录"),
    "desk": ("desk", "柜台用语"),
    "next": ("guide", "指南"),
    "guides": ("guide", "指南"),
    "not_same_as": ("term", "名词"),
    "regions": ("region", "地区"),
    "task": ("task", "任务"),
    "parent": ("region", "地区"),
    "channel": ("channel", "渠道"),
}
"""Field name → (kind of id, its Chinese name). A field of one of these names always holds ids."""


def references_resolve(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every id that is named anywhere is defined somewhere; a near miss is offered."""
    known = {kind: set(names) for kind, names in index(content).items()}
    known["guide"] = set(_with_prefixes(known.get("guide", ())))
    for piece, place in every(content, Model):
        for field, kind, label in _reference_fields(piece):
            value = getattr(piece, field)
            for name, where in _named(value, place.at(field)):
                if name not in known.get(kind, ()):
                    near = nearest(name, known.get(kind, ()), most=1)
                    hint = f"，是不是想写 {near[0]}" if near else ""
                    yield Finding(place=where, message=f"没有编号为 {name} 的{label}{hint}")


def _reference_fields(piece: Model) -> Iterator[tuple[str, str, str]]:
    for field, (kind, label) in _NAMES.items():
        if field in type(piece).model_fields:
            yield field, kind, label


def _named(value: object, place: Place) -> Iterator[tuple[str, Place]]:
    if isinstance(value, str):
        yield value, place
    elif isinstance(value, list):
        for number, item in enumerate(value):
            if isinstance(item, str):
                yield item, place.at(number)


def _with_prefixes(guides: Iterable[str]) -> Iterator[str]:
    """``wechat/activate/menu`` can also be named ``wechat/activate``: all ways of the task."""
    for guide in guides:
        yield guide
        yield "/".join(guide.split("/")[:2])
