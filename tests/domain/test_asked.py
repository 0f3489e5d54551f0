"""The ways in which people ask for a thing."""

from dataclasses import replace

import pytest

from tests.compiled import compiled
from tests.samples import Sample
from ybguide.domain.answers import Fix, Question
from ybguide.domain.asked import guide_phrases, names_of_place, phrases
from ybguide.domain.channel import Channel, Task
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact
from ybguide.domain.tables import Comparison, Scam, Term
from ybguide.store import Store

WANTED = ("医保", "医保电话", "医保用什么小程序", "医保公众号", "医保 App")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return compiled(Sample.copied_to(tmp_path_factory.mktemp("asked") / "content").folder)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Question, ("医保码是什么？", "医保电子凭证是啥")),
        (Fix, ("打不开二维码", "没有码", "系统繁忙")),
        (Scene, ("挂号窗口", "在窗口挂号", "窗口挂号")),
        (Term, ("医保码", "医保码是什么意思", "电子凭证")),
        (Contact, ("医保服务热线",)),
        (Comparison, ("码和卡",)),
        (Scam, ("停用短信",)),
    ],
)
def test_a_thing_is_asked_for_by_what_it_is_called(
    kind: type[Question], expected: tuple[str, ...], small: Store
) -> None:
    assert phrases(small.all(kind)[0]) == expected


def test_a_task_in_a_channel_is_asked_for_by_each_of_its_names(small: Store) -> None:
    task, channel = small.get(Task, "activate"), small.get(Channel, "app")
    assert guide_phrases(channel, task) == ("医保 App怎么激活医保码", "医保 App怎么激活")


def test_a_place_is_asked_for_by_its_names_and_its_channels(small: Store) -> None:
    region = replace(small.get(Region, "north"), places=())
    # “北” alone is no name.
    assert phrases(region) == (
        *(f"北省{wanted}" for wanted in WANTED),
        *("北省医保", "北省医保是什么", "北省医保怎么登录"),
    )


def test_a_place_answers_for_the_places_in_it(small: Store) -> None:
    assert names_of_place(small.get(Region, "north")) == ("北省", "北市", "小北")
