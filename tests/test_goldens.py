"""Whole outputs, kept in ``tests/goldens``: of real commands, and of one hostile page in every format.

``make goldens`` writes them anew.
"""

from pathlib import Path
from typing import get_args

import pytest

from tests.conftest import Run
from tests.render.hostile import HOSTILE
from ybguide import __version__
from ybguide.render import markdown, plain, structured, terminal, webpage, wechat
from ybguide.render.surface import Surface
from ybguide.view.page import Block

GOLDENS = Path(__file__).parent / "goldens"
GUIDES = {
    "activate-alipay": ("activate", "--channel", "alipay"),
    "family-add-age-7-alipay": ("family-add", "--age", "7", "-c", "alipay"),
    "how-unbind": ("how", "unbind"),
    "faq-unbind": ("faq", "解绑"),
    "fix-face-fail": ("fix", "face-fail"),
}
COMMANDS = {
    "home": (),
    "activate": ("activate",),
    "family-add": ("family-add",),
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
DOCUMENTS = (("wechat", None), ("markdown", None), ("html", None))
RENDERERS = {
    "rich40": lambda: terminal.render(HOSTILE, Surface(width=40)),
    "rich60": lambda: terminal.render(HOSTILE, Surface(width=60)),
    "rich80": lambda: terminal.render(HOSTILE, Surface(width=80)),
    "rich120": lambda: terminal.render(HOSTILE, Surface(width=120)),
    "plain": lambda: plain.render(HOSTILE, Surface()),
    "plain40": lambda: plain.render(HOSTILE, Surface(width=40)),
    "wechat": lambda: wechat.render(HOSTILE, Surface()),
    "wechat40": lambda: wechat.render(HOSTILE, Surface(width=40)),
    "markdown": lambda: markdown.render(HOSTILE, Surface()),
    "json": lambda: structured.render(HOSTILE, Surface()),
    "html": lambda: webpage.render(HOSTILE, Surface()),
}


def check(name: str, text: str, request: pytest.FixtureRequest) -> None:
    """Compare with what is kept; the version of the program is no part of it."""
    shown = text.replace(f"ybguide {__version__}", "ybguide (version)")
    path = GOLDENS / f"{name}.txt"
    if request.config.getoption("--update-goldens"):
        GOLDENS.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("chosen", "width"), [*SIZES, *DOCUMENTS])
@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_is_as_kept_in_every_format(
    name: str, chosen: str, width: int | None, run: Run, request: pytest.FixtureRequest
) -> None:
    sized = ("--width", str(width)) if width else ()
    result = run(*GUIDES[name], "-f", chosen, *sized)
    assert (result.code, result.err) == (0, "")
    check(f"{name}.{chosen}{width or ''}", result.out, request)


@pytest.mark.parametrize("chosen", ["rich", "plain", "wechat", "markdown", "html"])
@pytest.mark.parametrize("name", GUIDES)
def test_the_whole_of_a_guide_is_as_kept(
    name: str, chosen: str, run: Run, request: pytest.FixtureRequest
) -> None:
    result = run(*GUIDES[name], "--more", "-f", chosen)
    assert (result.code, result.err) == (0, "")
    check(f"{name}-more.{chosen}", result.out, request)


@pytest.mark.parametrize(("chosen", "width"), SIZES)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_list_is_as_kept(
    name: str, chosen: str, width: int | None, run: Run, request: pytest.FixtureRequest
) -> None:
    sized = ("--width", str(width)) if width else ()
    result = run(*COMMANDS[name], "-f", chosen, *sized)
    assert (result.code, result.err) == (0, "")
    check(f"{name}.{chosen}{width or ''}", result.out, request)


@pytest.mark.parametrize("name", RENDERERS)
def test_a_hostile_page_is_as_kept_in_every_format(name: str, request: pytest.FixtureRequest) -> None:
    check(f"hostile.{name}", RENDERERS[name](), request)


def test_the_hostile_page_has_a_block_of_every_kind() -> None:
    assert {type(block) for block in HOSTILE.blocks} == set(get_args(Block))
