"""Decoding what was encoded gives the same value, for every record of the shipped content."""

import json
from dataclasses import asdict
from pathlib import Path

from ybguide.authoring.compile.records import records
from ybguide.authoring.content import Content
from ybguide.authoring.load import load
from ybguide.authoring.locate import locate
from ybguide.authoring.validate import validate
from ybguide.store.decode import decode

CONTENT = Path(__file__).parents[3] / "content"


def test_every_record_of_the_shipped_content_survives() -> None:
    files, _ = validate(load(file) for file in locate([CONTENT]))
    written = list(records(Content(files=files)))
    assert len(written) > 500
    for record in written:
        assert decode(type(record), json.loads(json.dumps(asdict(record)))) == record
