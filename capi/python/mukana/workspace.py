"""Workspaces, sessions and batches: what the generated operations are called on."""
from __future__ import annotations

import datetime as dt
import os
from collections import abc
from dataclasses import dataclass
from types import TracebackType
from typing import Any, BinaryIO, Literal, TypeVar

from mukana import _mukana
from mukana.codes import Purpose, Role
from mukana.generated.operations import Operations

T = TypeVar("T")
Progress = abc.Callable[[int, int | None], object]
Log = abc.Callable[[int, str], object]


@dataclass(frozen=True, kw_only=True)
class Founder:
    """Who founds a new workspace: they become coordinator, privacy officer and system administrator."""

    person: str
    """The id of the person."""
    organisation: str
    """The id of the first controller."""
    organisation_name: str | None = None
    """Its name; the id where it is left out."""
    regime: str | None = None
    """The legal regime under which it keeps records, such as client_data_703_2023."""


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Who acts in a session, as it is in force."""

    person: str
    """The acting person, after merges."""
    role: Role
    """Their access role."""
    purpose: Purpose
    """The purpose of use."""
    controller: str
    """The controller in whose name they act."""


def open_workspace(
    location: str | os.PathLike[str],
    *,
    create: bool = False,
    founder: Founder | None = None,
    read_only: bool = False,
    migrate: Literal["yes", "no", "backup_first"] | None = None,
    durability: Literal["full", "normal"] | None = None,
    use_log_durability: Literal["full", "normal"] | None = None,
    busy_timeout_ms: int | None = None,
    largest_request: int | None = None,
    zone: str | None = None,
    fixed_clock: dt.datetime | None = None,
    log: Log | None = None,
) -> Workspace:
    """Opens a workspace.

    Args:
        location: The path of a file, or ":memory:".
        create: Make the workspace where none is there; needs `founder`.
        founder: Who founds a new workspace.
        read_only: Open for the catalogue, verifying and figures alone.
        migrate: Whether tables of an older library are brought up to date.
        durability: "full" (what was acknowledged survives a loss of power) or "normal".
        use_log_durability: The same for the use log of reads alone.
        busy_timeout_ms: How long to wait for another writer, in milliseconds.
        largest_request: The largest request taken, in bytes.
        zone: IANA name of the time zone by which a new workspace converts.
        fixed_clock: For tests: the only time there is.
        log: Hears messages as (level, text), from whatever thread uses the workspace; 0 is an error, 1 a warning. They
            hold no personal data.

    Raises:
        NotFoundError: Nothing is there, without `create`.
        CorruptOrKeyError: The file is no workspace; it is left as it is.
        VersionError: It was written by a newer library.
    """
    options: dict[str, Any] = {
        "create": create or None, "read_only": read_only or None, "migrate": migrate, "durability": durability,
        "use_log_durability": use_log_durability, "busy_timeout_ms": busy_timeout_ms, "largest_request": largest_request,
        "zone": zone, "fixed_clock": fixed_clock,
    }
    if founder is not None:
        options["founder"] = {key: value for key, value in vars(founder).items() if value is not None}
    return Workspace(_mukana.open(os.fspath(location), options, log))


class Workspace:
    """One database: a tenant's records. Made by `mukana.open`; it may be used from many threads."""

    def __init__(self, handle: _mukana.Workspace) -> None:
        self._handle = handle

    def session(
        self,
        *,
        person: str,
        role: Role,
        purpose: Purpose,
        controller: str | None = None,
        deadline_ms: int | None = None,
    ) -> Session:
        """Begins the session of an acting person. The host has made sure who that is; mukana decides what they may do.

        Args:
            person: The person who acts.
            role: The access role in which they act; it must be theirs and active today.
            purpose: The purpose of use, for the log.
            controller: The controller in whose name; needed where the workspace has more than one.
            deadline_ms: How long one call may take, in milliseconds; 0 for no limit.

        Raises:
            DeniedError: The person has no such active role.
        """
        return Session(self._handle.begin({"person": person, "role": role, "purpose": purpose, "controller": controller,
                                           "deadline_ms": deadline_ms}))

    def backup(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> None:
        """Copies the workspace, while it is in use, into a new file. `progress` hears pages copied and pages in all; an
        exception in it stops the backup, and is raised here."""
        self._handle.backup(os.fspath(path), progress)

    @property
    def closed(self) -> bool:
        return self._handle.closed

    def close(self) -> None:
        """Ends the sessions and closes the workspace; a second time does nothing. `BusyError` while a call is running."""
        self._handle.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class Session(Operations):
    """An acting person on a workspace, in a role, for a purpose: `session.contact.log(...)`.

    The calls of one session are put one after another, from whatever thread they come; other threads run meanwhile.
    """

    __slots__ = ("_handle", "__weakref__")

    def __init__(self, handle: _mukana.Session) -> None:
        super().__init__(handle)
        self._handle = handle

    def call(self, operation: str, request: abc.Mapping[str, Any] | bytes | None = None) -> Any:
        """Calls any operation by its name, with plain objects in and out; or with a request that is JSON already."""
        return self._handle.call(operation, {} if request is None else request)

    def batch(self, *, idempotency_key: str | None = None) -> Batch:
        """Many calls in one transaction: all of them happen when the block ends, or none.

            with session.batch() as batch:
                visit = batch.contact.log(kind="home_visit", happened_on=day)
                batch.contact.log(kind="call", happened_on=day)
            print(visit.id)

        What a call in the block gives is empty until the block has ended. An exception in the block drops the calls.
        """
        return Batch(self._handle, idempotency_key)

    def export(
        self,
        operation: str,
        request: abc.Mapping[str, Any],
        target: str | os.PathLike[str] | BinaryIO | abc.Callable[[bytes], object],
    ) -> Any:
        """Calls an operation that reads and writes its text to a new file, an open binary file or a callable. A file
        appears whole under its name or not at all, readable by its owner alone; nothing is ever overwritten.

        Returns:
            {"content_type": ..., "bytes": how many}
        """
        write = getattr(target, "write", None)
        if write is None:
            write = target if callable(target) else os.fspath(target)  # type: ignore[arg-type]
        return self._handle.export(operation, request, write)

    @property
    def actor(self) -> Actor:
        """Who acts, in which role, for what, in whose name."""
        return Actor(**self._handle.actor)  # type: ignore[arg-type]

    @property
    def progress(self) -> Progress | None:
        """Hears how far the long calls of this session are: (done, total or None). An exception in it stops the call,
        undoes it, and is raised where the call was made."""
        return self._handle.progress

    @progress.setter
    def progress(self, progress: Progress | None) -> None:
        self._handle.progress = progress

    def interrupt(self) -> None:
        """From another thread: makes the running call fail with `InterruptedCallError`, soon."""
        self._handle.interrupt()

    @property
    def closed(self) -> bool:
        return self._handle.closed

    def close(self) -> None:
        """Ends the session; a second time does nothing. `BusyError` while a call is running."""
        self._handle.end()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class _Recorder:
    """The caller of a batch: it keeps the calls."""

    def __init__(self) -> None:
        self.is_open = False
        self.calls: list[dict[str, Any]] = []
        self.answers: list[Any] = []

    def run(self, operation: str, request: dict[str, Any], record: type[T], /) -> T:
        if not self.is_open:
            raise RuntimeError("a batch takes calls within its `with` block alone: here it would never make them")
        answer = _mukana.blank(record)
        given = {key: value for key, value in request.items() if value is not None}
        self.calls.append({"operation": operation, "request": given})
        self.answers.append(answer)
        return answer

    def cursor(self, operation: str, request: dict[str, Any], record: type[T] | None, /) -> _mukana.Cursor[T]:
        raise TypeError("a list is read from the session, not in a batch")

    def import_(self, request: dict[str, Any], read: abc.Callable[[int], bytes], record: type[T], /) -> T:
        raise TypeError("a file is imported by the session, not in a batch")


class Batch(Operations):
    """The calls of a `with` block, done together when it ends; see `Session.batch`."""

    __slots__ = ("_session", "_key", "_recorder")

    def __init__(self, session: _mukana.Session, idempotency_key: str | None) -> None:
        self._recorder = _Recorder()
        super().__init__(self._recorder)
        self._session, self._key = session, idempotency_key

    def __len__(self) -> int:
        """How many calls it holds."""
        return len(self._recorder.calls)

    def __enter__(self) -> Batch:
        self._recorder.is_open = True
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        calls, answers = self._recorder.calls, self._recorder.answers
        self._recorder.is_open, self._recorder.calls, self._recorder.answers = False, [], []
        if kind is None and calls:
            self._session.run_batch({"calls": calls, "idempotency_key": self._key}, answers)
