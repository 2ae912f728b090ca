"""The conformance suite, tests/contract, through this package: by the typed methods wherever they can say it."""
import datetime as dt
import inspect
import io
import json
import keyword
from pathlib import Path

import pytest

import mukana
from matching import difference, filled
from mukana import _mukana

SUITE = Path(__file__).resolve().parents[3] / "tests" / "contract"
FILES = sorted(path.name for path in (SUITE / "vectors").glob("*.json"))
WORLD = json.loads((SUITE / "world.json").read_text(encoding="utf-8"))


def open_from(options, location=":memory:"):
    """The vectors' options are those of the library; ours are arguments."""
    options = dict(options)
    if "founder" in options:
        options["founder"] = mukana.Founder(**options["founder"])
    if "fixed_clock" in options:
        options["fixed_clock"] = dt.datetime.fromisoformat(options["fixed_clock"])
    return mukana.open(location, **options)


def method_of(session, operation, request):
    """The typed method of an operation, where it can say the request; with the request as its arguments."""
    noun, _, verb = operation.partition(".")
    if not verb or not isinstance(request, dict) or any(value is None for value in request.values()):
        return None, None
    word = {name: name + "_" if keyword.iskeyword(name) else name for name in (noun, verb, *request)}
    method = getattr(getattr(session, word[noun], None), word[verb], None)
    if method is None or "page_size" in inspect.signature(method).parameters:
        return None, None
    arguments = {word[name]: value for name, value in request.items()}
    try:
        inspect.signature(method).bind(**arguments)
    except TypeError:
        return None, None
    return method, arguments


class World:
    """The workspace of one vector, with sessions that begin when they are first used."""

    def __init__(self, workspace, known):
        self.workspace, self.known, self.begun = workspace, known, {}

    def session(self, name="coordinator"):
        if name not in self.begun:
            self.begun[name] = self.workspace.session(**self.known[name])
        return self.begun[name]

    def do(self, step, saved):
        """The answer, what was exported, and whether the answer leaves out what is null."""
        if "call" in step:
            return self.call(step, saved)
        if "begin" in step:
            handle = self.workspace._handle.begin(filled(step["begin"], saved))
            handle.end()
            return handle.actor, None, False
        if "open" in step:
            _mukana.open(step.get("location", ":memory:"), filled(step["open"], saved), None).close()
            return {}, None, True
        if "catalogue" in step:
            return mukana.catalogue(step["catalogue"]), None, False
        session = self.session(step.get("as", "coordinator"))
        if "pages" in step:
            return self.pages(session, step["pages"], filled(step.get("request", {}), saved)), None, False
        if "stream" in step:
            read = io.BytesIO(step["file"].encode()).read
            record = session._handle.import_(filled(step["stream"], saved), read, mukana.records.ImportResult)
            return json.loads(_mukana.to_json(record)), None, True
        exported = io.BytesIO()
        told = session.export(step["export"], filled(step.get("request", {}), saved), exported)
        return told, exported.getvalue().decode(), False

    def pages(self, session, operation, request):
        cursor, pages = session._handle.cursor(operation, request, None), []
        while page := cursor.next_page():
            pages.append({"items": page})
        return pages or [{"items": []}]

    def call(self, step, saved):
        session = self.session(step.get("as", "coordinator"))
        if "bytes" in step:
            return session.call(step["call"], bytes.fromhex(step["bytes"])), None, False
        if "text" in step:
            text = filled(step["text"], saved)
            return session.call(step["call"], text.encode()), None, False
        request = filled(step.get("request", {}), saved)
        method, arguments = method_of(session, step["call"], request)
        if method is None:
            return session.call(step["call"], request), None, False
        return json.loads(_mukana.to_json(method(**arguments))), None, True

    def changes(self, after):
        """The journal's changes, where the founder may ask: a call that failed must not add any."""
        try:
            session, changes = self.session("administrator"), []
            while True:
                page = session.call("changes.since", {"after": after, "limit": 1000})
                changes, after = changes + page["changes"], page["next"]
                if not page["more"]:
                    return changes, after
        except mukana.Error:
            return [], after


def judge(world, step, saved):
    try:
        answer, exported, sparse = world.do(step, saved)
    except mukana.Error as error:
        got = {"status": error.status, "code": error.code, "path": error.path}
        assert "error" in step, f"refused: {got}"
        assert got == {"path": "", **{key: step["error"][key] for key in ("status", "code", "path") if key in step["error"]}}
        return
    assert "error" not in step, f"expected {step['error']}, got {answer}"
    why = difference(step["answer"], answer, saved, sparse=sparse)
    assert not why, why
    if exported is not None and "file" in step:
        assert not (why := difference(step["file"], exported, saved)), why


@pytest.mark.parametrize("file", FILES)
def test_vectors(file):
    content = json.loads((SUITE / "vectors" / file).read_text(encoding="utf-8"))
    known = WORLD["sessions"] | content.get("sessions", {})
    for vector in content["vectors"]:
        saved, position = {}, 0
        with open_from(WORLD["workspace"] | vector.get("workspace", {})) as workspace:
            world = World(workspace, known)
            for number, step in enumerate(vector["steps"], 1):
                if "error" in step:
                    _, position = world.changes(position)
                try:
                    judge(world, step, saved)
                except Exception as error:
                    raise AssertionError(f"{vector['name']}, step {number}: {error!r}") from error
                if "error" in step:
                    added, position = world.changes(position)
                    assert not added, f"{vector['name']}, step {number} failed, and yet something has changed"
