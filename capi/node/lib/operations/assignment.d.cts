// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `assignment.create` takes. */
export interface AssignmentCreateRequest {
  /** The assignment's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The form to be answered. At most 64 characters. */
  form: string;
  /** Who is asked to answer it. At most 64 characters. Personal data. */
  person: string;
  /** The day by which, itself in. It can be answered later too. */
  due?: CivilDate;
  /** The wave of measurements that it belongs to, as a code: before, after ... At most 40 characters. */
  wave?: string;
  /** Whether an anonymous response is asked for: then the assignment never learns whether it was given. */
  anonymous?: boolean;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `assignment.create` answers. */
export interface AssignmentCreateResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `assignment.get` takes. */
export interface AssignmentGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `assignment.get` answers. */
export interface AssignmentGetResponse {
  /** The assignment's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The form to be answered. At most 64 characters. */
  form?: string;
  /** Who is asked to answer it. At most 64 characters. Personal data. */
  person?: string;
  /** Who asked. At most 64 characters. Personal data. */
  assigned_by?: string;
  /** The day by which, itself in. */
  due?: CivilDate;
  /** The wave of measurements that it belongs to. At most 1000 characters. */
  wave?: string;
  /** Whether an anonymous response is asked for. */
  anonymous?: boolean;
  /** Open, answered or withdrawn; one for an anonymous response stays open. */
  state?: "open" | "answered" | "withdrawn";
  /** The response that answered it. At most 64 characters. */
  response?: string;
  /** Whether it is open although its day has passed. */
  overdue?: boolean;
}

/** What `assignment.list` takes. */
export interface AssignmentListRequest {
  /** Only those of this form. At most 64 characters. */
  form?: string;
  /** Only those of this person. At most 64 characters. */
  person?: string;
  /** Only those of this wave. At most 1000 characters. */
  wave?: string;
  /** Only those in this state. */
  state?: "open" | "answered" | "withdrawn";
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `assignment.list`. */
export interface AssignmentListItem {
  /** The assignment's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The form to be answered. At most 64 characters. */
  form?: string;
  /** Who is asked to answer it. At most 64 characters. Personal data. */
  person?: string;
  /** Who asked. At most 64 characters. Personal data. */
  assigned_by?: string;
  /** The day by which, itself in. */
  due?: CivilDate;
  /** The wave of measurements that it belongs to. At most 1000 characters. */
  wave?: string;
  /** Whether an anonymous response is asked for. */
  anonymous?: boolean;
  /** Open, answered or withdrawn; one for an anonymous response stays open. */
  state?: "open" | "answered" | "withdrawn";
  /** The response that answered it. At most 64 characters. */
  response?: string;
  /** Whether it is open although its day has passed. */
  overdue?: boolean;
}

/** A page of `assignment.list`. */
export interface AssignmentListResponse {
  /** The records, in a stable order. */
  items: AssignmentListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `assignment.withdraw` takes. */
export interface AssignmentWithdrawRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `assignment.withdraw` answers. */
export interface AssignmentWithdrawResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `assignment.*`. */
export interface AssignmentOperations {
  /**
   * Asks somebody to answer a form, by a day and for a wave of measurements.
   *
   * Operation `assignment.create`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  create(request: AssignmentCreateRequest, options?: CallOptions): Promise<AssignmentCreateResponse>;

  /**
   * Reads one assignment.
   *
   * Operation `assignment.get`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  get(request: AssignmentGetRequest, options?: CallOptions): Promise<AssignmentGetResponse>;

  /**
   * Lists assignments, page by page; somebody's own to themselves.
   *
   * Operation `assignment.list`, since 0.1.
   * For client, peer, coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration,
   * own_data.
   */
  list(request?: AssignmentListRequest, options?: CallOptions): Listing<AssignmentListItem, AssignmentListResponse>;

  /**
   * Takes an open assignment back; it is kept.
   *
   * Operation `assignment.withdraw`, since 0.1.
   * For coach, coordinator; purposes guidance, coaching, assessment, evaluation, administration.
   */
  withdraw(request: AssignmentWithdrawRequest, options?: CallOptions): Promise<AssignmentWithdrawResponse>;
}
