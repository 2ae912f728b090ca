"""What goes through as JSON, and what cannot: big numbers, odd texts, times without a zone."""
import datetime as dt
import gc
import json

import pytest

import mukana
from mukana import _mukana
from mukana._record import Itself, record

UTC = dt.timezone.utc


@pytest.mark.parametrize("value", [
    {}, [], {"a": [1, -2, 2.5, True, False, None, "ä\U0001f600\"\\\n\x01"]}, {"b": {"c": [[], {}]}}, -(2**63), 2**63 - 1,
    1e300, 0.1, "", "\x7f\u2028",
])
def test_written_json_is_json(value):
    assert json.loads(_mukana.to_json(value)) == value


@pytest.mark.parametrize(("value", "written"), [
    (dt.date(2021, 3, 1), '"2021-03-01"'),
    (dt.datetime(2021, 3, 1, 8, tzinfo=UTC), '"2021-03-01T08:00:00.000Z"'),
    (dt.datetime(2021, 3, 1, 10, 0, 0, 999_999, tzinfo=dt.timezone(dt.timedelta(hours=2))), '"2021-03-01T08:00:00.999Z"'),
    ((1, 2), "[1,2]"),
    (range(3), "[0,1,2]"),
    (2**70, str(2**70)),
])
def test_pythons_own_types(value, written):
    assert _mukana.to_json(value).decode() == written


class NoOffset(dt.tzinfo):
    """A zone that does not say how far it is from UTC: Python takes its times for those of the machine."""

    def utcoffset(self, when):
        return None


@pytest.mark.parametrize(("value", "error", "place"), [
    ({"a": [dt.datetime(2021, 3, 1)]}, ValueError, "/a/0"),
    ({"a": dt.datetime(2021, 3, 1, tzinfo=NoOffset())}, ValueError, "/a: "),
    ({"a": dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=2)))}, ValueError, "/a: "),
    ({"a": dt.datetime(9999, 12, 31, 23, tzinfo=dt.timezone(dt.timedelta(hours=-2)))}, ValueError, "/a: "),
    ({"a": 10**5000}, ValueError, "/a: "),
    ({"b/c~d": float("nan")}, ValueError, "/b~1c~0d: "),
    ({"a": memoryview(b"bytes")}, TypeError, "/a: "),
    ({"a": {"b": float("nan")}}, ValueError, "/a/b"),
    ({"a": float("inf")}, ValueError, "/a"),
    ({"a": {1, 2}}, TypeError, "/a"),
    ({"a": b"bytes"}, TypeError, "/a"),
    ({"a": object()}, TypeError, "/a"),
    ({"a": {1: 2}}, TypeError, "/a"),
])
def test_what_json_cannot_hold_is_refused_with_its_place(value, error, place):
    with pytest.raises(error, match=place):
        _mukana.to_json(value)


@pytest.mark.parametrize("how", ["keys", "items"])
def test_a_value_that_empties_what_it_stands_in_is_no_crash(how):
    class Emptying:
        def __init__(self, outer):
            self.outer = outer

        def __len__(self):
            return 1

        def __getitem__(self, index):
            self.outer.clear()
            gc.collect()
            return float("nan")

    if how == "keys":
        Emptying.keys = lambda self: self[0] and ["a"]
    outer = {}
    outer["member-" + str(id(outer))] = Emptying(outer)  # a name and a value that nobody else holds
    with pytest.raises(ValueError, match="/member-"):
        _mukana.to_json(outer)


def test_a_value_within_itself_is_an_error_not_a_crash():
    ring = []
    ring.append(ring)
    with pytest.raises(RecursionError):
        _mukana.to_json(ring)


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\ud83d"])
def test_lone_surrogates_are_no_utf8(session, text):
    with pytest.raises(mukana.Utf8Error):
        session.unit.add(id="unit-1", name=text)
    with pytest.raises(mukana.Utf8Error):
        session.call(text)
    with pytest.raises(mukana.Utf8Error):
        session.contact.get(text)


