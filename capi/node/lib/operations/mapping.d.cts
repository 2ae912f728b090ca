// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `mapping.*`. */
export interface MappingOperations {
  /**
   * Makes a response the estimate, the tasks or the observation of a mapping.
   *
   * Operation `mapping.attach`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration.
   */
  attach(request: AttachPart & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Begins a mapping of a client's digital skills.
   *
   * Operation `mapping.begin`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment, evaluation,
   * administration.
   */
  begin(request: BeginMapping & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Completes a mapping that was talked over; from then on it stays as it is.
   *
   * Operation `mapping.complete`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration.
   */
  complete(request: CompleteMapping & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Writes down what was talked over with the client after the tasks.
   *
   * Operation `mapping.debrief`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration.
   */
  debrief(request: DebriefMapping & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one mapping.
   *
   * Operation `mapping.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<MappingView>;

  /**
   * Lists mappings, page by page.
   *
   * Operation `mapping.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  list(request?: ListMappings, options?: CallOptions): Listing<MappingLine, MappingLinePage>;

  /**
   * Takes a mapping out of every count; its responses stay.
   *
   * Operation `mapping.void`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment, evaluation,
   * administration.
   */
  void(request: VoidMapping & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `part` of AttachPart. */
export type MappingPart = 'estimate' | 'tasks' | 'observation';

/** Stands in `state` of ListMappings, `state` of MappingLine, `state` of MappingView. */
export type MappingState = 'open' | 'completed';

/** Stands in `need` of SupportNeedView. */
export type SupportNeed = 'none' | 'some' | 'much';

/** Taken by `mapping.attach`. */
export interface AttachPart {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** What the response is in the mapping. */
  part: MappingPart;
  /**
   * A response about the person. The same one may be estimate and tasks, where one form holds both. At most 64 bytes.
   */
  response: string;
}

/** Taken by `mapping.begin`. */
export interface BeginMapping {
  /** The mapping's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** Whose skills are mapped. At most 64 bytes. Personal data. */
  person: string;
  /** The wave of measurements that it belongs to, as a code: before, after ... At most 40 bytes. */
  wave?: string;
  /** The local day; today where it is left out. */
  begun_on?: CivilDate;
}

/** Taken by `mapping.complete`. */
export interface CompleteMapping {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** The local day; today where it is left out. */
  completed_on?: CivilDate;
}

/** Taken by `mapping.debrief`. */
export interface DebriefMapping {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** The local day of the talk; today where it is left out. */
  held_on?: CivilDate;
  /** What was talked over. At most 10000 bytes. Free text, which may hold personal data. */
  notes: string;
  /** What was agreed on. At most 10000 bytes. Free text, which may hold personal data. */
  next_steps?: string;
  /**
   * The client's own words; shown to the client and to those who work with them alone. At most 10000 bytes. Free text,
   * which may hold personal data.
   */
  client_words?: string;
  /** How much support is needed beside what was learnt. */
  support_needs?: SupportNeedView[];
}

/** Stands in `debriefs` of MappingView. */
export interface DebriefView {
  /** The local day of the talk. */
  held_on: CivilDate;
  /** Who held it with the client. At most 64 bytes. Personal data. */
  by?: string;
  /** What was talked over. Free text, which may hold personal data. */
  notes: string;
  /** What was agreed on. Free text, which may hold personal data. */
  next_steps?: string;
  /**
   * The client's own words; shown to the client and to those who work with them alone. Free text, which may hold
   * personal data.
   */
  client_words?: string;
}

/** Taken by `mapping.list`. */
export interface ListMappings {
  /** Only those of this person. At most 64 bytes. */
  person?: string;
  /** Only those of this wave. At most 1000 bytes. */
  wave?: string;
  /** Only open or only completed ones. */
  state?: MappingState;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Listed by `mapping.list`. */
export interface MappingLine {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whose skills are mapped. At most 64 bytes. Personal data. */
  person?: string;
  /** The wave of measurements that it belongs to. */
  wave?: string;
  /** Open or completed. */
  state: MappingState;
  /** The local day on which it was begun. */
  begun_on: CivilDate;
  /** The local day on which it was completed. */
  completed_on?: CivilDate;
}

/** Answered by `mapping.list`. */
export interface MappingLinePage {
  /** The records, in a stable order. */
  items: MappingLine[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Answered by `mapping.get`. */
export interface MappingView {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whose skills are mapped. At most 64 bytes. Personal data. */
  person?: string;
  /** The wave of measurements that it belongs to. */
  wave?: string;
  /** Open or completed. */
  state: MappingState;
  /** The local day on which it was begun. */
  begun_on: CivilDate;
  /** The local day on which it was completed. */
  completed_on?: CivilDate;
  /** The response in which the client estimated their skills before. At most 64 bytes. */
  estimate?: string;
  /** The response in which the tasks were done. At most 64 bytes. */
  tasks?: string;
  /** The response of who observed. At most 64 bytes. */
  observation?: string;
  /** What was talked over, the oldest first. */
  debriefs: DebriefView[];
  /** How much support is needed beside, as it was said last. */
  support_needs: SupportNeedView[];
}

/** Stands in `support_needs` of DebriefMapping, `support_needs` of MappingView. */
export interface SupportNeedView {
  /** The framework of the skill. At most 64 bytes. */
  framework?: string;
  /** The skill's code; left out: support with everything. At most 64 bytes. */
  skill?: string;
  /** How much support is still needed. */
  need: SupportNeed;
  /** What kind of support. At most 4000 bytes. Free text, which may hold personal data. */
  note?: string;
}

/** Taken by `mapping.void`. */
export interface VoidMapping {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
