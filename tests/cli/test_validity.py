"""Commands on a day on which much of the guide has ended: shorter, and whole."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import CONTENT, TODAY, Run
from ybguide.authoring.compile import database
from ybguide.authoring.compile.records import Record, records
from ybguide.authoring.content import Content
from ybguide.domain.lasting import Lasting
from ybguide.library import compile_content
from ybguide.select.validity import StoreOn
from ybguide.store import Database, Store

COMMANDS = (
    "", "activate", "activate -c alipay", "activate -c alipay --for-desk", "activate -r 德阳",
    "activate --for elder", "family-add", "family-add --age 7", "family-add -c wechat", "faq", "faq 解绑",
    "faq 居民医保一年交多少钱", "fix", "fix 刷脸不过", "fix face-fail", "how", "how unbind",
    "how remote-filing -c national-app", "use", "use 药店", "use enrol -r 四川", "channels", "compare",
    "terms", "terms 共济", "sources", "safety", "search 异地", "region", "region 德阳", "hotline 绵竹",
    "start", "start --for child --age 3", "start --show-map", "todo",
)  # fmt: skip


@pytest.fixture(scope="module", params=[2, 3, 5])
def worn(request: pytest.FixtureRequest) -> Store:
    """The shipped guide, of which every second, third or fifth record that may end has ended."""

    def ended(content: Content) -> Iterator[Record]:
        for number, value in enumerate(records(content)):
            ends = isinstance(value, Lasting) and number % request.param == 0
            yield replace(value, valid_until="2020-05") if ends else value  # type: ignore[type-var]

    connection = sqlite3.connect(":memory:", check_same_thread=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "records", ended)
        compile_content([CONTENT], connection)
    return Store(Database(connection))


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_breaks_by_what_has_ended(
    command: str, worn: Store, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ybguide.guidebook.book.open_library", lambda *_, **__: worn)
    for form in ("plain", "json"):
        result = run(*command.split(), "-f", form, state=tmp_path)
        assert result.code in {0, 4}, result


def test_the_handbook_is_whole_without_what_has_ended(
    worn: Store, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ybguide.guidebook.book.open_library", lambda *_, **__: worn)
    path = tmp_path / "book.html"
    assert run("export", "--all", "-o", str(path)).code == 0
    ended = set(worn.titles("question").values()) - set(StoreOn(worn, TODAY).titles("question").values())
    text = path.read_text(encoding="utf-8")
    assert ended
    assert [title for title in ended if f">{title}<" in text] == []
