// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type {
  ById,
  Count,
  DeviceState,
  EntryMode,
  MediumKind,
  RecordState,
  Repeatable,
  Revising,
  Saved,
} from './shared.cjs';

/** The operations `sanitisation.*`. */
export interface SanitisationOperations {
  /**
   * Counts wipe records.
   *
   * Operation `sanitisation.count`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  count(request?: CountSanitisations, options?: CallOptions): Promise<Count>;

  /**
   * Reads one wipe record.
   *
   * Operation `sanitisation.get`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  get(request: ById, options?: CallOptions): Promise<SanitisationView>;

  /**
   * Lists wipe records, page by page.
   *
   * Operation `sanitisation.list`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  list(request?: ListSanitisations, options?: CallOptions): Listing<SanitisationView, SanitisationViewPage>;

  /**
   * Records the wipe of a storage medium, the evidence that a loan needs.
   *
   * Operation `sanitisation.record`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  record(request: RecordSanitisation & Repeatable, options?: CallOptions): Promise<SanitisationSaved>;

  /**
   * Says what is asked of wipe records from now on.
   *
   * Operation `sanitisation.set_policy`, since 0.1. For coordinator; purposes: guidance, lending, administration.
   */
  setPolicy(request: WipePolicyView & Repeatable, options?: CallOptions): Promise<WipePolicyView>;

