"""Decisions as a Mermaid flowchart, which GitHub and others draw from Markdown.

Labels stand in quotation marks, and whatever could end them or be read as markup is written as an entity
of Mermaid (``#quot;``): mermaid.js.org/syntax/flowchart.html.
"""

import re
from collections.abc import Iterator

from ybguide.render import words
from ybguide.text.visible import visible
from ybguide.view.page import ChoiceView, MapView

_ACTING = re.compile(r"[^\w\s，。、；：？！（）【】“”《》/-]|_")


def flowchart(view: MapView) -> str:
    """The map as the text of a Mermaid diagram, without a line break at its end."""
    return "\n".join(("flowchart TD", *(f"  {line}" for line in _lines(view))))


def _lines(view: MapView) -> Iterator[str]:
    results: dict[str, str] = {}
    for decision in view.decisions:
        yield f"q{decision.number}{{{{{_label(decision.text)}}}}}"
        for choice in decision.choices:
            target = f"q{choice.question}"
            if choice.question is None:
                said = _result(choice)
                if said not in results:
                    results[said] = f"r{len(results) + 1}"
                    yield f"{results[said]}[{said}]"
                target = results[said]
            yield f"q{decision.number} -->|{_label('、'.join(choice.answers))}| {target}"


def _result(choice: ChoiceView) -> str:
    lines = [choice.way.label, choice.way.command] if choice.way else [words.ASK_FIRST]
    lines += [f"{words.OTHERWISE}：{choice.other}"] if choice.other else []
    return _label("\n".join(lines))


def _label(text: str) -> str:
    escaped = (_ACTING.sub(_entity, line) for line in visible(text).split("\n"))
    # Mermaid takes no label without a character.
    return f'"{"<br/>".join(escaped) or " "}"'


def _entity(match: re.Match[str]) -> str:
    return f"#{ord(match.group())};"
