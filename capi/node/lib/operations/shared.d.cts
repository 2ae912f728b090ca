// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Json, Text } from '../values.cjs';

/** Stands in `hidden` of MissingPolicy, `not_applicable` of MissingPolicy. */
export type Absence = 'missing' | 'excluded';

/**
 * Stands in `bound` of Because, `bound` of Figure, `bound` of IndicatorDocument, `bound` of IndicatorView and 1 more.
 */
export type Bound = 'exact' | 'at_least' | 'about';

/**
 * Stands in `condition` of AmendLoan, `condition` of CheckOut, `condition` of ConditionView, `condition` of LoanView
 * and 3 more.
 */
export type Condition = 'good' | 'worn' | 'damaged';

/**
 * Stands in `device_kind` of AcquisitionView, `device_kind` of AmendAcquisition, `device_kind` of AskCalendar,
 * `device_kind` of AskQueue and 19 more.
 */
export type DeviceKind = 'tablet' | 'laptop' | 'desktop' | 'phone' | 'wristband' | 'other';

/**
 * Stands in `state` of CountDevices, `device_state` of DeviceMoved, `state` of DeviceView, `state` of ExportDevices and
 * 5 more.
 */
export type DeviceState =
  | 'received'
  | 'to_wipe'
  | 'blocked'
  | 'to_install'
  | 'available'
  | 'reserved'
  | 'on_loan'
  | 'repair'
  | 'in_transit'
  | 'lost'
  | 'granted'
  | 'disposed';

/**
 * Stands in `entry_mode` of CheckOut, `entry_mode` of Completion, `entry_mode` of Contact, `entry_mode` of DisposalView
 * and 18 more.
 */
export type EntryMode = 'live' | 'offline' | 'historical';

/** Stands in `kind` of Flag, `kind` of StoredFlag. */
export type FlagKind = 'safety' | 'attention' | 'information';

/** Stands in `language` of BuildReport, `language` of MakeCertificate, `language` of Report. */
export type Language = 'fi' | 'sv' | 'en';

/** Stands in `licence` of Software. */
export type LicenceKind = 'open_source' | 'free_of_charge' | 'licensed';

/** Stands in `flags` of DisposalView, `flags` of GrantView, `flags` of LoanView. */
export type LoanFlag = 'no_wipe_evidence';

/** Stands in `reason` of Loss. */
export type LossReason = 'not_kept' | 'not_supported' | 'expression' | 'renamed' | 'not_in_form' | 'without_meaning';

/** Stands in `kind` of Medium, `kind` of Replacement, `medium_kind` of SanitisationView. */
export type MediumKind = 'flash' | 'ssd' | 'disk' | 'card';

/** Stands in `kind` of CountMeetings, `kind` of ListMeetings, `kind` of Meeting, `kind` of PlanMeeting and 1 more. */
export type MeetingKind = 'group' | 'training' | 'workshop' | 'kick_off' | 'closing' | 'unit_meeting' | 'other';

/** Stands in `rule` of MissingPolicy. */
export type MissingRule = 'refuse' | 'ignore' | 'prorate' | 'impute';

/** Stands in `mode` of HoldMeeting, `mode` of Meeting, `mode` of PlanMeeting, `mode` of RecordAttendance and 2 more. */
export type Mode = 'on_site' | 'remote' | 'hybrid';

/** Stands in `not_compared` of ScoreChangeView. */
export type NoScoreChange = 'before_missing' | 'after_missing' | 'other_rules';

/**
 * Stands in `period` of ClaimView, `rule` of FigurePeriod, `period` of IndicatorDocument, `period` of IndicatorView and
 * 1 more.
 */
export type PeriodRule = 'evaluation' | 'pilot' | 'all' | 'given';

/** Stands in `purpose` of Information, `purpose` of ListedEntry, `purpose` of Use. */
export type Purpose =
  | 'guidance'
  | 'coaching'
  | 'lending'
  | 'assessment'
  | 'evaluation'
  | 'administration'
  | 'oversight'
  | 'own_data';

/**
 * Stands in `state` of Attendance, `state` of Contact, `state` of CountContacts, `state` of ListContacts and 1 more.
 */
export type RecordState = 'valid' | 'void';

/** Stands in `which` of ChangeBasisView, `which` of ChangeRule. */
export type ReliabilityKind = 'internal_consistency' | 'test_retest' | 'parallel_forms';

/** Stands in `renewal_base` of DefinePolicy, `base` of DueView, `renewal_base` of PolicyView. */
export type RenewalBase = 'checkout' | 'old_due' | 'now' | 'later';

/**
 * Stands in `state` of CountReservations, `state` of ListReservations, `state` of PlaceView, `state` of Placed and 1
 * more.
 */
