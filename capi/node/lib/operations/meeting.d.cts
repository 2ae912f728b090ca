// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `meeting.cancel` takes. */
export interface MeetingCancelRequest {
  /** The meeting's id. Either this, or series and day. At most 64 characters. */
  meeting?: string;
  /** The series that it belongs to. At most 64 characters. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** Why. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Takes back that it was held. */
  reopen?: boolean;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `meeting.cancel` answers. */
export interface MeetingCancelResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `meeting.count` takes. */
export interface MeetingCountRequest {
  /** Only meetings of this series. At most 64 characters. */
  series?: string;
  /** Only meetings in this state. */
  state?: "planned" | "cancelled" | "not_held" | "held";
  /** Only meetings of this kind. */
  kind?: "group" | "training" | "workshop" | "kick_off" | "closing" | "unit_meeting" | "other";
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
}

/** What `meeting.count` answers. */
export interface MeetingCountResponse {
  /** How many records match. */
  count?: number;
}

/** What `meeting.get` takes. */
export interface MeetingGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `meeting.get` answers. */
export interface MeetingGetResponse {
  /** The meeting's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Only held meetings count. */
  state?: "planned" | "cancelled" | "not_held" | "held";
  /** The kind of the meeting. */
  kind?: "group" | "training" | "workshop" | "kick_off" | "closing" | "unit_meeting" | "other";
  /** The series that it belongs to. At most 64 characters. */
  series?: string;
  /** Its title. At most 1000 characters. */
  title?: string;
  /** When it starts or started. */
  starts_at?: Instant;
  /** When it ends or ended. */
  ends_at?: Instant;
  /** The local day on which it starts; figures count it there. */
  day?: CivilDate;
  /** The local day for which it was planned first. */
  planned_day?: CivilDate;
  /** As declared, and hybrid where participants of both modes were present. */
  mode?: "on_site" | "remote" | "hybrid";
  /** The unit that holds it. At most 64 characters. */
  unit?: string;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** Why it was cancelled, moved or not held. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** How many participants were counted, named or not. */
  head_count?: number;
  /** Who leads it. Personal data. */
  leaders?: string[];
  /** What it was before, the oldest first; only where one meeting is read. */
  changes?: {
    /** The revision that was replaced. */
    revision?: number;
    /** What was done. */
    action?: "hold" | "cancel" | "not_held" | "move";
    /** The state before. */
    from_state?: "planned" | "cancelled" | "not_held" | "held";
    /** The start before. */
    from_starts_at?: Instant;
    /** The end before. */
    from_ends_at?: Instant;
    /** When it was changed. */
    changed_at?: Instant;
    /** Who changed it. At most 64 characters. */
    changed_by?: string;
    /** Why. At most 1000 characters. Free text, which may hold personal data. */
    reason?: string;
  }[];
}

/** What `meeting.hold` takes. */
export interface MeetingHoldRequest {
  /** The meeting's id. Either this, or series and day. At most 64 characters. */
  meeting?: string;
  /** The series that it belongs to. At most 64 characters. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** When it started, where not as planned. */
  starts_at?: Instant | Date;
  /** When it ended; where only the start is given, its length stays. */
  ends_at?: Instant | Date;
  /** How it was held, where not as planned. */
  mode?: "on_site" | "remote" | "hybrid";
  /** Who led it; left out: as planned. Personal data. */
  leaders?: string[];
  /** Takes back that it was cancelled or not held. */
  reopen?: boolean;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `meeting.hold` answers. */
export interface MeetingHoldResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `meeting.list` takes. */
export interface MeetingListRequest {
  /** Only meetings of this series. At most 64 characters. */
  series?: string;
  /** Only meetings in this state. */
  state?: "planned" | "cancelled" | "not_held" | "held";
  /** Only meetings of this kind. */
  kind?: "group" | "training" | "workshop" | "kick_off" | "closing" | "unit_meeting" | "other";
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `meeting.list`. */
export interface MeetingListItem {
  /** The meeting's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Only held meetings count. */
  state?: "planned" | "cancelled" | "not_held" | "held";
  /** The kind of the meeting. */
  kind?: "group" | "training" | "workshop" | "kick_off" | "closing" | "unit_meeting" | "other";
  /** The series that it belongs to. At most 64 characters. */
  series?: string;
  /** Its title. At most 1000 characters. */
  title?: string;
  /** When it starts or started. */
  starts_at?: Instant;
  /** When it ends or ended. */
  ends_at?: Instant;
  /** The local day on which it starts; figures count it there. */
  day?: CivilDate;
  /** The local day for which it was planned first. */
  planned_day?: CivilDate;
  /** As declared, and hybrid where participants of both modes were present. */
  mode?: "on_site" | "remote" | "hybrid";
  /** The unit that holds it. At most 64 characters. */
  unit?: string;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** Why it was cancelled, moved or not held. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** How many participants were counted, named or not. */
  head_count?: number;
  /** Who leads it. Personal data. */
  leaders?: string[];
  /** What it was before, the oldest first; only where one meeting is read. */
  changes?: {
    /** The revision that was replaced. */
    revision?: number;
    /** What was done. */
    action?: "hold" | "cancel" | "not_held" | "move";
    /** The state before. */
    from_state?: "planned" | "cancelled" | "not_held" | "held";
    /** The start before. */
    from_starts_at?: Instant;
    /** The end before. */
    from_ends_at?: Instant;
    /** When it was changed. */
    changed_at?: Instant;
    /** Who changed it. At most 64 characters. */
    changed_by?: string;
    /** Why. At most 1000 characters. Free text, which may hold personal data. */
    reason?: string;
  }[];
}

/** A page of `meeting.list`. */
export interface MeetingListResponse {
  /** The records, in a stable order. */
  items: MeetingListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `meeting.move` takes. */
export interface MeetingMoveRequest {
  /** The meeting's id. Either this, or series and day. At most 64 characters. */
  meeting?: string;
  /** The series that it belongs to. At most 64 characters. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** When it is to start now. */
  starts_at: Instant | Date;
  /** When it is to end now; left out: its length stays. */
  ends_at?: Instant | Date;
  /** Why. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Takes back that it was held, cancelled or not held. */
  reopen?: boolean;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `meeting.move` answers. */
export interface MeetingMoveResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `meeting.not_held` takes. */
export interface MeetingNotHeldRequest {
  /** The meeting's id. Either this, or series and day. At most 64 characters. */
  meeting?: string;
  /** The series that it belongs to. At most 64 characters. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** Why. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Takes back that it was held. */
  reopen?: boolean;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `meeting.not_held` answers. */
export interface MeetingNotHeldResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `meeting.plan` takes. */
export interface MeetingPlanRequest {
  /** The meeting's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The series that it is a further meeting of. At most 64 characters. */
  series?: string;
  /** The kind of the meeting. */
  kind: "group" | "training" | "workshop" | "kick_off" | "closing" | "unit_meeting" | "other";
  /** When it is to start. */
  starts_at: Instant | Date;
  /** When it is to end. */
  ends_at: Instant | Date;
  /** How it is to be held. */
  mode: "on_site" | "remote" | "hybrid";
  /** Its title. At most 1000 characters. */
  title?: string;
  /** The unit that holds it. At most 64 characters. */
  unit?: string;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** Who is to lead it. Personal data. */
  leaders?: string[];
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `meeting.plan` answers. */
export interface MeetingPlanResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `meeting.*`. */
export interface MeetingOperations {
  /**
   * Cancels a meeting.
   *
   * Operation `meeting.cancel`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  cancel(request?: MeetingCancelRequest, options?: CallOptions): Promise<MeetingCancelResponse>;

  /**
   * Counts meetings.
   *
   * Operation `meeting.count`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  count(request?: MeetingCountRequest, options?: CallOptions): Promise<MeetingCountResponse>;

  /**
   * Reads one meeting and its changes.
   *
   * Operation `meeting.get`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  get(request: MeetingGetRequest, options?: CallOptions): Promise<MeetingGetResponse>;

  /**
   * Says that a meeting was held; only then it counts.
   *
   * Operation `meeting.hold`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  hold(request?: MeetingHoldRequest, options?: CallOptions): Promise<MeetingHoldResponse>;

  /**
   * Lists meetings, page by page.
   *
   * Operation `meeting.list`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  list(request?: MeetingListRequest, options?: CallOptions): Listing<MeetingListItem, MeetingListResponse>;

  /**
   * Moves a meeting to another time; it stays the same meeting.
   *
   * Operation `meeting.move`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  move(request: MeetingMoveRequest, options?: CallOptions): Promise<MeetingMoveResponse>;

  /**
   * Says that a planned meeting was not held.
   *
   * Operation `meeting.not_held`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  notHeld(request?: MeetingNotHeldRequest, options?: CallOptions): Promise<MeetingNotHeldResponse>;

  /**
   * Plans a meeting: a group, a training, a workshop.
   *
   * Operation `meeting.plan`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  plan(request: MeetingPlanRequest, options?: CallOptions): Promise<MeetingPlanResponse>;
}
