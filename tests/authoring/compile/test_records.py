"""Content turned into the records of the compiled file: none is lost, each stands in its place."""

from collections import defaultdict
from dataclasses import fields
from typing import get_args

import pytest

from tests.samples import Sample
from ybguide.authoring.compile.records import Record, records, title
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Guide, Step

IDS = {
    "Channel": ["app", "counter"],
    "Comparison": ["code-and-card"],
    "Conflict": ["age"],
    "Contact": ["hotline"],
    "Desk": ["opening", "general", "face"],
    "Fix": ["no-code"],
    "Guide": ["app/activate", "app/show-code/menu", "counter/activate", "north/activate"],
    "Question": ["what"],
    "Region": ["north", "bay"],
    "Rule": ["family-age"],
    "SafetyRule": ["keep"],
    "Scam": ["sms"],
    "Scene": ["desk"],
    "Source": ["law", "paper", "clinic", "blog"],
    "Subject": ["basics"],
    "Task": ["activate", "show-code"],
    "Term": ["code", "card"],
    "Way": ["at-the-desk"],
}
TITLES = {
    "Channel": "医保 App",
    "Comparison": "码和卡",
    "Conflict": "几岁要刷脸",
    "Contact": "医保服务热线",
    "Desk": "开始前",
    "Fix": "打不开二维码",
    "Guide": "在 App 里激活",
    "Question": "医保码是什么？",
    "Region": "北省",
    "Rule": "年龄规则",
    "SafetyRule": "密码不告诉别人。",
    "Scam": "停用短信",
    "Scene": "挂号窗口",
    "Source": "一个条例",
    "Subject": "基本问题",
    "Task": "激活医保码",
    "Term": "医保码",
    "Way": "到窗口有人帮着办。",
}


def _by_kind(sample: Sample) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = defaultdict(list)
    for record in records(sample.content()):
        found[type(record).__name__].append(record)
    return found


def test_every_entry_becomes_a_record_in_reading_order(sample: Sample) -> None:
    ids = {kind: [record.id for record in found] for kind, found in _by_kind(sample).items()}
    assert dict(sorted(ids.items())) == IDS


def test_there_is_an_example_of_every_kind_of_record(sample: Sample) -> None:
    assert set(_by_kind(sample)) == {kind.__name__ for kind in get_args(Record)}


@pytest.mark.parametrize("kind", TITLES)
def test_a_record_is_called_by_what_readers_know_it_by(kind: str, sample: Sample) -> None:
    assert title(_by_kind(sample)[kind][0]) == TITLES[kind]


def test_files_stand_in_their_order_and_not_in_that_of_their_names(sample: Sample) -> None:
    sample.change("channels/app.yaml", "order: 1", "order: 9")
    found = _by_kind(sample)
    assert [record.id for record in found["Channel"]] == ["counter", "app"]
    guides = ["counter/activate", "app/activate", "app/show-code/menu", "north/activate"]
    assert [record.id for record in found["Guide"]] == guides


def test_order_is_a_number_and_no_word(sample: Sample) -> None:
    sample.change("channels/app.yaml", "order: 1", "order: 10")
    assert [record.id for record in records(sample.content()) if isinstance(record, Channel)] == [
        "counter",
        "app",
    ]


def test_a_local_way_knows_its_channel_and_its_region(sample: Sample) -> None:
    guides = [record for record in records(sample.content()) if isinstance(record, Guide)]
    assert [(guide.channel, guide.region) for guide in guides] == [
        ("app", None),
        ("app", None),
        ("counter", None),
        ("app", "north"),
    ]


def test_a_question_and_its_subject_know_each_other(sample: Sample) -> None:
    more = sample.text("faq/basics.yaml").split("entries:\n")[1].replace("id: what", "id: why")
    sample.add("faq/basics.yaml", more)
    found = list(records(sample.content()))
    assert Subject(id="basics", title="基本问题", questions=("what", "why")) in found
    assert [record.subject for record in found if isinstance(record, Question)] == ["basics", "basics"]


def test_a_record_holds_values_that_cannot_change(sample: Sample) -> None:
    for record in records(sample.content()):
        values = [getattr(record, field.name) for field in fields(record)]
        assert not [value for value in values if isinstance(value, list | dict | set)]
        assert hash(record) == hash(record)


def test_what_to_try_becomes_the_steps_of_a_failure(sample: Sample) -> None:
    (fix,) = [record for record in records(sample.content()) if isinstance(record, Fix)]
    blog = Evidence(sources=("blog",), confidence="low", as_of=None)
    remedy = Step(
        id="no-code-1",
        do="换个网络",
        path=("设置", "网络"),
        also=(),
        when=None,
        notes=(),
        warnings=(),
        fixes=(),
        evidence=blog,
    )
    assert (fix.title, fix.steps, fix.contacts) == ("打不开二维码", (remedy,), ("hotline",))
