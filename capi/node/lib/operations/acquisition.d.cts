// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `acquisition.count` takes. */
export interface AcquisitionCountRequest {
  /** Only those of this person. At most 64 characters. */
  person?: string;
  /** Only those with help, or only those without. */
  assisted?: boolean;
}

/** What `acquisition.count` answers. */
export interface AcquisitionCountResponse {
  /** How many records match. */
  count?: number;
}

/** What `acquisition.get` takes. */
export interface AcquisitionGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `acquisition.get` answers. */
export interface AcquisitionGetResponse {
  /** The record's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Who got a device. At most 64 characters. Personal data. */
  person?: string;
  /** What it is. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** The day on which they got it. */
  acquired_on?: CivilDate;
  /** Whether somebody of the service helped. */
  assisted?: boolean;
  /** Who helped. At most 64 characters. Personal data. */
  assisted_by?: string;
  /** Anything else. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
}

/** What `acquisition.list` takes. */
export interface AcquisitionListRequest {
  /** Only those of this person. At most 64 characters. */
  person?: string;
  /** Only those with help, or only those without. */
  assisted?: boolean;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `acquisition.list`. */
export interface AcquisitionListItem {
  /** The record's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Who got a device. At most 64 characters. Personal data. */
  person?: string;
  /** What it is. */
  device_kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** The day on which they got it. */
  acquired_on?: CivilDate;
  /** Whether somebody of the service helped. */
  assisted?: boolean;
  /** Who helped. At most 64 characters. Personal data. */
  assisted_by?: string;
  /** Anything else. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
}

/** A page of `acquisition.list`. */
export interface AcquisitionListResponse {
  /** The records, in a stable order. */
  items: AcquisitionListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `acquisition.record` takes. */
export interface AcquisitionRecordRequest {
  /** The record's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** Who got a device. At most 64 characters. Personal data. */
  person: string;
  /** What it is. */
  device_kind: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** The day on which they got it. */
  acquired_on: CivilDate;
  /** Whether somebody of the service helped. */
  assisted: boolean;
  /** Who helped. At most 64 characters. Personal data. */
  assisted_by?: string;
  /** Anything else. At most 4000 characters. Free text, which may hold personal data. */
  note?: string;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `acquisition.record` answers. */
export interface AcquisitionRecordResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `acquisition.*`. */
export interface AcquisitionOperations {
  /**
   * Counts acquisitions.
   *
   * Operation `acquisition.count`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  count(request?: AcquisitionCountRequest, options?: CallOptions): Promise<AcquisitionCountResponse>;

  /**
   * Reads one acquisition.
   *
   * Operation `acquisition.get`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  get(request: AcquisitionGetRequest, options?: CallOptions): Promise<AcquisitionGetResponse>;

  /**
   * Lists acquisitions, page by page.
   *
   * Operation `acquisition.list`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, lending, administration, own_data.
   * @experimental It may still change.
   */
  list(request?: AcquisitionListRequest, options?: CallOptions): Listing<AcquisitionListItem, AcquisitionListResponse>;

  /**
   * Records that somebody got a device of their own.
   *
   * Operation `acquisition.record`, since 0.1.
   * For coach, coordinator; purposes guidance, lending, administration.
   * @experimental It may still change.
   */
  record(request: AcquisitionRecordRequest, options?: CallOptions): Promise<AcquisitionRecordResponse>;
}
