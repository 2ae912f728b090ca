// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `form.define` takes. */
export interface FormDefineRequest {
  /** The form's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** The version defined here; an answered one never changes. From 1 to 100000. */
  version?: number | bigint;
  /** The form's title, by language. */
  title: Text;
  /** Its items in their order. */
  items?: {
    /** The item's id; unique in its form. At most 64 characters. */
    id: string;
    /** What it asks for. */
    kind: "single_choice" | "multiple_choice" | "scale" | "boolean" | "integer" | "text" | "display";
    /** What is asked, by language. */
    text?: Text;
    /** What may be chosen. */
    choices?: {
      /** What is stored and counted; unique in its item. At most 1000 characters. */
      code: string;
      /** What is shown, by language. */
      text?: Text;
    }[];
    /** The lowest value of a scale or a number. */
    minimum?: number | bigint;
    /** The highest value of a scale or a number. */
    maximum?: number | bigint;
    /** Whether a response without an answer to it is refused. */
    required?: boolean;
  }[];
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `form.define` answers. */
export interface FormDefineResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `form.get` takes. */
export interface FormGetRequest {
  /** The form's id. At most 64 characters. */
  id: string;
  /** Which version; the highest one where it is left out. */
  version?: number | bigint;
}

/** What `form.get` answers. */
export interface FormGetResponse {
  /** The form's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the form, from 1. */
  revision?: number;
  /** The version shown. */
  version?: number;
  /** The hash of the version's content, which its responses carry. At most 1000 characters. */
  content?: string;
  /** Whether somebody answered it, so that it never changes. */
  answered?: boolean;
  /** The form's title, by language. */
  title?: Text;
  /** Its items in their order. */
  items?: {
    /** The item's id; unique in its form. At most 64 characters. */
    id?: string;
    /** What it asks for. */
    kind?: "single_choice" | "multiple_choice" | "scale" | "boolean" | "integer" | "text" | "display";
    /** What is asked, by language. */
    text?: Text;
    /** What may be chosen. */
    choices?: {
      /** What is stored and counted; unique in its item. At most 1000 characters. */
      code?: string;
      /** What is shown, by language. */
      text?: Text;
    }[];
    /** The lowest value of a scale or a number. */
    minimum?: number;
    /** The highest value of a scale or a number. */
    maximum?: number;
    /** Whether a response without an answer to it is refused. */
    required?: boolean;
  }[];
}

/** What `form.list` takes. */
export interface FormListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `form.list`. */
export interface FormListItem {
  /** The form's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the form, from 1. */
  revision?: number;
  /** Its highest version. */
  version?: number;
  /** That version's title, by language. */
  title?: Text;
}

/** A page of `form.list`. */
export interface FormListResponse {
  /** The records, in a stable order. */
  items: FormListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** The operations `form.*`. */
export interface FormOperations {
  /**
   * Defines a form or its next version; the definition is checked as a whole.
   *
   * Operation `form.define`, since 0.1.
   * For coordinator; purposes assessment, evaluation, administration.
   */
  define(request: FormDefineRequest, options?: CallOptions): Promise<FormDefineResponse>;

  /**
   * Reads one version of a form.
   *
   * Operation `form.get`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  get(request: FormGetRequest, options?: CallOptions): Promise<FormGetResponse>;

  /**
   * Lists forms, page by page.
   *
   * Operation `form.list`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching,
   * assessment, evaluation, administration, own_data.
   */
  list(request?: FormListRequest, options?: CallOptions): Listing<FormListItem, FormListResponse>;
}
