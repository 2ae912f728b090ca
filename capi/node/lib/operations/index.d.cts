// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CallOptions } from '../session.cjs';
import type {
  AcquisitionOperations,
  AcquisitionView,
  AcquisitionViewPage,
  AmendAcquisition,
  CountAcquisitions,
  ListAcquisitions,
  RecordAcquisition,
  VoidAcquisition,
} from './acquisition.cjs';
import type {
  AgreementOperations,
  AgreementView,
  AgreementViewPage,
  ListAgreements,
  PublishAgreement,
  Published,
} from './agreement.cjs';
import type {
  AssignmentOperations,
  AssignmentView,
  AssignmentViewPage,
  CreateAssignment,
  ListAssignments,
} from './assignment.cjs';
import type {
  AttendanceOperations,
  AttendancePage,
  AttendanceRecorded,
  ListAttendance,
  RecordAttendance,
  VoidAttendance,
} from './attendance.cjs';
import type { Batch, BatchResults } from './batch.cjs';
import type {
  AskBorrower,
  BorrowerOperations,
  BorrowerSaved,
  BorrowerView,
  LiftSuspension,
  SetBorrower,
  Suspend,
} from './borrower.cjs';
import type { CertificateDocument, CertificateOperations, MakeCertificate } from './certificate.cjs';
import type { Changes, ChangesOperations, ChangesSince } from './changes.cjs';
import type {
  CheckClaims,
  CheckedClaims,
  ClaimOperations,
  ClaimViewPage,
  ListClaims,
  PublishClaim,
} from './claim.cjs';
import type { CompletionOperations, CompletionPage, ListCompletions, RecordCompletion } from './completion.cjs';
import type {
  AmendContact,
  Contact,
  ContactHistory,
  ContactOperations,
  ContactPage,
  CountContacts,
  ListContacts,
  LogContact,
  VoidContact,
} from './contact.cjs';
import type {
  ChangeDevice,
  ChangeOwner,
  CountDevices,
  DeviceLife,
  DeviceMoved,
  DeviceOperations,
  DeviceView,
  DeviceViewPage,
  ExportDevices,
  ExportedDevices,
  GetDevice,
  Label,
  ListDevices,
  MakeLabel,
  RecordCondition,
  RegisterDevice,
  TakeBack,
  UpdateDevice,
  VoidDevice,
} from './device.cjs';
import type {
  DisposalOperations,
  DisposalView,
  DisposalViewPage,
  ListDisposals,
  RecordDisposal,
} from './disposal.cjs';
import type {
  DonationOperations,
  DonationView,
  DonationViewPage,
  ListDonations,
  ReceiveDonation,
  SettleDonation,
  VoidDonation,
} from './donation.cjs';
import type {
  AdaptForm,
  AskChange,
  AskFormSummary,
  AskReadyMade,
  CheckForm,
  DefineForm,
  ExportCodebook,
  ExportForm,
  FormChange,
  FormCheck,
  FormImported,
  FormLinePage,
  FormOperations,
  FormSummary,
  FormVersion,
  FormView,
  GetForm,
  ImportFhirForm,
  ImportXlsform,
  InstallForm,
  ListForms,
  ReadyMadeForms,
  RetireForm,
  Translations,
} from './form.cjs';
import type {
  CountGrants,
  GiveGrant,
  GrantOperations,
  GrantSaved,
  GrantView,
  GrantViewPage,
  ListGrants,
} from './grant.cjs';
import type {
  FindingPage,
  Import,
  ImportOperations,
  ImportPage,
  ImportResult,
  ListFindings,
  ListImports,
  RunImport,
} from './import.cjs';
import type {
  ComputeIndicator,
  Figure,
  GetIndicator,
  IndicatorDocument,
  IndicatorOperations,
  IndicatorView,
  IndicatorViewPage,
  ListIndicators,
} from './indicator.cjs';
import type {
  ExportedHead,
  JournalOperations,
  ListJournal,
  ListedEntryPage,
  RedactEntry,
  ShownHead,
  Verified,
  VerifyJournal,
} from './journal.cjs';
import type { DefineKit, KitOperations, KitView, KitViewPage, ListKits, UpdateKit } from './kit.cjs';
import type {
  AmendLoan,
  CheckOut,
  CheckedOut,
  CountLoans,
  DuePreview,
  FindLoan,
  ListLoans,
  LoanLife,
  LoanOperations,
  LoanView,
  LoanViewPage,
  LoanVoided,
  LoseLoan,
  PreviewDue,
  RenewLoan,
  Renewed,
  ReturnLoan,
  Returned,
  VoidLoan,
} from './loan.cjs';
import type {
  AskMappingSummary,
  AskSkillProfile,
  AttachPart,
  BeginMapping,
  CompareMappings,
  CompleteMapping,
  DebriefMapping,
  ListMappings,
  MappingComparison,
  MappingLinePage,
  MappingOperations,
  MappingReport,
  MappingSummary,
  MappingView,
  ReportMapping,
  SkillProfileView,
  VoidMapping,
} from './mapping.cjs';
import type {
  CountMeetings,
  EndMeeting,
  HoldMeeting,
  ListMeetings,
  Meeting,
  MeetingOperations,
  MeetingPage,
  MoveMeeting,
  PlanMeeting,
} from './meeting.cjs';
import type {
  ChangeWeek,
  DefineOpening,
  ListOpenings,
  OpeningOperations,
  OpeningView,
  OpeningViewPage,
  SetDay,
} from './opening.cjs';
import type { OperationLines, OperationOperations } from './operation.cjs';
import type {
  AddOrganisation,
  ChangeOrganisation,
  ListOrganisations,
  Organisation,
  OrganisationOperations,
  OrganisationPage,
} from './organisation.cjs';
import type {
  AddPerson,
  CountPersons,
  GetPerson,
  ListPersons,
  ListedPersonPage,
  MergePersons,
  Merged,
  Person,
  PersonOperations,
  SetAttribute,
  UndoMerge,
} from './person.cjs';
import type { ListPilots, PilotOperations, PilotView, PilotViewPage, StartPilot } from './pilot.cjs';
import type {
  DefinePolicy,
  EndPolicy,
  ListPolicies,
  PolicyOperations,
  PolicyView,
  PolicyViewPage,
} from './policy.cjs';
import type {
  ExtendProject,
  ListProjects,
  Project,
  ProjectOperations,
  ProjectPage,
  StartProject,
} from './project.cjs';
import type { Advanced, AskCalendar, AskQueue, Calendar, QueueOperations, QueueView } from './queue.cjs';
import type { FindOrigin, Origin, RecordOperations } from './record.cjs';
import type {
  FinishRefurbishment,
  ListRefurbishments,
  RecordStep,
  RefurbishmentOperations,
  RefurbishmentView,
  RefurbishmentViewPage,
  StartRefurbishment,
  VoidRefurbishment,
} from './refurbishment.cjs';
import type {
  EndRelationship,
  ListRelationships,
  RelationshipOperations,
  RelationshipPage,
  StartRelationship,
} from './relationship.cjs';
import type { AskReminders, RecordTold, RecordedTold, ReminderOperations, Reminders } from './reminder.cjs';
import type { BuildReport, Report, ReportOperations } from './report.cjs';
import type {
  ChangeReservation,
  CountReservations,
  ListReservations,
  PlaceReservation,
  Placed,
  Prioritise,
  ReservationLife,
  ReservationOperations,
  ReservationView,
  ReservationViewPage,
  SuspendReservation,
} from './reservation.cjs';
import type {
  AmendResponse,
  BeginResponse,
  CompareResponses,
  CountResponses,
  DraftLinePage,
  DraftView,
  EndResponse,
  ExportTable,
  ImportFhirResponse,
  ListDrafts,
  ListResponses,
  RescoreResponses,
  RescoredView,
  ResponseComparison,
  ResponseHistory,
  ResponseImported,
  ResponseOperations,
  ResponseScores,
  ResponseView,
  ResponseViewPage,
  SaveResponse,
  SavedDraft,
  SubmitResponse,
} from './response.cjs';
import type { AssignRole, AssignmentPage, EndRole, ListRoles, RoleOperations } from './role.cjs';
import type {
  BeginSafari,
  DebriefSafari,
  JoinSafari,
  ListSafaris,
  NoteFinding,
  SafariLinePage,
  SafariOperations,
  SafariView,
  TakeStep,
  VoidSafari,
} from './safari.cjs';
import type {
  CountSanitisations,
  ListSanitisations,
  RecordSanitisation,
  SanitisationOperations,
  SanitisationSaved,
  SanitisationView,
  SanitisationViewPage,
  VoidSanitisation,
  WipePolicyView,
} from './sanitisation.cjs';
import type {
  DefineScheme,
  ListSchemes,
  MoveDevices,
  SchemeOperations,
  SchemeView,
  SchemeViewPage,
  UpdateScheme,
} from './scheme.cjs';
import type { ListSeries, ScheduleSeries, Scheduled, Series, SeriesOperations, SeriesPage } from './series.cjs';
import type { ById, Count, Document, Nothing, Repeatable, Revising, Saved, Table } from './shared.cjs';
import type {
  EndTransfer,
  ListTransfers,
  SendTransfer,
  TransferOperations,
  TransferView,
  TransferViewPage,
} from './transfer.cjs';
import type { AddUnit, ListUnits, Unit, UnitOperations, UnitPage } from './unit.cjs';
import type { ListUses, UseLogOperations, UsePage } from './use_log.cjs';
import type { Information, WorkspaceOperations } from './workspace.cjs';

