// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `project.*`. */
export interface ProjectOperations {
  /**
   * Moves a project's last day to a later day.
   *
   * Operation `project.extend`, since 0.1. For coordinator; purposes: administration.
   */
  extend(request: ExtendProject & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one project.
   *
   * Operation `project.get`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator; purposes:
   * guidance, coaching, lending, assessment, evaluation, administration.
   */
  get(request: ById, options?: CallOptions): Promise<Project>;

  /**
   * Lists projects, page by page.
   *
   * Operation `project.list`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator;
   * purposes: guidance, coaching, lending, assessment, evaluation, administration.
   */
  list(request?: ListProjects, options?: CallOptions): Listing<Project, ProjectPage>;

  /**
   * Starts a project in whose name work is recorded.
   *
   * Operation `project.start`, since 0.1. For coordinator, system_administrator; purposes: administration.
   */
  start(request: StartProject & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Taken by `project.extend`. */
export interface ExtendProject {
  /** The project. At most 64 bytes. */
  id: string;
  /** Its new last day, later than the old one. */
  last_day: CivilDate;
}

/** Taken by `project.list`. */
export interface ListProjects {
  /** Only projects that run on this day. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `project.get`. Listed by `project.list`. */
export interface Project {
  /** The project's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The project's name. */
  name: string;
  /** Its first day. */
  first_day: CivilDate;
  /** Its last day. */
  last_day: CivilDate;
  /** Who pays, or under which programme. */
  funding?: string;
}

/** Answered by `project.list`. */
export interface ProjectPage {
  /** The records, in a stable order. */
  items: Project[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `project.start`. */
export interface StartProject {
  /** The project's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The project's name. At most 300 bytes. */
  name: string;
  /** Its first day. */
  first_day: CivilDate;
  /** Its last day. */
  last_day: CivilDate;
  /** Who pays, or under which programme. At most 300 bytes. */
  funding?: string;
}
