// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { PayloadObject } from './shared.cjs';

/** The operations `changes.*`. */
export interface ChangesOperations {
  /**
   * Lists which records were made or changed since a position of the journal, by id.
   *
   * Operation `changes.since`, since 0.1. For coordinator, system_administrator; purposes: administration.
   */
  since(request?: ChangesSince, options?: CallOptions): Promise<Changes>;
}

/** Stands in `changes` of Changes. */
export interface Change {
  /** The journal's entry. */
  sequence: number;
  /** When it was written. */
  at: Instant;
  /** The operation that changed something. */
  operation: string;
  /** The records that it made or changed. */
  objects: PayloadObject[];
  /** How many more it made or changed; an import does not list them. */
  unlisted: number;
  /** Whether the list of records was taken away; read anew what you keep. */
  redacted: boolean;
}

/** Answered by `changes.since`. */
export interface Changes {
  /** The changes, oldest first. */
  changes: Change[];
  /** Give this as `after` in the next call. */
  next: number;
  /** Whether there are more changes already. */
  more: boolean;
}

/** Taken by `changes.since`. */
export interface ChangesSince {
  /** The `next` of the call before; 0 for everything. At least 0. 0 where it is left out. */
  after?: number | bigint;
  /** How many changes at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
}
