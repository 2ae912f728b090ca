// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Mode, Repeatable } from './shared.cjs';

/** The operations `series.*`. */
export interface SeriesOperations {
  /**
   * Reads one series.
   *
   * Operation `series.get`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  get(request: ById, options?: CallOptions): Promise<Series>;

  /**
   * Lists series, page by page.
   *
   * Operation `series.list`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  list(request?: ListSeries, options?: CallOptions): Listing<Series, SeriesPage>;

  /**
   * Schedules a group's weekly meetings and plans each of them.
   *
   * Operation `series.schedule`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  schedule(request: ScheduleSeries & Repeatable, options?: CallOptions): Promise<Scheduled>;
}

/** Stands in `weekday` of SlotText. */
export type SlotDay = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** Taken by `series.list`. */
export interface ListSeries {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `series.schedule`. */
export interface ScheduleSeries {
  /** The series' id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The group's name. At most 1000 bytes. */
  name: string;
  /** How its meetings are planned to be held. */
  mode: Mode;
  /** Its weekly slots in wall-clock time. */
  slots?: SlotText[];
  /** The first day of the period, itself included. */
  first_day: CivilDate;
  /** The last day of the period, itself included. */
  last_day: CivilDate;
  /** Days without a meeting, such as holidays. */
  except?: CivilDate[];
  /** Who leads it as a rule. Personal data. */
  leaders?: string[];
  /** The unit that holds it. At most 64 bytes. */
  unit?: string;
  /** The project that it belongs to. At most 64 bytes. */
  project?: string;
  /** Whether its meetings are planned at once, with ids such as bingo.2021-02-18. True where it is left out. */
  plan_meetings?: boolean;
}

/** Answered by `series.schedule`. */
export interface Scheduled {
  /** The series' id. At most 64 bytes. */
  id: string;
  /** The series' revision. */
  revision: number;
  /** How many meetings were planned. */
  planned: number;
}

/** Answered by `series.get`. Listed by `series.list`. */
export interface Series {
  /** The series' id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The group's name. */
  name: string;
  /** How its meetings are planned to be held. */
  mode: Mode;
  /** The first day of the period, itself included. */
  first_day: CivilDate;
  /** The last day of the period, itself included. */
  last_day: CivilDate;
  /** The unit that holds it. At most 64 bytes. */
  unit?: string;
  /** The project that it belongs to. At most 64 bytes. */
  project?: string;
  /** Its weekly slots. */
  slots: SlotText[];
  /** Days without a meeting. */
  except: CivilDate[];
  /** Who leads it as a rule. Personal data. */
  leaders: string[];
}

/** Answered by `series.list`. */
export interface SeriesPage {
  /** The records, in a stable order. */
  items: Series[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Stands in `slots` of ScheduleSeries, `slots` of Series. */
export interface SlotText {
  /** The day of the week. */
  weekday: SlotDay;
  /** The wall-clock time HH:MM at which it starts. */
  starts: string;
  /** The wall-clock time HH:MM at which it ends, on the same day. */
  ends: string;
}
