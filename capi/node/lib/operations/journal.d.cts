// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `journal.head` takes. */
export interface JournalHeadRequest {
}

/** What `journal.head` answers. */
export interface JournalHeadResponse {
  /** The workspace's own id, a UUID. At most 1000 characters. */
  workspace?: string;
  /** When this head was read. */
  at?: Instant;
  /** The newest entry, to be kept outside the workspace. */
  head?: {
    /** The number of the newest entry; 0 where there is none. */
    sequence?: number;
    /** Its hash, 64 hexadecimal digits. At most 1000 characters. */
    hash?: string;
  };
}

/** What `journal.list` takes. */
export interface JournalListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `journal.list`. */
export interface JournalListItem {
  /** The entry's number in the chain; it counts from 1. */
  sequence?: number;
  /** When it was written. */
  at?: Instant;
  /** The operation, or access.denied, redact, workspace.create. At most 1000 characters. */
  kind?: string;
  /** Whether its payload was taken away; what follows is then empty. */
  redacted?: boolean;
  /** The id of the person who acted. At most 1000 characters. Personal data. */
  actor?: string;
  /** In which role. */
  role?: "client" | "peer" | "coach" | "group_leader" | "coordinator" | "reporter" | "privacy_officer" | "system_administrator";
  /** For what purpose. */
  purpose?: "guidance" | "coaching" | "lending" | "assessment" | "evaluation" | "administration" | "oversight" | "own_data";
  /** The records that were touched. */
  objects?: {
    /** The kind of the object. At most 1000 characters. */
    kind?: string;
    /** Its id. At most 1000 characters. */
    id?: string;
  }[];
  /** The ids of the persons whom it concerned and who are still known. Personal data. */
  subjects?: string[];
  /** How many more records were touched that are not listed. */
  unlisted?: number;
  /** What else was noted: counts, digests, the reason of a refusal. */
  details?: Json;
}

/** A page of `journal.list`. */
export interface JournalListResponse {
  /** The records, in a stable order. */
  items: JournalListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `journal.redact` takes. */
export interface JournalRedactRequest {
  /** The entry whose payload is taken away for good. At least 1. */
  sequence: number | bigint;
  /**
   * Why; it is kept in the journal, so it must identify nobody. At most 1000 characters. Free text, which may hold
   * personal data.
   */
  reason: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `journal.redact` answers. */
export interface JournalRedactResponse {
  /** The number of the newest entry; 0 where there is none. */
  sequence?: number;
  /** Its hash, 64 hexadecimal digits. At most 1000 characters. */
  hash?: string;
}

/** What `journal.verify` takes. */
export interface JournalVerifyRequest {
  /** The sequence of a head that was kept elsewhere; goes with `hash`. At least 1. */
  sequence?: number | bigint;
  /** The hash of that head, 64 hexadecimal digits. At most 64 characters. */
  hash?: string;
}

/** What `journal.verify` answers. */
export interface JournalVerifyResponse {
  /** How many entries were read. */
  entries?: number;
  /** The newest entry. */
  head?: {
    /** The number of the newest entry; 0 where there is none. */
    sequence?: number;
    /** Its hash, 64 hexadecimal digits. At most 1000 characters. */
    hash?: string;
  };
  /** Whether every entry follows from the one before and every payload is what it was. */
  ok?: boolean;
  /** The first entry that was altered, removed or put in. */
  first_bad?: number;
  /** What is wrong with it. At most 1000 characters. */
  problem?: string;
}

/** The operations `journal.*`. */
export interface JournalOperations {
  /**
   * Exports the head of the journal, to be kept outside the workspace.
   *
   * Operation `journal.head`, since 0.1.
   * For coordinator, privacy_officer, system_administrator; purposes administration, oversight.
   */
  head(request?: JournalHeadRequest, options?: CallOptions): Promise<JournalHeadResponse>;

  /**
   * Lists the journal's entries for the privacy officer, page by page.
   *
   * Operation `journal.list`, since 0.1.
   * For privacy_officer; purposes oversight.
   */
  list(request?: JournalListRequest, options?: CallOptions): Listing<JournalListItem, JournalListResponse>;

  /**
   * Takes the payload of an entry away; the chain still verifies.
   *
   * Operation `journal.redact`, since 0.1.
   * For privacy_officer; purposes oversight.
   */
  redact(request: JournalRedactRequest, options?: CallOptions): Promise<JournalRedactResponse>;

  /**
   * Recomputes the whole journal and names the first entry that is not in order.
   *
   * Operation `journal.verify`, since 0.1.
   * For coordinator, privacy_officer, system_administrator; purposes administration, oversight.
   */
  verify(request?: JournalVerifyRequest, options?: CallOptions): Promise<JournalVerifyResponse>;
}
