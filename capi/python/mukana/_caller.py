"""What stands between the generated methods and the extension module."""
from __future__ import annotations

import contextlib
import os
from collections import abc
from typing import Any, BinaryIO, Protocol, TypeVar

from mukana import _mukana

T = TypeVar("T")


class Caller(Protocol):
    """Who does what a generated method asks: a session at once, a batch when it ends."""

    def run(self, operation: str, request: dict[str, Any], record: type[T], /) -> T: ...

    def cursor(self, operation: str, request: dict[str, Any], record: type[T] | None, /) -> _mukana.Cursor[T]: ...

    def import_(self, request: dict[str, Any], read: abc.Callable[[int], bytes], record: type[T], /) -> T: ...


class Noun:
    """The operations of one noun."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller


@contextlib.contextmanager
def open_binary(file: str | os.PathLike[str] | BinaryIO) -> abc.Iterator[BinaryIO]:
    """The file itself where it is open already, which it stays; else the file at that path."""
    if isinstance(file, (str, os.PathLike)):
        with open(file, "rb") as opened:
            yield opened
    else:
        yield file
