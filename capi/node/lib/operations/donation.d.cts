// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `donation.get` takes. */
export interface DonationGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `donation.get` answers. */
export interface DonationGetResponse {
  /** The donation's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The day on which the devices came. */
  received_on?: CivilDate;
  /** Which company or organisation gave them. At most 1000 characters. */
  donor?: string;
  /** The giver, where it is an organisation here. At most 64 characters. */
  donor_organisation?: string;
  /** What they are, where they are all of one kind. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** How many they are said to be; once settled, how many they were. */
  said_count?: number;
  /** Whether that is an estimate. */
  is_estimate?: boolean;
  /** The day on which they were counted for good. */
  settled_on?: CivilDate;
  /** Anything else. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
  /** How many of them are registered as devices. */
  registered?: number;
  /** Where the registered ones stand now; the counts sum to `registered`. Told by donation.get alone. */
  states?: {
    /** Where the devices stand. */
    state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
    /** How many of them. */
    count?: number;
  }[];
}

/** What `donation.list` takes. */
export interface DonationListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `donation.list`. */
export interface DonationListItem {
  /** The donation's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The day on which the devices came. */
  received_on?: CivilDate;
  /** Which company or organisation gave them. At most 1000 characters. */
  donor?: string;
  /** The giver, where it is an organisation here. At most 64 characters. */
  donor_organisation?: string;
  /** What they are, where they are all of one kind. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** How many they are said to be; once settled, how many they were. */
  said_count?: number;
  /** Whether that is an estimate. */
  is_estimate?: boolean;
  /** The day on which they were counted for good. */
  settled_on?: CivilDate;
  /** Anything else. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
  /** How many of them are registered as devices. */
  registered?: number;
  /** Where the registered ones stand now; the counts sum to `registered`. Told by donation.get alone. */
  states?: {
    /** Where the devices stand. */
    state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
    /** How many of them. */
    count?: number;
  }[];
}

/** A page of `donation.list`. */
export interface DonationListResponse {
  /** The records, in a stable order. */
  items: DonationListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `donation.receive` takes. */
export interface DonationReceiveRequest {
  /** The donation's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The day on which the devices came. */
  received_on: CivilDate;
  /** Which company or organisation gave them; a private person is not named. At most 200 characters. */
  donor?: string;
  /** The giver, where it is an organisation here. At most 64 characters. */
  donor_organisation?: string;
  /** What they are, where they are all of one kind. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** How many they are said to be. From 1 to 1000000. */
  count: number | bigint;
  /** Whether that is an estimate. */
  is_estimate?: boolean;
  /** Anything else. At most 4000 characters. Free text, which may hold personal data. */
  note?: string;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `donation.receive` answers. */
export interface DonationReceiveResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `donation.settle` takes. */
export interface DonationSettleRequest {
  /** The donation. At most 64 characters. */
  id: string;
  /** How many devices came in truth; each of them is registered. At least 0. */
  count: number | bigint;
  /** The day on which they were counted; today where it is left out. */
  settled_on?: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `donation.settle` answers. */
export interface DonationSettleResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `donation.void` takes. */
export interface DonationVoidRequest {
  /** The donation that was written down by mistake. At most 64 characters. */
  id: string;
  /** Why. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `donation.void` answers. */
export interface DonationVoidResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `donation.*`. */
export interface DonationOperations {
  /**
   * Reads a donation, and where its devices stand.
   *
   * Operation `donation.get`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  get(request: DonationGetRequest, options?: CallOptions): Promise<DonationGetResponse>;

  /**
   * Lists donations, page by page.
   *
   * Operation `donation.list`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  list(request?: DonationListRequest, options?: CallOptions): Listing<DonationListItem, DonationListResponse>;

  /**
   * Notes that several devices were given, about how many, and by whom.
   *
   * Operation `donation.receive`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  receive(request: DonationReceiveRequest, options?: CallOptions): Promise<DonationReceiveResponse>;

  /**
   * Says how many devices came in truth; all of them are registered by then.
   *
   * Operation `donation.settle`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  settle(request: DonationSettleRequest, options?: CallOptions): Promise<DonationSettleResponse>;

  /**
   * Takes a donation that was written down by mistake out of every count.
   *
   * Operation `donation.void`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  void(request: DonationVoidRequest, options?: CallOptions): Promise<DonationVoidResponse>;
}
