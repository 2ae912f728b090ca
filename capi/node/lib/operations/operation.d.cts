// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CallOptions } from '../session.cjs';

/** What `operation.list` takes. */
export interface OperationListRequest {
}

/** What `operation.list` answers. */
export interface OperationListResponse {
  /** Every operation, by name. */
  items?: {
    /** noun.verb At most 1000 characters. */
    name?: string;
    /** What it does, in one line. At most 1000 characters. */
    summary?: string;
  }[];
}

/** The operations `operation.*`. */
export interface OperationOperations {
  /**
   * Lists every operation with its summary.
   *
   * Operation `operation.list`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, privacy_officer, system_administrator; purposes
   * guidance, coaching, lending, assessment, evaluation, administration, oversight, own_data.
   */
  list(request?: OperationListRequest, options?: CallOptions): Promise<OperationListResponse>;
}
