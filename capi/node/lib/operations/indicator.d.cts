// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant, Json, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `indicator.compute` takes. */
export interface IndicatorComputeRequest {
  /** The indicator's id. At most 64 characters. */
  indicator: string;
  /** Which version of its definition; the latest where it is left out. At least 1. */
  version?: number | bigint;
  /** The pilot whose period counts, as the indicator's definition says. At most 64 characters. */
  pilot?: string;
  /** The first day that counts; instead of a pilot. */
  first_day?: CivilDate;
  /** The last day that counts, itself in; instead of a pilot. */
  last_day?: CivilDate;
  /** The dimensions to split it by, instead of those of its definition. */
  by?: string[];
}

/** What `indicator.compute` answers. */
export interface IndicatorComputeResponse {
  /** The id of the indicator. At most 1000 characters. */
  id?: string;
  /** The title of the indicator, by language. */
  title?: Text;
  /** The fact set that was counted. At most 1000 characters. */
  fact?: string;
  /** How the counted rows became one number. */
  measure?: "count" | "distinct" | "sum" | "mean" | "min" | "max" | "share" | "ratio" | "rate_per_week";
  /** The figure; shares run from 0 to 1. Null where there is nothing to compute it from. */
  value?: number | null;
  /** What was counted or summed; not there for a least or greatest value. */
  numerator?: number;
  /** By what it was divided; of a rate the weeks of the period. */
  denominator?: number;
  /** What the number counts. At most 1000 characters. */
  unit?: string;
  /** How the number stands to the truth. */
  bound?: "exact" | "at_least" | "about";
  /** The days that it covers, by local date. */
  period?: {
    /** Which period this is. */
    rule?: "evaluation" | "pilot" | "all" | "given";
    /** The first day; not there where every day on record counts. */
    first_day?: CivilDate;
    /** The last day, itself in. */
    last_day?: CivilDate;
  };
  /** The figure split by each dimension. */
  by?: {
    /** What the figure is split by. At most 1000 characters. */
    dimension?: string;
    /** Whether the groups sum up to the figure. */
    additive?: boolean;
    /** The groups in the order of their keys. */
    groups?: {
      /** The group: 2021-02, 2021-W07, monday, or a code; empty where it is not known. At most 1000 characters. */
      key?: string;
      /** The figure of the group; null where there is nothing to compute it from. */
      value?: number | null;
      /** As in the figure. */
      numerator?: number;
      /** As in the figure. */
      denominator?: number;
    }[];
  }[];
  /** What was counted, in words, by language. */
  counting_rule?: Text;
  /** The rows that the figure is about and that do not count in it, by reason. */
  rejected?: {
    /** Why these rows do not count. At most 1000 characters. */
    reason?: string;
    /** Where they were left out: rows of a file at import, records at counting. */
    stage?: "import" | "counting";
    /** How many rows. */
    rows?: number;
    /** Ids of up to 100 of the records, for those who may see them. */
    references?: string[];
  }[];
  /** The version of the indicator's definition. */
  version?: number;
}

