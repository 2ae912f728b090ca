// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Json } from '../values.cjs';
import type { CallOptions } from '../session.cjs';

/** What `report.build` takes. */
export interface ReportBuildRequest {
  /** The pilot whose report it is. At most 64 characters. */
  pilot: string;
  /** internal: for the unit itself, small groups are shown. published is refused until disclosure control is built. */
  audience: "internal" | "published";
  /** The language of its texts. */
  language?: "fi" | "sv" | "en";
  /** Its face. */
  format?: "json" | "html" | "markdown" | "csv" | "text";
  /** Only these; all of the controller's where the list is empty. */
  indicators?: string[];
}

/** What `report.build` answers. */
export interface ReportBuildResponse {
  /** The media type of the face. At most 1000 characters. */
  content_type?: string;
  /** The pilot. At most 64 characters. */
  pilot?: string;
  /** The pilot's name. At most 1000 characters. */
  name?: string;
  /** For whom it was made. */
  audience?: "internal" | "published";
  /** The language of its texts. */
  language?: "fi" | "sv" | "en";
  /** The local day on which it was made. */
  made_on?: CivilDate;
  /** The first day of the pilot. */
  first_day?: CivilDate;
  /** The last day of the pilot, itself in. */
  last_day?: CivilDate;
  /** The first day of the evaluation period. */
  evaluation_first_day?: CivilDate;
  /** The last day of the evaluation period, itself in. */
  evaluation_last_day?: CivilDate;
  /** The figures, in the order of their definitions; format json alone. */
  figures?: {
    /** The indicator's id. At most 1000 characters. */
    id?: string;
    /** What the figure is called. At most 1000 characters. */
    title?: string;
    /** The figure; shares run from 0 to 1; null where it cannot be computed. */
    value?: number | null;
    /** What was counted or summed. */
    numerator?: number;
    /** What it was divided by; the weeks of a rate. */
    denominator?: number;
    /** The unit, as the indicator names it. At most 1000 characters. */
    unit?: string;
    /** How the figure stands to the truth. */
    bound?: "exact" | "at_least" | "about";
    /** The days that it covers. */
    period?: {
      /** Which period this is. */
      rule?: "evaluation" | "pilot" | "all" | "given";
      /** The first day; not there where every day on record counts. */
      first_day?: CivilDate;
      /** The last day, itself in. */
      last_day?: CivilDate;
    };
    /** Per dimension a list of groups with key, value, numerator and denominator. */
    by?: Json;
    /** What was counted, in a sentence. At most 1000 characters. */
    counting_rule?: string;
    /** Rows that the figure is about and that were not counted. */
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
  }[];
  /** Published claims beside the rows; format json alone. */
  claims?: {
    /** The claim's id. At most 1000 characters. */
    id?: string;
    /** The indicator that it is about. At most 1000 characters. */
    indicator?: string;
    /** The sentence as it was published. At most 1000 characters. */
    text?: string;
    /** The days over which it was tested. */
    period?: {
      /** Which period this is. */
      rule?: "evaluation" | "pilot" | "all" | "given";
      /** The first day; not there where every day on record counts. */
      first_day?: CivilDate;
      /** The last day, itself in. */
      last_day?: CivilDate;
    };
    /** Whether the rows bear it out; null where they cannot tell. */
    holds?: boolean | null;
    /** Why, in a sentence. At most 1000 characters. */
    because?: string;
    /** What the rows say. */
    value?: number | null;
    /** The other period, where the claim would hold over it. */
    would_hold?: {
      /** The days over which the claim would hold. */
      period?: {
        /** Which period this is. */
        rule?: "evaluation" | "pilot" | "all" | "given";
        /** The first day; not there where every day on record counts. */
        first_day?: CivilDate;
        /** The last day, itself in. */
        last_day?: CivilDate;
      };
      /** The figure over them. */
      value?: number | null;
    };
  }[];
  /** The report in every other format. At most 1000 characters. */
  text?: string;
}

/** The operations `report.*`. */
export interface ReportOperations {
  /**
   * Computes a pilot's report from the records and gives it a face.
   *
   * Operation `report.build`, since 0.1.
   * For coordinator, reporter; purposes evaluation, administration, oversight.
   */
  build(request: ReportBuildRequest, options?: CallOptions): Promise<ReportBuildResponse>;
}
