// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { Instant } from '../values.cjs';
import type { CallOptions } from '../session.cjs';

/** What `workspace.info` takes. */
export interface WorkspaceInfoRequest {
}

/** What `workspace.info` answers. */
export interface WorkspaceInfoResponse {
  /** The workspace's own id, a UUID. At most 1000 characters. */
  workspace?: string;
  /** The id of this copy of it; it names the entries of its journal. At most 1000 characters. */
  replica?: string;
  /** IANA name of its time zone. At most 1000 characters. */
  zone?: string;
  /** When it was made. */
  created_at?: Instant;
  /** The time by its clock. */
  now?: Instant;
  /** The acting person. At most 1000 characters. */
  person?: string;
  /** The access role of this session. */
  role?: "client" | "peer" | "coach" | "group_leader" | "coordinator" | "reporter" | "privacy_officer" | "system_administrator";
  /** The purpose of use of this session. */
  purpose?: "guidance" | "coaching" | "lending" | "assessment" | "evaluation" | "administration" | "oversight" | "own_data";
  /** The controller of this session. At most 1000 characters. */
  controller?: string;
}

/** The operations `workspace.*`. */
export interface WorkspaceOperations {
  /**
   * Tells which workspace this is and who acts on it.
   *
   * Operation `workspace.info`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, privacy_officer, system_administrator; purposes
   * guidance, coaching, lending, assessment, evaluation, administration, oversight, own_data.
   */
  info(request?: WorkspaceInfoRequest, options?: CallOptions): Promise<WorkspaceInfoResponse>;
}
