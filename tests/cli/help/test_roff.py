"""Pieces of a manual page: any text is printed as it is, and lines may be broken where Chinese breaks."""

import re
from itertools import pairwise

from hypothesis import given

from tests.cli.help.roff import broken, plain
from tests.strategies import texts
from ybguide.cli.help import roff
from ybguide.text.width import char_width


@given(texts().filter(str.strip))
def test_any_text_is_printed_as_it_is(text: str) -> None:
    line = " ".join(text.split())
    assert plain(roff.entry(roff.strong(text), text)) == f".TP\n{line}\n{line}"
    assert plain(roff.verbatim([text])) == f".PP\n.nf\n{line}\n.fi"
    assert plain(roff.section(text)) == f'.SH "{line}"'


@given(texts().map(lambda text: " ".join(text.split())).filter(bool))
def test_no_text_is_taken_for_a_request(text: str) -> None:
    for start in (".", "'", "..", "'\\"):
        _, line = roff.paragraph(start + text).split("\n")
        assert not line.startswith((".", "'"))


@given(texts().filter(str.strip))
def test_no_line_begins_with_closing_punctuation_or_ends_with_an_opening_one(text: str) -> None:
    pieces = broken(" ".join(text.split()))
    assert [piece for piece in pieces[1:] if re.match("[，。、；：？！）】》〉”’]", piece)] == []
    assert [piece for piece in pieces[:-1] if re.search("[（【《〈“‘]$", piece)] == []


@given(texts().filter(str.strip))
def test_lines_are_broken_beside_wide_characters_only(text: str) -> None:
    for before, after in pairwise(broken(" ".join(text.split()))):
        assert 2 in {char_width(before[-1]), char_width(after[0])}


def test_a_number_keeps_its_unit() -> None:
    assert roff.paragraph("满 16 周岁") == ".PP\n满 16\\~周\\:岁"
