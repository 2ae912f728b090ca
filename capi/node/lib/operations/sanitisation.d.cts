// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { DeviceState, EntryMode, Repeatable } from './shared.cjs';

/** The operations `sanitisation.*`. */
export interface SanitisationOperations {
  /**
   * Records the wipe of a storage medium, the evidence that a loan needs.
   *
   * Operation `sanitisation.record`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  record(request: RecordSanitisation & Repeatable, options?: CallOptions): Promise<SanitisationSaved>;
}

/** Stands in `action` of RecordSanitisation. */
export type WipeAction = 'clear' | 'purge' | 'destroy';

/** Stands in `result` of RecordSanitisation. */
export type WipeResult = 'passed' | 'failed';

/** Taken by `sanitisation.record`. */
export interface RecordSanitisation {
  /** The record's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device that was wiped. At most 64 bytes. */
  device: string;
  /** Which of its media; may be left out where there is only one. At most 1000 bytes. */
  medium?: string;
  /** clear, purge or destroy. */
  action: WipeAction;
  /** The tool and its version. At most 1000 bytes. */
  tool?: string;
  /** When it began. */
  started_at: Instant | Date;
  /** When it was done. */
  finished_at: Instant | Date;
  /** Whether the verification passed. */
  result: WipeResult;
  /** What the tool warned of; a pass with a warning is no acceptable evidence. */
  warnings?: string[];
  /** Who wiped; whoever records it where it is left out. At most 64 bytes. Personal data. */
  performed_by?: string;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: EntryMode;
}

/** Answered by `sanitisation.record`. */
export interface SanitisationSaved {
  /** The id of the record. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whether it is acceptable evidence. */
  accepted: boolean;
  /** Where the device stands now. */
  device_state: DeviceState;
}
