// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CallOptions } from '../session.cjs';
import type { Nothing } from './shared.cjs';

/** The operations `operation.*`. */
export interface OperationOperations {
  /**
   * Lists every operation with its summary.
   *
   * Operation `operation.list`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * privacy_officer, system_administrator; purposes: guidance, coaching, lending, assessment, evaluation,
   * administration, oversight, own_data.
   */
  list(request?: Nothing, options?: CallOptions): Promise<OperationLines>;
}

/** Stands in `items` of OperationLines. */
export interface OperationLine {
  /** Its name, noun.verb, such as contact.log. */
  name: string;
  /** What it does, in one line. */
  summary: string;
}

/** Answered by `operation.list`. */
export interface OperationLines {
  /** Every operation, by name. */
  items: OperationLine[];
}
