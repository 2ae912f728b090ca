"""Long lists."""
from __future__ import annotations

from collections import abc
from types import TracebackType
from typing import Generic, TypeVar

from mukana import _mukana

T = TypeVar("T")


class Cursor(Generic[T]):
    """A long list, read page by page while it is gone through; one page at a time is in memory.

        for contact in session.contact.list(kind="home_visit"):
            ...

    Between two pages nothing is locked: each page is as the records are when it is read, and no record that was there
    all the time is left out or given twice. A cursor is gone through once. After its session was ended it raises
    `ClosedError`. Closing it early is not needed; leaving the last reference does it.
    """

    __slots__ = ("_pages",)

    def __init__(self, pages: _mukana.Cursor[T]) -> None:
        self._pages = pages

    def __iter__(self) -> abc.Iterator[T]:
        return self._pages

    def __next__(self) -> T:
        return next(self._pages)

    def pages(self) -> abc.Iterator[list[T]]:
        """The list page by page; none of them is empty."""
        while page := self._pages.next_page():
            yield page

    def close(self) -> None:
        self._pages.close()

    def __enter__(self) -> Cursor[T]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
