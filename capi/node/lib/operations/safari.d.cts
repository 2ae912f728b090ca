// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `safari.begin` takes. */
export interface SafariBeginRequest {
  /** The safari's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The service that is tried. At most 200 characters. */
  service: string;
  /** Who provides it. At most 64 characters. */
  organisation?: string;
  /** Whether the participants go alone or guided. */
  guidance: "alone" | "guided";
  /** The local day; today where it is left out. */
  run_on?: CivilDate;
  /** Its steps in their order. */
  steps?: {
    /** The step's code; unique in the safari. At most 40 characters. */
    code: string;
    /** What is to be done, by language. */
    text?: Text;
  }[];
  /** Who takes part, clients and staff alike. */
  participants?: {
    /** The participant's code; unique in the safari. At most 40 characters. */
    code: string;
    /** Who it is; may be unknown. At most 64 characters. Personal data. */
    person?: string;
    /** From where the participant comes; all are equal. */
    part: "client" | "staff" | "peer";
  }[];
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `safari.begin` answers. */
export interface SafariBeginResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `safari.complete` takes. */
export interface SafariCompleteRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `safari.complete` answers. */
export interface SafariCompleteResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `safari.debrief` takes. */
export interface SafariDebriefRequest {
  /** The safari's id. At most 64 characters. */
  id: string;
  /** The local day of the talk; today where it is left out. */
  held_on?: CivilDate;
  /** Who took part, by code; everybody where it is left out. */
  participants?: string[];
  /** What was talked over. At most 10000 characters. Free text, which may hold personal data. */
  notes: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `safari.debrief` answers. */
export interface SafariDebriefResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `safari.find` takes. */
export interface SafariFindRequest {
  /** The safari's id. At most 64 characters. */
  id: string;
  /** Who noticed it, by code; left out: all together. At most 40 characters. */
  participant?: string;
  /** The step at which it was noticed. At most 40 characters. */
  step?: string;
  /** Whether something works well, is a problem, or is an idea. */
  kind: "works" | "problem" | "idea";
  /** Where in the service: a page, a chat, a phone line. At most 200 characters. */
  touchpoint?: string;
  /** Where in the touchpoint: the page's lower edge. At most 200 characters. */
  place?: string;
  /** How severe a problem is. */
  severity?: "minor" | "hindering" | "blocking";
  /** Whether it keeps somebody from using the service at all. */
  accessibility?: boolean;
  /** What was noticed. At most 4000 characters. Free text, which may hold personal data. */
  text: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `safari.find` answers. */
export interface SafariFindResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `safari.get` takes. */
export interface SafariGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `safari.get` answers. */
export interface SafariGetResponse {
  /** The safari's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The service that is tried. At most 1000 characters. */
  service?: string;
  /** Who provides it. At most 64 characters. */
  organisation?: string;
  /** Whether the participants go alone or guided. */
  guidance?: "alone" | "guided";
  /** The local day. */
  run_on?: CivilDate;
  /** Open or completed. */
  state?: "open" | "completed";
  /** Its steps in their order. */
  steps?: {
    /** The step's code; unique in the safari. At most 40 characters. */
    code?: string;
    /** What is to be done, by language. */
    text?: Text;
  }[];
  /** Who takes part; a participant sees themselves alone. */
  participants?: {
    /** The participant's code; unique in the safari. At most 40 characters. */
    code?: string;
    /** Who it is; may be unknown. At most 64 characters. Personal data. */
    person?: string;
    /** From where the participant comes; all are equal. */
    part?: "client" | "staff" | "peer";
  }[];
  /** How steps went; a participant sees their own alone. */
  visits?: {
    /** The participant's code. At most 40 characters. */
    participant?: string;
    /** The step's code. At most 40 characters. */
    step?: string;
    /** How it went. */
    outcome?: "done" | "done_with_help" | "gave_up" | "skipped";
    /** How easy it felt, from 1 (hard) to 5 (easy). From 1 to 5. */
    ease?: number;
    /** How long it took, in whole minutes. From 0 to 10000. */
    minutes?: number;
    /**
     * The participant's own words; not shown to other participants. At most 4000 characters. Free text, which may hold
     * personal data.
     */
    note?: string;
  }[];
  /** What was noticed. */
  findings?: {
    /** Who noticed it, by code; left out: all together. At most 40 characters. */
    participant?: string;
    /** The step at which it was noticed. At most 40 characters. */
    step?: string;
    /** Whether something works well, is a problem, or is an idea. */
    kind?: "works" | "problem" | "idea";
    /** Where in the service: a page, a chat, a phone line. At most 200 characters. */
    touchpoint?: string;
    /** Where in the touchpoint: the page's lower edge. At most 200 characters. */
    place?: string;
    /** How severe a problem is. */
    severity?: "minor" | "hindering" | "blocking";
    /** Whether it keeps somebody from using the service at all. */
    accessibility?: boolean;
    /** What was noticed. At most 4000 characters. Free text, which may hold personal data. */
    text?: string;
  }[];
  /** What was talked over; a participant sees their own alone. */
  debriefs?: {
    /** The local day of the talk. */
    held_on?: CivilDate;
    /** Who took part, by code. */
    participants?: string[];
    /** What was talked over. At most 1000 characters. Free text, which may hold personal data. */
    notes?: string;
  }[];
}

/** What `safari.join` takes. */
export interface SafariJoinRequest {
  /** The safari's id. At most 64 characters. */
  id: string;
  /** The participant's code; unique in the safari. At most 40 characters. */
  code: string;
  /** Who it is; may be unknown. At most 64 characters. Personal data. */
  person?: string;
  /** From where the participant comes; all are equal. */
  part: "client" | "staff" | "peer";
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `safari.join` answers. */
export interface SafariJoinResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `safari.list` takes. */
export interface SafariListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `safari.list`. */
export interface SafariListItem {
  /** The safari's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The service that is tried. At most 1000 characters. */
  service?: string;
  /** Whether the participants go alone or guided. */
  guidance?: "alone" | "guided";
  /** The local day. */
  run_on?: CivilDate;
  /** Open or completed. */
  state?: "open" | "completed";
}

/** A page of `safari.list`. */
export interface SafariListResponse {
  /** The records, in a stable order. */
  items: SafariListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `safari.step` takes. */
export interface SafariStepRequest {
  /** The safari's id. At most 64 characters. */
  id: string;
  /** The participant's code. At most 40 characters. */
  participant: string;
  /** The step's code. At most 40 characters. */
  step: string;
  /** How it went. */
  outcome: "done" | "done_with_help" | "gave_up" | "skipped";
  /** How easy it felt, from 1 (hard) to 5 (easy). From 1 to 5. */
  ease?: number | bigint;
  /** How long it took, in whole minutes. From 0 to 10000. */
  minutes?: number | bigint;
  /**
   * The participant's own words; not shown to other participants. At most 4000 characters. Free text, which may hold
   * personal data.
   */
  note?: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `safari.step` answers. */
export interface SafariStepResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `safari.void` takes. */
export interface SafariVoidRequest {
  /** The safari's id. At most 64 characters. */
  id: string;
  /** Why it does not count. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `safari.void` answers. */
export interface SafariVoidResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `safari.*`. */
export interface SafariOperations {
  /**
   * Begins a service safari: a service, its steps, and who takes part.
   *
   * Operation `safari.begin`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  begin(request: SafariBeginRequest, options?: CallOptions): Promise<SafariBeginResponse>;

  /**
   * Completes a safari that was talked over with all.
   *
   * Operation `safari.complete`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  complete(request: SafariCompleteRequest, options?: CallOptions): Promise<SafariCompleteResponse>;

  /**
   * Writes down what was talked over afterwards.
   *
   * Operation `safari.debrief`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  debrief(request: SafariDebriefRequest, options?: CallOptions): Promise<SafariDebriefResponse>;

  /**
   * Notes a finding, to be passed on to the provider.
   *
   * Operation `safari.find`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  find(request: SafariFindRequest, options?: CallOptions): Promise<SafariFindResponse>;

  /**
   * Reads one safari, as far as it is the actor's.
   *
   * Operation `safari.get`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  get(request: SafariGetRequest, options?: CallOptions): Promise<SafariGetResponse>;

  /**
   * Adds a participant, client or staff.
   *
   * Operation `safari.join`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  join(request: SafariJoinRequest, options?: CallOptions): Promise<SafariJoinResponse>;

  /**
   * Lists safaris, page by page.
   *
   * Operation `safari.list`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  list(request?: SafariListRequest, options?: CallOptions): Listing<SafariListItem, SafariListResponse>;

  /**
   * Writes down how a step went for a participant.
   *
   * Operation `safari.step`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  step(request: SafariStepRequest, options?: CallOptions): Promise<SafariStepResponse>;

  /**
   * Takes a safari out of every count; it is kept.
   *
   * Operation `safari.void`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  void(request: SafariVoidRequest, options?: CallOptions): Promise<SafariVoidResponse>;
}
