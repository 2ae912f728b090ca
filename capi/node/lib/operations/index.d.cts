// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file.
import type {
  AcquisitionOperations,
  AcquisitionCountRequest,
  AcquisitionCountResponse,
  AcquisitionGetRequest,
  AcquisitionGetResponse,
  AcquisitionListRequest,
  AcquisitionListResponse,
  AcquisitionRecordRequest,
  AcquisitionRecordResponse,
} from './acquisition.cjs';
import type {
  AssignmentOperations,
  AssignmentCreateRequest,
  AssignmentCreateResponse,
  AssignmentGetRequest,
  AssignmentGetResponse,
  AssignmentListRequest,
  AssignmentListResponse,
  AssignmentWithdrawRequest,
  AssignmentWithdrawResponse,
} from './assignment.cjs';
import type {
  AttendanceOperations,
  AttendanceListRequest,
  AttendanceListResponse,
  AttendanceRecordRequest,
  AttendanceRecordResponse,
  AttendanceVoidRequest,
  AttendanceVoidResponse,
} from './attendance.cjs';
import type {
  BorrowerOperations,
  BorrowerGetRequest,
  BorrowerGetResponse,
  BorrowerLiftSuspensionRequest,
  BorrowerLiftSuspensionResponse,
  BorrowerSetRequest,
  BorrowerSetResponse,
  BorrowerSuspendRequest,
  BorrowerSuspendResponse,
} from './borrower.cjs';
import type {
  ChangesOperations,
  ChangesSinceRequest,
  ChangesSinceResponse,
} from './changes.cjs';
import type {
  ClaimOperations,
  ClaimCheckRequest,
  ClaimCheckResponse,
  ClaimListRequest,
  ClaimListResponse,
  ClaimPublishRequest,
  ClaimPublishResponse,
} from './claim.cjs';
import type {
  CompletionOperations,
  CompletionListRequest,
  CompletionListResponse,
  CompletionRecordRequest,
  CompletionRecordResponse,
} from './completion.cjs';
import type {
  ContactOperations,
  ContactAmendRequest,
  ContactAmendResponse,
  ContactCountRequest,
  ContactCountResponse,
  ContactGetRequest,
  ContactGetResponse,
  ContactHistoryRequest,
  ContactHistoryResponse,
  ContactListRequest,
  ContactListResponse,
  ContactLogRequest,
  ContactLogResponse,
  ContactVoidRequest,
  ContactVoidResponse,
} from './contact.cjs';
import type {
  DeviceOperations,
  DeviceCountRequest,
  DeviceCountResponse,
  DeviceExportRequest,
  DeviceExportResponse,
  DeviceFindRequest,
  DeviceFindResponse,
  DeviceFinishInstallRequest,
  DeviceFinishInstallResponse,
  DeviceFinishRepairRequest,
  DeviceFinishRepairResponse,
  DeviceGetRequest,
  DeviceGetResponse,
  DeviceHistoryRequest,
  DeviceHistoryResponse,
  DeviceLabelRequest,
  DeviceLabelResponse,
  DeviceListRequest,
  DeviceListResponse,
  DeviceRecordConditionRequest,
  DeviceRecordConditionResponse,
  DeviceRegisterRequest,
  DeviceRegisterResponse,
  DeviceSendToRepairRequest,
  DeviceSendToRepairResponse,
  DeviceSendToWipeRequest,
  DeviceSendToWipeResponse,
  DeviceTakeEventBackRequest,
  DeviceTakeEventBackResponse,
  DeviceUpdateRequest,
  DeviceUpdateResponse,
  DeviceVoidRequest,
  DeviceVoidResponse,
} from './device.cjs';
import type {
  DonationOperations,
  DonationGetRequest,
  DonationGetResponse,
  DonationListRequest,
  DonationListResponse,
  DonationReceiveRequest,
  DonationReceiveResponse,
  DonationSettleRequest,
  DonationSettleResponse,
  DonationVoidRequest,
  DonationVoidResponse,
} from './donation.cjs';
import type {
  FormOperations,
  FormDefineRequest,
  FormDefineResponse,
  FormGetRequest,
  FormGetResponse,
  FormListRequest,
  FormListResponse,
} from './form.cjs';
import type {
  ImportOperations,
  ImportGetRequest,
  ImportGetResponse,
  ImportListRequest,
  ImportListResponse,
  ImportListFindingsRequest,
  ImportListFindingsResponse,
  ImportRunRequest,
  ImportRunResponse,
} from './import.cjs';
import type {
  IndicatorOperations,
  IndicatorComputeRequest,
  IndicatorComputeResponse,
  IndicatorDefineRequest,
  IndicatorDefineResponse,
  IndicatorGetRequest,
  IndicatorGetResponse,
  IndicatorListRequest,
  IndicatorListResponse,
} from './indicator.cjs';
import type {
  JournalOperations,
  JournalHeadRequest,
  JournalHeadResponse,
  JournalListRequest,
  JournalListResponse,
  JournalRedactRequest,
  JournalRedactResponse,
  JournalVerifyRequest,
  JournalVerifyResponse,
} from './journal.cjs';
import type {
  KitOperations,
  KitDefineRequest,
  KitDefineResponse,
  KitDissolveRequest,
  KitDissolveResponse,
  KitGetRequest,
  KitGetResponse,
  KitListRequest,
  KitListResponse,
  KitUpdateRequest,
  KitUpdateResponse,
} from './kit.cjs';
import type {
  LoanOperations,
  LoanCheckOutRequest,
  LoanCheckOutResponse,
  LoanCountRequest,
  LoanCountResponse,
  LoanGetRequest,
  LoanGetResponse,
  LoanListRequest,
  LoanListResponse,
  LoanPreviewDueRequest,
  LoanPreviewDueResponse,
  LoanReturnRequest,
  LoanReturnResponse,
} from './loan.cjs';
import type {
  MappingOperations,
  MappingAttachRequest,
  MappingAttachResponse,
  MappingBeginRequest,
  MappingBeginResponse,
  MappingCompleteRequest,
  MappingCompleteResponse,
  MappingDebriefRequest,
  MappingDebriefResponse,
  MappingGetRequest,
  MappingGetResponse,
  MappingListRequest,
  MappingListResponse,
  MappingVoidRequest,
  MappingVoidResponse,
} from './mapping.cjs';
import type {
  MeetingOperations,
  MeetingCancelRequest,
  MeetingCancelResponse,
  MeetingCountRequest,
  MeetingCountResponse,
  MeetingGetRequest,
  MeetingGetResponse,
  MeetingHoldRequest,
  MeetingHoldResponse,
  MeetingListRequest,
  MeetingListResponse,
  MeetingMoveRequest,
  MeetingMoveResponse,
  MeetingNotHeldRequest,
  MeetingNotHeldResponse,
  MeetingPlanRequest,
  MeetingPlanResponse,
} from './meeting.cjs';
import type {
  OpeningOperations,
  OpeningChangeWeekRequest,
  OpeningChangeWeekResponse,
  OpeningDefineRequest,
  OpeningDefineResponse,
  OpeningGetRequest,
  OpeningGetResponse,
  OpeningListRequest,
  OpeningListResponse,
  OpeningSetDayRequest,
  OpeningSetDayResponse,
} from './opening.cjs';
import type {
  OperationOperations,
  OperationListRequest,
  OperationListResponse,
} from './operation.cjs';
import type {
  OrganisationOperations,
  OrganisationAddRequest,
  OrganisationAddResponse,
  OrganisationChangeRequest,
  OrganisationChangeResponse,
  OrganisationGetRequest,
  OrganisationGetResponse,
  OrganisationListRequest,
  OrganisationListResponse,
} from './organisation.cjs';
import type {
  PersonOperations,
  PersonAddRequest,
  PersonAddResponse,
  PersonCountRequest,
  PersonCountResponse,
  PersonGetRequest,
  PersonGetResponse,
  PersonListRequest,
  PersonListResponse,
  PersonMergeRequest,
  PersonMergeResponse,
  PersonSetRequest,
  PersonSetResponse,
  PersonUnmergeRequest,
  PersonUnmergeResponse,
} from './person.cjs';
import type {
  PilotOperations,
  PilotGetRequest,
  PilotGetResponse,
  PilotListRequest,
  PilotListResponse,
  PilotStartRequest,
  PilotStartResponse,
} from './pilot.cjs';
import type {
  PolicyOperations,
  PolicyDefineRequest,
  PolicyDefineResponse,
  PolicyEndRequest,
  PolicyEndResponse,
  PolicyGetRequest,
  PolicyGetResponse,
  PolicyListRequest,
  PolicyListResponse,
} from './policy.cjs';
import type {
  ProjectOperations,
  ProjectExtendRequest,
  ProjectExtendResponse,
  ProjectGetRequest,
  ProjectGetResponse,
  ProjectListRequest,
  ProjectListResponse,
  ProjectStartRequest,
  ProjectStartResponse,
} from './project.cjs';
import type {
  RecordOperations,
  RecordOriginRequest,
  RecordOriginResponse,
} from './record.cjs';
import type {
  RelationshipOperations,
  RelationshipEndRequest,
  RelationshipEndResponse,
  RelationshipListRequest,
  RelationshipListResponse,
  RelationshipStartRequest,
  RelationshipStartResponse,
} from './relationship.cjs';
import type {
  ReportOperations,
  ReportBuildRequest,
  ReportBuildResponse,
} from './report.cjs';
import type {
  ResponseOperations,
  ResponseAmendRequest,
  ResponseAmendResponse,
  ResponseBeginRequest,
  ResponseBeginResponse,
  ResponseCountRequest,
  ResponseCountResponse,
  ResponseDiscardRequest,
  ResponseDiscardResponse,
  ResponseDraftsRequest,
  ResponseDraftsResponse,
  ResponseGetRequest,
  ResponseGetResponse,
  ResponseHistoryRequest,
  ResponseHistoryResponse,
  ResponseListRequest,
  ResponseListResponse,
  ResponseResumeRequest,
  ResponseResumeResponse,
  ResponseSaveRequest,
  ResponseSaveResponse,
  ResponseSubmitRequest,
  ResponseSubmitResponse,
  ResponseVoidRequest,
  ResponseVoidResponse,
  ResponseWithdrawRequest,
  ResponseWithdrawResponse,
} from './response.cjs';
import type {
  RoleOperations,
  RoleAssignRequest,
  RoleAssignResponse,
  RoleEndRequest,
  RoleEndResponse,
  RoleListRequest,
  RoleListResponse,
} from './role.cjs';
import type {
  SafariOperations,
  SafariBeginRequest,
  SafariBeginResponse,
  SafariCompleteRequest,
  SafariCompleteResponse,
  SafariDebriefRequest,
  SafariDebriefResponse,
  SafariFindRequest,
  SafariFindResponse,
  SafariGetRequest,
  SafariGetResponse,
  SafariJoinRequest,
  SafariJoinResponse,
  SafariListRequest,
  SafariListResponse,
  SafariStepRequest,
  SafariStepResponse,
  SafariVoidRequest,
  SafariVoidResponse,
} from './safari.cjs';
import type {
  SanitisationOperations,
  SanitisationRecordRequest,
  SanitisationRecordResponse,
} from './sanitisation.cjs';
import type {
  SeriesOperations,
  SeriesGetRequest,
  SeriesGetResponse,
  SeriesListRequest,
  SeriesListResponse,
  SeriesScheduleRequest,
  SeriesScheduleResponse,
} from './series.cjs';
import type {
  UnitOperations,
  UnitAddRequest,
  UnitAddResponse,
  UnitGetRequest,
  UnitGetResponse,
  UnitListRequest,
  UnitListResponse,
} from './unit.cjs';
import type {
  UseLogOperations,
  UseLogListRequest,
  UseLogListResponse,
} from './use_log.cjs';
import type {
  WorkspaceOperations,
  WorkspaceInfoRequest,
  WorkspaceInfoResponse,
} from './workspace.cjs';
import type { BatchRequest, BatchResponse } from './batch.cjs';
import type { CallOptions } from '../session.cjs';

