/// <reference lib="esnext.disposable" />
/**
 * mukana: records of digital-inclusion and remote-guidance work, and the figures computed from them.
 *
 * @packageDocumentation
 */
import type { Session, SessionOptions } from './session.cjs';
import type { Instant, Json, Progress, Signal, SyncProgress } from './values.cjs';

export { MukanaError } from './error.cjs';
export type { Status } from './error.cjs';
export type * from './operations/index.cjs';
export type * from './session.cjs';
export type * from './values.cjs';

/** How a workspace is opened; all of it may be left out. */
export interface OpenOptions {
  /** Makes the workspace where it is not there. */
  create?: boolean;
  /** Opens it for reading only. */
  read_only?: boolean;
  /** Whether tables of an older library are brought up to date; "yes" where it is left out. */
  migrate?: 'yes' | 'no' | 'backup_first';
  /** "full": what was acknowledged survives a loss of power. */
  durability?: 'full' | 'normal';
  /** The same for the use log. */
  use_log_durability?: 'full' | 'normal';
  /** How long a writer waits for another one, in milliseconds; 5,000 where it is left out. */
  busy_timeout_ms?: number;
  /** The longest request in bytes; 16 MiB where it is left out. */
  largest_request?: number;
  /** The zone by which days begin; "Europe/Helsinki" where it is left out. */
  zone?: string;
  /** A clock that stands still, for tests. */
  fixed_clock?: Instant | Date;
  /** Who becomes coordinator, privacy officer and system administrator of a new workspace, and its first controller. */
  founder?: { person: string; organisation: string; organisation_name?: string; regime?: string };
  /** The key of an encrypted workspace; E_UNSUPPORTED where the library has no encryption. */
  key?: string;
  /** Hears messages of the library until the workspace is closed; they hold no personal data. */
  log?: (level: 'error' | 'warning' | 'information', message: string) => void;
}

/**
 * Opens a workspace.
 * @param location the path of a file, or ":memory:"
 */
export function open(location: string, options?: OpenOptions): Promise<Workspace>;

/** As open, at once. */
export function openSync(location: string, options?: OpenOptions): Workspace;

/** Describes every operation, or one: summary, who may call it for which purposes, JSON Schemas. */
export function catalogue(operation?: string): Json;

/** The version of the library, such as "0.1.0". */
export const version: string;

/** An open workspace: one database, a tenant's records. It belongs to the thread (main or worker) that opened it. */
export interface Workspace {
  readonly isClosed: boolean;
  /** Begins the session of an acting person. E_DENIED where they have no such active role; E_PURPOSE. */
  begin(options: SessionOptions): Promise<Session>;
  /** As begin, at once. */
  beginSync(options: SessionOptions): Session;
  /** Copies the workspace, while it is in use, into a new file. Nothing is ever overwritten (E_CONFLICT, E_EXISTS). */
  backup(path: string, options?: { progress?: Progress; signal?: Signal }): Promise<void>;
  /** As backup, at once. */
  backupSync(path: string, options?: { progress?: SyncProgress }): void;
  /** Ends its sessions and closes it, once the calls that were made are done; later ones are E_CLOSED. */
  close(): Promise<void>;
  /** As close, at once. E_BUSY while asynchronous calls are running. */
  closeSync(): void;
  [Symbol.asyncDispose](): Promise<void>;
  [Symbol.dispose](): void;
}
