"""The content in one value: files by kind, and the place of everything in it."""

from tests.samples import Sample
from ybguide.authoring.content import Place
from ybguide.authoring.schema.channel import ChannelFile
from ybguide.authoring.schema.places import RegionFile
from ybguide.authoring.schema.reference import TopicsFile


def test_files_of_a_kind_come_in_the_order_of_their_names(sample: Sample) -> None:
    content = sample.content()
    assert [channel.id for channel, _ in content.of(ChannelFile)] == ["app", "counter"]
    assert [place.file.name for _, place in content.of(RegionFile)] == [
        "regions/north.yaml",
        "regions/north/bay.yaml",
    ]


def test_a_kind_without_files_has_none(sample: Sample) -> None:
    (sample.folder / "topics.yaml").unlink()
    assert [channel for channel, _ in sample.read().of(TopicsFile)] == []


def test_a_place_further_inside_knows_its_path_and_line(sample: Sample) -> None:
    _, top = next(sample.content().of(ChannelFile))
    step = top.at("guides", 0).at("steps", 0, "do")
    assert (step.path, step.line) == (("guides", 0, "steps", 0, "do"), 24)
    assert (top.path, top.line) == ((), 1)


def test_a_place_that_is_not_written_has_the_line_around_it(sample: Sample) -> None:
    _, top = next(sample.content().of(ChannelFile))
    assert top.at("guides", 1, "minutes").line == 40
    assert Place(file=top.file, path=("nowhere",)).line == 1
