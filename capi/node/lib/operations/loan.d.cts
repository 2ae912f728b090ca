// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type {
  ById,
  Condition,
  Count,
  DeviceKind,
  EntryMode,
  HandedInput,
  LoanFlag,
  RenewalBase,
  Repeatable,
  Revising,
  Saved,
} from './shared.cjs';

/** The operations `loan.*`. */
export interface LoanOperations {
  /**
   * Corrects when a device was handed out or came back; what was stays readable.
   *
   * Operation `loan.amend`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  amend(request: AmendLoan & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Hands a device or a kit out; a past loan may be recorded whole.
   *
   * Operation `loan.check_out`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  checkOut(request: CheckOut & Repeatable, options?: CallOptions): Promise<CheckedOut>;

  /**
   * Counts loans.
   *
   * Operation `loan.count`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  count(request?: CountLoans, options?: CallOptions): Promise<Count>;

  /**
   * Takes in a device that was lost on loan: the loan stays closed and is corrected.
   *
   * Operation `loan.find`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  find(request: FindLoan & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Reads one loan.
   *
   * Operation `loan.get`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  get(request: ById, options?: CallOptions): Promise<LoanView>;

  /**
   * Reads a loan with its due dates, accessories, agreements and amendments.
   *
   * Operation `loan.history`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  history(request: ById, options?: CallOptions): Promise<LoanLife>;

  /**
   * Lists loans, page by page.
   *
   * Operation `loan.list`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching, lending,
   * administration, own_data.
   */
  list(request?: ListLoans, options?: CallOptions): Listing<LoanView, LoanViewPage>;

  /**
   * Ends a loan whose device was lost.
   *
   * Operation `loan.lose`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  lose(request: LoseLoan & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Tells when a loan or a renewal would be due, step by step; nothing is changed.
   *
   * Operation `loan.preview_due`, since 0.1. For client, peer, coach, coordinator; purposes: guidance, coaching,
   * lending, administration, own_data.
   */
  previewDue(request?: PreviewDue, options?: CallOptions): Promise<DuePreview>;

  /**
   * Renews a loan, or a kit as one: adds a due date later than the one before.
   *
   * Operation `loan.renew`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  renew(request?: RenewLoan & Revising & Repeatable, options?: CallOptions): Promise<Renewed>;

  /**
   * Takes a device back, or devices of a kit.
   *
   * Operation `loan.return`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  return(request?: ReturnLoan & Revising & Repeatable, options?: CallOptions): Promise<Returned>;

  /**
   * Makes a loan void: it is kept, and never counted; who had waited for it waits again.
   *
   * Operation `loan.void`, since 0.1. For coach, coordinator; purposes: guidance, lending, administration.
   */
  void(request: VoidLoan & Revising & Repeatable, options?: CallOptions): Promise<LoanVoided>;
}

/** Stands in `accepted` of AcceptanceView. */
export type AcceptedAt = 'checkout' | 'return';

/** Stands in `by` of Damage, `damage_by` of LoanView. */
export type DamageBy = 'borrower' | 'wear' | 'before' | 'unknown';

/** Stands in `step` of StepView. */
export type DueStepKind =
  | 'base'
  | 'period'
  | 'skipped_time'
  | 'schedule_limit'
  | 'closed_day'
  | 'limit_before'
  | 'borrower_until';

/** Stands in `ended_as` of LoanView. */
export type LoanEnd = 'returned' | 'lost' | 'granted';

/** Stands in `agreement` of CheckOut, `agreement` of ReturnLoan. */
export interface AcceptanceText {
  /** The text that was accepted: a published agreement's id. At most 64 bytes. */
  agreement: string;
  /** When; now where it is left out. */
  accepted_at?: Instant | Date;
  /** Before whom; whoever records it where it is left out. At most 64 bytes. Personal data. */
  witness?: string;
  /**
   * What the host keeps of the signature: a reference to its image, or a small image as text. At most 20000 bytes.
   * Sensitive personal data.
   */
  signature?: string;
}

/** Stands in `acceptances` of LoanLife. */
export interface AcceptanceView {
  /** At the checkout or at the return. */
  accepted: AcceptedAt;
  /** The text that was accepted. At most 64 bytes. */
  agreement: string;
  /** The SHA-256 of the text as it was then. */
  text_hash: string;
  /** When it was accepted. */
  accepted_at: Instant;
  /** Before whom it was accepted. At most 64 bytes. Personal data. */
  witness?: string;
  /** What the host keeps of the signature. Sensitive personal data. */
  signature?: string;
}

