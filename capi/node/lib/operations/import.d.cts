// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type { ById, Repeatable } from './shared.cjs';

/** The operations `import.*`. */
export interface ImportOperations {
  /**
   * Reads what came of one import.
   *
   * Operation `import.get`, since 0.1. For coordinator; purposes: evaluation, administration.
   */
  get(request: ById, options?: CallOptions): Promise<Import>;

  /**
   * Lists imports, page by page.
   *
   * Operation `import.list`, since 0.1. For coordinator; purposes: evaluation, administration.
   */
  list(request?: ListImports, options?: CallOptions): Listing<Import, ImportPage>;

  /**
   * Lists the rows of an import that were not taken, with the reasons.
   *
   * Operation `import.list_findings`, since 0.1. For coordinator; purposes: evaluation, administration.
   */
  listFindings(request: ListFindings, options?: CallOptions): Listing<Finding, FindingPage>;

  /**
   * Reads a file row by row into calls of one operation, by a mapping.
   *
   * Operation `import.run`, since 0.1. For coordinator; purposes: administration.
   */
  run(request: RunImport & Repeatable, options?: CallOptions): Promise<ImportResult>;
}

/** Stands in `kind` of FileForm. */
export type FileKind = 'csv' | 'xlsx';

/** Stands in `gap_rule` of Mapping. */
export type GapChoice = 'refuse' | 'next' | 'shift';

/** Stands in `on_finding` of Mapping. */
export type OnFinding = 'refuse' | 'set_aside';

/** Stands in `overlap_rule` of Mapping. */
export type OverlapChoice = 'first' | 'second' | 'refuse';

/** Stands in `fields` of Mapping. */
export interface FieldForm {
  /** The column that holds the value. At most 1000 bytes. */
  column?: string;
  /** Columns that are joined with a space, such as a date and a time. */
  columns?: string[];
  /** The same value for every row. */
  constant?: Json;
  /** The values that the cell's texts stand for; other texts are read by `format`, and a finding without one. */
  values?: Json;
  /** The value of an empty cell. */
  default?: Json;
  /**
   * text, integer, decimal, decimal_comma, duration_words, ISO, or a pattern such as d.m.yyyy H.MM. At most 1000 bytes.
   */
  format?: string;
  /** What stands between the items of a list in one cell. At most 1000 bytes. */
  split?: string;
  /** The cell names a record by the file's own key. */
  reference?: ReferenceForm;
  /** Whether an empty cell is a finding. True where it is left out. */
  required?: boolean;
  /** Whether ASCII letters are made small before `values` are looked up. False where it is left out. */
  lower?: boolean;
  /** Whether white space at both ends is taken away first. True where it is left out. */
  trim?: boolean;
}

/** Stands in `file` of Mapping. */
export interface FileForm {
  /** csv, or xlsx for a workbook. Csv where it is left out. */
  kind?: FileKind;
  /** The workbook's sheet; its first one where this is left out. At most 1000 bytes. */
  sheet?: string;
  /**
   * Of csv: utf-8 (a byte order mark is tolerated), utf-16 or windows-1252. At most 1000 bytes. Utf-8 where it is left
   * out.
   */
  encoding?: string;
  /** Of csv: one of , ; | and tab. At most 1000 bytes. , where it is left out. */
  delimiter?: string;
  /** Lines to pass over before the header. At least 0. 0 where it is left out. */
  skip?: number | bigint;
  /** The header is the first line whose first cell is this. At most 1000 bytes. */
  header_starts_with?: string;
  /** The table ends at the first blank line. False where it is left out. */
  until_blank?: boolean;
  /** Whether the first line names the columns; else they are "1", "2" ... True where it is left out. */
  header?: boolean;
}

/** Listed by `import.list_findings`. */
export interface Finding {
  /** The number of the row in its file, as a spreadsheet shows it. */
  row: number;
  /** Why it was not taken, as a code. */
  reason: string;
  /** The column at fault, where one is. */
  column?: string;
  /** The field of the request at fault, where one is. */
  path?: string;
}

