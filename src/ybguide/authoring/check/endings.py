"""YB022: whoever gets stuck finds a person to turn to."""

import re
from collections.abc import Iterator, Sequence

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.answers import FixEntry
from ybguide.authoring.schema.base import ProcedureEntry
from ybguide.authoring.schema.reference import ContactEntry
from ybguide.authoring.walk import every

_COUNTER = re.compile(r"窗口|柜台|网点|大厅|服务台|派出所|医保局")


def no_dead_ends(content: Content, _: Conditions) -> Iterator[Finding]:
    """Guides, scenes and failures name a contact with a number or a counter.

    A guide with steps also says how to see that it worked; the schema asks for that. Unknown contacts
    are reported as what they are and not as a dead end.
    """
    contacts = {contact.id: contact for contact, _ in every(content, ContactEntry)}
    for names, place in _ends(content):
        known = [contacts[name] for name in names if name in contacts]
        if len(known) == len(names) and not any(map(_is_human, known)):
            message = "这里没有可以找的人：加上 12393、医保窗口等有电话或有柜台的联系方式"
            yield Finding(place=place, message=message)


def _ends(content: Content) -> Iterator[tuple[Sequence[str], Place]]:
    for procedure, place in every(content, ProcedureEntry):
        yield procedure.contacts, place.at("contacts")
    for fix, place in every(content, FixEntry):
        yield fix.escalate, place.at("escalate")


def _is_human(contact: ContactEntry) -> bool:
    return bool(contact.phone) or any(map(_COUNTER.search, (contact.name, *contact.aliases)))
