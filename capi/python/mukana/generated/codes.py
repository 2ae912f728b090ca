# Generated from the operations by capi/generate/all; not edited by hand.

"""Code lists: the texts that a field may be. A newer library may answer others; treat those as unknown."""

from typing import Literal

Absence = Literal["missing", "excluded"]
AcceptedAt = Literal["checkout", "return"]
AcquiredAs = Literal["purchase", "lease", "donation"]
AnswerState = Literal["answered", "skipped", "do_not_know", "not_applicable", "refused", "not_asked"]
AnsweringMode = Literal["alone", "together", "by_proxy"]
AssignmentState = Literal["open", "answered", "withdrawn"]
AttendanceMode = Literal["on_site", "remote", "unknown"]
AttendanceRole = Literal["participant", "leader", "staff", "observer"]
Attribute = Literal["municipality", "unit", "position", "target_group", "service_basis", "protection"]
Audience = Literal["internal", "published"]
Bound = Literal["exact", "at_least", "about"]
CallerKind = Literal["client", "professional", "unknown"]
CertificateFormat = Literal["html", "markdown", "text"]
ClosedDays = Literal["keep", "next", "previous", "same_weekday", "end_of_current", "start_of_next"]
CompletionKind = Literal["orientation", "training", "course", "other"]
Condition = Literal["good", "worn", "damaged"]
ContactKind = Literal[
    "call", "home_visit", "unit_visit", "remote_meeting", "office_visit", "message", "village_hall", "other",
]
DamageBy = Literal["borrower", "wear", "before", "unknown"]
Detail = Literal["thin", "full"]
DeviceEvent = Literal[
    "sent_to_wipe", "wiped", "wiped_for_install", "wipe_refused", "installed", "reserved", "released", "lent",
    "lent_unproven", "returned", "returned_unproven", "returned_broken", "sent_to_repair", "repaired",
    "repaired_unwiped", "repaired_to_install", "sent_away", "arrived", "went_missing", "found", "found_unwiped",
    "granted", "disposed",
]
DeviceKind = Literal["tablet", "laptop", "desktop", "phone", "wristband", "other"]
DeviceState = Literal[
    "received", "to_wipe", "blocked", "to_install", "available", "reserved", "on_loan", "repair", "in_transit", "lost",
    "granted", "disposed",
]
DisposalMethod = Literal["recycled", "destroyed", "sold", "given_away", "returned_to_lessor"]
DueStepKind = Literal[
    "base", "period", "skipped_time", "schedule_limit", "closed_day", "limit_before", "borrower_until",
]
EntryMode = Literal["live", "offline", "historical"]
Evidence = Literal["own", "donor_record", "donor_claim"]
FileKind = Literal["csv", "xlsx"]
FindingKind = Literal["works", "problem", "idea"]
FindingSeverity = Literal["minor", "hindering", "blocking"]
FlagKind = Literal["safety", "attention", "information"]
Format = Literal["json", "html", "markdown", "csv", "text"]
GapChoice = Literal["refuse", "next", "shift"]
GapDirection = Literal["better_than_estimated", "as_estimated", "weaker_than_estimated"]
Gender = Literal["female", "male", "other", "unknown"]
ItemKind = Literal[
    "single_choice", "multiple_choice", "scale", "boolean", "integer", "text", "display", "decimal", "date", "time",
    "open_choice", "group", "repeat", "matrix", "functional_task",
]
Keep = Literal["first", "latest"]
Kind = Literal["person", "completion", "contact", "meeting", "attendance", "device", "loan", "acquisition", "response"]
LabelCode = Literal["qr", "code128"]
Language = Literal["fi", "sv", "en"]
LicenceKind = Literal["open_source", "free_of_charge", "licensed"]
LoanEnd = Literal["returned", "lost", "granted"]
LoanFlag = Literal["no_wipe_evidence"]
LossReason = Literal["not_kept", "not_supported", "expression", "renamed", "not_in_form", "without_meaning"]
MappingPart = Literal["estimate", "tasks", "observation"]
MappingState = Literal["open", "completed"]
MeasureKind = Literal["count", "distinct", "sum", "mean", "min", "max", "share", "ratio", "rate_per_week"]
MediumKind = Literal["flash", "ssd", "disk", "card"]
MeetingAction = Literal["hold", "cancel", "not_held", "move"]
MeetingKind = Literal["group", "training", "workshop", "kick_off", "closing", "unit_meeting", "other"]
MeetingState = Literal["planned", "cancelled", "not_held", "held"]
MissingRule = Literal["refuse", "ignore", "prorate", "impute"]
Mode = Literal["on_site", "remote", "hybrid"]
NoComparison = Literal["first_missing", "second_missing", "other_levels", "other_framework_version", "not_comparable"]
NoScoreChange = Literal["before_missing", "after_missing", "other_rules"]
OnFinding = Literal["refuse", "set_aside"]
OpenWeekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
OverlapChoice = Literal["first", "second", "refuse"]
ParticipantPart = Literal["client", "staff", "peer"]
PeriodRule = Literal["evaluation", "pilot", "all", "given"]
PeriodUnit = Literal["minutes", "hours", "days", "open_days", "weeks", "months"]
Position = Literal["client", "professional", "manager", "coordinator", "peer_leader", "volunteer", "other"]
Precision = Literal["instant", "day", "week", "month"]
Presence = Literal["present", "absent", "excused"]
Purpose = Literal[
    "guidance", "coaching", "lending", "assessment", "evaluation", "administration", "oversight", "own_data",
]
RecordState = Literal["valid", "void"]
RefurbishmentStep = Literal["wiped", "operating_system", "programs", "tested"]
RelationshipKind = Literal["coach", "guide", "named_worker", "guardian", "leader"]
ReliabilityKind = Literal["internal_consistency", "test_retest", "parallel_forms"]
ReminderKind = Literal["before", "on_day", "after"]
ReminderLanguage = Literal["fi", "sv", "en"]
RenewalBase = Literal["checkout", "old_due", "now", "later"]
ReservationEvent = Literal[
    "placed", "suspended", "resumed", "allocated", "sent", "called_back", "readied", "requeued", "passed_over",
    "prioritised", "notified", "fulfilled", "reopened", "expired", "cancelled",
]
ReservationState = Literal[
    "queued", "suspended", "allocated", "in_transit", "ready", "fulfilled", "expired", "cancelled",
]
ResponseState = Literal["valid", "void", "withdrawn"]
Role = Literal[
    "client", "peer", "coach", "group_leader", "coordinator", "reporter", "privacy_officer", "system_administrator",
]
SafariGuidance = Literal["alone", "guided"]
SafariState = Literal["open", "completed"]
ScoreKind = Literal["sum", "mean", "count", "all", "any", "expression"]
ScoreState = Literal["complete", "partial", "incomplete", "not_applicable", "not_scorable"]
Sector = Literal["municipal", "county", "association", "school", "company", "state", "other"]
SkillsFormat = Literal["svg", "html", "text"]
SkillsLanguage = Literal["fi", "sv", "en"]
SlotDay = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
SplitBy = Literal["target_group", "unit", "municipality", "wave"]
Stage = Literal["import", "counting"]
Standing = Literal["strength", "between", "weak_point", "unknown"]
StepOutcome = Literal["done", "done_with_help", "gave_up", "skipped"]
SupportNeed = Literal["none", "some", "much"]
TableShape = Literal["wide", "long"]
TransferEnd = Literal["arrived", "cancelled"]
Verdict = Literal["improved", "unchanged", "deteriorated"]
Verification = Literal["full", "sample", "visual"]
Viewpoint = Literal["own", "observer"]
Weights = Literal["none", "linear", "quadratic"]
WipeAction = Literal["clear", "purge", "destroy"]
WipeFault = Literal["failed", "warned", "donor_claim", "donor_record", "not_verified"]
WipeResult = Literal["passed", "failed"]

