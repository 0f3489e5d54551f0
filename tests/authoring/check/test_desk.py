"""YB031: which words of a step call for a kind of help, and which do not."""

import pytest

from tests.samples import Sample

SCENE = "scenes/desk.yaml"
DO = "    do: 出示二维码\n"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("    do: 请他刷脸\n", ["刷脸"]),
        ("    do: 先刷脸，再刷脸\n", ["刷脸"]),
        ("    do: 点一下\n    path: [本人刷脸去开通]\n", ["刷脸"]),
        ("    do: 点一下\n    warnings: [刷脸要本人来]\n", ["刷脸"]),
        ("    do: 出示二维码\n", []),
        ("    do: 不用刷脸\n", []),
        ("    do: 没有刷脸的，点一下\n", []),
        ("    do: 别人刷脸\n", ["刷脸"]),
        ("    do: 不用拍照，要刷脸\n", ["刷脸"]),
        ("    do: 点一下\n    notes: [以后可能要刷脸]\n", []),
    ],
)
def test_words_of_the_desk_are_looked_for_where_something_is_done(
    written: str, found: list[str], sample: Sample
) -> None:
    sample.change(SCENE, "    desk: [face]\n", "")
    sample.change(SCENE, DO, written)
    expected = [f"{SCENE}:9: YB031 这一步说到“{word}”，desk 里要写 face" for word in found]
    assert sample.breaks("YB031") == expected


def test_a_kind_with_the_word_answers_for_it(sample: Sample) -> None:
    sample.change(SCENE, DO, "    do: 请他刷脸\n")
    assert sample.breaks("YB031") == []


def test_another_kind_does_not(sample: Sample) -> None:
    sample.change(SCENE, DO, "    do: 请他刷脸\n")
    sample.change(SCENE, "desk: [face]", "desk: [general]")
    assert sample.breaks("YB031") == [f"{SCENE}:9: YB031 这一步说到“刷脸”，desk 里要写 face"]


def test_any_kind_with_the_word_will_do_and_all_are_offered(sample: Sample) -> None:
    kind = sample.text("desk.yaml").split("  - id: face\n")[1]
    sample.add("desk.yaml", f"  - id: face-family\n{kind}")
    sample.change(SCENE, DO, "    do: 请他刷脸\n")
    assert sample.breaks("YB031") == []
    sample.change(SCENE, "    desk: [face]\n", "")
    assert sample.breaks("YB031") == [f"{SCENE}:9: YB031 这一步说到“刷脸”，desk 里要写 face 或 face-family"]


def test_of_words_inside_each_other_the_longest_counts(sample: Sample) -> None:
    terminal = sample.text("desk.yaml").split("  - id: face\n")[1].replace("[刷脸]", "[刷脸终端]")
    sample.add("desk.yaml", f"  - id: terminal\n{terminal}")
    sample.change(SCENE, "desk: [face]", "desk: [terminal]")
    sample.change(SCENE, DO, "    do: 找到刷脸终端\n")
    assert sample.breaks("YB031") == []


def test_content_without_a_desk_has_nothing_to_answer_for(sample: Sample) -> None:
    (sample.folder / "desk.yaml").unlink()
    sample.change(SCENE, DO, "    do: 请他刷脸\n")
    assert sample.breaks("YB031") == []


def test_an_overlay_may_add_kinds_of_its_own(sample: Sample) -> None:
    overlay = Sample(sample.folder.parent / "overlay")
    kind = sample.text("desk.yaml").split("  - id: face\n")[1].replace("刷脸", "按指纹")
    overlay.write("desk/finger.yaml", f"entries:\n  - id: finger\n{kind}")
    overlay.write(SCENE, sample.text(SCENE).replace(DO, "    do: 请他按指纹\n"))
    assert sample.problems(overlay.folder) == [f"{SCENE}:9: YB031 这一步说到“按指纹”，desk 里要写 finger"]
