// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `borrower.*`. */
export interface BorrowerOperations {
  /**
   * Reads how a person stands as a borrower.
   *
   * Operation `borrower.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  get(request: AskBorrower, options?: CallOptions): Promise<BorrowerView>;

  /**
   * Ends a suspension.
   *
   * Operation `borrower.lift_suspension`, since 0.1. For coach, coordinator; purposes: guidance, lending,
   * administration.
   */
  liftSuspension(request: LiftSuspension & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Says by which group a person borrows, and until when; added, never replaced.
   *
   * Operation `borrower.set`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  set(request: SetBorrower & Repeatable, options?: CallOptions): Promise<BorrowerSaved>;

  /**
   * Suspends a borrower from a day to a day: nothing is lent to them then.
   *
   * Operation `borrower.suspend`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  suspend(request: Suspend & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Taken by `borrower.get`. */
export interface AskBorrower {
  /** The borrower. At most 64 bytes. Personal data. */
  person: string;
  /** The day asked about; today where it is left out. */
  on?: CivilDate;
}

/** Answered by `borrower.set`. */
export interface BorrowerSaved {
  /** The borrower. At most 64 bytes. */
  person: string;
}

/** Answered by `borrower.get`. */
export interface BorrowerView {
  /** The borrower. At most 64 bytes. Personal data. */
  person: string;
  /** The group of borrowers on that day. */
  group?: string;
  /** The last day on which they may have anything. */
  until?: CivilDate;
  /** Whether they are suspended on that day. */
  suspended: boolean;
  /** All suspensions, lifted ones too. */
  suspensions: SuspensionView[];
  /** How many loans they have open now; a kit counts once. */
  open_loans: number;
}

/** Taken by `borrower.lift_suspension`. */
export interface LiftSuspension {
  /** The suspension. At most 64 bytes. */
  id: string;
  /** Its last day; yesterday where it is left out: it holds no more. */
  last_day?: CivilDate;
  /** Why it ends. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Taken by `borrower.set`. */
export interface SetBorrower {
  /** The borrower. At most 64 bytes. Personal data. */
  person: string;
  /** The group of borrowers, by which policies are chosen. At most 100 bytes. */
  group?: string;
  /** The last day on which they may have anything. */
  until?: CivilDate;
  /** Since when this holds; today where it is left out. */
  first_day?: CivilDate;
}

/** Taken by `borrower.suspend`. */
export interface Suspend {
  /** The suspension's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** Who may not borrow. At most 64 bytes. Personal data. */
  person: string;
  /** Since when; today where it is left out. */
  first_day?: CivilDate;
  /** Until when; until it is lifted where it is left out. */
  last_day?: CivilDate;
  /** Why they may not borrow. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Stands in `suspensions` of BorrowerView. */
export interface SuspensionView {
  /** The suspension's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Its first day. */
  first_day: CivilDate;
  /** Until when; not there where it holds until it is lifted. */
  last_day?: CivilDate;
  /** Why they may not borrow. Free text, which may hold personal data. */
  reason: string;
}
