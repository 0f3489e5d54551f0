"""A way names the guide or the scene that it shows."""

import pytest

from ybguide.domain.address import SCENES
from ybguide.domain.evidence import Evidence
from ybguide.domain.way import Way


@pytest.mark.parametrize(
    ("show", "channel", "task"),
    [
        ("app/activate", "app", "activate"),
        ("app/activate/menu", "app", "activate"),
        ("use/enrol", SCENES, "enrol"),
    ],
)
def test_channel_and_task_are_read_off_what_is_shown(show: str, channel: str, task: str) -> None:
    way = Way(
        id="w",
        show=show,
        whom=("self",),
        when=None,
        enrolled=True,
        activated=False,
        needs=(),
        because="",
        evidence=Evidence(sources=("law",), confidence="high", as_of=None),
    )
    assert (way.channel, way.task) == (channel, task)
