# Generated from the operations by capi/generate/all; not edited by hand.

"""Records: what operations answer, and what requests are made of. What is not there is None; times are in UTC."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import Any

from mukana._record import Itself, record
from mukana.generated import codes as code_lists

__all__ = [
    "Saved", "Count", "AcquisitionView", "AgreementView", "Published", "AssignmentView", "Attendance", "PresentPerson",
    "AbsentPerson", "GuestGroup", "AttendanceRecorded", "OneCall", "BatchResults", "SuspensionView", "BorrowerView",
    "BorrowerSaved", "CertificateDocument", "PayloadObject", "Change", "Changes", "Assertion", "FigurePeriod",
    "OtherPeriod", "Because", "ClaimCheck", "CheckedClaims", "ClaimView", "Completion", "Contact", "ContactRevision",
    "ContactHistory", "ExportedDevices", "DeviceMoved", "Medium", "Accessory", "Software", "DeviceView", "SpanView",
    "EventView", "ConditionView", "DeviceRevision", "DeviceLife", "Label", "DisposalView", "StateCount", "DonationView",
    "Property", "Choice", "ItemChange", "FormChange", "Skill", "Coding", "Constraint", "Variable", "ItemOrigin", "Item",
    "ChoiceList", "ScoreCondition", "ScorePart", "MissingPolicy", "Band", "ChangeRule", "Score", "Flag", "Scoring",
    "FormFault", "MissingTexts", "FormCheck", "Table", "Document", "FormView", "Loss", "Definition", "FormImported",
    "Criterion", "FormLine", "ReadyMadeView", "ReadyMadeForms", "AnswerCountView", "AnswerGroupView",
    "QuestionSummaryView", "ScoreSummaryView", "FormSummary", "Translations", "Handed", "GrantView", "GrantSaved",
    "Import", "Finding", "FileForm", "GatherForm", "RowFilter", "ReferenceForm", "FieldForm", "Mapping", "ReasonCount",
    "ImportResult", "Group", "Breakdown", "Rejection", "Figure", "ConditionDocument", "CountedDocument",
    "CountOnceDocument", "HavingDocument", "MeasureDocument", "IndicatorView", "ShownHead", "ExportedHead",
    "ListedEntry", "Verified", "KitView", "AcceptanceText", "CheckedOut", "LoanView", "DueView", "AccessoryView",
    "Checked", "AcceptanceView", "CorrectionView", "RevisionView", "LoanLife", "StepView", "DuePreview", "Renewed",
    "Damage", "Returned", "LoanVoided", "ProfileRuleView", "SideView", "SkillChangeView", "SkillView",
    "ChangeBasisView", "ScoreChangeView", "PartChangeView", "MappingComparison", "SupportNeedView", "DebriefView",
    "MappingView", "MappingLine", "ThemeView", "SkillLineView", "SkillCoverageView", "SkillAgreementView",
    "SuggestionView", "SkillProfileView", "MappingReport", "MappingCountView", "SkillSummaryView", "MappingSummary",
    "MeetingChange", "Meeting", "WeekdayText", "WeekView", "SpanText", "DayView", "OpeningView", "OperationLine",
    "OperationLines", "Organisation", "ExternalId", "Person", "ListedPerson", "Merged", "PilotView", "PeriodText",
    "RangeText", "PolicyView", "Project", "Advanced", "CalendarDay", "Calendar", "PlaceView", "QueueView", "Origin",
    "RefurbishmentStepView", "RefurbishmentView", "Relationship", "RemindedLoan", "NoticedReservation", "Bundle",
    "Reminders", "ToldLoan", "RecordedTold", "ReportedFigure", "ReportedClaim", "Report", "Placed", "ReservationView",
    "ReservationEventView", "ReservationLife", "SavedDraft", "ResponseComparison", "DraftLine", "ResponseView",
    "ResponseRevision", "ResponseHistory", "ResponseImported", "RescoredView", "DraftView", "StoredScore", "StoredFlag",
    "ResponseScores", "Assignment", "SafariStep", "SafariParticipant", "SafariVisit", "SafariFinding", "SafariDebrief",
    "SafariView", "SafariLine", "SanitisationView", "Replacement", "SanitisationSaved", "WipePolicyView", "Member",
    "SchemeView", "SlotText", "Series", "Scheduled", "TransferView", "Unit", "CalledOperation", "Use", "Information",
]


@record()
class Saved:
    """Of `acquisition.amend`, `acquisition.record`, `acquisition.void`, `assignment.create`, `assignment.withdraw` and
    80 others."""

    id: str
    """The id of the record."""

    revision: int
    """The record's revision after this call; it counts from 1."""


@record()
class Count:
    """Of `acquisition.count`, `contact.count`, `device.count`, `grant.count`, `loan.count` and 5 others."""

    count: int
    """How many records match."""


@record(device_kind="code", acquired_on="date")
class AcquisitionView:
    """Of `acquisition.get`, `acquisition.list`."""

    id: str
    """The record's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    person: str
    """Who got a device. (personal)"""

    device_kind: code_lists.DeviceKind
    """What it is."""

    acquired_on: dt.date
    """The day on which they got it."""

    assisted: bool
    """Whether somebody of the service helped."""

    assisted_by: str | None = None
    """Who helped. (personal)"""

    note: str | None = None
    """Anything else. (free text)"""


@record()
class AgreementView:
    """Of `agreement.get`, `agreement.list`."""

    id: str
    """The id of the agreement."""

    name: str
    """What is agreed on."""

    version: str
    """Which version of it."""

    language: str
    """The language of the text."""

    text_hash: str
    """The SHA-256 of the text's UTF-8, in hexadecimal."""

    text: str | None = None
    """The text; lists leave it out."""


@record()
class Published:
    """Of `agreement.publish`."""

    id: str
    """The id of the agreement."""

    revision: int
    """Always 1: another text is another version."""

    text_hash: str
    """The SHA-256 of the text's UTF-8, in hexadecimal."""


@record(due="date", state="code")
class AssignmentView:
    """Of `assignment.get`, `assignment.list`."""

    id: str
    """The assignment's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    form: str
    """The form to be answered."""

    person: str | None = None
    """Who is asked to answer it. (personal)"""

    assigned_by: str | None = None
    """Who asked. (personal)"""

    due: dt.date | None = None
    """The day by which, itself in."""

    wave: str | None = None
    """The wave of measurements that it belongs to."""

    anonymous: bool
    """Whether an anonymous response is asked for."""

    state: code_lists.AssignmentState
    """Open, answered or withdrawn; one for an anonymous response stays open."""

    response: str | None = None
    """The response that answered it."""

    overdue: bool
    """Whether it is open although its day has passed."""


@record(state="code", presence="code", role="code", mode="code", joined_at="instant", left_at="instant")
class Attendance:
    """Of `attendance.list`."""

    id: str
    """The row's id, made from the meeting and the person."""

    revision: int
    """Counts the changes of the record, from 1."""

    state: code_lists.RecordState
    """Whether it counts."""

    meeting: str
    """The meeting."""

    person: str | None = None
    """The person; not there for guests. (personal)"""

    count: int
    """How many the row stands for: 1 for a person."""

    presence: code_lists.Presence
    """Present, absent or excused."""

    role: code_lists.AttendanceRole
    """As what the person was there."""

    mode: code_lists.AttendanceMode
    """On site or remote."""

    joined_at: dt.datetime | None = None
    """When the person joined first."""

    left_at: dt.datetime | None = None
    """When the person left last."""

    minutes: int | None = None
    """How long the person was there in all."""

    guest_key: str | None = None
    """The key of a group of guests; empty for the rest of a head-count."""

    note: str | None = None
    """What was written down of it. (free text)"""


@record(role="code", mode="code", joined_at="instant", left_at="instant")
class PresentPerson:
    """Of `attendance.record`."""

    person: str
    """Who was there. (personal)"""

    role: code_lists.AttendanceRole | None = None
    """As what; left out: as a participant, or as written down before."""

    mode: code_lists.AttendanceMode | None = None
    """On site or remote, where it is known. (unknown where it is left out)"""

    primary: bool | None = None
    """Whether this mode counts for somebody who was there in both. (false where it is left out)"""

    joined_at: dt.datetime | None = None
    """When the person joined."""

    left_at: dt.datetime | None = None
    """When the person left."""

    minutes: int | None = None
    """How long the person was there; left out: from joining to leaving. (0 to 44640)"""


@record()
class AbsentPerson:
    """Of `attendance.record`."""

    person: str
    """Who was not there. (personal)"""

    excused: bool | None = None
    """Whether the person had said so. (false where it is left out)"""


@record(mode="code")
class GuestGroup:
    """Of `attendance.record`."""

    count: int
    """How many they were. (1 to 100000)"""

    mode: code_lists.AttendanceMode | None = None
    """On site or remote, where it is known. (unknown where it is left out)"""

    guest_key: str | None = None
    """Names the group within its meeting, so that the same group written down twice is one."""

    note: str | None = None
    """What is to be said of them, without names. (free text)"""


@record()
class AttendanceRecorded:
    """Of `attendance.record`."""

    id: str
    """The meeting's id."""

    participations: int
    """How many participants the meeting has now."""

    known: int
    """How many of them are known persons."""

    unidentified: int
    """How many of them are guests without a known person."""


@record()
class OneCall:
    """Of `batch`."""

    operation: str
    """The name of an operation; a batch within a batch is refused."""

    request: Any
    """Its request, without idempotency key and expected revision."""


@record()
class BatchResults:
    """Of `batch`."""

    results: list[Any]
    """The response of each call, in the same order."""


@record(first_day="date", last_day="date")
class SuspensionView:
    """Of `borrower.get`."""

    id: str
    """The suspension's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    first_day: dt.date
    """Its first day."""

    last_day: dt.date | None = None
    """Until when; not there where it holds until it is lifted."""

    reason: str
    """Why they may not borrow. (free text)"""


@record(until="date", suspensions=[SuspensionView])
class BorrowerView:
    """Of `borrower.get`."""

    person: str
    """The borrower. (personal)"""

    group: str | None = None
    """The group of borrowers on that day."""

    until: dt.date | None = None
    """The last day on which they may have anything."""

    suspended: bool
    """Whether they are suspended on that day."""

    suspensions: list[SuspensionView]
    """All suspensions, lifted ones too."""

    open_loans: int
    """How many loans they have open now; a kit counts once."""


@record()
class BorrowerSaved:
    """Of `borrower.set`."""

    person: str
    """The borrower."""


@record()
class CertificateDocument:
    """Of `certificate.of_disposal`, `certificate.of_wipe`."""

    content_type: str
    """The media type of the text."""

    is_evidence: bool
    """Whether what it certifies is proven."""

    text: str
    """The document."""


@record()
class PayloadObject:
    """Of `changes.since`, `journal.list`."""

    kind: str
    """The kind of the object."""

    id: str
    """Its id."""


@record(at="instant", objects=[PayloadObject])
class Change:
    """Of `changes.since`."""

    sequence: int
    """The journal's entry."""

    at: dt.datetime
    """When it was written."""

    operation: str
    """The operation that changed something."""

    objects: list[PayloadObject]
    """The records that it made or changed."""

    unlisted: int
    """How many more it made or changed; an import does not list them."""

    redacted: bool
    """Whether the list of records was taken away; read anew what you keep."""


@record(changes=[Change])
class Changes:
    """Of `changes.since`."""

    changes: list[Change]
    """The changes, oldest first."""

    next: int
    """Give this as `after` in the next call."""

    more: bool
    """Whether there are more changes already."""


@record(is_="number", at_least="number", at_most="number")
class Assertion:
    """Of `claim.check`, `claim.list`, `claim.publish`."""

    is_: float | None = None
    """The figure is this."""

    at_least: float | None = None
    """The figure is this or more."""

    at_most: float | None = None
    """The figure is this or less."""

    rounded: int | None = None
    """The figure is rounded to so many decimals before it is compared. (0 to 9)"""


@record(rule="code", first_day="date", last_day="date")
class FigurePeriod:
    """Of `claim.check`, `indicator.compute`, `report.build`."""

    rule: code_lists.PeriodRule
    """Which period this is."""

    first_day: dt.date | None = None
    """The first day; not there where every day on record counts."""

    last_day: dt.date | None = None
    """The last day, itself in."""


@record(period=FigurePeriod, value="number")
class OtherPeriod:
    """Of `claim.check`, `report.build`."""

    period: FigurePeriod
    """The days over which the claim would hold."""

    value: float | None
    """The figure over them."""


@record(value="number", compared="number", bound="code", would_hold=OtherPeriod)
class Because:
    """Of `claim.check`."""

    value: float | None
    """The figure over the period of the claim."""

    compared: float | None = None
    """The number that was compared: rounded where the claim says so."""

    unit: str
    """What the number counts."""

    bound: code_lists.Bound
    """How the figure stands to the truth."""

    would_hold: OtherPeriod | None = None
    """The other period of the pilot, where the claim holds only over that."""

    sentence: dict[str, str]
    """All this in words, by language."""


@record(asserts=Assertion, period=FigurePeriod, because=Because)
class ClaimCheck:
    """Of `claim.check`."""

    id: str
    """The id of the claim."""

    pilot: str
    """The pilot that it tells of."""

    indicator: str
    """The indicator that it tells of."""

    text: dict[str, str]
    """The sentence as it was published, by language."""

    asserts: Assertion
    """What it asserts of the figure."""

    period: FigurePeriod
    """The days over which it was tested."""

    holds: bool | None
    """Whether the rows bear it out; null where they cannot tell."""

    because: Because
    """Why it holds, or does not, or cannot be told."""


@record(claims=[ClaimCheck])
class CheckedClaims:
    """Of `claim.check`."""

    claims: list[ClaimCheck]
    """The claims in the order in which they were published."""


@record(asserts=Assertion, period="code")
class ClaimView:
    """Of `claim.list`."""

    id: str
    """The claim's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    pilot: str
    """The pilot that it tells of."""

    indicator: str
    """The indicator that it tells of."""

    text: dict[str, str]
    """The sentence as it was published, by language. (free text)"""

    asserts: Assertion
    """What the sentence asserts of the figure."""

    period: code_lists.PeriodRule
    """Over which days of the pilot."""


@record(kind="code", completed_on="date", entry_mode="code")
class Completion:
    """Of `completion.list`."""

    id: str
    """The completion's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    person: str
    """Who completed something."""

    kind: code_lists.CompletionKind
    """What kind of thing it was."""

    subject: str | None = None
    """What it was about. (personal)"""

    completed_on: dt.date
    """The day on which it was completed."""

    project: str | None = None
    """The project in whose name it was done."""

    entry_mode: code_lists.EntryMode
    """Whether it was written down at the time, offline or afterwards."""


