// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, DeviceKind, RenewalBase, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `policy.*`. */
export interface PolicyOperations {
  /**
   * Defines a lending policy; a later one of the same scope supersedes it.
   *
   * Operation `policy.define`, since 0.1. For coordinator; purposes: lending, administration.
   */
  define(request: DefinePolicy & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Says until when a lending policy holds.
   *
   * Operation `policy.end`, since 0.1. For coordinator; purposes: lending, administration.
   */
  end(request: EndPolicy & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one lending policy.
   *
   * Operation `policy.get`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, lending, evaluation, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<PolicyView>;

  /**
   * Lists lending policies, page by page.
   *
   * Operation `policy.list`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, lending, evaluation, administration, own_data.
   */
  list(request?: ListPolicies, options?: CallOptions): Listing<PolicyView, PolicyViewPage>;
}

/** Stands in `closed_days` of DefinePolicy, `closed_days` of PolicyView. */
export type ClosedDays = 'keep' | 'next' | 'previous' | 'same_weekday' | 'end_of_current' | 'start_of_next';

/** Stands in `unit` of PeriodText. */
export type PeriodUnit = 'minutes' | 'hours' | 'days' | 'open_days' | 'weeks' | 'months';

/** Taken by `policy.define`. */
export interface DefinePolicy {
  /** The policy's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** What it is called. At most 200 bytes. */
  name: string;
  /** Only borrowers of this group; everybody where it is left out. At most 100 bytes. */
  borrower_group?: string;
  /** Only devices of this kind; every kind where it is left out. */
  device_kind?: DeviceKind;
  /** The first day on which it holds. */
  first_day?: CivilDate;
  /** The last day on which it holds. */
  last_day?: CivilDate;
  /** For how long is lent; the schedule's limit alone where it is left out. */
  period?: PeriodTextInput;
  /** For how long is renewed; as the period where it is left out. */
  renewal_period?: PeriodTextInput;
  /** From where a renewal counts; from the old due date, or from now where that is later, if left out. */
  renewal_base?: RenewalBase;
  /** How often a loan may be renewed; without a limit where left out. From 0 to 1000. */
  most_renewals?: number | bigint;
  /**
   * How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. From 0 to 1000.
   */
  most_loans?: number | bigint;
  /** Due at 23:59:59 of the day; minutes and hours stay as they are. False where it is left out. */
  end_of_day?: boolean;
  /** What happens to a due date on a closed day. Keep where it is left out. */
  closed_days?: ClosedDays;
  /** The opening hours that count; always open where it is left out. At most 64 bytes. */
  opening?: string;
  /** A fixed schedule: nothing is lent or renewed outside its ranges. */
  schedule?: RangeText[];
  /** Nothing is due after the borrower's own last day. True where it is left out. */
  ends_with_borrower?: boolean;
  /** For how many open days a device is kept for who reserved it. From 1 to 365. 7 where it is left out. */
  keep_days?: number | bigint;
  /** Whether a donor's wipe record counts as evidence; a donor's bare claim never does. False where it is left out. */
  accepts_donor_evidence?: boolean;
  /** Whether a checkout needs an accepted agreement. False where it is left out. */
  needs_agreement?: boolean;
  /** How many days before the due day to remind, each. */
  remind_before?: (number | bigint)[];
  /** Whether to remind on the due day. False where it is left out. */
  remind_on_day?: boolean;
  /** How many days after the due day to remind, each. */
  remind_after?: (number | bigint)[];
}

/** Taken by `policy.end`. */
export interface EndPolicy {
  /** The policy. At most 64 bytes. */
  id: string;
  /** The last day on which it holds; loans lent by it keep it. */
  last_day: CivilDate;
}

/** Taken by `policy.list`. */
export interface ListPolicies {
  /** Only policies that can hold for this kind of device. */
  device_kind?: DeviceKind;
  /** Only policies that hold on this day. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/**
 * Stands in `period` of DefinePolicy, `renewal_period` of DefinePolicy, `period` of PolicyView, `renewal_period` of
 * PolicyView.
 */
export interface PeriodTextInput {
  /** How many of the unit. From 1 to 1000000. */
  count: number | bigint;
  /**
   * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
   */
  unit: PeriodUnit;
}

/**
 * Stands in `period` of DefinePolicy, `renewal_period` of DefinePolicy, `period` of PolicyView, `renewal_period` of
 * PolicyView.
 */
export interface PeriodText {
  /** How many of the unit. From 1 to 1000000. */
  count: number;
  /**
   * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
   */
  unit: PeriodUnit;
}

/** Answered by `policy.get`. Listed by `policy.list`. */
export interface PolicyView {
  /** The policy's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** What it is called. */
  name: string;
  /** Only borrowers of this group; everybody where it is left out. */
  borrower_group?: string;
  /** Only devices of this kind; every kind where it is left out. */
  device_kind?: DeviceKind;
  /** The first day on which it holds. */
  first_day?: CivilDate;
  /** The last day on which it holds. */
  last_day?: CivilDate;
  /** For how long is lent; the schedule's limit alone where it is left out. */
  period?: PeriodText;
  /** For how long is renewed; as the period where it is left out. */
  renewal_period?: PeriodText;
  /** From where a renewal counts; from the old due date, or from now where that is later, if left out. */
  renewal_base: RenewalBase;
  /** How often a loan may be renewed; without a limit where left out. From 0 to 1000. */
  most_renewals?: number;
  /**
   * How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. From 0 to 1000.
   */
  most_loans?: number;
  /** Due at 23:59:59 of the day; minutes and hours stay as they are. */
  end_of_day: boolean;
  /** What happens to a due date on a closed day. */
  closed_days: ClosedDays;
  /** The opening hours that count; always open where it is left out. At most 64 bytes. */
  opening?: string;
  /** A fixed schedule: nothing is lent or renewed outside its ranges. */
  schedule: RangeText[];
  /** Nothing is due after the borrower's own last day. */
  ends_with_borrower: boolean;
  /** For how many open days a device is kept for who reserved it. From 1 to 365. */
  keep_days: number;
  /** Whether a donor's wipe record counts as evidence; a donor's bare claim never does. */
  accepts_donor_evidence: boolean;
  /** Whether a checkout needs an accepted agreement. */
  needs_agreement: boolean;
  /** How many days before the due day to remind, each. */
  remind_before: number[];
  /** Whether to remind on the due day. */
  remind_on_day: boolean;
  /** How many days after the due day to remind, each. */
  remind_after: number[];
}

/** Answered by `policy.list`. */
export interface PolicyViewPage {
  /** The records, in a stable order. */
  items: PolicyView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Stands in `schedule` of DefinePolicy, `schedule` of PolicyView. */
export interface RangeText {
  /** The first day of the range, itself in it. */
  first_day: CivilDate;
  /** Its last day, itself in it. */
  last_day: CivilDate;
  /** What is lent or renewed in the range is due by the end of this day. */
  limit: CivilDate;
}
