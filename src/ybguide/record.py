"""Frozen values by keyword that behave as dataclasses, without the code that ``dataclass`` writes for each.

Making a class with ``dataclass`` takes 0.4 ms, and every start made more than fifty of them; a ``Record``
takes 0.01 ms. What ``dataclasses`` wants to know of a class (``fields``, ``replace``, ``asdict``) is made
when it is first asked for.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

_NEEDED: Any = object()
"""In the place of a default: the field has none."""


class _Fields:
    """``__dataclass_fields__`` of a class, made by ``dataclass`` itself when it is first asked for."""

    def __get__(self, _: object, owner: "RecordType") -> Any:
        made = owner.__dict__.get("_made")
        if made is None:
            from dataclasses import field, make_dataclass  # noqa: PLC0415 - few starts need it

            twin = make_dataclass(
                owner.__name__,
                [
                    (name, owner._hints[name], field() if default is _NEEDED else field(default=default))
                    for name, default in owner._defaults.items()
                ],
                frozen=True,
                kw_only=True,
            )
            made = twin.__dataclass_fields__  # type: ignore[attr-defined]
            owner._made = made
        return made


class _Signature:
    """``__signature__`` of a class, made when it is first asked for."""

    def __get__(self, _: object, owner: "RecordType") -> Any:
        from inspect import Parameter, Signature  # noqa: PLC0415 - few starts need it

        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if default is _NEEDED else default,
                    annotation=owner._hints[name],
                )
                for name, default in owner._defaults.items()
            ]
        )


@dataclass_transform(frozen_default=True, kw_only_default=True)
class RecordType(type):
    """Collects the fields of a class, in order, and gives it slots for its own."""

    _defaults: Mapping[str, Any]
    """The names of all fields; ``_NEEDED`` for one without a default."""
    _hints: Mapping[str, Any]
    """The annotation of each field as it was written."""
    _made: Any

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
        own = {key: hint for key, hint in space.get("__annotations__", {}).items() if not _is_of_class(hint)}
        defaults: dict[str, Any] = {}
        hints: dict[str, Any] = {}
        for base in reversed(bases):
            defaults |= getattr(base, "_defaults", {})
            hints |= getattr(base, "_hints", {})
        defaults |= {key: space.pop(key, _NEEDED) for key in own}
        space |= {"__slots__": tuple(own), "_defaults": defaults, "_hints": hints | own, "_made": None}
        return super().__new__(cls, name, bases, space)


def _is_of_class(hint: Any) -> bool:
    return getattr(hint, "__origin__", hint) is ClassVar


class Record(metaclass=RecordType):
    """A frozen value; its fields are the annotations of its class, given by keyword.

    Values of one class are equal when their fields are.
    """

    # Annotated where no reader of type hints takes them for fields.
    if TYPE_CHECKING:
        _defaults: ClassVar[Mapping[str, Any]]
        _hints: ClassVar[Mapping[str, Any]]
    __dataclass_fields__ = _Fields()
    __signature__ = _Signature()

    def __init__(self, **values: Any) -> None:
        """Raises ``TypeError`` for a field that is missing or unknown."""
        defaults = self._defaults
        if values.keys() != defaults.keys():
            values = {**defaults, **values}
            if len(values) != len(defaults):
                raise TypeError(f"{type(self).__name__}: {', '.join(values.keys() - defaults.keys())}")
        put = object.__setattr__
        for name, value in values.items():
            if value is _NEEDED:
                raise TypeError(f"{type(self).__name__}: {name} is missing")
            put(self, name, value)
        self.__post_init__()

    def __post_init__(self) -> None:
        """Refuse values that do not go together, with ``ValueError``."""

    def but(self, **changes: Any) -> Self:
        """The same with some fields changed, as ``dataclasses.replace``, without loading what that takes."""
        return type(self)(**{**{name: getattr(self, name) for name in self._defaults}, **changes})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._defaults)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self._defaults))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._defaults)
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> Any:
        return _revived, (type(self), {name: getattr(self, name) for name in self._defaults})


def _revived(kind: type[Record], values: Mapping[str, Any]) -> Record:
    return kind(**values)


def hints_of(kind: type[Record]) -> Mapping[str, Any]:
    """The type of each field."""
    if any(isinstance(hint, str) for hint in kind._hints.values()):
        from typing import get_type_hints  # noqa: PLC0415 - evaluates every annotation anew

        hints = get_type_hints(kind)
        return {name: hints[name] for name in kind._defaults}
    return kind._hints


def names_of(kind: type[Record]) -> tuple[str, ...]:
    """The names of its fields, in order."""
    return tuple(kind._defaults)
