// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CivilDate, Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';
import type {
  ById,
  Condition,
  Count,
  DeviceKind,
  DeviceState,
  EntryMode,
  MediumKind,
  Repeatable,
  Revising,
  Saved,
  Software,
} from './shared.cjs';

/** The operations `device.*`. */
export interface DeviceOperations {
  /**
   * Gives the ownership of a device to another organisation.
   *
   * Operation `device.change_owner`, since 0.1. For coordinator; purposes: lending, administration.
   */
  changeOwner(request: ChangeOwner & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Counts devices.
   *
   * Operation `device.count`, since 0.1. For peer, coach, group_leader, coordinator, reporter, system_administrator;
   * purposes: guidance, coaching, lending, evaluation, administration.
   */
  count(request?: CountDevices, options?: CallOptions): Promise<Count>;

  /**
   * Writes the inventory as CSV, in which a spreadsheet runs nothing.
   *
   * Operation `device.export`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  export(request?: ExportDevices, options?: CallOptions): Promise<ExportedDevices>;

  /**
   * Takes in a lost device that was found; it is wiped next.
   *
   * Operation `device.find`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  find(request: ChangeDevice & Repeatable, options?: CallOptions): Promise<DeviceMoved>;

  /**
   * Says that what was to be installed on a wiped device is installed.
   *
   * Operation `device.finish_install`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  finishInstall(request: ChangeDevice & Repeatable, options?: CallOptions): Promise<DeviceMoved>;

  /**
   * Ends a repair; a device that was not wiped since it came back is wiped next.
   *
   * Operation `device.finish_repair`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  finishRepair(request: ChangeDevice & Repeatable, options?: CallOptions): Promise<DeviceMoved>;

  /**
   * Reads one device.
   *
   * Operation `device.get`, since 0.1. For peer, coach, group_leader, coordinator, reporter, system_administrator;
   * purposes: guidance, coaching, lending, evaluation, administration.
   */
  get(request: GetDevice, options?: CallOptions): Promise<DeviceView>;

  /**
   * Reads where a device stood from its first day on, its events, conditions and revisions.
   *
   * Operation `device.history`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  history(request: ById, options?: CallOptions): Promise<DeviceLife>;

  /**
   * Draws a device's sticker: a QR code or Code 128 with its text.
   *
   * Operation `device.label`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  label(request: MakeLabel, options?: CallOptions): Promise<Label>;

  /**
   * Lists devices, page by page.
   *
   * Operation `device.list`, since 0.1. For peer, coach, group_leader, coordinator, reporter, system_administrator;
   * purposes: guidance, coaching, lending, evaluation, administration.
   */
  list(request?: ListDevices, options?: CallOptions): Listing<DeviceView, DeviceViewPage>;

  /**
   * Notes in which condition a device was found; earlier notes stay.
   *
   * Operation `device.record_condition`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  recordCondition(request: RecordCondition & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Registers a device with its storage media, accessories and programs.
   *
   * Operation `device.register`, since 0.1. For coordinator; purposes: lending, administration.
   */
  register(request: RegisterDevice & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes a device that is in the house to repair.
   *
   * Operation `device.send_to_repair`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  sendToRepair(request: ChangeDevice & Repeatable, options?: CallOptions): Promise<DeviceMoved>;

  /**
   * Sends a device that was received, or that a wipe had blocked, to be wiped.
   *
   * Operation `device.send_to_wipe`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  sendToWipe(request: ChangeDevice & Repeatable, options?: CallOptions): Promise<DeviceMoved>;

  /**
   * Says that an event of a device was recorded by mistake; both stay readable.
   *
   * Operation `device.take_event_back`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  takeEventBack(request: TakeBack & Repeatable, options?: CallOptions): Promise<DeviceMoved>;

  /**
   * Changes what is said of a device; what it was stays readable.
   *
   * Operation `device.update`, since 0.1. For coordinator; purposes: lending, administration.
   */
  update(request: UpdateDevice & Revising & Repeatable, options?: CallOptions): Promise<Saved>;

  /**
   * Takes a device that was registered by mistake out of every count; it is kept.
   *
   * Operation `device.void`, since 0.1. For coordinator; purposes: lending, administration.
   */
  void(request: VoidDevice & Revising & Repeatable, options?: CallOptions): Promise<Saved>;
}

/** Stands in `acquired_as` of DeviceView, `acquired_as` of RegisterDevice, `acquired_as` of UpdateDevice. */
export type AcquiredAs = 'purchase' | 'lease' | 'donation';

/** Stands in `event` of EventView. */
export type DeviceEvent =
  | 'sent_to_wipe'
  | 'wiped'
  | 'wiped_for_install'
  | 'wipe_refused'
  | 'installed'
  | 'reserved'
  | 'released'
  | 'lent'
  | 'lent_unproven'
  | 'returned'
  | 'returned_unproven'
  | 'returned_broken'
  | 'sent_to_repair'
  | 'repaired'
  | 'repaired_unwiped'
  | 'repaired_to_install'
  | 'sent_away'
  | 'arrived'
  | 'went_missing'
  | 'found'
  | 'found_unwiped'
  | 'granted'
  | 'disposed';

/** Stands in `code` of MakeLabel. */
export type LabelCode = 'qr' | 'code128';

/** Stands in `accessories` of DeviceView, `accessories` of RegisterDevice, `accessories` of UpdateDevice. */
export interface AccessoryInput {
  /** What it is. */
  name: string;
  /** How many of it. From 1 to 1000. 1 where it is left out. */
  count?: number | bigint;
}

/** Stands in `accessories` of DeviceView, `accessories` of RegisterDevice, `accessories` of UpdateDevice. */
export interface Accessory {
  /** What it is. */
  name: string;
  /** How many of it. From 1 to 1000. 1 where it is left out. */
  count: number;
}

/** Taken by `device.find`, `device.finish_install`, `device.finish_repair`, `device.send_to_repair` and 1 more. */
export interface ChangeDevice {
  /** The device. At most 64 bytes. */
  id: string;
  /** When it happened: now where it is left out, never in the future. */
  at?: Instant | Date;
  /** Why, in a few words. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Taken by `device.change_owner`. */
export interface ChangeOwner {
  /** The device; its present owner gives it over. At most 64 bytes. */
  id: string;
  /** The organisation that owns it from now on. Who keeps it stays. At most 64 bytes. */
  owner: string;
  /** Why the owner changes. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Stands in `conditions` of DeviceLife. */
export interface ConditionView {
  /** When it was found so. */
  at: Instant;
  /** good, worn or damaged. */
  condition: Condition;
  /** What is wrong with it. Free text, which may hold personal data. */
  note?: string;
  /** The loan from which it came back so. At most 64 bytes. */
  loan?: string;
}

/** Taken by `device.count`. */
export interface CountDevices {
  /** Only devices of this kind. */
  kind?: DeviceKind;
  /** Only devices in this state. */
  state?: DeviceState;
  /** Only the device with this sticker. At most 1000 bytes. */
  tag?: string;
  /** Only devices kept there. At most 1000 bytes. */
  site?: string;
  /** Only devices with this serial number. At most 1000 bytes. */
  serial?: string;
  /** Only devices of this organisation. At most 64 bytes. */
  owner?: string;
  /** Only devices that this organisation keeps. At most 64 bytes. */
  custodian?: string;
  /** Only devices of this donation. At most 64 bytes. */
  donation?: string;
}

/** Answered by `device.history`. */
export interface DeviceLife {
  /** The device. At most 64 bytes. */
  id: string;
  /** Where it stood, in the order of time and without a hole: the fold of its loans, wipes and events. */
  states: SpanView[];
  /** Its events beside loans and wipes, in the order in which they were recorded. */
  events: EventView[];
  /** In which condition it was found, in the order of time. */
  conditions: ConditionView[];
  /** What its record said before it was changed. */
  revisions: DeviceRevision[];
}

/** Answered by `device.find`, `device.finish_install`, `device.finish_repair`, `device.send_to_repair` and 2 more. */
export interface DeviceMoved {
  /** The device. At most 64 bytes. */
  id: string;
  /** The revision of the device's record; an event does not count it up. */
  revision: number;
  /** Where the device stands now. */
  device_state: DeviceState;
}

/** Stands in `revisions` of DeviceLife. */
export interface DeviceRevision {
  /** The revision that this was. */
  revision: number;
  /** When it was replaced. */
  replaced_at: Instant;
  /** Why it was changed. Free text, which may hold personal data. */
  reason?: string;
  /** The device as device.get told it. */
  device: Json;
}

/** Answered by `device.get`. Listed by `device.list`. */
export interface DeviceView {
  /** The device's id. At most 64 bytes. */
  id: string;
  /** Counts the changes of the record, from 1. */
  revision: number;
  /** What it is. */
  kind: DeviceKind;
  /** Where it stands now. */
  state: DeviceState;
  /** Who made it. */
  manufacturer?: string;
  /** Its model. */
  model?: string;
  /** Its serial number. */
  serial?: string;
  /** The sticker on it. */
  tag?: string;
  /** The organisation that owns it. At most 64 bytes. */
  owner?: string;
  /** The organisation that keeps and lends it; nobody while it is on its way. At most 64 bytes. */
  custodian?: string;
  /** Where it is kept. Says where somebody is. */
  site?: string;
  /** Since which day it belongs to the fleet. */
  commissioned_on?: CivilDate;
  /** Whether it is installed after each wipe. */
  needs_install: boolean;
  /** How it came: purchase, lease or donation. */
  acquired_as?: AcquiredAs;
  /** The day on which it came. */
  acquired_on?: CivilDate;
  /** From which shop, company or organisation. */
  acquired_from?: string;
  /** What was paid, in cents of the euro. */
  price_cents?: number;
  /** The last day of the lease. */
  lease_ends_on?: CivilDate;
  /** The donation that it belongs to. At most 64 bytes. */
  donation?: string;
  /** Its storage media; only where they were asked for. */
  media?: Medium[];
  /** What belongs to it; only where it was asked for. */
  accessories?: Accessory[];
  /** The programs on it; only where they were asked for. */
  software?: Software[];
}

/** Answered by `device.list`. */
export interface DeviceViewPage {
  /** The records, in a stable order. */
  items: DeviceView[];
  /** Give this as `after` for the next page; not there on the last page. */
  next?: string;
}

/** Stands in `events` of DeviceLife. */
export interface EventView {
  /** Counts the device's events in the order in which they were recorded. */
  number: number;
  /** When it happened. */
  at: Instant;
  /** What happened. */
  event: DeviceEvent;
  /** Why it happened. Free text, which may hold personal data. */
  reason?: string;
  /** The number of the event that this one says never happened. */
  takes_back?: number;
  /** When it was written down. */
  recorded_at: Instant;
}

/** Taken by `device.export`. */
export interface ExportDevices {
  /** Only devices of this kind. */
  kind?: DeviceKind;
  /** Only devices in this state. */
  state?: DeviceState;
  /** Only the device with this sticker. At most 1000 bytes. */
  tag?: string;
  /** Only devices kept there. At most 1000 bytes. */
  site?: string;
  /** Only devices with this serial number. At most 1000 bytes. */
  serial?: string;
  /** Only devices of this organisation. At most 64 bytes. */
  owner?: string;
  /** Only devices that this organisation keeps. At most 64 bytes. */
  custodian?: string;
  /** Only devices of this donation. At most 64 bytes. */
  donation?: string;
  /** What stands between cells: a comma, a semicolon or a tab. At most 1 bytes. , where it is left out. */
  delimiter?: string;
}

/** Answered by `device.export`. */
export interface ExportedDevices {
  /** The media type of the text. */
  content_type: string;
  /** How many devices it holds. */
  rows: number;
  /** The file: one row a device under a header. A cell that a spreadsheet would run begins with an apostrophe. */
  text: string;
}

/** Taken by `device.get`. */
export interface GetDevice {
  /** The id of the device. At most 64 bytes. */
  id: string;
  /** Whether its storage media are told as well. False where it is left out. */
  media?: boolean;
  /** Whether what belongs to it is told. False where it is left out. */
  accessories?: boolean;
  /** Whether the programs on it are told. False where it is left out. */
  software?: boolean;
}

/** Answered by `device.label`. */
export interface Label {
  /** The media type of the text. */
  content_type: string;
  /** What a reader reads: the device's sticker, or its id where it has none. */
  content: string;
  /** The label as one SVG drawing in the size in which it is printed. */
  text: string;
}

/** Taken by `device.list`. */
export interface ListDevices {
  /** Only devices of this kind. */
  kind?: DeviceKind;
  /** Only devices in this state. */
  state?: DeviceState;
  /** Only the device with this sticker. At most 1000 bytes. */
  tag?: string;
  /** Only devices kept there. At most 1000 bytes. */
  site?: string;
  /** Only devices with this serial number. At most 1000 bytes. */
  serial?: string;
  /** Only devices of this organisation. At most 64 bytes. */
  owner?: string;
  /** Only devices that this organisation keeps. At most 64 bytes. */
  custodian?: string;
  /** Only devices of this donation. At most 64 bytes. */
  donation?: string;
  /** How many records at the most. From 1 to 1000. 100 where it is left out. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 bytes. */
  after?: string;
}

/** Taken by `device.label`. */
export interface MakeLabel {
  /** The device. At most 64 bytes. */
  id: string;
  /** qr or code128. Qr where it is left out. */
  code?: LabelCode;
}

/** Stands in `media` of DeviceView, `media` of RegisterDevice. */
export interface Medium {
  /** What tells the medium apart on this device: its serial number, say. */
  id: string;
  /** Its kind. */
  kind: MediumKind;
}

/** Taken by `device.record_condition`. */
export interface RecordCondition {
  /** The device. At most 64 bytes. */
  id: string;
  /** good, worn or damaged. */
  condition: Condition;
  /** When it was found so; now where it is left out, never in the future. */
  at?: Instant | Date;
  /** What is wrong with it. At most 1000 bytes. Free text, which may hold personal data. */
  note?: string;
}

/** Taken by `device.register`. */
export interface RegisterDevice {
  /** The device's id; made here where it is left out. At most 64 bytes. */
  id?: string;
  /** What it is. */
  kind: DeviceKind;
  /** Who made it. At most 200 bytes. */
  manufacturer?: string;
  /** Its model. At most 200 bytes. */
  model?: string;
  /** Its serial number. At most 100 bytes. */
  serial?: string;
  /** The sticker on it, its property number; no two devices have the same. At most 80 bytes. */
  tag?: string;
  /** Where it is kept. At most 1000 bytes. Says where somebody is. */
  site?: string;
  /** Since which day it belongs to the fleet; the time of its first record where it is left out. */
  commissioned_on?: CivilDate;
  /** Whether an operating system and programs are installed after each wipe, before it can be lent. */
  needs_install?: boolean;
  /** How it came: purchase, lease or donation. */
  acquired_as?: AcquiredAs;
  /** The day on which it came. */
  acquired_on?: CivilDate;
  /** From which shop, company or organisation; a private person is not named. At most 200 bytes. */
  acquired_from?: string;
  /** What was paid, in cents of the euro. At least 0. */
  price_cents?: number | bigint;
  /** The last day of the lease. */
  lease_ends_on?: CivilDate;
  /** The donation of several devices that it belongs to. At most 64 bytes. */
  donation?: string;
  /** What belongs to it: charger, cover, pen. */
  accessories?: AccessoryInput[];
  /** The programs on it and under what licence. */
  software?: Software[];
  /** The organisation that owns it; the controller where it is left out. At most 64 bytes. */
  owner?: string;
  /** The organisation that keeps and lends it; the owner where it is left out. At most 64 bytes. */
  custodian?: string;
  /** Its storage media; each is to be wiped. */
  media?: Medium[];
  /** received, to_wipe or available; to_wipe where it is left out, and available in a historical record. */
  state?: DeviceState;
  /** In which condition it came. */
  condition?: Condition;
  /** Whether it is written down at the time, offline or afterwards. Live where it is left out. */
  entry_mode?: EntryMode;
}

/** Stands in `states` of DeviceLife. */
export interface SpanView {
  /** Where the device stood. */
  state: DeviceState;
  /** When it came into this state. */
  start: Instant;
  /** Until when, itself not in it; not there where it stands so still. */
  end?: Instant;
}

/** Taken by `device.take_event_back`. */
export interface TakeBack {
  /** The device. At most 64 bytes. */
  id: string;
  /** The event, as device.history numbers them. At least 1. */
  number: number | bigint;
  /** Why it was a mistake. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}

/** Taken by `device.update`. */
export interface UpdateDevice {
  /** The device. What is given replaces what it had; what is left out stays. At most 64 bytes. */
  id: string;
  /** What it is. */
  kind?: DeviceKind;
  /** Who made it. At most 200 bytes. */
  manufacturer?: string;
  /** Its model. At most 200 bytes. */
  model?: string;
  /** Its serial number. At most 100 bytes. */
  serial?: string;
  /** The sticker on it, its property number; no two devices have the same. At most 80 bytes. */
  tag?: string;
  /** Where it is kept. At most 1000 bytes. Says where somebody is. */
  site?: string;
  /** Since which day it belongs to the fleet; the time of its first record where it is left out. */
  commissioned_on?: CivilDate;
  /** Whether an operating system and programs are installed after each wipe, before it can be lent. */
  needs_install?: boolean;
  /** How it came: purchase, lease or donation. */
  acquired_as?: AcquiredAs;
  /** The day on which it came. */
  acquired_on?: CivilDate;
  /** From which shop, company or organisation; a private person is not named. At most 200 bytes. */
  acquired_from?: string;
  /** What was paid, in cents of the euro. At least 0. */
  price_cents?: number | bigint;
  /** The last day of the lease. */
  lease_ends_on?: CivilDate;
  /** The donation of several devices that it belongs to. At most 64 bytes. */
  donation?: string;
  /** What belongs to it: charger, cover, pen. */
  accessories?: AccessoryInput[];
  /** The programs on it and under what licence. */
  software?: Software[];
  /** Why it is changed. At most 1000 bytes. Free text, which may hold personal data. */
  reason?: string;
}

/** Taken by `device.void`. */
export interface VoidDevice {
  /** The device that was registered by mistake. At most 64 bytes. */
  id: string;
  /** Why it does not count. At most 1000 bytes. Free text, which may hold personal data. */
  reason: string;
}