export * from './acquisition.cjs';
export * from './agreement.cjs';
export * from './assignment.cjs';
export * from './attendance.cjs';
export * from './batch.cjs';
export * from './borrower.cjs';
export * from './certificate.cjs';
export * from './changes.cjs';
export * from './claim.cjs';
export * from './completion.cjs';
export * from './contact.cjs';
export * from './device.cjs';
export * from './disposal.cjs';
export * from './donation.cjs';
export * from './form.cjs';
export * from './grant.cjs';
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
export * from './queue.cjs';
export * from './record.cjs';
export * from './refurbishment.cjs';
export * from './relationship.cjs';
export * from './reminder.cjs';
export * from './report.cjs';
export * from './reservation.cjs';
export * from './response.cjs';
export * from './role.cjs';
export * from './safari.cjs';
export * from './sanitisation.cjs';
export * from './scheme.cjs';
export * from './series.cjs';
export * from './shared.cjs';
export * from './transfer.cjs';
export * from './unit.cjs';
export * from './use_log.cjs';
export * from './workspace.cjs';

/** Every operation by its name: what it takes and what it answers. */
export interface Operations {
  'acquisition.amend': { request: AmendAcquisition & Revising & Repeatable; response: Saved };
  'acquisition.count': { request: CountAcquisitions; response: Count };
  'acquisition.get': { request: ById; response: AcquisitionView };
  'acquisition.list': { request: ListAcquisitions; response: AcquisitionViewPage };
  'acquisition.record': { request: RecordAcquisition & Repeatable; response: Saved };
  'acquisition.void': { request: VoidAcquisition & Revising & Repeatable; response: Saved };
  'agreement.get': { request: ById; response: AgreementView };
  'agreement.list': { request: ListAgreements; response: AgreementViewPage };
  'agreement.publish': { request: PublishAgreement & Repeatable; response: Published };
  'assignment.create': { request: CreateAssignment & Repeatable; response: Saved };
  'assignment.get': { request: ById; response: AssignmentView };
  'assignment.list': { request: ListAssignments; response: AssignmentViewPage };
  'assignment.withdraw': { request: ById & Revising & Repeatable; response: Saved };
  'attendance.list': { request: ListAttendance; response: AttendancePage };
  'attendance.record': { request: RecordAttendance & Repeatable; response: AttendanceRecorded };
  'attendance.void': { request: VoidAttendance & Revising & Repeatable; response: Saved };
  'batch': { request: Batch & Repeatable; response: BatchResults };
  'borrower.get': { request: AskBorrower; response: BorrowerView };
  'borrower.lift_suspension': { request: LiftSuspension & Revising & Repeatable; response: Saved };
  'borrower.set': { request: SetBorrower & Repeatable; response: BorrowerSaved };
  'borrower.suspend': { request: Suspend & Repeatable; response: Saved };
  'certificate.of_disposal': { request: MakeCertificate; response: CertificateDocument };
  'certificate.of_wipe': { request: MakeCertificate; response: CertificateDocument };
  'changes.since': { request: ChangesSince; response: Changes };
  'claim.check': { request: CheckClaims; response: CheckedClaims };
  'claim.list': { request: ListClaims; response: ClaimViewPage };
  'claim.publish': { request: PublishClaim & Repeatable; response: Saved };
  'completion.list': { request: ListCompletions; response: CompletionPage };
  'completion.record': { request: RecordCompletion & Repeatable; response: Saved };
  'contact.amend': { request: AmendContact & Revising & Repeatable; response: Saved };
  'contact.count': { request: CountContacts; response: Count };
  'contact.get': { request: ById; response: Contact };
  'contact.history': { request: ById; response: ContactHistory };
  'contact.list': { request: ListContacts; response: ContactPage };
  'contact.log': { request: LogContact & Repeatable; response: Saved };
  'contact.void': { request: VoidContact & Revising & Repeatable; response: Saved };
  'device.change_owner': { request: ChangeOwner & Revising & Repeatable; response: Saved };
  'device.count': { request: CountDevices; response: Count };
  'device.export': { request: ExportDevices; response: ExportedDevices };
  'device.find': { request: ChangeDevice & Repeatable; response: DeviceMoved };
  'device.finish_install': { request: ChangeDevice & Repeatable; response: DeviceMoved };
  'device.finish_repair': { request: ChangeDevice & Repeatable; response: DeviceMoved };
  'device.get': { request: GetDevice; response: DeviceView };
  'device.history': { request: ById; response: DeviceLife };
  'device.label': { request: MakeLabel; response: Label };
  'device.list': { request: ListDevices; response: DeviceViewPage };
  'device.record_condition': { request: RecordCondition & Repeatable; response: Saved };
  'device.register': { request: RegisterDevice & Repeatable; response: Saved };
  'device.send_to_repair': { request: ChangeDevice & Repeatable; response: DeviceMoved };
  'device.send_to_wipe': { request: ChangeDevice & Repeatable; response: DeviceMoved };
  'device.take_event_back': { request: TakeBack & Repeatable; response: DeviceMoved };
  'device.update': { request: UpdateDevice & Revising & Repeatable; response: Saved };
  'device.void': { request: VoidDevice & Revising & Repeatable; response: Saved };
  'disposal.get': { request: ById; response: DisposalView };
  'disposal.list': { request: ListDisposals; response: DisposalViewPage };
  'disposal.record': { request: RecordDisposal & Repeatable; response: Saved };
  'donation.get': { request: ById; response: DonationView };
  'donation.list': { request: ListDonations; response: DonationViewPage };
  'donation.receive': { request: ReceiveDonation & Repeatable; response: Saved };
  'donation.settle': { request: SettleDonation & Revising & Repeatable; response: Saved };
  'donation.void': { request: VoidDonation & Revising & Repeatable; response: Saved };
  'form.adapt': { request: AdaptForm & Repeatable; response: Saved };
  'form.change': { request: AskChange; response: FormChange };
  'form.check': { request: CheckForm; response: FormCheck };
  'form.define': { request: DefineForm & Revising & Repeatable; response: Saved };
  'form.export_codebook': { request: ExportCodebook; response: Table };
  'form.export_fhir': { request: ExportForm; response: Document };
  'form.get': { request: GetForm; response: FormView };
  'form.import_fhir': { request: ImportFhirForm & Repeatable; response: FormImported };
  'form.import_xlsform': { request: ImportXlsform & Repeatable; response: FormImported };
  'form.install': { request: InstallForm & Repeatable; response: Saved };
  'form.list': { request: ListForms; response: FormLinePage };
  'form.ready_made': { request: AskReadyMade; response: ReadyMadeForms };
  'form.retire': { request: RetireForm & Revising & Repeatable; response: Saved };
  'form.summary': { request: AskFormSummary; response: FormSummary };
  'form.translations': { request: FormVersion; response: Translations };
  'grant.count': { request: CountGrants; response: Count };
  'grant.get': { request: ById; response: GrantView };
  'grant.give': { request: GiveGrant & Repeatable; response: GrantSaved };
  'grant.list': { request: ListGrants; response: GrantViewPage };
  'import.get': { request: ById; response: Import };
  'import.list': { request: ListImports; response: ImportPage };
  'import.list_findings': { request: ListFindings; response: FindingPage };
  'import.run': { request: RunImport & Repeatable; response: ImportResult };
  'indicator.compute': { request: ComputeIndicator; response: Figure };
  'indicator.define': { request: IndicatorDocument & Revising & Repeatable; response: Saved };
  'indicator.get': { request: GetIndicator; response: IndicatorView };
  'indicator.list': { request: ListIndicators; response: IndicatorViewPage };
  'journal.head': { request: Nothing; response: ExportedHead };
  'journal.list': { request: ListJournal; response: ListedEntryPage };
  'journal.redact': { request: RedactEntry & Repeatable; response: ShownHead };
  'journal.verify': { request: VerifyJournal; response: Verified };
  'kit.define': { request: DefineKit & Repeatable; response: Saved };
  'kit.dissolve': { request: ById & Revising & Repeatable; response: Saved };
  'kit.get': { request: ById; response: KitView };
  'kit.list': { request: ListKits; response: KitViewPage };
  'kit.update': { request: UpdateKit & Revising & Repeatable; response: Saved };
  'loan.amend': { request: AmendLoan & Revising & Repeatable; response: Saved };
  'loan.check_out': { request: CheckOut & Repeatable; response: CheckedOut };
  'loan.count': { request: CountLoans; response: Count };
  'loan.find': { request: FindLoan & Revising & Repeatable; response: Saved };
  'loan.get': { request: ById; response: LoanView };
  'loan.history': { request: ById; response: LoanLife };
  'loan.list': { request: ListLoans; response: LoanViewPage };
  'loan.lose': { request: LoseLoan & Revising & Repeatable; response: Saved };
  'loan.preview_due': { request: PreviewDue; response: DuePreview };
  'loan.renew': { request: RenewLoan & Revising & Repeatable; response: Renewed };
  'loan.return': { request: ReturnLoan & Revising & Repeatable; response: Returned };
  'loan.void': { request: VoidLoan & Revising & Repeatable; response: LoanVoided };
  'mapping.attach': { request: AttachPart & Revising & Repeatable; response: Saved };
  'mapping.begin': { request: BeginMapping & Repeatable; response: Saved };
  'mapping.compare': { request: CompareMappings; response: MappingComparison };
  'mapping.complete': { request: CompleteMapping & Revising & Repeatable; response: Saved };
  'mapping.debrief': { request: DebriefMapping & Revising & Repeatable; response: Saved };
  'mapping.get': { request: ById; response: MappingView };
  'mapping.list': { request: ListMappings; response: MappingLinePage };
  'mapping.profile': { request: AskSkillProfile; response: SkillProfileView };
  'mapping.report': { request: ReportMapping; response: MappingReport };
  'mapping.summary': { request: AskMappingSummary; response: MappingSummary };
  'mapping.void': { request: VoidMapping & Revising & Repeatable; response: Saved };
  'meeting.cancel': { request: EndMeeting & Revising & Repeatable; response: Saved };
  'meeting.count': { request: CountMeetings; response: Count };
  'meeting.get': { request: ById; response: Meeting };
  'meeting.hold': { request: HoldMeeting & Revising & Repeatable; response: Saved };
  'meeting.list': { request: ListMeetings; response: MeetingPage };
  'meeting.move': { request: MoveMeeting & Revising & Repeatable; response: Saved };
  'meeting.not_held': { request: EndMeeting & Revising & Repeatable; response: Saved };
  'meeting.plan': { request: PlanMeeting & Repeatable; response: Saved };
  'opening.change_week': { request: ChangeWeek & Revising & Repeatable; response: Saved };
  'opening.define': { request: DefineOpening & Repeatable; response: Saved };
  'opening.get': { request: ById; response: OpeningView };
  'opening.list': { request: ListOpenings; response: OpeningViewPage };
  'opening.set_day': { request: SetDay & Revising & Repeatable; response: Saved };
  'operation.list': { request: Nothing; response: OperationLines };
  'organisation.add': { request: AddOrganisation & Repeatable; response: Saved };
  'organisation.change': { request: ChangeOrganisation & Revising & Repeatable; response: Saved };
  'organisation.get': { request: ById; response: Organisation };
  'organisation.list': { request: ListOrganisations; response: OrganisationPage };
  'person.add': { request: AddPerson & Repeatable; response: Saved };
  'person.count': { request: CountPersons; response: Count };
  'person.get': { request: GetPerson; response: Person };
  'person.list': { request: ListPersons; response: ListedPersonPage };
  'person.merge': { request: MergePersons & Repeatable; response: Merged };
  'person.set': { request: SetAttribute & Revising & Repeatable; response: Saved };
  'person.unmerge': { request: UndoMerge & Revising & Repeatable; response: Saved };
  'pilot.get': { request: ById; response: PilotView };
  'pilot.list': { request: ListPilots; response: PilotViewPage };
  'pilot.start': { request: StartPilot & Repeatable; response: Saved };
  'policy.define': { request: DefinePolicy & Repeatable; response: Saved };
  'policy.end': { request: EndPolicy & Revising & Repeatable; response: Saved };
  'policy.get': { request: ById; response: PolicyView };
  'policy.list': { request: ListPolicies; response: PolicyViewPage };
  'project.extend': { request: ExtendProject & Revising & Repeatable; response: Saved };
  'project.get': { request: ById; response: Project };
  'project.list': { request: ListProjects; response: ProjectPage };
  'project.start': { request: StartProject & Repeatable; response: Saved };
  'queue.advance': { request: Nothing & Repeatable; response: Advanced };
  'queue.calendar': { request: AskCalendar; response: Calendar };
  'queue.get': { request: AskQueue; response: QueueView };
  'record.origin': { request: FindOrigin; response: Origin };
  'refurbishment.finish': { request: FinishRefurbishment & Revising & Repeatable; response: Saved };
  'refurbishment.get': { request: ById; response: RefurbishmentView };
  'refurbishment.list': { request: ListRefurbishments; response: RefurbishmentViewPage };
  'refurbishment.record_step': { request: RecordStep & Revising & Repeatable; response: Saved };
  'refurbishment.start': { request: StartRefurbishment & Repeatable; response: Saved };
  'refurbishment.void': { request: VoidRefurbishment & Revising & Repeatable; response: Saved };
  'relationship.end': { request: EndRelationship & Revising & Repeatable; response: Saved };
  'relationship.list': { request: ListRelationships; response: RelationshipPage };
  'relationship.start': { request: StartRelationship & Repeatable; response: Saved };
  'reminder.due': { request: AskReminders; response: Reminders };
  'reminder.record': { request: RecordTold & Repeatable; response: RecordedTold };
  'report.build': { request: BuildReport; response: Report };
  'reservation.cancel': { request: ChangeReservation & Revising & Repeatable; response: Placed };
  'reservation.count': { request: CountReservations; response: Count };
  'reservation.get': { request: ById; response: ReservationView };
  'reservation.history': { request: ById; response: ReservationLife };
  'reservation.list': { request: ListReservations; response: ReservationViewPage };
  'reservation.place': { request: PlaceReservation & Repeatable; response: Placed };
  'reservation.prioritise': { request: Prioritise & Revising & Repeatable; response: Placed };
  'reservation.resume': { request: ChangeReservation & Revising & Repeatable; response: Placed };
  'reservation.suspend': { request: SuspendReservation & Revising & Repeatable; response: Placed };
  'response.amend': { request: AmendResponse & Revising & Repeatable; response: Saved };
  'response.begin': { request: BeginResponse & Repeatable; response: SavedDraft };
  'response.compare': { request: CompareResponses; response: ResponseComparison };
  'response.count': { request: CountResponses; response: Count };
  'response.discard': { request: ById & Revising & Repeatable; response: Saved };
  'response.drafts': { request: ListDrafts; response: DraftLinePage };
  'response.export_csv': { request: ExportTable; response: Table };
  'response.export_fhir': { request: ById; response: Document };
  'response.get': { request: ById; response: ResponseView };
  'response.history': { request: ById; response: ResponseHistory };
  'response.import_fhir': { request: ImportFhirResponse & Repeatable; response: ResponseImported };
  'response.list': { request: ListResponses; response: ResponseViewPage };
  'response.rescore': { request: RescoreResponses & Repeatable; response: RescoredView };
  'response.resume': { request: ById; response: DraftView };
  'response.save': { request: SaveResponse & Revising & Repeatable; response: SavedDraft };
  'response.scores': { request: ById; response: ResponseScores };
  'response.submit': { request: SubmitResponse & Repeatable; response: Saved };
  'response.void': { request: EndResponse & Revising & Repeatable; response: Saved };
  'response.withdraw': { request: EndResponse & Revising & Repeatable; response: Saved };
  'role.assign': { request: AssignRole & Repeatable; response: Saved };
  'role.end': { request: EndRole & Revising & Repeatable; response: Saved };
  'role.list': { request: ListRoles; response: AssignmentPage };
  'safari.begin': { request: BeginSafari & Repeatable; response: Saved };
  'safari.complete': { request: ById & Revising & Repeatable; response: Saved };
  'safari.debrief': { request: DebriefSafari & Revising & Repeatable; response: Saved };
  'safari.find': { request: NoteFinding & Revising & Repeatable; response: Saved };
  'safari.get': { request: ById; response: SafariView };
  'safari.join': { request: JoinSafari & Revising & Repeatable; response: Saved };
  'safari.list': { request: ListSafaris; response: SafariLinePage };
  'safari.step': { request: TakeStep & Revising & Repeatable; response: Saved };
  'safari.void': { request: VoidSafari & Revising & Repeatable; response: Saved };
  'sanitisation.count': { request: CountSanitisations; response: Count };
  'sanitisation.get': { request: ById; response: SanitisationView };
  'sanitisation.list': { request: ListSanitisations; response: SanitisationViewPage };
  'sanitisation.record': { request: RecordSanitisation & Repeatable; response: SanitisationSaved };
  'sanitisation.set_policy': { request: WipePolicyView & Repeatable; response: WipePolicyView };
  'sanitisation.void': { request: VoidSanitisation & Revising & Repeatable; response: Saved };
  'scheme.add_devices': { request: MoveDevices & Repeatable; response: Saved };
  'scheme.define': { request: DefineScheme & Repeatable; response: Saved };
  'scheme.get': { request: ById; response: SchemeView };
  'scheme.list': { request: ListSchemes; response: SchemeViewPage };
  'scheme.remove_devices': { request: MoveDevices & Repeatable; response: Saved };
  'scheme.update': { request: UpdateScheme & Revising & Repeatable; response: Saved };
  'series.get': { request: ById; response: Series };
  'series.list': { request: ListSeries; response: SeriesPage };
  'series.schedule': { request: ScheduleSeries & Repeatable; response: Scheduled };
  'transfer.cancel': { request: EndTransfer & Revising & Repeatable; response: Saved };
  'transfer.get': { request: ById; response: TransferView };
  'transfer.list': { request: ListTransfers; response: TransferViewPage };
  'transfer.receive': { request: EndTransfer & Revising & Repeatable; response: Saved };
  'transfer.send': { request: SendTransfer & Repeatable; response: Saved };
  'unit.add': { request: AddUnit & Repeatable; response: Saved };
  'unit.get': { request: ById; response: Unit };
  'unit.list': { request: ListUnits; response: UnitPage };
  'use_log.list': { request: ListUses; response: UsePage };
  'workspace.info': { request: Nothing; response: Information };
}

