"""YB029: the words of search do not contradict one another, nor turn away what the guide answers."""

import pytest

from tests.samples import Sample

WORDS = """\
groups:
  - [医保码, 电子凭证]
  - [二维码, {grouped}]
subject: [医保]
shared: [激活]
elsewhere: [{elsewhere}]
"""


def _breaks(sample: Sample, *, grouped: str = "qr code", elsewhere: str = "护照") -> list[str]:
    sample.write("synonyms.yaml", WORDS.format(grouped=grouped, elsewhere=elsewhere))
    return sample.breaks("YB029")


def _turned_away(word: str, question: str) -> str:
    return f"synonyms.yaml:6: YB029 “{word}”会把自己的问法挡在外面：{question}，请把这个词写长些或删去"


def test_words_that_agree_pass(sample: Sample) -> None:
    assert _breaks(sample) == []


@pytest.mark.parametrize(
    ("grouped", "word", "line"),
    [("电子凭证", "电子凭证", 2), ("码图, 码图", "码图", 3), ("QR, ｑｒ", "ｑｒ", 3)],
)
def test_a_word_of_two_groups_or_twice_in_one_is_told(
    grouped: str, word: str, line: int, sample: Sample
) -> None:
    assert _breaks(sample, grouped=grouped) == [
        f"synonyms.yaml:3: YB029 “{word}”已经写在 groups 里（第 {line} 行），一个词只能写在一处"
    ]


@pytest.mark.parametrize(
    ("elsewhere", "first", "line"),
    [("医保", "subject", 4), ("激活", "shared", 5), ("护照, 护照", "elsewhere", 6)],
)
def test_a_word_of_two_lists_is_told(elsewhere: str, first: str, line: int, sample: Sample) -> None:
    word = elsewhere[:2]
    assert _breaks(sample, elsewhere=elsewhere) == [
        f"synonyms.yaml:6: YB029 “{word}”已经写在 {first} 里（第 {line} 行），一个词只能写在一处"
    ]


def test_a_group_may_hold_a_word_of_a_list(sample: Sample) -> None:
    assert _breaks(sample, grouped="激活, 护照") == []


@pytest.mark.parametrize(
    ("elsewhere", "file", "line", "text"),
    [
        ("不开二", "fixes/code.yaml", 6, "打不开二维码"),
        ("没有码", "fixes/code.yaml", 7, "没有码"),
        ("繁忙", "fixes/code.yaml", 8, "系统繁忙"),
        ("号窗", "scenes/desk.yaml", 2, "挂号窗口"),
        ("口挂", "scenes/desk.yaml", 3, "窗口挂号"),
    ],
)
def test_a_word_that_turns_away_our_own_question_is_told(
    elsewhere: str, file: str, line: int, text: str, sample: Sample
) -> None:
    told = _turned_away(elsewhere, f"{file} 第 {line} 行的“{text}”")
    assert _breaks(sample, elsewhere=elsewhere) == [told]


@pytest.mark.parametrize(
    ("typed", "found"), [("沒有銀行卡", True), ("没有银 行卡", False), ("医保银行卡", False)]
)
def test_words_are_compared_as_a_question_is(typed: str, found: bool, sample: Sample) -> None:  # noqa: FBT001
    sample.change("faq/basics.yaml", "医保电子凭证是啥", typed)
    assert bool(_breaks(sample, elsewhere="银行卡")) is found


def test_each_word_is_told_once_with_how_many_it_turns_away(sample: Sample) -> None:
    sample.change("faq/basics.yaml", "[医保电子凭证是啥]", "[没有银行卡, ＱＱ银行卡]")
    assert _breaks(sample, elsewhere="银行卡, QQ") == [
        _turned_away("QQ", "faq/basics.yaml 第 7 行的“ＱＱ银行卡”"),
        _turned_away("银行卡", "faq/basics.yaml 第 7 行的“没有银行卡”等 2 处"),
    ]
