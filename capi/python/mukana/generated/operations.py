# Generated from the operations by capi/generate/all; not edited by hand.

"""The operations, by noun. A session and a batch have them all."""

from __future__ import annotations

import datetime as dt
from collections import abc
from os import PathLike
from typing import Any, BinaryIO

from mukana._caller import Noun, open_binary
from mukana._cursor import Cursor
from mukana.generated import codes, records


class AcquisitionOperations(Noun):
    """The operations `acquisition.*`."""

    __slots__ = ()

    def amend(
        self,
        *,
        id: str,
        reason: str,
        person: str | None = None,
        device_kind: codes.DeviceKind | None = None,
        acquired_on: dt.date | None = None,
        assisted: bool | None = None,
        assisted_by: str | None = None,
        note: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Corrects the record of a device of one's own; what it said is kept.

        Args:
            id: The record. What is given replaces what it said; what is left out stays.
            reason: Why it is corrected. (free text)
            person: Who got a device. (personal)
            device_kind: What it is.
            acquired_on: The day on which they got it.
            assisted: Whether somebody of the service helped; false forgets who.
            assisted_by: Who helped. (personal)
            note: Anything else. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("acquisition.amend", {
            "id": id, "reason": reason, "person": person, "device_kind": device_kind, "acquired_on": acquired_on,
            "assisted": assisted, "assisted_by": assisted_by, "note": note, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def count(self, *, person: str | None = None, assisted: bool | None = None) -> records.Count:
        """Counts acquisitions.

        Args:
            person: Only those of this person.
            assisted: Only those with help, or only those without.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("acquisition.count", {"person": person, "assisted": assisted}, records.Count)

    def get(self, id: str) -> records.AcquisitionView:
        """Reads one acquisition.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("acquisition.get", {"id": id}, records.AcquisitionView)

    def list(
        self,
        *,
        person: str | None = None,
        assisted: bool | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.AcquisitionView]:
        """Lists acquisitions, page by page.

        Args:
            person: Only those of this person.
            assisted: Only those with help, or only those without.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return Cursor(self._caller.cursor("acquisition.list", {
            "person": person, "assisted": assisted, "limit": page_size,
        }, records.AcquisitionView))

    def record(
        self,
        *,
        person: str,
        device_kind: codes.DeviceKind,
        acquired_on: dt.date,
        assisted: bool,
        id: str | None = None,
        assisted_by: str | None = None,
        note: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Records that somebody got a device of their own.

        Args:
            person: Who got a device. (personal)
            device_kind: What it is.
            acquired_on: The day on which they got it.
            assisted: Whether somebody of the service helped.
            id: The record's id; made here where it is left out.
            assisted_by: Who helped. (personal)
            note: Anything else. (free text)
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("acquisition.record", {
            "person": person, "device_kind": device_kind, "acquired_on": acquired_on, "assisted": assisted, "id": id,
            "assisted_by": assisted_by, "note": note, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes the record of a device of one's own out of every count.

        Args:
            id: The record.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("acquisition.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class AgreementOperations(Noun):
    """The operations `agreement.*`."""

    __slots__ = ()

    def get(self, id: str) -> records.AgreementView:
        """Reads an agreement with its text.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, lending, evaluation, administration, own_data.
        """
        return self._caller.run("agreement.get", {"id": id}, records.AgreementView)

    def list(self, *, name: str | None = None, page_size: int | None = None) -> Cursor[records.AgreementView]:
        """Lists agreements, page by page.

        Args:
            name: Only the versions of this agreement.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, lending, evaluation, administration, own_data.
        """
        return Cursor(self._caller.cursor("agreement.list", {"name": name, "limit": page_size}, records.AgreementView))

    def publish(
        self,
        *,
        name: str,
        version: str,
        language: str,
        text: str,
        id: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.Published:
        """Publishes a version of an agreement's text; it is never changed afterwards.

        Args:
            name: What is agreed on: the terms of tablet loans, say.
            version: Which version of it.
            language: The language of the text: fi, sv, en ...
            text: The text, as it is read and accepted.
            id: The id of this version in this language; made here where it is left out.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("agreement.publish", {
            "name": name, "version": version, "language": language, "text": text, "id": id,
            "idempotency_key": idempotency_key,
        }, records.Published)


class AssignmentOperations(Noun):
    """The operations `assignment.*`."""

    __slots__ = ()

    def create(
        self,
        *,
        form: str,
        person: str,
        id: str | None = None,
        due: dt.date | None = None,
        wave: str | None = None,
        anonymous: bool | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Asks somebody to answer a form, by a day and for a wave of measurements.

        Args:
            form: The form to be answered.
            person: Who is asked to answer it. (personal)
            id: The assignment's id; made here where it is left out.
            due: The day by which, itself in. It can be answered later too.
            wave: The wave of measurements that it belongs to, as a code: before, after ...
            anonymous: Whether an anonymous response is asked for: then the assignment never learns whether it was
                given. (false where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("assignment.create", {
            "form": form, "person": person, "id": id, "due": due, "wave": wave, "anonymous": anonymous,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.AssignmentView:
        """Reads one assignment.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("assignment.get", {"id": id}, records.AssignmentView)

    def list(
        self,
        *,
        form: str | None = None,
        person: str | None = None,
        wave: str | None = None,
        state: codes.AssignmentState | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.AssignmentView]:
        """Lists assignments, page by page; somebody's own to themselves.

        Args:
            form: Only those of this form.
            person: Only those of this person.
            wave: Only those of this wave.
            state: Only those in this state.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return Cursor(self._caller.cursor("assignment.list", {
            "form": form, "person": person, "wave": wave, "state": state, "limit": page_size,
        }, records.AssignmentView))

    def withdraw(
        self,
        id: str,
        *,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes an open assignment back; it is kept.

        Args:
            id: The id of the record.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("assignment.withdraw", {
            "id": id, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class AttendanceOperations(Noun):
    """The operations `attendance.*`."""

    __slots__ = ()

    def list(
        self,
        *,
        meeting: str | None = None,
        person: str | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.Attendance]:
        """Lists who was in a meeting, or in which meetings a person was.

        Args:
            meeting: Only this meeting.
            person: Only this person. (personal)
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return Cursor(self._caller.cursor("attendance.list", {
            "meeting": meeting, "person": person, "limit": page_size,
        }, records.Attendance))

    def record(
        self,
        *,
        meeting: str | None = None,
        series: str | None = None,
        day: dt.date | None = None,
        starts_at: dt.datetime | None = None,
        ends_at: dt.datetime | None = None,
        kind: codes.MeetingKind | None = None,
        mode: codes.Mode | None = None,
        title: str | None = None,
        present: abc.Sequence[records.PresentPerson | abc.Mapping[str, Any]] | None = None,
        absent: abc.Sequence[records.AbsentPerson | abc.Mapping[str, Any]] | None = None,
        guests: abc.Sequence[records.GuestGroup | abc.Mapping[str, Any]] | None = None,
        head_count: int | None = None,
        held: bool | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.AttendanceRecorded:
        """Writes down who was in a meeting: persons, guests and a head-count.

        Args:
            meeting: The meeting's id. Either this, or series and day.
            series: The series that it belongs to.
            day: The local day on which it was planned, also where it was moved since.
            starts_at: When a meeting that was never planned started; it is made, as held, unless it is there.
            ends_at: When the unplanned meeting ended.
            kind: The kind of the unplanned meeting; left out: group.
            mode: How the unplanned meeting was held; left out: as its participants were.
            title: The title of the unplanned meeting.
            present: Who was there.
            absent: Who was not there. Whoever is not named is unmarked.
            guests: Participants without a known person, in groups.
            head_count: How many participants there were in all; those not written down are guests. (0 to 100000)
            held: Whether this also says that the planned meeting was held. (false where it is left out)
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("attendance.record", {
            "meeting": meeting, "series": series, "day": day, "starts_at": starts_at, "ends_at": ends_at, "kind": kind,
            "mode": mode, "title": title, "present": present, "absent": absent, "guests": guests,
            "head_count": head_count, "held": held, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.AttendanceRecorded)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a row of a list out of every count; it is kept.

        Args:
            id: The row's id, as attendance.list shows it.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("attendance.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class BorrowerOperations(Noun):
    """The operations `borrower.*`."""

    __slots__ = ()

    def get(self, *, person: str, on: dt.date | None = None) -> records.BorrowerView:
        """Reads how a person stands as a borrower.

        Args:
            person: The borrower. (personal)
            on: The day asked about; today where it is left out.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("borrower.get", {"person": person, "on": on}, records.BorrowerView)

    def lift_suspension(
        self,
        id: str,
        *,
        last_day: dt.date | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Ends a suspension.

        Args:
            id: The suspension.
            last_day: Its last day; yesterday where it is left out: it holds no more.
            reason: Why it ends. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("borrower.lift_suspension", {
            "id": id, "last_day": last_day, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def set(
        self,
        *,
        person: str,
        group: str | None = None,
        until: dt.date | None = None,
        first_day: dt.date | None = None,
        idempotency_key: str | None = None,
    ) -> records.BorrowerSaved:
        """Says by which group a person borrows, and until when; added, never replaced.

        Args:
            person: The borrower. (personal)
            group: The group of borrowers, by which policies are chosen.
            until: The last day on which they may have anything.
            first_day: Since when this holds; today where it is left out.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("borrower.set", {
            "person": person, "group": group, "until": until, "first_day": first_day,
            "idempotency_key": idempotency_key,
        }, records.BorrowerSaved)

    def suspend(
        self,
        *,
        person: str,
        reason: str,
        id: str | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Suspends a borrower from a day to a day: nothing is lent to them then.

        Args:
            person: Who may not borrow. (personal)
            reason: Why they may not borrow. (free text)
            id: The suspension's id; made here where it is left out.
            first_day: Since when; today where it is left out.
            last_day: Until when; until it is lifted where it is left out.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("borrower.suspend", {
            "person": person, "reason": reason, "id": id, "first_day": first_day, "last_day": last_day,
            "idempotency_key": idempotency_key,
        }, records.Saved)


class CertificateOperations(Noun):
    """The operations `certificate.*`."""

    __slots__ = ()

    def of_disposal(
        self,
        id: str,
        *,
        language: codes.Language | None = None,
        format: codes.CertificateFormat | None = None,
    ) -> records.CertificateDocument:
        """Writes the certificate of a device's disposal.

        Args:
            id: The wipe record or the disposal.
            language: The language of its words. (fi where it is left out)
            format: Its face: html, markdown or text. (html where it is left out)

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("certificate.of_disposal", {
            "id": id, "language": language, "format": format,
        }, records.CertificateDocument)

    def of_wipe(
        self,
        id: str,
        *,
        language: codes.Language | None = None,
        format: codes.CertificateFormat | None = None,
    ) -> records.CertificateDocument:
        """Writes the certificate of a wipe record (NIST SP 800-88).

        Args:
            id: The wipe record or the disposal.
            language: The language of its words. (fi where it is left out)
            format: Its face: html, markdown or text. (html where it is left out)

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("certificate.of_wipe", {
            "id": id, "language": language, "format": format,
        }, records.CertificateDocument)


class ChangesOperations(Noun):
    """The operations `changes.*`."""

    __slots__ = ()

    def since(self, *, after: int | None = None, limit: int | None = None) -> records.Changes:
        """Lists which records were made or changed since a position of the journal, by id.

        Args:
            after: The `next` of the call before; 0 for everything. (at least 0; 0 where it is left out)
            limit: How many changes at the most. (1 to 1000; 100 where it is left out)

        For the roles coordinator, system_administrator; for administration.
        """
        return self._caller.run("changes.since", {"after": after, "limit": limit}, records.Changes)


class ClaimOperations(Noun):
    """The operations `claim.*`."""

    __slots__ = ()

    def check(self, *, pilot: str) -> records.CheckedClaims:
        """Checks the published claims of a pilot against the rows.

        Args:
            pilot: The pilot whose claims are checked.

        For the roles coordinator, reporter; for evaluation, administration, oversight.
        """
        return self._caller.run("claim.check", {"pilot": pilot}, records.CheckedClaims)

    def list(self, *, pilot: str | None = None, page_size: int | None = None) -> Cursor[records.ClaimView]:
        """Lists published claims, page by page.

        Args:
            pilot: Only the claims about this pilot.
            page_size: How many are read at a time, at most 1000.

        For the roles coordinator, reporter; for evaluation, administration, oversight.
        """
        return Cursor(self._caller.cursor("claim.list", {"pilot": pilot, "limit": page_size}, records.ClaimView))

    def publish(
        self,
        *,
        pilot: str,
        indicator: str,
        text: str | abc.Mapping[str, str],
        asserts: records.Assertion | abc.Mapping[str, Any],
        id: str | None = None,
        period: codes.PeriodRule | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Keeps a published sentence together with what it asserts of an indicator.

        Args:
            pilot: The pilot that it tells of.
            indicator: The indicator that it tells of.
            text: The sentence as it was published, by language. (free text)
            asserts: What the sentence asserts of the figure.
            id: The claim's id; made here where it is left out.
            period: Over which days of the pilot: evaluation or pilot. (evaluation where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for evaluation, administration.
        """
        return self._caller.run("claim.publish", {
            "pilot": pilot, "indicator": indicator, "text": text, "asserts": asserts, "id": id, "period": period,
            "idempotency_key": idempotency_key,
        }, records.Saved)


class CompletionOperations(Noun):
    """The operations `completion.*`."""

    __slots__ = ()

    def list(
        self,
        *,
        person: str | None = None,
        kind: codes.CompletionKind | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.Completion]:
        """Lists the completions of the persons whom the acting one may see, page by page.

        Args:
            person: Only completions of this person.
            kind: Only completions of this kind.
            first_day: Only completions on or after this day.
            last_day: Only completions on or before this day.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, group_leader, coordinator; for guidance, coaching, assessment, evaluation,
        administration, own_data.
        """
        return Cursor(self._caller.cursor("completion.list", {
            "person": person, "kind": kind, "first_day": first_day, "last_day": last_day, "limit": page_size,
        }, records.Completion))

    def record(
        self,
        *,
        person: str,
        kind: codes.CompletionKind,
        completed_on: dt.date,
        id: str | None = None,
        subject: str | None = None,
        project: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Records that somebody completed an orientation, a training or a course.

        Args:
            person: Who completed something.
            kind: What kind of thing it was.
            completed_on: The day on which it was completed; not in the future.
            id: The completion's id; made here where it is left out.
            subject: What it was about. (personal)
            project: The project in whose name it was done.
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("completion.record", {
            "person": person, "kind": kind, "completed_on": completed_on, "id": id, "subject": subject,
            "project": project, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)


class ContactOperations(Noun):
    """The operations `contact.*`."""

    __slots__ = ()

    def amend(
        self,
        *,
        id: str,
        reason: str,
        kind: codes.ContactKind | None = None,
        happened_at: dt.datetime | None = None,
        happened_on: dt.date | None = None,
        precision: codes.Precision | None = None,
        caller_kind: codes.CallerKind | None = None,
        unit: str | None = None,
        municipality: str | None = None,
        minutes: int | None = None,
        project: str | None = None,
        host_service: str | None = None,
        note: str | None = None,
        source_zone: str | None = None,
        count: int | None = None,
        clients: abc.Sequence[str] | None = None,
        performers: abc.Sequence[str] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Corrects a contact; what it was stays readable.

        Args:
            id: The contact's id.
            reason: Why it is amended. (free text)
            kind: How somebody was guided.
            happened_at: When it happened. Either this or happened_on.
            happened_on: The day, where the time of day is not known; the first day of a week or month.
            precision: How exactly the time is known; left out: as exactly as it is given.
            caller_kind: Whether a client or a professional called.
            unit: The unit that it concerns.
            municipality: The municipality; left out: the first client's on that day. (locating)
            minutes: How long it took, in whole minutes. (0 to 44640)
            project: The project that it belongs to.
            host_service: The service of the host in which it took place.
            note: What is worth remembering of it. (free text)
            source_zone: IANA name of the zone by whose clock the time was first written down.
            count: How many contacts this record stands for. (1 to 1000000)
            clients: Who was guided, all of them. (personal)
            performers: Who guided, all of them.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("contact.amend", {
            "id": id, "reason": reason, "kind": kind, "happened_at": happened_at, "happened_on": happened_on,
            "precision": precision, "caller_kind": caller_kind, "unit": unit, "municipality": municipality,
            "minutes": minutes, "project": project, "host_service": host_service, "note": note,
            "source_zone": source_zone, "count": count, "clients": clients, "performers": performers,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def count(
        self,
        *,
        kind: codes.ContactKind | None = None,
        client: str | None = None,
        performer: str | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        state: codes.RecordState | None = None,
    ) -> records.Count:
        """Counts the records of contacts.

        Args:
            kind: Only contacts of this kind.
            client: Only contacts with this client.
            performer: Only contacts by this person.
            first_day: Only from this local day on.
            last_day: Only up to this local day, itself included.
            state: Only valid or only void ones; left out: both.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("contact.count", {
            "kind": kind, "client": client, "performer": performer, "first_day": first_day, "last_day": last_day,
            "state": state,
        }, records.Count)

    def get(self, id: str) -> records.Contact:
        """Reads one contact.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("contact.get", {"id": id}, records.Contact)

    def history(self, id: str) -> records.ContactHistory:
        """Reads a contact and everything that it was before.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("contact.history", {"id": id}, records.ContactHistory)

    def list(
        self,
        *,
        kind: codes.ContactKind | None = None,
        client: str | None = None,
        performer: str | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        state: codes.RecordState | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.Contact]:
        """Lists contacts, page by page.

        Args:
            kind: Only contacts of this kind.
            client: Only contacts with this client.
            performer: Only contacts by this person.
            first_day: Only from this local day on.
            last_day: Only up to this local day, itself included.
            state: Only valid or only void ones; left out: both.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return Cursor(self._caller.cursor("contact.list", {
            "kind": kind, "client": client, "performer": performer, "first_day": first_day, "last_day": last_day,
            "state": state, "limit": page_size,
        }, records.Contact))

    def log(
        self,
        *,
        kind: codes.ContactKind,
        id: str | None = None,
        happened_at: dt.datetime | None = None,
        happened_on: dt.date | None = None,
        precision: codes.Precision | None = None,
        caller_kind: codes.CallerKind | None = None,
        unit: str | None = None,
        municipality: str | None = None,
        minutes: int | None = None,
        project: str | None = None,
        host_service: str | None = None,
        note: str | None = None,
        source_zone: str | None = None,
        count: int | None = None,
        clients: abc.Sequence[str] | None = None,
        performers: abc.Sequence[str] | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Writes down a contact: a call, a visit, a message, or many of them as one row.

        Args:
            kind: How somebody was guided.
            id: The contact's id; made here where it is left out.
            happened_at: When it happened. Either this or happened_on.
            happened_on: The day, where the time of day is not known; the first day of a week or month.
            precision: How exactly the time is known; left out: as exactly as it is given.
            caller_kind: Whether a client or a professional called.
            unit: The unit that it concerns.
            municipality: The municipality; left out: the first client's on that day. (locating)
            minutes: How long it took, in whole minutes. (0 to 44640)
            project: The project that it belongs to.
            host_service: The service of the host in which it took place.
            note: What is worth remembering of it. (free text)
            source_zone: IANA name of the zone by whose clock the time was first written down.
            count: How many contacts this record stands for. (1 to 1000000; 1 where it is left out)
            clients: Who was guided; a household is several. May be unknown. (personal)
            performers: Who guided; a visit may be two workers'.
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("contact.log", {
            "kind": kind, "id": id, "happened_at": happened_at, "happened_on": happened_on, "precision": precision,
            "caller_kind": caller_kind, "unit": unit, "municipality": municipality, "minutes": minutes,
            "project": project, "host_service": host_service, "note": note, "source_zone": source_zone, "count": count,
            "clients": clients, "performers": performers, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a contact out of every count; it is kept.

        Args:
            id: The contact's id.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("contact.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class DeviceOperations(Noun):
    """The operations `device.*`."""

    __slots__ = ()

    def change_owner(
        self,
        *,
        id: str,
        owner: str,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Gives the ownership of a device to another organisation.

        Args:
            id: The device; its present owner gives it over.
            owner: The organisation that owns it from now on. Who keeps it stays.
            reason: Why the owner changes. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("device.change_owner", {
            "id": id, "owner": owner, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def count(
        self,
        *,
        kind: codes.DeviceKind | None = None,
        state: codes.DeviceState | None = None,
        tag: str | None = None,
        site: str | None = None,
        serial: str | None = None,
        owner: str | None = None,
        custodian: str | None = None,
        donation: str | None = None,
    ) -> records.Count:
        """Counts devices.

        Args:
            kind: Only devices of this kind.
            state: Only devices in this state.
            tag: Only the device with this sticker.
            site: Only devices kept there.
            serial: Only devices with this serial number.
            owner: Only devices of this organisation.
            custodian: Only devices that this organisation keeps.
            donation: Only devices of this donation.

        For the roles peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching,
        lending, evaluation, administration.
        """
        return self._caller.run("device.count", {
            "kind": kind, "state": state, "tag": tag, "site": site, "serial": serial, "owner": owner,
            "custodian": custodian, "donation": donation,
        }, records.Count)

    def export(
        self,
        *,
        kind: codes.DeviceKind | None = None,
        state: codes.DeviceState | None = None,
        tag: str | None = None,
        site: str | None = None,
        serial: str | None = None,
        owner: str | None = None,
        custodian: str | None = None,
        donation: str | None = None,
        delimiter: str | None = None,
    ) -> records.ExportedDevices:
        """Writes the inventory as CSV, in which a spreadsheet runs nothing.

        Args:
            kind: Only devices of this kind.
            state: Only devices in this state.
            tag: Only the device with this sticker.
            site: Only devices kept there.
            serial: Only devices with this serial number.
            owner: Only devices of this organisation.
            custodian: Only devices that this organisation keeps.
            donation: Only devices of this donation.
            delimiter: What stands between cells: a comma, a semicolon or a tab. (, where it is left out)

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.export", {
            "kind": kind, "state": state, "tag": tag, "site": site, "serial": serial, "owner": owner,
            "custodian": custodian, "donation": donation, "delimiter": delimiter,
        }, records.ExportedDevices)

    def find(
        self,
        id: str,
        *,
        at: dt.datetime | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.DeviceMoved:
        """Takes in a lost device that was found; it is wiped next.

        Args:
            id: The device.
            at: When it happened: now where it is left out, never in the future.
            reason: Why, in a few words. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.find", {
            "id": id, "at": at, "reason": reason, "idempotency_key": idempotency_key,
        }, records.DeviceMoved)

    def finish_install(
        self,
        id: str,
        *,
        at: dt.datetime | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.DeviceMoved:
        """Says that what was to be installed on a wiped device is installed.

        Args:
            id: The device.
            at: When it happened: now where it is left out, never in the future.
            reason: Why, in a few words. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.finish_install", {
            "id": id, "at": at, "reason": reason, "idempotency_key": idempotency_key,
        }, records.DeviceMoved)

    def finish_repair(
        self,
        id: str,
        *,
        at: dt.datetime | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.DeviceMoved:
        """Ends a repair; a device that was not wiped since it came back is wiped next.

        Args:
            id: The device.
            at: When it happened: now where it is left out, never in the future.
            reason: Why, in a few words. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.finish_repair", {
            "id": id, "at": at, "reason": reason, "idempotency_key": idempotency_key,
        }, records.DeviceMoved)

    def get(
        self,
        id: str,
        *,
        media: bool | None = None,
        accessories: bool | None = None,
        software: bool | None = None,
    ) -> records.DeviceView:
        """Reads one device.

        Args:
            id: The id of the device.
            media: Whether its storage media are told as well. (false where it is left out)
            accessories: Whether what belongs to it is told. (false where it is left out)
            software: Whether the programs on it are told. (false where it is left out)

        For the roles peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching,
        lending, evaluation, administration.
        """
        return self._caller.run("device.get", {
            "id": id, "media": media, "accessories": accessories, "software": software,
        }, records.DeviceView)

    def history(self, id: str) -> records.DeviceLife:
        """Reads where a device stood from its first day on, its events, conditions and revisions.

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.history", {"id": id}, records.DeviceLife)

    def label(self, id: str, *, code: codes.LabelCode | None = None) -> records.Label:
        """Draws a device's sticker: a QR code or Code 128 with its text.

        Args:
            id: The device.
            code: qr or code128. (qr where it is left out)

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.label", {"id": id, "code": code}, records.Label)

    def list(
        self,
        *,
        kind: codes.DeviceKind | None = None,
        state: codes.DeviceState | None = None,
        tag: str | None = None,
        site: str | None = None,
        serial: str | None = None,
        owner: str | None = None,
        custodian: str | None = None,
        donation: str | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.DeviceView]:
        """Lists devices, page by page.

        Args:
            kind: Only devices of this kind.
            state: Only devices in this state.
            tag: Only the device with this sticker.
            site: Only devices kept there.
            serial: Only devices with this serial number.
            owner: Only devices of this organisation.
            custodian: Only devices that this organisation keeps.
            donation: Only devices of this donation.
            page_size: How many are read at a time, at most 1000.

        For the roles peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching,
        lending, evaluation, administration.
        """
        return Cursor(self._caller.cursor("device.list", {
            "kind": kind, "state": state, "tag": tag, "site": site, "serial": serial, "owner": owner,
            "custodian": custodian, "donation": donation, "limit": page_size,
        }, records.DeviceView))

    def record_condition(
        self,
        *,
        id: str,
        condition: codes.Condition,
        at: dt.datetime | None = None,
        note: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Notes in which condition a device was found; earlier notes stay.

        Args:
            id: The device.
            condition: good, worn or damaged.
            at: When it was found so; now where it is left out, never in the future.
            note: What is wrong with it. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.record_condition", {
            "id": id, "condition": condition, "at": at, "note": note, "idempotency_key": idempotency_key,
        }, records.Saved)

    def register(
        self,
        *,
        kind: codes.DeviceKind,
        id: str | None = None,
        manufacturer: str | None = None,
        model: str | None = None,
        serial: str | None = None,
        tag: str | None = None,
        site: str | None = None,
        commissioned_on: dt.date | None = None,
        needs_install: bool | None = None,
        acquired_as: codes.AcquiredAs | None = None,
        acquired_on: dt.date | None = None,
        acquired_from: str | None = None,
        price_cents: int | None = None,
        lease_ends_on: dt.date | None = None,
        donation: str | None = None,
        accessories: abc.Sequence[records.Accessory | abc.Mapping[str, Any]] | None = None,
        software: abc.Sequence[records.Software | abc.Mapping[str, Any]] | None = None,
        owner: str | None = None,
        custodian: str | None = None,
        media: abc.Sequence[records.Medium | abc.Mapping[str, Any]] | None = None,
        state: codes.DeviceState | None = None,
        condition: codes.Condition | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Registers a device with its storage media, accessories and programs.

        Args:
            kind: What it is.
            id: The device's id; made here where it is left out.
            manufacturer: Who made it.
            model: Its model.
            serial: Its serial number.
            tag: The sticker on it, its property number; no two devices have the same.
            site: Where it is kept. (locating)
            commissioned_on: Since which day it belongs to the fleet; the time of its first record where it is left out.
            needs_install: Whether an operating system and programs are installed after each wipe, before it can be
                lent.
            acquired_as: How it came: purchase, lease or donation.
            acquired_on: The day on which it came.
            acquired_from: From which shop, company or organisation; a private person is not named.
            price_cents: What was paid, in cents of the euro. (at least 0)
            lease_ends_on: The last day of the lease.
            donation: The donation of several devices that it belongs to.
            accessories: What belongs to it: charger, cover, pen.
            software: The programs on it and under what licence.
            owner: The organisation that owns it; the controller where it is left out.
            custodian: The organisation that keeps and lends it; the owner where it is left out.
            media: Its storage media; each is to be wiped.
            state: received, to_wipe or available; to_wipe where it is left out, and available in a historical record.
            condition: In which condition it came.
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("device.register", {
            "kind": kind, "id": id, "manufacturer": manufacturer, "model": model, "serial": serial, "tag": tag,
            "site": site, "commissioned_on": commissioned_on, "needs_install": needs_install,
            "acquired_as": acquired_as, "acquired_on": acquired_on, "acquired_from": acquired_from,
            "price_cents": price_cents, "lease_ends_on": lease_ends_on, "donation": donation,
            "accessories": accessories, "software": software, "owner": owner, "custodian": custodian, "media": media,
            "state": state, "condition": condition, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)

    def send_to_repair(
        self,
        id: str,
        *,
        at: dt.datetime | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.DeviceMoved:
        """Takes a device that is in the house to repair.

        Args:
            id: The device.
            at: When it happened: now where it is left out, never in the future.
            reason: Why, in a few words. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.send_to_repair", {
            "id": id, "at": at, "reason": reason, "idempotency_key": idempotency_key,
        }, records.DeviceMoved)

    def send_to_wipe(
        self,
        id: str,
        *,
        at: dt.datetime | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.DeviceMoved:
        """Sends a device that was received, or that a wipe had blocked, to be wiped.

        Args:
            id: The device.
            at: When it happened: now where it is left out, never in the future.
            reason: Why, in a few words. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.send_to_wipe", {
            "id": id, "at": at, "reason": reason, "idempotency_key": idempotency_key,
        }, records.DeviceMoved)

    def take_event_back(
        self,
        *,
        id: str,
        number: int,
        reason: str,
        idempotency_key: str | None = None,
    ) -> records.DeviceMoved:
        """Says that an event of a device was recorded by mistake; both stay readable.

        Args:
            id: The device.
            number: The event, as device.history numbers them. (at least 1)
            reason: Why it was a mistake. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("device.take_event_back", {
            "id": id, "number": number, "reason": reason, "idempotency_key": idempotency_key,
        }, records.DeviceMoved)

    def update(
        self,
        id: str,
        *,
        kind: codes.DeviceKind | None = None,
        manufacturer: str | None = None,
        model: str | None = None,
        serial: str | None = None,
        tag: str | None = None,
        site: str | None = None,
        commissioned_on: dt.date | None = None,
        needs_install: bool | None = None,
        acquired_as: codes.AcquiredAs | None = None,
        acquired_on: dt.date | None = None,
        acquired_from: str | None = None,
        price_cents: int | None = None,
        lease_ends_on: dt.date | None = None,
        donation: str | None = None,
        accessories: abc.Sequence[records.Accessory | abc.Mapping[str, Any]] | None = None,
        software: abc.Sequence[records.Software | abc.Mapping[str, Any]] | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Changes what is said of a device; what it was stays readable.

        Args:
            id: The device. What is given replaces what it had; what is left out stays.
            kind: What it is.
            manufacturer: Who made it.
            model: Its model.
            serial: Its serial number.
            tag: The sticker on it, its property number; no two devices have the same.
            site: Where it is kept. (locating)
            commissioned_on: Since which day it belongs to the fleet; the time of its first record where it is left out.
            needs_install: Whether an operating system and programs are installed after each wipe, before it can be
                lent.
            acquired_as: How it came: purchase, lease or donation.
            acquired_on: The day on which it came.
            acquired_from: From which shop, company or organisation; a private person is not named.
            price_cents: What was paid, in cents of the euro. (at least 0)
            lease_ends_on: The last day of the lease.
            donation: The donation of several devices that it belongs to.
            accessories: What belongs to it: charger, cover, pen.
            software: The programs on it and under what licence.
            reason: Why it is changed. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("device.update", {
            "id": id, "kind": kind, "manufacturer": manufacturer, "model": model, "serial": serial, "tag": tag,
            "site": site, "commissioned_on": commissioned_on, "needs_install": needs_install,
            "acquired_as": acquired_as, "acquired_on": acquired_on, "acquired_from": acquired_from,
            "price_cents": price_cents, "lease_ends_on": lease_ends_on, "donation": donation,
            "accessories": accessories, "software": software, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a device that was registered by mistake out of every count; it is kept.

        Args:
            id: The device that was registered by mistake.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("device.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class DisposalOperations(Noun):
    """The operations `disposal.*`."""

    __slots__ = ()

    def get(self, id: str) -> records.DisposalView:
        """Reads one disposal.

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("disposal.get", {"id": id}, records.DisposalView)

    def list(
        self,
        *,
        method: codes.DisposalMethod | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.DisposalView]:
        """Lists disposals, page by page.

        Args:
            method: Only those of this method.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, coordinator; for lending, administration.
        """
        return Cursor(self._caller.cursor("disposal.list", {
            "method": method, "limit": page_size,
        }, records.DisposalView))

    def record(
        self,
        *,
        device: str,
        method: codes.DisposalMethod,
        id: str | None = None,
        disposed_at: dt.datetime | None = None,
        receiver: str | None = None,
        reason: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Retires a device for good: its owner says what became of it.

        Args:
            device: The device: in the house, and each of its media wiped or destroyed.
            method: recycled, destroyed, sold, given_away or returned_to_lessor.
            id: The disposal's id; made here where it is left out.
            disposed_at: When it left; now where it is left out.
            receiver: Which company or organisation took it; a private person is not named.
            reason: Why it is retired. (free text)
            entry_mode: historical: accepted without wipe evidence, and flagged. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("disposal.record", {
            "device": device, "method": method, "id": id, "disposed_at": disposed_at, "receiver": receiver,
            "reason": reason, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)


class DonationOperations(Noun):
    """The operations `donation.*`."""

    __slots__ = ()

    def get(self, id: str) -> records.DonationView:
        """Reads a donation, and where its devices stand.

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("donation.get", {"id": id}, records.DonationView)

    def list(self, *, page_size: int | None = None) -> Cursor[records.DonationView]:
        """Lists donations, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles coach, coordinator; for lending, administration.
        """
        return Cursor(self._caller.cursor("donation.list", {"limit": page_size}, records.DonationView))

    def receive(
        self,
        *,
        received_on: dt.date,
        count: int,
        id: str | None = None,
        donor: str | None = None,
        donor_organisation: str | None = None,
        device_kind: codes.DeviceKind | None = None,
        is_estimate: bool | None = None,
        note: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Notes that several devices were given, about how many, and by whom.

        Args:
            received_on: The day on which the devices came.
            count: How many they are said to be. (1 to 1000000)
            id: The donation's id; made here where it is left out.
            donor: Which company or organisation gave them; a private person is not named.
            donor_organisation: The giver, where it is an organisation here.
            device_kind: What they are, where they are all of one kind.
            is_estimate: Whether that is an estimate. (true where it is left out)
            note: Anything else. (free text)
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("donation.receive", {
            "received_on": received_on, "count": count, "id": id, "donor": donor,
            "donor_organisation": donor_organisation, "device_kind": device_kind, "is_estimate": is_estimate,
            "note": note, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)

    def settle(
        self,
        *,
        id: str,
        count: int,
        settled_on: dt.date | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says how many devices came in truth; all of them are registered by then.

        Args:
            id: The donation.
            count: How many devices came in truth; each of them is registered. (at least 0)
            settled_on: The day on which they were counted; today where it is left out.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("donation.settle", {
            "id": id, "count": count, "settled_on": settled_on, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a donation that was written down by mistake out of every count.

        Args:
            id: The donation that was written down by mistake.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("donation.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class FormOperations(Noun):
    """The operations `form.*`."""

    __slots__ = ()

    def adapt(
        self,
        *,
        source: str,
        version: int | None = None,
        id: str | None = None,
        title: str | abc.Mapping[str, str] | None = None,
        level: str | None = None,
        changes: abc.Sequence[records.ItemChange | abc.Mapping[str, Any]] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Copies a form adapted to a need or a level, each item with its comparability. (Experimental.)

        Args:
            source: The form that is adapted; it stays as it is.
            version: Which version of it; the highest one where it is left out.
            id: The new form's id; made here where it is left out.
            title: The new form's title, by language; the source's where it is left out.
            level: The level that it is for, such as basic.
            changes: What becomes of items; the others are copied and comparable.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.adapt", {
            "source": source, "version": version, "id": id, "title": title, "level": level, "changes": changes,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def change(
        self,
        *,
        form: str,
        score: str,
        before: str,
        after: str,
        smallest_group: int | None = None,
    ) -> records.FormChange:
        """Tells the change of a score between two waves, over the persons with both.

        Args:
            form: The form.
            score: The score.
            before: The wave before.
            after: The wave after.
            smallest_group: A figure stands for at least so many people; never below 3. (5 where it is left out)

        For the roles coordinator, reporter; for assessment, evaluation, administration.
        """
        return self._caller.run("form.change", {
            "form": form, "score": score, "before": before, "after": after, "smallest_group": smallest_group,
        }, records.FormChange)

    def check(
        self,
        *,
        title: str | abc.Mapping[str, str],
        items: abc.Sequence[records.Item | abc.Mapping[str, Any]] | None = None,
        description: str | abc.Mapping[str, str] | None = None,
        languages: abc.Sequence[str] | None = None,
        viewpoint: codes.Viewpoint | None = None,
        level: str | None = None,
        choice_lists: abc.Sequence[records.ChoiceList | abc.Mapping[str, Any]] | None = None,
        variables: abc.Sequence[records.Variable | abc.Mapping[str, Any]] | None = None,
        scoring: records.Scoring | abc.Mapping[str, Any] | None = None,
    ) -> records.FormCheck:
        """Checks a definition and keeps nothing: every fault, and the missing texts. (Experimental.)

        Args:
            title: The form's title, by language.
            items: Its items in their order.
            description: What the form is for, by language.
            languages: The languages in which it is meant to be complete.
            viewpoint: Whether clients speak of themselves, or somebody observes.
            level: Its level, of variants of one form.
            choice_lists: Choices that items share.
            variables: Named expressions, seen everywhere in the form.
            scoring: What is computed of the answers.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.check", {
            "title": title, "items": items, "description": description, "languages": languages, "viewpoint": viewpoint,
            "level": level, "choice_lists": choice_lists, "variables": variables, "scoring": scoring,
        }, records.FormCheck)

    def define(
        self,
        *,
        title: str | abc.Mapping[str, str],
        id: str | None = None,
        version: int | None = None,
        items: abc.Sequence[records.Item | abc.Mapping[str, Any]] | None = None,
        description: str | abc.Mapping[str, str] | None = None,
        languages: abc.Sequence[str] | None = None,
        viewpoint: codes.Viewpoint | None = None,
        level: str | None = None,
        choice_lists: abc.Sequence[records.ChoiceList | abc.Mapping[str, Any]] | None = None,
        variables: abc.Sequence[records.Variable | abc.Mapping[str, Any]] | None = None,
        scoring: records.Scoring | abc.Mapping[str, Any] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Defines a form or its next version; the definition is checked as a whole.

        Args:
            title: The form's title, by language.
            id: The form's id; made here where it is left out.
            version: The version defined here; an answered one never changes. (1 to 100000; 1 where it is left out)
            items: Its items in their order.
            description: What the form is for, by language.
            languages: The languages in which it is meant to be complete.
            viewpoint: Whether clients speak of themselves, or somebody observes.
            level: Its level, of variants of one form.
            choice_lists: Choices that items share.
            variables: Named expressions, seen everywhere in the form.
            scoring: What is computed of the answers.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.define", {
            "title": title, "id": id, "version": version, "items": items, "description": description,
            "languages": languages, "viewpoint": viewpoint, "level": level, "choice_lists": choice_lists,
            "variables": variables, "scoring": scoring, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def export_codebook(self, id: str, *, language: str | None = None, delimiter: str | None = None) -> records.Table:
        """Writes what the columns and codes of a form's responses mean, as CSV.

        Args:
            id: The form; all of its versions are told.
            language: The language of the texts, where they are there in it. (en where it is left out)
            delimiter: What stands between cells: a semicolon or a comma. (; where it is left out)

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, assessment, evaluation, administration, own_data.
        """
        return self._caller.run("form.export_codebook", {
            "id": id, "language": language, "delimiter": delimiter,
        }, records.Table)

    def export_fhir(self, id: str, *, version: int | None = None) -> records.Document:
        """Writes one version of a form as a FHIR questionnaire.

        Args:
            id: The form's id.
            version: Which version; the highest one where it is left out.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, assessment, evaluation, administration, own_data.
        """
        return self._caller.run("form.export_fhir", {"id": id, "version": version}, records.Document)

    def get(self, id: str, *, version: int | None = None, language: str | None = None) -> records.FormView:
        """Reads one version of a form.

        Args:
            id: The form's id.
            version: Which version; the highest one where it is left out.
            language: One language for all texts; another one where a text is not in it.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, assessment, evaluation, administration, own_data.
        """
        return self._caller.run("form.get", {"id": id, "version": version, "language": language}, records.FormView)

    def import_fhir(
        self,
        *,
        id: str | None = None,
        version: int | None = None,
        resource: Any = None,
        text: str | None = None,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
    ) -> records.FormImported:
        """Defines a form from a FHIR questionnaire, and lists all that is lost.

        Args:
            id: The form's id; made here where it is left out.
            version: The version that is defined. (at least 1; 1 where it is left out)
            resource: A FHIR R4 Questionnaire, or a Bundle of one questionnaire for each language.
            text: The same as text, up to 1 MiB.
            dry_run: Only tells what would happen. (false where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.import_fhir", {
            "id": id, "version": version, "resource": resource, "text": text, "dry_run": dry_run,
            "idempotency_key": idempotency_key,
        }, records.FormImported)

    def import_xlsform(
        self,
        *,
        id: str | None = None,
        version: int | None = None,
        text: str | None = None,
        base64: str | None = None,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
    ) -> records.FormImported:
        """Defines a form from an XLSForm, and lists all that is lost.

        Args:
            id: The form's id; made here where it is left out.
            version: The version that is defined. (at least 1; 1 where it is left out)
            text: The form as CSV, up to 1 MiB.
            base64: The bytes of a workbook (.xlsx) or of CSV, in base64.
            dry_run: Only tells what would happen. (false where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.import_xlsform", {
            "id": id, "version": version, "text": text, "base64": base64, "dry_run": dry_run,
            "idempotency_key": idempotency_key,
        }, records.FormImported)

    def install(
        self,
        *,
        ready_made: str,
        id: str | None = None,
        criteria: abc.Sequence[records.Criterion | abc.Mapping[str, Any]] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Makes a ready-made form a form of the controller, to be adapted as needed.

        Args:
            ready_made: Which one, by its id in form.ready_made.
            id: The id of the form that it becomes; that of the ready-made one where it is left out.
            criteria: Of promising_practice: the criteria by which is assessed; the library's own where they are left
                out.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.install", {
            "ready_made": ready_made, "id": id, "criteria": criteria, "idempotency_key": idempotency_key,
        }, records.Saved)

    def list(self, *, page_size: int | None = None) -> Cursor[records.FormLine]:
        """Lists forms, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, assessment, evaluation, administration, own_data.
        """
        return Cursor(self._caller.cursor("form.list", {"limit": page_size}, records.FormLine))

    def ready_made(self) -> records.ReadyMadeForms:
        """Lists the forms that come with the library.

        For the roles coach, coordinator, system_administrator; for guidance, coaching, assessment, evaluation,
        administration, own_data.
        """
        return self._caller.run("form.ready_made", {}, records.ReadyMadeForms)

    def retire(
        self,
        *,
        id: str,
        reason: str,
        day: dt.date | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Retires a form: no new versions. What was answered stays. (Experimental.)

        Args:
            id: The form.
            reason: Why it is not answered any more.
            day: From which day on it is not to be used; today where it is left out.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.retire", {
            "id": id, "reason": reason, "day": day, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def summary(
        self,
        *,
        form: str,
        version: int | None = None,
        wave: str | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        by: codes.SplitBy | None = None,
        by_wave: bool | None = None,
        smallest_group: int | None = None,
    ) -> records.FormSummary:
        """Counts the answers and scores of a form by group and wave, with N beside each figure, safe for few people.

        Args:
            form: The form.
            version: Only answers to this version; all versions where it is left out.
            wave: Only answers of this wave.
            first_day: Only answers from this local day on.
            last_day: Only answers up to this local day, itself in.
            by: By what the answers are split: an attribute on the day of the answer, or the wave.
            by_wave: Whether each group is told by wave, with one response a person in each. (false where it is left
                out)
            smallest_group: A figure stands for at least so many people; never below 3. (5 where it is left out)

        For the roles coordinator, reporter; for assessment, evaluation, administration.
        """
        return self._caller.run("form.summary", {
            "form": form, "version": version, "wave": wave, "first_day": first_day, "last_day": last_day, "by": by,
            "by_wave": by_wave, "smallest_group": smallest_group,
        }, records.FormSummary)

    def translations(self, id: str, *, version: int | None = None) -> records.Translations:
        """Lists what a form lacks in each of its languages. (Experimental.)

        Args:
            id: The form's id.
            version: Which version; the highest one where it is left out.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("form.translations", {"id": id, "version": version}, records.Translations)


class GrantOperations(Noun):
    """The operations `grant.*`."""

    __slots__ = ()

    def count(self, *, device: str | None = None, person: str | None = None) -> records.Count:
        """Counts grants.

        Args:
            device: Only that of this device.
            person: Only those to this person.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("grant.count", {"device": device, "person": person}, records.Count)

    def get(self, id: str) -> records.GrantView:
        """Reads one grant.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("grant.get", {"id": id}, records.GrantView)

    def give(
        self,
        *,
        device: str,
        person: str,
        id: str | None = None,
        granted_at: dt.datetime | None = None,
        note: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.GrantSaved:
        """Makes a wiped and installed device a person's own, and ends their loan of it.

        Args:
            device: The device: on the shelf, or on loan to the same person.
            person: Whose it becomes; they completed an orientation. (personal)
            id: The grant's id; made here where it is left out.
            granted_at: When; now where it is left out.
            note: Anything else. (free text)
            entry_mode: historical: accepted without wipe evidence, and flagged. The orientation is needed even then.
                (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("grant.give", {
            "device": device, "person": person, "id": id, "granted_at": granted_at, "note": note,
            "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.GrantSaved)

    def list(
        self,
        *,
        device: str | None = None,
        person: str | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.GrantView]:
        """Lists grants, page by page.

        Args:
            device: Only that of this device.
            person: Only those to this person.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return Cursor(self._caller.cursor("grant.list", {
            "device": device, "person": person, "limit": page_size,
        }, records.GrantView))


class ImportOperations(Noun):
    """The operations `import.*`."""

    __slots__ = ()

    def get(self, id: str) -> records.Import:
        """Reads what came of one import.

        Args:
            id: The id of the record.

        For the roles coordinator; for evaluation, administration.
        """
        return self._caller.run("import.get", {"id": id}, records.Import)

    def list(self, *, page_size: int | None = None) -> Cursor[records.Import]:
        """Lists imports, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles coordinator; for evaluation, administration.
        """
        return Cursor(self._caller.cursor("import.list", {"limit": page_size}, records.Import))

    def list_findings(self, *, import_: str, page_size: int | None = None) -> Cursor[records.Finding]:
        """Lists the rows of an import that were not taken, with the reasons.

        Args:
            import_: The import whose rows were not taken.
            page_size: How many are read at a time, at most 1000.

        For the roles coordinator; for evaluation, administration.
        """
        return Cursor(self._caller.cursor("import.list_findings", {
            "import": import_, "limit": page_size,
        }, records.Finding))

    def run(
        self,
        *,
        mapping: records.Mapping | abc.Mapping[str, Any],
        text: str | None = None,
        base64: str | None = None,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
    ) -> records.ImportResult:
        """Reads a file row by row into calls of one operation, by a mapping.

        Args:
            mapping: How the rows become calls.
            text: The file as text, up to 1 MiB; larger ones are streamed. (personal)
            base64: The file's bytes in base64, where they are no UTF-8. (personal)
            dry_run: Only tells what would happen. (false where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for administration.
        """
        return self._caller.run("import.run", {
            "mapping": mapping, "text": text, "base64": base64, "dry_run": dry_run, "idempotency_key": idempotency_key,
        }, records.ImportResult)

    def run_file(
        self,
        file: str | PathLike[str] | BinaryIO,
        *,
        mapping: records.Mapping | abc.Mapping[str, Any],
        dry_run: bool | None = None,
    ) -> records.ImportResult:
        """Reads a file row by row into calls of one operation, by a mapping.

        Args:
            file: A path, or a file that is open for reading bytes; read bit by bit.
            mapping: How the rows become calls.
            dry_run: Only tells what would happen. (false where it is left out)

        For the roles coordinator; for administration.
        """
        with open_binary(file) as opened:
            return self._caller.import_({"mapping": mapping, "dry_run": dry_run}, opened.read, records.ImportResult)


class IndicatorOperations(Noun):
    """The operations `indicator.*`."""

    __slots__ = ()

    def compute(
        self,
        *,
        indicator: str,
        version: int | None = None,
        pilot: str | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        by: abc.Sequence[str] | None = None,
    ) -> records.Figure:
        """Computes an indicator over the period of a pilot or between two days.

        Args:
            indicator: The indicator's id.
            version: Which version of its definition; the latest where it is left out. (at least 1)
            pilot: The pilot whose period counts, as the indicator's definition says.
            first_day: The first day that counts; instead of a pilot.
            last_day: The last day that counts, itself in; instead of a pilot.
            by: The dimensions to split it by, instead of those of its definition.

        For the roles coordinator, reporter; for evaluation, administration, oversight.
        """
        return self._caller.run("indicator.compute", {
            "indicator": indicator, "version": version, "pilot": pilot, "first_day": first_day, "last_day": last_day,
            "by": by,
        }, records.Figure)

    def define(
        self,
        *,
        title: str | abc.Mapping[str, str],
        fact: str,
        measure: records.MeasureDocument | abc.Mapping[str, Any],
        unit: str,
        id: str | None = None,
        about: abc.Sequence[records.ConditionDocument | abc.Mapping[str, Any]] | None = None,
        counted: abc.Sequence[records.CountedDocument | abc.Mapping[str, Any]] | None = None,
        count_once_by: records.CountOnceDocument | abc.Mapping[str, Any] | None = None,
        period: codes.PeriodRule | None = None,
        by: abc.Sequence[str] | None = None,
        bound: codes.Bound | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Defines an indicator, or a new version of one; old versions are kept.

        Args:
            title: The indicator's title, by language.
            fact: The fact set that is counted; the catalogue lists them.
            measure: What is computed of the rows that count.
            unit: What the number counts, as a code.
            id: The indicator's id; made here where it is left out.
            about: Which rows it is about; others are no part of the matter.
            counted: Which of those rows count, in this order; a row that fails is listed under the condition's reason.
            count_once_by: Rows that agree in these columns are one.
            period: Over which days: those of the evaluation, of the pilot, or all. (evaluation where it is left out)
            by: The dimensions that it is split by: month, iso_week, weekday or a column.
            bound: How the number stands to the truth. (exact where it is left out)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for evaluation, administration.
        """
        return self._caller.run("indicator.define", {
            "title": title, "fact": fact, "measure": measure, "unit": unit, "id": id, "about": about,
            "counted": counted, "count_once_by": count_once_by, "period": period, "by": by, "bound": bound,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str, *, version: int | None = None) -> records.IndicatorView:
        """Reads the definition of an indicator.

        Args:
            id: The indicator's id.
            version: Which version of its definition; the latest where it is left out. (at least 1)

        For the roles coordinator, reporter; for evaluation, administration, oversight.
        """
        return self._caller.run("indicator.get", {"id": id, "version": version}, records.IndicatorView)

    def list(self, *, page_size: int | None = None) -> Cursor[records.IndicatorView]:
        """Lists the latest definitions of indicators, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles coordinator, reporter; for evaluation, administration, oversight.
        """
        return Cursor(self._caller.cursor("indicator.list", {"limit": page_size}, records.IndicatorView))


class JournalOperations(Noun):
    """The operations `journal.*`."""

    __slots__ = ()

    def head(self) -> records.ExportedHead:
        """Exports the head of the journal, to be kept outside the workspace.

        For the roles coordinator, privacy_officer, system_administrator; for administration, oversight.
        """
        return self._caller.run("journal.head", {}, records.ExportedHead)

    def list(self, *, page_size: int | None = None) -> Cursor[records.ListedEntry]:
        """Lists the journal's entries for the privacy officer, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles privacy_officer; for oversight.
        """
        return Cursor(self._caller.cursor("journal.list", {"limit": page_size}, records.ListedEntry))

    def redact(self, *, sequence: int, reason: str, idempotency_key: str | None = None) -> records.ShownHead:
        """Takes the payload of an entry away; the chain still verifies.

        Args:
            sequence: The entry whose payload is taken away for good. (at least 1)
            reason: Why; it is kept in the journal, so it must identify nobody. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles privacy_officer; for oversight.
        """
        return self._caller.run("journal.redact", {
            "sequence": sequence, "reason": reason, "idempotency_key": idempotency_key,
        }, records.ShownHead)

    def verify(self, *, sequence: int | None = None, hash: str | None = None) -> records.Verified:
        """Recomputes the whole journal and names the first entry that is not in order.

        Args:
            sequence: The sequence of a head that was kept elsewhere; goes with `hash`. (at least 1)
            hash: The hash of that head, 64 hexadecimal digits.

        For the roles coordinator, privacy_officer, system_administrator; for administration, oversight.
        """
        return self._caller.run("journal.verify", {"sequence": sequence, "hash": hash}, records.Verified)


class KitOperations(Noun):
    """The operations `kit.*`."""

    __slots__ = ()

    def define(
        self,
        *,
        name: str,
        id: str | None = None,
        devices: abc.Sequence[str] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Puts specific devices together as a kit that is lent as one.

        Args:
            name: What it is called.
            id: The kit's id; made here where it is left out.
            devices: Its devices, two at the least; a device is in one kit at the most.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("kit.define", {
            "name": name, "id": id, "devices": devices, "idempotency_key": idempotency_key,
        }, records.Saved)

    def dissolve(
        self,
        id: str,
        *,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Dissolves a kit; its devices are lent one by one again.

        Args:
            id: The id of the record.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("kit.dissolve", {
            "id": id, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.KitView:
        """Reads a kit and its devices.

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("kit.get", {"id": id}, records.KitView)

    def list(
        self,
        *,
        device: str | None = None,
        dissolved: bool | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.KitView]:
        """Lists kits, page by page.

        Args:
            device: Only the kit that this device is in.
            dissolved: Whether dissolved kits are listed as well. (false where it is left out)
            page_size: How many are read at a time, at most 1000.

        For the roles coach, coordinator; for lending, administration.
        """
        return Cursor(self._caller.cursor("kit.list", {
            "device": device, "dissolved": dissolved, "limit": page_size,
        }, records.KitView))

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        devices: abc.Sequence[str] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Renames a kit, or changes which devices are in it.

        Args:
            id: The kit.
            name: What it is called now.
            devices: All of its devices from now on.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("kit.update", {
            "id": id, "name": name, "devices": devices, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)


class LoanOperations(Noun):
    """The operations `loan.*`."""

    __slots__ = ()

    def amend(
        self,
        *,
        id: str,
        reason: str,
        out_at: dt.datetime | None = None,
        out_on: dt.date | None = None,
        returned_at: dt.datetime | None = None,
        returned_on: dt.date | None = None,
        condition: codes.Condition | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Corrects when a device was handed out or came back; what was stays readable.

        Args:
            id: The loan.
            reason: Why it is amended. (free text)
            out_at: When it was really handed out.
            out_on: The day, where only that is known.
            returned_at: When it really came back; only of a loan that ended.
            returned_on: The day, where only that is known.
            condition: In which condition it really came back.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("loan.amend", {
            "id": id, "reason": reason, "out_at": out_at, "out_on": out_on, "returned_at": returned_at,
            "returned_on": returned_on, "condition": condition, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def check_out(
        self,
        *,
        borrower: str,
        id: str | None = None,
        device: str | None = None,
        kit: str | None = None,
        out_at: dt.datetime | None = None,
        out_on: dt.date | None = None,
        due_on: dt.date | None = None,
        due_at: dt.datetime | None = None,
        accessories: abc.Sequence[records.Handed | abc.Mapping[str, Any]] | None = None,
        agreement: records.AcceptanceText | abc.Mapping[str, Any] | None = None,
        override_reason: str | None = None,
        returned_at: dt.datetime | None = None,
        returned_on: dt.date | None = None,
        condition: codes.Condition | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.CheckedOut:
        """Hands a device or a kit out; a past loan may be recorded whole.

        Args:
            borrower: Who takes it. (personal)
            id: The loan's id, or the kit loan's; made here where it is left out.
            device: The device handed out.
            kit: The kit handed out as one, instead of a device: a loan for each of its devices.
            out_at: When it was handed out.
            out_on: The day, where only that is known: it counts from the day's first instant.
            due_on: The day by whose end it is due; by the lending policy where neither this nor `due_at` is given.
            due_at: The instant by which it is due.
            accessories: What goes with it: a charger, a case.
            agreement: What the borrower accepted, in person.
            override_reason: Why it is handed out although it is kept for somebody else, who waits again at their place;
                kept with that reservation. (free text)
            returned_at: When it came back, where a past loan is recorded whole.
            returned_on: The day on which it came back, where only that is known: the whole day counts as loaned.
            condition: How it came back.
            entry_mode: historical: accepted without wipe evidence, and flagged; neither policy, suspension nor limit is
                asked. Loans that overlap are refused even then. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("loan.check_out", {
            "borrower": borrower, "id": id, "device": device, "kit": kit, "out_at": out_at, "out_on": out_on,
            "due_on": due_on, "due_at": due_at, "accessories": accessories, "agreement": agreement,
            "override_reason": override_reason, "returned_at": returned_at, "returned_on": returned_on,
            "condition": condition, "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.CheckedOut)

    def count(
        self,
        *,
        device: str | None = None,
        borrower: str | None = None,
        open: bool | None = None,
        overdue: bool | None = None,
        kit_loan: str | None = None,
    ) -> records.Count:
        """Counts loans.

        Args:
            device: Only loans of this device.
            borrower: Only loans to this person.
            open: Only loans that are out, or only those that came back.
            overdue: Only loans that are out past their due date, or only the others.
            kit_loan: Only the loans of this kit loan.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("loan.count", {
            "device": device, "borrower": borrower, "open": open, "overdue": overdue, "kit_loan": kit_loan,
        }, records.Count)

    def find(
        self,
        *,
        loan: str,
        found_at: dt.datetime | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes in a device that was lost on loan: the loan stays closed and is corrected.

        Args:
            loan: The loan that ended because the device was lost; it stays closed.
            found_at: When it was found; now where it is left out.
            reason: Where and how. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("loan.find", {
            "loan": loan, "found_at": found_at, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.LoanView:
        """Reads one loan.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("loan.get", {"id": id}, records.LoanView)

    def history(self, id: str) -> records.LoanLife:
        """Reads a loan with its due dates, accessories, agreements and amendments.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("loan.history", {"id": id}, records.LoanLife)

    def list(
        self,
        *,
        device: str | None = None,
        borrower: str | None = None,
        open: bool | None = None,
        overdue: bool | None = None,
        kit_loan: str | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.LoanView]:
        """Lists loans, page by page.

        Args:
            device: Only loans of this device.
            borrower: Only loans to this person.
            open: Only loans that are out, or only those that came back.
            overdue: Only loans that are out past their due date, or only the others.
            kit_loan: Only the loans of this kit loan.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return Cursor(self._caller.cursor("loan.list", {
            "device": device, "borrower": borrower, "open": open, "overdue": overdue, "kit_loan": kit_loan,
            "limit": page_size,
        }, records.LoanView))

    def lose(
        self,
        *,
        reason: str,
        loan: str | None = None,
        device: str | None = None,
        lost_at: dt.datetime | None = None,
        lost_on: dt.date | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Ends a loan whose device was lost.

        Args:
            reason: What happened. (free text)
            loan: The loan; or the device that is out.
            device: The device that was lost.
            lost_at: When it was lost, or known to be.
            lost_on: The day, where only that is known: the whole day counts as loaned.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("loan.lose", {
            "reason": reason, "loan": loan, "device": device, "lost_at": lost_at, "lost_on": lost_on,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def preview_due(
        self,
        *,
        loan: str | None = None,
        device: str | None = None,
        device_kind: codes.DeviceKind | None = None,
        borrower: str | None = None,
        borrower_group: str | None = None,
        at: dt.datetime | None = None,
    ) -> records.DuePreview:
        """Tells when a loan or a renewal would be due, step by step; nothing is changed.

        Args:
            loan: The loan that would be renewed; for a checkout the device or its kind instead.
            device: The device that would be handed out.
            device_kind: Its kind, where no certain device is meant.
            borrower: Who would take it. (personal)
            borrower_group: The group of borrowers, where nobody is named.
            at: When it would be handed out; now where it is left out.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("loan.preview_due", {
            "loan": loan, "device": device, "device_kind": device_kind, "borrower": borrower,
            "borrower_group": borrower_group, "at": at,
        }, records.DuePreview)

    def renew(
        self,
        *,
        loan: str | None = None,
        device: str | None = None,
        kit_loan: str | None = None,
        due_on: dt.date | None = None,
        due_at: dt.datetime | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Renewed:
        """Renews a loan, or a kit as one: adds a due date later than the one before.

        Args:
            loan: The loan; or the device that is out; or the kit loan.
            device: The device whose open loan is renewed.
            kit_loan: The kit loan: each of its devices that is out is renewed, or none.
            due_on: The new due day, where it is not computed by the policy; the renewal limit holds all the same.
            due_at: The instant by which it is due then.
            reason: Why it is renewed. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("loan.renew", {
            "loan": loan, "device": device, "kit_loan": kit_loan, "due_on": due_on, "due_at": due_at, "reason": reason,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Renewed)

    def return_(
        self,
        *,
        loan: str | None = None,
        device: str | None = None,
        kit_loan: str | None = None,
        devices: abc.Sequence[str] | None = None,
        returned_at: dt.datetime | None = None,
        returned_on: dt.date | None = None,
        condition: codes.Condition | None = None,
        missing: abc.Sequence[records.Handed | abc.Mapping[str, Any]] | None = None,
        checklist: abc.Sequence[records.Checked | abc.Mapping[str, Any]] | None = None,
        damage: records.Damage | abc.Mapping[str, Any] | None = None,
        agreement: records.AcceptanceText | abc.Mapping[str, Any] | None = None,
        entry_mode: codes.EntryMode | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Returned:
        """Takes a device back, or devices of a kit.

        Args:
            loan: The loan; or the device that is out; or the kit loan.
            device: The device whose open loan ends.
            kit_loan: The kit loan of which devices come back.
            devices: Of a kit loan, only these devices; all that are out where left out.
            returned_at: When it came back.
            returned_on: The day, where only that is known: the whole day counts as loaned.
            condition: How it came back, of a kit each device; what is damaged goes to repair before it is wiped.
            missing: Accessories that were handed out and did not come back.
            checklist: What was looked at.
            damage: What damage is put down to.
            agreement: What the borrower accepted at the return, in person.
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("loan.return", {
            "loan": loan, "device": device, "kit_loan": kit_loan, "devices": devices, "returned_at": returned_at,
            "returned_on": returned_on, "condition": condition, "missing": missing, "checklist": checklist,
            "damage": damage, "agreement": agreement, "entry_mode": entry_mode, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Returned)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.LoanVoided:
        """Makes a loan void: it is kept, and never counted; who had waited for it waits again.

        Args:
            id: The loan that never was.
            reason: Why it is void. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("loan.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.LoanVoided)


class MappingOperations(Noun):
    """The operations `mapping.*`."""

    __slots__ = ()

    def attach(
        self,
        *,
        id: str,
        part: codes.MappingPart,
        response: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Makes a response the estimate, the tasks or the observation of a mapping.

        Args:
            id: The mapping's id.
            part: What the response is in the mapping.
            response: A response about the person. The same one may be estimate and tasks, where one form holds both.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("mapping.attach", {
            "id": id, "part": part, "response": response, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def begin(
        self,
        *,
        person: str,
        id: str | None = None,
        wave: str | None = None,
        begun_on: dt.date | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Begins a mapping of a client's digital skills.

        Args:
            person: Whose skills are mapped. (personal)
            id: The mapping's id; made here where it is left out.
            wave: The wave of measurements that it belongs to, as a code: before, after ...
            begun_on: The local day; today where it is left out.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("mapping.begin", {
            "person": person, "id": id, "wave": wave, "begun_on": begun_on, "idempotency_key": idempotency_key,
        }, records.Saved)

    def compare(
        self,
        *,
        before: str,
        after: str,
        rule: records.ProfileRuleView | abc.Mapping[str, Any] | None = None,
    ) -> records.MappingComparison:
        """Shows what changed between two mappings, and what support is still needed.

        Args:
            before: The earlier mapping.
            after: The later one, of the same person.
            rule: Where lines are drawn, where not as usual.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("mapping.compare", {
            "before": before, "after": after, "rule": rule,
        }, records.MappingComparison)

    def complete(
        self,
        id: str,
        *,
        completed_on: dt.date | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Completes a mapping that was talked over; from then on it stays as it is.

        Args:
            id: The mapping's id.
            completed_on: The local day; today where it is left out.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("mapping.complete", {
            "id": id, "completed_on": completed_on, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def debrief(
        self,
        *,
        id: str,
        notes: str,
        held_on: dt.date | None = None,
        next_steps: str | None = None,
        client_words: str | None = None,
        support_needs: abc.Sequence[records.SupportNeedView | abc.Mapping[str, Any]] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Writes down what was talked over with the client after the tasks.

        Args:
            id: The mapping's id.
            notes: What was talked over. (free text)
            held_on: The local day of the talk; today where it is left out.
            next_steps: What was agreed on. (free text)
            client_words: The client's own words; shown to the client and to those who work with them alone. (free text)
            support_needs: How much support is needed beside what was learnt.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("mapping.debrief", {
            "id": id, "notes": notes, "held_on": held_on, "next_steps": next_steps, "client_words": client_words,
            "support_needs": support_needs, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.MappingView:
        """Reads one mapping.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("mapping.get", {"id": id}, records.MappingView)

    def list(
        self,
        *,
        person: str | None = None,
        wave: str | None = None,
        state: codes.MappingState | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.MappingLine]:
        """Lists mappings, page by page.

        Args:
            person: Only those of this person.
            wave: Only those of this wave.
            state: Only open or only completed ones.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return Cursor(self._caller.cursor("mapping.list", {
            "person": person, "wave": wave, "state": state, "limit": page_size,
        }, records.MappingLine))

    def profile(
        self,
        id: str,
        *,
        themes: abc.Sequence[records.ThemeView | abc.Mapping[str, Any]] | None = None,
        rule: records.ProfileRuleView | abc.Mapping[str, Any] | None = None,
        weights: codes.Weights | None = None,
    ) -> records.SkillProfileView:
        """Shows strengths, weak points, and self-estimate against observation.

        Args:
            id: The mapping's id.
            themes: Themes of courses that may be suggested for weak points.
            rule: Where lines are drawn, where not as usual.
            weights: How a near miss counts in the weighted kappa. (linear where it is left out)

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("mapping.profile", {
            "id": id, "themes": themes, "rule": rule, "weights": weights,
        }, records.SkillProfileView)

    def report(
        self,
        id: str,
        *,
        language: codes.SkillsLanguage | None = None,
        format: codes.SkillsFormat | None = None,
        themes: Any = None,
    ) -> records.MappingReport:
        """Shows a skills mapping as a picture, a page or a text: the estimate beside what was seen.

        Args:
            id: The mapping.
            language: The language of its texts. (fi where it is left out)
            format: Its face: the picture alone, a page, or plain text. (svg where it is left out)
            themes: Themes of courses that may be suggested, as mapping.profile takes them.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("mapping.report", {
            "id": id, "language": language, "format": format, "themes": themes,
        }, records.MappingReport)

    def summary(
        self,
        *,
        wave: str | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        smallest_group: int | None = None,
        weights: codes.Weights | None = None,
        rule: records.ProfileRuleView | abc.Mapping[str, Any] | None = None,
    ) -> records.MappingSummary:
        """Shows what completed mappings show together, each figure with its N and safe for few people.

        Args:
            wave: Only mappings of this wave.
            first_day: Only mappings completed from this local day on.
            last_day: Only mappings completed up to this local day, itself in.
            smallest_group: A figure stands for at least so many people; never below 3. (5 where it is left out)
            weights: How a near miss counts in the weighted kappa. (linear where it is left out)
            rule: Where lines are drawn, where not as usual.

        For the roles coordinator, reporter; for assessment, evaluation, administration.
        """
        return self._caller.run("mapping.summary", {
            "wave": wave, "first_day": first_day, "last_day": last_day, "smallest_group": smallest_group,
            "weights": weights, "rule": rule,
        }, records.MappingSummary)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a mapping out of every count; its responses stay.

        Args:
            id: The mapping's id.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("mapping.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class MeetingOperations(Noun):
    """The operations `meeting.*`."""

    __slots__ = ()

    def cancel(
        self,
        *,
        meeting: str | None = None,
        series: str | None = None,
        day: dt.date | None = None,
        reason: str | None = None,
        reopen: bool | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Cancels a meeting.

        Args:
            meeting: The meeting's id. Either this, or series and day.
            series: The series that it belongs to.
            day: The local day on which it was planned, also where it was moved since.
            reason: Why it is not held. (free text)
            reopen: Takes back that it was held. (false where it is left out)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("meeting.cancel", {
            "meeting": meeting, "series": series, "day": day, "reason": reason, "reopen": reopen,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def count(
        self,
        *,
        series: str | None = None,
        state: codes.MeetingState | None = None,
        kind: codes.MeetingKind | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
    ) -> records.Count:
        """Counts meetings.

        Args:
            series: Only meetings of this series.
            state: Only meetings in this state.
            kind: Only meetings of this kind.
            first_day: Only from this local day on.
            last_day: Only up to this local day, itself included.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("meeting.count", {
            "series": series, "state": state, "kind": kind, "first_day": first_day, "last_day": last_day,
        }, records.Count)

    def get(self, id: str) -> records.Meeting:
        """Reads one meeting and its changes.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("meeting.get", {"id": id}, records.Meeting)

    def hold(
        self,
        *,
        meeting: str | None = None,
        series: str | None = None,
        day: dt.date | None = None,
        starts_at: dt.datetime | None = None,
        ends_at: dt.datetime | None = None,
        mode: codes.Mode | None = None,
        leaders: abc.Sequence[str] | None = None,
        reopen: bool | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says that a meeting was held; only then it counts.

        Args:
            meeting: The meeting's id. Either this, or series and day.
            series: The series that it belongs to.
            day: The local day on which it was planned, also where it was moved since.
            starts_at: When it started, where not as planned.
            ends_at: When it ended; where only the start is given, its length stays.
            mode: How it was held, where not as planned.
            leaders: Who led it; left out: as planned. (personal)
            reopen: Takes back that it was cancelled or not held. (false where it is left out)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("meeting.hold", {
            "meeting": meeting, "series": series, "day": day, "starts_at": starts_at, "ends_at": ends_at, "mode": mode,
            "leaders": leaders, "reopen": reopen, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def list(
        self,
        *,
        series: str | None = None,
        state: codes.MeetingState | None = None,
        kind: codes.MeetingKind | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.Meeting]:
        """Lists meetings, page by page.

        Args:
            series: Only meetings of this series.
            state: Only meetings in this state.
            kind: Only meetings of this kind.
            first_day: Only from this local day on.
            last_day: Only up to this local day, itself included.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return Cursor(self._caller.cursor("meeting.list", {
            "series": series, "state": state, "kind": kind, "first_day": first_day, "last_day": last_day,
            "limit": page_size,
        }, records.Meeting))

    def move(
        self,
        *,
        starts_at: dt.datetime,
        meeting: str | None = None,
        series: str | None = None,
        day: dt.date | None = None,
        ends_at: dt.datetime | None = None,
        reason: str | None = None,
        reopen: bool | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Moves a meeting to another time; it stays the same meeting.

        Args:
            starts_at: When it is to start now.
            meeting: The meeting's id. Either this, or series and day.
            series: The series that it belongs to.
            day: The local day on which it was planned, also where it was moved since.
            ends_at: When it is to end now; left out: its length stays.
            reason: Why it is moved. (free text)
            reopen: Takes back that it was held, cancelled or not held. (false where it is left out)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("meeting.move", {
            "starts_at": starts_at, "meeting": meeting, "series": series, "day": day, "ends_at": ends_at,
            "reason": reason, "reopen": reopen, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def not_held(
        self,
        *,
        meeting: str | None = None,
        series: str | None = None,
        day: dt.date | None = None,
        reason: str | None = None,
        reopen: bool | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says that a planned meeting was not held.

        Args:
            meeting: The meeting's id. Either this, or series and day.
            series: The series that it belongs to.
            day: The local day on which it was planned, also where it was moved since.
            reason: Why it is not held. (free text)
            reopen: Takes back that it was held. (false where it is left out)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("meeting.not_held", {
            "meeting": meeting, "series": series, "day": day, "reason": reason, "reopen": reopen,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def plan(
        self,
        *,
        kind: codes.MeetingKind,
        starts_at: dt.datetime,
        ends_at: dt.datetime,
        mode: codes.Mode,
        id: str | None = None,
        series: str | None = None,
        title: str | None = None,
        unit: str | None = None,
        project: str | None = None,
        leaders: abc.Sequence[str] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Plans a meeting: a group, a training, a workshop.

        Args:
            kind: The kind of the meeting.
            starts_at: When it is to start.
            ends_at: When it is to end.
            mode: How it is to be held.
            id: The meeting's id; made here where it is left out.
            series: The series that it is a further meeting of.
            title: Its title.
            unit: The unit that holds it.
            project: The project that it belongs to.
            leaders: Who is to lead it. (personal)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("meeting.plan", {
            "kind": kind, "starts_at": starts_at, "ends_at": ends_at, "mode": mode, "id": id, "series": series,
            "title": title, "unit": unit, "project": project, "leaders": leaders, "idempotency_key": idempotency_key,
        }, records.Saved)


class OpeningOperations(Noun):
    """The operations `opening.*`."""

    __slots__ = ()

    def change_week(
        self,
        *,
        id: str,
        first_day: dt.date,
        week: abc.Sequence[records.WeekdayText | abc.Mapping[str, Any]] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Changes the hours of the week from a day on.

        Args:
            id: The opening hours.
            first_day: From which day on the new week holds.
            week: The hours of the week; a day with a break has two entries, and one without an entry is closed.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("opening.change_week", {
            "id": id, "first_day": first_day, "week": week, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def define(
        self,
        *,
        name: str,
        id: str | None = None,
        first_day: dt.date | None = None,
        week: abc.Sequence[records.WeekdayText | abc.Mapping[str, Any]] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Defines the opening hours of a desk that lends devices.

        Args:
            name: Whose hours they are.
            id: The id of the hours; made here where it is left out.
            first_day: Since when they hold; today where it is left out.
            week: The hours of the week; a day with a break has two entries, and one without an entry is closed.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("opening.define", {
            "name": name, "id": id, "first_day": first_day, "week": week, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.OpeningView:
        """Reads opening hours.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, lending, evaluation, administration, own_data.
        """
        return self._caller.run("opening.get", {"id": id}, records.OpeningView)

    def list(self, *, page_size: int | None = None) -> Cursor[records.OpeningView]:
        """Lists opening hours, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, lending, evaluation, administration, own_data.
        """
        return Cursor(self._caller.cursor("opening.list", {"limit": page_size}, records.OpeningView))

    def set_day(
        self,
        *,
        id: str,
        day: dt.date,
        spans: abc.Sequence[records.SpanText | abc.Mapping[str, Any]] | None = None,
        as_usual: bool | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Closes a day, or gives it hours of its own.

        Args:
            id: The opening hours.
            day: The day that is not as its week.
            spans: When it is open on that day; closed where it is left out.
            as_usual: The day is as its week again. (false where it is left out)
            reason: Why: a holiday, say.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("opening.set_day", {
            "id": id, "day": day, "spans": spans, "as_usual": as_usual, "reason": reason,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class OperationOperations(Noun):
    """The operations `operation.*`."""

    __slots__ = ()

    def list(self) -> records.OperationLines:
        """Lists every operation with its summary.

        For the roles client, peer, coach, group_leader, coordinator, reporter, privacy_officer, system_administrator;
        for guidance, coaching, lending, assessment, evaluation, administration, oversight, own_data.
        """
        return self._caller.run("operation.list", {}, records.OperationLines)


class OrganisationOperations(Noun):
    """The operations `organisation.*`."""

    __slots__ = ()

    def add(
        self,
        *,
        name: str,
        sector: codes.Sector,
        id: str | None = None,
        parent: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Adds an organisation that takes part in the service.

        Args:
            name: The organisation's name.
            sector: Who keeps it.
            id: The organisation's id; made here where it is left out.
            parent: The organisation that it is part of.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator, system_administrator; for administration.
        """
        return self._caller.run("organisation.add", {
            "name": name, "sector": sector, "id": id, "parent": parent, "idempotency_key": idempotency_key,
        }, records.Saved)

    def change(
        self,
        id: str,
        *,
        name: str | None = None,
        regime: str | None = None,
        successor: str | None = None,
        succeeded_on: dt.date | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Changes an organisation's name or legal regime, or names its dated successor.

        Args:
            id: The organisation.
            name: Its new name.
            regime: The legal regime under which it keeps what sessions begun from now on record, such as
                client_data_703_2023.
            successor: The organisation to which its duties pass; with succeeded_on.
            succeeded_on: The first day of the successor.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator, system_administrator; for administration.
        """
        return self._caller.run("organisation.change", {
            "id": id, "name": name, "regime": regime, "successor": successor, "succeeded_on": succeeded_on,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.Organisation:
        """Reads one organisation.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return self._caller.run("organisation.get", {"id": id}, records.Organisation)

    def list(
        self,
        *,
        sector: codes.Sector | None = None,
        parent: str | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.Organisation]:
        """Lists organisations, page by page.

        Args:
            sector: Only organisations of this sector.
            parent: Only the parts of this organisation.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return Cursor(self._caller.cursor("organisation.list", {
            "sector": sector, "parent": parent, "limit": page_size,
        }, records.Organisation))


class PersonOperations(Noun):
    """The operations `person.*`."""

    __slots__ = ()

    def add(
        self,
        *,
        id: str | None = None,
        birth_date: dt.date | None = None,
        birth_year: int | None = None,
        gender: codes.Gender | None = None,
        since: dt.date | None = None,
        municipality: str | None = None,
        unit: str | None = None,
        position: codes.Position | None = None,
        target_groups: abc.Sequence[str] | None = None,
        service_basis: str | None = None,
        external_ids: abc.Sequence[records.ExternalId | abc.Mapping[str, Any]] | None = None,
        display_name: str | None = None,
        protection: bool | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Adds a person under a pseudonym, with what is true of them from a day on.

        Args:
            id: The person's id, a pseudonym; made here where it is left out.
            birth_date: The date of birth, where the host needs to give it. (personal)
            birth_year: The year of birth. (personal)
            gender: The gender, as the funder's indicators ask for it. (personal)
            since: The day from which municipality, unit, position, target groups, service basis and protection hold;
                left out, they hold from the beginning.
            municipality: The municipality of residence, as the host writes it. (locating)
            unit: The unit that the person belongs to or works in. (locating)
            position: What the person is in the service.
            target_groups: Codes of the target groups that the person is in. (sensitive)
            service_basis: The code of the ground on which the person is served. (sensitive)
            external_ids: The person's keys in other systems.
            display_name: What the host shows for the person; kept apart and erasable. (personal)
            protection: Whether the person's whereabouts are under a non-disclosure order. (personal)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("person.add", {
            "id": id, "birth_date": birth_date, "birth_year": birth_year, "gender": gender, "since": since,
            "municipality": municipality, "unit": unit, "position": position, "target_groups": target_groups,
            "service_basis": service_basis, "external_ids": external_ids, "display_name": display_name,
            "protection": protection, "idempotency_key": idempotency_key,
        }, records.Saved)

    def count(
        self,
        *,
        position: codes.Position | None = None,
        municipality: str | None = None,
        unit: str | None = None,
        on: dt.date | None = None,
    ) -> records.Count:
        """Counts the persons whom the acting one may see.

        Args:
            position: Only who is in this position on that day.
            municipality: Only who lives there on that day; nobody under protection. (locating)
            unit: Only who belongs to this unit on that day; nobody under protection. (locating)
            on: The day whose values count; today where it is left out.

        For the roles coach, group_leader, coordinator; for guidance, coaching, lending, assessment, evaluation,
        administration.
        """
        return self._caller.run("person.count", {
            "position": position, "municipality": municipality, "unit": unit, "on": on,
        }, records.Count)

    def get(self, id: str, *, on: dt.date | None = None, detail: codes.Detail | None = None) -> records.Person:
        """Reads one person, with what is true of them on a day.

        Args:
            id: The person's id; a merged person answers with whom they have become.
            on: The day whose dated values are asked for; today where it is left out.
            detail: `thin` reads the person's own row alone, `full` also what is dated. (full where it is left out)

        For the roles client, peer, coach, group_leader, coordinator; for guidance, coaching, lending, assessment,
        evaluation, administration, own_data.
        """
        return self._caller.run("person.get", {"id": id, "on": on, "detail": detail}, records.Person)

    def list(
        self,
        *,
        position: codes.Position | None = None,
        municipality: str | None = None,
        unit: str | None = None,
        on: dt.date | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.ListedPerson]:
        """Lists the persons whom the acting one may see, page by page.

        Args:
            position: Only who is in this position on that day.
            municipality: Only who lives there on that day; nobody under protection. (locating)
            unit: Only who belongs to this unit on that day; nobody under protection. (locating)
            on: The day whose values count; today where it is left out.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator; for guidance, coaching, lending, assessment, evaluation,
        administration.
        """
        return Cursor(self._caller.cursor("person.list", {
            "position": position, "municipality": municipality, "unit": unit, "on": on, "limit": page_size,
        }, records.ListedPerson))

    def merge(self, *, id: str, into: str, reason: str, idempotency_key: str | None = None) -> records.Merged:
        """Makes two persons one; figures and look-ups follow, nothing is rewritten.

        Args:
            id: The person who becomes the other one.
            into: The person whom they become; a merged person is followed.
            reason: Why they are one person. (free text)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("person.merge", {
            "id": id, "into": into, "reason": reason, "idempotency_key": idempotency_key,
        }, records.Merged)

    def set(
        self,
        *,
        id: str,
        attribute: codes.Attribute,
        value: str,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says what is true of a person for a time: a move, a new position, a group.

        Args:
            id: The person's id.
            attribute: What is said of the person.
            value: Its value: a municipality, a unit's id, a position, a code, or `true` or `false` for the protection.
                (sensitive)
            first_day: The first day on which it holds; left out, it holds from the beginning. The same first day again
                replaces what was said before.
            last_day: The last day on which it holds; left out, it holds until further.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("person.set", {
            "id": id, "attribute": attribute, "value": value, "first_day": first_day, "last_day": last_day,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def unmerge(
        self,
        *,
        merge: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Undoes a merge: both persons are as they were.

        Args:
            merge: The id of the merge.
            reason: Why they are two persons after all. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("person.unmerge", {
            "merge": merge, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)


class PilotOperations(Noun):
    """The operations `pilot.*`."""

    __slots__ = ()

    def get(self, id: str) -> records.PilotView:
        """Reads one pilot.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return self._caller.run("pilot.get", {"id": id}, records.PilotView)

    def list(self, *, project: str | None = None, page_size: int | None = None) -> Cursor[records.PilotView]:
        """Lists pilots, page by page.

        Args:
            project: Only the pilots of this project.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return Cursor(self._caller.cursor("pilot.list", {"project": project, "limit": page_size}, records.PilotView))

    def start(
        self,
        *,
        name: str | abc.Mapping[str, str],
        first_day: dt.date,
        last_day: dt.date,
        id: str | None = None,
        project: str | None = None,
        evaluation_first_day: dt.date | None = None,
        evaluation_last_day: dt.date | None = None,
        continues: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Starts a pilot with its period and the period over which it is evaluated.

        Args:
            name: The pilot's name, by language.
            first_day: The first day of the pilot.
            last_day: The last day of the pilot, itself in.
            id: The pilot's id; made here where it is left out.
            project: The project under which it runs.
            evaluation_first_day: The first day of the period over which it is evaluated; the pilot's own where it is
                left out.
            evaluation_last_day: The last day of the evaluation period, itself in; the pilot's own where it is left out.
            continues: The earlier pilot that this one continues.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for evaluation, administration.
        """
        return self._caller.run("pilot.start", {
            "name": name, "first_day": first_day, "last_day": last_day, "id": id, "project": project,
            "evaluation_first_day": evaluation_first_day, "evaluation_last_day": evaluation_last_day,
            "continues": continues, "idempotency_key": idempotency_key,
        }, records.Saved)


class PolicyOperations(Noun):
    """The operations `policy.*`."""

    __slots__ = ()

    def define(
        self,
        *,
        name: str,
        id: str | None = None,
        borrower_group: str | None = None,
        device_kind: codes.DeviceKind | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        period: records.PeriodText | abc.Mapping[str, Any] | None = None,
        renewal_period: records.PeriodText | abc.Mapping[str, Any] | None = None,
        renewal_base: codes.RenewalBase | None = None,
        most_renewals: int | None = None,
        most_loans: int | None = None,
        end_of_day: bool | None = None,
        closed_days: codes.ClosedDays | None = None,
        opening: str | None = None,
        schedule: abc.Sequence[records.RangeText | abc.Mapping[str, Any]] | None = None,
        ends_with_borrower: bool | None = None,
        keep_days: int | None = None,
        accepts_donor_evidence: bool | None = None,
        needs_agreement: bool | None = None,
        remind_before: abc.Sequence[int] | None = None,
        remind_on_day: bool | None = None,
        remind_after: abc.Sequence[int] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Defines a lending policy; a later one of the same scope supersedes it.

        Args:
            name: What it is called.
            id: The policy's id; made here where it is left out.
            borrower_group: Only borrowers of this group; everybody where it is left out.
            device_kind: Only devices of this kind; every kind where it is left out.
            first_day: The first day on which it holds.
            last_day: The last day on which it holds.
            period: For how long is lent; the schedule's limit alone where it is left out.
            renewal_period: For how long is renewed; as the period where it is left out.
            renewal_base: From where a renewal counts; from the old due date, or from now where that is later, if left
                out.
            most_renewals: How often a loan may be renewed; without a limit where left out. (0 to 1000)
            most_loans: How many loans of the policy's kind of device a borrower may have open at once; a kit counts
                once. (0 to 1000)
            end_of_day: Due at 23:59:59 of the day; minutes and hours stay as they are. (false where it is left out)
            closed_days: What happens to a due date on a closed day. (keep where it is left out)
            opening: The opening hours that count; always open where it is left out.
            schedule: A fixed schedule: nothing is lent or renewed outside its ranges.
            ends_with_borrower: Nothing is due after the borrower's own last day. (true where it is left out)
            keep_days: For how many open days a device is kept for who reserved it. (1 to 365; 7 where it is left out)
            accepts_donor_evidence: Whether a donor's wipe record counts as evidence; a donor's bare claim never does.
                (false where it is left out)
            needs_agreement: Whether a checkout needs an accepted agreement. (false where it is left out)
            remind_before: How many days before the due day to remind, each.
            remind_on_day: Whether to remind on the due day. (false where it is left out)
            remind_after: How many days after the due day to remind, each.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("policy.define", {
            "name": name, "id": id, "borrower_group": borrower_group, "device_kind": device_kind,
            "first_day": first_day, "last_day": last_day, "period": period, "renewal_period": renewal_period,
            "renewal_base": renewal_base, "most_renewals": most_renewals, "most_loans": most_loans,
            "end_of_day": end_of_day, "closed_days": closed_days, "opening": opening, "schedule": schedule,
            "ends_with_borrower": ends_with_borrower, "keep_days": keep_days,
            "accepts_donor_evidence": accepts_donor_evidence, "needs_agreement": needs_agreement,
            "remind_before": remind_before, "remind_on_day": remind_on_day, "remind_after": remind_after,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def end(
        self,
        *,
        id: str,
        last_day: dt.date,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says until when a lending policy holds.

        Args:
            id: The policy.
            last_day: The last day on which it holds; loans lent by it keep it.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("policy.end", {
            "id": id, "last_day": last_day, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.PolicyView:
        """Reads one lending policy.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, lending, evaluation, administration, own_data.
        """
        return self._caller.run("policy.get", {"id": id}, records.PolicyView)

    def list(
        self,
        *,
        device_kind: codes.DeviceKind | None = None,
        on: dt.date | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.PolicyView]:
        """Lists lending policies, page by page.

        Args:
            device_kind: Only policies that can hold for this kind of device.
            on: Only policies that hold on this day.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, lending, evaluation, administration, own_data.
        """
        return Cursor(self._caller.cursor("policy.list", {
            "device_kind": device_kind, "on": on, "limit": page_size,
        }, records.PolicyView))


class ProjectOperations(Noun):
    """The operations `project.*`."""

    __slots__ = ()

    def extend(
        self,
        *,
        id: str,
        last_day: dt.date,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Moves a project's last day to a later day.

        Args:
            id: The project.
            last_day: Its new last day, later than the old one.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for administration.
        """
        return self._caller.run("project.extend", {
            "id": id, "last_day": last_day, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.Project:
        """Reads one project.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return self._caller.run("project.get", {"id": id}, records.Project)

    def list(self, *, on: dt.date | None = None, page_size: int | None = None) -> Cursor[records.Project]:
        """Lists projects, page by page.

        Args:
            on: Only projects that run on this day.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return Cursor(self._caller.cursor("project.list", {"on": on, "limit": page_size}, records.Project))

    def start(
        self,
        *,
        name: str,
        first_day: dt.date,
        last_day: dt.date,
        id: str | None = None,
        funding: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Starts a project in whose name work is recorded.

        Args:
            name: The project's name.
            first_day: Its first day.
            last_day: Its last day.
            id: The project's id; made here where it is left out.
            funding: Who pays, or under which programme.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator, system_administrator; for administration.
        """
        return self._caller.run("project.start", {
            "name": name, "first_day": first_day, "last_day": last_day, "id": id, "funding": funding,
            "idempotency_key": idempotency_key,
        }, records.Saved)


class QueueOperations(Noun):
    """The operations `queue.*`."""

    __slots__ = ()

    def advance(self, *, idempotency_key: str | None = None) -> records.Advanced:
        """Does what is due in all queues: what is kept too long expires, what is free is kept for whose turn it is.
        (Experimental.)

        Args:
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, lending, administration.
        """
        return self._caller.run("queue.advance", {"idempotency_key": idempotency_key}, records.Advanced)

    def calendar(self, *, device_kind: codes.DeviceKind, first_day: dt.date, last_day: dt.date) -> records.Calendar:
        """Tells day by day how many devices of a kind are free as far as is known. (Experimental.)

        Args:
            device_kind: The kind of device.
            first_day: The first day asked about.
            last_day: The last day, at most 366 days after the first.

        For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator; for guidance,
        coaching, lending, evaluation, administration, own_data.
        """
        return self._caller.run("queue.calendar", {
            "device_kind": device_kind, "first_day": first_day, "last_day": last_day,
        }, records.Calendar)

    def get(
        self,
        *,
        device: str | None = None,
        kit: str | None = None,
        device_kind: codes.DeviceKind | None = None,
    ) -> records.QueueView:
        """Reads a queue in its order. (Experimental.)

        Args:
            device: The queue for this very device.
            kit: The queue for this kit.
            device_kind: The queue for any device of this kind.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("queue.get", {
            "device": device, "kit": kit, "device_kind": device_kind,
        }, records.QueueView)


class RecordOperations(Noun):
    """The operations `record.*`."""

    __slots__ = ()

    def origin(self, *, kind: codes.Kind, id: str) -> records.Origin:
        """Tells which row of which file a record came from.

        Args:
            kind: The kind of record.
            id: The record, such as one that a figure names among its rejected rows.

        For the roles coordinator; for evaluation, administration.
        """
        return self._caller.run("record.origin", {"kind": kind, "id": id}, records.Origin)


class RefurbishmentOperations(Noun):
    """The operations `refurbishment.*`."""

    __slots__ = ()

    def finish(
        self,
        id: str,
        *,
        finished_at: dt.datetime | None = None,
        software: abc.Sequence[records.Software | abc.Mapping[str, Any]] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says that a device is ready: wiped, installed and tried out.

        Args:
            id: The refurbishment; every step has passed.
            finished_at: When it was ready; now where it is left out.
            software: The programs that are on the device now.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("refurbishment.finish", {
            "id": id, "finished_at": finished_at, "software": software, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.RefurbishmentView:
        """Reads a refurbishment and its steps.

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("refurbishment.get", {"id": id}, records.RefurbishmentView)

    def list(
        self,
        *,
        device: str | None = None,
        finished: bool | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.RefurbishmentView]:
        """Lists refurbishments, page by page.

        Args:
            device: Only those of this device.
            finished: Only those that are finished, or only those that are not.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, coordinator; for lending, administration.
        """
        return Cursor(self._caller.cursor("refurbishment.list", {
            "device": device, "finished": finished, "limit": page_size,
        }, records.RefurbishmentView))

    def record_step(
        self,
        *,
        id: str,
        step: codes.RefurbishmentStep,
        worker: str,
        at: dt.datetime | None = None,
        passed: bool | None = None,
        work_activity: bool | None = None,
        minutes: int | None = None,
        note: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Notes a step of a refurbishment, who did it, and whether as work activity.

        Args:
            id: The refurbishment.
            step: wiped, operating_system, programs or tested; each after the ones before it passed. wiped needs
                accepted wipe records.
            worker: Who did it. (personal)
            at: When it was done; now where it is left out.
            passed: Whether it worked; what did not is done again. (true where it is left out)
            work_activity: Whether the worker did it as a client of rehabilitative work activity. (sensitive; false
                where it is left out)
            minutes: How long it took. (1 to 100000)
            note: Anything else. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("refurbishment.record_step", {
            "id": id, "step": step, "worker": worker, "at": at, "passed": passed, "work_activity": work_activity,
            "minutes": minutes, "note": note, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def start(
        self,
        *,
        device: str,
        id: str | None = None,
        started_at: dt.datetime | None = None,
        place: str | None = None,
        note: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Begins to make a device ready for others.

        Args:
            device: The device that is made ready.
            id: The job's id; made here where it is left out.
            started_at: When it began; now where it is left out.
            place: The workshop. (locating)
            note: Anything else. (free text)
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("refurbishment.start", {
            "device": device, "id": id, "started_at": started_at, "place": place, "note": note,
            "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes an unfinished refurbishment out of every count; it is kept.

        Args:
            id: The refurbishment.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("refurbishment.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class RelationshipOperations(Noun):
    """The operations `relationship.*`."""

    __slots__ = ()

    def end(
        self,
        *,
        id: str,
        last_day: dt.date,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Ends a relationship, and the access that followed from it.

        Args:
            id: The relationship's id.
            last_day: Its last day.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("relationship.end", {
            "id": id, "last_day": last_day, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def list(
        self,
        *,
        actor: str | None = None,
        client: str | None = None,
        group: str | None = None,
        on: dt.date | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.Relationship]:
        """Lists the relationships that the acting person may see, page by page.

        Args:
            actor: Only relationships of this actor.
            client: Only relationships to this client.
            group: Only relationships to this group.
            on: Only those that hold on this day; left out, also ended ones.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, group_leader, coordinator; for guidance, coaching, lending, assessment,
        evaluation, administration, own_data.
        """
        return Cursor(self._caller.cursor("relationship.list", {
            "actor": actor, "client": client, "group": group, "on": on, "limit": page_size,
        }, records.Relationship))

    def start(
        self,
        *,
        actor: str,
        kind: codes.RelationshipKind,
        id: str | None = None,
        client: str | None = None,
        group: str | None = None,
        first_day: dt.date | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Ties an actor to a client or to a group; access follows from it.

        Args:
            actor: Who guides, coaches, leads or answers.
            kind: How the two are tied.
            id: The relationship's id; made here where it is left out.
            client: Whom: a person. Either this or `group`.
            group: Which group: the id of a series of meetings. Either this or `client`.
            first_day: Its first day; left out, it holds from the beginning.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("relationship.start", {
            "actor": actor, "kind": kind, "id": id, "client": client, "group": group, "first_day": first_day,
            "idempotency_key": idempotency_key,
        }, records.Saved)


class ReminderOperations(Noun):
    """The operations `reminder.*`."""

    __slots__ = ()

    def due(self, *, borrower: str | None = None, language: codes.ReminderLanguage | None = None) -> records.Reminders:
        """Tells which reminders of due dates, and of what can be fetched, are to be sent: one message per borrower.
        (Experimental.)

        Args:
            borrower: Only reminders to this person. (personal)
            language: fi, sv or en: with a text to send; without one where it is left out.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("reminder.due", {"borrower": borrower, "language": language}, records.Reminders)

    def record(
        self,
        *,
        loans: abc.Sequence[records.ToldLoan | abc.Mapping[str, Any]] | None = None,
        ready: abc.Sequence[str] | None = None,
        told_at: dt.datetime | None = None,
        idempotency_key: str | None = None,
    ) -> records.RecordedTold:
        """Records that borrowers were reminded or told, so that they are not told twice. (Experimental.)

        Args:
            loans: Of which loans the borrower was reminded.
            ready: Of which reservations they were told that something can be fetched.
            told_at: When they were reminded of loans; now where it is left out.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("reminder.record", {
            "loans": loans, "ready": ready, "told_at": told_at, "idempotency_key": idempotency_key,
        }, records.RecordedTold)


class ReportOperations(Noun):
    """The operations `report.*`."""

    __slots__ = ()

    def build(
        self,
        *,
        pilot: str,
        audience: codes.Audience,
        language: codes.Language | None = None,
        format: codes.Format | None = None,
        indicators: abc.Sequence[str] | None = None,
    ) -> records.Report:
        """Computes a pilot's report from the records and gives it a face.

        Args:
            pilot: The pilot whose report it is.
            audience: internal: for the unit itself, small groups are shown. published is refused until disclosure
                control is built.
            language: The language of its texts. (fi where it is left out)
            format: How it is written. (json where it is left out)
            indicators: Only these; all of the controller's where the list is empty.

        For the roles coordinator, reporter; for evaluation, administration, oversight.
        """
        return self._caller.run("report.build", {
            "pilot": pilot, "audience": audience, "language": language, "format": format, "indicators": indicators,
        }, records.Report)


class ReservationOperations(Noun):
    """The operations `reservation.*`."""

    __slots__ = ()

    def cancel(
        self,
        id: str,
        *,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Placed:
        """Cancels a reservation; a device that was kept goes to the next. (Experimental.)

        Args:
            id: The reservation.
            reason: Why it changes. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, coach, coordinator; for guidance, lending, administration, own_data.
        """
        return self._caller.run("reservation.cancel", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Placed)

    def count(
        self,
        *,
        person: str | None = None,
        device_kind: codes.DeviceKind | None = None,
        state: codes.ReservationState | None = None,
        open: bool | None = None,
    ) -> records.Count:
        """Counts reservations. (Experimental.)

        Args:
            person: Only reservations of this person.
            device_kind: Only reservations of this kind of device.
            state: Only those that stand there.
            open: Only those that wait or have a device kept, or only those that are over.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("reservation.count", {
            "person": person, "device_kind": device_kind, "state": state, "open": open,
        }, records.Count)

    def get(self, id: str) -> records.ReservationView:
        """Reads one reservation with its place in the queue. (Experimental.)

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("reservation.get", {"id": id}, records.ReservationView)

    def history(self, id: str) -> records.ReservationLife:
        """Reads a reservation with its events and their reasons. (Experimental.)

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return self._caller.run("reservation.history", {"id": id}, records.ReservationLife)

    def list(
        self,
        *,
        person: str | None = None,
        device_kind: codes.DeviceKind | None = None,
        state: codes.ReservationState | None = None,
        open: bool | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.ReservationView]:
        """Lists reservations, page by page. (Experimental.)

        Args:
            person: Only reservations of this person.
            device_kind: Only reservations of this kind of device.
            state: Only those that stand there.
            open: Only those that wait or have a device kept, or only those that are over.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration, own_data.
        """
        return Cursor(self._caller.cursor("reservation.list", {
            "person": person, "device_kind": device_kind, "state": state, "open": open, "limit": page_size,
        }, records.ReservationView))

    def place(
        self,
        *,
        person: str,
        id: str | None = None,
        device: str | None = None,
        kit: str | None = None,
        device_kind: codes.DeviceKind | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        priority_class: int | None = None,
        pickup: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.Placed:
        """Reserves a device, a kit or any device of a kind; kept at once where one is free. (Experimental.)

        Args:
            person: The person for whom it is reserved. (personal)
            id: The reservation's id; made here where it is left out.
            device: This very device; or a kit; or any device of a kind.
            kit: This kit as one.
            device_kind: Any device of this kind.
            first_day: From when it is needed; at once where it is left out.
            last_day: Until when it is needed: nothing is kept for it any more after that day.
            priority_class: 0 to 9, lower goes first; 5 where it is left out. A client does not choose it. (0 to 9)
            pickup: At which organisation it is fetched: a device kept elsewhere has to be sent there first.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, coach, coordinator; for guidance, lending, administration, own_data.
        """
        return self._caller.run("reservation.place", {
            "person": person, "id": id, "device": device, "kit": kit, "device_kind": device_kind,
            "first_day": first_day, "last_day": last_day, "priority_class": priority_class, "pickup": pickup,
            "idempotency_key": idempotency_key,
        }, records.Placed)

    def prioritise(
        self,
        *,
        id: str,
        priority_class: int,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Placed:
        """Puts a reservation in another priority class, with a reason. (Experimental.)

        Args:
            id: The reservation.
            priority_class: 0 to 9, lower goes first. (0 to 9)
            reason: Why it goes before or after others; kept with it. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("reservation.prioritise", {
            "id": id, "priority_class": priority_class, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Placed)

    def resume(
        self,
        id: str,
        *,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Placed:
        """Ends the suspension of a reservation. (Experimental.)

        Args:
            id: The reservation.
            reason: Why it changes. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, coach, coordinator; for guidance, lending, administration, own_data.
        """
        return self._caller.run("reservation.resume", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Placed)

    def suspend(
        self,
        id: str,
        *,
        until: dt.date | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Placed:
        """Passes a reservation over for a while; it keeps its place. (Experimental.)

        Args:
            id: The reservation; it keeps its place and is passed over.
            until: The last day; until it is resumed where it is left out.
            reason: Why it waits. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, coach, coordinator; for guidance, lending, administration, own_data.
        """
        return self._caller.run("reservation.suspend", {
            "id": id, "until": until, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Placed)


class ResponseOperations(Noun):
    """The operations `response.*`."""

    __slots__ = ()

    def amend(
        self,
        *,
        id: str,
        answers: Any,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Corrects answers, with a reason; what they were stays readable.

        Args:
            id: The response's id.
            answers: Item to value, in the place of what was answered; items that are left out stay as they are.
                (sensitive)
            reason: Why it is amended. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.amend", {
            "id": id, "answers": answers, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def begin(
        self,
        *,
        form: str,
        id: str | None = None,
        version: int | None = None,
        respondent: str | None = None,
        subject: str | None = None,
        author: str | None = None,
        anonymous: bool | None = None,
        mode: codes.AnsweringMode | None = None,
        wave: str | None = None,
        assignment: str | None = None,
        answers: Any = None,
        place: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.SavedDraft:
        """Begins a draft of a response, somebody's or anonymous.

        Args:
            form: The form to be answered.
            id: The id of the draft and of the later response; made here where it is left out.
            version: Its version; the highest one where it is left out. The draft keeps it.
            respondent: Who answers; the client itself where a client does. (personal)
            subject: Whom the answers are about; the respondent where it is left out. (personal)
            author: Who wrote the answers down, where that is somebody other than who calls. (personal)
            anonymous: Whether nothing is kept of who answered, and of when no more than the day. (false where it is
                left out)
            mode: Whether it is answered alone, together with somebody, or in the subject's place. (alone where it is
                left out)
            wave: The wave of measurements that it belongs to, as a code; the assignment's if left out.
            assignment: The assignment that it answers. Never of an anonymous one.
            answers: The first answers, if there are some. (sensitive)
            place: Where the respondent is: an item, or whatever the host goes by.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.begin", {
            "form": form, "id": id, "version": version, "respondent": respondent, "subject": subject, "author": author,
            "anonymous": anonymous, "mode": mode, "wave": wave, "assignment": assignment, "answers": answers,
            "place": place, "idempotency_key": idempotency_key,
        }, records.SavedDraft)

    def compare(self, *, before: str, after: str) -> records.ResponseComparison:
        """Compares the scores of two responses of one person, with reliable change.

        Args:
            before: The earlier response.
            after: The later one: of the same person, to the same form.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.compare", {"before": before, "after": after}, records.ResponseComparison)

    def count(
        self,
        *,
        form: str | None = None,
        respondent: str | None = None,
        subject: str | None = None,
        wave: str | None = None,
    ) -> records.Count:
        """Counts responses.

        Args:
            form: Only responses to this form.
            respondent: Only those of this person.
            subject: Only those about this person.
            wave: Only those of this wave.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.count", {
            "form": form, "respondent": respondent, "subject": subject, "wave": wave,
        }, records.Count)

    def discard(
        self,
        id: str,
        *,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Throws a draft away, with all that it said.

        Args:
            id: The id of the record.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.discard", {
            "id": id, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def drafts(self, *, page_size: int | None = None) -> Cursor[records.DraftLine]:
        """Lists the drafts that the actor began or is to answer.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return Cursor(self._caller.cursor("response.drafts", {"limit": page_size}, records.DraftLine))

    def export_csv(
        self,
        *,
        form: str,
        version: int | None = None,
        wave: str | None = None,
        shape: codes.TableShape | None = None,
        texts: bool | None = None,
        delimiter: str | None = None,
    ) -> records.Table:
        """Writes the responses to a form as CSV, all versions in one table.

        Args:
            form: The form whose responses are written.
            version: Only those to this version; all versions where it is left out.
            wave: Only those of this wave.
            shape: wide: a row for each response; long: a row for each answer. (wide where it is left out)
            texts: Whether free texts are told as well. (false where it is left out)
            delimiter: What stands between cells: a semicolon or a comma. (; where it is left out)

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.export_csv", {
            "form": form, "version": version, "wave": wave, "shape": shape, "texts": texts, "delimiter": delimiter,
        }, records.Table)

    def export_fhir(self, id: str) -> records.Document:
        """Writes one response as a FHIR questionnaire response.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.export_fhir", {"id": id}, records.Document)

    def get(self, id: str) -> records.ResponseView:
        """Reads one valid response.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.get", {"id": id}, records.ResponseView)

    def history(self, id: str) -> records.ResponseHistory:
        """Reads a response in whatever state, and everything that it was before.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.history", {"id": id}, records.ResponseHistory)

    def import_fhir(
        self,
        *,
        form: str,
        resource: Any,
        id: str | None = None,
        version: int | None = None,
        respondent: str | None = None,
        subject: str | None = None,
        author: str | None = None,
        anonymous: bool | None = None,
        mode: codes.AnsweringMode | None = None,
        wave: str | None = None,
        assignment: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
    ) -> records.ResponseImported:
        """Submits a FHIR questionnaire response to a form, and lists all that is lost.

        Args:
            form: The form answered.
            resource: A FHIR R4 QuestionnaireResponse. (sensitive)
            id: The response's id; made here where it is left out. Never of an anonymous one.
            version: Its version; the highest one where it is left out.
            respondent: Who answers; the client itself where a client does. (personal)
            subject: Whom the answers are about; the respondent where it is left out. (personal)
            author: Who wrote the answers down, where that is somebody other than who calls. (personal)
            anonymous: Whether nothing is kept of who answered, and of when no more than the day. (false where it is
                left out)
            mode: Whether it is answered alone, together with somebody, or in the subject's place. (alone where it is
                left out)
            wave: The wave of measurements that it belongs to, as a code; the assignment's if left out.
            assignment: The assignment that it answers. Never of an anonymous one.
            entry_mode: Whether it was written down at the time or afterwards. (historical where it is left out)
            dry_run: Only tells what would happen. (false where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.import_fhir", {
            "form": form, "resource": resource, "id": id, "version": version, "respondent": respondent,
            "subject": subject, "author": author, "anonymous": anonymous, "mode": mode, "wave": wave,
            "assignment": assignment, "entry_mode": entry_mode, "dry_run": dry_run, "idempotency_key": idempotency_key,
        }, records.ResponseImported)

    def list(
        self,
        *,
        form: str | None = None,
        respondent: str | None = None,
        subject: str | None = None,
        wave: str | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.ResponseView]:
        """Lists responses, page by page, in an order that tells nothing.

        Args:
            form: Only responses to this form.
            respondent: Only those of this person.
            subject: Only those about this person.
            wave: Only those of this wave.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return Cursor(self._caller.cursor("response.list", {
            "form": form, "respondent": respondent, "subject": subject, "wave": wave, "limit": page_size,
        }, records.ResponseView))

    def rescore(
        self,
        *,
        form: str,
        version: int | None = None,
        rule_version: str | None = None,
        scoring: records.Scoring | abc.Mapping[str, Any] | None = None,
        response: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.RescoredView:
        """Scores stored answers anew under a named version of the rules; earlier scores are kept.

        Args:
            form: The form.
            version: The version whose answers are scored; the highest one if left out.
            rule_version: The version of the scoring rules, by its name; left out where the rules are given.
            scoring: New rules for the version's items. They are kept under their name, and never change again.
            response: Only this response; all of the version where it is left out.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for assessment, evaluation, administration.
        """
        return self._caller.run("response.rescore", {
            "form": form, "version": version, "rule_version": rule_version, "scoring": scoring, "response": response,
            "idempotency_key": idempotency_key,
        }, records.RescoredView)

    def resume(self, id: str) -> records.DraftView:
        """Reads a draft, to go on where it was left; only its writer's or respondent's.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.resume", {"id": id}, records.DraftView)

    def save(
        self,
        id: str,
        *,
        answers: Any = None,
        clear: abc.Sequence[str] | None = None,
        place: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.SavedDraft:
        """Adds answers to a draft; what is there is checked, what is missing is told.

        Args:
            id: The draft's id.
            answers: Item to value, added to what the draft says; null for a skipped item. (sensitive)
            clear: Items whose answers are taken out again.
            place: Where the respondent is now.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.save", {
            "id": id, "answers": answers, "clear": clear, "place": place, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.SavedDraft)

    def scores(self, id: str) -> records.ResponseScores:
        """Reads the scores and flags of a response, earlier ones too.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.scores", {"id": id}, records.ResponseScores)

    def submit(
        self,
        *,
        id: str | None = None,
        form: str | None = None,
        version: int | None = None,
        respondent: str | None = None,
        subject: str | None = None,
        author: str | None = None,
        anonymous: bool | None = None,
        mode: codes.AnsweringMode | None = None,
        wave: str | None = None,
        assignment: str | None = None,
        draft: str | None = None,
        submitted_at: dt.datetime | None = None,
        submitted_on: dt.date | None = None,
        answers: Any = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Submits a response to a form, somebody's or anonymous, or a draft of one.

        Args:
            id: The response's id; made here where it is left out. Never of an anonymous one.
            form: The form answered; left out where a draft is submitted.
            version: Its version; the highest one where it is left out.
            respondent: Who answers; the client itself where a client does. (personal)
            subject: Whom the answers are about; the respondent where it is left out. (personal)
            author: Who wrote the answers down, where that is somebody other than who calls. (personal)
            anonymous: Whether nothing is kept of who answered, and of when no more than the day. (false where it is
                left out)
            mode: Whether it is answered alone, together with somebody, or in the subject's place. (alone where it is
                left out)
            wave: The wave of measurements that it belongs to, as a code; the assignment's if left out.
            assignment: The assignment that it answers. Never of an anonymous one.
            draft: The draft that is submitted. It says which form, whose and what; `answers` are added to it.
            submitted_at: When it was answered; now where it is left out.
            submitted_on: The day, where only that is known.
            answers: Item to value; null for an item that was skipped. (sensitive)
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.submit", {
            "id": id, "form": form, "version": version, "respondent": respondent, "subject": subject, "author": author,
            "anonymous": anonymous, "mode": mode, "wave": wave, "assignment": assignment, "draft": draft,
            "submitted_at": submitted_at, "submitted_on": submitted_on, "answers": answers, "entry_mode": entry_mode,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a response that was a mistake out of every count; it is kept.

        Args:
            id: The response's id.
            reason: Why it no longer counts. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
        """
        return self._caller.run("response.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def withdraw(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a response back on the respondent's wish; it is kept, never counted.

        Args:
            id: The response's id.
            reason: Why it no longer counts. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("response.withdraw", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class RoleOperations(Noun):
    """The operations `role.*`."""

    __slots__ = ()

    def assign(
        self,
        *,
        person: str,
        role: codes.Role,
        id: str | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Gives a person an access role, for a time or until it is ended.

        Args:
            person: Who gets the role.
            role: The role.
            id: The assignment's id; made here where it is left out.
            first_day: The first day of the role; left out, it holds from the beginning.
            last_day: The last day of the role; left out, it holds until it is ended.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator, system_administrator; for administration.
        """
        return self._caller.run("role.assign", {
            "person": person, "role": role, "id": id, "first_day": first_day, "last_day": last_day,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def end(
        self,
        *,
        id: str,
        last_day: dt.date,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Ends an access role; what was done in it keeps its actor.

        Args:
            id: The assignment's id.
            last_day: The last day of the role.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator, system_administrator; for administration.
        """
        return self._caller.run("role.end", {
            "id": id, "last_day": last_day, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def list(self, *, person: str | None = None, page_size: int | None = None) -> Cursor[records.Assignment]:
        """Lists access roles, also ended ones, page by page.

        Args:
            person: Only the roles of this person.
            page_size: How many are read at a time, at most 1000.

        For the roles coordinator, privacy_officer, system_administrator; for administration, oversight.
        """
        return Cursor(self._caller.cursor("role.list", {"person": person, "limit": page_size}, records.Assignment))


class SafariOperations(Noun):
    """The operations `safari.*`."""

    __slots__ = ()

    def begin(
        self,
        *,
        service: str,
        guidance: codes.SafariGuidance,
        id: str | None = None,
        organisation: str | None = None,
        run_on: dt.date | None = None,
        steps: abc.Sequence[records.SafariStep | abc.Mapping[str, Any]] | None = None,
        participants: abc.Sequence[records.SafariParticipant | abc.Mapping[str, Any]] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Begins a service safari: a service, its steps, and who takes part.

        Args:
            service: The service that is tried.
            guidance: Whether the participants go alone or guided.
            id: The safari's id; made here where it is left out.
            organisation: Who provides it.
            run_on: The local day; today where it is left out.
            steps: Its steps in their order.
            participants: Who takes part, clients and staff alike.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("safari.begin", {
            "service": service, "guidance": guidance, "id": id, "organisation": organisation, "run_on": run_on,
            "steps": steps, "participants": participants, "idempotency_key": idempotency_key,
        }, records.Saved)

    def complete(
        self,
        id: str,
        *,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Completes a safari that was talked over with all.

        Args:
            id: The id of the record.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("safari.complete", {
            "id": id, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def debrief(
        self,
        *,
        id: str,
        notes: str,
        held_on: dt.date | None = None,
        participants: abc.Sequence[str] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Writes down what was talked over afterwards.

        Args:
            id: The safari's id.
            notes: What was talked over. (free text)
            held_on: The local day of the talk; today where it is left out.
            participants: Who took part, by code; everybody where it is left out.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("safari.debrief", {
            "id": id, "notes": notes, "held_on": held_on, "participants": participants,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def find(
        self,
        *,
        id: str,
        kind: codes.FindingKind,
        text: str,
        participant: str | None = None,
        step: str | None = None,
        touchpoint: str | None = None,
        place: str | None = None,
        severity: codes.FindingSeverity | None = None,
        accessibility: bool | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Notes a finding, to be passed on to the provider.

        Args:
            id: The safari's id.
            kind: Whether something works well, is a problem, or is an idea.
            text: What was noticed. (free text)
            participant: Who noticed it, by code; left out: all together.
            step: The step at which it was noticed.
            touchpoint: Where in the service: a page, a chat, a phone line.
            place: Where in the touchpoint: the page's lower edge.
            severity: How severe a problem is.
            accessibility: Whether it keeps somebody from using the service at all. (false where it is left out)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("safari.find", {
            "id": id, "kind": kind, "text": text, "participant": participant, "step": step, "touchpoint": touchpoint,
            "place": place, "severity": severity, "accessibility": accessibility,
            "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.SafariView:
        """Reads one safari, as far as it is the actor's.

        Args:
            id: The id of the record.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("safari.get", {"id": id}, records.SafariView)

    def join(
        self,
        *,
        id: str,
        code: str,
        part: codes.ParticipantPart,
        person: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Adds a participant, client or staff.

        Args:
            id: The safari's id.
            code: The participant's code; unique in the safari.
            part: From where the participant comes; all are equal.
            person: Who it is; may be unknown. (personal)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("safari.join", {
            "id": id, "code": code, "part": part, "person": person, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def list(self, *, page_size: int | None = None) -> Cursor[records.SafariLine]:
        """Lists safaris, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return Cursor(self._caller.cursor("safari.list", {"limit": page_size}, records.SafariLine))

    def step(
        self,
        *,
        id: str,
        participant: str,
        step: str,
        outcome: codes.StepOutcome,
        ease: int | None = None,
        minutes: int | None = None,
        note: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Writes down how a step went for a participant.

        Args:
            id: The safari's id.
            participant: The participant's code.
            step: The step's code.
            outcome: How it went.
            ease: How easy it felt, from 1 (hard) to 5 (easy). (1 to 5)
            minutes: How long it took, in whole minutes. (0 to 10000)
            note: The participant's own words; not shown to other participants. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation, administration,
        own_data.
        """
        return self._caller.run("safari.step", {
            "id": id, "participant": participant, "step": step, "outcome": outcome, "ease": ease, "minutes": minutes,
            "note": note, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes a safari out of every count; it is kept.

        Args:
            id: The safari's id.
            reason: Why it does not count. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, coaching, assessment, evaluation, administration.
        """
        return self._caller.run("safari.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class SanitisationOperations(Noun):
    """The operations `sanitisation.*`."""

    __slots__ = ()

    def count(
        self,
        *,
        device: str | None = None,
        accepted: bool | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
    ) -> records.Count:
        """Counts wipe records.

        Args:
            device: Only wipes of this device.
            accepted: Only acceptable evidence, or only what is none.
            first_day: Only wipes that were done on or after this local day.
            last_day: Only wipes that were done on or before this local day.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("sanitisation.count", {
            "device": device, "accepted": accepted, "first_day": first_day, "last_day": last_day,
        }, records.Count)

    def get(self, id: str) -> records.SanitisationView:
        """Reads one wipe record.

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("sanitisation.get", {"id": id}, records.SanitisationView)

    def list(
        self,
        *,
        device: str | None = None,
        accepted: bool | None = None,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.SanitisationView]:
        """Lists wipe records, page by page.

        Args:
            device: Only wipes of this device.
            accepted: Only acceptable evidence, or only what is none.
            first_day: Only wipes that were done on or after this local day.
            last_day: Only wipes that were done on or before this local day.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return Cursor(self._caller.cursor("sanitisation.list", {
            "device": device, "accepted": accepted, "first_day": first_day, "last_day": last_day, "limit": page_size,
        }, records.SanitisationView))

    def record(
        self,
        *,
        device: str,
        action: codes.WipeAction,
        started_at: dt.datetime,
        finished_at: dt.datetime,
        result: codes.WipeResult,
        id: str | None = None,
        medium: str | None = None,
        medium_serial: str | None = None,
        source: str | None = None,
        technique: str | None = None,
        tool: str | None = None,
        tool_version: str | None = None,
        warnings: abc.Sequence[str] | None = None,
        performed_by: str | None = None,
        performed_role: str | None = None,
        performed_place: str | None = None,
        verification: codes.Verification | None = None,
        verified_at: dt.datetime | None = None,
        verified_by: str | None = None,
        verified_role: str | None = None,
        verified_place: str | None = None,
        evidence: codes.Evidence | None = None,
        replaced_by: records.Replacement | abc.Mapping[str, Any] | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.SanitisationSaved:
        """Records the wipe of a storage medium, the evidence that a loan needs.

        Args:
            device: The device that was wiped.
            action: clear, purge or destroy.
            started_at: When it began.
            finished_at: When it was done.
            result: Whether the verification passed.
            id: The record's id; made here where it is left out.
            medium: Which of its media; may be left out where there is only one.
            medium_serial: The serial number of the medium; its name on the device where it is left out.
            source: Where the medium came from: a unit, a donor.
            technique: How: overwriting, block erase, cryptographic erase, shredding.
            tool: The tool, and its version where that is not told apart.
            tool_version: The tool's version.
            warnings: What the tool warned of; a pass with a warning is no acceptable evidence.
            performed_by: Who wiped; whoever records it where it is left out. (personal)
            performed_role: In what role they wiped.
            performed_place: Where it was wiped. (locating)
            verification: How the result was verified: full, sample or visual.
            verified_at: When it was verified; not before the wipe was done.
            verified_by: Who verified. (personal)
            verified_role: In what role they verified.
            verified_place: Where it was verified. (locating)
            evidence: own; donor_record: the record of whoever gave the device, which counts where the policy takes it;
                donor_claim: what they said, which never counts. (own where it is left out)
            replaced_by: The medium that took the place of one that was destroyed.
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for guidance, lending, administration.
        """
        return self._caller.run("sanitisation.record", {
            "device": device, "action": action, "started_at": started_at, "finished_at": finished_at, "result": result,
            "id": id, "medium": medium, "medium_serial": medium_serial, "source": source, "technique": technique,
            "tool": tool, "tool_version": tool_version, "warnings": warnings, "performed_by": performed_by,
            "performed_role": performed_role, "performed_place": performed_place, "verification": verification,
            "verified_at": verified_at, "verified_by": verified_by, "verified_role": verified_role,
            "verified_place": verified_place, "evidence": evidence, "replaced_by": replaced_by,
            "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.SanitisationSaved)

    def set_policy(
        self,
        *,
        accepts_donor_records: bool,
        needs_verification: bool,
        idempotency_key: str | None = None,
    ) -> records.WipePolicyView:
        """Says what is asked of wipe records from now on.

        Args:
            accepts_donor_records: Whether the wipe record of whoever gave a device counts as evidence.
            needs_verification: Whether a wipe counts only where it says how its result was verified.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, lending, administration.
        """
        return self._caller.run("sanitisation.set_policy", {
            "accepts_donor_records": accepts_donor_records, "needs_verification": needs_verification,
            "idempotency_key": idempotency_key,
        }, records.WipePolicyView)

    def void(
        self,
        *,
        id: str,
        reason: str,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says that a wipe record is wrong; what stood on it, loans among it, is flagged.

        Args:
            id: The wipe record that is wrong.
            reason: Why it is wrong. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for guidance, lending, administration.
        """
        return self._caller.run("sanitisation.void", {
            "id": id, "reason": reason, "expected_revision": expected_revision, "idempotency_key": idempotency_key,
        }, records.Saved)


class SchemeOperations(Noun):
    """The operations `scheme.*`."""

    __slots__ = ()

    def add_devices(
        self,
        id: str,
        *,
        devices: abc.Sequence[str] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Puts devices into a loan scheme. (Experimental.)

        Args:
            id: The scheme.
            devices: The devices; their owner decides, and their custodian is a member.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("scheme.add_devices", {
            "id": id, "devices": devices, "idempotency_key": idempotency_key,
        }, records.Saved)

    def define(
        self,
        *,
        name: str,
        id: str | None = None,
        members: abc.Sequence[records.Member | abc.Mapping[str, Any]] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Defines a pool of devices that several organisations keep and lend. (Experimental.)

        Args:
            name: What it is called.
            id: The scheme's id; made here where it is left out.
            members: The organisations that take part; each once.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("scheme.define", {
            "name": name, "id": id, "members": members, "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.SchemeView:
        """Reads a loan scheme and its members. (Experimental.)

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("scheme.get", {"id": id}, records.SchemeView)

    def list(self, *, page_size: int | None = None) -> Cursor[records.SchemeView]:
        """Lists loan schemes, page by page. (Experimental.)

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles coach, coordinator; for lending, administration.
        """
        return Cursor(self._caller.cursor("scheme.list", {"limit": page_size}, records.SchemeView))

    def remove_devices(
        self,
        id: str,
        *,
        devices: abc.Sequence[str] | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Takes devices out of a loan scheme. (Experimental.)

        Args:
            id: The scheme.
            devices: The devices; their owner decides, and their custodian is a member.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("scheme.remove_devices", {
            "id": id, "devices": devices, "idempotency_key": idempotency_key,
        }, records.Saved)

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        members: abc.Sequence[records.Member | abc.Mapping[str, Any]] | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Renames a loan scheme, or changes who takes part and who lends. (Experimental.)

        Args:
            id: The scheme.
            name: What it is called now.
            members: All who take part from now on. Who keeps a device of it stays a member.
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator; for lending, administration.
        """
        return self._caller.run("scheme.update", {
            "id": id, "name": name, "members": members, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)


class SeriesOperations(Noun):
    """The operations `series.*`."""

    __slots__ = ()

    def get(self, id: str) -> records.Series:
        """Reads one series.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("series.get", {"id": id}, records.Series)

    def list(self, *, page_size: int | None = None) -> Cursor[records.Series]:
        """Lists series, page by page.

        Args:
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return Cursor(self._caller.cursor("series.list", {"limit": page_size}, records.Series))

    def schedule(
        self,
        *,
        name: str,
        mode: codes.Mode,
        first_day: dt.date,
        last_day: dt.date,
        id: str | None = None,
        slots: abc.Sequence[records.SlotText | abc.Mapping[str, Any]] | None = None,
        except_: abc.Sequence[dt.date] | None = None,
        leaders: abc.Sequence[str] | None = None,
        unit: str | None = None,
        project: str | None = None,
        plan_meetings: bool | None = None,
        idempotency_key: str | None = None,
    ) -> records.Scheduled:
        """Schedules a group's weekly meetings and plans each of them.

        Args:
            name: The group's name.
            mode: How its meetings are planned to be held.
            first_day: The first day of the period, itself included.
            last_day: The last day of the period, itself included.
            id: The series' id; made here where it is left out.
            slots: Its weekly slots in wall-clock time.
            except_: Days without a meeting, such as holidays.
            leaders: Who leads it as a rule. (personal)
            unit: The unit that holds it.
            project: The project that it belongs to.
            plan_meetings: Whether its meetings are planned at once, with ids such as bingo.2021-02-18. (true where it
                is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
        """
        return self._caller.run("series.schedule", {
            "name": name, "mode": mode, "first_day": first_day, "last_day": last_day, "id": id, "slots": slots,
            "except": except_, "leaders": leaders, "unit": unit, "project": project, "plan_meetings": plan_meetings,
            "idempotency_key": idempotency_key,
        }, records.Scheduled)


class TransferOperations(Noun):
    """The operations `transfer.*`."""

    __slots__ = ()

    def cancel(
        self,
        id: str,
        *,
        at: dt.datetime | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Calls a device back to whoever sent it.

        Args:
            id: The transfer.
            at: When; now where it is left out.
            reason: Anything to say about it. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("transfer.cancel", {
            "id": id, "at": at, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.TransferView:
        """Reads one transfer.

        Args:
            id: The id of the record.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("transfer.get", {"id": id}, records.TransferView)

    def list(
        self,
        *,
        device: str | None = None,
        open: bool | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.TransferView]:
        """Lists transfers, page by page.

        Args:
            device: Only those of this device.
            open: Only those that are on their way, or only those that ended.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, coordinator; for lending, administration.
        """
        return Cursor(self._caller.cursor("transfer.list", {
            "device": device, "open": open, "limit": page_size,
        }, records.TransferView))

    def receive(
        self,
        id: str,
        *,
        at: dt.datetime | None = None,
        reason: str | None = None,
        expected_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Says that a device arrived at its next custodian.

        Args:
            id: The transfer.
            at: When; now where it is left out.
            reason: Anything to say about it. (free text)
            expected_revision: Refuses with ConflictError where the record has changed since.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("transfer.receive", {
            "id": id, "at": at, "reason": reason, "expected_revision": expected_revision,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def send(
        self,
        *,
        device: str,
        receiver: str,
        id: str | None = None,
        sent_at: dt.datetime | None = None,
        reason: str | None = None,
        entry_mode: codes.EntryMode | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Sends a device to another organisation that keeps it from then on.

        Args:
            device: The device; its custodian sends it.
            receiver: The organisation that keeps it next.
            id: The transfer's id; made here where it is left out.
            sent_at: When it left; now where it is left out.
            reason: Why it is sent. (free text)
            entry_mode: Whether it is written down at the time, offline or afterwards. (live where it is left out)
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coach, coordinator; for lending, administration.
        """
        return self._caller.run("transfer.send", {
            "device": device, "receiver": receiver, "id": id, "sent_at": sent_at, "reason": reason,
            "entry_mode": entry_mode, "idempotency_key": idempotency_key,
        }, records.Saved)


class UnitOperations(Noun):
    """The operations `unit.*`."""

    __slots__ = ()

    def add(
        self,
        *,
        name: str,
        id: str | None = None,
        organisation: str | None = None,
        municipality: str | None = None,
        idempotency_key: str | None = None,
    ) -> records.Saved:
        """Adds a unit of an organisation.

        Args:
            name: The unit's name.
            id: The unit's id; made here where it is left out.
            organisation: The organisation that it is part of.
            municipality: The municipality in which it lies, as the host writes it.
            idempotency_key: A repeated call with this key answers what the first one answered.

        For the roles coordinator, system_administrator; for administration.
        """
        return self._caller.run("unit.add", {
            "name": name, "id": id, "organisation": organisation, "municipality": municipality,
            "idempotency_key": idempotency_key,
        }, records.Saved)

    def get(self, id: str) -> records.Unit:
        """Reads one unit.

        Args:
            id: The id of the record.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return self._caller.run("unit.get", {"id": id}, records.Unit)

    def list(self, *, organisation: str | None = None, page_size: int | None = None) -> Cursor[records.Unit]:
        """Lists units, page by page.

        Args:
            organisation: Only the units of this organisation.
            page_size: How many are read at a time, at most 1000.

        For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending,
        assessment, evaluation, administration.
        """
        return Cursor(self._caller.cursor("unit.list", {
            "organisation": organisation, "limit": page_size,
        }, records.Unit))


class UseLogOperations(Noun):
    """The operations `use_log.*`."""

    __slots__ = ()

    def list(
        self,
        *,
        person: str,
        first_day: dt.date | None = None,
        last_day: dt.date | None = None,
        page_size: int | None = None,
    ) -> Cursor[records.Use]:
        """Lists who used a person's data, when, in which role and for what purpose.

        Args:
            person: Whose data was used.
            first_day: Only uses from this day on.
            last_day: Only uses up to this day.
            page_size: How many are read at a time, at most 1000.

        For the roles client, peer, privacy_officer; for oversight, own_data.
        """
        return Cursor(self._caller.cursor("use_log.list", {
            "person": person, "first_day": first_day, "last_day": last_day, "limit": page_size,
        }, records.Use))


class WorkspaceOperations(Noun):
    """The operations `workspace.*`."""

    __slots__ = ()

    def info(self) -> records.Information:
        """Tells which workspace this is and who acts on it.

        For the roles client, peer, coach, group_leader, coordinator, reporter, privacy_officer, system_administrator;
        for guidance, coaching, lending, assessment, evaluation, administration, oversight, own_data.
        """
        return self._caller.run("workspace.info", {}, records.Information)


class Operations(Noun):
    """Every operation: `session.contact.log(...)` is the operation `contact.log`."""

    __slots__ = ()

    @property
    def acquisition(self) -> AcquisitionOperations:
        """The operations `acquisition.*`."""
        return AcquisitionOperations(self._caller)

    @property
    def agreement(self) -> AgreementOperations:
        """The operations `agreement.*`."""
        return AgreementOperations(self._caller)

    @property
    def assignment(self) -> AssignmentOperations:
        """The operations `assignment.*`."""
        return AssignmentOperations(self._caller)

    @property
    def attendance(self) -> AttendanceOperations:
        """The operations `attendance.*`."""
        return AttendanceOperations(self._caller)

    @property
    def borrower(self) -> BorrowerOperations:
        """The operations `borrower.*`."""
        return BorrowerOperations(self._caller)

    @property
    def certificate(self) -> CertificateOperations:
        """The operations `certificate.*`."""
        return CertificateOperations(self._caller)

    @property
    def changes(self) -> ChangesOperations:
        """The operations `changes.*`."""
        return ChangesOperations(self._caller)

    @property
    def claim(self) -> ClaimOperations:
        """The operations `claim.*`."""
        return ClaimOperations(self._caller)

    @property
    def completion(self) -> CompletionOperations:
        """The operations `completion.*`."""
        return CompletionOperations(self._caller)

    @property
    def contact(self) -> ContactOperations:
        """The operations `contact.*`."""
        return ContactOperations(self._caller)

    @property
    def device(self) -> DeviceOperations:
        """The operations `device.*`."""
        return DeviceOperations(self._caller)

    @property
    def disposal(self) -> DisposalOperations:
        """The operations `disposal.*`."""
        return DisposalOperations(self._caller)

    @property
    def donation(self) -> DonationOperations:
        """The operations `donation.*`."""
        return DonationOperations(self._caller)

    @property
    def form(self) -> FormOperations:
        """The operations `form.*`."""
        return FormOperations(self._caller)

    @property
    def grant(self) -> GrantOperations:
        """The operations `grant.*`."""
        return GrantOperations(self._caller)

    @property
    def import_(self) -> ImportOperations:
        """The operations `import.*`."""
        return ImportOperations(self._caller)

    @property
    def indicator(self) -> IndicatorOperations:
        """The operations `indicator.*`."""
        return IndicatorOperations(self._caller)

    @property
    def journal(self) -> JournalOperations:
        """The operations `journal.*`."""
        return JournalOperations(self._caller)

    @property
    def kit(self) -> KitOperations:
        """The operations `kit.*`."""
        return KitOperations(self._caller)

    @property
    def loan(self) -> LoanOperations:
        """The operations `loan.*`."""
        return LoanOperations(self._caller)

    @property
    def mapping(self) -> MappingOperations:
        """The operations `mapping.*`."""
        return MappingOperations(self._caller)

    @property
    def meeting(self) -> MeetingOperations:
        """The operations `meeting.*`."""
        return MeetingOperations(self._caller)

    @property
    def opening(self) -> OpeningOperations:
        """The operations `opening.*`."""
        return OpeningOperations(self._caller)

    @property
    def operation(self) -> OperationOperations:
        """The operations `operation.*`."""
        return OperationOperations(self._caller)

    @property
    def organisation(self) -> OrganisationOperations:
        """The operations `organisation.*`."""
        return OrganisationOperations(self._caller)

    @property
    def person(self) -> PersonOperations:
        """The operations `person.*`."""
        return PersonOperations(self._caller)

    @property
    def pilot(self) -> PilotOperations:
        """The operations `pilot.*`."""
        return PilotOperations(self._caller)

    @property
    def policy(self) -> PolicyOperations:
        """The operations `policy.*`."""
        return PolicyOperations(self._caller)

    @property
    def project(self) -> ProjectOperations:
        """The operations `project.*`."""
        return ProjectOperations(self._caller)

    @property
    def queue(self) -> QueueOperations:
        """The operations `queue.*`."""
        return QueueOperations(self._caller)

    @property
    def record(self) -> RecordOperations:
        """The operations `record.*`."""
        return RecordOperations(self._caller)

    @property
    def refurbishment(self) -> RefurbishmentOperations:
        """The operations `refurbishment.*`."""
        return RefurbishmentOperations(self._caller)

    @property
    def relationship(self) -> RelationshipOperations:
        """The operations `relationship.*`."""
        return RelationshipOperations(self._caller)

    @property
    def reminder(self) -> ReminderOperations:
        """The operations `reminder.*`."""
        return ReminderOperations(self._caller)

    @property
    def report(self) -> ReportOperations:
        """The operations `report.*`."""
        return ReportOperations(self._caller)

    @property
    def reservation(self) -> ReservationOperations:
        """The operations `reservation.*`."""
        return ReservationOperations(self._caller)

    @property
    def response(self) -> ResponseOperations:
        """The operations `response.*`."""
        return ResponseOperations(self._caller)

    @property
    def role(self) -> RoleOperations:
        """The operations `role.*`."""
        return RoleOperations(self._caller)

    @property
    def safari(self) -> SafariOperations:
        """The operations `safari.*`."""
        return SafariOperations(self._caller)

    @property
    def sanitisation(self) -> SanitisationOperations:
        """The operations `sanitisation.*`."""
        return SanitisationOperations(self._caller)

    @property
    def scheme(self) -> SchemeOperations:
        """The operations `scheme.*`."""
        return SchemeOperations(self._caller)

    @property
    def series(self) -> SeriesOperations:
        """The operations `series.*`."""
        return SeriesOperations(self._caller)

    @property
    def transfer(self) -> TransferOperations:
        """The operations `transfer.*`."""
        return TransferOperations(self._caller)

    @property
    def unit(self) -> UnitOperations:
        """The operations `unit.*`."""
        return UnitOperations(self._caller)

    @property
    def use_log(self) -> UseLogOperations:
        """The operations `use_log.*`."""
        return UseLogOperations(self._caller)

    @property
    def workspace(self) -> WorkspaceOperations:
        """The operations `workspace.*`."""
        return WorkspaceOperations(self._caller)
