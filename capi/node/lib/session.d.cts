/// <reference lib="esnext.disposable" />
import type { ListOperation, Nouns, Operations, Purpose, Role } from './operations/index.cjs';
import type { Json, Progress, Signal, SyncProgress } from './values.cjs';

/** What a call takes beside its request. */
export interface CallOptions {
  /**
   * Stops the call: one that has not begun is never made, one that is running is undone. The promise is then rejected
   * with the signal's reason. A call that was done before the signal came answers as ever.
   */
  signal?: Signal;
  /**
   * Hears how far a long call is. What it throws, the call is rejected with, and undone; answering false undoes it too
   * (E_CALLBACK). The workspace has no other call meanwhile.
   */
  progress?: Progress;
}

/** What a synchronous call takes beside its request. */
export interface SyncCallOptions {
  /** As of CallOptions; must answer at once. */
  progress?: SyncProgress;
}

/**
 * A list that is read as far as somebody asks. Between two pages nothing is locked, and no record that was there all the
 * time is left out or given twice.
 */
export interface Listing<Item, Page> extends AsyncIterable<Item> {
  /** Item by item, page by page; `limit` of the request is the size of a page, 1,000 where it is left out. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /** The items of one page after another. */
  pages(): AsyncGenerator<Item[], void, undefined>;
  /** All items. */
  toArray(): Promise<Item[]>;
  /** One page as the operation answers it, with `next` for the request's `after`. */
  page(): Promise<Page>;
}

/** As Listing, synchronous. */
export interface SyncListing<Item, Page> extends Iterable<Item> {
  [Symbol.iterator](): Generator<Item, void, undefined>;
  pages(): Generator<Item[], void, undefined>;
  toArray(): Item[];
  page(): Page;
}

/** The operations of a noun, answering at once. */
export type Synchronous<Noun> = {
  [Verb in keyof Noun]: Noun[Verb] extends (...parameters: infer Parameters) => Promise<infer Answer>
    ? (...parameters: SynchronousParameters<Parameters>) => Answer
    : Noun[Verb] extends (...parameters: infer Parameters) => Listing<infer Item, infer Page>
      ? (...parameters: SynchronousParameters<Parameters>) => SyncListing<Item, Page>
      : Synchronous<Noun[Verb]>;
};

type SynchronousParameters<Parameters> = Parameters extends [request: infer Request, options?: CallOptions | undefined]
  ? [request: Request, options?: SyncCallOptions]
  : Parameters extends [request?: infer Request, options?: CallOptions | undefined]
    ? [request?: Request, options?: SyncCallOptions]
    : never;

type Operation = keyof Operations;
type RequestOf<Name extends Operation> = Operations[Name]['request'];
type ResponseOf<Name extends Operation> = Operations[Name]['response'];
type ItemOf<Name extends ListOperation> = ResponseOf<Name> extends { items: (infer Item)[] } ? Item : never;

/** A piece of a file. */
export type Piece = Uint8Array | ArrayBuffer | string;

/** A file as pieces, one after another; or its bytes as a whole. A Node or web stream, a Blob, a generator. */
export type Source =
  | Uint8Array
  | ArrayBuffer
  | Iterable<Piece>
  | AsyncIterable<Piece>
  | { stream(): AsyncIterable<Piece> };

/** Who begins a session, and for what. The host has made sure who that is; mukana decides what they may do. */
export interface SessionOptions {
  /** The id of the acting person. */
  person: string;
  /** The role in which they act, which must be theirs and active. */
  role: Role;
  /** The purpose of use, which goes into the journal with each call. */
  purpose: Purpose;
  /** In whose name, where the workspace has more than one controller. */
  controller?: string;
  /** How long a call may take in milliseconds; 0, or left out, for no limit. */
  deadline_ms?: number;
}

/** Who acts in a session, as it is in force. */
export interface Actor {
  readonly person: string;
  readonly role: Role;
  readonly purpose: Purpose;
  readonly controller: string;
}

/** What a session's export answers. */
export interface Exported {
  /** The media type, such as "text/html". */
  content_type: string;
  /** How many bytes were written. */
  bytes: number;
}

