"""JSON: one object in the envelope of the contract, with its keys."""

import json
from dataclasses import replace
from typing import Any

from tests.render.samples import (
    AGREE,
    ANSWER,
    CASE,
    CONFLICT,
    CONTACT,
    ENTRIES,
    FIX,
    GUIDE,
    HITS,
    LINK,
    LINKS,
    RULE,
    SURE,
    WARNING,
    make,
    page,
    table,
)
from ybguide.domain.reference import Claim
from ybguide.errors import NoConfidentAnswer, NoFolder
from ybguide.render import structured
from ybguide.render.surface import Surface
from ybguide.view.page import (
    Action,
    AdviceView,
    Block,
    Column,
    Links,
    Paragraph,
    Row,
    Table,
    Ways,
    WayView,
)


def data(*blocks: Block) -> dict[str, Any]:
    content = json.loads(structured.render(page(*blocks), Surface()))["data"]
    assert isinstance(content, dict)
    return content


def test_the_envelope() -> None:
    assert json.loads(structured.render(page(Paragraph(text="文字"), command="activate"), Surface())) == {
        "schema": "ybguide/1",
        "command": "activate",
        "data": {"title": "标题", "address": "task/unbind", "place": None, "notes": ["文字"]},
    }


def test_the_envelope_of_an_error() -> None:
    error = NoFolder(option="--content", path="[x]", example="./内容")
    assert json.loads(structured.render_error("how", error)) == {
        "schema": "ybguide/1",
        "command": "how",
        "error": {
            "code": "no-folder",
            "message": "--content 要写一个文件夹，这里没有：[x]",
            "hint": "请检查路径，例如：--content ./内容",
        },
    }


def test_without_a_confident_answer_both_the_error_and_the_nearest() -> None:
    error = NoConfidentAnswer(asked="火星", near=("能代办吗？",), commands=("ybguide faq a",))
    envelope = json.loads(structured.render(page(HITS, command="faq").but(error=error), Surface()))
    assert list(envelope) == ["schema", "command", "data", "error"]
    assert envelope["error"]["code"] == "no-confident-answer"
    assert [hit["question"] for hit in envelope["data"]["hits"]] == ["能代办吗？"]


def test_a_guide_has_the_keys_of_the_contract() -> None:
    (guide,) = data(GUIDE)["guides"]
    assert {"channel", "task", "title", "needs", "minutes", "steps", "done", "next", "conflicts"} <= set(
        guide
    )
    assert (guide["channel"], guide["task"], guide["minutes"]) == ("alipay", "activate", 3)
    assert [need["text"] for need in guide["needs"]] == ["手机", "户口本"]
    assert [link["command"] for link in guide["next"]] == [LINK.command]
    assert [conflict["reader"] for conflict in guide["conflicts"]] == [CONFLICT.reader]
    assert guide["steps"][1] == {
        "id": "agree",
        "address": "home",
        "number": 2,
        "do": AGREE.do,
        "condition": "满 16 周岁的人",
        "path": ["首页", "医保码"],
        "also": [{"path": ["卡包", "医保码"], "note": "旧版的走法。"}],
        "notes": ["免费。也不用绑卡。"],
        "warnings": ["验证码不要给别人。"],
        "fixes": ["face-fail"],
        "fix_links": [
            {
                "label": "人脸识别不通过",
                "address": "fix/face-fail",
                "title": "人脸识别不通过",
                "id": "face-fail",
                "command": "ybguide fix face-fail",
            }
        ],
        "evidence": {"sources": ["s2"], "confidence": "low", "as_of": None},
    }


def test_what_a_guide_refers_to_is_written_out() -> None:
    claim = Claim(says="满 18 周岁", sources=("s1", "s2"))
    contact = replace(CONTACT, topics=("cost",), evidence=SURE)
    guide = replace(GUIDE, contacts=(contact,), conflicts=(replace(CONFLICT, claims=(claim,)),))
    (written,) = data(guide)["guides"]
    assert written["next"] == [
        {
            "label": "支付宝：解绑",
            "address": "alipay/unbind",
            "title": "在支付宝解绑",
            "id": None,
            "command": "ybguide how unbind -c alipay",
        }
    ]
    assert written["contacts"] == [
        {
            "id": "hotline",
            "address": "contact/hotline",
            "name": "医保服务热线",
            "phone": "12393",
            "covers": "咨询和投诉。",
            "topics": ["cost"],
            "evidence": {"sources": ["s1"], "confidence": "high", "as_of": "2025-06-01"},
        }
    ]
    assert written["conflicts"] == [
        {
            "id": "c1",
            "address": "conflict/c1",
            "about": "",
            "claims": [{"says": "满 18 周岁", "sources": ["s1", "s2"]}],
            "choice": "16",
            "why": "",
            "reader": CONFLICT.reader,
        }
    ]
    assert written["sources"] == [
        {
            "id": "s1",
            "address": "source/s1",
            "name": "办事指南",
            "publisher": "",
            "grade": "official",
            "date": "2025-06-01",
            "approximate": False,
            "url": "https://example.org/1",
            "scope": "",
        }
    ]


