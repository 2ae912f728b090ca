// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `project.extend` takes. */
export interface ProjectExtendRequest {
  /** The project. At most 64 characters. */
  id: string;
  /** Its new last day, later than the old one. */
  last_day: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `project.extend` answers. */
export interface ProjectExtendResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `project.get` takes. */
export interface ProjectGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `project.get` answers. */
export interface ProjectGetResponse {
  /** The project's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The project's name. At most 1000 characters. */
  name?: string;
  /** Its first day. */
  first_day?: CivilDate;
  /** Its last day. */
  last_day?: CivilDate;
  /** Who pays, or under which programme. At most 1000 characters. */
  funding?: string;
}

/** What `project.list` takes. */
export interface ProjectListRequest {
  /** Only projects that run on this day. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `project.list`. */
export interface ProjectListItem {
  /** The project's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The project's name. At most 1000 characters. */
  name?: string;
  /** Its first day. */
  first_day?: CivilDate;
  /** Its last day. */
  last_day?: CivilDate;
  /** Who pays, or under which programme. At most 1000 characters. */
  funding?: string;
}

/** A page of `project.list`. */
export interface ProjectListResponse {
  /** The records, in a stable order. */
  items: ProjectListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `project.start` takes. */
export interface ProjectStartRequest {
  /** The project's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The project's name. At most 300 characters. */
  name: string;
  /** Its first day. */
  first_day: CivilDate;
  /** Its last day. */
  last_day: CivilDate;
  /** Who pays, or under which programme. At most 300 characters. */
  funding?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `project.start` answers. */
export interface ProjectStartResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `project.*`. */
export interface ProjectOperations {
  /**
   * Moves a project's last day to a later day.
   *
   * Operation `project.extend`, since 0.1.
   * For coordinator; purposes administration.
   */
  extend(request: ProjectExtendRequest, options?: CallOptions): Promise<ProjectExtendResponse>;

  /**
   * Reads one project.
   *
   * Operation `project.get`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  get(request: ProjectGetRequest, options?: CallOptions): Promise<ProjectGetResponse>;

  /**
   * Lists projects, page by page.
   *
   * Operation `project.list`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  list(request?: ProjectListRequest, options?: CallOptions): Listing<ProjectListItem, ProjectListResponse>;

  /**
   * Starts a project in whose name work is recorded.
   *
   * Operation `project.start`, since 0.1.
   * For coordinator, system_administrator; purposes administration.
   */
  start(request: ProjectStartRequest, options?: CallOptions): Promise<ProjectStartResponse>;
}
