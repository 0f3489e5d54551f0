"""What is known of a place, slot by slot, on its own page and where a slot bears on what is done."""

import json

import pytest

from tests.compiled import compiled
from tests.conftest import Run
from tests.makings import making
from tests.samples import Sample
from tests.schema import faults
from ybguide.authoring.schema.base import StatementEntry
from ybguide.authoring.schema.places import DifferenceEntry, RegionFile
from ybguide.domain.person import Person
from ybguide.domain.places import Region
from ybguide.store import Store
from ybguide.view.page import Entries
from ybguide.view.region import own_page, region_page
from ybguide.view.slots import SLOTS, empty_slots, slots

TOPICS = ["family-sharing", "enrol", "cross-province", "activate-offline"]
TASK = "  - {id: family-add, name: 添加家人, summary: 在自己手机里添加家人}\n"
LAW = "evidence: {sources: [law], confidence: high}"


@pytest.fixture
def full(sample: Sample) -> Store:
    """A place with every slot filled by its own name; guides and the scene are about all topics in turn."""
    text = "".join(f"{slot.key}:\n  - {{text: {slot.key}, {LAW}}}\n" for slot in SLOTS)
    north = sample.text("regions/north.yaml")
    sample.write("regions/north.yaml", north[: north.index("sharing:")] + text)
    sample.add("tasks.yaml", TASK)
    sample.add("topics.yaml", "".join(f"  - {{id: {topic}, name: 主题}}\n" for topic in TOPICS))
    return compiled(sample.folder)


def lists(blocks: object) -> list[tuple[str, list[str]]]:
    assert isinstance(blocks, list | tuple)
    return [
        (block.key, [entry.text for entry in block.entries]) for block in blocks if isinstance(block, Entries)
    ]


def test_every_slot_of_a_file_has_its_place_on_the_page() -> None:
    statements = [
        name
        for name, info in RegionFile.model_fields.items()
        if info.annotation in (list[StatementEntry], list[DifferenceEntry])
    ]
    assert statements == [*(slot.key for slot in SLOTS), "differences"]


def test_a_page_shows_the_slots_in_order_after_what_to_open_and_whom_to_call(full: Store) -> None:
    page = region_page(making(full), "北省")
    keys = [key for key, _ in lists(page.blocks)]
    assert keys == ["local_channels", "contacts", *(slot.key for slot in SLOTS), "differences"]
    assert empty_slots([full.get(Region, "north")]) == []


def test_what_nothing_is_known_of_is_named_in_one_line(sample: Sample) -> None:
    store = compiled(sample.folder)
    north, bay = store.get(Region, "north"), store.get(Region, "bay")
    (line,) = empty_slots([north])
    assert line.text == "这些还没有找到可靠资料：医保钱包、异地就医、现场激活、新生儿、学生，请打 12393 问。"
    # A city without anything of its own has what its province has.
    assert empty_slots([bay, north]) == [line]
    assert empty_slots([]) == []
    assert line in own_page(making(store), north).blocks
    assert not set(empty_slots([bay])) & set(own_page(making(store), bay).blocks)


def test_a_city_comes_before_its_province(sample: Sample) -> None:
    sample.add("regions/north/bay.yaml", f"sharing:\n  - {{text: 在湾市, {LAW}}}\n")
    store = compiled(sample.folder)
    places = store.some(Region, ("bay", "north"))
    assert lists(slots(making(store), places, ["family-sharing"])) == [
        ("sharing", ["在湾市", "近亲属都能用"])
    ]


@pytest.mark.parametrize(
    ("topics", "keys"),
    [
        (["family-sharing"], ["sharing", "wallet"]),
        (["enrol"], ["contribution", "newborn", "students"]),
        (["cross-province", "region-diff"], ["remote"]),
        (["activate-offline"], ["offline"]),
        (["pharmacy"], []),
    ],
)
def test_elsewhere_a_slot_stands_where_its_subject_does(
    topics: list[str], keys: list[str], full: Store
) -> None:
    assert [key for key, _ in lists(slots(making(full), [full.get(Region, "north")], topics))] == keys


def test_what_does_not_apply_to_the_person_is_left_out(sample: Sample) -> None:
    store = compiled(sample.folder)
    places = [store.get(Region, "north")]
    (grown_up,) = slots(making(store, Person(age=30)), places, ["enrol"])
    assert [detail.text for entry in grown_up.entries for detail in entry.details] == ["2030-12-31"]
    (anybody,) = slots(making(store), places, ["enrol"])
    assert [(detail.label, detail.text) for entry in anybody.entries for detail in entry.details] == [
        ("适用", "满 18 周岁的人"),
        ("管到", "2030-12-31"),
    ]
    assert slots(making(store, Person(age=7)), places, ["enrol"]) == []


def test_scenes_and_tasks_show_the_slots_of_their_topics(
    sample: Sample, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample.add("tasks.yaml", TASK)
    sample.add("topics.yaml", "  - {id: enrol, name: 参保}\n  - {id: family-sharing, name: 共济}\n")
    sample.change("scenes/desk.yaml", "topics: [start]", "topics: [enrol]")
    sample.change(
        "channels/app.yaml", "    topics: [start]\n  - task", "    topics: [family-sharing]\n  - task"
    )
    monkeypatch.setattr("ybguide.guidebook.book.open_library", lambda *_, **__: compiled(sample.folder))
    for command, key, text in (
        ("use desk", "contribution", "每人 500 元"),
        ("activate -c app", "sharing", "近亲属都能用"),
        ("how activate", "sharing", "近亲属都能用"),
        ("region 北省", "sharing", "近亲属都能用"),
    ):
        shown = run(*command.split(), "-r", "北省", "-f", "json").out
        assert faults(shown) == []
        assert [entry["text"] for entry in json.loads(shown)["data"][key]] == [text]
        if not command.startswith("region"):
            assert key not in json.loads(run(*command.split(), "-f", "json").out)["data"]
        assert text in run(*command.split(), "-r", "北省").out
