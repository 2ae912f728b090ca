// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { EntryMode } from './shared.cjs';

/** The operations `record.*`. */
export interface RecordOperations {
  /**
   * Tells which row of which file a record came from.
   *
   * Operation `record.origin`, since 0.1. For coordinator; purposes: evaluation, administration.
   */
  origin(request: FindOrigin, options?: CallOptions): Promise<Origin>;
}

/** Stands in `kind` of FindOrigin. */
export type Kind =
  | 'person'
  | 'completion'
  | 'contact'
  | 'meeting'
  | 'attendance'
  | 'device'
  | 'loan'
  | 'acquisition'
  | 'response';

/** Taken by `record.origin`. */
export interface FindOrigin {
  /** The kind of record. */
  kind: Kind;
  /** The record, such as one that a figure names among its rejected rows. At most 64 bytes. */
  id: string;
}

/** Answered by `record.origin`. */
export interface Origin {
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
  /** When it was recorded here. */
  recorded_at: Instant;
  /** The legal regime under which it is kept, where its controller stated one. */
  regime?: string;
  /** The import that brought it; not there where it was entered by hand. At most 64 bytes. */
  import?: string;
  /** The id of that import's mapping. */
  source?: string;
  /** The row of the file, as a spreadsheet numbers it. */
  row?: number;
}
