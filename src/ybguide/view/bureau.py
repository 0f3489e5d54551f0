"""Whom to call at a place whose own number the guide does not have."""

from ybguide.domain.division import Division
from ybguide.domain.kind import Kind
from ybguide.search import Hit
from ybguide.view.making import Making
from ybguide.view.numbers import HOTLINE, dialled_afar
from ybguide.view.parts import local_contacts
from ybguide.view.place import called

ASKS_FOR_A_NUMBER = {
    Kind.QUESTION: ("hotline-12393", "hotline-local-bureau"),
    Kind.CONTACT: ("12393", "local-bureau"),
}
"""What answers whoever wants a number and says no more, by kind."""


def number_lines(making: Making, hit: Hit) -> tuple[str, ...]:
    """What the answer about numbers says at a place; nothing for other answers, or without a place."""
    where = making.person.where
    if where is None or where.level == "abroad" or hit.id not in ASKS_FOR_A_NUMBER.get(hit.kind, ()):
        return ()
    own = local_contacts(making.store, making.person)
    if own:
        return (f"{'；'.join(f'{contact.name}：{contact.phone}' for contact in own)}。", _hotline(where))
    return (
        _hotline(where),
        f"本指南没有{called(where)}医保局自己的号码。",
        "打 12393 可以问到，也可以看当地医保局的官网、公众号；打不通就打 12345。",
    )


def _hotline(where: Division) -> str:
    if where.area_code is None:
        return f"打 {HOTLINE}；人在外地，前面加上参保地的区号。"
    return f"打 {HOTLINE}，外地拨 {dialled_afar(where.area_code)}。"
