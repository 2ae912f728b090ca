// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `assignment.*`. */
export interface AssignmentOperations {
  /**
   * Asks somebody to answer a form, by a day and for a wave of measurements.
   *
   * Operation `assignment.create`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration.
   */
  create(request: CreateAssignment & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one assignment.
   *
   * Operation `assignment.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<AssignmentView>;

  /**
   * Lists assignments, page by page; somebody's own to themselves.
   *
   * Operation `assignment.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  list(request?: ListAssignments, options?: CallOptions): Listing<AssignmentView, AssignmentViewPage>;

  /**
   * Takes an open assignment back; it is kept.
   *
   * Operation `assignment.withdraw`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration.
   */
  withdraw(request: ById & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `state` of AssignmentView, `state` of ListAssignments. */
export type AssignmentState = 'open' | 'answered' | 'withdrawn';

/** Answered by `assignment.get`. Listed by `assignment.list`. */
export interface AssignmentView {
  /** The assignment's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The form to be answered. At most 64 bytes. */
  form: string;
  /** Who is asked to answer it. At most 64 bytes. Personal data. */
  person?: string;
  /** Who asked. At most 64 bytes. Personal data. */
  assigned_by?: string;
  /** The day by which, itself in. */
  due?: CivilDate;
  /** The wave of measurements that it belongs to. */
  wave?: string;
  /** Whether an anonymous response is asked for. */
  anonymous: boolean;
  /** Open, answered or withdrawn; one for an anonymous response stays open. */
  state: AssignmentState;
  /** The response that answered it. At most 64 bytes. */
  response?: string;
  /** Whether it is open although its day has passed. */
  overdue: boolean;
}

/** Answered by `assignment.list`. */
export interface AssignmentViewPage {
  /** The records, in a stable order. */
  items: AssignmentView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `assignment.create`. */
export interface CreateAssignment {
  /** The assignment's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The form to be answered. At most 64 bytes. */
  form: string;
  /** Who is asked to answer it. At most 64 bytes. Personal data. */
  person: string;
  /** The day by which, itself in. It can be answered later too. */
  due?: CivilDate;
  /** The wave of measurements that it belongs to, as a code: before, after ... At most 40 bytes. */
  wave?: string;
  /**
   * Whether an anonymous response is asked for: then the assignment never learns whether it was given. False where it
   * is left out.
   */
  anonymous?: boolean;
}

/** Taken by `assignment.list`. */
export interface ListAssignments {
  /** Only those of this form. At most 64 bytes. */
  form?: string;
  /** Only those of this person. At most 64 bytes. */
  person?: string;
  /** Only those of this wave. At most 1000 bytes. */
  wave?: string;
  /** Only those in this state. */
  state?: AssignmentState;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}
