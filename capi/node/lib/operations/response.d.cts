// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type {
  ById,
  Count,
  Document,
  EntryMode,
  FlagKind,
  Loss,
  Repeatable,
  Revising,
  Saved,
  ScoreChangeView,
  ScoringInput,
  Table,
} from './shared.cjs';

/** The operations `response.*`. */
export interface ResponseOperations {
  /**
   * Corrects answers, with a reason; what they were stays readable.
   *
   * Operation `response.amend`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  amend(request: AmendResponse & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Begins a draft of a response, somebody's or anonymous.
   *
   * Operation `response.begin`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  begin(request: BeginResponse & Repeatable, options?: CallOptions): Promise<SavedDraft>;

  /**
   * Compares the scores of two responses of one person, with reliable change.
   *
   * Operation `response.compare`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  compare(request: CompareResponses, options?: CallOptions): Promise<ResponseComparison>;

  /**
   * Counts responses.
   *
   * Operation `response.count`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  count(request?: CountResponses, options?: CallOptions): Promise<Count>;

  /**
   * Throws a draft away, with all that it said.
   *
   * Operation `response.discard`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  discard(request: ById & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Lists the drafts that the actor began or is to answer.
   *
   * Operation `response.drafts`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  drafts(request?: ListDrafts, options?: CallOptions): Listing<DraftLine, DraftLinePage>;

  /**
   * Writes the responses to a form as CSV, all versions in one table.
   *
   * Operation `response.export_csv`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  exportCsv(request: ExportTable, options?: CallOptions): Promise<Table>;

  /**
   * Writes one response as a FHIR questionnaire response.
   *
   * Operation `response.export_fhir`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  exportFhir(request: ById, options?: CallOptions): Promise<Document>;

  /**
   * Reads one valid response.
   *
   * Operation `response.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<ResponseView>;

  /**
   * Reads a response in whatever state, and everything that it was before.
   *
   * Operation `response.history`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  history(request: ById, options?: CallOptions): Promise<ResponseHistory>;

  /**
   * Submits a FHIR questionnaire response to a form, and lists all that is lost.
   *
   * Operation `response.import_fhir`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  importFhir(request: ImportFhirResponse & Repeatable, options?: CallOptions): Promise<ResponseImported>;

  /**
   * Lists responses, page by page, in an order that tells nothing.
   *
   * Operation `response.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  list(request?: ListResponses, options?: CallOptions): Listing<ResponseView, ResponseViewPage>;

  /**
   * Scores stored answers anew under a named version of the rules; earlier scores are kept.
   *
   * Operation `response.rescore`, since 0.1. For coordinator; purposes: assessment, evaluation, administration.
   */
  rescore(request: RescoreResponses & Repeatable, options?: CallOptions): Promise<RescoredView>;