@record(
    state="code", kind="code", happened_at="instant", happened_on="date", precision="code", caller_kind="code",
    entry_mode="code", recorded_at="instant",
)
class Contact:
    """Of `contact.get`, `contact.history`, `contact.list`."""

    id: str
    """The contact's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    state: code_lists.RecordState
    """Whether it counts; a void contact is kept and never counted."""

    kind: code_lists.ContactKind
    """How somebody was guided."""

    happened_at: dt.datetime | None = None
    """When it happened; not there where only the day is known."""

    happened_on: dt.date
    """The local day on which it happened, or on which its week or month began."""

    precision: code_lists.Precision
    """How exactly the time is known."""

    count: int
    """How many contacts the record stands for."""

    clients: list[str]
    """Who was guided, as far as known and as you may see it. (personal)"""

    performers: list[str]
    """Who guided."""

    caller_kind: code_lists.CallerKind | None = None
    """Whether a client or a professional called."""

    unit: str | None = None
    """The unit that it concerns."""

    municipality: str | None = None
    """The municipality, where it was noted with the contact. (locating)"""

    minutes: int | None = None
    """How long it took, in minutes."""

    project: str | None = None
    """The project that it belongs to."""

    host_service: str | None = None
    """The service of the host in which it took place."""

    note: str | None = None
    """What is worth remembering of it. (free text)"""

    source_zone: str | None = None
    """The zone by whose clock the time was first written down."""

    entry_mode: code_lists.EntryMode
    """Whether it was written down at the time, offline or afterwards."""

    recorded_at: dt.datetime
    """When it was written down here."""

    recorded_by: str | None = None
    """Who wrote it down."""


@record(replaced_at="instant")
class ContactRevision:
    """Of `contact.history`."""

    revision: int
    """The revision that this was."""

    replaced_at: dt.datetime
    """When it was replaced."""

    replaced_by: str | None = None
    """Who replaced it."""

    reason: str
    """Why it was changed."""

    contact: Any
    """The contact as contact.get showed it then. (free text)"""


@record(current=Contact, earlier=[ContactRevision])
class ContactHistory:
    """Of `contact.history`."""

    current: Contact
    """The contact as it is now."""

    earlier: list[ContactRevision]
    """What it was before, the oldest first."""


@record()
class ExportedDevices:
    """Of `device.export`."""

    content_type: str
    """The media type of the text."""

    rows: int
    """How many devices it holds."""

    text: str
    """The file: one row a device under a header. A cell that a spreadsheet would run begins with an apostrophe."""


@record(device_state="code")
class DeviceMoved:
    """Of `device.find`, `device.finish_install`, `device.finish_repair`, `device.send_to_repair`,
    `device.send_to_wipe`, `device.take_event_back`."""

    id: str
    """The device."""

    revision: int
    """The revision of the device's record; an event does not count it up."""

    device_state: code_lists.DeviceState
    """Where the device stands now."""


@record(kind="code")
class Medium:
    """Of `device.get`, `device.list`, `device.register`."""

    id: str
    """What tells the medium apart on this device: its serial number, say."""

    kind: code_lists.MediumKind
    """Its kind."""


@record()
class Accessory:
    """Of `device.get`, `device.list`, `device.register`, `device.update`."""

    name: str
    """What it is."""

    count: int | None = None
    """How many of it. (1 to 1000; 1 where it is left out)"""


@record(licence="code")
class Software:
    """Of `device.get`, `device.list`, `device.register`, `device.update`, `refurbishment.finish`."""

    name: str
    """The program or operating system."""

    version: str | None = None
    """Its version."""

    licence: code_lists.LicenceKind
    """open_source, free_of_charge or licensed."""


@record(
    kind="code", state="code", commissioned_on="date", acquired_as="code", acquired_on="date", lease_ends_on="date",
    media=[Medium], accessories=[Accessory], software=[Software],
)
class DeviceView:
    """Of `device.get`, `device.list`."""

    id: str
    """The device's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    kind: code_lists.DeviceKind
    """What it is."""

    state: code_lists.DeviceState
    """Where it stands now."""

    manufacturer: str | None = None
    """Who made it."""

    model: str | None = None
    """Its model."""

    serial: str | None = None
    """Its serial number."""

    tag: str | None = None
    """The sticker on it."""

    owner: str | None = None
    """The organisation that owns it."""

    custodian: str | None = None
    """The organisation that keeps and lends it; nobody while it is on its way."""

    site: str | None = None
    """Where it is kept. (locating)"""

    commissioned_on: dt.date | None = None
    """Since which day it belongs to the fleet."""

    needs_install: bool
    """Whether it is installed after each wipe."""

    acquired_as: code_lists.AcquiredAs | None = None
    """How it came: purchase, lease or donation."""

    acquired_on: dt.date | None = None
    """The day on which it came."""

    acquired_from: str | None = None
    """From which shop, company or organisation."""

    price_cents: int | None = None
    """What was paid, in cents of the euro."""

    lease_ends_on: dt.date | None = None
    """The last day of the lease."""

    donation: str | None = None
    """The donation that it belongs to."""

    media: list[Medium] | None = None
    """Its storage media; only where they were asked for."""

    accessories: list[Accessory] | None = None
    """What belongs to it; only where it was asked for."""

    software: list[Software] | None = None
    """The programs on it; only where they were asked for."""


@record(state="code", start="instant", end="instant")
class SpanView:
    """Of `device.history`."""

    state: code_lists.DeviceState
    """Where the device stood."""

    start: dt.datetime
    """When it came into this state."""

    end: dt.datetime | None = None
    """Until when, itself not in it; not there where it stands so still."""


@record(at="instant", event="code", recorded_at="instant")
class EventView:
    """Of `device.history`."""

    number: int
    """Counts the device's events in the order in which they were recorded."""

    at: dt.datetime
    """When it happened."""

    event: code_lists.DeviceEvent
    """What happened."""

    reason: str | None = None
    """Why it happened. (free text)"""

    takes_back: int | None = None
    """The number of the event that this one says never happened."""

    recorded_at: dt.datetime
    """When it was written down."""


@record(at="instant", condition="code")
class ConditionView:
    """Of `device.history`."""

    at: dt.datetime
    """When it was found so."""

    condition: code_lists.Condition
    """good, worn or damaged."""

    note: str | None = None
    """What is wrong with it. (free text)"""

    loan: str | None = None
    """The loan from which it came back so."""


@record(replaced_at="instant")
class DeviceRevision:
    """Of `device.history`."""

    revision: int
    """The revision that this was."""

    replaced_at: dt.datetime
    """When it was replaced."""

    reason: str | None = None
    """Why it was changed. (free text)"""

    device: Any
    """The device as device.get told it."""


@record(states=[SpanView], events=[EventView], conditions=[ConditionView], revisions=[DeviceRevision])
class DeviceLife:
    """Of `device.history`."""

    id: str
    """The device."""

    states: list[SpanView]
    """Where it stood, in the order of time and without a hole: the fold of its loans, wipes and events."""

    events: list[EventView]
    """Its events beside loans and wipes, in the order in which they were recorded."""

    conditions: list[ConditionView]
    """In which condition it was found, in the order of time."""

    revisions: list[DeviceRevision]
    """What its record said before it was changed."""


@record()
class Label:
    """Of `device.label`."""

    content_type: str
    """The media type of the text."""

    content: str
    """What a reader reads: the device's sticker, or its id where it has none."""

    text: str
    """The label as one SVG drawing in the size in which it is printed."""


@record(disposed_at="instant", method="code", entry_mode="code", flags=["code"])
class DisposalView:
    """Of `disposal.get`, `disposal.list`."""

    id: str
    """The disposal's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    device: str
    """The device."""

    disposed_at: dt.datetime
    """When it left."""

    method: code_lists.DisposalMethod
    """recycled, destroyed, sold, given_away or returned_to_lessor."""

    receiver: str | None = None
    """Which company or organisation took it."""

    reason: str | None = None
    """Why it was retired. (free text)"""

    entry_mode: code_lists.EntryMode
    """Whether it was written down at the time, offline or afterwards."""

    flags: list[code_lists.LoanFlag]
    """What the record lacks: no_wipe_evidence."""


@record(state="code")
class StateCount:
    """Of `donation.get`, `donation.list`."""

    state: code_lists.DeviceState
    """Where the devices stand."""

    count: int
    """How many of them."""


@record(received_on="date", device_kind="code", settled_on="date", states=[StateCount])
class DonationView:
    """Of `donation.get`, `donation.list`."""

    id: str
    """The donation's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    received_on: dt.date
    """The day on which the devices came."""

    donor: str | None = None
    """Which company or organisation gave them."""

    donor_organisation: str | None = None
    """The giver, where it is an organisation here."""

    device_kind: code_lists.DeviceKind | None = None
    """What they are, where they are all of one kind."""

    said_count: int
    """How many they are said to be; once settled, how many they were."""

    is_estimate: bool
    """Whether that is an estimate."""

    settled_on: dt.date | None = None
    """The day on which they were counted for good."""

    note: str | None = None
    """Anything else. (free text)"""

    registered: int
    """How many of them are registered as devices."""

    states: list[StateCount] | None = None
    """Where the registered ones stand now; the counts sum to `registered`. Told by donation.get alone."""


@record()
class Property:
    """Of `form.adapt`, `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    name: str
    """The property's name."""

    value: str
    """Its value of this choice."""


@record(score="number", properties=[Property])
class Choice:
    """Of `form.adapt`, `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    code: str
    """What is stored and counted; unique in its item."""

    text: str | dict[str, str] | None = None
    """What is shown, by language."""

    score: float | None = None
    """Its weight in scores; without one, choosing it is a missing part."""

    exclusive: bool | None = None
    """Whether it is taken alone, such as none of these."""

    system: str | None = None
    """The terminology that the code is from."""

    properties: list[Property] | None = None
    """What a choice filter may ask of it."""


@record(choices=[Choice], minimum="number", maximum="number")
class ItemChange:
    """Of `form.adapt`."""

    item: str
    """The item of the source."""

    leave_out: bool | None = None
    """Whether the copy goes without it, and without what is below it. (false where it is left out)"""

    text: str | abc.Mapping[str, str] | None = None
    """What is asked instead, by language."""

    help: str | abc.Mapping[str, str] | None = None
    """What helps to answer instead, by language."""

    choices: abc.Sequence[Choice | abc.Mapping[str, Any]] | None = None
    """What may be chosen instead."""

    minimum: float | None = None
    """The lowest value instead."""

    maximum: float | None = None
    """The highest value instead."""

    required: bool | None = None
    """Whether it is required instead."""

    comparable: bool | None = None
    """Whether answers to both may be compared; must be said where what is asked changes."""

    reason: str | None = None
    """Why they may not, or why they may in spite of the change."""


@record(
    mean_before="number", mean_after="number", mean_change="number", deviation="number", standard_error="number",
    effect="number",
)
class FormChange:
    """Of `form.change`."""

    smallest_group: int
    """A figure here stands for at least so many people."""

    with_before: int | None = None
    """How many have the score before; left out where they are too few."""

    with_after: int | None = None
    """How many have it after."""

    pairs: int | None = None
    """N: how many have both, by one version of the rules. All means are over them."""

    mean_before: float | None = None
    """Their mean before."""

    mean_after: float | None = None
    """Their mean after."""

    mean_change: float | None = None
    """The mean of their changes."""

    deviation: float | None = None
    """The standard deviation of the changes."""

    standard_error: float | None = None
    """The standard error of the mean change."""

    effect: float | None = None
    """Mean change / deviation."""


@record()
class Skill:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    framework: str
    """The framework, such as DigComp."""

    version: str | None = None
    """Its version, such as 2.2."""

    code: str
    """The skill's code in it, such as 1.1."""


@record()
class Coding:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    system: str | None = None
    """The terminology."""

    code: str
    """The code."""

    text: str | dict[str, str] | None = None
    """What it means, by language."""


@record()
class Constraint:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    must: Any
    """An expression that is not false of a good answer."""

    message: str | dict[str, str] | None = None
    """What is said otherwise, by language."""


@record()
class Variable:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    name: str
    """The variable's name."""

    value: Any
    """The expression that it stands for."""


@record()
class ItemOrigin:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    form: str
    """The form that was adapted."""

    version: int | None = None
    """Its version. (at least 1; 1 where it is left out)"""

    item: str
    """The item there."""

    comparable: bool | None = None
    """Whether answers to both may be compared. (false where it is left out)"""

    reason: str | None = None
    """Why they may not, or why they may in spite of a change."""


@record(
    kind="code", choices=[Choice], minimum="number", maximum="number", items=[Itself], skill=Skill, codes=[Coding],
    earliest="date", latest="date", states=["code"], constraints=[Constraint], variables=[Variable], origin=ItemOrigin,
)
class Item:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    id: str
    """The item's id; unique in its form."""

    kind: code_lists.ItemKind
    """What it asks for."""

    text: str | dict[str, str] | None = None
    """What is asked, by language."""

    choices: list[Choice] | None = None
    """What may be chosen."""

    minimum: float | None = None
    """The lowest value of a scale or a number."""

    maximum: float | None = None
    """The highest value of a scale or a number."""

    required: bool | None = None
    """Whether a response without an answer to it is refused. (false where it is left out)"""

    help: str | dict[str, str] | None = None
    """What helps to answer, by language."""

    prefix: str | None = None
    """Its number as shown."""

    unit: str | None = None
    """The unit of a number."""

    choice_list: str | None = None
    """A shared list in place of choices; of a matrix for all its rows."""

    items: list[Item] | None = None
    """The items of a group, repeat or matrix; below a question, asked once it is answered."""

    skill: Skill | None = None
    """The skill that it asks for; forms are paired by it."""

    codes: list[Coding] | None = None
    """Codes of terminologies; kept, not interpreted."""

    reverse: bool | None = None
    """Whether scores take minimum + maximum - answer."""

    hidden: bool | None = None
    """Whether it is never shown."""

    read_only: bool | None = None
    """Whether it is shown and not answered by hand."""

    several: bool | None = None
    """Whether it takes several answers."""

    minimum_occurrences: int | None = None
    """The fewest answers or occurrences, where there are any. (0 to 1000)"""

    maximum_occurrences: int | None = None
    """The most answers or occurrences. (1 to 1000)"""

    longest: int | None = None
    """The most characters of a text. (1 to 10000)"""

    earliest: dt.date | None = None
    """The earliest date."""

    latest: dt.date | None = None
    """The latest date."""

    states: list[code_lists.AnswerState] | None = None
    """The states offered beside an answer; every state is taken where this is left out."""

    visible_when: Any = None
    """An expression; the item is hidden unless it is true."""

    calculate: Any = None
    """An expression; the answer is what it says, and nobody gives it."""

    initial: Any = None
    """An expression; what a new response starts with."""

    constraints: list[Constraint] | None = None
    """What an answer must meet."""

    choice_filter: Any = None
    """An expression asked for each choice; offered unless it is false."""

    variables: list[Variable] | None = None
    """Named expressions, seen here and below."""

    origin: ItemOrigin | None = None
    """The item of another form that it was adapted from."""


