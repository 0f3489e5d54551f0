"""YB041 and YB042: a wording is there for its own entry, and a word of an aspect names one value."""

import pytest

from tests.samples import Sample

ENTRY = """\
  - id: {id}
    question: {question}
    answer: 是的。
    topics: [start]
    contacts: [hotline]
    evidence: {{sources: [law], confidence: high}}
"""


@pytest.fixture
def pair(sample: Sample) -> Sample:
    sample.add("faq/basics.yaml", ENTRY.format(id="bind", question="怎么把家人加进来？"))
    sample.add("faq/basics.yaml", ENTRY.format(id="unbind", question="怎么把家人移走？"))
    return sample


def _breaks(sample: Sample, *, bind: str, unbind: str) -> list[str]:
    sample.write("wordings/one/family.yaml", f"entries:\n  faq/bind: [{bind}]\n  faq/unbind: [{unbind}]\n")
    return [problem.partition("YB041 ")[2] for problem in sample.breaks("YB041")]


def test_wordings_of_their_own_entries_pass(pair: Sample) -> None:
    assert _breaks(pair, bind="想替我妈亮码, 家里人一起用", unbind="不想让他看我的码") == []


def test_a_wording_stands_once_however_it_is_written(pair: Sample) -> None:
    assert _breaks(pair, bind="替我妈亮码", unbind="替我妈，亮码！") == [
        "“替我妈，亮码！”已经写在 faq/bind 下面，一句问法只能写一处"
    ]


def test_a_wording_that_is_more_like_another_entry_is_told(pair: Sample) -> None:
    # Its own entry has nothing like it, the other has three.
    near = "家人加进来, 怎么把家人加进来呢, 要把家人加进来"
    assert _breaks(pair, bind=near, unbind="把家人加进来") == [
        "“把家人加进来”更像是在问 faq/bind，请挪过去，或写得更明白"
    ]


@pytest.mark.parametrize("address", ["faq/unbimd", "fix/unbind", "app/dance"])
def test_an_address_that_is_not_there_is_told(address: str, pair: Sample) -> None:
    pair.write("wordings/one/family.yaml", f"entries:\n  {address}: [拆开]\n")
    (problem,) = pair.breaks("YB041")
    assert f"没有 {address} 这一条" in problem


def test_guides_scenes_failures_and_frauds_have_addresses(sample: Sample) -> None:
    known = ("app/activate", "app/show-code", "scene/desk", "fix/no-code", "scam/sms", "faq/what")
    lines = "".join(
        f"  {address}: [{word}怎么弄]\n" for address, word in zip(known, "甲乙丙丁戊己", strict=True)
    )
    sample.write("wordings/one/all.yaml", f"entries:\n{lines}")
    assert sample.breaks("YB041") == []


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ("[{id: a, name: 甲, words: [停保]}, {id: b, name: 乙, words: [离职]}]", []),
        ("[{id: a, name: 甲, words: [停保, 停保]}]", ["“停保”已经写在“甲”里，一个词只能说明一件事"]),
        (
            "[{id: a, name: 甲, words: [停保]}, {id: b, name: 乙, words: [停保]}]",
            ["“停保”已经写在“甲”里，一个词只能说明一件事"],
        ),
    ],
)
def test_a_word_names_one_value_of_an_aspect(values: str, told: list[str], sample: Sample) -> None:
    sample.write("aspects.yaml", f"aspects:\n  - id: state\n    name: 情形\n    values: {values}\n")
    assert [problem.partition("YB042 ")[2] for problem in sample.breaks("YB042")] == told


def test_two_aspects_may_share_a_word(sample: Sample) -> None:
    aspect = "  - id: {id}\n    name: 甲\n    values: [{{id: a, name: 甲, words: [停保]}}]\n"
    sample.write("aspects.yaml", "aspects:\n" + aspect.format(id="state") + aspect.format(id="want"))
    assert sample.breaks("YB042") == []


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ("people: [{id: a, for: elder, words: [妈]}, {id: b, for: child, words: [娃]}]\nempty: [给]\n", []),
        (
            "people: [{id: a, for: elder, words: [妈]}, {id: b, for: child, words: [妈]}]\n",
            ["“妈”已经写在“a”里，一个词只能说明一件事"],
        ),
        ("people: [{id: a, for: elder, words: [妈, 妈]}]\n", ["“妈”已经写在“a”里，一个词只能说明一件事"]),
        (
            "people: [{id: a, for: elder, words: [妈]}]\nempty: [妈]\n",
            ["“妈”已经写在“a”里，一个词只能说明一件事"],
        ),
    ],
)
def test_a_word_tells_one_thing_of_a_person(people: str, told: list[str], sample: Sample) -> None:
    sample.write("people.yaml", people)
    assert [problem.partition("YB042 ")[2] for problem in sample.breaks("YB042")] == told
