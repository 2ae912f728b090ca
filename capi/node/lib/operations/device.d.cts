// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type { CivilDate, Instant, Json } from '../values.cjs';
import type { CallOptions, Listing } from '../session.cjs';

/** What `device.count` takes. */
export interface DeviceCountRequest {
  /** Only devices of this kind. */
  kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Only devices in this state. */
  state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
  /** Only the device with this sticker. At most 1000 characters. */
  tag?: string;
  /** Only devices kept there. At most 1000 characters. */
  site?: string;
  /** Only devices with this serial number. At most 1000 characters. */
  serial?: string;
  /** Only devices of this organisation. At most 64 characters. */
  owner?: string;
  /** Only devices that this organisation keeps. At most 64 characters. */
  custodian?: string;
  /** Only devices of this donation. At most 64 characters. */
  donation?: string;
}

/** What `device.count` answers. */
export interface DeviceCountResponse {
  /** How many records match. */
  count?: number;
}

/** What `device.export` takes. */
export interface DeviceExportRequest {
  /** Only devices of this kind. */
  kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Only devices in this state. */
  state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
  /** Only the device with this sticker. At most 1000 characters. */
  tag?: string;
  /** Only devices kept there. At most 1000 characters. */
  site?: string;
  /** Only devices with this serial number. At most 1000 characters. */
  serial?: string;
  /** Only devices of this organisation. At most 64 characters. */
  owner?: string;
  /** Only devices that this organisation keeps. At most 64 characters. */
  custodian?: string;
  /** Only devices of this donation. At most 64 characters. */
  donation?: string;
  /** What stands between cells: a comma, a semicolon or a tab. At most 1 characters. */
  delimiter?: string;
}

/** What `device.export` answers. */
export interface DeviceExportResponse {
  /** The media type of the text. At most 1000 characters. */
  content_type?: string;
  /** How many devices it holds. */
  rows?: number;
  /**
   * The file: one row a device under a header. A cell that a spreadsheet would run begins with an apostrophe. At most
   * 1000 characters.
   */
  text?: string;
}

/** What `device.find` takes. */
export interface DeviceFindRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** When it happened: now where it is left out, never in the future. */
  at?: Instant | Date;
  /** Why, in a few words. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.find` answers. */
export interface DeviceFindResponse {
  /** The device. At most 64 characters. */
  id?: string;
  /** The revision of the device's record; an event does not count it up. */
  revision?: number;
  /** Where the device stands now. */
  device_state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
}

/** What `device.finish_install` takes. */
export interface DeviceFinishInstallRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** When it happened: now where it is left out, never in the future. */
  at?: Instant | Date;
  /** Why, in a few words. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.finish_install` answers. */
export interface DeviceFinishInstallResponse {
  /** The device. At most 64 characters. */
  id?: string;
  /** The revision of the device's record; an event does not count it up. */
  revision?: number;
  /** Where the device stands now. */
  device_state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
}

/** What `device.finish_repair` takes. */
export interface DeviceFinishRepairRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** When it happened: now where it is left out, never in the future. */
  at?: Instant | Date;
  /** Why, in a few words. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.finish_repair` answers. */
export interface DeviceFinishRepairResponse {
  /** The device. At most 64 characters. */
  id?: string;
  /** The revision of the device's record; an event does not count it up. */
  revision?: number;
  /** Where the device stands now. */
  device_state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
}

/** What `device.get` takes. */
export interface DeviceGetRequest {
  /** The id of the device. At most 64 characters. */
  id: string;
  /** Whether its storage media are told as well. */
  media?: boolean;
  /** Whether what belongs to it is told. */
  accessories?: boolean;
  /** Whether the programs on it are told. */
  software?: boolean;
}

