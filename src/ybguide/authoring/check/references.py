"""YB010: whatever is named exists."""

import re
from collections.abc import Iterable, Iterator, Mapping

from ybguide.authoring.check.passages import Role, passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.index import index
from ybguide.authoring.refer import REFERENCE
from ybguide.authoring.schema.base import Model
from ybguide.authoring.schema.places import PhoneEntry
from ybguide.authoring.schema.reference import ContactEntry, CorrectionsFile, FactEntry
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


_IN_TEXT = {"phone": "电话", "fact": "数额或期限"}
"""The kinds of references inside texts."""
_WRITTEN: tuple[Role, ...] = ("prose", "title", "claim", "search")
_BRACES = re.compile(r"\{\s*[A-Za-z][^{}]*\}?")
"""What was meant as a reference."""


def references_resolve(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every id that is named anywhere is defined somewhere; a near miss is offered."""
    known = {kind: set(names) for kind, names in index(content).items()}
    known["guide"] = set(_with_prefixes(known.get("guide", ())))
    yield from _corrections(content, known)
    yield from _in_texts(content)
    for piece, place in every(content, Model):
        for field, kind, label in _reference_fields(piece):
            value = getattr(piece, field)
            for name, where in _named(value, place.at(field)):
                if name not in known.get(kind, ()):
                    yield Finding(place=where, message=_unknown(name, label, known.get(kind, ())))


def _unknown(name: str, label: str, known: Iterable[str]) -> str:
    near = nearest(name, known, most=1)
    return f"没有编号为 {name} 的{label}" + (f"，是不是想写 {near[0]}" if near else "")


def _corrections(content: Content, known: Mapping[str, set[str]]) -> Iterator[Finding]:
    """What is corrected is there to be corrected; only numbers of places are."""
    for file, place in content.of(CorrectionsFile):
        for field, kind, label in (("phones", "local-contact", "地方电话"), ("facts", "fact", "数额或期限")):
            for number, entry in enumerate(getattr(file, field)):
                if entry.id not in known.get(kind, ()):
                    message = _unknown(entry.id, label, known.get(kind, ()))
                    yield Finding(place=place.at(field, number, "id"), message=message)


def _in_texts(content: Content) -> Iterator[Finding]:
    """A reference that was replaced is gone from the text; whatever brace is left refers to nothing."""
    known = _referable(content)
    for passage in passages(content, _WRITTEN):
        for found in _BRACES.findall(passage.text) if "{" in passage.text else ():
            match = REFERENCE.fullmatch(found)
            if match is None:
                message = f"{found} 不是能用的写法：电话写 {{phone:编号}}，数额和期限写 {{fact:编号}}"
            else:
                message = _unknown(match[2], _IN_TEXT[match[1]], known[match[1]])
            yield Finding(place=passage.place, message=message)


def _referable(content: Content) -> Mapping[str, set[str]]:
    phones = {contact.id for contact, _ in every(content, ContactEntry) if contact.phone}
    phones |= {phone.id for phone, _ in every(content, PhoneEntry)}
    return {"phone": phones, "fact": {fact.id for fact, _ in every(content, FactEntry)}}


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
