// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';

/**
 * Stands in `bound` of Because, `bound` of Figure, `bound` of IndicatorDocument, `bound` of IndicatorView and 1 more.
 */
export type Bound = 'exact' | 'at_least' | 'about';

/**
 * Stands in `condition` of AmendLoan, `condition` of CheckOut, `condition` of ConditionView, `condition` of LoanView
 * and 3 more.
 */
export type Condition = 'good' | 'worn' | 'damaged';

/**
 * Stands in `device_kind` of AcquisitionView, `kind` of CountDevices, `device_kind` of DefinePolicy, `kind` of
 * DeviceView and 10 more.
 */
export type DeviceKind = 'tablet' | 'laptop' | 'desktop' | 'phone' | 'wristband' | 'other';

/**
 * Stands in `state` of CountDevices, `device_state` of DeviceMoved, `state` of DeviceView, `state` of ExportDevices and
 * 5 more.
 */
export type DeviceState =
  | 'received'
  | 'to_wipe'
  | 'blocked'
  | 'to_install'
  | 'available'
  | 'reserved'
  | 'on_loan'
  | 'repair'
  | 'in_transit'
  | 'lost'
  | 'granted'
  | 'disposed';

/**
 * Stands in `entry_mode` of CheckOut, `entry_mode` of Completion, `entry_mode` of Contact, `entry_mode` of LoanView and
 * 10 more.
 */
export type EntryMode = 'live' | 'offline' | 'historical';

/** Stands in `kind` of CountMeetings, `kind` of ListMeetings, `kind` of Meeting, `kind` of PlanMeeting and 1 more. */
export type MeetingKind = 'group' | 'training' | 'workshop' | 'kick_off' | 'closing' | 'unit_meeting' | 'other';

/** Stands in `mode` of HoldMeeting, `mode` of Meeting, `mode` of PlanMeeting, `mode` of RecordAttendance and 2 more. */
export type Mode = 'on_site' | 'remote' | 'hybrid';

/**
 * Stands in `period` of ClaimView, `rule` of FigurePeriod, `period` of IndicatorDocument, `period` of IndicatorView and
 * 1 more.
 */
export type PeriodRule = 'evaluation' | 'pilot' | 'all' | 'given';

/** Stands in `purpose` of Information, `purpose` of ListedEntry, `purpose` of Use. */
export type Purpose =
  | 'guidance'
  | 'coaching'
  | 'lending'
  | 'assessment'
  | 'evaluation'
  | 'administration'
  | 'oversight'
  | 'own_data';

/** Stands in `state` of Attendance, `state` of Contact, `state` of CountContacts, `state` of ListContacts. */
export type RecordState = 'valid' | 'void';

/** Stands in `renewal_base` of DefinePolicy, `base` of DueView, `renewal_base` of PolicyView. */
export type RenewalBase = 'checkout' | 'old_due' | 'now' | 'later';

/** Stands in `role` of AssignRole, `role` of Assignment, `role` of Information, `role` of ListedEntry and 1 more. */
export type Role =
  | 'client'
  | 'peer'
  | 'coach'
  | 'group_leader'
  | 'coordinator'
  | 'reporter'
  | 'privacy_officer'
  | 'system_administrator';

/** Stands in `stage` of Rejection. */
export type Stage = 'import' | 'counting';

/** Taken by `acquisition.get`, `agreement.get`, `assignment.get`, `assignment.withdraw` and 24 more. */
export interface ById {
  /** The id of the record. At most 64 bytes. */
  id: string;
}

/** Answered by `acquisition.count`, `contact.count`, `device.count`, `loan.count` and 3 more. */
export interface Count {
  /** How many records match. */
  count: number;
}

/**
 * Stands in `period` of ClaimCheck, `period` of Figure, `period` of OtherPeriod, `period` of ReportedClaim and 1 more.
 */
export interface FigurePeriod {
  /** Which period this is. */
  rule: PeriodRule;
  /** The first day; not there where every day on record counts. */
  first_day?: CivilDate;
  /** The last day, itself in. */
  last_day?: CivilDate;
}

/** Taken by `journal.head`, `operation.list`, `workspace.info`. */
export interface Nothing {
}

/** Stands in `would_hold` of Because, `would_hold` of ReportedClaim. */
export interface OtherPeriod {
  /** The days over which the claim would hold. */
  period: FigurePeriod;
  /** The figure over them. */
  value: number | null;
}

/** Stands in `objects` of Change, `objects` of ListedEntry. */
export interface PayloadObject {
  /** The kind of the object. */
  kind: string;
  /** Its id. */
  id: string;
}

/** Stands in `rejected` of Figure, `rejected` of ReportedFigure. */
export interface Rejection {
  /** Why these rows do not count. */
  reason: string;
  /** Where they were left out: rows of a file at import, records at counting. */
  stage: Stage;
  /** How many rows. */
  rows: number;
  /** Ids of up to 100 of the records, for those who may see them. */
  references: string[];
}

/** Answered by `acquisition.record`, `assignment.create`, `assignment.withdraw`, `attendance.void` and 65 more. */
export interface Saved {
  /** The id of the record. At most 64 bytes. */
  id: string;
  /** The record's revision after this call; it counts from 1. */
  revision: number;
}

/** What a request that changes a record may carry. */
export interface Revising {
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
}

/** What a request that changes something may carry. */
export interface Repeatable {
  /** Of your own making: a repeated call answers what the first one did. At most 200 bytes. */
  idempotency_key?: string;
}
