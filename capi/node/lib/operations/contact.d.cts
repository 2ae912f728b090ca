// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Count, EntryMode, RecordState, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `contact.*`. */
export interface ContactOperations {
  /**
   * Corrects a contact; what it was stays readable.
   *
   * Operation `contact.amend`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  amend(request: AmendContact & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Counts the records of contacts.
   *
   * Operation `contact.count`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  count(request?: CountContacts, options?: CallOptions): Promise<Count>;

  /**
   * Reads one contact.
   *
   * Operation `contact.get`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  get(request: ById, options?: CallOptions): Promise<Contact>;

  /**
   * Reads a contact and everything that it was before.
   *
   * Operation `contact.history`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  history(request: ById, options?: CallOptions): Promise<ContactHistory>;

  /**
   * Lists contacts, page by page.
   *
   * Operation `contact.list`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  list(request?: ListContacts, options?: CallOptions): Listing<Contact, ContactPage>;

  /**
   * Writes down a contact: a call, a visit, a message, or many of them as one row.
   *
   * Operation `contact.log`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  log(request: LogContact & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes a contact out of every count; it is kept.
   *
   * Operation `contact.void`, since 0.1. For coach, group_leader, coordinator; purposes: guidance, coaching,
   * administration.
   */
  void(request: VoidContact & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `caller_kind` of AmendContact, `caller_kind` of Contact, `caller_kind` of LogContact. */
export type CallerKind = 'client' | 'professional' | 'unknown';

/** Stands in `kind` of AmendContact, `kind` of Contact, `kind` of CountContacts, `kind` of ListContacts and 1 more. */
export type ContactKind =
  | 'call'
  | 'home_visit'
  | 'unit_visit'
  | 'remote_meeting'
  | 'office_visit'
  | 'message'
  | 'village_hall'
  | 'other';

/** Stands in `precision` of AmendContact, `precision` of Contact, `precision` of LogContact. */
export type Precision = 'instant' | 'day' | 'week' | 'month';

/** Taken by `contact.amend`. */
export interface AmendContact {
  /** The contact's id. At most 64 bytes. */
  id: string;
  /** Why it is amended. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
  /** How somebody was guided. */
  kind?: ContactKind;
  /** When it happened. Either this or happened_on. */
  happened_at?: Instant | Date;
  /** The day, where the time of day is not known; the first day of a week or month. */
  happened_on?: CivilDate;
  /** How exactly the time is known; left out: as exactly as it is given. */
  precision?: Precision;
  /** Whether a client or a professional called. */
  caller_kind?: CallerKind;
  /** The unit that it concerns. At most 64 bytes. */
  unit?: string;
  /** The municipality; left out: the first client's on that day. At most 1000 bytes. Says where somebody is. */
  municipality?: string;
  /** How long it took, in whole minutes. From 0 to 44640. */
  minutes?: number | bigint;
  /** The project that it belongs to. At most 64 bytes. */
  project?: string;
  /** The service of the host in which it took place. At most 1000 bytes. */
  host_service?: string;
  /** What is worth remembering of it. At most 10000 bytes. Free text, which may hold personal data. */
  note?: string;
  /** IANA name of the zone by whose clock the time was first written down. At most 64 bytes. */
  source_zone?: string;
  /** How many contacts this record stands for. From 1 to 1000000. */
  count?: number | bigint;
  /** Who was guided, all of them. Personal data. */
  clients?: string[];
  /** Who guided, all of them. */
  performers?: string[];
}

/** Answered by `contact.get`. Listed by `contact.list`. */
export interface Contact {
  /** The contact's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whether it counts; a void contact is kept and never counted. */
  state: RecordState;
  /** How somebody was guided. */
  kind: ContactKind;
  /** When it happened; not there where only the day is known. */
  happened_at?: Instant;
  /** The local day on which it happened, or on which its week or month began. */
  happened_on: CivilDate;
  /** How exactly the time is known. */
  precision: Precision;
  /** How many contacts the record stands for. */
  count: number;
  /** Who was guided, as far as known and as you may see it. Personal data. */
  clients: string[];
  /** Who guided. */
  performers: string[];
  /** Whether a client or a professional called. */
  caller_kind?: CallerKind;
  /** The unit that it concerns. At most 64 bytes. */
  unit?: string;
  /** The municipality, where it was noted with the contact. Says where somebody is. */
  municipality?: string;
  /** How long it took, in minutes. */
  minutes?: number;
  /** The project that it belongs to. At most 64 bytes. */
  project?: string;
  /** The service of the host in which it took place. */
  host_service?: string;
  /** What is worth remembering of it. Free text, which may hold personal data. */
  note?: string;
  /** The zone by whose clock the time was first written down. */
  source_zone?: string;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
  /** When it was written down here. */
  recorded_at: Instant;
  /** Who wrote it down. At most 64 bytes. */
  recorded_by?: string;
}

/** Answered by `contact.history`. */
export interface ContactHistory {
  /** The contact as it is now. */
  current: Contact;
  /** What it was before, the oldest first. */
  earlier: ContactRevision[];
}

/** Answered by `contact.list`. */
export interface ContactPage {
  /** The records, in a stable order. */
  items: Contact[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Stands in `earlier` of ContactHistory. */
export interface ContactRevision {
  /** The revision that this was. */
  revision: number;
  /** When it was replaced. */
  replaced_at: Instant;
  /** Who replaced it. At most 64 bytes. */
  replaced_by?: string;
  /** Why it was changed. */
  reason: string;
  /** The contact as contact.get showed it then. Free text, which may hold personal data. */
  contact: Json;
}

/** Taken by `contact.count`. */
export interface CountContacts {
  /** Only contacts of this kind. */
  kind?: ContactKind;
  /** Only contacts with this client. At most 64 bytes. */
  client?: string;
  /** Only contacts by this person. At most 64 bytes. */
  performer?: string;
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
  /** Only valid or only void ones; left out: both. */
  state?: RecordState;
}

/** Taken by `contact.list`. */
export interface ListContacts {
  /** Only contacts of this kind. */
  kind?: ContactKind;
  /** Only contacts with this client. At most 64 bytes. */
  client?: string;
  /** Only contacts by this person. At most 64 bytes. */
  performer?: string;
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
  /** Only valid or only void ones; left out: both. */
  state?: RecordState;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `contact.log`. */
export interface LogContact {
  /** The contact's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** How somebody was guided. */
  kind: ContactKind;
  /** When it happened. Either this or happened_on. */
  happened_at?: Instant | Date;
  /** The day, where the time of day is not known; the first day of a week or month. */
  happened_on?: CivilDate;
  /** How exactly the time is known; left out: as exactly as it is given. */
  precision?: Precision;
  /** Whether a client or a professional called. */
  caller_kind?: CallerKind;
  /** The unit that it concerns. At most 64 bytes. */
  unit?: string;
  /** The municipality; left out: the first client's on that day. At most 1000 bytes. Says where somebody is. */
  municipality?: string;
  /** How long it took, in whole minutes. From 0 to 44640. */
  minutes?: number | bigint;
  /** The project that it belongs to. At most 64 bytes. */
  project?: string;
  /** The service of the host in which it took place. At most 1000 bytes. */
  host_service?: string;
  /** What is worth remembering of it. At most 10000 bytes. Free text, which may hold personal data. */
  note?: string;
  /** IANA name of the zone by whose clock the time was first written down. At most 64 bytes. */
  source_zone?: string;
  /** How many contacts this record stands for. From 1 to 1000000. 1 where it is left out. */
  count?: number | bigint;
  /** Who was guided; a household is several. May be unknown. Personal data. */
  clients?: string[];
  /** Who guided; a visit may be two workers'. */
  performers?: string[];
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Taken by `contact.void`. */
export interface VoidContact {
  /** The contact's id. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
