"""Loaded data → models: every fault of a file at once, each in Chinese with its line."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ybguide.authoring.load import LoadedFile
from ybguide.authoring.problem import Path, Problem
from ybguide.authoring.schema import kind_of
from ybguide.authoring.schema.base import Model
from ybguide.text.nearest import nearest


@dataclass(frozen=True, kw_only=True, slots=True)
class ValidFile:
    """A file whose content has the right shape, with its lines for later checks."""

    loaded: LoadedFile
    model: Model

    @property
    def name(self) -> str:
        """Its path inside the content folder."""
        return self.loaded.name


def validate(files: Iterable[LoadedFile]) -> tuple[tuple[ValidFile, ...], tuple[Problem, ...]]:
    """The files that have the right shape, and the problems of all files."""
    valid: list[ValidFile] = []
    problems: list[Problem] = []
    for loaded in files:
        problems += loaded.problems
        if loaded.data is None:
            continue
        kind = kind_of(loaded.name)
        if kind is None:
            problems.append(_misplaced(loaded))
            continue
        try:
            valid.append(ValidFile(loaded=loaded, model=kind.model.model_validate(loaded.data)))
        except ValidationError as error:
            problems += _problems(loaded, kind.model, error)
    return tuple(valid), tuple(problems)


def _misplaced(loaded: LoadedFile) -> Problem:
    message = "不认识这个文件：内容文件要放在 channels、scenes、faq、fixes、regions 里，或用规定的文件名"
    return Problem(code="YB006", file=loaded.name, line=1, path=(), message=message)


def _problems(loaded: LoadedFile, model: type[Model], error: ValidationError) -> Iterator[Problem]:
    for details in error.errors(include_url=False):
        path: Path = details["loc"]
        code, message = _explain(details, _known_keys(model, path))
        yield Problem(code=code, file=loaded.name, line=loaded.line(path), path=path, message=message)


def _known_keys(model: type[Model], path: Path) -> list[str]:
    """The keys allowed where an unknown key stands, to name the nearest one."""
    current: Any = model
    for part in path[:-1]:
        if isinstance(part, str):
            current = _field_model(current, part)
            if current is None:
                return []
    return [info.alias or name for name, info in current.model_fields.items()]


def _field_model(model: type[Model], key: str) -> type[Model] | None:
    for name, info in model.model_fields.items():
        if key in (name, info.alias):
            return next(_models_in(info.annotation), None)
    return None


def _models_in(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models_in(argument)


_MESSAGES: Mapping[str, tuple[str, str]] = {
    "extra_forbidden": ("YB003", "{where}：没有 {key} 这个键{near}"),
    "missing": ("YB004", "{where}：缺少 {key}，必须写"),
    "string_too_short": ("YB005", "{where}：不能是空的"),
    "too_short": ("YB005", "{where}：至少要有 {min_length} 项"),
    "too_long": ("YB005", "{where}：最多 {max_length} 项"),
    "literal_error": ("YB005", "{where}：只能写 {expected}"),
    "string_pattern_mismatch": ("YB005", "{where}：“{input}” 的写法不对，要符合 {pattern}"),
    "int_parsing": ("YB005", "{where}：要写整数，现在是 “{input}”"),
    "int_type": ("YB005", "{where}：要写整数"),
    "greater_than_equal": ("YB005", "{where}：不能小于 {ge}"),
    "less_than_equal": ("YB005", "{where}：不能大于 {le}"),
    "bool_parsing": ("YB005", "{where}：只能写 true 或 false"),
    "bool_type": ("YB005", "{where}：只能写 true 或 false"),
    "list_type": ("YB005", "{where}：要写成列表，每项前面加“- ”"),
    "model_type": ("YB005", "{where}：要写成“键: 值”的形式"),
    "string_type": ("YB005", "{where}：要写一段文字"),
    "value_error": ("YB005", "{where}：{error}"),
}
"""pydantic's type of error → our code and sentence; what a sentence names comes from the error."""


def _explain(details: ErrorDetails, known: list[str]) -> tuple[str, str]:
    key = str(details["loc"][-1]) if details["loc"] else ""
    near = nearest(key, known, most=1)
    values = details.get("ctx", {}) | {
        "where": ".".join(str(part) for part in details["loc"]) or "整个文件",
        "key": key,
        "near": f"，是不是想写 {near[0]}" if near else "",
        "input": str(details["input"])[:40],
    }
    code, sentence = _MESSAGES.get(details["type"], ("YB005", "{where}：" + details["msg"]))
    return code, sentence.format(**values)
