// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, EntryMode, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `transfer.*`. */
export interface TransferOperations {
  /**
   * Calls a device back to whoever sent it.
   *
   * Operation `transfer.cancel`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  cancel(request: EndTransfer & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one transfer.
   *
   * Operation `transfer.get`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  get(request: ById, options?: CallOptions): Promise<TransferView>;

  /**
   * Lists transfers, page by page.
   *
   * Operation `transfer.list`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  list(request?: ListTransfers, options?: CallOptions): Listing<TransferView, TransferViewPage>;

  /**
   * Says that a device arrived at its next custodian.
   *
   * Operation `transfer.receive`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  receive(request: EndTransfer & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Sends a device to another organisation that keeps it from then on.
   *
   * Operation `transfer.send`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  send(request: SendTransfer & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `ended_as` of TransferView. */
export type TransferEnd = 'arrived' | 'cancelled';

/** Taken by `transfer.cancel`, `transfer.receive`. */
export interface EndTransfer {
  /** The transfer. At most 64 bytes. */
  id: string;
  /** When; now where it is left out. */
  at?: Instant | Date;
  /** Anything to say about it. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Taken by `transfer.list`. */
export interface ListTransfers {
  /** Only those of this device. At most 64 bytes. */
  device?: string;
  /** Only those that are on their way, or only those that ended. */
  open?: boolean;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `transfer.send`. */
export interface SendTransfer {
  /** The transfer's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device; its custodian sends it. At most 64 bytes. */
  device: string;
  /** The organisation that keeps it next. At most 64 bytes. */
  receiver: string;
  /** When it left; now where it is left out. */
  sent_at?: Instant | Date;
  /** Why it is sent. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Answered by `transfer.get`. Listed by `transfer.list`. */
export interface TransferView {
  /** The transfer's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The device. At most 64 bytes. */
  device: string;
  /** Who kept it before. At most 64 bytes. */
  sender: string;
  /** Who keeps it next. At most 64 bytes. */
  receiver: string;
  /** When it left. */
  sent_at: Instant;
  /** When it arrived or was called back; not there while it is on its way. */
  ended_at?: Instant;
  /** arrived or cancelled. */
  ended_as?: TransferEnd;
  /** Why it was sent. Free text, which may hold personal data. */
  reason?: string;
}

/** Answered by `transfer.list`. */
export interface TransferViewPage {
  /** The records, in a stable order. */
  items: TransferView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}
