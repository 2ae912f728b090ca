// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `mapping.attach` takes. */
export interface MappingAttachRequest {
  /** The mapping's id. At most 64 characters. */
  id: string;
  /** What the response is in the mapping. */
  part: "estimate" | "tasks" | "observation";
  /**
   * A response about the person. The same one may be estimate and tasks, where one form holds both. At most 64
   * characters.
   */
  response: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `mapping.attach` answers. */
export interface MappingAttachResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `mapping.begin` takes. */
export interface MappingBeginRequest {
  /** The mapping's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** Whose skills are mapped. At most 64 characters. Personal data. */
  person: string;
  /** The wave of measurements that it belongs to, as a code: before, after ... At most 40 characters. */
  wave?: string;
  /** The local day; today where it is left out. */
  begun_on?: CivilDate;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `mapping.begin` answers. */
export interface MappingBeginResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `mapping.complete` takes. */
export interface MappingCompleteRequest {
  /** The mapping's id. At most 64 characters. */
  id: string;
  /** The local day; today where it is left out. */
  completed_on?: CivilDate;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `mapping.complete` answers. */
export interface MappingCompleteResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `mapping.debrief` takes. */
export interface MappingDebriefRequest {
  /** The mapping's id. At most 64 characters. */
  id: string;
  /** The local day of the talk; today where it is left out. */
  held_on?: CivilDate;
  /** What was talked over. At most 10000 characters. Free text, which may hold personal data. */
  notes: string;
  /** What was agreed on. At most 10000 characters. Free text, which may hold personal data. */
  next_steps?: string;
  /**
   * The client's own words; shown to the client and to those who work with them alone. At most 10000 characters. Free
   * text, which may hold personal data.
   */
  client_words?: string;
  /** How much support is needed beside what was learnt. */
  support_needs?: {
    /** The framework of the skill. At most 64 characters. */
    framework?: string;
    /** The skill's code; left out: support with everything. At most 64 characters. */
    skill?: string;
    /** How much support is still needed. */
    need: "none" | "some" | "much";
    /** What kind of support. At most 4000 characters. Free text, which may hold personal data. */
    note?: string;
  }[];
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `mapping.debrief` answers. */
export interface MappingDebriefResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `mapping.get` takes. */
export interface MappingGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `mapping.get` answers. */
export interface MappingGetResponse {
  /** The mapping's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whose skills are mapped. At most 64 characters. Personal data. */
  person?: string;
  /** The wave of measurements that it belongs to. At most 1000 characters. */
  wave?: string;
  /** Open or completed. */
  state?: "open" | "completed";
  /** The local day on which it was begun. */
  begun_on?: CivilDate;
  /** The local day on which it was completed. */
  completed_on?: CivilDate;
  /** The response in which the client estimated their skills before. At most 64 characters. */
  estimate?: string;
  /** The response in which the tasks were done. At most 64 characters. */
  tasks?: string;
  /** The response of who observed. At most 64 characters. */
  observation?: string;
  /** What was talked over, the oldest first. */
  debriefs?: {
    /** The local day of the talk. */
    held_on?: CivilDate;
    /** Who held it with the client. At most 64 characters. Personal data. */
    by?: string;
    /** What was talked over. At most 1000 characters. Free text, which may hold personal data. */
    notes?: string;
    /** What was agreed on. At most 1000 characters. Free text, which may hold personal data. */
    next_steps?: string;
    /**
     * The client's own words; shown to the client and to those who work with them alone. At most 1000 characters. Free
     * text, which may hold personal data.
     */
    client_words?: string;
  }[];
  /** How much support is needed beside, as it was said last. */
  support_needs?: {
    /** The framework of the skill. At most 64 characters. */
    framework?: string;
    /** The skill's code; left out: support with everything. At most 64 characters. */
    skill?: string;
    /** How much support is still needed. */
    need?: "none" | "some" | "much";
    /** What kind of support. At most 4000 characters. Free text, which may hold personal data. */
    note?: string;
  }[];
}

/** What `mapping.list` takes. */
export interface MappingListRequest {
  /** Only those of this person. At most 64 characters. */
  person?: string;
  /** Only those of this wave. At most 1000 characters. */
  wave?: string;
  /** Only open or only completed ones. */
  state?: "open" | "completed";
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `mapping.list`. */
export interface MappingListItem {
  /** The mapping's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** Whose skills are mapped. At most 64 characters. Personal data. */
  person?: string;
  /** The wave of measurements that it belongs to. At most 1000 characters. */
  wave?: string;
  /** Open or completed. */
  state?: "open" | "completed";
  /** The local day on which it was begun. */
  begun_on?: CivilDate;
  /** The local day on which it was completed. */
  completed_on?: CivilDate;
}

/** A page of `mapping.list`. */
export interface MappingListResponse {
  /** The records, in a stable order. */
  items: MappingListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `mapping.void` takes. */
export interface MappingVoidRequest {
  /** The mapping's id. At most 64 characters. */
  id: string;
  /** Why it does not count. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `mapping.void` answers. */
export interface MappingVoidResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `mapping.*`. */
export interface MappingOperations {
  /**
   * Makes a response the estimate, the tasks or the observation of a mapping.
   *
   * Operation `mapping.attach`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  attach(request: MappingAttachRequest, options?: CallOptions): Promise<MappingAttachResponse>;

  /**
   * Begins a mapping of a client's digital skills.
   *
   * Operation `mapping.begin`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  begin(request: MappingBeginRequest, options?: CallOptions): Promise<MappingBeginResponse>;

  /**
   * Completes a mapping that was talked over; from then on it stays as it is.
   *
   * Operation `mapping.complete`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  complete(request: MappingCompleteRequest, options?: CallOptions): Promise<MappingCompleteResponse>;

  /**
   * Writes down what was talked over with the client after the tasks.
   *
   * Operation `mapping.debrief`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  debrief(request: MappingDebriefRequest, options?: CallOptions): Promise<MappingDebriefResponse>;

  /**
   * Reads one mapping.
   *
   * Operation `mapping.get`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  get(request: MappingGetRequest, options?: CallOptions): Promise<MappingGetResponse>;

  /**
   * Lists mappings, page by page.
   *
   * Operation `mapping.list`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  list(request?: MappingListRequest, options?: CallOptions): Listing<MappingListItem, MappingListResponse>;

  /**
   * Takes a mapping out of every count; its responses stay.
   *
   * Operation `mapping.void`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  void(request: MappingVoidRequest, options?: CallOptions): Promise<MappingVoidResponse>;
}
