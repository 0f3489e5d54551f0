"""The compiled file: whatever is written can be read back."""

import sqlite3
from pathlib import Path

from tests.processes import run_process
from tests.samples import Sample
from ybguide.authoring.compile import write
from ybguide.authoring.compile.documents import documents
from ybguide.authoring.compile.names import names
from ybguide.authoring.compile.records import records, title
from ybguide.authoring.content import Content
from ybguide.compiled import FORMAT, kind_of
from ybguide.domain.channel import Channel
from ybguide.store import Database, Store
from ybguide.text.tokens import index_words


def _compiled(content: Content) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    write(content, connection)
    return connection


def test_records_come_back_as_they_were_in_the_same_order(sample: Sample) -> None:
    content = sample.content()
    store = Store(Database(_compiled(content)))
    written = list(records(content))
    for kind in {type(record) for record in written}:
        expected = tuple(record for record in written if type(record) is kind)
        assert store.all(kind) == expected
        assert store.titles(kind_of(kind)) == {record.id: title(record) for record in expected}


def test_every_name_comes_back(sample: Sample) -> None:
    content = sample.content()
    connection = _compiled(content)
    rows = set(connection.execute("SELECT kind, form, rank, id FROM name"))
    assert rows == {(name.kind, name.form, name.rank, name.id) for name in names(content)}


def test_every_document_comes_back_with_phrases_that_the_index_finds(sample: Sample) -> None:
    content = sample.content()
    connection = _compiled(content)
    written = [(document.kind, document.id, document.title) for document in documents(records(content))]
    assert connection.execute("SELECT kind, id, title FROM document ORDER BY number").fetchall() == written
    phrases = connection.execute("SELECT number, document, written FROM phrase").fetchall()
    assert {document for _, document, _ in phrases} == set(range(1, len(written) + 1))
    for number, _, written in phrases:
        # Of a longer phrase only what is more than a character is looked up.
        word = f'"{max(index_words(written), key=len)}"'
        hits = connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (word,)).fetchall()
        assert (number,) in hits


def test_guides_are_filed_by_task_channel_and_region(sample: Sample) -> None:
    store = Store(Database(_compiled(sample.content())))
    assert store.guide_ids("activate") == ("app/activate", "counter/activate")
    assert store.guide_ids("activate", "app", ("north",)) == ("north/activate", "app/activate")


def test_the_format_is_written_down(sample: Sample) -> None:
    connection = _compiled(sample.content())
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    (phrases,) = connection.execute("SELECT COUNT(*) FROM phrase").fetchone()
    assert meta == {"format": str(FORMAT), "phrases": str(phrases), "people": '{"known":[],"empty":[]}'}


def test_the_same_content_compiles_to_the_same_bytes_on_every_run(sample: Sample) -> None:
    program = (
        "import hashlib, pathlib, sqlite3, sys;"
        "from ybguide.library import compile_content;"
        "connection = sqlite3.connect(':memory:');"
        "compile_content([pathlib.Path(sys.argv[1])], connection);"
        "print(hashlib.sha256(connection.serialize()).hexdigest())"
    )
    runs = {
        run_process(str(sample.folder), program=("-c", program), variables={"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert {(code, err) for code, _, err in runs} == {(0, b"")}


def test_a_file_holds_everything_once_it_is_closed(sample: Sample, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "guide.sqlite")
    write(sample.content(), connection)
    connection.close()
    assert [channel.id for channel in Store.open(tmp_path / "guide.sqlite").all(Channel)] == [
        "app",
        "counter",
    ]


def test_no_content_makes_an_empty_guide_and_no_error() -> None:
    assert Store(Database(_compiled(Content(files=())))).all(Channel) == ()


def test_text_is_kept_letter_by_letter(sample: Sample) -> None:
    text = "‘’“”【】\\u4e00 \\n <b> %s {0} 𠮷 👪 '; DROP TABLE record;--"
    sample.change("channels/app.yaml", "name: 医保 App", f"name: >-\n  {text}")
    assert Store(Database(_compiled(sample.content()))).get(Channel, "app").name == text
