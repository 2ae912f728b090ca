// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CallOptions, Listing } from '../session.cjs';

/** What `unit.add` takes. */
export interface UnitAddRequest {
  /** The unit's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The unit's name. At most 1000 characters. */
  name: string;
  /** The organisation that it is part of. At most 64 characters. */
  organisation?: string;
  /** The municipality in which it lies, as the host writes it. At most 1000 characters. */
  municipality?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `unit.add` answers. */
export interface UnitAddResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `unit.get` takes. */
export interface UnitGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `unit.get` answers. */
export interface UnitGetResponse {
  /** The unit's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The unit's name. At most 1000 characters. */
  name?: string;
  /** The organisation that it is part of. At most 64 characters. */
  organisation?: string;
  /** The municipality in which it lies. At most 1000 characters. */
  municipality?: string;
}

/** What `unit.list` takes. */
export interface UnitListRequest {
  /** Only the units of this organisation. At most 64 characters. */
  organisation?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `unit.list`. */
export interface UnitListItem {
  /** The unit's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The unit's name. At most 1000 characters. */
  name?: string;
  /** The organisation that it is part of. At most 64 characters. */
  organisation?: string;
  /** The municipality in which it lies. At most 1000 characters. */
  municipality?: string;
}

/** A page of `unit.list`. */
export interface UnitListResponse {
  /** The records, in a stable order. */
  items: UnitListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** The operations `unit.*`. */
export interface UnitOperations {
  /**
   * Adds a unit of an organisation.
   *
   * Operation `unit.add`, since 0.1.
   * For coordinator, system_administrator; purposes administration.
   */
  add(request: UnitAddRequest, options?: CallOptions): Promise<UnitAddResponse>;

  /**
   * Reads one unit.
   *
   * Operation `unit.get`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  get(request: UnitGetRequest, options?: CallOptions): Promise<UnitGetResponse>;

  /**
   * Lists units, page by page.
   *
   * Operation `unit.list`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  list(request?: UnitListRequest, options?: CallOptions): Listing<UnitListItem, UnitListResponse>;
}
