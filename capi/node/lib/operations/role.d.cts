// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Repeatable, Revising, Role, Saved } from './shared.cjs';

/** The operations `role.*`. */
export interface RoleOperations {
  /**
   * Gives a person an access role, for a time or until it is ended.
   *
   * Operation `role.assign`, since 0.1. For coordinator, system_administrator; purposes: administration.
   */
  assign(request: AssignRole & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Ends an access role; what was done in it keeps its actor.
   *
   * Operation `role.end`, since 0.1. For coordinator, system_administrator; purposes: administration.
   */
  end(request: EndRole & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Lists access roles, also ended ones, page by page.
   *
   * Operation `role.list`, since 0.1. For coordinator, privacy_officer, system_administrator; purposes: administration,
   * oversight.
   */
  list(request?: ListRoles, options?: CallOptions): Listing<Assignment, AssignmentPage>;
}

/** Taken by `role.assign`. */
export interface AssignRole {
  /** The assignment's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** Who gets the role. At most 64 bytes. */
  person: string;
  /** The role. */
  role: Role;
  /** The first day of the role; left out, it holds from the beginning. */
  first_day?: CivilDate;
  /** The last day of the role; left out, it holds until it is ended. */
  last_day?: CivilDate;
}

/** Listed by `role.list`. */
export interface Assignment {
  /** The assignment's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Who has the role. At most 64 bytes. */
  person: string;
  /** The role. */
  role: Role;
  /** The first day of the role. */
  first_day?: CivilDate;
  /** The last day of the role. */
  last_day?: CivilDate;
}

/** Answered by `role.list`. */
export interface AssignmentPage {
  /** The records, in a stable order. */
  items: Assignment[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `role.end`. */
export interface EndRole {
  /** The assignment's id. At most 64 bytes. */
  id: string;
  /** The last day of the role. */
  last_day: CivilDate;
}

/** Taken by `role.list`. */
export interface ListRoles {
  /** Only the roles of this person. At most 64 bytes. */
  person?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}
