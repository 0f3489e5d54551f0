"""The shape of content files: files, keys, and all faults at once; values are in ``test_validate_values``."""

import pytest

from tests.samples import Sample
from ybguide.authoring.validate import validate

APP = "channels/app.yaml"


def _lines(sample: Sample, name: str) -> list[str]:
    return [str(problem) for problem in validate([sample.load(name)])[1]]


def test_files_of_the_right_shape_come_back_with_their_names(sample: Sample) -> None:
    valid, problems = validate([sample.load(APP), sample.load("terms.yaml")])
    assert ([file.name for file in valid], problems) == ([APP, "terms.yaml"], ())


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "warnings: [密",
            "warning: [密",
            "32: YB003 guides.0.steps.0.warning：没有 warning 这个键，是不是想写 warnings",
        ),
        ("order: 1\n", "order: 1\nzzz: 1\n", "5: YB003 zzz：没有 zzz 这个键"),
        ("order: 1\n", "order: 1\n<<: {x: 1}\n", "5: YB003 <<：没有 << 这个键"),
        ("order: 1\n", "order: 1\nOrder: 2\n", "5: YB003 Order：没有 Order 这个键，是不是想写 order"),
        (
            "age: {from: 16}",
            "age: {form: 3, from: 16}",
            "30: YB003 guides.0.steps.0.when.age.form：没有 form 这个键，是不是想写 from",
        ),
        (
            "age: {from: 16}",
            "age: {from_: 16, below: 18}",
            "30: YB003 guides.0.steps.0.when.age.from_：没有 from_ 这个键，是不是想写 from",
        ),
    ],
)
def test_an_unknown_key_is_told_with_the_nearest_known_one(
    old: str, new: str, line: str, sample: Sample
) -> None:
    sample.change(APP, old, new)
    assert _lines(sample, APP) == [f"{APP}:{line}"]


def test_the_nearest_key_is_named_as_editors_write_it(sample: Sample) -> None:
    sample.change("fixes/code.yaml", "    try:\n", "    tyr:\n")
    assert _lines(sample, "fixes/code.yaml") == [
        "fixes/code.yaml:5: YB004 entries.0.try：缺少 try，必须写",
        "fixes/code.yaml:12: YB003 entries.0.tyr：没有 tyr 这个键，是不是想写 try",
    ]


@pytest.mark.parametrize(
    ("name", "key", "line"),
    [
        (APP, "name: 医保 App\n", "1: YB004 name：缺少 name，必须写"),
        (APP, "        do: 打开 App\n", "23: YB004 guides.0.steps.0.do：缺少 do，必须写"),
        (
            "fixes/code.yaml",
            "    symptom: 打不开二维码\n",
            "5: YB004 entries.0.symptom：缺少 symptom，必须写",
        ),
        ("regions/north.yaml", "    channel: app\n", "14: YB004 guides.0.channel：缺少 channel，必须写"),
    ],
)
def test_a_missing_key_is_told_where_it_should_stand(name: str, key: str, line: str, sample: Sample) -> None:
    sample.change(name, key, "")
    assert _lines(sample, name) == [f"{name}:{line}"]


def test_all_faults_of_a_file_are_told_at_once(sample: Sample) -> None:
    sample.change("topics.yaml", "name: 开始用", "nmae: 开始用\n    order: 1\n  - id: Bad\n    name:")
    assert sorted(_lines(sample, "topics.yaml")) == [
        "topics.yaml:2: YB004 topics.0.name：缺少 name，必须写",
        "topics.yaml:3: YB003 topics.0.nmae：没有 nmae 这个键，是不是想写 name",
        "topics.yaml:4: YB003 topics.0.order：没有 order 这个键",
        "topics.yaml:5: YB005 topics.1.id：“Bad” 的写法不对，要符合 ^[a-z0-9]+(-[a-z0-9]+)*$",
        "topics.yaml:6: YB005 topics.1.name：不能是空的",
    ]


def test_problems_of_loading_are_kept_and_the_rest_is_still_validated(sample: Sample) -> None:
    sample.write("topics.yaml", "topics: []\ntopics: []\n")
    assert _lines(sample, "topics.yaml") == [
        "topics.yaml:2: YB002 键 topics 写了两次，只能写一次",
        "topics.yaml:1: YB005 topics：至少要有 1 项",
    ]


@pytest.mark.parametrize("text", ["- id: start\n", "start\n", '""\n'])
def test_a_file_that_is_no_mapping_is_told(text: str, sample: Sample) -> None:
    sample.write("topics.yaml", text)
    assert _lines(sample, "topics.yaml") == ["topics.yaml:1: YB005 整个文件：要写成“键: 值”的形式"]


@pytest.mark.parametrize(
    "name", ["notes.yaml", "channel/app.yaml", "faq/basics.yml", "sub/terms.yaml", "faq.yaml"]
)
def test_a_file_in_no_known_place_is_told(name: str, sample: Sample) -> None:
    sample.write(name, "id: x\n")
    message = "不认识这个文件：内容文件要放在 channels、scenes、faq、fixes、regions 里，或用规定的文件名"
    assert _lines(sample, name) == [f"{name}:1: YB006 {message}"]


@pytest.mark.parametrize("folder", ["faq", "fixes", "scenes", "channels", "regions"])
def test_a_file_may_stand_in_a_deeper_folder(folder: str, sample: Sample) -> None:
    first = min((sample.folder / folder).glob("*.yaml"))
    name = f"{folder}/deeper/{first.name}"
    sample.write(name, first.read_bytes())
    assert _lines(sample, name) == []