/** What `device.get` answers. */
export interface DeviceGetResponse {
  /** The device's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** What it is. */
  kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Where it stands now. */
  state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
  /** Who made it. At most 1000 characters. */
  manufacturer?: string;
  /** Its model. At most 1000 characters. */
  model?: string;
  /** Its serial number. At most 1000 characters. */
  serial?: string;
  /** The sticker on it. At most 1000 characters. */
  tag?: string;
  /** The organisation that owns it. At most 64 characters. */
  owner?: string;
  /** The organisation that keeps and lends it; nobody while it is on its way. At most 64 characters. */
  custodian?: string;
  /** Where it is kept. At most 1000 characters. Says where somebody is. */
  site?: string;
  /** Since which day it belongs to the fleet. */
  commissioned_on?: CivilDate;
  /** Whether it is installed after each wipe. */
  needs_install?: boolean;
  /** How it came: purchase, lease or donation. */
  acquired_as?: "purchase" | "lease" | "donation";
  /** The day on which it came. */
  acquired_on?: CivilDate;
  /** From which shop, company or organisation. At most 1000 characters. */
  acquired_from?: string;
  /** What was paid, in cents of the euro. */
  price_cents?: number;
  /** The last day of the lease. */
  lease_ends_on?: CivilDate;
  /** The donation that it belongs to. At most 64 characters. */
  donation?: string;
  /** Its storage media; only where they were asked for. */
  media?: {
    /** What tells the medium apart on this device: its serial number, say. At most 100 characters. */
    id?: string;
    /** Its kind. */
    kind?: "flash" | "ssd" | "disk" | "card";
  }[];
  /** What belongs to it; only where it was asked for. */
  accessories?: {
    /** What it is. At most 100 characters. */
    name?: string;
    /** How many of it. From 1 to 1000. */
    count?: number;
  }[];
  /** The programs on it; only where they were asked for. */
  software?: {
    /** The program or operating system. At most 200 characters. */
    name?: string;
    /** Its version. At most 100 characters. */
    version?: string;
    /** open_source, free_of_charge or licensed. */
    licence?: "open_source" | "free_of_charge" | "licensed";
  }[];
}

/** What `device.history` takes. */
export interface DeviceHistoryRequest {
  /** The id of the record. At most 64 characters. */
  id: string;
}

/** What `device.history` answers. */
export interface DeviceHistoryResponse {
  /** The device. At most 64 characters. */
  id?: string;
  /** Where it stood, in the order of time and without a hole: the fold of its loans, wipes and events. */
  states?: {
    /** Where the device stood. */
    state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
    /** Since when. */
    start?: Instant;
    /** Until when, itself not in it; not there where it stands so still. */
    end?: Instant;
  }[];
  /** Its events beside loans and wipes, in the order in which they were recorded. */
  events?: {
    /** Counts the device's events in the order in which they were recorded. */
    number?: number;
    /** When it happened. */
    at?: Instant;
    /** What happened. */
    event?: "sent_to_wipe" | "wiped" | "wiped_for_install" | "wipe_refused" | "installed" | "reserved" | "released" | "lent" | "lent_unproven" | "returned" | "returned_unproven" | "returned_broken" | "sent_to_repair" | "repaired" | "repaired_unwiped" | "sent_away" | "arrived" | "went_missing" | "found" | "granted" | "disposed";
    /** Why. At most 1000 characters. Free text, which may hold personal data. */
    reason?: string;
    /** The number of the event that this one says never happened. */
    takes_back?: number;
    /** When it was written down. */
    recorded_at?: Instant;
  }[];
  /** In which condition it was found, in the order of time. */
  conditions?: {
    /** When it was found so. */
    at?: Instant;
    /** good, worn or damaged. */
    condition?: "good" | "worn" | "damaged";
    /** What is wrong with it. At most 1000 characters. Free text, which may hold personal data. */
    note?: string;
    /** The loan from which it came back so. At most 64 characters. */
    loan?: string;
  }[];
  /** What its record said before it was changed. */
  revisions?: {
    /** The revision that this was. */
    revision?: number;
    /** When it was replaced. */
    replaced_at?: Instant;
    /** Why. At most 1000 characters. Free text, which may hold personal data. */
    reason?: string;
    /** The device as device.get told it. */
    device?: Json;
  }[];
}

