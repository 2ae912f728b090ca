// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Saved } from './shared.cjs';

/** The operations `pilot.*`. */
export interface PilotOperations {
  /**
   * Reads one pilot.
   *
   * Operation `pilot.get`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator; purposes:
   * guidance, coaching, lending, assessment, evaluation, administration.
   */
  get(request: ById, options?: CallOptions): Promise<PilotView>;

  /**
   * Lists pilots, page by page.
   *
   * Operation `pilot.list`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator; purposes:
   * guidance, coaching, lending, assessment, evaluation, administration.
   */
  list(request?: ListPilots, options?: CallOptions): Listing<PilotView, PilotViewPage>;

  /**
   * Starts a pilot with its period and the period over which it is evaluated.
   *
   * Operation `pilot.start`, since 0.1. For coordinator; purposes: evaluation, administration.
   */
  start(request: StartPilot & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Taken by `pilot.list`. */
export interface ListPilots {
  /** Only the pilots of this project. At most 64 bytes. */
  project?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `pilot.get`. Listed by `pilot.list`. */
export interface PilotView {
  /** The pilot's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The pilot's name, by language. */
  name: Text;
  /** The project under which it runs. At most 64 bytes. */
  project?: string;
  /** The first day of the pilot. */
  first_day: CivilDate;
  /** The last day of the pilot, itself in. */
  last_day: CivilDate;
  /** The first day of the evaluation period. */
  evaluation_first_day: CivilDate;
  /** The last day of the evaluation period, itself in. */
  evaluation_last_day: CivilDate;
  /** The earlier pilot that this one continues. At most 64 bytes. */
  continues?: string;
}

/** Answered by `pilot.list`. */
export interface PilotViewPage {
  /** The records, in a stable order. */
  items: PilotView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `pilot.start`. */
export interface StartPilot {
  /** The pilot's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The pilot's name, by language. */
  name: Text;
  /** The project under which it runs. At most 64 bytes. */
  project?: string;
  /** The first day of the pilot. */
  first_day: CivilDate;
  /** The last day of the pilot, itself in. */
  last_day: CivilDate;
  /** The first day of the period over which it is evaluated; the pilot's own where it is left out. */
  evaluation_first_day?: CivilDate;
  /** The last day of the evaluation period, itself in; the pilot's own where it is left out. */
  evaluation_last_day?: CivilDate;
  /** The earlier pilot that this one continues. At most 64 bytes. */
  continues?: string;
}