/** The operations that list something page by page. */
export type ListOperation =
  | 'acquisition.list'
  | 'agreement.list'
  | 'assignment.list'
  | 'attendance.list'
  | 'claim.list'
  | 'completion.list'
  | 'contact.list'
  | 'device.list'
  | 'disposal.list'
  | 'donation.list'
  | 'form.list'
  | 'grant.list'
  | 'import.list'
  | 'import.list_findings'
  | 'indicator.list'
  | 'journal.list'
  | 'kit.list'
  | 'loan.list'
  | 'mapping.list'
  | 'meeting.list'
  | 'opening.list'
  | 'organisation.list'
  | 'person.list'
  | 'pilot.list'
  | 'policy.list'
  | 'project.list'
  | 'refurbishment.list'
  | 'relationship.list'
  | 'reservation.list'
  | 'response.drafts'
  | 'response.list'
  | 'role.list'
  | 'safari.list'
  | 'sanitisation.list'
  | 'scheme.list'
  | 'series.list'
  | 'transfer.list'
  | 'unit.list'
  | 'use_log.list';

/** The operations of a session, by noun. */
export interface Nouns {
  /** The operations `acquisition.*`. */
  readonly acquisition: AcquisitionOperations;
  /** The operations `agreement.*`. */
  readonly agreement: AgreementOperations;
  /** The operations `assignment.*`. */
  readonly assignment: AssignmentOperations;
  /** The operations `attendance.*`. */
  readonly attendance: AttendanceOperations;
  /** The operations `borrower.*`. */
  readonly borrower: BorrowerOperations;
  /** The operations `certificate.*`. */
  readonly certificate: CertificateOperations;
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
  /** The operations `disposal.*`. */
  readonly disposal: DisposalOperations;
  /** The operations `donation.*`. */
  readonly donation: DonationOperations;
  /** The operations `form.*`. */
  readonly form: FormOperations;
  /** The operations `grant.*`. */
  readonly grant: GrantOperations;
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
  /** The operations `queue.*`. */
  readonly queue: QueueOperations;
  /** The operations `record.*`. */
  readonly record: RecordOperations;
  /** The operations `refurbishment.*`. */
  readonly refurbishment: RefurbishmentOperations;
  /** The operations `relationship.*`. */
  readonly relationship: RelationshipOperations;
  /** The operations `reminder.*`. */
  readonly reminder: ReminderOperations;
  /** The operations `report.*`. */
  readonly report: ReportOperations;
  /** The operations `reservation.*`. */
  readonly reservation: ReservationOperations;
  /** The operations `response.*`. */
  readonly response: ResponseOperations;
  /** The operations `role.*`. */
  readonly role: RoleOperations;
  /** The operations `safari.*`. */
  readonly safari: SafariOperations;
  /** The operations `sanitisation.*`. */
  readonly sanitisation: SanitisationOperations;
  /** The operations `scheme.*`. */
  readonly scheme: SchemeOperations;
  /** The operations `series.*`. */
  readonly series: SeriesOperations;
  /** The operations `transfer.*`. */
  readonly transfer: TransferOperations;
  /** The operations `unit.*`. */
  readonly unit: UnitOperations;
  /** The operations `use_log.*`. */
  readonly useLog: UseLogOperations;
  /** The operations `workspace.*`. */
  readonly workspace: WorkspaceOperations;

  /**
   * Does many calls in one transaction: all of them or none.
   *
   * Operation `batch`, since 0.1. For client, peer, coach, group_leader, coordinator, reporter, privacy_officer,
   * system_administrator; purposes: guidance, coaching, lending, assessment, evaluation, administration, oversight,
   * own_data.
   */
  batch(request?: Batch & Repeatable, options?: CallOptions): Promise<BatchResults>;
}
