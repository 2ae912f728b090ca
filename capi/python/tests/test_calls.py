"""Operations as methods: arguments in, records out, refusals as exceptions."""
import datetime as dt
import inspect

import pytest

import mukana
from mukana import records
from mukana.generated.operations import Operations


def test_a_record_comes_back_as_it_was_given(session):
    client = session.person.add(municipality="Mikkeli", birth_year=1961)
    assert isinstance(client, records.Saved) and client.revision == 1
    at = dt.datetime(2021, 3, 1, 10, 30, 15, 250_000, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    logged = session.contact.log(kind="home_visit", happened_at=at, clients=[client.id], performers=("founder",), minutes=60)
    contact = session.contact.get(logged.id)
    assert contact.happened_at == at and contact.happened_at.utcoffset() == dt.timedelta(0)
    assert contact.happened_on == dt.date(2021, 3, 1) and type(contact.happened_on) is dt.date
    assert (contact.kind, contact.clients, contact.performers, contact.minutes) == ("home_visit", [client.id], ["founder"], 60)
    assert contact.note is None and contact.state == "valid"


def test_records_are_plain_dataclasses(administration):
    unit = administration.unit.get(administration.unit.add(id="unit-1", name="Digital support").id)
    same = administration.unit.get("unit-1")
    assert unit == same and unit is not same and "name='Digital support'" in repr(unit)
    with pytest.raises(AttributeError):
        unit.nonsense = 1


def test_requests_take_records_and_dicts_alike(session):
    people = [session.person.add().id for _ in range(3)]
    starts = dt.datetime(2021, 3, 3, 10, tzinfo=dt.timezone.utc)
    listed = session.attendance.record(
        starts_at=starts, ends_at=starts + dt.timedelta(hours=1), title="Tablets",
        present=[records.PresentPerson(person=people[0], mode="remote"), {"person": people[1]}],
        absent=[records.AbsentPerson(person=people[2])])
    rows = list(session.attendance.list(meeting=listed.id))
    assert {row.person for row in rows} == set(people)


def test_names_that_python_keeps_for_itself_end_with_an_underscore(administration):
    assert list(administration.import_.list()) == []
    assert mukana._mukana.from_json(b'{"import":"i-1","row":7}', records.Origin).import_ == "i-1"
    assert mukana._mukana.to_json(records.RowFilter(column="a", is_="b")) == b'{"column":"a","is":"b"}'


@pytest.mark.parametrize(
    ("call", "error", "code", "path"),
    [
        (lambda s: s.contact.get("nobody"), mukana.NotFoundError, "NOT_FOUND", "/id"),
        (lambda s: s.contact.log(kind="fax", happened_on=dt.date(2021, 3, 1)), mukana.ArgumentError, "UNKNOWN_CODE", "/kind"),
        (lambda s: s.call("contact.log", {"kind": "call", "colour": 1}), mukana.ArgumentError, "UNKNOWN_FIELD", "/colour"),
        (lambda s: s.call("contact.sing"), mukana.ArgumentError, "UNKNOWN_OPERATION", ""),
        (lambda s: s.contact.log(kind="call", happened_on=dt.date(2021, 3, 1), minutes=-1), mukana.FormatError, "OUT_OF_RANGE", "/minutes"),
        (lambda s: s.person.add(id="founder"), mukana.ConflictError, "ALREADY_EXISTS", "/id"),
    ],
)
def test_refusals_say_class_code_and_field(session, call, error, code, path):
    with pytest.raises(error) as raised:
        call(session)
    assert isinstance(raised.value, mukana.Error)
    assert (raised.value.code, raised.value.path, raised.value.retryable) == (code, path, False)
    assert raised.value.message and code in str(raised.value)


def test_every_class_of_failure_has_an_exception_of_its_own():
    names = {name for name in mukana.errors.__all__ if name != "Error"}
    assert names == {kind.__name__ for kind in mukana.errors._BY_STATUS.values()}
    assert type(mukana.errors.of("E_TOMORROW", "NEW", "New.", "", 0, None)) is mukana.Error


def test_a_repeated_call_with_a_key_changes_nothing(session):
    first = session.contact.log(kind="call", happened_on=dt.date(2021, 3, 1), idempotency_key="k-1")
    again = session.contact.log(kind="call", happened_on=dt.date(2021, 3, 1), idempotency_key="k-1")
    assert first == again and session.contact.count().count == 1
    with pytest.raises(mukana.ConflictError):
        session.contact.log(kind="call", happened_on=dt.date(2021, 3, 2), idempotency_key="k-1")


def test_a_stale_revision_is_a_conflict(administration):
    session = administration
    session.project.start(id="p-1", name="Etäpalvelu", first_day=dt.date(2021, 2, 1), last_day=dt.date(2021, 6, 30))
    extended = session.project.extend(id="p-1", last_day=dt.date(2021, 12, 31), expected_revision=1)
    assert extended.revision == 2
    with pytest.raises(mukana.ConflictError) as raised:
        session.project.extend(id="p-1", last_day=dt.date(2022, 12, 31), expected_revision=1)
    assert raised.value.path == "/expected_revision"


def test_every_operation_is_a_method_with_its_fields_as_arguments():
    for operation in mukana.catalogue()["operations"]:
        if operation["name"] == "batch":
            continue
        noun, verb = operation["name"].split(".")
        kind = next(value for name, value in vars(Operations).items() if name.rstrip("_") == noun).fget(
            Operations(None)).__class__
        method = getattr(kind, verb, None) or getattr(kind, verb + "_")
        arguments = {name.rstrip("_") for name in inspect.signature(method).parameters}
        missing = set(operation["request"]["properties"]) - arguments - {"limit", "after"}
        assert not missing, operation["name"]
        assert operation["summary"].rstrip(".") in " ".join(inspect.getdoc(method).split()), operation["name"]


def test_version_and_catalogue():
    assert mukana.version().count(".") == 2
    assert mukana.catalogue("contact.log")["name"] == "contact.log"
    with pytest.raises(mukana.ArgumentError):
        mukana.catalogue("contact.sing")
