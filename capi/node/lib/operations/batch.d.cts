// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Json } from '../values.cjs';

/** What `batch` takes. */
export interface BatchRequest {
  /** The calls, done in this order in one transaction. */
  calls?: {
    /** The name of an operation; a batch within a batch is refused. At most 1000 characters. */
    operation: string;
    /** Its request, without idempotency key and expected revision. */
    request: Json;
  }[];
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `batch` answers. */
export interface BatchResponse {
  /** The response of each call, in the same order. */
  results?: Json[];
}
