// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `relationship.end` takes. */
export interface RelationshipEndRequest {
  /** The relationship's id. At most 64 characters. */
  id: string;
  /** Its last day. */
  last_day: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `relationship.end` answers. */
export interface RelationshipEndResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `relationship.list` takes. */
export interface RelationshipListRequest {
  /** Only relationships of this actor. At most 64 characters. */
  actor?: string;
  /** Only relationships to this client. At most 64 characters. */
  client?: string;
  /** Only relationships to this group. At most 64 characters. */
  group?: string;
  /** Only those that hold on this day; left out, also ended ones. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `relationship.list`. */
export interface RelationshipListItem {
  /** The relationship's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Who guides, coaches, leads or answers. At most 64 characters. */
  actor?: string;
  /** Whom. At most 64 characters. */
  client?: string;
  /** Which group: the id of a series of meetings. At most 64 characters. */
  group?: string;
  /** How the two are tied. */
  kind?: "coach" | "guide" | "named_worker" | "guardian" | "leader";
  /** Its first day. */
  first_day?: CivilDate;
  /** Its last day. */
  last_day?: CivilDate;
}

/** A page of `relationship.list`. */
export interface RelationshipListResponse {
  /** The records, in a stable order. */
  items: RelationshipListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `relationship.start` takes. */
export interface RelationshipStartRequest {
  /** The relationship's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** Who guides, coaches, leads or answers. At most 64 characters. */
  actor: string;
  /** Whom: a person. Either this or `group`. At most 64 characters. */
  client?: string;
  /** Which group: the id of a series of meetings. Either this or `client`. At most 64 characters. */
  group?: string;
  /** How the two are tied. */
  kind: "coach" | "guide" | "named_worker" | "guardian" | "leader";
  /** Its first day; left out, it holds from the beginning. */
  first_day?: CivilDate;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `relationship.start` answers. */
export interface RelationshipStartResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `relationship.*`. */
export interface RelationshipOperations {
  /**
   * Ends a relationship, and the access that followed from it.
   *
   * Operation `relationship.end`, since 0.1.
   * For coordinator; purposes guidance, coaching, administration.
   */
  end(request: RelationshipEndRequest, options?: CallOptions): Promise<RelationshipEndResponse>;

  /**
   * Lists the relationships that the acting person may see, page by page.
   *
   * Operation `relationship.list`, since 0.1.
   * For client, peer, coach, group_leader, coordinator; purposes guidance, coaching, lending, assessment, evaluation,
   * administration, own_data.
   */
  list(request?: RelationshipListRequest, options?: CallOptions): Listing<RelationshipListItem, RelationshipListResponse>;

  /**
   * Ties an actor to a client or to a group; access follows from it.
   *
   * Operation `relationship.start`, since 0.1.
   * For coordinator; purposes guidance, coaching, administration.
   */
  start(request: RelationshipStartRequest, options?: CallOptions): Promise<RelationshipStartResponse>;
}
