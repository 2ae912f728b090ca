// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `completion.list` takes. */
export interface CompletionListRequest {
  /** Only completions of this person. At most 64 characters. */
  person?: string;
  /** Only completions of this kind. */
  kind?: "orientation" | "training" | "course" | "other";
  /** Only completions on or after this day. */
  first_day?: CivilDate;
  /** Only completions on or before this day. */
  last_day?: CivilDate;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `completion.list`. */
export interface CompletionListItem {
  /** The completion's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Who completed something. At most 64 characters. */
  person?: string;
  /** What kind of thing it was. */
  kind?: "orientation" | "training" | "course" | "other";
  /** What it was about. At most 1000 characters. Personal data. */
  subject?: string;
  /** The day on which it was completed. */
  completed_on?: CivilDate;
  /** The project in whose name it was done. At most 64 characters. */
  project?: string;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
}

/** A page of `completion.list`. */
export interface CompletionListResponse {
  /** The records, in a stable order. */
  items: CompletionListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `completion.record` takes. */
export interface CompletionRecordRequest {
  /** The completion's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** Who completed something. At most 64 characters. */
  person: string;
  /** What kind of thing it was. */
  kind: "orientation" | "training" | "course" | "other";
  /** What it was about. At most 300 characters. Personal data. */
  subject?: string;
  /** The day on which it was completed; not in the future. */
  completed_on: CivilDate;
  /** The project in whose name it was done. At most 64 characters. */
  project?: string;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `completion.record` answers. */
export interface CompletionRecordResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `completion.*`. */
export interface CompletionOperations {
  /**
   * Lists the completions of the persons whom the acting one may see, page by page.
   *
   * Operation `completion.list`, since 0.1.
   * For client, peer, coach, group_leader, coordinator; purposes guidance, coaching, assessment, evaluation,
   * administration, own_data.
   */
  list(request?: CompletionListRequest, options?: CallOptions): Listing<CompletionListItem, CompletionListResponse>;

  /**
   * Records that somebody completed an orientation, a training or a course.
   *
   * Operation `completion.record`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  record(request: CompletionRecordRequest, options?: CallOptions): Promise<CompletionRecordResponse>;
}
