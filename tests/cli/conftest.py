"""A small content in the place of the shipped one, for commands that read YAML."""

from pathlib import Path

import pytest

from tests.samples import Sample


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sample:
    copy = Sample.copied_to(tmp_path / "content")
    copy.stand_in(monkeypatch)
    return copy


@pytest.fixture
def overlay(tmp_path: Path, sample: Sample) -> Sample:
    """An empty folder to be laid over the small content."""
    folder = tmp_path / "overlay"
    folder.mkdir()
    assert folder != sample.folder
    return Sample(folder)
