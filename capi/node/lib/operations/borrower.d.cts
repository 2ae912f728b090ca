// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions } from '../session.cjs';

/** What `borrower.get` takes. */
export interface BorrowerGetRequest {
  /** The borrower. At most 64 characters. Personal data. */
  person: string;
  /** The day asked about; today where it is left out. */
  on?: CivilDate;
}

/** What `borrower.get` answers. */
export interface BorrowerGetResponse {
  /** The borrower. At most 64 characters. Personal data. */
  person?: string;
  /** The group of borrowers on that day. At most 1000 characters. */
  group?: string;
  /** The last day on which they may have anything. */
  until?: CivilDate;
  /** Whether they are suspended on that day. */
  suspended?: boolean;
  /** All suspensions, lifted ones too. */
  suspensions?: {
    /** The suspension's id. At most 64 characters. */
    id?: string;
    /** Counts the changes of the record, from 1. */
    revision?: number;
    /** Since when. */
    first_day?: CivilDate;
    /** Until when; not there where it holds until it is lifted. */
    last_day?: CivilDate;
    /** Why. At most 1000 characters. Free text, which may hold personal data. */
    reason?: string;
  }[];
  /** How many loans they have open now; a kit counts once. */
  open_loans?: number;
}

/** What `borrower.lift_suspension` takes. */
export interface BorrowerLiftSuspensionRequest {
  /** The suspension. At most 64 characters. */
  id: string;
  /** Its last day; yesterday where it is left out: it holds no more. */
  last_day?: CivilDate;
  /** Why. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `borrower.lift_suspension` answers. */
export interface BorrowerLiftSuspensionResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `borrower.set` takes. */
export interface BorrowerSetRequest {
  /** The borrower. At most 64 characters. Personal data. */
  person: string;
  /** The group of borrowers, by which policies are chosen. At most 100 characters. */
  group?: string;
  /** The last day on which they may have anything. */
  until?: CivilDate;
  /** Since when this holds; today where it is left out. */
  first_day?: CivilDate;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `borrower.set` answers. */
export interface BorrowerSetResponse {
  /** The borrower. At most 64 characters. */
  person?: string;
}

/** What `borrower.suspend` takes. */
export interface BorrowerSuspendRequest {
  /** The suspension's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** Who may not borrow. At most 64 characters. Personal data. */
  person: string;
  /** Since when; today where it is left out. */
  first_day?: CivilDate;
  /** Until when; until it is lifted where it is left out. */
  last_day?: CivilDate;
  /** Why. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `borrower.suspend` answers. */
export interface BorrowerSuspendResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `borrower.*`. */
export interface BorrowerOperations {
  /**
   * Reads how a person stands as a borrower.
   *
   * Operation `borrower.get`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  get(request: BorrowerGetRequest, options?: CallOptions): Promise<BorrowerGetResponse>;

  /**
   * Ends a suspension.
   *
   * Operation `borrower.lift_suspension`, since 0.1.
   * For coach, coordinator; purposes guidance, lending, administration.
   * @experimental It may still change.
   */
  liftSuspension(request: BorrowerLiftSuspensionRequest, options?: CallOptions): Promise<BorrowerLiftSuspensionResponse>;

  /**
   * Says by which group a person borrows, and until when; added, never replaced.
   *
   * Operation `borrower.set`, since 0.1.
   * For coach, coordinator; purposes guidance, lending, administration.
   * @experimental It may still change.
   */
  set(request: BorrowerSetRequest, options?: CallOptions): Promise<BorrowerSetResponse>;

  /**
   * Suspends a borrower from a day to a day: nothing is lent to them then.
   *
   * Operation `borrower.suspend`, since 0.1.
   * For coach, coordinator; purposes guidance, lending, administration.
   * @experimental It may still change.
   */
  suspend(request: BorrowerSuspendRequest, options?: CallOptions): Promise<BorrowerSuspendResponse>;
}