  /**
   * Says that a wipe record is wrong; what stood on it, loans among it, is flagged.
   *
   * Operation `sanitisation.void`, since 0.1. For coordinator; purposes: guidance, lending, administration.
   */
  void(request: VoidSanitisation & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `evidence` of RecordSanitisation, `evidence` of SanitisationView. */
export type Evidence = 'own' | 'donor_record' | 'donor_claim';

/** Stands in `verification` of RecordSanitisation, `verification` of SanitisationView. */
export type Verification = 'full' | 'sample' | 'visual';

/** Stands in `action` of RecordSanitisation, `action` of SanitisationView. */
export type WipeAction = 'clear' | 'purge' | 'destroy';

/** Stands in `faults` of SanitisationSaved, `faults` of SanitisationView. */
export type WipeFault = 'failed' | 'warned' | 'donor_claim' | 'donor_record' | 'not_verified';

/** Stands in `result` of RecordSanitisation, `result` of SanitisationView. */
export type WipeResult = 'passed' | 'failed';

/** Taken by `sanitisation.count`. */
export interface CountSanitisations {
  /** Only wipes of this device. At most 64 bytes. */
  device?: string;
  /** Only acceptable evidence, or only what is none. */
  accepted?: boolean;
  /** Only wipes that were done on or after this local day. */
  first_day?: CivilDate;
  /** Only wipes that were done on or before this local day. */
  last_day?: CivilDate;
}

/** Taken by `sanitisation.list`. */
export interface ListSanitisations {
  /** Only wipes of this device. At most 64 bytes. */
  device?: string;
  /** Only acceptable evidence, or only what is none. */
  accepted?: boolean;
  /** Only wipes that were done on or after this local day. */
  first_day?: CivilDate;
  /** Only wipes that were done on or before this local day. */
  last_day?: CivilDate;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `sanitisation.record`. */
export interface RecordSanitisation {
  /** The record's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device that was wiped. At most 64 bytes. */
  device: string;
  /** Which of its media; may be left out where there is only one. At most 1000 bytes. */
  medium?: string;
  /** The serial number of the medium; its name on the device where it is left out. At most 100 bytes. */
  medium_serial?: string;
  /** Where the medium came from: a unit, a donor. At most 200 bytes. */
  source?: string;
  /** clear, purge or destroy. */
  action: WipeAction;
  /** How: overwriting, block erase, cryptographic erase, shredding. At most 200 bytes. */
  technique?: string;
  /** The tool, and its version where that is not told apart. At most 200 bytes. */
  tool?: string;
  /** The tool's version. At most 100 bytes. */
  tool_version?: string;
  /** When it began. */
  started_at: Instant | Date;
  /** When it was done. */
  finished_at: Instant | Date;
  /** Whether the verification passed. */
  result: WipeResult;
  /** What the tool warned of; a pass with a warning is no acceptable evidence. */
  warnings?: string[];
  /** Who wiped; whoever records it where it is left out. At most 64 bytes. Personal data. */
  performed_by?: string;
  /** In what role they wiped. At most 100 bytes. */
  performed_role?: string;
  /** Where it was wiped. At most 200 bytes. Says where somebody is. */
  performed_place?: string;
  /** How the result was verified: full, sample or visual. */
  verification?: Verification;
  /** When it was verified; not before the wipe was done. */
  verified_at?: Instant | Date;
  /** Who verified. At most 64 bytes. Personal data. */
  verified_by?: string;
  /** In what role they verified. At most 100 bytes. */
  verified_role?: string;
  /** Where it was verified. At most 200 bytes. Says where somebody is. */
  verified_place?: string;
  /**
   * own; donor_record: the record of whoever gave the device, which counts where the policy takes it; donor_claim: what
   * they said, which never counts. Own where it is left out.
   */
  evidence?: Evidence;
  /** The medium that took the place of one that was destroyed. */
  replaced_by?: Replacement;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Stands in `replaced_by` of RecordSanitisation. */
export interface Replacement {
  /** What tells the new medium apart on this device. At most 100 bytes. */
  id: string;
  /** Its kind. */
  kind: MediumKind;
  /** Whether it was never used; a used one has to be wiped itself. True where it is left out. */
  is_new?: boolean;
}

/** Answered by `sanitisation.record`. */
export interface SanitisationSaved {
  /** The id of the record. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whether it is acceptable evidence. */
  accepted: boolean;
  /** Why it is no acceptable evidence; empty where it is. */
  faults: WipeFault[];
  /** Where the device stands now. */
  device_state: DeviceState;
}

/** Answered by `sanitisation.get`. Listed by `sanitisation.list`. */
export interface SanitisationView {
  /** The record's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** Whether it counts. */
  state: RecordState;
  /** The device. At most 64 bytes. */
  device: string;
  /** Which of its media. */
  medium?: string;
  /** Who made the device. */
  manufacturer?: string;
  /** Its model. */
  model?: string;
  /** Its serial number. */
  serial?: string;
  /** The number on the device's sticker. */
  property_number?: string;
  /** The serial number of the medium. */
  medium_serial?: string;
  /** The kind of the medium. */
  medium_kind?: MediumKind;
  /** Where the medium came from. */
  source?: string;
  /** clear, purge or destroy. */
  action: WipeAction;
  /** How: overwriting, block erase, shredding ... */
  technique?: string;
  /** The tool. */
  tool?: string;
  /** Its version. */
  tool_version?: string;
  /** When it began. */
  started_at: Instant;
  /** When it was done. */
  finished_at: Instant;
  /** Whether it passed. */
  result: WipeResult;
  /** Who wiped, where the reader may see them. At most 64 bytes. Personal data. */
  performed_by?: string;
  /** In what role they wiped. */
  performed_role?: string;
  /** Where it was wiped. Says where somebody is. */
  performed_place?: string;
  /** How it was verified: full, sample or visual. */
  verification?: Verification;
  /** When it was verified. */
  verified_at?: Instant;
  /** Who verified, where the reader may see them. At most 64 bytes. Personal data. */
  verified_by?: string;
  /** In what role they verified. */
  verified_role?: string;
  /** Where it was verified. Says where somebody is. */
  verified_place?: string;
  /** Whose word it is: own, donor_record or donor_claim. */
  evidence: Evidence;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
  /** Whether it is acceptable evidence. */
  accepted: boolean;
  /** What the tool warned of. Free text, which may hold personal data. */
  warnings: string[];
  /** Why it is no acceptable evidence; empty where it is. */
  faults: WipeFault[];
}

/** Answered by `sanitisation.list`. */
export interface SanitisationViewPage {
  /** The records, in a stable order. */
  items: SanitisationView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Taken by `sanitisation.void`. */
export interface VoidSanitisation {
  /** The wipe record that is wrong. At most 64 bytes. */
  id: string;
  /** Why it is wrong. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Taken by `sanitisation.set_policy`. Answered by `sanitisation.set_policy`. */
export interface WipePolicyView {
  /** Whether the wipe record of whoever gave a device counts as evidence. */
  accepts_donor_records: boolean;
  /** Whether a wipe counts only where it says how its result was verified. */
  needs_verification: boolean;
}
