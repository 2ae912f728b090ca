// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Text } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { Repeatable, Revising, Saved } from './shared.cjs';

/** The operations `form.*`. */
export interface FormOperations {
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
}

/** Stands in `kind` of Item. */
export type ItemKind = 'single_choice' | 'multiple_choice' | 'scale' | 'boolean' | 'integer' | 'text' | 'display';

/** Stands in `choices` of Item. */
export interface ChoiceInput {
  /** What is stored and counted; unique in its item. At most 1000 bytes. */
  code: string;
  /** What is shown, by language. */
  text?: Text;
}

/** Stands in `choices` of Item. */
export interface Choice {
  /** What is stored and counted; unique in its item. At most 1000 bytes. */
  code: string;
  /** What is shown, by language. */
  text: Text;
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
}

/** Answered by `form.list`. */
export interface FormLinePage {
  /** The records, in a stable order. */
  items: FormLine[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
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
}

/** Taken by `form.get`. */
export interface GetForm {
  /** The form's id. At most 64 bytes. */
  id: string;
  /** Which version; the highest one where it is left out. */
  version?: number | bigint;
}

/** Stands in `items` of DefineForm, `items` of FormView. */
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
  minimum?: number | bigint;
  /** The highest value of a scale or a number. */
  maximum?: number | bigint;
  /** Whether a response without an answer to it is refused. */
  required?: boolean;
}

/** Stands in `items` of DefineForm, `items` of FormView. */
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
}

/** Taken by `form.list`. */
export interface ListForms {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}