/** What `device.label` takes. */
export interface DeviceLabelRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** qr or code128. */
  code?: "qr" | "code128";
}

/** What `device.label` answers. */
export interface DeviceLabelResponse {
  /** The media type of the text. At most 1000 characters. */
  content_type?: string;
  /** What a reader reads: the device's sticker, or its id where it has none. At most 1000 characters. */
  content?: string;
  /** The label as one SVG drawing in the size in which it is printed. At most 1000 characters. */
  text?: string;
}

/** What `device.list` takes. */
export interface DeviceListRequest {
  /** Only devices of this kind. */
  kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Only devices in this state. */
  state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
  /** Only the device with this sticker. At most 1000 characters. */
  tag?: string;
  /** Only devices kept there. At most 1000 characters. */
  site?: string;
  /** Only devices with this serial number. At most 1000 characters. */
  serial?: string;
  /** Only devices of this organisation. At most 64 characters. */
  owner?: string;
  /** Only devices that this organisation keeps. At most 64 characters. */
  custodian?: string;
  /** Only devices of this donation. At most 64 characters. */
  donation?: string;
  /** How many records at the most. From 1 to 1000. */
  limit?: number | bigint;
  /** The `next` of the page before; left out for the first page. At most 1000 characters. */
  after?: string;
}

/** An item of `device.list`. */
export interface DeviceListItem {
  /** The device's id. At most 64 characters. */
  id?: string;
  /** Counts the changes of the record, from 1. */
  revision?: number;
  /** What it is. */
  kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Where it stands now. */
  state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
  /** Who made it. At most 1000 characters. */
  manufacturer?: string;
  /** Its model. At most 1000 characters. */
  model?: string;
  /** Its serial number. At most 1000 characters. */
  serial?: string;
  /** The sticker on it. At most 1000 characters. */
  tag?: string;
  /** The organisation that owns it. At most 64 characters. */
  owner?: string;
  /** The organisation that keeps and lends it; nobody while it is on its way. At most 64 characters. */
  custodian?: string;
  /** Where it is kept. At most 1000 characters. Says where somebody is. */
  site?: string;
  /** Since which day it belongs to the fleet. */
  commissioned_on?: CivilDate;
  /** Whether it is installed after each wipe. */
  needs_install?: boolean;
  /** How it came: purchase, lease or donation. */
  acquired_as?: "purchase" | "lease" | "donation";
  /** The day on which it came. */
  acquired_on?: CivilDate;
  /** From which shop, company or organisation. At most 1000 characters. */
  acquired_from?: string;
  /** What was paid, in cents of the euro. */
  price_cents?: number;
  /** The last day of the lease. */
  lease_ends_on?: CivilDate;
  /** The donation that it belongs to. At most 64 characters. */
  donation?: string;
  /** Its storage media; only where they were asked for. */
  media?: {
    /** What tells the medium apart on this device: its serial number, say. At most 100 characters. */
    id?: string;
    /** Its kind. */
    kind?: "flash" | "ssd" | "disk" | "card";
  }[];
  /** What belongs to it; only where it was asked for. */
  accessories?: {
    /** What it is. At most 100 characters. */
    name?: string;
    /** How many of it. From 1 to 1000. */
    count?: number;
  }[];
  /** The programs on it; only where they were asked for. */
  software?: {
    /** The program or operating system. At most 200 characters. */
    name?: string;
    /** Its version. At most 100 characters. */
    version?: string;
    /** open_source, free_of_charge or licensed. */
    licence?: "open_source" | "free_of_charge" | "licensed";
  }[];
}

/** A page of `device.list`. */
export interface DeviceListResponse {
  /** The records, in a stable order. */
  items: DeviceListItem[];
  /** Give this as `after` for the next page; not there on the last page. At most 1000 characters. */
  next?: string;
}

