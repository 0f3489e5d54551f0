"""The registry of formats: one row for each, with everything that the rest of the program asks of it.

A format is added by a module in ``render`` with ``render(page, surface) -> str`` and a row here; options,
help, completion, files, settings and the Python interface read this registry and know no format by itself.
"""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Self

from ybguide.errors import GuideError
from ybguide.record import Record
from ybguide.render.surface import Surface
from ybguide.text.encoding import Encoding
from ybguide.view.page import Page

if TYPE_CHECKING:
    from ybguide.view.book import Handbook


class Row(Record):
    """What has to be known of a format.

    - ``name``: what is typed after ``-f``;
    - ``about``: a word on it for the help, where the name does not say it;
    - ``suffixes``: what its files are called, the usual suffix first; one that several formats have tells
      none of them;
    - ``render``: a page in this format, ending with a line break;
    - ``handbook``: likewise everything in one file, where that can be;
    - ``fit``: the text that ``render`` gave, saying the same in characters that the encoding has; without it
      characters are substituted one by one, and the reader is told where that fails;
    - ``failure``: how a command (by its name) that made no page says why, for programs, which do not read the
      error output; a format that has it is for programs;
    - ``printed``: for paper, which cannot be asked later what it stands on: sources are always in it.
    """

    name: str
    about: str = ""
    suffixes: tuple[str, ...]
    render: Callable[[Page, Surface], str]
    handbook: "Callable[[Handbook], str] | None" = None
    fit: Callable[[str, Encoding], str] | None = None
    failure: Callable[[str, GuideError], str] | None = None
    printed: bool = False

    @property
    def daily(self) -> bool:
        """Whether somebody may want it every time: programs and printers are not there every time."""
        return self.failure is None and not self.printed


# Each renderer is imported when it is needed: Rich alone takes a quarter of a command's time.


def _terminal(page: Page, surface: Surface) -> str:
    from ybguide.render import terminal

    return terminal.render(page, surface)


def _plain(page: Page, surface: Surface) -> str:
    from ybguide.render import plain

    return plain.render(page, surface)


def _plain_handbook(handbook: "Handbook") -> str:
    from ybguide.render import plain

    return plain.render_handbook(handbook)


def _wechat(page: Page, surface: Surface) -> str:
    from ybguide.render import wechat

    return wechat.render(page, surface)


def _markdown(page: Page, surface: Surface) -> str:
    from ybguide.render import markdown

    return markdown.render(page, surface)


def _markdown_handbook(handbook: "Handbook") -> str:
    from ybguide.render import markdown

    return markdown.render_handbook(handbook)


def _markdown_in(text: str, encoding: Encoding) -> str:
    from ybguide.render.charset import markdown_in

    return markdown_in(text, encoding)


def _json(page: Page, surface: Surface) -> str:
    from ybguide.render import structured

    return structured.render(page, surface)


def _json_in(text: str, encoding: Encoding) -> str:
    from ybguide.render import structured

    return structured.fitted(text, encoding)


def _json_failure(command: str, error: GuideError) -> str:
    from ybguide.render import structured

    return structured.render_error(command, error)


def _html(page: Page, surface: Surface) -> str:
    from ybguide.render import webpage

    return webpage.render(page, surface)


def _html_handbook(handbook: "Handbook") -> str:
    from ybguide.render import handbook as renderer

    return renderer.render(handbook)


def _html_in(text: str, encoding: Encoding) -> str:
    from ybguide.render.charset import html_in

    return html_in(text, encoding)


class Format(Enum):
    """A format; its value is its name, its ``row`` all the rest."""

    row: Row

    RICH = Row(name="rich", about="终端清单", suffixes=(".txt",), render=_terminal)
    PLAIN = Row(
        name="plain",
        about="纯文字，可以念",
        suffixes=(".txt",),
        render=_plain,
        handbook=_plain_handbook,
    )
    WECHAT = Row(name="wechat", about="贴进微信", suffixes=(".txt",), render=_wechat)
    MARKDOWN = Row(
        name="markdown",
        suffixes=(".md", ".markdown"),
        render=_markdown,
        handbook=_markdown_handbook,
        fit=_markdown_in,
    )
    JSON = Row(
        name="json",
        about="给程序用",
        suffixes=(".json",),
        render=_json,
        fit=_json_in,
        failure=_json_failure,
    )
    HTML = Row(
        name="html",
        about="大字网页，可以打印",
        suffixes=(".html", ".htm"),
        render=_html,
        handbook=_html_handbook,
        fit=_html_in,
        printed=True,
    )

    def __new__(cls, row: Row) -> Self:
        """A member whose value is its name."""
        member = object.__new__(cls)
        member._value_ = row.name
        member.row = row
        return member

    def __str__(self) -> str:
        """What is typed for it."""
        return self.row.name

    @classmethod
    def named(cls, name: str) -> "Format":
        """The format with this name. Raises ``KeyError``."""
        return {each.row.name: each for each in cls}[name]

    @classmethod
    def of_suffix(cls, suffix: str) -> "Format | None":
        """The format that a suffix (``.md``, in any case) tells, or None where it tells none or several."""
        found = [each for each in cls if suffix.lower() in each.row.suffixes]
        return found[0] if len(found) == 1 else None
