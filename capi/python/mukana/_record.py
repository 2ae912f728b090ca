"""The decorator of the generated records."""
from __future__ import annotations

import dataclasses
from typing import Any, Callable, TypeVar, dataclass_transform

from mukana import _mukana

T = TypeVar("T")


class Itself:
    """In a shape: the class that is being made, which has no name yet. An item of a form holds items."""


def _with_class(shape: Any, whole: type) -> Any:
    if shape is Itself:
        return whole
    if isinstance(shape, (list, tuple)):
        return type(shape)(_with_class(each, whole) for each in shape)
    return shape


@dataclass_transform(kw_only_default=True)
def record(**shapes: Any) -> Callable[[type[T]], type[T]]:
    """Makes a class a dataclass with slots, and tells the extension module how its instances are made from JSON.

    `shapes` names the fields whose values are no plain JSON: "date", "instant", "number", "code", another record's
    class or Itself, a list of one of these, or a tuple of one for values by name.
    """

    def made(plain: type[T]) -> type[T]:
        whole = dataclasses.dataclass(slots=True, kw_only=True)(plain)
        names = tuple(field.name for field in dataclasses.fields(whole))
        _mukana.describe(whole, names, {name: _with_class(shape, whole) for name, shape in shapes.items()})
        return whole

    return made
