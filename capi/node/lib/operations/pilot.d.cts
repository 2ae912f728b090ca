// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `pilot.get` takes. */
export interface PilotGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `pilot.get` answers. */
export interface PilotGetResponse {
  /** The pilot's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The pilot's name, by language. */
  name?: Text;
  /** The project under which it runs. At most 64 characters. */
  project?: string;
  /** The first day of the pilot. */
  first_day?: CivilDate;
  /** The last day of the pilot, itself in. */
  last_day?: CivilDate;
  /** The first day of the evaluation period. */
  evaluation_first_day?: CivilDate;
  /** The last day of the evaluation period, itself in. */
  evaluation_last_day?: CivilDate;
  /** The earlier pilot that this one continues. At most 64 characters. */
  continues?: string;
}

/** What `pilot.list` takes. */
export interface PilotListRequest {
  /** Only the pilots of this project. At most 64 characters. */
  project?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `pilot.list`. */
export interface PilotListItem {
  /** The pilot's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The pilot's name, by language. */
  name?: Text;
  /** The project under which it runs. At most 64 characters. */
  project?: string;
  /** The first day of the pilot. */
  first_day?: CivilDate;
  /** The last day of the pilot, itself in. */
  last_day?: CivilDate;
  /** The first day of the evaluation period. */
  evaluation_first_day?: CivilDate;
  /** The last day of the evaluation period, itself in. */
  evaluation_last_day?: CivilDate;
  /** The earlier pilot that this one continues. At most 64 characters. */
  continues?: string;
}

/** A page of `pilot.list`. */
export interface PilotListResponse {
  /** The records, in a stable order. */
  items: PilotListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `pilot.start` takes. */
export interface PilotStartRequest {
  /** The pilot's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The pilot's name, by language. */
  name: Text;
  /** The project under which it runs. At most 64 characters. */
  project?: string;
  /** The first day of the pilot. */
  first_day: CivilDate;
  /** The last day of the pilot, itself in. */
  last_day: CivilDate;
  /** The first day of the period over which it is evaluated; the pilot's own where it is left out. */
  evaluation_first_day?: CivilDate;
  /** The last day of the evaluation period, itself in; the pilot's own where it is left out. */
  evaluation_last_day?: CivilDate;
  /** The earlier pilot that this one continues. At most 64 characters. */
  continues?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `pilot.start` answers. */
export interface PilotStartResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `pilot.*`. */
export interface PilotOperations {
  /**
   * Reads one pilot.
   *
   * Operation `pilot.get`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  get(request: PilotGetRequest, options?: CallOptions): Promise<PilotGetResponse>;

  /**
   * Lists pilots, page by page.
   *
   * Operation `pilot.list`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  list(request?: PilotListRequest, options?: CallOptions): Listing<PilotListItem, PilotListResponse>;

  /**
   * Starts a pilot with its period and the period over which it is evaluated.
   *
   * Operation `pilot.start`, since 0.1.
   * For coordinator; purposes evaluation, administration.
   */
  start(request: PilotStartRequest, options?: CallOptions): Promise<PilotStartResponse>;
}
