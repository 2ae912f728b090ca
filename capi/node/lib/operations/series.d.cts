// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `series.get` takes. */
export interface SeriesGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `series.get` answers. */
export interface SeriesGetResponse {
  /** The series' id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The group's name. At most 1000 characters. */
  name?: string;
  /** How its meetings are planned to be held. */
  mode?: "on_site" | "remote" | "hybrid";
  /** The first day of the period, itself included. */
  first_day?: CivilDate;
  /** The last day of the period, itself included. */
  last_day?: CivilDate;
  /** The unit that holds it. At most 64 characters. */
  unit?: string;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** Its weekly slots. */
  slots?: {
    /** The day of the week. */
    weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** The wall-clock time HH:MM at which it starts. At most 5 characters. */
    starts?: string;
    /** The wall-clock time HH:MM at which it ends, on the same day. At most 5 characters. */
    ends?: string;
  }[];
  /** Days without a meeting. */
  except?: CivilDate[];
  /** Who leads it as a rule. Personal data. */
  leaders?: string[];
}

/** What `series.list` takes. */
export interface SeriesListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `series.list`. */
export interface SeriesListItem {
  /** The series' id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The group's name. At most 1000 characters. */
  name?: string;
  /** How its meetings are planned to be held. */
  mode?: "on_site" | "remote" | "hybrid";
  /** The first day of the period, itself included. */
  first_day?: CivilDate;
  /** The last day of the period, itself included. */
  last_day?: CivilDate;
  /** The unit that holds it. At most 64 characters. */
  unit?: string;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** Its weekly slots. */
  slots?: {
    /** The day of the week. */
    weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** The wall-clock time HH:MM at which it starts. At most 5 characters. */
    starts?: string;
    /** The wall-clock time HH:MM at which it ends, on the same day. At most 5 characters. */
    ends?: string;
  }[];
  /** Days without a meeting. */
  except?: CivilDate[];
  /** Who leads it as a rule. Personal data. */
  leaders?: string[];
}

/** A page of `series.list`. */
export interface SeriesListResponse {
  /** The records, in a stable order. */
  items: SeriesListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `series.schedule` takes. */
export interface SeriesScheduleRequest {
  /** The series' id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The group's name. At most 1000 characters. */
  name: string;
  /** How its meetings are planned to be held. */
  mode: "on_site" | "remote" | "hybrid";
  /** Its weekly slots in wall-clock time. */
  slots?: {
    /** The day of the week. */
    weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** The wall-clock time HH:MM at which it starts. At most 5 characters. */
    starts: string;
    /** The wall-clock time HH:MM at which it ends, on the same day. At most 5 characters. */
    ends: string;
  }[];
  /** The first day of the period, itself included. */
  first_day: CivilDate;
  /** The last day of the period, itself included. */
  last_day: CivilDate;
  /** Days without a meeting, such as holidays. */
  except?: CivilDate[];
  /** Who leads it as a rule. Personal data. */
  leaders?: string[];
  /** The unit that holds it. At most 64 characters. */
  unit?: string;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** Whether its meetings are planned at once, with ids such as bingo.2021-02-18. */
  plan_meetings?: boolean;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `series.schedule` answers. */
export interface SeriesScheduleResponse {
  /** The series' id. At most 64 characters. */
  id?: string;
  /** The series' revision. */
  revision?: number;
  /** How many meetings were planned. */
  planned?: number;
}

/** The operations `series.*`. */
export interface SeriesOperations {
  /**
   * Reads one series.
   *
   * Operation `series.get`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  get(request: SeriesGetRequest, options?: CallOptions): Promise<SeriesGetResponse>;

  /**
   * Lists series, page by page.
   *
   * Operation `series.list`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  list(request?: SeriesListRequest, options?: CallOptions): Listing<SeriesListItem, SeriesListResponse>;

  /**
   * Schedules a group's weekly meetings and plans each of them.
   *
   * Operation `series.schedule`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  schedule(request: SeriesScheduleRequest, options?: CallOptions): Promise<SeriesScheduleResponse>;
}
