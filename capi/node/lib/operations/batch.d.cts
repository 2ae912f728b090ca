// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Json } from '../values.cjs';

/** Taken by `batch`. */
export interface Batch {
  /** The calls, done in this order in one transaction. */
  calls?: OneCall[];
}

/** Answered by `batch`. */
export interface BatchResults {
  /** The response of each call, in the same order. */
  results: Json[];
}

/** Stands in `calls` of Batch. */
export interface OneCall {
  /** The name of an operation; a batch within a batch is refused. At most 1000 bytes. */
  operation: string;
  /** Its request, without idempotency key and expected revision. */
  request: Json;
}
