"""The language of questions, made from the synonyms of the content and two dictionaries."""

import pytest

from tests.samples import Sample
from ybguide.authoring.compile.language import language
from ybguide.text.language import Language

SYNONYMS = """\
groups:
  - [医保码, 电子凭证, QR, 一保马]
  - [证件, 只件]
  - [App, 软件]
  - [中级, 中间]
subject: [医保, 保]
shared: [ＡＰＰ]
elsewhere: [公积金]
empty: [请问]
"""


@pytest.fixture
def made(sample: Sample) -> Language:
    sample.write("synonyms.yaml", SYNONYMS)
    return language(sample.content())


def test_synonyms_lead_to_the_first_of_their_group_and_empty_words_to_nothing(made: Language) -> None:
    assert made.synonyms == {
        "电子凭证": "医保码",
        "qr": "医保码",
        "一保马": "医保码",
        "只件": "证件",
        "软件": "app",
        "中间": "中级",
        "请问": "",
    }


def test_synonyms_are_heard_unless_they_sound_alike_or_are_not_chinese(made: Language) -> None:
    assert made.heard == {
        "dian zi ping zheng": "yi bao ma",
        "zhi jian": "zheng jian",
        "zhong jian": "zhong ji",
        "qing wen": "",
    }


def test_initials_stand_for_one_word_alone(made: Language) -> None:
    # 证件 and 中级 both begin with z and j.
    assert made.initials == {"ybm": "医保码"}


def test_words_of_the_lists_come_with_their_sound_where_it_tells_enough(made: Language) -> None:
    assert made.subject == [("医保", "yi bao"), ("保", "")]
    assert made.shared == [("app", "")]
    assert made.elsewhere == [("公积金", "gong ji jin")]


def test_the_dictionaries_cover_what_people_type(made: Language) -> None:
    assert (made.simplified["醫"], made.simplified["碼"]) == ("医", "码")
    assert "医" not in made.simplified
    assert (made.sounds["医"], made.sounds["行"]) == ("yi", "xing")
    assert len(made.sounds) == 6763