def test_a_nul_is_refused_and_never_cut(session):
    with pytest.raises(mukana.Utf8Error):
        session.unit.add(id="unit-1", name="a\0b")


@pytest.mark.parametrize("minutes", [2**53 + 1, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 10**400])
def test_integers_beyond_what_json_keeps_are_refused_with_their_field(session, minutes):
    with pytest.raises(mukana.Error) as raised:
        session.contact.log(kind="call", happened_on=dt.date(2021, 3, 1), minutes=minutes)
    assert raised.value.status in ("E_FORMAT", "E_LIMIT")
    assert session.contact.count().count == 0


@pytest.mark.parametrize("name", ["ä", "\U0001f600", "quote \" backslash \\", "e\u0301", "x" * 999])
def test_texts_come_back_as_they_were(workspace, name):
    session = workspace.session(person="founder", role="coordinator", purpose="administration")
    session.unit.add(id="unit-1", name=name)
    assert session.unit.get("unit-1").name == name
    assert session.call("unit.get", {"id": "unit-1"})["name"] == name


@record(day="date", at="instant", share="number", kind="code", parts=["date"], by_name=("number",))
class Thing:
    name: str
    day: dt.date | None = None
    at: dt.datetime | None = None
    share: float | None = None
    kind: str | None = None
    parts: list[dt.date] | None = None
    by_name: dict[str, float] | None = None


@record(within=[Itself])
class Nest:
    name: str
    within: list["Nest"] | None = None


def test_a_record_may_hold_its_like():
    nest = _mukana.from_json(b'{"name":"a","within":[{"name":"b","within":[{"name":"c"}]}]}', Nest)
    assert nest == Nest(name="a", within=[Nest(name="b", within=[Nest(name="c")])])
    assert json.loads(_mukana.to_json(nest)) == {"name": "a", "within": [{"name": "b", "within": [{"name": "c"}]}]}


def test_a_class_that_cannot_be_described_is_not_known():
    with pytest.raises(TypeError):
        record(name="colour")(type("Wrong", (), {"__annotations__": {"name": str}}))


def read(text):
    return _mukana.from_json(text.encode(), Thing)


def test_an_answer_is_read_by_its_types():
    thing = read('{"name":"a","day":"2021-03-01","at":"2021-03-01T08:00:00.500Z","share":1,"kind":"call",'
                 '"parts":["2021-03-02"],"by_name":{"a":2}}')
    assert thing == Thing(name="a", day=dt.date(2021, 3, 1), at=dt.datetime(2021, 3, 1, 8, 0, 0, 500_000, tzinfo=UTC),
                          share=1.0, kind="call", parts=[dt.date(2021, 3, 2)], by_name={"a": 2.0})
    assert type(thing.share) is float and type(thing.by_name["a"]) is float


def test_a_newer_librarys_fields_are_passed_over_and_what_is_not_there_is_none():
    assert read('{"zebra":{"a":[1]},"name":"a","later":null,"kind":"call","last":"x"}') == Thing(name="a", kind="call")
    assert read("{}").name is None
    assert read('{"kind":"call","name":"out of order"}') == Thing(name="out of order", kind="call")


@pytest.mark.parametrize("value", [
    {}, [], {"a": [1, -2, 2.5, True, False, None, "ä\U0001f600\"\\\n\x01/"]}, 12345678901234567890123, -9.5e-7, "\ud7ff",
])
def test_any_json_is_read_back(value):
    for ascii_only in (True, False):
        assert _mukana.from_json(json.dumps(value, ensure_ascii=ascii_only).encode(), None) == value


@pytest.mark.parametrize("text", ["", "{", "[1", '"abc', '{"name"', '{"name":', '{"name":"a"', "nul", "[1,", '"\\u12', "-", "{1}"])
def test_a_damaged_answer_is_an_error_not_a_crash(text):
    for record_type in (None, Thing):
        if text == "-":
            continue
        with pytest.raises((SystemError, ValueError)):
            _mukana.from_json(text.encode(), record_type)
