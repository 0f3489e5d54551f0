"""A question cut into what it asks: a double question has an answer for each part.

What is told between the questions goes with the one that follows it, and a part that names no thing is about
the thing that was named before it.
"""

import re

from ybguide.text.language import Language

_CLAUSE = re.compile(r"[^，,。；;？?！!\n]+[？?]*")
_ASKS = re.compile(
    r"[吗么呢]|怎|什么|哪|多少|几|谁|是不是|能不能|要不要|可不可以|有没有|会不会|用不用|行不行|算不算|还是|如何|咋|啥"
    r"|[？?]"
)
_THING = "thing/"


def parts(question: str, language: Language) -> tuple[str, ...]:
    """What a question asks, one text a part; the question alone where it asks one thing."""
    found: list[str] = []
    told = ""
    for clause in _CLAUSE.findall(question):
        if _ASKS.search(clause):
            found.append(told + clause)
            told = ""
        else:
            told += f"{clause}，"
    if len(found) < 2:  # noqa: PLR2004 - one question has no parts
        return (question,)
    found[-1] += f"，{told}" if told else ""
    return tuple(_with_thing(found, language))


def _with_thing(found: list[str], language: Language) -> list[str]:
    """The parts, each with the thing it is about."""
    about = ""
    whole = []
    for part in found:
        things = [value for value in language.required(part) if value.startswith(_THING)]
        whole.append(part if things else about + part)
        about = language.aspects.words[things[0]][0] if things else about
    return whole
