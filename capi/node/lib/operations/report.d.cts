// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Json } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { Bound, FigurePeriod, Language, OtherPeriod, Rejection } from './shared.cjs';

/** The operations `report.*`. */
export interface ReportOperations {
  /**
   * Computes a pilot's report from the records and gives it a face.
   *
   * Operation `report.build`, since 0.1. For coordinator, reporter; purposes: evaluation, administration, oversight.
   */
  build(request: BuildReport, options?: CallOptions): Promise<Report>;
}

/** Stands in `audience` of BuildReport, `audience` of Report. */
export type Audience = 'internal' | 'published';

/** Stands in `format` of BuildReport. */
export type Format = 'json' | 'html' | 'markdown' | 'csv' | 'text';

/** Taken by `report.build`. */
export interface BuildReport {
  /** The pilot whose report it is. At most 64 bytes. */
  pilot: string;
  /** internal: for the unit itself, small groups are shown. published is refused until disclosure control is built. */
  audience: Audience;
  /** The language of its texts. Fi where it is left out. */
  language?: Language;
  /** How it is written. Json where it is left out. */
  format?: Format;
  /** Only these; all of the controller's where the list is empty. */
  indicators?: string[];
}

/** Answered by `report.build`. */
export interface Report {
  /** The media type of the face. */
  content_type: string;
  /** The pilot. At most 64 bytes. */
  pilot: string;
  /** The pilot's name. */
  name: string;
  /** For whom it was made. */
  audience: Audience;
  /** The language of its texts. */
  language: Language;
  /** The local day on which it was made. */
  made_on: CivilDate;
  /** The first day of the pilot. */
  first_day: CivilDate;
  /** The last day of the pilot, itself in. */
  last_day: CivilDate;
  /** The first day of the evaluation period. */
  evaluation_first_day: CivilDate;
  /** The last day of the evaluation period, itself in. */
  evaluation_last_day: CivilDate;
  /** The figures, in the order of their definitions; format json alone. */
  figures: ReportedFigure[];
  /** Published claims beside the rows; format json alone. */
  claims: ReportedClaim[];
  /** The report in every other format. */
  text?: string;
}

/** Stands in `claims` of Report. */
export interface ReportedClaim {
  /** The claim's id. */
  id: string;
  /** The indicator that it is about. */
  indicator: string;
  /** The sentence as it was published. */
  text: string;
  /** The days over which it was tested. */
  period: FigurePeriod;
  /** Whether the rows bear it out; null where they cannot tell. */
  holds: boolean | null;
  /** Why, in a sentence. */
  because: string;
  /** What the rows say. */
  value: number | null;
  /** The other period, where the claim would hold over it. */
  would_hold?: OtherPeriod;
}

/** Stands in `figures` of Report. */
export interface ReportedFigure {
  /** The indicator's id. */
  id: string;
  /** What the figure is called. */
  title: string;
  /** The figure; shares run from 0 to 1; null where it cannot be computed. */
  value: number | null;
  /** What was counted or summed. */
  numerator?: number;
  /** What it was divided by; the weeks of a rate. */
  denominator?: number;
  /** The unit, as the indicator names it. */
  unit: string;
  /** How the figure stands to the truth. */
  bound: Bound;
  /** The days that it covers. */
  period: FigurePeriod;
  /** Per dimension a list of groups with key, value, numerator and denominator. */
  by: Json;
  /** What was counted, in a sentence. */
  counting_rule: string;
  /** Rows that the figure is about and that were not counted. */
  rejected: Rejection[];
  /** The version of the indicator's definition. */
  version: number;
}