export * from './acquisition.cjs';
export * from './assignment.cjs';
export * from './attendance.cjs';
export * from './borrower.cjs';
export * from './changes.cjs';
export * from './claim.cjs';
export * from './completion.cjs';
export * from './contact.cjs';
export * from './device.cjs';
export * from './donation.cjs';
export * from './form.cjs';
export * from './import.cjs';
export * from './indicator.cjs';
export * from './journal.cjs';
export * from './kit.cjs';
export * from './loan.cjs';
export * from './mapping.cjs';
export * from './meeting.cjs';
export * from './opening.cjs';
export * from './operation.cjs';
export * from './organisation.cjs';
export * from './person.cjs';
export * from './pilot.cjs';
export * from './policy.cjs';
export * from './project.cjs';
export * from './record.cjs';
export * from './relationship.cjs';
export * from './report.cjs';
export * from './response.cjs';
export * from './role.cjs';
export * from './safari.cjs';
export * from './sanitisation.cjs';
export * from './series.cjs';
export * from './unit.cjs';
export * from './use_log.cjs';
export * from './workspace.cjs';
export * from './batch.cjs';

/** Every operation by its name: what it takes and what it answers. */
export interface Operations {
  "acquisition.count": { request: AcquisitionCountRequest; response: AcquisitionCountResponse };
  "acquisition.get": { request: AcquisitionGetRequest; response: AcquisitionGetResponse };
  "acquisition.list": { request: AcquisitionListRequest; response: AcquisitionListResponse };
  "acquisition.record": { request: AcquisitionRecordRequest; response: AcquisitionRecordResponse };
  "assignment.create": { request: AssignmentCreateRequest; response: AssignmentCreateResponse };
  "assignment.get": { request: AssignmentGetRequest; response: AssignmentGetResponse };
  "assignment.list": { request: AssignmentListRequest; response: AssignmentListResponse };
  "assignment.withdraw": { request: AssignmentWithdrawRequest; response: AssignmentWithdrawResponse };
  "attendance.list": { request: AttendanceListRequest; response: AttendanceListResponse };
  "attendance.record": { request: AttendanceRecordRequest; response: AttendanceRecordResponse };
  "attendance.void": { request: AttendanceVoidRequest; response: AttendanceVoidResponse };
  "batch": { request: BatchRequest; response: BatchResponse };
  "borrower.get": { request: BorrowerGetRequest; response: BorrowerGetResponse };
  "borrower.lift_suspension": { request: BorrowerLiftSuspensionRequest; response: BorrowerLiftSuspensionResponse };
  "borrower.set": { request: BorrowerSetRequest; response: BorrowerSetResponse };
  "borrower.suspend": { request: BorrowerSuspendRequest; response: BorrowerSuspendResponse };
  "changes.since": { request: ChangesSinceRequest; response: ChangesSinceResponse };
  "claim.check": { request: ClaimCheckRequest; response: ClaimCheckResponse };
  "claim.list": { request: ClaimListRequest; response: ClaimListResponse };
  "claim.publish": { request: ClaimPublishRequest; response: ClaimPublishResponse };
  "completion.list": { request: CompletionListRequest; response: CompletionListResponse };
  "completion.record": { request: CompletionRecordRequest; response: CompletionRecordResponse };
  "contact.amend": { request: ContactAmendRequest; response: ContactAmendResponse };
  "contact.count": { request: ContactCountRequest; response: ContactCountResponse };
  "contact.get": { request: ContactGetRequest; response: ContactGetResponse };
  "contact.history": { request: ContactHistoryRequest; response: ContactHistoryResponse };
  "contact.list": { request: ContactListRequest; response: ContactListResponse };
  "contact.log": { request: ContactLogRequest; response: ContactLogResponse };
  "contact.void": { request: ContactVoidRequest; response: ContactVoidResponse };
  "device.count": { request: DeviceCountRequest; response: DeviceCountResponse };
  "device.export": { request: DeviceExportRequest; response: DeviceExportResponse };
  "device.find": { request: DeviceFindRequest; response: DeviceFindResponse };
  "device.finish_install": { request: DeviceFinishInstallRequest; response: DeviceFinishInstallResponse };
  "device.finish_repair": { request: DeviceFinishRepairRequest; response: DeviceFinishRepairResponse };
  "device.get": { request: DeviceGetRequest; response: DeviceGetResponse };
  "device.history": { request: DeviceHistoryRequest; response: DeviceHistoryResponse };
  "device.label": { request: DeviceLabelRequest; response: DeviceLabelResponse };
  "device.list": { request: DeviceListRequest; response: DeviceListResponse };
  "device.record_condition": { request: DeviceRecordConditionRequest; response: DeviceRecordConditionResponse };
  "device.register": { request: DeviceRegisterRequest; response: DeviceRegisterResponse };
  "device.send_to_repair": { request: DeviceSendToRepairRequest; response: DeviceSendToRepairResponse };
  "device.send_to_wipe": { request: DeviceSendToWipeRequest; response: DeviceSendToWipeResponse };
  "device.take_event_back": { request: DeviceTakeEventBackRequest; response: DeviceTakeEventBackResponse };
  "device.update": { request: DeviceUpdateRequest; response: DeviceUpdateResponse };
  "device.void": { request: DeviceVoidRequest; response: DeviceVoidResponse };
  "donation.get": { request: DonationGetRequest; response: DonationGetResponse };
  "donation.list": { request: DonationListRequest; response: DonationListResponse };
  "donation.receive": { request: DonationReceiveRequest; response: DonationReceiveResponse };
  "donation.settle": { request: DonationSettleRequest; response: DonationSettleResponse };
  "donation.void": { request: DonationVoidRequest; response: DonationVoidResponse };
  "form.define": { request: FormDefineRequest; response: FormDefineResponse };
  "form.get": { request: FormGetRequest; response: FormGetResponse };
  "form.list": { request: FormListRequest; response: FormListResponse };
  "import.get": { request: ImportGetRequest; response: ImportGetResponse };
  "import.list": { request: ImportListRequest; response: ImportListResponse };
  "import.list_findings": { request: ImportListFindingsRequest; response: ImportListFindingsResponse };
  "import.run": { request: ImportRunRequest; response: ImportRunResponse };
  "indicator.compute": { request: IndicatorComputeRequest; response: IndicatorComputeResponse };
  "indicator.define": { request: IndicatorDefineRequest; response: IndicatorDefineResponse };
  "indicator.get": { request: IndicatorGetRequest; response: IndicatorGetResponse };
  "indicator.list": { request: IndicatorListRequest; response: IndicatorListResponse };
  "journal.head": { request: JournalHeadRequest; response: JournalHeadResponse };
  "journal.list": { request: JournalListRequest; response: JournalListResponse };
  "journal.redact": { request: JournalRedactRequest; response: JournalRedactResponse };
  "journal.verify": { request: JournalVerifyRequest; response: JournalVerifyResponse };
  "kit.define": { request: KitDefineRequest; response: KitDefineResponse };
  "kit.dissolve": { request: KitDissolveRequest; response: KitDissolveResponse };
  "kit.get": { request: KitGetRequest; response: KitGetResponse };
  "kit.list": { request: KitListRequest; response: KitListResponse };
  "kit.update": { request: KitUpdateRequest; response: KitUpdateResponse };
  "loan.check_out": { request: LoanCheckOutRequest; response: LoanCheckOutResponse };
  "loan.count": { request: LoanCountRequest; response: LoanCountResponse };
  "loan.get": { request: LoanGetRequest; response: LoanGetResponse };
  "loan.list": { request: LoanListRequest; response: LoanListResponse };
  "loan.preview_due": { request: LoanPreviewDueRequest; response: LoanPreviewDueResponse };
  "loan.return": { request: LoanReturnRequest; response: LoanReturnResponse };
  "mapping.attach": { request: MappingAttachRequest; response: MappingAttachResponse };
  "mapping.begin": { request: MappingBeginRequest; response: MappingBeginResponse };
  "mapping.complete": { request: MappingCompleteRequest; response: MappingCompleteResponse };
  "mapping.debrief": { request: MappingDebriefRequest; response: MappingDebriefResponse };
  "mapping.get": { request: MappingGetRequest; response: MappingGetResponse };
  "mapping.list": { request: MappingListRequest; response: MappingListResponse };
  "mapping.void": { request: MappingVoidRequest; response: MappingVoidResponse };
  "meeting.cancel": { request: MeetingCancelRequest; response: MeetingCancelResponse };
  "meeting.count": { request: MeetingCountRequest; response: MeetingCountResponse };
  "meeting.get": { request: MeetingGetRequest; response: MeetingGetResponse };
  "meeting.hold": { request: MeetingHoldRequest; response: MeetingHoldResponse };
  "meeting.list": { request: MeetingListRequest; response: MeetingListResponse };
  "meeting.move": { request: MeetingMoveRequest; response: MeetingMoveResponse };
  "meeting.not_held": { request: MeetingNotHeldRequest; response: MeetingNotHeldResponse };
  "meeting.plan": { request: MeetingPlanRequest; response: MeetingPlanResponse };
  "opening.change_week": { request: OpeningChangeWeekRequest; response: OpeningChangeWeekResponse };
  "opening.define": { request: OpeningDefineRequest; response: OpeningDefineResponse };
  "opening.get": { request: OpeningGetRequest; response: OpeningGetResponse };
  "opening.list": { request: OpeningListRequest; response: OpeningListResponse };
  "opening.set_day": { request: OpeningSetDayRequest; response: OpeningSetDayResponse };
  "operation.list": { request: OperationListRequest; response: OperationListResponse };
  "organisation.add": { request: OrganisationAddRequest; response: OrganisationAddResponse };
  "organisation.change": { request: OrganisationChangeRequest; response: OrganisationChangeResponse };
  "organisation.get": { request: OrganisationGetRequest; response: OrganisationGetResponse };
  "organisation.list": { request: OrganisationListRequest; response: OrganisationListResponse };
  "person.add": { request: PersonAddRequest; response: PersonAddResponse };
  "person.count": { request: PersonCountRequest; response: PersonCountResponse };
  "person.get": { request: PersonGetRequest; response: PersonGetResponse };
  "person.list": { request: PersonListRequest; response: PersonListResponse };
  "person.merge": { request: PersonMergeRequest; response: PersonMergeResponse };
  "person.set": { request: PersonSetRequest; response: PersonSetResponse };
  "person.unmerge": { request: PersonUnmergeRequest; response: PersonUnmergeResponse };
  "pilot.get": { request: PilotGetRequest; response: PilotGetResponse };
  "pilot.list": { request: PilotListRequest; response: PilotListResponse };
  "pilot.start": { request: PilotStartRequest; response: PilotStartResponse };
  "policy.define": { request: PolicyDefineRequest; response: PolicyDefineResponse };
  "policy.end": { request: PolicyEndRequest; response: PolicyEndResponse };
  "policy.get": { request: PolicyGetRequest; response: PolicyGetResponse };
  "policy.list": { request: PolicyListRequest; response: PolicyListResponse };
  "project.extend": { request: ProjectExtendRequest; response: ProjectExtendResponse };
  "project.get": { request: ProjectGetRequest; response: ProjectGetResponse };
  "project.list": { request: ProjectListRequest; response: ProjectListResponse };
  "project.start": { request: ProjectStartRequest; response: ProjectStartResponse };
  "record.origin": { request: RecordOriginRequest; response: RecordOriginResponse };
  "relationship.end": { request: RelationshipEndRequest; response: RelationshipEndResponse };
  "relationship.list": { request: RelationshipListRequest; response: RelationshipListResponse };
  "relationship.start": { request: RelationshipStartRequest; response: RelationshipStartResponse };
  "report.build": { request: ReportBuildRequest; response: ReportBuildResponse };
  "response.amend": { request: ResponseAmendRequest; response: ResponseAmendResponse };
  "response.begin": { request: ResponseBeginRequest; response: ResponseBeginResponse };
  "response.count": { request: ResponseCountRequest; response: ResponseCountResponse };
  "response.discard": { request: ResponseDiscardRequest; response: ResponseDiscardResponse };
  "response.drafts": { request: ResponseDraftsRequest; response: ResponseDraftsResponse };
  "response.get": { request: ResponseGetRequest; response: ResponseGetResponse };
  "response.history": { request: ResponseHistoryRequest; response: ResponseHistoryResponse };
  "response.list": { request: ResponseListRequest; response: ResponseListResponse };
  "response.resume": { request: ResponseResumeRequest; response: ResponseResumeResponse };
  "response.save": { request: ResponseSaveRequest; response: ResponseSaveResponse };
  "response.submit": { request: ResponseSubmitRequest; response: ResponseSubmitResponse };
  "response.void": { request: ResponseVoidRequest; response: ResponseVoidResponse };
  "response.withdraw": { request: ResponseWithdrawRequest; response: ResponseWithdrawResponse };
  "role.assign": { request: RoleAssignRequest; response: RoleAssignResponse };
  "role.end": { request: RoleEndRequest; response: RoleEndResponse };
  "role.list": { request: RoleListRequest; response: RoleListResponse };
  "safari.begin": { request: SafariBeginRequest; response: SafariBeginResponse };
  "safari.complete": { request: SafariCompleteRequest; response: SafariCompleteResponse };
  "safari.debrief": { request: SafariDebriefRequest; response: SafariDebriefResponse };
  "safari.find": { request: SafariFindRequest; response: SafariFindResponse };
  "safari.get": { request: SafariGetRequest; response: SafariGetResponse };
  "safari.join": { request: SafariJoinRequest; response: SafariJoinResponse };
  "safari.list": { request: SafariListRequest; response: SafariListResponse };
  "safari.step": { request: SafariStepRequest; response: SafariStepResponse };
  "safari.void": { request: SafariVoidRequest; response: SafariVoidResponse };
  "sanitisation.record": { request: SanitisationRecordRequest; response: SanitisationRecordResponse };
  "series.get": { request: SeriesGetRequest; response: SeriesGetResponse };
  "series.list": { request: SeriesListRequest; response: SeriesListResponse };
  "series.schedule": { request: SeriesScheduleRequest; response: SeriesScheduleResponse };
  "unit.add": { request: UnitAddRequest; response: UnitAddResponse };
  "unit.get": { request: UnitGetRequest; response: UnitGetResponse };
  "unit.list": { request: UnitListRequest; response: UnitListResponse };
  "use_log.list": { request: UseLogListRequest; response: UseLogListResponse };
  "workspace.info": { request: WorkspaceInfoRequest; response: WorkspaceInfoResponse };
}

