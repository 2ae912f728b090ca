// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `opening.change_week` takes. */
export interface OpeningChangeWeekRequest {
  /** The opening hours. At most 64 characters. */
  id: string;
  /** From which day on the new week holds. */
  first_day: CivilDate;
  /** The hours of the week; a day with a break has two entries, and one without an entry is closed. */
  week?: {
    /** The day of the week. */
    weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** When it opens, HH:MM on the wall clock. At most 5 characters. */
    opens: string;
    /** When it closes; 24:00 is the end of the day. At most 5 characters. */
    closes: string;
  }[];
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `opening.change_week` answers. */
export interface OpeningChangeWeekResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `opening.define` takes. */
export interface OpeningDefineRequest {
  /** The id of the hours; made here where it is left out. At most 64 characters. */
  id?: string;
  /** Whose hours they are. At most 200 characters. */
  name: string;
  /** Since when they hold; today where it is left out. */
  first_day?: CivilDate;
  /** The hours of the week; a day with a break has two entries, and one without an entry is closed. */
  week?: {
    /** The day of the week. */
    weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** When it opens, HH:MM on the wall clock. At most 5 characters. */
    opens: string;
    /** When it closes; 24:00 is the end of the day. At most 5 characters. */
    closes: string;
  }[];
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `opening.define` answers. */
export interface OpeningDefineResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `opening.get` takes. */
export interface OpeningGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `opening.get` answers. */
export interface OpeningGetResponse {
  /** The id of the hours. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whose hours they are. At most 1000 characters. */
  name?: string;
  /** The weeks, each from its first day on. */
  weeks?: {
    /** Since when these hours hold. */
    first_day?: CivilDate;
    /** The hours of the week. */
    week?: {
      /** The day of the week. */
      weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
      /** When it opens, HH:MM on the wall clock. At most 5 characters. */
      opens?: string;
      /** When it closes; 24:00 is the end of the day. At most 5 characters. */
      closes?: string;
    }[];
  }[];
  /** The days that are not as their week. */
  days?: {
    /** The day. */
    day?: CivilDate;
    /** When it is open; none where it is closed. */
    spans?: {
      /** When it opens, HH:MM on the wall clock. At most 5 characters. */
      opens?: string;
      /** When it closes; 24:00 is the end of the day. At most 5 characters. */
      closes?: string;
    }[];
  }[];
}

/** What `opening.list` takes. */
export interface OpeningListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `opening.list`. */
export interface OpeningListItem {
  /** The id of the hours. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whose hours they are. At most 1000 characters. */
  name?: string;
  /** The weeks, each from its first day on. */
  weeks?: {
    /** Since when these hours hold. */
    first_day?: CivilDate;
    /** The hours of the week. */
    week?: {
      /** The day of the week. */
      weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
      /** When it opens, HH:MM on the wall clock. At most 5 characters. */
      opens?: string;
      /** When it closes; 24:00 is the end of the day. At most 5 characters. */
      closes?: string;
    }[];
  }[];
  /** The days that are not as their week. */
  days?: {
    /** The day. */
    day?: CivilDate;
    /** When it is open; none where it is closed. */
    spans?: {
      /** When it opens, HH:MM on the wall clock. At most 5 characters. */
      opens?: string;
      /** When it closes; 24:00 is the end of the day. At most 5 characters. */
      closes?: string;
    }[];
  }[];
}

/** A page of `opening.list`. */
export interface OpeningListResponse {
  /** The records, in a stable order. */
  items: OpeningListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `opening.set_day` takes. */
export interface OpeningSetDayRequest {
  /** The opening hours. At most 64 characters. */
  id: string;
  /** The day that is not as its week. */
  day: CivilDate;
  /** When it is open on that day; closed where it is left out. */
  spans?: {
    /** When it opens, HH:MM on the wall clock. At most 5 characters. */
    opens: string;
    /** When it closes; 24:00 is the end of the day. At most 5 characters. */
    closes: string;
  }[];
  /** The day is as its week again. */
  as_usual?: boolean;
  /** Why: a holiday, say. At most 200 characters. */
  reason?: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `opening.set_day` answers. */
export interface OpeningSetDayResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `opening.*`. */
export interface OpeningOperations {
  /**
   * Changes the hours of the week from a day on.
   *
   * Operation `opening.change_week`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  changeWeek(request: OpeningChangeWeekRequest, options?: CallOptions): Promise<OpeningChangeWeekResponse>;

  /**
   * Defines the opening hours of a desk that lends devices.
   *
   * Operation `opening.define`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  define(request: OpeningDefineRequest, options?: CallOptions): Promise<OpeningDefineResponse>;

  /**
   * Reads opening hours.
   *
   * Operation `opening.get`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching,
   * lending, evaluation, administration, own_data.
   * @experimental It may still change.
   */
  get(request: OpeningGetRequest, options?: CallOptions): Promise<OpeningGetResponse>;

  /**
   * Lists opening hours, page by page.
   *
   * Operation `opening.list`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching,
   * lending, evaluation, administration, own_data.
   * @experimental It may still change.
   */
  list(request?: OpeningListRequest, options?: CallOptions): Listing<OpeningListItem, OpeningListResponse>;

  /**
   * Closes a day, or gives it hours of its own.
   *
   * Operation `opening.set_day`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  setDay(request: OpeningSetDayRequest, options?: CallOptions): Promise<OpeningSetDayResponse>;
}
