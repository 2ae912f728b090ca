// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Count, DeviceKind, EntryMode, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `acquisition.*`. */
export interface AcquisitionOperations {
  /**
   * Corrects the record of a device of one's own; what it said is kept.
   *
   * Operation `acquisition.amend`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  amend(request: AmendAcquisition & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Counts acquisitions.
   *
   * Operation `acquisition.count`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   */
  count(request?: CountAcquisitions, options?: CallOptions): Promise<Count>;

  /**
   * Reads one acquisition.
   *
   * Operation `acquisition.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<AcquisitionView>;

  /**
   * Lists acquisitions, page by page.
   *
   * Operation `acquisition.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   */
  list(request?: ListAcquisitions, options?: CallOptions): Listing<AcquisitionView, AcquisitionViewPage>;

  /**
   * Records that somebody got a device of their own.
   *
   * Operation `acquisition.record`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  record(request: RecordAcquisition & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes the record of a device of one's own out of every count.
   *
   * Operation `acquisition.void`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  void(request: VoidAcquisition & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Answered by `acquisition.get`. Listed by `acquisition.list`. */
export interface AcquisitionView {
  /** The record's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Who got a device. At most 64 bytes. Personal data. */
  person: string;
  /** What it is. */
  device_kind: DeviceKind;
  /** The day on which they got it. */
  acquired_on: CivilDate;
  /** Whether somebody of the service helped. */
  assisted: boolean;
  /** Who helped. At most 64 bytes. Personal data. */
  assisted_by?: string;
  /** Anything else. Free text, which may hold personal data. */
  note?: string;
}

/** Answered by `acquisition.list`. */
export interface AcquisitionViewPage {
  /** The records, in a stable order. */
  items: AcquisitionView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `acquisition.amend`. */
export interface AmendAcquisition {
  /** The record. What is given replaces what it said; what is left out stays. At most 64 bytes. */
  id: string;
  /** Why it is corrected. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
  /** Who got a device. At most 64 bytes. Personal data. */
  person?: string;
  /** What it is. */
  device_kind?: DeviceKind;
  /** The day on which they got it. */
  acquired_on?: CivilDate;
  /** Whether somebody of the service helped; false forgets who. */
  assisted?: boolean;
  /** Who helped. At most 64 bytes. Personal data. */
  assisted_by?: string;
  /** Anything else. At most 4000 bytes. Free text, which may hold personal data. */
  note?: string;
}

/** Taken by `acquisition.count`. */
export interface CountAcquisitions {
  /** Only those of this person. At most 64 bytes. */
  person?: string;
  /** Only those with help, or only those without. */
  assisted?: boolean;
}

/** Taken by `acquisition.list`. */
export interface ListAcquisitions {
  /** Only those of this person. At most 64 bytes. */
  person?: string;
  /** Only those with help, or only those without. */
  assisted?: boolean;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `acquisition.record`. */
export interface RecordAcquisition {
  /** The record's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** Who got a device. At most 64 bytes. Personal data. */
  person: string;
  /** What it is. */
  device_kind: DeviceKind;
  /** The day on which they got it. */
  acquired_on: CivilDate;
  /** Whether somebody of the service helped. */
  assisted: boolean;
  /** Who helped. At most 64 bytes. Personal data. */
  assisted_by?: string;
  /** Anything else. At most 4000 bytes. Free text, which may hold personal data. */
  note?: string;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Taken by `acquisition.void`. */
export interface VoidAcquisition {
  /** The record. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
