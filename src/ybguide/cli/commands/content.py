"""``ybguide content``: for editors."""

from pathlib import Path
from typing import Annotated

import typer

from ybguide.cli.environment import Environment
from ybguide.cli.group import GuideCommand, GuideGroup
from ybguide.cli.options import ContentFolders
from ybguide.cli.write import write
from ybguide.errors import ExitCode, FileTrouble
from ybguide.library import compile_to_file, content_folders

app = typer.Typer(
    cls=GuideGroup,
    add_completion=False,
    rich_markup_mode=None,
    help="检查和编译内容文件，给维护指南的人用。",
    epilog="ybguide content check\nybguide content build -o guide.sqlite",
)


@app.command(
    cls=GuideCommand,
    help="检查全部内容文件，把每个文件的每处错误一次列出：文件:行: 编号 说明。有错误时退出码是 3。",
    epilog="ybguide content check\nybguide content check --content ./我的内容",
)
def check(context: typer.Context, content: ContentFolders = None) -> None:
    # Only editors need the YAML and validation libraries.
    from ybguide.authoring.read import read

    environment: Environment = context.obj
    valid, problems = read(content_folders(content or ()))
    lines = [f"{problem}\n" for problem in problems]
    write("".join(lines), environment.stdout)
    if problems:
        write(f"共 {len(problems)} 处要改。\n", environment.stderr)
        raise typer.Exit(ExitCode.CONTENT_INVALID)
    write(f"检查了 {len(valid.files)} 个文件，没有发现错误。\n", environment.stdout)


@app.command(
    cls=GuideCommand,
    help="把内容编译成一个文件，程序读的就是它。内容有错误时不写文件，退出码是 3。",
    epilog="ybguide content build -o guide.sqlite",
)
def build(
    context: typer.Context,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="文件", help="写到哪个文件，必须写")],
    content: ContentFolders = None,
) -> None:
    environment: Environment = context.obj
    try:
        compile_to_file(content_folders(content or ()), output)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileTrouble(action="写文件", path=str(output), reason=reason) from error
    write(f"写好了：{output}\n", environment.stdout)