export type ReservationState =
  | 'queued'
  | 'suspended'
  | 'allocated'
  | 'in_transit'
  | 'ready'
  | 'fulfilled'
  | 'expired'
  | 'cancelled';

/** Stands in `role` of AssignRole, `role` of Assignment, `role` of Information, `role` of ListedEntry and 1 more. */
export type Role =
  | 'client'
  | 'peer'
  | 'coach'
  | 'group_leader'
  | 'coordinator'
  | 'reporter'
  | 'privacy_officer'
  | 'system_administrator';

/** Stands in `kind` of Score. */
export type ScoreKind = 'sum' | 'mean' | 'count' | 'all' | 'any' | 'expression';

/** Stands in `stage` of Rejection. */
export type Stage = 'import' | 'counting';

/** Stands in `verdict` of ScoreChangeView. */
export type Verdict = 'improved' | 'unchanged' | 'deteriorated';

/** Stands in `bands` of Score. */
export interface Band {
  /** The band's code; unique in its score. At most 64 bytes. */
  code: string;
  /** Its name, by language. */
  text?: Text;
  /** Its lowest value, itself in; open where left out. */
  from?: number;
  /** Its highest value, itself in; open where left out. */
  to?: number;
}

/** Taken by `acquisition.get`, `agreement.get`, `assignment.get`, `assignment.withdraw` and 34 more. */
export interface ById {
  /** The id of the record. At most 64 bytes. */
  id: string;
}

/** Stands in `basis` of ScoreChangeView. */
export interface ChangeBasisView {
  /** The standard deviation before, in points. */
  standard_deviation: number;
  /** The reliability, between 0 and 1. */
  reliability: number;
  /** Which reliability that is. */
  which: ReliabilityKind;
  /** Where both were published. */
  source: string;
  /** How many standard errors a change must pass to be reliable. */
  critical: number;
  /** Whether more points are better. */
  higher_is_better: boolean;
}

/** Stands in `change` of Score. */
export interface ChangeRuleInput {
  /** Of the measure before, in its own points. */
  standard_deviation: number;
  /** Above 0 and below 1. */
  reliability: number;
  /** Which reliability it is; the answer depends on it. */
  which: ReliabilityKind;
  /** Where both figures were published. At most 1000 bytes. */
  source: string;
  /** Standard errors beyond which a change is reliable; 1.96. */
  critical?: number;
  /** Whether more points are better. True where it is left out. */
  higher_is_better?: boolean;
  /** A change of so many points is significant by the source. */
  meaningful?: number;
}

/** Stands in `change` of Score. */
export interface ChangeRule {
  /** Of the measure before, in its own points. */
  standard_deviation: number;
  /** Above 0 and below 1. */
  reliability: number;
  /** Which reliability it is; the answer depends on it. */
  which: ReliabilityKind;
  /** Where both figures were published. At most 1000 bytes. */
  source: string;
  /** Standard errors beyond which a change is reliable; 1.96. */
  critical: number;
  /** Whether more points are better. True where it is left out. */
  higher_is_better: boolean;
  /** A change of so many points is significant by the source. */
  meaningful?: number;
}

/** Answered by `acquisition.count`, `contact.count`, `device.count`, `grant.count` and 6 more. */
export interface Count {
  /** How many records match. */
  count: number;
}

/** Answered by `form.export_fhir`, `response.export_fhir`. */
export interface Document {
  /** application/fhir+json. */
  content_type: string;
  /** The FHIR R4 resource, as JSON. */
  text: string;
}

/**
 * Stands in `period` of ClaimCheck, `period` of Figure, `period` of OtherPeriod, `period` of ReportedClaim and 1 more.
 */
export interface FigurePeriod {
  /** Which period this is. */
  rule: PeriodRule;
  /** The first day; not there where every day on record counts. */
  first_day?: CivilDate;
  /** The last day, itself in. */
  last_day?: CivilDate;
}

/** Stands in `flags` of Scoring. */
export interface FlagInput {
  /** The flag's id; unique in its form. At most 64 bytes. */
  id: string;
  /** What it says, by language. */
  text?: Text;
  /** What it is for. Attention where it is left out. */
  kind?: FlagKind;
  /** An expression; the flag is raised where it is true. */
  when: Json;
}

/** Stands in `flags` of Scoring. */
export interface Flag {
  /** The flag's id; unique in its form. At most 64 bytes. */
  id: string;
  /** What it says, by language. */
  text?: Text;
  /** What it is for. Attention where it is left out. */
  kind: FlagKind;
  /** An expression; the flag is raised where it is true. */
  when: Json;
}

/** Stands in `accessories` of CheckOut, `accessories` of GrantView, `missing` of ReturnLoan. */
export interface HandedInput {
  /** What it is: a charger. */
  name: string;
  /** How many of it. From 1 to 1000. 1 where it is left out. */
  count?: number | bigint;
}

