// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `import.get` takes. */
export interface ImportGetRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `import.get` answers. */
export interface ImportGetResponse {
  /** The import's id. At most 64 characters. */
  id?: string;
  /** Always 1: an import is never changed. */
  revision?: number;
  /** When it was run. */
  recorded_at?: Instant;
  /** The id of its mapping. At most 1000 characters. */
  source?: string;
  /** The operation that its rows called. At most 1000 characters. */
  operation?: string;
  /** Rows of the file. */
  rows?: number;
  /** Rows that became a call. */
  taken?: number;
  /** Rows that were known already. */
  unchanged?: number;
  /** Rows that a filter left out. */
  filtered?: number;
}

/** What `import.list` takes. */
export interface ImportListRequest {
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `import.list`. */
export interface ImportListItem {
  /** The import's id. At most 64 characters. */
  id?: string;
  /** Always 1: an import is never changed. */
  revision?: number;
  /** When it was run. */
  recorded_at?: Instant;
  /** The id of its mapping. At most 1000 characters. */
  source?: string;
  /** The operation that its rows called. At most 1000 characters. */
  operation?: string;
  /** Rows of the file. */
  rows?: number;
  /** Rows that became a call. */
  taken?: number;
  /** Rows that were known already. */
  unchanged?: number;
  /** Rows that a filter left out. */
  filtered?: number;
}

/** A page of `import.list`. */
export interface ImportListResponse {
  /** The records, in a stable order. */
  items: ImportListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `import.list_findings` takes. */
export interface ImportListFindingsRequest {
  /** The import whose rows were not taken. At most 64 characters. */
  import: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `import.list_findings`. */
export interface ImportListFindingsItem {
  /** The number of the row in its file, as a spreadsheet shows it. */
  row?: number;
  /** Why it was not taken, as a code. At most 1000 characters. */
  reason?: string;
  /** The column at fault, where one is. At most 1000 characters. */
  column?: string;
  /** The field of the request at fault, where one is. At most 1000 characters. */
  path?: string;
}

/** A page of `import.list_findings`. */
export interface ImportListFindingsResponse {
  /** The records, in a stable order. */
  items: ImportListFindingsItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `import.run` takes. */
export interface ImportRunRequest {
  /** How the rows become calls. */
  mapping: {
    /** The version of this form: 1. From 1 to 1. */
    version: number | bigint;
    /** The name of the source; row keys are unique within it. At most 64 characters. */
    id: string;
    /** The operation that each row calls. At most 1000 characters. */
    operation: string;
    /** How the file is written. */
    file?: {
      /** csv, or xlsx for a workbook. */
      kind?: "csv" | "xlsx";
      /** The workbook's sheet; its first one where this is left out. At most 1000 characters. */
      sheet?: string;
      /** Of csv: utf-8 (a byte order mark is tolerated), utf-16 or windows-1252. At most 1000 characters. */
      encoding?: string;
      /** Of csv: one of , ; | and tab. At most 1000 characters. */
      delimiter?: string;
      /** Lines to pass over before the header. At least 0. */
      skip?: number | bigint;
      /** The header is the first line whose first cell is this. At most 1000 characters. */
      header_starts_with?: string;
      /** The table ends at the first blank line. */
      until_blank?: boolean;
      /** Whether the first line names the columns; else they are "1", "2" ... */
      header?: boolean;
    };
    /** The time zone of wall-clock times that name none. At most 1000 characters. */
    zone?: string;
    /** What a time means that clocks skipped: a finding, the first instant after, or shifted. */
    gap_rule?: "refuse" | "next" | "shift";
    /** Which of two instants a repeated wall-clock time means. */
    overlap_rule?: "first" | "second" | "refuse";
    /** The columns that identify a row, or "*" for all of them. */
    row_key: Json;
    /** Filters; a row must pass all of them. */
    where?: {
      /** The column that is looked at. At most 1000 characters. */
      column: string;
      /** The text, or a list of texts, that lets a row pass. */
      is?: Json;
      /** The text, or a list of texts, that filters a row. */
      is_not?: Json;
      /** The code under which filtered rows are counted. At most 1000 characters. */
      reason?: string;
    }[];
    /** refuse: one row that cannot be taken, and nothing is; set_aside: the other rows are taken. */
    on_finding?: "refuse" | "set_aside";
    /** Fields of the request by their JSON Pointer. */
    fields: { [name: string]: {
      /** The column that holds the value. At most 1000 characters. */
      column?: string;
      /** Columns that are joined with a space, such as a date and a time. */
      columns?: string[];
      /** The same value for every row. */
      constant?: Json;
      /** The values that the cell's texts stand for; other texts are a finding. */
      values?: Json;
      /** The value of an empty cell. */
      default?: Json;
      /**
       * text, integer, decimal, decimal_comma, duration_words, ISO, or a pattern such as d.m.yyyy H.MM. At most 1000
       * characters.
       */
      format?: string;
      /** What stands between the items of a list in one cell. At most 1000 characters. */
      split?: string;
      /** The cell names a record by the file's own key. */
      reference?: {
        /** The kind of record: person, or device. At most 1000 characters. */
        kind: string;
        /** The system of the external ids; the record's own id where it is left out. At most 1000 characters. */
        system?: string;
      };
      /** Whether an empty cell is a finding. */
      required?: boolean;
      /** Whether ASCII letters are made small before `values` are looked up. */
      lower?: boolean;
      /** Whether white space at both ends is taken away first. */
      trim?: boolean;
    } };
  };
  /** The file as text, up to 1 MiB; larger ones are streamed. At most 1048576 characters. Personal data. */
  text?: string;
  /** The file's bytes in base64, where they are no UTF-8. At most 1048576 characters. Personal data. */
  base64?: string;
  /** Only tells what would happen. */
  dry_run?: boolean;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `import.run` answers. */
export interface ImportRunResponse {
  /** The id of this import. At most 64 characters. */
  import?: string;
  /** Rows of the file, without its header. */
  rows?: number;
  /** Rows that became a call. */
  taken?: number;
  /** Rows that an earlier import had taken already. */
  unchanged?: number;
  /** Rows that a filter of the mapping left out. */
  filtered?: number;
  /** Rows that could not be taken, duplicates among them. */
  not_taken?: number;
  /** Whether nothing was kept because only a trial was asked for. */
  dry_run?: boolean;
  /** Filtered rows by reason. */
  filtered_by?: {
    /** Why, as a code. At most 1000 characters. */
    reason?: string;
    /** How many rows. */
    rows?: number;
  }[];
  /** Rows not taken by reason. */
  not_taken_by?: {
    /** Why, as a code. At most 1000 characters. */
    reason?: string;
    /** How many rows. */
    rows?: number;
  }[];
  /** Each row that was not taken; the first 10,000. */
  findings?: {
    /** The number of the row in its file, as a spreadsheet shows it. */
    row?: number;
    /** Why it was not taken, as a code. At most 1000 characters. */
    reason?: string;
    /** The column at fault, where one is. At most 1000 characters. */
    column?: string;
    /** The field of the request at fault, where one is. At most 1000 characters. */
    path?: string;
  }[];
}

/** The operations `import.*`. */
export interface ImportOperations {
  /**
   * Reads what came of one import.
   *
   * Operation `import.get`, since 0.1.
   * For coordinator; purposes evaluation, administration.
   */
  get(request: ImportGetRequest, options?: CallOptions): Promise<ImportGetResponse>;

  /**
   * Lists imports, page by page.
   *
   * Operation `import.list`, since 0.1.
   * For coordinator; purposes evaluation, administration.
   */
  list(request?: ImportListRequest, options?: CallOptions): Listing<ImportListItem, ImportListResponse>;

  /**
   * Lists the rows of an import that were not taken, with the reasons.
   *
   * Operation `import.list_findings`, since 0.1.
   * For coordinator; purposes evaluation, administration.
   */
  listFindings(request: ImportListFindingsRequest, options?: CallOptions): Listing<ImportListFindingsItem, ImportListFindingsResponse>;

  /**
   * Reads a file row by row into calls of one operation, by a mapping.
   *
   * Operation `import.run`, since 0.1.
   * For coordinator; purposes administration.
   */
  run(request: ImportRunRequest, options?: CallOptions): Promise<ImportRunResponse>;
}
