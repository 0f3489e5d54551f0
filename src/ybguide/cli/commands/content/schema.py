"""``content schema``: the JSON Schema of what the program prints, and of the files that editors write.

Imports stand inside: pydantic is loaded only when an editor asks.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ybguide.cli.environment import Environment
from ybguide.cli.group import GuideCommand
from ybguide.cli.options.display import STDOUT
from ybguide.cli.output.files import write_file
from ybguide.cli.output.stream import write, write_page
from ybguide.errors import UnknownName
from ybguide.render.formats import Format
from ybguide.text.nearest import nearest
from ybguide.text.width import pad

if TYPE_CHECKING:
    from ybguide.authoring.schema import FileKind

_COMMAND = "ybguide content schema"
_ABOUT: Mapping[str, str] = {
    "channels": "渠道，一个 App 或窗口一个文件，写各件事的步骤",
    "scenes": "在医院、药店怎么用，一个场景一个文件",
    "faq": "问答，一个话题一个文件",
    "fixes": "报错了怎么办，一个话题一个文件",
    "regions": "一个省、一个市自己的渠道、规定和电话",
    "sources": "来源：谁说的、级别、日期",
    "contacts": "可以找的人和电话",
    "conflicts": "说法不一的地方",
    "facts": "几处都要用的数额和期限，只写在这里",
    "corrections": "叠加时改正的号码",
    "terms": "名词",
    "tasks": "事项的编号和名字",
    "topics": "主题的编号和名字",
    "refusals": "来源里有、但不采用的说法",
    "compare": "容易弄混的，放在一起看",
    "safety": "安全须知和常见骗局",
    "desk": "在旁边帮忙的人怎么说、核对什么、什么不做",
    "family-rule": "添加家人的年龄规则",
    "ways": "推荐谁用哪一种办法，为什么",
    "synonyms": "搜索用的同义词",
    "aspects": "问题里哪些词，要求回答说到哪件事",
    "people": "话里怎样说到一个人：给谁办，有没有智能手机",
    "wordings": "别人会怎么问每一条，一个人写的一个文件夹",
}
"""What each kind of content file holds, in the order in which they are listed."""


class SchemaCommand(GuideCommand):
    """``--output`` may stand without a file, which options of Typer cannot: then it means ``STDOUT``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, list(_with_files(args)))


def _with_files(args: Sequence[str]) -> Iterator[str]:
    for word, following in pairwise((*args, "--")):
        yield word
        if word in ("--output", "-o") and following.startswith("-") and following != str(STDOUT):
            yield str(STDOUT)


def listed() -> str:
    """The kinds of content files, with where they stand and what they hold."""
    places = {name: min((kind.pattern for kind in kinds), key=len) for name, kinds in _kinds().items()}
    rows = [f"{pad(name, 13)}{pad(places[name], 19)}{about}" for name, about in _ABOUT.items()]
    return "\n".join(
        (*rows, "", f"一种文件怎么写：{_COMMAND} channels", f"输出的 JSON 是什么样：{_COMMAND} --output", "")
    )


def of_kind(name: str) -> str:
    """The JSON Schema of a kind of content file. Raises ``UnknownName``."""
    if name not in _ABOUT:
        near = nearest(name, _ABOUT, most=1)
        raise UnknownName(label="内容文件", asked=name, near=near, known=tuple(_ABOUT), command=_COMMAND)
    from ybguide.authoring.schema.json_schema import content_schema

    model = _kinds()[name][0].model
    return _text(content_schema(model, name=f"ybguide/content/{name}", title=f"{name}：{_ABOUT[name]}"))


def of_output() -> str:
    """The JSON Schema of everything that commands print as JSON."""
    from ybguide.authoring.schema.json_schema import output_schema
    from ybguide.cli.commands.content.outputs import EditingOutput
    from ybguide.render.outputs import output
    from ybguide.render.structured import SCHEMA

    return _text(output_schema(output() | EditingOutput, name=SCHEMA, title="The JSON output of ybguide"))


def deliver(text: str, output: Path | None, environment: Environment, *, force: bool) -> None:
    """Print the text, or write it to a file and say so. Raises ``FileExists``, ``FileTrouble``."""
    if output is None or output == STDOUT:
        write_page(text, Format.JSON, environment.stdout, environment.stderr)
    else:
        write_file(text, output, overwrite=force)
        write(f"写好了：{output}\n", environment.stdout)


def _kinds() -> "Mapping[str, Sequence[FileKind]]":
    """The kinds by name: that of the folder or of the single file."""
    from ybguide.authoring.schema import KINDS

    kinds: dict[str, list[FileKind]] = {}
    for kind in KINDS:
        kinds.setdefault(kind.pattern.split("/")[0].removesuffix(".yaml"), []).append(kind)
    return kinds


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