__all__ = [
    "Absence", "AcceptedAt", "AcquiredAs", "AnswerState", "AnsweringMode", "AssignmentState", "AttendanceMode",
    "AttendanceRole", "Attribute", "Audience", "Bound", "CallerKind", "CertificateFormat", "ClosedDays",
    "CompletionKind", "Condition", "ContactKind", "DamageBy", "Detail", "DeviceEvent", "DeviceKind", "DeviceState",
    "DisposalMethod", "DueStepKind", "EntryMode", "Evidence", "FileKind", "FindingKind", "FindingSeverity", "FlagKind",
    "Format", "GapChoice", "GapDirection", "Gender", "ItemKind", "Keep", "Kind", "LabelCode", "Language", "LicenceKind",
    "LoanEnd", "LoanFlag", "LossReason", "MappingPart", "MappingState", "MeasureKind", "MediumKind", "MeetingAction",
    "MeetingKind", "MeetingState", "MissingRule", "Mode", "NoComparison", "NoScoreChange", "OnFinding", "OpenWeekday",
    "OverlapChoice", "ParticipantPart", "PeriodRule", "PeriodUnit", "Position", "Precision", "Presence", "Purpose",
    "RecordState", "RefurbishmentStep", "RelationshipKind", "ReliabilityKind", "ReminderKind", "ReminderLanguage",
    "RenewalBase", "ReservationEvent", "ReservationState", "ResponseState", "Role", "SafariGuidance", "SafariState",
    "ScoreKind", "ScoreState", "Sector", "SkillsFormat", "SkillsLanguage", "SlotDay", "SplitBy", "Stage", "Standing",
    "StepOutcome", "SupportNeed", "TableShape", "TransferEnd", "Verdict", "Verification", "Viewpoint", "Weights",
    "WipeAction", "WipeFault", "WipeResult",
]
