"""A real browser: Debian's Chromium, driven by Playwright, with the network off."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.conftest import TODAY
from ybguide.render.handbook import render
from ybguide.store import Store
from ybguide.view.handbook import Handbook, handbook

PHONE = {"width": 360, "height": 760}

_MISSING = (
    "These tests drive Debian's Chromium and read its PDF files. Missing: {}.\n"
    "Install with: apt-get install chromium fonts-noto-cjk poppler-utils zbar-tools"
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser, started once; without it the tests fail and say what to install."""
    missing = [name for name in ("chromium", "pdftotext", "zbarimg") if shutil.which(name) is None]
    if missing:
        pytest.fail(_MISSING.format(", ".join(missing)), pytrace=False)
    with sync_playwright() as playwright:
        # The sandbox needs rights that a container does not give.
        started = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def open_file(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a file in a fresh profile without network; options are those of a context of Playwright.

    The test fails if the page asked for anything but files and what it holds itself.
    """
    contexts: list[BrowserContext] = []
    asked: list[str] = []

    def opened(path: Path, **options: Any) -> Page:
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_offline(offline=True)
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [url for url in asked if not url.startswith(("file://", "data:"))] == []


@pytest.fixture(scope="session")
def book(store: Store) -> Handbook:
    return handbook(store, TODAY)


@pytest.fixture(scope="session")
def file(book: Handbook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook as a file."""
    path = tmp_path_factory.mktemp("handbook") / "医保码手册.html"
    path.write_text(render(book), encoding="utf-8")
    return path


@pytest.fixture
def page(open_file: Callable[..., Page], file: Path) -> Iterator[Page]:
    """The handbook on a phone; whatever fails in its scripts fails the test."""
    opened = open_file(file, viewport=PHONE)
    errors: list[object] = []
    opened.on("pageerror", lambda error: errors.append(error))  # noqa: PLW0108 - a builtin cannot be marked
    yield opened
    assert errors == []
