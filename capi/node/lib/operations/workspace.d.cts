// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';
import type { Nothing, Purpose, Role } from './shared.cjs';

/** The operations `workspace.*`. */
export interface WorkspaceOperations {
  /**
   * Tells which workspace this is and who acts on it.
   *
   * Operation `workspace.info`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter,
   * privacy_officer, system_administrator; purposes: guidance, coaching, lending, assessment, evaluation,
   * administration, oversight, own_data.
   */
  info(request?: Nothing, options?: CallOptions): Promise<Information>;
}

/** Answered by `workspace.info`. */
export interface Information {
  /** The workspace's own id, a UUID. */
  workspace: string;
  /** The id of this copy of it; it names the entries of its journal. */
  replica: string;
  /** IANA name of its time zone. */
  zone: string;
  /** When it was made. */
  created_at: Instant;
  /** The time by its clock. */
  now: Instant;
  /** The acting person. */
  person: string;
  /** The access role of this session. */
  role: Role;
  /** The purpose of use of this session. */
  purpose: Purpose;
  /** The controller of this session. */
  controller: string;
}
