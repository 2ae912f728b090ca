// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Count, DeviceKind, Repeatable, ReservationState, Revising } from './shared.cjs';

/** The operations `reservation.*`. */
export interface ReservationOperations {
  /**
   * Cancels a reservation; a device that was kept goes to the next.
   *
   * Operation `reservation.cancel`, since 0.1. For client, coach, coordinator; purposes: guidance, lending,
   * administration, own_data.
   * @experimental It may still change.
   */
  cancel(request: ChangeReservation & Revising & Repeatable, options?: CallOptions): Promise<Placed>;

  /**
   * Counts reservations.
   *
   * Operation `reservation.count`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   * @experimental It may still change.
   */
  count(request?: CountReservations, options?: CallOptions): Promise<Count>;

  /**
   * Reads one reservation with its place in the queue.
   *
   * Operation `reservation.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   * @experimental It may still change.
   */
  get(request: ById, options?: CallOptions): Promise<ReservationView>;

  /**
   * Reads a reservation with its events and their reasons.
   *
   * Operation `reservation.history`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   * @experimental It may still change.
   */
  history(request: ById, options?: CallOptions): Promise<ReservationLife>;

  /**
   * Lists reservations, page by page.
   *
   * Operation `reservation.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   * @experimental It may still change.
   */
  list(request?: ListReservations, options?: CallOptions): Listing<ReservationView, ReservationViewPage>;

  /**
   * Reserves a device, a kit or any device of a kind; kept at once where one is free.
   *
   * Operation `reservation.place`, since 0.1. For client, coach, coordinator; purposes: guidance, lending,
   * administration, own_data.
   * @experimental It may still change.
   */
  place(request: PlaceReservation & Repeatable, options?: CallOptions): Promise<Placed>;

  /**
   * Puts a reservation in another priority class, with a reason.
   *
   * Operation `reservation.prioritise`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   * @experimental It may still change.
   */
  prioritise(request: Prioritise & Revising & Repeatable, options?: CallOptions): Promise<Placed>;

  /**
   * Ends the suspension of a reservation.
   *
   * Operation `reservation.resume`, since 0.1. For client, coach, coordinator; purposes: guidance, lending,
   * administration, own_data.
   * @experimental It may still change.
   */
  resume(request: ChangeReservation & Revising & Repeatable, options?: CallOptions): Promise<Placed>;

  /**
   * Passes a reservation over for a while; it keeps its place.
   *
   * Operation `reservation.suspend`, since 0.1. For client, coach, coordinator; purposes: guidance, lending,
   * administration, own_data.
   * @experimental It may still change.
   */
  suspend(request: SuspendReservation & Revising & Repeatable, options?: CallOptions): Promise<Placed>;
}

/** Stands in `event` of ReservationEventView. */
export type ReservationEvent =
  | 'placed'
  | 'suspended'
  | 'resumed'
  | 'allocated'
  | 'sent'
  | 'called_back'
  | 'readied'
  | 'requeued'
  | 'passed_over'
  | 'prioritised'
  | 'notified'
  | 'fulfilled'
  | 'reopened'
  | 'expired'
  | 'cancelled';

