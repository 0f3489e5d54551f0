"""What a reader sees of a document: the text that a browser or a Markdown viewer shows, read by a parser."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from markdown_it import MarkdownIt
from markdown_it.token import Token


def html_text(source: str) -> str:
    """The text of an HTML document without its scripts and styles."""
    return parse_html(source).text


def parse_html(source: str) -> "Html":
    """The text and the tags of an HTML document."""
    parser = _Parser()
    parser.feed(source)
    parser.close()
    return parser.read


@dataclass(kw_only=True, slots=True)
class Html:
    """Text, and start tags with their attributes, in order; ``hidden`` is what scripts and styles hold."""

    text: str = ""
    hidden: str = ""
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.read = Html()
        self._inside: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.read.tags.append((tag, dict(attrs)))
        self._inside = tag if tag in ("script", "style") else None

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser calls it with one
        self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.read.hidden += data
        else:
            self.read.text += data

    def handle_comment(self, data: str) -> None:
        self.read.tags.append(("!--", {"": data}))


_VIEWER = MarkdownIt("gfm-like2", {"linkify": False})
# It would show the characters behind the percent signs of an address.
_VIEWER.normalizeLinkText = str  # type: ignore[method-assign]


def parse_markdown(source: str) -> list[Token]:
    """The tokens of a GFM document in order, those inside of lines too."""
    return list(_flat(_VIEWER.parse(source)))


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or [])


def markdown_text(source: str) -> str:
    """The text of a GFM document, with the numbers that a viewer puts before numbered items."""
    numbers: list[int | None] = []
    shown = ""
    for token in parse_markdown(source):
        match token.type:
            case "ordered_list_open":
                numbers.append(int(token.attrs.get("start", 1)))
            case "bullet_list_open":
                numbers.append(None)
            case "ordered_list_close" | "bullet_list_close":
                numbers.pop()
            case "list_item_open" if numbers[-1] is not None:
                shown += f"\n{numbers[-1]}. "
                numbers[-1] += 1
            case "text" | "code_inline":
                shown += token.content
            case "html_inline" if token.content in ("<code>", "</code>"):
                pass
            case "text_special" | "html_inline" | "html_block" | "fence" | "code_block" | "image":
                shown += f"\n<{token.type}>\n"
            case _ if not token.children and token.type != "inline":
                shown += "\n"
    return shown
