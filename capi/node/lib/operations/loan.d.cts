// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Condition, Count, DeviceKind, EntryMode, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `loan.*`. */
export interface LoanOperations {
  /**
   * Hands a device out; a past loan may be recorded whole.
   *
   * Operation `loan.check_out`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  checkOut(request: CheckOut & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Counts loans.
   *
   * Operation `loan.count`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   * @experimental It may still change.
   */
  count(request?: CountLoans, options?: CallOptions): Promise<Count>;

  /**
   * Reads one loan.
   *
   * Operation `loan.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   * @experimental It may still change.
   */
  get(request: ById, options?: CallOptions): Promise<LoanView>;

  /**
   * Lists loans, page by page.
   *
   * Operation `loan.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   * @experimental It may still change.
   */
  list(request?: ListLoans, options?: CallOptions): Listing<LoanView, LoanViewPage>;

  /**
   * Tells when a loan or a renewal would be due, step by step; nothing is changed.
   *
   * Operation `loan.preview_due`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   * @experimental It may still change.
   */
  previewDue(request?: PreviewDue, options?: CallOptions): Promise<DuePreview>;

  /**
   * Takes a device back.
   *
   * Operation `loan.return`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  return(request?: ReturnLoan & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `step` of StepView. */
export type DueStepKind =
  | 'base'
  | 'period'
  | 'skipped_time'
  | 'schedule_limit'
  | 'closed_day'
  | 'limit_before'
  | 'borrower_until';

/** Stands in `flags` of LoanView. */
export type LoanFlag = 'no_wipe_evidence';

/** Taken by `loan.check_out`. */
export interface CheckOut {
  /** The loan's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device handed out. At most 64 bytes. */
  device: string;
  /** Who takes it. At most 64 bytes. Personal data. */
  borrower: string;
  /** When it was handed out. */
  out_at?: Instant | Date;
  /** The day, where only that is known: it counts from the day's first instant. */
  out_on?: CivilDate;
  /** The day by which it is due. */
  due_on?: CivilDate;
  /** When it came back, where a past loan is recorded whole. */
  returned_at?: Instant | Date;
  /** The day on which it came back, where only that is known: the whole day counts as loaned. */
  returned_on?: CivilDate;
  /** How it came back. */
  condition?: Condition;
  /** historical: accepted without wipe evidence, and flagged. Loans that overlap are refused even then. */
  entry_mode?: EntryMode;
}

/** Taken by `loan.count`. */
export interface CountLoans {
  /** Only loans of this device. At most 64 bytes. */
  device?: string;
  /** Only loans to this person. At most 64 bytes. */
  borrower?: string;
  /** Only loans that are out, or only those that came back. */
  open?: boolean;
}

/** Answered by `loan.preview_due`. */
export interface DuePreview {
  /** The policy that holds. At most 64 bytes. */
  policy?: string;
  /** When it would be due. */
  due_at?: Instant;
  /** The local day of that. */
  due_on?: CivilDate;
  /**
   * Why there would be no due date: NO_POLICY, RENEWAL_LIMIT, OUTSIDE_SCHEDULE, NO_OPEN_DAY, DUE_WOULD_NOT_MOVE,
   * DUE_BEFORE_CHECKOUT, LOAN_CLOSED. At most 1000 bytes.
   */
  refused?: string;
  /** What moved the due date, in the order of the steps. */
  steps: StepView[];
}

/** Taken by `loan.list`. */
export interface ListLoans {
  /** Only loans of this device. At most 64 bytes. */
  device?: string;
  /** Only loans to this person. At most 64 bytes. */
  borrower?: string;
  /** Only loans that are out, or only those that came back. */
  open?: boolean;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `loan.get`. Listed by `loan.list`. */
export interface LoanView {
  /** The loan's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The device. At most 64 bytes. */
  device: string;
  /** Who has or had it. At most 64 bytes. Personal data. */
  borrower: string;
  /** When it was handed out, where the clock is known. */
  out_at?: Instant;
  /** The day on which it was handed out, where only that is known. */
  out_on?: CivilDate;
  /** When it came back, where the clock is known. */
  returned_at?: Instant;
  /** The day on which it came back, where only that is known. */
  returned_on?: CivilDate;
  /** The day by which it is due. */
  due_on?: CivilDate;
  /** Whether it is out. */
  open: boolean;
  /** How it came back. */
  condition?: Condition;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
  /** What the record lacks: no_wipe_evidence. */
  flags: LoanFlag[];
}

/** Answered by `loan.list`. */
export interface LoanViewPage {
  /** The records, in a stable order. */
  items: LoanView[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 bytes. */
  next?: string;
}

/** Taken by `loan.preview_due`. */
export interface PreviewDue {
  /** The loan that would be renewed; for a checkout the device or its kind instead. At most 64 bytes. */
  loan?: string;
  /** The device that would be handed out. At most 64 bytes. */
  device?: string;
  /** Its kind, where no certain device is meant. */
  device_kind?: DeviceKind;
  /** Who would take it. At most 64 bytes. Personal data. */
  borrower?: string;
  /** The group of borrowers, where nobody is named. At most 100 bytes. */
  borrower_group?: string;
  /** When it would be handed out; now where it is left out. */
  at?: Instant | Date;
}

/** Taken by `loan.return`. */
export interface ReturnLoan {
  /** The loan; or the device that is out. At most 64 bytes. */
  loan?: string;
  /** The device whose open loan ends. At most 64 bytes. */
  device?: string;
  /** When it came back. */
  returned_at?: Instant | Date;
  /** The day, where only that is known: the whole day counts as loaned. */
  returned_on?: CivilDate;
  /** How it came back. */
  condition?: Condition;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: EntryMode;
}

/** Stands in `steps` of DuePreview. */
export interface StepView {
  /**
   * base: from where it counts; period: the period was added; skipped_time: that wall-clock time did not exist;
   * schedule_limit: not past the schedule's limit; closed_day: it was closed then; limit_before: the last open day
   * before the limit; borrower_until: not past the borrower's own last day.
   */
  step: DueStepKind;
  /** Where the due date was after this step. */
  at: Instant;
}
