// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `role.assign` takes. */
export interface RoleAssignRequest {
  /** The assignment's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** Who gets the role. At most 64 characters. */
  person: string;
  /** The role. */
  role: "client" | "peer" | "coach" | "group_leader" | "coordinator" | "reporter" | "privacy_officer" | "system_administrator";
  /** The first day of the role; left out, it holds from the beginning. */
  first_day?: CivilDate;
  /** The last day of the role; left out, it holds until it is ended. */
  last_day?: CivilDate;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `role.assign` answers. */
export interface RoleAssignResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `role.end` takes. */
export interface RoleEndRequest {
  /** The assignment's id. At most 64 characters. */
  id: string;
  /** The last day of the role. */
  last_day: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `role.end` answers. */
export interface RoleEndResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `role.list` takes. */
export interface RoleListRequest {
  /** Only the roles of this person. At most 64 characters. */
  person?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `role.list`. */
export interface RoleListItem {
  /** The assignment's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Who has the role. At most 64 characters. */
  person?: string;
  /** The role. */
  role?: "client" | "peer" | "coach" | "group_leader" | "coordinator" | "reporter" | "privacy_officer" | "system_administrator";
  /** The first day of the role. */
  first_day?: CivilDate;
  /** The last day of the role. */
  last_day?: CivilDate;
}

/** A page of `role.list`. */
export interface RoleListResponse {
  /** The records, in a stable order. */
  items: RoleListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** The operations `role.*`. */
export interface RoleOperations {
  /**
   * Gives a person an access role, for a time or until it is ended.
   *
   * Operation `role.assign`, since 0.1.
   * For coordinator, system_administrator; purposes administration.
   */
  assign(request: RoleAssignRequest, options?: CallOptions): Promise<RoleAssignResponse>;

  /**
   * Ends an access role; what was done in it keeps its actor.
   *
   * Operation `role.end`, since 0.1.
   * For coordinator, system_administrator; purposes administration.
   */
  end(request: RoleEndRequest, options?: CallOptions): Promise<RoleEndResponse>;

  /**
   * Lists access roles, also ended ones, page by page.
   *
   * Operation `role.list`, since 0.1.
   * For coordinator, privacy_officer, system_administrator; purposes administration, oversight.
   */
  list(request?: RoleListRequest, options?: CallOptions): Listing<RoleListItem, RoleListResponse>;
}
