"""What mukana refuses, as exceptions.

The class says what kind of failure it is; `code` says it more finely and is stable (such as "DEVICE_ON_LOAN"); `path` is
the JSON Pointer of the request's field at fault, such as "/clients/0". No message holds personal data.

A failed call has changed nothing, with one exception: after `UnknownCommitError` it may have been committed. Repeat it
with the same idempotency key.
"""
from __future__ import annotations

from typing import Any

__all__ = [
    "Error", "ArgumentError", "FormatError", "Utf8Error", "LimitError", "NotFoundError", "DeniedError", "PurposeError",
    "ConflictError", "RefusedError", "BusyError", "ClosedError", "StorageError", "FullError", "CorruptOrKeyError",
    "VersionError", "UnsupportedError", "UnknownCommitError", "OutOfMemoryError", "CallbackError", "InterruptedCallError",
    "InternalError",
]


class Error(Exception):
    """Any failure of mukana."""

    def __init__(self, status: str, code: str, message: str, path: str = "", retryable: bool = False,
                 details: Any = None) -> None:
        super().__init__(status, code, message, path, retryable, details)
        self.status = status
        """The class of the failure, such as "E_CONFLICT"; what the Python class says too."""
        self.code = code
        """The stable code, such as "DEVICE_ON_LOAN"."""
        self.message = message
        """One English sentence for the developer."""
        self.path = path
        """The JSON Pointer of the request's field at fault; empty where none is."""
        self.retryable = retryable
        """Whether the same call may succeed when it is simply tried again later."""
        self.details = details
        """What else the library told, as plain objects; mostly None."""

    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        return f"{self.code}{place}: {self.message}"


class ArgumentError(Error):
    """An unknown operation, field or value; an end before its start."""


class FormatError(Error):
    """A wrong type, a missing field, a date that does not exist."""


class Utf8Error(Error):
    """A text that cannot be UTF-8 (a lone surrogate), or that holds a NUL."""


class LimitError(Error):
    """Longer, deeper or more than allowed."""


class NotFoundError(Error):
    """Missing, or hidden from this session: both look the same."""


class DeniedError(Error):
    """The session may not be opened, or its role never may do this."""


class PurposeError(Error):
    """A purpose of use that does not allow this."""


class ConflictError(Error):
    """The stored state forbids it."""


class RefusedError(Error):
    """A rule of the domain says no."""


class BusyError(Error):
    """Somebody else holds it; try again."""


class ClosedError(Error):
    """It was closed."""


class StorageError(Error):
    """The storage medium failed."""


class FullError(StorageError):
    """No room is left."""


class CorruptOrKeyError(Error):
    """Not a workspace, damaged, or a wrong key."""


class VersionError(Error):
    """Written by a newer library."""


class UnsupportedError(Error):
    """Not built into this library."""


class UnknownCommitError(StorageError):
    """It may have been committed: repeat the call with the same idempotency key."""


class OutOfMemoryError(Error, MemoryError):
    """Memory is out."""


class CallbackError(Error):
    """A callback failed or asked to stop."""


class InterruptedCallError(Error):
    """Interrupted, or past its deadline."""


class InternalError(Error):
    """A defect of the library."""


_BY_STATUS: dict[str, type[Error]] = {
    "E_ARG": ArgumentError, "E_FORMAT": FormatError, "E_UTF8": Utf8Error, "E_LIMIT": LimitError,
    "E_NOT_FOUND": NotFoundError, "E_DENIED": DeniedError, "E_PURPOSE": PurposeError, "E_CONFLICT": ConflictError,
    "E_REFUSED": RefusedError, "E_BUSY": BusyError, "E_CLOSED": ClosedError, "E_IO": StorageError, "E_FULL": FullError,
    "E_CORRUPT_OR_KEY": CorruptOrKeyError, "E_VERSION": VersionError, "E_UNSUPPORTED": UnsupportedError,
    "E_UNKNOWN_COMMIT": UnknownCommitError, "E_NOMEM": OutOfMemoryError, "E_CALLBACK": CallbackError,
    "E_INTERRUPTED": InterruptedCallError, "E_INTERNAL": InternalError,
}


def of(status: str, code: str, message: str, path: str, retryable: int, details: Any) -> Error:
    """The exception of an answer; a class of failures that this package does not know yet is a plain `Error`."""
    return _BY_STATUS.get(status, Error)(status, code, message, path, bool(retryable), details)