/** What `device.record_condition` takes. */
export interface DeviceRecordConditionRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** good, worn or damaged. */
  condition: "good" | "worn" | "damaged";
  /** When it was found so; now where it is left out, never in the future. */
  at?: Instant | Date;
  /** What is wrong with it. At most 1000 characters. Free text, which may hold personal data. */
  note?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.record_condition` answers. */
export interface DeviceRecordConditionResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `device.register` takes. */
export interface DeviceRegisterRequest {
  /** The device's id; made here where it is left out. At most 64 characters. */
  id?: string;
  /** What it is. */
  kind: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Who made it. At most 200 characters. */
  manufacturer?: string;
  /** Its model. At most 200 characters. */
  model?: string;
  /** Its serial number. At most 100 characters. */
  serial?: string;
  /** The sticker on it, its property number; no two devices have the same. At most 80 characters. */
  tag?: string;
  /** Where it is kept. At most 1000 characters. Says where somebody is. */
  site?: string;
  /** Since which day it belongs to the fleet; the time of its first record where it is left out. */
  commissioned_on?: CivilDate;
  /** Whether an operating system and programs are installed after each wipe, before it can be lent. */
  needs_install?: boolean;
  /** How it came: purchase, lease or donation. */
  acquired_as?: "purchase" | "lease" | "donation";
  /** The day on which it came. */
  acquired_on?: CivilDate;
  /** From which shop, company or organisation; a private person is not named. At most 200 characters. */
  acquired_from?: string;
  /** What was paid, in cents of the euro. At least 0. */
  price_cents?: number | bigint;
  /** The last day of the lease. */
  lease_ends_on?: CivilDate;
  /** The donation of several devices that it belongs to. At most 64 characters. */
  donation?: string;
  /** What belongs to it: charger, cover, pen. */
  accessories?: {
    /** What it is. At most 100 characters. */
    name: string;
    /** How many of it. From 1 to 1000. */
    count?: number | bigint;
  }[];
  /** The programs on it and under what licence. */
  software?: {
    /** The program or operating system. At most 200 characters. */
    name: string;
    /** Its version. At most 100 characters. */
    version?: string;
    /** open_source, free_of_charge or licensed. */
    licence: "open_source" | "free_of_charge" | "licensed";
  }[];
  /** The organisation that owns it; the controller where it is left out. At most 64 characters. */
  owner?: string;
  /** The organisation that keeps and lends it; the owner where it is left out. At most 64 characters. */
  custodian?: string;
  /** Its storage media; each is to be wiped. */
  media?: {
    /** What tells the medium apart on this device: its serial number, say. At most 100 characters. */
    id: string;
    /** Its kind. */
    kind: "flash" | "ssd" | "disk" | "card";
  }[];
  /** received, to_wipe or available; to_wipe where it is left out, and available in a historical record. */
  state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
  /** In which condition it came. */
  condition?: "good" | "worn" | "damaged";
  /** Whether it is written down at the time, offline or afterwards. */
  entry_mode?: "live" | "offline" | "historical";
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.register` answers. */
export interface DeviceRegisterResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `device.send_to_repair` takes. */
export interface DeviceSendToRepairRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** When it happened: now where it is left out, never in the future. */
  at?: Instant | Date;
  /** Why, in a few words. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.send_to_repair` answers. */
export interface DeviceSendToRepairResponse {
  /** The device. At most 64 characters. */
  id?: string;
  /** The revision of the device's record; an event does not count it up. */
  revision?: number;
  /** Where the device stands now. */
  device_state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
}

/** What `device.send_to_wipe` takes. */
export interface DeviceSendToWipeRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** When it happened: now where it is left out, never in the future. */
  at?: Instant | Date;
  /** Why, in a few words. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.send_to_wipe` answers. */
