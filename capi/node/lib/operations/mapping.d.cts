// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Json, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable, Revising, Saved, ScoreChangeView } from './shared.cjs';

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
   * Shows what changed between two mappings, and what support is still needed.
   *
   * Operation `mapping.compare`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  compare(request: CompareMappings, options?: CallOptions): Promise<MappingComparison>;

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
   * Shows strengths, weak points, and self-estimate against observation.
   *
   * Operation `mapping.profile`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  profile(request: AskSkillProfile, options?: CallOptions): Promise<SkillProfileView>;

  /**
   * Shows a skills mapping as a picture, a page or a text: the estimate beside what was seen.
   *
   * Operation `mapping.report`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  report(request: ReportMapping, options?: CallOptions): Promise<MappingReport>;

  /**
   * Shows what completed mappings show together, each figure with its N and safe for few people.
   *
   * Operation `mapping.summary`, since 0.1. For coordinator, reporter; purposes: assessment, evaluation,
   * administration.
   */
  summary(request?: AskMappingSummary, options?: CallOptions): Promise<MappingSummary>;

  /**
   * Takes a mapping out of every count; its responses stay.
   *
   * Operation `mapping.void`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment, evaluation,
   * administration.
   */
  void(request: VoidMapping & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `direction` of SkillLineView. */
export type GapDirection = 'better_than_estimated' | 'as_estimated' | 'weaker_than_estimated';

/** Stands in `part` of AttachPart, `part` of PartChangeView. */
export type MappingPart = 'estimate' | 'tasks' | 'observation';

/** Stands in `state` of ListMappings, `state` of MappingLine, `state` of MappingView, `state` of SkillProfileView. */
export type MappingState = 'open' | 'completed';

/** Stands in `not_compared` of SkillChangeView, `not_compared` of SkillLineView. */
export type NoComparison =
  | 'first_missing'
  | 'second_missing'
  | 'other_levels'
  | 'other_framework_version'
  | 'not_comparable';

/** Stands in `format` of ReportMapping. */
export type SkillsFormat = 'svg' | 'html' | 'text';

/** Stands in `language` of MappingReport, `language` of ReportMapping. */
export type SkillsLanguage = 'fi' | 'sv' | 'en';

/** Stands in `standing` of SkillLineView. */
export type Standing = 'strength' | 'between' | 'weak_point' | 'unknown';

/**
 * Stands in `support_need` of MappingComparison, `support_need` of SkillChangeView, `support_need` of SkillLineView,
 * `support_need` of SkillProfileView and 1 more.
 */
export type SupportNeed = 'none' | 'some' | 'much';

/** Stands in `weights` of AskMappingSummary, `weights` of AskSkillProfile, `weights` of SkillAgreementView. */
export type Weights = 'none' | 'linear' | 'quadratic';

/** Taken by `mapping.summary`. */
export interface AskMappingSummary {
  /** Only mappings of this wave. At most 40 bytes. */
  wave?: string;
  /** Only mappings completed from this local day on. */
  first_day?: CivilDate;
  /** Only mappings completed up to this local day, itself in. */
  last_day?: CivilDate;
  /** A figure stands for at least so many people; never below 3. 5 where it is left out. */
  smallest_group?: number | bigint;
  /** How a near miss counts in the weighted kappa. Linear where it is left out. */
  weights?: Weights;
  /** Where lines are drawn, where not as usual. */
  rule?: ProfileRuleView;
}

/** Taken by `mapping.profile`. */
export interface AskSkillProfile {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** Themes of courses that may be suggested for weak points. */
  themes?: ThemeView[];
  /** Where lines are drawn, where not as usual. */
  rule?: ProfileRuleView;
  /** How a near miss counts in the weighted kappa. Linear where it is left out. */
  weights?: Weights;
}

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

/** Taken by `mapping.compare`. */
export interface CompareMappings {
  /** The earlier mapping. At most 64 bytes. */
  before: string;
  /** The later one, of the same person. At most 64 bytes. */
  after: string;
  /** Where lines are drawn, where not as usual. */
  rule?: ProfileRuleView;
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
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `mapping.compare`. */
export interface MappingComparison {
  /** The earlier mapping. At most 64 bytes. */
  before: string;
  /** The later one. At most 64 bytes. */
  after: string;
  /** Whose skills they are. At most 64 bytes. Personal data. */
  person?: string;
  /** Skill by skill. Sensitive personal data. */
  skills: SkillChangeView[];
  /** How many skills could be compared. */
  compared: number;
  /** How many of them grew. */
  grown: number;
  /** How many stayed the same. */
  same: number;
  /** How many fell. */
  fallen: number;
  /** The mean change of the compared skills, in levels. */
  mean_change?: number;
  /** Skills that grew and for which support is needed all the same. */
  grown_and_needs_support: SkillView[];
  /** How much support with everything is still needed. */
  support_need?: SupportNeed;
  /** Of each part that was answered with the same form both times. */
  scores: PartChangeView[];
}

/** Stands in `directions` of SkillSummaryView, `standings` of SkillSummaryView. */
export interface MappingCountView {
  /** What is counted. */
  code: string;
  /** How many persons; left out where they are too few to be told of. */
  count?: number;
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

/** Answered by `mapping.report`. */
export interface MappingReport {
  /** The mapping. At most 64 bytes. */
  id: string;
  /** The language of its texts. */
  language: SkillsLanguage;
  /** The media type of the face. */
  content_type: string;
  /** The report. Sensitive personal data. */
  text: string;
}

/** Answered by `mapping.summary`. */
export interface MappingSummary {
  /** N: persons with a completed mapping, the latest of each; left out where they are too few. */
  persons?: number;
  /** A figure here stands for at least so many people. */
  smallest_group: number;
  /** Skill by skill. */
  skills: SkillSummaryView[];
  /** How far clients and professionals judge alike, over all judgements. */
  agreement?: SkillAgreementView;
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

/** Stands in `scores` of MappingComparison. */
export interface PartChangeView {
  /** The part of both mappings. */
  part: MappingPart;
  /** The change of each score, reliable where its form says on what it rests. */
  scores: ScoreChangeView[];
}

/** Stands in `rule` of AskMappingSummary, `rule` of AskSkillProfile, `rule` of CompareMappings. */
export interface ProfileRuleView {
  /** From where on something is a strength, 0 (lowest level) to 1 (highest); 2/3 where it is left out. */
  strength_from?: number;
  /** Up to where it is a weak point; 1/3 where it is left out. */
  weak_to?: number;
  /** A gap of less than so many levels is no gap; 0.5 where it is left out. */
  same_within?: number;
}

/** Taken by `mapping.report`. */
export interface ReportMapping {
  /** The mapping. At most 64 bytes. */
  id: string;
  /** The language of its texts. Fi where it is left out. */
  language?: SkillsLanguage;
  /** Its face: the picture alone, a page, or plain text. Svg where it is left out. */
  format?: SkillsFormat;
  /** Themes of courses that may be suggested, as mapping.profile takes them. */
  themes?: Json;
}

/**
 * Stands in `before` of SkillChangeView, `after` of SkillChangeView, `estimated` of SkillLineView, `observed` of
 * SkillLineView.
 */
export interface SideView {
  /** The mean level of the answered items; none where they use different levels. */
  level?: number;
  /** The lowest level. */
  lowest: number;
  /** The highest level. */
  highest: number;
  /** How many items ask for the skill. */
  items: number;
  /** How many of them were answered. */
  answered: number;
}

/** Stands in `agreement` of MappingSummary, `agreement` of SkillProfileView. */
export interface SkillAgreementView {
  /** How many judgements both made on the levels of one scale. */
  n: number;
  /** The share of them that are the same. */
  same?: number;
  /** Cohen's kappa; none where chance alone agrees wholly. */
  kappa?: number;
  /** The same, where a near miss counts partly. */
  weighted_kappa?: number;
  /** How a near miss counts. */
  weights: Weights;
}

/** Stands in `skills` of MappingComparison. */
export interface SkillChangeView {
  /** The framework of the skill. */
  framework: string;
  /** The skill's code in it. */
  code: string;
  /** What was observed before. */
  before?: SideView;
  /** What was observed after. */
  after?: SideView;
  /** After minus before, in levels. */
  change?: number;
  /** grown, same or fallen. */
  direction?: string;
  /** Why there is no change: it was not observed before (first) or after (second), or both cannot be compared. */
  not_compared?: NoComparison;
  /** The most help that a task took, 0 to 1. */
  most_help_before?: number;
  /** The same after. */
  most_help_after?: number;
  /** How much support is still needed, grown or not. */
  support_need?: SupportNeed;
}

/** Stands in `coverage` of SkillProfileView. */
export interface SkillCoverageView {
  /** How many skills the forms ask for. */
  skills: number;
  /** How many of them the client estimated. */
  estimated: number;
  /** How many of them were observed. */
  observed: number;
  /** How many have a gap. */
  compared: number;
  /** How many tasks there are. */
  tasks: number;
  /** How many of them were tried. */
  tried: number;
}

/** Stands in `skills` of SkillProfileView. */
export interface SkillLineView {
  /** The framework of the skill. */
  framework: string;
  /** The skill's code in it. */
  code: string;
  /** What the client estimated before. */
  estimated?: SideView;
  /** What was observed. */
  observed?: SideView;
  /** Observed minus estimated, in levels. */
  gap?: number;
  /** Whether the skill is better than, as, or weaker than estimated. */
  direction?: GapDirection;
  /** Why there is no gap: the estimate (first) or the observation (second) is missing, or both cannot be compared. */
  not_compared?: NoComparison;
  /** How many tasks ask for the skill. */
  tasks: number;
  /** How many of them were tried. */
  tried: number;
  /** How many of those without help. */
  alone: number;
  /** The most help that a task took, 0 (alone) to 1 (done by another). */
  most_help?: number;
  /** How easy the tasks felt to the client, 0 (hard) to 1 (easy); the mean. */
  ease?: number;
  /** Who held the device. */
  held_by: string[];
  /** A strength, a weak point, between them, or nothing was seen of it. */
  standing: Standing;
  /** How much support is still needed, as it was said last. */
  support_need?: SupportNeed;
}

/** Answered by `mapping.profile`. */
export interface SkillProfileView {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** Whose skills they are. At most 64 bytes. Personal data. */
  person?: string;
  /** The wave of measurements. */
  wave?: string;
  /** Whether the mapping is completed. */
  state: MappingState;
  /** Skill by skill, in the order of the forms. Sensitive personal data. */
  skills: SkillLineView[];
  /** The skills of which everything that was seen is high. Sensitive personal data. */
  strengths: SkillView[];
  /** The skills of which something that was seen is low. Sensitive personal data. */
  weak_points: SkillView[];
  /** How much of it was answered; a partial mapping is valid. */
  coverage: SkillCoverageView;
  /** How far client and professional judge alike, over the skills. */
  agreement: SkillAgreementView;
  /** Themes for the weak points, the most helpful first. */
  suggestions: SuggestionView[];
  /** How much support with everything is still needed. */
  support_need?: SupportNeed;
}

/** Stands in `skills` of MappingSummary. */
export interface SkillSummaryView {
  /** The framework of the skill. */
  framework: string;
  /** The skill's code in it. */
  code: string;
  /** N: persons with both an estimate and an observation. */
  compared?: number;
  /** Of them, who can more than, as much as, less than estimated; empty where some are too few. */
  directions: MappingCountView[];
  /** Observed minus estimated, in levels, the mean over them. */
  mean_gap?: number;
  /** N: persons of whom something was seen. */
  seen?: number;
  /** Of them, for whom it is a strength, between, a weak point. */
  standings: MappingCountView[];
}

/**
 * Stands in `grown_and_needs_support` of MappingComparison, `strengths` of SkillProfileView, `weak_points` of
 * SkillProfileView, `weak_points` of SuggestionView.
 */
export interface SkillView {
  /** The framework. */
  framework: string;
  /** The skill's code in it. */
  code: string;
}

/** Stands in `suggestions` of SkillProfileView. */
export interface SuggestionView {
  /** The theme's id. */
  theme: string;
  /** The weak points that it trains. */
  weak_points: SkillView[];
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

/** Stands in `themes` of AskSkillProfile. */
export interface ThemeView {
  /** The theme's id. At most 64 bytes. */
  id: string;
  /** Its title, by language. */
  title?: Text;
  /** The framework of its skills; whatever framework where it is left out. At most 64 bytes. */
  framework?: string;
  /** The codes of the skills that it trains. */
  skills?: string[];
}

/** Taken by `mapping.void`. */
export interface VoidMapping {
  /** The mapping's id. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
