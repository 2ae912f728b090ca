// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `response.amend` takes. */
export interface ResponseAmendRequest {
  /** The response's id. At most 64 characters. */
  id: string;
  /**
   * Item to value, in the place of what was answered; items that are left out stay as they are. Sensitive personal
   * data.
   */
  answers: Json;
  /** Why it is amended. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `response.amend` answers. */
export interface ResponseAmendResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `response.begin` takes. */
export interface ResponseBeginRequest {
  /** The id of the draft and of the later response; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The form to be answered. At most 64 characters. */
  form: string;
  /** Its version; the highest one where it is left out. The draft keeps it. */
  version?: number | bigint;
  /** Who answers; the client itself where a client does. At most 64 characters. Personal data. */
  respondent?: string;
  /** Whom the answers are about; the respondent where it is left out. At most 64 characters. Personal data. */
  subject?: string;
  /** Who wrote the answers down, where that is somebody other than who calls. At most 64 characters. Personal data. */
  author?: string;
  /** Whether nothing is kept of who answered, and of when no more than the day. */
  anonymous?: boolean;
  /** Whether it is answered alone, together with somebody, or in the subject's place. */
  mode?: "alone" | "together" | "by_proxy";
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. At most 40 characters. */
  wave?: string;
  /** The assignment that it answers. Never of an anonymous one. At most 64 characters. */
  assignment?: string;
  /** The first answers, if there are some. Sensitive personal data. */
  answers?: Json;
  /** Where the respondent is: an item, or whatever the host goes by. At most 64 characters. */
  place?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `response.begin` answers. */
export interface ResponseBeginResponse {
  /** The draft's id. At most 64 characters. */
  id?: string;
  /** Counts the savings, from 1. */
  revision?: number;
  /** The form's version that is answered. */
  version?: number;
  /** Where a required item is not answered yet, as paths below /answers. */
  missing?: string[];
}

/** What `response.count` takes. */
export interface ResponseCountRequest {
  /** Only responses to this form. At most 64 characters. */
  form?: string;
  /** Only those of this person. At most 64 characters. */
  respondent?: string;
  /** Only those about this person. At most 64 characters. */
  subject?: string;
  /** Only those of this wave. At most 1000 characters. */
  wave?: string;
}

/** What `response.count` answers. */
export interface ResponseCountResponse {
  /** How many records match. */
  count?: number;
}

/** What `response.discard` takes. */
export interface ResponseDiscardRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `response.discard` answers. */
export interface ResponseDiscardResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `response.drafts` takes. */
export interface ResponseDraftsRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `response.drafts`. */
export interface ResponseDraftsItem {
  /** The draft's id. At most 64 characters. */
  id?: string;
  /** The form. At most 64 characters. */
  form?: string;
  /** The version that was begun. */
  version?: number;
  /** Whom the answers are about. At most 64 characters. Personal data. */
  subject?: string;
  /** The local day on which it was begun. */
  begun_on?: CivilDate;
  /** When it was last saved. */
  saved_at?: Instant;
}

/** A page of `response.drafts`. */
export interface ResponseDraftsResponse {
  /** The records, in a stable order. */
  items: ResponseDraftsItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `response.get` takes. */
export interface ResponseGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `response.get` answers. */
export interface ResponseGetResponse {
  /** The response's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The form answered. At most 64 characters. */
  form?: string;
  /** The version answered. */
  version?: number;
  /** Who answered. At most 64 characters. Personal data. */
  respondent?: string;
  /** Whether nobody is known to have answered it. */
  anonymous?: boolean;
  /** When it was answered, where the clock is known. */
  submitted_at?: Instant;
  /** The local day on which it was answered. */
  submitted_on?: CivilDate;
  /** Item to value; null for an item that was skipped. Sensitive personal data. */
  answers?: Json;
  /** Whom the answers are about. At most 64 characters. Personal data. */
  subject?: string;
  /** Who wrote them down, where that was said. At most 64 characters. Personal data. */
  author?: string;
  /** Whether it was answered alone, together, or in the subject's place. */
  mode?: "alone" | "together" | "by_proxy";
  /** The wave of measurements that it belongs to. At most 1000 characters. */
  wave?: string;
  /** The assignment that it answers. At most 64 characters. */
  assignment?: string;
  /** Valid, void or withdrawn; only valid ones count. */
  state?: "valid" | "void" | "withdrawn";
}

/** What `response.history` takes. */
export interface ResponseHistoryRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `response.history` answers. */
export interface ResponseHistoryResponse {
  /** The response as it is now, void or withdrawn ones too. */
  current?: {
    /** The response's id. At most 64 characters. */
    id?: string;
    /** Counts the changes of the record, from 1. */
    revision?: number;
    /** The form answered. At most 64 characters. */
    form?: string;
    /** The version answered. */
    version?: number;
    /** Who answered. At most 64 characters. Personal data. */
    respondent?: string;
    /** Whether nobody is known to have answered it. */
    anonymous?: boolean;
    /** When it was answered, where the clock is known. */
    submitted_at?: Instant;
    /** The local day on which it was answered. */
    submitted_on?: CivilDate;
    /** Item to value; null for an item that was skipped. Sensitive personal data. */
    answers?: Json;
    /** Whom the answers are about. At most 64 characters. Personal data. */
    subject?: string;
    /** Who wrote them down, where that was said. At most 64 characters. Personal data. */
    author?: string;
    /** Whether it was answered alone, together, or in the subject's place. */
    mode?: "alone" | "together" | "by_proxy";
    /** The wave of measurements that it belongs to. At most 1000 characters. */
    wave?: string;
    /** The assignment that it answers. At most 64 characters. */
    assignment?: string;
    /** Valid, void or withdrawn; only valid ones count. */
    state?: "valid" | "void" | "withdrawn";
  };
  /** What it was before, the oldest first. */
  earlier?: {
    /** The revision that this was. */
    revision?: number;
    /** When it was replaced. */
    replaced_at?: Instant;
    /** Who replaced it. At most 64 characters. Personal data. */
    replaced_by?: string;
    /** Why. At most 1000 characters. Free text, which may hold personal data. */
    reason?: string;
    /** What it said. Sensitive personal data. */
    answers?: Json;
  }[];
}

/** What `response.list` takes. */
export interface ResponseListRequest {
  /** Only responses to this form. At most 64 characters. */
  form?: string;
  /** Only those of this person. At most 64 characters. */
  respondent?: string;
  /** Only those about this person. At most 64 characters. */
  subject?: string;
  /** Only those of this wave. At most 1000 characters. */
  wave?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `response.list`. */
export interface ResponseListItem {
  /** The response's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The form answered. At most 64 characters. */
  form?: string;
  /** The version answered. */
  version?: number;
  /** Who answered. At most 64 characters. Personal data. */
  respondent?: string;
  /** Whether nobody is known to have answered it. */
  anonymous?: boolean;
  /** When it was answered, where the clock is known. */
  submitted_at?: Instant;
  /** The local day on which it was answered. */
  submitted_on?: CivilDate;
  /** Item to value; null for an item that was skipped. Sensitive personal data. */
  answers?: Json;
  /** Whom the answers are about. At most 64 characters. Personal data. */
  subject?: string;
  /** Who wrote them down, where that was said. At most 64 characters. Personal data. */
  author?: string;
  /** Whether it was answered alone, together, or in the subject's place. */
  mode?: "alone" | "together" | "by_proxy";
  /** The wave of measurements that it belongs to. At most 1000 characters. */
  wave?: string;
  /** The assignment that it answers. At most 64 characters. */
  assignment?: string;
  /** Valid, void or withdrawn; only valid ones count. */
  state?: "valid" | "void" | "withdrawn";
}

/** A page of `response.list`. */
export interface ResponseListResponse {
  /** The records, in a stable order. */
  items: ResponseListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `response.resume` takes. */
export interface ResponseResumeRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `response.resume` answers. */
export interface ResponseResumeResponse {
  /** The draft's id. At most 64 characters. */
  id?: string;
  /** Counts the savings, from 1. */
  revision?: number;
  /** The form. At most 64 characters. */
  form?: string;
  /** The version that was begun; submitting it stays possible after newer ones. */
  version?: number;
  /** Whether nobody is known to have begun it. */
  anonymous?: boolean;
  /** Who answers. At most 64 characters. Personal data. */
  respondent?: string;
  /** Whom the answers are about. At most 64 characters. Personal data. */
  subject?: string;
  /** Whether it is answered alone, together, or in the subject's place. */
  mode?: "alone" | "together" | "by_proxy";
  /** The wave of measurements that it belongs to. At most 1000 characters. */
  wave?: string;
  /** Where the respondent was. At most 1000 characters. */
  place?: string;
  /** The local day on which it was begun. */
  begun_on?: CivilDate;
  /** When it was last saved; not told of an anonymous one. */
  saved_at?: Instant;
  /** What it says so far, item to value. Sensitive personal data. */
  answers?: Json;
  /** Where a required item is not answered yet, as paths below /answers. */
  missing?: string[];
}

/** What `response.save` takes. */
export interface ResponseSaveRequest {
  /** The draft's id. At most 64 characters. */
  id: string;
  /** Item to value, added to what the draft says; null for a skipped item. Sensitive personal data. */
  answers?: Json;
  /** Items whose answers are taken out again. */
  clear?: string[];
  /** Where the respondent is now. At most 64 characters. */
  place?: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `response.save` answers. */
export interface ResponseSaveResponse {
  /** The draft's id. At most 64 characters. */
  id?: string;
  /** Counts the savings, from 1. */
  revision?: number;
  /** The form's version that is answered. */
  version?: number;
  /** Where a required item is not answered yet, as paths below /answers. */
  missing?: string[];
}

/** What `response.submit` takes. */
export interface ResponseSubmitRequest {
  /** The response's id; made here where it is left out. Never of an anonymous one. At most 64 characters. */
  id?: string;
  /** The form answered; left out where a draft is submitted. At most 64 characters. */
  form?: string;
  /** Its version; the highest one where it is left out. */
  version?: number | bigint;
  /** Who answers; the client itself where a client does. At most 64 characters. Personal data. */
  respondent?: string;
  /** Whom the answers are about; the respondent where it is left out. At most 64 characters. Personal data. */
  subject?: string;
  /** Who wrote the answers down, where that is somebody other than who calls. At most 64 characters. Personal data. */
  author?: string;
  /** Whether nothing is kept of who answered, and of when no more than the day. */
  anonymous?: boolean;
  /** Whether it is answered alone, together with somebody, or in the subject's place. */
  mode?: "alone" | "together" | "by_proxy";
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. At most 40 characters. */
  wave?: string;
  /** The assignment that it answers. Never of an anonymous one. At most 64 characters. */
  assignment?: string;
  /**
   * The draft that is submitted. It says which form, whose and what; `answers` are added to it. At most 64 characters.
   */
  draft?: string;
  /** When it was answered; now where it is left out. */
  submitted_at?: Instant | Date;
  /** The day, where only that is known. */
  submitted_on?: CivilDate;
  /** Item to value; null for an item that was skipped. Sensitive personal data. */
  answers?: Json;
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `response.submit` answers. */
export interface ResponseSubmitResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `response.void` takes. */
export interface ResponseVoidRequest {
  /** The response's id. At most 64 characters. */
  id: string;
  /** Why it no longer counts. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `response.void` answers. */
export interface ResponseVoidResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `response.withdraw` takes. */
export interface ResponseWithdrawRequest {
  /** The response's id. At most 64 characters. */
  id: string;
  /** Why it no longer counts. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `response.withdraw` answers. */
export interface ResponseWithdrawResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `response.*`. */
export interface ResponseOperations {
  /**
   * Corrects answers, with a reason; what they were stays readable.
   *
   * Operation `response.amend`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  amend(request: ResponseAmendRequest, options?: CallOptions): Promise<ResponseAmendResponse>;

  /**
   * Begins a draft of a response, somebody's or anonymous.
   *
   * Operation `response.begin`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  begin(request: ResponseBeginRequest, options?: CallOptions): Promise<ResponseBeginResponse>;

  /**
   * Counts responses.
   *
   * Operation `response.count`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  count(request?: ResponseCountRequest, options?: CallOptions): Promise<ResponseCountResponse>;

  /**
   * Throws a draft away, with all that it said.
   *
   * Operation `response.discard`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  discard(request: ResponseDiscardRequest, options?: CallOptions): Promise<ResponseDiscardResponse>;

  /**
   * Lists the drafts that the actor began or is to answer.
   *
   * Operation `response.drafts`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  drafts(request?: ResponseDraftsRequest, options?: CallOptions): Listing<ResponseDraftsItem, ResponseDraftsResponse>;

  /**
   * Reads one valid response.
   *
   * Operation `response.get`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  get(request: ResponseGetRequest, options?: CallOptions): Promise<ResponseGetResponse>;

  /**
   * Reads a response in whatever state, and everything that it was before.
   *
   * Operation `response.history`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  history(request: ResponseHistoryRequest, options?: CallOptions): Promise<ResponseHistoryResponse>;

  /**
   * Lists responses, page by page, in an order that tells nothing.
   *
   * Operation `response.list`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  list(request?: ResponseListRequest, options?: CallOptions): Listing<ResponseListItem, ResponseListResponse>;

  /**
   * Reads a draft, to go on where it was left; only its writer's or respondent's.
   *
   * Operation `response.resume`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  resume(request: ResponseResumeRequest, options?: CallOptions): Promise<ResponseResumeResponse>;

  /**
   * Adds answers to a draft; what is there is checked, what is missing is told.
   *
   * Operation `response.save`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  save(request: ResponseSaveRequest, options?: CallOptions): Promise<ResponseSaveResponse>;

  /**
   * Submits a response to a form, somebody's or anonymous, or a draft of one.
   *
   * Operation `response.submit`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  submit(request?: ResponseSubmitRequest, options?: CallOptions): Promise<ResponseSubmitResponse>;

  /**
   * Takes a response that was a mistake out of every count; it is kept.
   *
   * Operation `response.void`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration, own_data.
   */
  void(request: ResponseVoidRequest, options?: CallOptions): Promise<ResponseVoidResponse>;

  /**
   * Takes a response back on the respondent's wish; it is kept, never counted.
   *
   * Operation `response.withdraw`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  withdraw(request: ResponseWithdrawRequest, options?: CallOptions): Promise<ResponseWithdrawResponse>;
}
