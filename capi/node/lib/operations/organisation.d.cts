// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `organisation.add` takes. */
export interface OrganisationAddRequest {
  /** The organisation's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The organisation's name. At most 200 characters. */
  name: string;
  /** Who keeps it. */
  sector: "municipal" | "county" | "association" | "school" | "company" | "state" | "other";
  /** The organisation that it is part of. At most 64 characters. */
  parent?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `organisation.add` answers. */
export interface OrganisationAddResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `organisation.change` takes. */
export interface OrganisationChangeRequest {
  /** The organisation. At most 64 characters. */
  id: string;
  /** Its new name. At most 200 characters. */
  name?: string;
  /**
   * The legal regime under which it keeps what sessions begun from now on record, such as client_data_703_2023. At most
   * 64 characters.
   */
  regime?: string;
  /** The organisation to which its duties pass; with succeeded_on. At most 64 characters. */
  successor?: string;
  /** The first day of the successor. */
  succeeded_on?: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `organisation.change` answers. */
export interface OrganisationChangeResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `organisation.get` takes. */
export interface OrganisationGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `organisation.get` answers. */
export interface OrganisationGetResponse {
  /** The organisation's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The organisation's name. At most 1000 characters. */
  name?: string;
  /** Who keeps it. */
  sector?: "municipal" | "county" | "association" | "school" | "company" | "state" | "other";
  /** The organisation that it is part of. At most 64 characters. */
  parent?: string;
  /** The legal regime under which it keeps records as a controller. At most 1000 characters. */
  regime?: string;
  /** The organisation to which its duties passed. At most 64 characters. */
  successor?: string;
  /** The first day of the successor. */
  succeeded_on?: CivilDate;
}

/** What `organisation.list` takes. */
export interface OrganisationListRequest {
  /** Only organisations of this sector. */
  sector?: "municipal" | "county" | "association" | "school" | "company" | "state" | "other";
  /** Only the parts of this organisation. At most 64 characters. */
  parent?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `organisation.list`. */
export interface OrganisationListItem {
  /** The organisation's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The organisation's name. At most 1000 characters. */
  name?: string;
  /** Who keeps it. */
  sector?: "municipal" | "county" | "association" | "school" | "company" | "state" | "other";
  /** The organisation that it is part of. At most 64 characters. */
  parent?: string;
  /** The legal regime under which it keeps records as a controller. At most 1000 characters. */
  regime?: string;
  /** The organisation to which its duties passed. At most 64 characters. */
  successor?: string;
  /** The first day of the successor. */
  succeeded_on?: CivilDate;
}

/** A page of `organisation.list`. */
export interface OrganisationListResponse {
  /** The records, in a stable order. */
  items: OrganisationListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** The operations `organisation.*`. */
export interface OrganisationOperations {
  /**
   * Adds an organisation that takes part in the service.
   *
   * Operation `organisation.add`, since 0.1.
   * For coordinator, system_administrator; purposes administration.
   */
  add(request: OrganisationAddRequest, options?: CallOptions): Promise<OrganisationAddResponse>;

  /**
   * Changes an organisation's name or legal regime, or names its dated successor.
   *
   * Operation `organisation.change`, since 0.1.
   * For coordinator, system_administrator; purposes administration.
   */
  change(request: OrganisationChangeRequest, options?: CallOptions): Promise<OrganisationChangeResponse>;

  /**
   * Reads one organisation.
   *
   * Operation `organisation.get`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  get(request: OrganisationGetRequest, options?: CallOptions): Promise<OrganisationGetResponse>;

  /**
   * Lists organisations, page by page.
   *
   * Operation `organisation.list`, since 0.1.
   * For coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  list(request?: OrganisationListRequest, options?: CallOptions): Listing<OrganisationListItem, OrganisationListResponse>;
}
