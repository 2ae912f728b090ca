// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';

/** What `sanitisation.record` takes. */
export interface SanitisationRecordRequest {
  /** The record's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The device that was wiped. At most 64 characters. */
  device: string;
  /** Which of its media; may be left out where there is only one. At most 1000 characters. */
  medium?: string;
  /** clear, purge or destroy. */
  action: "clear" | "purge" | "destroy";
  /** The tool and its version. At most 1000 characters. */
  tool?: string;
  /** When it began. */
  started_at: Instant | Date;
  /** When it was done. */
  finished_at: Instant | Date;
  /** Whether the verification passed. */
  result: "passed" | "failed";
  /** What the tool warned of; a pass with a warning is no acceptable evidence. */
  warnings?: string[];
  /** Who wiped; whoever records it where it is left out. At most 64 characters. Personal data. */
  performed_by?: string;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `sanitisation.record` answers. */
export interface SanitisationRecordResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whether it is acceptable evidence. */
  accepted?: boolean;
  /** Where the device stands now. */
  device_state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
}

/** The operations `sanitisation.*`. */
export interface SanitisationOperations {
  /**
   * Records the wipe of a storage medium, the evidence that a loan needs.
   *
   * Operation `sanitisation.record`, since 0.1.
   * For coach, coordinator; purposes guidance, lending, administration.
   * @experimental It may still change.
   */
  record(request: SanitisationRecordRequest, options?: CallOptions): Promise<SanitisationRecordResponse>;
}
