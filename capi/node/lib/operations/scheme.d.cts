// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `scheme.*`. */
export interface SchemeOperations {
  /**
   * Puts devices into a loan scheme.
   *
   * Operation `scheme.add_devices`, since 0.1. For coordinator; purposes: lending, administration.
   * @experimental It may still change.
   */
  addDevices(request: MoveDevices & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Defines a pool of devices that several organisations keep and lend.
   *
   * Operation `scheme.define`, since 0.1. For coordinator; purposes: lending, administration.
   * @experimental It may still change.
   */
  define(request: DefineScheme & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads a loan scheme and its members.
   *
   * Operation `scheme.get`, since 0.1. For coach, coordinator; purposes: lending, administration.
   * @experimental It may still change.
   */
  get(request: ById, options?: CallOptions): Promise<SchemeView>;

  /**
   * Lists loan schemes, page by page.
   *
   * Operation `scheme.list`, since 0.1. For coach, coordinator; purposes: lending, administration.
   * @experimental It may still change.
   */
  list(request?: ListSchemes, options?: CallOptions): Listing<SchemeView, SchemeViewPage>;

  /**
   * Takes devices out of a loan scheme.
   *
   * Operation `scheme.remove_devices`, since 0.1. For coordinator; purposes: lending, administration.
   * @experimental It may still change.
   */
  removeDevices(request: MoveDevices & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Renames a loan scheme, or changes who takes part and who lends.
   *
   * Operation `scheme.update`, since 0.1. For coordinator; purposes: lending, administration.
   * @experimental It may still change.
   */
  update(request: UpdateScheme & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Taken by `scheme.define`. */
export interface DefineScheme {
  /** The scheme's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** What it is called. At most 200 bytes. */
  name: string;
  /** The organisations that take part; each once. */
  members?: MemberInput[];
}

/** Taken by `scheme.list`. */
export interface ListSchemes {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Stands in `members` of DefineScheme, `members` of SchemeView, `members` of UpdateScheme. */
export interface MemberInput {
  /** The organisation. At most 64 bytes. */
  organisation: string;
  /** Whether it lends devices of the scheme, or only keeps them. True where it is left out. */
  may_lend?: boolean;
}

/** Stands in `members` of DefineScheme, `members` of SchemeView, `members` of UpdateScheme. */
export interface Member {
  /** The organisation. At most 64 bytes. */
  organisation: string;
  /** Whether it lends devices of the scheme, or only keeps them. True where it is left out. */
  may_lend: boolean;
}

/** Taken by `scheme.add_devices`, `scheme.remove_devices`. */
export interface MoveDevices {
  /** The scheme. At most 64 bytes. */
  id: string;
  /** The devices; their owner decides, and their custodian is a member. */
  devices?: string[];
}

/** Answered by `scheme.get`. Listed by `scheme.list`. */
export interface SchemeView {
  /** The scheme's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** What it is called. */
  name: string;
  /** How many devices belong to it. */
  devices: number;
  /** Who takes part, in the order in which they joined. */
  members: Member[];
}

/** Answered by `scheme.list`. */
export interface SchemeViewPage {
  /** The records, in a stable order. */
  items: SchemeView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `scheme.update`. */
export interface UpdateScheme {
  /** The scheme. At most 64 bytes. */
  id: string;
  /** What it is called now. At most 200 bytes. */
  name?: string;
  /** All who take part from now on. Who keeps a device of it stays a member. */
  members?: MemberInput[];
}
