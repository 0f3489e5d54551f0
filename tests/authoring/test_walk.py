"""Pieces of one kind found anywhere in the content."""

from tests.samples import Sample
from ybguide.authoring.schema.base import EvidenceEntry, Model, StepEntry
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.authoring.walk import every


def test_every_piece_is_found_wherever_it_stands_with_its_place(sample: Sample) -> None:
    found = [(piece.id, place.file.name, place.path) for piece, place in every(sample.content(), StepEntry)]
    assert found == [
        ("open", "channels/app.yaml", ("guides", 0, "steps", 0)),
        ("show", "scenes/desk.yaml", ("steps", 0)),
    ]


def test_as_many_pieces_are_found_as_the_files_hold(sample: Sample) -> None:
    content = sample.content()
    written = sum(sample.text(file.name).count("evidence:") for file in content.files)
    assert len(list(every(content, EvidenceEntry))) == written > 20


def test_a_place_is_named_by_the_key_that_editors_write(sample: Sample) -> None:
    paths = {
        place.path
        for _, place in every(sample.content(), EvidenceEntry)
        if place.file.name == "fixes/code.yaml"
    }
    assert paths == {("entries", 0, "causes", 0, "evidence"), ("entries", 0, "try", 0, "evidence")}


def test_pieces_come_in_the_order_of_the_files_and_of_their_lines(sample: Sample) -> None:
    places = [(place.file.name, place.line) for _, place in every(sample.content(), SourceEntry)]
    assert places == [("sources.yaml", line) for line in (2, 9, 16, 21)]


def test_a_whole_file_is_a_piece_too(sample: Sample) -> None:
    content = sample.content()
    tops = [place.file.name for _, place in every(content, Model) if not place.path]
    assert tops == [file.name for file in content.files]
