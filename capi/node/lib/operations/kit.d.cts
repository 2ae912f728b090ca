// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `kit.define` takes. */
export interface KitDefineRequest {
  /** The kit's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** What it is called. At most 200 characters. */
  name: string;
  /** Its devices, two at the least; a device is in one kit at the most. */
  devices?: string[];
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `kit.define` answers. */
export interface KitDefineResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `kit.dissolve` takes. */
export interface KitDissolveRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `kit.dissolve` answers. */
export interface KitDissolveResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `kit.get` takes. */
export interface KitGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `kit.get` answers. */
export interface KitGetResponse {
  /** The kit's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** What it is called. At most 1000 characters. */
  name?: string;
  /** When it was dissolved. */
  dissolved_at?: Instant;
  /** Its devices, in the order in which they were put in. */
  devices?: string[];
}

/** What `kit.list` takes. */
export interface KitListRequest {
  /** Only the kit that this device is in. At most 64 characters. */
  device?: string;
  /** Whether dissolved kits are listed as well. */
  dissolved?: boolean;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `kit.list`. */
export interface KitListItem {
  /** The kit's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** What it is called. At most 1000 characters. */
  name?: string;
  /** When it was dissolved. */
  dissolved_at?: Instant;
  /** Its devices, in the order in which they were put in. */
  devices?: string[];
}

/** A page of `kit.list`. */
export interface KitListResponse {
  /** The records, in a stable order. */
  items: KitListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `kit.update` takes. */
export interface KitUpdateRequest {
  /** The kit. At most 64 characters. */
  id: string;
  /** What it is called now. At most 200 characters. */
  name?: string;
  /** All of its devices from now on. */
  devices?: string[];
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `kit.update` answers. */
export interface KitUpdateResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `kit.*`. */
export interface KitOperations {
  /**
   * Puts specific devices together as a kit that is lent as one.
   *
   * Operation `kit.define`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  define(request: KitDefineRequest, options?: CallOptions): Promise<KitDefineResponse>;

  /**
   * Dissolves a kit; its devices are lent one by one again.
   *
   * Operation `kit.dissolve`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  dissolve(request: KitDissolveRequest, options?: CallOptions): Promise<KitDissolveResponse>;

  /**
   * Reads a kit and its devices.
   *
   * Operation `kit.get`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  get(request: KitGetRequest, options?: CallOptions): Promise<KitGetResponse>;

  /**
   * Lists kits, page by page.
   *
   * Operation `kit.list`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  list(request?: KitListRequest, options?: CallOptions): Listing<KitListItem, KitListResponse>;

  /**
   * Renames a kit, or changes which devices are in it.
   *
   * Operation `kit.update`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  update(request: KitUpdateRequest, options?: CallOptions): Promise<KitUpdateResponse>;
}
