"""Whole outputs of real commands, kept in ``tests/goldens``: ``make goldens`` writes them anew."""

from pathlib import Path

import pytest

from .conftest import Run

GOLDENS = Path(__file__).parent / "goldens"
COMMANDS = {
    "home": (),
    "activate": ("activate",),
    "activate-alipay": ("activate", "--channel", "alipay"),
    "family-add": ("family-add",),
    "family-add-age-7-alipay": ("family-add", "--age", "7", "-c", "alipay"),
    "how-unbind": ("how", "unbind"),
    "faq-unbind": ("faq", "解绑"),
    "faq-subjects": ("faq",),
    "channels": ("channels",),
}
SIZES = (
    ("rich", 40),
    ("rich", 60),
    ("rich", 80),
    ("rich", 120),
    ("plain", None),
    ("plain", 40),
    ("json", None),
)


@pytest.mark.parametrize(("style", "width"), SIZES)
@pytest.mark.parametrize("name", COMMANDS)
def test_output_is_as_kept(
    name: str, style: str, width: int | None, run: Run, request: pytest.FixtureRequest
) -> None:
    sized = ("--width", str(width)) if width else ()
    result = run(*COMMANDS[name], "-f", style, *sized)
    assert (result.code, result.err) == (0, "")
    path = GOLDENS / f"{name}.{style}{width or ''}.txt"
    if request.config.getoption("--update-goldens"):
        GOLDENS.mkdir(exist_ok=True)
        path.write_text(result.out, encoding="utf-8")
    assert result.out == path.read_text(encoding="utf-8")