/** Answered by `import.list_findings`. */
export interface FindingPage {
  /** The records, in a stable order. */
  items: Finding[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Stands in `gather` of Mapping. */
export interface GatherForm {
  /** The columns that name the value, joined with a space. */
  names?: string[];
  /** The columns that hold it: the first of them that is not empty. */
  values?: string[];
  /** Names that are passed over. */
  ignore?: string[];
}

/** Answered by `import.get`. Listed by `import.list`. */
export interface Import {
  /** The import's id. At most 64 bytes. */
  id: string;
  /** Always 1: an import is never changed. */
  revision: number;
  /** When it was run. */
  recorded_at: Instant;
  /** The id of its mapping. */
  source: string;
  /** The operation that its rows called. */
  operation: string;
  /** Rows of the file. */
  rows: number;
  /** Rows that became a call. */
  taken: number;
  /** Rows that were known already. */
  unchanged: number;
  /** Rows that a filter left out. */
  filtered: number;
}

/** Answered by `import.list`. */
export interface ImportPage {
  /** The records, in a stable order. */
  items: Import[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Answered by `import.run`. */
export interface ImportResult {
  /** The id of this import. At most 64 bytes. */
  import: string;
  /** Rows of the file, without its header. */
  rows: number;
  /** Rows that became a call. */
  taken: number;
  /** Rows that an earlier import had taken already. */
  unchanged: number;
  /** Rows that a filter of the mapping left out. */
  filtered: number;
  /** Rows that could not be taken, duplicates among them. */
  not_taken: number;
  /** Whether nothing was kept because only a trial was asked for. */
  dry_run: boolean;
  /** Filtered rows by reason. */
  filtered_by: ReasonCount[];
  /** Rows not taken by reason. */
  not_taken_by: ReasonCount[];
  /** Each row that was not taken; the first 10,000. */
  findings: Finding[];
}

/** Taken by `import.list_findings`. */
export interface ListFindings {
  /** The import whose rows were not taken. At most 64 bytes. */
  import: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `import.list`. */
export interface ListImports {
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Stands in `mapping` of RunImport. */
export interface Mapping {
  /** The version of this form: 1. From 1 to 1. */
  version: number | bigint;
  /** The name of the source; row keys are unique within it. At most 64 bytes. */
  id: string;
  /** The operation that each row calls. At most 1000 bytes. */
  operation: string;
  /** How the file is written. */
  file?: FileForm;
  /** The time zone of wall-clock times that name none. At most 1000 bytes. UTC where it is left out. */
  zone?: string;
  /**
   * What a time means that clocks skipped: a finding, the first instant after, or shifted. Refuse where it is left out.
   */
  gap_rule?: GapChoice;
  /** Which of two instants a repeated wall-clock time means. First where it is left out. */
  overlap_rule?: OverlapChoice;
  /** The columns that identify a row, or "*" for all of them. */
  row_key: Json;
  /** Of a table with a row for each value: the rows of one key become one, with a column for each name. */
  gather?: GatherForm;
  /** Filters; a row must pass all of them. */
  where?: RowFilter[];
  /**
   * refuse: one row that cannot be taken, and nothing is; set_aside: the other rows are taken. Refuse where it is left
   * out.
   */
  on_finding?: OnFinding;
  /** Fields of the request by their JSON Pointer. */
  fields: { [name: string]: FieldForm };
}

/** Stands in `filtered_by` of ImportResult, `not_taken_by` of ImportResult. */
export interface ReasonCount {
  /** Why, as a code. */
  reason: string;
  /** How many rows. */
  rows: number;
}

/** Stands in `reference` of FieldForm. */
export interface ReferenceForm {
  /** The kind of record: person, or device. At most 1000 bytes. */
  kind: string;
  /** The system of the external ids; the record's own id where it is left out. At most 1000 bytes. */
  system?: string;
}

/** Stands in `where` of Mapping. */
export interface RowFilter {
  /** The column that is looked at. At most 1000 bytes. */
  column: string;
  /** The text, or a list of texts, that lets a row pass. */
  is?: Json;
  /** The text, or a list of texts, that filters a row. */
  is_not?: Json;
  /** The code under which filtered rows are counted. At most 1000 bytes. Filtered where it is left out. */
  reason?: string;
}

/** Taken by `import.run`. */
export interface RunImport {
  /** How the rows become calls. */
  mapping: Mapping;
  /** The file as text, up to 1 MiB; larger ones are streamed. At most 1048576 bytes. Personal data. */
  text?: string;
  /** The file's bytes in base64, where they are no UTF-8. At most 1048576 bytes. Personal data. */
  base64?: string;
  /** Only tells what would happen. False where it is left out. */
  dry_run?: boolean;
}
