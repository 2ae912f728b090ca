// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Saved } from './shared.cjs';

/** The operations `unit.*`. */
export interface UnitOperations {
  /**
   * Adds a unit of an organisation.
   *
   * Operation `unit.add`, since 0.1. For coordinator, system_administrator; purposes: administration.
   */
  add(request: AddUnit & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one unit.
   *
   * Operation `unit.get`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator; purposes:
   * guidance, coaching, lending, assessment, evaluation, administration.
   */
  get(request: ById, options?: CallOptions): Promise<Unit>;

  /**
   * Lists units, page by page.
   *
   * Operation `unit.list`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator; purposes:
   * guidance, coaching, lending, assessment, evaluation, administration.
   */
  list(request?: ListUnits, options?: CallOptions): Listing<Unit, UnitPage>;
}

/** Taken by `unit.add`. */
export interface AddUnit {
  /** The unit's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The unit's name. At most 1000 bytes. */
  name: string;
  /** The organisation that it is part of. At most 64 bytes. */
  organisation?: string;
  /** The municipality in which it lies, as the host writes it. At most 1000 bytes. */
  municipality?: string;
}

/** Taken by `unit.list`. */
export interface ListUnits {
  /** Only the units of this organisation. At most 64 bytes. */
  organisation?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `unit.get`. Listed by `unit.list`. */
export interface Unit {
  /** The unit's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The unit's name. */
  name: string;
  /** The organisation that it is part of. At most 64 bytes. */
  organisation?: string;
  /** The municipality in which it lies. */
  municipality?: string;
}

/** Answered by `unit.list`. */
export interface UnitPage {
  /** The records, in a stable order. */
  items: Unit[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}