/** Stands in `accessories` of LoanLife. */
export interface AccessoryView {
  /** What went with the device. */
  name: string;
  /** How many were handed out. */
  count: number;
  /** How many did not come back. */
  missing: number;
}

/** Taken by `loan.amend`. */
export interface AmendLoan {
  /** The loan. At most 64 bytes. */
  id: string;
  /** Why it is amended. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
  /** When it was really handed out. */
  out_at?: Instant | Date;
  /** The day, where only that is known. */
  out_on?: CivilDate;
  /** When it really came back; only of a loan that ended. */
  returned_at?: Instant | Date;
  /** The day, where only that is known. */
  returned_on?: CivilDate;
  /** In which condition it really came back. */
  condition?: Condition;
}

/** Taken by `loan.check_out`. */
export interface CheckOut {
  /** The loan's id, or the kit loan's; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** The device handed out. At most 64 bytes. */
  device?: string;
  /** The kit handed out as one, instead of a device: a loan for each of its devices. At most 64 bytes. */
  kit?: string;
  /** Who takes it. At most 64 bytes. Personal data. */
  borrower: string;
  /** When it was handed out. */
  out_at?: Instant | Date;
  /** The day, where only that is known: it counts from the day's first instant. */
  out_on?: CivilDate;
  /** The day by whose end it is due; by the lending policy where neither this nor `due_at` is given. */
  due_on?: CivilDate;
  /** The instant by which it is due. */
  due_at?: Instant | Date;
  /** What goes with it: a charger, a case. */
  accessories?: HandedInput[];
  /** What the borrower accepted, in person. */
  agreement?: AcceptanceText;
  /**
   * Why it is handed out although it is kept for somebody else, who waits again at their place; kept with that
   * reservation. At most 1000 bytes. Free text, which may hold personal data.
   */
  override_reason?: string;
  /** When it came back, where a past loan is recorded whole. */
  returned_at?: Instant | Date;
  /** The day on which it came back, where only that is known: the whole day counts as loaned. */
  returned_on?: CivilDate;
  /** How it came back. */
  condition?: Condition;
  /**
   * historical: accepted without wipe evidence, and flagged; neither policy, suspension nor limit is asked. Loans that
   * overlap are refused even then. Live where it is left out.
   */
  entry_mode?: EntryMode;
}

/** Stands in `checklist` of LoanLife, `checklist` of ReturnLoan. */
export interface Checked {
  /** What was looked at: the screen. */
  item: string;
  /** Whether it is as it should be. */
  ok: boolean;
  /** What is wrong with it. Free text, which may hold personal data. */
  note?: string;
}

/** Answered by `loan.check_out`. */
export interface CheckedOut {
  /** The id of the loan, or of the kit loan. At most 64 bytes. */
  id: string;
  /** The record's revision after this call; it counts from 1. */
  revision: number;
  /** By when it is due; of a kit the earliest of its devices. */
  due_at?: Instant;
  /** The local day of that. */
  due_on?: CivilDate;
  /** Of a kit, the loan of each device. */
  loans: string[];
}

/** Stands in `corrections` of LoanLife. */
export interface CorrectionView {
  /** found: the device of a lost loan was found. */
  correction: string;
  /** When that was. */
  at: Instant;
  /** Where and how. Free text, which may hold personal data. */
  reason?: string;
}

/** Taken by `loan.count`. */
export interface CountLoans {
  /** Only loans of this device. At most 64 bytes. */
  device?: string;
  /** Only loans to this person. At most 64 bytes. */
  borrower?: string;
  /** Only loans that are out, or only those that came back. */
  open?: boolean;
  /** Only loans that are out past their due date, or only the others. */
  overdue?: boolean;
  /** Only the loans of this kit loan. At most 64 bytes. */
  kit_loan?: string;
}

/** Stands in `damage` of ReturnLoan. */
export interface Damage {
  /** To what it is put down: the borrower, wear, damage from before the loan, or unknown. */
  by: DamageBy;
  /** What is damaged. At most 1000 bytes. Free text, which may hold personal data. */
  note?: string;
}

/** Answered by `loan.preview_due`. */
export interface DuePreview {
  /** The policy that holds. At most 64 bytes. */
  policy?: string;
  /** When it would be due. */
  due_at?: Instant;
  /** The local day of that. */
  due_on?: CivilDate;
  /**
   * Why there would be no due date: NO_POLICY, RENEWAL_LIMIT, OUTSIDE_SCHEDULE, NO_OPEN_DAY, DUE_WOULD_NOT_MOVE,
   * DUE_BEFORE_CHECKOUT, LOAN_CLOSED; or why it would be refused all the same: BORROWER_SUSPENDED, and of a renewal
   * SOMEONE_WAITS.
   */
  refused?: string;
  /** Of a renewal, how many others wait for such a device, free ones or not. */
  waiting?: number;
  /** What moved the due date, in the order of the steps. */
  steps: StepView[];
}

