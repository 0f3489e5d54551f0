"""What a channel, a task or a place may be called: its id, names, pinyin and initials."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import opencc
import pypinyin

from ybguide.authoring.content import Content
from ybguide.authoring.schema.channel import ChannelFile
from ybguide.authoring.schema.places import RegionFile, SceneFile
from ybguide.authoring.schema.reference import CompareFile, TasksFile, TermsFile
from ybguide.text.tokens import name_key


@dataclass(frozen=True, kw_only=True, slots=True)
class Name:
    """``form`` (see ``name_key``) means the ``id``; a lower ``rank`` outranks a higher one."""

    kind: str
    form: str
    rank: int
    id: str


def names(content: Content) -> Iterator[Name]:
    """Every form by which something can be asked for, each once."""
    seen: set[tuple[str, str, str]] = set()
    for kind, name_id, words in _named(content):
        for rank, form in _forms(name_id, words):
            key = (kind, form, name_id)
            if form and key not in seen:
                seen.add(key)
                yield Name(kind=kind, form=form, rank=rank, id=name_id)


def _named(content: Content) -> Iterator[tuple[str, str, list[str]]]:
    for channel, _ in content.of(ChannelFile):
        yield "channel", channel.id, [channel.name, *channel.aliases]
    for file, _ in content.of(TasksFile):
        for task in file.tasks:
            yield "task", task.id, [task.name, *task.aliases]
    for scene, _ in content.of(SceneFile):
        yield "scene", scene.id, [scene.name, scene.title, *scene.aliases]
    for region, _ in content.of(RegionFile):
        yield "region", region.id, [region.name, *region.aliases]
        for place in region.places:
            yield "region", region.id, [place.name, *place.aliases]
    for terms, _ in content.of(TermsFile):
        for term in terms.terms:
            yield "term", term.id, [term.term, *term.aliases]
    for comparisons, _ in content.of(CompareFile):
        for comparison in comparisons.comparisons:
            yield "comparison", comparison.id, [comparison.title, *comparison.aliases]


def _forms(name_id: str, words: list[str]) -> Iterator[tuple[int, str]]:
    yield 0, name_key(name_id)
    for word in words:
        yield 0, name_key(word)
        yield 1, name_key(_traditional().convert(word))
    for word in words:
        yield 2, name_key("".join(pypinyin.lazy_pinyin(word)))
    for word in words:
        yield 3, name_key("".join(pypinyin.lazy_pinyin(word, style=pypinyin.Style.FIRST_LETTER)))


@cache
def _traditional() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")
