// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `contact.amend` takes. */
export interface ContactAmendRequest {
  /** The contact's id. At most 64 characters. */
  id: string;
  /** Why it is amended. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** How somebody was guided. */
  kind?: "call" | "home_visit" | "unit_visit" | "remote_meeting" | "office_visit" | "message" | "village_hall" | "other";
  /** When it happened. Either this or happened_on. */
  happened_at?: Instant | Date;
  /** The day, where the time of day is not known; the first day of a week or month. */
  happened_on?: CivilDate;
  /** How exactly the time is known; left out: as exactly as it is given. */
  precision?: "instant" | "day" | "week" | "month";
  /** Whether a client or a professional called. */
  caller_kind?: "client" | "professional" | "unknown";
  /** The unit that it concerns. At most 64 characters. */
  unit?: string;
  /** The municipality; left out: the first client's on that day. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /** How long it took, in whole minutes. From 0 to 44640. */
  minutes?: number | bigint;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** The service of the host in which it took place. At most 1000 characters. */
  host_service?: string;
  /** Free text. At most 10000 characters. Free text, which may hold personal data. */
  note?: string;
  /** IANA name of the zone by whose clock the time was first written down. At most 64 characters. */
  source_zone?: string;
  /** How many contacts this record stands for. From 1 to 1000000. */
  count?: number | bigint;
  /** Who was guided, all of them. Personal data. */
  clients?: string[];
  /** Who guided, all of them. */
  performers?: string[];
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `contact.amend` answers. */
export interface ContactAmendResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `contact.count` takes. */
export interface ContactCountRequest {
  /** Only contacts of this kind. */
  kind?: "call" | "home_visit" | "unit_visit" | "remote_meeting" | "office_visit" | "message" | "village_hall" | "other";
  /** Only contacts with this client. At most 64 characters. */
  client?: string;
  /** Only contacts by this person. At most 64 characters. */
  performer?: string;
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
  /** Only valid or only void ones; left out: both. */
  state?: "valid" | "void";
}

/** What `contact.count` answers. */
export interface ContactCountResponse {
  /** How many records match. */
  count?: number;
}

/** What `contact.get` takes. */
export interface ContactGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `contact.get` answers. */
export interface ContactGetResponse {
  /** The contact's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whether it counts; a void contact is kept and never counted. */
  state?: "valid" | "void";
  /** How somebody was guided. */
  kind?: "call" | "home_visit" | "unit_visit" | "remote_meeting" | "office_visit" | "message" | "village_hall" | "other";
  /** When it happened; not there where only the day is known. */
  happened_at?: Instant;
  /** The local day on which it happened, or on which its week or month began. */
  happened_on?: CivilDate;
  /** How exactly the time is known. */
  precision?: "instant" | "day" | "week" | "month";
  /** How many contacts the record stands for. */
  count?: number;
  /** Who was guided, as far as known and as you may see it. Personal data. */
  clients?: string[];
  /** Who guided. */
  performers?: string[];
  /** Whether a client or a professional called. */
  caller_kind?: "client" | "professional" | "unknown";
  /** The unit that it concerns. At most 64 characters. */
  unit?: string;
  /** The municipality, where it was noted with the contact. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /** How long it took, in minutes. */
  minutes?: number;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** The service of the host in which it took place. At most 1000 characters. */
  host_service?: string;
  /** Free text. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
  /** The zone by whose clock the time was first written down. At most 1000 characters. */
  source_zone?: string;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** When it was written down here. */
  recorded_at?: Instant;
  /** Who wrote it down. At most 64 characters. */
  recorded_by?: string;
}

/** What `contact.history` takes. */
export interface ContactHistoryRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `contact.history` answers. */
export interface ContactHistoryResponse {
  /** The contact as it is now. */
  current?: {
    /** The contact's id. At most 64 characters. */
    id?: string;
    /** Counts the changes of the record, from 1. */
    revision?: number;
    /** Whether it counts; a void contact is kept and never counted. */
    state?: "valid" | "void";
    /** How somebody was guided. */
    kind?: "call" | "home_visit" | "unit_visit" | "remote_meeting" | "office_visit" | "message" | "village_hall" | "other";
    /** When it happened; not there where only the day is known. */
    happened_at?: Instant;
    /** The local day on which it happened, or on which its week or month began. */
    happened_on?: CivilDate;
    /** How exactly the time is known. */
    precision?: "instant" | "day" | "week" | "month";
    /** How many contacts the record stands for. */
    count?: number;
    /** Who was guided, as far as known and as you may see it. Personal data. */
    clients?: string[];
    /** Who guided. */
    performers?: string[];
    /** Whether a client or a professional called. */
    caller_kind?: "client" | "professional" | "unknown";
    /** The unit that it concerns. At most 64 characters. */
    unit?: string;
    /** The municipality, where it was noted with the contact. At most 1000 characters. Says where somebody is. */
    municipality?: string;
    /** How long it took, in minutes. */
    minutes?: number;
    /** The project that it belongs to. At most 64 characters. */
    project?: string;
    /** The service of the host in which it took place. At most 1000 characters. */
    host_service?: string;
    /** Free text. At most 1000 characters. Free text, which may hold personal data. */
    note?: string;
    /** The zone by whose clock the time was first written down. At most 1000 characters. */
    source_zone?: string;
    /** Whether it was written down at the time, offline or afterwards. */
    entry_mode?: "live" | "offline" | "historical";
    /** When it was written down here. */
    recorded_at?: Instant;
    /** Who wrote it down. At most 64 characters. */
    recorded_by?: string;
  };
  /** What it was before, the oldest first. */
  earlier?: {
    /** The revision that this was. */
    revision?: number;
    /** When it was replaced. */
    replaced_at?: Instant;
    /** Who replaced it. At most 64 characters. */
    replaced_by?: string;
    /** Why. At most 1000 characters. */
    reason?: string;
    /** The contact as contact.get showed it then. Free text, which may hold personal data. */
    contact?: Json;
  }[];
}

/** What `contact.list` takes. */
export interface ContactListRequest {
  /** Only contacts of this kind. */
  kind?: "call" | "home_visit" | "unit_visit" | "remote_meeting" | "office_visit" | "message" | "village_hall" | "other";
  /** Only contacts with this client. At most 64 characters. */
  client?: string;
  /** Only contacts by this person. At most 64 characters. */
  performer?: string;
  /** Only from this local day on. */
  first_day?: CivilDate;
  /** Only up to this local day, itself included. */
  last_day?: CivilDate;
  /** Only valid or only void ones; left out: both. */
  state?: "valid" | "void";
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `contact.list`. */
export interface ContactListItem {
  /** The contact's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whether it counts; a void contact is kept and never counted. */
  state?: "valid" | "void";
  /** How somebody was guided. */
  kind?: "call" | "home_visit" | "unit_visit" | "remote_meeting" | "office_visit" | "message" | "village_hall" | "other";
  /** When it happened; not there where only the day is known. */
  happened_at?: Instant;
  /** The local day on which it happened, or on which its week or month began. */
  happened_on?: CivilDate;
  /** How exactly the time is known. */
  precision?: "instant" | "day" | "week" | "month";
  /** How many contacts the record stands for. */
  count?: number;
  /** Who was guided, as far as known and as you may see it. Personal data. */
  clients?: string[];
  /** Who guided. */
  performers?: string[];
  /** Whether a client or a professional called. */
  caller_kind?: "client" | "professional" | "unknown";
  /** The unit that it concerns. At most 64 characters. */
  unit?: string;
  /** The municipality, where it was noted with the contact. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /** How long it took, in minutes. */
  minutes?: number;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** The service of the host in which it took place. At most 1000 characters. */
  host_service?: string;
  /** Free text. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
  /** The zone by whose clock the time was first written down. At most 1000 characters. */
  source_zone?: string;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** When it was written down here. */
  recorded_at?: Instant;
  /** Who wrote it down. At most 64 characters. */
  recorded_by?: string;
}

/** A page of `contact.list`. */
export interface ContactListResponse {
  /** The records, in a stable order. */
  items: ContactListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `contact.log` takes. */
export interface ContactLogRequest {
  /** The contact's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** How somebody was guided. */
  kind: "call" | "home_visit" | "unit_visit" | "remote_meeting" | "office_visit" | "message" | "village_hall" | "other";
  /** When it happened. Either this or happened_on. */
  happened_at?: Instant | Date;
  /** The day, where the time of day is not known; the first day of a week or month. */
  happened_on?: CivilDate;
  /** How exactly the time is known; left out: as exactly as it is given. */
  precision?: "instant" | "day" | "week" | "month";
  /** Whether a client or a professional called. */
  caller_kind?: "client" | "professional" | "unknown";
  /** The unit that it concerns. At most 64 characters. */
  unit?: string;
  /** The municipality; left out: the first client's on that day. At most 1000 characters. Says where somebody is. */
  municipality?: string;
  /** How long it took, in whole minutes. From 0 to 44640. */
  minutes?: number | bigint;
  /** The project that it belongs to. At most 64 characters. */
  project?: string;
  /** The service of the host in which it took place. At most 1000 characters. */
  host_service?: string;
  /** Free text. At most 10000 characters. Free text, which may hold personal data. */
  note?: string;
  /** IANA name of the zone by whose clock the time was first written down. At most 64 characters. */
  source_zone?: string;
  /** How many contacts this record stands for. From 1 to 1000000. */
  count?: number | bigint;
  /** Who was guided; a household is several. May be unknown. Personal data. */
  clients?: string[];
  /** Who guided; a visit may be two workers'. */
  performers?: string[];
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `contact.log` answers. */
export interface ContactLogResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `contact.void` takes. */
export interface ContactVoidRequest {
  /** The contact's id. At most 64 characters. */
  id: string;
  /** Why it does not count. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `contact.void` answers. */
export interface ContactVoidResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `contact.*`. */
export interface ContactOperations {
  /**
   * Corrects a contact; what it was stays readable.
   *
   * Operation `contact.amend`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  amend(request: ContactAmendRequest, options?: CallOptions): Promise<ContactAmendResponse>;

  /**
   * Counts the records of contacts.
   *
   * Operation `contact.count`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  count(request?: ContactCountRequest, options?: CallOptions): Promise<ContactCountResponse>;

  /**
   * Reads one contact.
   *
   * Operation `contact.get`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  get(request: ContactGetRequest, options?: CallOptions): Promise<ContactGetResponse>;

  /**
   * Reads a contact and everything that it was before.
   *
   * Operation `contact.history`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  history(request: ContactHistoryRequest, options?: CallOptions): Promise<ContactHistoryResponse>;

  /**
   * Lists contacts, page by page.
   *
   * Operation `contact.list`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  list(request?: ContactListRequest, options?: CallOptions): Listing<ContactListItem, ContactListResponse>;

  /**
   * Writes down a contact: a call, a visit, a message, or many of them as one row.
   *
   * Operation `contact.log`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  log(request: ContactLogRequest, options?: CallOptions): Promise<ContactLogResponse>;

  /**
   * Takes a contact out of every count; it is kept.
   *
   * Operation `contact.void`, since 0.1.
   * For coach, group_leader, coordinator; purposes guidance, coaching, administration.
   */
  void(request: ContactVoidRequest, options?: CallOptions): Promise<ContactVoidResponse>;
}
