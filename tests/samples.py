"""A small, whole content folder, copied for each test, which then changes one thing in it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from ybguide.authoring.check import Conditions, rule_of
from ybguide.authoring.content import Content
from ybguide.authoring.load import LoadedFile, load
from ybguide.authoring.locate import ContentFile
from ybguide.authoring.problem import in_order
from ybguide.authoring.read import read
from ybguide.authoring.validate import validate

_ORIGINAL = Path(__file__).parent / "sample_content"
_QUESTION = """\
id: example
title: 例子
order: 9
entries:
  - id: example
    question: 例子？
    answer: 是的。
    details:
      - >-
        {text}
    topics: [start]
    evidence: {{sources: [law], confidence: high}}
"""


@dataclass(frozen=True, slots=True)
class Sample:
    """A copy of ``tests/sample_content``: one file of every kind, without a fault."""

    folder: Path

    @classmethod
    def copied_to(cls, folder: Path) -> "Sample":
        shutil.copytree(_ORIGINAL, folder)
        return cls(folder)

    def stand_in(self, patch: pytest.MonkeyPatch) -> None:
        """Take the place of the content that came with the program."""
        patch.setattr("ybguide.library.content_folder", lambda: self.folder)
        patch.setattr("ybguide.library._SHIPPED", self.folder / "nothing-shipped.sqlite")

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Put ``new`` in the place of ``old``, which stands in the file exactly once."""
        text = self.text(name)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def add(self, name: str, text: str) -> None:
        self.write(name, self.text(name) + text)

    def load(self, name: str) -> LoadedFile:
        return load(ContentFile(name=name, path=self.folder / name))

    def problems(self, *overlays: Path) -> list[str]:
        return [str(problem) for problem in read([self.folder, *overlays])[1]]

    def breaks(self, code: str) -> list[str]:
        """The problems that one rule finds, whatever the others find."""
        rule = rule_of(code)
        assert rule is not None
        return [str(problem) for problem in in_order(rule.problems(self.read(), Conditions()))]

    def says(self, text: str) -> None:
        """Add an answer with this text among its details."""
        self.write("faq/example.yaml", _QUESTION.format(text=text))

    def faults(self, code: str, text: str) -> list[str]:
        """What one rule says of a text in an answer; of the other files it sees the contacts alone."""
        self.says(text)
        rule = rule_of(code)
        assert rule is not None
        files, problems = validate(map(self.load, ("contacts.yaml", "faq/example.yaml")))
        assert problems == ()
        return [problem.message for problem in rule.problems(Content(files=files), Conditions())]

    def read(self) -> Content:
        """The content as far as it has the right shape."""
        return read([self.folder])[0]

    def content(self) -> Content:
        """The content, which has no fault."""
        assert self.problems() == []
        return self.read()