/**
 * An acting person on a workspace. Its operations stand under their nouns: `session.contact.log({...})`.
 *
 * The calls are asynchronous and run on the worker pool, one after another, in the order in which they were made; those
 * of different sessions run beside each other. `sync` has the same operations for scripts, where nobody else waits.
 */
export interface Session extends Nouns {
  readonly actor: Actor;
  readonly isClosed: boolean;
  /** The same session, answering at once. E_BUSY while its asynchronous calls are still to be done. */
  readonly sync: SyncSession;

  /** Calls an operation by its name. */
  call<Name extends Operation>(operation: Name, request?: RequestOf<Name>, options?: CallOptions): Promise<ResponseOf<Name>>;
  call(operation: string, request?: Json, options?: CallOptions): Promise<Json>;
  /** Calls an operation with JSON as it is, and answers JSON as it is: for a host that passes it on. */
  callText(operation: string, request: string, options?: CallOptions): Promise<string>;
  /** Reads a list by the operation's name. */
  list<Name extends ListOperation>(
    operation: Name,
    request?: RequestOf<Name>,
    options?: CallOptions,
  ): Listing<ItemOf<Name>, ResponseOf<Name>>;
  list(operation: string, request?: Json, options?: CallOptions): Listing<Json, Json>;

  /**
   * Imports a file piece by piece, without ever holding all of it: the operation `import.run` without `text` and `base64`.
   * All of the file is taken, or nothing. What the source throws, the call is rejected with. The workspace has no other
   * call meanwhile: a source must not wait for one.
   */
  importFile(request: RequestOf<'import.run'>, source: Source, options?: CallOptions): Promise<ResponseOf<'import.run'>>;
  /**
   * Writes what an operation that only reads answers to a new file, readable by its owner alone: a report, or else JSON.
   * Nothing is ever overwritten (E_CONFLICT, E_EXISTS).
   */
  exportFile<Name extends Operation>(
    operation: Name,
    request: RequestOf<Name> | undefined,
    path: string,
    options?: CallOptions,
  ): Promise<Exported>;
  /** As exportFile, with a function that takes the bytes in order; it may answer a promise, which is awaited. */
  exportBytes<Name extends Operation>(
    operation: Name,
    request: RequestOf<Name> | undefined,
    write: (bytes: Uint8Array) => void | boolean | Promise<void | boolean>,
    options?: CallOptions,
  ): Promise<Exported>;

  /** Makes the call that is running fail with E_INTERRUPTED, soon. */
  interrupt(): void;
  /** Ends the session once the calls that were made are done; later ones are E_CLOSED. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A session that answers at once, on the thread of JavaScript: for scripts and tests. */
export interface SyncSession extends Synchronous<Nouns> {
  readonly actor: Actor;
  readonly isClosed: boolean;
  call<Name extends Operation>(operation: Name, request?: RequestOf<Name>, options?: SyncCallOptions): ResponseOf<Name>;
  call(operation: string, request?: Json, options?: SyncCallOptions): Json;
  callText(operation: string, request: string, options?: SyncCallOptions): string;
  list<Name extends ListOperation>(
    operation: Name,
    request?: RequestOf<Name>,
    options?: SyncCallOptions,
  ): SyncListing<ItemOf<Name>, ResponseOf<Name>>;
  list(operation: string, request?: Json, options?: SyncCallOptions): SyncListing<Json, Json>;
  importFile(
    request: RequestOf<'import.run'>,
    source: Uint8Array | ArrayBuffer | Iterable<Piece>,
    options?: SyncCallOptions,
  ): ResponseOf<'import.run'>;
  exportFile<Name extends Operation>(
    operation: Name,
    request: RequestOf<Name> | undefined,
    path: string,
    options?: SyncCallOptions,
  ): Exported;
  exportBytes<Name extends Operation>(
    operation: Name,
    request: RequestOf<Name> | undefined,
    write: (bytes: Uint8Array) => void | boolean,
    options?: SyncCallOptions,
  ): Exported;
  close(): void;
  [Symbol.dispose](): void;
}
