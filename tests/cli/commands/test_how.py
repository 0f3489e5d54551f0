"""``ybguide how``: any task, in one channel or in all that have it."""

import json
from itertools import product

import pytest

from tests.conftest import Run
from ybguide.cli.app import READING
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.store import Store


@pytest.mark.parametrize(
    "form", ["unbind", "解绑", "jiebang", "jb", "UNBIND", "解绑医保码", "ｕｎｂｉｎｄ", "解綁"]
)
def test_a_task_may_be_given_by_any_of_its_names(form: str, run: Run) -> None:
    result = run("how", form)
    assert (result.code, result.err) == (0, "")
    assert result.out == run("how", "unbind").out


def test_without_a_task_all_tasks_are_listed_with_their_commands(run: Run, store: Store) -> None:
    result = run("how")
    assert result.code == 0
    for task in store.all(Task):
        if store.guide_ids(task.id):
            assert task.name in result.out


def test_every_task_shows_every_channel_that_has_it(run: Run, store: Store) -> None:
    for task in store.all(Task):
        guides = store.some(Guide, store.guide_ids(task.id))
        if task.id == "family-add":
            # What goes for every channel is no way beside the channels.
            guides = tuple(guide for guide in guides if guide.channel != "family-account")
        if guides:
            data = json.loads(run("how", task.id, "-f", "json").out)["data"]
            # Where nothing reliable is known is said last, but on a page that is a command of its own.
            own = task.id in READING
            expected = guides if own else sorted(guides, key=lambda guide: guide.gap is not None)
            assert [guide["id"] for guide in data["guides"]] == [guide.id for guide in expected]


@pytest.mark.parametrize("task", ["activate", "family-add"])
def test_a_task_that_is_a_command_has_one_page(task: str, run: Run) -> None:
    assert run("how", task).out == run(task).out


def test_a_channel_narrows_it_down(run: Run) -> None:
    result = run("how", "password-reset", "-c", "支付宝", "-f", "json")
    data = json.loads(result.out)["data"]
    assert {(guide["channel"], guide["task"]) for guide in data["guides"]} == {("alipay", "password-reset")}


def test_a_channel_that_cannot_do_it_says_which_can(run: Run, store: Store) -> None:
    able = {(task.id, channel) for task in store.all(Task) for channel in store.channels_of(task.id)}
    unable = set(product(store.titles("task"), store.titles("channel"))) - able
    for task, channel in sorted(unable):
        result = run("how", task, "-c", channel)
        assert (result.code, result.out) == (4, "")
        assert store.get(Channel, channel).name in result.err
        assert all(store.title("channel", other) in result.err for name, other in able if name == task)
        assert "12393" in result.err


def test_a_near_miss_is_answered_by_the_task_that_was_meant(run: Run) -> None:
    result = run("how", "unbindd")
    assert (result.code, result.out) == (4, "")
    assert result.err.startswith("没有叫“unbindd”的事项，您是不是要找“解绑医保码”？\n")


def test_a_task_nobody_knows_is_refused_with_all_tasks(run: Run, store: Store) -> None:
    result = run("how", "养猫")
    assert (result.code, result.out) == (4, "")
    assert all(task.name in result.err for task in store.all(Task))


def test_a_word_that_names_nothing_is_refused(run: Run) -> None:
    result = run("how", "unbind", "多余的")
    assert (result.code, result.out) == (4, "")
    assert result.err.startswith("没有叫“多余的”的事项")
