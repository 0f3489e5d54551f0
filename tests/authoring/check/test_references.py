"""YB010: whatever is named exists, and a near miss is offered."""

import pytest

from tests.samples import Sample

APP = "channels/app.yaml"


@pytest.mark.parametrize(
    ("name", "written", "right", "wrong", "line", "kind"),
    [
        (APP, "sources: [law, paper]", "paper", "papr", 34, "来源"),
        (APP, "fixes: [no-code]", "no-code", "no-cod", 33, "排障条目"),
        (APP, "regions: [north]", "north", "nort", 20, "地区"),
        (APP, "next: [app/show-code]", "app/show-code", "app/show", 36, "指南"),
        (APP, "conflicts: [age]", "age", "ages", 38, "分歧记录"),
        (APP, "topics: [start]\n  -", "start", "stat", 39, "主题"),
        ("regions/north.yaml", "task: activate", "activate", "activte", 14, "任务"),
        ("fixes/code.yaml", "escalate: [hotline]", "hotline", "hotlin", 16, "联系方式"),
        ("fixes/code.yaml", "guides: [app/activate]", "app/activate", "ap/activate", 18, "指南"),
        ("faq/basics.yaml", "contacts: [hotline]", "hotline", "hot-line", 12, "联系方式"),
        ("regions/north/bay.yaml", "parent: north", "north", "noth", 3, "地区"),
        ("regions/north.yaml", "channel: app", "app", "appp", 15, "渠道"),
        ("tasks.yaml", "channel: app", "app", "apps", 8, "渠道"),
        ("terms.yaml", "not_same_as: [card]", "card", "cart", 6, "名词"),
        ("refusals.yaml", "sources: [blog]", "blog", "blogs", 4, "来源"),
        ("conflicts.yaml", "sources: [law]", "law", "lax", 6, "来源"),
        ("safety.yaml", "contacts: [hotline]", "hotline", "hotlines", 11, "联系方式"),
        ("scenes/desk.yaml", "desk: [face]", "face", "fase", 10, "柜台用语"),
        ("family-rule.yaml", "conflicts: [age]", "age", "agee", 17, "分歧记录"),
    ],
)
def test_an_id_that_nothing_has_is_told_with_the_nearest_one(  # noqa: PLR0913, PLR0917 - a table's columns
    name: str, written: str, right: str, wrong: str, line: int, kind: str, sample: Sample
) -> None:
    sample.change(name, written, written.replace(right, wrong))
    assert sample.breaks("YB010") == [f"{name}:{line}: YB010 没有编号为 {wrong} 的{kind}，是不是想写 {right}"]


def test_an_id_like_no_other_is_told_without_a_guess(sample: Sample) -> None:
    sample.change("faq/basics.yaml", "contacts: [hotline]", "contacts: [nobody]")
    assert sample.breaks("YB010") == ["faq/basics.yaml:12: YB010 没有编号为 nobody 的联系方式"]


def test_each_unknown_id_of_a_list_is_told(sample: Sample) -> None:
    sample.change(APP, "fixes: [no-code]", "fixes:\n          - xxx\n          - no-code\n          - yyy")
    assert sample.breaks("YB010") == [
        "channels/app.yaml:34: YB010 没有编号为 xxx 的排障条目",
        "channels/app.yaml:36: YB010 没有编号为 yyy 的排障条目",
    ]


@pytest.mark.parametrize(
    "reference", ["app/show-code", "app/show-code/menu", "app/activate", "north/activate"]
)
def test_a_guide_can_be_named_with_and_without_its_way(reference: str, sample: Sample) -> None:
    sample.change(APP, "next: [app/show-code]", f"next: [{reference}]")
    assert sample.breaks("YB010") == []


def test_a_way_that_a_task_does_not_have_is_told(sample: Sample) -> None:
    sample.change(APP, "next: [app/show-code]", "next: [app/activate/menu]")
    assert sample.breaks("YB010") == [
        "channels/app.yaml:36: YB010 没有编号为 app/activate/menu 的指南，是不是想写 app/activate"
    ]


def test_a_city_may_stand_in_a_condition(sample: Sample) -> None:
    sample.change(APP, "regions: [north]", "regions: [bay]")
    assert sample.breaks("YB010") == []


def test_the_id_of_another_kind_of_thing_does_not_count(sample: Sample) -> None:
    sample.change(APP, "fixes: [no-code]", "fixes: [hotline]")
    assert sample.breaks("YB010") == ["channels/app.yaml:33: YB010 没有编号为 hotline 的排障条目"]


def test_an_overlay_may_name_what_only_the_base_defines(sample: Sample) -> None:
    overlay = Sample(sample.folder.parent / "overlay")
    overlay.write("faq/more.yaml", sample.text("faq/basics.yaml").replace("id: ", "id: more-"))
    assert sample.problems(overlay.folder) == []


def test_an_overlay_that_takes_away_an_id_is_told_where_it_is_missed(sample: Sample) -> None:
    overlay = Sample(sample.folder.parent / "overlay")
    overlay.write("fixes/code.yaml", sample.text("fixes/code.yaml").replace("id: no-code", "id: other"))
    assert sample.problems(overlay.folder) == ["channels/app.yaml:33: YB010 没有编号为 no-code 的排障条目"]
