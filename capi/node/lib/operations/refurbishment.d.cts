// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, EntryMode, Repeatable, Revising, Saved, Software } from './shared.cjs';

/** The operations `refurbishment.*`. */
export interface RefurbishmentOperations {
  /**
   * Says that a device is ready: wiped, installed and tried out.
   *
   * Operation `refurbishment.finish`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  finish(request: FinishRefurbishment & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads a refurbishment and its steps.
   *
   * Operation `refurbishment.get`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  get(request: ById, options?: CallOptions): Promise<RefurbishmentView>;

  /**
   * Lists refurbishments, page by page.
   *
   * Operation `refurbishment.list`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  list(request?: ListRefurbishments, options?: CallOptions): Listing<RefurbishmentView, RefurbishmentViewPage>;

  /**
   * Notes a step of a refurbishment, who did it, and whether as work activity.
   *
   * Operation `refurbishment.record_step`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  recordStep(request: RecordStep & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Begins to make a device ready for others.
   *
   * Operation `refurbishment.start`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  start(request: StartRefurbishment & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes an unfinished refurbishment out of every count; it is kept.
   *
   * Operation `refurbishment.void`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  void(request: VoidRefurbishment & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `step` of RecordStep, `step` of RefurbishmentStepView. */
export type RefurbishmentStep = 'wiped' | 'operating_system' | 'programs' | 'tested';

/** Taken by `refurbishment.finish`. */
export interface FinishRefurbishment {
  /** The refurbishment; every step has passed. At most 64 bytes. */
  id: string;
  /** When it was ready; now where it is left out. */
  finished_at?: Instant | Date;
  /** The programs that are on the device now. */
  software?: Software[];
}

/** Taken by `refurbishment.list`. */
export interface ListRefurbishments {
  /** Only those of this device. At most 64 bytes. */
  device?: string;
  /** Only those that are finished, or only those that are not. */
  finished?: boolean;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `refurbishment.record_step`. */
export interface RecordStep {
  /** The refurbishment. At most 64 bytes. */
  id: string;
  /**
   * wiped, operating_system, programs or tested; each after the ones before it passed. wiped needs accepted wipe
   * records.
   */
  step: RefurbishmentStep;
  /** Who did it. At most 64 bytes. Personal data. */
  worker: string;
  /** When it was done; now where it is left out. */
  at?: Instant | Date;
  /** Whether it worked; what did not is done again. True where it is left out. */
  passed?: boolean;
  /**
   * Whether the worker did it as a client of rehabilitative work activity. False where it is left out. Sensitive
   * personal data.
   */
  work_activity?: boolean;
  /** How long it took. From 1 to 100000. */
  minutes?: number | bigint;
  /** Anything else. At most 1000 bytes. Free text, which may hold personal data. */
  note?: string;
}

/** Stands in `steps` of RefurbishmentView. */
export interface RefurbishmentStepView {
  /** Counts the steps of the job. */
  number: number;
  /** What was done. */
  step: RefurbishmentStep;
  /** When it was done. */
  at: Instant;
  /** Whether it worked. */
  passed: boolean;
  /** Who did it, where the reader may see them. At most 64 bytes. Personal data. */
  worker?: string;
  /**
   * Whether it was rehabilitative work activity; false where the reader may not see the worker. Sensitive personal
   * data.
   */
  work_activity: boolean;
  /** How long it took. */
  minutes?: number;
  /** Anything else. Free text, which may hold personal data. */
  note?: string;
}

/** Answered by `refurbishment.get`. Listed by `refurbishment.list`. */
export interface RefurbishmentView {
  /** The job's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The device. At most 64 bytes. */
  device: string;
  /** The workshop. Says where somebody is. */
  place?: string;
  /** When it began. */
  started_at: Instant;
  /** When the device was ready; not there while it is not. */
  finished_at?: Instant;
  /** Anything else. Free text, which may hold personal data. */
  note?: string;
  /** What was done, in the order in which it was recorded. */
  steps: RefurbishmentStepView[];
}

/** Answered by `refurbishment.list`. */
export interface RefurbishmentViewPage {
  /** The records, in a stable order. */
  items: RefurbishmentView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `refurbishment.start`. */
export interface StartRefurbishment {
  /** The job's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device that is made ready. At most 64 bytes. */
  device: string;
  /** When it began; now where it is left out. */
  started_at?: Instant | Date;
  /** The workshop. At most 1000 bytes. Says where somebody is. */
  place?: string;
  /** Anything else. At most 1000 bytes. Free text, which may hold personal data. */
  note?: string;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Taken by `refurbishment.void`. */
export interface VoidRefurbishment {
  /** The refurbishment. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
