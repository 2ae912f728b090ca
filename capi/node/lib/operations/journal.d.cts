// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Nothing, PayloadObject, Purpose, Repeatable, Role } from './shared.cjs';

/** The operations `journal.*`. */
export interface JournalOperations {
  /**
   * Exports the head of the journal, to be kept outside the workspace.
   *
   * Operation `journal.head`, since 0.1. For coordinator, privacy_officer, system_administrator; purposes:
   * administration, oversight.
   */
  head(request?: Nothing, options?: CallOptions): Promise<ExportedHead>;

  /**
   * Lists the journal's entries for the privacy officer, page by page.
   *
   * Operation `journal.list`, since 0.1. For privacy_officer; purposes: oversight.
   */
  list(request?: ListJournal, options?: CallOptions): Listing<ListedEntry, ListedEntryPage>;

  /**
   * Takes the payload of an entry away; the chain still verifies.
   *
   * Operation `journal.redact`, since 0.1. For privacy_officer; purposes: oversight.
   */
  redact(request: RedactEntry & Repeatable, options?: CallOptions): Promise<ShownHead>;

  /**
   * Recomputes the whole journal and names the first entry that is not in order.
   *
   * Operation `journal.verify`, since 0.1. For coordinator, privacy_officer, system_administrator; purposes:
   * administration, oversight.
   */
  verify(request?: VerifyJournal, options?: CallOptions): Promise<Verified>;
}

/** Answered by `journal.head`. */
export interface ExportedHead {
  /** The workspace's own id, a UUID. */
  workspace: string;
  /** When this head was read. */
  at: Instant;
  /** The newest entry, to be kept outside the workspace. */
  head: ShownHead;
}

/** Taken by `journal.list`. */
export interface ListJournal {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Listed by `journal.list`. */
export interface ListedEntry {
  /** The entry's number in the chain; it counts from 1. */
  sequence: number;
  /** When it was written. */
  at: Instant;
  /** The operation, or access.denied, redact, workspace.create. */
  kind: string;
  /** Whether its payload was taken away; what follows is then empty. */
  redacted: boolean;
  /** The id of the person who acted. Personal data. */
  actor?: string;
  /** In which role. */
  role?: Role;
  /** For what purpose. */
  purpose?: Purpose;
  /** The records that were touched. */
  objects: PayloadObject[];
  /** The ids of the persons whom it concerned and who are still known. Personal data. */
  subjects: string[];
  /** How many more records were touched that are not listed. */
  unlisted: number;
  /** What else was noted: counts, digests, the reason of a refusal. */
  details?: Json;
}

/** Answered by `journal.list`. */
export interface ListedEntryPage {
  /** The records, in a stable order. */
  items: ListedEntry[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `journal.redact`. */
export interface RedactEntry {
  /** The entry whose payload is taken away for good. At least 1. */
  sequence: number | bigint;
  /**
   * Why; it is kept in the journal, so it must identify nobody. At most 1000 bytes. Free text, which may hold personal
   * data.
   */
  reason: string;
}

/** Answered by `journal.redact`. */
export interface ShownHead {
  /** The number of the newest entry; 0 where there is none. */
  sequence: number;
  /** Its hash, 64 hexadecimal digits. */
  hash: string;
}

/** Answered by `journal.verify`. */
export interface Verified {
  /** How many entries were read. */
  entries: number;
  /** The newest entry. */
  head: ShownHead;
  /** Whether every entry follows from the one before and every payload is what it was. */
  ok: boolean;
  /** The first entry that was altered, removed or put in. */
  first_bad?: number;
  /** What is wrong with it. */
  problem?: string;
}

/** Taken by `journal.verify`. */
export interface VerifyJournal {
  /** The sequence of a head that was kept elsewhere; goes with `hash`. At least 1. */
  sequence?: number | bigint;
  /** The hash of that head, 64 hexadecimal digits. At most 64 bytes. */
  hash?: string;
}
