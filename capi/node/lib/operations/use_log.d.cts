// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Purpose, Role } from './shared.cjs';

/** The operations `use_log.*`. */
export interface UseLogOperations {
  /**
   * Lists who used a person's data, when, in which role and for what purpose.
   *
   * Operation `use_log.list`, since 0.1. For client, peer, privacy_officer; purposes: oversight, own_data.
   */
  list(request: ListUses, options?: CallOptions): Listing<Use, UsePage>;
}

/** Stands in `operations` of Use. */
export interface CalledOperation {
  /** The name of an operation. */
  operation: string;
  /** How often it was called. */
  count: number;
}

/** Taken by `use_log.list`. */
export interface ListUses {
  /** Whose data was used. At most 64 bytes. */
  person: string;
  /** Only uses from this day on. */
  first_day?: CivilDate;
  /** Only uses up to this day. */
  last_day?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Listed by `use_log.list`. */
export interface Use {
  /** The journal's entry. */
  sequence: number;
  /** When the data was used. */
  at: Instant;
  /** What was done with it. */
  operation: string;
  /** What a batch called, about this person or others; empty for all else. */
  operations: CalledOperation[];
  /** Whether the entry's payload was taken away. */
  redacted: boolean;
  /** The id of the person who used it. Personal data. */
  actor?: string;
  /** In which role. */
  role?: Role;
  /** For what purpose. */
  purpose?: Purpose;
}

/** Answered by `use_log.list`. */
export interface UsePage {
  /** The records, in a stable order. */
  items: Use[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}
