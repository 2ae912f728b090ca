// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `loan.check_out` takes. */
export interface LoanCheckOutRequest {
  /** The loan's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The device handed out. At most 64 characters. */
  device: string;
  /** Who takes it. At most 64 characters. Personal data. */
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
  condition?: "good" | "worn" | "damaged";
  /** historical: accepted without wipe evidence, and flagged. Loans that overlap are refused even then. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `loan.check_out` answers. */
export interface LoanCheckOutResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `loan.count` takes. */
export interface LoanCountRequest {
  /** Only loans of this device. At most 64 characters. */
  device?: string;
  /** Only loans to this person. At most 64 characters. */
  borrower?: string;
  /** Only loans that are out, or only those that came back. */
  open?: boolean;
}

/** What `loan.count` answers. */
export interface LoanCountResponse {
  /** How many records match. */
  count?: number;
}

/** What `loan.get` takes. */
export interface LoanGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `loan.get` answers. */
export interface LoanGetResponse {
  /** The loan's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The device. At most 64 characters. */
  device?: string;
  /** Who has or had it. At most 64 characters. Personal data. */
  borrower?: string;
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
  open?: boolean;
  /** How it came back. */
  condition?: "good" | "worn" | "damaged";
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** What the record lacks: no_wipe_evidence. */
  flags?: "no_wipe_evidence"[];
}

/** What `loan.list` takes. */
export interface LoanListRequest {
  /** Only loans of this device. At most 64 characters. */
  device?: string;
  /** Only loans to this person. At most 64 characters. */
  borrower?: string;
  /** Only loans that are out, or only those that came back. */
  open?: boolean;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `loan.list`. */
export interface LoanListItem {
  /** The loan's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The device. At most 64 characters. */
  device?: string;
  /** Who has or had it. At most 64 characters. Personal data. */
  borrower?: string;
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
  open?: boolean;
  /** How it came back. */
  condition?: "good" | "worn" | "damaged";
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** What the record lacks: no_wipe_evidence. */
  flags?: "no_wipe_evidence"[];
}

/** A page of `loan.list`. */
export interface LoanListResponse {
  /** The records, in a stable order. */
  items: LoanListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `loan.preview_due` takes. */
export interface LoanPreviewDueRequest {
  /** The loan that would be renewed; for a checkout the device or its kind instead. At most 64 characters. */
  loan?: string;
  /** The device that would be handed out. At most 64 characters. */
  device?: string;
  /** Its kind, where no certain device is meant. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Who would take it. At most 64 characters. Personal data. */
  borrower?: string;
  /** The group of borrowers, where nobody is named. At most 100 characters. */
  borrower_group?: string;
  /** When it would be handed out; now where it is left out. */
  at?: Instant | Date;
}

/** What `loan.preview_due` answers. */
export interface LoanPreviewDueResponse {
  /** The policy that holds. At most 64 characters. */
  policy?: string;
  /** When it would be due. */
  due_at?: Instant;
  /** The local day of that. */
  due_on?: CivilDate;
  /**
   * Why there would be no due date: NO_POLICY, RENEWAL_LIMIT, OUTSIDE_SCHEDULE, NO_OPEN_DAY, DUE_WOULD_NOT_MOVE,
   * DUE_BEFORE_CHECKOUT, LOAN_CLOSED. At most 1000 characters.
   */
  refused?: string;
  /** What moved the due date, in the order of the steps. */
  steps?: {
    /**
     * base: from where it counts; period: the period was added; skipped_time: that wall-clock time did not exist;
     * schedule_limit: not past the schedule's limit; closed_day: it was closed then; limit_before: the last open day
     * before the limit; borrower_until: not past the borrower's own last day.
     */
    step?: "base" | "period" | "skipped_time" | "schedule_limit" | "closed_day" | "limit_before" | "borrower_until";
    /** Where the due date was after this step. */
    at?: Instant;
  }[];
}

/** What `loan.return` takes. */
export interface LoanReturnRequest {
  /** The loan; or the device that is out. At most 64 characters. */
  loan?: string;
  /** The device whose open loan ends. At most 64 characters. */
  device?: string;
  /** When it came back. */
  returned_at?: Instant | Date;
  /** The day, where only that is known: the whole day counts as loaned. */
  returned_on?: CivilDate;
  /** How it came back. */
  condition?: "good" | "worn" | "damaged";
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `loan.return` answers. */
export interface LoanReturnResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `loan.*`. */
export interface LoanOperations {
  /**
   * Hands a device out; a past loan may be recorded whole.
   *
   * Operation `loan.check_out`, since 0.1.
   * For coach, coordinator; purposes guidance, lending, administration.
   * @experimental It may still change.
   */
  checkOut(request: LoanCheckOutRequest, options?: CallOptions): Promise<LoanCheckOutResponse>;

  /**
   * Counts loans.
   *
   * Operation `loan.count`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  count(request?: LoanCountRequest, options?: CallOptions): Promise<LoanCountResponse>;

  /**
   * Reads one loan.
   *
   * Operation `loan.get`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  get(request: LoanGetRequest, options?: CallOptions): Promise<LoanGetResponse>;

  /**
   * Lists loans, page by page.
   *
   * Operation `loan.list`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  list(request?: LoanListRequest, options?: CallOptions): Listing<LoanListItem, LoanListResponse>;

  /**
   * Tells when a loan or a renewal would be due, step by step; nothing is changed.
   *
   * Operation `loan.preview_due`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  previewDue(request?: LoanPreviewDueRequest, options?: CallOptions): Promise<LoanPreviewDueResponse>;

  /**
   * Takes a device back.
   *
   * Operation `loan.return`, since 0.1.
   * For coach, coordinator; purposes guidance, lending, administration.
   * @experimental It may still change.
   */
  return(request?: LoanReturnRequest, options?: CallOptions): Promise<LoanReturnResponse>;
}