/** Stands in `dues` of LoanLife. */
export interface DueView {
  /** 0 is that of the checkout, then each renewal's. */
  number: number;
  /** The day by which it is due. */
  due_on: CivilDate;
  /** The instant by which it is due. */
  due_at?: Instant;
  /** From where the policy counted; not there where somebody chose the date. */
  base?: RenewalBase;
  /** The instant from which it counted. */
  base_at?: Instant;
  /** Why the date was chosen. Free text, which may hold personal data. */
  reason?: string;
  /** When it was recorded. */
  recorded_at: Instant;
  /** Who recorded it. At most 64 bytes. */
  recorded_by?: string;
}

/** Taken by `loan.find`. */
export interface FindLoan {
  /** The loan that ended because the device was lost; it stays closed. At most 64 bytes. */
  loan: string;
  /** When it was found; now where it is left out. */
  found_at?: Instant | Date;
  /** Where and how. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Taken by `loan.list`. */
export interface ListLoans {
  /** Only loans of this device. At most 64 bytes. */
  device?: string;
  /** Only loans to this person. At most 64 bytes. */
  borrower?: string;
  /** Only loans that are out, or only those that came back. */
  open?: boolean;
  /** Only loans that are out past their due date, or only the others. */
  overdue?: boolean;
  /** Only the loans of this kit loan. At most 64 bytes. */
  kit_loan?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Answered by `loan.history`. */
export interface LoanLife {
  /** The loan as it stands. */
  loan: LoanView;
  /** Its due dates in the order in which they were added; the last one holds. */
  dues: DueView[];
  /** What went with the device. */
  accessories: AccessoryView[];
  /** What was looked at when it came back. */
  checklist: Checked[];
  /** What was damaged. Free text, which may hold personal data. */
  damage_note?: string;
  /** What the borrower accepted. */
  acceptances: AcceptanceView[];
  /** What was added after it had ended. */
  corrections: CorrectionView[];
  /** What it was before each amendment. */
  revisions: RevisionView[];
}

/** Answered by `loan.get`. Listed by `loan.list`. */
export interface LoanView {
  /** The loan's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** The device. At most 64 bytes. */
  device: string;
  /** Who has or had it. At most 64 bytes. Personal data. */
  borrower: string;
  /** When it was handed out, where the clock is known. */
  out_at?: Instant;
  /** The day on which it was handed out, where only that is known. */
  out_on?: CivilDate;
  /** When it came back, where the clock is known. */
  returned_at?: Instant;
  /** The day on which it came back, where only that is known. */
  returned_on?: CivilDate;
  /** The day by which it is due. */
  due_on?: CivilDate;
  /** Whether it is out. */
  open: boolean;
  /** How it came back. */
  condition?: Condition;
  /** Whether it was written down at the time, offline or afterwards. */
  entry_mode: EntryMode;
  /** What the record lacks: no_wipe_evidence. */
  flags: LoanFlag[];
  /** The instant by which it is due; where it is left out, the end of the due day. */
  due_at?: Instant;
  /** Whether it is out past its due date: derived at the moment of the call. */
  overdue: boolean;
  /** How often it was renewed. */
  renewals: number;
  /** How it ended, where it did not simply come back: lost or granted. */
  ended_as?: LoanEnd;
  /** The lending policy by which it was lent. At most 64 bytes. */
  policy?: string;
  /** The kit loan to which it belongs. At most 64 bytes. */
  kit_loan?: string;
  /** What damage was put down to. */
  damage_by?: DamageBy;
  /** Whether a device that was lost was found afterwards. */
  found: boolean;
}

/** Answered by `loan.list`. */
export interface LoanViewPage {
  /** The records, in a stable order. */
  items: LoanView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Answered by `loan.void`. */
export interface LoanVoided {
  /** The id of the loan. At most 64 bytes. */
  id: string;
  /** The record's revision after this call; it counts from 1. */
  revision: number;
  /** Reservations that the loan had fulfilled: they wait again, at their old place. */
  reopened: string[];
  /** Those that stay fulfilled, since the person stands in that queue by another reservation already. */
  not_reopened: string[];
}

/** Taken by `loan.lose`. */
export interface LoseLoan {
  /** The loan; or the device that is out. At most 64 bytes. */
  loan?: string;
  /** The device that was lost. At most 64 bytes. */
  device?: string;
  /** When it was lost, or known to be. */
  lost_at?: Instant | Date;
  /** The day, where only that is known: the whole day counts as loaned. */
  lost_on?: CivilDate;
  /** What happened. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Taken by `loan.preview_due`. */
export interface PreviewDue {
  /** The loan that would be renewed; for a checkout the device or its kind instead. At most 64 bytes. */
  loan?: string;
  /** The device that would be handed out. At most 64 bytes. */
  device?: string;
  /** Its kind, where no certain device is meant. */
  device_kind?: DeviceKind;
  /** Who would take it. At most 64 bytes. Personal data. */
  borrower?: string;
  /** The group of borrowers, where nobody is named. At most 100 bytes. */
  borrower_group?: string;
  /** When it would be handed out; now where it is left out. */
  at?: Instant | Date;
}

/** Taken by `loan.renew`. */
export interface RenewLoan {
  /** The loan; or the device that is out; or the kit loan. At most 64 bytes. */
  loan?: string;
  /** The device whose open loan is renewed. At most 64 bytes. */
  device?: string;
  /** The kit loan: each of its devices that is out is renewed, or none. At most 64 bytes. */
  kit_loan?: string;
  /** The new due day, where it is not computed by the policy; the renewal limit holds all the same. */
  due_on?: CivilDate;
  /** The instant by which it is due then. */
  due_at?: Instant | Date;
  /** Why it is renewed. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Answered by `loan.renew`. */
export interface Renewed {
  /** The id of the loan, or of the kit loan. At most 64 bytes. */
  id: string;
  /** The record's revision after this call; it counts from 1. */
  revision: number;
  /** How often it was renewed, this time included; of a kit the most. */
  renewals: number;
  /** By when it is due now; of a kit the earliest of its devices. */
  due_at: Instant;
  /** The local day of that. */
  due_on: CivilDate;
  /** How many others wait for such a device, for whom others are free; of a kit the most of its devices. */
  waiting: number;
  /** Of a kit, the loans that were renewed. */
  loans: string[];
}

/** Taken by `loan.return`. */
export interface ReturnLoan {
  /** The loan; or the device that is out; or the kit loan. At most 64 bytes. */
  loan?: string;
  /** The device whose open loan ends. At most 64 bytes. */
  device?: string;
  /** The kit loan of which devices come back. At most 64 bytes. */
  kit_loan?: string;
  /** Of a kit loan, only these devices; all that are out where left out. */
  devices?: string[];
  /** When it came back. */
  returned_at?: Instant | Date;
  /** The day, where only that is known: the whole day counts as loaned. */
  returned_on?: CivilDate;
  /** How it came back, of a kit each device; what is damaged goes to repair before it is wiped. */
  condition?: Condition;
  /** Accessories that were handed out and did not come back. */
  missing?: HandedInput[];
  /** What was looked at. */
  checklist?: Checked[];
  /** What damage is put down to. */
  damage?: Damage;
  /** What the borrower accepted at the return, in person. */
  agreement?: AcceptanceText;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Answered by `loan.return`. */
export interface Returned {
  /** The id of the loan, or of the kit loan. At most 64 bytes. */
  id: string;
  /** The record's revision after this call; it counts from 1. */
  revision: number;
  /** Of a kit loan, the loans that ended. */
  loans: string[];
  /** Of a kit loan, how many of its devices are still out. */
  still_out?: number;
}

/** Stands in `revisions` of LoanLife. */
export interface RevisionView {
  /** The revision that this was. */
  revision: number;
  /** When it was amended. */
  replaced_at: Instant;
  /** Why it was amended. Free text, which may hold personal data. */
  reason: string;
  /** The loan as it was. */
  loan: Json;
}

/** Stands in `steps` of DuePreview. */
export interface StepView {
  /**
   * base: from where it counts; period: the period was added; skipped_time: that wall-clock time did not exist;
   * schedule_limit: not past the schedule's limit; closed_day: it was closed then; limit_before: the last open day
   * before the limit; borrower_until: not past the borrower's own last day.
   */
  step: DueStepKind;
  /** Where the due date was after this step. */
  at: Instant;
}

/** Taken by `loan.void`. */
export interface VoidLoan {
  /** The loan that never was. At most 64 bytes. */
  id: string;
  /** Why it is void. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
