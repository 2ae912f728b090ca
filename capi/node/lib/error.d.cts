/** What a call came to; classes are added at the end: treat one that you do not know as a failure. */
export type Status =
  | 'E_ARG'
  | 'E_FORMAT'
  | 'E_UTF8'
  | 'E_LIMIT'
  | 'E_NOT_FOUND'
  | 'E_DENIED'
  | 'E_PURPOSE'
  | 'E_CONFLICT'
  | 'E_REFUSED'
  | 'E_BUSY'
  | 'E_CLOSED'
  | 'E_IO'
  | 'E_FULL'
  | 'E_CORRUPT_OR_KEY'
  | 'E_VERSION'
  | 'E_UNSUPPORTED'
  | 'E_UNKNOWN_COMMIT'
  | 'E_NOMEM'
  | 'E_CALLBACK'
  | 'E_INTERRUPTED'
  | 'E_INTERNAL'
  | (string & {});

/**
 * A call that failed: nothing has changed, and session and workspace stay usable. The one exception is the status
 * E_UNKNOWN_COMMIT, where the storage failed at the moment of the commit: repeat the call with the same `idempotency_key`.
 * The message is for developers, not for users, and holds no personal data.
 */
export class MukanaError extends Error {
  private constructor(failure: never);
  /** The class of the failure, for programs. */
  readonly status: Status;
  /** Says it more finely: stable text, such as "DEVICE_ON_LOAN". */
  readonly code: string;
  /** The JSON Pointer of the request's field at fault, such as "/clients/0"; empty where none is. */
  readonly path: string;
  /** Whether the same call may succeed when it is simply tried again later. */
  readonly retryable: boolean;
  /** What there is to say beside, of some failures. */
  readonly details?: unknown;
}
