// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { DeviceKind, Nothing, Repeatable, ReservationState } from './shared.cjs';

/** The operations `queue.*`. */
export interface QueueOperations {
  /**
   * Does what is due in all queues: what is kept too long expires, what is free is kept for whose turn it is.
   *
   * Operation `queue.advance`, since 0.1. For coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  advance(request?: Nothing & Repeatable, options?: CallOptions): Promise<Advanced>;

  /**
   * Tells day by day how many devices of a kind are free as far as is known.
   *
   * Operation `queue.calendar`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, lending, evaluation, administration, own_data.
   * @experimental It may still change.
   */
  calendar(request: AskCalendar, options?: CallOptions): Promise<Calendar>;

  /**
   * Reads a queue in its order.
   *
   * Operation `queue.get`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  get(request?: AskQueue, options?: CallOptions): Promise<QueueView>;
}

/** Answered by `queue.advance`. */
export interface Advanced {
  /** Reservations that were kept too long; they lost their place. */
  expired: string[];
  /** Reservations for which a device is kept from now on. */
  ready: string[];
  /** Reservations whose device has to be sent from another custodian first. */
  allocated: string[];
  /** Reservations for days that are over: they had no device until their last day. */
  cancelled: string[];
}

/** Taken by `queue.calendar`. */
export interface AskCalendar {
  /** The kind of device. */
  device_kind: DeviceKind;
  /** The first day asked about. */
  first_day: CivilDate;
  /** The last day, at most 366 days after the first. */
  last_day: CivilDate;
}

/** Taken by `queue.get`. */
export interface AskQueue {
  /** The queue for this very device. At most 64 bytes. */
  device?: string;
  /** The queue for this kit. At most 64 bytes. */
  kit?: string;
  /** The queue for any device of this kind. */
  device_kind?: DeviceKind;
}

/** Answered by `queue.calendar`. */
export interface Calendar {
  /** What is free and what is asked for, day by day. */
  days: CalendarDay[];
}

/** Stands in `days` of Calendar. */
export interface CalendarDay {
  /** The day. */
  day: CivilDate;
  /** Devices that can be lent or are on loan, as far as is known today. */
  devices: number;
  /** Those expected to be out: until the day they are due; where they are overdue or have no due date, for ever. */
  on_loan: number;
  /**
   * Those kept, also where they have to be sent first, and reservations of a later day that begin by then and have not
   * ended; of a kit each of its devices.
   */
  reserved: number;
  /** What is left; below zero where more is promised than there is. */
  free: number;
}

/** Stands in `places` of QueueView. */
export interface PlaceView {
  /** Its place in the queue; the first is 1. */
  place: number;
  /** The reservation, where the person may be seen. At most 64 bytes. */
  reservation?: string;
  /** Who, where the person may be seen. At most 64 bytes. Personal data. */
  person?: string;
  /** Where the reservation stands. */
  state: ReservationState;
  /** From when it is needed. */
  first_day?: CivilDate;
  /** Whether it is passed over because the borrower is suspended. */
  barred: boolean;
}

/** Answered by `queue.get`. */
export interface QueueView {
  /** Those who have a device kept, then those who wait, in their order. */
  places: PlaceView[];
}