export interface DeviceSendToWipeResponse {
  /** The device. At most 64 characters. */
  id?: string;
  /** The revision of the device's record; an event does not count it up. */
  revision?: number;
  /** Where the device stands now. */
  device_state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
}

/** What `device.take_event_back` takes. */
export interface DeviceTakeEventBackRequest {
  /** The device. At most 64 characters. */
  id: string;
  /** The event, as device.history numbers them. At least 1. */
  number: number | bigint;
  /** Why it was a mistake. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.take_event_back` answers. */
export interface DeviceTakeEventBackResponse {
  /** The device. At most 64 characters. */
  id?: string;
  /** The revision of the device's record; an event does not count it up. */
  revision?: number;
  /** Where the device stands now. */
  device_state?: "received" | "to_wipe" | "blocked" | "to_install" | "available" | "reserved" | "on_loan" | "repair" | "in_transit" | "lost" | "granted" | "disposed";
}

/** What `device.update` takes. */
export interface DeviceUpdateRequest {
  /** The device. What is given replaces what it had; what is left out stays. At most 64 characters. */
  id: string;
  /** What it is. */
  kind?: "tablet" | "laptop" | "desktop" | "phone" | "wristband" | "other";
  /** Who made it. At most 200 characters. */
  manufacturer?: string;
  /** Its model. At most 200 characters. */
  model?: string;
  /** Its serial number. At most 100 characters. */
  serial?: string;
  /** The sticker on it, its property number; no two devices have the same. At most 80 characters. */
  tag?: string;
  /** Where it is kept. At most 1000 characters. Says where somebody is. */
  site?: string;
  /** Since which day it belongs to the fleet; the time of its first record where it is left out. */
  commissioned_on?: CivilDate;
  /** Whether an operating system and programs are installed after each wipe, before it can be lent. */
  needs_install?: boolean;
  /** How it came: purchase, lease or donation. */
  acquired_as?: "purchase" | "lease" | "donation";
  /** The day on which it came. */
  acquired_on?: CivilDate;
  /** From which shop, company or organisation; a private person is not named. At most 200 characters. */
  acquired_from?: string;
  /** What was paid, in cents of the euro. At least 0. */
  price_cents?: number | bigint;
  /** The last day of the lease. */
  lease_ends_on?: CivilDate;
  /** The donation of several devices that it belongs to. At most 64 characters. */
  donation?: string;
  /** What belongs to it: charger, cover, pen. */
  accessories?: {
    /** What it is. At most 100 characters. */
    name: string;
    /** How many of it. From 1 to 1000. */
    count?: number | bigint;
  }[];
  /** The programs on it and under what licence. */
  software?: {
    /** The program or operating system. At most 200 characters. */
    name: string;
    /** Its version. At most 100 characters. */
    version?: string;
    /** open_source, free_of_charge or licensed. */
    licence: "open_source" | "free_of_charge" | "licensed";
  }[];
  /** Why it is changed. At most 1000 characters. Free text, which may hold personal data. */
  reason?: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.update` answers. */
export interface DeviceUpdateResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** What `device.void` takes. */
export interface DeviceVoidRequest {
  /** The device that was registered by mistake. At most 64 characters. */
  id: string;
  /** Why. At most 1000 characters. Free text, which may hold personal data. */
  reason: string;
  /** The revision that was read; E_CONFLICT where the record has changed since. At least 1. */
  expected_revision?: number | bigint;
  /** Of your own making: a repeated call answers what the first one did. At most 200 characters. */
  idempotency_key?: string;
}

/** What `device.void` answers. */
export interface DeviceVoidResponse {
  /** The id of the record. At most 64 characters. */
  id?: string;
  /** The record's revision after this call; it counts from 1. */
  revision?: number;
}

/** The operations `device.*`. */
export interface DeviceOperations {
  /**
   * Counts devices.
   *
   * Operation `device.count`, since 0.1.
   * For peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * evaluation, administration.
   * @experimental It may still change.
   */
  count(request?: DeviceCountRequest, options?: CallOptions): Promise<DeviceCountResponse>;

  /**
   * Writes the inventory as CSV, in which a spreadsheet runs nothing.
   *
   * Operation `device.export`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  export(request?: DeviceExportRequest, options?: CallOptions): Promise<DeviceExportResponse>;

  /**
   * Takes in a lost device that was found; it is wiped next.
   *
   * Operation `device.find`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  find(request: DeviceFindRequest, options?: CallOptions): Promise<DeviceFindResponse>;

  /**
   * Says that what was to be installed on a wiped device is installed.
   *
   * Operation `device.finish_install`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  finishInstall(request: DeviceFinishInstallRequest, options?: CallOptions): Promise<DeviceFinishInstallResponse>;

  /**
   * Ends a repair; a device that was not wiped since it came back is wiped next.
   *
   * Operation `device.finish_repair`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  finishRepair(request: DeviceFinishRepairRequest, options?: CallOptions): Promise<DeviceFinishRepairResponse>;

  /**
   * Reads one device.
   *
   * Operation `device.get`, since 0.1.
   * For peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * evaluation, administration.
   * @experimental It may still change.
   */
  get(request: DeviceGetRequest, options?: CallOptions): Promise<DeviceGetResponse>;

  /**
   * Reads where a device stood from its first day on, its events, conditions and revisions.
   *
   * Operation `device.history`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  history(request: DeviceHistoryRequest, options?: CallOptions): Promise<DeviceHistoryResponse>;

  /**
   * Draws a device's sticker: a QR code or Code 128 with its text.
   *
   * Operation `device.label`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  label(request: DeviceLabelRequest, options?: CallOptions): Promise<DeviceLabelResponse>;

  /**
   * Lists devices, page by page.
   *
   * Operation `device.list`, since 0.1.
   * For peer, coach, group_leader, coordinator, reporter, system_administrator; purposes guidance, coaching, lending,
   * evaluation, administration.
   * @experimental It may still change.
   */
  list(request?: DeviceListRequest, options?: CallOptions): Listing<DeviceListItem, DeviceListResponse>;

  /**
   * Notes in which condition a device was found; earlier notes stay.
   *
   * Operation `device.record_condition`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  recordCondition(request: DeviceRecordConditionRequest, options?: CallOptions): Promise<DeviceRecordConditionResponse>;

  /**
   * Registers a device with its storage media, accessories and programs.
   *
   * Operation `device.register`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  register(request: DeviceRegisterRequest, options?: CallOptions): Promise<DeviceRegisterResponse>;

  /**
   * Takes a device that is in the house to repair.
   *
   * Operation `device.send_to_repair`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  sendToRepair(request: DeviceSendToRepairRequest, options?: CallOptions): Promise<DeviceSendToRepairResponse>;

  /**
   * Sends a device that was received, or that a wipe had blocked, to be wiped.
   *
   * Operation `device.send_to_wipe`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  sendToWipe(request: DeviceSendToWipeRequest, options?: CallOptions): Promise<DeviceSendToWipeResponse>;

  /**
   * Says that an event of a device was recorded by mistake; both stay readable.
   *
   * Operation `device.take_event_back`, since 0.1.
   * For coach, coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  takeEventBack(request: DeviceTakeEventBackRequest, options?: CallOptions): Promise<DeviceTakeEventBackResponse>;

  /**
   * Changes what is said of a device; what it was stays readable.
   *
   * Operation `device.update`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  update(request: DeviceUpdateRequest, options?: CallOptions): Promise<DeviceUpdateResponse>;

  /**
   * Takes a device that was registered by mistake out of every count; it is kept.
   *
   * Operation `device.void`, since 0.1.
   * For coordinator; purposes lending, administration.
   * @experimental It may still change.
   */
  void(request: DeviceVoidRequest, options?: CallOptions): Promise<DeviceVoidResponse>;
}
