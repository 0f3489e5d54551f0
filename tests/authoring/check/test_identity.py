"""YB011: an id names one thing."""

import pytest

from tests.samples import Sample


@pytest.mark.parametrize(
    ("name", "id_", "first", "second"),
    [
        ("topics.yaml", "start", 2, 4),
        ("contacts.yaml", "hotline", 2, 7),
        ("conflicts.yaml", "age", 2, 12),
        ("refusals.yaml", "no-net", 2, 6),
        ("compare.yaml", "code-and-card", 2, 14),
    ],
)
def test_an_entry_written_twice_is_told_at_the_second_place(
    name: str, id_: str, first: int, second: int, sample: Sample
) -> None:
    _, entries = sample.text(name).split("\n", 1)
    sample.add(name, entries)
    assert sample.breaks("YB011") == [
        f"{name}:{second}: YB011 编号 {id_} 已经在 {name} 第 {first} 行用过，请换一个"
    ]


@pytest.mark.parametrize(
    ("name", "id_", "copy", "ids"),
    [
        ("channels/app.yaml", "app", "channels/zoo.yaml", [("app", 1, 1), ("app/activate", 14, 14)]),
        ("scenes/desk.yaml", "desk", "scenes/zoo.yaml", [("desk", 1, 1)]),
        ("faq/basics.yaml", "basics", "faq/zoo.yaml", [("basics", 1, 1), ("what", 5, 5)]),
        ("fixes/code.yaml", "code", "fixes/zoo.yaml", [("code", 1, 1), ("no-code", 5, 5)]),
        ("regions/north.yaml", "north", "regions/zoo.yaml", [("north", 1, 1), ("north-app", 8, 8)]),
    ],
)
def test_ids_of_a_copied_file_are_told_with_the_file_they_come_from(
    name: str, id_: str, copy: str, ids: list[tuple[str, int, int]], sample: Sample
) -> None:
    sample.write(copy, sample.text(name))
    lines = sample.breaks("YB011")
    for used, first, second in ids:
        assert f"{copy}:{second}: YB011 编号 {used} 已经在 {name} 第 {first} 行用过，请换一个" in lines
    assert {line.split()[1] for line in lines} == {"YB011"}
    assert id_ in ids[0]


def test_every_further_place_names_the_first(sample: Sample) -> None:
    sample.add("topics.yaml", "  - {id: start, name: 又}\n  - {id: start, name: 再}\n")
    assert sample.breaks("YB011") == [
        f"topics.yaml:{line}: YB011 编号 start 已经在 topics.yaml 第 2 行用过，请换一个" for line in (4, 5)
    ]


def test_two_ways_of_a_task_need_names_of_their_own(sample: Sample) -> None:
    sample.change("channels/app.yaml", "  - task: show-code\n    way: menu\n", "  - task: activate\n")
    sample.change("channels/app.yaml", "next: [app/show-code]", "next: []")
    assert sample.breaks("YB011") == [
        "channels/app.yaml:40: YB011 编号 app/activate 已经在 channels/app.yaml 第 14 行用过，请换一个"
    ]


def test_two_cases_of_the_rule_need_names_of_their_own(sample: Sample) -> None:
    sample.change("family-rule.yaml", "id: adult", "id: child")
    assert sample.breaks("YB011") == [
        "family-rule.yaml:11: YB011 编号 child 已经在 family-rule.yaml 第 5 行用过，请换一个"
    ]


def test_things_of_different_kinds_may_share_an_id(sample: Sample) -> None:
    sample.change("refusals.yaml", "id: no-net", "id: no-code")
    sample.change("topics.yaml", "    name: 开始用", "    name: 开始用\n  - {id: app, name: 医保 App}")
    assert sample.breaks("YB011") == []


def test_step_ids_of_different_guides_may_be_the_same(sample: Sample) -> None:
    sample.change("scenes/desk.yaml", "  - id: show", "  - id: open")
    assert sample.breaks("YB011") == []