  /**
   * Reads a draft, to go on where it was left; only its writer's or respondent's.
   *
   * Operation `response.resume`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  resume(request: ById, options?: CallOptions): Promise<DraftView>;

  /**
   * Adds answers to a draft; what is there is checked, what is missing is told.
   *
   * Operation `response.save`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  save(request: SaveResponse & Revising & Repeatable, options?: CallOptions): Promise<SavedDraft>;

  /**
   * Reads the scores and flags of a response, earlier ones too.
   *
   * Operation `response.scores`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  scores(request: ById, options?: CallOptions): Promise<ResponseScores>;

  /**
   * Submits a response to a form, somebody's or anonymous, or a draft of one.
   *
   * Operation `response.submit`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  submit(request?: SubmitResponse & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes a response that was a mistake out of every count; it is kept.
   *
   * Operation `response.void`, since 0.1. For coach, coordinator; purposes: guidance, coaching, assessment, evaluation,
   * administration, own_data.
   */
  void(request: EndResponse & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes a response back on the respondent's wish; it is kept, never counted.
   *
   * Operation `response.withdraw`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  withdraw(request: EndResponse & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/**
 * Stands in `mode` of BeginResponse, `mode` of DraftView, `mode` of ImportFhirResponse, `mode` of ResponseView and 1
 * more.
 */
export type AnsweringMode = 'alone' | 'together' | 'by_proxy';

/** Stands in `state` of ResponseView. */
export type ResponseState = 'valid' | 'void' | 'withdrawn';

/** Stands in `state` of StoredScore. */
export type ScoreState = 'complete' | 'partial' | 'incomplete' | 'not_applicable' | 'not_scorable';

/** Stands in `shape` of ExportTable. */
export type TableShape = 'wide' | 'long';

/** Taken by `response.amend`. */
export interface AmendResponse {
  /** The response's id. At most 64 bytes. */
  id: string;
  /**
   * Item to value, in the place of what was answered; items that are left out stay as they are. Sensitive personal
   * data.
   */
  answers: Json;
  /** Why it is amended. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Taken by `response.begin`. */
export interface BeginResponse {
  /** The id of the draft and of the later response; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The form to be answered. At most 64 bytes. */
  form: string;
  /** Its version; the highest one where it is left out. The draft keeps it. */
  version?: number | bigint;
  /** Who answers; the client itself where a client does. At most 64 bytes. Personal data. */
  respondent?: string;
  /** Whom the answers are about; the respondent where it is left out. At most 64 bytes. Personal data. */
  subject?: string;
  /** Who wrote the answers down, where that is somebody other than who calls. At most 64 bytes. Personal data. */
  author?: string;
  /** Whether nothing is kept of who answered, and of when no more than the day. False where it is left out. */
  anonymous?: boolean;
  /** Whether it is answered alone, together with somebody, or in the subject's place. Alone where it is left out. */
  mode?: AnsweringMode;
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. At most 40 bytes. */
  wave?: string;
  /** The assignment that it answers. Never of an anonymous one. At most 64 bytes. */
  assignment?: string;
  /** The first answers, if there are some. Sensitive personal data. */
  answers?: Json;
  /** Where the respondent is: an item, or whatever the host goes by. At most 64 bytes. */
  place?: string;
}

/** Taken by `response.compare`. */
export interface CompareResponses {
  /** The earlier response. At most 64 bytes. */
  before: string;
  /** The later one: of the same person, to the same form. At most 64 bytes. */
  after: string;
}

/** Taken by `response.count`. */
export interface CountResponses {
  /** Only responses to this form. At most 64 bytes. */
  form?: string;
  /** Only those of this person. At most 64 bytes. */
  respondent?: string;
  /** Only those about this person. At most 64 bytes. */
  subject?: string;
  /** Only those of this wave. At most 1000 bytes. */
  wave?: string;
}

/** Listed by `response.drafts`. */
export interface DraftLine {
  /** The draft's id. At most 64 bytes. */
  id: string;
  /** The form. At most 64 bytes. */
  form: string;
  /** The version that was begun. */
  version: number;
  /** Whom the answers are about. At most 64 bytes. Personal data. */
  subject?: string;
  /** The local day on which it was begun. */
  begun_on: CivilDate;
  /** When it was last saved. */
  saved_at?: Instant;
}

/** Answered by `response.drafts`. */
export interface DraftLinePage {
  /** The records, in a stable order. */
  items: DraftLine[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Answered by `response.resume`. */
export interface DraftView {
  /** The draft's id. At most 64 bytes. */
  id: string;
  /** Counts the savings, from 1. */
  revision: number;
  /** The form. At most 64 bytes. */
  form: string;
  /** The version that was begun; submitting it stays possible after newer ones. */
  version: number;
  /** Whether nobody is known to have begun it. */
  anonymous: boolean;
  /** Who answers. At most 64 bytes. Personal data. */
  respondent?: string;
  /** Whom the answers are about. At most 64 bytes. Personal data. */
  subject?: string;
  /** Whether it is answered alone, together, or in the subject's place. */
  mode: AnsweringMode;
  /** The wave of measurements that it belongs to. */
  wave?: string;
  /** Where the respondent was. */
  place?: string;
  /** The local day on which it was begun. */
  begun_on: CivilDate;
  /** When it was last saved; not told of an anonymous one. */
  saved_at?: Instant;
  /** What it says so far, item to value. Sensitive personal data. */
  answers: Json;
  /** Where a required item is not answered yet, as paths below /answers. */
  missing: string[];
}

/** Taken by `response.void`, `response.withdraw`. */
export interface EndResponse {
  /** The response's id. At most 64 bytes. */
  id: string;
  /** Why it no longer counts. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Taken by `response.export_csv`. */
export interface ExportTable {
  /** The form whose responses are written. At most 64 bytes. */
  form: string;
  /** Only those to this version; all versions where it is left out. */
  version?: number | bigint;
  /** Only those of this wave. At most 40 bytes. */
  wave?: string;
  /** wide: a row for each response; long: a row for each answer. Wide where it is left out. */
  shape?: TableShape;
  /** Whether free texts are told as well. False where it is left out. */
  texts?: boolean;
  /** What stands between cells: a semicolon or a comma. At most 1 bytes. ; where it is left out. */
  delimiter?: string;
}

/** Taken by `response.import_fhir`. */
export interface ImportFhirResponse {
  /** The response's id; made here where it is left out. Never of an anonymous one. At most 64 bytes. */
  id?: string;
  /** The form answered. At most 64 bytes. */
  form: string;
  /** Its version; the highest one where it is left out. */
  version?: number | bigint;
  /** Who answers; the client itself where a client does. At most 64 bytes. Personal data. */
  respondent?: string;
  /** Whom the answers are about; the respondent where it is left out. At most 64 bytes. Personal data. */
  subject?: string;
  /** Who wrote the answers down, where that is somebody other than who calls. At most 64 bytes. Personal data. */
  author?: string;
  /** Whether nothing is kept of who answered, and of when no more than the day. False where it is left out. */
  anonymous?: boolean;
  /** Whether it is answered alone, together with somebody, or in the subject's place. Alone where it is left out. */
  mode?: AnsweringMode;
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. At most 40 bytes. */
  wave?: string;
  /** The assignment that it answers. Never of an anonymous one. At most 64 bytes. */
  assignment?: string;
  /** A FHIR R4 QuestionnaireResponse. Sensitive personal data. */
  resource: Json;
  /** Whether it was written down at the time or afterwards. Historical where it is left out. */
  entry_mode?: EntryMode;
  /** Only tells what would happen. False where it is left out. */
  dry_run?: boolean;
}

/** Taken by `response.drafts`. */
export interface ListDrafts {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `response.list`. */
export interface ListResponses {
  /** Only responses to this form. At most 64 bytes. */
  form?: string;
  /** Only those of this person. At most 64 bytes. */
  respondent?: string;
  /** Only those about this person. At most 64 bytes. */
  subject?: string;
  /** Only those of this wave. At most 1000 bytes. */
  wave?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `response.rescore`. */
export interface RescoreResponses {
  /** The form. At most 64 bytes. */
  form: string;
  /** The version whose answers are scored; the highest one if left out. */
  version?: number | bigint;
  /** The version of the scoring rules, by its name; left out where the rules are given. At most 64 bytes. */
  rule_version?: string;
  /** New rules for the version's items. They are kept under their name, and never change again. */
  scoring?: ScoringInput;
  /** Only this response; all of the version where it is left out. At most 64 bytes. */
  response?: string;
}

/** Answered by `response.rescore`. */
export interface RescoredView {
  /** The version of the rules that is current for them now. */
  rule_version: string;
  /** How many responses were scored; their earlier scores are kept. */
  responses: number;
}

/** Answered by `response.compare`. */
export interface ResponseComparison {
  /** The earlier response. At most 64 bytes. */
  before: string;
  /** The later one. At most 64 bytes. */
  after: string;
  /** The change of each score. */
  scores: ScoreChangeView[];
}

/** Answered by `response.history`. */
export interface ResponseHistory {
  /** The response as it is now, void or withdrawn ones too. */
  current: ResponseView;
  /** What it was before, the oldest first. */
  earlier: ResponseRevision[];
}

/** Answered by `response.import_fhir`. */
export interface ResponseImported {
  /** The response's id. At most 64 bytes. */
  id: string;
  /** The response's revision after this call. */
  revision: number;
  /** Whether nothing was kept because only a trial was asked for. */
  dry_run: boolean;
  /** Everything of the file that is not in the response. */
  losses: Loss[];
}

/** Stands in `earlier` of ResponseHistory. */
export interface ResponseRevision {
  /** The revision that this was. */
  revision: number;
  /** When it was replaced. */
  replaced_at?: Instant;
  /** Who replaced it. At most 64 bytes. Personal data. */
  replaced_by?: string;
  /** Why it was changed. Free text, which may hold personal data. */
  reason: string;
  /** What it said. Sensitive personal data. */
  answers: Json;
}

/** Answered by `response.scores`. */
export interface ResponseScores {
  /** The response's id. At most 64 bytes. */
  id: string;
  /** Its scores, the current ones first; earlier ones are kept. */
  scores: StoredScore[];
  /** The flags that were raised. */
  flags: StoredFlag[];
}

/** Answered by `response.get`. Listed by `response.list`. */
export interface ResponseView {
  /** The response's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The form answered. At most 64 bytes. */
  form: string;
  /** The version answered. */
  version: number;
  /** Who answered. At most 64 bytes. Personal data. */
  respondent?: string;
  /** Whether nobody is known to have answered it. */
  anonymous: boolean;
  /** When it was answered, where the clock is known. */
  submitted_at?: Instant;
  /** The local day on which it was answered. */
  submitted_on: CivilDate;
  /** Item to value; null for an item that was skipped. Sensitive personal data. */
  answers: Json;
  /** Whom the answers are about. At most 64 bytes. Personal data. */
  subject?: string;
  /** Who wrote them down, where that was said. At most 64 bytes. Personal data. */
  author?: string;
  /** Whether it was answered alone, together, or in the subject's place. */
  mode: AnsweringMode;
  /** The wave of measurements that it belongs to. */
  wave?: string;
  /** The assignment that it answers. At most 64 bytes. */
  assignment?: string;
  /** Valid, void or withdrawn; only valid ones count. */
  state: ResponseState;
}

/** Answered by `response.list`. */
export interface ResponseViewPage {
  /** The records, in a stable order. */
  items: ResponseView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `response.save`. */
export interface SaveResponse {
  /** The draft's id. At most 64 bytes. */
  id: string;
  /** Item to value, added to what the draft says; null for a skipped item. Sensitive personal data. */
  answers?: Json;
  /** Items whose answers are taken out again. */
  clear?: string[];
  /** Where the respondent is now. At most 64 bytes. */
  place?: string;
}

/** Answered by `response.begin`, `response.save`. */
export interface SavedDraft {
  /** The draft's id. At most 64 bytes. */
  id: string;
  /** Counts the savings, from 1. */
  revision: number;
  /** The form's version that is answered. */
  version: number;
  /** Where a required item is not answered yet, as paths below /answers. */
  missing: string[];
}

/** Stands in `flags` of ResponseScores. */
export interface StoredFlag {
  /** The flag that was raised. Sensitive personal data. */
  flag: string;
  /** Whether it is about safety, asks for attention, or informs. */
  kind: FlagKind;
  /** The version of the rules that raised it. */
  rule_version: string;
  /** Whether it was raised by what was computed last. */
  current: boolean;
}

/** Stands in `scores` of ResponseScores. */
export interface StoredScore {
  /** The score. */
  score: string;
  /** The version of the scoring rules that it was computed by. */
  rule_version: string;
  /** Whether it is complete, or what it lacks. */
  state: ScoreState;
  /** Its value, exactly; none where it could not be computed. Sensitive personal data. */
  value?: number;
  /** The band that the value lies in. Sensitive personal data. */
  band?: string;
  /** How many parts it has for this response. */
  parts: number;
  /** How many of them were answered. */
  answered: number;
  /** How many were imputed by the policy for missing parts. */
  imputed: number;
  /** Whether it is the one computed last. */
  current: boolean;
  /** The local day on which it was computed. */
  computed_on: CivilDate;
}

/** Taken by `response.submit`. */
export interface SubmitResponse {
  /** The response's id; made here where it is left out. Never of an anonymous one. At most 64 bytes. */
  id?: string;
  /** The form answered; left out where a draft is submitted. At most 64 bytes. */
  form?: string;
  /** Its version; the highest one where it is left out. */
  version?: number | bigint;
  /** Who answers; the client itself where a client does. At most 64 bytes. Personal data. */
  respondent?: string;
  /** Whom the answers are about; the respondent where it is left out. At most 64 bytes. Personal data. */
  subject?: string;
  /** Who wrote the answers down, where that is somebody other than who calls. At most 64 bytes. Personal data. */
  author?: string;
  /** Whether nothing is kept of who answered, and of when no more than the day. False where it is left out. */
  anonymous?: boolean;
  /** Whether it is answered alone, together with somebody, or in the subject's place. Alone where it is left out. */
  mode?: AnsweringMode;
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. At most 40 bytes. */
  wave?: string;
  /** The assignment that it answers. Never of an anonymous one. At most 64 bytes. */
  assignment?: string;
  /** The draft that is submitted. It says which form, whose and what; `answers` are added to it. At most 64 bytes. */
  draft?: string;
  /** When it was answered; now where it is left out. */
  submitted_at?: Instant | Date;
  /** The day, where only that is known. */
  submitted_on?: CivilDate;
  /** Item to value; null for an item that was skipped. Sensitive personal data. */
  answers?: Json;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}
