"""ybguide: an offline guide to China's 医保码 (the national health-insurance code).

    >>> from ybguide import Guidebook, Person
    >>> book = Guidebook.open()
    >>> book.page("alipay/activate").title
    '在支付宝激活医保码'
    >>> child = book.page("family-add", channel="zfb", person=Person(age=7))
    >>> child.as_("plain").splitlines()[0]
    '支付宝：添加家人'
    >>> book.ask("解绑")[0].title
    '医保码怎么解绑？'

``docs/api.md`` tells the rest. Importing the package loads nothing: each name is loaded when it is first
used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ybguide.domain.address import Address as Address
    from ybguide.domain.evidence import Evidence as Evidence
    from ybguide.domain.guide import Guide as Guide
    from ybguide.domain.guide import Step as Step
    from ybguide.domain.kind import Kind as Kind
    from ybguide.errors import GuideError as GuideError
    from ybguide.errors import InvalidContent as InvalidContent
    from ybguide.errors import NoConfidentAnswer as NoConfidentAnswer
    from ybguide.errors import NoGuide as NoGuide
    from ybguide.errors import UnknownName as UnknownName
    from ybguide.errors import UsageError as UsageError
    from ybguide.guidebook.book import Guidebook as Guidebook
    from ybguide.guidebook.page import Page as Page
    from ybguide.guidebook.person import Person as Person
    from ybguide.render.formats import Format as Format
    from ybguide.search import Hit as Hit

    __version__: str

__all__ = [
    "Address",
    "Evidence",
    "Format",
    "Guide",
    "GuideError",
    "Guidebook",
    "Hit",
    "InvalidContent",
    "Kind",
    "NoConfidentAnswer",
    "NoGuide",
    "Page",
    "Person",
    "Step",
    "UnknownName",
    "UsageError",
    "__version__",
]

_HOMES = {
    "Address": "domain.address",
    "Evidence": "domain.evidence",
    "Format": "render.formats",
    "Guide": "domain.guide",
    "Guidebook": "guidebook.book",
    "Hit": "search",
    "Kind": "domain.kind",
    "Page": "guidebook.page",
    "Person": "guidebook.person",
    "Step": "domain.guide",
}
"""The module of each name; those that are not here are errors."""


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used (PEP 562). Raises ``AttributeError`` for any other."""
    if name not in __all__:
        raise AttributeError(name)
    from importlib import import_module  # noqa: PLC0415 - loaded with the name

    if name == "__version__":
        return import_module("ybguide.version").VERSION
    return getattr(import_module(f"ybguide.{_HOMES.get(name, 'errors')}"), name)


def __dir__() -> list[str]:
    return [*__all__]
