// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Bound, FigurePeriod, OtherPeriod, PeriodRule, Repeatable, Saved } from './shared.cjs';

/** The operations `claim.*`. */
export interface ClaimOperations {
  /**
   * Checks the published claims of a pilot against the rows.
   *
   * Operation `claim.check`, since 0.1. For coordinator, reporter; purposes: evaluation, administration, oversight.
   */
  check(request: CheckClaims, options?: CallOptions): Promise<CheckedClaims>;

  /**
   * Lists published claims, page by page.
   *
   * Operation `claim.list`, since 0.1. For coordinator, reporter; purposes: evaluation, administration, oversight.
   */
  list(request?: ListClaims, options?: CallOptions): Listing<ClaimView, ClaimViewPage>;

  /**
   * Keeps a published sentence together with what it asserts of an indicator.
   *
   * Operation `claim.publish`, since 0.1. For coordinator; purposes: evaluation, administration.
   */
  publish(request: PublishClaim & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `asserts` of ClaimCheck, `asserts` of ClaimView, `asserts` of PublishClaim. */
export interface AssertionInput {
  /** The figure is this. */
  is?: number;
  /** The figure is this or more. */
  at_least?: number;
  /** The figure is this or less. */
  at_most?: number;
  /** The figure is rounded to so many decimals before it is compared. From 0 to 9. */
  rounded?: number | bigint;
}

/** Stands in `asserts` of ClaimCheck, `asserts` of ClaimView, `asserts` of PublishClaim. */
export interface Assertion {
  /** The figure is this. */
  is?: number;
  /** The figure is this or more. */
  at_least?: number;
  /** The figure is this or less. */
  at_most?: number;
  /** The figure is rounded to so many decimals before it is compared. From 0 to 9. */
  rounded?: number;
}

/** Stands in `because` of ClaimCheck. */
export interface Because {
  /** The figure over the period of the claim. */
  value: number | null;
  /** The number that was compared: rounded where the claim says so. */
  compared?: number;
  /** What the number counts. */
  unit: string;
  /** How the figure stands to the truth. */
  bound: Bound;
  /** The other period of the pilot, where the claim holds only over that. */
  would_hold?: OtherPeriod;
  /** All this in words, by language. */
  sentence: Text;
}

/** Taken by `claim.check`. */
export interface CheckClaims {
  /** The pilot whose claims are checked. At most 64 bytes. */
  pilot: string;
}

/** Answered by `claim.check`. */
export interface CheckedClaims {
  /** The claims in the order in which they were published. */
  claims: ClaimCheck[];
}

/** Stands in `claims` of CheckedClaims. */
export interface ClaimCheck {
  /** The id of the claim. */
  id: string;
  /** The pilot that it tells of. */
  pilot: string;
  /** The indicator that it tells of. */
  indicator: string;
  /** The sentence as it was published, by language. */
  text: Text;
  /** What it asserts of the figure. */
  asserts: Assertion;
  /** The days over which it was tested. */
  period: FigurePeriod;
  /** Whether the rows bear it out; null where they cannot tell. */
  holds: boolean | null;
  /** Why it holds, or does not, or cannot be told. */
  because: Because;
}

/** Listed by `claim.list`. */
export interface ClaimView {
  /** The claim's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The pilot that it tells of. At most 64 bytes. */
  pilot: string;
  /** The indicator that it tells of. At most 64 bytes. */
  indicator: string;
  /** The sentence as it was published, by language. Free text, which may hold personal data. */
  text: Text;
  /** What the sentence asserts of the figure. */
  asserts: Assertion;
  /** Over which days of the pilot. */
  period: PeriodRule;
}

/** Answered by `claim.list`. */
export interface ClaimViewPage {
  /** The records, in a stable order. */
  items: ClaimView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `claim.list`. */
export interface ListClaims {
  /** Only the claims about this pilot. At most 64 bytes. */
  pilot?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `claim.publish`. */
export interface PublishClaim {
  /** The claim's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The pilot that it tells of. At most 64 bytes. */
  pilot: string;
  /** The indicator that it tells of. At most 64 bytes. */
  indicator: string;
  /** The sentence as it was published, by language. Free text, which may hold personal data. */
  text: Text;
  /** What the sentence asserts of the figure. */
  asserts: AssertionInput;
  /** Over which days of the pilot: evaluation or pilot. Evaluation where it is left out. */
  period?: PeriodRule;
}
