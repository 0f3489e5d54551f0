"""``config show``: what is set, and where it came from."""

from collections.abc import Sequence

from ybguide.domain.spelling import setting
from ybguide.record import Record
from ybguide.view.page import Column, Page, Paragraph, Row, Table

_COLUMNS = (
    Column(key="name", title="设置"),
    Column(key="value", title="现在是"),
    Column(key="origin", title="从哪里来"),
)
NAMES = {"region": "地方", "format": "格式", "color": "颜色", "width": "每行多宽", "more": "全部写出来"}


class Setting(Record):
    """A key with its value and the words for where that came from; no value where nothing is set."""

    key: str
    value: str | None
    origin: str


def settings_page(settings: Sequence[Setting], path: str) -> Page:
    """What is set, and how to change it."""
    rows = tuple(
        Row(
            id=each.key,
            cells=(f"{NAMES[each.key]}（{each.key}）", each.value or "没有设", each.origin),
            absent=() if each.value else ("value",),
        )
        for each in settings
    )
    put, away = setting("region", "德阳"), setting("region", None)
    how = f"设置：{put}。取消：{away}。没设地方，就不按地方列。"
    return Page(
        command="config show",
        address=None,
        title="设置",
        blocks=(
            Table(key="settings", title="现在的设置", columns=_COLUMNS, rows=rows),
            Paragraph(text=how),
            Paragraph(text=f"设置文件：{path}"),
        ),
    )
