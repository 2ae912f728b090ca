// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { DeviceKind, Repeatable } from './shared.cjs';

/** The operations `reminder.*`. */
export interface ReminderOperations {
  /**
   * Tells which reminders of due dates, and of what can be fetched, are to be sent: one message per borrower.
   *
   * Operation `reminder.due`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  due(request?: AskReminders, options?: CallOptions): Promise<Reminders>;

  /**
   * Records that borrowers were reminded or told, so that they are not told twice.
   *
   * Operation `reminder.record`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  record(request?: RecordTold & Repeatable, options?: CallOptions): Promise<RecordedTold>;
}

/** Stands in `kind` of RemindedLoan, `kind` of ToldLoan. */
export type ReminderKind = 'before' | 'on_day' | 'after';

/** Stands in `language` of AskReminders. */
export type ReminderLanguage = 'fi' | 'sv' | 'en';

/** Taken by `reminder.due`. */
export interface AskReminders {
  /** Only reminders to this person. At most 64 bytes. Personal data. */
  borrower?: string;
  /** fi, sv or en: with a text to send; without one where it is left out. */
  language?: ReminderLanguage;
}

/** Stands in `bundles` of Reminders. */
export interface Bundle {
  /** The borrower who is reminded. At most 64 bytes. Personal data. */
  borrower: string;
  /** Of what, the earliest due date first: one message for all of them. */
  loans: RemindedLoan[];
  /** What they waited for and can fetch now, in the same message; told once. */
  ready: NoticedReservation[];
  /** What can be sent, where a language was named. */
  text?: string;
}

/** Stands in `ready` of Bundle. */
export interface NoticedReservation {
  /** The reservation. At most 64 bytes. */
  reservation: string;
  /** The device that can be fetched; of a kit one of its devices. At most 64 bytes. */
  device: string;
  /** What it is. */
  device_kind: DeviceKind;
  /** The last day on which it is kept. */
  keep_until?: CivilDate;
}

/** Taken by `reminder.record`. */
export interface RecordTold {
  /** Of which loans the borrower was reminded. */
  loans?: ToldLoan[];
  /** Of which reservations they were told that something can be fetched. */
  ready?: string[];
  /** When they were reminded of loans; now where it is left out. */
  told_at?: Instant | Date;
}

/** Answered by `reminder.record`. */
export interface RecordedTold {
  /** How many are new; one that is recorded already is not kept twice. */
  recorded: number;
}

/** Stands in `loans` of Bundle. */
export interface RemindedLoan {
  /** The loan. At most 64 bytes. */
  loan: string;
  /** The device. At most 64 bytes. */
  device: string;
  /** What it is. */
  device_kind: DeviceKind;
  /** The day by which it is due. */
  due_on: CivilDate;
  /** Before the due day, on it, or after it. */
  kind: ReminderKind;
  /** Which of the policy's reminders it is: so many days before or after. */
  days: number;
}

/** Answered by `reminder.due`. */
export interface Reminders {
  /** One per borrower, by the borrower's id. */
  bundles: Bundle[];
}

/** Stands in `loans` of RecordTold. */
export interface ToldLoan {
  /** The loan. At most 64 bytes. */
  loan: string;
  /** Which reminder it was, as reminder.due told. */
  kind: ReminderKind;
  /** So many days before or after; 0 on the day. From 0 to 365. */
  days: number | bigint;
}
