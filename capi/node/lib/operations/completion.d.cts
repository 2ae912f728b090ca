// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { EntryMode, Repeatable, Saved } from './shared.cjs';

/** The operations `completion.*`. */
export interface CompletionOperations {
  /**
   * Lists the completions of the persons whom the acting one may see, page by page.
   *
   * Operation `completion.list`, since 0.1. For client, peer, coach, group_leader, coordinator; purposes: guidance,
   * coaching, assessment, evaluation, administration, own_data.
   */
  list(request?: ListCompletions, options?: CallOptions): Listing<Completion, CompletionPage>;

  /**
   * Records that somebody completed an orientation, a training or a course.
   *
   * Operation `completion.record`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  record(request: RecordCompletion & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `kind` of Completion, `kind` of ListCompletions, `kind` of RecordCompletion. */
export type CompletionKind = 'orientation' | 'training' | 'course' | 'other';

/** Listed by `completion.list`. */
export interface Completion {
  /** The completion's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Who completed something. At most 64 bytes. */
  person: string;
  /** What kind of thing it was. */
  kind: CompletionKind;
  /** What it was about. Personal data. */
  subject?: string;
  /** The day on which it was completed. */
  completed_on: CivilDate;
  /** The project in whose name it was done. At most 64 bytes. */
  project?: string;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
}

/** Answered by `completion.list`. */
export interface CompletionPage {
  /** The records, in a stable order. */
  items: Completion[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `completion.list`. */
export interface ListCompletions {
  /** Only completions of this person. At most 64 bytes. */
  person?: string;
  /** Only completions of this kind. */
  kind?: CompletionKind;
  /** Only completions on or after this day. */
  first_day?: CivilDate;
  /** Only completions on or before this day. */
  last_day?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `completion.record`. */
export interface RecordCompletion {
  /** The completion's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** Who completed something. At most 64 bytes. */
  person: string;
  /** What kind of thing it was. */
  kind: CompletionKind;
  /** What it was about. At most 300 bytes. Personal data. */
  subject?: string;
  /** The day on which it was completed; not in the future. */
  completed_on: CivilDate;
  /** The project in whose name it was done. At most 64 bytes. */
  project?: string;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}
