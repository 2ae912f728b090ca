// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable } from './shared.cjs';

/** The operations `agreement.*`. */
export interface AgreementOperations {
  /**
   * Reads an agreement with its text.
   *
   * Operation `agreement.get`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, lending, evaluation, administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<AgreementView>;

  /**
   * Lists agreements, page by page.
   *
   * Operation `agreement.list`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * system_administrator; purposes: guidance, coaching, lending, evaluation, administration, own_data.
   */
  list(request?: ListAgreements, options?: CallOptions): Listing<AgreementView, AgreementViewPage>;

  /**
   * Publishes a version of an agreement's text; it is never changed afterwards.
   *
   * Operation `agreement.publish`, since 0.1. For coordinator; purposes: lending, administration.
   */
  publish(request: PublishAgreement & Repeatable, options?: CallOptions): Promise<Published>;
}

/** Answered by `agreement.get`. Listed by `agreement.list`. */
export interface AgreementView {
  /** The id of the agreement. At most 64 bytes. */
  id: string;
  /** What is agreed on. */
  name: string;
  /** Which version of it. */
  version: string;
  /** The language of the text. */
  language: string;
  /** The SHA-256 of the text's UTF-8, in hexadecimal. */
  text_hash: string;
  /** The text; lists leave it out. */
  text?: string;
}

/** Answered by `agreement.list`. */
export interface AgreementViewPage {
  /** The records, in a stable order. */
  items: AgreementView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `agreement.list`. */
export interface ListAgreements {
  /** Only the versions of this agreement. At most 1000 bytes. */
  name?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `agreement.publish`. */
export interface PublishAgreement {
  /** The id of this version in this language; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** What is agreed on: the terms of tablet loans, say. At most 200 bytes. */
  name: string;
  /** Which version of it. At most 50 bytes. */
  version: string;
  /** The language of the text: fi, sv, en ... At most 35 bytes. */
  language: string;
  /** The text, as it is read and accepted. At most 200000 bytes. */
  text: string;
}

/** Answered by `agreement.publish`. */
export interface Published {
  /** The id of the agreement. At most 64 bytes. */
  id: string;
  /** Always 1: another text is another version. */
  revision: number;
  /** The SHA-256 of the text's UTF-8, in hexadecimal. */
  text_hash: string;
}
