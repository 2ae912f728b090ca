// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';

/** What `record.origin` takes. */
export interface RecordOriginRequest {
  /** The kind of record. */
  kind: "person" | "completion" | "contact" | "meeting" | "attendance" | "device" | "loan" | "acquisition" | "response";
  /** The record, such as one that a figure names among its rejected rows. At most 64 characters. */
  id: string;
}

/** What `record.origin` answers. */
export interface RecordOriginResponse {
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** When it was recorded here. */
  recorded_at?: Instant;
  /** The legal regime under which it is kept, where its controller stated one. At most 1000 characters. */
  regime?: string;
  /** The import that brought it; not there where it was entered by hand. At most 64 characters. */
  import?: string;
  /** The id of that import's mapping. At most 1000 characters. */
  source?: string;
  /** The row of the file, as a spreadsheet numbers it. */
  row?: number;
}

/** The operations `record.*`. */
export interface RecordOperations {
  /**
   * Tells which row of which file a record came from.
   *
   * Operation `record.origin`, since 0.1.
   * For coordinator; purposes evaluation, administration.
   */
  origin(request: RecordOriginRequest, options?: CallOptions): Promise<RecordOriginResponse>;
}
