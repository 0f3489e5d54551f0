"""What the shipped guide promises its readers, in one place."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from ybguide.authoring.compile.documents import documents
from ybguide.authoring.compile.records import Record, records
from ybguide.authoring.compile.wordings import wordings
from ybguide.authoring.read import read
from ybguide.authoring.schema.search import WordingsFile
from ybguide.domain.answers import Fix, Question
from ybguide.domain.channel import Channel, Task
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Guide
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact, Source
from ybguide.domain.rule import Rule
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.library import content_folder
from ybguide.store import Store

TELLING = (
    Channel,
    Task,
    Guide,
    Question,
    Fix,
    Scene,
    Region,
    Contact,
    Rule,
    Term,
    Comparison,
    SafetyRule,
    Scam,
)
QUOTED = {"id", "also", "aliases", "screen", "how"}
"""Ids, what others type or print, and how a fraud goes; everything else is what the guide itself says."""

SENTENCE = re.compile(r"[^。；！？\n]+")
CLAUSE = re.compile(r"[^，。；！？\n]+")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value) and not isinstance(value, Evidence):
        for field in fields(value):
            if field.name not in QUOTED:
                yield from _texts(getattr(value, field.name))


@pytest.fixture(scope="module")
def told(store: Store) -> list[Record]:
    """Every record that tells a reader something."""
    return [record for kind in TELLING for record in store.all(kind)]


@pytest.fixture(scope="module")
def sentences(told: list[Record]) -> list[str]:
    return [sentence for record in told for text in _texts(record) for sentence in SENTENCE.findall(text)]


def _evidence(value: object) -> Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _evidence(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _evidence(getattr(value, field.name))


def test_a_family_account_holds_five_and_never_another_number(sentences: list[str]) -> None:
    other_services = re.compile("共济|电子社保卡|亲情服务|绑")
    limit = re.compile(
        r"(?:最多|满|上限)[^，]{0,8}?(\d+|[一二三四五六七八九十]+) ?[位名个]?(?:家人|成员|人|位|名)"
    )
    own = [sentence for sentence in sentences if not other_services.search(sentence)]
    numbers = [number for sentence in own for number in limit.findall(sentence)]
    assert len(numbers) >= 10
    assert set(numbers) == {"5"}


def test_the_hotline_is_12393(store: Store) -> None:
    assert store.get(Contact, "12393").phone == "12393"


def test_every_guide_scene_and_failure_ends_at_the_hotline(store: Store) -> None:
    places = [(record.id, record.contacts) for kind in (Guide, Scene, Fix) for record in store.all(kind)]
    assert [id_ for id_, contacts in places if "12393" not in contacts] == []


def test_12333_is_for_the_social_security_card_only(store: Store) -> None:
    for kind in (Guide, Scene, Scam):
        assert [record.id for record in store.all(kind) if "12333" in record.contacts] == []
    sent = [question for question in store.all(Question) if "12333" in question.contacts]
    failing = [fix for fix in store.all(Fix) if "12333" in fix.contacts]
    assert sent
    for record in (*sent, *failing):
        assert re.search("社保|实体卡|人社|银行卡|换卡|补卡", "".join(_texts(record))), record.id
    assert "12393" in store.get(Contact, "12333").covers


def _requests(sentence: str) -> list[str]:
    """Clauses that tell somebody to hand over a secret; to forbid it or to call it fraud is none."""
    if re.search("假的|骗", sentence):
        return []
    return [
        clause
        for clause in CLAUSE.findall(sentence)
        if re.search("验证码|密码|二维码|付款码|截图|截屏|身份证照片|银行卡号", clause)
        and re.search("告诉|发给|念给|报给|说给|拿给|交给|提供给|转发|发到群|给别人|给对方", clause)
        and not re.search("不|别(?!人)|勿", clause)
    ]


def test_nobody_is_asked_to_hand_over_a_code_or_a_password(sentences: list[str]) -> None:
    assert [request for sentence in sentences for request in _requests(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "seen"),
    [
        ("收到以后，把验证码告诉客服", True),
        ("截图发给别人", True),
        ("二维码不要发给别人", False),
        ("要验证码报给他的，都是骗子", False),
        ("密码自己输", False),
    ],
)
def test_a_request_to_hand_over_would_be_seen(sentence: str, *, seen: bool) -> None:
    assert bool(_requests(sentence)) == seen


def test_no_step_takes_a_picture_of_the_code(store: Store) -> None:
    doing = [step.do for kind in (Guide, Scene, Fix) for record in store.all(kind) for step in record.steps]
    assert len(doing) > 200
    assert [do for do in doing if re.search("截图|截屏", do) and "不" not in do] == []


def test_what_only_aggregators_say_is_never_told_as_sure(store: Store, told: list[Record]) -> None:
    grades = {source.id: source.grade for source in store.all(Source)}
    everything = [evidence for record in told for evidence in _evidence(record)]
    weak = [one for one in everything if {grades[source] for source in one.sources} == {"aggregator"}]
    assert weak
    assert {evidence.confidence for evidence in weak} == {"low"}


def test_an_address_is_given_only_of_an_official_source(store: Store) -> None:
    linked = [source for source in store.all(Source) if source.url]
    assert linked
    for source in linked:
        assert source.grade in {"official", "official-repost"}, source.id
        assert re.match(r"https?://([\w-]+\.)*(gov\.cn|pay\.weixin\.qq\.com)/", source.url or ""), source.id


def test_readers_are_addressed_in_one_way(sentences: list[str]) -> None:
    assert [sentence for sentence in sentences if "你" in sentence] == []


def test_every_entry_has_forty_ways_to_ask_by_three_writers() -> None:
    """What counts is that one writer's wordings are found by those of the others; see docs/search.md."""
    content, _ = read([content_folder()], rules=())
    by_writer: defaultdict[str, set[str]] = defaultdict(set)
    counted: Counter[str] = Counter()
    for file, place in content.of(WordingsFile):
        for address, texts in file.entries.items():
            by_writer[address].add(place.file.name.split("/")[1])
            counted[address] += len(texts)
    found = {each.address: each for each in documents(records(content), wordings(content))}
    wanted = {
        address: each for address, each in found.items() if each.kind in ("question", "guide", "fix", "scam")
    }
    general = {
        address: each for address, each in wanted.items() if not address.startswith("faq/hotline-deyang")
    }
    assert [address for address in general if len(by_writer[address]) < 3] == []
    few = [address for address, each in general.items() if counted[address] + len(each.asked) < 40]
    assert few == []
