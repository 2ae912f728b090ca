// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `person.add` takes. */
export interface PersonAddRequest {
  /** The person's id, a pseudonym; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The date of birth, where the host needs to give it. Personal data. */
  birth_date?: CivilDate;
  /** The year of birth. Personal data. */
  birth_year?: number | bigint;
  /** The gender, as the funder's indicators ask for it. Personal data. */
  gender?: "female" | "male" | "other" | "unknown";
  /**
   * The day from which municipality, unit, position, target groups, service basis and protection hold; left out, they
   * hold from the beginning.
   */
  since?: CivilDate;
  /** The municipality of residence, as the host writes it. At most 100 characters. Says where somebody is. */
  municipality?: string;
  /** The unit that the person belongs to or works in. At most 64 characters. Says where somebody is. */
  unit?: string;
  /** What the person is in the service. */
  position?: "client" | "professional" | "manager" | "coordinator" | "peer_leader" | "volunteer" | "other";
  /** Codes of the target groups that the person is in. Sensitive personal data. */
  target_groups?: string[];
  /** The code of the ground on which the person is served. At most 40 characters. Sensitive personal data. */
  service_basis?: string;
  /** The person's keys in other systems. */
  external_ids?: {
    /** The other system's name. At most 64 characters. */
    system: string;
    /** The key there; never a personal identity code. At most 200 characters. Personal data. */
    value: string;
  }[];
  /** What the host shows for the person; kept apart and erasable. At most 200 characters. Personal data. */
  display_name?: string;
  /** Whether the person's whereabouts are under a non-disclosure order. Personal data. */
  protection?: boolean;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `person.add` answers. */
export interface PersonAddResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `person.count` takes. */
export interface PersonCountRequest {
  /** Only who is in this position on that day. */
  position?: "client" | "professional" | "manager" | "coordinator" | "peer_leader" | "volunteer" | "other";
  /** Only who lives there on that day; nobody under protection. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /**
   * Only who belongs to this unit on that day; nobody under protection. At most 64 characters. Says where somebody is.
   */
  unit?: string;
  /** The day whose values count; today where it is left out. */
  on?: CivilDate;
}

/** What `person.count` answers. */
export interface PersonCountResponse {
  /** How many records match. */
  count?: number;
}

/** What `person.get` takes. */
export interface PersonGetRequest {
  /** The person's id; a merged person answers with whom they have become. At most 64 characters. */
  id: string;
  /** The day whose dated values are asked for; today where it is left out. */
  on?: CivilDate;
  /** `thin` reads the person's own row alone, `full` also what is dated. */
  detail?: "thin" | "full";
}

/** What `person.get` answers. */
export interface PersonGetResponse {
  /** The person's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The ids of those who were merged into this person. */
  merged_from?: string[];
  /** The date of birth. Personal data. */
  birth_date?: CivilDate;
  /** The year of birth. Personal data. */
  birth_year?: number;
  /** The gender. Personal data. */
  gender?: "female" | "male" | "other" | "unknown";
  /** What the person is in the service on that day. */
  position?: "client" | "professional" | "manager" | "coordinator" | "peer_leader" | "volunteer" | "other";
  /** Where the person lives on that day; left out under protection. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /**
   * The unit that the person belongs to on that day; left out under protection. At most 64 characters. Says where
   * somebody is.
   */
  unit?: string;
  /**
   * The target groups of that day; sensitive ones only for who guides, coaches or assesses. Sensitive personal data.
   */
  target_groups?: string[];
  /** The ground on which the person is served on that day. At most 1000 characters. Sensitive personal data. */
  service_basis?: string;
  /** Whether the person's whereabouts are under a non-disclosure order. Personal data. */
  protection?: boolean;
  /** The person's keys in other systems. Personal data. */
  external_ids?: {
    /** The other system's name. At most 64 characters. */
    system?: string;
    /** The key there; never a personal identity code. At most 200 characters. Personal data. */
    value?: string;
  }[];
  /** What the host shows for the person. At most 1000 characters. Personal data. */
  display_name?: string;
}

/** What `person.list` takes. */
export interface PersonListRequest {
  /** Only who is in this position on that day. */
  position?: "client" | "professional" | "manager" | "coordinator" | "peer_leader" | "volunteer" | "other";
  /** Only who lives there on that day; nobody under protection. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /**
   * Only who belongs to this unit on that day; nobody under protection. At most 64 characters. Says where somebody is.
   */
  unit?: string;
  /** The day whose values count; today where it is left out. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `person.list`. */
export interface PersonListItem {
  /** The person's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** What the person is in the service on that day. */
  position?: "client" | "professional" | "manager" | "coordinator" | "peer_leader" | "volunteer" | "other";
  /** Where the person lives on that day; not under protection. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /**
   * The unit that the person belongs to on that day; not under protection. At most 64 characters. Says where somebody
   * is.
   */
  unit?: string;
}

/** A page of `person.list`. */
export interface PersonListResponse {
  /** The records, in a stable order. */
  items: PersonListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `person.merge` takes. */
export interface PersonMergeRequest {
  /** The person who becomes the other one. At most 64 characters. */
  id: string;
  /** The person whom they become; a merged person is followed. At most 64 characters. */
  into: string;
  /** Why they are one person. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `person.merge` answers. */
export interface PersonMergeResponse {
  /** The id of the merge; with it the merge can be undone. At most 64 characters. */
  merge?: string;
  /** The person whom they have become. At most 64 characters. */
  into?: string;
}

/** What `person.set` takes. */
export interface PersonSetRequest {
  /** The person's id. At most 64 characters. */
  id: string;
  /** What is said of the person. */
  attribute: "municipality" | "unit" | "position" | "target_group" | "service_basis" | "protection";
  /**
   * Its value: a municipality, a unit's id, a position, a code, or `true` or `false` for the protection. At most 100
   * characters. Sensitive personal data.
   */
  value: string;
  /**
   * The first day on which it holds; left out, it holds from the beginning. The same first day again replaces what was
   * said before.
   */
  first_day?: CivilDate;
  /** The last day on which it holds; left out, it holds until further. */
  last_day?: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `person.set` answers. */
export interface PersonSetResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `person.unmerge` takes. */
export interface PersonUnmergeRequest {
  /** The id of the merge. At most 64 characters. */
  merge: string;
  /** Why they are two persons after all. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `person.unmerge` answers. */
export interface PersonUnmergeResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `person.*`. */
export interface PersonOperations {
  /**
   * Adds a person under a pseudonym, with what is true of them from a day on.
   *
   * Operation `person.add`, since 0.1.
   * For coordinator; purposes guidance, coaching, administration.
   */
  add(request?: PersonAddRequest, options?: CallOptions): Promise<PersonAddResponse>;

