"""What things may be called when they are asked for."""

from tests.samples import Sample
from ybguide.authoring.compile.names import Name, names
from ybguide.text.tokens import name_key


def _forms(sample: Sample, kind: str, id_: str) -> dict[str, int]:
    return {name.form: name.rank for name in names(sample.content()) if (name.kind, name.id) == (kind, id_)}


def test_a_channel_goes_by_id_name_nickname_pinyin_and_initials(sample: Sample) -> None:
    assert _forms(sample, "channel", "app") == {
        "app": 0,
        "医保app": 0,
        "医保软件": 0,
        "醫保app": 1,
        "醫保軟件": 1,
        "yibaoapp": 2,
        "yibaoruanjian": 2,
        "ybapp": 3,
        "ybrj": 3,
    }


def test_a_region_also_goes_by_the_places_inside_it(sample: Sample) -> None:
    forms = _forms(sample, "region", "north")
    assert {form: forms[form] for form in ("北省", "北市", "小北", "beishi", "xiaobei", "xb")} == {
        "北省": 0,
        "北市": 0,
        "小北": 0,
        "beishi": 2,
        "xiaobei": 2,
        "xb": 3,
    }


def test_tasks_and_scenes_have_names_too(sample: Sample) -> None:
    assert _forms(sample, "task", "activate")["激活医保码"] == 0
    assert _forms(sample, "task", "activate")["jihuo"] == 2
    assert _forms(sample, "scene", "desk")["ghck"] == 3


def test_everything_that_is_asked_for_by_name_has_names(sample: Sample) -> None:
    kinds = {name.kind for name in names(sample.content())}
    assert kinds == {"channel", "task", "scene", "region", "term", "comparison"}


def test_every_form_is_written_once_and_as_it_is_looked_up(sample: Sample) -> None:
    found = list(names(sample.content()))
    keys = [(name.kind, name.form, name.id) for name in found]
    assert len(keys) == len(set(keys))
    assert all(name.form == name_key(name.form) != "" for name in found)


def test_a_form_of_two_meanings_is_kept_for_both_at_the_best_rank_of_each(sample: Sample) -> None:
    sample.change("channels/counter.yaml", "name: 窗口", "name: 窗口\naliases: [yibaoapp]")
    found = [name for name in names(sample.content()) if name.form == "yibaoapp"]
    assert found == [
        Name(kind="channel", form="yibaoapp", rank=2, id="app"),
        Name(kind="channel", form="yibaoapp", rank=0, id="counter"),
    ]


def test_a_name_of_punctuation_only_is_no_name(sample: Sample) -> None:
    sample.change("channels/app.yaml", "aliases: [医保软件]", "aliases: ['——']")
    assert "" not in _forms(sample, "channel", "app")
