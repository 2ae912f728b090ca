// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, DeviceKind, DeviceState, EntryMode, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `donation.*`. */
export interface DonationOperations {
  /**
   * Reads a donation, and where its devices stand.
   *
   * Operation `donation.get`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  get(request: ById, options?: CallOptions): Promise<DonationView>;

  /**
   * Lists donations, page by page.
   *
   * Operation `donation.list`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  list(request?: ListDonations, options?: CallOptions): Listing<DonationView, DonationViewPage>;

  /**
   * Notes that several devices were given, about how many, and by whom.
   *
   * Operation `donation.receive`, since 0.1. For coordinator; purposes: lending, administration.
   */
  receive(request: ReceiveDonation & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Says how many devices came in truth; all of them are registered by then.
   *
   * Operation `donation.settle`, since 0.1. For coordinator; purposes: lending, administration.
   */
  settle(request: SettleDonation & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes a donation that was written down by mistake out of every count.
   *
   * Operation `donation.void`, since 0.1. For coordinator; purposes: lending, administration.
   */
  void(request: VoidDonation & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Answered by `donation.get`. Listed by `donation.list`. */
export interface DonationView {
  /** The donation's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The day on which the devices came. */
  received_on: CivilDate;
  /** Which company or organisation gave them. */
  donor?: string;
  /** The giver, where it is an organisation here. At most 64 bytes. */
  donor_organisation?: string;
  /** What they are, where they are all of one kind. */
  device_kind?: DeviceKind;
  /** How many they are said to be; once settled, how many they were. */
  said_count: number;
  /** Whether that is an estimate. */
  is_estimate: boolean;
  /** The day on which they were counted for good. */
  settled_on?: CivilDate;
  /** Anything else. Free text, which may hold personal data. */
  note?: string;
  /** How many of them are registered as devices. */
  registered: number;
  /** Where the registered ones stand now; the counts sum to `registered`. Told by donation.get alone. */
  states?: StateCount[];
}

/** Answered by `donation.list`. */
export interface DonationViewPage {
  /** The records, in a stable order. */
  items: DonationView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `donation.list`. */
export interface ListDonations {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `donation.receive`. */
export interface ReceiveDonation {
  /** The donation's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The day on which the devices came. */
  received_on: CivilDate;
  /** Which company or organisation gave them; a private person is not named. At most 200 bytes. */
  donor?: string;
  /** The giver, where it is an organisation here. At most 64 bytes. */
  donor_organisation?: string;
  /** What they are, where they are all of one kind. */
  device_kind?: DeviceKind;
  /** How many they are said to be. From 1 to 1000000. */
  count: number | bigint;
  /** Whether that is an estimate. True where it is left out. */
  is_estimate?: boolean;
  /** Anything else. At most 4000 bytes. Free text, which may hold personal data. */
  note?: string;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Taken by `donation.settle`. */
export interface SettleDonation {
  /** The donation. At most 64 bytes. */
  id: string;
  /** How many devices came in truth; each of them is registered. At least 0. */
  count: number | bigint;
  /** The day on which they were counted; today where it is left out. */
  settled_on?: CivilDate;
}

/** Stands in `states` of DonationView. */
export interface StateCount {
  /** Where the devices stand. */
  state: DeviceState;
  /** How many of them. */
  count: number;
}

/** Taken by `donation.void`. */
export interface VoidDonation {
  /** The donation that was written down by mistake. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
