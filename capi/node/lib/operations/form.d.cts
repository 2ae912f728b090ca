// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Json, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Document, Loss, Repeatable, Revising, Saved, Scoring, ScoringInput, Table } from './shared.cjs';

/** The operations `form.*`. */
export interface FormOperations {
  /**
   * Copies a form adapted to a need or a level, each item with its comparability.
   *
   * Operation `form.adapt`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   * @experimental It may still change.
   */
  adapt(request: AdaptForm & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Tells the change of a score between two waves, over the persons with both.
   *
   * Operation `form.change`, since 0.1. For coordinator, reporter; purposes: assessment, evaluation, administration.
   */
  change(request: AskChange, options?: CallOptions): Promise<FormChange>;

  /**
   * Checks a definition and keeps nothing: every fault, and the missing texts.
   *
   * Operation `form.check`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   * @experimental It may still change.
   */
  check(request: CheckForm, options?: CallOptions): Promise<FormCheck>;

  /**
   * Defines a form or its next version; the definition is checked as a whole.
   *
   * Operation `form.define`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   */
  define(request: DefineForm & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Writes what the columns and codes of a form's responses mean, as CSV.
   *
   * Operation `form.export_codebook`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, assessment, evaluation, administration, own_data.
   */
  exportCodebook(request: ExportCodebook, options?: CallOptions): Promise<Table>;

  /**
   * Writes one version of a form as a FHIR questionnaire.
   *
   * Operation `form.export_fhir`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, assessment, evaluation, administration, own_data.
   */
  exportFhir(request: ExportForm, options?: CallOptions): Promise<Document>;

  /**
   * Reads one version of a form.
   *
   * Operation `form.get`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, assessment, evaluation, administration, own_data.
   */
  get(request: GetForm, options?: CallOptions): Promise<FormView>;

  /**
   * Defines a form from a FHIR questionnaire, and lists all that is lost.
   *
   * Operation `form.import_fhir`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   */
  importFhir(request?: ImportFhirForm & Repeatable, options?: CallOptions): Promise<FormImported>;

  /**
   * Defines a form from an XLSForm, and lists all that is lost.
   *
   * Operation `form.import_xlsform`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   */
  importXlsform(request?: ImportXlsform & Repeatable, options?: CallOptions): Promise<FormImported>;

  /**
   * Makes a ready-made form a form of the controller, to be adapted as needed.
   *
   * Operation `form.install`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   */
  install(request: InstallForm & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Lists forms, page by page.
   *
   * Operation `form.list`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, assessment, evaluation, administration, own_data.
   */
  list(request?: ListForms, options?: CallOptions): Listing<FormLine, FormLinePage>;

  /**
   * Lists the forms that come with the library.
   *
   * Operation `form.ready_made`, since 0.1. For coach, coordinator, system_administrator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  readyMade(request?: AskReadyMade, options?: CallOptions): Promise<ReadyMadeForms>;

  /**
   * Retires a form: no new versions. What was answered stays.
   *
   * Operation `form.retire`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   * @experimental It may still change.
   */
  retire(request: RetireForm & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Counts the answers and scores of a form by group and wave, with N beside each figure, safe for few people.
   *
   * Operation `form.summary`, since 0.1. For coordinator, reporter; purposes: assessment, evaluation, administration.
   */
  summary(request: AskFormSummary, options?: CallOptions): Promise<FormSummary>;

  /**
   * Lists what a form lacks in each of its languages.
   *
   * Operation `form.translations`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   * @experimental It may still change.
   */
  translations(request: FormVersion, options?: CallOptions): Promise<Translations>;
}

/** Stands in `states` of Item. */
export type AnswerState = 'answered' | 'skipped' | 'do_not_know' | 'not_applicable' | 'refused' | 'not_asked';

/** Stands in `kind` of Item, `kind` of QuestionSummaryView. */
export type ItemKind =
  | 'single_choice'
  | 'multiple_choice'
  | 'scale'
  | 'boolean'
  | 'integer'
  | 'text'
  | 'display'
  | 'decimal'
  | 'date'
  | 'time'
  | 'open_choice'
  | 'group'
  | 'repeat'
  | 'matrix'
  | 'functional_task';

/** Stands in `by` of AskFormSummary. */
export type SplitBy = 'target_group' | 'unit' | 'municipality' | 'wave';

/**
 * Stands in `viewpoint` of CheckForm, `viewpoint` of DefineForm, `viewpoint` of Definition, `viewpoint` of FormView.
 */
export type Viewpoint = 'own' | 'observer';

/** Taken by `form.adapt`. */
export interface AdaptForm {
  /** The form that is adapted; it stays as it is. At most 64 bytes. */
  source: string;
  /** Which version of it; the highest one where it is left out. */
  version?: number | bigint;
  /** The new form's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The new form's title, by language; the source's where it is left out. */
  title?: Text;
  /** The level that it is for, such as basic. At most 1000 bytes. */
  level?: string;
  /** What becomes of items; the others are copied and comparable. */
  changes?: ItemChange[];
}

/** Stands in `counts` of AnswerGroupView, `counts` of QuestionSummaryView, `counts` of ScoreSummaryView. */
export interface AnswerCountView {
  /** The category; of a score the band, no_band for a value outside of them. */
  code: string;
  /** How many responses; left out where they are too few to be told of. */
  count?: number;
  /** Its share of n, from 0 to 1. */
  share?: number;
  /** Within a repeat: how many answers, of all those responses. */
  instances?: number;
}

/** Stands in `groups` of QuestionSummaryView, `groups` of ScoreSummaryView. */
export interface AnswerGroupView {
  /** The group; empty for those of whom it is not known. */
  group: string;
  /** The wave, where the groups are told by wave; empty for responses of none. */
  wave?: string;
  /** N: how many responses have it; left out where they are of too few people, or would tell of others who are. */
  n?: number;
  /** How many of the responses do not have it, for whatever reason. */
  missing?: number;
  /** Within a repeat: how many answers the n responses have together. */
  instances?: number;
  /** The categories; empty where they may not be told. */
  counts: AnswerCountView[];
  /** The mean of a scale, number or score, over the answers (within a repeat: the instances). */
  mean?: number;
  /** The median; of a scale where the categories are told, else of twice as many people as a mean. */
  median?: number;
  /** The standard deviation of a sample (n - 1), told where the median is. */
  deviation?: number;
}

/** Taken by `form.change`. */
export interface AskChange {
  /** The form. At most 64 bytes. */
  form: string;
  /** The score. At most 64 bytes. */
  score: string;
  /** The wave before. At most 40 bytes. */
  before: string;
  /** The wave after. At most 40 bytes. */
  after: string;
  /** A figure stands for at least so many people; never below 3. 5 where it is left out. */
  smallest_group?: number | bigint;
}

/** Taken by `form.summary`. */
export interface AskFormSummary {
  /** The form. At most 64 bytes. */
  form: string;
  /** Only answers to this version; all versions where it is left out. */
  version?: number | bigint;
  /** Only answers of this wave. At most 40 bytes. */
  wave?: string;
  /** Only answers from this local day on. */
  first_day?: CivilDate;
  /** Only answers up to this local day, itself in. */
  last_day?: CivilDate;
  /** By what the answers are split: an attribute on the day of the answer, or the wave. */
  by?: SplitBy;
  /** Whether each group is told by wave, with one response a person in each. False where it is left out. */
  by_wave?: boolean;
  /** A figure stands for at least so many people; never below 3. 5 where it is left out. */
  smallest_group?: number | bigint;
}

/** Taken by `form.ready_made`. */
export interface AskReadyMade {
}

/** Taken by `form.check`. */
export interface CheckForm {
  /** The form's title, by language. */
  title: Text;
  /** Its items in their order. */
  items?: ItemInput[];
  /** What the form is for, by language. */
  description?: Text;
  /** The languages in which it is meant to be complete. */
  languages?: string[];
  /** Whether clients speak of themselves, or somebody observes. */
  viewpoint?: Viewpoint;
  /** Its level, of variants of one form. At most 64 bytes. */
  level?: string;
  /** Choices that items share. */
  choice_lists?: ChoiceListInput[];
  /** Named expressions, seen everywhere in the form. */
  variables?: Variable[];
  /** What is computed of the answers. */
  scoring?: ScoringInput;
}

/** Stands in `choices` of ChoiceList, `choices` of Item, `choices` of ItemChange. */
export interface ChoiceInput {
  /** What is stored and counted; unique in its item. At most 1000 bytes. */
  code: string;
  /** What is shown, by language. */
  text?: Text;
  /** Its weight in scores; without one, choosing it is a missing part. */
  score?: number;
  /** Whether it is taken alone, such as none of these. */
  exclusive?: boolean;
  /** The terminology that the code is from. At most 1000 bytes. */
  system?: string;
  /** What a choice filter may ask of it. */
  properties?: Property[];
}

/** Stands in `choices` of ChoiceList, `choices` of Item, `choices` of ItemChange. */
export interface Choice {
  /** What is stored and counted; unique in its item. At most 1000 bytes. */
  code: string;
  /** What is shown, by language. */
  text: Text;
  /** Its weight in scores; without one, choosing it is a missing part. */
  score?: number;
  /** Whether it is taken alone, such as none of these. */
  exclusive?: boolean;
  /** The terminology that the code is from. At most 1000 bytes. */
  system?: string;
  /** What a choice filter may ask of it. */
  properties?: Property[];
}

/**
 * Stands in `choice_lists` of CheckForm, `choice_lists` of DefineForm, `choice_lists` of Definition, `choice_lists` of
 * FormView.
 */
export interface ChoiceListInput {
  /** The list's id; unique in its form. At most 64 bytes. */
  id: string;
  /** Its choices in their order. */
  choices?: ChoiceInput[];
}

/**
 * Stands in `choice_lists` of CheckForm, `choice_lists` of DefineForm, `choice_lists` of Definition, `choice_lists` of
 * FormView.
 */
export interface ChoiceList {
  /** The list's id; unique in its form. At most 64 bytes. */
  id: string;
  /** Its choices in their order. */
  choices: Choice[];
}

/** Stands in `codes` of Item. */
export interface Coding {
  /** The terminology. At most 1000 bytes. */
  system?: string;
  /** The code. At most 1000 bytes. */
  code: string;
  /** What it means, by language. */
  text?: Text;
}

/** Stands in `constraints` of Item. */
export interface Constraint {
  /** An expression that is not false of a good answer. */
  must: Json;
  /** What is said otherwise, by language. */
  message?: Text;
}

/** Stands in `criteria` of InstallForm. */
export interface Criterion {
  /** The criterion's code; unique among them. At most 40 bytes. */
  code: string;
  /** What is asked for, by language. */
  text: Text;
}

/** Taken by `form.define`. */
export interface DefineForm {
  /** The form's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The version defined here; an answered one never changes. From 1 to 100000. 1 where it is left out. */
  version?: number | bigint;
  /** The form's title, by language. */
  title: Text;
  /** Its items in their order. */
  items?: ItemInput[];
  /** What the form is for, by language. */
  description?: Text;
  /** The languages in which it is meant to be complete. */
  languages?: string[];
  /** Whether clients speak of themselves, or somebody observes. */
  viewpoint?: Viewpoint;
  /** Its level, of variants of one form. At most 64 bytes. */
  level?: string;
  /** Choices that items share. */
  choice_lists?: ChoiceListInput[];
  /** Named expressions, seen everywhere in the form. */
  variables?: Variable[];
  /** What is computed of the answers. */
  scoring?: ScoringInput;
}

/** Stands in `definition` of FormImported. */
export interface Definition {
  /** The form's title, by language. */
  title: Text;
  /** Its items in their order. */
  items: Item[];
  /** What the form is for, by language. */
  description?: Text;
  /** The languages in which it is meant to be complete. */
  languages?: string[];
  /** Whether clients speak of themselves, or somebody observes. */
  viewpoint?: Viewpoint;
  /** Its level, of variants of one form. */
  level?: string;
  /** Choices that items share. */
  choice_lists?: ChoiceList[];
  /** Named expressions, seen everywhere in the form. */
  variables?: Variable[];
  /** What is computed of the answers. */
  scoring?: Scoring;
}

/** Taken by `form.export_codebook`. */
export interface ExportCodebook {
  /** The form; all of its versions are told. At most 64 bytes. */
  id: string;
  /** The language of the texts, where they are there in it. At most 40 bytes. En where it is left out. */
  language?: string;
  /** What stands between cells: a semicolon or a comma. At most 1 bytes. ; where it is left out. */
  delimiter?: string;
}

/** Taken by `form.export_fhir`. */
export interface ExportForm {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** Which version; the highest one where it is left out. */
  version?: number | bigint;
}

/** Answered by `form.change`. */
export interface FormChange {
  /** A figure here stands for at least so many people. */
  smallest_group: number;
  /** How many have the score before; left out where they are too few. */
  with_before?: number;
  /** How many have it after. */
  with_after?: number;
  /** N: how many have both, by one version of the rules. All means are over them. */
  pairs?: number;
  /** Their mean before. */
  mean_before?: number;
  /** Their mean after. */
  mean_after?: number;
  /** The mean of their changes. */
  mean_change?: number;
  /** The standard deviation of the changes. */
  deviation?: number;
  /** The standard error of the mean change. */
  standard_error?: number;
  /** Mean change / deviation. */
  effect?: number;
}

/** Answered by `form.check`. */
export interface FormCheck {
  /** Whether form.define would take it. */
  good: boolean;
  /** Everything that is wrong, in the order of the form. */
  faults: FormFault[];
  /** What is missing in each of its languages; that is no fault. */
  languages: MissingTexts[];
}

/** Stands in `faults` of FormCheck. */
export interface FormFault {
  /** The stable code, as form.define would answer it. */
  code: string;
  /** A sentence for whoever made the definition. */
  message: string;
  /** JSON Pointer to the field at fault. */
  path: string;
}

/** Answered by `form.import_fhir`, `form.import_xlsform`. */
export interface FormImported {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** The form's revision after this call. */
  revision: number;
  /** The version that was defined. */
  version: number;
  /** How many items it has, nested ones among them. */
  items: number;
  /** Whether nothing was kept because only a trial was asked for. */
  dry_run: boolean;
  /** Everything of the file that is not in the definition; nothing else is lost. */
  losses: Loss[];
  /** Of a trial: the definition as it would be. */
  definition?: Definition;
}

/** Listed by `form.list`. */
export interface FormLine {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the form, from 1. */
  revision: number;
  /** Its highest version. */
  version: number;
  /** That version's title, by language. */
  title: Text;
  /** From when on it is not to be used any more. */
  retired_on?: CivilDate;
}

/** Answered by `form.list`. */
export interface FormLinePage {
  /** The records, in a stable order. */
  items: FormLine[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Answered by `form.summary`. */
export interface FormSummary {
  /** The form. At most 64 bytes. */
  form: string;
  /** The version whose questions are shown. */
  version: number;
  /**
   * N: how many responses count, one a person (one of each wave where they are split by it); left out where they are of
   * too few people.
   */
  n?: number;
  /** How many people they are about. Each figure is of at least smallest_group. */
  persons?: number;
  /** A figure here stands for at least so many people. */
  smallest_group: number;
  /** Question by question; none where too few responded. */
  questions: QuestionSummaryView[];
  /** Score by score, as computed last; none where too few responded. */
  scores: ScoreSummaryView[];
}

/** Taken by `form.translations`. */
export interface FormVersion {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** Which version; the highest one where it is left out. */
  version?: number | bigint;
}

/** Answered by `form.get`. */
export interface FormView {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the form, from 1. */
  revision: number;
  /** The version shown. */
  version: number;
  /** The hash of the version's content, which its responses carry. */
  content: string;
  /** Whether somebody answered it, so that it never changes. */
  answered: boolean;
  /** The form's title, by language. */
  title: Text;
  /** Its items in their order. */
  items: Item[];
  /** What the form is for, by language. */
  description?: Text;
  /** The languages in which it is meant to be complete. */
  languages?: string[];
  /** Whether clients speak of themselves, or somebody observes. */
  viewpoint?: Viewpoint;
  /** Its level, of variants of one form. */
  level?: string;
  /** Choices that items share. */
  choice_lists?: ChoiceList[];
  /** Named expressions, seen everywhere in the form. */
  variables?: Variable[];
  /** What is computed of the answers. */
  scoring?: Scoring;
  /** From when on it is not to be used any more. */
  retired_on?: CivilDate;
}

/** Taken by `form.get`. */
export interface GetForm {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** Which version; the highest one where it is left out. */
  version?: number | bigint;
  /** One language for all texts; another one where a text is not in it. At most 35 bytes. */
  language?: string;
}

/** Taken by `form.import_fhir`. */
export interface ImportFhirForm {
  /** The form's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The version that is defined. At least 1. 1 where it is left out. */
  version?: number | bigint;
  /** A FHIR R4 Questionnaire, or a Bundle of one questionnaire for each language. */
  resource?: Json;
  /** The same as text, up to 1 MiB. At most 1048576 bytes. */
  text?: string;
  /** Only tells what would happen. False where it is left out. */
  dry_run?: boolean;
}

/** Taken by `form.import_xlsform`. */
export interface ImportXlsform {
  /** The form's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The version that is defined. At least 1. 1 where it is left out. */
  version?: number | bigint;
  /** The form as CSV, up to 1 MiB. At most 1048576 bytes. */
  text?: string;
  /** The bytes of a workbook (.xlsx) or of CSV, in base64. At most 1048576 bytes. */
  base64?: string;
  /** Only tells what would happen. False where it is left out. */
  dry_run?: boolean;
}

/** Taken by `form.install`. */
export interface InstallForm {
  /** Which one, by its id in form.ready_made. At most 64 bytes. */
  ready_made: string;
  /** The id of the form that it becomes; that of the ready-made one where it is left out. At most 64 bytes. */
  id?: string;
  /** Of promising_practice: the criteria by which is assessed; the library's own where they are left out. */
  criteria?: Criterion[];
}

/** Stands in `items` of CheckForm, `items` of DefineForm, `items` of Definition, `items` of FormView and 1 more. */
export interface ItemInput {
  /** The item's id; unique in its form. At most 64 bytes. */
  id: string;
  /** What it asks for. */
  kind: ItemKind;
  /** What is asked, by language. */
  text?: Text;
  /** What may be chosen. */
  choices?: ChoiceInput[];
  /** The lowest value of a scale or a number. */
  minimum?: number;
  /** The highest value of a scale or a number. */
  maximum?: number;
  /** Whether a response without an answer to it is refused. False where it is left out. */
  required?: boolean;
  /** What helps to answer, by language. */
  help?: Text;
  /** Its number as shown. At most 1000 bytes. */
  prefix?: string;
  /** The unit of a number. At most 1000 bytes. */
  unit?: string;
  /** A shared list in place of choices; of a matrix for all its rows. At most 1000 bytes. */
  choice_list?: string;
  /** The items of a group, repeat or matrix; below a question, asked once it is answered. */
  items?: ItemInput[];
  /** The skill that it asks for; forms are paired by it. */
  skill?: Skill;
  /** Codes of terminologies; kept, not interpreted. */
  codes?: Coding[];
  /** Whether scores take minimum + maximum - answer. */
  reverse?: boolean;
  /** Whether it is never shown. */
  hidden?: boolean;
  /** Whether it is shown and not answered by hand. */
  read_only?: boolean;
  /** Whether it takes several answers. */
  several?: boolean;
  /** The fewest answers or occurrences, where there are any. From 0 to 1000. */
  minimum_occurrences?: number | bigint;
  /** The most answers or occurrences. From 1 to 1000. */
  maximum_occurrences?: number | bigint;
  /** The most characters of a text. From 1 to 10000. */
  longest?: number | bigint;
  /** The earliest date. */
  earliest?: CivilDate;
  /** The latest date. */
  latest?: CivilDate;
  /** The states offered beside an answer; every state is taken where this is left out. */
  states?: AnswerState[];
  /** An expression; the item is hidden unless it is true. */
  visible_when?: Json;
  /** An expression; the answer is what it says, and nobody gives it. */
  calculate?: Json;
  /** An expression; what a new response starts with. */
  initial?: Json;
  /** What an answer must meet. */
  constraints?: Constraint[];
  /** An expression asked for each choice; offered unless it is false. */
  choice_filter?: Json;
  /** Named expressions, seen here and below. */
  variables?: Variable[];
  /** The item of another form that it was adapted from. */
  origin?: ItemOriginInput;
}

/** Stands in `items` of CheckForm, `items` of DefineForm, `items` of Definition, `items` of FormView and 1 more. */
export interface Item {
  /** The item's id; unique in its form. At most 64 bytes. */
  id: string;
  /** What it asks for. */
  kind: ItemKind;
  /** What is asked, by language. */
  text: Text;
  /** What may be chosen. */
  choices: Choice[];
  /** The lowest value of a scale or a number. */
  minimum?: number;
  /** The highest value of a scale or a number. */
  maximum?: number;
  /** Whether a response without an answer to it is refused. False where it is left out. */
  required: boolean;
  /** What helps to answer, by language. */
  help?: Text;
  /** Its number as shown. At most 1000 bytes. */
  prefix?: string;
  /** The unit of a number. At most 1000 bytes. */
  unit?: string;
  /** A shared list in place of choices; of a matrix for all its rows. At most 1000 bytes. */
  choice_list?: string;
  /** The items of a group, repeat or matrix; below a question, asked once it is answered. */
  items?: Item[];
  /** The skill that it asks for; forms are paired by it. */
  skill?: Skill;
  /** Codes of terminologies; kept, not interpreted. */
  codes?: Coding[];
  /** Whether scores take minimum + maximum - answer. */
  reverse?: boolean;
  /** Whether it is never shown. */
  hidden?: boolean;
  /** Whether it is shown and not answered by hand. */
  read_only?: boolean;
  /** Whether it takes several answers. */
  several?: boolean;
  /** The fewest answers or occurrences, where there are any. From 0 to 1000. */
  minimum_occurrences?: number;
  /** The most answers or occurrences. From 1 to 1000. */
  maximum_occurrences?: number;
  /** The most characters of a text. From 1 to 10000. */
  longest?: number;
  /** The earliest date. */
  earliest?: CivilDate;
  /** The latest date. */
  latest?: CivilDate;
  /** The states offered beside an answer; every state is taken where this is left out. */
  states?: AnswerState[];
  /** An expression; the item is hidden unless it is true. */
  visible_when?: Json;
  /** An expression; the answer is what it says, and nobody gives it. */
  calculate?: Json;
  /** An expression; what a new response starts with. */
  initial?: Json;
  /** What an answer must meet. */
  constraints?: Constraint[];
  /** An expression asked for each choice; offered unless it is false. */
  choice_filter?: Json;
  /** Named expressions, seen here and below. */
  variables?: Variable[];
  /** The item of another form that it was adapted from. */
  origin?: ItemOrigin;
}

/** Stands in `changes` of AdaptForm. */
export interface ItemChange {
  /** The item of the source. At most 64 bytes. */
  item: string;
  /** Whether the copy goes without it, and without what is below it. False where it is left out. */
  leave_out?: boolean;
  /** What is asked instead, by language. */
  text?: Text;
  /** What helps to answer instead, by language. */
  help?: Text;
  /** What may be chosen instead. */
  choices?: ChoiceInput[];
  /** The lowest value instead. */
  minimum?: number;
  /** The highest value instead. */
  maximum?: number;
  /** Whether it is required instead. */
  required?: boolean;
  /** Whether answers to both may be compared; must be said where what is asked changes. */
  comparable?: boolean;
  /** Why they may not, or why they may in spite of the change. At most 1000 bytes. */
  reason?: string;
}

/** Stands in `origin` of Item. */
export interface ItemOriginInput {
  /** The form that was adapted. At most 64 bytes. */
  form: string;
  /** Its version. At least 1. 1 where it is left out. */
  version?: number | bigint;
  /** The item there. At most 64 bytes. */
  item: string;
  /** Whether answers to both may be compared. False where it is left out. */
  comparable?: boolean;
  /** Why they may not, or why they may in spite of a change. At most 4000 bytes. */
  reason?: string;
}

/** Stands in `origin` of Item. */
export interface ItemOrigin {
  /** The form that was adapted. At most 64 bytes. */
  form: string;
  /** Its version. At least 1. 1 where it is left out. */
  version: number;
  /** The item there. At most 64 bytes. */
  item: string;
  /** Whether answers to both may be compared. False where it is left out. */
  comparable: boolean;
  /** Why they may not, or why they may in spite of a change. At most 4000 bytes. */
  reason?: string;
}

/** Taken by `form.list`. */
export interface ListForms {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Stands in `languages` of FormCheck, `languages` of Translations. */
export interface MissingTexts {
  /** The language. */
  language: string;
  /** How many texts the form has, in any language. */
  texts: number;
  /** JSON Pointers of the texts that are missing in it. */
  missing: string[];
}

/** Stands in `properties` of Choice. */
export interface Property {
  /** The property's name. At most 64 bytes. */
  name: string;
  /** Its value of this choice. At most 1000 bytes. */
  value: string;
}

/** Stands in `questions` of FormSummary. */
export interface QuestionSummaryView {
  /** The item. */
  item: string;
  /** Its kind. Of a task the assistance is counted. */
  kind: ItemKind;
  /** The repeat that it stands in, or itself where it takes several answers: n counts responses, instances answers. */
  within?: string;
  /** N: how many responses have it; left out where they are of too few people, or would tell of others who are. */
  n?: number;
  /** How many of the responses do not have it, for whatever reason. */
  missing?: number;
  /** Within a repeat: how many answers the n responses have together. */
  instances?: number;
  /** The categories; empty where they may not be told. */
  counts: AnswerCountView[];
  /** The mean of a scale, number or score, over the answers (within a repeat: the instances). */
  mean?: number;
  /** The median; of a scale where the categories are told, else of twice as many people as a mean. */
  median?: number;
  /** The standard deviation of a sample (n - 1), told where the median is. */
  deviation?: number;
  /** The same by group. */
  groups: AnswerGroupView[];
}

/** Answered by `form.ready_made`. */
export interface ReadyMadeForms {
  /** The ready-made forms. */
  items: ReadyMadeView[];
}

/** Stands in `items` of ReadyMadeForms. */
export interface ReadyMadeView {
  /** The id by which it is installed. At most 64 bytes. */
  id: string;
  /** Its title, by language. */
  title: Text;
  /** What it says of itself, by language. */
  description: Text;
  /** The languages in which it is complete. */
  languages: string[];
  /** How many items take an answer. */
  items: number;
}

/** Taken by `form.retire`. */
export interface RetireForm {
  /** The form. At most 64 bytes. */
  id: string;
  /** From which day on it is not to be used; today where it is left out. */
  day?: CivilDate;
  /** Why it is not answered any more. At most 1000 bytes. */
  reason: string;
}

/** Stands in `scores` of FormSummary. */
export interface ScoreSummaryView {
  /** The score. */
  score: string;
  /** The version of the rules; what was computed by another is told apart. */
  rule_version: string;
  /** N: how many responses have it; left out where they are of too few people, or would tell of others who are. */
  n?: number;
  /** How many of the responses do not have it, for whatever reason. */
  missing?: number;
  /** Within a repeat: how many answers the n responses have together. */
  instances?: number;
  /** The categories; empty where they may not be told. */
  counts: AnswerCountView[];
  /** The mean of a scale, number or score, over the answers (within a repeat: the instances). */
  mean?: number;
  /** The median; of a scale where the categories are told, else of twice as many people as a mean. */
  median?: number;
  /** The standard deviation of a sample (n - 1), told where the median is. */
  deviation?: number;
  /** The same by group. */
  groups: AnswerGroupView[];
}

/** Stands in `skill` of Item. */
export interface Skill {
  /** The framework, such as DigComp. At most 64 bytes. */
  framework: string;
  /** Its version, such as 2.2. At most 64 bytes. */
  version?: string;
  /** The skill's code in it, such as 1.1. At most 64 bytes. */
  code: string;
}

/** Answered by `form.translations`. */
export interface Translations {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** The version looked at. */
  version: number;
  /** What is missing by language: those that the form is meant for, else those that occur in it. */
  languages: MissingTexts[];
}

/**
 * Stands in `variables` of CheckForm, `variables` of DefineForm, `variables` of Definition, `variables` of FormView and
 * 1 more.
 */
export interface Variable {
  /** The variable's name. At most 64 bytes. */
  name: string;
  /** The expression that it stands for. */
  value: Json;
}
