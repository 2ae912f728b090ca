// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Json, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Repeatable, Revising, Saved } from './shared.cjs';

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
   * Reads one version of a form.
   *
   * Operation `form.get`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, assessment, evaluation, administration, own_data.
   */
  get(request: GetForm, options?: CallOptions): Promise<FormView>;

  /**
   * Lists forms, page by page.
   *
   * Operation `form.list`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, assessment, evaluation, administration, own_data.
   */
  list(request?: ListForms, options?: CallOptions): Listing<FormLine, FormLinePage>;

  /**
   * Retires a form: no new versions. What was answered stays.
   *
   * Operation `form.retire`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   * @experimental It may still change.
   */
  retire(request: RetireForm & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Lists what a form lacks in each of its languages.
   *
   * Operation `form.translations`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   * @experimental It may still change.
   */
  translations(request: FormVersion, options?: CallOptions): Promise<Translations>;
}

/** Stands in `hidden` of MissingPolicy, `not_applicable` of MissingPolicy. */
export type Absence = 'missing' | 'excluded';

/** Stands in `states` of Item. */
export type AnswerState = 'answered' | 'skipped' | 'do_not_know' | 'not_applicable' | 'refused' | 'not_asked';

/** Stands in `kind` of Flag. */
export type FlagKind = 'safety' | 'attention' | 'information';

/** Stands in `kind` of Item. */
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

/** Stands in `rule` of MissingPolicy. */
export type MissingRule = 'refuse' | 'ignore' | 'prorate' | 'impute';

/** Stands in `which` of ChangeRule. */
export type ReliabilityKind = 'internal_consistency' | 'test_retest' | 'parallel_forms';

/** Stands in `kind` of Score. */
export type ScoreKind = 'sum' | 'mean' | 'count' | 'all' | 'any' | 'expression';

/** Stands in `viewpoint` of CheckForm, `viewpoint` of DefineForm, `viewpoint` of FormView. */
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
  /** Whether more points are better. */
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
  /** Whether more points are better. */
  higher_is_better: boolean;
  /** A change of so many points is significant by the source. */
  meaningful?: number;
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

/** Stands in `choice_lists` of CheckForm, `choice_lists` of DefineForm, `choice_lists` of FormView. */
export interface ChoiceListInput {
  /** The list's id; unique in its form. At most 64 bytes. */
  id: string;
  /** Its choices in their order. */
  choices?: ChoiceInput[];
}

/** Stands in `choice_lists` of CheckForm, `choice_lists` of DefineForm, `choice_lists` of FormView. */
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

/** Taken by `form.define`. */
export interface DefineForm {
  /** The form's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The version defined here; an answered one never changes. From 1 to 100000. */
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

/** Stands in `flags` of Scoring. */
export interface FlagInput {
  /** The flag's id; unique in its form. At most 64 bytes. */
  id: string;
  /** What it says, by language. */
  text?: Text;
  /** What it is for. */
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
  /** What it is for. */
  kind: FlagKind;
  /** An expression; the flag is raised where it is true. */
  when: Json;
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

/** Stands in `items` of CheckForm, `items` of DefineForm, `items` of FormView, `items` of Item. */
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
  /** Whether a response without an answer to it is refused. */
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

/** Stands in `items` of CheckForm, `items` of DefineForm, `items` of FormView, `items` of Item. */
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
  /** Whether a response without an answer to it is refused. */
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
  /** Whether the copy goes without it, and without what is below it. */
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
  /** Its version. At least 1. */
  version?: number | bigint;
  /** The item there. At most 64 bytes. */
  item: string;
  /** Whether answers to both may be compared. */
  comparable?: boolean;
  /** Why they may not, or why they may in spite of a change. At most 4000 bytes. */
  reason?: string;
}

/** Stands in `origin` of Item. */
export interface ItemOrigin {
  /** The form that was adapted. At most 64 bytes. */
  form: string;
  /** Its version. At least 1. */
  version: number;
  /** The item there. At most 64 bytes. */
  item: string;
  /** Whether answers to both may be compared. */
  comparable: boolean;
  /** Why they may not, or why they may in spite of a change. At most 4000 bytes. */
  reason?: string;
}

/** Taken by `form.list`. */
export interface ListForms {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Stands in `missing` of Score. */
export interface MissingPolicyInput {
  /** What becomes of the score where parts are missing. */
  rule?: MissingRule;
  /** The fewest parts for a score; 1 where left out. From 0 to 5000. */
  minimum_answered?: number | bigint;
  /** What a missing part is taken for, by the rule impute. */
  impute?: number;
  /** What a hidden item is. */
  hidden?: Absence;
  /** What the answer not applicable is. */
  not_applicable?: Absence;
  /** Where the rule was published. At most 4000 bytes. */
  source?: string;
}

/** Stands in `missing` of Score. */
export interface MissingPolicy {
  /** What becomes of the score where parts are missing. */
  rule: MissingRule;
  /** The fewest parts for a score; 1 where left out. From 0 to 5000. */
  minimum_answered?: number;
  /** What a missing part is taken for, by the rule impute. */
  impute?: number;
  /** What a hidden item is. */
  hidden: Absence;
  /** What the answer not applicable is. */
  not_applicable: Absence;
  /** Where the rule was published. At most 4000 bytes. */
  source?: string;
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

/** Taken by `form.retire`. */
export interface RetireForm {
  /** The form. At most 64 bytes. */
  id: string;
  /** From which day on it is not to be used; today where it is left out. */
  day?: CivilDate;
  /** Why. At most 1000 bytes. */
  reason: string;
}

/** Stands in `scores` of Scoring. */
export interface ScoreInput {
  /** The score's id; unique in its form. At most 64 bytes. */
  id: string;
  /** Its title, by language. */
  title?: Text;
  /** How it is made of its parts. */
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
  /** How it is made of its parts. */
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

/** Stands in `scoring` of CheckForm, `scoring` of DefineForm, `scoring` of FormView. */
export interface ScoringInput {
  /** The name of these rules; every score carries it. At most 64 bytes. */
  version?: string;
  /** Where they were published. At most 4000 bytes. */
  source?: string;
  /** The scores. */
  scores?: ScoreInput[];
  /** The flags. */
  flags?: FlagInput[];
}

/** Stands in `scoring` of CheckForm, `scoring` of DefineForm, `scoring` of FormView. */
export interface Scoring {
  /** The name of these rules; every score carries it. At most 64 bytes. */
  version: string;
  /** Where they were published. At most 4000 bytes. */
  source?: string;
  /** The scores. */
  scores?: Score[];
  /** The flags. */
  flags?: Flag[];
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

/** Stands in `variables` of CheckForm, `variables` of DefineForm, `variables` of FormView, `variables` of Item. */
export interface Variable {
  /** The variable's name. At most 64 bytes. */
  name: string;
  /** The expression that it stands for. */
  value: Json;
}
