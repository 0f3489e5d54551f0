"""Find the content files of a base folder and the overlays laid over it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True, slots=True)
class ContentFile:
    """A file to load: ``name`` is its path inside its folder, with ``/`` on every system."""

    name: str
    path: Path


def locate(folders: Sequence[Path]) -> tuple[ContentFile, ...]:
    """The files that count, ordered by name.

    A later folder lies over the earlier ones: a file of the same name takes the place of theirs, any
    other file adds to them. Hidden files and folders (an editor's swap files) do not count.
    """
    chosen = {file.name: file for folder in folders for file in _files(folder)}
    return tuple(chosen[name] for name in sorted(chosen))


def _files(folder: Path) -> Iterator[ContentFile]:
    for pattern in ("*.yaml", "*.yml"):
        for path in folder.rglob(pattern):
            inside = path.relative_to(folder)
            if not any(part.startswith(".") for part in inside.parts):
                yield ContentFile(name=inside.as_posix(), path=path)
