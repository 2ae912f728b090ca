// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant, Json, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Bound, FigurePeriod, PeriodRule, Rejection, Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `indicator.*`. */
export interface IndicatorOperations {
  /**
   * Computes an indicator over the period of a pilot or between two days.
   *
   * Operation `indicator.compute`, since 0.1. For coordinator, reporter; purposes: evaluation, administration,
   * oversight.
   */
  compute(request: ComputeIndicator, options?: CallOptions): Promise<Figure>;

  /**
   * Defines an indicator, or a new version of one; old versions are kept.
   *
   * Operation `indicator.define`, since 0.1. For coordinator; purposes: evaluation, administration.
   */
  define(request: IndicatorDocument & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads the definition of an indicator.
   *
   * Operation `indicator.get`, since 0.1. For coordinator, reporter; purposes: evaluation, administration, oversight.
   */
  get(request: GetIndicator, options?: CallOptions): Promise<IndicatorView>;

  /**
   * Lists the latest definitions of indicators, page by page.
   *
   * Operation `indicator.list`, since 0.1. For coordinator, reporter; purposes: evaluation, administration, oversight.
   */
  list(request?: ListIndicators, options?: CallOptions): Listing<IndicatorView, IndicatorViewPage>;
}

/** Stands in `keep` of CountOnceDocument. */
export type Keep = 'first' | 'latest';

/** Stands in `measure` of Figure, `kind` of MeasureDocument. */
export type MeasureKind = 'count' | 'distinct' | 'sum' | 'mean' | 'min' | 'max' | 'share' | 'ratio' | 'rate_per_week';

/** Stands in `by` of Figure. */
export interface Breakdown {
  /** What the figure is split by. */
  dimension: string;
  /** Whether the groups sum up to the figure. */
  additive: boolean;
  /** The groups in the order of their keys. */
  groups: Group[];
}

/** Taken by `indicator.compute`. */
export interface ComputeIndicator {
  /** The indicator's id. At most 64 bytes. */
  indicator: string;
  /** Which version of its definition; the latest where it is left out. At least 1. */
  version?: number | bigint;
  /** The pilot whose period counts, as the indicator's definition says. At most 64 bytes. */
  pilot?: string;
  /** The first day that counts; instead of a pilot. */
  first_day?: CivilDate;
  /** The last day that counts, itself in; instead of a pilot. */
  last_day?: CivilDate;
  /** The dimensions to split it by, instead of those of its definition. */
  by?: string[];
}

/** Stands in `about` of IndicatorDocument, `about` of IndicatorView. */
export interface ConditionDocument {
  /** The column that it asks. At most 64 bytes. */
  column: string;
  /** A value, or a list of which any will do: a text, a number, true or false. */
  is?: Json;
  /** On numbers: this or more. */
  at_least?: number;
  /** On numbers: this or less. */
  at_most?: number;
  /** Whether the cell must be known (true) or must not be (false). */
  known?: boolean;
}

/** Stands in `count_once_by` of IndicatorDocument, `count_once_by` of IndicatorView. */
export interface CountOnceDocumentInput {
  /** The columns in which rows that are one agree; `day` may be one. */
  columns?: string[];
  /** Which of them counts: the first or the latest, by day and then by id. First where it is left out. */
  keep?: Keep;
  /** The code under which the others are listed. At most 64 bytes. */
  reason: string;
}

/** Stands in `count_once_by` of IndicatorDocument, `count_once_by` of IndicatorView. */
export interface CountOnceDocument {
  /** The columns in which rows that are one agree; `day` may be one. */
  columns: string[];
  /** Which of them counts: the first or the latest, by day and then by id. First where it is left out. */
  keep: Keep;
  /** The code under which the others are listed. At most 64 bytes. */
  reason: string;
}

/** Stands in `counted` of IndicatorDocument, `counted` of IndicatorView. */
export interface CountedDocument {
  /** The column that it asks. At most 64 bytes. */
  column: string;
  /** A value, or a list of which any will do: a text, a number, true or false. */
  is?: Json;
  /** On numbers: this or more. */
  at_least?: number;
  /** On numbers: this or less. */
  at_most?: number;
  /** Whether the cell must be known (true) or must not be (false). */
  known?: boolean;
  /** The code under which a row that fails is listed. At most 64 bytes. */
  reason: string;
}

/** Answered by `indicator.compute`. */
export interface Figure {
  /** The id of the indicator. */
  id: string;
  /** The title of the indicator, by language. */
  title: Text;
  /** The fact set that was counted. */
  fact: string;
  /** How the counted rows became one number. */
  measure: MeasureKind;
  /** The figure; shares run from 0 to 1. Null where there is nothing to compute it from. */
  value: number | null;
  /** What was counted or summed; not there for a least or greatest value. */
  numerator?: number;
  /** By what it was divided; of a rate the weeks of the period. */
  denominator?: number;
  /** What the number counts. */
  unit: string;
  /** How the number stands to the truth. */
  bound: Bound;
  /** The days that it covers, by local date. */
  period: FigurePeriod;
  /** The figure split by each dimension. */
  by: Breakdown[];
  /** What was counted, in words, by language. */
  counting_rule: Text;
  /** The rows that the figure is about and that do not count in it, by reason. */
  rejected: Rejection[];
  /** The version of the indicator's definition. */
  version: number;
}

/** Taken by `indicator.get`. */
export interface GetIndicator {
  /** The indicator's id. At most 64 bytes. */
  id: string;
  /** Which version of its definition; the latest where it is left out. At least 1. */
  version?: number | bigint;
}

/** Stands in `groups` of Breakdown. */
export interface Group {
  /** The group: 2021-02, 2021-W07, monday, or a code; empty where it is not known. */
  key: string;
  /** The figure of the group; null where there is nothing to compute it from. */
  value: number | null;
  /** As in the figure. */
  numerator?: number;
  /** As in the figure. */
  denominator?: number;
}

/** Stands in `having` of MeasureDocument. */
export interface HavingDocumentInput {
  /** Only values with at least so many rows that count. At least 1. */
  at_least: number | bigint;
}

/** Stands in `having` of MeasureDocument. */
export interface HavingDocument {
  /** Only values with at least so many rows that count. At least 1. */
  at_least: number;
}

/** Taken by `indicator.define`. */
export interface IndicatorDocument {
  /** The indicator's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The indicator's title, by language. */
  title: Text;
  /** The fact set that is counted; the catalogue lists them. At most 64 bytes. */
  fact: string;
  /** Which rows it is about; others are no part of the matter. */
  about?: ConditionDocument[];
  /** Which of those rows count, in this order; a row that fails is listed under the condition's reason. */
  counted?: CountedDocument[];
  /** Rows that agree in these columns are one. */
  count_once_by?: CountOnceDocumentInput;
  /** What is computed of the rows that count. */
  measure: MeasureDocumentInput;
  /** Over which days: those of the evaluation, of the pilot, or all. Evaluation where it is left out. */
  period?: PeriodRule;
  /** The dimensions that it is split by: month, iso_week, weekday or a column. */
  by?: string[];
  /** What the number counts, as a code. At most 64 bytes. */
  unit: string;
  /** How the number stands to the truth. Exact where it is left out. */
  bound?: Bound;
}

/** Answered by `indicator.get`. Listed by `indicator.list`. */
export interface IndicatorView {
  /** The indicator's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The indicator's title, by language. */
  title: Text;
  /** The fact set that is counted; the catalogue lists them. */
  fact: string;
  /** Which rows it is about; others are no part of the matter. */
  about: ConditionDocument[];
  /** Which of those rows count, in this order; a row that fails is listed under the condition's reason. */
  counted: CountedDocument[];
  /** Rows that agree in these columns are one. */
  count_once_by?: CountOnceDocument;
  /** What is computed of the rows that count. */
  measure: MeasureDocument;
  /** Over which days: those of the evaluation, of the pilot, or all. */
  period: PeriodRule;
  /** The dimensions that it is split by: month, iso_week, weekday or a column. */
  by: string[];
  /** What the number counts, as a code. */
  unit: string;
  /** How the number stands to the truth. */
  bound: Bound;
  /** The version of this definition. */
  version: number;
  /** When this version was defined. */
  defined_at: Instant;
}

/** Answered by `indicator.list`. */
export interface IndicatorViewPage {
  /** The records, in a stable order. */
  items: IndicatorView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `indicator.list`. */
export interface ListIndicators {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Stands in `measure` of IndicatorDocument, `measure` of IndicatorView. */
export interface MeasureDocumentInput {
  /** How the rows that count become one number. */
  kind: MeasureKind;
  /** The column of a distinct count, a sum, a mean, a least or a greatest value. At most 64 bytes. */
  column?: string;
  /** Of a share: the conditions of the part. Of a ratio: the column summed above the line. */
  numerator?: Json;
  /** Of a ratio: the column summed below the line. At most 64 bytes. */
  denominator?: string;
  /** Of a distinct count: which values count. */
  having?: HavingDocumentInput;
}

/** Stands in `measure` of IndicatorDocument, `measure` of IndicatorView. */
export interface MeasureDocument {
  /** How the rows that count become one number. */
  kind: MeasureKind;
  /** The column of a distinct count, a sum, a mean, a least or a greatest value. At most 64 bytes. */
  column?: string;
  /** Of a share: the conditions of the part. Of a ratio: the column summed above the line. */
  numerator?: Json;
  /** Of a ratio: the column summed below the line. At most 64 bytes. */
  denominator?: string;
  /** Of a distinct count: which values count. */
  having?: HavingDocument;
}
