// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `safari.*`. */
export interface SafariOperations {
  /**
   * Begins a service safari: a service, its steps, and who takes part.
   *
   * Operation `safari.begin`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment, evaluation,
   * administration.
   */
  begin(request: BeginSafari & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Completes a safari that was talked over with all.
   *
   * Operation `safari.complete`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration.
   */
  complete(request: ById & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Writes down what was talked over afterwards.
   *
   * Operation `safari.debrief`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration.
   */
  debrief(request: DebriefSafari & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Notes a finding, to be passed on to the provider.
   *
   * Operation `safari.find`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration, own_data.
   */
  find(request: NoteFinding & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one safari, as far as it is the actor's.
   *
   * Operation `safari.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<SafariView>;

  /**
   * Adds a participant, client or staff.
   *
   * Operation `safari.join`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment, evaluation,
   * administration.
   */
  join(request: JoinSafari & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Lists safaris, page by page.
   *
   * Operation `safari.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration, own_data.
   */
  list(request?: ListSafaris, options?: CallOptions): Listing<SafariLine, SafariLinePage>;

  /**
   * Writes down how a step went for a participant.
   *
   * Operation `safari.step`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, assessment,
   * evaluation, administration, own_data.
   */
  step(request: TakeStep & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes a safari out of every count; it is kept.
   *
   * Operation `safari.void`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment, evaluation,
   * administration.
   */
  void(request: VoidSafari & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `kind` of NoteFinding, `kind` of SafariFinding. */
export type FindingKind = 'works' | 'problem' | 'idea';

/** Stands in `severity` of NoteFinding, `severity` of SafariFinding. */
export type FindingSeverity = 'minor' | 'hindering' | 'blocking';

/** Stands in `part` of JoinSafari, `part` of SafariParticipant. */
export type ParticipantPart = 'client' | 'staff' | 'peer';

/** Stands in `guidance` of BeginSafari, `guidance` of SafariLine, `guidance` of SafariView. */
export type SafariGuidance = 'alone' | 'guided';

/** Stands in `state` of SafariLine, `state` of SafariView. */
export type SafariState = 'open' | 'completed';

/** Stands in `outcome` of SafariVisit, `outcome` of TakeStep. */
export type StepOutcome = 'done' | 'done_with_help' | 'gave_up' | 'skipped';

/** Taken by `safari.begin`. */
export interface BeginSafari {
  /** The safari's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The service that is tried. At most 200 bytes. */
  service: string;
  /** Who provides it. At most 64 bytes. */
  organisation?: string;
  /** Whether the participants go alone or guided. */
  guidance: SafariGuidance;
  /** The local day; today where it is left out. */
  run_on?: CivilDate;
  /** Its steps in their order. */
  steps?: SafariStepInput[];
  /** Who takes part, clients and staff alike. */
  participants?: SafariParticipant[];
}

/** Taken by `safari.debrief`. */
export interface DebriefSafari {
  /** The safari's id. At most 64 bytes. */
  id: string;
  /** The local day of the talk; today where it is left out. */
  held_on?: CivilDate;
  /** Who took part, by code; everybody where it is left out. */
  participants?: string[];
  /** What was talked over. At most 10000 bytes. Free text, which may hold personal data. */
  notes: string;
}

/** Taken by `safari.join`. */
export interface JoinSafari {
  /** The safari's id. At most 64 bytes. */
  id: string;
  /** The participant's code; unique in the safari. At most 40 bytes. */
  code: string;
  /** Who it is; may be unknown. At most 64 bytes. Personal data. */
  person?: string;
  /** From where the participant comes; all are equal. */
  part: ParticipantPart;
}

/** Taken by `safari.list`. */
export interface ListSafaris {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `safari.find`. */
export interface NoteFinding {
  /** The safari's id. At most 64 bytes. */
  id: string;
  /** Who noticed it, by code; left out: all together. At most 40 bytes. */
  participant?: string;
  /** The step at which it was noticed. At most 40 bytes. */
  step?: string;
  /** Whether something works well, is a problem, or is an idea. */
  kind: FindingKind;
  /** Where in the service: a page, a chat, a phone line. At most 200 bytes. */
  touchpoint?: string;
  /** Where in the touchpoint: the page's lower edge. At most 200 bytes. */
  place?: string;
  /** How severe a problem is. */
  severity?: FindingSeverity;
  /** Whether it keeps somebody from using the service at all. False where it is left out. */
  accessibility?: boolean;
  /** What was noticed. At most 4000 bytes. Free text, which may hold personal data. */
  text: string;
}

/** Stands in `debriefs` of SafariView. */
export interface SafariDebrief {
  /** The local day of the talk. */
  held_on: CivilDate;
  /** Who took part, by code. */
  participants: string[];
  /** What was talked over. Free text, which may hold personal data. */
  notes: string;
}

/** Stands in `findings` of SafariView. */
export interface SafariFinding {
  /** Who noticed it, by code; left out: all together. */
  participant?: string;
  /** The step at which it was noticed. */
  step?: string;
  /** Whether something works well, is a problem, or is an idea. */
  kind: FindingKind;
  /** Where in the service: a page, a chat, a phone line. */
  touchpoint?: string;
  /** Where in the touchpoint: the page's lower edge. */
  place?: string;
  /** How severe a problem is. */
  severity?: FindingSeverity;
  /** Whether it keeps somebody from using the service at all. */
  accessibility: boolean;
  /** What was noticed. Free text, which may hold personal data. */
  text: string;
}

/** Listed by `safari.list`. */
export interface SafariLine {
  /** The safari's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The service that is tried. */
  service: string;
  /** Whether the participants go alone or guided. */
  guidance: SafariGuidance;
  /** The local day. */
  run_on: CivilDate;
  /** Open or completed. */
  state: SafariState;
}

/** Answered by `safari.list`. */
export interface SafariLinePage {
  /** The records, in a stable order. */
  items: SafariLine[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Stands in `participants` of BeginSafari, `participants` of SafariView. */
export interface SafariParticipant {
  /** The participant's code; unique in the safari. At most 40 bytes. */
  code: string;
  /** Who it is; may be unknown. At most 64 bytes. Personal data. */
  person?: string;
  /** From where the participant comes; all are equal. */
  part: ParticipantPart;
}

/** Stands in `steps` of BeginSafari, `steps` of SafariView. */
export interface SafariStepInput {
  /** The step's code; unique in the safari. At most 40 bytes. */
  code: string;
  /** What is to be done, by language. */
  text?: Text;
}

/** Stands in `steps` of BeginSafari, `steps` of SafariView. */
export interface SafariStep {
  /** The step's code; unique in the safari. At most 40 bytes. */
  code: string;
  /** What is to be done, by language. */
  text: Text;
}

/** Answered by `safari.get`. */
export interface SafariView {
  /** The safari's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The service that is tried. */
  service: string;
  /** Who provides it. At most 64 bytes. */
  organisation?: string;
  /** Whether the participants go alone or guided. */
  guidance: SafariGuidance;
  /** The local day. */
  run_on: CivilDate;
  /** Open or completed. */
  state: SafariState;
  /** Its steps in their order. */
  steps: SafariStep[];
  /** Who takes part; a participant sees themselves alone. */
  participants: SafariParticipant[];
  /** How steps went; a participant sees their own alone. */
  visits: SafariVisit[];
  /** What was noticed. */
  findings: SafariFinding[];
  /** What was talked over; a participant sees their own alone. */
  debriefs: SafariDebrief[];
}

/** Stands in `visits` of SafariView. */
export interface SafariVisit {
  /** The participant's code. */
  participant: string;
  /** The step's code. */
  step: string;
  /** How it went. */
  outcome: StepOutcome;
  /** How easy it felt, from 1 (hard) to 5 (easy). From 1 to 5. */
  ease?: number;
  /** How long it took, in whole minutes. From 0 to 10000. */
  minutes?: number;
  /** The participant's own words; not shown to other participants. Free text, which may hold personal data. */
  note?: string;
}

/** Taken by `safari.step`. */
export interface TakeStep {
  /** The safari's id. At most 64 bytes. */
  id: string;
  /** The participant's code. At most 40 bytes. */
  participant: string;
  /** The step's code. At most 40 bytes. */
  step: string;
  /** How it went. */
  outcome: StepOutcome;
  /** How easy it felt, from 1 (hard) to 5 (easy). From 1 to 5. */
  ease?: number | bigint;
  /** How long it took, in whole minutes. From 0 to 10000. */
  minutes?: number | bigint;
  /**
   * The participant's own words; not shown to other participants. At most 4000 bytes. Free text, which may hold
   * personal data.
   */
  note?: string;
}

/** Taken by `safari.void`. */
export interface VoidSafari {
  /** The safari's id. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
