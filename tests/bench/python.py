#!/usr/bin/env python3
"""Measures the Python package beside its peers, in one run: medians of rounds, in CPU time, since the machine is shared.

usage: tests/bench/python.py [ROUNDS]        tests/bench/run-python runs it with the installed package

  overhead   a whole call that does next to nothing: arguments to JSON, the C interface, the answer as an object
  records    10,000 records as native objects, beside the standard library's sqlite3 reading the same rows as dicts
             (from a copy of the file), with the ids of the persons, as the records have them

Not a test: it says what it measured, and whether that is within the aims.
"""
from __future__ import annotations

import datetime as dt
import json
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mukana

RECORDS = 10_000
OVERHEAD_AIM, RECORDS_AIM = 10.0, 2.0

PERSON = "(SELECT p.id FROM person p WHERE p.key = {})"
CONTACTS = f"""
SELECT c.id, c.revision, c.state, c.kind, c.happened_at, c.day, c.precision, c.n AS count,
       {PERSON.format("c.client")} AS client, {PERSON.format("c.performer")} AS performer, c.caller_kind, u.id AS unit,
       c.municipality, c.minutes, j.id AS project, c.host_service, c.note, c.source_zone, c.entry_mode, c.recorded_at,
       {PERSON.format("c.recorded_by")} AS recorded_by
FROM contact c LEFT JOIN unit u ON u.key = c.unit LEFT JOIN project j ON j.key = c.project
WHERE c.controller = 1 ORDER BY c.key"""
UNITS = "SELECT * FROM unit ORDER BY key"


def cost(work: Callable[[], Any]) -> float:
    """Seconds of CPU time."""
    before = time.process_time()
    work()
    return time.process_time() - before


def median_of(rounds: int, *works: Callable[[], Any]) -> list[float]:
    """The median cost of each; they take turns, so that what disturbs one disturbs the others."""
    costs: list[list[float]] = [[] for _ in works]
    for work in works:
        work()
    for _ in range(rounds):
        for kept, work in zip(costs, works):
            kept.append(cost(work))
    return [statistics.median(kept) for kept in costs]


def filled(folder: Path) -> mukana.Workspace:
    founder = mukana.Founder(person="founder", organisation="county")
    workspace = mukana.open(folder / "bench.mukana", create=True, founder=founder)
    with workspace.session(person="founder", role="coordinator", purpose="administration") as session:
        with session.batch() as batch:
            for number in range(RECORDS):
                batch.unit.add(id=f"unit-{number}", name=f"Unit {number}")
            for number in range(200):
                batch.person.add(id=f"client-{number}")
    with workspace.session(person="founder", role="coordinator", purpose="guidance") as session:
        start = dt.datetime(2021, 2, 1, 8, tzinfo=dt.timezone.utc)
        with session.batch() as batch:
            for number in range(RECORDS):
                batch.contact.log(kind="home_visit" if number % 3 else "call", happened_at=start + dt.timedelta(minutes=17 * number),
                                  clients=[f"client-{number % 200}"], performers=["founder"], minutes=number % 90,
                                  municipality="Mikkeli", unit=f"unit-{number % 5}")
    return workspace


def dicts(connection: sqlite3.Connection, sql: str) -> list[dict[str, Any]]:
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]


def measure_overhead(rounds: int, workspace: mukana.Workspace) -> float:
    session = workspace.session(person="founder", role="coordinator", purpose="administration")
    calls = 2000

    def call() -> None:
        info = session.workspace.info
        for _ in range(calls):
            info()

    return median_of(rounds, call)[0] / calls * 1e6


def measure_records(rounds: int, workspace: mukana.Workspace, folder: Path) -> dict[str, tuple[float, float]]:
    copy = folder / "copy.mukana"
    workspace.backup(copy)
    connection = sqlite3.connect(copy)
    guidance = workspace.session(person="founder", role="coordinator", purpose="guidance")
    administration = workspace.session(person="founder", role="coordinator", purpose="administration")
    assert len(list(guidance.contact.list())) == len(dicts(connection, CONTACTS)) == RECORDS
    works = {
        "units": (lambda: list(administration.unit.list()), lambda: dicts(connection, UNITS)),
        "contacts": (lambda: list(guidance.contact.list()), lambda: dicts(connection, CONTACTS)),
    }
    measured = {}
    for name, (ours, peer) in works.items():
        first, second = median_of(rounds, ours, peer)
        measured[name] = (first, second)
    connection.close()
    return measured


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with filled(folder) as workspace:
            overhead = measure_overhead(rounds, workspace)
            records = measure_records(rounds, workspace, folder)
    print(f"overhead of a whole call     {overhead:8.1f} us            aim: at most {OVERHEAD_AIM:g} us")
    for name, (ours, peer) in records.items():
        print(f"{RECORDS} {name:<21} {ours * 1e3:8.1f} ms, peer {peer * 1e3:6.1f} ms: {ours / peer:5.2f} times; "
              f"aim: at most {RECORDS_AIM:g}")
    print(json.dumps({"overhead_us": overhead, "records": {name: ours / peer for name, (ours, peer) in records.items()}}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