/** Stands in `accessories` of CheckOut, `accessories` of GrantView, `missing` of ReturnLoan. */
export interface Handed {
  /** What it is: a charger. */
  name: string;
  /** How many of it. From 1 to 1000. 1 where it is left out. */
  count: number;
}

/** Stands in `losses` of FormImported, `losses` of ResponseImported. */
export interface Loss {
  /** Where in the file: a JSON Pointer, or the sheet, row and column as /survey/12/relevant. */
  path: string;
  /** What it is called there: a property, an extension's address, a column. */
  element: string;
  /** Why it is not in what was made of the file. */
  reason: LossReason;
  /** The item that it belongs to. */
  item?: string;
  /** The expression as the file writes it. */
  expression?: string;
  /** One sentence for people. */
  message: string;
}

/** Stands in `missing` of Score. */
export interface MissingPolicyInput {
  /** What becomes of the score where parts are missing. Refuse where it is left out. */
  rule?: MissingRule;
  /** The fewest parts for a score; 1 where left out. From 0 to 5000. */
  minimum_answered?: number | bigint;
  /** What a missing part is taken for, by the rule impute. */
  impute?: number;
  /** What a hidden item is. Missing where it is left out. */
  hidden?: Absence;
  /** What the answer not applicable is. Missing where it is left out. */
  not_applicable?: Absence;
  /** Where the rule was published. At most 4000 bytes. */
  source?: string;
}

/** Stands in `missing` of Score. */
export interface MissingPolicy {
  /** What becomes of the score where parts are missing. Refuse where it is left out. */
  rule: MissingRule;
  /** The fewest parts for a score; 1 where left out. From 0 to 5000. */
  minimum_answered?: number;
  /** What a missing part is taken for, by the rule impute. */
  impute?: number;
  /** What a hidden item is. Missing where it is left out. */
  hidden: Absence;
  /** What the answer not applicable is. Missing where it is left out. */
  not_applicable: Absence;
  /** Where the rule was published. At most 4000 bytes. */
  source?: string;
}

/** Taken by `journal.head`, `operation.list`, `queue.advance`, `workspace.info`. */
export interface Nothing {
}

/** Stands in `would_hold` of Because, `would_hold` of ReportedClaim. */
export interface OtherPeriod {
  /** The days over which the claim would hold. */
  period: FigurePeriod;
  /** The figure over them. */
  value: number | null;
}

/** Stands in `objects` of Change, `objects` of ListedEntry. */
export interface PayloadObject {
  /** The kind of the object. */
  kind: string;
  /** Its id. */
  id: string;
}

/** Stands in `rejected` of Figure, `rejected` of ReportedFigure. */
export interface Rejection {
  /** Why these rows do not count. */
  reason: string;
  /** Where they were left out: rows of a file at import, records at counting. */
  stage: Stage;
  /** How many rows. */
  rows: number;
  /** Ids of up to 100 of the records, for those who may see them. */
  references: string[];
}

/** Answered by `acquisition.amend`, `acquisition.record`, `acquisition.void`, `assignment.create` and 81 more. */
export interface Saved {
  /** The id of the record. At most 64 bytes. */
  id: string;
  /** The record's revision after this call; it counts from 1. */
  revision: number;
}

/** Stands in `scores` of Scoring. */
export interface ScoreInput {
  /** The score's id; unique in its form. At most 64 bytes. */
  id: string;
  /** Its title, by language. */
  title?: Text;
  /** How it is made of its parts. Sum where it is left out. */
  kind?: ScoreKind;
  /** What it is made of. */
  parts?: ScorePart[];
  /** What a part must meet, of count, all and any. */
  meets?: ScoreCondition;
  /** The expression of the kind expression. */
  value?: Json;
  /** Where this is not true, the score does not apply. */
  scored_when?: Json;
  /** What becomes of missing parts. */
  missing?: MissingPolicyInput;
  /** The raw score is multiplied by it; 1 where left out. */
  multiply?: number;
  /** Added after that; 0 where left out. */
  add?: number;
  /** Rounded to so many digits after the point. From 0 to 12. */
  digits?: number | bigint;
  /** The least value that it can have. */
  minimum?: number;
  /** The greatest value that it can have. */
  maximum?: number;
  /** Its named ranges, from the lowest on. */
  bands?: Band[];
  /** What a reliable change rests on. */
  change?: ChangeRuleInput;
  /** What its points are, such as points or percent. At most 1000 bytes. */
  unit?: string;
}

