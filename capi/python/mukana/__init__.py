"""mukana: records of digital-inclusion and remote-guidance work, and the figures computed from them.

    import mukana

    founder = mukana.Founder(person="anna", organisation="county")
    with mukana.open("town.mukana", create=True, founder=founder) as workspace:
        with workspace.session(person="anna", role="coordinator", purpose="guidance") as session:
            person = session.person.add(municipality="Mikkeli")
            session.contact.log(kind="home_visit", happened_on=date(2021, 3, 1), clients=[person.id], minutes=60)
            for contact in session.contact.list():
                print(contact.happened_on, contact.kind)

Every operation of the library is a method: `contact.log` is `session.contact.log`. What it answers is a record
(`mukana.records`), a code list is a `Literal` (`mukana.codes`), what is refused is an exception (`mukana.errors`).
"""
from __future__ import annotations

from typing import Any

from mukana import _mukana
from mukana import codes as codes
from mukana import errors as errors
from mukana import records as records
from mukana._cursor import Cursor
from mukana.errors import *  # noqa: F403
from mukana.errors import __all__ as _errors
from mukana.workspace import Actor, Batch, Founder, Session, Workspace
from mukana.workspace import open_workspace as open

__all__ = ["Actor", "Batch", "Cursor", "Founder", "Session", "Workspace", "catalogue", "codes", "errors", "open", "records",
           "version", *_errors]


def version() -> str:
    """The version of the library, such as "0.1.0"."""
    return _mukana.version()


def catalogue(operation: str | None = None) -> Any:
    """What the library tells of an operation, or of all: who may call it, and the JSON Schemas of request and response."""
    return _mukana.catalogue(operation)
