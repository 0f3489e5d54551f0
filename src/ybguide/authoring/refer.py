"""A number or a fact that stands once: texts refer to it, and get what it says before they are validated.

``{phone:ID}`` is the number of a contact of ``contacts.yaml`` or of a place, ``{fact:ID}`` the text of an
entry of ``facts.yaml``. A file of corrections says what is to be read instead of a local number or a fact.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal

from ybguide.authoring.load import Data, LoadedFile
from ybguide.authoring.problem import Path
from ybguide.authoring.schema import kind_of
from ybguide.authoring.schema.places import RegionFile
from ybguide.authoring.schema.reference import ContactsFile, CorrectionsFile, FactsFile

Referred = Literal["phone", "fact"]
Values = Mapping[tuple[str, str], str]
"""The kind and the id of what can be referred to → its text."""

REFERENCE = re.compile(r"\{(phone|fact):([a-z0-9-]+)\}")
_DEFINED: Mapping[type[Any], tuple[str, Referred, str]] = {
    ContactsFile: ("contacts", "phone", "phone"),
    RegionFile: ("contacts", "phone", "phone"),
    FactsFile: ("facts", "fact", "text"),
}
"""File → its list, what the entries of the list are referred to as, the field with the text."""


def referred(files: Iterable[LoadedFile]) -> tuple[LoadedFile, ...]:
    """The files with corrections put in place and every reference replaced; unknown ones stay as written.

    What is not of the right shape is passed over: validation says what is wrong with it.
    """
    corrected = _corrected(tuple(files))
    values = dict(_values(corrected))
    return tuple(_replaced(file, values) for file in corrected)


def _corrected(files: Sequence[LoadedFile]) -> tuple[LoadedFile, ...]:
    corrections = [file for file in files if _model(file) is CorrectionsFile]
    if not corrections:
        return tuple(files)
    phones = {name: entry for file in corrections for name, entry in _entries(file, "phones")}
    facts = {name: entry for file in corrections for name, entry in _entries(file, "facts")}
    return tuple(_with_entries(_with_entries(file, RegionFile, phones), FactsFile, facts) for file in files)


def _with_entries(file: LoadedFile, model: type[Any], new: Mapping[str, dict[str, Data]]) -> LoadedFile:
    """A file of this model with what the new entries say over its own entries of the same id."""
    key = _DEFINED[model][0]
    entries = file.data.get(key) if isinstance(file.data, dict) and _model(file) is model else None
    if not isinstance(file.data, dict) or not isinstance(entries, list):
        return file
    merged = [
        entry | new.get(str(entry.get("id")), {}) if isinstance(entry, dict) else entry for entry in entries
    ]
    return replace(file, data=file.data | {key: merged})


def _values(files: Iterable[LoadedFile]) -> Iterator[tuple[tuple[str, str], str]]:
    for file in files:
        model = _model(file)
        if model is not None and model in _DEFINED:
            key, kind, field = _DEFINED[model]
            for name, entry in _entries(file, key):
                text = entry.get(field)
                if isinstance(text, str):
                    yield (kind, name), text


def _replaced(file: LoadedFile, values: Values) -> LoadedFile:
    data = file.data
    for path, text in file.written.items():
        if data is not None and REFERENCE.search(text):
            said = REFERENCE.sub(lambda match: values.get((match[1], match[2]), match[0]), text)
            data = _put(data, path, said)
    return file if data is file.data else replace(file, data=data)


def _put(data: Data, path: Path, text: str) -> Data:
    """The data with another text at this path."""
    if not path:
        return text
    head, rest = path[0], path[1:]
    if isinstance(data, dict):
        return {key: _put(value, rest, text) if key == head else value for key, value in data.items()}
    if isinstance(data, list):
        return [_put(value, rest, text) if index == head else value for index, value in enumerate(data)]
    return data


def _entries(file: LoadedFile, key: str) -> Iterator[tuple[str, dict[str, Data]]]:
    """The entries of the list of this key by their ids, as far as there is such a list."""
    entries = file.data.get(key) if isinstance(file.data, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict):
            yield str(entry.get("id")), entry


def _model(file: LoadedFile) -> type[Any] | None:
    kind = kind_of(file.name)
    return kind.model if kind else None