/** Stands in `scores` of Scoring. */
export interface Score {
  /** The score's id; unique in its form. At most 64 bytes. */
  id: string;
  /** Its title, by language. */
  title?: Text;
  /** How it is made of its parts. Sum where it is left out. */
  kind: ScoreKind;
  /** What it is made of. */
  parts?: ScorePart[];
  /** What a part must meet, of count, all and any. */
  meets?: ScoreCondition;
  /** The expression of the kind expression. */
  value?: Json;
  /** Where this is not true, the score does not apply. */
  scored_when?: Json;
  /** What becomes of missing parts. */
  missing: MissingPolicy;
  /** The raw score is multiplied by it; 1 where left out. */
  multiply?: number;
  /** Added after that; 0 where left out. */
  add?: number;
  /** Rounded to so many digits after the point. From 0 to 12. */
  digits?: number;
  /** The least value that it can have. */
  minimum?: number;
  /** The greatest value that it can have. */
  maximum?: number;
  /** Its named ranges, from the lowest on. */
  bands?: Band[];
  /** What a reliable change rests on. */
  change?: ChangeRule;
  /** What its points are, such as points or percent. At most 1000 bytes. */
  unit?: string;
}

/** Stands in `scores` of PartChangeView, `scores` of ResponseComparison. */
export interface ScoreChangeView {
  /** The score. */
  score: string;
  /** The version of the rules that both were computed by. */
  rule_version?: string;
  /** Its value before. Sensitive personal data. */
  before?: number;
  /** Its value after. Sensitive personal data. */
  after?: number;
  /** After minus before, in points. Sensitive personal data. */
  change?: number;
  /** Why there is no change: a value is missing, or both were computed by different versions of the rules. */
  not_compared?: NoScoreChange;
  /** The change in standard errors of a difference (Jacobson and Truax 1991). */
  index?: number;
  /** The change beyond which it is reliable, in points. */
  smallest_reliable?: number;
  /** Whether it is more than the measure's own noise. */
  reliable?: boolean;
  /** Improved, unchanged or deteriorated, reliably. */
  verdict?: Verdict;
  /** Whether it is as large as its source calls significant. */
  meaningful?: boolean;
  /** What the reliable change rests on. */
  basis?: ChangeBasisView;
}

/** Stands in `meets` of Score, `meets` of ScorePart. */
export interface ScoreCondition {
  /** The lowest value that meets it. */
  at_least?: number;
  /** The highest value that meets it. */
  at_most?: number;
  /** Codes of which any meets it; true and false as texts. */
  is?: string[];
}

/** Stands in `parts` of Score. */
export interface ScorePart {
  /** An item. At most 1000 bytes. */
  item?: string;
  /** Another score, in place of an item. At most 1000 bytes. */
  score?: string;
  /** Of a functional task: ease, result, assistance; of a score: value, level. At most 1000 bytes. */
  part?: string;
  /** An expression, in place of both. */
  value?: Json;
  /** Whether minimum + maximum - answer is taken; as the item says otherwise. */
  reverse?: boolean;
  /** Multiplies it; 1 where it is left out. */
  weight?: number;
  /** What it must meet to be counted, in place of the score's own condition. */
  meets?: ScoreCondition;
}

/**
 * Stands in `scoring` of CheckForm, `scoring` of DefineForm, `scoring` of Definition, `scoring` of FormView and 1 more.
 */
export interface ScoringInput {
  /** The name of these rules; every score carries it. At most 64 bytes. 1 where it is left out. */
  version?: string;
  /** Where they were published. At most 4000 bytes. */
  source?: string;
  /** The scores. */
  scores?: ScoreInput[];
  /** The flags. */
  flags?: FlagInput[];
}

/**
 * Stands in `scoring` of CheckForm, `scoring` of DefineForm, `scoring` of Definition, `scoring` of FormView and 1 more.
 */
export interface Scoring {
  /** The name of these rules; every score carries it. At most 64 bytes. 1 where it is left out. */
  version: string;
  /** Where they were published. At most 4000 bytes. */
  source?: string;
  /** The scores. */
  scores?: Score[];
  /** The flags. */
  flags?: Flag[];
}

/**
 * Stands in `software` of DeviceView, `software` of FinishRefurbishment, `software` of RegisterDevice, `software` of
 * UpdateDevice.
 */
export interface Software {
  /** The program or operating system. */
  name: string;
  /** Its version. */
  version?: string;
  /** open_source, free_of_charge or licensed. */
  licence: LicenceKind;
}

/** Answered by `form.export_codebook`, `response.export_csv`. */
export interface Table {
  /** text/csv; charset=utf-8. */
  content_type: string;
  /** The table. Sensitive personal data. */
  text: string;
  /** Its rows, without the header. */
  rows: number;
}

/** What a request that changes a record may carry. */
export interface Revising {
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
}

/** What a request that changes something may carry. */
export interface Repeatable {
  /** Of your own making: a repeated call answers what the first one did. At most 200 bytes. */
  idempotency_key?: string;
}
