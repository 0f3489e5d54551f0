"""The registry of formats, walked: what every row promises, and that the command line follows it."""

import pytest

from tests.conftest import TODAY, Run
from tests.render.hostile import HOSTILE
from tests.render.samples import HITS, page
from ybguide.errors import NoConfidentAnswer
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.store import Store
from ybguide.text.encoding import Encoding
from ybguide.view.handbook import handbook

every_format = pytest.mark.parametrize("chosen", Format, ids=str)


@every_format
def test_a_format_is_found_by_its_name_and_written_as_it(chosen: Format) -> None:
    assert Format.named(str(chosen)) is chosen
    assert (chosen.value, f"-f {chosen}") == (chosen.row.name, f"-f {chosen.row.name}")


def test_no_two_formats_have_one_name() -> None:
    assert len({each.row.name for each in Format}) == len(list(Format))


def test_a_name_that_no_format_has_is_refused() -> None:
    with pytest.raises(KeyError):
        Format.named("ssml")


@every_format
def test_every_format_prints_every_kind_of_block_and_ends_the_line(chosen: Format) -> None:
    for surface in (Surface(), Surface(width=40), Surface(columns=60, on_screen=True, color=True)):
        text = chosen.row.render(HOSTILE, surface)
        assert text.endswith("\n")
        assert "12393" in text


@every_format
def test_a_suffix_tells_its_format_unless_several_have_it(chosen: Format) -> None:
    told = {suffix: Format.of_suffix(suffix) for suffix in chosen.row.suffixes}
    owners = {suffix: [each for each in Format if suffix in each.row.suffixes] for suffix in told}
    assert told == {suffix: own[0] if len(own) == 1 else None for suffix, own in owners.items()}
    assert told
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in told)


def test_only_text_files_leave_the_format_open() -> None:
    suffixes = {suffix for each in Format for suffix in each.row.suffixes}
    assert {suffix for suffix in suffixes if Format.of_suffix(suffix) is None} == {".txt"}
    assert Format.of_suffix(".HTM") is Format.HTML
    assert Format.of_suffix(".pdf") is None


@every_format
def test_every_format_is_taken_by_its_name_listed_and_completed(chosen: Format, run: Run) -> None:
    result = run("channels", "-f", str(chosen))
    assert (result.code, result.err) == (0, "")
    assert str(chosen) in run("channels", "--help", columns=400).out.split("--format、-f 格式")[1]
    assert str(chosen) in run("channels", "-f", "?").err
    asked = {"_YBGUIDE_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    typed = {"_TYPER_COMPLETE_ARGS": f"ybguide channels -f {str(chosen)[:2]}"}
    assert str(chosen) in run(variables=asked | typed).out.split()


@every_format
def test_only_what_is_for_reading_can_be_wanted_every_time(chosen: Format, run: Run) -> None:
    result = run("channels", variables={"YBGUIDE_FORMAT": str(chosen)})
    assert result.code == (0 if chosen.row.daily else 2)


def test_programs_and_printers_are_not_there_every_time() -> None:
    assert [Format.JSON.row.daily, Format.HTML.row.daily, Format.WECHAT.row.daily] == [False, False, True]


@every_format
def test_a_failure_goes_to_programs_in_their_format_and_to_readers_in_words(chosen: Format, run: Run) -> None:
    result = run("activate", "-c", "没有的渠道", "-f", str(chosen))
    assert result.code == 4
    assert bool(result.out) is (chosen.row.failure is not None)
    assert bool(result.err) is (chosen.row.failure is None)


@every_format
def test_an_error_beside_a_page_changes_nothing_for_a_reader(chosen: Format) -> None:
    answer = page(HITS, command="faq")
    unsure = answer.but(error=NoConfidentAnswer(asked="天气", near=(), commands=()))
    told = chosen.row.render(unsure, Surface()) != chosen.row.render(answer, Surface())
    assert told is (chosen.row.failure is not None)


@every_format
def test_what_is_printed_carries_its_sources(chosen: Format, run: Run) -> None:
    argv = ("activate", "-c", "alipay", "-f", str(chosen))
    same = run(*argv).out == run(*argv, "--evidence").out
    assert same is chosen.row.printed


@every_format
@pytest.mark.parametrize("encoding", ["ascii", "gbk", "latin-1"])
def test_a_format_that_fits_its_text_needs_no_substitutes(chosen: Format, encoding: str) -> None:
    if chosen.row.fit is not None:
        text = chosen.row.render(page(HITS, title="☐ 医保码"), Surface())
        assert chosen.row.fit(text, Encoding(name=encoding)).encode(encoding)
        assert chosen.row.fit(text, Encoding(name="utf-8")) == text
    else:
        assert chosen.row.failure is None


def test_the_handbook_is_written_in_every_format_that_has_one(store: Store) -> None:
    book = handbook(store, TODAY)
    able = {each: each.row.handbook for each in Format if each.row.handbook is not None}
    assert set(able) >= {Format.PLAIN, Format.MARKDOWN, Format.HTML}
    assert [str(each) for each, write in able.items() if book.title not in write(book)] == []
