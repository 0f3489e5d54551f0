"""What is told when a file cannot be read as YAML, or says something twice."""

import pytest

from tests.samples import Sample

NAME = "file.yaml"
UNREADABLE = {
    "": "file.yaml:1: YB001 文件是空的",
    "# only a comment\n": "file.yaml:1: YB001 文件是空的",
    "id: x\n\tname: y\n": "file.yaml:2: YB001 YAML 写法有误：found a tab character that violates indentation",
    "id:\n\tname: y\n": "file.yaml:2: YB001 YAML 写法有误：found character that cannot start any token",
    'id: x\nname: "y\n': "file.yaml:3: YB001 YAML 写法有误：found unexpected end of stream",
    "id: x\nname: a: b\n": "file.yaml:2: YB001 YAML 写法有误：mapping values are not allowed in this context",
    "id: x\n---\nid: y\n": "file.yaml:2: YB001 YAML 写法有误：but found another document",
    "id: x\nname: [a\n": "file.yaml:3: YB001 YAML 写法有误：did not find expected ',' or ']'",
    "id: x\nname: *nobody\n": "file.yaml:2: YB001 YAML 写法有误：found undefined alias",
    'id: "\\ud800"\n': "file.yaml:1: YB001 YAML 写法有误：found invalid Unicode character escape code",
}


@pytest.mark.parametrize(("text", "line"), UNREADABLE.items())
def test_a_file_that_is_no_yaml_is_one_problem_and_no_data(text: str, line: str, sample: Sample) -> None:
    sample.write(NAME, text)
    loaded = sample.load(NAME)
    assert ([str(problem) for problem in loaded.problems], loaded.data) == ([line], None)


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ("名: 医保\n".encode("gbk"), "file.yaml:1: YB001 不是 UTF-8 编码（第 1 个字节），请用 UTF-8 保存"),
        ("a: 1\n".encode("utf-16"), "file.yaml:1: YB001 不是 UTF-8 编码（第 1 个字节），请用 UTF-8 保存"),
        (b"a: 1\nb: \xff\n", "file.yaml:2: YB001 不是 UTF-8 编码（第 9 个字节），请用 UTF-8 保存"),
    ],
)
def test_another_encoding_is_told_with_the_line_and_the_byte(raw: bytes, line: str, sample: Sample) -> None:
    sample.write(NAME, raw)
    assert [str(problem) for problem in sample.load(NAME).problems] == [line]


@pytest.mark.parametrize("character", ["\x00", "\x01", "\x1b", "\x7f", "\ufffe"])
def test_a_control_character_is_told_in_one_line_at_its_line(character: str, sample: Sample) -> None:
    sample.write(NAME, f"a: 1\nb: x{character}y\n")
    (problem,) = sample.load(NAME).problems
    assert str(problem).startswith("file.yaml:2: YB001 YAML 写法有误：")
    assert len(str(problem).splitlines()) == 1


def test_a_key_written_twice_is_told_at_the_second_place_and_the_first_counts(sample: Sample) -> None:
    sample.write(NAME, "a: 1\nb:\n  - c: 2\n    c: 3\na: 4\n")
    loaded = sample.load(NAME)
    assert loaded.data == {"a": "1", "b": [{"c": "2"}]}
    assert [str(problem) for problem in loaded.problems] == [
        "file.yaml:4: YB002 键 c 写了两次，只能写一次",
        "file.yaml:5: YB002 键 a 写了两次，只能写一次",
    ]


@pytest.mark.parametrize("second", ["a", '"a"', "'a'", "!!str a", '"\\x61"'])
def test_a_key_written_twice_in_different_ways_is_the_same_key(second: str, sample: Sample) -> None:
    sample.write(NAME, f"a: 1\n{second}: 2\n")
    assert [problem.code for problem in sample.load(NAME).problems] == ["YB002"]


def test_a_problem_stays_in_one_line_whatever_the_key_holds(sample: Sample) -> None:
    sample.write(NAME, '"a\\nb\\u2028": 1\n"a\\nb\\u2028": 2\n')
    (problem,) = sample.load(NAME).problems
    assert str(problem).startswith("file.yaml:2: YB002 键 a")
    assert len(str(problem).splitlines()) == 1


@pytest.mark.parametrize("key", ["? [a, b]\n", "? {a: b}\n", "[a, b]", "{a: b}"])
def test_a_key_that_is_no_word_is_told(key: str, sample: Sample) -> None:
    sample.write(NAME, f"id: x\n{key}: y\n")
    loaded = sample.load(NAME)
    assert [str(problem) for problem in loaded.problems] == [
        "file.yaml:2: YB001 键必须是一个词，不能是列表或映射"
    ]
    assert loaded.data == {"id": "x"}


def test_a_folder_with_the_name_of_a_file_is_told(sample: Sample) -> None:
    sample.write("faq/old.yaml/note.txt", "")
    reason = "这是一个文件夹，不是文件"
    assert sample.problems() == [f"faq/old.yaml:1: YB001 读不了这个文件：{reason}"]


def test_a_link_to_a_file_that_is_gone_is_told(sample: Sample) -> None:
    (sample.folder / "faq" / "gone.yaml").symlink_to(sample.folder / "nowhere.yaml")
    reason = "没有这个文件或文件夹"
    assert sample.problems() == [f"faq/gone.yaml:1: YB001 读不了这个文件：{reason}"]
