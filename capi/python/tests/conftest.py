"""What the tests share: a workspace in memory whose clock stands, and sessions on it."""
import datetime as dt

import pytest

import mukana

NOW = dt.datetime(2021, 6, 30, 9, 0, tzinfo=dt.timezone.utc)
FOUNDER = mukana.Founder(person="founder", organisation="county")


def pytest_configure(config):
    config.addinivalue_line("markers", "long: minutes; not in the run of every day")


@pytest.fixture
def workspace():
    with mukana.open(":memory:", create=True, founder=FOUNDER, fixed_clock=NOW) as opened:
        yield opened


@pytest.fixture
def session(workspace):
    return workspace.session(person="founder", role="coordinator", purpose="guidance")


@pytest.fixture
def administration(workspace):
    return workspace.session(person="founder", role="coordinator", purpose="administration")


@pytest.fixture
def on_disk(tmp_path):
    with mukana.open(tmp_path / "town.mukana", create=True, founder=FOUNDER) as opened:
        yield opened


@pytest.fixture
def contacts(session):
    """Some 2,500 calls, for lists of several pages."""
    with session.batch() as batch:
        for number in range(2500):
            batch.contact.log(kind="call", happened_on=dt.date(2021, 2, 1 + number % 28), minutes=number % 60)
    return session
