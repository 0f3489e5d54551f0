"""Mend the files of content folders in place, each by one atomic rename."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from ybguide.authoring.check.passages import passages
from ybguide.authoring.content import Content
from ybguide.authoring.fix.mend import mend
from ybguide.authoring.fix.rewrite import Edit, rewrite
from ybguide.authoring.load import Data, load
from ybguide.authoring.locate import ContentFile
from ybguide.whole_file import write_whole


@dataclass(frozen=True, kw_only=True, slots=True)
class Mended:
    """A value that was mended, or (``done`` is false) one that has to be changed by hand."""

    file: str
    line: int
    old: str
    new: str
    done: bool


def mend_files(content: Content, files: Sequence[ContentFile]) -> tuple[Mended, ...]:
    """Mend what ``files`` hold of the content. Raises ``OSError`` when a file cannot be written."""
    paths = {file.name: file.path for file in files}
    changes: list[Mended] = []
    for name, edits in groupby(_edits(content), key=lambda pair: pair[0]):
        if name in paths:
            changes += _mend_file(name, paths[name], [edit for _, edit in edits])
    return tuple(changes)


def _edits(content: Content) -> Iterator[tuple[str, Edit]]:
    for passage in passages(content):
        new, place = mend(passage.text), passage.place
        # A text with a reference is not what stands in the file; it is left to the hand of an editor.
        if new != passage.text and place.path not in place.file.loaded.written:
            yield place.file.name, Edit(path=place.path, line=place.line, old=passage.text, new=new)


def _mend_file(name: str, path: Path, edits: Sequence[Edit]) -> Iterator[Mended]:
    text = original = path.read_bytes().decode()
    with TemporaryDirectory() as folder:
        trial = Path(folder) / path.name

        def read(candidate: str) -> Data | None:
            trial.write_bytes(candidate.encode())
            loaded = load(ContentFile(name=name, path=trial))
            return None if loaded.problems else loaded.data

        for edit in edits:
            changed = rewrite(text, edit, read)
            text = text if changed is None else changed
            done = changed is not None
            yield Mended(file=name, line=edit.line, old=edit.old, new=edit.new, done=done)
    if text != original:
        write_whole(path, text.encode())