/** The operations that list something page by page. */
export type ListOperation =
  | "acquisition.list"
  | "assignment.list"
  | "attendance.list"
  | "claim.list"
  | "completion.list"
  | "contact.list"
  | "device.list"
  | "donation.list"
  | "form.list"
  | "import.list"
  | "import.list_findings"
  | "indicator.list"
  | "journal.list"
  | "kit.list"
  | "loan.list"
  | "mapping.list"
  | "meeting.list"
  | "opening.list"
  | "organisation.list"
  | "person.list"
  | "pilot.list"
  | "policy.list"
  | "project.list"
  | "relationship.list"
  | "response.drafts"
  | "response.list"
  | "role.list"
  | "safari.list"
  | "series.list"
  | "unit.list"
  | "use_log.list";

/** The operations of a session, by noun. */
export interface Nouns {
  /** The operations `acquisition.*`. */
  readonly acquisition: AcquisitionOperations;
  /** The operations `assignment.*`. */
  readonly assignment: AssignmentOperations;
  /** The operations `attendance.*`. */
  readonly attendance: AttendanceOperations;
  /** The operations `borrower.*`. */
  readonly borrower: BorrowerOperations;
  /** The operations `changes.*`. */
  readonly changes: ChangesOperations;
  /** The operations `claim.*`. */
  readonly claim: ClaimOperations;
  /** The operations `completion.*`. */
  readonly completion: CompletionOperations;
  /** The operations `contact.*`. */
  readonly contact: ContactOperations;
  /** The operations `device.*`. */
  readonly device: DeviceOperations;
  /** The operations `donation.*`. */
  readonly donation: DonationOperations;
  /** The operations `form.*`. */
  readonly form: FormOperations;
  /** The operations `import.*`. */
  readonly import: ImportOperations;
  /** The operations `indicator.*`. */
  readonly indicator: IndicatorOperations;
  /** The operations `journal.*`. */
  readonly journal: JournalOperations;
  /** The operations `kit.*`. */
  readonly kit: KitOperations;
  /** The operations `loan.*`. */
  readonly loan: LoanOperations;
  /** The operations `mapping.*`. */
  readonly mapping: MappingOperations;
  /** The operations `meeting.*`. */
  readonly meeting: MeetingOperations;
  /** The operations `opening.*`. */
  readonly opening: OpeningOperations;
  /** The operations `operation.*`. */
  readonly operation: OperationOperations;
  /** The operations `organisation.*`. */
  readonly organisation: OrganisationOperations;
  /** The operations `person.*`. */
  readonly person: PersonOperations;
  /** The operations `pilot.*`. */
  readonly pilot: PilotOperations;
  /** The operations `policy.*`. */
  readonly policy: PolicyOperations;
  /** The operations `project.*`. */
  readonly project: ProjectOperations;
  /** The operations `record.*`. */
  readonly record: RecordOperations;
  /** The operations `relationship.*`. */
  readonly relationship: RelationshipOperations;
  /** The operations `report.*`. */
  readonly report: ReportOperations;
  /** The operations `response.*`. */
  readonly response: ResponseOperations;
  /** The operations `role.*`. */
  readonly role: RoleOperations;
  /** The operations `safari.*`. */
  readonly safari: SafariOperations;
  /** The operations `sanitisation.*`. */
  readonly sanitisation: SanitisationOperations;
  /** The operations `series.*`. */
  readonly series: SeriesOperations;
  /** The operations `unit.*`. */
  readonly unit: UnitOperations;
  /** The operations `use_log.*`. */
  readonly useLog: UseLogOperations;
  /** The operations `workspace.*`. */
  readonly workspace: WorkspaceOperations;
  /**
   * Does many calls in one transaction: all of them or none.
   *
   * Operation `batch`, since 0.1.
   * For client, peer, coach, group_leader, coordinator, reporter, privacy_officer, system_administrator; purposes
   * guidance, coaching, lending, assessment, evaluation, administration, oversight, own_data.
   */
  batch(request?: BatchRequest, options?: CallOptions): Promise<BatchResponse>;
}

/** Roles, in which a session acts. */
export type Role =
  | "client"
  | "coach"
  | "coordinator"
  | "group_leader"
  | "peer"
  | "privacy_officer"
  | "reporter"
  | "system_administrator";

/** Purposes of use, which a session names. */
export type Purpose =
  | "administration"
  | "assessment"
  | "coaching"
  | "evaluation"
  | "guidance"
  | "lending"
  | "oversight"
  | "own_data";
