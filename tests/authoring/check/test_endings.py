"""YB022: whoever gets stuck finds a person to turn to."""

import pytest

from tests.samples import Sample

SCENE = "scenes/desk.yaml"
FIX = "fixes/code.yaml"
TOLD = "YB022 这里没有可以找的人：加上 12393、医保窗口等有电话或有柜台的联系方式"
MORE = """\
  - id: more
    name: {name}
    aliases: [{alias}]
    covers: 医保的事
    evidence: {{sources: [law], confidence: high}}
"""


def _with(sample: Sample, contacts: str, name: str = "网上留言", alias: str = "留言") -> list[str]:
    sample.add("contacts.yaml", MORE.format(name=name, alias=alias))
    sample.change(SCENE, "contacts: [hotline]", f"contacts: [{contacts}]")
    sample.change(FIX, "escalate: [hotline]", f"escalate: [{contacts}]")
    return sample.breaks("YB022")


def test_a_contact_without_a_number_or_a_counter_is_a_dead_end(sample: Sample) -> None:
    assert _with(sample, "more") == [f"{FIX}:16: {TOLD}", f"{SCENE}:16: {TOLD}"]


def test_one_person_among_the_contacts_is_enough(sample: Sample) -> None:
    assert _with(sample, "more, hotline") == []


@pytest.mark.parametrize(
    "counter", ["医保窗口", "村里柜台", "银行网点", "办事大厅", "一楼服务台", "派出所", "区医保局"]
)
def test_a_counter_is_a_person_whichever_of_its_names_says_so(counter: str, sample: Sample) -> None:
    assert _with(sample, "more", name=counter) == []


def test_a_counter_may_be_named_by_an_alias(sample: Sample) -> None:
    assert _with(sample, "more", alias="区医保局") == []


@pytest.mark.parametrize("contacts", ["nobody", "nobody, more", "more, nobody"])
def test_a_contact_that_nothing_defines_is_no_dead_end_too(contacts: str, sample: Sample) -> None:
    assert _with(sample, contacts) == []
