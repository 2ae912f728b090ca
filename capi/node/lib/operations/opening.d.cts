// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `opening.*`. */
export interface OpeningOperations {
  /**
   * Changes the hours of the week from a day on.
   *
   * Operation `opening.change_week`, since 0.1. For coordinator; purposes: lending, administration.
   */
  changeWeek(request: ChangeWeek & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Defines the opening hours of a desk that lends devices.
   *
   * Operation `opening.define`, since 0.1. For coordinator; purposes: lending, administration.
   */
  define(request: DefineOpening & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads opening hours.
   *
   * Operation `opening.get`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, lending, evaluation, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<OpeningView>;

  /**
   * Lists opening hours, page by page.
   *
   * Operation `opening.list`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, lending, evaluation, administration, own_data.
   */
  list(request?: ListOpenings, options?: CallOptions): Listing<OpeningView, OpeningViewPage>;

  /**
   * Closes a day, or gives it hours of its own.
   *
   * Operation `opening.set_day`, since 0.1. For coordinator; purposes: lending, administration.
   */
  setDay(request: SetDay & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `weekday` of WeekdayText. */
export type OpenWeekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** Taken by `opening.change_week`. */
export interface ChangeWeek {
  /** The opening hours. At most 64 bytes. */
  id: string;
  /** From which day on the new week holds. */
  first_day: CivilDate;
  /** The hours of the week; a day with a break has two entries, and one without an entry is closed. */
  week?: WeekdayText[];
}

/** Stands in `days` of OpeningView. */
export interface DayView {
  /** The day. */
  day: CivilDate;
  /** When it is open; none where it is closed. */
  spans: SpanText[];
}

/** Taken by `opening.define`. */
export interface DefineOpening {
  /** The id of the hours; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** Whose hours they are. At most 200 bytes. */
  name: string;
  /** Since when they hold; today where it is left out. */
  first_day?: CivilDate;
  /** The hours of the week; a day with a break has two entries, and one without an entry is closed. */
  week?: WeekdayText[];
}

/** Taken by `opening.list`. */
export interface ListOpenings {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `opening.get`. Listed by `opening.list`. */
export interface OpeningView {
  /** The id of the hours. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whose hours they are. */
  name: string;
  /** The weeks, each from its first day on. */
  weeks: WeekView[];
  /** The days that are not as their week. */
  days: DayView[];
}

/** Answered by `opening.list`. */
export interface OpeningViewPage {
  /** The records, in a stable order. */
  items: OpeningView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `opening.set_day`. */
export interface SetDay {
  /** The opening hours. At most 64 bytes. */
  id: string;
  /** The day that is not as its week. */
  day: CivilDate;
  /** When it is open on that day; closed where it is left out. */
  spans?: SpanText[];
  /** The day is as its week again. False where it is left out. */
  as_usual?: boolean;
  /** Why: a holiday, say. At most 200 bytes. */
  reason?: string;
}

/** Stands in `spans` of DayView, `spans` of SetDay. */
export interface SpanText {
  /** When it opens, HH:MM on the wall clock. */
  opens: string;
  /** When it closes; 24:00 is the end of the day. */
  closes: string;
}

/** Stands in `weeks` of OpeningView. */
export interface WeekView {
  /** Since when these hours hold. */
  first_day: CivilDate;
  /** The hours of the week. */
  week: WeekdayText[];
}

/** Stands in `week` of ChangeWeek, `week` of DefineOpening, `week` of WeekView. */
export interface WeekdayText {
  /** The day of the week. */
  weekday: OpenWeekday;
  /** When it opens, HH:MM on the wall clock. At most 5 bytes. */
  opens: string;
  /** When it closes; 24:00 is the end of the day. At most 5 bytes. */
  closes: string;
}
