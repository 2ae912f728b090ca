// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `organisation.*`. */
export interface OrganisationOperations {
  /**
   * Adds an organisation that takes part in the service.
   *
   * Operation `organisation.add`, since 0.1. For coordinator, system_administrator; purposes: administration.
   */
  add(request: AddOrganisation & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Changes an organisation's name or legal regime, or names its dated successor.
   *
   * Operation `organisation.change`, since 0.1. For coordinator, system_administrator; purposes: administration.
   */
  change(request: ChangeOrganisation & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one organisation.
   *
   * Operation `organisation.get`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator;
   * purposes: guidance, coaching, lending, assessment, evaluation, administration.
   */
  get(request: ById, options?: CallOptions): Promise<Organisation>;

  /**
   * Lists organisations, page by page.
   *
   * Operation `organisation.list`, since 0.1. For coach, group_leader, coordinator, reporter, system_administrator;
   * purposes: guidance, coaching, lending, assessment, evaluation, administration.
   */
  list(request?: ListOrganisations, options?: CallOptions): Listing<Organisation, OrganisationPage>;
}

/** Stands in `sector` of AddOrganisation, `sector` of ListOrganisations, `sector` of Organisation. */
export type Sector = 'municipal' | 'county' | 'association' | 'school' | 'company' | 'state' | 'other';

/** Taken by `organisation.add`. */
export interface AddOrganisation {
  /** The organisation's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The organisation's name. At most 200 bytes. */
  name: string;
  /** Who keeps it. */
  sector: Sector;
  /** The organisation that it is part of. At most 64 bytes. */
  parent?: string;
}

/** Taken by `organisation.change`. */
export interface ChangeOrganisation {
  /** The organisation. At most 64 bytes. */
  id: string;
  /** Its new name. At most 200 bytes. */
  name?: string;
  /**
   * The legal regime under which it keeps what sessions begun from now on record, such as client_data_703_2023. At most
   * 64 bytes.
   */
  regime?: string;
  /** The organisation to which its duties pass; with succeeded_on. At most 64 bytes. */
  successor?: string;
  /** The first day of the successor. */
  succeeded_on?: CivilDate;
}

/** Taken by `organisation.list`. */
export interface ListOrganisations {
  /** Only organisations of this sector. */
  sector?: Sector;
  /** Only the parts of this organisation. At most 64 bytes. */
  parent?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `organisation.get`. Listed by `organisation.list`. */
export interface Organisation {
  /** The organisation's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The organisation's name. */
  name: string;
  /** Who keeps it. */
  sector: Sector;
  /** The organisation that it is part of. At most 64 bytes. */
  parent?: string;
  /** The legal regime under which it keeps records as a controller. */
  regime?: string;
  /** The organisation to which its duties passed. At most 64 bytes. */
  successor?: string;
  /** The first day of the successor. */
  succeeded_on?: CivilDate;
}

/** Answered by `organisation.list`. */
export interface OrganisationPage {
  /** The records, in a stable order. */
  items: Organisation[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}