def test_what_can_be_done_is_a_link_without_an_address() -> None:
    doing = Action(label="重来", command="ybguide todo undo")
    assert data(Links(key="commands", title="可以", links=(doing,)))["commands"] == [
        {"label": "重来", "command": "ybguide todo undo", "id": None, "address": None, "title": None}
    ]


def test_without_a_way_its_keys_are_null() -> None:
    way = make(
        WayView, id="alipay/activate", address=GUIDE.address, title="激活", reason="快。", evidence=SURE
    )
    with_way, without = (make(AdviceView, way=each) for each in (way, None))
    first, second = data(with_way)["recommendation"], data(without)["recommendation"]
    assert {key: first[key] for key in ("guide", "address", "title", "reason", "command")} == {
        "guide": "alipay/activate",
        "address": "alipay/activate",
        "title": "激活",
        "reason": "快。",
        "command": "ybguide activate -c alipay",
    }
    assert list(first) == list(second)
    assert [second[key] for key in ("guide", "address", "title", "reason", "command", "evidence")] == [
        None
    ] * 6


def test_every_way_in_is_an_entry_of_guides() -> None:
    ways = data(GUIDE, Ways(title="别的", guides=(GUIDE, GUIDE)))
    assert [guide["id"] for guide in ways["guides"]] == ["alipay/activate"] * 3


def test_the_rule_stands_beside_the_guides() -> None:
    content = data(RULE, GUIDE)
    assert (content["rule"]["id"], content["rule"]["cases"][0]["papers"]) == ("age", list(CASE.papers))
    assert len(content["guides"]) == 1


def test_hits_best_first_the_answer_in_full_on_top() -> None:
    first, second = data(ANSWER, HITS)["hits"]
    assert {"id", "kind", "question", "answer", "topics", "score", "confident"} <= set(first) & set(second)
    assert (first["id"], first["score"], first["confident"], first["topics"]) == ("q1", 0.9, True, ["cost"])
    assert first["answer"] == "不要钱。\n收钱的别给。打 12393。"
    assert (first["lead"], first["details"]) == ("不要钱。", ["收钱的别给。打 12393。"])
    assert (second["answer"], second["lead"], second["details"]) == (
        "能。\n带身份证。",
        "能。",
        ["带身份证。"],
    )
    assert (second["id"], second["confident"]) == ("q2", False)


def test_a_failure_has_its_causes_what_to_try_and_whom_to_ask() -> None:
    (fix,) = data(FIX)["hits"]
    assert {"symptom", "causes", "try", "escalate", "topics"} <= set(fix)
    assert (fix["symptom"], fix["topics"]) == ("人脸识别不通过", ["face"])
    assert [cause["text"] for cause in fix["causes"]] == ["光线太暗"]
    assert [step["do"] for step in fix["try"]] == ["打开【支付宝】"]
    assert (fix["answer"], fix["lead"], fix["details"]) == ("打开【支付宝】", "打开【支付宝】", [])
    assert [contact["phone"] for contact in fix["escalate"]] == ["12393"]


def test_lists_go_by_their_keys() -> None:
    content = data(LINKS, ENTRIES, table(("支付宝", "手机", "常用的人")), WARNING)
    assert [link["label"] for link in content["advice"]] == ["支付宝：解绑"]
    assert [entry["phone"] for entry in content["contacts"]] == ["0838-12345"]
    assert content["channels"] == [
        {"id": "支付宝", "address": None, "c0": "支付宝", "c1": "手机", "c2": "常用的人"}
    ]
    assert content["notes"] == ["验证码不要给别人。"]


def test_chinese_stays_legible() -> None:
    assert "验证码不要给别人。" in structured.render(page(WARNING), Surface())


def test_a_cell_without_a_value_is_null() -> None:
    row = Row(id="width", cells=("宽度", "没有设"), absent=("value",))
    columns = (Column(key="name", title="设置"), Column(key="value", title="现在是"))
    settings = Table(key="settings", title="设置", columns=columns, rows=(row,))
    assert data(settings)["settings"] == [{"id": "width", "address": None, "name": "宽度", "value": None}]
