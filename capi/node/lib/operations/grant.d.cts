// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Count, EntryMode, Handed, LoanFlag, Repeatable } from './shared.cjs';

/** The operations `grant.*`. */
export interface GrantOperations {
  /**
   * Counts grants.
   *
   * Operation `grant.count`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  count(request?: CountGrants, options?: CallOptions): Promise<Count>;

  /**
   * Reads one grant.
   *
   * Operation `grant.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<GrantView>;

  /**
   * Makes a wiped and installed device a person's own, and ends their loan of it.
   *
   * Operation `grant.give`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  give(request: GiveGrant & Repeatable, options?: CallOptions): Promise<GrantSaved>;

  /**
   * Lists grants, page by page.
   *
   * Operation `grant.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  list(request?: ListGrants, options?: CallOptions): Listing<GrantView, GrantViewPage>;
}

/** Taken by `grant.count`. */
export interface CountGrants {
  /** Only that of this device. At most 64 bytes. */
  device?: string;
  /** Only those to this person. At most 64 bytes. */
  person?: string;
}

/** Taken by `grant.give`. */
export interface GiveGrant {
  /** The grant's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device: on the shelf, or on loan to the same person. At most 64 bytes. */
  device: string;
  /** Whose it becomes; they completed an orientation. At most 64 bytes. Personal data. */
  person: string;
  /** When; now where it is left out. */
  granted_at?: Instant | Date;
  /** Anything else. At most 1000 bytes. Free text, which may hold personal data. */
  note?: string;
  /**
   * historical: accepted without wipe evidence, and flagged. The orientation is needed even then. Live where it is left
   * out.
   */
  entry_mode?: EntryMode;
}

/** Answered by `grant.give`. */
export interface GrantSaved {
  /** The id of the grant. At most 64 bytes. */
  id: string;
  /** The record's revision. */
  revision: number;
  /** The person's loan of the device, which ended with it; what was handed out with it goes along. At most 64 bytes. */
  ended_loan?: string;
}

/** Answered by `grant.get`. Listed by `grant.list`. */
export interface GrantView {
  /** The grant's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The device. At most 64 bytes. */
  device: string;
  /** Whose it became. At most 64 bytes. Personal data. */
  person: string;
  /** When the device was given. */
  granted_at: Instant;
  /** The loan that ended with it. At most 64 bytes. */
  loan?: string;
  /** The orientation that the person had completed. At most 64 bytes. */
  completion?: string;
  /** Anything else. Free text, which may hold personal data. */
  note?: string;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
  /** What the record lacks: no_wipe_evidence. */
  flags: LoanFlag[];
  /** What went along with the device: all that was handed out with the loan and did not come back. */
  accessories: Handed[];
}

/** Answered by `grant.list`. */
export interface GrantViewPage {
  /** The records, in a stable order. */
  items: GrantView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `grant.list`. */
export interface ListGrants {
  /** Only that of this device. At most 64 bytes. */
  device?: string;
  /** Only those to this person. At most 64 bytes. */
  person?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}