/** What `indicator.define` takes. */
export interface IndicatorDefineRequest {
  /** The indicator's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The indicator's title, by language. */
  title: Text;
  /** The fact set that is counted; the catalogue lists them. At most 64 characters. */
  fact: string;
  /** Which rows it is about; others are no part of the matter. */
  about?: {
    /** The column that it asks. At most 64 characters. */
    column: string;
    /** A value, or a list of which any will do: a text, a number, true or false. */
    is?: Json;
    /** On numbers: this or more. */
    at_least?: number;
    /** On numbers: this or less. */
    at_most?: number;
    /** Whether the cell must be known (true) or must not be (false). */
    known?: boolean;
  }[];
  /** Which of those rows count, in this order; a row that fails is listed under the condition's reason. */
  counted?: {
    /** The column that it asks. At most 64 characters. */
    column: string;
    /** A value, or a list of which any will do: a text, a number, true or false. */
    is?: Json;
    /** On numbers: this or more. */
    at_least?: number;
    /** On numbers: this or less. */
    at_most?: number;
    /** Whether the cell must be known (true) or must not be (false). */
    known?: boolean;
    /** The code under which a row that fails is listed. At most 64 characters. */
    reason: string;
  }[];
  /** Rows that agree in these columns are one. */
  count_once_by?: {
    /** The columns in which rows that are one agree; `day` may be one. */
    columns?: string[];
    /** Which of them counts: the first or the latest, by day and then by id. */
    keep?: "first" | "latest";
    /** The code under which the others are listed. At most 64 characters. */
    reason: string;
  };
  /** What is computed of the rows that count. */
  measure: {
    /** How the rows that count become one number. */
    kind: "count" | "distinct" | "sum" | "mean" | "min" | "max" | "share" | "ratio" | "rate_per_week";
    /** The column of a distinct count, a sum, a mean, a least or a greatest value. At most 64 characters. */
    column?: string;
    /** Of a share: the conditions of the part. Of a ratio: the column summed above the line. */
    numerator?: Json;
    /** Of a ratio: the column summed below the line. At most 64 characters. */
    denominator?: string;
    /** Of a distinct count: which values count. */
    having?: {
      /** Only values with at least so many rows that count. At least 1. */
      at_least: number | bigint;
    };
  };
  /** Over which days: those of the evaluation, of the pilot, or all. */
  period?: "evaluation" | "pilot" | "all" | "given";
  /** The dimensions that it is split by: month, iso_week, weekday or a column. */
  by?: string[];
  /** What the number counts, as a code. At most 64 characters. */
  unit: string;
  /** How the number stands to the truth. */
  bound?: "exact" | "at_least" | "about";
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `indicator.define` answers. */
export interface IndicatorDefineResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `indicator.get` takes. */
export interface IndicatorGetRequest {
  /** The indicator's id. At most 64 characters. */
  id: string;
  /** Which version of its definition; the latest where it is left out. At least 1. */
  version?: number | bigint;
}

/** What `indicator.get` answers. */
export interface IndicatorGetResponse {
  /** The indicator's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The indicator's title, by language. */
  title?: Text;
  /** The fact set that is counted; the catalogue lists them. At most 64 characters. */
  fact?: string;
  /** Which rows it is about; others are no part of the matter. */
  about?: {
    /** The column that it asks. At most 64 characters. */
    column?: string;
    /** A value, or a list of which any will do: a text, a number, true or false. */
    is?: Json;
    /** On numbers: this or more. */
    at_least?: number;
    /** On numbers: this or less. */
    at_most?: number;
    /** Whether the cell must be known (true) or must not be (false). */
    known?: boolean;
  }[];
  /** Which of those rows count, in this order; a row that fails is listed under the condition's reason. */
  counted?: {
    /** The column that it asks. At most 64 characters. */
    column?: string;
    /** A value, or a list of which any will do: a text, a number, true or false. */
    is?: Json;
    /** On numbers: this or more. */
    at_least?: number;
    /** On numbers: this or less. */
    at_most?: number;
    /** Whether the cell must be known (true) or must not be (false). */
    known?: boolean;
    /** The code under which a row that fails is listed. At most 64 characters. */
    reason?: string;
  }[];
  /** Rows that agree in these columns are one. */
  count_once_by?: {
    /** The columns in which rows that are one agree; `day` may be one. */
    columns?: string[];
    /** Which of them counts: the first or the latest, by day and then by id. */
    keep?: "first" | "latest";
    /** The code under which the others are listed. At most 64 characters. */
    reason?: string;
  };
  /** What is computed of the rows that count. */
  measure?: {
    /** How the rows that count become one number. */
    kind?: "count" | "distinct" | "sum" | "mean" | "min" | "max" | "share" | "ratio" | "rate_per_week";
    /** The column of a distinct count, a sum, a mean, a least or a greatest value. At most 64 characters. */
    column?: string;
    /** Of a share: the conditions of the part. Of a ratio: the column summed above the line. */
    numerator?: Json;
    /** Of a ratio: the column summed below the line. At most 64 characters. */
    denominator?: string;
    /** Of a distinct count: which values count. */
    having?: {
      /** Only values with at least so many rows that count. At least 1. */
      at_least?: number;
    };
  };
  /** Over which days: those of the evaluation, of the pilot, or all. */
  period?: "evaluation" | "pilot" | "all" | "given";
  /** The dimensions that it is split by: month, iso_week, weekday or a column. */
  by?: string[];
  /** What the number counts, as a code. At most 64 characters. */
  unit?: string;
  /** How the number stands to the truth. */
  bound?: "exact" | "at_least" | "about";
  /** The version of this definition. */
  version?: number;
  /** When this version was defined. */
  defined_at?: Instant;
}

/** What `indicator.list` takes. */
export interface IndicatorListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `indicator.list`. */
export interface IndicatorListItem {
  /** The indicator's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The indicator's title, by language. */
  title?: Text;
  /** The fact set that is counted; the catalogue lists them. At most 64 characters. */
  fact?: string;
  /** Which rows it is about; others are no part of the matter. */
  about?: {
    /** The column that it asks. At most 64 characters. */
    column?: string;
    /** A value, or a list of which any will do: a text, a number, true or false. */
    is?: Json;
    /** On numbers: this or more. */
    at_least?: number;
    /** On numbers: this or less. */
    at_most?: number;
    /** Whether the cell must be known (true) or must not be (false). */
    known?: boolean;
  }[];
  /** Which of those rows count, in this order; a row that fails is listed under the condition's reason. */
  counted?: {
    /** The column that it asks. At most 64 characters. */
    column?: string;
    /** A value, or a list of which any will do: a text, a number, true or false. */
    is?: Json;
    /** On numbers: this or more. */
    at_least?: number;
    /** On numbers: this or less. */
    at_most?: number;
    /** Whether the cell must be known (true) or must not be (false). */
    known?: boolean;
    /** The code under which a row that fails is listed. At most 64 characters. */
    reason?: string;
  }[];
  /** Rows that agree in these columns are one. */
  count_once_by?: {
    /** The columns in which rows that are one agree; `day` may be one. */
    columns?: string[];
    /** Which of them counts: the first or the latest, by day and then by id. */
    keep?: "first" | "latest";
    /** The code under which the others are listed. At most 64 characters. */
    reason?: string;
  };
  /** What is computed of the rows that count. */
  measure?: {
    /** How the rows that count become one number. */
    kind?: "count" | "distinct" | "sum" | "mean" | "min" | "max" | "share" | "ratio" | "rate_per_week";
    /** The column of a distinct count, a sum, a mean, a least or a greatest value. At most 64 characters. */
    column?: string;
    /** Of a share: the conditions of the part. Of a ratio: the column summed above the line. */
    numerator?: Json;
    /** Of a ratio: the column summed below the line. At most 64 characters. */
    denominator?: string;
    /** Of a distinct count: which values count. */
    having?: {
      /** Only values with at least so many rows that count. At least 1. */
      at_least?: number;
    };
  };
  /** Over which days: those of the evaluation, of the pilot, or all. */
  period?: "evaluation" | "pilot" | "all" | "given";
  /** The dimensions that it is split by: month, iso_week, weekday or a column. */
  by?: string[];
  /** What the number counts, as a code. At most 64 characters. */
  unit?: string;
  /** How the number stands to the truth. */
  bound?: "exact" | "at_least" | "about";
  /** The version of this definition. */
  version?: number;
  /** When this version was defined. */
  defined_at?: Instant;
}

/** A page of `indicator.list`. */
export interface IndicatorListResponse {
  /** The records, in a stable order. */
  items: IndicatorListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** The operations `indicator.*`. */
export interface IndicatorOperations {
  /**
   * Computes an indicator over the period of a pilot or between two days.
   *
   * Operation `indicator.compute`, since 0.1.
   * For coordinator, reporter; purposes evaluation, administration, oversight.
   */
  compute(request: IndicatorComputeRequest, options?: CallOptions): Promise<IndicatorComputeResponse>;

  /**
   * Defines an indicator, or a new version of one; old versions are kept.
   *
   * Operation `indicator.define`, since 0.1.
   * For coordinator; purposes evaluation, administration.
   */
  define(request: IndicatorDefineRequest, options?: CallOptions): Promise<IndicatorDefineResponse>;

  /**
   * Reads the definition of an indicator.
   *
   * Operation `indicator.get`, since 0.1.
   * For coordinator, reporter; purposes evaluation, administration, oversight.
   */
  get(request: IndicatorGetRequest, options?: CallOptions): Promise<IndicatorGetResponse>;

  /**
   * Lists the latest definitions of indicators, page by page.
   *
   * Operation `indicator.list`, since 0.1.
   * For coordinator, reporter; purposes evaluation, administration, oversight.
   */
  list(request?: IndicatorListRequest, options?: CallOptions): Listing<IndicatorListItem, IndicatorListResponse>;
}
