// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `kit.*`. */
export interface KitOperations {
  /**
   * Puts specific devices together as a kit that is lent as one.
   *
   * Operation `kit.define`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  define(request: DefineKit & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Dissolves a kit; its devices are lent one by one again.
   *
   * Operation `kit.dissolve`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  dissolve(request: ById & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads a kit and its devices.
   *
   * Operation `kit.get`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  get(request: ById, options?: CallOptions): Promise<KitView>;

  /**
   * Lists kits, page by page.
   *
   * Operation `kit.list`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  list(request?: ListKits, options?: CallOptions): Listing<KitView, KitViewPage>;

  /**
   * Renames a kit, or changes which devices are in it.
   *
   * Operation `kit.update`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  update(request: UpdateKit & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Taken by `kit.define`. */
export interface DefineKit {
  /** The kit's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** What it is called. At most 200 bytes. */
  name: string;
  /** Its devices, two at the least; a device is in one kit at the most. */
  devices?: string[];
}

/** Answered by `kit.get`. Listed by `kit.list`. */
export interface KitView {
  /** The kit's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** What it is called. */
  name: string;
  /** When it was dissolved. */
  dissolved_at?: Instant;
  /** Its devices, in the order in which they were put in. */
  devices: string[];
}

/** Answered by `kit.list`. */
export interface KitViewPage {
  /** The records, in a stable order. */
  items: KitView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `kit.list`. */
export interface ListKits {
  /** Only the kit that this device is in. At most 64 bytes. */
  device?: string;
  /** Whether dissolved kits are listed as well. False where it is left out. */
  dissolved?: boolean;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `kit.update`. */
export interface UpdateKit {
  /** The kit. At most 64 bytes. */
  id: string;
  /** What it is called now. At most 200 bytes. */
  name?: string;
  /** All of its devices from now on. */
  devices?: string[];
}
