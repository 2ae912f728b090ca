// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `policy.define` takes. */
export interface PolicyDefineRequest {
  /** The policy's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** What it is called. At most 200 characters. */
  name: string;
  /** Only borrowers of this group; everybody where it is left out. At most 100 characters. */
  borrower_group?: string;
  /** Only devices of this kind; every kind where it is left out. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** The first day on which it holds. */
  first_day?: CivilDate;
  /** The last day on which it holds. */
  last_day?: CivilDate;
  /** For how long is lent; the schedule's limit alone where it is left out. */
  period?: {
    /** How many. From 1 to 1000000. */
    count: number | bigint;
    /**
     * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
     */
    unit: "minutes" | "hours" | "days" | "open_days" | "weeks" | "months";
  };
  /** For how long is renewed; as the period where it is left out. */
  renewal_period?: {
    /** How many. From 1 to 1000000. */
    count: number | bigint;
    /**
     * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
     */
    unit: "minutes" | "hours" | "days" | "open_days" | "weeks" | "months";
  };
  /** From where a renewal counts; from the old due date, or from now where that is later, if left out. */
  renewal_base?: "checkout" | "old_due" | "now" | "later";
  /** How often a loan may be renewed; without a limit where left out. From 0 to 1000. */
  most_renewals?: number | bigint;
  /**
   * How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. From 0 to 1000.
   */
  most_loans?: number | bigint;
  /** Due at 23:59:59 of the day; minutes and hours stay as they are. */
  end_of_day?: boolean;
  /** What happens to a due date on a closed day. */
  closed_days?: "keep" | "next" | "previous" | "same_weekday" | "end_of_current" | "start_of_next";
  /** The opening hours that count; always open where it is left out. At most 64 characters. */
  opening?: string;
  /** A fixed schedule: nothing is lent or renewed outside its ranges. */
  schedule?: {
    /** The first day of the range, itself in it. */
    first_day: CivilDate;
    /** Its last day, itself in it. */
    last_day: CivilDate;
    /** What is lent or renewed in the range is due by the end of this day. */
    limit: CivilDate;
  }[];
  /** Nothing is due after the borrower's own last day. */
  ends_with_borrower?: boolean;
  /** For how many open days a device is kept for who reserved it. From 1 to 365. */
  keep_days?: number | bigint;
  /** Whether a donor's wipe record counts as evidence; a donor's bare claim never does. */
  accepts_donor_evidence?: boolean;
  /** Whether a checkout needs an accepted agreement. */
  needs_agreement?: boolean;
  /** How many days before the due day to remind, each. */
  remind_before?: (number | bigint)[];
  /** Whether to remind on the due day. */
  remind_on_day?: boolean;
  /** How many days after the due day to remind, each. */
  remind_after?: (number | bigint)[];
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `policy.define` answers. */
export interface PolicyDefineResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `policy.end` takes. */
export interface PolicyEndRequest {
  /** The policy. At most 64 characters. */
  id: string;
  /** The last day on which it holds; loans lent by it keep it. */
  last_day: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `policy.end` answers. */
export interface PolicyEndResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `policy.get` takes. */
export interface PolicyGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `policy.get` answers. */
export interface PolicyGetResponse {
  /** The policy's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** What it is called. At most 200 characters. */
  name?: string;
  /** Only borrowers of this group; everybody where it is left out. At most 100 characters. */
  borrower_group?: string;
  /** Only devices of this kind; every kind where it is left out. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** The first day on which it holds. */
  first_day?: CivilDate;
  /** The last day on which it holds. */
  last_day?: CivilDate;
  /** For how long is lent; the schedule's limit alone where it is left out. */
  period?: {
    /** How many. From 1 to 1000000. */
    count?: number;
    /**
     * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
     */
    unit?: "minutes" | "hours" | "days" | "open_days" | "weeks" | "months";
  };
  /** For how long is renewed; as the period where it is left out. */
  renewal_period?: {
    /** How many. From 1 to 1000000. */
    count?: number;
    /**
     * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
     */
    unit?: "minutes" | "hours" | "days" | "open_days" | "weeks" | "months";
  };
  /** From where a renewal counts; from the old due date, or from now where that is later, if left out. */
  renewal_base?: "checkout" | "old_due" | "now" | "later";
  /** How often a loan may be renewed; without a limit where left out. From 0 to 1000. */
  most_renewals?: number;
  /**
   * How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. From 0 to 1000.
   */
  most_loans?: number;
  /** Due at 23:59:59 of the day; minutes and hours stay as they are. */
  end_of_day?: boolean;
  /** What happens to a due date on a closed day. */
  closed_days?: "keep" | "next" | "previous" | "same_weekday" | "end_of_current" | "start_of_next";
  /** The opening hours that count; always open where it is left out. At most 64 characters. */
  opening?: string;
  /** A fixed schedule: nothing is lent or renewed outside its ranges. */
  schedule?: {
    /** The first day of the range, itself in it. */
    first_day?: CivilDate;
    /** Its last day, itself in it. */
    last_day?: CivilDate;
    /** What is lent or renewed in the range is due by the end of this day. */
    limit?: CivilDate;
  }[];
  /** Nothing is due after the borrower's own last day. */
  ends_with_borrower?: boolean;
  /** For how many open days a device is kept for who reserved it. From 1 to 365. */
  keep_days?: number;
  /** Whether a donor's wipe record counts as evidence; a donor's bare claim never does. */
  accepts_donor_evidence?: boolean;
  /** Whether a checkout needs an accepted agreement. */
  needs_agreement?: boolean;
  /** How many days before the due day to remind, each. */
  remind_before?: number[];
  /** Whether to remind on the due day. */
  remind_on_day?: boolean;
  /** How many days after the due day to remind, each. */
  remind_after?: number[];
}

/** What `policy.list` takes. */
export interface PolicyListRequest {
  /** Only policies that can hold for this kind of device. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Only policies that hold on this day. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `policy.list`. */
export interface PolicyListItem {
  /** The policy's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** What it is called. At most 200 characters. */
  name?: string;
  /** Only borrowers of this group; everybody where it is left out. At most 100 characters. */
  borrower_group?: string;
  /** Only devices of this kind; every kind where it is left out. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** The first day on which it holds. */
  first_day?: CivilDate;
  /** The last day on which it holds. */
  last_day?: CivilDate;
  /** For how long is lent; the schedule's limit alone where it is left out. */
  period?: {
    /** How many. From 1 to 1000000. */
    count?: number;
    /**
     * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
     */
    unit?: "minutes" | "hours" | "days" | "open_days" | "weeks" | "months";
  };
  /** For how long is renewed; as the period where it is left out. */
  renewal_period?: {
    /** How many. From 1 to 1000000. */
    count?: number;
    /**
     * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
     */
    unit?: "minutes" | "hours" | "days" | "open_days" | "weeks" | "months";
  };
  /** From where a renewal counts; from the old due date, or from now where that is later, if left out. */
  renewal_base?: "checkout" | "old_due" | "now" | "later";
  /** How often a loan may be renewed; without a limit where left out. From 0 to 1000. */
  most_renewals?: number;
  /**
   * How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. From 0 to 1000.
   */
  most_loans?: number;
  /** Due at 23:59:59 of the day; minutes and hours stay as they are. */
  end_of_day?: boolean;
  /** What happens to a due date on a closed day. */
  closed_days?: "keep" | "next" | "previous" | "same_weekday" | "end_of_current" | "start_of_next";
  /** The opening hours that count; always open where it is left out. At most 64 characters. */
  opening?: string;
  /** A fixed schedule: nothing is lent or renewed outside its ranges. */
  schedule?: {
    /** The first day of the range, itself in it. */
    first_day?: CivilDate;
    /** Its last day, itself in it. */
    last_day?: CivilDate;
    /** What is lent or renewed in the range is due by the end of this day. */
    limit?: CivilDate;
  }[];
  /** Nothing is due after the borrower's own last day. */
  ends_with_borrower?: boolean;
  /** For how many open days a device is kept for who reserved it. From 1 to 365. */
  keep_days?: number;
  /** Whether a donor's wipe record counts as evidence; a donor's bare claim never does. */
  accepts_donor_evidence?: boolean;
  /** Whether a checkout needs an accepted agreement. */
  needs_agreement?: boolean;
  /** How many days before the due day to remind, each. */
  remind_before?: number[];
  /** Whether to remind on the due day. */
  remind_on_day?: boolean;
  /** How many days after the due day to remind, each. */
  remind_after?: number[];
}

/** A page of `policy.list`. */
export interface PolicyListResponse {
  /** The records, in a stable order. */
  items: PolicyListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** The operations `policy.*`. */
export interface PolicyOperations {
  /**
   * Defines a lending policy; a later one of the same scope supersedes it.
   *
   * Operation `policy.define`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  define(request: PolicyDefineRequest, options?: CallOptions): Promise<PolicyDefineResponse>;

  /**
   * Says until when a lending policy holds.
   *
   * Operation `policy.end`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  end(request: PolicyEndRequest, options?: CallOptions): Promise<PolicyEndResponse>;

  /**
   * Reads one lending policy.
   *
   * Operation `policy.get`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching,
   * lending, evaluation, administration, own_data.
   * @experimental It may still change.
   */
  get(request: PolicyGetRequest, options?: CallOptions): Promise<PolicyGetResponse>;

  /**
   * Lists lending policies, page by page.
   *
   * Operation `policy.list`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching,
   * lending, evaluation, administration, own_data.
   * @experimental It may still change.
   */
  list(request?: PolicyListRequest, options?: CallOptions): Listing<PolicyListItem, PolicyListResponse>;
}
