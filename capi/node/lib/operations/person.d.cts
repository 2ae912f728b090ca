// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Count, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `person.*`. */
export interface PersonOperations {
  /**
   * Adds a person under a pseudonym, with what is true of them from a day on.
   *
   * Operation `person.add`, since 0.1. For coordinator; purposes: guidance, coaching, administration.
   */
  add(request?: AddPerson & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Counts the persons whom the acting one may see.
   *
   * Operation `person.count`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  count(request?: CountPersons, options?: CallOptions): Promise<Count>;

  /**
   * Reads one person, with what is true of them on a day.
   *
   * Operation `person.get`, since 0.1. For client, peer, coach, group_leader, coordinator; purposes: guidance,
   * coaching, lending, assessment, evaluation, administration, own_data.
   */
  get(request: GetPerson, options?: CallOptions): Promise<Person>;

  /**
   * Lists the persons whom the acting one may see, page by page.
   *
   * Operation `person.list`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching, lending,
   * assessment, evaluation, administration.
   */
  list(request?: ListPersons, options?: CallOptions): Listing<ListedPerson, ListedPersonPage>;

  /**
   * Makes two persons one; figures and look-ups follow, nothing is rewritten.
   *
   * Operation `person.merge`, since 0.1. For coordinator; purposes: guidance, coaching, administration.
   */
  merge(request: MergePersons & Repeatable, options?: CallOptions): Promise<Merged>;

  /**
   * Says what is true of a person for a time: a move, a new position, a group.
   *
   * Operation `person.set`, since 0.1. For coach, coordinator; purposes: guidance, coaching, administration.
   */
  set(request: SetAttribute & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Undoes a merge: both persons are as they were.
   *
   * Operation `person.unmerge`, since 0.1. For coordinator; purposes: guidance, coaching, administration.
   */
  unmerge(request: UndoMerge & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `attribute` of SetAttribute. */
export type Attribute = 'municipality' | 'unit' | 'position' | 'target_group' | 'service_basis' | 'protection';

/** Stands in `detail` of GetPerson. */
export type Detail = 'thin' | 'full';

/** Stands in `gender` of AddPerson, `gender` of Person. */
export type Gender = 'female' | 'male' | 'other' | 'unknown';

/**
 * Stands in `position` of AddPerson, `position` of CountPersons, `position` of ListPersons, `position` of ListedPerson
 * and 1 more.
 */
export type Position = 'client' | 'professional' | 'manager' | 'coordinator' | 'peer_leader' | 'volunteer' | 'other';

/** Taken by `person.add`. */
export interface AddPerson {
  /** The person's id, a pseudonym; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The date of birth, where the host needs to give it. Personal data. */
  birth_date?: CivilDate;
  /** The year of birth. Personal data. */
  birth_year?: number | bigint;
  /** The gender, as the funder's indicators ask for it. Personal data. */
  gender?: Gender;
  /**
   * The day from which municipality, unit, position, target groups, service basis and protection hold; left out, they
   * hold from the beginning.
   */
  since?: CivilDate;
  /** The municipality of residence, as the host writes it. At most 100 bytes. Says where somebody is. */
  municipality?: string;
  /** The unit that the person belongs to or works in. At most 64 bytes. Says where somebody is. */
  unit?: string;
  /** What the person is in the service. */
  position?: Position;
  /** Codes of the target groups that the person is in. Sensitive personal data. */
  target_groups?: string[];
  /** The code of the ground on which the person is served. At most 40 bytes. Sensitive personal data. */
  service_basis?: string;
  /** The person's keys in other systems. */
  external_ids?: ExternalId[];
  /** What the host shows for the person; kept apart and erasable. At most 200 bytes. Personal data. */
  display_name?: string;
  /** Whether the person's whereabouts are under a non-disclosure order. Personal data. */
  protection?: boolean;
}

/** Taken by `person.count`. */
export interface CountPersons {
  /** Only who is in this position on that day. */
  position?: Position;
  /** Only who lives there on that day; nobody under protection. At most 1000 bytes. Says where somebody is. */
  municipality?: string;
  /** Only who belongs to this unit on that day; nobody under protection. At most 64 bytes. Says where somebody is. */
  unit?: string;
  /** The day whose values count; today where it is left out. */
  on?: CivilDate;
}

/** Stands in `external_ids` of AddPerson, `external_ids` of Person. */
export interface ExternalId {
  /** The other system's name. At most 64 bytes. */
  system: string;
  /** The key there; never a personal identity code. At most 200 bytes. Personal data. */
  value: string;
}

/** Taken by `person.get`. */
export interface GetPerson {
  /** The person's id; a merged person answers with whom they have become. At most 64 bytes. */
  id: string;
  /** The day whose dated values are asked for; today where it is left out. */
  on?: CivilDate;
  /** `thin` reads the person's own row alone, `full` also what is dated. Full where it is left out. */
  detail?: Detail;
}

/** Taken by `person.list`. */
export interface ListPersons {
  /** Only who is in this position on that day. */
  position?: Position;
  /** Only who lives there on that day; nobody under protection. At most 1000 bytes. Says where somebody is. */
  municipality?: string;
  /** Only who belongs to this unit on that day; nobody under protection. At most 64 bytes. Says where somebody is. */
  unit?: string;
  /** The day whose values count; today where it is left out. */
  on?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Listed by `person.list`. */
export interface ListedPerson {
  /** The person's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** What the person is in the service on that day. */
  position?: Position;
  /** Where the person lives on that day; not under protection. Says where somebody is. */
  municipality?: string;
  /**
   * The unit that the person belongs to on that day; not under protection. At most 64 bytes. Says where somebody is.
   */
  unit?: string;
}

/** Answered by `person.list`. */
export interface ListedPersonPage {
  /** The records, in a stable order. */
  items: ListedPerson[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `person.merge`. */
export interface MergePersons {
  /** The person who becomes the other one. At most 64 bytes. */
  id: string;
  /** The person whom they become; a merged person is followed. At most 64 bytes. */
  into: string;
  /** Why they are one person. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Answered by `person.merge`. */
export interface Merged {
  /** The id of the merge; with it the merge can be undone. At most 64 bytes. */
  merge: string;
  /** The person whom they have become. At most 64 bytes. */
  into: string;
}

/** Answered by `person.get`. */
export interface Person {
  /** The person's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The ids of those who were merged into this person. */
  merged_from: string[];
  /** The date of birth. Personal data. */
  birth_date?: CivilDate;
  /** The year of birth. Personal data. */
  birth_year?: number;
  /** The gender. Personal data. */
  gender?: Gender;
  /** What the person is in the service on that day. */
  position?: Position;
  /** Where the person lives on that day; left out under protection. Says where somebody is. */
  municipality?: string;
  /**
   * The unit that the person belongs to on that day; left out under protection. At most 64 bytes. Says where somebody
   * is.
   */
  unit?: string;
  /**
   * The target groups of that day; sensitive ones only for who guides, coaches or assesses. Sensitive personal data.
   */
  target_groups?: string[];
  /** The ground on which the person is served on that day. Sensitive personal data. */
  service_basis?: string;
  /** Whether the person's whereabouts are under a non-disclosure order. Personal data. */
  protection?: boolean;
  /** The person's keys in other systems. Personal data. */
  external_ids?: ExternalId[];
  /** What the host shows for the person. Personal data. */
  display_name?: string;
}

/** Taken by `person.set`. */
export interface SetAttribute {
  /** The person's id. At most 64 bytes. */
  id: string;
  /** What is said of the person. */
  attribute: Attribute;
  /**
   * Its value: a municipality, a unit's id, a position, a code, or `true` or `false` for the protection. At most 100
   * bytes. Sensitive personal data.
   */
  value: string;
  /**
   * The first day on which it holds; left out, it holds from the beginning. The same first day again replaces what was
   * said before.
   */
  first_day?: CivilDate;
  /** The last day on which it holds; left out, it holds until further. */
  last_day?: CivilDate;
}

/** Taken by `person.unmerge`. */
export interface UndoMerge {
  /** The id of the merge. At most 64 bytes. */
  merge: string;
  /** Why they are two persons after all. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
