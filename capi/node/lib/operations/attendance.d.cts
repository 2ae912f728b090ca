// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `attendance.list` takes. */
export interface AttendanceListRequest {
  /** Only this meeting. At most 64 characters. */
  meeting?: string;
  /** Only this person. At most 64 characters. Personal data. */
  person?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `attendance.list`. */
export interface AttendanceListItem {
  /** The row's id, made from the meeting and the person. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whether it counts. */
  state?: "valid" | "void";
  /** The meeting. At most 64 characters. */
  meeting?: string;
  /** The person; not there for guests. At most 64 characters. Personal data. */
  person?: string;
  /** How many the row stands for: 1 for a person. */
  count?: number;
  /** Present, absent or excused. */
  presence?: "present" | "absent" | "excused";
  /** As what the person was there. */
  role?: "participant" | "leader" | "staff" | "observer";
  /** On site or remote. */
  mode?: "on_site" | "remote" | "unknown";
  /** When the person joined first. */
  joined_at?: Instant;
  /** When the person left last. */
  left_at?: Instant;
  /** How long the person was there in all. */
  minutes?: number;
  /** The key of a group of guests; empty for the rest of a head-count. At most 1000 characters. */
  guest_key?: string;
  /** Free text. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
}

/** A page of `attendance.list`. */
export interface AttendanceListResponse {
  /** The records, in a stable order. */
  items: AttendanceListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `attendance.record` takes. */
export interface AttendanceRecordRequest {
  /** The meeting's id. Either this, or series and day. At most 64 characters. */
  meeting?: string;
  /** The series that it belongs to. At most 64 characters. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** When a meeting that was never planned started; it is made, as held, unless it is there. */
  starts_at?: Instant | Date;
  /** When the unplanned meeting ended. */
  ends_at?: Instant | Date;
  /** The kind of the unplanned meeting; left out: group. */
  kind?: "group" | "training" | "workshop" | "kick_off" | "closing" | "unit_meeting" | "other";
  /** How the unplanned meeting was held; left out: as its participants were. */
  mode?: "on_site" | "remote" | "hybrid";
  /** The title of the unplanned meeting. At most 1000 characters. */
  title?: string;
  /** Who was there. */
  present?: {
    /** Who was there. At most 64 characters. Personal data. */
    person: string;
    /** As what; left out: as a participant, or as written down before. */
    role?: "participant" | "leader" | "staff" | "observer";
    /** On site or remote, where it is known. */
    mode?: "on_site" | "remote" | "unknown";
    /** Whether this mode counts for somebody who was there in both. */
    primary?: boolean;
    /** When the person joined. */
    joined_at?: Instant | Date;
    /** When the person left. */
    left_at?: Instant | Date;
    /** How long the person was there; left out: from joining to leaving. From 0 to 44640. */
    minutes?: number | bigint;
  }[];
  /** Who was not there. Whoever is not named is unmarked. */
  absent?: {
    /** Who was not there. At most 64 characters. Personal data. */
    person: string;
    /** Whether the person had said so. */
    excused?: boolean;
  }[];
  /** Participants without a known person, in groups. */
  guests?: {
    /** How many they were. From 1 to 100000. */
    count: number | bigint;
    /** On site or remote, where it is known. */
    mode?: "on_site" | "remote" | "unknown";
    /** Names the group within its meeting, so that the same group written down twice is one. At most 64 characters. */
    guest_key?: string;
    /** Free text. At most 1000 characters. Free text, which may hold personal data. */
    note?: string;
  }[];
  /** How many participants there were in all; those not written down are guests. From 0 to 100000. */
  head_count?: number | bigint;
  /** Whether this also says that the planned meeting was held. */
  held?: boolean;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `attendance.record` answers. */
export interface AttendanceRecordResponse {
  /** The meeting's id. At most 64 characters. */
  id?: string;
  /** How many participants the meeting has now. */
  participations?: number;
  /** How many of them are known persons. */
  known?: number;
  /** How many of them are guests without a known person. */
  unidentified?: number;
}

/** What `attendance.void` takes. */
export interface AttendanceVoidRequest {
  /** The row's id, as attendance.list shows it. At most 64 characters. */
  id: string;
  /** Why it does not count. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `attendance.void` answers. */
export interface AttendanceVoidResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `attendance.*`. */
export interface AttendanceOperations {
  /**
   * Lists who was in a meeting, or in which meetings a person was.
   *
   * Operation `attendance.list`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  list(request?: AttendanceListRequest, options?: CallOptions): Listing<AttendanceListItem, AttendanceListResponse>;

  /**
   * Writes down who was in a meeting: persons, guests and a head-count.
   *
   * Operation `attendance.record`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  record(request?: AttendanceRecordRequest, options?: CallOptions): Promise<AttendanceRecordResponse>;

  /**
   * Takes a row of a list out of every count; it is kept.
   *
   * Operation `attendance.void`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  void(request: AttendanceVoidRequest, options?: CallOptions): Promise<AttendanceVoidResponse>;
}
