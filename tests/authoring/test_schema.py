"""The models of the content files know nothing twice, and nothing again that the domain knows."""

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from ybguide.authoring import schema
from ybguide.authoring.schema.base import Model


def modules() -> Iterator[ModuleType]:
    for module in pkgutil.iter_modules(schema.__path__, f"{schema.__name__}."):
        yield import_module(module.name)


def models() -> Iterator[type[Model]]:
    for module in modules():
        for kind in vars(module).values():
            if inspect.isclass(kind) and issubclass(kind, Model) and kind.__module__ == module.__name__:
                yield kind


def test_what_may_be_chosen_is_taken_from_the_domain() -> None:
    assert [module.__name__ for module in modules() if hasattr(module, "Literal")] == []


def test_no_two_models_have_the_same_fields() -> None:
    kinds: dict[str, list[str]] = {}
    for kind in models():
        shape = repr({name: info.annotation for name, info in kind.model_fields.items()})
        kinds.setdefault(shape, []).append(kind.__name__)
    assert len(kinds) > 30
    assert [names for names in kinds.values() if len(names) > 1] == []
