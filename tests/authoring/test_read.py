"""Content folders read as a whole: all problems of all files and stages, in reading order."""

from pathlib import Path

from tests.samples import Sample
from ybguide.authoring.read import read


def test_sound_content_has_no_problem(sample: Sample) -> None:
    assert sample.problems() == []


def test_every_file_of_sound_content_is_read(sample: Sample) -> None:
    names = [file.name for file in sample.content().files]
    assert names == sorted(
        path.relative_to(sample.folder).as_posix() for path in sample.folder.rglob("*.yaml")
    )


def test_problems_of_loading_validating_and_checking_come_together_in_reading_order(sample: Sample) -> None:
    sample.change("topics.yaml", "    name: 开始用\n", "\tname: 开始用\n")
    sample.change("scenes/desk.yaml", "done: 拿到挂号单\n", "")
    sample.change("channels/app.yaml", "fixes: [no-code]", "fixes: [no-cod]")
    # Without the two files the topic and the scene are not known, which the check says as well.
    unknown = ("没有编号为 start 的主题", "没有叫 use/desk 的步骤或场景")
    others = [line for line in sample.problems() if not any(words in line for words in unknown)]
    assert others == [
        "channels/app.yaml:33: YB010 没有编号为 no-cod 的排障条目，是不是想写 no-code",
        "scenes/desk.yaml:1: YB005 整个文件：有 steps 就要写 done：怎样算办好了",
        "topics.yaml:3: YB001 YAML 写法有误：found a tab character that violates indentation",
    ]


def test_a_file_without_the_right_shape_does_not_hide_problems_of_other_files(sample: Sample) -> None:
    sample.change("synonyms.yaml", "groups:", "group:")
    sample.change("terms.yaml", "not_same_as: [card]", "not_same_as: [cart]")
    assert sample.problems() == [
        "synonyms.yaml:1: YB003 group：没有 group 这个键，是不是想写 groups",
        "synonyms.yaml:1: YB004 groups：缺少 groups，必须写",
        "terms.yaml:6: YB010 没有编号为 cart 的名词，是不是想写 card",
    ]


def test_a_file_of_an_overlay_takes_the_place_of_the_file_of_the_same_name(
    sample: Sample, tmp_path: Path
) -> None:
    sample.write("topics.yaml", "broken: [")
    overlay = Sample(tmp_path / "overlay")
    overlay.write("topics.yaml", "topics: [{id: start, name: 换了名字}]")
    assert sample.problems(overlay.folder) == []


def test_an_overlay_may_add_a_file_that_refers_to_the_base(sample: Sample, tmp_path: Path) -> None:
    overlay = Sample(tmp_path / "overlay")
    overlay.write("regions/south.yaml", sample.text("regions/north/bay.yaml").replace("id: bay", "id: south"))
    content, problems = read([sample.folder, overlay.folder])
    assert problems == ()
    assert "regions/south.yaml" in [file.name for file in content.files]


def test_a_problem_in_an_overlay_names_the_file_inside_the_overlay(sample: Sample, tmp_path: Path) -> None:
    overlay = Sample(tmp_path / "overlay")
    overlay.write("regions/south.yaml", "id: south\n")
    files = {problem.file for problem in read([sample.folder, overlay.folder])[1]}
    assert files == {"regions/south.yaml"}
