"""``ybguide channels``: the channels side by side."""

import json

from tests.conftest import Run
from ybguide.domain.channel import Channel
from ybguide.store import Store


def test_every_channel_has_its_row_in_order(run: Run, store: Store) -> None:
    rows = json.loads(run("channels", "-f", "json").out)["data"]["channels"]
    channels = store.all(Channel)
    assert [(row["id"], row["name"]) for row in rows] == [(channel.id, channel.name) for channel in channels]
    assert all(row["needs"] and row["minutes"] and row["best_for"] for row in rows)


def test_each_row_answers_the_questions_people_compare_by(run: Run, store: Store) -> None:
    rows = json.loads(run("channels", "-f", "json").out)["data"]["channels"]
    words = {"yes": "可以", "no": "不可以", "unknown": "说不准"}
    for row, channel in zip(rows, store.all(Channel), strict=True):
        supports = channel.supports
        assert row["family"] == words[supports.family.answer]
        assert row["password"] == words[supports.password.answer]
        assert row["in_person"] == words[supports.in_person.answer]


def test_every_text_about_a_channel_is_in_every_format(run: Run, store: Store) -> None:
    for form in (("-f", "plain", "--more"), ("-f", "rich", "--more"), ("-f", "json")):
        shown = "".join(run("channels", *form).out.split())
        for channel in store.all(Channel):
            supports = channel.supports
            details = (supports.family.text, supports.password.text, supports.in_person.text)
            for text in (channel.name, channel.needs, channel.best_for, *details):
                assert "".join(text.rstrip("。").split()) in shown


def test_the_short_form_has_what_one_chooses_by(run: Run, store: Store) -> None:
    lines = run("channels", "-f", "plain").out.splitlines()
    for channel in store.all(Channel):
        row = lines.index(f"渠道：{channel.name}")
        best_for = channel.best_for.rstrip("。")
        told = [f"代号：{channel.id}", f"分钟：{channel.minutes}", f"适合：{best_for}", ""]
        assert lines[row + 1 : row + 5] == told
    assert lines[-1] == "加 --more 还有说明。"


def test_the_advice_names_a_command_for_each_channel_it_recommends(run: Run) -> None:
    advice = json.loads(run("channels", "-f", "json").out)["data"]["advice"]
    assert advice
    for link in advice:
        assert run(*link["command"].split()[1:]).code == 0


def test_it_takes_no_words(run: Run) -> None:
    result = run("channels", "alipay")
    assert (result.code, result.out) == (2, "")
    assert result.err == "多写了：alipay。\n用法见：ybguide channels --help\n"
