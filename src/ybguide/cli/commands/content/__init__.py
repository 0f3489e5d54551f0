"""``ybguide content``: for editors."""

from pathlib import Path
from typing import Annotated

import typer

from ybguide.cli.commands.content import check as checking
from ybguide.cli.commands.content import report as reporting
from ybguide.cli.commands.content import schema as schemas
from ybguide.cli.completion.values import rules
from ybguide.cli.environment import Environment
from ybguide.cli.group import GuideCommand, GuideGroup
from ybguide.cli.options import editing as editing_options
from ybguide.cli.options.display import ContentFolders, Force
from ybguide.cli.options.groups import taking
from ybguide.cli.output.files import check_free
from ybguide.cli.output.stream import write, write_page
from ybguide.cli.output.waiting import Waiting
from ybguide.errors import ExitCode, FileTrouble
from ybguide.library import compile_to_file, content_folders
from ybguide.render.formats import Format

app = typer.Typer(
    cls=GuideGroup,
    add_completion=False,
    rich_markup_mode=None,
    help="检查和编译内容文件，给维护指南的人用。",
    epilog="ybguide content check\nybguide content explain YB015\nybguide content build -o guide.sqlite",
)


@app.command(
    cls=GuideCommand,
    help="检查全部内容文件，一次列出每处错误：文件:行: 编号 说明。有错误时退出码是 3，只有提示时是 0。",
    epilog="ybguide content check\nybguide content check --content ./我的内容 --fix\n"
    "ybguide content check --format json",
)
@taking(writing=editing_options.CheckWriting)
def check(
    context: typer.Context,
    writing: editing_options.CheckWriting,
    content: ContentFolders = None,
    fix: editing_options.Fix = False,
    today: editing_options.Today = None,
    against: editing_options.Against = None,
) -> None:
    environment: Environment = context.obj
    chosen = editing_options.chosen_format(context, writing)
    mended = checking.mend(content or ()) if fix else []
    found = checking.checked(content_folders(content or ()), today, against)
    if chosen == "json":
        write_page(checking.as_json(found, mended), Format.JSON, environment.stdout, environment.stderr)
    else:
        write(checking.as_text(found, mended), environment.stdout)
        write(checking.closing(found), environment.stderr if found.problems else environment.stdout)
    if found.errors:
        raise typer.Exit(ExitCode.CONTENT_INVALID)


@app.command(
    cls=GuideCommand,
    help="说明一条检查规则：管什么，为什么，怎样写不对，怎样写对。不写编号时列出全部规则。",
    epilog="ybguide content explain\nybguide content explain YB015",
)
def explain(
    context: typer.Context,
    code: Annotated[
        str | None, typer.Argument(metavar="编号", autocompletion=rules, help="规则的编号，例如 YB015")
    ] = None,
) -> None:
    environment: Environment = context.obj
    write(checking.explanation(code), environment.stdout)


@app.command(
    cls=GuideCommand,
    help="内容有多少、缺什么：渠道和任务对照、各地、最旧的依据、只有一个来源的说法。",
    epilog="ybguide content report\nybguide content report --format markdown --ledger -o docs/coverage.md",
)
@taking(writing=editing_options.ReportWriting)
def report(
    context: typer.Context,
    writing: editing_options.ReportWriting,
    content: ContentFolders = None,
    ledger: editing_options.WithLedger = False,
) -> None:
    reporting.reported(
        content_folders(content or ()),
        editing_options.chosen_format(context, writing),
        ledger_only=ledger,
        output=writing.file,
        force=writing.force,
        environment=context.obj,
    )


@app.command(
    cls=GuideCommand,
    help="把内容编译成一个文件，程序读的就是它。内容有错误时不写文件，退出码是 3。",
    epilog="ybguide content build -o guide.sqlite",
)
def build(
    context: typer.Context,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="文件", help="写到哪个文件，必须写")],
    content: ContentFolders = None,
    force: Force = False,
) -> None:
    environment: Environment = context.obj
    check_free(output, overwrite=force)
    try:
        compile_to_file(content_folders(content or ()), output, Waiting(environment))
    except OSError as error:
        raise FileTrouble.of(error, action="写文件", path=str(output)) from error
    write(f"写好了：{output}\n", environment.stdout)


@app.command(
    cls=schemas.SchemaCommand,
    help="JSON Schema：-f json 输出的内容是什么样，或者一种内容文件怎么写（有的编辑器能照着它补全）。"
    "什么都不写时，列出内容文件的种类。",
    epilog="ybguide content schema\nybguide content schema channels -o channels.schema.json\n"
    "ybguide content schema --output\nybguide content schema --output output.schema.json",
)
def schema(
    context: typer.Context,
    kind: Annotated[str | None, typer.Argument(metavar="种类", help="内容文件的种类，例如 channels")] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="[文件]",
            help="没写种类时，给的是 -f json 输出的格式。后面写了文件，就写进文件；没写就显示在屏幕上",
        ),
    ] = None,
    force: Force = False,
) -> None:
    environment: Environment = context.obj
    if kind is None and output is None:
        write(schemas.listed(), environment.stdout)
    else:
        text = schemas.of_output() if kind is None else schemas.of_kind(kind)
        schemas.deliver(text, output, environment, force=force)