/** Taken by `reservation.cancel`, `reservation.resume`. */
export interface ChangeReservation {
  /** The reservation. At most 64 bytes. */
  id: string;
  /** Why it changes. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Taken by `reservation.count`. */
export interface CountReservations {
  /** Only reservations of this person. At most 64 bytes. */
  person?: string;
  /** Only reservations of this kind of device. */
  device_kind?: DeviceKind;
  /** Only those that stand there. */
  state?: ReservationState;
  /** Only those that wait or have a device kept, or only those that are over. */
  open?: boolean;
}

/** Taken by `reservation.list`. */
export interface ListReservations {
  /** Only reservations of this person. At most 64 bytes. */
  person?: string;
  /** Only reservations of this kind of device. */
  device_kind?: DeviceKind;
  /** Only those that stand there. */
  state?: ReservationState;
  /** Only those that wait or have a device kept, or only those that are over. */
  open?: boolean;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `reservation.place`. */
export interface PlaceReservation {
  /** The reservation's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The person for whom it is reserved. At most 64 bytes. Personal data. */
  person: string;
  /** This very device; or a kit; or any device of a kind. At most 64 bytes. */
  device?: string;
  /** This kit as one. At most 64 bytes. */
  kit?: string;
  /** Any device of this kind. */
  device_kind?: DeviceKind;
  /** From when it is needed; at once where it is left out. */
  first_day?: CivilDate;
  /** Until when it is needed: nothing is kept for it any more after that day. */
  last_day?: CivilDate;
  /** 0 to 9, lower goes first; 5 where it is left out. A client does not choose it. From 0 to 9. */
  priority_class?: number | bigint;
  /** At which organisation it is fetched: a device kept elsewhere has to be sent there first. At most 64 bytes. */
  pickup?: string;
}

/** Answered by `reservation.cancel`, `reservation.place`, `reservation.prioritise`, `reservation.resume` and 1 more. */
export interface Placed {
  /** The id of the reservation. At most 64 bytes. */
  id: string;
  /** The record's revision after this call; it counts from 1. */
  revision: number;
  /** Where it stands. */
  state: ReservationState;
  /** Its place in its queue, from 1; those who have a device kept stand first. */
  place?: number;
  /** The device that is kept for it; of a kit one of its devices. At most 64 bytes. */
  device?: string;
  /** The last day on which it is kept. */
  keep_until?: CivilDate;
}

/** Taken by `reservation.prioritise`. */
export interface Prioritise {
  /** The reservation. At most 64 bytes. */
  id: string;
  /** 0 to 9, lower goes first. From 0 to 9. */
  priority_class: number | bigint;
  /** Why it goes before or after others; kept with it. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Stands in `events` of ReservationLife. */
export interface ReservationEventView {
  /** Counts the reservation's events in their order. */
  number: number;
  /** When it happened. */
  at: Instant;
  /** What happened; the state is the fold of these. */
  event: ReservationEvent;
  /** The device that it was about. At most 64 bytes. */
  device?: string;
  /** Until when it was to be kept. */
  keep_until?: CivilDate;
  /** Why it happened. Free text, which may hold personal data. */
  reason?: string;
  /** By whose call. At most 64 bytes. Personal data. */
  recorded_by?: string;
}

/** Answered by `reservation.history`. */
export interface ReservationLife {
  /** The reservation as it stands. */
  reservation: ReservationView;
  /** Its events in their order, with the reasons that staff gave. */
  events: ReservationEventView[];
}

/** Answered by `reservation.get`. Listed by `reservation.list`. */
export interface ReservationView {
  /** The reservation's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The person for whom it is reserved. At most 64 bytes. Personal data. */
  person: string;
  /** Where it stands: the fold of its events. */
  state: ReservationState;
  /** Any device of this kind is wanted. */
  device_kind?: DeviceKind;
  /** This very device is wanted. At most 64 bytes. */
  wanted_device?: string;
  /** This kit is wanted. At most 64 bytes. */
  kit?: string;
  /** From when it is needed. */
  first_day?: CivilDate;
  /** Until when it is needed. */
  last_day?: CivilDate;
  /** 0 to 9, lower goes first. */
  priority_class: number;
  /** When it was placed. */
  placed_at: Instant;
  /** The device that is kept for it. At most 64 bytes. */
  device?: string;
  /** The last day on which it is kept. */
  keep_until?: CivilDate;
  /** Until when it is passed over. */
  suspended_until?: CivilDate;
  /** At which organisation it is fetched. At most 64 bytes. */
  pickup?: string;
  /** When it could be fetched. */
  ready_at?: Instant;
  /** When it was fulfilled, expired or was cancelled. */
  ended_at?: Instant;
  /** The loan by which it was fulfilled. At most 64 bytes. */
  loan?: string;
  /** Its place in its queue, from 1: computed from priority class, time and id, never stored. */
  place?: number;
}

/** Answered by `reservation.list`. */
export interface ReservationViewPage {
  /** The records, in a stable order. */
  items: ReservationView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `reservation.suspend`. */
export interface SuspendReservation {
  /** The reservation; it keeps its place and is passed over. At most 64 bytes. */
  id: string;
  /** The last day; until it is resumed where it is left out. */
  until?: CivilDate;
  /** Why it waits. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}
