/** A moment in UTC, RFC 3339 with milliseconds: "2021-02-15T08:00:00.000Z". Requests take a Date too. */
export type Instant = string;

/** A day of the calendar, in the workspace's zone: "2021-02-15". */
export type CivilDate = string;

/** A text, or its translations by language tag: {fi: "Kyllä", sv: "Ja", en: "Yes"}. */
export type Text = string | { [language: string]: string };

/** Any value that JSON can hold. */
export type Json = any;

/**
 * What an AbortSignal is to this package. Stated here so that the types need neither the DOM's nor Node's.
 */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: any;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How far a long call is; `total` is 0 where it is not known. */
export type Progress = (done: number, total: number) => void | boolean | Promise<void | boolean>;

/** As Progress, of a synchronous call: it answers at once. */
export type SyncProgress = (done: number, total: number) => void | boolean;
