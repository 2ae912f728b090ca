"""Long lists, page by page."""
import pytest

import mukana
from mukana import records


def test_all_of_a_list_in_its_order(contacts):
    every = list(contacts.contact.list())
    assert len(every) == 2500 and all(type(contact) is records.Contact for contact in every)
    assert len({contact.id for contact in every}) == 2500
    assert [contact.id for contact in contacts.contact.list(page_size=7)] == [contact.id for contact in every]


def test_pages(contacts):
    assert [len(page) for page in contacts.contact.list().pages()] == [1000, 1000, 500]
    cursor = contacts.contact.list(page_size=1000)
    next(cursor)
    assert [len(page) for page in cursor.pages()] == [999, 1000, 500]


def test_an_empty_list(session):
    assert list(session.contact.list()) == [] and list(session.contact.list().pages()) == []


def test_a_cursor_is_gone_through_once(contacts):
    cursor = contacts.contact.list()
    assert sum(1 for _ in cursor) == 2500 and list(cursor) == []


def test_a_wrong_filter_is_told_when_the_first_page_is_read(session):
    cursor = session.contact.list(client="nobody")
    with pytest.raises(mukana.NotFoundError) as raised:
        next(cursor)
    assert raised.value.path == "/client"


def test_records_that_come_meanwhile_break_nothing(contacts):
    import datetime as dt

    seen = 0
    for contact in contacts.contact.list(page_size=100):
        seen += 1
        if seen % 500 == 0:
            contacts.contact.log(kind="call", happened_on=dt.date(2021, 5, 1))
    assert 2500 <= seen <= 2505
