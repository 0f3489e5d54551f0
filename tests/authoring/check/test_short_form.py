"""YB043 and YB044: the fine lines; the fixtures show the rest."""

from tests.samples import Sample

LINE = "字" * 38


def test_a_summary_of_one_line_is_short_enough(sample: Sample) -> None:
    sample.change("scenes/desk.yaml", "summary: 出示二维码。", f"summary: {LINE}")
    assert sample.breaks("YB043") == []


def test_one_cell_more_is_too_long(sample: Sample) -> None:
    sample.change("scenes/desk.yaml", "summary: 出示二维码。", f"summary: {LINE}a")
    assert len(sample.breaks("YB043")) == 1


def test_what_else_is_good_to_know_may_be_long(sample: Sample) -> None:
    sample.change("scenes/desk.yaml", "summary: 出示二维码。", f"summary: 出示二维码。\nabout: {LINE * 3}")
    assert sample.breaks("YB043") == []


def test_three_may_be_kept(sample: Sample) -> None:
    kept = ", ".join("{text: 慢慢来, keep: true}" for _ in range(3))
    sample.change("scenes/desk.yaml", "    do: 出示二维码\n", f"    do: 出示二维码\n    notes: [{kept}]\n")
    assert sample.breaks("YB044") == []
