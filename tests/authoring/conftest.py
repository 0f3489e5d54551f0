"""A content folder of one's own for every test."""

from pathlib import Path

import pytest

from tests.samples import Sample


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return Sample.copied_to(tmp_path / "content")
