"""Minutes; only with --long of tests/run, that is -m long."""
import datetime as dt
import resource

import pytest

import mukana

pytestmark = pytest.mark.long


def used():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


def test_a_million_calls_use_no_more_memory(workspace):
    session = workspace.session(person="founder", role="coordinator", purpose="administration")
    session.unit.add(id="unit-1", name="Digital support")
    day = dt.date(2021, 3, 1)

    def calls(count):
        for number in range(count):
            if number % 4 == 0:
                session.unit.get("unit-1")
            elif number % 4 == 1:
                session.workspace.info()
            elif number % 4 == 2:
                try:
                    session.unit.get("nobody")
                except mukana.NotFoundError:
                    pass
            else:
                try:
                    session.contact.log(kind="fax", happened_on=day)
                except mukana.Error:
                    pass

    calls(100_000)
    before = used()
    calls(1_000_000)
    assert used() - before < 4_000_000


def test_cursors_and_sessions_use_no_more_memory(workspace):
    def rounds(count):
        for _ in range(count):
            with workspace.session(person="founder", role="coordinator", purpose="guidance") as session:
                list(session.person.list())

    rounds(3000)
    before = used()
    rounds(10_000)
    assert used() - before < 4_000_000
