// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { EntryMode, MeetingKind, Mode, RecordState, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `attendance.*`. */
export interface AttendanceOperations {
  /**
   * Lists who was in a meeting, or in which meetings a person was.
   *
   * Operation `attendance.list`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  list(request?: ListAttendance, options?: CallOptions): Listing<Attendance, AttendancePage>;

  /**
   * Writes down who was in a meeting: persons, guests and a head-count.
   *
   * Operation `attendance.record`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  record(request?: RecordAttendance & Repeatable, options?: CallOptions): Promise<AttendanceRecorded>;

  /**
   * Takes a row of a list out of every count; it is kept.
   *
   * Operation `attendance.void`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  void(request: VoidAttendance & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `mode` of Attendance, `mode` of GuestGroup, `mode` of PresentPerson. */
export type AttendanceMode = 'on_site' | 'remote' | 'unknown';

/** Stands in `role` of Attendance, `role` of PresentPerson. */
export type AttendanceRole = 'participant' | 'leader' | 'staff' | 'observer';

/** Stands in `presence` of Attendance. */
export type Presence = 'present' | 'absent' | 'excused';

/** Stands in `absent` of RecordAttendance. */
export interface AbsentPerson {
  /** Who was not there. At most 64 bytes. Personal data. */
  person: string;
  /** Whether the person had said so. False where it is left out. */
  excused?: boolean;
}

/** Listed by `attendance.list`. */
export interface Attendance {
  /** The row's id, made from the meeting and the person. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whether it counts. */
  state: RecordState;
  /** The meeting. At most 64 bytes. */
  meeting: string;
  /** The person; not there for guests. At most 64 bytes. Personal data. */
  person?: string;
  /** How many the row stands for: 1 for a person. */
  count: number;
  /** Present, absent or excused. */
  presence: Presence;
  /** As what the person was there. */
  role: AttendanceRole;
  /** On site or remote. */
  mode: AttendanceMode;
  /** When the person joined first. */
  joined_at?: Instant;
  /** When the person left last. */
  left_at?: Instant;
  /** How long the person was there in all. */
  minutes?: number;
  /** The key of a group of guests; empty for the rest of a head-count. */
  guest_key?: string;
  /** What was written down of it. Free text, which may hold personal data. */
  note?: string;
}

/** Answered by `attendance.list`. */
export interface AttendancePage {
  /** The records, in a stable order. */
  items: Attendance[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Answered by `attendance.record`. */
export interface AttendanceRecorded {
  /** The meeting's id. At most 64 bytes. */
  id: string;
  /** How many participants the meeting has now. */
  participations: number;
  /** How many of them are known persons. */
  known: number;
  /** How many of them are guests without a known person. */
  unidentified: number;
}

/** Stands in `guests` of RecordAttendance. */
export interface GuestGroup {
  /** How many they were. From 1 to 100000. */
  count: number | bigint;
  /** On site or remote, where it is known. Unknown where it is left out. */
  mode?: AttendanceMode;
  /** Names the group within its meeting, so that the same group written down twice is one. At most 64 bytes. */
  guest_key?: string;
  /** What is to be said of them, without names. At most 1000 bytes. Free text, which may hold personal data. */
  note?: string;
}

/** Taken by `attendance.list`. */
export interface ListAttendance {
  /** Only this meeting. At most 64 bytes. */
  meeting?: string;
  /** Only this person. At most 64 bytes. Personal data. */
  person?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Stands in `present` of RecordAttendance. */
export interface PresentPerson {
  /** Who was there. At most 64 bytes. Personal data. */
  person: string;
  /** As what; left out: as a participant, or as written down before. */
  role?: AttendanceRole;
  /** On site or remote, where it is known. Unknown where it is left out. */
  mode?: AttendanceMode;
  /** Whether this mode counts for somebody who was there in both. False where it is left out. */
  primary?: boolean;
  /** When the person joined. */
  joined_at?: Instant | Date;
  /** When the person left. */
  left_at?: Instant | Date;
  /** How long the person was there; left out: from joining to leaving. From 0 to 44640. */
  minutes?: number | bigint;
}

/** Taken by `attendance.record`. */
export interface RecordAttendance {
  /** The meeting's id. Either this, or series and day. At most 64 bytes. */
  meeting?: string;
  /** The series that it belongs to. At most 64 bytes. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** When a meeting that was never planned started; it is made, as held, unless it is there. */
  starts_at?: Instant | Date;
  /** When the unplanned meeting ended. */
  ends_at?: Instant | Date;
  /** The kind of the unplanned meeting; left out: group. */
  kind?: MeetingKind;
  /** How the unplanned meeting was held; left out: as its participants were. */
  mode?: Mode;
  /** The title of the unplanned meeting. At most 1000 bytes. */
  title?: string;
  /** Who was there. */
  present?: PresentPerson[];
  /** Who was not there. Whoever is not named is unmarked. */
  absent?: AbsentPerson[];
  /** Participants without a known person, in groups. */
  guests?: GuestGroup[];
  /** How many participants there were in all; those not written down are guests. From 0 to 100000. */
  head_count?: number | bigint;
  /** Whether this also says that the planned meeting was held. False where it is left out. */
  held?: boolean;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Taken by `attendance.void`. */
export interface VoidAttendance {
  /** The row's id, as attendance.list shows it. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
