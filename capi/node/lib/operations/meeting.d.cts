// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Count, MeetingKind, Mode, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `meeting.*`. */
export interface MeetingOperations {
  /**
   * Cancels a meeting.
   *
   * Operation `meeting.cancel`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  cancel(request?: EndMeeting & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Counts meetings.
   *
   * Operation `meeting.count`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  count(request?: CountMeetings, options?: CallOptions): Promise<Count>;

  /**
   * Reads one meeting and its changes.
   *
   * Operation `meeting.get`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  get(request: ById, options?: CallOptions): Promise<Meeting>;

  /**
   * Says that a meeting was held; only then it counts.
   *
   * Operation `meeting.hold`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  hold(request?: HoldMeeting & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Lists meetings, page by page.
   *
   * Operation `meeting.list`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  list(request?: ListMeetings, options?: CallOptions): Listing<Meeting, MeetingPage>;

  /**
   * Moves a meeting to another time; it stays the same meeting.
   *
   * Operation `meeting.move`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  move(request: MoveMeeting & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Says that a planned meeting was not held.
   *
   * Operation `meeting.not_held`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  notHeld(request?: EndMeeting & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Plans a meeting: a group, a training, a workshop.
   *
   * Operation `meeting.plan`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  plan(request: PlanMeeting & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `action` of MeetingChange. */
export type MeetingAction = 'hold' | 'cancel' | 'not_held' | 'move';

/** Stands in `state` of CountMeetings, `state` of ListMeetings, `state` of Meeting, `from_state` of MeetingChange. */
export type MeetingState = 'planned' | 'cancelled' | 'not_held' | 'held';

/** Taken by `meeting.count`. */
export interface CountMeetings {
  /** Only meetings of this series. At most 64 bytes. */
  series?: string;
  /** Only meetings in this state. */
  state?: MeetingState;
  /** Only meetings of this kind. */
  kind?: MeetingKind;
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
}

/** Taken by `meeting.cancel`, `meeting.not_held`. */
export interface EndMeeting {
  /** The meeting's id. Either this, or series and day. At most 64 bytes. */
  meeting?: string;
  /** The series that it belongs to. At most 64 bytes. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** Why it is not held. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
  /** Takes back that it was held. False where it is left out. */
  reopen?: boolean;
}

/** Taken by `meeting.hold`. */
export interface HoldMeeting {
  /** The meeting's id. Either this, or series and day. At most 64 bytes. */
  meeting?: string;
  /** The series that it belongs to. At most 64 bytes. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** When it started, where not as planned. */
  starts_at?: Instant | Date;
  /** When it ended; where only the start is given, its length stays. */
  ends_at?: Instant | Date;
  /** How it was held, where not as planned. */
  mode?: Mode;
  /** Who led it; left out: as planned. Personal data. */
  leaders?: string[];
  /** Takes back that it was cancelled or not held. False where it is left out. */
  reopen?: boolean;
}

/** Taken by `meeting.list`. */
export interface ListMeetings {
  /** Only meetings of this series. At most 64 bytes. */
  series?: string;
  /** Only meetings in this state. */
  state?: MeetingState;
  /** Only meetings of this kind. */
  kind?: MeetingKind;
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `meeting.get`. Listed by `meeting.list`. */
export interface Meeting {
  /** The meeting's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Only held meetings count. */
  state: MeetingState;
  /** The kind of the meeting. */
  kind: MeetingKind;
  /** The series that it belongs to. At most 64 bytes. */
  series?: string;
  /** Its title. */
  title?: string;
  /** When it starts or started. */
  starts_at: Instant;
  /** When it ends or ended. */
  ends_at?: Instant;
  /** The local day on which it starts; figures count it there. */
  day: CivilDate;
  /** The local day for which it was planned first. */
  planned_day: CivilDate;
  /** As declared, and hybrid where participants of both modes were present. */
  mode: Mode;
  /** The unit that holds it. At most 64 bytes. */
  unit?: string;
  /** The project that it belongs to. At most 64 bytes. */
  project?: string;
  /** Why it was cancelled, moved or not held. Free text, which may hold personal data. */
  reason?: string;
  /** How many participants were counted, named or not. */
  head_count?: number;
  /** Who leads it. Personal data. */
  leaders: string[];
  /** What it was before, the oldest first; only where one meeting is read. */
  changes: MeetingChange[];
}

/** Stands in `changes` of Meeting. */
export interface MeetingChange {
  /** The revision that was replaced. */
  revision: number;
  /** What was done. */
  action: MeetingAction;
  /** The state before. */
  from_state: MeetingState;
  /** The start before. */
  from_starts_at: Instant;
  /** The end before. */
  from_ends_at?: Instant;
  /** When it was changed. */
  changed_at: Instant;
  /** Who changed it. At most 64 bytes. */
  changed_by?: string;
  /** Why it was changed. Free text, which may hold personal data. */
  reason?: string;
}

/** Answered by `meeting.list`. */
export interface MeetingPage {
  /** The records, in a stable order. */
  items: Meeting[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `meeting.move`. */
export interface MoveMeeting {
  /** The meeting's id. Either this, or series and day. At most 64 bytes. */
  meeting?: string;
  /** The series that it belongs to. At most 64 bytes. */
  series?: string;
  /** The local day on which it was planned, also where it was moved since. */
  day?: CivilDate;
  /** When it is to start now. */
  starts_at: Instant | Date;
  /** When it is to end now; left out: its length stays. */
  ends_at?: Instant | Date;
  /** Why it is moved. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
  /** Takes back that it was held, cancelled or not held. False where it is left out. */
  reopen?: boolean;
}

/** Taken by `meeting.plan`. */
export interface PlanMeeting {
  /** The meeting's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The series that it is a further meeting of. At most 64 bytes. */
  series?: string;
  /** The kind of the meeting. */
  kind: MeetingKind;
  /** When it is to start. */
  starts_at: Instant | Date;
  /** When it is to end. */
  ends_at: Instant | Date;
  /** How it is to be held. */
  mode: Mode;
  /** Its title. At most 1000 bytes. */
  title?: string;
  /** The unit that holds it. At most 64 bytes. */
  unit?: string;
  /** The project that it belongs to. At most 64 bytes. */
  project?: string;
  /** Who is to lead it. Personal data. */
  leaders?: string[];
}
