"""Exceptions in callbacks undo the call and come out where it was made."""
import datetime as dt
import io

import pytest

import mukana
from mukana import records

DAY = dt.date(2021, 3, 1)


class Mine(Exception):
    pass


def log_many(session, count):
    with session.batch() as batch:
        for _ in range(count):
            batch.contact.log(kind="call", happened_on=DAY)


def test_progress_is_told(session):
    told = []
    session.progress = lambda done, total: told.append((done, total))
    log_many(session, 600)
    assert told == [(0, 600), (256, 600), (512, 600)]


def test_an_exception_in_progress_rolls_back_and_is_raised(session):
    def stop(done, total):
        if done > 0:
            raise Mine("enough")

    session.progress = stop
    with pytest.raises(Mine, match="enough"):
        log_many(session, 600)
    session.progress = None
    assert session.contact.count().count == 0
    log_many(session, 3)
    assert session.contact.count().count == 3


def test_keyboard_interrupt_goes_through(session):
    def stop(done, total):
        raise KeyboardInterrupt

    session.progress = stop
    with pytest.raises(KeyboardInterrupt):
        log_many(session, 300)


def test_a_call_from_inside_a_callback_is_busy(session):
    seen = []

    def call(done, total):
        try:
            session.contact.count()
        except mukana.BusyError as error:
            seen.append(error.status)

    session.progress = call
    log_many(session, 10)
    assert seen == ["E_BUSY"]


MAPPING = records.Mapping(
    version=1, id="units", operation="unit.add", row_key=["id"],
    fields={"/id": {"column": "id"}, "/name": {"column": "name"}})


def test_a_file_is_imported_from_where_it_lies(administration, tmp_path):
    text = "id,name\n" + "".join(f"u-{number},Unit {number}\n" for number in range(2000))
    path = tmp_path / "units.csv"
    path.write_text(text, encoding="utf-8")
    result = administration.import_.run_file(path, mapping=MAPPING)
    assert (result.rows, result.taken) == (2000, 2000)
    again = administration.import_.run_file(io.BytesIO(text.encode()), mapping=MAPPING)
    assert again.taken == 0
    assert sum(1 for _ in administration.unit.list()) == 2000


@pytest.mark.parametrize(("read", "error"), [
    (lambda count: (_ for _ in ()).throw(Mine("gone")), Mine),
    (lambda count: "text", TypeError),
    (lambda count: b"x" * (count + 1), ValueError),
])
def test_a_file_that_fails_leaves_nothing(administration, read, error):
    class File:
        def __init__(self):
            self.first = True

        def read(self, count):
            if self.first:
                self.first = False
                return b"id,name\nu-1,One\n"
            return read(count)

    with pytest.raises(error):
        administration.import_.run_file(File(), mapping=MAPPING)
    assert list(administration.unit.list()) == []


def test_exports_go_to_files_and_callables(administration, tmp_path):
    administration.unit.add(id="u-1", name="One")
    path = tmp_path / "units.json"
    told = administration.export("unit.list", {}, path)
    assert told["bytes"] == path.stat().st_size > 0
    parts, stream = [], io.BytesIO()
    administration.export("unit.list", {}, parts.append)
    administration.export("unit.list", {}, stream)
    assert b"".join(parts) == stream.getvalue() == path.read_bytes()
    with pytest.raises(mukana.ConflictError):
        administration.export("unit.list", {}, path)
    with pytest.raises(mukana.ArgumentError):
        administration.export("unit.add", {"id": "u-2", "name": "Two"}, stream)


def test_an_exception_of_an_exports_target_is_raised(administration):
    def full(data):
        raise Mine("full")

    with pytest.raises(Mine, match="full"):
        administration.export("unit.list", {}, full)


def test_backup(on_disk, tmp_path):
    told = []
    copy = tmp_path / "copy.mukana"
    on_disk.backup(copy, progress=lambda done, total: told.append((done, total)))
    assert told and told[-1][0] == told[-1][1]
    with mukana.open(copy) as again:
        again.session(person="founder", role="coordinator", purpose="guidance")

    def stop(done, total):
        raise Mine("no")

    with pytest.raises(Mine):
        on_disk.backup(tmp_path / "other.mukana", progress=stop)
    assert not (tmp_path / "other.mukana").exists()


def test_an_exception_of_the_block_drops_the_batch(session):
    with pytest.raises(Mine):
        with session.batch() as batch:
            batch.contact.log(kind="call", happened_on=DAY)
            raise Mine
    assert session.contact.count().count == 0


def test_a_batch_is_all_or_nothing_and_fills_its_answers(session):
    with session.batch(idempotency_key="b-1") as batch:
        person = batch.person.add(id="client-1")
        visit = batch.contact.log(kind="home_visit", happened_on=DAY, clients=["client-1"])
        assert len(batch) == 2
        with pytest.raises(AttributeError):
            person.id
        with pytest.raises(TypeError):
            batch.contact.list()
    assert (person.id, visit.revision) == ("client-1", 1) and isinstance(visit, records.Saved)
    assert session.contact.get(visit.id).clients == ["client-1"]
    with pytest.raises(mukana.NotFoundError) as raised:
        with session.batch() as batch:
            batch.contact.log(kind="call", happened_on=DAY)
            batch.contact.log(kind="call", happened_on=DAY, clients=["nobody"])
    assert raised.value.path == "/calls/1/request/clients/0"
    assert session.contact.count().count == 1


def test_log_messages_are_heard(tmp_path):
    heard = []
    founder = mukana.Founder(person="founder", organisation="county")
    with mukana.open(tmp_path / "a.mukana", create=True, founder=founder, log=lambda level, text: heard.append(text)):
        pass
    assert all(isinstance(text, str) for text in heard)
