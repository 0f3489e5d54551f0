"""What can be found by searching, and by which words."""

import pytest

from tests.samples import Sample
from ybguide.authoring.compile.documents import Document, documents
from ybguide.authoring.compile.records import records


def _found(sample: Sample) -> dict[tuple[str, str], Document]:
    return {(document.kind, document.id): document for document in documents(records(sample.content()))}


def test_a_question_is_asked_for_in_every_way_it_is_known_to_be_put(sample: Sample) -> None:
    assert _found(sample)["question", "what"] == Document(
        kind="question",
        id="what",
        title="医保码是什么？",
        topics=("start",),
        asked=("医保码是什么？", "医保电子凭证是啥"),
        said="是医保的电子凭证。全国通用。",
    )


def test_a_failure_is_asked_for_by_what_people_say_and_by_what_the_screen_shows(sample: Sample) -> None:
    assert _found(sample)["fix", "no-code"].asked == ("打不开二维码", "没有码", "系统繁忙")


@pytest.mark.parametrize(
    ("kind", "id_", "words"),
    [
        ("guide", "app/activate", ("医保 App", "激活医保码")),
        ("scene", "desk", ("挂号窗口",)),
        ("term", "code", ("医保码",)),
        ("contact", "hotline", ("医保服务热线",)),
        ("comparison", "code-and-card", ("码和卡",)),
        ("scam", "sms", ("停用短信",)),
        ("region", "north", ("北省",)),
        ("region", "north", ("北市",)),
        ("region", "north", ("北省医保",)),
    ],
)
def test_each_kind_of_thing_is_found_by_its_name(
    kind: str, id_: str, words: tuple[str, ...], sample: Sample
) -> None:
    document = _found(sample)[kind, id_]
    assert any(all(word in phrase for word in words) for phrase in document.asked)


def test_a_guide_that_only_says_that_nothing_is_known_is_not_found(sample: Sample) -> None:
    assert [id_ for kind, id_ in _found(sample) if kind == "guide"] == ["app/activate"]


def test_several_ways_of_one_task_are_found_as_one(sample: Sample) -> None:
    sample.change("channels/app.yaml", "  - task: activate\n", "  - task: activate\n    way: first\n")
    again = sample.text("channels/app.yaml").split("guides:\n")[1].split("  - task: show-code")[0]
    sample.add("channels/app.yaml", again.replace("way: first", "way: second"))
    assert [id_ for kind, id_ in _found(sample) if kind == "guide"] == ["app/activate"]


def test_nothing_is_found_twice(sample: Sample) -> None:
    listed = [(document.kind, document.id) for document in documents(records(sample.content()))]
    assert len(listed) == len(set(listed))


def test_nothing_makes_no_documents() -> None:
    assert list(documents([])) == []
