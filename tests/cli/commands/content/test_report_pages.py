"""``content report``: its tables as a page, which the ordinary renderers print."""

from pathlib import Path

import pytest

from tests.conftest import CONTENT, Run
from ybguide.authoring.read import read
from ybguide.authoring.report import Section, report, report_sections
from ybguide.cli.commands.content.report import page_of
from ybguide.render import markdown, plain, terminal
from ybguide.render.surface import Surface

SECTIONS = (
    Section(
        title="各地", intro="每个地方。", columns=("地方", "电话"), rows=[("德阳*市", "a|b"), ("四川", "—")]
    ),
    Section(title="没有用到的", intro="应当没有。", columns=("来源", "名称"), rows=[]),
)
PAGE = page_of("概况", "由程序生成。", SECTIONS)


def test_as_markdown_each_table_stands_under_its_heading_with_its_cells_escaped() -> None:
    assert markdown.render(PAGE, Surface()) == (
        "# 概况\n\n由程序生成。\n\n"
        "## 各地\n\n每个地方。\n\n| 地方 | 电话 |\n| --- | --- |\n| 德阳\\*市 | a\\|b |\n| 四川 | — |\n\n"
        "## 没有用到的\n\n应当没有。\n\n没有。\n"
    )


def test_as_text_each_cell_stands_beside_its_column() -> None:
    assert plain.render(PAGE, Surface()) == (
        "概况\n\n由程序生成。\n\n"
        "各地：\n\n每个地方。\n\n地方：德阳*市\n电话：a|b\n\n地方：四川\n电话：—\n\n"
        "没有用到的：\n\n应当没有。\n\n没有。\n"
    )


def test_on_a_terminal_the_columns_are_lined_up(run: Run) -> None:
    lines = terminal.render(PAGE, Surface(width=100)).splitlines()
    assert [line.split() for line in lines if "德阳*市" in line] == [["德阳*市", "a|b"]]
    screen, pipe = run("content", "report", terminal=True, columns=100), run("content", "report")
    assert (screen.code, pipe.code) == (0, 0)
    assert "activate 有步骤 有步骤" in " ".join(screen.out.split())
    assert "任务：activate\nnational-app：有步骤\nalipay：有步骤\n" in pipe.out


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_every_row_is_printed_in_every_format(form: str, run: Run) -> None:
    content, _ = read((CONTENT,))
    out = run("content", "report", "--format", form).out
    mark = {"text": "{}：", "markdown": "## {}"}[form]
    for section in report_sections(report(content)):
        assert mark.format(section.title) in out.splitlines()
        assert [row[0] for row in section.rows if row[0].replace("_", "\\_") not in out] == []


def test_a_file_is_text_whoever_looks_on(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    assert run("content", "report", "-o", str(path), terminal=True).code == 0
    assert path.read_text(encoding="utf-8") == run("content", "report").out
