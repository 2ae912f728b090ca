// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `claim.check` takes. */
export interface ClaimCheckRequest {
  /** The pilot whose claims are checked. At most 64 characters. */
  pilot: string;
}

/** What `claim.check` answers. */
export interface ClaimCheckResponse {
  /** The claims in the order in which they were published. */
  claims?: {
    /** The id of the claim. At most 1000 characters. */
    id?: string;
    /** The pilot that it tells of. At most 1000 characters. */
    pilot?: string;
    /** The indicator that it tells of. At most 1000 characters. */
    indicator?: string;
    /** The sentence as it was published, by language. */
    text?: Text;
    /** What it asserts of the figure. */
    asserts?: {
      /** The figure is this. */
      is?: number;
      /** The figure is this or more. */
      at_least?: number;
      /** The figure is this or less. */
      at_most?: number;
      /** The figure is rounded to so many decimals before it is compared. From 0 to 9. */
      rounded?: number;
    };
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
    /** Why. */
    because?: {
      /** The figure over the period of the claim. */
      value?: number | null;
      /** The number that was compared: rounded where the claim says so. */
      compared?: number;
      /** What the number counts. At most 1000 characters. */
      unit?: string;
      /** How the figure stands to the truth. */
      bound?: "exact" | "at_least" | "about";
      /** The other period of the pilot, where the claim holds only over that. */
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
      /** All this in words, by language. */
      sentence?: Text;
    };
  }[];
}

/** What `claim.list` takes. */
export interface ClaimListRequest {
  /** Only the claims about this pilot. At most 64 characters. */
  pilot?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `claim.list`. */
export interface ClaimListItem {
  /** The claim's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** The pilot that it tells of. At most 64 characters. */
  pilot?: string;
  /** The indicator that it tells of. At most 64 characters. */
  indicator?: string;
  /** The sentence as it was published, by language. Free text, which may hold personal data. */
  text?: Text;
  /** What the sentence asserts of the figure. */
  asserts?: {
    /** The figure is this. */
    is?: number;
    /** The figure is this or more. */
    at_least?: number;
    /** The figure is this or less. */
    at_most?: number;
    /** The figure is rounded to so many decimals before it is compared. From 0 to 9. */
    rounded?: number;
  };
  /** Over which days of the pilot. */
  period?: "evaluation" | "pilot" | "all" | "given";
}

/** A page of `claim.list`. */
export interface ClaimListResponse {
  /** The records, in a stable order. */
  items: ClaimListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `claim.publish` takes. */
export interface ClaimPublishRequest {
  /** The claim's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The pilot that it tells of. At most 64 characters. */
  pilot: string;
  /** The indicator that it tells of. At most 64 characters. */
  indicator: string;
  /** The sentence as it was published, by language. Free text, which may hold personal data. */
  text: Text;
  /** What the sentence asserts of the figure. */
  asserts: {
    /** The figure is this. */
    is?: number;
    /** The figure is this or more. */
    at_least?: number;
    /** The figure is this or less. */
    at_most?: number;
    /** The figure is rounded to so many decimals before it is compared. From 0 to 9. */
    rounded?: number | bigint;
  };
  /** Over which days of the pilot: evaluation or pilot. */
  period?: "evaluation" | "pilot" | "all" | "given";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `claim.publish` answers. */
export interface ClaimPublishResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `claim.*`. */
export interface ClaimOperations {
  /**
   * Checks the published claims of a pilot against the rows.
   *
   * Operation `claim.check`, since 0.1.
   * For coordinator, reporter; purposes evaluation, administration, oversight.
   */
  check(request: ClaimCheckRequest, options?: CallOptions): Promise<ClaimCheckResponse>;

  /**
   * Lists published claims, page by page.
   *
   * Operation `claim.list`, since 0.1.
   * For coordinator, reporter; purposes evaluation, administration, oversight.
   */
  list(request?: ClaimListRequest, options?: CallOptions): Listing<ClaimListItem, ClaimListResponse>;

  /**
   * Keeps a published sentence together with what it asserts of an indicator.
   *
   * Operation `claim.publish`, since 0.1.
   * For coordinator; purposes evaluation, administration.
   */
  publish(request: ClaimPublishRequest, options?: CallOptions): Promise<ClaimPublishResponse>;
}
