"""Use after close, collection, threads."""
import datetime as dt
import gc
import threading
import time
import weakref

import pytest

import mukana

DAY = dt.date(2021, 3, 1)


def test_what_was_closed_says_so(workspace):
    session = workspace.session(person="founder", role="coordinator", purpose="guidance")
    noun, cursor = session.contact, session.person.list()
    session.close()
    session.close()
    assert session.closed and not workspace.closed
    for use in (lambda: session.contact.count(), lambda: noun.count(), lambda: next(cursor), session.interrupt,
                lambda: session.export("person.list", {}, print)):
        with pytest.raises(mukana.ClosedError):
            use()
    workspace.close()
    workspace.close()
    assert workspace.closed
    with pytest.raises(mukana.ClosedError):
        workspace.session(person="founder", role="coordinator", purpose="guidance")
    with pytest.raises(mukana.ClosedError):
        workspace.backup("/nowhere/else")


def test_a_cursor_that_was_closed_says_so(contacts):
    with contacts.contact.list(page_size=10) as cursor:
        next(cursor)
    with pytest.raises(mukana.ClosedError):
        next(cursor)


def test_closing_a_workspace_ends_its_sessions(workspace):
    session = workspace.session(person="founder", role="coordinator", purpose="guidance")
    workspace.close()
    assert session.closed


def test_what_nobody_holds_is_closed(tmp_path):
    path = tmp_path / "town.mukana"
    founder = mukana.Founder(person="founder", organisation="county")
    session = mukana.open(path, create=True, founder=founder).session(person="founder", role="coordinator", purpose="guidance")
    cursor = session.person.list()
    seen = weakref.ref(session)
    del session
    gc.collect()
    assert seen() is None
    assert [person.id for person in cursor] == ["founder"]
    del cursor
    gc.collect()
    mukana.open(path).close()


def test_a_session_in_a_ring_with_its_callback_is_collected(workspace):
    session = workspace.session(person="founder", role="coordinator", purpose="guidance")
    session.progress = lambda done, total, ring=session: None
    seen = weakref.ref(session)
    del session
    gc.collect()
    assert seen() is None
    workspace.close()


def test_collection_in_the_middle_of_a_call(session, workspace):
    dropped = []

    def collect(done, total):
        other = workspace.session  # only looked up: in memory another session would wait for this call
        assert other
        ring = []
        ring.append(ring)
        del ring
        gc.collect()
        dropped.append(done)

    session.progress = collect
    with session.batch() as batch:
        for _ in range(600):
            batch.contact.log(kind="call", happened_on=DAY)
    assert dropped and session.contact.count().count == 600


def test_a_session_dropped_inside_a_callback_of_another(on_disk):
    first = on_disk.session(person="founder", role="coordinator", purpose="guidance")
    held = [on_disk.session(person="founder", role="coordinator", purpose="guidance")]
    first.progress = lambda done, total: held.clear()
    with first.batch() as batch:
        for _ in range(300):
            batch.contact.log(kind="call", happened_on=DAY)
    assert held == [] and first.contact.count().count == 300


def test_one_session_from_many_threads(session):
    errors = []

    def work():
        try:
            for _ in range(50):
                session.contact.log(kind="call", happened_on=DAY)
                session.contact.count()
        except BaseException as error:  # noqa: BLE001 - shown below
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors and session.contact.count().count == 400


def test_a_session_for_each_thread_on_one_file(on_disk):
    errors = []

    def work():
        try:
            with on_disk.session(person="founder", role="coordinator", purpose="guidance") as session:
                for _ in range(20):
                    session.contact.log(kind="call", happened_on=DAY)
                assert sum(1 for _ in session.contact.list(page_size=7)) >= 20
        except BaseException as error:  # noqa: BLE001 - shown below
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors


def test_other_threads_run_during_a_call(session):
    seen = []
    session.progress = lambda done, total: time.sleep(0.01)
    thread = threading.Thread(target=lambda: [seen.append(number) or time.sleep(0.001) for number in range(5)])
    thread.start()
    with session.batch() as batch:
        for _ in range(1200):
            batch.contact.log(kind="call", happened_on=DAY)
    thread.join()
    assert len(seen) == 5


def test_a_session_is_not_closed_under_a_running_call(session):
    inside, go_on = threading.Event(), threading.Event()

    def wait(done, total):
        inside.set()
        assert go_on.wait(20)

    session.progress = wait
    outcome = []

    def work():
        with session.batch() as batch:
            for _ in range(300):
                batch.contact.log(kind="call", happened_on=DAY)
        outcome.append("done")

    thread = threading.Thread(target=work)
    thread.start()
    assert inside.wait(20)
    with pytest.raises(mukana.BusyError) as raised:
        session.close()
    assert raised.value.retryable and not session.closed
    go_on.set()
    thread.join()
    assert outcome == ["done"]
    session.progress = None
    session.close()


def test_interrupt_from_another_thread(session):
    session.progress = lambda done, total: done == 256 and (session.interrupt(), time.sleep(0.01))
    with pytest.raises(mukana.InterruptedCallError):
        with session.batch() as batch:
            for _ in range(3000):
                batch.contact.log(kind="call", happened_on=DAY)
    session.progress = None
    assert session.contact.count().count == 0


def test_a_deadline(workspace):
    session = workspace.session(person="founder", role="coordinator", purpose="guidance", deadline_ms=1)
    session.progress = lambda done, total: time.sleep(0.005)
    with pytest.raises(mukana.InterruptedCallError):
        with session.batch() as batch:
            for _ in range(3000):
                batch.contact.log(kind="call", happened_on=DAY)
