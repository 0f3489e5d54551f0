"""YAML text → plain data with the line of every value. The only module that imports yaml.

Every scalar stays text: YAML's own typing reads ``0207`` as 135, ``no`` as False and ``22:22`` as 1342.
Nodes are composed by libyaml (eight times faster than the Python parser) and never constructed, so no
tag can create an object.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import yaml

from ybguide.authoring.locate import ContentFile
from ybguide.authoring.problem import Path, Problem
from ybguide.text.system import reason

Data = str | list["Data"] | dict[str, "Data"]

_DEEPEST = 40
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, kw_only=True, slots=True)
class LoadedFile:
    """The data of one file, or None where it could not be read, with what was found on the way.

    ``written`` holds the texts with a brace in them as they stand in the file: the data may have got what
    they refer to (see ``refer``).
    """

    name: str
    data: Data | None
    lines: Mapping[Path, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    written: Mapping[Path, str] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """The line of a value, or of the nearest value around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def load(file: ContentFile) -> LoadedFile:
    """Read one file. Problems are collected, not raised."""
    try:
        raw = file.path.read_bytes()
        text = raw.decode("utf-8-sig")
        if line := _too_deep(text):
            return _unreadable(file, line, f"嵌套超过 {_DEEPEST} 层，内容文件用不到这么深")
        node = yaml.compose(text, Loader=_Loader)
    except OSError as error:
        return _unreadable(file, 1, f"读不了这个文件：{reason(error)}")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return _unreadable(file, line, f"不是 UTF-8 编码（第 {error.start + 1} 个字节），请用 UTF-8 保存")
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return _unreadable(file, line, f"YAML 写法有误：有不能用的字符（{error.character:#06x}），请删掉")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return _unreadable(file, mark.line + 1 if mark else 1, f"YAML 写法有误：{error.problem}")
    except yaml.YAMLError as error:
        return _unreadable(file, 1, f"YAML 写法有误：{error}")
    if node is None:
        return _unreadable(file, 1, "文件是空的")
    lines: dict[Path, int] = {}
    problems: list[Problem] = []
    written: dict[Path, str] = {}
    data = _Walk(file=file.name, lines=lines, problems=problems, written=written).value(node, ())
    return LoadedFile(name=file.name, data=data, lines=lines, problems=tuple(problems), written=written)


def _too_deep(text: str) -> int | None:
    """The line where nesting goes deeper than content ever does; composing that would exhaust the stack."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                return event.start_mark.line + 1 if event.start_mark else 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return None


def _unreadable(file: ContentFile, line: int, message: str) -> LoadedFile:
    problem = Problem(code="YB001", file=file.name, line=line, path=(), message=message)
    return LoadedFile(name=file.name, data=None, problems=(problem,))


class _Walk:
    """Turns nodes into data, noting lines, duplicate keys and texts with a brace on the way."""

    def __init__(
        self, *, file: str, lines: dict[Path, int], problems: list[Problem], written: dict[Path, str]
    ) -> None:
        self._file = file
        self._lines = lines
        self._problems = problems
        self._written = written
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, path: Path) -> Data:
        self._lines.setdefault(path, node.start_mark.line + 1)
        # A node met twice is an alias; expanding aliases lets a small file grow without bound.
        if id(node) in self._seen:
            self._report("YB001", node, path, "不支持 YAML 的锚点和引用（& 和 *），请把内容写全")
            return ""
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, path))
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        text = str(node.value)
        if "{" in text:
            self._written[path] = text
        return text

    def _pairs(self, node: yaml.MappingNode, path: Path) -> Iterator[tuple[str, Data]]:
        known: set[str] = set()
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._report("YB001", key_node, path, "键必须是一个词，不能是列表或映射")
                continue
            key = str(key_node.value)
            if key in known:
                self._report("YB002", key_node, (*path, key), f"键 {key} 写了两次，只能写一次")
                continue
            known.add(key)
            self._lines[(*path, key)] = key_node.start_mark.line + 1
            yield key, self.value(value_node, (*path, key))

    def _report(self, code: str, node: yaml.Node, path: Path, message: str) -> None:
        line = node.start_mark.line + 1
        self._problems.append(Problem(code=code, file=self._file, line=line, path=path, message=message))
