// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `use_log.list` takes. */
export interface UseLogListRequest {
  /** Whose data was used. At most 64 characters. */
  person: string;
  /** Only uses from this day on. */
  first_day?: CivilDate;
  /** Only uses up to this day. */
  last_day?: CivilDate;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `use_log.list`. */
export interface UseLogListItem {
  /** The journal's entry. */
  sequence?: number;
  /** When the data was used. */
  at?: Instant;
  /** What was done with it. At most 1000 characters. */
  operation?: string;
  /** What a batch called, about this person or others; empty for all else. */
  operations?: {
    /** The name of an operation. At most 1000 characters. */
    operation?: string;
    /** How often it was called. */
    count?: number;
  }[];
  /** Whether the entry's payload was taken away. */
  redacted?: boolean;
  /** The id of the person who used it. At most 1000 characters. Personal data. */
  actor?: string;
  /** In which role. */
  role?: "client" | "peer" | "coach" | "group_leader" | "coordinator" | "reporter" | "privacy_officer" | "system_administrator";
  /** For what purpose. */
  purpose?: "guidance" | "coaching" | "lending" | "assessment" | "evaluation" | "administration" | "oversight" | "own_data";
}

/** A page of `use_log.list`. */
export interface UseLogListResponse {
  /** The records, in a stable order. */
  items: UseLogListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** The operations `use_log.*`. */
export interface UseLogOperations {
  /**
   * Lists who used a person's data, when, in which role and for what purpose.
   *
   * Operation `use_log.list`, since 0.1.
   * For client, peer, privacy_officer; purposes oversight, own_data.
   */
  list(request: UseLogListRequest, options?: CallOptions): Listing<UseLogListItem, UseLogListResponse>;
}
