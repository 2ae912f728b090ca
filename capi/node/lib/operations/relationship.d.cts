// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `relationship.*`. */
export interface RelationshipOperations {
  /**
   * Ends a relationship, and the access that followed from it.
   *
   * Operation `relationship.end`, since 0.1. For coordinator; purposes: guidance, coaching, administration.
   */
  end(request: EndRelationship & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Lists the relationships that the acting person may see, page by page.
   *
   * Operation `relationship.list`, since 0.1. For client, peer, coach, group_leader, coordinator; purposes: guidance,
   * coaching, lending, assessment, evaluation, administration, own_data.
   */
  list(request?: ListRelationships, options?: CallOptions): Listing<Relationship, RelationshipPage>;

  /**
   * Ties an actor to a client or to a group; access follows from it.
   *
   * Operation `relationship.start`, since 0.1. For coordinator; purposes: guidance, coaching, administration.
   */
  start(request: StartRelationship & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `kind` of Relationship, `kind` of StartRelationship. */
export type RelationshipKind = 'coach' | 'guide' | 'named_worker' | 'guardian' | 'leader';

/** Taken by `relationship.end`. */
export interface EndRelationship {
  /** The relationship's id. At most 64 bytes. */
  id: string;
  /** Its last day. */
  last_day: CivilDate;
}

/** Taken by `relationship.list`. */
export interface ListRelationships {
  /** Only relationships of this actor. At most 64 bytes. */
  actor?: string;
  /** Only relationships to this client. At most 64 bytes. */
  client?: string;
  /** Only relationships to this group. At most 64 bytes. */
  group?: string;
  /** Only those that hold on this day; left out, also ended ones. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Listed by `relationship.list`. */
export interface Relationship {
  /** The relationship's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Who guides, coaches, leads or answers. At most 64 bytes. */
  actor: string;
  /** The client that it is about; of a group there is none. At most 64 bytes. */
  client?: string;
  /** Which group: the id of a series of meetings. At most 64 bytes. */
  group?: string;
  /** How the two are tied. */
  kind: RelationshipKind;
  /** Its first day. */
  first_day?: CivilDate;
  /** Its last day. */
  last_day?: CivilDate;
}

/** Answered by `relationship.list`. */
export interface RelationshipPage {
  /** The records, in a stable order. */
  items: Relationship[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `relationship.start`. */
export interface StartRelationship {
  /** The relationship's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** Who guides, coaches, leads or answers. At most 64 bytes. */
  actor: string;
  /** Whom: a person. Either this or `group`. At most 64 bytes. */
  client?: string;
  /** Which group: the id of a series of meetings. Either this or `client`. At most 64 bytes. */
  group?: string;
  /** How the two are tied. */
  kind: RelationshipKind;
  /** Its first day; left out, it holds from the beginning. */
  first_day?: CivilDate;
}
