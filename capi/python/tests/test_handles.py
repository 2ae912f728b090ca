"""Use after close, collection, threads."""
import datetime as dt
import gc
import os
import subprocess
import sys
import textwrap
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


def test_closing_a_workspace_ends_a_session_of_which_only_a_part_is_held(workspace):
    def begun():
        return workspace.session(person="founder", role="coordinator", purpose="guidance")

    contact, persons = begun().contact, begun().person.list()
    workspace.close()
    for use in (contact.count, lambda: next(persons)):
        with pytest.raises(mukana.ClosedError):
            use()


def test_a_ring_of_a_callback_and_a_cursor_is_collected(tmp_path):
    class Callback:
        def __call__(self, done, total):
            pass

    with mukana.open(tmp_path / "a.mukana", create=True, founder=mukana.Founder(person="founder", organisation="county")) as opened:
        session, callback = opened.session(person="founder", role="coordinator", purpose="guidance"), Callback()
        callback.cursor, session.progress = session.person.list(), callback
        seen = weakref.ref(callback)
        del session, callback
        gc.collect()
        assert seen() is None


def test_a_forked_child_lets_go_and_opens_anew(tmp_path):
    path = tmp_path / "town.mukana"
    with mukana.open(path, create=True, founder=mukana.Founder(person="founder", organisation="county")) as opened:
        session = opened.session(person="founder", role="coordinator", purpose="guidance")
        session.contact.log(kind="call", happened_on=DAY)
        child = os.fork()
        if child == 0:
            told = 1
            try:
                for use in (session.contact.count, lambda: opened.backup(tmp_path / "copy")):
                    with pytest.raises(mukana.ArgumentError) as raised:
                        use()
                    assert raised.value.code == "OTHER_PROCESS"
                opened.close()
                with mukana.open(path) as again:
                    assert again.session(person="founder", role="coordinator", purpose="guidance").contact.count().count == 1
                told = 0
            finally:
                os._exit(told)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert session.contact.count().count == 1


@pytest.mark.parametrize("progress", ["None", "lambda done, total: None", "lambda done, total: time.sleep(0.02)"])
def test_python_ends_under_the_call_of_a_daemon_thread(progress):
    program = f"""
        import mukana, threading, time
        workspace = mukana.open(":memory:", create=True, founder=mukana.Founder(person="founder", organisation="county"))
        session = workspace.session(person="founder", role="coordinator", purpose="guidance")
        session.progress = {progress}
        begun = threading.Event()

        def work():
            while True:
                with session.batch() as batch:
                    for _ in range(600):
                        batch.contact.log(kind="call", happened_on="2021-03-01")
                    begun.set()

        for _ in range(3):
            threading.Thread(target=work, daemon=True).start()
        begun.wait()
        time.sleep(0.05)
    """
    for _ in range(3):
        ended = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, timeout=60,
                               env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
        assert (ended.returncode, ended.stderr) == (0, "")


def test_a_batch_takes_nothing_outside_its_block(session):
    batch = session.batch()
    with pytest.raises(RuntimeError):
        batch.contact.log(kind="call", happened_on=DAY)
    with batch:
        batch.contact.log(kind="call", happened_on=DAY)
    with pytest.raises(RuntimeError):
        batch.contact.log(kind="call", happened_on=DAY)
    assert session.contact.count().count == 1


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