  /**
   * Counts the persons whom the acting one may see.
   *
   * Operation `person.count`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, lending, assessment, evaluation, administration.
   */
  count(request?: PersonCountRequest, options?: CallOptions): Promise<PersonCountResponse>;

  /**
   * Reads one person, with what is true of them on a day.
   *
   * Operation `person.get`, since 0.1.
   * For client, peer, coach, group_leader, coordinator; purposes guidance, coaching, lending, assessment, evaluation,
   * administration, own_data.
   */
  get(request: PersonGetRequest, options?: CallOptions): Promise<PersonGetResponse>;

  /**
   * Lists the persons whom the acting one may see, page by page.
   *
   * Operation `person.list`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, lending, assessment, evaluation, administration.
   */
  list(request?: PersonListRequest, options?: CallOptions): Listing<PersonListItem, PersonListResponse>;

  /**
   * Makes two persons one; figures and look-ups follow, nothing is rewritten.
   *
   * Operation `person.merge`, since 0.1.
   * For coordinator; purposes guidance, coaching, administration.
   */
  merge(request: PersonMergeRequest, options?: CallOptions): Promise<PersonMergeResponse>;

  /**
   * Says what is true of a person for a time: a move, a new position, a group.
   *
   * Operation `person.set`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, administration.
   */
  set(request: PersonSetRequest, options?: CallOptions): Promise<PersonSetResponse>;

  /**
   * Undoes a merge: both persons are as they were.
   *
   * Operation `person.unmerge`, since 0.1.
   * For coordinator; purposes guidance, coaching, administration.
   */
  unmerge(request: PersonUnmergeRequest, options?: CallOptions): Promise<PersonUnmergeResponse>;
}
