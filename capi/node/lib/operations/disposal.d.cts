// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, EntryMode, LoanFlag, Repeatable, Saved } from './shared.cjs';

/** The operations `disposal.*`. */
export interface DisposalOperations {
  /**
   * Reads one disposal.
   *
   * Operation `disposal.get`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  get(request: ById, options?: CallOptions): Promise<DisposalView>;

  /**
   * Lists disposals, page by page.
   *
   * Operation `disposal.list`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  list(request?: ListDisposals, options?: CallOptions): Listing<DisposalView, DisposalViewPage>;

  /**
   * Retires a device for good: its owner says what became of it.
   *
   * Operation `disposal.record`, since 0.1. For coordinator; purposes: lending, administration.
   */
  record(request: RecordDisposal & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `method` of DisposalView, `method` of ListDisposals, `method` of RecordDisposal. */
export type DisposalMethod = 'recycled' | 'destroyed' | 'sold' | 'given_away' | 'returned_to_lessor';

/** Answered by `disposal.get`. Listed by `disposal.list`. */
export interface DisposalView {
  /** The disposal's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The device. At most 64 bytes. */
  device: string;
  /** When it left. */
  disposed_at: Instant;
  /** recycled, destroyed, sold, given_away or returned_to_lessor. */
  method: DisposalMethod;
  /** Which company or organisation took it. */
  receiver?: string;
  /** Why it was retired. Free text, which may hold personal data. */
  reason?: string;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
  /** What the record lacks: no_wipe_evidence. */
  flags: LoanFlag[];
}

/** Answered by `disposal.list`. */
export interface DisposalViewPage {
  /** The records, in a stable order. */
  items: DisposalView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `disposal.list`. */
export interface ListDisposals {
  /** Only those of this method. */
  method?: DisposalMethod;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `disposal.record`. */
export interface RecordDisposal {
  /** The disposal's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device: in the house, and each of its media wiped or destroyed. At most 64 bytes. */
  device: string;
  /** recycled, destroyed, sold, given_away or returned_to_lessor. */
  method: DisposalMethod;
  /** When it left; now where it is left out. */
  disposed_at?: Instant | Date;
  /** Which company or organisation took it; a private person is not named. At most 200 bytes. */
  receiver?: string;
  /** Why it is retired. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
  /** historical: accepted without wipe evidence, and flagged. Live where it is left out. */
  entry_mode?: EntryMode;
}