@record(choices=[Choice])
class ChoiceList:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`."""

    id: str
    """The list's id; unique in its form."""

    choices: list[Choice] | None = None
    """Its choices in their order."""


@record(at_least="number", at_most="number")
class ScoreCondition:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    at_least: float | None = None
    """The lowest value that meets it."""

    at_most: float | None = None
    """The highest value that meets it."""

    is_: list[str] | None = None
    """Codes of which any meets it; true and false as texts."""


@record(weight="number", meets=ScoreCondition)
class ScorePart:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    item: str | None = None
    """An item."""

    score: str | None = None
    """Another score, in place of an item."""

    part: str | None = None
    """Of a functional task: ease, result, assistance; of a score: value, level."""

    value: Any = None
    """An expression, in place of both."""

    reverse: bool | None = None
    """Whether minimum + maximum - answer is taken; as the item says otherwise."""

    weight: float | None = None
    """Multiplies it; 1 where it is left out."""

    meets: ScoreCondition | None = None
    """What it must meet to be counted, in place of the score's own condition."""


@record(rule="code", impute="number", hidden="code", not_applicable="code")
class MissingPolicy:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    rule: code_lists.MissingRule | None = None
    """What becomes of the score where parts are missing. (refuse where it is left out)"""

    minimum_answered: int | None = None
    """The fewest parts for a score; 1 where left out. (0 to 5000)"""

    impute: float | None = None
    """What a missing part is taken for, by the rule impute."""

    hidden: code_lists.Absence | None = None
    """What a hidden item is. (missing where it is left out)"""

    not_applicable: code_lists.Absence | None = None
    """What the answer not applicable is. (missing where it is left out)"""

    source: str | None = None
    """Where the rule was published."""


@record(from_="number", to="number")
class Band:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    code: str
    """The band's code; unique in its score."""

    text: str | dict[str, str] | None = None
    """Its name, by language."""

    from_: float | None = None
    """Its lowest value, itself in; open where left out."""

    to: float | None = None
    """Its highest value, itself in; open where left out."""


@record(standard_deviation="number", reliability="number", which="code", critical="number", meaningful="number")
class ChangeRule:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    standard_deviation: float
    """Of the measure before, in its own points."""

    reliability: float
    """Above 0 and below 1."""

    which: code_lists.ReliabilityKind
    """Which reliability it is; the answer depends on it."""

    source: str
    """Where both figures were published."""

    critical: float | None = None
    """Standard errors beyond which a change is reliable; 1.96."""

    higher_is_better: bool | None = None
    """Whether more points are better. (true where it is left out)"""

    meaningful: float | None = None
    """A change of so many points is significant by the source."""


@record(
    kind="code", parts=[ScorePart], meets=ScoreCondition, missing=MissingPolicy, multiply="number", add="number",
    minimum="number", maximum="number", bands=[Band], change=ChangeRule,
)
class Score:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    id: str
    """The score's id; unique in its form."""

    title: str | dict[str, str] | None = None
    """Its title, by language."""

    kind: code_lists.ScoreKind | None = None
    """How it is made of its parts. (sum where it is left out)"""

    parts: list[ScorePart] | None = None
    """What it is made of."""

    meets: ScoreCondition | None = None
    """What a part must meet, of count, all and any."""

    value: Any = None
    """The expression of the kind expression."""

    scored_when: Any = None
    """Where this is not true, the score does not apply."""

    missing: MissingPolicy | None = None
    """What becomes of missing parts."""

    multiply: float | None = None
    """The raw score is multiplied by it; 1 where left out."""

    add: float | None = None
    """Added after that; 0 where left out."""

    digits: int | None = None
    """Rounded to so many digits after the point. (0 to 12)"""

    minimum: float | None = None
    """The least value that it can have."""

    maximum: float | None = None
    """The greatest value that it can have."""

    bands: list[Band] | None = None
    """Its named ranges, from the lowest on."""

    change: ChangeRule | None = None
    """What a reliable change rests on."""

    unit: str | None = None
    """What its points are, such as points or percent."""


@record(kind="code")
class Flag:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    id: str
    """The flag's id; unique in its form."""

    text: str | dict[str, str] | None = None
    """What it says, by language."""

    kind: code_lists.FlagKind | None = None
    """What it is for. (attention where it is left out)"""

    when: Any
    """An expression; the flag is raised where it is true."""


@record(scores=[Score], flags=[Flag])
class Scoring:
    """Of `form.check`, `form.define`, `form.get`, `form.import_fhir`, `form.import_xlsform`, `response.rescore`."""

    version: str | None = None
    """The name of these rules; every score carries it. (1 where it is left out)"""

    source: str | None = None
    """Where they were published."""

    scores: list[Score] | None = None
    """The scores."""

    flags: list[Flag] | None = None
    """The flags."""


@record()
class FormFault:
    """Of `form.check`."""

    code: str
    """The stable code, as form.define would answer it."""

    message: str
    """A sentence for whoever made the definition."""

    path: str
    """JSON Pointer to the field at fault."""


@record()
class MissingTexts:
    """Of `form.check`, `form.translations`."""

    language: str
    """The language."""

    texts: int
    """How many texts the form has, in any language."""

    missing: list[str]
    """JSON Pointers of the texts that are missing in it."""


@record(faults=[FormFault], languages=[MissingTexts])
class FormCheck:
    """Of `form.check`."""

    good: bool
    """Whether form.define would take it."""

    faults: list[FormFault]
    """Everything that is wrong, in the order of the form."""

    languages: list[MissingTexts]
    """What is missing in each of its languages; that is no fault."""


@record()
class Table:
    """Of `form.export_codebook`, `response.export_csv`."""

    content_type: str
    """text/csv; charset=utf-8."""

    text: str
    """The table. (sensitive)"""

    rows: int
    """Its rows, without the header."""


@record()
class Document:
    """Of `form.export_fhir`, `response.export_fhir`."""

    content_type: str
    """application/fhir+json."""

    text: str
    """The FHIR R4 resource, as JSON."""


@record(
    items=[Item], viewpoint="code", choice_lists=[ChoiceList], variables=[Variable], scoring=Scoring, retired_on="date",
)
class FormView:
    """Of `form.get`."""

    id: str
    """The form's id."""

    revision: int
    """Counts the changes of the form, from 1."""

    version: int
    """The version shown."""

    content: str
    """The hash of the version's content, which its responses carry."""

    answered: bool
    """Whether somebody answered it, so that it never changes."""

    title: dict[str, str]
    """The form's title, by language."""

    items: list[Item]
    """Its items in their order."""

    description: dict[str, str] | None = None
    """What the form is for, by language."""

    languages: list[str] | None = None
    """The languages in which it is meant to be complete."""

    viewpoint: code_lists.Viewpoint | None = None
    """Whether clients speak of themselves, or somebody observes."""

    level: str | None = None
    """Its level, of variants of one form."""

    choice_lists: list[ChoiceList] | None = None
    """Choices that items share."""

    variables: list[Variable] | None = None
    """Named expressions, seen everywhere in the form."""

    scoring: Scoring | None = None
    """What is computed of the answers."""

    retired_on: dt.date | None = None
    """From when on it is not to be used any more."""


@record(reason="code")
class Loss:
    """Of `form.import_fhir`, `form.import_xlsform`, `response.import_fhir`."""

    path: str
    """Where in the file: a JSON Pointer, or the sheet, row and column as /survey/12/relevant."""

    element: str
    """What it is called there: a property, an extension's address, a column."""

    reason: code_lists.LossReason
    """Why it is not in what was made of the file."""

    item: str | None = None
    """The item that it belongs to."""

    expression: str | None = None
    """The expression as the file writes it."""

    message: str
    """One sentence for people."""


@record(items=[Item], viewpoint="code", choice_lists=[ChoiceList], variables=[Variable], scoring=Scoring)
class Definition:
    """Of `form.import_fhir`, `form.import_xlsform`."""

    title: dict[str, str]
    """The form's title, by language."""

    items: list[Item]
    """Its items in their order."""

    description: dict[str, str] | None = None
    """What the form is for, by language."""

    languages: list[str] | None = None
    """The languages in which it is meant to be complete."""

    viewpoint: code_lists.Viewpoint | None = None
    """Whether clients speak of themselves, or somebody observes."""

    level: str | None = None
    """Its level, of variants of one form."""

    choice_lists: list[ChoiceList] | None = None
    """Choices that items share."""

    variables: list[Variable] | None = None
    """Named expressions, seen everywhere in the form."""

    scoring: Scoring | None = None
    """What is computed of the answers."""


@record(losses=[Loss], definition=Definition)
class FormImported:
    """Of `form.import_fhir`, `form.import_xlsform`."""

    id: str
    """The form's id."""

    revision: int
    """The form's revision after this call."""

    version: int
    """The version that was defined."""

    items: int
    """How many items it has, nested ones among them."""

    dry_run: bool
    """Whether nothing was kept because only a trial was asked for."""

    losses: list[Loss]
    """Everything of the file that is not in the definition; nothing else is lost."""

    definition: Definition | None = None
    """Of a trial: the definition as it would be."""


@record()
class Criterion:
    """Of `form.install`."""

    code: str
    """The criterion's code; unique among them."""

    text: str | abc.Mapping[str, str]
    """What is asked for, by language."""


@record(retired_on="date")
class FormLine:
    """Of `form.list`."""

    id: str
    """The form's id."""

    revision: int
    """Counts the changes of the form, from 1."""

    version: int
    """Its highest version."""

    title: dict[str, str]
    """That version's title, by language."""

    retired_on: dt.date | None = None
    """From when on it is not to be used any more."""


@record()
class ReadyMadeView:
    """Of `form.ready_made`."""

    id: str
    """The id by which it is installed."""

    title: dict[str, str]
    """Its title, by language."""

    description: dict[str, str]
    """What it says of itself, by language."""

    languages: list[str]
    """The languages in which it is complete."""

    items: int
    """How many items take an answer."""


@record(items=[ReadyMadeView])
class ReadyMadeForms:
    """Of `form.ready_made`."""

    items: list[ReadyMadeView]
    """The ready-made forms."""


@record(share="number")
class AnswerCountView:
    """Of `form.summary`."""

    code: str
    """The category; of a score the band, no_band for a value outside of them."""

    count: int | None = None
    """How many responses; left out where they are too few to be told of."""

    share: float | None = None
    """Its share of n, from 0 to 1."""

    instances: int | None = None
    """Within a repeat: how many answers, of all those responses."""


@record(counts=[AnswerCountView], mean="number", median="number", deviation="number")
class AnswerGroupView:
    """Of `form.summary`."""

    group: str
    """The group; empty for those of whom it is not known."""

    wave: str | None = None
    """The wave, where the groups are told by wave; empty for responses of none."""

    n: int | None = None
    """N: how many responses have it; left out where they are of too few people, or would tell of others who are."""

    missing: int | None = None
    """How many of the responses do not have it, for whatever reason."""

    instances: int | None = None
    """Within a repeat: how many answers the n responses have together."""

    counts: list[AnswerCountView]
    """The categories; empty where they may not be told."""

    mean: float | None = None
    """The mean of a scale, number or score, over the answers (within a repeat: the instances)."""

    median: float | None = None
    """The median; of a scale where the categories are told, else of twice as many people as a mean."""

    deviation: float | None = None
    """The standard deviation of a sample (n - 1), told where the median is."""


@record(
    kind="code", counts=[AnswerCountView], mean="number", median="number", deviation="number", groups=[AnswerGroupView],
)
class QuestionSummaryView:
    """Of `form.summary`."""

    item: str
    """The item."""

    kind: code_lists.ItemKind
    """Its kind. Of a task the assistance is counted."""

    within: str | None = None
    """The repeat that it stands in, or itself where it takes several answers: n counts responses, instances answers."""

    n: int | None = None
    """N: how many responses have it; left out where they are of too few people, or would tell of others who are."""

    missing: int | None = None
    """How many of the responses do not have it, for whatever reason."""

    instances: int | None = None
    """Within a repeat: how many answers the n responses have together."""

    counts: list[AnswerCountView]
    """The categories; empty where they may not be told."""

    mean: float | None = None
    """The mean of a scale, number or score, over the answers (within a repeat: the instances)."""

    median: float | None = None
    """The median; of a scale where the categories are told, else of twice as many people as a mean."""

    deviation: float | None = None
    """The standard deviation of a sample (n - 1), told where the median is."""

    groups: list[AnswerGroupView]
    """The same by group."""


@record(counts=[AnswerCountView], mean="number", median="number", deviation="number", groups=[AnswerGroupView])
class ScoreSummaryView:
    """Of `form.summary`."""

    score: str
    """The score."""

    rule_version: str
    """The version of the rules; what was computed by another is told apart."""

    n: int | None = None
    """N: how many responses have it; left out where they are of too few people, or would tell of others who are."""

    missing: int | None = None
    """How many of the responses do not have it, for whatever reason."""

    instances: int | None = None
    """Within a repeat: how many answers the n responses have together."""

    counts: list[AnswerCountView]
    """The categories; empty where they may not be told."""

    mean: float | None = None
    """The mean of a scale, number or score, over the answers (within a repeat: the instances)."""

    median: float | None = None
    """The median; of a scale where the categories are told, else of twice as many people as a mean."""

    deviation: float | None = None
    """The standard deviation of a sample (n - 1), told where the median is."""

    groups: list[AnswerGroupView]
    """The same by group."""


@record(questions=[QuestionSummaryView], scores=[ScoreSummaryView])
class FormSummary:
    """Of `form.summary`."""

    form: str
    """The form."""

    version: int
    """The version whose questions are shown."""

    n: int | None = None
    """N: how many responses count, one a person (one of each wave where they are split by it); left out where they are
    of too few people."""

    persons: int | None = None
    """How many people they are about. Each figure is of at least smallest_group."""

    smallest_group: int
    """A figure here stands for at least so many people."""

    questions: list[QuestionSummaryView]
    """Question by question; none where too few responded."""

    scores: list[ScoreSummaryView]
    """Score by score, as computed last; none where too few responded."""


@record(languages=[MissingTexts])
class Translations:
    """Of `form.translations`."""

    id: str
    """The form's id."""

    version: int
    """The version looked at."""

    languages: list[MissingTexts]
    """What is missing by language: those that the form is meant for, else those that occur in it."""


@record()
class Handed:
    """Of `grant.get`, `grant.list`, `loan.check_out`, `loan.return`."""

    name: str
    """What it is: a charger."""

    count: int | None = None
    """How many of it. (1 to 1000; 1 where it is left out)"""


@record(granted_at="instant", entry_mode="code", flags=["code"], accessories=[Handed])
class GrantView:
    """Of `grant.get`, `grant.list`."""

    id: str
    """The grant's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    device: str
    """The device."""

    person: str
    """Whose it became. (personal)"""

    granted_at: dt.datetime
    """When the device was given."""

    loan: str | None = None
    """The loan that ended with it."""

    completion: str | None = None
    """The orientation that the person had completed."""

    note: str | None = None
    """Anything else. (free text)"""

    entry_mode: code_lists.EntryMode
    """Whether it was written down at the time, offline or afterwards."""

    flags: list[code_lists.LoanFlag]
    """What the record lacks: no_wipe_evidence."""

    accessories: list[Handed]
    """What went along with the device: all that was handed out with the loan and did not come back."""


@record()
class GrantSaved:
    """Of `grant.give`."""

    id: str
    """The id of the grant."""

    revision: int
    """The record's revision."""

    ended_loan: str | None = None
    """The person's loan of the device, which ended with it; what was handed out with it goes along."""


@record(recorded_at="instant")
class Import:
    """Of `import.get`, `import.list`."""

    id: str
    """The import's id."""

    revision: int
    """Always 1: an import is never changed."""

    recorded_at: dt.datetime
    """When it was run."""

    source: str
    """The id of its mapping."""

    operation: str
    """The operation that its rows called."""

    rows: int
    """Rows of the file."""

    taken: int
    """Rows that became a call."""

    unchanged: int
    """Rows that were known already."""

    filtered: int
    """Rows that a filter left out."""


@record()
class Finding:
    """Of `import.list_findings`, `import.run`."""

    row: int
    """The number of the row in its file, as a spreadsheet shows it."""

    reason: str
    """Why it was not taken, as a code."""

    column: str | None = None
    """The column at fault, where one is."""

    path: str | None = None
    """The field of the request at fault, where one is."""


@record(kind="code")
class FileForm:
    """Of `import.run`."""

    kind: code_lists.FileKind | None = None
    """csv, or xlsx for a workbook. (csv where it is left out)"""

    sheet: str | None = None
    """The workbook's sheet; its first one where this is left out."""

    encoding: str | None = None
    """Of csv: utf-8 (a byte order mark is tolerated), utf-16 or windows-1252. (utf-8 where it is left out)"""

    delimiter: str | None = None
    """Of csv: one of , ; | and tab. (, where it is left out)"""

    skip: int | None = None
    """Lines to pass over before the header. (at least 0; 0 where it is left out)"""

    header_starts_with: str | None = None
    """The header is the first line whose first cell is this."""

    until_blank: bool | None = None
    """The table ends at the first blank line. (false where it is left out)"""

    header: bool | None = None
    """Whether the first line names the columns; else they are "1", "2" ... (true where it is left out)"""


@record()
class GatherForm:
    """Of `import.run`."""

    names: abc.Sequence[str] | None = None
    """The columns that name the value, joined with a space."""

    values: abc.Sequence[str] | None = None
    """The columns that hold it: the first of them that is not empty."""

    ignore: abc.Sequence[str] | None = None
    """Names that are passed over."""


@record()
class RowFilter:
    """Of `import.run`."""

    column: str
    """The column that is looked at."""

    is_: Any = None
    """The text, or a list of texts, that lets a row pass."""

    is_not: Any = None
    """The text, or a list of texts, that filters a row."""

    reason: str | None = None
    """The code under which filtered rows are counted. (filtered where it is left out)"""


@record()
class ReferenceForm:
    """Of `import.run`."""

    kind: str
    """The kind of record: person, or device."""

    system: str | None = None
    """The system of the external ids; the record's own id where it is left out."""


@record(reference=ReferenceForm)
class FieldForm:
    """Of `import.run`."""

    column: str | None = None
    """The column that holds the value."""

    columns: abc.Sequence[str] | None = None
    """Columns that are joined with a space, such as a date and a time."""

    constant: Any = None
    """The same value for every row."""

    values: Any = None
    """The values that the cell's texts stand for; other texts are read by `format`, and a finding without one."""

    default: Any = None
    """The value of an empty cell."""

    format: str | None = None
    """text, integer, decimal, decimal_comma, duration_words, ISO, or a pattern such as d.m.yyyy H.MM."""

    split: str | None = None
    """What stands between the items of a list in one cell."""

    reference: ReferenceForm | abc.Mapping[str, Any] | None = None
    """The cell names a record by the file's own key."""

    required: bool | None = None
    """Whether an empty cell is a finding. (true where it is left out)"""

    lower: bool | None = None
    """Whether ASCII letters are made small before `values` are looked up. (false where it is left out)"""

    trim: bool | None = None
    """Whether white space at both ends is taken away first. (true where it is left out)"""


@record(
    file=FileForm, gap_rule="code", overlap_rule="code", gather=GatherForm, where=[RowFilter], on_finding="code",
    fields=(FieldForm,),
)
class Mapping:
    """Of `import.run`."""

    version: int
    """The version of this form: 1. (1 to 1)"""

    id: str
    """The name of the source; row keys are unique within it."""

    operation: str
    """The operation that each row calls."""

    file: FileForm | abc.Mapping[str, Any] | None = None
    """How the file is written."""

    zone: str | None = None
    """The time zone of wall-clock times that name none. (UTC where it is left out)"""

    gap_rule: code_lists.GapChoice | None = None
    """What a time means that clocks skipped: a finding, the first instant after, or shifted. (refuse where it is left
    out)"""

    overlap_rule: code_lists.OverlapChoice | None = None
    """Which of two instants a repeated wall-clock time means. (first where it is left out)"""

    row_key: Any
    """The columns that identify a row, or "*" for all of them."""

    gather: GatherForm | abc.Mapping[str, Any] | None = None
    """Of a table with a row for each value: the rows of one key become one, with a column for each name."""

    where: abc.Sequence[RowFilter | abc.Mapping[str, Any]] | None = None
    """Filters; a row must pass all of them."""

    on_finding: code_lists.OnFinding | None = None
    """refuse: one row that cannot be taken, and nothing is; set_aside: the other rows are taken. (refuse where it is
    left out)"""

    fields: abc.Mapping[str, FieldForm | abc.Mapping[str, Any]]
    """Fields of the request by their JSON Pointer."""


@record()
class ReasonCount:
    """Of `import.run`."""

    reason: str
    """Why, as a code."""

    rows: int
    """How many rows."""


@record(filtered_by=[ReasonCount], not_taken_by=[ReasonCount], findings=[Finding])
class ImportResult:
    """Of `import.run`."""

    import_: str
    """The id of this import."""

    rows: int
    """Rows of the file, without its header."""

    taken: int
    """Rows that became a call."""

    unchanged: int
    """Rows that an earlier import had taken already."""

    filtered: int
    """Rows that a filter of the mapping left out."""

    not_taken: int
    """Rows that could not be taken, duplicates among them."""

    dry_run: bool
    """Whether nothing was kept because only a trial was asked for."""

    filtered_by: list[ReasonCount]
    """Filtered rows by reason."""

    not_taken_by: list[ReasonCount]
    """Rows not taken by reason."""

    findings: list[Finding]
    """Each row that was not taken; the first 10,000."""


@record(value="number", denominator="number")
class Group:
    """Of `indicator.compute`."""

    key: str
    """The group: 2021-02, 2021-W07, monday, or a code; empty where it is not known."""

    value: float | None
    """The figure of the group; null where there is nothing to compute it from."""

    numerator: int | None = None
    """As in the figure."""

    denominator: float | None = None
    """As in the figure."""


@record(groups=[Group])
class Breakdown:
    """Of `indicator.compute`."""

    dimension: str
    """What the figure is split by."""

    additive: bool
    """Whether the groups sum up to the figure."""

    groups: list[Group]
    """The groups in the order of their keys."""


@record(stage="code")
class Rejection:
    """Of `indicator.compute`, `report.build`."""

    reason: str
    """Why these rows do not count."""

    stage: code_lists.Stage
    """Where they were left out: rows of a file at import, records at counting."""

    rows: int
    """How many rows."""

    references: list[str]
    """Ids of up to 100 of the records, for those who may see them."""


@record(
    measure="code", value="number", denominator="number", bound="code", period=FigurePeriod, by=[Breakdown],
    rejected=[Rejection],
)
class Figure:
    """Of `indicator.compute`."""

    id: str
    """The id of the indicator."""

    title: dict[str, str]
    """The title of the indicator, by language."""

    fact: str
    """The fact set that was counted."""

    measure: code_lists.MeasureKind
    """How the counted rows became one number."""

    value: float | None
    """The figure; shares run from 0 to 1. Null where there is nothing to compute it from."""

    numerator: int | None = None
    """What was counted or summed; not there for a least or greatest value."""

    denominator: float | None = None
    """By what it was divided; of a rate the weeks of the period."""

    unit: str
    """What the number counts."""

    bound: code_lists.Bound
    """How the number stands to the truth."""

    period: FigurePeriod
    """The days that it covers, by local date."""

    by: list[Breakdown]
    """The figure split by each dimension."""

    counting_rule: dict[str, str]
    """What was counted, in words, by language."""

    rejected: list[Rejection]
    """The rows that the figure is about and that do not count in it, by reason."""

    version: int
    """The version of the indicator's definition."""


@record(at_least="number", at_most="number")
class ConditionDocument:
    """Of `indicator.define`, `indicator.get`, `indicator.list`."""

    column: str
    """The column that it asks."""

    is_: Any = None
    """A value, or a list of which any will do: a text, a number, true or false."""

    at_least: float | None = None
    """On numbers: this or more."""

    at_most: float | None = None
    """On numbers: this or less."""

    known: bool | None = None
    """Whether the cell must be known (true) or must not be (false)."""


@record(at_least="number", at_most="number")
class CountedDocument:
    """Of `indicator.define`, `indicator.get`, `indicator.list`."""

    column: str
    """The column that it asks."""

    is_: Any = None
    """A value, or a list of which any will do: a text, a number, true or false."""

    at_least: float | None = None
    """On numbers: this or more."""

    at_most: float | None = None
    """On numbers: this or less."""

    known: bool | None = None
    """Whether the cell must be known (true) or must not be (false)."""

    reason: str
    """The code under which a row that fails is listed."""


@record(keep="code")
class CountOnceDocument:
    """Of `indicator.define`, `indicator.get`, `indicator.list`."""

    columns: list[str] | None = None
    """The columns in which rows that are one agree; `day` may be one."""

    keep: code_lists.Keep | None = None
    """Which of them counts: the first or the latest, by day and then by id. (first where it is left out)"""

    reason: str
    """The code under which the others are listed."""


@record()
class HavingDocument:
    """Of `indicator.define`, `indicator.get`, `indicator.list`."""

    at_least: int
    """Only values with at least so many rows that count. (at least 1)"""


@record(kind="code", having=HavingDocument)
class MeasureDocument:
    """Of `indicator.define`, `indicator.get`, `indicator.list`."""

    kind: code_lists.MeasureKind
    """How the rows that count become one number."""

    column: str | None = None
    """The column of a distinct count, a sum, a mean, a least or a greatest value."""

    numerator: Any = None
    """Of a share: the conditions of the part. Of a ratio: the column summed above the line."""

    denominator: str | None = None
    """Of a ratio: the column summed below the line."""

    having: HavingDocument | None = None
    """Of a distinct count: which values count."""


@record(
    about=[ConditionDocument], counted=[CountedDocument], count_once_by=CountOnceDocument, measure=MeasureDocument,
    period="code", bound="code", defined_at="instant",
)
class IndicatorView:
    """Of `indicator.get`, `indicator.list`."""

    id: str | None = None
    """The indicator's id; made here where it is left out."""

    title: dict[str, str]
    """The indicator's title, by language."""

    fact: str
    """The fact set that is counted; the catalogue lists them."""

    about: list[ConditionDocument]
    """Which rows it is about; others are no part of the matter."""

    counted: list[CountedDocument]
    """Which of those rows count, in this order; a row that fails is listed under the condition's reason."""

    count_once_by: CountOnceDocument | None = None
    """Rows that agree in these columns are one."""

    measure: MeasureDocument
    """What is computed of the rows that count."""

    period: code_lists.PeriodRule
    """Over which days: those of the evaluation, of the pilot, or all."""

    by: list[str]
    """The dimensions that it is split by: month, iso_week, weekday or a column."""

    unit: str
    """What the number counts, as a code."""

    bound: code_lists.Bound
    """How the number stands to the truth."""

    version: int
    """The version of this definition."""

    defined_at: dt.datetime
    """When this version was defined."""


@record()
class ShownHead:
    """Of `journal.head`, `journal.redact`, `journal.verify`."""

    sequence: int
    """The number of the newest entry; 0 where there is none."""

    hash: str
    """Its hash, 64 hexadecimal digits."""


@record(at="instant", head=ShownHead)
class ExportedHead:
    """Of `journal.head`."""

    workspace: str
    """The workspace's own id, a UUID."""

    at: dt.datetime
    """When this head was read."""

    head: ShownHead
    """The newest entry, to be kept outside the workspace."""


@record(at="instant", role="code", purpose="code", objects=[PayloadObject])
class ListedEntry:
    """Of `journal.list`."""

    sequence: int
    """The entry's number in the chain; it counts from 1."""

    at: dt.datetime
    """When it was written."""

    kind: str
    """The operation, or access.denied, redact, workspace.create."""

    redacted: bool
    """Whether its payload was taken away; what follows is then empty."""

    actor: str | None = None
    """The id of the person who acted. (personal)"""

    role: code_lists.Role | None = None
    """In which role."""

    purpose: code_lists.Purpose | None = None
    """For what purpose."""

    objects: list[PayloadObject]
    """The records that were touched."""

    subjects: list[str]
    """The ids of the persons whom it concerned and who are still known. (personal)"""

    unlisted: int
    """How many more records were touched that are not listed."""

    details: Any = None
    """What else was noted: counts, digests, the reason of a refusal."""


@record(head=ShownHead)
class Verified:
    """Of `journal.verify`."""

    entries: int
    """How many entries were read."""

    head: ShownHead
    """The newest entry."""

    ok: bool
    """Whether every entry follows from the one before and every payload is what it was."""

    first_bad: int | None = None
    """The first entry that was altered, removed or put in."""

    problem: str | None = None
    """What is wrong with it."""


@record(dissolved_at="instant")
class KitView:
    """Of `kit.get`, `kit.list`."""

    id: str
    """The kit's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """What it is called."""

    dissolved_at: dt.datetime | None = None
    """When it was dissolved."""

    devices: list[str]
    """Its devices, in the order in which they were put in."""


@record(accepted_at="instant")
class AcceptanceText:
    """Of `loan.check_out`, `loan.return`."""

    agreement: str
    """The text that was accepted: a published agreement's id."""

    accepted_at: dt.datetime | None = None
    """When; now where it is left out."""

    witness: str | None = None
    """Before whom; whoever records it where it is left out. (personal)"""

    signature: str | None = None
    """What the host keeps of the signature: a reference to its image, or a small image as text. (sensitive)"""


@record(due_at="instant", due_on="date")
class CheckedOut:
    """Of `loan.check_out`."""

    id: str
    """The id of the loan, or of the kit loan."""

    revision: int
    """The record's revision after this call; it counts from 1."""

    due_at: dt.datetime | None = None
    """By when it is due; of a kit the earliest of its devices."""

    due_on: dt.date | None = None
    """The local day of that."""

    loans: list[str]
    """Of a kit, the loan of each device."""


@record(
    out_at="instant", out_on="date", returned_at="instant", returned_on="date", due_on="date", condition="code",
    entry_mode="code", flags=["code"], due_at="instant", ended_as="code", damage_by="code",
)
class LoanView:
    """Of `loan.get`, `loan.history`, `loan.list`."""

    id: str
    """The loan's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    device: str
    """The device."""

    borrower: str
    """Who has or had it. (personal)"""

    out_at: dt.datetime | None = None
    """When it was handed out, where the clock is known."""

    out_on: dt.date | None = None
    """The day on which it was handed out, where only that is known."""

    returned_at: dt.datetime | None = None
    """When it came back, where the clock is known."""

    returned_on: dt.date | None = None
    """The day on which it came back, where only that is known."""

    due_on: dt.date | None = None
    """The day by which it is due."""

    open: bool
    """Whether it is out."""

    condition: code_lists.Condition | None = None
    """How it came back."""

    entry_mode: code_lists.EntryMode
    """Whether it was written down at the time, offline or afterwards."""

    flags: list[code_lists.LoanFlag]
    """What the record lacks: no_wipe_evidence."""

    due_at: dt.datetime | None = None
    """The instant by which it is due; where it is left out, the end of the due day."""

    overdue: bool
    """Whether it is out past its due date: derived at the moment of the call."""

    renewals: int
    """How often it was renewed."""

    ended_as: code_lists.LoanEnd | None = None
    """How it ended, where it did not simply come back: lost or granted."""

    policy: str | None = None
    """The lending policy by which it was lent."""

    kit_loan: str | None = None
    """The kit loan to which it belongs."""

    damage_by: code_lists.DamageBy | None = None
    """What damage was put down to."""

    found: bool
    """Whether a device that was lost was found afterwards."""


@record(due_on="date", due_at="instant", base="code", base_at="instant", recorded_at="instant")
class DueView:
    """Of `loan.history`."""

    number: int
    """0 is that of the checkout, then each renewal's."""

    due_on: dt.date
    """The day by which it is due."""

    due_at: dt.datetime | None = None
    """The instant by which it is due."""

    base: code_lists.RenewalBase | None = None
    """From where the policy counted; not there where somebody chose the date."""

    base_at: dt.datetime | None = None
    """The instant from which it counted."""

    reason: str | None = None
    """Why the date was chosen. (free text)"""

    recorded_at: dt.datetime
    """When it was recorded."""

    recorded_by: str | None = None
    """Who recorded it."""


@record()
class AccessoryView:
    """Of `loan.history`."""

    name: str
    """What went with the device."""

    count: int
    """How many were handed out."""

    missing: int
    """How many did not come back."""


@record()
class Checked:
    """Of `loan.history`, `loan.return`."""

    item: str
    """What was looked at: the screen."""

    ok: bool
    """Whether it is as it should be."""

    note: str | None = None
    """What is wrong with it. (free text)"""


@record(accepted="code", accepted_at="instant")
class AcceptanceView:
    """Of `loan.history`."""

    accepted: code_lists.AcceptedAt
    """At the checkout or at the return."""

    agreement: str
    """The text that was accepted."""

    text_hash: str
    """The SHA-256 of the text as it was then."""

    accepted_at: dt.datetime
    """When it was accepted."""

    witness: str | None = None
    """Before whom it was accepted. (personal)"""

    signature: str | None = None
    """What the host keeps of the signature. (sensitive)"""


@record(at="instant")
class CorrectionView:
    """Of `loan.history`."""

    correction: str
    """found: the device of a lost loan was found."""

    at: dt.datetime
    """When that was."""

    reason: str | None = None
    """Where and how. (free text)"""


@record(replaced_at="instant")
class RevisionView:
    """Of `loan.history`."""

    revision: int
    """The revision that this was."""

    replaced_at: dt.datetime
    """When it was amended."""

    reason: str
    """Why it was amended. (free text)"""

    loan: Any
    """The loan as it was."""


@record(
    loan=LoanView, dues=[DueView], accessories=[AccessoryView], checklist=[Checked], acceptances=[AcceptanceView],
    corrections=[CorrectionView], revisions=[RevisionView],
)
class LoanLife:
    """Of `loan.history`."""

    loan: LoanView
    """The loan as it stands."""

    dues: list[DueView]
    """Its due dates in the order in which they were added; the last one holds."""

    accessories: list[AccessoryView]
    """What went with the device."""

    checklist: list[Checked]
    """What was looked at when it came back."""

    damage_note: str | None = None
    """What was damaged. (free text)"""

    acceptances: list[AcceptanceView]
    """What the borrower accepted."""

    corrections: list[CorrectionView]
    """What was added after it had ended."""

    revisions: list[RevisionView]
    """What it was before each amendment."""


@record(step="code", at="instant")
class StepView:
    """Of `loan.preview_due`."""

    step: code_lists.DueStepKind
    """base: from where it counts; period: the period was added; skipped_time: that wall-clock time did not exist;
    schedule_limit: not past the schedule's limit; closed_day: it was closed then; limit_before: the last open day
    before the limit; borrower_until: not past the borrower's own last day."""

    at: dt.datetime
    """Where the due date was after this step."""


@record(due_at="instant", due_on="date", steps=[StepView])
class DuePreview:
    """Of `loan.preview_due`."""

    policy: str | None = None
    """The policy that holds."""

    due_at: dt.datetime | None = None
    """When it would be due."""

    due_on: dt.date | None = None
    """The local day of that."""

    refused: str | None = None
    """Why there would be no due date: NO_POLICY, RENEWAL_LIMIT, OUTSIDE_SCHEDULE, NO_OPEN_DAY, DUE_WOULD_NOT_MOVE,
    DUE_BEFORE_CHECKOUT, LOAN_CLOSED; or why it would be refused all the same: BORROWER_SUSPENDED, and of a renewal
    SOMEONE_WAITS."""

    waiting: int | None = None
    """Of a renewal, how many others wait for such a device, free ones or not."""

    steps: list[StepView]
    """What moved the due date, in the order of the steps."""


@record(due_at="instant", due_on="date")
class Renewed:
    """Of `loan.renew`."""

    id: str
    """The id of the loan, or of the kit loan."""

    revision: int
    """The record's revision after this call; it counts from 1."""

    renewals: int
    """How often it was renewed, this time included; of a kit the most."""

    due_at: dt.datetime
    """By when it is due now; of a kit the earliest of its devices."""

    due_on: dt.date
    """The local day of that."""

    waiting: int
    """How many others wait for such a device, for whom others are free; of a kit the most of its devices."""

    loans: list[str]
    """Of a kit, the loans that were renewed."""


@record(by="code")
class Damage:
    """Of `loan.return`."""

    by: code_lists.DamageBy
    """To what it is put down: the borrower, wear, damage from before the loan, or unknown."""

    note: str | None = None
    """What is damaged. (free text)"""


@record()
class Returned:
    """Of `loan.return`."""

    id: str
    """The id of the loan, or of the kit loan."""

    revision: int
    """The record's revision after this call; it counts from 1."""

    loans: list[str]
    """Of a kit loan, the loans that ended."""

    still_out: int | None = None
    """Of a kit loan, how many of its devices are still out."""


@record()
class LoanVoided:
    """Of `loan.void`."""

    id: str
    """The id of the loan."""

    revision: int
    """The record's revision after this call; it counts from 1."""

    reopened: list[str]
    """Reservations that the loan had fulfilled: they wait again, at their old place."""

    not_reopened: list[str]
    """Those that stay fulfilled, since the person stands in that queue by another reservation already."""


@record(strength_from="number", weak_to="number", same_within="number")
class ProfileRuleView:
    """Of `mapping.compare`, `mapping.profile`, `mapping.summary`."""

    strength_from: float | None = None
    """From where on something is a strength, 0 (lowest level) to 1 (highest); 2/3 where it is left out."""

    weak_to: float | None = None
    """Up to where it is a weak point; 1/3 where it is left out."""

    same_within: float | None = None
    """A gap of less than so many levels is no gap; 0.5 where it is left out."""


@record(level="number")
class SideView:
    """Of `mapping.compare`, `mapping.profile`."""

    level: float | None = None
    """The mean level of the answered items; none where they use different levels."""

    lowest: int
    """The lowest level."""

    highest: int
    """The highest level."""

    items: int
    """How many items ask for the skill."""

    answered: int
    """How many of them were answered."""


@record(
    before=SideView, after=SideView, change="number", not_compared="code", most_help_before="number",
    most_help_after="number", support_need="code",
)
class SkillChangeView:
    """Of `mapping.compare`."""

    framework: str
    """The framework of the skill."""

    code: str
    """The skill's code in it."""

    before: SideView | None = None
    """What was observed before."""

    after: SideView | None = None
    """What was observed after."""

    change: float | None = None
    """After minus before, in levels."""

    direction: str | None = None
    """grown, same or fallen."""

    not_compared: code_lists.NoComparison | None = None
    """Why there is no change: it was not observed before (first) or after (second), or both cannot be compared."""

    most_help_before: float | None = None
    """The most help that a task took, 0 to 1."""

    most_help_after: float | None = None
    """The same after."""

    support_need: code_lists.SupportNeed | None = None
    """How much support is still needed, grown or not."""


@record()
class SkillView:
    """Of `mapping.compare`, `mapping.profile`."""

    framework: str
    """The framework."""

    code: str
    """The skill's code in it."""


@record(standard_deviation="number", reliability="number", which="code", critical="number")
class ChangeBasisView:
    """Of `mapping.compare`, `response.compare`."""

    standard_deviation: float
    """The standard deviation before, in points."""

    reliability: float
    """The reliability, between 0 and 1."""

    which: code_lists.ReliabilityKind
    """Which reliability that is."""

    source: str
    """Where both were published."""

    critical: float
    """How many standard errors a change must pass to be reliable."""

    higher_is_better: bool
    """Whether more points are better."""


@record(
    before="number", after="number", change="number", not_compared="code", index="number", smallest_reliable="number",
    verdict="code", basis=ChangeBasisView,
)
class ScoreChangeView:
    """Of `mapping.compare`, `response.compare`."""

    score: str
    """The score."""

    rule_version: str | None = None
    """The version of the rules that both were computed by."""

    before: float | None = None
    """Its value before. (sensitive)"""

    after: float | None = None
    """Its value after. (sensitive)"""

    change: float | None = None
    """After minus before, in points. (sensitive)"""

    not_compared: code_lists.NoScoreChange | None = None
    """Why there is no change: a value is missing, or both were computed by different versions of the rules."""

    index: float | None = None
    """The change in standard errors of a difference (Jacobson and Truax 1991)."""

    smallest_reliable: float | None = None
    """The change beyond which it is reliable, in points."""

    reliable: bool | None = None
    """Whether it is more than the measure's own noise."""

    verdict: code_lists.Verdict | None = None
    """Improved, unchanged or deteriorated, reliably."""

    meaningful: bool | None = None
    """Whether it is as large as its source calls significant."""

    basis: ChangeBasisView | None = None
    """What the reliable change rests on."""


@record(part="code", scores=[ScoreChangeView])
class PartChangeView:
    """Of `mapping.compare`."""

    part: code_lists.MappingPart
    """The part of both mappings."""

    scores: list[ScoreChangeView]
    """The change of each score, reliable where its form says on what it rests."""


@record(
    skills=[SkillChangeView], mean_change="number", grown_and_needs_support=[SkillView], support_need="code",
    scores=[PartChangeView],
)
class MappingComparison:
    """Of `mapping.compare`."""

    before: str
    """The earlier mapping."""

    after: str
    """The later one."""

    person: str | None = None
    """Whose skills they are. (personal)"""

    skills: list[SkillChangeView]
    """Skill by skill. (sensitive)"""

    compared: int
    """How many skills could be compared."""

    grown: int
    """How many of them grew."""

    same: int
    """How many stayed the same."""

    fallen: int
    """How many fell."""

    mean_change: float | None = None
    """The mean change of the compared skills, in levels."""

    grown_and_needs_support: list[SkillView]
    """Skills that grew and for which support is needed all the same."""

    support_need: code_lists.SupportNeed | None = None
    """How much support with everything is still needed."""

    scores: list[PartChangeView]
    """Of each part that was answered with the same form both times."""


@record(need="code")
class SupportNeedView:
    """Of `mapping.debrief`, `mapping.get`."""

    framework: str | None = None
    """The framework of the skill."""

    skill: str | None = None
    """The skill's code; left out: support with everything."""

    need: code_lists.SupportNeed
    """How much support is still needed."""

    note: str | None = None
    """What kind of support. (free text)"""


@record(held_on="date")
class DebriefView:
    """Of `mapping.get`."""

    held_on: dt.date
    """The local day of the talk."""

    by: str | None = None
    """Who held it with the client. (personal)"""

    notes: str
    """What was talked over. (free text)"""

    next_steps: str | None = None
    """What was agreed on. (free text)"""

    client_words: str | None = None
    """The client's own words; shown to the client and to those who work with them alone. (free text)"""


@record(state="code", begun_on="date", completed_on="date", debriefs=[DebriefView], support_needs=[SupportNeedView])
class MappingView:
    """Of `mapping.get`."""

    id: str
    """The mapping's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    person: str | None = None
    """Whose skills are mapped. (personal)"""

    wave: str | None = None
    """The wave of measurements that it belongs to."""

    state: code_lists.MappingState
    """Open or completed."""

    begun_on: dt.date
    """The local day on which it was begun."""

    completed_on: dt.date | None = None
    """The local day on which it was completed."""

    estimate: str | None = None
    """The response in which the client estimated their skills before."""

    tasks: str | None = None
    """The response in which the tasks were done."""

    observation: str | None = None
    """The response of who observed."""

    debriefs: list[DebriefView]
    """What was talked over, the oldest first."""

    support_needs: list[SupportNeedView]
    """How much support is needed beside, as it was said last."""


@record(state="code", begun_on="date", completed_on="date")
class MappingLine:
    """Of `mapping.list`."""

    id: str
    """The mapping's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    person: str | None = None
    """Whose skills are mapped. (personal)"""

    wave: str | None = None
    """The wave of measurements that it belongs to."""

    state: code_lists.MappingState
    """Open or completed."""

    begun_on: dt.date
    """The local day on which it was begun."""

    completed_on: dt.date | None = None
    """The local day on which it was completed."""


@record()
class ThemeView:
    """Of `mapping.profile`."""

    id: str
    """The theme's id."""

    title: str | abc.Mapping[str, str] | None = None
    """Its title, by language."""

    framework: str | None = None
    """The framework of its skills; whatever framework where it is left out."""

    skills: abc.Sequence[str] | None = None
    """The codes of the skills that it trains."""


@record(
    estimated=SideView, observed=SideView, gap="number", direction="code", not_compared="code", most_help="number",
    ease="number", standing="code", support_need="code",
)
class SkillLineView:
    """Of `mapping.profile`."""

    framework: str
    """The framework of the skill."""

    code: str
    """The skill's code in it."""

    estimated: SideView | None = None
    """What the client estimated before."""

    observed: SideView | None = None
    """What was observed."""

    gap: float | None = None
    """Observed minus estimated, in levels."""

    direction: code_lists.GapDirection | None = None
    """Whether the skill is better than, as, or weaker than estimated."""

    not_compared: code_lists.NoComparison | None = None
    """Why there is no gap: the estimate (first) or the observation (second) is missing, or both cannot be compared."""

    tasks: int
    """How many tasks ask for the skill."""

    tried: int
    """How many of them were tried."""

    alone: int
    """How many of those without help."""

    most_help: float | None = None
    """The most help that a task took, 0 (alone) to 1 (done by another)."""

    ease: float | None = None
    """How easy the tasks felt to the client, 0 (hard) to 1 (easy); the mean."""

    held_by: list[str]
    """Who held the device."""

    standing: code_lists.Standing
    """A strength, a weak point, between them, or nothing was seen of it."""

    support_need: code_lists.SupportNeed | None = None
    """How much support is still needed, as it was said last."""


@record()
class SkillCoverageView:
    """Of `mapping.profile`."""

    skills: int
    """How many skills the forms ask for."""

    estimated: int
    """How many of them the client estimated."""

    observed: int
    """How many of them were observed."""

    compared: int
    """How many have a gap."""

    tasks: int
    """How many tasks there are."""

    tried: int
    """How many of them were tried."""


@record(same="number", kappa="number", weighted_kappa="number", weights="code")
class SkillAgreementView:
    """Of `mapping.profile`, `mapping.summary`."""

    n: int
    """How many judgements both made on the levels of one scale."""

    same: float | None = None
    """The share of them that are the same."""

    kappa: float | None = None
    """Cohen's kappa; none where chance alone agrees wholly."""

    weighted_kappa: float | None = None
    """The same, where a near miss counts partly."""

    weights: code_lists.Weights
    """How a near miss counts."""


@record(weak_points=[SkillView])
class SuggestionView:
    """Of `mapping.profile`."""

    theme: str
    """The theme's id."""

    weak_points: list[SkillView]
    """The weak points that it trains."""


@record(
    state="code", skills=[SkillLineView], strengths=[SkillView], weak_points=[SkillView], coverage=SkillCoverageView,
    agreement=SkillAgreementView, suggestions=[SuggestionView], support_need="code",
)
class SkillProfileView:
    """Of `mapping.profile`."""

    id: str
    """The mapping's id."""

    person: str | None = None
    """Whose skills they are. (personal)"""

    wave: str | None = None
    """The wave of measurements."""

    state: code_lists.MappingState
    """Whether the mapping is completed."""

    skills: list[SkillLineView]
    """Skill by skill, in the order of the forms. (sensitive)"""

    strengths: list[SkillView]
    """The skills of which everything that was seen is high. (sensitive)"""

    weak_points: list[SkillView]
    """The skills of which something that was seen is low. (sensitive)"""

    coverage: SkillCoverageView
    """How much of it was answered; a partial mapping is valid."""

    agreement: SkillAgreementView
    """How far client and professional judge alike, over the skills."""

    suggestions: list[SuggestionView]
    """Themes for the weak points, the most helpful first."""

    support_need: code_lists.SupportNeed | None = None
    """How much support with everything is still needed."""


@record(language="code")
class MappingReport:
    """Of `mapping.report`."""

    id: str
    """The mapping."""

    language: code_lists.SkillsLanguage
    """The language of its texts."""

    content_type: str
    """The media type of the face."""

    text: str
    """The report. (sensitive)"""


@record()
class MappingCountView:
    """Of `mapping.summary`."""

    code: str
    """What is counted."""

    count: int | None = None
    """How many persons; left out where they are too few to be told of."""


@record(directions=[MappingCountView], mean_gap="number", standings=[MappingCountView])
class SkillSummaryView:
    """Of `mapping.summary`."""

    framework: str
    """The framework of the skill."""

    code: str
    """The skill's code in it."""

    compared: int | None = None
    """N: persons with both an estimate and an observation."""

    directions: list[MappingCountView]
    """Of them, who can more than, as much as, less than estimated; empty where some are too few."""

    mean_gap: float | None = None
    """Observed minus estimated, in levels, the mean over them."""

    seen: int | None = None
    """N: persons of whom something was seen."""

    standings: list[MappingCountView]
    """Of them, for whom it is a strength, between, a weak point."""


@record(skills=[SkillSummaryView], agreement=SkillAgreementView)
class MappingSummary:
    """Of `mapping.summary`."""

    persons: int | None = None
    """N: persons with a completed mapping, the latest of each; left out where they are too few."""

    smallest_group: int
    """A figure here stands for at least so many people."""

    skills: list[SkillSummaryView]
    """Skill by skill."""

    agreement: SkillAgreementView | None = None
    """How far clients and professionals judge alike, over all judgements."""


@record(action="code", from_state="code", from_starts_at="instant", from_ends_at="instant", changed_at="instant")
class MeetingChange:
    """Of `meeting.get`, `meeting.list`."""

    revision: int
    """The revision that was replaced."""

    action: code_lists.MeetingAction
    """What was done."""

    from_state: code_lists.MeetingState
    """The state before."""

    from_starts_at: dt.datetime
    """The start before."""

    from_ends_at: dt.datetime | None = None
    """The end before."""

    changed_at: dt.datetime
    """When it was changed."""

    changed_by: str | None = None
    """Who changed it."""

    reason: str | None = None
    """Why it was changed. (free text)"""


@record(
    state="code", kind="code", starts_at="instant", ends_at="instant", day="date", planned_day="date", mode="code",
    changes=[MeetingChange],
)
class Meeting:
    """Of `meeting.get`, `meeting.list`."""

    id: str
    """The meeting's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    state: code_lists.MeetingState
    """Only held meetings count."""

    kind: code_lists.MeetingKind
    """The kind of the meeting."""

    series: str | None = None
    """The series that it belongs to."""

    title: str | None = None
    """Its title."""

    starts_at: dt.datetime
    """When it starts or started."""

    ends_at: dt.datetime | None = None
    """When it ends or ended."""

    day: dt.date
    """The local day on which it starts; figures count it there."""

    planned_day: dt.date
    """The local day for which it was planned first."""

    mode: code_lists.Mode
    """As declared, and hybrid where participants of both modes were present."""

    unit: str | None = None
    """The unit that holds it."""

    project: str | None = None
    """The project that it belongs to."""

    reason: str | None = None
    """Why it was cancelled, moved or not held. (free text)"""

    head_count: int | None = None
    """How many participants were counted, named or not."""

    leaders: list[str]
    """Who leads it. (personal)"""

    changes: list[MeetingChange]
    """What it was before, the oldest first; only where one meeting is read."""


@record(weekday="code")
class WeekdayText:
    """Of `opening.change_week`, `opening.define`, `opening.get`, `opening.list`."""

    weekday: code_lists.OpenWeekday
    """The day of the week."""

    opens: str
    """When it opens, HH:MM on the wall clock."""

    closes: str
    """When it closes; 24:00 is the end of the day."""


@record(first_day="date", week=[WeekdayText])
class WeekView:
    """Of `opening.get`, `opening.list`."""

    first_day: dt.date
    """Since when these hours hold."""

    week: list[WeekdayText]
    """The hours of the week."""


@record()
class SpanText:
    """Of `opening.get`, `opening.list`, `opening.set_day`."""

    opens: str
    """When it opens, HH:MM on the wall clock."""

    closes: str
    """When it closes; 24:00 is the end of the day."""


@record(day="date", spans=[SpanText])
class DayView:
    """Of `opening.get`, `opening.list`."""

    day: dt.date
    """The day."""

    spans: list[SpanText]
    """When it is open; none where it is closed."""


@record(weeks=[WeekView], days=[DayView])
class OpeningView:
    """Of `opening.get`, `opening.list`."""

    id: str
    """The id of the hours."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """Whose hours they are."""

    weeks: list[WeekView]
    """The weeks, each from its first day on."""

    days: list[DayView]
    """The days that are not as their week."""


@record()
class OperationLine:
    """Of `operation.list`."""

    name: str
    """Its name, noun.verb, such as contact.log."""

    summary: str
    """What it does, in one line."""


@record(items=[OperationLine])
class OperationLines:
    """Of `operation.list`."""

    items: list[OperationLine]
    """Every operation, by name."""


@record(sector="code", succeeded_on="date")
class Organisation:
    """Of `organisation.get`, `organisation.list`."""

    id: str
    """The organisation's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """The organisation's name."""

    sector: code_lists.Sector
    """Who keeps it."""

    parent: str | None = None
    """The organisation that it is part of."""

    regime: str | None = None
    """The legal regime under which it keeps records as a controller."""

    successor: str | None = None
    """The organisation to which its duties passed."""

    succeeded_on: dt.date | None = None
    """The first day of the successor."""


@record()
class ExternalId:
    """Of `person.add`, `person.get`."""

    system: str
    """The other system's name."""

    value: str
    """The key there; never a personal identity code. (personal)"""


@record(birth_date="date", gender="code", position="code", external_ids=[ExternalId])
class Person:
    """Of `person.get`."""

    id: str
    """The person's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    merged_from: list[str]
    """The ids of those who were merged into this person."""

    birth_date: dt.date | None = None
    """The date of birth. (personal)"""

    birth_year: int | None = None
    """The year of birth. (personal)"""

    gender: code_lists.Gender | None = None
    """The gender. (personal)"""

    position: code_lists.Position | None = None
    """What the person is in the service on that day."""

    municipality: str | None = None
    """Where the person lives on that day; left out under protection. (locating)"""

    unit: str | None = None
    """The unit that the person belongs to on that day; left out under protection. (locating)"""

    target_groups: list[str] | None = None
    """The target groups of that day; sensitive ones only for who guides, coaches or assesses. (sensitive)"""

    service_basis: str | None = None
    """The ground on which the person is served on that day. (sensitive)"""

    protection: bool | None = None
    """Whether the person's whereabouts are under a non-disclosure order. (personal)"""

    external_ids: list[ExternalId] | None = None
    """The person's keys in other systems. (personal)"""

    display_name: str | None = None
    """What the host shows for the person. (personal)"""


@record(position="code")
class ListedPerson:
    """Of `person.list`."""

    id: str
    """The person's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    position: code_lists.Position | None = None
    """What the person is in the service on that day."""

    municipality: str | None = None
    """Where the person lives on that day; not under protection. (locating)"""

    unit: str | None = None
    """The unit that the person belongs to on that day; not under protection. (locating)"""


@record()
class Merged:
    """Of `person.merge`."""

    merge: str
    """The id of the merge; with it the merge can be undone."""

    into: str
    """The person whom they have become."""


@record(first_day="date", last_day="date", evaluation_first_day="date", evaluation_last_day="date")
class PilotView:
    """Of `pilot.get`, `pilot.list`."""

    id: str
    """The pilot's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: dict[str, str]
    """The pilot's name, by language."""

    project: str | None = None
    """The project under which it runs."""

    first_day: dt.date
    """The first day of the pilot."""

    last_day: dt.date
    """The last day of the pilot, itself in."""

    evaluation_first_day: dt.date
    """The first day of the evaluation period."""

    evaluation_last_day: dt.date
    """The last day of the evaluation period, itself in."""

    continues: str | None = None
    """The earlier pilot that this one continues."""


@record(unit="code")
class PeriodText:
    """Of `policy.define`, `policy.get`, `policy.list`."""

    count: int
    """How many of the unit. (1 to 1000000)"""

    unit: code_lists.PeriodUnit
    """minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed
    days."""


@record(first_day="date", last_day="date", limit="date")
class RangeText:
    """Of `policy.define`, `policy.get`, `policy.list`."""

    first_day: dt.date
    """The first day of the range, itself in it."""

    last_day: dt.date
    """Its last day, itself in it."""

    limit: dt.date
    """What is lent or renewed in the range is due by the end of this day."""


@record(
    device_kind="code", first_day="date", last_day="date", period=PeriodText, renewal_period=PeriodText,
    renewal_base="code", closed_days="code", schedule=[RangeText],
)
class PolicyView:
    """Of `policy.get`, `policy.list`."""

    id: str
    """The policy's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """What it is called."""

    borrower_group: str | None = None
    """Only borrowers of this group; everybody where it is left out."""

    device_kind: code_lists.DeviceKind | None = None
    """Only devices of this kind; every kind where it is left out."""

    first_day: dt.date | None = None
    """The first day on which it holds."""

    last_day: dt.date | None = None
    """The last day on which it holds."""

    period: PeriodText | None = None
    """For how long is lent; the schedule's limit alone where it is left out."""

    renewal_period: PeriodText | None = None
    """For how long is renewed; as the period where it is left out."""

    renewal_base: code_lists.RenewalBase
    """From where a renewal counts; from the old due date, or from now where that is later, if left out."""

    most_renewals: int | None = None
    """How often a loan may be renewed; without a limit where left out. (0 to 1000)"""

    most_loans: int | None = None
    """How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. (0 to 1000)"""

    end_of_day: bool
    """Due at 23:59:59 of the day; minutes and hours stay as they are."""

    closed_days: code_lists.ClosedDays
    """What happens to a due date on a closed day."""

    opening: str | None = None
    """The opening hours that count; always open where it is left out."""

    schedule: list[RangeText]
    """A fixed schedule: nothing is lent or renewed outside its ranges."""

    ends_with_borrower: bool
    """Nothing is due after the borrower's own last day."""

    keep_days: int
    """For how many open days a device is kept for who reserved it. (1 to 365)"""

    accepts_donor_evidence: bool
    """Whether a donor's wipe record counts as evidence; a donor's bare claim never does."""

    needs_agreement: bool
    """Whether a checkout needs an accepted agreement."""

    remind_before: list[int]
    """How many days before the due day to remind, each."""

    remind_on_day: bool
    """Whether to remind on the due day."""

    remind_after: list[int]
    """How many days after the due day to remind, each."""


@record(first_day="date", last_day="date")
class Project:
    """Of `project.get`, `project.list`."""

    id: str
    """The project's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """The project's name."""

    first_day: dt.date
    """Its first day."""

    last_day: dt.date
    """Its last day."""

    funding: str | None = None
    """Who pays, or under which programme."""


@record()
class Advanced:
    """Of `queue.advance`."""

    expired: list[str]
    """Reservations that were kept too long; they lost their place."""

    ready: list[str]
    """Reservations for which a device is kept from now on."""

    allocated: list[str]
    """Reservations whose device has to be sent from another custodian first."""

    cancelled: list[str]
    """Reservations for days that are over: they had no device until their last day."""


@record(day="date")
class CalendarDay:
    """Of `queue.calendar`."""

    day: dt.date
    """The day."""

    devices: int
    """Devices that can be lent or are on loan, as far as is known today."""

    on_loan: int
    """Those expected to be out: until the day they are due; where they are overdue or have no due date, for ever."""

    reserved: int
    """Those kept, also where they have to be sent first, and reservations of a later day that begin by then and have
    not ended; of a kit each of its devices."""

    free: int
    """What is left; below zero where more is promised than there is."""


@record(days=[CalendarDay])
class Calendar:
    """Of `queue.calendar`."""

    days: list[CalendarDay]
    """What is free and what is asked for, day by day."""


@record(state="code", first_day="date")
class PlaceView:
    """Of `queue.get`."""

    place: int
    """Its place in the queue; the first is 1."""

    reservation: str | None = None
    """The reservation, where the person may be seen."""

    person: str | None = None
    """Who, where the person may be seen. (personal)"""

    state: code_lists.ReservationState
    """Where the reservation stands."""

    first_day: dt.date | None = None
    """From when it is needed."""

    barred: bool
    """Whether it is passed over because the borrower is suspended."""


@record(places=[PlaceView])
class QueueView:
    """Of `queue.get`."""

    places: list[PlaceView]
    """Those who have a device kept, then those who wait, in their order."""


@record(entry_mode="code", recorded_at="instant")
class Origin:
    """Of `record.origin`."""

    entry_mode: code_lists.EntryMode
    """Whether it was written down at the time, offline or afterwards."""

    recorded_at: dt.datetime
    """When it was recorded here."""

    regime: str | None = None
    """The legal regime under which it is kept, where its controller stated one."""

    import_: str | None = None
    """The import that brought it; not there where it was entered by hand."""

    source: str | None = None
    """The id of that import's mapping."""

    row: int | None = None
    """The row of the file, as a spreadsheet numbers it."""


@record(step="code", at="instant")
class RefurbishmentStepView:
    """Of `refurbishment.get`, `refurbishment.list`."""

    number: int
    """Counts the steps of the job."""

    step: code_lists.RefurbishmentStep
    """What was done."""

    at: dt.datetime
    """When it was done."""

    passed: bool
    """Whether it worked."""

    worker: str | None = None
    """Who did it, where the reader may see them. (personal)"""

    work_activity: bool
    """Whether it was rehabilitative work activity; false where the reader may not see the worker. (sensitive)"""

    minutes: int | None = None
    """How long it took."""

    note: str | None = None
    """Anything else. (free text)"""


@record(started_at="instant", finished_at="instant", steps=[RefurbishmentStepView])
class RefurbishmentView:
    """Of `refurbishment.get`, `refurbishment.list`."""

    id: str
    """The job's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    device: str
    """The device."""

    place: str | None = None
    """The workshop. (locating)"""

    started_at: dt.datetime
    """When it began."""

    finished_at: dt.datetime | None = None
    """When the device was ready; not there while it is not."""

    note: str | None = None
    """Anything else. (free text)"""

    steps: list[RefurbishmentStepView]
    """What was done, in the order in which it was recorded."""


@record(kind="code", first_day="date", last_day="date")
class Relationship:
    """Of `relationship.list`."""

    id: str
    """The relationship's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    actor: str
    """Who guides, coaches, leads or answers."""

    client: str | None = None
    """The client that it is about; of a group there is none."""

    group: str | None = None
    """Which group: the id of a series of meetings."""

    kind: code_lists.RelationshipKind
    """How the two are tied."""

    first_day: dt.date | None = None
    """Its first day."""

    last_day: dt.date | None = None
    """Its last day."""


@record(device_kind="code", due_on="date", kind="code")
class RemindedLoan:
    """Of `reminder.due`."""

    loan: str
    """The loan."""

    device: str
    """The device."""

    device_kind: code_lists.DeviceKind
    """What it is."""

    due_on: dt.date
    """The day by which it is due."""

    kind: code_lists.ReminderKind
    """Before the due day, on it, or after it."""

    days: int
    """Which of the policy's reminders it is: so many days before or after."""


@record(device_kind="code", keep_until="date")
class NoticedReservation:
    """Of `reminder.due`."""

    reservation: str
    """The reservation."""

    device: str
    """The device that can be fetched; of a kit one of its devices."""

    device_kind: code_lists.DeviceKind
    """What it is."""

    keep_until: dt.date | None = None
    """The last day on which it is kept."""


@record(loans=[RemindedLoan], ready=[NoticedReservation])
class Bundle:
    """Of `reminder.due`."""

    borrower: str
    """The borrower who is reminded. (personal)"""

    loans: list[RemindedLoan]
    """Of what, the earliest due date first: one message for all of them."""

    ready: list[NoticedReservation]
    """What they waited for and can fetch now, in the same message; told once."""

    text: str | None = None
    """What can be sent, where a language was named."""


@record(bundles=[Bundle])
class Reminders:
    """Of `reminder.due`."""

    bundles: list[Bundle]
    """One per borrower, by the borrower's id."""


@record(kind="code")
class ToldLoan:
    """Of `reminder.record`."""

    loan: str
    """The loan."""

    kind: code_lists.ReminderKind
    """Which reminder it was, as reminder.due told."""

    days: int
    """So many days before or after; 0 on the day. (0 to 365)"""


@record()
class RecordedTold:
    """Of `reminder.record`."""

    recorded: int
    """How many are new; one that is recorded already is not kept twice."""


@record(value="number", denominator="number", bound="code", period=FigurePeriod, rejected=[Rejection])
class ReportedFigure:
    """Of `report.build`."""

    id: str
    """The indicator's id."""

    title: str
    """What the figure is called."""

    value: float | None
    """The figure; shares run from 0 to 1; null where it cannot be computed."""

    numerator: int | None = None
    """What was counted or summed."""

    denominator: float | None = None
    """What it was divided by; the weeks of a rate."""

    unit: str
    """The unit, as the indicator names it."""

    bound: code_lists.Bound
    """How the figure stands to the truth."""

    period: FigurePeriod
    """The days that it covers."""

    by: Any
    """Per dimension a list of groups with key, value, numerator and denominator."""

    counting_rule: str
    """What was counted, in a sentence."""

    rejected: list[Rejection]
    """Rows that the figure is about and that were not counted."""

    version: int
    """The version of the indicator's definition."""


@record(period=FigurePeriod, value="number", would_hold=OtherPeriod)
class ReportedClaim:
    """Of `report.build`."""

    id: str
    """The claim's id."""

    indicator: str
    """The indicator that it is about."""

    text: str
    """The sentence as it was published."""

    period: FigurePeriod
    """The days over which it was tested."""

    holds: bool | None
    """Whether the rows bear it out; null where they cannot tell."""

    because: str
    """Why, in a sentence."""

    value: float | None
    """What the rows say."""

    would_hold: OtherPeriod | None = None
    """The other period, where the claim would hold over it."""


@record(
    audience="code", language="code", made_on="date", first_day="date", last_day="date", evaluation_first_day="date",
    evaluation_last_day="date", figures=[ReportedFigure], claims=[ReportedClaim],
)
class Report:
    """Of `report.build`."""

    content_type: str
    """The media type of the face."""

    pilot: str
    """The pilot."""

    name: str
    """The pilot's name."""

    audience: code_lists.Audience
    """For whom it was made."""

    language: code_lists.Language
    """The language of its texts."""

    made_on: dt.date
    """The local day on which it was made."""

    first_day: dt.date
    """The first day of the pilot."""

    last_day: dt.date
    """The last day of the pilot, itself in."""

    evaluation_first_day: dt.date
    """The first day of the evaluation period."""

    evaluation_last_day: dt.date
    """The last day of the evaluation period, itself in."""

    figures: list[ReportedFigure]
    """The figures, in the order of their definitions; format json alone."""

    claims: list[ReportedClaim]
    """Published claims beside the rows; format json alone."""

    text: str | None = None
    """The report in every other format."""


@record(state="code", keep_until="date")
class Placed:
    """Of `reservation.cancel`, `reservation.place`, `reservation.prioritise`, `reservation.resume`,
    `reservation.suspend`."""

    id: str
    """The id of the reservation."""

    revision: int
    """The record's revision after this call; it counts from 1."""

    state: code_lists.ReservationState
    """Where it stands."""

    place: int | None = None
    """Its place in its queue, from 1; those who have a device kept stand first."""

    device: str | None = None
    """The device that is kept for it; of a kit one of its devices."""

    keep_until: dt.date | None = None
    """The last day on which it is kept."""


@record(
    state="code", device_kind="code", first_day="date", last_day="date", placed_at="instant", keep_until="date",
    suspended_until="date", ready_at="instant", ended_at="instant",
)
class ReservationView:
    """Of `reservation.get`, `reservation.history`, `reservation.list`."""

    id: str
    """The reservation's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    person: str
    """The person for whom it is reserved. (personal)"""

    state: code_lists.ReservationState
    """Where it stands: the fold of its events."""

    device_kind: code_lists.DeviceKind | None = None
    """Any device of this kind is wanted."""

    wanted_device: str | None = None
    """This very device is wanted."""

    kit: str | None = None
    """This kit is wanted."""

    first_day: dt.date | None = None
    """From when it is needed."""

    last_day: dt.date | None = None
    """Until when it is needed."""

    priority_class: int
    """0 to 9, lower goes first."""

    placed_at: dt.datetime
    """When it was placed."""

    device: str | None = None
    """The device that is kept for it."""

    keep_until: dt.date | None = None
    """The last day on which it is kept."""

    suspended_until: dt.date | None = None
    """Until when it is passed over."""

    pickup: str | None = None
    """At which organisation it is fetched."""

    ready_at: dt.datetime | None = None
    """When it could be fetched."""

    ended_at: dt.datetime | None = None
    """When it was fulfilled, expired or was cancelled."""

    loan: str | None = None
    """The loan by which it was fulfilled."""

    place: int | None = None
    """Its place in its queue, from 1: computed from priority class, time and id, never stored."""


@record(at="instant", event="code", keep_until="date")
class ReservationEventView:
    """Of `reservation.history`."""

    number: int
    """Counts the reservation's events in their order."""

    at: dt.datetime
    """When it happened."""

    event: code_lists.ReservationEvent
    """What happened; the state is the fold of these."""

    device: str | None = None
    """The device that it was about."""

    keep_until: dt.date | None = None
    """Until when it was to be kept."""

    reason: str | None = None
    """Why it happened. (free text)"""

    recorded_by: str | None = None
    """By whose call. (personal)"""


@record(reservation=ReservationView, events=[ReservationEventView])
class ReservationLife:
    """Of `reservation.history`."""

    reservation: ReservationView
    """The reservation as it stands."""

    events: list[ReservationEventView]
    """Its events in their order, with the reasons that staff gave."""


@record()
class SavedDraft:
    """Of `response.begin`, `response.save`."""

    id: str
    """The draft's id."""

    revision: int
    """Counts the savings, from 1."""

    version: int
    """The form's version that is answered."""

    missing: list[str]
    """Where a required item is not answered yet, as paths below /answers."""


@record(scores=[ScoreChangeView])
class ResponseComparison:
    """Of `response.compare`."""

    before: str
    """The earlier response."""

    after: str
    """The later one."""

    scores: list[ScoreChangeView]
    """The change of each score."""


@record(begun_on="date", saved_at="instant")
class DraftLine:
    """Of `response.drafts`."""

    id: str
    """The draft's id."""

    form: str
    """The form."""

    version: int
    """The version that was begun."""

    subject: str | None = None
    """Whom the answers are about. (personal)"""

    begun_on: dt.date
    """The local day on which it was begun."""

    saved_at: dt.datetime | None = None
    """When it was last saved."""


@record(submitted_at="instant", submitted_on="date", mode="code", state="code")
class ResponseView:
    """Of `response.get`, `response.history`, `response.list`."""

    id: str
    """The response's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    form: str
    """The form answered."""

    version: int
    """The version answered."""

    respondent: str | None = None
    """Who answered. (personal)"""

    anonymous: bool
    """Whether nobody is known to have answered it."""

    submitted_at: dt.datetime | None = None
    """When it was answered, where the clock is known."""

    submitted_on: dt.date
    """The local day on which it was answered."""

    answers: Any
    """Item to value; null for an item that was skipped. (sensitive)"""

    subject: str | None = None
    """Whom the answers are about. (personal)"""

    author: str | None = None
    """Who wrote them down, where that was said. (personal)"""

    mode: code_lists.AnsweringMode
    """Whether it was answered alone, together, or in the subject's place."""

    wave: str | None = None
    """The wave of measurements that it belongs to."""

    assignment: str | None = None
    """The assignment that it answers."""

    state: code_lists.ResponseState
    """Valid, void or withdrawn; only valid ones count."""


@record(replaced_at="instant")
class ResponseRevision:
    """Of `response.history`."""

    revision: int
    """The revision that this was."""

    replaced_at: dt.datetime | None = None
    """When it was replaced."""

    replaced_by: str | None = None
    """Who replaced it. (personal)"""

    reason: str
    """Why it was changed. (free text)"""

    answers: Any
    """What it said. (sensitive)"""


@record(current=ResponseView, earlier=[ResponseRevision])
class ResponseHistory:
    """Of `response.history`."""

    current: ResponseView
    """The response as it is now, void or withdrawn ones too."""

    earlier: list[ResponseRevision]
    """What it was before, the oldest first."""


@record(losses=[Loss])
class ResponseImported:
    """Of `response.import_fhir`."""

    id: str
    """The response's id."""

    revision: int
    """The response's revision after this call."""

    dry_run: bool
    """Whether nothing was kept because only a trial was asked for."""

    losses: list[Loss]
    """Everything of the file that is not in the response."""


@record()
class RescoredView:
    """Of `response.rescore`."""

    rule_version: str
    """The version of the rules that is current for them now."""

    responses: int
    """How many responses were scored; their earlier scores are kept."""


@record(mode="code", begun_on="date", saved_at="instant")
class DraftView:
    """Of `response.resume`."""

    id: str
    """The draft's id."""

    revision: int
    """Counts the savings, from 1."""

    form: str
    """The form."""

    version: int
    """The version that was begun; submitting it stays possible after newer ones."""

    anonymous: bool
    """Whether nobody is known to have begun it."""

    respondent: str | None = None
    """Who answers. (personal)"""

    subject: str | None = None
    """Whom the answers are about. (personal)"""

    mode: code_lists.AnsweringMode
    """Whether it is answered alone, together, or in the subject's place."""

    wave: str | None = None
    """The wave of measurements that it belongs to."""

    place: str | None = None
    """Where the respondent was."""

    begun_on: dt.date
    """The local day on which it was begun."""

    saved_at: dt.datetime | None = None
    """When it was last saved; not told of an anonymous one."""

    answers: Any
    """What it says so far, item to value. (sensitive)"""

    missing: list[str]
    """Where a required item is not answered yet, as paths below /answers."""


@record(state="code", value="number", computed_on="date")
class StoredScore:
    """Of `response.scores`."""

    score: str
    """The score."""

    rule_version: str
    """The version of the scoring rules that it was computed by."""

    state: code_lists.ScoreState
    """Whether it is complete, or what it lacks."""

    value: float | None = None
    """Its value, exactly; none where it could not be computed. (sensitive)"""

    band: str | None = None
    """The band that the value lies in. (sensitive)"""

    parts: int
    """How many parts it has for this response."""

    answered: int
    """How many of them were answered."""

    imputed: int
    """How many were imputed by the policy for missing parts."""

    current: bool
    """Whether it is the one computed last."""

    computed_on: dt.date
    """The local day on which it was computed."""


@record(kind="code")
class StoredFlag:
    """Of `response.scores`."""

    flag: str
    """The flag that was raised. (sensitive)"""

    kind: code_lists.FlagKind
    """Whether it is about safety, asks for attention, or informs."""

    rule_version: str
    """The version of the rules that raised it."""

    current: bool
    """Whether it was raised by what was computed last."""


@record(scores=[StoredScore], flags=[StoredFlag])
class ResponseScores:
    """Of `response.scores`."""

    id: str
    """The response's id."""

    scores: list[StoredScore]
    """Its scores, the current ones first; earlier ones are kept."""

    flags: list[StoredFlag]
    """The flags that were raised."""


@record(role="code", first_day="date", last_day="date")
class Assignment:
    """Of `role.list`."""

    id: str
    """The assignment's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    person: str
    """Who has the role."""

    role: code_lists.Role
    """The role."""

    first_day: dt.date | None = None
    """The first day of the role."""

    last_day: dt.date | None = None
    """The last day of the role."""


@record()
class SafariStep:
    """Of `safari.begin`, `safari.get`."""

    code: str
    """The step's code; unique in the safari."""

    text: str | dict[str, str] | None = None
    """What is to be done, by language."""


@record(part="code")
class SafariParticipant:
    """Of `safari.begin`, `safari.get`."""

    code: str
    """The participant's code; unique in the safari."""

    person: str | None = None
    """Who it is; may be unknown. (personal)"""

    part: code_lists.ParticipantPart
    """From where the participant comes; all are equal."""


@record(outcome="code")
class SafariVisit:
    """Of `safari.get`."""

    participant: str
    """The participant's code."""

    step: str
    """The step's code."""

    outcome: code_lists.StepOutcome
    """How it went."""

    ease: int | None = None
    """How easy it felt, from 1 (hard) to 5 (easy). (1 to 5)"""

    minutes: int | None = None
    """How long it took, in whole minutes. (0 to 10000)"""

    note: str | None = None
    """The participant's own words; not shown to other participants. (free text)"""


@record(kind="code", severity="code")
class SafariFinding:
    """Of `safari.get`."""

    participant: str | None = None
    """Who noticed it, by code; left out: all together."""

    step: str | None = None
    """The step at which it was noticed."""

    kind: code_lists.FindingKind
    """Whether something works well, is a problem, or is an idea."""

    touchpoint: str | None = None
    """Where in the service: a page, a chat, a phone line."""

    place: str | None = None
    """Where in the touchpoint: the page's lower edge."""

    severity: code_lists.FindingSeverity | None = None
    """How severe a problem is."""

    accessibility: bool
    """Whether it keeps somebody from using the service at all."""

    text: str
    """What was noticed. (free text)"""


@record(held_on="date")
class SafariDebrief:
    """Of `safari.get`."""

    held_on: dt.date
    """The local day of the talk."""

    participants: list[str]
    """Who took part, by code."""

    notes: str
    """What was talked over. (free text)"""


@record(
    guidance="code", run_on="date", state="code", steps=[SafariStep], participants=[SafariParticipant],
    visits=[SafariVisit], findings=[SafariFinding], debriefs=[SafariDebrief],
)
class SafariView:
    """Of `safari.get`."""

    id: str
    """The safari's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    service: str
    """The service that is tried."""

    organisation: str | None = None
    """Who provides it."""

    guidance: code_lists.SafariGuidance
    """Whether the participants go alone or guided."""

    run_on: dt.date
    """The local day."""

    state: code_lists.SafariState
    """Open or completed."""

    steps: list[SafariStep]
    """Its steps in their order."""

    participants: list[SafariParticipant]
    """Who takes part; a participant sees themselves alone."""

    visits: list[SafariVisit]
    """How steps went; a participant sees their own alone."""

    findings: list[SafariFinding]
    """What was noticed."""

    debriefs: list[SafariDebrief]
    """What was talked over; a participant sees their own alone."""


@record(guidance="code", run_on="date", state="code")
class SafariLine:
    """Of `safari.list`."""

    id: str
    """The safari's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    service: str
    """The service that is tried."""

    guidance: code_lists.SafariGuidance
    """Whether the participants go alone or guided."""

    run_on: dt.date
    """The local day."""

    state: code_lists.SafariState
    """Open or completed."""


@record(
    state="code", medium_kind="code", action="code", started_at="instant", finished_at="instant", result="code",
    verification="code", verified_at="instant", evidence="code", entry_mode="code", faults=["code"],
)
class SanitisationView:
    """Of `sanitisation.get`, `sanitisation.list`."""

    id: str
    """The record's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    state: code_lists.RecordState
    """Whether it counts."""

    device: str
    """The device."""

    medium: str | None = None
    """Which of its media."""

    manufacturer: str | None = None
    """Who made the device."""

    model: str | None = None
    """Its model."""

    serial: str | None = None
    """Its serial number."""

    property_number: str | None = None
    """The number on the device's sticker."""

    medium_serial: str | None = None
    """The serial number of the medium."""

    medium_kind: code_lists.MediumKind | None = None
    """The kind of the medium."""

    source: str | None = None
    """Where the medium came from."""

    action: code_lists.WipeAction
    """clear, purge or destroy."""

    technique: str | None = None
    """How: overwriting, block erase, shredding ..."""

    tool: str | None = None
    """The tool."""

    tool_version: str | None = None
    """Its version."""

    started_at: dt.datetime
    """When it began."""

    finished_at: dt.datetime
    """When it was done."""

    result: code_lists.WipeResult
    """Whether it passed."""

    performed_by: str | None = None
    """Who wiped, where the reader may see them. (personal)"""

    performed_role: str | None = None
    """In what role they wiped."""

    performed_place: str | None = None
    """Where it was wiped. (locating)"""

    verification: code_lists.Verification | None = None
    """How it was verified: full, sample or visual."""

    verified_at: dt.datetime | None = None
    """When it was verified."""

    verified_by: str | None = None
    """Who verified, where the reader may see them. (personal)"""

    verified_role: str | None = None
    """In what role they verified."""

    verified_place: str | None = None
    """Where it was verified. (locating)"""

    evidence: code_lists.Evidence
    """Whose word it is: own, donor_record or donor_claim."""

    entry_mode: code_lists.EntryMode
    """Whether it was written down at the time, offline or afterwards."""

    accepted: bool
    """Whether it is acceptable evidence."""

    warnings: list[str]
    """What the tool warned of. (free text)"""

    faults: list[code_lists.WipeFault]
    """Why it is no acceptable evidence; empty where it is."""


@record(kind="code")
class Replacement:
    """Of `sanitisation.record`."""

    id: str
    """What tells the new medium apart on this device."""

    kind: code_lists.MediumKind
    """Its kind."""

    is_new: bool | None = None
    """Whether it was never used; a used one has to be wiped itself. (true where it is left out)"""


@record(faults=["code"], device_state="code")
class SanitisationSaved:
    """Of `sanitisation.record`."""

    id: str
    """The id of the record."""

    revision: int
    """Counts the changes of the record, from 1."""

    accepted: bool
    """Whether it is acceptable evidence."""

    faults: list[code_lists.WipeFault]
    """Why it is no acceptable evidence; empty where it is."""

    device_state: code_lists.DeviceState
    """Where the device stands now."""


@record()
class WipePolicyView:
    """Of `sanitisation.set_policy`."""

    accepts_donor_records: bool
    """Whether the wipe record of whoever gave a device counts as evidence."""

    needs_verification: bool
    """Whether a wipe counts only where it says how its result was verified."""


@record()
class Member:
    """Of `scheme.define`, `scheme.get`, `scheme.list`, `scheme.update`."""

    organisation: str
    """The organisation."""

    may_lend: bool | None = None
    """Whether it lends devices of the scheme, or only keeps them. (true where it is left out)"""


@record(members=[Member])
class SchemeView:
    """Of `scheme.get`, `scheme.list`."""

    id: str
    """The scheme's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """What it is called."""

    devices: int
    """How many devices belong to it."""

    members: list[Member]
    """Who takes part, in the order in which they joined."""


@record(weekday="code")
class SlotText:
    """Of `series.get`, `series.list`, `series.schedule`."""

    weekday: code_lists.SlotDay
    """The day of the week."""

    starts: str
    """The wall-clock time HH:MM at which it starts."""

    ends: str
    """The wall-clock time HH:MM at which it ends, on the same day."""


@record(mode="code", first_day="date", last_day="date", slots=[SlotText], except_=["date"])
class Series:
    """Of `series.get`, `series.list`."""

    id: str
    """The series' id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """The group's name."""

    mode: code_lists.Mode
    """How its meetings are planned to be held."""

    first_day: dt.date
    """The first day of the period, itself included."""

    last_day: dt.date
    """The last day of the period, itself included."""

    unit: str | None = None
    """The unit that holds it."""

    project: str | None = None
    """The project that it belongs to."""

    slots: list[SlotText]
    """Its weekly slots."""

    except_: list[dt.date]
    """Days without a meeting."""

    leaders: list[str]
    """Who leads it as a rule. (personal)"""


@record()
class Scheduled:
    """Of `series.schedule`."""

    id: str
    """The series' id."""

    revision: int
    """The series' revision."""

    planned: int
    """How many meetings were planned."""


@record(sent_at="instant", ended_at="instant", ended_as="code")
class TransferView:
    """Of `transfer.get`, `transfer.list`."""

    id: str
    """The transfer's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    device: str
    """The device."""

    sender: str
    """Who kept it before."""

    receiver: str
    """Who keeps it next."""

    sent_at: dt.datetime
    """When it left."""

    ended_at: dt.datetime | None = None
    """When it arrived or was called back; not there while it is on its way."""

    ended_as: code_lists.TransferEnd | None = None
    """arrived or cancelled."""

    reason: str | None = None
    """Why it was sent. (free text)"""


@record()
class Unit:
    """Of `unit.get`, `unit.list`."""

    id: str
    """The unit's id."""

    revision: int
    """Counts the changes of the record, from 1."""

    name: str
    """The unit's name."""

    organisation: str | None = None
    """The organisation that it is part of."""

    municipality: str | None = None
    """The municipality in which it lies."""


@record()
class CalledOperation:
    """Of `use_log.list`."""

    operation: str
    """The name of an operation."""

    count: int
    """How often it was called."""


@record(at="instant", operations=[CalledOperation], role="code", purpose="code")
class Use:
    """Of `use_log.list`."""

    sequence: int
    """The journal's entry."""

    at: dt.datetime
    """When the data was used."""

    operation: str
    """What was done with it."""

    operations: list[CalledOperation]
    """What a batch called, about this person or others; empty for all else."""

    redacted: bool
    """Whether the entry's payload was taken away."""

    actor: str | None = None
    """The id of the person who used it. (personal)"""

    role: code_lists.Role | None = None
    """In which role."""

    purpose: code_lists.Purpose | None = None
    """For what purpose."""


@record(created_at="instant", now="instant", role="code", purpose="code")
class Information:
    """Of `workspace.info`."""

    workspace: str
    """The workspace's own id, a UUID."""

    replica: str
    """The id of this copy of it; it names the entries of its journal."""

    zone: str
    """IANA name of its time zone."""

    created_at: dt.datetime
    """When it was made."""

    now: dt.datetime
    """The time by its clock."""

    person: str
    """The acting person."""

    role: code_lists.Role
    """The access role of this session."""

    purpose: code_lists.Purpose
    """The purpose of use of this session."""

    controller: str
    """The controller of this session."""
