"""YB034: a number or a fact that stands once is referred to and not typed again."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ybguide.authoring.check.passages import Passage, passages, sources_of
from ybguide.authoring.check.phones import digits, numbers_in, split_numbers
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.places import PhoneEntry
from ybguide.authoring.schema.reference import ContactEntry, CorrectedPhoneEntry, FactEntry
from ybguide.authoring.walk import every

_LONG = 7
"""Digits from which a number is easily mistyped; shorter ones are known to everybody: 12393, 110, 96110."""
_OWN_PLACE = (ContactEntry, PhoneEntry, CorrectedPhoneEntry, FactEntry)


def numbers_stand_once(content: Content, _: Conditions) -> Iterator[Finding]:
    """Texts refer to the long numbers of contacts, and to the facts of the register they rest on too.

    The same amount may stand in another fact: only what rests on a source of the registered one is meant.
    """
    phones = _phones(content)
    facts = [fact for fact, _ in every(content, FactEntry)]
    for passage in passages(content, ("prose", "title")):
        if not isinstance(passage.owner, _OWN_PLACE):
            found = [*_typed_phones(passage, phones), *_typed_facts(passage, facts)]
            # One contact may have several numbers: its reference stands for all of them.
            for reference, typed in dict(reversed(found)).items():
                message = f"{typed} 登记过，不要再写一遍：写成 {reference}，以后只改一处"
                yield Finding(place=passage.place, message=message)


def _typed_phones(passage: Passage, phones: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for number in numbers_in(passage.written):
        if name := phones.get(digits(number)):
            yield f"{{phone:{name}}}", number


def _typed_facts(passage: Passage, facts: Sequence[FactEntry]) -> Iterator[tuple[str, str]]:
    for fact in facts:
        if re.search(rf"(?<!\d){re.escape(fact.text)}(?!\d)", passage.written) and sources_of(
            passage.owner
        ).intersection(fact.evidence.sources):
            yield f"{{fact:{fact.id}}}", f"“{fact.text}”"


def _phones(content: Content) -> dict[str, str]:
    """The digits of every long number → the contact it belongs to."""
    listed = [(contact.id, contact.phone) for contact, _ in every(content, ContactEntry) if contact.phone]
    listed += [(phone.id, phone.phone) for phone, _ in every(content, PhoneEntry)]
    found = {digits(number): name for name, phone in listed for number in split_numbers(phone)}
    return {number: name for number, name in found.items() if len(number) >= _LONG}
