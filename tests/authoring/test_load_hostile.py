"""Files made to harm: they end at once, as problems."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import Sample
from ybguide.authoring.load import load
from ybguide.authoring.locate import ContentFile

NAME = "file.yaml"
ALIAS = "YB001 不支持 YAML 的锚点和引用（& 和 *），请把内容写全"
LAUGHS = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 30)
)
YAML_LIKE = st.text("ab:-?[]{}&*!|>'\"#%,~ \t\n", max_size=60)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: &x 1\nb: *x\n", 1),
        ("id: y\nbase: &x {b: 1}\nmore:\n  <<: *x\n", 2),
        ("id: y\nlist: &x [*x]\n", 2),
    ],
)
def test_an_alias_is_a_problem(text: str, line: int, sample: Sample) -> None:
    sample.write(NAME, text)
    assert [str(problem) for problem in sample.load(NAME).problems] == [f"file.yaml:{line}: {ALIAS}"]


def test_a_billion_laughs_end_at_once(sample: Sample) -> None:
    sample.write("faq/laughs.yaml", LAUGHS)
    loaded = sample.load("faq/laughs.yaml")
    assert {(problem.line, f"{problem.code} {problem.message}") for problem in loaded.problems} == {
        (line, ALIAS) for line in range(1, 30)
    }


@pytest.mark.parametrize(
    "text",
    [
        "[" * 1_000 + "]" * 1_000,
        "{a: " * 1_000 + "x" + "}" * 1_000,
        "- " * 1_000 + "x",
        "".join(f"{' ' * depth}a:\n" for depth in range(1_000)),
    ],
    ids=["lists", "mappings", "dashes", "indents"],
)
def test_nesting_deeper_than_any_content_is_one_problem(text: str, sample: Sample) -> None:
    sample.write(NAME, text)
    assert [problem.code for problem in sample.load(NAME).problems] == ["YB001"]


def test_nesting_without_end_does_not_break_the_program(tmp_path: Path) -> None:
    # In a process of its own: a parser that recurses in C takes the whole process with it.
    path = Sample(tmp_path).write(NAME, "[" * 100_000)
    program = (
        "import sys, pathlib;"
        "from ybguide.authoring.load import load;"
        "from ybguide.authoring.locate import ContentFile;"
        "loaded = load(ContentFile(name='file.yaml', path=pathlib.Path(sys.argv[1])));"
        "print(*(problem.code for problem in loaded.problems))"
    )
    done = subprocess.run(  # noqa: S603 - the program is the one above
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "YB001\n")


def test_a_tag_makes_no_object(sample: Sample, tmp_path: Path) -> None:
    sample.write(NAME, f"a: !!python/object/apply:os.mkdir [{tmp_path / 'made'}]\n")
    assert sample.load(NAME).data == {"a": [str(tmp_path / "made")]}
    assert not (tmp_path / "made").exists()


@settings(deadline=None, max_examples=200)
@given(raw=st.binary(max_size=60) | st.text(max_size=60).map(str.encode) | YAML_LIKE.map(str.encode))
def test_any_bytes_are_read_or_told_in_one_line_each(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(raw)
    loaded = load(ContentFile(name="any.yaml", path=path))
    assert (loaded.data is None) <= bool(loaded.problems)
    for problem in loaded.problems:
        assert len(str(problem).splitlines()) == 1
        assert 1 <= problem.line <= len(raw.decode(errors="replace").splitlines()) + 1
