"""YB019: a number to call is one that a contact of the content has, with its evidence."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.places import PhoneEntry
from ybguide.authoring.schema.reference import ContactEntry
from ybguide.authoring.walk import every

_UNIT = r"(?! ?(?:元|块|万|亿|人|家|个|名|条|件|次|年|分|%|号令))"
_NUMBER = re.compile(
    r"(?<![\d.A-Za-z])(?:"
    r"\(0\d{2,3}\) ?\d{7,8}"
    r"|0\d{2,3}[- ]\d{5,8}"
    r"|0\d{9,11}"
    r"|[48]00[- ]?\d{3}[- ]?\d{4}"
    r"|1[3-9]\d[- ]?\d{4}[- ]?\d{4}"
    r"|(?:1[02]\d{3}|9[56]\d{3,4})"
    r"|(?<=[打拨]) ?1\d\d"
    r"|(?<=报警) ?1\d\d"
    r")(?![\d.-])" + _UNIT
)
_NOT_A_DIGIT = re.compile(r"\D")
_AREA = re.compile(r"0\d{2,3}[- ](\d{5})")


def phones_are_listed(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every number that looks like a telephone is on the list; a service number may carry an area code."""
    known = _listed(content)
    for passage in passages(content, ("prose", "title")):
        for found in numbers_in(passage.text):
            with_area = _AREA.fullmatch(found)
            if digits(with_area.group(1) if with_area else found) not in known:
                message = f"电话 {found} 不在联系方式里：先写进 contacts.yaml 或地区的 contacts，注明来源"
                yield Finding(place=passage.place, message=message)


def _listed(content: Content) -> set[str]:
    contacts = (contact.phone for contact, _ in every(content, ContactEntry) if contact.phone)
    local = (phone.phone for phone, _ in every(content, PhoneEntry))
    return {digits(number) for entry in (*contacts, *local) for number in split_numbers(entry)}


def numbers_in(text: str) -> list[str]:
    """What looks like a telephone number, each once."""
    return list(dict.fromkeys(match.group().strip() for match in _NUMBER.finditer(text)))


def split_numbers(entry: str) -> list[str]:
    """The numbers of a contact that has several."""
    return re.split(r"[、，/]", entry)


def digits(number: str) -> str:
    """The digits alone, by which numbers are compared."""
    return _NOT_A_DIGIT.sub("", number)
