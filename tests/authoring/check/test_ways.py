"""YB030: a way that is recommended can be taken by everybody it is recommended to."""

import pytest

from tests.samples import Sample

WAYS = "ways.yaml"
GUIDE = """\
  - task: family-add
    title: 添加孩子
    summary: 例子。
    when: {{{shown}}}
    steps:
      - id: add
        do: 填写姓名
        evidence: {{sources: [law], confidence: high}}
    done: 看到孩子
    contacts: [hotline]
    topics: [start]
"""
WAY = """\
  - id: child
    show: {show}
    for: [child]
    because: 例子。
    evidence: {{sources: [law], confidence: high}}
"""


def _told(sample: Sample, shown: str, when: str) -> list[str]:
    """What is said where a guide that applies under one condition is recommended under another."""
    sample.add("channels/app.yaml", GUIDE.format(shown=shown))
    sample.add(WAYS, WAY.format(show="app/family-add") + (f"    when: {{{when}}}\n" if when else ""))
    return sample.breaks("YB030")


@pytest.mark.parametrize(
    ("shown", "when"),
    [
        ("age: {below: 16}", "age: {below: 16}"),
        ("age: {below: 16}", "age: {below: 15}"),
        ("age: {from: 7}", "age: {from: 7}"),
        ("age: {from: 7}", "age: {from: 8}"),
        ("age: {from: 7, below: 16}", "age: {from: 7, below: 16}"),
        ("age: {from: 7, below: 16}", "age: {from: 15, below: 16}"),
        ("age: {from: 0}", ""),
        ("documents: [passport]", "documents: [passport]"),
        ("documents: [passport, id-card]", "documents: [passport]"),
        ("regions: [north, bay]", "regions: [bay]"),
        ("age: {below: 16}", "age: {below: 16}, documents: [passport]"),
    ],
)
def test_a_guide_may_be_recommended_to_whom_it_is_for_and_to_fewer(
    shown: str, when: str, sample: Sample
) -> None:
    assert _told(sample, shown, when) == []


@pytest.mark.parametrize(
    ("shown", "when", "line"),
    [
        ("age: {below: 16}", "age: {below: 17}", 12),
        ("age: {below: 16}", "age: {from: 7}", 12),
        ("age: {from: 7}", "age: {from: 6}", 12),
        ("age: {from: 7}", "age: {below: 16}", 12),
        ("age: {from: 7, below: 16}", "age: {from: 7, below: 17}", 12),
        ("age: {from: 7, below: 16}", "age: {from: 6, below: 16}", 12),
        ("age: {below: 16}", "age: {from: 16, below: 17}", 12),
        ("age: {below: 16}", "documents: [passport]", 12),
        ("age: {from: 1}", "", 8),
        ("documents: [passport]", "", 8),
        ("documents: [passport]", "documents: [passport, id-card]", 12),
        ("documents: [passport]", "documents: [id-card]", 12),
        ("regions: [bay]", "regions: [north]", 12),
        ("age: {below: 16}, regions: [bay]", "age: {below: 16}", 12),
        ("age: {below: 16}, regions: [bay]", "regions: [bay]", 12),
    ],
)
def test_a_guide_may_not_be_recommended_to_more(shown: str, when: str, line: int, sample: Sample) -> None:
    told = "app/family-add 只适用于一部分人：把它的 when 也写在这里，或写得更窄"
    assert _told(sample, shown, when) == [f"{WAYS}:{line}: YB030 {told}"]


def test_what_is_shown_is_near_what_was_meant_or_nothing_is_guessed(sample: Sample) -> None:
    sample.add(WAYS, WAY.format(show="use/desc") + WAY.format(show="zzz/qqq"))
    rest = "；有几种走法的，要写明是哪一种"
    assert sample.breaks("YB030") == [
        f"{WAYS}:8: YB030 没有叫 use/desc 的步骤或场景，是不是想写 use/desk{rest}",
        f"{WAYS}:13: YB030 没有叫 zzz/qqq 的步骤或场景{rest}",
    ]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("for: [child, self]", []),
        ("for: [child, self, child, self]", ["child 写了两次", "self 写了两次"]),
        ("for: [child]\n    needs: [app, face]", []),
        ("for: [child]\n    needs: [app, app, face]", ["app 写了两次"]),
        ("for: [child]\n    needs: [own-phone]", ["添加家人用的是家人的手机：needs 里不写 own-phone"]),
        ("for: [child]\n    activated: true", []),
        ("for: [child]\n    enrolled: false", ["渠道里的步骤都要先参保：enrolled: false 只能指向场景"]),
    ],
)
def test_what_a_way_needs_fits_what_it_shows(written: str, told: list[str], sample: Sample) -> None:
    sample.add("channels/app.yaml", GUIDE.format(shown="age: {below: 130}"))
    way = WAY.format(show="app/family-add").replace("for: [child]", written)
    sample.add(WAYS, f"{way}    when: {{age: {{below: 16}}}}\n")
    assert [line.split(" YB030 ")[1] for line in sample.breaks("YB030")] == told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("enrolled: false", []),
        ("activated: true", []),
        (
            "enrolled: false\n    activated: true",
            ["激活过的人都参保了：activated: true 和 enrolled: false 只能写一个"],
        ),
        ("needs: [face]", ["use/desk 是场景，不在哪个 App 里办：needs 要删去"]),
    ],
)
def test_a_scene_needs_nothing_and_may_be_for_who_is_not_enrolled(
    written: str, told: list[str], sample: Sample
) -> None:
    sample.change(WAYS, "for: [self]", f"for: [self]\n    {written}")
    assert [line.split(" YB030 ")[1] for line in sample.breaks("YB030")] == told


def test_activating_may_take_a_phone_of_ones_own(sample: Sample) -> None:
    sample.change(WAYS, "show: use/desk", "show: app/activate\n    needs: [own-phone]")
    assert sample.breaks("YB030") == []


def test_one_way_of_several_is_shown_by_its_name(sample: Sample) -> None:
    sample.change(WAYS, "show: use/desk", "show: app/show-code/menu")
    assert sample.breaks("YB030") == [f"{WAYS}:3: YB030 app/show-code/menu 没有步骤（只有 gap），不能推荐"]


def test_a_guide_without_steps_is_not_recommended(sample: Sample) -> None:
    sample.change(WAYS, "show: use/desk", "show: counter/activate")
    assert sample.breaks("YB030") == [f"{WAYS}:3: YB030 counter/activate 没有步骤（只有 gap），不能推荐"]
