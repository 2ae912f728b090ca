/**
 * @file
 * Every operation as a C function with structs: generated from the operations by capi/generate/all, not edited by hand.
 *
 *     mukana_op_contact_log_request visit = {0};
 *     mukana_rec_saved saved;
 *     visit.kind = MUKANA_CODE_CONTACT_KIND_HOME_VISIT;
 *     visit.happened_at = "2021-03-01T08:00:00Z";
 *     visit.minutes = mukana_int(60);
 *     mukana_op_contact_log(session, &visit, &saved, &response);
 *
 *  1. `mukana_op_<noun>_<verb>` calls the operation "<noun>.<verb>" as ::mukana_call does: it answers the status, and
 *     `*response` is to be freed. A NULL request stands for {}.
 *  2. A request of zeros leaves out everything. Texts are NUL-terminated UTF-8; dates are "2021-03-01", instants
 *     "2021-03-01T08:00:00Z". A list is a pointer and a number; one of zero items behind a pointer is an empty list.
 *  3. The answer (or NULL) is filled on success and zeros on a failure. Its texts and places belong to the response. A
 *     list or an object is a place: read it with ::mukana_place_item and the function `mukana_read_...` of what it holds.
 *  4. A code list is an enum: 0 is nothing, -1 a code that this header does not know.
 *  5. All of this is compiled into the program and calls mukana.h alone.
 */
#ifndef MUKANA_OPERATIONS_H
#define MUKANA_OPERATIONS_H

#include "mukana_typed.h"

#ifdef __cplusplus
extern "C" {
#endif


/* Code lists ------------------------------------------------------------------------------------------------------- */

/** The code list Absence. */
typedef enum mukana_code_absence {
  MUKANA_CODE_ABSENCE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ABSENCE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ABSENCE_MISSING = 1, /**< "missing" */
  MUKANA_CODE_ABSENCE_EXCLUDED = 2 /**< "excluded" */
} mukana_code_absence;
/** The texts of mukana_code_absence, by number. */
static const char* const mukana_code_absence_names[] MUKANA_MAYBE_UNUSED = {"", "missing", "excluded", NULL};
/** The text of a code, such as "missing"; "" for none. */
static inline const char* mukana_code_absence_text(mukana_code_absence code) {
  return mukana_code_text(mukana_code_absence_names, (int32_t)code);
}

/** The code list AcceptedAt. */
typedef enum mukana_code_accepted_at {
  MUKANA_CODE_ACCEPTED_AT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ACCEPTED_AT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ACCEPTED_AT_CHECKOUT = 1, /**< "checkout" */
  MUKANA_CODE_ACCEPTED_AT_RETURN = 2 /**< "return" */
} mukana_code_accepted_at;
/** The texts of mukana_code_accepted_at, by number. */
static const char* const mukana_code_accepted_at_names[] MUKANA_MAYBE_UNUSED = {"", "checkout", "return", NULL};
/** The text of a code, such as "checkout"; "" for none. */
static inline const char* mukana_code_accepted_at_text(mukana_code_accepted_at code) {
  return mukana_code_text(mukana_code_accepted_at_names, (int32_t)code);
}

/** The code list AcquiredAs. */
typedef enum mukana_code_acquired_as {
  MUKANA_CODE_ACQUIRED_AS_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ACQUIRED_AS_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ACQUIRED_AS_PURCHASE = 1, /**< "purchase" */
  MUKANA_CODE_ACQUIRED_AS_LEASE = 2, /**< "lease" */
  MUKANA_CODE_ACQUIRED_AS_DONATION = 3 /**< "donation" */
} mukana_code_acquired_as;
/** The texts of mukana_code_acquired_as, by number. */
static const char* const mukana_code_acquired_as_names[] MUKANA_MAYBE_UNUSED = {"", "purchase", "lease", "donation",
    NULL};
/** The text of a code, such as "purchase"; "" for none. */
static inline const char* mukana_code_acquired_as_text(mukana_code_acquired_as code) {
  return mukana_code_text(mukana_code_acquired_as_names, (int32_t)code);
}

/** The code list AnswerState. */
typedef enum mukana_code_answer_state {
  MUKANA_CODE_ANSWER_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ANSWER_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ANSWER_STATE_ANSWERED = 1, /**< "answered" */
  MUKANA_CODE_ANSWER_STATE_SKIPPED = 2, /**< "skipped" */
  MUKANA_CODE_ANSWER_STATE_DO_NOT_KNOW = 3, /**< "do_not_know" */
  MUKANA_CODE_ANSWER_STATE_NOT_APPLICABLE = 4, /**< "not_applicable" */
  MUKANA_CODE_ANSWER_STATE_REFUSED = 5, /**< "refused" */
  MUKANA_CODE_ANSWER_STATE_NOT_ASKED = 6 /**< "not_asked" */
} mukana_code_answer_state;
/** The texts of mukana_code_answer_state, by number. */
static const char* const mukana_code_answer_state_names[] MUKANA_MAYBE_UNUSED = {"", "answered", "skipped",
    "do_not_know", "not_applicable", "refused", "not_asked", NULL};
/** The text of a code, such as "answered"; "" for none. */
static inline const char* mukana_code_answer_state_text(mukana_code_answer_state code) {
  return mukana_code_text(mukana_code_answer_state_names, (int32_t)code);
}

/** The code list AnsweringMode. */
typedef enum mukana_code_answering_mode {
  MUKANA_CODE_ANSWERING_MODE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ANSWERING_MODE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ANSWERING_MODE_ALONE = 1, /**< "alone" */
  MUKANA_CODE_ANSWERING_MODE_TOGETHER = 2, /**< "together" */
  MUKANA_CODE_ANSWERING_MODE_BY_PROXY = 3 /**< "by_proxy" */
} mukana_code_answering_mode;
/** The texts of mukana_code_answering_mode, by number. */
static const char* const mukana_code_answering_mode_names[] MUKANA_MAYBE_UNUSED = {"", "alone", "together", "by_proxy",
    NULL};
/** The text of a code, such as "alone"; "" for none. */
static inline const char* mukana_code_answering_mode_text(mukana_code_answering_mode code) {
  return mukana_code_text(mukana_code_answering_mode_names, (int32_t)code);
}

/** The code list AssignmentState. */
typedef enum mukana_code_assignment_state {
  MUKANA_CODE_ASSIGNMENT_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ASSIGNMENT_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ASSIGNMENT_STATE_OPEN = 1, /**< "open" */
  MUKANA_CODE_ASSIGNMENT_STATE_ANSWERED = 2, /**< "answered" */
  MUKANA_CODE_ASSIGNMENT_STATE_WITHDRAWN = 3 /**< "withdrawn" */
} mukana_code_assignment_state;
/** The texts of mukana_code_assignment_state, by number. */
static const char* const mukana_code_assignment_state_names[] MUKANA_MAYBE_UNUSED = {"", "open", "answered",
    "withdrawn", NULL};
/** The text of a code, such as "open"; "" for none. */
static inline const char* mukana_code_assignment_state_text(mukana_code_assignment_state code) {
  return mukana_code_text(mukana_code_assignment_state_names, (int32_t)code);
}

/** The code list AttendanceMode. */
typedef enum mukana_code_attendance_mode {
  MUKANA_CODE_ATTENDANCE_MODE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ATTENDANCE_MODE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ATTENDANCE_MODE_ON_SITE = 1, /**< "on_site" */
  MUKANA_CODE_ATTENDANCE_MODE_REMOTE = 2, /**< "remote" */
  MUKANA_CODE_ATTENDANCE_MODE_UNKNOWN = 3 /**< "unknown" */
} mukana_code_attendance_mode;
/** The texts of mukana_code_attendance_mode, by number. */
static const char* const mukana_code_attendance_mode_names[] MUKANA_MAYBE_UNUSED = {"", "on_site", "remote", "unknown",
    NULL};
/** The text of a code, such as "on_site"; "" for none. */
static inline const char* mukana_code_attendance_mode_text(mukana_code_attendance_mode code) {
  return mukana_code_text(mukana_code_attendance_mode_names, (int32_t)code);
}

/** The code list AttendanceRole. */
typedef enum mukana_code_attendance_role {
  MUKANA_CODE_ATTENDANCE_ROLE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ATTENDANCE_ROLE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ATTENDANCE_ROLE_PARTICIPANT = 1, /**< "participant" */
  MUKANA_CODE_ATTENDANCE_ROLE_LEADER = 2, /**< "leader" */
  MUKANA_CODE_ATTENDANCE_ROLE_STAFF = 3, /**< "staff" */
  MUKANA_CODE_ATTENDANCE_ROLE_OBSERVER = 4 /**< "observer" */
} mukana_code_attendance_role;
/** The texts of mukana_code_attendance_role, by number. */
static const char* const mukana_code_attendance_role_names[] MUKANA_MAYBE_UNUSED = {"", "participant", "leader",
    "staff", "observer", NULL};
/** The text of a code, such as "participant"; "" for none. */
static inline const char* mukana_code_attendance_role_text(mukana_code_attendance_role code) {
  return mukana_code_text(mukana_code_attendance_role_names, (int32_t)code);
}

/** The code list Attribute. */
typedef enum mukana_code_attribute {
  MUKANA_CODE_ATTRIBUTE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ATTRIBUTE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ATTRIBUTE_MUNICIPALITY = 1, /**< "municipality" */
  MUKANA_CODE_ATTRIBUTE_UNIT = 2, /**< "unit" */
  MUKANA_CODE_ATTRIBUTE_POSITION = 3, /**< "position" */
  MUKANA_CODE_ATTRIBUTE_TARGET_GROUP = 4, /**< "target_group" */
  MUKANA_CODE_ATTRIBUTE_SERVICE_BASIS = 5, /**< "service_basis" */
  MUKANA_CODE_ATTRIBUTE_PROTECTION = 6 /**< "protection" */
} mukana_code_attribute;
/** The texts of mukana_code_attribute, by number. */
static const char* const mukana_code_attribute_names[] MUKANA_MAYBE_UNUSED = {"", "municipality", "unit", "position",
    "target_group", "service_basis", "protection", NULL};
/** The text of a code, such as "municipality"; "" for none. */
static inline const char* mukana_code_attribute_text(mukana_code_attribute code) {
  return mukana_code_text(mukana_code_attribute_names, (int32_t)code);
}

/** The code list Audience. */
typedef enum mukana_code_audience {
  MUKANA_CODE_AUDIENCE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_AUDIENCE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_AUDIENCE_INTERNAL = 1, /**< "internal" */
  MUKANA_CODE_AUDIENCE_PUBLISHED = 2 /**< "published" */
} mukana_code_audience;
/** The texts of mukana_code_audience, by number. */
static const char* const mukana_code_audience_names[] MUKANA_MAYBE_UNUSED = {"", "internal", "published", NULL};
/** The text of a code, such as "internal"; "" for none. */
static inline const char* mukana_code_audience_text(mukana_code_audience code) {
  return mukana_code_text(mukana_code_audience_names, (int32_t)code);
}

/** The code list Bound. */
typedef enum mukana_code_bound {
  MUKANA_CODE_BOUND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_BOUND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_BOUND_EXACT = 1, /**< "exact" */
  MUKANA_CODE_BOUND_AT_LEAST = 2, /**< "at_least" */
  MUKANA_CODE_BOUND_ABOUT = 3 /**< "about" */
} mukana_code_bound;
/** The texts of mukana_code_bound, by number. */
static const char* const mukana_code_bound_names[] MUKANA_MAYBE_UNUSED = {"", "exact", "at_least", "about", NULL};
/** The text of a code, such as "exact"; "" for none. */
static inline const char* mukana_code_bound_text(mukana_code_bound code) {
  return mukana_code_text(mukana_code_bound_names, (int32_t)code);
}

/** The code list CallerKind. */
typedef enum mukana_code_caller_kind {
  MUKANA_CODE_CALLER_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_CALLER_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_CALLER_KIND_CLIENT = 1, /**< "client" */
  MUKANA_CODE_CALLER_KIND_PROFESSIONAL = 2, /**< "professional" */
  MUKANA_CODE_CALLER_KIND_UNKNOWN = 3 /**< "unknown" */
} mukana_code_caller_kind;
/** The texts of mukana_code_caller_kind, by number. */
static const char* const mukana_code_caller_kind_names[] MUKANA_MAYBE_UNUSED = {"", "client", "professional", "unknown",
    NULL};
/** The text of a code, such as "client"; "" for none. */
static inline const char* mukana_code_caller_kind_text(mukana_code_caller_kind code) {
  return mukana_code_text(mukana_code_caller_kind_names, (int32_t)code);
}

/** The code list ClosedDays. */
typedef enum mukana_code_closed_days {
  MUKANA_CODE_CLOSED_DAYS_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_CLOSED_DAYS_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_CLOSED_DAYS_KEEP = 1, /**< "keep" */
  MUKANA_CODE_CLOSED_DAYS_NEXT = 2, /**< "next" */
  MUKANA_CODE_CLOSED_DAYS_PREVIOUS = 3, /**< "previous" */
  MUKANA_CODE_CLOSED_DAYS_SAME_WEEKDAY = 4, /**< "same_weekday" */
  MUKANA_CODE_CLOSED_DAYS_END_OF_CURRENT = 5, /**< "end_of_current" */
  MUKANA_CODE_CLOSED_DAYS_START_OF_NEXT = 6 /**< "start_of_next" */
} mukana_code_closed_days;
/** The texts of mukana_code_closed_days, by number. */
static const char* const mukana_code_closed_days_names[] MUKANA_MAYBE_UNUSED = {"", "keep", "next", "previous",
    "same_weekday", "end_of_current", "start_of_next", NULL};
/** The text of a code, such as "keep"; "" for none. */
static inline const char* mukana_code_closed_days_text(mukana_code_closed_days code) {
  return mukana_code_text(mukana_code_closed_days_names, (int32_t)code);
}

/** The code list CompletionKind. */
typedef enum mukana_code_completion_kind {
  MUKANA_CODE_COMPLETION_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_COMPLETION_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_COMPLETION_KIND_ORIENTATION = 1, /**< "orientation" */
  MUKANA_CODE_COMPLETION_KIND_TRAINING = 2, /**< "training" */
  MUKANA_CODE_COMPLETION_KIND_COURSE = 3, /**< "course" */
  MUKANA_CODE_COMPLETION_KIND_OTHER = 4 /**< "other" */
} mukana_code_completion_kind;
/** The texts of mukana_code_completion_kind, by number. */
static const char* const mukana_code_completion_kind_names[] MUKANA_MAYBE_UNUSED = {"", "orientation", "training",
    "course", "other", NULL};
/** The text of a code, such as "orientation"; "" for none. */
static inline const char* mukana_code_completion_kind_text(mukana_code_completion_kind code) {
  return mukana_code_text(mukana_code_completion_kind_names, (int32_t)code);
}

/** The code list Condition. */
typedef enum mukana_code_condition {
  MUKANA_CODE_CONDITION_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_CONDITION_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_CONDITION_GOOD = 1, /**< "good" */
  MUKANA_CODE_CONDITION_WORN = 2, /**< "worn" */
  MUKANA_CODE_CONDITION_DAMAGED = 3 /**< "damaged" */
} mukana_code_condition;
/** The texts of mukana_code_condition, by number. */
static const char* const mukana_code_condition_names[] MUKANA_MAYBE_UNUSED = {"", "good", "worn", "damaged", NULL};
/** The text of a code, such as "good"; "" for none. */
static inline const char* mukana_code_condition_text(mukana_code_condition code) {
  return mukana_code_text(mukana_code_condition_names, (int32_t)code);
}

/** The code list ContactKind. */
typedef enum mukana_code_contact_kind {
  MUKANA_CODE_CONTACT_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_CONTACT_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_CONTACT_KIND_CALL = 1, /**< "call" */
  MUKANA_CODE_CONTACT_KIND_HOME_VISIT = 2, /**< "home_visit" */
  MUKANA_CODE_CONTACT_KIND_UNIT_VISIT = 3, /**< "unit_visit" */
  MUKANA_CODE_CONTACT_KIND_REMOTE_MEETING = 4, /**< "remote_meeting" */
  MUKANA_CODE_CONTACT_KIND_OFFICE_VISIT = 5, /**< "office_visit" */
  MUKANA_CODE_CONTACT_KIND_MESSAGE = 6, /**< "message" */
  MUKANA_CODE_CONTACT_KIND_VILLAGE_HALL = 7, /**< "village_hall" */
  MUKANA_CODE_CONTACT_KIND_OTHER = 8 /**< "other" */
} mukana_code_contact_kind;
/** The texts of mukana_code_contact_kind, by number. */
static const char* const mukana_code_contact_kind_names[] MUKANA_MAYBE_UNUSED = {"", "call", "home_visit", "unit_visit",
    "remote_meeting", "office_visit", "message", "village_hall", "other", NULL};
/** The text of a code, such as "call"; "" for none. */
static inline const char* mukana_code_contact_kind_text(mukana_code_contact_kind code) {
  return mukana_code_text(mukana_code_contact_kind_names, (int32_t)code);
}

/** The code list DamageBy. */
typedef enum mukana_code_damage_by {
  MUKANA_CODE_DAMAGE_BY_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_DAMAGE_BY_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_DAMAGE_BY_BORROWER = 1, /**< "borrower" */
  MUKANA_CODE_DAMAGE_BY_WEAR = 2, /**< "wear" */
  MUKANA_CODE_DAMAGE_BY_BEFORE = 3, /**< "before" */
  MUKANA_CODE_DAMAGE_BY_UNKNOWN = 4 /**< "unknown" */
} mukana_code_damage_by;
/** The texts of mukana_code_damage_by, by number. */
static const char* const mukana_code_damage_by_names[] MUKANA_MAYBE_UNUSED = {"", "borrower", "wear", "before",
    "unknown", NULL};
/** The text of a code, such as "borrower"; "" for none. */
static inline const char* mukana_code_damage_by_text(mukana_code_damage_by code) {
  return mukana_code_text(mukana_code_damage_by_names, (int32_t)code);
}

/** The code list Detail. */
typedef enum mukana_code_detail {
  MUKANA_CODE_DETAIL_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_DETAIL_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_DETAIL_THIN = 1, /**< "thin" */
  MUKANA_CODE_DETAIL_FULL = 2 /**< "full" */
} mukana_code_detail;
/** The texts of mukana_code_detail, by number. */
static const char* const mukana_code_detail_names[] MUKANA_MAYBE_UNUSED = {"", "thin", "full", NULL};
/** The text of a code, such as "thin"; "" for none. */
static inline const char* mukana_code_detail_text(mukana_code_detail code) {
  return mukana_code_text(mukana_code_detail_names, (int32_t)code);
}

/** The code list DeviceEvent. */
typedef enum mukana_code_device_event {
  MUKANA_CODE_DEVICE_EVENT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_DEVICE_EVENT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_DEVICE_EVENT_SENT_TO_WIPE = 1, /**< "sent_to_wipe" */
  MUKANA_CODE_DEVICE_EVENT_WIPED = 2, /**< "wiped" */
  MUKANA_CODE_DEVICE_EVENT_WIPED_FOR_INSTALL = 3, /**< "wiped_for_install" */
  MUKANA_CODE_DEVICE_EVENT_WIPE_REFUSED = 4, /**< "wipe_refused" */
  MUKANA_CODE_DEVICE_EVENT_INSTALLED = 5, /**< "installed" */
  MUKANA_CODE_DEVICE_EVENT_RESERVED = 6, /**< "reserved" */
  MUKANA_CODE_DEVICE_EVENT_RELEASED = 7, /**< "released" */
  MUKANA_CODE_DEVICE_EVENT_LENT = 8, /**< "lent" */
  MUKANA_CODE_DEVICE_EVENT_LENT_UNPROVEN = 9, /**< "lent_unproven" */
  MUKANA_CODE_DEVICE_EVENT_RETURNED = 10, /**< "returned" */
  MUKANA_CODE_DEVICE_EVENT_RETURNED_UNPROVEN = 11, /**< "returned_unproven" */
  MUKANA_CODE_DEVICE_EVENT_RETURNED_BROKEN = 12, /**< "returned_broken" */
  MUKANA_CODE_DEVICE_EVENT_SENT_TO_REPAIR = 13, /**< "sent_to_repair" */
  MUKANA_CODE_DEVICE_EVENT_REPAIRED = 14, /**< "repaired" */
  MUKANA_CODE_DEVICE_EVENT_REPAIRED_UNWIPED = 15, /**< "repaired_unwiped" */
  MUKANA_CODE_DEVICE_EVENT_SENT_AWAY = 16, /**< "sent_away" */
  MUKANA_CODE_DEVICE_EVENT_ARRIVED = 17, /**< "arrived" */
  MUKANA_CODE_DEVICE_EVENT_WENT_MISSING = 18, /**< "went_missing" */
  MUKANA_CODE_DEVICE_EVENT_FOUND = 19, /**< "found" */
  MUKANA_CODE_DEVICE_EVENT_GRANTED = 20, /**< "granted" */
  MUKANA_CODE_DEVICE_EVENT_DISPOSED = 21 /**< "disposed" */
} mukana_code_device_event;
/** The texts of mukana_code_device_event, by number. */
static const char* const mukana_code_device_event_names[] MUKANA_MAYBE_UNUSED = {"", "sent_to_wipe", "wiped",
    "wiped_for_install", "wipe_refused", "installed", "reserved", "released", "lent", "lent_unproven", "returned",
    "returned_unproven", "returned_broken", "sent_to_repair", "repaired", "repaired_unwiped", "sent_away", "arrived",
    "went_missing", "found", "granted", "disposed", NULL};
/** The text of a code, such as "sent_to_wipe"; "" for none. */
static inline const char* mukana_code_device_event_text(mukana_code_device_event code) {
  return mukana_code_text(mukana_code_device_event_names, (int32_t)code);
}

/** The code list DeviceKind. */
typedef enum mukana_code_device_kind {
  MUKANA_CODE_DEVICE_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_DEVICE_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_DEVICE_KIND_TABLET = 1, /**< "tablet" */
  MUKANA_CODE_DEVICE_KIND_LAPTOP = 2, /**< "laptop" */
  MUKANA_CODE_DEVICE_KIND_DESKTOP = 3, /**< "desktop" */
  MUKANA_CODE_DEVICE_KIND_PHONE = 4, /**< "phone" */
  MUKANA_CODE_DEVICE_KIND_WRISTBAND = 5, /**< "wristband" */
  MUKANA_CODE_DEVICE_KIND_OTHER = 6 /**< "other" */
} mukana_code_device_kind;
/** The texts of mukana_code_device_kind, by number. */
static const char* const mukana_code_device_kind_names[] MUKANA_MAYBE_UNUSED = {"", "tablet", "laptop", "desktop",
    "phone", "wristband", "other", NULL};
/** The text of a code, such as "tablet"; "" for none. */
static inline const char* mukana_code_device_kind_text(mukana_code_device_kind code) {
  return mukana_code_text(mukana_code_device_kind_names, (int32_t)code);
}

/** The code list DeviceState. */
typedef enum mukana_code_device_state {
  MUKANA_CODE_DEVICE_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_DEVICE_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_DEVICE_STATE_RECEIVED = 1, /**< "received" */
  MUKANA_CODE_DEVICE_STATE_TO_WIPE = 2, /**< "to_wipe" */
  MUKANA_CODE_DEVICE_STATE_BLOCKED = 3, /**< "blocked" */
  MUKANA_CODE_DEVICE_STATE_TO_INSTALL = 4, /**< "to_install" */
  MUKANA_CODE_DEVICE_STATE_AVAILABLE = 5, /**< "available" */
  MUKANA_CODE_DEVICE_STATE_RESERVED = 6, /**< "reserved" */
  MUKANA_CODE_DEVICE_STATE_ON_LOAN = 7, /**< "on_loan" */
  MUKANA_CODE_DEVICE_STATE_REPAIR = 8, /**< "repair" */
  MUKANA_CODE_DEVICE_STATE_IN_TRANSIT = 9, /**< "in_transit" */
  MUKANA_CODE_DEVICE_STATE_LOST = 10, /**< "lost" */
  MUKANA_CODE_DEVICE_STATE_GRANTED = 11, /**< "granted" */
  MUKANA_CODE_DEVICE_STATE_DISPOSED = 12 /**< "disposed" */
} mukana_code_device_state;
/** The texts of mukana_code_device_state, by number. */
static const char* const mukana_code_device_state_names[] MUKANA_MAYBE_UNUSED = {"", "received", "to_wipe", "blocked",
    "to_install", "available", "reserved", "on_loan", "repair", "in_transit", "lost", "granted", "disposed", NULL};
/** The text of a code, such as "received"; "" for none. */
static inline const char* mukana_code_device_state_text(mukana_code_device_state code) {
  return mukana_code_text(mukana_code_device_state_names, (int32_t)code);
}

/** The code list DueStepKind. */
typedef enum mukana_code_due_step_kind {
  MUKANA_CODE_DUE_STEP_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_DUE_STEP_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_DUE_STEP_KIND_BASE = 1, /**< "base" */
  MUKANA_CODE_DUE_STEP_KIND_PERIOD = 2, /**< "period" */
  MUKANA_CODE_DUE_STEP_KIND_SKIPPED_TIME = 3, /**< "skipped_time" */
  MUKANA_CODE_DUE_STEP_KIND_SCHEDULE_LIMIT = 4, /**< "schedule_limit" */
  MUKANA_CODE_DUE_STEP_KIND_CLOSED_DAY = 5, /**< "closed_day" */
  MUKANA_CODE_DUE_STEP_KIND_LIMIT_BEFORE = 6, /**< "limit_before" */
  MUKANA_CODE_DUE_STEP_KIND_BORROWER_UNTIL = 7 /**< "borrower_until" */
} mukana_code_due_step_kind;
/** The texts of mukana_code_due_step_kind, by number. */
static const char* const mukana_code_due_step_kind_names[] MUKANA_MAYBE_UNUSED = {"", "base", "period", "skipped_time",
    "schedule_limit", "closed_day", "limit_before", "borrower_until", NULL};
/** The text of a code, such as "base"; "" for none. */
static inline const char* mukana_code_due_step_kind_text(mukana_code_due_step_kind code) {
  return mukana_code_text(mukana_code_due_step_kind_names, (int32_t)code);
}

/** The code list EntryMode. */
typedef enum mukana_code_entry_mode {
  MUKANA_CODE_ENTRY_MODE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ENTRY_MODE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ENTRY_MODE_LIVE = 1, /**< "live" */
  MUKANA_CODE_ENTRY_MODE_OFFLINE = 2, /**< "offline" */
  MUKANA_CODE_ENTRY_MODE_HISTORICAL = 3 /**< "historical" */
} mukana_code_entry_mode;
/** The texts of mukana_code_entry_mode, by number. */
static const char* const mukana_code_entry_mode_names[] MUKANA_MAYBE_UNUSED = {"", "live", "offline", "historical",
    NULL};
/** The text of a code, such as "live"; "" for none. */
static inline const char* mukana_code_entry_mode_text(mukana_code_entry_mode code) {
  return mukana_code_text(mukana_code_entry_mode_names, (int32_t)code);
}

/** The code list FileKind. */
typedef enum mukana_code_file_kind {
  MUKANA_CODE_FILE_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_FILE_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_FILE_KIND_CSV = 1, /**< "csv" */
  MUKANA_CODE_FILE_KIND_XLSX = 2 /**< "xlsx" */
} mukana_code_file_kind;
/** The texts of mukana_code_file_kind, by number. */
static const char* const mukana_code_file_kind_names[] MUKANA_MAYBE_UNUSED = {"", "csv", "xlsx", NULL};
/** The text of a code, such as "csv"; "" for none. */
static inline const char* mukana_code_file_kind_text(mukana_code_file_kind code) {
  return mukana_code_text(mukana_code_file_kind_names, (int32_t)code);
}

/** The code list FindingKind. */
typedef enum mukana_code_finding_kind {
  MUKANA_CODE_FINDING_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_FINDING_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_FINDING_KIND_WORKS = 1, /**< "works" */
  MUKANA_CODE_FINDING_KIND_PROBLEM = 2, /**< "problem" */
  MUKANA_CODE_FINDING_KIND_IDEA = 3 /**< "idea" */
} mukana_code_finding_kind;
/** The texts of mukana_code_finding_kind, by number. */
static const char* const mukana_code_finding_kind_names[] MUKANA_MAYBE_UNUSED = {"", "works", "problem", "idea", NULL};
/** The text of a code, such as "works"; "" for none. */
static inline const char* mukana_code_finding_kind_text(mukana_code_finding_kind code) {
  return mukana_code_text(mukana_code_finding_kind_names, (int32_t)code);
}

/** The code list FindingSeverity. */
typedef enum mukana_code_finding_severity {
  MUKANA_CODE_FINDING_SEVERITY_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_FINDING_SEVERITY_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_FINDING_SEVERITY_MINOR = 1, /**< "minor" */
  MUKANA_CODE_FINDING_SEVERITY_HINDERING = 2, /**< "hindering" */
  MUKANA_CODE_FINDING_SEVERITY_BLOCKING = 3 /**< "blocking" */
} mukana_code_finding_severity;
/** The texts of mukana_code_finding_severity, by number. */
static const char* const mukana_code_finding_severity_names[] MUKANA_MAYBE_UNUSED = {"", "minor", "hindering",
    "blocking", NULL};
/** The text of a code, such as "minor"; "" for none. */
static inline const char* mukana_code_finding_severity_text(mukana_code_finding_severity code) {
  return mukana_code_text(mukana_code_finding_severity_names, (int32_t)code);
}

/** The code list FlagKind. */
typedef enum mukana_code_flag_kind {
  MUKANA_CODE_FLAG_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_FLAG_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_FLAG_KIND_SAFETY = 1, /**< "safety" */
  MUKANA_CODE_FLAG_KIND_ATTENTION = 2, /**< "attention" */
  MUKANA_CODE_FLAG_KIND_INFORMATION = 3 /**< "information" */
} mukana_code_flag_kind;
/** The texts of mukana_code_flag_kind, by number. */
static const char* const mukana_code_flag_kind_names[] MUKANA_MAYBE_UNUSED = {"", "safety", "attention", "information",
    NULL};
/** The text of a code, such as "safety"; "" for none. */
static inline const char* mukana_code_flag_kind_text(mukana_code_flag_kind code) {
  return mukana_code_text(mukana_code_flag_kind_names, (int32_t)code);
}

/** The code list Format. */
typedef enum mukana_code_format {
  MUKANA_CODE_FORMAT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_FORMAT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_FORMAT_JSON = 1, /**< "json" */
  MUKANA_CODE_FORMAT_HTML = 2, /**< "html" */
  MUKANA_CODE_FORMAT_MARKDOWN = 3, /**< "markdown" */
  MUKANA_CODE_FORMAT_CSV = 4, /**< "csv" */
  MUKANA_CODE_FORMAT_TEXT = 5 /**< "text" */
} mukana_code_format;
/** The texts of mukana_code_format, by number. */
static const char* const mukana_code_format_names[] MUKANA_MAYBE_UNUSED = {"", "json", "html", "markdown", "csv",
    "text", NULL};
/** The text of a code, such as "json"; "" for none. */
static inline const char* mukana_code_format_text(mukana_code_format code) {
  return mukana_code_text(mukana_code_format_names, (int32_t)code);
}

/** The code list GapChoice. */
typedef enum mukana_code_gap_choice {
  MUKANA_CODE_GAP_CHOICE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_GAP_CHOICE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_GAP_CHOICE_REFUSE = 1, /**< "refuse" */
  MUKANA_CODE_GAP_CHOICE_NEXT = 2, /**< "next" */
  MUKANA_CODE_GAP_CHOICE_SHIFT = 3 /**< "shift" */
} mukana_code_gap_choice;
/** The texts of mukana_code_gap_choice, by number. */
static const char* const mukana_code_gap_choice_names[] MUKANA_MAYBE_UNUSED = {"", "refuse", "next", "shift", NULL};
/** The text of a code, such as "refuse"; "" for none. */
static inline const char* mukana_code_gap_choice_text(mukana_code_gap_choice code) {
  return mukana_code_text(mukana_code_gap_choice_names, (int32_t)code);
}

/** The code list GapDirection. */
typedef enum mukana_code_gap_direction {
  MUKANA_CODE_GAP_DIRECTION_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_GAP_DIRECTION_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_GAP_DIRECTION_BETTER_THAN_ESTIMATED = 1, /**< "better_than_estimated" */
  MUKANA_CODE_GAP_DIRECTION_AS_ESTIMATED = 2, /**< "as_estimated" */
  MUKANA_CODE_GAP_DIRECTION_WEAKER_THAN_ESTIMATED = 3 /**< "weaker_than_estimated" */
} mukana_code_gap_direction;
/** The texts of mukana_code_gap_direction, by number. */
static const char* const mukana_code_gap_direction_names[] MUKANA_MAYBE_UNUSED = {"", "better_than_estimated",
    "as_estimated", "weaker_than_estimated", NULL};
/** The text of a code, such as "better_than_estimated"; "" for none. */
static inline const char* mukana_code_gap_direction_text(mukana_code_gap_direction code) {
  return mukana_code_text(mukana_code_gap_direction_names, (int32_t)code);
}

/** The code list Gender. */
typedef enum mukana_code_gender {
  MUKANA_CODE_GENDER_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_GENDER_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_GENDER_FEMALE = 1, /**< "female" */
  MUKANA_CODE_GENDER_MALE = 2, /**< "male" */
  MUKANA_CODE_GENDER_OTHER = 3, /**< "other" */
  MUKANA_CODE_GENDER_UNKNOWN = 4 /**< "unknown" */
} mukana_code_gender;
/** The texts of mukana_code_gender, by number. */
static const char* const mukana_code_gender_names[] MUKANA_MAYBE_UNUSED = {"", "female", "male", "other", "unknown",
    NULL};
/** The text of a code, such as "female"; "" for none. */
static inline const char* mukana_code_gender_text(mukana_code_gender code) {
  return mukana_code_text(mukana_code_gender_names, (int32_t)code);
}

/** The code list ItemKind. */
typedef enum mukana_code_item_kind {
  MUKANA_CODE_ITEM_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ITEM_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ITEM_KIND_SINGLE_CHOICE = 1, /**< "single_choice" */
  MUKANA_CODE_ITEM_KIND_MULTIPLE_CHOICE = 2, /**< "multiple_choice" */
  MUKANA_CODE_ITEM_KIND_SCALE = 3, /**< "scale" */
  MUKANA_CODE_ITEM_KIND_BOOLEAN = 4, /**< "boolean" */
  MUKANA_CODE_ITEM_KIND_INTEGER = 5, /**< "integer" */
  MUKANA_CODE_ITEM_KIND_TEXT = 6, /**< "text" */
  MUKANA_CODE_ITEM_KIND_DISPLAY = 7, /**< "display" */
  MUKANA_CODE_ITEM_KIND_DECIMAL = 8, /**< "decimal" */
  MUKANA_CODE_ITEM_KIND_DATE = 9, /**< "date" */
  MUKANA_CODE_ITEM_KIND_TIME = 10, /**< "time" */
  MUKANA_CODE_ITEM_KIND_OPEN_CHOICE = 11, /**< "open_choice" */
  MUKANA_CODE_ITEM_KIND_GROUP = 12, /**< "group" */
  MUKANA_CODE_ITEM_KIND_REPEAT = 13, /**< "repeat" */
  MUKANA_CODE_ITEM_KIND_MATRIX = 14, /**< "matrix" */
  MUKANA_CODE_ITEM_KIND_FUNCTIONAL_TASK = 15 /**< "functional_task" */
} mukana_code_item_kind;
/** The texts of mukana_code_item_kind, by number. */
static const char* const mukana_code_item_kind_names[] MUKANA_MAYBE_UNUSED = {"", "single_choice", "multiple_choice",
    "scale", "boolean", "integer", "text", "display", "decimal", "date", "time", "open_choice", "group", "repeat",
    "matrix", "functional_task", NULL};
/** The text of a code, such as "single_choice"; "" for none. */
static inline const char* mukana_code_item_kind_text(mukana_code_item_kind code) {
  return mukana_code_text(mukana_code_item_kind_names, (int32_t)code);
}

/** The code list Keep. */
typedef enum mukana_code_keep {
  MUKANA_CODE_KEEP_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_KEEP_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_KEEP_FIRST = 1, /**< "first" */
  MUKANA_CODE_KEEP_LATEST = 2 /**< "latest" */
} mukana_code_keep;
/** The texts of mukana_code_keep, by number. */
static const char* const mukana_code_keep_names[] MUKANA_MAYBE_UNUSED = {"", "first", "latest", NULL};
/** The text of a code, such as "first"; "" for none. */
static inline const char* mukana_code_keep_text(mukana_code_keep code) {
  return mukana_code_text(mukana_code_keep_names, (int32_t)code);
}

/** The code list Kind. */
typedef enum mukana_code_kind {
  MUKANA_CODE_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_KIND_PERSON = 1, /**< "person" */
  MUKANA_CODE_KIND_COMPLETION = 2, /**< "completion" */
  MUKANA_CODE_KIND_CONTACT = 3, /**< "contact" */
  MUKANA_CODE_KIND_MEETING = 4, /**< "meeting" */
  MUKANA_CODE_KIND_ATTENDANCE = 5, /**< "attendance" */
  MUKANA_CODE_KIND_DEVICE = 6, /**< "device" */
  MUKANA_CODE_KIND_LOAN = 7, /**< "loan" */
  MUKANA_CODE_KIND_ACQUISITION = 8, /**< "acquisition" */
  MUKANA_CODE_KIND_RESPONSE = 9 /**< "response" */
} mukana_code_kind;
/** The texts of mukana_code_kind, by number. */
static const char* const mukana_code_kind_names[] MUKANA_MAYBE_UNUSED = {"", "person", "completion", "contact",
    "meeting", "attendance", "device", "loan", "acquisition", "response", NULL};
/** The text of a code, such as "person"; "" for none. */
static inline const char* mukana_code_kind_text(mukana_code_kind code) {
  return mukana_code_text(mukana_code_kind_names, (int32_t)code);
}

/** The code list LabelCode. */
typedef enum mukana_code_label_code {
  MUKANA_CODE_LABEL_CODE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_LABEL_CODE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_LABEL_CODE_QR = 1, /**< "qr" */
  MUKANA_CODE_LABEL_CODE_CODE128 = 2 /**< "code128" */
} mukana_code_label_code;
/** The texts of mukana_code_label_code, by number. */
static const char* const mukana_code_label_code_names[] MUKANA_MAYBE_UNUSED = {"", "qr", "code128", NULL};
/** The text of a code, such as "qr"; "" for none. */
static inline const char* mukana_code_label_code_text(mukana_code_label_code code) {
  return mukana_code_text(mukana_code_label_code_names, (int32_t)code);
}

/** The code list Language. */
typedef enum mukana_code_language {
  MUKANA_CODE_LANGUAGE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_LANGUAGE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_LANGUAGE_FI = 1, /**< "fi" */
  MUKANA_CODE_LANGUAGE_SV = 2, /**< "sv" */
  MUKANA_CODE_LANGUAGE_EN = 3 /**< "en" */
} mukana_code_language;
/** The texts of mukana_code_language, by number. */
static const char* const mukana_code_language_names[] MUKANA_MAYBE_UNUSED = {"", "fi", "sv", "en", NULL};
/** The text of a code, such as "fi"; "" for none. */
static inline const char* mukana_code_language_text(mukana_code_language code) {
  return mukana_code_text(mukana_code_language_names, (int32_t)code);
}

/** The code list LicenceKind. */
typedef enum mukana_code_licence_kind {
  MUKANA_CODE_LICENCE_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_LICENCE_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_LICENCE_KIND_OPEN_SOURCE = 1, /**< "open_source" */
  MUKANA_CODE_LICENCE_KIND_FREE_OF_CHARGE = 2, /**< "free_of_charge" */
  MUKANA_CODE_LICENCE_KIND_LICENSED = 3 /**< "licensed" */
} mukana_code_licence_kind;
/** The texts of mukana_code_licence_kind, by number. */
static const char* const mukana_code_licence_kind_names[] MUKANA_MAYBE_UNUSED = {"", "open_source", "free_of_charge",
    "licensed", NULL};
/** The text of a code, such as "open_source"; "" for none. */
static inline const char* mukana_code_licence_kind_text(mukana_code_licence_kind code) {
  return mukana_code_text(mukana_code_licence_kind_names, (int32_t)code);
}

/** The code list LoanEnd. */
typedef enum mukana_code_loan_end {
  MUKANA_CODE_LOAN_END_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_LOAN_END_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_LOAN_END_RETURNED = 1, /**< "returned" */
  MUKANA_CODE_LOAN_END_LOST = 2, /**< "lost" */
  MUKANA_CODE_LOAN_END_GRANTED = 3 /**< "granted" */
} mukana_code_loan_end;
/** The texts of mukana_code_loan_end, by number. */
static const char* const mukana_code_loan_end_names[] MUKANA_MAYBE_UNUSED = {"", "returned", "lost", "granted", NULL};
/** The text of a code, such as "returned"; "" for none. */
static inline const char* mukana_code_loan_end_text(mukana_code_loan_end code) {
  return mukana_code_text(mukana_code_loan_end_names, (int32_t)code);
}

/** The code list LoanFlag. */
typedef enum mukana_code_loan_flag {
  MUKANA_CODE_LOAN_FLAG_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_LOAN_FLAG_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_LOAN_FLAG_NO_WIPE_EVIDENCE = 1 /**< "no_wipe_evidence" */
} mukana_code_loan_flag;
/** The texts of mukana_code_loan_flag, by number. */
static const char* const mukana_code_loan_flag_names[] MUKANA_MAYBE_UNUSED = {"", "no_wipe_evidence", NULL};
/** The text of a code, such as "no_wipe_evidence"; "" for none. */
static inline const char* mukana_code_loan_flag_text(mukana_code_loan_flag code) {
  return mukana_code_text(mukana_code_loan_flag_names, (int32_t)code);
}

/** The code list LossReason. */
typedef enum mukana_code_loss_reason {
  MUKANA_CODE_LOSS_REASON_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_LOSS_REASON_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_LOSS_REASON_NOT_KEPT = 1, /**< "not_kept" */
  MUKANA_CODE_LOSS_REASON_NOT_SUPPORTED = 2, /**< "not_supported" */
  MUKANA_CODE_LOSS_REASON_EXPRESSION = 3, /**< "expression" */
  MUKANA_CODE_LOSS_REASON_RENAMED = 4, /**< "renamed" */
  MUKANA_CODE_LOSS_REASON_NOT_IN_FORM = 5, /**< "not_in_form" */
  MUKANA_CODE_LOSS_REASON_WITHOUT_MEANING = 6 /**< "without_meaning" */
} mukana_code_loss_reason;
/** The texts of mukana_code_loss_reason, by number. */
static const char* const mukana_code_loss_reason_names[] MUKANA_MAYBE_UNUSED = {"", "not_kept", "not_supported",
    "expression", "renamed", "not_in_form", "without_meaning", NULL};
/** The text of a code, such as "not_kept"; "" for none. */
static inline const char* mukana_code_loss_reason_text(mukana_code_loss_reason code) {
  return mukana_code_text(mukana_code_loss_reason_names, (int32_t)code);
}

/** The code list MappingPart. */
typedef enum mukana_code_mapping_part {
  MUKANA_CODE_MAPPING_PART_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MAPPING_PART_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MAPPING_PART_ESTIMATE = 1, /**< "estimate" */
  MUKANA_CODE_MAPPING_PART_TASKS = 2, /**< "tasks" */
  MUKANA_CODE_MAPPING_PART_OBSERVATION = 3 /**< "observation" */
} mukana_code_mapping_part;
/** The texts of mukana_code_mapping_part, by number. */
static const char* const mukana_code_mapping_part_names[] MUKANA_MAYBE_UNUSED = {"", "estimate", "tasks", "observation",
    NULL};
/** The text of a code, such as "estimate"; "" for none. */
static inline const char* mukana_code_mapping_part_text(mukana_code_mapping_part code) {
  return mukana_code_text(mukana_code_mapping_part_names, (int32_t)code);
}

/** The code list MappingState. */
typedef enum mukana_code_mapping_state {
  MUKANA_CODE_MAPPING_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MAPPING_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MAPPING_STATE_OPEN = 1, /**< "open" */
  MUKANA_CODE_MAPPING_STATE_COMPLETED = 2 /**< "completed" */
} mukana_code_mapping_state;
/** The texts of mukana_code_mapping_state, by number. */
static const char* const mukana_code_mapping_state_names[] MUKANA_MAYBE_UNUSED = {"", "open", "completed", NULL};
/** The text of a code, such as "open"; "" for none. */
static inline const char* mukana_code_mapping_state_text(mukana_code_mapping_state code) {
  return mukana_code_text(mukana_code_mapping_state_names, (int32_t)code);
}

/** The code list MeasureKind. */
typedef enum mukana_code_measure_kind {
  MUKANA_CODE_MEASURE_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MEASURE_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MEASURE_KIND_COUNT = 1, /**< "count" */
  MUKANA_CODE_MEASURE_KIND_DISTINCT = 2, /**< "distinct" */
  MUKANA_CODE_MEASURE_KIND_SUM = 3, /**< "sum" */
  MUKANA_CODE_MEASURE_KIND_MEAN = 4, /**< "mean" */
  MUKANA_CODE_MEASURE_KIND_MIN = 5, /**< "min" */
  MUKANA_CODE_MEASURE_KIND_MAX = 6, /**< "max" */
  MUKANA_CODE_MEASURE_KIND_SHARE = 7, /**< "share" */
  MUKANA_CODE_MEASURE_KIND_RATIO = 8, /**< "ratio" */
  MUKANA_CODE_MEASURE_KIND_RATE_PER_WEEK = 9 /**< "rate_per_week" */
} mukana_code_measure_kind;
/** The texts of mukana_code_measure_kind, by number. */
static const char* const mukana_code_measure_kind_names[] MUKANA_MAYBE_UNUSED = {"", "count", "distinct", "sum", "mean",
    "min", "max", "share", "ratio", "rate_per_week", NULL};
/** The text of a code, such as "count"; "" for none. */
static inline const char* mukana_code_measure_kind_text(mukana_code_measure_kind code) {
  return mukana_code_text(mukana_code_measure_kind_names, (int32_t)code);
}

/** The code list MediumKind. */
typedef enum mukana_code_medium_kind {
  MUKANA_CODE_MEDIUM_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MEDIUM_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MEDIUM_KIND_FLASH = 1, /**< "flash" */
  MUKANA_CODE_MEDIUM_KIND_SSD = 2, /**< "ssd" */
  MUKANA_CODE_MEDIUM_KIND_DISK = 3, /**< "disk" */
  MUKANA_CODE_MEDIUM_KIND_CARD = 4 /**< "card" */
} mukana_code_medium_kind;
/** The texts of mukana_code_medium_kind, by number. */
static const char* const mukana_code_medium_kind_names[] MUKANA_MAYBE_UNUSED = {"", "flash", "ssd", "disk", "card",
    NULL};
/** The text of a code, such as "flash"; "" for none. */
static inline const char* mukana_code_medium_kind_text(mukana_code_medium_kind code) {
  return mukana_code_text(mukana_code_medium_kind_names, (int32_t)code);
}

/** The code list MeetingAction. */
typedef enum mukana_code_meeting_action {
  MUKANA_CODE_MEETING_ACTION_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MEETING_ACTION_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MEETING_ACTION_HOLD = 1, /**< "hold" */
  MUKANA_CODE_MEETING_ACTION_CANCEL = 2, /**< "cancel" */
  MUKANA_CODE_MEETING_ACTION_NOT_HELD = 3, /**< "not_held" */
  MUKANA_CODE_MEETING_ACTION_MOVE = 4 /**< "move" */
} mukana_code_meeting_action;
/** The texts of mukana_code_meeting_action, by number. */
static const char* const mukana_code_meeting_action_names[] MUKANA_MAYBE_UNUSED = {"", "hold", "cancel", "not_held",
    "move", NULL};
/** The text of a code, such as "hold"; "" for none. */
static inline const char* mukana_code_meeting_action_text(mukana_code_meeting_action code) {
  return mukana_code_text(mukana_code_meeting_action_names, (int32_t)code);
}

/** The code list MeetingKind. */
typedef enum mukana_code_meeting_kind {
  MUKANA_CODE_MEETING_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MEETING_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MEETING_KIND_GROUP = 1, /**< "group" */
  MUKANA_CODE_MEETING_KIND_TRAINING = 2, /**< "training" */
  MUKANA_CODE_MEETING_KIND_WORKSHOP = 3, /**< "workshop" */
  MUKANA_CODE_MEETING_KIND_KICK_OFF = 4, /**< "kick_off" */
  MUKANA_CODE_MEETING_KIND_CLOSING = 5, /**< "closing" */
  MUKANA_CODE_MEETING_KIND_UNIT_MEETING = 6, /**< "unit_meeting" */
  MUKANA_CODE_MEETING_KIND_OTHER = 7 /**< "other" */
} mukana_code_meeting_kind;
/** The texts of mukana_code_meeting_kind, by number. */
static const char* const mukana_code_meeting_kind_names[] MUKANA_MAYBE_UNUSED = {"", "group", "training", "workshop",
    "kick_off", "closing", "unit_meeting", "other", NULL};
/** The text of a code, such as "group"; "" for none. */
static inline const char* mukana_code_meeting_kind_text(mukana_code_meeting_kind code) {
  return mukana_code_text(mukana_code_meeting_kind_names, (int32_t)code);
}

/** The code list MeetingState. */
typedef enum mukana_code_meeting_state {
  MUKANA_CODE_MEETING_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MEETING_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MEETING_STATE_PLANNED = 1, /**< "planned" */
  MUKANA_CODE_MEETING_STATE_CANCELLED = 2, /**< "cancelled" */
  MUKANA_CODE_MEETING_STATE_NOT_HELD = 3, /**< "not_held" */
  MUKANA_CODE_MEETING_STATE_HELD = 4 /**< "held" */
} mukana_code_meeting_state;
/** The texts of mukana_code_meeting_state, by number. */
static const char* const mukana_code_meeting_state_names[] MUKANA_MAYBE_UNUSED = {"", "planned", "cancelled",
    "not_held", "held", NULL};
/** The text of a code, such as "planned"; "" for none. */
static inline const char* mukana_code_meeting_state_text(mukana_code_meeting_state code) {
  return mukana_code_text(mukana_code_meeting_state_names, (int32_t)code);
}

/** The code list MissingRule. */
typedef enum mukana_code_missing_rule {
  MUKANA_CODE_MISSING_RULE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MISSING_RULE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MISSING_RULE_REFUSE = 1, /**< "refuse" */
  MUKANA_CODE_MISSING_RULE_IGNORE = 2, /**< "ignore" */
  MUKANA_CODE_MISSING_RULE_PRORATE = 3, /**< "prorate" */
  MUKANA_CODE_MISSING_RULE_IMPUTE = 4 /**< "impute" */
} mukana_code_missing_rule;
/** The texts of mukana_code_missing_rule, by number. */
static const char* const mukana_code_missing_rule_names[] MUKANA_MAYBE_UNUSED = {"", "refuse", "ignore", "prorate",
    "impute", NULL};
/** The text of a code, such as "refuse"; "" for none. */
static inline const char* mukana_code_missing_rule_text(mukana_code_missing_rule code) {
  return mukana_code_text(mukana_code_missing_rule_names, (int32_t)code);
}

/** The code list Mode. */
typedef enum mukana_code_mode {
  MUKANA_CODE_MODE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_MODE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_MODE_ON_SITE = 1, /**< "on_site" */
  MUKANA_CODE_MODE_REMOTE = 2, /**< "remote" */
  MUKANA_CODE_MODE_HYBRID = 3 /**< "hybrid" */
} mukana_code_mode;
/** The texts of mukana_code_mode, by number. */
static const char* const mukana_code_mode_names[] MUKANA_MAYBE_UNUSED = {"", "on_site", "remote", "hybrid", NULL};
/** The text of a code, such as "on_site"; "" for none. */
static inline const char* mukana_code_mode_text(mukana_code_mode code) {
  return mukana_code_text(mukana_code_mode_names, (int32_t)code);
}

/** The code list NoComparison. */
typedef enum mukana_code_no_comparison {
  MUKANA_CODE_NO_COMPARISON_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_NO_COMPARISON_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_NO_COMPARISON_FIRST_MISSING = 1, /**< "first_missing" */
  MUKANA_CODE_NO_COMPARISON_SECOND_MISSING = 2, /**< "second_missing" */
  MUKANA_CODE_NO_COMPARISON_OTHER_LEVELS = 3, /**< "other_levels" */
  MUKANA_CODE_NO_COMPARISON_OTHER_FRAMEWORK_VERSION = 4, /**< "other_framework_version" */
  MUKANA_CODE_NO_COMPARISON_NOT_COMPARABLE = 5 /**< "not_comparable" */
} mukana_code_no_comparison;
/** The texts of mukana_code_no_comparison, by number. */
static const char* const mukana_code_no_comparison_names[] MUKANA_MAYBE_UNUSED = {"", "first_missing", "second_missing",
    "other_levels", "other_framework_version", "not_comparable", NULL};
/** The text of a code, such as "first_missing"; "" for none. */
static inline const char* mukana_code_no_comparison_text(mukana_code_no_comparison code) {
  return mukana_code_text(mukana_code_no_comparison_names, (int32_t)code);
}

/** The code list NoScoreChange. */
typedef enum mukana_code_no_score_change {
  MUKANA_CODE_NO_SCORE_CHANGE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_NO_SCORE_CHANGE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_NO_SCORE_CHANGE_BEFORE_MISSING = 1, /**< "before_missing" */
  MUKANA_CODE_NO_SCORE_CHANGE_AFTER_MISSING = 2, /**< "after_missing" */
  MUKANA_CODE_NO_SCORE_CHANGE_OTHER_RULES = 3 /**< "other_rules" */
} mukana_code_no_score_change;
/** The texts of mukana_code_no_score_change, by number. */
static const char* const mukana_code_no_score_change_names[] MUKANA_MAYBE_UNUSED = {"", "before_missing",
    "after_missing", "other_rules", NULL};
/** The text of a code, such as "before_missing"; "" for none. */
static inline const char* mukana_code_no_score_change_text(mukana_code_no_score_change code) {
  return mukana_code_text(mukana_code_no_score_change_names, (int32_t)code);
}

/** The code list OnFinding. */
typedef enum mukana_code_on_finding {
  MUKANA_CODE_ON_FINDING_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ON_FINDING_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ON_FINDING_REFUSE = 1, /**< "refuse" */
  MUKANA_CODE_ON_FINDING_SET_ASIDE = 2 /**< "set_aside" */
} mukana_code_on_finding;
/** The texts of mukana_code_on_finding, by number. */
static const char* const mukana_code_on_finding_names[] MUKANA_MAYBE_UNUSED = {"", "refuse", "set_aside", NULL};
/** The text of a code, such as "refuse"; "" for none. */
static inline const char* mukana_code_on_finding_text(mukana_code_on_finding code) {
  return mukana_code_text(mukana_code_on_finding_names, (int32_t)code);
}

/** The code list OpenWeekday. */
typedef enum mukana_code_open_weekday {
  MUKANA_CODE_OPEN_WEEKDAY_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_OPEN_WEEKDAY_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_OPEN_WEEKDAY_MONDAY = 1, /**< "monday" */
  MUKANA_CODE_OPEN_WEEKDAY_TUESDAY = 2, /**< "tuesday" */
  MUKANA_CODE_OPEN_WEEKDAY_WEDNESDAY = 3, /**< "wednesday" */
  MUKANA_CODE_OPEN_WEEKDAY_THURSDAY = 4, /**< "thursday" */
  MUKANA_CODE_OPEN_WEEKDAY_FRIDAY = 5, /**< "friday" */
  MUKANA_CODE_OPEN_WEEKDAY_SATURDAY = 6, /**< "saturday" */
  MUKANA_CODE_OPEN_WEEKDAY_SUNDAY = 7 /**< "sunday" */
} mukana_code_open_weekday;
/** The texts of mukana_code_open_weekday, by number. */
static const char* const mukana_code_open_weekday_names[] MUKANA_MAYBE_UNUSED = {"", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", NULL};
/** The text of a code, such as "monday"; "" for none. */
static inline const char* mukana_code_open_weekday_text(mukana_code_open_weekday code) {
  return mukana_code_text(mukana_code_open_weekday_names, (int32_t)code);
}

/** The code list OverlapChoice. */
typedef enum mukana_code_overlap_choice {
  MUKANA_CODE_OVERLAP_CHOICE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_OVERLAP_CHOICE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_OVERLAP_CHOICE_FIRST = 1, /**< "first" */
  MUKANA_CODE_OVERLAP_CHOICE_SECOND = 2, /**< "second" */
  MUKANA_CODE_OVERLAP_CHOICE_REFUSE = 3 /**< "refuse" */
} mukana_code_overlap_choice;
/** The texts of mukana_code_overlap_choice, by number. */
static const char* const mukana_code_overlap_choice_names[] MUKANA_MAYBE_UNUSED = {"", "first", "second", "refuse",
    NULL};
/** The text of a code, such as "first"; "" for none. */
static inline const char* mukana_code_overlap_choice_text(mukana_code_overlap_choice code) {
  return mukana_code_text(mukana_code_overlap_choice_names, (int32_t)code);
}

/** The code list ParticipantPart. */
typedef enum mukana_code_participant_part {
  MUKANA_CODE_PARTICIPANT_PART_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_PARTICIPANT_PART_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_PARTICIPANT_PART_CLIENT = 1, /**< "client" */
  MUKANA_CODE_PARTICIPANT_PART_STAFF = 2, /**< "staff" */
  MUKANA_CODE_PARTICIPANT_PART_PEER = 3 /**< "peer" */
} mukana_code_participant_part;
/** The texts of mukana_code_participant_part, by number. */
static const char* const mukana_code_participant_part_names[] MUKANA_MAYBE_UNUSED = {"", "client", "staff", "peer",
    NULL};
/** The text of a code, such as "client"; "" for none. */
static inline const char* mukana_code_participant_part_text(mukana_code_participant_part code) {
  return mukana_code_text(mukana_code_participant_part_names, (int32_t)code);
}

/** The code list PeriodRule. */
typedef enum mukana_code_period_rule {
  MUKANA_CODE_PERIOD_RULE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_PERIOD_RULE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_PERIOD_RULE_EVALUATION = 1, /**< "evaluation" */
  MUKANA_CODE_PERIOD_RULE_PILOT = 2, /**< "pilot" */
  MUKANA_CODE_PERIOD_RULE_ALL = 3, /**< "all" */
  MUKANA_CODE_PERIOD_RULE_GIVEN = 4 /**< "given" */
} mukana_code_period_rule;
/** The texts of mukana_code_period_rule, by number. */
static const char* const mukana_code_period_rule_names[] MUKANA_MAYBE_UNUSED = {"", "evaluation", "pilot", "all",
    "given", NULL};
/** The text of a code, such as "evaluation"; "" for none. */
static inline const char* mukana_code_period_rule_text(mukana_code_period_rule code) {
  return mukana_code_text(mukana_code_period_rule_names, (int32_t)code);
}

/** The code list PeriodUnit. */
typedef enum mukana_code_period_unit {
  MUKANA_CODE_PERIOD_UNIT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_PERIOD_UNIT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_PERIOD_UNIT_MINUTES = 1, /**< "minutes" */
  MUKANA_CODE_PERIOD_UNIT_HOURS = 2, /**< "hours" */
  MUKANA_CODE_PERIOD_UNIT_DAYS = 3, /**< "days" */
  MUKANA_CODE_PERIOD_UNIT_OPEN_DAYS = 4, /**< "open_days" */
  MUKANA_CODE_PERIOD_UNIT_WEEKS = 5, /**< "weeks" */
  MUKANA_CODE_PERIOD_UNIT_MONTHS = 6 /**< "months" */
} mukana_code_period_unit;
/** The texts of mukana_code_period_unit, by number. */
static const char* const mukana_code_period_unit_names[] MUKANA_MAYBE_UNUSED = {"", "minutes", "hours", "days",
    "open_days", "weeks", "months", NULL};
/** The text of a code, such as "minutes"; "" for none. */
static inline const char* mukana_code_period_unit_text(mukana_code_period_unit code) {
  return mukana_code_text(mukana_code_period_unit_names, (int32_t)code);
}

/** The code list Position. */
typedef enum mukana_code_position {
  MUKANA_CODE_POSITION_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_POSITION_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_POSITION_CLIENT = 1, /**< "client" */
  MUKANA_CODE_POSITION_PROFESSIONAL = 2, /**< "professional" */
  MUKANA_CODE_POSITION_MANAGER = 3, /**< "manager" */
  MUKANA_CODE_POSITION_COORDINATOR = 4, /**< "coordinator" */
  MUKANA_CODE_POSITION_PEER_LEADER = 5, /**< "peer_leader" */
  MUKANA_CODE_POSITION_VOLUNTEER = 6, /**< "volunteer" */
  MUKANA_CODE_POSITION_OTHER = 7 /**< "other" */
} mukana_code_position;
/** The texts of mukana_code_position, by number. */
static const char* const mukana_code_position_names[] MUKANA_MAYBE_UNUSED = {"", "client", "professional", "manager",
    "coordinator", "peer_leader", "volunteer", "other", NULL};
/** The text of a code, such as "client"; "" for none. */
static inline const char* mukana_code_position_text(mukana_code_position code) {
  return mukana_code_text(mukana_code_position_names, (int32_t)code);
}

/** The code list Precision. */
typedef enum mukana_code_precision {
  MUKANA_CODE_PRECISION_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_PRECISION_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_PRECISION_INSTANT = 1, /**< "instant" */
  MUKANA_CODE_PRECISION_DAY = 2, /**< "day" */
  MUKANA_CODE_PRECISION_WEEK = 3, /**< "week" */
  MUKANA_CODE_PRECISION_MONTH = 4 /**< "month" */
} mukana_code_precision;
/** The texts of mukana_code_precision, by number. */
static const char* const mukana_code_precision_names[] MUKANA_MAYBE_UNUSED = {"", "instant", "day", "week", "month",
    NULL};
/** The text of a code, such as "instant"; "" for none. */
static inline const char* mukana_code_precision_text(mukana_code_precision code) {
  return mukana_code_text(mukana_code_precision_names, (int32_t)code);
}

/** The code list Presence. */
typedef enum mukana_code_presence {
  MUKANA_CODE_PRESENCE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_PRESENCE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_PRESENCE_PRESENT = 1, /**< "present" */
  MUKANA_CODE_PRESENCE_ABSENT = 2, /**< "absent" */
  MUKANA_CODE_PRESENCE_EXCUSED = 3 /**< "excused" */
} mukana_code_presence;
/** The texts of mukana_code_presence, by number. */
static const char* const mukana_code_presence_names[] MUKANA_MAYBE_UNUSED = {"", "present", "absent", "excused", NULL};
/** The text of a code, such as "present"; "" for none. */
static inline const char* mukana_code_presence_text(mukana_code_presence code) {
  return mukana_code_text(mukana_code_presence_names, (int32_t)code);
}

/** The code list Purpose. */
typedef enum mukana_code_purpose {
  MUKANA_CODE_PURPOSE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_PURPOSE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_PURPOSE_GUIDANCE = 1, /**< "guidance" */
  MUKANA_CODE_PURPOSE_COACHING = 2, /**< "coaching" */
  MUKANA_CODE_PURPOSE_LENDING = 3, /**< "lending" */
  MUKANA_CODE_PURPOSE_ASSESSMENT = 4, /**< "assessment" */
  MUKANA_CODE_PURPOSE_EVALUATION = 5, /**< "evaluation" */
  MUKANA_CODE_PURPOSE_ADMINISTRATION = 6, /**< "administration" */
  MUKANA_CODE_PURPOSE_OVERSIGHT = 7, /**< "oversight" */
  MUKANA_CODE_PURPOSE_OWN_DATA = 8 /**< "own_data" */
} mukana_code_purpose;
/** The texts of mukana_code_purpose, by number. */
static const char* const mukana_code_purpose_names[] MUKANA_MAYBE_UNUSED = {"", "guidance", "coaching", "lending",
    "assessment", "evaluation", "administration", "oversight", "own_data", NULL};
/** The text of a code, such as "guidance"; "" for none. */
static inline const char* mukana_code_purpose_text(mukana_code_purpose code) {
  return mukana_code_text(mukana_code_purpose_names, (int32_t)code);
}

/** The code list RecordState. */
typedef enum mukana_code_record_state {
  MUKANA_CODE_RECORD_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_RECORD_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_RECORD_STATE_VALID = 1, /**< "valid" */
  MUKANA_CODE_RECORD_STATE_VOID = 2 /**< "void" */
} mukana_code_record_state;
/** The texts of mukana_code_record_state, by number. */
static const char* const mukana_code_record_state_names[] MUKANA_MAYBE_UNUSED = {"", "valid", "void", NULL};
/** The text of a code, such as "valid"; "" for none. */
static inline const char* mukana_code_record_state_text(mukana_code_record_state code) {
  return mukana_code_text(mukana_code_record_state_names, (int32_t)code);
}

/** The code list RelationshipKind. */
typedef enum mukana_code_relationship_kind {
  MUKANA_CODE_RELATIONSHIP_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_RELATIONSHIP_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_RELATIONSHIP_KIND_COACH = 1, /**< "coach" */
  MUKANA_CODE_RELATIONSHIP_KIND_GUIDE = 2, /**< "guide" */
  MUKANA_CODE_RELATIONSHIP_KIND_NAMED_WORKER = 3, /**< "named_worker" */
  MUKANA_CODE_RELATIONSHIP_KIND_GUARDIAN = 4, /**< "guardian" */
  MUKANA_CODE_RELATIONSHIP_KIND_LEADER = 5 /**< "leader" */
} mukana_code_relationship_kind;
/** The texts of mukana_code_relationship_kind, by number. */
static const char* const mukana_code_relationship_kind_names[] MUKANA_MAYBE_UNUSED = {"", "coach", "guide",
    "named_worker", "guardian", "leader", NULL};
/** The text of a code, such as "coach"; "" for none. */
static inline const char* mukana_code_relationship_kind_text(mukana_code_relationship_kind code) {
  return mukana_code_text(mukana_code_relationship_kind_names, (int32_t)code);
}

/** The code list ReliabilityKind. */
typedef enum mukana_code_reliability_kind {
  MUKANA_CODE_RELIABILITY_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_RELIABILITY_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_RELIABILITY_KIND_INTERNAL_CONSISTENCY = 1, /**< "internal_consistency" */
  MUKANA_CODE_RELIABILITY_KIND_TEST_RETEST = 2, /**< "test_retest" */
  MUKANA_CODE_RELIABILITY_KIND_PARALLEL_FORMS = 3 /**< "parallel_forms" */
} mukana_code_reliability_kind;
/** The texts of mukana_code_reliability_kind, by number. */
static const char* const mukana_code_reliability_kind_names[] MUKANA_MAYBE_UNUSED = {"", "internal_consistency",
    "test_retest", "parallel_forms", NULL};
/** The text of a code, such as "internal_consistency"; "" for none. */
static inline const char* mukana_code_reliability_kind_text(mukana_code_reliability_kind code) {
  return mukana_code_text(mukana_code_reliability_kind_names, (int32_t)code);
}

/** The code list ReminderKind. */
typedef enum mukana_code_reminder_kind {
  MUKANA_CODE_REMINDER_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_REMINDER_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_REMINDER_KIND_BEFORE = 1, /**< "before" */
  MUKANA_CODE_REMINDER_KIND_ON_DAY = 2, /**< "on_day" */
  MUKANA_CODE_REMINDER_KIND_AFTER = 3 /**< "after" */
} mukana_code_reminder_kind;
/** The texts of mukana_code_reminder_kind, by number. */
static const char* const mukana_code_reminder_kind_names[] MUKANA_MAYBE_UNUSED = {"", "before", "on_day", "after",
    NULL};
/** The text of a code, such as "before"; "" for none. */
static inline const char* mukana_code_reminder_kind_text(mukana_code_reminder_kind code) {
  return mukana_code_text(mukana_code_reminder_kind_names, (int32_t)code);
}

/** The code list ReminderLanguage. */
typedef enum mukana_code_reminder_language {
  MUKANA_CODE_REMINDER_LANGUAGE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_REMINDER_LANGUAGE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_REMINDER_LANGUAGE_FI = 1, /**< "fi" */
  MUKANA_CODE_REMINDER_LANGUAGE_SV = 2, /**< "sv" */
  MUKANA_CODE_REMINDER_LANGUAGE_EN = 3 /**< "en" */
} mukana_code_reminder_language;
/** The texts of mukana_code_reminder_language, by number. */
static const char* const mukana_code_reminder_language_names[] MUKANA_MAYBE_UNUSED = {"", "fi", "sv", "en", NULL};
/** The text of a code, such as "fi"; "" for none. */
static inline const char* mukana_code_reminder_language_text(mukana_code_reminder_language code) {
  return mukana_code_text(mukana_code_reminder_language_names, (int32_t)code);
}

/** The code list RenewalBase. */
typedef enum mukana_code_renewal_base {
  MUKANA_CODE_RENEWAL_BASE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_RENEWAL_BASE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_RENEWAL_BASE_CHECKOUT = 1, /**< "checkout" */
  MUKANA_CODE_RENEWAL_BASE_OLD_DUE = 2, /**< "old_due" */
  MUKANA_CODE_RENEWAL_BASE_NOW = 3, /**< "now" */
  MUKANA_CODE_RENEWAL_BASE_LATER = 4 /**< "later" */
} mukana_code_renewal_base;
/** The texts of mukana_code_renewal_base, by number. */
static const char* const mukana_code_renewal_base_names[] MUKANA_MAYBE_UNUSED = {"", "checkout", "old_due", "now",
    "later", NULL};
/** The text of a code, such as "checkout"; "" for none. */
static inline const char* mukana_code_renewal_base_text(mukana_code_renewal_base code) {
  return mukana_code_text(mukana_code_renewal_base_names, (int32_t)code);
}

/** The code list ReservationEvent. */
typedef enum mukana_code_reservation_event {
  MUKANA_CODE_RESERVATION_EVENT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_RESERVATION_EVENT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_RESERVATION_EVENT_PLACED = 1, /**< "placed" */
  MUKANA_CODE_RESERVATION_EVENT_SUSPENDED = 2, /**< "suspended" */
  MUKANA_CODE_RESERVATION_EVENT_RESUMED = 3, /**< "resumed" */
  MUKANA_CODE_RESERVATION_EVENT_ALLOCATED = 4, /**< "allocated" */
  MUKANA_CODE_RESERVATION_EVENT_SENT = 5, /**< "sent" */
  MUKANA_CODE_RESERVATION_EVENT_READIED = 6, /**< "readied" */
  MUKANA_CODE_RESERVATION_EVENT_REQUEUED = 7, /**< "requeued" */
  MUKANA_CODE_RESERVATION_EVENT_PASSED_OVER = 8, /**< "passed_over" */
  MUKANA_CODE_RESERVATION_EVENT_PRIORITISED = 9, /**< "prioritised" */
  MUKANA_CODE_RESERVATION_EVENT_FULFILLED = 10, /**< "fulfilled" */
  MUKANA_CODE_RESERVATION_EVENT_EXPIRED = 11, /**< "expired" */
  MUKANA_CODE_RESERVATION_EVENT_CANCELLED = 12 /**< "cancelled" */
} mukana_code_reservation_event;
/** The texts of mukana_code_reservation_event, by number. */
static const char* const mukana_code_reservation_event_names[] MUKANA_MAYBE_UNUSED = {"", "placed", "suspended",
    "resumed", "allocated", "sent", "readied", "requeued", "passed_over", "prioritised", "fulfilled", "expired",
    "cancelled", NULL};
/** The text of a code, such as "placed"; "" for none. */
static inline const char* mukana_code_reservation_event_text(mukana_code_reservation_event code) {
  return mukana_code_text(mukana_code_reservation_event_names, (int32_t)code);
}

/** The code list ReservationState. */
typedef enum mukana_code_reservation_state {
  MUKANA_CODE_RESERVATION_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_RESERVATION_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_RESERVATION_STATE_QUEUED = 1, /**< "queued" */
  MUKANA_CODE_RESERVATION_STATE_SUSPENDED = 2, /**< "suspended" */
  MUKANA_CODE_RESERVATION_STATE_ALLOCATED = 3, /**< "allocated" */
  MUKANA_CODE_RESERVATION_STATE_IN_TRANSIT = 4, /**< "in_transit" */
  MUKANA_CODE_RESERVATION_STATE_READY = 5, /**< "ready" */
  MUKANA_CODE_RESERVATION_STATE_FULFILLED = 6, /**< "fulfilled" */
  MUKANA_CODE_RESERVATION_STATE_EXPIRED = 7, /**< "expired" */
  MUKANA_CODE_RESERVATION_STATE_CANCELLED = 8 /**< "cancelled" */
} mukana_code_reservation_state;
/** The texts of mukana_code_reservation_state, by number. */
static const char* const mukana_code_reservation_state_names[] MUKANA_MAYBE_UNUSED = {"", "queued", "suspended",
    "allocated", "in_transit", "ready", "fulfilled", "expired", "cancelled", NULL};
/** The text of a code, such as "queued"; "" for none. */
static inline const char* mukana_code_reservation_state_text(mukana_code_reservation_state code) {
  return mukana_code_text(mukana_code_reservation_state_names, (int32_t)code);
}

/** The code list ResponseState. */
typedef enum mukana_code_response_state {
  MUKANA_CODE_RESPONSE_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_RESPONSE_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_RESPONSE_STATE_VALID = 1, /**< "valid" */
  MUKANA_CODE_RESPONSE_STATE_VOID = 2, /**< "void" */
  MUKANA_CODE_RESPONSE_STATE_WITHDRAWN = 3 /**< "withdrawn" */
} mukana_code_response_state;
/** The texts of mukana_code_response_state, by number. */
static const char* const mukana_code_response_state_names[] MUKANA_MAYBE_UNUSED = {"", "valid", "void", "withdrawn",
    NULL};
/** The text of a code, such as "valid"; "" for none. */
static inline const char* mukana_code_response_state_text(mukana_code_response_state code) {
  return mukana_code_text(mukana_code_response_state_names, (int32_t)code);
}

/** The code list Role. */
typedef enum mukana_code_role {
  MUKANA_CODE_ROLE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_ROLE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_ROLE_CLIENT = 1, /**< "client" */
  MUKANA_CODE_ROLE_PEER = 2, /**< "peer" */
  MUKANA_CODE_ROLE_COACH = 3, /**< "coach" */
  MUKANA_CODE_ROLE_GROUP_LEADER = 4, /**< "group_leader" */
  MUKANA_CODE_ROLE_COORDINATOR = 5, /**< "coordinator" */
  MUKANA_CODE_ROLE_REPORTER = 6, /**< "reporter" */
  MUKANA_CODE_ROLE_PRIVACY_OFFICER = 7, /**< "privacy_officer" */
  MUKANA_CODE_ROLE_SYSTEM_ADMINISTRATOR = 8 /**< "system_administrator" */
} mukana_code_role;
/** The texts of mukana_code_role, by number. */
static const char* const mukana_code_role_names[] MUKANA_MAYBE_UNUSED = {"", "client", "peer", "coach", "group_leader",
    "coordinator", "reporter", "privacy_officer", "system_administrator", NULL};
/** The text of a code, such as "client"; "" for none. */
static inline const char* mukana_code_role_text(mukana_code_role code) {
  return mukana_code_text(mukana_code_role_names, (int32_t)code);
}

/** The code list SafariGuidance. */
typedef enum mukana_code_safari_guidance {
  MUKANA_CODE_SAFARI_GUIDANCE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SAFARI_GUIDANCE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SAFARI_GUIDANCE_ALONE = 1, /**< "alone" */
  MUKANA_CODE_SAFARI_GUIDANCE_GUIDED = 2 /**< "guided" */
} mukana_code_safari_guidance;
/** The texts of mukana_code_safari_guidance, by number. */
static const char* const mukana_code_safari_guidance_names[] MUKANA_MAYBE_UNUSED = {"", "alone", "guided", NULL};
/** The text of a code, such as "alone"; "" for none. */
static inline const char* mukana_code_safari_guidance_text(mukana_code_safari_guidance code) {
  return mukana_code_text(mukana_code_safari_guidance_names, (int32_t)code);
}

/** The code list SafariState. */
typedef enum mukana_code_safari_state {
  MUKANA_CODE_SAFARI_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SAFARI_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SAFARI_STATE_OPEN = 1, /**< "open" */
  MUKANA_CODE_SAFARI_STATE_COMPLETED = 2 /**< "completed" */
} mukana_code_safari_state;
/** The texts of mukana_code_safari_state, by number. */
static const char* const mukana_code_safari_state_names[] MUKANA_MAYBE_UNUSED = {"", "open", "completed", NULL};
/** The text of a code, such as "open"; "" for none. */
static inline const char* mukana_code_safari_state_text(mukana_code_safari_state code) {
  return mukana_code_text(mukana_code_safari_state_names, (int32_t)code);
}

/** The code list ScoreKind. */
typedef enum mukana_code_score_kind {
  MUKANA_CODE_SCORE_KIND_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SCORE_KIND_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SCORE_KIND_SUM = 1, /**< "sum" */
  MUKANA_CODE_SCORE_KIND_MEAN = 2, /**< "mean" */
  MUKANA_CODE_SCORE_KIND_COUNT = 3, /**< "count" */
  MUKANA_CODE_SCORE_KIND_ALL = 4, /**< "all" */
  MUKANA_CODE_SCORE_KIND_ANY = 5, /**< "any" */
  MUKANA_CODE_SCORE_KIND_EXPRESSION = 6 /**< "expression" */
} mukana_code_score_kind;
/** The texts of mukana_code_score_kind, by number. */
static const char* const mukana_code_score_kind_names[] MUKANA_MAYBE_UNUSED = {"", "sum", "mean", "count", "all", "any",
    "expression", NULL};
/** The text of a code, such as "sum"; "" for none. */
static inline const char* mukana_code_score_kind_text(mukana_code_score_kind code) {
  return mukana_code_text(mukana_code_score_kind_names, (int32_t)code);
}

/** The code list ScoreState. */
typedef enum mukana_code_score_state {
  MUKANA_CODE_SCORE_STATE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SCORE_STATE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SCORE_STATE_COMPLETE = 1, /**< "complete" */
  MUKANA_CODE_SCORE_STATE_PARTIAL = 2, /**< "partial" */
  MUKANA_CODE_SCORE_STATE_INCOMPLETE = 3, /**< "incomplete" */
  MUKANA_CODE_SCORE_STATE_NOT_APPLICABLE = 4, /**< "not_applicable" */
  MUKANA_CODE_SCORE_STATE_NOT_SCORABLE = 5 /**< "not_scorable" */
} mukana_code_score_state;
/** The texts of mukana_code_score_state, by number. */
static const char* const mukana_code_score_state_names[] MUKANA_MAYBE_UNUSED = {"", "complete", "partial", "incomplete",
    "not_applicable", "not_scorable", NULL};
/** The text of a code, such as "complete"; "" for none. */
static inline const char* mukana_code_score_state_text(mukana_code_score_state code) {
  return mukana_code_text(mukana_code_score_state_names, (int32_t)code);
}

/** The code list Sector. */
typedef enum mukana_code_sector {
  MUKANA_CODE_SECTOR_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SECTOR_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SECTOR_MUNICIPAL = 1, /**< "municipal" */
  MUKANA_CODE_SECTOR_COUNTY = 2, /**< "county" */
  MUKANA_CODE_SECTOR_ASSOCIATION = 3, /**< "association" */
  MUKANA_CODE_SECTOR_SCHOOL = 4, /**< "school" */
  MUKANA_CODE_SECTOR_COMPANY = 5, /**< "company" */
  MUKANA_CODE_SECTOR_STATE = 6, /**< "state" */
  MUKANA_CODE_SECTOR_OTHER = 7 /**< "other" */
} mukana_code_sector;
/** The texts of mukana_code_sector, by number. */
static const char* const mukana_code_sector_names[] MUKANA_MAYBE_UNUSED = {"", "municipal", "county", "association",
    "school", "company", "state", "other", NULL};
/** The text of a code, such as "municipal"; "" for none. */
static inline const char* mukana_code_sector_text(mukana_code_sector code) {
  return mukana_code_text(mukana_code_sector_names, (int32_t)code);
}

/** The code list SlotDay. */
typedef enum mukana_code_slot_day {
  MUKANA_CODE_SLOT_DAY_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SLOT_DAY_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SLOT_DAY_MONDAY = 1, /**< "monday" */
  MUKANA_CODE_SLOT_DAY_TUESDAY = 2, /**< "tuesday" */
  MUKANA_CODE_SLOT_DAY_WEDNESDAY = 3, /**< "wednesday" */
  MUKANA_CODE_SLOT_DAY_THURSDAY = 4, /**< "thursday" */
  MUKANA_CODE_SLOT_DAY_FRIDAY = 5, /**< "friday" */
  MUKANA_CODE_SLOT_DAY_SATURDAY = 6, /**< "saturday" */
  MUKANA_CODE_SLOT_DAY_SUNDAY = 7 /**< "sunday" */
} mukana_code_slot_day;
/** The texts of mukana_code_slot_day, by number. */
static const char* const mukana_code_slot_day_names[] MUKANA_MAYBE_UNUSED = {"", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", NULL};
/** The text of a code, such as "monday"; "" for none. */
static inline const char* mukana_code_slot_day_text(mukana_code_slot_day code) {
  return mukana_code_text(mukana_code_slot_day_names, (int32_t)code);
}

/** The code list SplitBy. */
typedef enum mukana_code_split_by {
  MUKANA_CODE_SPLIT_BY_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SPLIT_BY_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SPLIT_BY_TARGET_GROUP = 1, /**< "target_group" */
  MUKANA_CODE_SPLIT_BY_UNIT = 2, /**< "unit" */
  MUKANA_CODE_SPLIT_BY_MUNICIPALITY = 3, /**< "municipality" */
  MUKANA_CODE_SPLIT_BY_WAVE = 4 /**< "wave" */
} mukana_code_split_by;
/** The texts of mukana_code_split_by, by number. */
static const char* const mukana_code_split_by_names[] MUKANA_MAYBE_UNUSED = {"", "target_group", "unit", "municipality",
    "wave", NULL};
/** The text of a code, such as "target_group"; "" for none. */
static inline const char* mukana_code_split_by_text(mukana_code_split_by code) {
  return mukana_code_text(mukana_code_split_by_names, (int32_t)code);
}

/** The code list Stage. */
typedef enum mukana_code_stage {
  MUKANA_CODE_STAGE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_STAGE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_STAGE_IMPORT = 1, /**< "import" */
  MUKANA_CODE_STAGE_COUNTING = 2 /**< "counting" */
} mukana_code_stage;
/** The texts of mukana_code_stage, by number. */
static const char* const mukana_code_stage_names[] MUKANA_MAYBE_UNUSED = {"", "import", "counting", NULL};
/** The text of a code, such as "import"; "" for none. */
static inline const char* mukana_code_stage_text(mukana_code_stage code) {
  return mukana_code_text(mukana_code_stage_names, (int32_t)code);
}

/** The code list Standing. */
typedef enum mukana_code_standing {
  MUKANA_CODE_STANDING_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_STANDING_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_STANDING_STRENGTH = 1, /**< "strength" */
  MUKANA_CODE_STANDING_BETWEEN = 2, /**< "between" */
  MUKANA_CODE_STANDING_WEAK_POINT = 3, /**< "weak_point" */
  MUKANA_CODE_STANDING_UNKNOWN = 4 /**< "unknown" */
} mukana_code_standing;
/** The texts of mukana_code_standing, by number. */
static const char* const mukana_code_standing_names[] MUKANA_MAYBE_UNUSED = {"", "strength", "between", "weak_point",
    "unknown", NULL};
/** The text of a code, such as "strength"; "" for none. */
static inline const char* mukana_code_standing_text(mukana_code_standing code) {
  return mukana_code_text(mukana_code_standing_names, (int32_t)code);
}

/** The code list StepOutcome. */
typedef enum mukana_code_step_outcome {
  MUKANA_CODE_STEP_OUTCOME_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_STEP_OUTCOME_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_STEP_OUTCOME_DONE = 1, /**< "done" */
  MUKANA_CODE_STEP_OUTCOME_DONE_WITH_HELP = 2, /**< "done_with_help" */
  MUKANA_CODE_STEP_OUTCOME_GAVE_UP = 3, /**< "gave_up" */
  MUKANA_CODE_STEP_OUTCOME_SKIPPED = 4 /**< "skipped" */
} mukana_code_step_outcome;
/** The texts of mukana_code_step_outcome, by number. */
static const char* const mukana_code_step_outcome_names[] MUKANA_MAYBE_UNUSED = {"", "done", "done_with_help",
    "gave_up", "skipped", NULL};
/** The text of a code, such as "done"; "" for none. */
static inline const char* mukana_code_step_outcome_text(mukana_code_step_outcome code) {
  return mukana_code_text(mukana_code_step_outcome_names, (int32_t)code);
}

/** The code list SupportNeed. */
typedef enum mukana_code_support_need {
  MUKANA_CODE_SUPPORT_NEED_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_SUPPORT_NEED_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_SUPPORT_NEED_NONE = 1, /**< "none" */
  MUKANA_CODE_SUPPORT_NEED_SOME = 2, /**< "some" */
  MUKANA_CODE_SUPPORT_NEED_MUCH = 3 /**< "much" */
} mukana_code_support_need;
/** The texts of mukana_code_support_need, by number. */
static const char* const mukana_code_support_need_names[] MUKANA_MAYBE_UNUSED = {"", "none", "some", "much", NULL};
/** The text of a code, such as "none"; "" for none. */
static inline const char* mukana_code_support_need_text(mukana_code_support_need code) {
  return mukana_code_text(mukana_code_support_need_names, (int32_t)code);
}

/** The code list TableShape. */
typedef enum mukana_code_table_shape {
  MUKANA_CODE_TABLE_SHAPE_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_TABLE_SHAPE_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_TABLE_SHAPE_WIDE = 1, /**< "wide" */
  MUKANA_CODE_TABLE_SHAPE_LONG = 2 /**< "long" */
} mukana_code_table_shape;
/** The texts of mukana_code_table_shape, by number. */
static const char* const mukana_code_table_shape_names[] MUKANA_MAYBE_UNUSED = {"", "wide", "long", NULL};
/** The text of a code, such as "wide"; "" for none. */
static inline const char* mukana_code_table_shape_text(mukana_code_table_shape code) {
  return mukana_code_text(mukana_code_table_shape_names, (int32_t)code);
}

/** The code list Verdict. */
typedef enum mukana_code_verdict {
  MUKANA_CODE_VERDICT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_VERDICT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_VERDICT_IMPROVED = 1, /**< "improved" */
  MUKANA_CODE_VERDICT_UNCHANGED = 2, /**< "unchanged" */
  MUKANA_CODE_VERDICT_DETERIORATED = 3 /**< "deteriorated" */
} mukana_code_verdict;
/** The texts of mukana_code_verdict, by number. */
static const char* const mukana_code_verdict_names[] MUKANA_MAYBE_UNUSED = {"", "improved", "unchanged", "deteriorated",
    NULL};
/** The text of a code, such as "improved"; "" for none. */
static inline const char* mukana_code_verdict_text(mukana_code_verdict code) {
  return mukana_code_text(mukana_code_verdict_names, (int32_t)code);
}

/** The code list Viewpoint. */
typedef enum mukana_code_viewpoint {
  MUKANA_CODE_VIEWPOINT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_VIEWPOINT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_VIEWPOINT_OWN = 1, /**< "own" */
  MUKANA_CODE_VIEWPOINT_OBSERVER = 2 /**< "observer" */
} mukana_code_viewpoint;
/** The texts of mukana_code_viewpoint, by number. */
static const char* const mukana_code_viewpoint_names[] MUKANA_MAYBE_UNUSED = {"", "own", "observer", NULL};
/** The text of a code, such as "own"; "" for none. */
static inline const char* mukana_code_viewpoint_text(mukana_code_viewpoint code) {
  return mukana_code_text(mukana_code_viewpoint_names, (int32_t)code);
}

/** The code list Weights. */
typedef enum mukana_code_weights {
  MUKANA_CODE_WEIGHTS_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_WEIGHTS_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_WEIGHTS_NONE = 1, /**< "none" */
  MUKANA_CODE_WEIGHTS_LINEAR = 2, /**< "linear" */
  MUKANA_CODE_WEIGHTS_QUADRATIC = 3 /**< "quadratic" */
} mukana_code_weights;
/** The texts of mukana_code_weights, by number. */
static const char* const mukana_code_weights_names[] MUKANA_MAYBE_UNUSED = {"", "none", "linear", "quadratic", NULL};
/** The text of a code, such as "none"; "" for none. */
static inline const char* mukana_code_weights_text(mukana_code_weights code) {
  return mukana_code_text(mukana_code_weights_names, (int32_t)code);
}

/** The code list WipeAction. */
typedef enum mukana_code_wipe_action {
  MUKANA_CODE_WIPE_ACTION_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_WIPE_ACTION_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_WIPE_ACTION_CLEAR = 1, /**< "clear" */
  MUKANA_CODE_WIPE_ACTION_PURGE = 2, /**< "purge" */
  MUKANA_CODE_WIPE_ACTION_DESTROY = 3 /**< "destroy" */
} mukana_code_wipe_action;
/** The texts of mukana_code_wipe_action, by number. */
static const char* const mukana_code_wipe_action_names[] MUKANA_MAYBE_UNUSED = {"", "clear", "purge", "destroy", NULL};
/** The text of a code, such as "clear"; "" for none. */
static inline const char* mukana_code_wipe_action_text(mukana_code_wipe_action code) {
  return mukana_code_text(mukana_code_wipe_action_names, (int32_t)code);
}

/** The code list WipeResult. */
typedef enum mukana_code_wipe_result {
  MUKANA_CODE_WIPE_RESULT_NOT_KNOWN = -1, /**< a code of a newer library */
  MUKANA_CODE_WIPE_RESULT_LEFT_OUT = 0,  /**< nothing is said */
  MUKANA_CODE_WIPE_RESULT_PASSED = 1, /**< "passed" */
  MUKANA_CODE_WIPE_RESULT_FAILED = 2 /**< "failed" */
} mukana_code_wipe_result;
/** The texts of mukana_code_wipe_result, by number. */
static const char* const mukana_code_wipe_result_names[] MUKANA_MAYBE_UNUSED = {"", "passed", "failed", NULL};
/** The text of a code, such as "passed"; "" for none. */
static inline const char* mukana_code_wipe_result_text(mukana_code_wipe_result code) {
  return mukana_code_text(mukana_code_wipe_result_names, (int32_t)code);
}


/* What requests hold ----------------------------------------------------------------------------------------------- */

/** Within the requests of attendance.record. */
typedef struct mukana_in_present_person {
  /** Who was there. Must be given. (personal) */
  const char* person;
  /** As what; left out: as a participant, or as written down before. */
  mukana_code_attendance_role role;
  /** On site or remote, where it is known. */
  mukana_code_attendance_mode mode;
  /** Whether this mode counts for somebody who was there in both. */
  mukana_boolean primary;
  /** When the person joined. */
  const char* joined_at;
  /** When the person left. */
  const char* left_at;
  /** How long the person was there; left out: from joining to leaving. */
  mukana_integer minutes;
} mukana_in_present_person;
/** The members of mukana_in_present_person. */
static const mukana_member mukana_in_present_person_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_in_present_person, person), 0, NULL, NULL},
    {"role", MUKANA_MEMBER_CODE, offsetof(mukana_in_present_person, role), 0, mukana_code_attendance_role_names, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_in_present_person, mode), 0, mukana_code_attendance_mode_names, NULL},
    {"primary", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_present_person, primary), 0, NULL, NULL},
    {"joined_at", MUKANA_MEMBER_TEXT, offsetof(mukana_in_present_person, joined_at), 0, NULL, NULL},
    {"left_at", MUKANA_MEMBER_TEXT, offsetof(mukana_in_present_person, left_at), 0, NULL, NULL},
    {"minutes", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_present_person, minutes), 0, NULL, NULL}};
/** The layout of mukana_in_present_person. */
static const mukana_layout mukana_in_present_person_layout MUKANA_MAYBE_UNUSED = {mukana_in_present_person_members, 7, sizeof(mukana_in_present_person)};

/** Within the requests of attendance.record. */
typedef struct mukana_in_absent_person {
  /** Who was not there. Must be given. (personal) */
  const char* person;
  /** Whether the person had said so. */
  mukana_boolean excused;
} mukana_in_absent_person;
/** The members of mukana_in_absent_person. */
static const mukana_member mukana_in_absent_person_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_in_absent_person, person), 0, NULL, NULL},
    {"excused", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_absent_person, excused), 0, NULL, NULL}};
/** The layout of mukana_in_absent_person. */
static const mukana_layout mukana_in_absent_person_layout MUKANA_MAYBE_UNUSED = {mukana_in_absent_person_members, 2, sizeof(mukana_in_absent_person)};

/** Within the requests of attendance.record. */
typedef struct mukana_in_guest_group {
  /** How many they were. Must be given. */
  mukana_integer count;
  /** On site or remote, where it is known. */
  mukana_code_attendance_mode mode;
  /** Names the group within its meeting, so that the same group written down twice is one. */
  const char* guest_key;
  /** Free text. (free text) */
  const char* note;
} mukana_in_guest_group;
/** The members of mukana_in_guest_group. */
static const mukana_member mukana_in_guest_group_members[] MUKANA_MAYBE_UNUSED = {
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_guest_group, count), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_in_guest_group, mode), 0, mukana_code_attendance_mode_names, NULL},
    {"guest_key", MUKANA_MEMBER_TEXT, offsetof(mukana_in_guest_group, guest_key), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_in_guest_group, note), 0, NULL, NULL}};
/** The layout of mukana_in_guest_group. */
static const mukana_layout mukana_in_guest_group_layout MUKANA_MAYBE_UNUSED = {mukana_in_guest_group_members, 4, sizeof(mukana_in_guest_group)};

/** Within the requests of batch. */
typedef struct mukana_in_one_call {
  /** The name of an operation; a batch within a batch is refused. Must be given. */
  const char* operation;
  /** Its request, without idempotency key and expected revision. Must be given. As JSON. */
  const char* request;
} mukana_in_one_call;
/** The members of mukana_in_one_call. */
static const mukana_member mukana_in_one_call_members[] MUKANA_MAYBE_UNUSED = {
    {"operation", MUKANA_MEMBER_TEXT, offsetof(mukana_in_one_call, operation), 0, NULL, NULL},
    {"request", MUKANA_MEMBER_JSON, offsetof(mukana_in_one_call, request), 0, NULL, NULL}};
/** The layout of mukana_in_one_call. */
static const mukana_layout mukana_in_one_call_layout MUKANA_MAYBE_UNUSED = {mukana_in_one_call_members, 2, sizeof(mukana_in_one_call)};

/** Within the requests of claim.publish. */
typedef struct mukana_in_assertion {
  /** The figure is this. */
  mukana_number is;
  /** The figure is this or more. */
  mukana_number at_least;
  /** The figure is this or less. */
  mukana_number at_most;
  /** The figure is rounded to so many decimals before it is compared. */
  mukana_integer rounded;
} mukana_in_assertion;
/** The members of mukana_in_assertion. */
static const mukana_member mukana_in_assertion_members[] MUKANA_MAYBE_UNUSED = {
    {"is", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_assertion, is), 0, NULL, NULL},
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_assertion, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_assertion, at_most), 0, NULL, NULL},
    {"rounded", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_assertion, rounded), 0, NULL, NULL}};
/** The layout of mukana_in_assertion. */
static const mukana_layout mukana_in_assertion_layout MUKANA_MAYBE_UNUSED = {mukana_in_assertion_members, 4, sizeof(mukana_in_assertion)};

/** Within the requests of device.register, device.update. */
typedef struct mukana_in_accessory {
  /** What it is. Must be given. */
  const char* name;
  /** How many of it. */
  mukana_integer count;
} mukana_in_accessory;
/** The members of mukana_in_accessory. */
static const mukana_member mukana_in_accessory_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_in_accessory, name), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_accessory, count), 0, NULL, NULL}};
/** The layout of mukana_in_accessory. */
static const mukana_layout mukana_in_accessory_layout MUKANA_MAYBE_UNUSED = {mukana_in_accessory_members, 2, sizeof(mukana_in_accessory)};

/** Within the requests of device.register, device.update. */
typedef struct mukana_in_software {
  /** The program or operating system. Must be given. */
  const char* name;
  /** Its version. */
  const char* version;
  /** open_source, free_of_charge or licensed. Must be given. */
  mukana_code_licence_kind licence;
} mukana_in_software;
/** The members of mukana_in_software. */
static const mukana_member mukana_in_software_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_in_software, name), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_in_software, version), 0, NULL, NULL},
    {"licence", MUKANA_MEMBER_CODE, offsetof(mukana_in_software, licence), 0, mukana_code_licence_kind_names, NULL}};
/** The layout of mukana_in_software. */
static const mukana_layout mukana_in_software_layout MUKANA_MAYBE_UNUSED = {mukana_in_software_members, 3, sizeof(mukana_in_software)};

/** Within the requests of device.register. */
typedef struct mukana_in_medium {
  /** What tells the medium apart on this device: its serial number, say. Must be given. */
  const char* id;
  /** Its kind. Must be given. */
  mukana_code_medium_kind kind;
} mukana_in_medium;
/** The members of mukana_in_medium. */
static const mukana_member mukana_in_medium_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_in_medium, id), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_in_medium, kind), 0, mukana_code_medium_kind_names, NULL}};
/** The layout of mukana_in_medium. */
static const mukana_layout mukana_in_medium_layout MUKANA_MAYBE_UNUSED = {mukana_in_medium_members, 2, sizeof(mukana_in_medium)};

/** Within the requests of form.adapt, form.check, form.define. */
typedef struct mukana_in_property {
  /** The property's name. Must be given. */
  const char* name;
  /** Its value of this choice. Must be given. */
  const char* value;
} mukana_in_property;
/** The members of mukana_in_property. */
static const mukana_member mukana_in_property_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_in_property, name), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_TEXT, offsetof(mukana_in_property, value), 0, NULL, NULL}};
/** The layout of mukana_in_property. */
static const mukana_layout mukana_in_property_layout MUKANA_MAYBE_UNUSED = {mukana_in_property_members, 2, sizeof(mukana_in_property)};

/** Within the requests of form.adapt, form.check, form.define. */
typedef struct mukana_in_choice {
  /** What is stored and counted; unique in its item. Must be given. */
  const char* code;
  /** What is shown, by language. A text, or a JSON object of texts by language. */
  const char* text;
  /** Its weight in scores; without one, choosing it is a missing part. */
  mukana_number score;
  /** Whether it is taken alone, such as none of these. */
  mukana_boolean exclusive;
  /** The terminology that the code is from. */
  const char* system;
  /** What a choice filter may ask of it. */
  const mukana_in_property* properties;
  size_t properties_count; /**< how many properties */
} mukana_in_choice;
/** The members of mukana_in_choice. */
static const mukana_member mukana_in_choice_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_in_choice, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_choice, text), 0, NULL, NULL},
    {"score", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_choice, score), 0, NULL, NULL},
    {"exclusive", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_choice, exclusive), 0, NULL, NULL},
    {"system", MUKANA_MEMBER_TEXT, offsetof(mukana_in_choice, system), 0, NULL, NULL},
    {"properties", MUKANA_MEMBER_LIST, offsetof(mukana_in_choice, properties), offsetof(mukana_in_choice, properties_count), NULL, &mukana_in_property_layout}};
/** The layout of mukana_in_choice. */
static const mukana_layout mukana_in_choice_layout MUKANA_MAYBE_UNUSED = {mukana_in_choice_members, 6, sizeof(mukana_in_choice)};

/** Within the requests of form.adapt. */
typedef struct mukana_in_item_change {
  /** The item of the source. Must be given. */
  const char* item;
  /** Whether the copy goes without it, and without what is below it. */
  mukana_boolean leave_out;
  /** What is asked instead, by language. A text, or a JSON object of texts by language. */
  const char* text;
  /** What helps to answer instead, by language. A text, or a JSON object of texts by language. */
  const char* help;
  /** What may be chosen instead. */
  const mukana_in_choice* choices;
  size_t choices_count; /**< how many choices */
  /** The lowest value instead. */
  mukana_number minimum;
  /** The highest value instead. */
  mukana_number maximum;
  /** Whether it is required instead. */
  mukana_boolean required;
  /** Whether answers to both may be compared; must be said where what is asked changes. */
  mukana_boolean comparable;
  /** Why they may not, or why they may in spite of the change. */
  const char* reason;
} mukana_in_item_change;
/** The members of mukana_in_item_change. */
static const mukana_member mukana_in_item_change_members[] MUKANA_MAYBE_UNUSED = {
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item_change, item), 0, NULL, NULL},
    {"leave_out", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item_change, leave_out), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_item_change, text), 0, NULL, NULL},
    {"help", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_item_change, help), 0, NULL, NULL},
    {"choices", MUKANA_MEMBER_LIST, offsetof(mukana_in_item_change, choices), offsetof(mukana_in_item_change, choices_count), NULL, &mukana_in_choice_layout},
    {"minimum", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_item_change, minimum), 0, NULL, NULL},
    {"maximum", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_item_change, maximum), 0, NULL, NULL},
    {"required", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item_change, required), 0, NULL, NULL},
    {"comparable", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item_change, comparable), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item_change, reason), 0, NULL, NULL}};
/** The layout of mukana_in_item_change. */
static const mukana_layout mukana_in_item_change_layout MUKANA_MAYBE_UNUSED = {mukana_in_item_change_members, 10, sizeof(mukana_in_item_change)};

/** Within the requests of form.check, form.define. */
typedef struct mukana_in_skill {
  /** The framework, such as DigComp. Must be given. */
  const char* framework;
  /** Its version, such as 2.2. */
  const char* version;
  /** The skill's code in it, such as 1.1. Must be given. */
  const char* code;
} mukana_in_skill;
/** The members of mukana_in_skill. */
static const mukana_member mukana_in_skill_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_in_skill, framework), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_in_skill, version), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_in_skill, code), 0, NULL, NULL}};
/** The layout of mukana_in_skill. */
static const mukana_layout mukana_in_skill_layout MUKANA_MAYBE_UNUSED = {mukana_in_skill_members, 3, sizeof(mukana_in_skill)};

/** Within the requests of form.check, form.define. */
typedef struct mukana_in_coding {
  /** The terminology. */
  const char* system;
  /** The code. Must be given. */
  const char* code;
  /** What it means, by language. A text, or a JSON object of texts by language. */
  const char* text;
} mukana_in_coding;
/** The members of mukana_in_coding. */
static const mukana_member mukana_in_coding_members[] MUKANA_MAYBE_UNUSED = {
    {"system", MUKANA_MEMBER_TEXT, offsetof(mukana_in_coding, system), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_in_coding, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_coding, text), 0, NULL, NULL}};
/** The layout of mukana_in_coding. */
static const mukana_layout mukana_in_coding_layout MUKANA_MAYBE_UNUSED = {mukana_in_coding_members, 3, sizeof(mukana_in_coding)};

/** Within the requests of form.check, form.define. */
typedef struct mukana_in_constraint {
  /** An expression that is not false of a good answer. Must be given. As JSON. */
  const char* must;
  /** What is said otherwise, by language. A text, or a JSON object of texts by language. */
  const char* message;
} mukana_in_constraint;
/** The members of mukana_in_constraint. */
static const mukana_member mukana_in_constraint_members[] MUKANA_MAYBE_UNUSED = {
    {"must", MUKANA_MEMBER_JSON, offsetof(mukana_in_constraint, must), 0, NULL, NULL},
    {"message", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_constraint, message), 0, NULL, NULL}};
/** The layout of mukana_in_constraint. */
static const mukana_layout mukana_in_constraint_layout MUKANA_MAYBE_UNUSED = {mukana_in_constraint_members, 2, sizeof(mukana_in_constraint)};

/** Within the requests of form.check, form.define. */
typedef struct mukana_in_variable {
  /** The variable's name. Must be given. */
  const char* name;
  /** The expression that it stands for. Must be given. As JSON. */
  const char* value;
} mukana_in_variable;
/** The members of mukana_in_variable. */
static const mukana_member mukana_in_variable_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_in_variable, name), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_JSON, offsetof(mukana_in_variable, value), 0, NULL, NULL}};
/** The layout of mukana_in_variable. */
static const mukana_layout mukana_in_variable_layout MUKANA_MAYBE_UNUSED = {mukana_in_variable_members, 2, sizeof(mukana_in_variable)};

/** Within the requests of form.check, form.define. */
typedef struct mukana_in_item_origin {
  /** The form that was adapted. Must be given. */
  const char* form;
  /** Its version. */
  mukana_integer version;
  /** The item there. Must be given. */
  const char* item;
  /** Whether answers to both may be compared. */
  mukana_boolean comparable;
  /** Why they may not, or why they may in spite of a change. */
  const char* reason;
} mukana_in_item_origin;
/** The members of mukana_in_item_origin. */
static const mukana_member mukana_in_item_origin_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item_origin, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_item_origin, version), 0, NULL, NULL},
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item_origin, item), 0, NULL, NULL},
    {"comparable", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item_origin, comparable), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item_origin, reason), 0, NULL, NULL}};
/** The layout of mukana_in_item_origin. */
static const mukana_layout mukana_in_item_origin_layout MUKANA_MAYBE_UNUSED = {mukana_in_item_origin_members, 5, sizeof(mukana_in_item_origin)};

/** Within the requests of form.check, form.define. */
typedef struct mukana_in_item {
  /** The item's id; unique in its form. Must be given. */
  const char* id;
  /** What it asks for. Must be given. */
  mukana_code_item_kind kind;
  /** What is asked, by language. A text, or a JSON object of texts by language. */
  const char* text;
  /** What may be chosen. */
  const mukana_in_choice* choices;
  size_t choices_count; /**< how many choices */
  /** The lowest value of a scale or a number. */
  mukana_number minimum;
  /** The highest value of a scale or a number. */
  mukana_number maximum;
  /** Whether a response without an answer to it is refused. */
  mukana_boolean required;
  /** What helps to answer, by language. A text, or a JSON object of texts by language. */
  const char* help;
  /** Its number as shown. */
  const char* prefix;
  /** The unit of a number. */
  const char* unit;
  /** A shared list in place of choices; of a matrix for all its rows. */
  const char* choice_list;
  /** The items of a group, repeat or matrix; below a question, asked once it is answered. As JSON. */
  const char* items;
  /** The skill that it asks for; forms are paired by it. */
  const mukana_in_skill* skill;
  /** Codes of terminologies; kept, not interpreted. */
  const mukana_in_coding* codes;
  size_t codes_count; /**< how many codes */
  /** Whether scores take minimum + maximum - answer. */
  mukana_boolean reverse;
  /** Whether it is never shown. */
  mukana_boolean hidden;
  /** Whether it is shown and not answered by hand. */
  mukana_boolean read_only;
  /** Whether it takes several answers. */
  mukana_boolean several;
  /** The fewest answers or occurrences, where there are any. */
  mukana_integer minimum_occurrences;
  /** The most answers or occurrences. */
  mukana_integer maximum_occurrences;
  /** The most characters of a text. */
  mukana_integer longest;
  /** The earliest date. */
  const char* earliest;
  /** The latest date. */
  const char* latest;
  /** The states offered beside an answer; every state is taken where this is left out. */
  const char* const* states;
  size_t states_count; /**< how many states */
  /** An expression; the item is hidden unless it is true. As JSON. */
  const char* visible_when;
  /** An expression; the answer is what it says, and nobody gives it. As JSON. */
  const char* calculate;
  /** An expression; what a new response starts with. As JSON. */
  const char* initial;
  /** What an answer must meet. */
  const mukana_in_constraint* constraints;
  size_t constraints_count; /**< how many constraints */
  /** An expression asked for each choice; offered unless it is false. As JSON. */
  const char* choice_filter;
  /** Named expressions, seen here and below. */
  const mukana_in_variable* variables;
  size_t variables_count; /**< how many variables */
  /** The item of another form that it was adapted from. */
  const mukana_in_item_origin* origin;
} mukana_in_item;
/** The members of mukana_in_item. */
static const mukana_member mukana_in_item_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item, id), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_in_item, kind), 0, mukana_code_item_kind_names, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_item, text), 0, NULL, NULL},
    {"choices", MUKANA_MEMBER_LIST, offsetof(mukana_in_item, choices), offsetof(mukana_in_item, choices_count), NULL, &mukana_in_choice_layout},
    {"minimum", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_item, minimum), 0, NULL, NULL},
    {"maximum", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_item, maximum), 0, NULL, NULL},
    {"required", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item, required), 0, NULL, NULL},
    {"help", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_item, help), 0, NULL, NULL},
    {"prefix", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item, prefix), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item, unit), 0, NULL, NULL},
    {"choice_list", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item, choice_list), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_JSON, offsetof(mukana_in_item, items), 0, NULL, NULL},
    {"skill", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_item, skill), 0, NULL, &mukana_in_skill_layout},
    {"codes", MUKANA_MEMBER_LIST, offsetof(mukana_in_item, codes), offsetof(mukana_in_item, codes_count), NULL, &mukana_in_coding_layout},
    {"reverse", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item, reverse), 0, NULL, NULL},
    {"hidden", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item, hidden), 0, NULL, NULL},
    {"read_only", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item, read_only), 0, NULL, NULL},
    {"several", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_item, several), 0, NULL, NULL},
    {"minimum_occurrences", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_item, minimum_occurrences), 0, NULL, NULL},
    {"maximum_occurrences", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_item, maximum_occurrences), 0, NULL, NULL},
    {"longest", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_item, longest), 0, NULL, NULL},
    {"earliest", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item, earliest), 0, NULL, NULL},
    {"latest", MUKANA_MEMBER_TEXT, offsetof(mukana_in_item, latest), 0, NULL, NULL},
    {"states", MUKANA_MEMBER_STRINGS, offsetof(mukana_in_item, states), offsetof(mukana_in_item, states_count), NULL, NULL},
    {"visible_when", MUKANA_MEMBER_JSON, offsetof(mukana_in_item, visible_when), 0, NULL, NULL},
    {"calculate", MUKANA_MEMBER_JSON, offsetof(mukana_in_item, calculate), 0, NULL, NULL},
    {"initial", MUKANA_MEMBER_JSON, offsetof(mukana_in_item, initial), 0, NULL, NULL},
    {"constraints", MUKANA_MEMBER_LIST, offsetof(mukana_in_item, constraints), offsetof(mukana_in_item, constraints_count), NULL, &mukana_in_constraint_layout},
    {"choice_filter", MUKANA_MEMBER_JSON, offsetof(mukana_in_item, choice_filter), 0, NULL, NULL},
    {"variables", MUKANA_MEMBER_LIST, offsetof(mukana_in_item, variables), offsetof(mukana_in_item, variables_count), NULL, &mukana_in_variable_layout},
    {"origin", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_item, origin), 0, NULL, &mukana_in_item_origin_layout}};
/** The layout of mukana_in_item. */
static const mukana_layout mukana_in_item_layout MUKANA_MAYBE_UNUSED = {mukana_in_item_members, 31, sizeof(mukana_in_item)};

/** Within the requests of form.check, form.define. */
typedef struct mukana_in_choice_list {
  /** The list's id; unique in its form. Must be given. */
  const char* id;
  /** Its choices in their order. */
  const mukana_in_choice* choices;
  size_t choices_count; /**< how many choices */
} mukana_in_choice_list;
/** The members of mukana_in_choice_list. */
static const mukana_member mukana_in_choice_list_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_in_choice_list, id), 0, NULL, NULL},
    {"choices", MUKANA_MEMBER_LIST, offsetof(mukana_in_choice_list, choices), offsetof(mukana_in_choice_list, choices_count), NULL, &mukana_in_choice_layout}};
/** The layout of mukana_in_choice_list. */
static const mukana_layout mukana_in_choice_list_layout MUKANA_MAYBE_UNUSED = {mukana_in_choice_list_members, 2, sizeof(mukana_in_choice_list)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_score_condition {
  /** The lowest value that meets it. */
  mukana_number at_least;
  /** The highest value that meets it. */
  mukana_number at_most;
  /** Codes of which any meets it; true and false as texts. */
  const char* const* is;
  size_t is_count; /**< how many is */
} mukana_in_score_condition;
/** The members of mukana_in_score_condition. */
static const mukana_member mukana_in_score_condition_members[] MUKANA_MAYBE_UNUSED = {
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_score_condition, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_score_condition, at_most), 0, NULL, NULL},
    {"is", MUKANA_MEMBER_STRINGS, offsetof(mukana_in_score_condition, is), offsetof(mukana_in_score_condition, is_count), NULL, NULL}};
/** The layout of mukana_in_score_condition. */
static const mukana_layout mukana_in_score_condition_layout MUKANA_MAYBE_UNUSED = {mukana_in_score_condition_members, 3, sizeof(mukana_in_score_condition)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_score_part {
  /** An item. */
  const char* item;
  /** Another score, in place of an item. */
  const char* score;
  /** Of a functional task: ease, result, assistance; of a score: value, level. */
  const char* part;
  /** An expression, in place of both. As JSON. */
  const char* value;
  /** Whether minimum + maximum - answer is taken; as the item says otherwise. */
  mukana_boolean reverse;
  /** Multiplies it; 1 where it is left out. */
  mukana_number weight;
  /** What it must meet to be counted, in place of the score's own condition. */
  const mukana_in_score_condition* meets;
} mukana_in_score_part;
/** The members of mukana_in_score_part. */
static const mukana_member mukana_in_score_part_members[] MUKANA_MAYBE_UNUSED = {
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_in_score_part, item), 0, NULL, NULL},
    {"score", MUKANA_MEMBER_TEXT, offsetof(mukana_in_score_part, score), 0, NULL, NULL},
    {"part", MUKANA_MEMBER_TEXT, offsetof(mukana_in_score_part, part), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_JSON, offsetof(mukana_in_score_part, value), 0, NULL, NULL},
    {"reverse", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_score_part, reverse), 0, NULL, NULL},
    {"weight", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_score_part, weight), 0, NULL, NULL},
    {"meets", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_score_part, meets), 0, NULL, &mukana_in_score_condition_layout}};
/** The layout of mukana_in_score_part. */
static const mukana_layout mukana_in_score_part_layout MUKANA_MAYBE_UNUSED = {mukana_in_score_part_members, 7, sizeof(mukana_in_score_part)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_missing_policy {
  /** What becomes of the score where parts are missing. */
  mukana_code_missing_rule rule;
  /** The fewest parts for a score; 1 where left out. */
  mukana_integer minimum_answered;
  /** What a missing part is taken for, by the rule impute. */
  mukana_number impute;
  /** What a hidden item is. */
  mukana_code_absence hidden;
  /** What the answer not applicable is. */
  mukana_code_absence not_applicable;
  /** Where the rule was published. */
  const char* source;
} mukana_in_missing_policy;
/** The members of mukana_in_missing_policy. */
static const mukana_member mukana_in_missing_policy_members[] MUKANA_MAYBE_UNUSED = {
    {"rule", MUKANA_MEMBER_CODE, offsetof(mukana_in_missing_policy, rule), 0, mukana_code_missing_rule_names, NULL},
    {"minimum_answered", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_missing_policy, minimum_answered), 0, NULL, NULL},
    {"impute", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_missing_policy, impute), 0, NULL, NULL},
    {"hidden", MUKANA_MEMBER_CODE, offsetof(mukana_in_missing_policy, hidden), 0, mukana_code_absence_names, NULL},
    {"not_applicable", MUKANA_MEMBER_CODE, offsetof(mukana_in_missing_policy, not_applicable), 0, mukana_code_absence_names, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_in_missing_policy, source), 0, NULL, NULL}};
/** The layout of mukana_in_missing_policy. */
static const mukana_layout mukana_in_missing_policy_layout MUKANA_MAYBE_UNUSED = {mukana_in_missing_policy_members, 6, sizeof(mukana_in_missing_policy)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_band {
  /** The band's code; unique in its score. Must be given. */
  const char* code;
  /** Its name, by language. A text, or a JSON object of texts by language. */
  const char* text;
  /** Its lowest value, itself in; open where left out. */
  mukana_number from;
  /** Its highest value, itself in; open where left out. */
  mukana_number to;
} mukana_in_band;
/** The members of mukana_in_band. */
static const mukana_member mukana_in_band_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_in_band, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_band, text), 0, NULL, NULL},
    {"from", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_band, from), 0, NULL, NULL},
    {"to", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_band, to), 0, NULL, NULL}};
/** The layout of mukana_in_band. */
static const mukana_layout mukana_in_band_layout MUKANA_MAYBE_UNUSED = {mukana_in_band_members, 4, sizeof(mukana_in_band)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_change_rule {
  /** Of the measure before, in its own points. Must be given. */
  mukana_number standard_deviation;
  /** Above 0 and below 1. Must be given. */
  mukana_number reliability;
  /** Which reliability it is; the answer depends on it. Must be given. */
  mukana_code_reliability_kind which;
  /** Where both figures were published. Must be given. */
  const char* source;
  /** Standard errors beyond which a change is reliable; 1.96. */
  mukana_number critical;
  /** Whether more points are better. */
  mukana_boolean higher_is_better;
  /** A change of so many points is significant by the source. */
  mukana_number meaningful;
} mukana_in_change_rule;
/** The members of mukana_in_change_rule. */
static const mukana_member mukana_in_change_rule_members[] MUKANA_MAYBE_UNUSED = {
    {"standard_deviation", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_change_rule, standard_deviation), 0, NULL, NULL},
    {"reliability", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_change_rule, reliability), 0, NULL, NULL},
    {"which", MUKANA_MEMBER_CODE, offsetof(mukana_in_change_rule, which), 0, mukana_code_reliability_kind_names, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_in_change_rule, source), 0, NULL, NULL},
    {"critical", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_change_rule, critical), 0, NULL, NULL},
    {"higher_is_better", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_change_rule, higher_is_better), 0, NULL, NULL},
    {"meaningful", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_change_rule, meaningful), 0, NULL, NULL}};
/** The layout of mukana_in_change_rule. */
static const mukana_layout mukana_in_change_rule_layout MUKANA_MAYBE_UNUSED = {mukana_in_change_rule_members, 7, sizeof(mukana_in_change_rule)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_score {
  /** The score's id; unique in its form. Must be given. */
  const char* id;
  /** Its title, by language. A text, or a JSON object of texts by language. */
  const char* title;
  /** How it is made of its parts. */
  mukana_code_score_kind kind;
  /** What it is made of. */
  const mukana_in_score_part* parts;
  size_t parts_count; /**< how many parts */
  /** What a part must meet, of count, all and any. */
  const mukana_in_score_condition* meets;
  /** The expression of the kind expression. As JSON. */
  const char* value;
  /** Where this is not true, the score does not apply. As JSON. */
  const char* scored_when;
  /** What becomes of missing parts. */
  const mukana_in_missing_policy* missing;
  /** The raw score is multiplied by it; 1 where left out. */
  mukana_number multiply;
  /** Added after that; 0 where left out. */
  mukana_number add;
  /** Rounded to so many digits after the point. */
  mukana_integer digits;
  /** The least value that it can have. */
  mukana_number minimum;
  /** The greatest value that it can have. */
  mukana_number maximum;
  /** Its named ranges, from the lowest on. */
  const mukana_in_band* bands;
  size_t bands_count; /**< how many bands */
  /** What a reliable change rests on. */
  const mukana_in_change_rule* change;
  /** What its points are, such as points or percent. */
  const char* unit;
} mukana_in_score;
/** The members of mukana_in_score. */
static const mukana_member mukana_in_score_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_in_score, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_score, title), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_in_score, kind), 0, mukana_code_score_kind_names, NULL},
    {"parts", MUKANA_MEMBER_LIST, offsetof(mukana_in_score, parts), offsetof(mukana_in_score, parts_count), NULL, &mukana_in_score_part_layout},
    {"meets", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_score, meets), 0, NULL, &mukana_in_score_condition_layout},
    {"value", MUKANA_MEMBER_JSON, offsetof(mukana_in_score, value), 0, NULL, NULL},
    {"scored_when", MUKANA_MEMBER_JSON, offsetof(mukana_in_score, scored_when), 0, NULL, NULL},
    {"missing", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_score, missing), 0, NULL, &mukana_in_missing_policy_layout},
    {"multiply", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_score, multiply), 0, NULL, NULL},
    {"add", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_score, add), 0, NULL, NULL},
    {"digits", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_score, digits), 0, NULL, NULL},
    {"minimum", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_score, minimum), 0, NULL, NULL},
    {"maximum", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_score, maximum), 0, NULL, NULL},
    {"bands", MUKANA_MEMBER_LIST, offsetof(mukana_in_score, bands), offsetof(mukana_in_score, bands_count), NULL, &mukana_in_band_layout},
    {"change", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_score, change), 0, NULL, &mukana_in_change_rule_layout},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_in_score, unit), 0, NULL, NULL}};
/** The layout of mukana_in_score. */
static const mukana_layout mukana_in_score_layout MUKANA_MAYBE_UNUSED = {mukana_in_score_members, 16, sizeof(mukana_in_score)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_flag {
  /** The flag's id; unique in its form. Must be given. */
  const char* id;
  /** What it says, by language. A text, or a JSON object of texts by language. */
  const char* text;
  /** What it is for. */
  mukana_code_flag_kind kind;
  /** An expression; the flag is raised where it is true. Must be given. As JSON. */
  const char* when;
} mukana_in_flag;
/** The members of mukana_in_flag. */
static const mukana_member mukana_in_flag_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_in_flag, id), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_flag, text), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_in_flag, kind), 0, mukana_code_flag_kind_names, NULL},
    {"when", MUKANA_MEMBER_JSON, offsetof(mukana_in_flag, when), 0, NULL, NULL}};
/** The layout of mukana_in_flag. */
static const mukana_layout mukana_in_flag_layout MUKANA_MAYBE_UNUSED = {mukana_in_flag_members, 4, sizeof(mukana_in_flag)};

/** Within the requests of form.check, form.define, response.rescore. */
typedef struct mukana_in_scoring {
  /** The name of these rules; every score carries it. */
  const char* version;
  /** Where they were published. */
  const char* source;
  /** The scores. */
  const mukana_in_score* scores;
  size_t scores_count; /**< how many scores */
  /** The flags. */
  const mukana_in_flag* flags;
  size_t flags_count; /**< how many flags */
} mukana_in_scoring;
/** The members of mukana_in_scoring. */
static const mukana_member mukana_in_scoring_members[] MUKANA_MAYBE_UNUSED = {
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_in_scoring, version), 0, NULL, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_in_scoring, source), 0, NULL, NULL},
    {"scores", MUKANA_MEMBER_LIST, offsetof(mukana_in_scoring, scores), offsetof(mukana_in_scoring, scores_count), NULL, &mukana_in_score_layout},
    {"flags", MUKANA_MEMBER_LIST, offsetof(mukana_in_scoring, flags), offsetof(mukana_in_scoring, flags_count), NULL, &mukana_in_flag_layout}};
/** The layout of mukana_in_scoring. */
static const mukana_layout mukana_in_scoring_layout MUKANA_MAYBE_UNUSED = {mukana_in_scoring_members, 4, sizeof(mukana_in_scoring)};

/** Within the requests of form.install. */
typedef struct mukana_in_criterion {
  /** The criterion's code; unique among them. Must be given. */
  const char* code;
  /** What is asked for, by language. Must be given. A text, or a JSON object of texts by language. */
  const char* text;
} mukana_in_criterion;
/** The members of mukana_in_criterion. */
static const mukana_member mukana_in_criterion_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_in_criterion, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_criterion, text), 0, NULL, NULL}};
/** The layout of mukana_in_criterion. */
static const mukana_layout mukana_in_criterion_layout MUKANA_MAYBE_UNUSED = {mukana_in_criterion_members, 2, sizeof(mukana_in_criterion)};

/** Within the requests of import.run. */
typedef struct mukana_in_file_form {
  /** csv, or xlsx for a workbook. */
  mukana_code_file_kind kind;
  /** The workbook's sheet; its first one where this is left out. */
  const char* sheet;
  /** Of csv: utf-8 (a byte order mark is tolerated), utf-16 or windows-1252. */
  const char* encoding;
  /** Of csv: one of , ; | and tab. */
  const char* delimiter;
  /** Lines to pass over before the header. */
  mukana_integer skip;
  /** The header is the first line whose first cell is this. */
  const char* header_starts_with;
  /** The table ends at the first blank line. */
  mukana_boolean until_blank;
  /** Whether the first line names the columns; else they are "1", "2" ... */
  mukana_boolean header;
} mukana_in_file_form;
/** The members of mukana_in_file_form. */
static const mukana_member mukana_in_file_form_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_in_file_form, kind), 0, mukana_code_file_kind_names, NULL},
    {"sheet", MUKANA_MEMBER_TEXT, offsetof(mukana_in_file_form, sheet), 0, NULL, NULL},
    {"encoding", MUKANA_MEMBER_TEXT, offsetof(mukana_in_file_form, encoding), 0, NULL, NULL},
    {"delimiter", MUKANA_MEMBER_TEXT, offsetof(mukana_in_file_form, delimiter), 0, NULL, NULL},
    {"skip", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_file_form, skip), 0, NULL, NULL},
    {"header_starts_with", MUKANA_MEMBER_TEXT, offsetof(mukana_in_file_form, header_starts_with), 0, NULL, NULL},
    {"until_blank", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_file_form, until_blank), 0, NULL, NULL},
    {"header", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_file_form, header), 0, NULL, NULL}};
/** The layout of mukana_in_file_form. */
static const mukana_layout mukana_in_file_form_layout MUKANA_MAYBE_UNUSED = {mukana_in_file_form_members, 8, sizeof(mukana_in_file_form)};

/** Within the requests of import.run. */
typedef struct mukana_in_row_filter {
  /** The column that is looked at. Must be given. */
  const char* column;
  /** The text, or a list of texts, that lets a row pass. As JSON. */
  const char* is;
  /** The text, or a list of texts, that filters a row. As JSON. */
  const char* is_not;
  /** The code under which filtered rows are counted. */
  const char* reason;
} mukana_in_row_filter;
/** The members of mukana_in_row_filter. */
static const mukana_member mukana_in_row_filter_members[] MUKANA_MAYBE_UNUSED = {
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_in_row_filter, column), 0, NULL, NULL},
    {"is", MUKANA_MEMBER_JSON, offsetof(mukana_in_row_filter, is), 0, NULL, NULL},
    {"is_not", MUKANA_MEMBER_JSON, offsetof(mukana_in_row_filter, is_not), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_in_row_filter, reason), 0, NULL, NULL}};
/** The layout of mukana_in_row_filter. */
static const mukana_layout mukana_in_row_filter_layout MUKANA_MAYBE_UNUSED = {mukana_in_row_filter_members, 4, sizeof(mukana_in_row_filter)};

/** Within the requests of import.run. */
typedef struct mukana_in_reference_form {
  /** The kind of record: person, or device. Must be given. */
  const char* kind;
  /** The system of the external ids; the record's own id where it is left out. */
  const char* system;
} mukana_in_reference_form;
/** The members of mukana_in_reference_form. */
static const mukana_member mukana_in_reference_form_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_TEXT, offsetof(mukana_in_reference_form, kind), 0, NULL, NULL},
    {"system", MUKANA_MEMBER_TEXT, offsetof(mukana_in_reference_form, system), 0, NULL, NULL}};
/** The layout of mukana_in_reference_form. */
static const mukana_layout mukana_in_reference_form_layout MUKANA_MAYBE_UNUSED = {mukana_in_reference_form_members, 2, sizeof(mukana_in_reference_form)};

/** Within the requests of import.run. */
typedef struct mukana_in_field_form {
  /** The column that holds the value. */
  const char* column;
  /** Columns that are joined with a space, such as a date and a time. */
  const char* const* columns;
  size_t columns_count; /**< how many columns */
  /** The same value for every row. As JSON. */
  const char* constant;
  /** The values that the cell's texts stand for; other texts are a finding. As JSON. */
  const char* values;
  /** The value of an empty cell. As JSON. */
  const char* default_;
  /** text, integer, decimal, decimal_comma, duration_words, ISO, or a pattern such as d.m.yyyy H.MM. */
  const char* format;
  /** What stands between the items of a list in one cell. */
  const char* split;
  /** The cell names a record by the file's own key. */
  const mukana_in_reference_form* reference;
  /** Whether an empty cell is a finding. */
  mukana_boolean required;
  /** Whether ASCII letters are made small before `values` are looked up. */
  mukana_boolean lower;
  /** Whether white space at both ends is taken away first. */
  mukana_boolean trim;
} mukana_in_field_form;
/** The members of mukana_in_field_form. */
static const mukana_member mukana_in_field_form_members[] MUKANA_MAYBE_UNUSED = {
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_in_field_form, column), 0, NULL, NULL},
    {"columns", MUKANA_MEMBER_STRINGS, offsetof(mukana_in_field_form, columns), offsetof(mukana_in_field_form, columns_count), NULL, NULL},
    {"constant", MUKANA_MEMBER_JSON, offsetof(mukana_in_field_form, constant), 0, NULL, NULL},
    {"values", MUKANA_MEMBER_JSON, offsetof(mukana_in_field_form, values), 0, NULL, NULL},
    {"default", MUKANA_MEMBER_JSON, offsetof(mukana_in_field_form, default_), 0, NULL, NULL},
    {"format", MUKANA_MEMBER_TEXT, offsetof(mukana_in_field_form, format), 0, NULL, NULL},
    {"split", MUKANA_MEMBER_TEXT, offsetof(mukana_in_field_form, split), 0, NULL, NULL},
    {"reference", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_field_form, reference), 0, NULL, &mukana_in_reference_form_layout},
    {"required", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_field_form, required), 0, NULL, NULL},
    {"lower", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_field_form, lower), 0, NULL, NULL},
    {"trim", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_field_form, trim), 0, NULL, NULL}};
/** The layout of mukana_in_field_form. */
static const mukana_layout mukana_in_field_form_layout MUKANA_MAYBE_UNUSED = {mukana_in_field_form_members, 11, sizeof(mukana_in_field_form)};

/** Within the requests of import.run. */
typedef struct mukana_in_mapping {
  /** The version of this form: 1. Must be given. */
  mukana_integer version;
  /** The name of the source; row keys are unique within it. Must be given. */
  const char* id;
  /** The operation that each row calls. Must be given. */
  const char* operation;
  /** How the file is written. */
  const mukana_in_file_form* file;
  /** The time zone of wall-clock times that name none. */
  const char* zone;
  /** What a time means that clocks skipped: a finding, the first instant after, or shifted. */
  mukana_code_gap_choice gap_rule;
  /** Which of two instants a repeated wall-clock time means. */
  mukana_code_overlap_choice overlap_rule;
  /** The columns that identify a row, or "*" for all of them. Must be given. As JSON. */
  const char* row_key;
  /** Filters; a row must pass all of them. */
  const mukana_in_row_filter* where;
  size_t where_count; /**< how many where */
  /** refuse: one row that cannot be taken, and nothing is; set_aside: the other rows are taken. */
  mukana_code_on_finding on_finding;
  /** Fields of the request by their JSON Pointer. Must be given. As JSON. */
  const char* fields;
} mukana_in_mapping;
/** The members of mukana_in_mapping. */
static const mukana_member mukana_in_mapping_members[] MUKANA_MAYBE_UNUSED = {
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_mapping, version), 0, NULL, NULL},
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_in_mapping, id), 0, NULL, NULL},
    {"operation", MUKANA_MEMBER_TEXT, offsetof(mukana_in_mapping, operation), 0, NULL, NULL},
    {"file", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_mapping, file), 0, NULL, &mukana_in_file_form_layout},
    {"zone", MUKANA_MEMBER_TEXT, offsetof(mukana_in_mapping, zone), 0, NULL, NULL},
    {"gap_rule", MUKANA_MEMBER_CODE, offsetof(mukana_in_mapping, gap_rule), 0, mukana_code_gap_choice_names, NULL},
    {"overlap_rule", MUKANA_MEMBER_CODE, offsetof(mukana_in_mapping, overlap_rule), 0, mukana_code_overlap_choice_names, NULL},
    {"row_key", MUKANA_MEMBER_JSON, offsetof(mukana_in_mapping, row_key), 0, NULL, NULL},
    {"where", MUKANA_MEMBER_LIST, offsetof(mukana_in_mapping, where), offsetof(mukana_in_mapping, where_count), NULL, &mukana_in_row_filter_layout},
    {"on_finding", MUKANA_MEMBER_CODE, offsetof(mukana_in_mapping, on_finding), 0, mukana_code_on_finding_names, NULL},
    {"fields", MUKANA_MEMBER_JSON, offsetof(mukana_in_mapping, fields), 0, NULL, NULL}};
/** The layout of mukana_in_mapping. */
static const mukana_layout mukana_in_mapping_layout MUKANA_MAYBE_UNUSED = {mukana_in_mapping_members, 11, sizeof(mukana_in_mapping)};

/** Within the requests of indicator.define. */
typedef struct mukana_in_condition_document {
  /** The column that it asks. Must be given. */
  const char* column;
  /** A value, or a list of which any will do: a text, a number, true or false. As JSON. */
  const char* is;
  /** On numbers: this or more. */
  mukana_number at_least;
  /** On numbers: this or less. */
  mukana_number at_most;
  /** Whether the cell must be known (true) or must not be (false). */
  mukana_boolean known;
} mukana_in_condition_document;
/** The members of mukana_in_condition_document. */
static const mukana_member mukana_in_condition_document_members[] MUKANA_MAYBE_UNUSED = {
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_in_condition_document, column), 0, NULL, NULL},
    {"is", MUKANA_MEMBER_JSON, offsetof(mukana_in_condition_document, is), 0, NULL, NULL},
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_condition_document, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_condition_document, at_most), 0, NULL, NULL},
    {"known", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_condition_document, known), 0, NULL, NULL}};
/** The layout of mukana_in_condition_document. */
static const mukana_layout mukana_in_condition_document_layout MUKANA_MAYBE_UNUSED = {mukana_in_condition_document_members, 5, sizeof(mukana_in_condition_document)};

/** Within the requests of indicator.define. */
typedef struct mukana_in_counted_document {
  /** The column that it asks. Must be given. */
  const char* column;
  /** A value, or a list of which any will do: a text, a number, true or false. As JSON. */
  const char* is;
  /** On numbers: this or more. */
  mukana_number at_least;
  /** On numbers: this or less. */
  mukana_number at_most;
  /** Whether the cell must be known (true) or must not be (false). */
  mukana_boolean known;
  /** The code under which a row that fails is listed. Must be given. */
  const char* reason;
} mukana_in_counted_document;
/** The members of mukana_in_counted_document. */
static const mukana_member mukana_in_counted_document_members[] MUKANA_MAYBE_UNUSED = {
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_in_counted_document, column), 0, NULL, NULL},
    {"is", MUKANA_MEMBER_JSON, offsetof(mukana_in_counted_document, is), 0, NULL, NULL},
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_counted_document, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_counted_document, at_most), 0, NULL, NULL},
    {"known", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_counted_document, known), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_in_counted_document, reason), 0, NULL, NULL}};
/** The layout of mukana_in_counted_document. */
static const mukana_layout mukana_in_counted_document_layout MUKANA_MAYBE_UNUSED = {mukana_in_counted_document_members, 6, sizeof(mukana_in_counted_document)};

/** Within the requests of indicator.define. */
typedef struct mukana_in_count_once_document {
  /** The columns in which rows that are one agree; `day` may be one. */
  const char* const* columns;
  size_t columns_count; /**< how many columns */
  /** Which of them counts: the first or the latest, by day and then by id. */
  mukana_code_keep keep;
  /** The code under which the others are listed. Must be given. */
  const char* reason;
} mukana_in_count_once_document;
/** The members of mukana_in_count_once_document. */
static const mukana_member mukana_in_count_once_document_members[] MUKANA_MAYBE_UNUSED = {
    {"columns", MUKANA_MEMBER_STRINGS, offsetof(mukana_in_count_once_document, columns), offsetof(mukana_in_count_once_document, columns_count), NULL, NULL},
    {"keep", MUKANA_MEMBER_CODE, offsetof(mukana_in_count_once_document, keep), 0, mukana_code_keep_names, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_in_count_once_document, reason), 0, NULL, NULL}};
/** The layout of mukana_in_count_once_document. */
static const mukana_layout mukana_in_count_once_document_layout MUKANA_MAYBE_UNUSED = {mukana_in_count_once_document_members, 3, sizeof(mukana_in_count_once_document)};

/** Within the requests of indicator.define. */
typedef struct mukana_in_having_document {
  /** Only values with at least so many rows that count. Must be given. */
  mukana_integer at_least;
} mukana_in_having_document;
/** The members of mukana_in_having_document. */
static const mukana_member mukana_in_having_document_members[] MUKANA_MAYBE_UNUSED = {
    {"at_least", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_having_document, at_least), 0, NULL, NULL}};
/** The layout of mukana_in_having_document. */
static const mukana_layout mukana_in_having_document_layout MUKANA_MAYBE_UNUSED = {mukana_in_having_document_members, 1, sizeof(mukana_in_having_document)};

/** Within the requests of indicator.define. */
typedef struct mukana_in_measure_document {
  /** How the rows that count become one number. Must be given. */
  mukana_code_measure_kind kind;
  /** The column of a distinct count, a sum, a mean, a least or a greatest value. */
  const char* column;
  /** Of a share: the conditions of the part. Of a ratio: the column summed above the line. As JSON. */
  const char* numerator;
  /** Of a ratio: the column summed below the line. */
  const char* denominator;
  /** Of a distinct count: which values count. */
  const mukana_in_having_document* having;
} mukana_in_measure_document;
/** The members of mukana_in_measure_document. */
static const mukana_member mukana_in_measure_document_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_in_measure_document, kind), 0, mukana_code_measure_kind_names, NULL},
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_in_measure_document, column), 0, NULL, NULL},
    {"numerator", MUKANA_MEMBER_JSON, offsetof(mukana_in_measure_document, numerator), 0, NULL, NULL},
    {"denominator", MUKANA_MEMBER_TEXT, offsetof(mukana_in_measure_document, denominator), 0, NULL, NULL},
    {"having", MUKANA_MEMBER_OBJECT, offsetof(mukana_in_measure_document, having), 0, NULL, &mukana_in_having_document_layout}};
/** The layout of mukana_in_measure_document. */
static const mukana_layout mukana_in_measure_document_layout MUKANA_MAYBE_UNUSED = {mukana_in_measure_document_members, 5, sizeof(mukana_in_measure_document)};

/** Within the requests of loan.check_out, loan.return. */
typedef struct mukana_in_handed {
  /** What it is: a charger. Must be given. */
  const char* name;
  /** How many. */
  mukana_integer count;
} mukana_in_handed;
/** The members of mukana_in_handed. */
static const mukana_member mukana_in_handed_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_in_handed, name), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_handed, count), 0, NULL, NULL}};
/** The layout of mukana_in_handed. */
static const mukana_layout mukana_in_handed_layout MUKANA_MAYBE_UNUSED = {mukana_in_handed_members, 2, sizeof(mukana_in_handed)};

/** Within the requests of loan.check_out, loan.return. */
typedef struct mukana_in_acceptance_text {
  /** The text that was accepted: a published agreement's id. Must be given. */
  const char* agreement;
  /** When; now where it is left out. */
  const char* accepted_at;
  /** Before whom; whoever records it where it is left out. (personal) */
  const char* witness;
  /** What the host keeps of the signature: a reference to its image, or a small image as text. (sensitive) */
  const char* signature;
} mukana_in_acceptance_text;
/** The members of mukana_in_acceptance_text. */
static const mukana_member mukana_in_acceptance_text_members[] MUKANA_MAYBE_UNUSED = {
    {"agreement", MUKANA_MEMBER_TEXT, offsetof(mukana_in_acceptance_text, agreement), 0, NULL, NULL},
    {"accepted_at", MUKANA_MEMBER_TEXT, offsetof(mukana_in_acceptance_text, accepted_at), 0, NULL, NULL},
    {"witness", MUKANA_MEMBER_TEXT, offsetof(mukana_in_acceptance_text, witness), 0, NULL, NULL},
    {"signature", MUKANA_MEMBER_TEXT, offsetof(mukana_in_acceptance_text, signature), 0, NULL, NULL}};
/** The layout of mukana_in_acceptance_text. */
static const mukana_layout mukana_in_acceptance_text_layout MUKANA_MAYBE_UNUSED = {mukana_in_acceptance_text_members, 4, sizeof(mukana_in_acceptance_text)};

/** Within the requests of loan.return. */
typedef struct mukana_in_checked {
  /** What was looked at: the screen. Must be given. */
  const char* item;
  /** Whether it is as it should be. Must be given. */
  mukana_boolean ok;
  /** What is wrong with it. (free text) */
  const char* note;
} mukana_in_checked;
/** The members of mukana_in_checked. */
static const mukana_member mukana_in_checked_members[] MUKANA_MAYBE_UNUSED = {
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_in_checked, item), 0, NULL, NULL},
    {"ok", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_in_checked, ok), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_in_checked, note), 0, NULL, NULL}};
/** The layout of mukana_in_checked. */
static const mukana_layout mukana_in_checked_layout MUKANA_MAYBE_UNUSED = {mukana_in_checked_members, 3, sizeof(mukana_in_checked)};

/** Within the requests of loan.return. */
typedef struct mukana_in_damage {
  /** To what it is put down: the borrower, wear, damage from before the loan, or unknown. Must be given. */
  mukana_code_damage_by by;
  /** What is damaged. (free text) */
  const char* note;
} mukana_in_damage;
/** The members of mukana_in_damage. */
static const mukana_member mukana_in_damage_members[] MUKANA_MAYBE_UNUSED = {
    {"by", MUKANA_MEMBER_CODE, offsetof(mukana_in_damage, by), 0, mukana_code_damage_by_names, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_in_damage, note), 0, NULL, NULL}};
/** The layout of mukana_in_damage. */
static const mukana_layout mukana_in_damage_layout MUKANA_MAYBE_UNUSED = {mukana_in_damage_members, 2, sizeof(mukana_in_damage)};

/** Within the requests of mapping.compare, mapping.profile, mapping.summary. */
typedef struct mukana_in_profile_rule_view {
  /** From where on something is a strength, 0 (lowest level) to 1 (highest); 2/3 where it is left out. */
  mukana_number strength_from;
  /** Up to where it is a weak point; 1/3 where it is left out. */
  mukana_number weak_to;
  /** A gap of less than so many levels is no gap; 0.5 where it is left out. */
  mukana_number same_within;
} mukana_in_profile_rule_view;
/** The members of mukana_in_profile_rule_view. */
static const mukana_member mukana_in_profile_rule_view_members[] MUKANA_MAYBE_UNUSED = {
    {"strength_from", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_profile_rule_view, strength_from), 0, NULL, NULL},
    {"weak_to", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_profile_rule_view, weak_to), 0, NULL, NULL},
    {"same_within", MUKANA_MEMBER_NUMBER, offsetof(mukana_in_profile_rule_view, same_within), 0, NULL, NULL}};
/** The layout of mukana_in_profile_rule_view. */
static const mukana_layout mukana_in_profile_rule_view_layout MUKANA_MAYBE_UNUSED = {mukana_in_profile_rule_view_members, 3, sizeof(mukana_in_profile_rule_view)};

/** Within the requests of mapping.debrief. */
typedef struct mukana_in_support_need_view {
  /** The framework of the skill. */
  const char* framework;
  /** The skill's code; left out: support with everything. */
  const char* skill;
  /** How much support is still needed. Must be given. */
  mukana_code_support_need need;
  /** What kind of support. (free text) */
  const char* note;
} mukana_in_support_need_view;
/** The members of mukana_in_support_need_view. */
static const mukana_member mukana_in_support_need_view_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_in_support_need_view, framework), 0, NULL, NULL},
    {"skill", MUKANA_MEMBER_TEXT, offsetof(mukana_in_support_need_view, skill), 0, NULL, NULL},
    {"need", MUKANA_MEMBER_CODE, offsetof(mukana_in_support_need_view, need), 0, mukana_code_support_need_names, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_in_support_need_view, note), 0, NULL, NULL}};
/** The layout of mukana_in_support_need_view. */
static const mukana_layout mukana_in_support_need_view_layout MUKANA_MAYBE_UNUSED = {mukana_in_support_need_view_members, 4, sizeof(mukana_in_support_need_view)};

/** Within the requests of mapping.profile. */
typedef struct mukana_in_theme_view {
  /** The theme's id. Must be given. */
  const char* id;
  /** Its title, by language. A text, or a JSON object of texts by language. */
  const char* title;
  /** The framework of its skills; whatever framework where it is left out. */
  const char* framework;
  /** The codes of the skills that it trains. */
  const char* const* skills;
  size_t skills_count; /**< how many skills */
} mukana_in_theme_view;
/** The members of mukana_in_theme_view. */
static const mukana_member mukana_in_theme_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_in_theme_view, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_theme_view, title), 0, NULL, NULL},
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_in_theme_view, framework), 0, NULL, NULL},
    {"skills", MUKANA_MEMBER_STRINGS, offsetof(mukana_in_theme_view, skills), offsetof(mukana_in_theme_view, skills_count), NULL, NULL}};
/** The layout of mukana_in_theme_view. */
static const mukana_layout mukana_in_theme_view_layout MUKANA_MAYBE_UNUSED = {mukana_in_theme_view_members, 4, sizeof(mukana_in_theme_view)};

/** Within the requests of opening.change_week, opening.define. */
typedef struct mukana_in_weekday_text {
  /** The day of the week. Must be given. */
  mukana_code_open_weekday weekday;
  /** When it opens, HH:MM on the wall clock. Must be given. */
  const char* opens;
  /** When it closes; 24:00 is the end of the day. Must be given. */
  const char* closes;
} mukana_in_weekday_text;
/** The members of mukana_in_weekday_text. */
static const mukana_member mukana_in_weekday_text_members[] MUKANA_MAYBE_UNUSED = {
    {"weekday", MUKANA_MEMBER_CODE, offsetof(mukana_in_weekday_text, weekday), 0, mukana_code_open_weekday_names, NULL},
    {"opens", MUKANA_MEMBER_TEXT, offsetof(mukana_in_weekday_text, opens), 0, NULL, NULL},
    {"closes", MUKANA_MEMBER_TEXT, offsetof(mukana_in_weekday_text, closes), 0, NULL, NULL}};
/** The layout of mukana_in_weekday_text. */
static const mukana_layout mukana_in_weekday_text_layout MUKANA_MAYBE_UNUSED = {mukana_in_weekday_text_members, 3, sizeof(mukana_in_weekday_text)};

/** Within the requests of opening.set_day. */
typedef struct mukana_in_span_text {
  /** When it opens, HH:MM on the wall clock. Must be given. */
  const char* opens;
  /** When it closes; 24:00 is the end of the day. Must be given. */
  const char* closes;
} mukana_in_span_text;
/** The members of mukana_in_span_text. */
static const mukana_member mukana_in_span_text_members[] MUKANA_MAYBE_UNUSED = {
    {"opens", MUKANA_MEMBER_TEXT, offsetof(mukana_in_span_text, opens), 0, NULL, NULL},
    {"closes", MUKANA_MEMBER_TEXT, offsetof(mukana_in_span_text, closes), 0, NULL, NULL}};
/** The layout of mukana_in_span_text. */
static const mukana_layout mukana_in_span_text_layout MUKANA_MAYBE_UNUSED = {mukana_in_span_text_members, 2, sizeof(mukana_in_span_text)};

/** Within the requests of person.add. */
typedef struct mukana_in_external_id {
  /** The other system's name. Must be given. */
  const char* system;
  /** The key there; never a personal identity code. Must be given. (personal) */
  const char* value;
} mukana_in_external_id;
/** The members of mukana_in_external_id. */
static const mukana_member mukana_in_external_id_members[] MUKANA_MAYBE_UNUSED = {
    {"system", MUKANA_MEMBER_TEXT, offsetof(mukana_in_external_id, system), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_TEXT, offsetof(mukana_in_external_id, value), 0, NULL, NULL}};
/** The layout of mukana_in_external_id. */
static const mukana_layout mukana_in_external_id_layout MUKANA_MAYBE_UNUSED = {mukana_in_external_id_members, 2, sizeof(mukana_in_external_id)};

/** Within the requests of policy.define. */
typedef struct mukana_in_period_text {
  /** How many. Must be given. */
  mukana_integer count;
  /**
   * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
   * Must be given.
   */
  mukana_code_period_unit unit;
} mukana_in_period_text;
/** The members of mukana_in_period_text. */
static const mukana_member mukana_in_period_text_members[] MUKANA_MAYBE_UNUSED = {
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_period_text, count), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_CODE, offsetof(mukana_in_period_text, unit), 0, mukana_code_period_unit_names, NULL}};
/** The layout of mukana_in_period_text. */
static const mukana_layout mukana_in_period_text_layout MUKANA_MAYBE_UNUSED = {mukana_in_period_text_members, 2, sizeof(mukana_in_period_text)};

/** Within the requests of policy.define. */
typedef struct mukana_in_range_text {
  /** The first day of the range, itself in it. Must be given. */
  const char* first_day;
  /** Its last day, itself in it. Must be given. */
  const char* last_day;
  /** What is lent or renewed in the range is due by the end of this day. Must be given. */
  const char* limit;
} mukana_in_range_text;
/** The members of mukana_in_range_text. */
static const mukana_member mukana_in_range_text_members[] MUKANA_MAYBE_UNUSED = {
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_in_range_text, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_in_range_text, last_day), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_TEXT, offsetof(mukana_in_range_text, limit), 0, NULL, NULL}};
/** The layout of mukana_in_range_text. */
static const mukana_layout mukana_in_range_text_layout MUKANA_MAYBE_UNUSED = {mukana_in_range_text_members, 3, sizeof(mukana_in_range_text)};

/** Within the requests of reminder.record. */
typedef struct mukana_in_told_loan {
  /** The loan. Must be given. */
  const char* loan;
  /** Which reminder it was, as reminder.due told. Must be given. */
  mukana_code_reminder_kind kind;
  /** So many days before or after; 0 on the day. Must be given. */
  mukana_integer days;
} mukana_in_told_loan;
/** The members of mukana_in_told_loan. */
static const mukana_member mukana_in_told_loan_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_in_told_loan, loan), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_in_told_loan, kind), 0, mukana_code_reminder_kind_names, NULL},
    {"days", MUKANA_MEMBER_INTEGER, offsetof(mukana_in_told_loan, days), 0, NULL, NULL}};
/** The layout of mukana_in_told_loan. */
static const mukana_layout mukana_in_told_loan_layout MUKANA_MAYBE_UNUSED = {mukana_in_told_loan_members, 3, sizeof(mukana_in_told_loan)};

/** Within the requests of safari.begin. */
typedef struct mukana_in_safari_step {
  /** The step's code; unique in the safari. Must be given. */
  const char* code;
  /** What is to be done, by language. A text, or a JSON object of texts by language. */
  const char* text;
} mukana_in_safari_step;
/** The members of mukana_in_safari_step. */
static const mukana_member mukana_in_safari_step_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_in_safari_step, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_in_safari_step, text), 0, NULL, NULL}};
/** The layout of mukana_in_safari_step. */
static const mukana_layout mukana_in_safari_step_layout MUKANA_MAYBE_UNUSED = {mukana_in_safari_step_members, 2, sizeof(mukana_in_safari_step)};

/** Within the requests of safari.begin. */
typedef struct mukana_in_safari_participant {
  /** The participant's code; unique in the safari. Must be given. */
  const char* code;
  /** Who it is; may be unknown. (personal) */
  const char* person;
  /** From where the participant comes; all are equal. Must be given. */
  mukana_code_participant_part part;
} mukana_in_safari_participant;
/** The members of mukana_in_safari_participant. */
static const mukana_member mukana_in_safari_participant_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_in_safari_participant, code), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_in_safari_participant, person), 0, NULL, NULL},
    {"part", MUKANA_MEMBER_CODE, offsetof(mukana_in_safari_participant, part), 0, mukana_code_participant_part_names, NULL}};
/** The layout of mukana_in_safari_participant. */
static const mukana_layout mukana_in_safari_participant_layout MUKANA_MAYBE_UNUSED = {mukana_in_safari_participant_members, 3, sizeof(mukana_in_safari_participant)};

/** Within the requests of series.schedule. */
typedef struct mukana_in_slot_text {
  /** The day of the week. Must be given. */
  mukana_code_slot_day weekday;
  /** The wall-clock time HH:MM at which it starts. Must be given. */
  const char* starts;
  /** The wall-clock time HH:MM at which it ends, on the same day. Must be given. */
  const char* ends;
} mukana_in_slot_text;
/** The members of mukana_in_slot_text. */
static const mukana_member mukana_in_slot_text_members[] MUKANA_MAYBE_UNUSED = {
    {"weekday", MUKANA_MEMBER_CODE, offsetof(mukana_in_slot_text, weekday), 0, mukana_code_slot_day_names, NULL},
    {"starts", MUKANA_MEMBER_TEXT, offsetof(mukana_in_slot_text, starts), 0, NULL, NULL},
    {"ends", MUKANA_MEMBER_TEXT, offsetof(mukana_in_slot_text, ends), 0, NULL, NULL}};
/** The layout of mukana_in_slot_text. */
static const mukana_layout mukana_in_slot_text_layout MUKANA_MAYBE_UNUSED = {mukana_in_slot_text_members, 3, sizeof(mukana_in_slot_text)};


/* What is answered ------------------------------------------------------------------------------------------------- */

/** Answered by acquisition.count, contact.count, device.count, loan.count, meeting.count and 3 others. */
typedef struct mukana_rec_count {
  /** How many records match. */
  mukana_integer count;
} mukana_rec_count;
/** The members of mukana_rec_count. */
static const mukana_member mukana_rec_count_members[] MUKANA_MAYBE_UNUSED = {
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_count, count), 0, NULL, NULL}};
/** The layout of mukana_rec_count. */
static const mukana_layout mukana_rec_count_layout MUKANA_MAYBE_UNUSED = {mukana_rec_count_members, 1, sizeof(mukana_rec_count)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_count(mukana_place place, mukana_rec_count* record) {
  return mukana_get_struct(&place, &mukana_rec_count_layout, record);
}

/** Answered by acquisition.get, acquisition.list. */
typedef struct mukana_rec_acquisition_view {
  /** The record's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Who got a device. (personal) */
  const char* person;
  /** What it is. */
  mukana_code_device_kind device_kind;
  /** The day on which they got it. */
  const char* acquired_on;
  /** Whether somebody of the service helped. */
  mukana_boolean assisted;
  /** Who helped. (personal) */
  const char* assisted_by;
  /** Anything else. (free text) */
  const char* note;
} mukana_rec_acquisition_view;
/** The members of mukana_rec_acquisition_view. */
static const mukana_member mukana_rec_acquisition_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acquisition_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_acquisition_view, revision), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acquisition_view, person), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_acquisition_view, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"acquired_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acquisition_view, acquired_on), 0, NULL, NULL},
    {"assisted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_acquisition_view, assisted), 0, NULL, NULL},
    {"assisted_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acquisition_view, assisted_by), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acquisition_view, note), 0, NULL, NULL}};
/** The layout of mukana_rec_acquisition_view. */
static const mukana_layout mukana_rec_acquisition_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_acquisition_view_members, 8, sizeof(mukana_rec_acquisition_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_acquisition_view(mukana_place place, mukana_rec_acquisition_view* record) {
  return mukana_get_struct(&place, &mukana_rec_acquisition_view_layout, record);
}

/** Answered by acquisition.list. */
typedef struct mukana_rec_acquisition_view_page {
  /** The records, in a stable order. A list of mukana_rec_acquisition_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_acquisition_view_page;
/** The members of mukana_rec_acquisition_view_page. */
static const mukana_member mukana_rec_acquisition_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_acquisition_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acquisition_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_acquisition_view_page. */
static const mukana_layout mukana_rec_acquisition_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_acquisition_view_page_members, 2, sizeof(mukana_rec_acquisition_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_acquisition_view_page(mukana_place place, mukana_rec_acquisition_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_acquisition_view_page_layout, record);
}

/**
 * Answered by acquisition.record, assignment.create, assignment.withdraw, attendance.void, borrower.lift_suspension and
 * 65 others.
 */
typedef struct mukana_rec_saved {
  /** The id of the record. */
  const char* id;
  /** The record's revision after this call; it counts from 1. */
  mukana_integer revision;
} mukana_rec_saved;
/** The members of mukana_rec_saved. */
static const mukana_member mukana_rec_saved_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_saved, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_saved, revision), 0, NULL, NULL}};
/** The layout of mukana_rec_saved. */
static const mukana_layout mukana_rec_saved_layout MUKANA_MAYBE_UNUSED = {mukana_rec_saved_members, 2, sizeof(mukana_rec_saved)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_saved(mukana_place place, mukana_rec_saved* record) {
  return mukana_get_struct(&place, &mukana_rec_saved_layout, record);
}

/** Answered by agreement.get, agreement.list. */
typedef struct mukana_rec_agreement_view {
  /** The id of the agreement. */
  const char* id;
  /** What is agreed on. */
  const char* name;
  /** Which version of it. */
  const char* version;
  /** The language of the text. */
  const char* language;
  /** The SHA-256 of the text's UTF-8, in hexadecimal. */
  const char* text_hash;
  /** The text; lists leave it out. */
  const char* text;
} mukana_rec_agreement_view;
/** The members of mukana_rec_agreement_view. */
static const mukana_member mukana_rec_agreement_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_agreement_view, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_agreement_view, name), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_agreement_view, version), 0, NULL, NULL},
    {"language", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_agreement_view, language), 0, NULL, NULL},
    {"text_hash", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_agreement_view, text_hash), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_agreement_view, text), 0, NULL, NULL}};
/** The layout of mukana_rec_agreement_view. */
static const mukana_layout mukana_rec_agreement_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_agreement_view_members, 6, sizeof(mukana_rec_agreement_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_agreement_view(mukana_place place, mukana_rec_agreement_view* record) {
  return mukana_get_struct(&place, &mukana_rec_agreement_view_layout, record);
}

/** Answered by agreement.list. */
typedef struct mukana_rec_agreement_view_page {
  /** The records, in a stable order. A list of mukana_rec_agreement_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_agreement_view_page;
/** The members of mukana_rec_agreement_view_page. */
static const mukana_member mukana_rec_agreement_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_agreement_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_agreement_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_agreement_view_page. */
static const mukana_layout mukana_rec_agreement_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_agreement_view_page_members, 2, sizeof(mukana_rec_agreement_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_agreement_view_page(mukana_place place, mukana_rec_agreement_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_agreement_view_page_layout, record);
}

/** Answered by agreement.publish. */
typedef struct mukana_rec_published {
  /** The id of the agreement. */
  const char* id;
  /** Always 1: another text is another version. */
  mukana_integer revision;
  /** The SHA-256 of the text's UTF-8, in hexadecimal. */
  const char* text_hash;
} mukana_rec_published;
/** The members of mukana_rec_published. */
static const mukana_member mukana_rec_published_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_published, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_published, revision), 0, NULL, NULL},
    {"text_hash", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_published, text_hash), 0, NULL, NULL}};
/** The layout of mukana_rec_published. */
static const mukana_layout mukana_rec_published_layout MUKANA_MAYBE_UNUSED = {mukana_rec_published_members, 3, sizeof(mukana_rec_published)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_published(mukana_place place, mukana_rec_published* record) {
  return mukana_get_struct(&place, &mukana_rec_published_layout, record);
}

/** Answered by assignment.get, assignment.list. */
typedef struct mukana_rec_assignment_view {
  /** The assignment's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The form to be answered. */
  const char* form;
  /** Who is asked to answer it. (personal) */
  const char* person;
  /** Who asked. (personal) */
  const char* assigned_by;
  /** The day by which, itself in. */
  const char* due;
  /** The wave of measurements that it belongs to. */
  const char* wave;
  /** Whether an anonymous response is asked for. */
  mukana_boolean anonymous;
  /** Open, answered or withdrawn; one for an anonymous response stays open. */
  mukana_code_assignment_state state;
  /** The response that answered it. */
  const char* response;
  /** Whether it is open although its day has passed. */
  mukana_boolean overdue;
} mukana_rec_assignment_view;
/** The members of mukana_rec_assignment_view. */
static const mukana_member mukana_rec_assignment_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_assignment_view, revision), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view, form), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view, person), 0, NULL, NULL},
    {"assigned_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view, assigned_by), 0, NULL, NULL},
    {"due", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view, due), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view, wave), 0, NULL, NULL},
    {"anonymous", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_assignment_view, anonymous), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_assignment_view, state), 0, mukana_code_assignment_state_names, NULL},
    {"response", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view, response), 0, NULL, NULL},
    {"overdue", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_assignment_view, overdue), 0, NULL, NULL}};
/** The layout of mukana_rec_assignment_view. */
static const mukana_layout mukana_rec_assignment_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_assignment_view_members, 11, sizeof(mukana_rec_assignment_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_assignment_view(mukana_place place, mukana_rec_assignment_view* record) {
  return mukana_get_struct(&place, &mukana_rec_assignment_view_layout, record);
}

/** Answered by assignment.list. */
typedef struct mukana_rec_assignment_view_page {
  /** The records, in a stable order. A list of mukana_rec_assignment_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_assignment_view_page;
/** The members of mukana_rec_assignment_view_page. */
static const mukana_member mukana_rec_assignment_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_assignment_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_assignment_view_page. */
static const mukana_layout mukana_rec_assignment_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_assignment_view_page_members, 2, sizeof(mukana_rec_assignment_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_assignment_view_page(mukana_place place, mukana_rec_assignment_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_assignment_view_page_layout, record);
}

/** Answered by attendance.list. */
typedef struct mukana_rec_attendance {
  /** The row's id, made from the meeting and the person. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Whether it counts. */
  mukana_code_record_state state;
  /** The meeting. */
  const char* meeting;
  /** The person; not there for guests. (personal) */
  const char* person;
  /** How many the row stands for: 1 for a person. */
  mukana_integer count;
  /** Present, absent or excused. */
  mukana_code_presence presence;
  /** As what the person was there. */
  mukana_code_attendance_role role;
  /** On site or remote. */
  mukana_code_attendance_mode mode;
  /** When the person joined first. */
  const char* joined_at;
  /** When the person left last. */
  const char* left_at;
  /** How long the person was there in all. */
  mukana_integer minutes;
  /** The key of a group of guests; empty for the rest of a head-count. */
  const char* guest_key;
  /** Free text. (free text) */
  const char* note;
} mukana_rec_attendance;
/** The members of mukana_rec_attendance. */
static const mukana_member mukana_rec_attendance_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_attendance, revision), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_attendance, state), 0, mukana_code_record_state_names, NULL},
    {"meeting", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance, meeting), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance, person), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_attendance, count), 0, NULL, NULL},
    {"presence", MUKANA_MEMBER_CODE, offsetof(mukana_rec_attendance, presence), 0, mukana_code_presence_names, NULL},
    {"role", MUKANA_MEMBER_CODE, offsetof(mukana_rec_attendance, role), 0, mukana_code_attendance_role_names, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_attendance, mode), 0, mukana_code_attendance_mode_names, NULL},
    {"joined_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance, joined_at), 0, NULL, NULL},
    {"left_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance, left_at), 0, NULL, NULL},
    {"minutes", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_attendance, minutes), 0, NULL, NULL},
    {"guest_key", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance, guest_key), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance, note), 0, NULL, NULL}};
/** The layout of mukana_rec_attendance. */
static const mukana_layout mukana_rec_attendance_layout MUKANA_MAYBE_UNUSED = {mukana_rec_attendance_members, 14, sizeof(mukana_rec_attendance)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_attendance(mukana_place place, mukana_rec_attendance* record) {
  return mukana_get_struct(&place, &mukana_rec_attendance_layout, record);
}

/** Answered by attendance.list. */
typedef struct mukana_rec_attendance_page {
  /** The records, in a stable order. A list of mukana_rec_attendance. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_attendance_page;
/** The members of mukana_rec_attendance_page. */
static const mukana_member mukana_rec_attendance_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_attendance_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_attendance_page. */
static const mukana_layout mukana_rec_attendance_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_attendance_page_members, 2, sizeof(mukana_rec_attendance_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_attendance_page(mukana_place place, mukana_rec_attendance_page* record) {
  return mukana_get_struct(&place, &mukana_rec_attendance_page_layout, record);
}

/** Answered by attendance.record. */
typedef struct mukana_rec_attendance_recorded {
  /** The meeting's id. */
  const char* id;
  /** How many participants the meeting has now. */
  mukana_integer participations;
  /** How many of them are known persons. */
  mukana_integer known;
  /** How many of them are guests without a known person. */
  mukana_integer unidentified;
} mukana_rec_attendance_recorded;
/** The members of mukana_rec_attendance_recorded. */
static const mukana_member mukana_rec_attendance_recorded_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_attendance_recorded, id), 0, NULL, NULL},
    {"participations", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_attendance_recorded, participations), 0, NULL, NULL},
    {"known", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_attendance_recorded, known), 0, NULL, NULL},
    {"unidentified", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_attendance_recorded, unidentified), 0, NULL, NULL}};
/** The layout of mukana_rec_attendance_recorded. */
static const mukana_layout mukana_rec_attendance_recorded_layout MUKANA_MAYBE_UNUSED = {mukana_rec_attendance_recorded_members, 4, sizeof(mukana_rec_attendance_recorded)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_attendance_recorded(mukana_place place, mukana_rec_attendance_recorded* record) {
  return mukana_get_struct(&place, &mukana_rec_attendance_recorded_layout, record);
}

/** Answered by batch. */
typedef struct mukana_rec_batch_results {
  /** The response of each call, in the same order. A list. */
  mukana_place results;
} mukana_rec_batch_results;
/** The members of mukana_rec_batch_results. */
static const mukana_member mukana_rec_batch_results_members[] MUKANA_MAYBE_UNUSED = {
    {"results", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_batch_results, results), 0, NULL, NULL}};
/** The layout of mukana_rec_batch_results. */
static const mukana_layout mukana_rec_batch_results_layout MUKANA_MAYBE_UNUSED = {mukana_rec_batch_results_members, 1, sizeof(mukana_rec_batch_results)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_batch_results(mukana_place place, mukana_rec_batch_results* record) {
  return mukana_get_struct(&place, &mukana_rec_batch_results_layout, record);
}

/** Answered by borrower.get. */
typedef struct mukana_rec_suspension_view {
  /** The suspension's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Since when. */
  const char* first_day;
  /** Until when; not there where it holds until it is lifted. */
  const char* last_day;
  /** Why. (free text) */
  const char* reason;
} mukana_rec_suspension_view;
/** The members of mukana_rec_suspension_view. */
static const mukana_member mukana_rec_suspension_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_suspension_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_suspension_view, revision), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_suspension_view, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_suspension_view, last_day), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_suspension_view, reason), 0, NULL, NULL}};
/** The layout of mukana_rec_suspension_view. */
static const mukana_layout mukana_rec_suspension_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_suspension_view_members, 5, sizeof(mukana_rec_suspension_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_suspension_view(mukana_place place, mukana_rec_suspension_view* record) {
  return mukana_get_struct(&place, &mukana_rec_suspension_view_layout, record);
}

/** Answered by borrower.get. */
typedef struct mukana_rec_borrower_view {
  /** The borrower. (personal) */
  const char* person;
  /** The group of borrowers on that day. */
  const char* group;
  /** The last day on which they may have anything. */
  const char* until;
  /** Whether they are suspended on that day. */
  mukana_boolean suspended;
  /** All suspensions, lifted ones too. A list of mukana_rec_suspension_view. */
  mukana_place suspensions;
  /** How many loans they have open now; a kit counts once. */
  mukana_integer open_loans;
} mukana_rec_borrower_view;
/** The members of mukana_rec_borrower_view. */
static const mukana_member mukana_rec_borrower_view_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_borrower_view, person), 0, NULL, NULL},
    {"group", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_borrower_view, group), 0, NULL, NULL},
    {"until", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_borrower_view, until), 0, NULL, NULL},
    {"suspended", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_borrower_view, suspended), 0, NULL, NULL},
    {"suspensions", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_borrower_view, suspensions), 0, NULL, NULL},
    {"open_loans", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_borrower_view, open_loans), 0, NULL, NULL}};
/** The layout of mukana_rec_borrower_view. */
static const mukana_layout mukana_rec_borrower_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_borrower_view_members, 6, sizeof(mukana_rec_borrower_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_borrower_view(mukana_place place, mukana_rec_borrower_view* record) {
  return mukana_get_struct(&place, &mukana_rec_borrower_view_layout, record);
}

/** Answered by borrower.set. */
typedef struct mukana_rec_borrower_saved {
  /** The borrower. */
  const char* person;
} mukana_rec_borrower_saved;
/** The members of mukana_rec_borrower_saved. */
static const mukana_member mukana_rec_borrower_saved_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_borrower_saved, person), 0, NULL, NULL}};
/** The layout of mukana_rec_borrower_saved. */
static const mukana_layout mukana_rec_borrower_saved_layout MUKANA_MAYBE_UNUSED = {mukana_rec_borrower_saved_members, 1, sizeof(mukana_rec_borrower_saved)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_borrower_saved(mukana_place place, mukana_rec_borrower_saved* record) {
  return mukana_get_struct(&place, &mukana_rec_borrower_saved_layout, record);
}

/** Answered by changes.since, journal.list. */
typedef struct mukana_rec_payload_object {
  /** The kind of the object. */
  const char* kind;
  /** Its id. */
  const char* id;
} mukana_rec_payload_object;
/** The members of mukana_rec_payload_object. */
static const mukana_member mukana_rec_payload_object_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_payload_object, kind), 0, NULL, NULL},
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_payload_object, id), 0, NULL, NULL}};
/** The layout of mukana_rec_payload_object. */
static const mukana_layout mukana_rec_payload_object_layout MUKANA_MAYBE_UNUSED = {mukana_rec_payload_object_members, 2, sizeof(mukana_rec_payload_object)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_payload_object(mukana_place place, mukana_rec_payload_object* record) {
  return mukana_get_struct(&place, &mukana_rec_payload_object_layout, record);
}

/** Answered by changes.since. */
typedef struct mukana_rec_change {
  /** The journal's entry. */
  mukana_integer sequence;
  /** When it was written. */
  const char* at;
  /** The operation that changed something. */
  const char* operation;
  /** The records that it made or changed. A list of mukana_rec_payload_object. */
  mukana_place objects;
  /** How many more it made or changed; an import does not list them. */
  mukana_integer unlisted;
  /** Whether the list of records was taken away; read anew what you keep. */
  mukana_boolean redacted;
} mukana_rec_change;
/** The members of mukana_rec_change. */
static const mukana_member mukana_rec_change_members[] MUKANA_MAYBE_UNUSED = {
    {"sequence", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_change, sequence), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_change, at), 0, NULL, NULL},
    {"operation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_change, operation), 0, NULL, NULL},
    {"objects", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_change, objects), 0, NULL, NULL},
    {"unlisted", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_change, unlisted), 0, NULL, NULL},
    {"redacted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_change, redacted), 0, NULL, NULL}};
/** The layout of mukana_rec_change. */
static const mukana_layout mukana_rec_change_layout MUKANA_MAYBE_UNUSED = {mukana_rec_change_members, 6, sizeof(mukana_rec_change)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_change(mukana_place place, mukana_rec_change* record) {
  return mukana_get_struct(&place, &mukana_rec_change_layout, record);
}

/** Answered by changes.since. */
typedef struct mukana_rec_changes {
  /** The changes, oldest first. A list of mukana_rec_change. */
  mukana_place changes;
  /** Give this as `after` in the next call. */
  mukana_integer next;
  /** Whether there are more changes already. */
  mukana_boolean more;
} mukana_rec_changes;
/** The members of mukana_rec_changes. */
static const mukana_member mukana_rec_changes_members[] MUKANA_MAYBE_UNUSED = {
    {"changes", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_changes, changes), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_changes, next), 0, NULL, NULL},
    {"more", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_changes, more), 0, NULL, NULL}};
/** The layout of mukana_rec_changes. */
static const mukana_layout mukana_rec_changes_layout MUKANA_MAYBE_UNUSED = {mukana_rec_changes_members, 3, sizeof(mukana_rec_changes)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_changes(mukana_place place, mukana_rec_changes* record) {
  return mukana_get_struct(&place, &mukana_rec_changes_layout, record);
}

/** Answered by claim.check, claim.list. */
typedef struct mukana_rec_assertion {
  /** The figure is this. */
  mukana_number is;
  /** The figure is this or more. */
  mukana_number at_least;
  /** The figure is this or less. */
  mukana_number at_most;
  /** The figure is rounded to so many decimals before it is compared. */
  mukana_integer rounded;
} mukana_rec_assertion;
/** The members of mukana_rec_assertion. */
static const mukana_member mukana_rec_assertion_members[] MUKANA_MAYBE_UNUSED = {
    {"is", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_assertion, is), 0, NULL, NULL},
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_assertion, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_assertion, at_most), 0, NULL, NULL},
    {"rounded", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_assertion, rounded), 0, NULL, NULL}};
/** The layout of mukana_rec_assertion. */
static const mukana_layout mukana_rec_assertion_layout MUKANA_MAYBE_UNUSED = {mukana_rec_assertion_members, 4, sizeof(mukana_rec_assertion)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_assertion(mukana_place place, mukana_rec_assertion* record) {
  return mukana_get_struct(&place, &mukana_rec_assertion_layout, record);
}

/** Answered by claim.check, indicator.compute, report.build. */
typedef struct mukana_rec_figure_period {
  /** Which period this is. */
  mukana_code_period_rule rule;
  /** The first day; not there where every day on record counts. */
  const char* first_day;
  /** The last day, itself in. */
  const char* last_day;
} mukana_rec_figure_period;
/** The members of mukana_rec_figure_period. */
static const mukana_member mukana_rec_figure_period_members[] MUKANA_MAYBE_UNUSED = {
    {"rule", MUKANA_MEMBER_CODE, offsetof(mukana_rec_figure_period, rule), 0, mukana_code_period_rule_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_figure_period, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_figure_period, last_day), 0, NULL, NULL}};
/** The layout of mukana_rec_figure_period. */
static const mukana_layout mukana_rec_figure_period_layout MUKANA_MAYBE_UNUSED = {mukana_rec_figure_period_members, 3, sizeof(mukana_rec_figure_period)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_figure_period(mukana_place place, mukana_rec_figure_period* record) {
  return mukana_get_struct(&place, &mukana_rec_figure_period_layout, record);
}

/** Answered by claim.check, report.build. */
typedef struct mukana_rec_other_period {
  /** The days over which the claim would hold. An object of mukana_rec_figure_period. */
  mukana_place period;
  /** The figure over them. */
  mukana_number value;
} mukana_rec_other_period;
/** The members of mukana_rec_other_period. */
static const mukana_member mukana_rec_other_period_members[] MUKANA_MAYBE_UNUSED = {
    {"period", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_other_period, period), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_other_period, value), 0, NULL, NULL}};
/** The layout of mukana_rec_other_period. */
static const mukana_layout mukana_rec_other_period_layout MUKANA_MAYBE_UNUSED = {mukana_rec_other_period_members, 2, sizeof(mukana_rec_other_period)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_other_period(mukana_place place, mukana_rec_other_period* record) {
  return mukana_get_struct(&place, &mukana_rec_other_period_layout, record);
}

/** Answered by claim.check. */
typedef struct mukana_rec_because {
  /** The figure over the period of the claim. */
  mukana_number value;
  /** The number that was compared: rounded where the claim says so. */
  mukana_number compared;
  /** What the number counts. */
  const char* unit;
  /** How the figure stands to the truth. */
  mukana_code_bound bound;
  /** The other period of the pilot, where the claim holds only over that. An object of mukana_rec_other_period. */
  mukana_place would_hold;
  /** All this in words, by language. As it is in the answer. */
  mukana_place sentence;
} mukana_rec_because;
/** The members of mukana_rec_because. */
static const mukana_member mukana_rec_because_members[] MUKANA_MAYBE_UNUSED = {
    {"value", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_because, value), 0, NULL, NULL},
    {"compared", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_because, compared), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_because, unit), 0, NULL, NULL},
    {"bound", MUKANA_MEMBER_CODE, offsetof(mukana_rec_because, bound), 0, mukana_code_bound_names, NULL},
    {"would_hold", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_because, would_hold), 0, NULL, NULL},
    {"sentence", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_because, sentence), 0, NULL, NULL}};
/** The layout of mukana_rec_because. */
static const mukana_layout mukana_rec_because_layout MUKANA_MAYBE_UNUSED = {mukana_rec_because_members, 6, sizeof(mukana_rec_because)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_because(mukana_place place, mukana_rec_because* record) {
  return mukana_get_struct(&place, &mukana_rec_because_layout, record);
}

/** Answered by claim.check. */
typedef struct mukana_rec_claim_check {
  /** The id of the claim. */
  const char* id;
  /** The pilot that it tells of. */
  const char* pilot;
  /** The indicator that it tells of. */
  const char* indicator;
  /** The sentence as it was published, by language. As it is in the answer. */
  mukana_place text;
  /** What it asserts of the figure. An object of mukana_rec_assertion. */
  mukana_place asserts;
  /** The days over which it was tested. An object of mukana_rec_figure_period. */
  mukana_place period;
  /** Whether the rows bear it out; null where they cannot tell. */
  mukana_boolean holds;
  /** Why. An object of mukana_rec_because. */
  mukana_place because;
} mukana_rec_claim_check;
/** The members of mukana_rec_claim_check. */
static const mukana_member mukana_rec_claim_check_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_claim_check, id), 0, NULL, NULL},
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_claim_check, pilot), 0, NULL, NULL},
    {"indicator", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_claim_check, indicator), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_claim_check, text), 0, NULL, NULL},
    {"asserts", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_claim_check, asserts), 0, NULL, NULL},
    {"period", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_claim_check, period), 0, NULL, NULL},
    {"holds", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_claim_check, holds), 0, NULL, NULL},
    {"because", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_claim_check, because), 0, NULL, NULL}};
/** The layout of mukana_rec_claim_check. */
static const mukana_layout mukana_rec_claim_check_layout MUKANA_MAYBE_UNUSED = {mukana_rec_claim_check_members, 8, sizeof(mukana_rec_claim_check)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_claim_check(mukana_place place, mukana_rec_claim_check* record) {
  return mukana_get_struct(&place, &mukana_rec_claim_check_layout, record);
}

/** Answered by claim.check. */
typedef struct mukana_rec_checked_claims {
  /** The claims in the order in which they were published. A list of mukana_rec_claim_check. */
  mukana_place claims;
} mukana_rec_checked_claims;
/** The members of mukana_rec_checked_claims. */
static const mukana_member mukana_rec_checked_claims_members[] MUKANA_MAYBE_UNUSED = {
    {"claims", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_checked_claims, claims), 0, NULL, NULL}};
/** The layout of mukana_rec_checked_claims. */
static const mukana_layout mukana_rec_checked_claims_layout MUKANA_MAYBE_UNUSED = {mukana_rec_checked_claims_members, 1, sizeof(mukana_rec_checked_claims)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_checked_claims(mukana_place place, mukana_rec_checked_claims* record) {
  return mukana_get_struct(&place, &mukana_rec_checked_claims_layout, record);
}

/** Answered by claim.list. */
typedef struct mukana_rec_claim_view {
  /** The claim's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The pilot that it tells of. */
  const char* pilot;
  /** The indicator that it tells of. */
  const char* indicator;
  /** The sentence as it was published, by language. As it is in the answer. (free text) */
  mukana_place text;
  /** What the sentence asserts of the figure. An object of mukana_rec_assertion. */
  mukana_place asserts;
  /** Over which days of the pilot. */
  mukana_code_period_rule period;
} mukana_rec_claim_view;
/** The members of mukana_rec_claim_view. */
static const mukana_member mukana_rec_claim_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_claim_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_claim_view, revision), 0, NULL, NULL},
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_claim_view, pilot), 0, NULL, NULL},
    {"indicator", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_claim_view, indicator), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_claim_view, text), 0, NULL, NULL},
    {"asserts", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_claim_view, asserts), 0, NULL, NULL},
    {"period", MUKANA_MEMBER_CODE, offsetof(mukana_rec_claim_view, period), 0, mukana_code_period_rule_names, NULL}};
/** The layout of mukana_rec_claim_view. */
static const mukana_layout mukana_rec_claim_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_claim_view_members, 7, sizeof(mukana_rec_claim_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_claim_view(mukana_place place, mukana_rec_claim_view* record) {
  return mukana_get_struct(&place, &mukana_rec_claim_view_layout, record);
}

/** Answered by claim.list. */
typedef struct mukana_rec_claim_view_page {
  /** The records, in a stable order. A list of mukana_rec_claim_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_claim_view_page;
/** The members of mukana_rec_claim_view_page. */
static const mukana_member mukana_rec_claim_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_claim_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_claim_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_claim_view_page. */
static const mukana_layout mukana_rec_claim_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_claim_view_page_members, 2, sizeof(mukana_rec_claim_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_claim_view_page(mukana_place place, mukana_rec_claim_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_claim_view_page_layout, record);
}

/** Answered by completion.list. */
typedef struct mukana_rec_completion {
  /** The completion's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Who completed something. */
  const char* person;
  /** What kind of thing it was. */
  mukana_code_completion_kind kind;
  /** What it was about. (personal) */
  const char* subject;
  /** The day on which it was completed. */
  const char* completed_on;
  /** The project in whose name it was done. */
  const char* project;
  /** Whether it was written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
} mukana_rec_completion;
/** The members of mukana_rec_completion. */
static const mukana_member mukana_rec_completion_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_completion, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_completion, revision), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_completion, person), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_completion, kind), 0, mukana_code_completion_kind_names, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_completion, subject), 0, NULL, NULL},
    {"completed_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_completion, completed_on), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_completion, project), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_completion, entry_mode), 0, mukana_code_entry_mode_names, NULL}};
/** The layout of mukana_rec_completion. */
static const mukana_layout mukana_rec_completion_layout MUKANA_MAYBE_UNUSED = {mukana_rec_completion_members, 8, sizeof(mukana_rec_completion)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_completion(mukana_place place, mukana_rec_completion* record) {
  return mukana_get_struct(&place, &mukana_rec_completion_layout, record);
}

/** Answered by completion.list. */
typedef struct mukana_rec_completion_page {
  /** The records, in a stable order. A list of mukana_rec_completion. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_completion_page;
/** The members of mukana_rec_completion_page. */
static const mukana_member mukana_rec_completion_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_completion_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_completion_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_completion_page. */
static const mukana_layout mukana_rec_completion_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_completion_page_members, 2, sizeof(mukana_rec_completion_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_completion_page(mukana_place place, mukana_rec_completion_page* record) {
  return mukana_get_struct(&place, &mukana_rec_completion_page_layout, record);
}

/** Answered by contact.get, contact.history, contact.list. */
typedef struct mukana_rec_contact {
  /** The contact's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Whether it counts; a void contact is kept and never counted. */
  mukana_code_record_state state;
  /** How somebody was guided. */
  mukana_code_contact_kind kind;
  /** When it happened; not there where only the day is known. */
  const char* happened_at;
  /** The local day on which it happened, or on which its week or month began. */
  const char* happened_on;
  /** How exactly the time is known. */
  mukana_code_precision precision;
  /** How many contacts the record stands for. */
  mukana_integer count;
  /** Who was guided, as far as known and as you may see it. A list of texts. (personal) */
  mukana_place clients;
  /** Who guided. A list of texts. */
  mukana_place performers;
  /** Whether a client or a professional called. */
  mukana_code_caller_kind caller_kind;
  /** The unit that it concerns. */
  const char* unit;
  /** The municipality, where it was noted with the contact. (locating) */
  const char* municipality;
  /** How long it took, in minutes. */
  mukana_integer minutes;
  /** The project that it belongs to. */
  const char* project;
  /** The service of the host in which it took place. */
  const char* host_service;
  /** Free text. (free text) */
  const char* note;
  /** The zone by whose clock the time was first written down. */
  const char* source_zone;
  /** Whether it was written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** When it was written down here. */
  const char* recorded_at;
  /** Who wrote it down. */
  const char* recorded_by;
} mukana_rec_contact;
/** The members of mukana_rec_contact. */
static const mukana_member mukana_rec_contact_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_contact, revision), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_contact, state), 0, mukana_code_record_state_names, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_contact, kind), 0, mukana_code_contact_kind_names, NULL},
    {"happened_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, happened_at), 0, NULL, NULL},
    {"happened_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, happened_on), 0, NULL, NULL},
    {"precision", MUKANA_MEMBER_CODE, offsetof(mukana_rec_contact, precision), 0, mukana_code_precision_names, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_contact, count), 0, NULL, NULL},
    {"clients", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_contact, clients), 0, NULL, NULL},
    {"performers", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_contact, performers), 0, NULL, NULL},
    {"caller_kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_contact, caller_kind), 0, mukana_code_caller_kind_names, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, unit), 0, NULL, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, municipality), 0, NULL, NULL},
    {"minutes", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_contact, minutes), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, project), 0, NULL, NULL},
    {"host_service", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, host_service), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, note), 0, NULL, NULL},
    {"source_zone", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, source_zone), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_contact, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"recorded_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, recorded_at), 0, NULL, NULL},
    {"recorded_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact, recorded_by), 0, NULL, NULL}};
/** The layout of mukana_rec_contact. */
static const mukana_layout mukana_rec_contact_layout MUKANA_MAYBE_UNUSED = {mukana_rec_contact_members, 21, sizeof(mukana_rec_contact)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_contact(mukana_place place, mukana_rec_contact* record) {
  return mukana_get_struct(&place, &mukana_rec_contact_layout, record);
}

/** Answered by contact.history. */
typedef struct mukana_rec_contact_revision {
  /** The revision that this was. */
  mukana_integer revision;
  /** When it was replaced. */
  const char* replaced_at;
  /** Who replaced it. */
  const char* replaced_by;
  /** Why. */
  const char* reason;
  /** The contact as contact.get showed it then. As it is in the answer. (free text) */
  mukana_place contact;
} mukana_rec_contact_revision;
/** The members of mukana_rec_contact_revision. */
static const mukana_member mukana_rec_contact_revision_members[] MUKANA_MAYBE_UNUSED = {
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_contact_revision, revision), 0, NULL, NULL},
    {"replaced_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact_revision, replaced_at), 0, NULL, NULL},
    {"replaced_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact_revision, replaced_by), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact_revision, reason), 0, NULL, NULL},
    {"contact", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_contact_revision, contact), 0, NULL, NULL}};
/** The layout of mukana_rec_contact_revision. */
static const mukana_layout mukana_rec_contact_revision_layout MUKANA_MAYBE_UNUSED = {mukana_rec_contact_revision_members, 5, sizeof(mukana_rec_contact_revision)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_contact_revision(mukana_place place, mukana_rec_contact_revision* record) {
  return mukana_get_struct(&place, &mukana_rec_contact_revision_layout, record);
}

/** Answered by contact.history. */
typedef struct mukana_rec_contact_history {
  /** The contact as it is now. An object of mukana_rec_contact. */
  mukana_place current;
  /** What it was before, the oldest first. A list of mukana_rec_contact_revision. */
  mukana_place earlier;
} mukana_rec_contact_history;
/** The members of mukana_rec_contact_history. */
static const mukana_member mukana_rec_contact_history_members[] MUKANA_MAYBE_UNUSED = {
    {"current", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_contact_history, current), 0, NULL, NULL},
    {"earlier", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_contact_history, earlier), 0, NULL, NULL}};
/** The layout of mukana_rec_contact_history. */
static const mukana_layout mukana_rec_contact_history_layout MUKANA_MAYBE_UNUSED = {mukana_rec_contact_history_members, 2, sizeof(mukana_rec_contact_history)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_contact_history(mukana_place place, mukana_rec_contact_history* record) {
  return mukana_get_struct(&place, &mukana_rec_contact_history_layout, record);
}

/** Answered by contact.list. */
typedef struct mukana_rec_contact_page {
  /** The records, in a stable order. A list of mukana_rec_contact. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_contact_page;
/** The members of mukana_rec_contact_page. */
static const mukana_member mukana_rec_contact_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_contact_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_contact_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_contact_page. */
static const mukana_layout mukana_rec_contact_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_contact_page_members, 2, sizeof(mukana_rec_contact_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_contact_page(mukana_place place, mukana_rec_contact_page* record) {
  return mukana_get_struct(&place, &mukana_rec_contact_page_layout, record);
}

/** Answered by device.export. */
typedef struct mukana_rec_exported_devices {
  /** The media type of the text. */
  const char* content_type;
  /** How many devices it holds. */
  mukana_integer rows;
  /** The file: one row a device under a header. A cell that a spreadsheet would run begins with an apostrophe. */
  const char* text;
} mukana_rec_exported_devices;
/** The members of mukana_rec_exported_devices. */
static const mukana_member mukana_rec_exported_devices_members[] MUKANA_MAYBE_UNUSED = {
    {"content_type", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_exported_devices, content_type), 0, NULL, NULL},
    {"rows", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_exported_devices, rows), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_exported_devices, text), 0, NULL, NULL}};
/** The layout of mukana_rec_exported_devices. */
static const mukana_layout mukana_rec_exported_devices_layout MUKANA_MAYBE_UNUSED = {mukana_rec_exported_devices_members, 3, sizeof(mukana_rec_exported_devices)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_exported_devices(mukana_place place, mukana_rec_exported_devices* record) {
  return mukana_get_struct(&place, &mukana_rec_exported_devices_layout, record);
}

/**
 * Answered by device.find, device.finish_install, device.finish_repair, device.send_to_repair, device.send_to_wipe and
 * 1 others.
 */
typedef struct mukana_rec_device_moved {
  /** The device. */
  const char* id;
  /** The revision of the device's record; an event does not count it up. */
  mukana_integer revision;
  /** Where the device stands now. */
  mukana_code_device_state device_state;
} mukana_rec_device_moved;
/** The members of mukana_rec_device_moved. */
static const mukana_member mukana_rec_device_moved_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_moved, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_device_moved, revision), 0, NULL, NULL},
    {"device_state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_device_moved, device_state), 0, mukana_code_device_state_names, NULL}};
/** The layout of mukana_rec_device_moved. */
static const mukana_layout mukana_rec_device_moved_layout MUKANA_MAYBE_UNUSED = {mukana_rec_device_moved_members, 3, sizeof(mukana_rec_device_moved)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_device_moved(mukana_place place, mukana_rec_device_moved* record) {
  return mukana_get_struct(&place, &mukana_rec_device_moved_layout, record);
}

/** Answered by device.get, device.list. */
typedef struct mukana_rec_medium {
  /** What tells the medium apart on this device: its serial number, say. */
  const char* id;
  /** Its kind. */
  mukana_code_medium_kind kind;
} mukana_rec_medium;
/** The members of mukana_rec_medium. */
static const mukana_member mukana_rec_medium_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_medium, id), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_medium, kind), 0, mukana_code_medium_kind_names, NULL}};
/** The layout of mukana_rec_medium. */
static const mukana_layout mukana_rec_medium_layout MUKANA_MAYBE_UNUSED = {mukana_rec_medium_members, 2, sizeof(mukana_rec_medium)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_medium(mukana_place place, mukana_rec_medium* record) {
  return mukana_get_struct(&place, &mukana_rec_medium_layout, record);
}

/** Answered by device.get, device.list. */
typedef struct mukana_rec_accessory {
  /** What it is. */
  const char* name;
  /** How many of it. */
  mukana_integer count;
} mukana_rec_accessory;
/** The members of mukana_rec_accessory. */
static const mukana_member mukana_rec_accessory_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_accessory, name), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_accessory, count), 0, NULL, NULL}};
/** The layout of mukana_rec_accessory. */
static const mukana_layout mukana_rec_accessory_layout MUKANA_MAYBE_UNUSED = {mukana_rec_accessory_members, 2, sizeof(mukana_rec_accessory)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_accessory(mukana_place place, mukana_rec_accessory* record) {
  return mukana_get_struct(&place, &mukana_rec_accessory_layout, record);
}

/** Answered by device.get, device.list. */
typedef struct mukana_rec_software {
  /** The program or operating system. */
  const char* name;
  /** Its version. */
  const char* version;
  /** open_source, free_of_charge or licensed. */
  mukana_code_licence_kind licence;
} mukana_rec_software;
/** The members of mukana_rec_software. */
static const mukana_member mukana_rec_software_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_software, name), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_software, version), 0, NULL, NULL},
    {"licence", MUKANA_MEMBER_CODE, offsetof(mukana_rec_software, licence), 0, mukana_code_licence_kind_names, NULL}};
/** The layout of mukana_rec_software. */
static const mukana_layout mukana_rec_software_layout MUKANA_MAYBE_UNUSED = {mukana_rec_software_members, 3, sizeof(mukana_rec_software)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_software(mukana_place place, mukana_rec_software* record) {
  return mukana_get_struct(&place, &mukana_rec_software_layout, record);
}

/** Answered by device.get, device.list. */
typedef struct mukana_rec_device_view {
  /** The device's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** What it is. */
  mukana_code_device_kind kind;
  /** Where it stands now. */
  mukana_code_device_state state;
  /** Who made it. */
  const char* manufacturer;
  /** Its model. */
  const char* model;
  /** Its serial number. */
  const char* serial;
  /** The sticker on it. */
  const char* tag;
  /** The organisation that owns it. */
  const char* owner;
  /** The organisation that keeps and lends it; nobody while it is on its way. */
  const char* custodian;
  /** Where it is kept. (locating) */
  const char* site;
  /** Since which day it belongs to the fleet. */
  const char* commissioned_on;
  /** Whether it is installed after each wipe. */
  mukana_boolean needs_install;
  /** How it came: purchase, lease or donation. */
  mukana_code_acquired_as acquired_as;
  /** The day on which it came. */
  const char* acquired_on;
  /** From which shop, company or organisation. */
  const char* acquired_from;
  /** What was paid, in cents of the euro. */
  mukana_integer price_cents;
  /** The last day of the lease. */
  const char* lease_ends_on;
  /** The donation that it belongs to. */
  const char* donation;
  /** Its storage media; only where they were asked for. A list of mukana_rec_medium. */
  mukana_place media;
  /** What belongs to it; only where it was asked for. A list of mukana_rec_accessory. */
  mukana_place accessories;
  /** The programs on it; only where they were asked for. A list of mukana_rec_software. */
  mukana_place software;
} mukana_rec_device_view;
/** The members of mukana_rec_device_view. */
static const mukana_member mukana_rec_device_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_device_view, revision), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_device_view, kind), 0, mukana_code_device_kind_names, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_device_view, state), 0, mukana_code_device_state_names, NULL},
    {"manufacturer", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, manufacturer), 0, NULL, NULL},
    {"model", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, model), 0, NULL, NULL},
    {"serial", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, serial), 0, NULL, NULL},
    {"tag", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, tag), 0, NULL, NULL},
    {"owner", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, owner), 0, NULL, NULL},
    {"custodian", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, custodian), 0, NULL, NULL},
    {"site", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, site), 0, NULL, NULL},
    {"commissioned_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, commissioned_on), 0, NULL, NULL},
    {"needs_install", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_device_view, needs_install), 0, NULL, NULL},
    {"acquired_as", MUKANA_MEMBER_CODE, offsetof(mukana_rec_device_view, acquired_as), 0, mukana_code_acquired_as_names, NULL},
    {"acquired_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, acquired_on), 0, NULL, NULL},
    {"acquired_from", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, acquired_from), 0, NULL, NULL},
    {"price_cents", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_device_view, price_cents), 0, NULL, NULL},
    {"lease_ends_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, lease_ends_on), 0, NULL, NULL},
    {"donation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view, donation), 0, NULL, NULL},
    {"media", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_view, media), 0, NULL, NULL},
    {"accessories", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_view, accessories), 0, NULL, NULL},
    {"software", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_view, software), 0, NULL, NULL}};
/** The layout of mukana_rec_device_view. */
static const mukana_layout mukana_rec_device_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_device_view_members, 22, sizeof(mukana_rec_device_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_device_view(mukana_place place, mukana_rec_device_view* record) {
  return mukana_get_struct(&place, &mukana_rec_device_view_layout, record);
}

/** Answered by device.history. */
typedef struct mukana_rec_span_view {
  /** Where the device stood. */
  mukana_code_device_state state;
  /** Since when. */
  const char* start;
  /** Until when, itself not in it; not there where it stands so still. */
  const char* end;
} mukana_rec_span_view;
/** The members of mukana_rec_span_view. */
static const mukana_member mukana_rec_span_view_members[] MUKANA_MAYBE_UNUSED = {
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_span_view, state), 0, mukana_code_device_state_names, NULL},
    {"start", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_span_view, start), 0, NULL, NULL},
    {"end", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_span_view, end), 0, NULL, NULL}};
/** The layout of mukana_rec_span_view. */
static const mukana_layout mukana_rec_span_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_span_view_members, 3, sizeof(mukana_rec_span_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_span_view(mukana_place place, mukana_rec_span_view* record) {
  return mukana_get_struct(&place, &mukana_rec_span_view_layout, record);
}

/** Answered by device.history. */
typedef struct mukana_rec_event_view {
  /** Counts the device's events in the order in which they were recorded. */
  mukana_integer number;
  /** When it happened. */
  const char* at;
  /** What happened. */
  mukana_code_device_event event;
  /** Why. (free text) */
  const char* reason;
  /** The number of the event that this one says never happened. */
  mukana_integer takes_back;
  /** When it was written down. */
  const char* recorded_at;
} mukana_rec_event_view;
/** The members of mukana_rec_event_view. */
static const mukana_member mukana_rec_event_view_members[] MUKANA_MAYBE_UNUSED = {
    {"number", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_event_view, number), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_event_view, at), 0, NULL, NULL},
    {"event", MUKANA_MEMBER_CODE, offsetof(mukana_rec_event_view, event), 0, mukana_code_device_event_names, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_event_view, reason), 0, NULL, NULL},
    {"takes_back", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_event_view, takes_back), 0, NULL, NULL},
    {"recorded_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_event_view, recorded_at), 0, NULL, NULL}};
/** The layout of mukana_rec_event_view. */
static const mukana_layout mukana_rec_event_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_event_view_members, 6, sizeof(mukana_rec_event_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_event_view(mukana_place place, mukana_rec_event_view* record) {
  return mukana_get_struct(&place, &mukana_rec_event_view_layout, record);
}

/** Answered by device.history. */
typedef struct mukana_rec_condition_view {
  /** When it was found so. */
  const char* at;
  /** good, worn or damaged. */
  mukana_code_condition condition;
  /** What is wrong with it. (free text) */
  const char* note;
  /** The loan from which it came back so. */
  const char* loan;
} mukana_rec_condition_view;
/** The members of mukana_rec_condition_view. */
static const mukana_member mukana_rec_condition_view_members[] MUKANA_MAYBE_UNUSED = {
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_condition_view, at), 0, NULL, NULL},
    {"condition", MUKANA_MEMBER_CODE, offsetof(mukana_rec_condition_view, condition), 0, mukana_code_condition_names, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_condition_view, note), 0, NULL, NULL},
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_condition_view, loan), 0, NULL, NULL}};
/** The layout of mukana_rec_condition_view. */
static const mukana_layout mukana_rec_condition_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_condition_view_members, 4, sizeof(mukana_rec_condition_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_condition_view(mukana_place place, mukana_rec_condition_view* record) {
  return mukana_get_struct(&place, &mukana_rec_condition_view_layout, record);
}

/** Answered by device.history. */
typedef struct mukana_rec_device_revision {
  /** The revision that this was. */
  mukana_integer revision;
  /** When it was replaced. */
  const char* replaced_at;
  /** Why. (free text) */
  const char* reason;
  /** The device as device.get told it. As it is in the answer. */
  mukana_place device;
} mukana_rec_device_revision;
/** The members of mukana_rec_device_revision. */
static const mukana_member mukana_rec_device_revision_members[] MUKANA_MAYBE_UNUSED = {
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_device_revision, revision), 0, NULL, NULL},
    {"replaced_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_revision, replaced_at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_revision, reason), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_revision, device), 0, NULL, NULL}};
/** The layout of mukana_rec_device_revision. */
static const mukana_layout mukana_rec_device_revision_layout MUKANA_MAYBE_UNUSED = {mukana_rec_device_revision_members, 4, sizeof(mukana_rec_device_revision)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_device_revision(mukana_place place, mukana_rec_device_revision* record) {
  return mukana_get_struct(&place, &mukana_rec_device_revision_layout, record);
}

/** Answered by device.history. */
typedef struct mukana_rec_device_life {
  /** The device. */
  const char* id;
  /**
   * Where it stood, in the order of time and without a hole: the fold of its loans, wipes and events. A list of
   * mukana_rec_span_view.
   */
  mukana_place states;
  /** Its events beside loans and wipes, in the order in which they were recorded. A list of mukana_rec_event_view. */
  mukana_place events;
  /** In which condition it was found, in the order of time. A list of mukana_rec_condition_view. */
  mukana_place conditions;
  /** What its record said before it was changed. A list of mukana_rec_device_revision. */
  mukana_place revisions;
} mukana_rec_device_life;
/** The members of mukana_rec_device_life. */
static const mukana_member mukana_rec_device_life_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_life, id), 0, NULL, NULL},
    {"states", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_life, states), 0, NULL, NULL},
    {"events", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_life, events), 0, NULL, NULL},
    {"conditions", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_life, conditions), 0, NULL, NULL},
    {"revisions", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_life, revisions), 0, NULL, NULL}};
/** The layout of mukana_rec_device_life. */
static const mukana_layout mukana_rec_device_life_layout MUKANA_MAYBE_UNUSED = {mukana_rec_device_life_members, 5, sizeof(mukana_rec_device_life)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_device_life(mukana_place place, mukana_rec_device_life* record) {
  return mukana_get_struct(&place, &mukana_rec_device_life_layout, record);
}

/** Answered by device.label. */
typedef struct mukana_rec_label {
  /** The media type of the text. */
  const char* content_type;
  /** What a reader reads: the device's sticker, or its id where it has none. */
  const char* content;
  /** The label as one SVG drawing in the size in which it is printed. */
  const char* text;
} mukana_rec_label;
/** The members of mukana_rec_label. */
static const mukana_member mukana_rec_label_members[] MUKANA_MAYBE_UNUSED = {
    {"content_type", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_label, content_type), 0, NULL, NULL},
    {"content", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_label, content), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_label, text), 0, NULL, NULL}};
/** The layout of mukana_rec_label. */
static const mukana_layout mukana_rec_label_layout MUKANA_MAYBE_UNUSED = {mukana_rec_label_members, 3, sizeof(mukana_rec_label)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_label(mukana_place place, mukana_rec_label* record) {
  return mukana_get_struct(&place, &mukana_rec_label_layout, record);
}

/** Answered by device.list. */
typedef struct mukana_rec_device_view_page {
  /** The records, in a stable order. A list of mukana_rec_device_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_device_view_page;
/** The members of mukana_rec_device_view_page. */
static const mukana_member mukana_rec_device_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_device_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_device_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_device_view_page. */
static const mukana_layout mukana_rec_device_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_device_view_page_members, 2, sizeof(mukana_rec_device_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_device_view_page(mukana_place place, mukana_rec_device_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_device_view_page_layout, record);
}

/** Answered by donation.get, donation.list. */
typedef struct mukana_rec_state_count {
  /** Where the devices stand. */
  mukana_code_device_state state;
  /** How many of them. */
  mukana_integer count;
} mukana_rec_state_count;
/** The members of mukana_rec_state_count. */
static const mukana_member mukana_rec_state_count_members[] MUKANA_MAYBE_UNUSED = {
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_state_count, state), 0, mukana_code_device_state_names, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_state_count, count), 0, NULL, NULL}};
/** The layout of mukana_rec_state_count. */
static const mukana_layout mukana_rec_state_count_layout MUKANA_MAYBE_UNUSED = {mukana_rec_state_count_members, 2, sizeof(mukana_rec_state_count)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_state_count(mukana_place place, mukana_rec_state_count* record) {
  return mukana_get_struct(&place, &mukana_rec_state_count_layout, record);
}

/** Answered by donation.get, donation.list. */
typedef struct mukana_rec_donation_view {
  /** The donation's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The day on which the devices came. */
  const char* received_on;
  /** Which company or organisation gave them. */
  const char* donor;
  /** The giver, where it is an organisation here. */
  const char* donor_organisation;
  /** What they are, where they are all of one kind. */
  mukana_code_device_kind device_kind;
  /** How many they are said to be; once settled, how many they were. */
  mukana_integer said_count;
  /** Whether that is an estimate. */
  mukana_boolean is_estimate;
  /** The day on which they were counted for good. */
  const char* settled_on;
  /** Anything else. (free text) */
  const char* note;
  /** How many of them are registered as devices. */
  mukana_integer registered;
  /**
   * Where the registered ones stand now; the counts sum to `registered`. Told by donation.get alone. A list of
   * mukana_rec_state_count.
   */
  mukana_place states;
} mukana_rec_donation_view;
/** The members of mukana_rec_donation_view. */
static const mukana_member mukana_rec_donation_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_donation_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_donation_view, revision), 0, NULL, NULL},
    {"received_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_donation_view, received_on), 0, NULL, NULL},
    {"donor", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_donation_view, donor), 0, NULL, NULL},
    {"donor_organisation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_donation_view, donor_organisation), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_donation_view, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"said_count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_donation_view, said_count), 0, NULL, NULL},
    {"is_estimate", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_donation_view, is_estimate), 0, NULL, NULL},
    {"settled_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_donation_view, settled_on), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_donation_view, note), 0, NULL, NULL},
    {"registered", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_donation_view, registered), 0, NULL, NULL},
    {"states", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_donation_view, states), 0, NULL, NULL}};
/** The layout of mukana_rec_donation_view. */
static const mukana_layout mukana_rec_donation_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_donation_view_members, 12, sizeof(mukana_rec_donation_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_donation_view(mukana_place place, mukana_rec_donation_view* record) {
  return mukana_get_struct(&place, &mukana_rec_donation_view_layout, record);
}

/** Answered by donation.list. */
typedef struct mukana_rec_donation_view_page {
  /** The records, in a stable order. A list of mukana_rec_donation_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_donation_view_page;
/** The members of mukana_rec_donation_view_page. */
static const mukana_member mukana_rec_donation_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_donation_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_donation_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_donation_view_page. */
static const mukana_layout mukana_rec_donation_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_donation_view_page_members, 2, sizeof(mukana_rec_donation_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_donation_view_page(mukana_place place, mukana_rec_donation_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_donation_view_page_layout, record);
}

/** Answered by form.change. */
typedef struct mukana_rec_form_change {
  /** A figure here stands for at least so many people. */
  mukana_integer smallest_group;
  /** How many have the score before; left out where they are too few. */
  mukana_integer with_before;
  /** How many have it after. */
  mukana_integer with_after;
  /** N: how many have both, by one version of the rules. All means are over them. */
  mukana_integer pairs;
  /** Their mean before. */
  mukana_number mean_before;
  /** Their mean after. */
  mukana_number mean_after;
  /** The mean of their changes. */
  mukana_number mean_change;
  /** The standard deviation of the changes. */
  mukana_number deviation;
  /** The standard error of the mean change. */
  mukana_number standard_error;
  /** Mean change / deviation. */
  mukana_number effect;
} mukana_rec_form_change;
/** The members of mukana_rec_form_change. */
static const mukana_member mukana_rec_form_change_members[] MUKANA_MAYBE_UNUSED = {
    {"smallest_group", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_change, smallest_group), 0, NULL, NULL},
    {"with_before", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_change, with_before), 0, NULL, NULL},
    {"with_after", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_change, with_after), 0, NULL, NULL},
    {"pairs", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_change, pairs), 0, NULL, NULL},
    {"mean_before", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_form_change, mean_before), 0, NULL, NULL},
    {"mean_after", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_form_change, mean_after), 0, NULL, NULL},
    {"mean_change", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_form_change, mean_change), 0, NULL, NULL},
    {"deviation", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_form_change, deviation), 0, NULL, NULL},
    {"standard_error", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_form_change, standard_error), 0, NULL, NULL},
    {"effect", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_form_change, effect), 0, NULL, NULL}};
/** The layout of mukana_rec_form_change. */
static const mukana_layout mukana_rec_form_change_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_change_members, 10, sizeof(mukana_rec_form_change)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_change(mukana_place place, mukana_rec_form_change* record) {
  return mukana_get_struct(&place, &mukana_rec_form_change_layout, record);
}

/** Answered by form.check. */
typedef struct mukana_rec_form_fault {
  /** The stable code, as form.define would answer it. */
  const char* code;
  /** A sentence for whoever made the definition. */
  const char* message;
  /** JSON Pointer to the field at fault. */
  const char* path;
} mukana_rec_form_fault;
/** The members of mukana_rec_form_fault. */
static const mukana_member mukana_rec_form_fault_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_fault, code), 0, NULL, NULL},
    {"message", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_fault, message), 0, NULL, NULL},
    {"path", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_fault, path), 0, NULL, NULL}};
/** The layout of mukana_rec_form_fault. */
static const mukana_layout mukana_rec_form_fault_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_fault_members, 3, sizeof(mukana_rec_form_fault)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_fault(mukana_place place, mukana_rec_form_fault* record) {
  return mukana_get_struct(&place, &mukana_rec_form_fault_layout, record);
}

/** Answered by form.check, form.translations. */
typedef struct mukana_rec_missing_texts {
  /** The language. */
  const char* language;
  /** How many texts the form has, in any language. */
  mukana_integer texts;
  /** JSON Pointers of the texts that are missing in it. A list of texts. */
  mukana_place missing;
} mukana_rec_missing_texts;
/** The members of mukana_rec_missing_texts. */
static const mukana_member mukana_rec_missing_texts_members[] MUKANA_MAYBE_UNUSED = {
    {"language", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_missing_texts, language), 0, NULL, NULL},
    {"texts", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_missing_texts, texts), 0, NULL, NULL},
    {"missing", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_missing_texts, missing), 0, NULL, NULL}};
/** The layout of mukana_rec_missing_texts. */
static const mukana_layout mukana_rec_missing_texts_layout MUKANA_MAYBE_UNUSED = {mukana_rec_missing_texts_members, 3, sizeof(mukana_rec_missing_texts)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_missing_texts(mukana_place place, mukana_rec_missing_texts* record) {
  return mukana_get_struct(&place, &mukana_rec_missing_texts_layout, record);
}

/** Answered by form.check. */
typedef struct mukana_rec_form_check {
  /** Whether form.define would take it. */
  mukana_boolean good;
  /** Everything that is wrong, in the order of the form. A list of mukana_rec_form_fault. */
  mukana_place faults;
  /** What is missing in each of its languages; that is no fault. A list of mukana_rec_missing_texts. */
  mukana_place languages;
} mukana_rec_form_check;
/** The members of mukana_rec_form_check. */
static const mukana_member mukana_rec_form_check_members[] MUKANA_MAYBE_UNUSED = {
    {"good", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_form_check, good), 0, NULL, NULL},
    {"faults", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_check, faults), 0, NULL, NULL},
    {"languages", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_check, languages), 0, NULL, NULL}};
/** The layout of mukana_rec_form_check. */
static const mukana_layout mukana_rec_form_check_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_check_members, 3, sizeof(mukana_rec_form_check)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_check(mukana_place place, mukana_rec_form_check* record) {
  return mukana_get_struct(&place, &mukana_rec_form_check_layout, record);
}

/** Answered by form.export_codebook, response.export_csv. */
typedef struct mukana_rec_table {
  /** text/csv; charset=utf-8. */
  const char* content_type;
  /** The table. (sensitive) */
  const char* text;
  /** Its rows, without the header. */
  mukana_integer rows;
} mukana_rec_table;
/** The members of mukana_rec_table. */
static const mukana_member mukana_rec_table_members[] MUKANA_MAYBE_UNUSED = {
    {"content_type", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_table, content_type), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_table, text), 0, NULL, NULL},
    {"rows", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_table, rows), 0, NULL, NULL}};
/** The layout of mukana_rec_table. */
static const mukana_layout mukana_rec_table_layout MUKANA_MAYBE_UNUSED = {mukana_rec_table_members, 3, sizeof(mukana_rec_table)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_table(mukana_place place, mukana_rec_table* record) {
  return mukana_get_struct(&place, &mukana_rec_table_layout, record);
}

/** Answered by form.export_fhir, response.export_fhir. */
typedef struct mukana_rec_document {
  /** application/fhir+json. */
  const char* content_type;
  /** The FHIR R4 resource, as JSON. */
  const char* text;
} mukana_rec_document;
/** The members of mukana_rec_document. */
static const mukana_member mukana_rec_document_members[] MUKANA_MAYBE_UNUSED = {
    {"content_type", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_document, content_type), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_document, text), 0, NULL, NULL}};
/** The layout of mukana_rec_document. */
static const mukana_layout mukana_rec_document_layout MUKANA_MAYBE_UNUSED = {mukana_rec_document_members, 2, sizeof(mukana_rec_document)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_document(mukana_place place, mukana_rec_document* record) {
  return mukana_get_struct(&place, &mukana_rec_document_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_property {
  /** The property's name. */
  const char* name;
  /** Its value of this choice. */
  const char* value;
} mukana_rec_property;
/** The members of mukana_rec_property. */
static const mukana_member mukana_rec_property_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_property, name), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_property, value), 0, NULL, NULL}};
/** The layout of mukana_rec_property. */
static const mukana_layout mukana_rec_property_layout MUKANA_MAYBE_UNUSED = {mukana_rec_property_members, 2, sizeof(mukana_rec_property)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_property(mukana_place place, mukana_rec_property* record) {
  return mukana_get_struct(&place, &mukana_rec_property_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_choice {
  /** What is stored and counted; unique in its item. */
  const char* code;
  /** What is shown, by language. As it is in the answer. */
  mukana_place text;
  /** Its weight in scores; without one, choosing it is a missing part. */
  mukana_number score;
  /** Whether it is taken alone, such as none of these. */
  mukana_boolean exclusive;
  /** The terminology that the code is from. */
  const char* system;
  /** What a choice filter may ask of it. A list of mukana_rec_property. */
  mukana_place properties;
} mukana_rec_choice;
/** The members of mukana_rec_choice. */
static const mukana_member mukana_rec_choice_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_choice, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_choice, text), 0, NULL, NULL},
    {"score", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_choice, score), 0, NULL, NULL},
    {"exclusive", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_choice, exclusive), 0, NULL, NULL},
    {"system", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_choice, system), 0, NULL, NULL},
    {"properties", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_choice, properties), 0, NULL, NULL}};
/** The layout of mukana_rec_choice. */
static const mukana_layout mukana_rec_choice_layout MUKANA_MAYBE_UNUSED = {mukana_rec_choice_members, 6, sizeof(mukana_rec_choice)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_choice(mukana_place place, mukana_rec_choice* record) {
  return mukana_get_struct(&place, &mukana_rec_choice_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_skill {
  /** The framework, such as DigComp. */
  const char* framework;
  /** Its version, such as 2.2. */
  const char* version;
  /** The skill's code in it, such as 1.1. */
  const char* code;
} mukana_rec_skill;
/** The members of mukana_rec_skill. */
static const mukana_member mukana_rec_skill_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill, framework), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill, version), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill, code), 0, NULL, NULL}};
/** The layout of mukana_rec_skill. */
static const mukana_layout mukana_rec_skill_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_members, 3, sizeof(mukana_rec_skill)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill(mukana_place place, mukana_rec_skill* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_coding {
  /** The terminology. */
  const char* system;
  /** The code. */
  const char* code;
  /** What it means, by language. As it is in the answer. */
  mukana_place text;
} mukana_rec_coding;
/** The members of mukana_rec_coding. */
static const mukana_member mukana_rec_coding_members[] MUKANA_MAYBE_UNUSED = {
    {"system", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_coding, system), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_coding, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_coding, text), 0, NULL, NULL}};
/** The layout of mukana_rec_coding. */
static const mukana_layout mukana_rec_coding_layout MUKANA_MAYBE_UNUSED = {mukana_rec_coding_members, 3, sizeof(mukana_rec_coding)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_coding(mukana_place place, mukana_rec_coding* record) {
  return mukana_get_struct(&place, &mukana_rec_coding_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_constraint {
  /** An expression that is not false of a good answer. As it is in the answer. */
  mukana_place must;
  /** What is said otherwise, by language. As it is in the answer. */
  mukana_place message;
} mukana_rec_constraint;
/** The members of mukana_rec_constraint. */
static const mukana_member mukana_rec_constraint_members[] MUKANA_MAYBE_UNUSED = {
    {"must", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_constraint, must), 0, NULL, NULL},
    {"message", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_constraint, message), 0, NULL, NULL}};
/** The layout of mukana_rec_constraint. */
static const mukana_layout mukana_rec_constraint_layout MUKANA_MAYBE_UNUSED = {mukana_rec_constraint_members, 2, sizeof(mukana_rec_constraint)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_constraint(mukana_place place, mukana_rec_constraint* record) {
  return mukana_get_struct(&place, &mukana_rec_constraint_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_variable {
  /** The variable's name. */
  const char* name;
  /** The expression that it stands for. As it is in the answer. */
  mukana_place value;
} mukana_rec_variable;
/** The members of mukana_rec_variable. */
static const mukana_member mukana_rec_variable_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_variable, name), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_variable, value), 0, NULL, NULL}};
/** The layout of mukana_rec_variable. */
static const mukana_layout mukana_rec_variable_layout MUKANA_MAYBE_UNUSED = {mukana_rec_variable_members, 2, sizeof(mukana_rec_variable)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_variable(mukana_place place, mukana_rec_variable* record) {
  return mukana_get_struct(&place, &mukana_rec_variable_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_item_origin {
  /** The form that was adapted. */
  const char* form;
  /** Its version. */
  mukana_integer version;
  /** The item there. */
  const char* item;
  /** Whether answers to both may be compared. */
  mukana_boolean comparable;
  /** Why they may not, or why they may in spite of a change. */
  const char* reason;
} mukana_rec_item_origin;
/** The members of mukana_rec_item_origin. */
static const mukana_member mukana_rec_item_origin_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item_origin, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_item_origin, version), 0, NULL, NULL},
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item_origin, item), 0, NULL, NULL},
    {"comparable", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_item_origin, comparable), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item_origin, reason), 0, NULL, NULL}};
/** The layout of mukana_rec_item_origin. */
static const mukana_layout mukana_rec_item_origin_layout MUKANA_MAYBE_UNUSED = {mukana_rec_item_origin_members, 5, sizeof(mukana_rec_item_origin)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_item_origin(mukana_place place, mukana_rec_item_origin* record) {
  return mukana_get_struct(&place, &mukana_rec_item_origin_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_item {
  /** The item's id; unique in its form. */
  const char* id;
  /** What it asks for. */
  mukana_code_item_kind kind;
  /** What is asked, by language. As it is in the answer. */
  mukana_place text;
  /** What may be chosen. A list of mukana_rec_choice. */
  mukana_place choices;
  /** The lowest value of a scale or a number. */
  mukana_number minimum;
  /** The highest value of a scale or a number. */
  mukana_number maximum;
  /** Whether a response without an answer to it is refused. */
  mukana_boolean required;
  /** What helps to answer, by language. As it is in the answer. */
  mukana_place help;
  /** Its number as shown. */
  const char* prefix;
  /** The unit of a number. */
  const char* unit;
  /** A shared list in place of choices; of a matrix for all its rows. */
  const char* choice_list;
  /** The items of a group, repeat or matrix; below a question, asked once it is answered. A list of mukana_rec_item. */
  mukana_place items;
  /** The skill that it asks for; forms are paired by it. An object of mukana_rec_skill. */
  mukana_place skill;
  /** Codes of terminologies; kept, not interpreted. A list of mukana_rec_coding. */
  mukana_place codes;
  /** Whether scores take minimum + maximum - answer. */
  mukana_boolean reverse;
  /** Whether it is never shown. */
  mukana_boolean hidden;
  /** Whether it is shown and not answered by hand. */
  mukana_boolean read_only;
  /** Whether it takes several answers. */
  mukana_boolean several;
  /** The fewest answers or occurrences, where there are any. */
  mukana_integer minimum_occurrences;
  /** The most answers or occurrences. */
  mukana_integer maximum_occurrences;
  /** The most characters of a text. */
  mukana_integer longest;
  /** The earliest date. */
  const char* earliest;
  /** The latest date. */
  const char* latest;
  /** The states offered beside an answer; every state is taken where this is left out. A list. */
  mukana_place states;
  /** An expression; the item is hidden unless it is true. As it is in the answer. */
  mukana_place visible_when;
  /** An expression; the answer is what it says, and nobody gives it. As it is in the answer. */
  mukana_place calculate;
  /** An expression; what a new response starts with. As it is in the answer. */
  mukana_place initial;
  /** What an answer must meet. A list of mukana_rec_constraint. */
  mukana_place constraints;
  /** An expression asked for each choice; offered unless it is false. As it is in the answer. */
  mukana_place choice_filter;
  /** Named expressions, seen here and below. A list of mukana_rec_variable. */
  mukana_place variables;
  /** The item of another form that it was adapted from. An object of mukana_rec_item_origin. */
  mukana_place origin;
} mukana_rec_item;
/** The members of mukana_rec_item. */
static const mukana_member mukana_rec_item_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item, id), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_item, kind), 0, mukana_code_item_kind_names, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, text), 0, NULL, NULL},
    {"choices", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, choices), 0, NULL, NULL},
    {"minimum", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_item, minimum), 0, NULL, NULL},
    {"maximum", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_item, maximum), 0, NULL, NULL},
    {"required", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_item, required), 0, NULL, NULL},
    {"help", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, help), 0, NULL, NULL},
    {"prefix", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item, prefix), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item, unit), 0, NULL, NULL},
    {"choice_list", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item, choice_list), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, items), 0, NULL, NULL},
    {"skill", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, skill), 0, NULL, NULL},
    {"codes", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, codes), 0, NULL, NULL},
    {"reverse", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_item, reverse), 0, NULL, NULL},
    {"hidden", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_item, hidden), 0, NULL, NULL},
    {"read_only", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_item, read_only), 0, NULL, NULL},
    {"several", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_item, several), 0, NULL, NULL},
    {"minimum_occurrences", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_item, minimum_occurrences), 0, NULL, NULL},
    {"maximum_occurrences", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_item, maximum_occurrences), 0, NULL, NULL},
    {"longest", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_item, longest), 0, NULL, NULL},
    {"earliest", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item, earliest), 0, NULL, NULL},
    {"latest", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_item, latest), 0, NULL, NULL},
    {"states", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, states), 0, NULL, NULL},
    {"visible_when", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, visible_when), 0, NULL, NULL},
    {"calculate", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, calculate), 0, NULL, NULL},
    {"initial", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, initial), 0, NULL, NULL},
    {"constraints", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, constraints), 0, NULL, NULL},
    {"choice_filter", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, choice_filter), 0, NULL, NULL},
    {"variables", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, variables), 0, NULL, NULL},
    {"origin", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_item, origin), 0, NULL, NULL}};
/** The layout of mukana_rec_item. */
static const mukana_layout mukana_rec_item_layout MUKANA_MAYBE_UNUSED = {mukana_rec_item_members, 31, sizeof(mukana_rec_item)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_item(mukana_place place, mukana_rec_item* record) {
  return mukana_get_struct(&place, &mukana_rec_item_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_choice_list {
  /** The list's id; unique in its form. */
  const char* id;
  /** Its choices in their order. A list of mukana_rec_choice. */
  mukana_place choices;
} mukana_rec_choice_list;
/** The members of mukana_rec_choice_list. */
static const mukana_member mukana_rec_choice_list_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_choice_list, id), 0, NULL, NULL},
    {"choices", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_choice_list, choices), 0, NULL, NULL}};
/** The layout of mukana_rec_choice_list. */
static const mukana_layout mukana_rec_choice_list_layout MUKANA_MAYBE_UNUSED = {mukana_rec_choice_list_members, 2, sizeof(mukana_rec_choice_list)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_choice_list(mukana_place place, mukana_rec_choice_list* record) {
  return mukana_get_struct(&place, &mukana_rec_choice_list_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_score_condition {
  /** The lowest value that meets it. */
  mukana_number at_least;
  /** The highest value that meets it. */
  mukana_number at_most;
  /** Codes of which any meets it; true and false as texts. A list of texts. */
  mukana_place is;
} mukana_rec_score_condition;
/** The members of mukana_rec_score_condition. */
static const mukana_member mukana_rec_score_condition_members[] MUKANA_MAYBE_UNUSED = {
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_condition, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_condition, at_most), 0, NULL, NULL},
    {"is", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score_condition, is), 0, NULL, NULL}};
/** The layout of mukana_rec_score_condition. */
static const mukana_layout mukana_rec_score_condition_layout MUKANA_MAYBE_UNUSED = {mukana_rec_score_condition_members, 3, sizeof(mukana_rec_score_condition)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_score_condition(mukana_place place, mukana_rec_score_condition* record) {
  return mukana_get_struct(&place, &mukana_rec_score_condition_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_score_part {
  /** An item. */
  const char* item;
  /** Another score, in place of an item. */
  const char* score;
  /** Of a functional task: ease, result, assistance; of a score: value, level. */
  const char* part;
  /** An expression, in place of both. As it is in the answer. */
  mukana_place value;
  /** Whether minimum + maximum - answer is taken; as the item says otherwise. */
  mukana_boolean reverse;
  /** Multiplies it; 1 where it is left out. */
  mukana_number weight;
  /**
   * What it must meet to be counted, in place of the score's own condition. An object of mukana_rec_score_condition.
   */
  mukana_place meets;
} mukana_rec_score_part;
/** The members of mukana_rec_score_part. */
static const mukana_member mukana_rec_score_part_members[] MUKANA_MAYBE_UNUSED = {
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_score_part, item), 0, NULL, NULL},
    {"score", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_score_part, score), 0, NULL, NULL},
    {"part", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_score_part, part), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score_part, value), 0, NULL, NULL},
    {"reverse", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_score_part, reverse), 0, NULL, NULL},
    {"weight", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_part, weight), 0, NULL, NULL},
    {"meets", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score_part, meets), 0, NULL, NULL}};
/** The layout of mukana_rec_score_part. */
static const mukana_layout mukana_rec_score_part_layout MUKANA_MAYBE_UNUSED = {mukana_rec_score_part_members, 7, sizeof(mukana_rec_score_part)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_score_part(mukana_place place, mukana_rec_score_part* record) {
  return mukana_get_struct(&place, &mukana_rec_score_part_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_missing_policy {
  /** What becomes of the score where parts are missing. */
  mukana_code_missing_rule rule;
  /** The fewest parts for a score; 1 where left out. */
  mukana_integer minimum_answered;
  /** What a missing part is taken for, by the rule impute. */
  mukana_number impute;
  /** What a hidden item is. */
  mukana_code_absence hidden;
  /** What the answer not applicable is. */
  mukana_code_absence not_applicable;
  /** Where the rule was published. */
  const char* source;
} mukana_rec_missing_policy;
/** The members of mukana_rec_missing_policy. */
static const mukana_member mukana_rec_missing_policy_members[] MUKANA_MAYBE_UNUSED = {
    {"rule", MUKANA_MEMBER_CODE, offsetof(mukana_rec_missing_policy, rule), 0, mukana_code_missing_rule_names, NULL},
    {"minimum_answered", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_missing_policy, minimum_answered), 0, NULL, NULL},
    {"impute", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_missing_policy, impute), 0, NULL, NULL},
    {"hidden", MUKANA_MEMBER_CODE, offsetof(mukana_rec_missing_policy, hidden), 0, mukana_code_absence_names, NULL},
    {"not_applicable", MUKANA_MEMBER_CODE, offsetof(mukana_rec_missing_policy, not_applicable), 0, mukana_code_absence_names, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_missing_policy, source), 0, NULL, NULL}};
/** The layout of mukana_rec_missing_policy. */
static const mukana_layout mukana_rec_missing_policy_layout MUKANA_MAYBE_UNUSED = {mukana_rec_missing_policy_members, 6, sizeof(mukana_rec_missing_policy)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_missing_policy(mukana_place place, mukana_rec_missing_policy* record) {
  return mukana_get_struct(&place, &mukana_rec_missing_policy_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_band {
  /** The band's code; unique in its score. */
  const char* code;
  /** Its name, by language. As it is in the answer. */
  mukana_place text;
  /** Its lowest value, itself in; open where left out. */
  mukana_number from;
  /** Its highest value, itself in; open where left out. */
  mukana_number to;
} mukana_rec_band;
/** The members of mukana_rec_band. */
static const mukana_member mukana_rec_band_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_band, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_band, text), 0, NULL, NULL},
    {"from", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_band, from), 0, NULL, NULL},
    {"to", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_band, to), 0, NULL, NULL}};
/** The layout of mukana_rec_band. */
static const mukana_layout mukana_rec_band_layout MUKANA_MAYBE_UNUSED = {mukana_rec_band_members, 4, sizeof(mukana_rec_band)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_band(mukana_place place, mukana_rec_band* record) {
  return mukana_get_struct(&place, &mukana_rec_band_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_change_rule {
  /** Of the measure before, in its own points. */
  mukana_number standard_deviation;
  /** Above 0 and below 1. */
  mukana_number reliability;
  /** Which reliability it is; the answer depends on it. */
  mukana_code_reliability_kind which;
  /** Where both figures were published. */
  const char* source;
  /** Standard errors beyond which a change is reliable; 1.96. */
  mukana_number critical;
  /** Whether more points are better. */
  mukana_boolean higher_is_better;
  /** A change of so many points is significant by the source. */
  mukana_number meaningful;
} mukana_rec_change_rule;
/** The members of mukana_rec_change_rule. */
static const mukana_member mukana_rec_change_rule_members[] MUKANA_MAYBE_UNUSED = {
    {"standard_deviation", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_change_rule, standard_deviation), 0, NULL, NULL},
    {"reliability", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_change_rule, reliability), 0, NULL, NULL},
    {"which", MUKANA_MEMBER_CODE, offsetof(mukana_rec_change_rule, which), 0, mukana_code_reliability_kind_names, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_change_rule, source), 0, NULL, NULL},
    {"critical", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_change_rule, critical), 0, NULL, NULL},
    {"higher_is_better", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_change_rule, higher_is_better), 0, NULL, NULL},
    {"meaningful", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_change_rule, meaningful), 0, NULL, NULL}};
/** The layout of mukana_rec_change_rule. */
static const mukana_layout mukana_rec_change_rule_layout MUKANA_MAYBE_UNUSED = {mukana_rec_change_rule_members, 7, sizeof(mukana_rec_change_rule)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_change_rule(mukana_place place, mukana_rec_change_rule* record) {
  return mukana_get_struct(&place, &mukana_rec_change_rule_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_score {
  /** The score's id; unique in its form. */
  const char* id;
  /** Its title, by language. As it is in the answer. */
  mukana_place title;
  /** How it is made of its parts. */
  mukana_code_score_kind kind;
  /** What it is made of. A list of mukana_rec_score_part. */
  mukana_place parts;
  /** What a part must meet, of count, all and any. An object of mukana_rec_score_condition. */
  mukana_place meets;
  /** The expression of the kind expression. As it is in the answer. */
  mukana_place value;
  /** Where this is not true, the score does not apply. As it is in the answer. */
  mukana_place scored_when;
  /** What becomes of missing parts. An object of mukana_rec_missing_policy. */
  mukana_place missing;
  /** The raw score is multiplied by it; 1 where left out. */
  mukana_number multiply;
  /** Added after that; 0 where left out. */
  mukana_number add;
  /** Rounded to so many digits after the point. */
  mukana_integer digits;
  /** The least value that it can have. */
  mukana_number minimum;
  /** The greatest value that it can have. */
  mukana_number maximum;
  /** Its named ranges, from the lowest on. A list of mukana_rec_band. */
  mukana_place bands;
  /** What a reliable change rests on. An object of mukana_rec_change_rule. */
  mukana_place change;
  /** What its points are, such as points or percent. */
  const char* unit;
} mukana_rec_score;
/** The members of mukana_rec_score. */
static const mukana_member mukana_rec_score_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_score, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, title), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_score, kind), 0, mukana_code_score_kind_names, NULL},
    {"parts", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, parts), 0, NULL, NULL},
    {"meets", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, meets), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, value), 0, NULL, NULL},
    {"scored_when", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, scored_when), 0, NULL, NULL},
    {"missing", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, missing), 0, NULL, NULL},
    {"multiply", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score, multiply), 0, NULL, NULL},
    {"add", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score, add), 0, NULL, NULL},
    {"digits", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_score, digits), 0, NULL, NULL},
    {"minimum", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score, minimum), 0, NULL, NULL},
    {"maximum", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score, maximum), 0, NULL, NULL},
    {"bands", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, bands), 0, NULL, NULL},
    {"change", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score, change), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_score, unit), 0, NULL, NULL}};
/** The layout of mukana_rec_score. */
static const mukana_layout mukana_rec_score_layout MUKANA_MAYBE_UNUSED = {mukana_rec_score_members, 16, sizeof(mukana_rec_score)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_score(mukana_place place, mukana_rec_score* record) {
  return mukana_get_struct(&place, &mukana_rec_score_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_flag {
  /** The flag's id; unique in its form. */
  const char* id;
  /** What it says, by language. As it is in the answer. */
  mukana_place text;
  /** What it is for. */
  mukana_code_flag_kind kind;
  /** An expression; the flag is raised where it is true. As it is in the answer. */
  mukana_place when;
} mukana_rec_flag;
/** The members of mukana_rec_flag. */
static const mukana_member mukana_rec_flag_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_flag, id), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_flag, text), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_flag, kind), 0, mukana_code_flag_kind_names, NULL},
    {"when", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_flag, when), 0, NULL, NULL}};
/** The layout of mukana_rec_flag. */
static const mukana_layout mukana_rec_flag_layout MUKANA_MAYBE_UNUSED = {mukana_rec_flag_members, 4, sizeof(mukana_rec_flag)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_flag(mukana_place place, mukana_rec_flag* record) {
  return mukana_get_struct(&place, &mukana_rec_flag_layout, record);
}

/** Answered by form.get, form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_scoring {
  /** The name of these rules; every score carries it. */
  const char* version;
  /** Where they were published. */
  const char* source;
  /** The scores. A list of mukana_rec_score. */
  mukana_place scores;
  /** The flags. A list of mukana_rec_flag. */
  mukana_place flags;
} mukana_rec_scoring;
/** The members of mukana_rec_scoring. */
static const mukana_member mukana_rec_scoring_members[] MUKANA_MAYBE_UNUSED = {
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_scoring, version), 0, NULL, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_scoring, source), 0, NULL, NULL},
    {"scores", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_scoring, scores), 0, NULL, NULL},
    {"flags", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_scoring, flags), 0, NULL, NULL}};
/** The layout of mukana_rec_scoring. */
static const mukana_layout mukana_rec_scoring_layout MUKANA_MAYBE_UNUSED = {mukana_rec_scoring_members, 4, sizeof(mukana_rec_scoring)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_scoring(mukana_place place, mukana_rec_scoring* record) {
  return mukana_get_struct(&place, &mukana_rec_scoring_layout, record);
}

/** Answered by form.get. */
typedef struct mukana_rec_form_view {
  /** The form's id. */
  const char* id;
  /** Counts the changes of the form, from 1. */
  mukana_integer revision;
  /** The version shown. */
  mukana_integer version;
  /** The hash of the version's content, which its responses carry. */
  const char* content;
  /** Whether somebody answered it, so that it never changes. */
  mukana_boolean answered;
  /** The form's title, by language. As it is in the answer. */
  mukana_place title;
  /** Its items in their order. A list of mukana_rec_item. */
  mukana_place items;
  /** What the form is for, by language. As it is in the answer. */
  mukana_place description;
  /** The languages in which it is meant to be complete. A list of texts. */
  mukana_place languages;
  /** Whether clients speak of themselves, or somebody observes. */
  mukana_code_viewpoint viewpoint;
  /** Its level, of variants of one form. */
  const char* level;
  /** Choices that items share. A list of mukana_rec_choice_list. */
  mukana_place choice_lists;
  /** Named expressions, seen everywhere in the form. A list of mukana_rec_variable. */
  mukana_place variables;
  /** What is computed of the answers. An object of mukana_rec_scoring. */
  mukana_place scoring;
  /** From when on it is not to be used any more. */
  const char* retired_on;
} mukana_rec_form_view;
/** The members of mukana_rec_form_view. */
static const mukana_member mukana_rec_form_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_view, revision), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_view, version), 0, NULL, NULL},
    {"content", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_view, content), 0, NULL, NULL},
    {"answered", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_form_view, answered), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_view, title), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_view, items), 0, NULL, NULL},
    {"description", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_view, description), 0, NULL, NULL},
    {"languages", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_view, languages), 0, NULL, NULL},
    {"viewpoint", MUKANA_MEMBER_CODE, offsetof(mukana_rec_form_view, viewpoint), 0, mukana_code_viewpoint_names, NULL},
    {"level", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_view, level), 0, NULL, NULL},
    {"choice_lists", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_view, choice_lists), 0, NULL, NULL},
    {"variables", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_view, variables), 0, NULL, NULL},
    {"scoring", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_view, scoring), 0, NULL, NULL},
    {"retired_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_view, retired_on), 0, NULL, NULL}};
/** The layout of mukana_rec_form_view. */
static const mukana_layout mukana_rec_form_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_view_members, 15, sizeof(mukana_rec_form_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_view(mukana_place place, mukana_rec_form_view* record) {
  return mukana_get_struct(&place, &mukana_rec_form_view_layout, record);
}

/** Answered by form.import_fhir, form.import_xlsform, response.import_fhir. */
typedef struct mukana_rec_loss {
  /** Where in the file: a JSON Pointer, or /<sheet>/<row>/<column>. */
  const char* path;
  /** What it is called there: a property, an extension's address, a column. */
  const char* element;
  /** Why it is not in what was made of the file. */
  mukana_code_loss_reason reason;
  /** The item that it belongs to. */
  const char* item;
  /** The expression as the file writes it. */
  const char* expression;
  /** One sentence for people. */
  const char* message;
} mukana_rec_loss;
/** The members of mukana_rec_loss. */
static const mukana_member mukana_rec_loss_members[] MUKANA_MAYBE_UNUSED = {
    {"path", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loss, path), 0, NULL, NULL},
    {"element", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loss, element), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_CODE, offsetof(mukana_rec_loss, reason), 0, mukana_code_loss_reason_names, NULL},
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loss, item), 0, NULL, NULL},
    {"expression", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loss, expression), 0, NULL, NULL},
    {"message", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loss, message), 0, NULL, NULL}};
/** The layout of mukana_rec_loss. */
static const mukana_layout mukana_rec_loss_layout MUKANA_MAYBE_UNUSED = {mukana_rec_loss_members, 6, sizeof(mukana_rec_loss)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_loss(mukana_place place, mukana_rec_loss* record) {
  return mukana_get_struct(&place, &mukana_rec_loss_layout, record);
}

/** Answered by form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_definition {
  /** The form's title, by language. As it is in the answer. */
  mukana_place title;
  /** Its items in their order. A list of mukana_rec_item. */
  mukana_place items;
  /** What the form is for, by language. As it is in the answer. */
  mukana_place description;
  /** The languages in which it is meant to be complete. A list of texts. */
  mukana_place languages;
  /** Whether clients speak of themselves, or somebody observes. */
  mukana_code_viewpoint viewpoint;
  /** Its level, of variants of one form. */
  const char* level;
  /** Choices that items share. A list of mukana_rec_choice_list. */
  mukana_place choice_lists;
  /** Named expressions, seen everywhere in the form. A list of mukana_rec_variable. */
  mukana_place variables;
  /** What is computed of the answers. An object of mukana_rec_scoring. */
  mukana_place scoring;
} mukana_rec_definition;
/** The members of mukana_rec_definition. */
static const mukana_member mukana_rec_definition_members[] MUKANA_MAYBE_UNUSED = {
    {"title", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_definition, title), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_definition, items), 0, NULL, NULL},
    {"description", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_definition, description), 0, NULL, NULL},
    {"languages", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_definition, languages), 0, NULL, NULL},
    {"viewpoint", MUKANA_MEMBER_CODE, offsetof(mukana_rec_definition, viewpoint), 0, mukana_code_viewpoint_names, NULL},
    {"level", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_definition, level), 0, NULL, NULL},
    {"choice_lists", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_definition, choice_lists), 0, NULL, NULL},
    {"variables", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_definition, variables), 0, NULL, NULL},
    {"scoring", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_definition, scoring), 0, NULL, NULL}};
/** The layout of mukana_rec_definition. */
static const mukana_layout mukana_rec_definition_layout MUKANA_MAYBE_UNUSED = {mukana_rec_definition_members, 9, sizeof(mukana_rec_definition)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_definition(mukana_place place, mukana_rec_definition* record) {
  return mukana_get_struct(&place, &mukana_rec_definition_layout, record);
}

/** Answered by form.import_fhir, form.import_xlsform. */
typedef struct mukana_rec_form_imported {
  /** The form's id. */
  const char* id;
  /** The form's revision after this call. */
  mukana_integer revision;
  /** The version that was defined. */
  mukana_integer version;
  /** How many items it has, nested ones among them. */
  mukana_integer items;
  /** Whether nothing was kept because only a trial was asked for. */
  mukana_boolean dry_run;
  /** Everything of the file that is not in the definition; nothing else is lost. A list of mukana_rec_loss. */
  mukana_place losses;
  /** Of a trial: the definition as it would be. An object of mukana_rec_definition. */
  mukana_place definition;
} mukana_rec_form_imported;
/** The members of mukana_rec_form_imported. */
static const mukana_member mukana_rec_form_imported_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_imported, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_imported, revision), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_imported, version), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_imported, items), 0, NULL, NULL},
    {"dry_run", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_form_imported, dry_run), 0, NULL, NULL},
    {"losses", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_imported, losses), 0, NULL, NULL},
    {"definition", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_imported, definition), 0, NULL, NULL}};
/** The layout of mukana_rec_form_imported. */
static const mukana_layout mukana_rec_form_imported_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_imported_members, 7, sizeof(mukana_rec_form_imported)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_imported(mukana_place place, mukana_rec_form_imported* record) {
  return mukana_get_struct(&place, &mukana_rec_form_imported_layout, record);
}

/** Answered by form.list. */
typedef struct mukana_rec_form_line {
  /** The form's id. */
  const char* id;
  /** Counts the changes of the form, from 1. */
  mukana_integer revision;
  /** Its highest version. */
  mukana_integer version;
  /** That version's title, by language. As it is in the answer. */
  mukana_place title;
  /** From when on it is not to be used any more. */
  const char* retired_on;
} mukana_rec_form_line;
/** The members of mukana_rec_form_line. */
static const mukana_member mukana_rec_form_line_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_line, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_line, revision), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_line, version), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_line, title), 0, NULL, NULL},
    {"retired_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_line, retired_on), 0, NULL, NULL}};
/** The layout of mukana_rec_form_line. */
static const mukana_layout mukana_rec_form_line_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_line_members, 5, sizeof(mukana_rec_form_line)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_line(mukana_place place, mukana_rec_form_line* record) {
  return mukana_get_struct(&place, &mukana_rec_form_line_layout, record);
}

/** Answered by form.list. */
typedef struct mukana_rec_form_line_page {
  /** The records, in a stable order. A list of mukana_rec_form_line. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_form_line_page;
/** The members of mukana_rec_form_line_page. */
static const mukana_member mukana_rec_form_line_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_line_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_line_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_form_line_page. */
static const mukana_layout mukana_rec_form_line_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_line_page_members, 2, sizeof(mukana_rec_form_line_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_line_page(mukana_place place, mukana_rec_form_line_page* record) {
  return mukana_get_struct(&place, &mukana_rec_form_line_page_layout, record);
}

/** Answered by form.ready_made. */
typedef struct mukana_rec_ready_made_view {
  /** The id by which it is installed. */
  const char* id;
  /** Its title, by language. As it is in the answer. */
  mukana_place title;
  /** What it says of itself, by language. As it is in the answer. */
  mukana_place description;
  /** The languages in which it is complete. A list of texts. */
  mukana_place languages;
  /** How many items take an answer. */
  mukana_integer items;
} mukana_rec_ready_made_view;
/** The members of mukana_rec_ready_made_view. */
static const mukana_member mukana_rec_ready_made_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_ready_made_view, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_ready_made_view, title), 0, NULL, NULL},
    {"description", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_ready_made_view, description), 0, NULL, NULL},
    {"languages", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_ready_made_view, languages), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_ready_made_view, items), 0, NULL, NULL}};
/** The layout of mukana_rec_ready_made_view. */
static const mukana_layout mukana_rec_ready_made_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_ready_made_view_members, 5, sizeof(mukana_rec_ready_made_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_ready_made_view(mukana_place place, mukana_rec_ready_made_view* record) {
  return mukana_get_struct(&place, &mukana_rec_ready_made_view_layout, record);
}

/** Answered by form.ready_made. */
typedef struct mukana_rec_ready_made_forms {
  /** The ready-made forms. A list of mukana_rec_ready_made_view. */
  mukana_place items;
} mukana_rec_ready_made_forms;
/** The members of mukana_rec_ready_made_forms. */
static const mukana_member mukana_rec_ready_made_forms_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_ready_made_forms, items), 0, NULL, NULL}};
/** The layout of mukana_rec_ready_made_forms. */
static const mukana_layout mukana_rec_ready_made_forms_layout MUKANA_MAYBE_UNUSED = {mukana_rec_ready_made_forms_members, 1, sizeof(mukana_rec_ready_made_forms)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_ready_made_forms(mukana_place place, mukana_rec_ready_made_forms* record) {
  return mukana_get_struct(&place, &mukana_rec_ready_made_forms_layout, record);
}

/** Answered by form.summary. */
typedef struct mukana_rec_answer_count_view {
  /** The category. */
  const char* code;
  /** How many persons; left out where they are too few to be told of. */
  mukana_integer count;
  /** Of n, 0 to 1. */
  mukana_number share;
} mukana_rec_answer_count_view;
/** The members of mukana_rec_answer_count_view. */
static const mukana_member mukana_rec_answer_count_view_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_answer_count_view, code), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_answer_count_view, count), 0, NULL, NULL},
    {"share", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_answer_count_view, share), 0, NULL, NULL}};
/** The layout of mukana_rec_answer_count_view. */
static const mukana_layout mukana_rec_answer_count_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_answer_count_view_members, 3, sizeof(mukana_rec_answer_count_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_answer_count_view(mukana_place place, mukana_rec_answer_count_view* record) {
  return mukana_get_struct(&place, &mukana_rec_answer_count_view_layout, record);
}

/** Answered by form.summary. */
typedef struct mukana_rec_answer_group_view {
  /** The group; empty for those of whom it is not known. */
  const char* group;
  /** How many answered; left out where they are too few, or would tell of others who are. */
  mukana_integer n;
  /** Their answers; empty where a split may not be shown. A list of mukana_rec_answer_count_view. */
  mukana_place counts;
  /** The mean of a scale or a number. */
  mukana_number mean;
} mukana_rec_answer_group_view;
/** The members of mukana_rec_answer_group_view. */
static const mukana_member mukana_rec_answer_group_view_members[] MUKANA_MAYBE_UNUSED = {
    {"group", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_answer_group_view, group), 0, NULL, NULL},
    {"n", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_answer_group_view, n), 0, NULL, NULL},
    {"counts", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_answer_group_view, counts), 0, NULL, NULL},
    {"mean", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_answer_group_view, mean), 0, NULL, NULL}};
/** The layout of mukana_rec_answer_group_view. */
static const mukana_layout mukana_rec_answer_group_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_answer_group_view_members, 4, sizeof(mukana_rec_answer_group_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_answer_group_view(mukana_place place, mukana_rec_answer_group_view* record) {
  return mukana_get_struct(&place, &mukana_rec_answer_group_view_layout, record);
}

/** Answered by form.summary. */
typedef struct mukana_rec_question_summary_view {
  /** The item. */
  const char* item;
  /** Its kind. Of a task the assistance is counted. */
  mukana_code_item_kind kind;
  /** N: how many answered it; left out where they are too few. */
  mukana_integer n;
  /** How they answered; empty where it may not be told. A list of mukana_rec_answer_count_view. */
  mukana_place counts;
  /** The mean of a scale or a number. */
  mukana_number mean;
  /** The same by group. A list of mukana_rec_answer_group_view. */
  mukana_place groups;
} mukana_rec_question_summary_view;
/** The members of mukana_rec_question_summary_view. */
static const mukana_member mukana_rec_question_summary_view_members[] MUKANA_MAYBE_UNUSED = {
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_question_summary_view, item), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_question_summary_view, kind), 0, mukana_code_item_kind_names, NULL},
    {"n", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_question_summary_view, n), 0, NULL, NULL},
    {"counts", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_question_summary_view, counts), 0, NULL, NULL},
    {"mean", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_question_summary_view, mean), 0, NULL, NULL},
    {"groups", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_question_summary_view, groups), 0, NULL, NULL}};
/** The layout of mukana_rec_question_summary_view. */
static const mukana_layout mukana_rec_question_summary_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_question_summary_view_members, 6, sizeof(mukana_rec_question_summary_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_question_summary_view(mukana_place place, mukana_rec_question_summary_view* record) {
  return mukana_get_struct(&place, &mukana_rec_question_summary_view_layout, record);
}

/** Answered by form.summary. */
typedef struct mukana_rec_form_summary {
  /** The form. */
  const char* form;
  /** The version whose questions are shown. */
  mukana_integer version;
  /** N: how many responded, one response each; left out where they are too few. */
  mukana_integer n;
  /** A figure here stands for at least so many people. */
  mukana_integer smallest_group;
  /** Question by question; none where too few responded. A list of mukana_rec_question_summary_view. */
  mukana_place questions;
} mukana_rec_form_summary;
/** The members of mukana_rec_form_summary. */
static const mukana_member mukana_rec_form_summary_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_form_summary, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_summary, version), 0, NULL, NULL},
    {"n", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_summary, n), 0, NULL, NULL},
    {"smallest_group", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_form_summary, smallest_group), 0, NULL, NULL},
    {"questions", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_form_summary, questions), 0, NULL, NULL}};
/** The layout of mukana_rec_form_summary. */
static const mukana_layout mukana_rec_form_summary_layout MUKANA_MAYBE_UNUSED = {mukana_rec_form_summary_members, 5, sizeof(mukana_rec_form_summary)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_form_summary(mukana_place place, mukana_rec_form_summary* record) {
  return mukana_get_struct(&place, &mukana_rec_form_summary_layout, record);
}

/** Answered by form.translations. */
typedef struct mukana_rec_translations {
  /** The form's id. */
  const char* id;
  /** The version looked at. */
  mukana_integer version;
  /**
   * What is missing by language: those that the form is meant for, else those that occur in it. A list of
   * mukana_rec_missing_texts.
   */
  mukana_place languages;
} mukana_rec_translations;
/** The members of mukana_rec_translations. */
static const mukana_member mukana_rec_translations_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_translations, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_translations, version), 0, NULL, NULL},
    {"languages", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_translations, languages), 0, NULL, NULL}};
/** The layout of mukana_rec_translations. */
static const mukana_layout mukana_rec_translations_layout MUKANA_MAYBE_UNUSED = {mukana_rec_translations_members, 3, sizeof(mukana_rec_translations)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_translations(mukana_place place, mukana_rec_translations* record) {
  return mukana_get_struct(&place, &mukana_rec_translations_layout, record);
}

/** Answered by import.get, import.list. */
typedef struct mukana_rec_import {
  /** The import's id. */
  const char* id;
  /** Always 1: an import is never changed. */
  mukana_integer revision;
  /** When it was run. */
  const char* recorded_at;
  /** The id of its mapping. */
  const char* source;
  /** The operation that its rows called. */
  const char* operation;
  /** Rows of the file. */
  mukana_integer rows;
  /** Rows that became a call. */
  mukana_integer taken;
  /** Rows that were known already. */
  mukana_integer unchanged;
  /** Rows that a filter left out. */
  mukana_integer filtered;
} mukana_rec_import;
/** The members of mukana_rec_import. */
static const mukana_member mukana_rec_import_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_import, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import, revision), 0, NULL, NULL},
    {"recorded_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_import, recorded_at), 0, NULL, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_import, source), 0, NULL, NULL},
    {"operation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_import, operation), 0, NULL, NULL},
    {"rows", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import, rows), 0, NULL, NULL},
    {"taken", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import, taken), 0, NULL, NULL},
    {"unchanged", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import, unchanged), 0, NULL, NULL},
    {"filtered", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import, filtered), 0, NULL, NULL}};
/** The layout of mukana_rec_import. */
static const mukana_layout mukana_rec_import_layout MUKANA_MAYBE_UNUSED = {mukana_rec_import_members, 9, sizeof(mukana_rec_import)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_import(mukana_place place, mukana_rec_import* record) {
  return mukana_get_struct(&place, &mukana_rec_import_layout, record);
}

/** Answered by import.list. */
typedef struct mukana_rec_import_page {
  /** The records, in a stable order. A list of mukana_rec_import. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_import_page;
/** The members of mukana_rec_import_page. */
static const mukana_member mukana_rec_import_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_import_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_import_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_import_page. */
static const mukana_layout mukana_rec_import_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_import_page_members, 2, sizeof(mukana_rec_import_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_import_page(mukana_place place, mukana_rec_import_page* record) {
  return mukana_get_struct(&place, &mukana_rec_import_page_layout, record);
}

/** Answered by import.list_findings, import.run. */
typedef struct mukana_rec_finding {
  /** The number of the row in its file, as a spreadsheet shows it. */
  mukana_integer row;
  /** Why it was not taken, as a code. */
  const char* reason;
  /** The column at fault, where one is. */
  const char* column;
  /** The field of the request at fault, where one is. */
  const char* path;
} mukana_rec_finding;
/** The members of mukana_rec_finding. */
static const mukana_member mukana_rec_finding_members[] MUKANA_MAYBE_UNUSED = {
    {"row", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_finding, row), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_finding, reason), 0, NULL, NULL},
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_finding, column), 0, NULL, NULL},
    {"path", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_finding, path), 0, NULL, NULL}};
/** The layout of mukana_rec_finding. */
static const mukana_layout mukana_rec_finding_layout MUKANA_MAYBE_UNUSED = {mukana_rec_finding_members, 4, sizeof(mukana_rec_finding)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_finding(mukana_place place, mukana_rec_finding* record) {
  return mukana_get_struct(&place, &mukana_rec_finding_layout, record);
}

/** Answered by import.list_findings. */
typedef struct mukana_rec_finding_page {
  /** The records, in a stable order. A list of mukana_rec_finding. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_finding_page;
/** The members of mukana_rec_finding_page. */
static const mukana_member mukana_rec_finding_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_finding_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_finding_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_finding_page. */
static const mukana_layout mukana_rec_finding_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_finding_page_members, 2, sizeof(mukana_rec_finding_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_finding_page(mukana_place place, mukana_rec_finding_page* record) {
  return mukana_get_struct(&place, &mukana_rec_finding_page_layout, record);
}

/** Answered by import.run. */
typedef struct mukana_rec_reason_count {
  /** Why, as a code. */
  const char* reason;
  /** How many rows. */
  mukana_integer rows;
} mukana_rec_reason_count;
/** The members of mukana_rec_reason_count. */
static const mukana_member mukana_rec_reason_count_members[] MUKANA_MAYBE_UNUSED = {
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reason_count, reason), 0, NULL, NULL},
    {"rows", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reason_count, rows), 0, NULL, NULL}};
/** The layout of mukana_rec_reason_count. */
static const mukana_layout mukana_rec_reason_count_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reason_count_members, 2, sizeof(mukana_rec_reason_count)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reason_count(mukana_place place, mukana_rec_reason_count* record) {
  return mukana_get_struct(&place, &mukana_rec_reason_count_layout, record);
}

/** Answered by import.run. */
typedef struct mukana_rec_import_result {
  /** The id of this import. */
  const char* import_;
  /** Rows of the file, without its header. */
  mukana_integer rows;
  /** Rows that became a call. */
  mukana_integer taken;
  /** Rows that an earlier import had taken already. */
  mukana_integer unchanged;
  /** Rows that a filter of the mapping left out. */
  mukana_integer filtered;
  /** Rows that could not be taken, duplicates among them. */
  mukana_integer not_taken;
  /** Whether nothing was kept because only a trial was asked for. */
  mukana_boolean dry_run;
  /** Filtered rows by reason. A list of mukana_rec_reason_count. */
  mukana_place filtered_by;
  /** Rows not taken by reason. A list of mukana_rec_reason_count. */
  mukana_place not_taken_by;
  /** Each row that was not taken; the first 10,000. A list of mukana_rec_finding. */
  mukana_place findings;
} mukana_rec_import_result;
/** The members of mukana_rec_import_result. */
static const mukana_member mukana_rec_import_result_members[] MUKANA_MAYBE_UNUSED = {
    {"import", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_import_result, import_), 0, NULL, NULL},
    {"rows", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import_result, rows), 0, NULL, NULL},
    {"taken", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import_result, taken), 0, NULL, NULL},
    {"unchanged", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import_result, unchanged), 0, NULL, NULL},
    {"filtered", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import_result, filtered), 0, NULL, NULL},
    {"not_taken", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_import_result, not_taken), 0, NULL, NULL},
    {"dry_run", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_import_result, dry_run), 0, NULL, NULL},
    {"filtered_by", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_import_result, filtered_by), 0, NULL, NULL},
    {"not_taken_by", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_import_result, not_taken_by), 0, NULL, NULL},
    {"findings", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_import_result, findings), 0, NULL, NULL}};
/** The layout of mukana_rec_import_result. */
static const mukana_layout mukana_rec_import_result_layout MUKANA_MAYBE_UNUSED = {mukana_rec_import_result_members, 10, sizeof(mukana_rec_import_result)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_import_result(mukana_place place, mukana_rec_import_result* record) {
  return mukana_get_struct(&place, &mukana_rec_import_result_layout, record);
}

/** Answered by indicator.compute. */
typedef struct mukana_rec_group {
  /** The group: 2021-02, 2021-W07, monday, or a code; empty where it is not known. */
  const char* key;
  /** The figure of the group; null where there is nothing to compute it from. */
  mukana_number value;
  /** As in the figure. */
  mukana_integer numerator;
  /** As in the figure. */
  mukana_number denominator;
} mukana_rec_group;
/** The members of mukana_rec_group. */
static const mukana_member mukana_rec_group_members[] MUKANA_MAYBE_UNUSED = {
    {"key", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_group, key), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_group, value), 0, NULL, NULL},
    {"numerator", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_group, numerator), 0, NULL, NULL},
    {"denominator", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_group, denominator), 0, NULL, NULL}};
/** The layout of mukana_rec_group. */
static const mukana_layout mukana_rec_group_layout MUKANA_MAYBE_UNUSED = {mukana_rec_group_members, 4, sizeof(mukana_rec_group)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_group(mukana_place place, mukana_rec_group* record) {
  return mukana_get_struct(&place, &mukana_rec_group_layout, record);
}

/** Answered by indicator.compute. */
typedef struct mukana_rec_breakdown {
  /** What the figure is split by. */
  const char* dimension;
  /** Whether the groups sum up to the figure. */
  mukana_boolean additive;
  /** The groups in the order of their keys. A list of mukana_rec_group. */
  mukana_place groups;
} mukana_rec_breakdown;
/** The members of mukana_rec_breakdown. */
static const mukana_member mukana_rec_breakdown_members[] MUKANA_MAYBE_UNUSED = {
    {"dimension", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_breakdown, dimension), 0, NULL, NULL},
    {"additive", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_breakdown, additive), 0, NULL, NULL},
    {"groups", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_breakdown, groups), 0, NULL, NULL}};
/** The layout of mukana_rec_breakdown. */
static const mukana_layout mukana_rec_breakdown_layout MUKANA_MAYBE_UNUSED = {mukana_rec_breakdown_members, 3, sizeof(mukana_rec_breakdown)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_breakdown(mukana_place place, mukana_rec_breakdown* record) {
  return mukana_get_struct(&place, &mukana_rec_breakdown_layout, record);
}

/** Answered by indicator.compute, report.build. */
typedef struct mukana_rec_rejection {
  /** Why these rows do not count. */
  const char* reason;
  /** Where they were left out: rows of a file at import, records at counting. */
  mukana_code_stage stage;
  /** How many rows. */
  mukana_integer rows;
  /** Ids of up to 100 of the records, for those who may see them. A list of texts. */
  mukana_place references;
} mukana_rec_rejection;
/** The members of mukana_rec_rejection. */
static const mukana_member mukana_rec_rejection_members[] MUKANA_MAYBE_UNUSED = {
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_rejection, reason), 0, NULL, NULL},
    {"stage", MUKANA_MEMBER_CODE, offsetof(mukana_rec_rejection, stage), 0, mukana_code_stage_names, NULL},
    {"rows", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_rejection, rows), 0, NULL, NULL},
    {"references", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_rejection, references), 0, NULL, NULL}};
/** The layout of mukana_rec_rejection. */
static const mukana_layout mukana_rec_rejection_layout MUKANA_MAYBE_UNUSED = {mukana_rec_rejection_members, 4, sizeof(mukana_rec_rejection)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_rejection(mukana_place place, mukana_rec_rejection* record) {
  return mukana_get_struct(&place, &mukana_rec_rejection_layout, record);
}

/** Answered by indicator.compute. */
typedef struct mukana_rec_figure {
  /** The id of the indicator. */
  const char* id;
  /** The title of the indicator, by language. As it is in the answer. */
  mukana_place title;
  /** The fact set that was counted. */
  const char* fact;
  /** How the counted rows became one number. */
  mukana_code_measure_kind measure;
  /** The figure; shares run from 0 to 1. Null where there is nothing to compute it from. */
  mukana_number value;
  /** What was counted or summed; not there for a least or greatest value. */
  mukana_integer numerator;
  /** By what it was divided; of a rate the weeks of the period. */
  mukana_number denominator;
  /** What the number counts. */
  const char* unit;
  /** How the number stands to the truth. */
  mukana_code_bound bound;
  /** The days that it covers, by local date. An object of mukana_rec_figure_period. */
  mukana_place period;
  /** The figure split by each dimension. A list of mukana_rec_breakdown. */
  mukana_place by;
  /** What was counted, in words, by language. As it is in the answer. */
  mukana_place counting_rule;
  /** The rows that the figure is about and that do not count in it, by reason. A list of mukana_rec_rejection. */
  mukana_place rejected;
  /** The version of the indicator's definition. */
  mukana_integer version;
} mukana_rec_figure;
/** The members of mukana_rec_figure. */
static const mukana_member mukana_rec_figure_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_figure, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_figure, title), 0, NULL, NULL},
    {"fact", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_figure, fact), 0, NULL, NULL},
    {"measure", MUKANA_MEMBER_CODE, offsetof(mukana_rec_figure, measure), 0, mukana_code_measure_kind_names, NULL},
    {"value", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_figure, value), 0, NULL, NULL},
    {"numerator", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_figure, numerator), 0, NULL, NULL},
    {"denominator", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_figure, denominator), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_figure, unit), 0, NULL, NULL},
    {"bound", MUKANA_MEMBER_CODE, offsetof(mukana_rec_figure, bound), 0, mukana_code_bound_names, NULL},
    {"period", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_figure, period), 0, NULL, NULL},
    {"by", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_figure, by), 0, NULL, NULL},
    {"counting_rule", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_figure, counting_rule), 0, NULL, NULL},
    {"rejected", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_figure, rejected), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_figure, version), 0, NULL, NULL}};
/** The layout of mukana_rec_figure. */
static const mukana_layout mukana_rec_figure_layout MUKANA_MAYBE_UNUSED = {mukana_rec_figure_members, 14, sizeof(mukana_rec_figure)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_figure(mukana_place place, mukana_rec_figure* record) {
  return mukana_get_struct(&place, &mukana_rec_figure_layout, record);
}

/** Answered by indicator.get, indicator.list. */
typedef struct mukana_rec_condition_document {
  /** The column that it asks. */
  const char* column;
  /** A value, or a list of which any will do: a text, a number, true or false. As it is in the answer. */
  mukana_place is;
  /** On numbers: this or more. */
  mukana_number at_least;
  /** On numbers: this or less. */
  mukana_number at_most;
  /** Whether the cell must be known (true) or must not be (false). */
  mukana_boolean known;
} mukana_rec_condition_document;
/** The members of mukana_rec_condition_document. */
static const mukana_member mukana_rec_condition_document_members[] MUKANA_MAYBE_UNUSED = {
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_condition_document, column), 0, NULL, NULL},
    {"is", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_condition_document, is), 0, NULL, NULL},
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_condition_document, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_condition_document, at_most), 0, NULL, NULL},
    {"known", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_condition_document, known), 0, NULL, NULL}};
/** The layout of mukana_rec_condition_document. */
static const mukana_layout mukana_rec_condition_document_layout MUKANA_MAYBE_UNUSED = {mukana_rec_condition_document_members, 5, sizeof(mukana_rec_condition_document)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_condition_document(mukana_place place, mukana_rec_condition_document* record) {
  return mukana_get_struct(&place, &mukana_rec_condition_document_layout, record);
}

/** Answered by indicator.get, indicator.list. */
typedef struct mukana_rec_counted_document {
  /** The column that it asks. */
  const char* column;
  /** A value, or a list of which any will do: a text, a number, true or false. As it is in the answer. */
  mukana_place is;
  /** On numbers: this or more. */
  mukana_number at_least;
  /** On numbers: this or less. */
  mukana_number at_most;
  /** Whether the cell must be known (true) or must not be (false). */
  mukana_boolean known;
  /** The code under which a row that fails is listed. */
  const char* reason;
} mukana_rec_counted_document;
/** The members of mukana_rec_counted_document. */
static const mukana_member mukana_rec_counted_document_members[] MUKANA_MAYBE_UNUSED = {
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_counted_document, column), 0, NULL, NULL},
    {"is", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_counted_document, is), 0, NULL, NULL},
    {"at_least", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_counted_document, at_least), 0, NULL, NULL},
    {"at_most", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_counted_document, at_most), 0, NULL, NULL},
    {"known", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_counted_document, known), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_counted_document, reason), 0, NULL, NULL}};
/** The layout of mukana_rec_counted_document. */
static const mukana_layout mukana_rec_counted_document_layout MUKANA_MAYBE_UNUSED = {mukana_rec_counted_document_members, 6, sizeof(mukana_rec_counted_document)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_counted_document(mukana_place place, mukana_rec_counted_document* record) {
  return mukana_get_struct(&place, &mukana_rec_counted_document_layout, record);
}

/** Answered by indicator.get, indicator.list. */
typedef struct mukana_rec_count_once_document {
  /** The columns in which rows that are one agree; `day` may be one. A list of texts. */
  mukana_place columns;
  /** Which of them counts: the first or the latest, by day and then by id. */
  mukana_code_keep keep;
  /** The code under which the others are listed. */
  const char* reason;
} mukana_rec_count_once_document;
/** The members of mukana_rec_count_once_document. */
static const mukana_member mukana_rec_count_once_document_members[] MUKANA_MAYBE_UNUSED = {
    {"columns", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_count_once_document, columns), 0, NULL, NULL},
    {"keep", MUKANA_MEMBER_CODE, offsetof(mukana_rec_count_once_document, keep), 0, mukana_code_keep_names, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_count_once_document, reason), 0, NULL, NULL}};
/** The layout of mukana_rec_count_once_document. */
static const mukana_layout mukana_rec_count_once_document_layout MUKANA_MAYBE_UNUSED = {mukana_rec_count_once_document_members, 3, sizeof(mukana_rec_count_once_document)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_count_once_document(mukana_place place, mukana_rec_count_once_document* record) {
  return mukana_get_struct(&place, &mukana_rec_count_once_document_layout, record);
}

/** Answered by indicator.get, indicator.list. */
typedef struct mukana_rec_having_document {
  /** Only values with at least so many rows that count. */
  mukana_integer at_least;
} mukana_rec_having_document;
/** The members of mukana_rec_having_document. */
static const mukana_member mukana_rec_having_document_members[] MUKANA_MAYBE_UNUSED = {
    {"at_least", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_having_document, at_least), 0, NULL, NULL}};
/** The layout of mukana_rec_having_document. */
static const mukana_layout mukana_rec_having_document_layout MUKANA_MAYBE_UNUSED = {mukana_rec_having_document_members, 1, sizeof(mukana_rec_having_document)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_having_document(mukana_place place, mukana_rec_having_document* record) {
  return mukana_get_struct(&place, &mukana_rec_having_document_layout, record);
}

/** Answered by indicator.get, indicator.list. */
typedef struct mukana_rec_measure_document {
  /** How the rows that count become one number. */
  mukana_code_measure_kind kind;
  /** The column of a distinct count, a sum, a mean, a least or a greatest value. */
  const char* column;
  /** Of a share: the conditions of the part. Of a ratio: the column summed above the line. As it is in the answer. */
  mukana_place numerator;
  /** Of a ratio: the column summed below the line. */
  const char* denominator;
  /** Of a distinct count: which values count. An object of mukana_rec_having_document. */
  mukana_place having;
} mukana_rec_measure_document;
/** The members of mukana_rec_measure_document. */
static const mukana_member mukana_rec_measure_document_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_measure_document, kind), 0, mukana_code_measure_kind_names, NULL},
    {"column", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_measure_document, column), 0, NULL, NULL},
    {"numerator", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_measure_document, numerator), 0, NULL, NULL},
    {"denominator", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_measure_document, denominator), 0, NULL, NULL},
    {"having", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_measure_document, having), 0, NULL, NULL}};
/** The layout of mukana_rec_measure_document. */
static const mukana_layout mukana_rec_measure_document_layout MUKANA_MAYBE_UNUSED = {mukana_rec_measure_document_members, 5, sizeof(mukana_rec_measure_document)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_measure_document(mukana_place place, mukana_rec_measure_document* record) {
  return mukana_get_struct(&place, &mukana_rec_measure_document_layout, record);
}

/** Answered by indicator.get, indicator.list. */
typedef struct mukana_rec_indicator_view {
  /** The indicator's id; made here where it is left out. */
  const char* id;
  /** The indicator's title, by language. As it is in the answer. */
  mukana_place title;
  /** The fact set that is counted; the catalogue lists them. */
  const char* fact;
  /** Which rows it is about; others are no part of the matter. A list of mukana_rec_condition_document. */
  mukana_place about;
  /**
   * Which of those rows count, in this order; a row that fails is listed under the condition's reason. A list of
   * mukana_rec_counted_document.
   */
  mukana_place counted;
  /** Rows that agree in these columns are one. An object of mukana_rec_count_once_document. */
  mukana_place count_once_by;
  /** What is computed of the rows that count. An object of mukana_rec_measure_document. */
  mukana_place measure;
  /** Over which days: those of the evaluation, of the pilot, or all. */
  mukana_code_period_rule period;
  /** The dimensions that it is split by: month, iso_week, weekday or a column. A list of texts. */
  mukana_place by;
  /** What the number counts, as a code. */
  const char* unit;
  /** How the number stands to the truth. */
  mukana_code_bound bound;
  /** The version of this definition. */
  mukana_integer version;
  /** When this version was defined. */
  const char* defined_at;
} mukana_rec_indicator_view;
/** The members of mukana_rec_indicator_view. */
static const mukana_member mukana_rec_indicator_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_indicator_view, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_indicator_view, title), 0, NULL, NULL},
    {"fact", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_indicator_view, fact), 0, NULL, NULL},
    {"about", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_indicator_view, about), 0, NULL, NULL},
    {"counted", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_indicator_view, counted), 0, NULL, NULL},
    {"count_once_by", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_indicator_view, count_once_by), 0, NULL, NULL},
    {"measure", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_indicator_view, measure), 0, NULL, NULL},
    {"period", MUKANA_MEMBER_CODE, offsetof(mukana_rec_indicator_view, period), 0, mukana_code_period_rule_names, NULL},
    {"by", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_indicator_view, by), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_indicator_view, unit), 0, NULL, NULL},
    {"bound", MUKANA_MEMBER_CODE, offsetof(mukana_rec_indicator_view, bound), 0, mukana_code_bound_names, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_indicator_view, version), 0, NULL, NULL},
    {"defined_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_indicator_view, defined_at), 0, NULL, NULL}};
/** The layout of mukana_rec_indicator_view. */
static const mukana_layout mukana_rec_indicator_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_indicator_view_members, 13, sizeof(mukana_rec_indicator_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_indicator_view(mukana_place place, mukana_rec_indicator_view* record) {
  return mukana_get_struct(&place, &mukana_rec_indicator_view_layout, record);
}

/** Answered by indicator.list. */
typedef struct mukana_rec_indicator_view_page {
  /** The records, in a stable order. A list of mukana_rec_indicator_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_indicator_view_page;
/** The members of mukana_rec_indicator_view_page. */
static const mukana_member mukana_rec_indicator_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_indicator_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_indicator_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_indicator_view_page. */
static const mukana_layout mukana_rec_indicator_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_indicator_view_page_members, 2, sizeof(mukana_rec_indicator_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_indicator_view_page(mukana_place place, mukana_rec_indicator_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_indicator_view_page_layout, record);
}

/** Answered by journal.head, journal.redact, journal.verify. */
typedef struct mukana_rec_shown_head {
  /** The number of the newest entry; 0 where there is none. */
  mukana_integer sequence;
  /** Its hash, 64 hexadecimal digits. */
  const char* hash;
} mukana_rec_shown_head;
/** The members of mukana_rec_shown_head. */
static const mukana_member mukana_rec_shown_head_members[] MUKANA_MAYBE_UNUSED = {
    {"sequence", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_shown_head, sequence), 0, NULL, NULL},
    {"hash", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_shown_head, hash), 0, NULL, NULL}};
/** The layout of mukana_rec_shown_head. */
static const mukana_layout mukana_rec_shown_head_layout MUKANA_MAYBE_UNUSED = {mukana_rec_shown_head_members, 2, sizeof(mukana_rec_shown_head)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_shown_head(mukana_place place, mukana_rec_shown_head* record) {
  return mukana_get_struct(&place, &mukana_rec_shown_head_layout, record);
}

/** Answered by journal.head. */
typedef struct mukana_rec_exported_head {
  /** The workspace's own id, a UUID. */
  const char* workspace;
  /** When this head was read. */
  const char* at;
  /** The newest entry, to be kept outside the workspace. An object of mukana_rec_shown_head. */
  mukana_place head;
} mukana_rec_exported_head;
/** The members of mukana_rec_exported_head. */
static const mukana_member mukana_rec_exported_head_members[] MUKANA_MAYBE_UNUSED = {
    {"workspace", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_exported_head, workspace), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_exported_head, at), 0, NULL, NULL},
    {"head", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_exported_head, head), 0, NULL, NULL}};
/** The layout of mukana_rec_exported_head. */
static const mukana_layout mukana_rec_exported_head_layout MUKANA_MAYBE_UNUSED = {mukana_rec_exported_head_members, 3, sizeof(mukana_rec_exported_head)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_exported_head(mukana_place place, mukana_rec_exported_head* record) {
  return mukana_get_struct(&place, &mukana_rec_exported_head_layout, record);
}

/** Answered by journal.list. */
typedef struct mukana_rec_listed_entry {
  /** The entry's number in the chain; it counts from 1. */
  mukana_integer sequence;
  /** When it was written. */
  const char* at;
  /** The operation, or access.denied, redact, workspace.create. */
  const char* kind;
  /** Whether its payload was taken away; what follows is then empty. */
  mukana_boolean redacted;
  /** The id of the person who acted. (personal) */
  const char* actor;
  /** In which role. */
  mukana_code_role role;
  /** For what purpose. */
  mukana_code_purpose purpose;
  /** The records that were touched. A list of mukana_rec_payload_object. */
  mukana_place objects;
  /** The ids of the persons whom it concerned and who are still known. A list of texts. (personal) */
  mukana_place subjects;
  /** How many more records were touched that are not listed. */
  mukana_integer unlisted;
  /** What else was noted: counts, digests, the reason of a refusal. As it is in the answer. */
  mukana_place details;
} mukana_rec_listed_entry;
/** The members of mukana_rec_listed_entry. */
static const mukana_member mukana_rec_listed_entry_members[] MUKANA_MAYBE_UNUSED = {
    {"sequence", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_listed_entry, sequence), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_entry, at), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_entry, kind), 0, NULL, NULL},
    {"redacted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_listed_entry, redacted), 0, NULL, NULL},
    {"actor", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_entry, actor), 0, NULL, NULL},
    {"role", MUKANA_MEMBER_CODE, offsetof(mukana_rec_listed_entry, role), 0, mukana_code_role_names, NULL},
    {"purpose", MUKANA_MEMBER_CODE, offsetof(mukana_rec_listed_entry, purpose), 0, mukana_code_purpose_names, NULL},
    {"objects", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_listed_entry, objects), 0, NULL, NULL},
    {"subjects", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_listed_entry, subjects), 0, NULL, NULL},
    {"unlisted", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_listed_entry, unlisted), 0, NULL, NULL},
    {"details", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_listed_entry, details), 0, NULL, NULL}};
/** The layout of mukana_rec_listed_entry. */
static const mukana_layout mukana_rec_listed_entry_layout MUKANA_MAYBE_UNUSED = {mukana_rec_listed_entry_members, 11, sizeof(mukana_rec_listed_entry)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_listed_entry(mukana_place place, mukana_rec_listed_entry* record) {
  return mukana_get_struct(&place, &mukana_rec_listed_entry_layout, record);
}

/** Answered by journal.list. */
typedef struct mukana_rec_listed_entry_page {
  /** The records, in a stable order. A list of mukana_rec_listed_entry. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_listed_entry_page;
/** The members of mukana_rec_listed_entry_page. */
static const mukana_member mukana_rec_listed_entry_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_listed_entry_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_entry_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_listed_entry_page. */
static const mukana_layout mukana_rec_listed_entry_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_listed_entry_page_members, 2, sizeof(mukana_rec_listed_entry_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_listed_entry_page(mukana_place place, mukana_rec_listed_entry_page* record) {
  return mukana_get_struct(&place, &mukana_rec_listed_entry_page_layout, record);
}

/** Answered by journal.verify. */
typedef struct mukana_rec_verified {
  /** How many entries were read. */
  mukana_integer entries;
  /** The newest entry. An object of mukana_rec_shown_head. */
  mukana_place head;
  /** Whether every entry follows from the one before and every payload is what it was. */
  mukana_boolean ok;
  /** The first entry that was altered, removed or put in. */
  mukana_integer first_bad;
  /** What is wrong with it. */
  const char* problem;
} mukana_rec_verified;
/** The members of mukana_rec_verified. */
static const mukana_member mukana_rec_verified_members[] MUKANA_MAYBE_UNUSED = {
    {"entries", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_verified, entries), 0, NULL, NULL},
    {"head", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_verified, head), 0, NULL, NULL},
    {"ok", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_verified, ok), 0, NULL, NULL},
    {"first_bad", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_verified, first_bad), 0, NULL, NULL},
    {"problem", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_verified, problem), 0, NULL, NULL}};
/** The layout of mukana_rec_verified. */
static const mukana_layout mukana_rec_verified_layout MUKANA_MAYBE_UNUSED = {mukana_rec_verified_members, 5, sizeof(mukana_rec_verified)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_verified(mukana_place place, mukana_rec_verified* record) {
  return mukana_get_struct(&place, &mukana_rec_verified_layout, record);
}

/** Answered by kit.get, kit.list. */
typedef struct mukana_rec_kit_view {
  /** The kit's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** What it is called. */
  const char* name;
  /** When it was dissolved. */
  const char* dissolved_at;
  /** Its devices, in the order in which they were put in. A list of texts. */
  mukana_place devices;
} mukana_rec_kit_view;
/** The members of mukana_rec_kit_view. */
static const mukana_member mukana_rec_kit_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_kit_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_kit_view, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_kit_view, name), 0, NULL, NULL},
    {"dissolved_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_kit_view, dissolved_at), 0, NULL, NULL},
    {"devices", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_kit_view, devices), 0, NULL, NULL}};
/** The layout of mukana_rec_kit_view. */
static const mukana_layout mukana_rec_kit_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_kit_view_members, 5, sizeof(mukana_rec_kit_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_kit_view(mukana_place place, mukana_rec_kit_view* record) {
  return mukana_get_struct(&place, &mukana_rec_kit_view_layout, record);
}

/** Answered by kit.list. */
typedef struct mukana_rec_kit_view_page {
  /** The records, in a stable order. A list of mukana_rec_kit_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_kit_view_page;
/** The members of mukana_rec_kit_view_page. */
static const mukana_member mukana_rec_kit_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_kit_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_kit_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_kit_view_page. */
static const mukana_layout mukana_rec_kit_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_kit_view_page_members, 2, sizeof(mukana_rec_kit_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_kit_view_page(mukana_place place, mukana_rec_kit_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_kit_view_page_layout, record);
}

/** Answered by loan.check_out. */
typedef struct mukana_rec_checked_out {
  /** The id of the loan, or of the kit loan. */
  const char* id;
  /** The record's revision after this call; it counts from 1. */
  mukana_integer revision;
  /** By when it is due; of a kit the earliest of its devices. */
  const char* due_at;
  /** The local day of that. */
  const char* due_on;
  /** Of a kit, the loan of each device. A list of texts. */
  mukana_place loans;
} mukana_rec_checked_out;
/** The members of mukana_rec_checked_out. */
static const mukana_member mukana_rec_checked_out_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_checked_out, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_checked_out, revision), 0, NULL, NULL},
    {"due_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_checked_out, due_at), 0, NULL, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_checked_out, due_on), 0, NULL, NULL},
    {"loans", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_checked_out, loans), 0, NULL, NULL}};
/** The layout of mukana_rec_checked_out. */
static const mukana_layout mukana_rec_checked_out_layout MUKANA_MAYBE_UNUSED = {mukana_rec_checked_out_members, 5, sizeof(mukana_rec_checked_out)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_checked_out(mukana_place place, mukana_rec_checked_out* record) {
  return mukana_get_struct(&place, &mukana_rec_checked_out_layout, record);
}

/** Answered by loan.get, loan.history, loan.list. */
typedef struct mukana_rec_loan_view {
  /** The loan's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The device. */
  const char* device;
  /** Who has or had it. (personal) */
  const char* borrower;
  /** When it was handed out, where the clock is known. */
  const char* out_at;
  /** The day on which it was handed out, where only that is known. */
  const char* out_on;
  /** When it came back, where the clock is known. */
  const char* returned_at;
  /** The day on which it came back, where only that is known. */
  const char* returned_on;
  /** The day by which it is due. */
  const char* due_on;
  /** Whether it is out. */
  mukana_boolean open;
  /** How it came back. */
  mukana_code_condition condition;
  /** Whether it was written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** What the record lacks: no_wipe_evidence. A list. */
  mukana_place flags;
  /** The instant by which it is due; where it is left out, the end of the due day. */
  const char* due_at;
  /** Whether it is out past its due date: derived at the moment of the call. */
  mukana_boolean overdue;
  /** How often it was renewed. */
  mukana_integer renewals;
  /** How it ended, where it did not simply come back: lost or granted. */
  mukana_code_loan_end ended_as;
  /** The lending policy by which it was lent. */
  const char* policy;
  /** The kit loan to which it belongs. */
  const char* kit_loan;
  /** What damage was put down to. */
  mukana_code_damage_by damage_by;
  /** Whether a device that was lost was found afterwards. */
  mukana_boolean found;
} mukana_rec_loan_view;
/** The members of mukana_rec_loan_view. */
static const mukana_member mukana_rec_loan_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_loan_view, revision), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, device), 0, NULL, NULL},
    {"borrower", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, borrower), 0, NULL, NULL},
    {"out_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, out_at), 0, NULL, NULL},
    {"out_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, out_on), 0, NULL, NULL},
    {"returned_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, returned_at), 0, NULL, NULL},
    {"returned_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, returned_on), 0, NULL, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, due_on), 0, NULL, NULL},
    {"open", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_loan_view, open), 0, NULL, NULL},
    {"condition", MUKANA_MEMBER_CODE, offsetof(mukana_rec_loan_view, condition), 0, mukana_code_condition_names, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_loan_view, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"flags", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_view, flags), 0, NULL, NULL},
    {"due_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, due_at), 0, NULL, NULL},
    {"overdue", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_loan_view, overdue), 0, NULL, NULL},
    {"renewals", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_loan_view, renewals), 0, NULL, NULL},
    {"ended_as", MUKANA_MEMBER_CODE, offsetof(mukana_rec_loan_view, ended_as), 0, mukana_code_loan_end_names, NULL},
    {"policy", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, policy), 0, NULL, NULL},
    {"kit_loan", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view, kit_loan), 0, NULL, NULL},
    {"damage_by", MUKANA_MEMBER_CODE, offsetof(mukana_rec_loan_view, damage_by), 0, mukana_code_damage_by_names, NULL},
    {"found", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_loan_view, found), 0, NULL, NULL}};
/** The layout of mukana_rec_loan_view. */
static const mukana_layout mukana_rec_loan_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_loan_view_members, 21, sizeof(mukana_rec_loan_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_loan_view(mukana_place place, mukana_rec_loan_view* record) {
  return mukana_get_struct(&place, &mukana_rec_loan_view_layout, record);
}

/** Answered by loan.history. */
typedef struct mukana_rec_due_view {
  /** 0 is that of the checkout, then each renewal's. */
  mukana_integer number;
  /** The day by which it is due. */
  const char* due_on;
  /** The instant by which it is due. */
  const char* due_at;
  /** From where the policy counted; not there where somebody chose the date. */
  mukana_code_renewal_base base;
  /** The instant from which it counted. */
  const char* base_at;
  /** Why. (free text) */
  const char* reason;
  /** When it was recorded. */
  const char* recorded_at;
  /** By whom. */
  const char* recorded_by;
} mukana_rec_due_view;
/** The members of mukana_rec_due_view. */
static const mukana_member mukana_rec_due_view_members[] MUKANA_MAYBE_UNUSED = {
    {"number", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_due_view, number), 0, NULL, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_view, due_on), 0, NULL, NULL},
    {"due_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_view, due_at), 0, NULL, NULL},
    {"base", MUKANA_MEMBER_CODE, offsetof(mukana_rec_due_view, base), 0, mukana_code_renewal_base_names, NULL},
    {"base_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_view, base_at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_view, reason), 0, NULL, NULL},
    {"recorded_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_view, recorded_at), 0, NULL, NULL},
    {"recorded_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_view, recorded_by), 0, NULL, NULL}};
/** The layout of mukana_rec_due_view. */
static const mukana_layout mukana_rec_due_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_due_view_members, 8, sizeof(mukana_rec_due_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_due_view(mukana_place place, mukana_rec_due_view* record) {
  return mukana_get_struct(&place, &mukana_rec_due_view_layout, record);
}

/** Answered by loan.history. */
typedef struct mukana_rec_accessory_view {
  /** What went with the device. */
  const char* name;
  /** How many were handed out. */
  mukana_integer count;
  /** How many did not come back. */
  mukana_integer missing;
} mukana_rec_accessory_view;
/** The members of mukana_rec_accessory_view. */
static const mukana_member mukana_rec_accessory_view_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_accessory_view, name), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_accessory_view, count), 0, NULL, NULL},
    {"missing", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_accessory_view, missing), 0, NULL, NULL}};
/** The layout of mukana_rec_accessory_view. */
static const mukana_layout mukana_rec_accessory_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_accessory_view_members, 3, sizeof(mukana_rec_accessory_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_accessory_view(mukana_place place, mukana_rec_accessory_view* record) {
  return mukana_get_struct(&place, &mukana_rec_accessory_view_layout, record);
}

/** Answered by loan.history. */
typedef struct mukana_rec_checked {
  /** What was looked at: the screen. */
  const char* item;
  /** Whether it is as it should be. */
  mukana_boolean ok;
  /** What is wrong with it. (free text) */
  const char* note;
} mukana_rec_checked;
/** The members of mukana_rec_checked. */
static const mukana_member mukana_rec_checked_members[] MUKANA_MAYBE_UNUSED = {
    {"item", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_checked, item), 0, NULL, NULL},
    {"ok", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_checked, ok), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_checked, note), 0, NULL, NULL}};
/** The layout of mukana_rec_checked. */
static const mukana_layout mukana_rec_checked_layout MUKANA_MAYBE_UNUSED = {mukana_rec_checked_members, 3, sizeof(mukana_rec_checked)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_checked(mukana_place place, mukana_rec_checked* record) {
  return mukana_get_struct(&place, &mukana_rec_checked_layout, record);
}

/** Answered by loan.history. */
typedef struct mukana_rec_acceptance_view {
  /** At the checkout or at the return. */
  mukana_code_accepted_at accepted;
  /** The text that was accepted. */
  const char* agreement;
  /** The SHA-256 of the text as it was then. */
  const char* text_hash;
  /** When. */
  const char* accepted_at;
  /** Before whom. (personal) */
  const char* witness;
  /** What the host keeps of the signature. (sensitive) */
  const char* signature;
} mukana_rec_acceptance_view;
/** The members of mukana_rec_acceptance_view. */
static const mukana_member mukana_rec_acceptance_view_members[] MUKANA_MAYBE_UNUSED = {
    {"accepted", MUKANA_MEMBER_CODE, offsetof(mukana_rec_acceptance_view, accepted), 0, mukana_code_accepted_at_names, NULL},
    {"agreement", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acceptance_view, agreement), 0, NULL, NULL},
    {"text_hash", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acceptance_view, text_hash), 0, NULL, NULL},
    {"accepted_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acceptance_view, accepted_at), 0, NULL, NULL},
    {"witness", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acceptance_view, witness), 0, NULL, NULL},
    {"signature", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_acceptance_view, signature), 0, NULL, NULL}};
/** The layout of mukana_rec_acceptance_view. */
static const mukana_layout mukana_rec_acceptance_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_acceptance_view_members, 6, sizeof(mukana_rec_acceptance_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_acceptance_view(mukana_place place, mukana_rec_acceptance_view* record) {
  return mukana_get_struct(&place, &mukana_rec_acceptance_view_layout, record);
}

/** Answered by loan.history. */
typedef struct mukana_rec_correction_view {
  /** found: the device of a lost loan was found. */
  const char* correction;
  /** When that was. */
  const char* at;
  /** Where and how. (free text) */
  const char* reason;
} mukana_rec_correction_view;
/** The members of mukana_rec_correction_view. */
static const mukana_member mukana_rec_correction_view_members[] MUKANA_MAYBE_UNUSED = {
    {"correction", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_correction_view, correction), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_correction_view, at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_correction_view, reason), 0, NULL, NULL}};
/** The layout of mukana_rec_correction_view. */
static const mukana_layout mukana_rec_correction_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_correction_view_members, 3, sizeof(mukana_rec_correction_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_correction_view(mukana_place place, mukana_rec_correction_view* record) {
  return mukana_get_struct(&place, &mukana_rec_correction_view_layout, record);
}

/** Answered by loan.history. */
typedef struct mukana_rec_revision_view {
  /** The revision that this was. */
  mukana_integer revision;
  /** When it was amended. */
  const char* replaced_at;
  /** Why. (free text) */
  const char* reason;
  /** The loan as it was. As it is in the answer. */
  mukana_place loan;
} mukana_rec_revision_view;
/** The members of mukana_rec_revision_view. */
static const mukana_member mukana_rec_revision_view_members[] MUKANA_MAYBE_UNUSED = {
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_revision_view, revision), 0, NULL, NULL},
    {"replaced_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_revision_view, replaced_at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_revision_view, reason), 0, NULL, NULL},
    {"loan", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_revision_view, loan), 0, NULL, NULL}};
/** The layout of mukana_rec_revision_view. */
static const mukana_layout mukana_rec_revision_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_revision_view_members, 4, sizeof(mukana_rec_revision_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_revision_view(mukana_place place, mukana_rec_revision_view* record) {
  return mukana_get_struct(&place, &mukana_rec_revision_view_layout, record);
}

/** Answered by loan.history. */
typedef struct mukana_rec_loan_life {
  /** The loan as it stands. An object of mukana_rec_loan_view. */
  mukana_place loan;
  /** Its due dates in the order in which they were added; the last one holds. A list of mukana_rec_due_view. */
  mukana_place dues;
  /** What went with the device. A list of mukana_rec_accessory_view. */
  mukana_place accessories;
  /** What was looked at when it came back. A list of mukana_rec_checked. */
  mukana_place checklist;
  /** What was damaged. (free text) */
  const char* damage_note;
  /** What the borrower accepted. A list of mukana_rec_acceptance_view. */
  mukana_place acceptances;
  /** What was added after it had ended. A list of mukana_rec_correction_view. */
  mukana_place corrections;
  /** What it was before each amendment. A list of mukana_rec_revision_view. */
  mukana_place revisions;
} mukana_rec_loan_life;
/** The members of mukana_rec_loan_life. */
static const mukana_member mukana_rec_loan_life_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_life, loan), 0, NULL, NULL},
    {"dues", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_life, dues), 0, NULL, NULL},
    {"accessories", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_life, accessories), 0, NULL, NULL},
    {"checklist", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_life, checklist), 0, NULL, NULL},
    {"damage_note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_life, damage_note), 0, NULL, NULL},
    {"acceptances", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_life, acceptances), 0, NULL, NULL},
    {"corrections", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_life, corrections), 0, NULL, NULL},
    {"revisions", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_life, revisions), 0, NULL, NULL}};
/** The layout of mukana_rec_loan_life. */
static const mukana_layout mukana_rec_loan_life_layout MUKANA_MAYBE_UNUSED = {mukana_rec_loan_life_members, 8, sizeof(mukana_rec_loan_life)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_loan_life(mukana_place place, mukana_rec_loan_life* record) {
  return mukana_get_struct(&place, &mukana_rec_loan_life_layout, record);
}

/** Answered by loan.list. */
typedef struct mukana_rec_loan_view_page {
  /** The records, in a stable order. A list of mukana_rec_loan_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_loan_view_page;
/** The members of mukana_rec_loan_view_page. */
static const mukana_member mukana_rec_loan_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_loan_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_loan_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_loan_view_page. */
static const mukana_layout mukana_rec_loan_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_loan_view_page_members, 2, sizeof(mukana_rec_loan_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_loan_view_page(mukana_place place, mukana_rec_loan_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_loan_view_page_layout, record);
}

/** Answered by loan.preview_due. */
typedef struct mukana_rec_step_view {
  /**
   * base: from where it counts; period: the period was added; skipped_time: that wall-clock time did not exist;
   * schedule_limit: not past the schedule's limit; closed_day: it was closed then; limit_before: the last open day
   * before the limit; borrower_until: not past the borrower's own last day.
   */
  mukana_code_due_step_kind step;
  /** Where the due date was after this step. */
  const char* at;
} mukana_rec_step_view;
/** The members of mukana_rec_step_view. */
static const mukana_member mukana_rec_step_view_members[] MUKANA_MAYBE_UNUSED = {
    {"step", MUKANA_MEMBER_CODE, offsetof(mukana_rec_step_view, step), 0, mukana_code_due_step_kind_names, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_step_view, at), 0, NULL, NULL}};
/** The layout of mukana_rec_step_view. */
static const mukana_layout mukana_rec_step_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_step_view_members, 2, sizeof(mukana_rec_step_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_step_view(mukana_place place, mukana_rec_step_view* record) {
  return mukana_get_struct(&place, &mukana_rec_step_view_layout, record);
}

/** Answered by loan.preview_due. */
typedef struct mukana_rec_due_preview {
  /** The policy that holds. */
  const char* policy;
  /** When it would be due. */
  const char* due_at;
  /** The local day of that. */
  const char* due_on;
  /**
   * Why there would be no due date: NO_POLICY, RENEWAL_LIMIT, OUTSIDE_SCHEDULE, NO_OPEN_DAY, DUE_WOULD_NOT_MOVE,
   * DUE_BEFORE_CHECKOUT, LOAN_CLOSED.
   */
  const char* refused;
  /** What moved the due date, in the order of the steps. A list of mukana_rec_step_view. */
  mukana_place steps;
} mukana_rec_due_preview;
/** The members of mukana_rec_due_preview. */
static const mukana_member mukana_rec_due_preview_members[] MUKANA_MAYBE_UNUSED = {
    {"policy", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_preview, policy), 0, NULL, NULL},
    {"due_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_preview, due_at), 0, NULL, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_preview, due_on), 0, NULL, NULL},
    {"refused", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_due_preview, refused), 0, NULL, NULL},
    {"steps", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_due_preview, steps), 0, NULL, NULL}};
/** The layout of mukana_rec_due_preview. */
static const mukana_layout mukana_rec_due_preview_layout MUKANA_MAYBE_UNUSED = {mukana_rec_due_preview_members, 5, sizeof(mukana_rec_due_preview)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_due_preview(mukana_place place, mukana_rec_due_preview* record) {
  return mukana_get_struct(&place, &mukana_rec_due_preview_layout, record);
}

/** Answered by loan.renew. */
typedef struct mukana_rec_renewed {
  /** The id of the loan. */
  const char* id;
  /** The loan's revision after this call; it counts from 1. */
  mukana_integer revision;
  /** How often it was renewed, this time included. */
  mukana_integer renewals;
  /** By when it is due now. */
  const char* due_at;
  /** The local day of that. */
  const char* due_on;
} mukana_rec_renewed;
/** The members of mukana_rec_renewed. */
static const mukana_member mukana_rec_renewed_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_renewed, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_renewed, revision), 0, NULL, NULL},
    {"renewals", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_renewed, renewals), 0, NULL, NULL},
    {"due_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_renewed, due_at), 0, NULL, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_renewed, due_on), 0, NULL, NULL}};
/** The layout of mukana_rec_renewed. */
static const mukana_layout mukana_rec_renewed_layout MUKANA_MAYBE_UNUSED = {mukana_rec_renewed_members, 5, sizeof(mukana_rec_renewed)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_renewed(mukana_place place, mukana_rec_renewed* record) {
  return mukana_get_struct(&place, &mukana_rec_renewed_layout, record);
}

/** Answered by loan.return. */
typedef struct mukana_rec_returned {
  /** The id of the loan, or of the kit loan. */
  const char* id;
  /** The record's revision after this call; it counts from 1. */
  mukana_integer revision;
  /** Of a kit loan, the loans that ended. A list of texts. */
  mukana_place loans;
  /** Of a kit loan, how many of its devices are still out. */
  mukana_integer still_out;
} mukana_rec_returned;
/** The members of mukana_rec_returned. */
static const mukana_member mukana_rec_returned_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_returned, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_returned, revision), 0, NULL, NULL},
    {"loans", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_returned, loans), 0, NULL, NULL},
    {"still_out", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_returned, still_out), 0, NULL, NULL}};
/** The layout of mukana_rec_returned. */
static const mukana_layout mukana_rec_returned_layout MUKANA_MAYBE_UNUSED = {mukana_rec_returned_members, 4, sizeof(mukana_rec_returned)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_returned(mukana_place place, mukana_rec_returned* record) {
  return mukana_get_struct(&place, &mukana_rec_returned_layout, record);
}

/** Answered by mapping.compare, mapping.profile. */
typedef struct mukana_rec_side_view {
  /** The mean level of the answered items; none where they use different levels. */
  mukana_number level;
  /** The lowest level. */
  mukana_integer lowest;
  /** The highest level. */
  mukana_integer highest;
  /** How many items ask for the skill. */
  mukana_integer items;
  /** How many of them were answered. */
  mukana_integer answered;
} mukana_rec_side_view;
/** The members of mukana_rec_side_view. */
static const mukana_member mukana_rec_side_view_members[] MUKANA_MAYBE_UNUSED = {
    {"level", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_side_view, level), 0, NULL, NULL},
    {"lowest", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_side_view, lowest), 0, NULL, NULL},
    {"highest", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_side_view, highest), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_side_view, items), 0, NULL, NULL},
    {"answered", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_side_view, answered), 0, NULL, NULL}};
/** The layout of mukana_rec_side_view. */
static const mukana_layout mukana_rec_side_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_side_view_members, 5, sizeof(mukana_rec_side_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_side_view(mukana_place place, mukana_rec_side_view* record) {
  return mukana_get_struct(&place, &mukana_rec_side_view_layout, record);
}

/** Answered by mapping.compare. */
typedef struct mukana_rec_skill_change_view {
  /** The framework of the skill. */
  const char* framework;
  /** The skill's code in it. */
  const char* code;
  /** What was observed before. An object of mukana_rec_side_view. */
  mukana_place before;
  /** What was observed after. An object of mukana_rec_side_view. */
  mukana_place after;
  /** After minus before, in levels. */
  mukana_number change;
  /** grown, same or fallen. */
  const char* direction;
  /** Why there is no change: it was not observed before (first) or after (second), or both cannot be compared. */
  mukana_code_no_comparison not_compared;
  /** The most help that a task took, 0 to 1. */
  mukana_number most_help_before;
  /** The same after. */
  mukana_number most_help_after;
  /** How much support is still needed, grown or not. */
  mukana_code_support_need support_need;
} mukana_rec_skill_change_view;
/** The members of mukana_rec_skill_change_view. */
static const mukana_member mukana_rec_skill_change_view_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_change_view, framework), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_change_view, code), 0, NULL, NULL},
    {"before", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_change_view, before), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_change_view, after), 0, NULL, NULL},
    {"change", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_change_view, change), 0, NULL, NULL},
    {"direction", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_change_view, direction), 0, NULL, NULL},
    {"not_compared", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_change_view, not_compared), 0, mukana_code_no_comparison_names, NULL},
    {"most_help_before", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_change_view, most_help_before), 0, NULL, NULL},
    {"most_help_after", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_change_view, most_help_after), 0, NULL, NULL},
    {"support_need", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_change_view, support_need), 0, mukana_code_support_need_names, NULL}};
/** The layout of mukana_rec_skill_change_view. */
static const mukana_layout mukana_rec_skill_change_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_change_view_members, 10, sizeof(mukana_rec_skill_change_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill_change_view(mukana_place place, mukana_rec_skill_change_view* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_change_view_layout, record);
}

/** Answered by mapping.compare, mapping.profile. */
typedef struct mukana_rec_skill_view {
  /** The framework. */
  const char* framework;
  /** The skill's code in it. */
  const char* code;
} mukana_rec_skill_view;
/** The members of mukana_rec_skill_view. */
static const mukana_member mukana_rec_skill_view_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_view, framework), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_view, code), 0, NULL, NULL}};
/** The layout of mukana_rec_skill_view. */
static const mukana_layout mukana_rec_skill_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_view_members, 2, sizeof(mukana_rec_skill_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill_view(mukana_place place, mukana_rec_skill_view* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_view_layout, record);
}

/** Answered by mapping.compare, response.compare. */
typedef struct mukana_rec_change_basis_view {
  /** The standard deviation before, in points. */
  mukana_number standard_deviation;
  /** The reliability, between 0 and 1. */
  mukana_number reliability;
  /** Which reliability that is. */
  mukana_code_reliability_kind which;
  /** Where both were published. */
  const char* source;
  /** How many standard errors a change must pass to be reliable. */
  mukana_number critical;
  /** Whether more points are better. */
  mukana_boolean higher_is_better;
} mukana_rec_change_basis_view;
/** The members of mukana_rec_change_basis_view. */
static const mukana_member mukana_rec_change_basis_view_members[] MUKANA_MAYBE_UNUSED = {
    {"standard_deviation", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_change_basis_view, standard_deviation), 0, NULL, NULL},
    {"reliability", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_change_basis_view, reliability), 0, NULL, NULL},
    {"which", MUKANA_MEMBER_CODE, offsetof(mukana_rec_change_basis_view, which), 0, mukana_code_reliability_kind_names, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_change_basis_view, source), 0, NULL, NULL},
    {"critical", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_change_basis_view, critical), 0, NULL, NULL},
    {"higher_is_better", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_change_basis_view, higher_is_better), 0, NULL, NULL}};
/** The layout of mukana_rec_change_basis_view. */
static const mukana_layout mukana_rec_change_basis_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_change_basis_view_members, 6, sizeof(mukana_rec_change_basis_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_change_basis_view(mukana_place place, mukana_rec_change_basis_view* record) {
  return mukana_get_struct(&place, &mukana_rec_change_basis_view_layout, record);
}

/** Answered by mapping.compare, response.compare. */
typedef struct mukana_rec_score_change_view {
  /** The score. */
  const char* score;
  /** The version of the rules that both were computed by. */
  const char* rule_version;
  /** Its value before. (sensitive) */
  mukana_number before;
  /** Its value after. (sensitive) */
  mukana_number after;
  /** After minus before, in points. (sensitive) */
  mukana_number change;
  /** Why there is no change: a value is missing, or both were computed by different versions of the rules. */
  mukana_code_no_score_change not_compared;
  /** The change in standard errors of a difference (Jacobson and Truax 1991). */
  mukana_number index;
  /** The change beyond which it is reliable, in points. */
  mukana_number smallest_reliable;
  /** Whether it is more than the measure's own noise. */
  mukana_boolean reliable;
  /** Improved, unchanged or deteriorated, reliably. */
  mukana_code_verdict verdict;
  /** Whether it is as large as its source calls significant. */
  mukana_boolean meaningful;
  /** What the reliable change rests on. An object of mukana_rec_change_basis_view. */
  mukana_place basis;
} mukana_rec_score_change_view;
/** The members of mukana_rec_score_change_view. */
static const mukana_member mukana_rec_score_change_view_members[] MUKANA_MAYBE_UNUSED = {
    {"score", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_score_change_view, score), 0, NULL, NULL},
    {"rule_version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_score_change_view, rule_version), 0, NULL, NULL},
    {"before", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_change_view, before), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_change_view, after), 0, NULL, NULL},
    {"change", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_change_view, change), 0, NULL, NULL},
    {"not_compared", MUKANA_MEMBER_CODE, offsetof(mukana_rec_score_change_view, not_compared), 0, mukana_code_no_score_change_names, NULL},
    {"index", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_change_view, index), 0, NULL, NULL},
    {"smallest_reliable", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_score_change_view, smallest_reliable), 0, NULL, NULL},
    {"reliable", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_score_change_view, reliable), 0, NULL, NULL},
    {"verdict", MUKANA_MEMBER_CODE, offsetof(mukana_rec_score_change_view, verdict), 0, mukana_code_verdict_names, NULL},
    {"meaningful", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_score_change_view, meaningful), 0, NULL, NULL},
    {"basis", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_score_change_view, basis), 0, NULL, NULL}};
/** The layout of mukana_rec_score_change_view. */
static const mukana_layout mukana_rec_score_change_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_score_change_view_members, 12, sizeof(mukana_rec_score_change_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_score_change_view(mukana_place place, mukana_rec_score_change_view* record) {
  return mukana_get_struct(&place, &mukana_rec_score_change_view_layout, record);
}

/** Answered by mapping.compare. */
typedef struct mukana_rec_part_change_view {
  /** The part of both mappings. */
  mukana_code_mapping_part part;
  /**
   * The change of each score, reliable where its form says on what it rests. A list of mukana_rec_score_change_view.
   */
  mukana_place scores;
} mukana_rec_part_change_view;
/** The members of mukana_rec_part_change_view. */
static const mukana_member mukana_rec_part_change_view_members[] MUKANA_MAYBE_UNUSED = {
    {"part", MUKANA_MEMBER_CODE, offsetof(mukana_rec_part_change_view, part), 0, mukana_code_mapping_part_names, NULL},
    {"scores", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_part_change_view, scores), 0, NULL, NULL}};
/** The layout of mukana_rec_part_change_view. */
static const mukana_layout mukana_rec_part_change_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_part_change_view_members, 2, sizeof(mukana_rec_part_change_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_part_change_view(mukana_place place, mukana_rec_part_change_view* record) {
  return mukana_get_struct(&place, &mukana_rec_part_change_view_layout, record);
}

/** Answered by mapping.compare. */
typedef struct mukana_rec_mapping_comparison {
  /** The earlier mapping. */
  const char* before;
  /** The later one. */
  const char* after;
  /** Whose skills they are. (personal) */
  const char* person;
  /** Skill by skill. A list of mukana_rec_skill_change_view. (sensitive) */
  mukana_place skills;
  /** How many skills could be compared. */
  mukana_integer compared;
  /** How many of them grew. */
  mukana_integer grown;
  /** How many stayed the same. */
  mukana_integer same;
  /** How many fell. */
  mukana_integer fallen;
  /** The mean change of the compared skills, in levels. */
  mukana_number mean_change;
  /** Skills that grew and for which support is needed all the same. A list of mukana_rec_skill_view. */
  mukana_place grown_and_needs_support;
  /** How much support with everything is still needed. */
  mukana_code_support_need support_need;
  /** Of each part that was answered with the same form both times. A list of mukana_rec_part_change_view. */
  mukana_place scores;
} mukana_rec_mapping_comparison;
/** The members of mukana_rec_mapping_comparison. */
static const mukana_member mukana_rec_mapping_comparison_members[] MUKANA_MAYBE_UNUSED = {
    {"before", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_comparison, before), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_comparison, after), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_comparison, person), 0, NULL, NULL},
    {"skills", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_comparison, skills), 0, NULL, NULL},
    {"compared", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_comparison, compared), 0, NULL, NULL},
    {"grown", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_comparison, grown), 0, NULL, NULL},
    {"same", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_comparison, same), 0, NULL, NULL},
    {"fallen", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_comparison, fallen), 0, NULL, NULL},
    {"mean_change", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_mapping_comparison, mean_change), 0, NULL, NULL},
    {"grown_and_needs_support", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_comparison, grown_and_needs_support), 0, NULL, NULL},
    {"support_need", MUKANA_MEMBER_CODE, offsetof(mukana_rec_mapping_comparison, support_need), 0, mukana_code_support_need_names, NULL},
    {"scores", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_comparison, scores), 0, NULL, NULL}};
/** The layout of mukana_rec_mapping_comparison. */
static const mukana_layout mukana_rec_mapping_comparison_layout MUKANA_MAYBE_UNUSED = {mukana_rec_mapping_comparison_members, 12, sizeof(mukana_rec_mapping_comparison)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_mapping_comparison(mukana_place place, mukana_rec_mapping_comparison* record) {
  return mukana_get_struct(&place, &mukana_rec_mapping_comparison_layout, record);
}

/** Answered by mapping.get. */
typedef struct mukana_rec_debrief_view {
  /** The local day of the talk. */
  const char* held_on;
  /** Who held it with the client. (personal) */
  const char* by;
  /** What was talked over. (free text) */
  const char* notes;
  /** What was agreed on. (free text) */
  const char* next_steps;
  /** The client's own words; shown to the client and to those who work with them alone. (free text) */
  const char* client_words;
} mukana_rec_debrief_view;
/** The members of mukana_rec_debrief_view. */
static const mukana_member mukana_rec_debrief_view_members[] MUKANA_MAYBE_UNUSED = {
    {"held_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_debrief_view, held_on), 0, NULL, NULL},
    {"by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_debrief_view, by), 0, NULL, NULL},
    {"notes", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_debrief_view, notes), 0, NULL, NULL},
    {"next_steps", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_debrief_view, next_steps), 0, NULL, NULL},
    {"client_words", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_debrief_view, client_words), 0, NULL, NULL}};
/** The layout of mukana_rec_debrief_view. */
static const mukana_layout mukana_rec_debrief_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_debrief_view_members, 5, sizeof(mukana_rec_debrief_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_debrief_view(mukana_place place, mukana_rec_debrief_view* record) {
  return mukana_get_struct(&place, &mukana_rec_debrief_view_layout, record);
}

/** Answered by mapping.get. */
typedef struct mukana_rec_support_need_view {
  /** The framework of the skill. */
  const char* framework;
  /** The skill's code; left out: support with everything. */
  const char* skill;
  /** How much support is still needed. */
  mukana_code_support_need need;
  /** What kind of support. (free text) */
  const char* note;
} mukana_rec_support_need_view;
/** The members of mukana_rec_support_need_view. */
static const mukana_member mukana_rec_support_need_view_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_support_need_view, framework), 0, NULL, NULL},
    {"skill", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_support_need_view, skill), 0, NULL, NULL},
    {"need", MUKANA_MEMBER_CODE, offsetof(mukana_rec_support_need_view, need), 0, mukana_code_support_need_names, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_support_need_view, note), 0, NULL, NULL}};
/** The layout of mukana_rec_support_need_view. */
static const mukana_layout mukana_rec_support_need_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_support_need_view_members, 4, sizeof(mukana_rec_support_need_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_support_need_view(mukana_place place, mukana_rec_support_need_view* record) {
  return mukana_get_struct(&place, &mukana_rec_support_need_view_layout, record);
}

/** Answered by mapping.get. */
typedef struct mukana_rec_mapping_view {
  /** The mapping's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Whose skills are mapped. (personal) */
  const char* person;
  /** The wave of measurements that it belongs to. */
  const char* wave;
  /** Open or completed. */
  mukana_code_mapping_state state;
  /** The local day on which it was begun. */
  const char* begun_on;
  /** The local day on which it was completed. */
  const char* completed_on;
  /** The response in which the client estimated their skills before. */
  const char* estimate;
  /** The response in which the tasks were done. */
  const char* tasks;
  /** The response of who observed. */
  const char* observation;
  /** What was talked over, the oldest first. A list of mukana_rec_debrief_view. */
  mukana_place debriefs;
  /** How much support is needed beside, as it was said last. A list of mukana_rec_support_need_view. */
  mukana_place support_needs;
} mukana_rec_mapping_view;
/** The members of mukana_rec_mapping_view. */
static const mukana_member mukana_rec_mapping_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_view, revision), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, person), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, wave), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_mapping_view, state), 0, mukana_code_mapping_state_names, NULL},
    {"begun_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, begun_on), 0, NULL, NULL},
    {"completed_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, completed_on), 0, NULL, NULL},
    {"estimate", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, estimate), 0, NULL, NULL},
    {"tasks", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, tasks), 0, NULL, NULL},
    {"observation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_view, observation), 0, NULL, NULL},
    {"debriefs", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_view, debriefs), 0, NULL, NULL},
    {"support_needs", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_view, support_needs), 0, NULL, NULL}};
/** The layout of mukana_rec_mapping_view. */
static const mukana_layout mukana_rec_mapping_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_mapping_view_members, 12, sizeof(mukana_rec_mapping_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_mapping_view(mukana_place place, mukana_rec_mapping_view* record) {
  return mukana_get_struct(&place, &mukana_rec_mapping_view_layout, record);
}

/** Answered by mapping.list. */
typedef struct mukana_rec_mapping_line {
  /** The mapping's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Whose skills are mapped. (personal) */
  const char* person;
  /** The wave of measurements that it belongs to. */
  const char* wave;
  /** Open or completed. */
  mukana_code_mapping_state state;
  /** The local day on which it was begun. */
  const char* begun_on;
  /** The local day on which it was completed. */
  const char* completed_on;
} mukana_rec_mapping_line;
/** The members of mukana_rec_mapping_line. */
static const mukana_member mukana_rec_mapping_line_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_line, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_line, revision), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_line, person), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_line, wave), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_mapping_line, state), 0, mukana_code_mapping_state_names, NULL},
    {"begun_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_line, begun_on), 0, NULL, NULL},
    {"completed_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_line, completed_on), 0, NULL, NULL}};
/** The layout of mukana_rec_mapping_line. */
static const mukana_layout mukana_rec_mapping_line_layout MUKANA_MAYBE_UNUSED = {mukana_rec_mapping_line_members, 7, sizeof(mukana_rec_mapping_line)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_mapping_line(mukana_place place, mukana_rec_mapping_line* record) {
  return mukana_get_struct(&place, &mukana_rec_mapping_line_layout, record);
}

/** Answered by mapping.list. */
typedef struct mukana_rec_mapping_line_page {
  /** The records, in a stable order. A list of mukana_rec_mapping_line. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_mapping_line_page;
/** The members of mukana_rec_mapping_line_page. */
static const mukana_member mukana_rec_mapping_line_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_line_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_line_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_mapping_line_page. */
static const mukana_layout mukana_rec_mapping_line_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_mapping_line_page_members, 2, sizeof(mukana_rec_mapping_line_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_mapping_line_page(mukana_place place, mukana_rec_mapping_line_page* record) {
  return mukana_get_struct(&place, &mukana_rec_mapping_line_page_layout, record);
}

/** Answered by mapping.profile. */
typedef struct mukana_rec_skill_line_view {
  /** The framework of the skill. */
  const char* framework;
  /** The skill's code in it. */
  const char* code;
  /** What the client estimated before. An object of mukana_rec_side_view. */
  mukana_place estimated;
  /** What was observed. An object of mukana_rec_side_view. */
  mukana_place observed;
  /** Observed minus estimated, in levels. */
  mukana_number gap;
  /** Whether the skill is better than, as, or weaker than estimated. */
  mukana_code_gap_direction direction;
  /** Why there is no gap: the estimate (first) or the observation (second) is missing, or both cannot be compared. */
  mukana_code_no_comparison not_compared;
  /** How many tasks ask for the skill. */
  mukana_integer tasks;
  /** How many of them were tried. */
  mukana_integer tried;
  /** How many of those without help. */
  mukana_integer alone;
  /** The most help that a task took, 0 (alone) to 1 (done by another). */
  mukana_number most_help;
  /** How easy the tasks felt to the client, 0 (hard) to 1 (easy); the mean. */
  mukana_number ease;
  /** Who held the device. A list of texts. */
  mukana_place held_by;
  /** A strength, a weak point, between them, or nothing was seen of it. */
  mukana_code_standing standing;
  /** How much support is still needed, as it was said last. */
  mukana_code_support_need support_need;
} mukana_rec_skill_line_view;
/** The members of mukana_rec_skill_line_view. */
static const mukana_member mukana_rec_skill_line_view_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_line_view, framework), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_line_view, code), 0, NULL, NULL},
    {"estimated", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_line_view, estimated), 0, NULL, NULL},
    {"observed", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_line_view, observed), 0, NULL, NULL},
    {"gap", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_line_view, gap), 0, NULL, NULL},
    {"direction", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_line_view, direction), 0, mukana_code_gap_direction_names, NULL},
    {"not_compared", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_line_view, not_compared), 0, mukana_code_no_comparison_names, NULL},
    {"tasks", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_line_view, tasks), 0, NULL, NULL},
    {"tried", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_line_view, tried), 0, NULL, NULL},
    {"alone", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_line_view, alone), 0, NULL, NULL},
    {"most_help", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_line_view, most_help), 0, NULL, NULL},
    {"ease", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_line_view, ease), 0, NULL, NULL},
    {"held_by", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_line_view, held_by), 0, NULL, NULL},
    {"standing", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_line_view, standing), 0, mukana_code_standing_names, NULL},
    {"support_need", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_line_view, support_need), 0, mukana_code_support_need_names, NULL}};
/** The layout of mukana_rec_skill_line_view. */
static const mukana_layout mukana_rec_skill_line_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_line_view_members, 15, sizeof(mukana_rec_skill_line_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill_line_view(mukana_place place, mukana_rec_skill_line_view* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_line_view_layout, record);
}

/** Answered by mapping.profile. */
typedef struct mukana_rec_skill_coverage_view {
  /** How many skills the forms ask for. */
  mukana_integer skills;
  /** How many of them the client estimated. */
  mukana_integer estimated;
  /** How many of them were observed. */
  mukana_integer observed;
  /** How many have a gap. */
  mukana_integer compared;
  /** How many tasks there are. */
  mukana_integer tasks;
  /** How many of them were tried. */
  mukana_integer tried;
} mukana_rec_skill_coverage_view;
/** The members of mukana_rec_skill_coverage_view. */
static const mukana_member mukana_rec_skill_coverage_view_members[] MUKANA_MAYBE_UNUSED = {
    {"skills", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_coverage_view, skills), 0, NULL, NULL},
    {"estimated", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_coverage_view, estimated), 0, NULL, NULL},
    {"observed", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_coverage_view, observed), 0, NULL, NULL},
    {"compared", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_coverage_view, compared), 0, NULL, NULL},
    {"tasks", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_coverage_view, tasks), 0, NULL, NULL},
    {"tried", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_coverage_view, tried), 0, NULL, NULL}};
/** The layout of mukana_rec_skill_coverage_view. */
static const mukana_layout mukana_rec_skill_coverage_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_coverage_view_members, 6, sizeof(mukana_rec_skill_coverage_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill_coverage_view(mukana_place place, mukana_rec_skill_coverage_view* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_coverage_view_layout, record);
}

/** Answered by mapping.profile, mapping.summary. */
typedef struct mukana_rec_skill_agreement_view {
  /** How many judgements both made on the levels of one scale. */
  mukana_integer n;
  /** The share of them that are the same. */
  mukana_number same;
  /** Cohen's kappa; none where chance alone agrees wholly. */
  mukana_number kappa;
  /** The same, where a near miss counts partly. */
  mukana_number weighted_kappa;
  /** How a near miss counts. */
  mukana_code_weights weights;
} mukana_rec_skill_agreement_view;
/** The members of mukana_rec_skill_agreement_view. */
static const mukana_member mukana_rec_skill_agreement_view_members[] MUKANA_MAYBE_UNUSED = {
    {"n", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_agreement_view, n), 0, NULL, NULL},
    {"same", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_agreement_view, same), 0, NULL, NULL},
    {"kappa", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_agreement_view, kappa), 0, NULL, NULL},
    {"weighted_kappa", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_agreement_view, weighted_kappa), 0, NULL, NULL},
    {"weights", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_agreement_view, weights), 0, mukana_code_weights_names, NULL}};
/** The layout of mukana_rec_skill_agreement_view. */
static const mukana_layout mukana_rec_skill_agreement_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_agreement_view_members, 5, sizeof(mukana_rec_skill_agreement_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill_agreement_view(mukana_place place, mukana_rec_skill_agreement_view* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_agreement_view_layout, record);
}

/** Answered by mapping.profile. */
typedef struct mukana_rec_suggestion_view {
  /** The theme's id. */
  const char* theme;
  /** The weak points that it trains. A list of mukana_rec_skill_view. */
  mukana_place weak_points;
} mukana_rec_suggestion_view;
/** The members of mukana_rec_suggestion_view. */
static const mukana_member mukana_rec_suggestion_view_members[] MUKANA_MAYBE_UNUSED = {
    {"theme", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_suggestion_view, theme), 0, NULL, NULL},
    {"weak_points", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_suggestion_view, weak_points), 0, NULL, NULL}};
/** The layout of mukana_rec_suggestion_view. */
static const mukana_layout mukana_rec_suggestion_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_suggestion_view_members, 2, sizeof(mukana_rec_suggestion_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_suggestion_view(mukana_place place, mukana_rec_suggestion_view* record) {
  return mukana_get_struct(&place, &mukana_rec_suggestion_view_layout, record);
}

/** Answered by mapping.profile. */
typedef struct mukana_rec_skill_profile_view {
  /** The mapping's id. */
  const char* id;
  /** Whose skills they are. (personal) */
  const char* person;
  /** The wave of measurements. */
  const char* wave;
  /** Whether the mapping is completed. */
  mukana_code_mapping_state state;
  /** Skill by skill, in the order of the forms. A list of mukana_rec_skill_line_view. (sensitive) */
  mukana_place skills;
  /** The skills of which everything that was seen is high. A list of mukana_rec_skill_view. (sensitive) */
  mukana_place strengths;
  /** The skills of which something that was seen is low. A list of mukana_rec_skill_view. (sensitive) */
  mukana_place weak_points;
  /** How much of it was answered; a partial mapping is valid. An object of mukana_rec_skill_coverage_view. */
  mukana_place coverage;
  /** How far client and professional judge alike, over the skills. An object of mukana_rec_skill_agreement_view. */
  mukana_place agreement;
  /** Themes for the weak points, the most helpful first. A list of mukana_rec_suggestion_view. */
  mukana_place suggestions;
  /** How much support with everything is still needed. */
  mukana_code_support_need support_need;
} mukana_rec_skill_profile_view;
/** The members of mukana_rec_skill_profile_view. */
static const mukana_member mukana_rec_skill_profile_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_profile_view, id), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_profile_view, person), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_profile_view, wave), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_profile_view, state), 0, mukana_code_mapping_state_names, NULL},
    {"skills", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_profile_view, skills), 0, NULL, NULL},
    {"strengths", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_profile_view, strengths), 0, NULL, NULL},
    {"weak_points", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_profile_view, weak_points), 0, NULL, NULL},
    {"coverage", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_profile_view, coverage), 0, NULL, NULL},
    {"agreement", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_profile_view, agreement), 0, NULL, NULL},
    {"suggestions", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_profile_view, suggestions), 0, NULL, NULL},
    {"support_need", MUKANA_MEMBER_CODE, offsetof(mukana_rec_skill_profile_view, support_need), 0, mukana_code_support_need_names, NULL}};
/** The layout of mukana_rec_skill_profile_view. */
static const mukana_layout mukana_rec_skill_profile_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_profile_view_members, 11, sizeof(mukana_rec_skill_profile_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill_profile_view(mukana_place place, mukana_rec_skill_profile_view* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_profile_view_layout, record);
}

/** Answered by mapping.summary. */
typedef struct mukana_rec_mapping_count_view {
  /** What is counted. */
  const char* code;
  /** How many persons; left out where they are too few to be told of. */
  mukana_integer count;
} mukana_rec_mapping_count_view;
/** The members of mukana_rec_mapping_count_view. */
static const mukana_member mukana_rec_mapping_count_view_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_mapping_count_view, code), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_count_view, count), 0, NULL, NULL}};
/** The layout of mukana_rec_mapping_count_view. */
static const mukana_layout mukana_rec_mapping_count_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_mapping_count_view_members, 2, sizeof(mukana_rec_mapping_count_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_mapping_count_view(mukana_place place, mukana_rec_mapping_count_view* record) {
  return mukana_get_struct(&place, &mukana_rec_mapping_count_view_layout, record);
}

/** Answered by mapping.summary. */
typedef struct mukana_rec_skill_summary_view {
  /** The framework of the skill. */
  const char* framework;
  /** The skill's code in it. */
  const char* code;
  /** N: persons with both an estimate and an observation. */
  mukana_integer compared;
  /**
   * Of them, who can more than, as much as, less than estimated; empty where some are too few. A list of
   * mukana_rec_mapping_count_view.
   */
  mukana_place directions;
  /** Observed minus estimated, in levels, the mean over them. */
  mukana_number mean_gap;
  /** N: persons of whom something was seen. */
  mukana_integer seen;
  /** Of them, for whom it is a strength, between, a weak point. A list of mukana_rec_mapping_count_view. */
  mukana_place standings;
} mukana_rec_skill_summary_view;
/** The members of mukana_rec_skill_summary_view. */
static const mukana_member mukana_rec_skill_summary_view_members[] MUKANA_MAYBE_UNUSED = {
    {"framework", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_summary_view, framework), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_skill_summary_view, code), 0, NULL, NULL},
    {"compared", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_summary_view, compared), 0, NULL, NULL},
    {"directions", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_summary_view, directions), 0, NULL, NULL},
    {"mean_gap", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_skill_summary_view, mean_gap), 0, NULL, NULL},
    {"seen", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_skill_summary_view, seen), 0, NULL, NULL},
    {"standings", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_skill_summary_view, standings), 0, NULL, NULL}};
/** The layout of mukana_rec_skill_summary_view. */
static const mukana_layout mukana_rec_skill_summary_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_skill_summary_view_members, 7, sizeof(mukana_rec_skill_summary_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_skill_summary_view(mukana_place place, mukana_rec_skill_summary_view* record) {
  return mukana_get_struct(&place, &mukana_rec_skill_summary_view_layout, record);
}

/** Answered by mapping.summary. */
typedef struct mukana_rec_mapping_summary {
  /** N: persons with a completed mapping, the latest of each; left out where they are too few. */
  mukana_integer persons;
  /** A figure here stands for at least so many people. */
  mukana_integer smallest_group;
  /** Skill by skill. A list of mukana_rec_skill_summary_view. */
  mukana_place skills;
  /**
   * How far clients and professionals judge alike, over all judgements. An object of mukana_rec_skill_agreement_view.
   */
  mukana_place agreement;
} mukana_rec_mapping_summary;
/** The members of mukana_rec_mapping_summary. */
static const mukana_member mukana_rec_mapping_summary_members[] MUKANA_MAYBE_UNUSED = {
    {"persons", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_summary, persons), 0, NULL, NULL},
    {"smallest_group", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_mapping_summary, smallest_group), 0, NULL, NULL},
    {"skills", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_summary, skills), 0, NULL, NULL},
    {"agreement", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_mapping_summary, agreement), 0, NULL, NULL}};
/** The layout of mukana_rec_mapping_summary. */
static const mukana_layout mukana_rec_mapping_summary_layout MUKANA_MAYBE_UNUSED = {mukana_rec_mapping_summary_members, 4, sizeof(mukana_rec_mapping_summary)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_mapping_summary(mukana_place place, mukana_rec_mapping_summary* record) {
  return mukana_get_struct(&place, &mukana_rec_mapping_summary_layout, record);
}

/** Answered by meeting.get, meeting.list. */
typedef struct mukana_rec_meeting_change {
  /** The revision that was replaced. */
  mukana_integer revision;
  /** What was done. */
  mukana_code_meeting_action action;
  /** The state before. */
  mukana_code_meeting_state from_state;
  /** The start before. */
  const char* from_starts_at;
  /** The end before. */
  const char* from_ends_at;
  /** When it was changed. */
  const char* changed_at;
  /** Who changed it. */
  const char* changed_by;
  /** Why. (free text) */
  const char* reason;
} mukana_rec_meeting_change;
/** The members of mukana_rec_meeting_change. */
static const mukana_member mukana_rec_meeting_change_members[] MUKANA_MAYBE_UNUSED = {
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_meeting_change, revision), 0, NULL, NULL},
    {"action", MUKANA_MEMBER_CODE, offsetof(mukana_rec_meeting_change, action), 0, mukana_code_meeting_action_names, NULL},
    {"from_state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_meeting_change, from_state), 0, mukana_code_meeting_state_names, NULL},
    {"from_starts_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting_change, from_starts_at), 0, NULL, NULL},
    {"from_ends_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting_change, from_ends_at), 0, NULL, NULL},
    {"changed_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting_change, changed_at), 0, NULL, NULL},
    {"changed_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting_change, changed_by), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting_change, reason), 0, NULL, NULL}};
/** The layout of mukana_rec_meeting_change. */
static const mukana_layout mukana_rec_meeting_change_layout MUKANA_MAYBE_UNUSED = {mukana_rec_meeting_change_members, 8, sizeof(mukana_rec_meeting_change)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_meeting_change(mukana_place place, mukana_rec_meeting_change* record) {
  return mukana_get_struct(&place, &mukana_rec_meeting_change_layout, record);
}

/** Answered by meeting.get, meeting.list. */
typedef struct mukana_rec_meeting {
  /** The meeting's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Only held meetings count. */
  mukana_code_meeting_state state;
  /** The kind of the meeting. */
  mukana_code_meeting_kind kind;
  /** The series that it belongs to. */
  const char* series;
  /** Its title. */
  const char* title;
  /** When it starts or started. */
  const char* starts_at;
  /** When it ends or ended. */
  const char* ends_at;
  /** The local day on which it starts; figures count it there. */
  const char* day;
  /** The local day for which it was planned first. */
  const char* planned_day;
  /** As declared, and hybrid where participants of both modes were present. */
  mukana_code_mode mode;
  /** The unit that holds it. */
  const char* unit;
  /** The project that it belongs to. */
  const char* project;
  /** Why it was cancelled, moved or not held. (free text) */
  const char* reason;
  /** How many participants were counted, named or not. */
  mukana_integer head_count;
  /** Who leads it. A list of texts. (personal) */
  mukana_place leaders;
  /** What it was before, the oldest first; only where one meeting is read. A list of mukana_rec_meeting_change. */
  mukana_place changes;
} mukana_rec_meeting;
/** The members of mukana_rec_meeting. */
static const mukana_member mukana_rec_meeting_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_meeting, revision), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_meeting, state), 0, mukana_code_meeting_state_names, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_meeting, kind), 0, mukana_code_meeting_kind_names, NULL},
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, series), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, title), 0, NULL, NULL},
    {"starts_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, starts_at), 0, NULL, NULL},
    {"ends_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, ends_at), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, day), 0, NULL, NULL},
    {"planned_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, planned_day), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_meeting, mode), 0, mukana_code_mode_names, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, unit), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, project), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting, reason), 0, NULL, NULL},
    {"head_count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_meeting, head_count), 0, NULL, NULL},
    {"leaders", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_meeting, leaders), 0, NULL, NULL},
    {"changes", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_meeting, changes), 0, NULL, NULL}};
/** The layout of mukana_rec_meeting. */
static const mukana_layout mukana_rec_meeting_layout MUKANA_MAYBE_UNUSED = {mukana_rec_meeting_members, 17, sizeof(mukana_rec_meeting)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_meeting(mukana_place place, mukana_rec_meeting* record) {
  return mukana_get_struct(&place, &mukana_rec_meeting_layout, record);
}

/** Answered by meeting.list. */
typedef struct mukana_rec_meeting_page {
  /** The records, in a stable order. A list of mukana_rec_meeting. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_meeting_page;
/** The members of mukana_rec_meeting_page. */
static const mukana_member mukana_rec_meeting_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_meeting_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_meeting_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_meeting_page. */
static const mukana_layout mukana_rec_meeting_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_meeting_page_members, 2, sizeof(mukana_rec_meeting_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_meeting_page(mukana_place place, mukana_rec_meeting_page* record) {
  return mukana_get_struct(&place, &mukana_rec_meeting_page_layout, record);
}

/** Answered by opening.get, opening.list. */
typedef struct mukana_rec_weekday_text {
  /** The day of the week. */
  mukana_code_open_weekday weekday;
  /** When it opens, HH:MM on the wall clock. */
  const char* opens;
  /** When it closes; 24:00 is the end of the day. */
  const char* closes;
} mukana_rec_weekday_text;
/** The members of mukana_rec_weekday_text. */
static const mukana_member mukana_rec_weekday_text_members[] MUKANA_MAYBE_UNUSED = {
    {"weekday", MUKANA_MEMBER_CODE, offsetof(mukana_rec_weekday_text, weekday), 0, mukana_code_open_weekday_names, NULL},
    {"opens", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_weekday_text, opens), 0, NULL, NULL},
    {"closes", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_weekday_text, closes), 0, NULL, NULL}};
/** The layout of mukana_rec_weekday_text. */
static const mukana_layout mukana_rec_weekday_text_layout MUKANA_MAYBE_UNUSED = {mukana_rec_weekday_text_members, 3, sizeof(mukana_rec_weekday_text)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_weekday_text(mukana_place place, mukana_rec_weekday_text* record) {
  return mukana_get_struct(&place, &mukana_rec_weekday_text_layout, record);
}

/** Answered by opening.get, opening.list. */
typedef struct mukana_rec_week_view {
  /** Since when these hours hold. */
  const char* first_day;
  /** The hours of the week. A list of mukana_rec_weekday_text. */
  mukana_place week;
} mukana_rec_week_view;
/** The members of mukana_rec_week_view. */
static const mukana_member mukana_rec_week_view_members[] MUKANA_MAYBE_UNUSED = {
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_week_view, first_day), 0, NULL, NULL},
    {"week", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_week_view, week), 0, NULL, NULL}};
/** The layout of mukana_rec_week_view. */
static const mukana_layout mukana_rec_week_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_week_view_members, 2, sizeof(mukana_rec_week_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_week_view(mukana_place place, mukana_rec_week_view* record) {
  return mukana_get_struct(&place, &mukana_rec_week_view_layout, record);
}

/** Answered by opening.get, opening.list. */
typedef struct mukana_rec_span_text {
  /** When it opens, HH:MM on the wall clock. */
  const char* opens;
  /** When it closes; 24:00 is the end of the day. */
  const char* closes;
} mukana_rec_span_text;
/** The members of mukana_rec_span_text. */
static const mukana_member mukana_rec_span_text_members[] MUKANA_MAYBE_UNUSED = {
    {"opens", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_span_text, opens), 0, NULL, NULL},
    {"closes", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_span_text, closes), 0, NULL, NULL}};
/** The layout of mukana_rec_span_text. */
static const mukana_layout mukana_rec_span_text_layout MUKANA_MAYBE_UNUSED = {mukana_rec_span_text_members, 2, sizeof(mukana_rec_span_text)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_span_text(mukana_place place, mukana_rec_span_text* record) {
  return mukana_get_struct(&place, &mukana_rec_span_text_layout, record);
}

/** Answered by opening.get, opening.list. */
typedef struct mukana_rec_day_view {
  /** The day. */
  const char* day;
  /** When it is open; none where it is closed. A list of mukana_rec_span_text. */
  mukana_place spans;
} mukana_rec_day_view;
/** The members of mukana_rec_day_view. */
static const mukana_member mukana_rec_day_view_members[] MUKANA_MAYBE_UNUSED = {
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_day_view, day), 0, NULL, NULL},
    {"spans", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_day_view, spans), 0, NULL, NULL}};
/** The layout of mukana_rec_day_view. */
static const mukana_layout mukana_rec_day_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_day_view_members, 2, sizeof(mukana_rec_day_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_day_view(mukana_place place, mukana_rec_day_view* record) {
  return mukana_get_struct(&place, &mukana_rec_day_view_layout, record);
}

/** Answered by opening.get, opening.list. */
typedef struct mukana_rec_opening_view {
  /** The id of the hours. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Whose hours they are. */
  const char* name;
  /** The weeks, each from its first day on. A list of mukana_rec_week_view. */
  mukana_place weeks;
  /** The days that are not as their week. A list of mukana_rec_day_view. */
  mukana_place days;
} mukana_rec_opening_view;
/** The members of mukana_rec_opening_view. */
static const mukana_member mukana_rec_opening_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_opening_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_opening_view, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_opening_view, name), 0, NULL, NULL},
    {"weeks", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_opening_view, weeks), 0, NULL, NULL},
    {"days", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_opening_view, days), 0, NULL, NULL}};
/** The layout of mukana_rec_opening_view. */
static const mukana_layout mukana_rec_opening_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_opening_view_members, 5, sizeof(mukana_rec_opening_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_opening_view(mukana_place place, mukana_rec_opening_view* record) {
  return mukana_get_struct(&place, &mukana_rec_opening_view_layout, record);
}

/** Answered by opening.list. */
typedef struct mukana_rec_opening_view_page {
  /** The records, in a stable order. A list of mukana_rec_opening_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_opening_view_page;
/** The members of mukana_rec_opening_view_page. */
static const mukana_member mukana_rec_opening_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_opening_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_opening_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_opening_view_page. */
static const mukana_layout mukana_rec_opening_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_opening_view_page_members, 2, sizeof(mukana_rec_opening_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_opening_view_page(mukana_place place, mukana_rec_opening_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_opening_view_page_layout, record);
}

/** Answered by operation.list. */
typedef struct mukana_rec_operation_line {
  /** noun.verb */
  const char* name;
  /** What it does, in one line. */
  const char* summary;
} mukana_rec_operation_line;
/** The members of mukana_rec_operation_line. */
static const mukana_member mukana_rec_operation_line_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_operation_line, name), 0, NULL, NULL},
    {"summary", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_operation_line, summary), 0, NULL, NULL}};
/** The layout of mukana_rec_operation_line. */
static const mukana_layout mukana_rec_operation_line_layout MUKANA_MAYBE_UNUSED = {mukana_rec_operation_line_members, 2, sizeof(mukana_rec_operation_line)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_operation_line(mukana_place place, mukana_rec_operation_line* record) {
  return mukana_get_struct(&place, &mukana_rec_operation_line_layout, record);
}

/** Answered by operation.list. */
typedef struct mukana_rec_operation_lines {
  /** Every operation, by name. A list of mukana_rec_operation_line. */
  mukana_place items;
} mukana_rec_operation_lines;
/** The members of mukana_rec_operation_lines. */
static const mukana_member mukana_rec_operation_lines_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_operation_lines, items), 0, NULL, NULL}};
/** The layout of mukana_rec_operation_lines. */
static const mukana_layout mukana_rec_operation_lines_layout MUKANA_MAYBE_UNUSED = {mukana_rec_operation_lines_members, 1, sizeof(mukana_rec_operation_lines)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_operation_lines(mukana_place place, mukana_rec_operation_lines* record) {
  return mukana_get_struct(&place, &mukana_rec_operation_lines_layout, record);
}

/** Answered by organisation.get, organisation.list. */
typedef struct mukana_rec_organisation {
  /** The organisation's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The organisation's name. */
  const char* name;
  /** Who keeps it. */
  mukana_code_sector sector;
  /** The organisation that it is part of. */
  const char* parent;
  /** The legal regime under which it keeps records as a controller. */
  const char* regime;
  /** The organisation to which its duties passed. */
  const char* successor;
  /** The first day of the successor. */
  const char* succeeded_on;
} mukana_rec_organisation;
/** The members of mukana_rec_organisation. */
static const mukana_member mukana_rec_organisation_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_organisation, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_organisation, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_organisation, name), 0, NULL, NULL},
    {"sector", MUKANA_MEMBER_CODE, offsetof(mukana_rec_organisation, sector), 0, mukana_code_sector_names, NULL},
    {"parent", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_organisation, parent), 0, NULL, NULL},
    {"regime", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_organisation, regime), 0, NULL, NULL},
    {"successor", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_organisation, successor), 0, NULL, NULL},
    {"succeeded_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_organisation, succeeded_on), 0, NULL, NULL}};
/** The layout of mukana_rec_organisation. */
static const mukana_layout mukana_rec_organisation_layout MUKANA_MAYBE_UNUSED = {mukana_rec_organisation_members, 8, sizeof(mukana_rec_organisation)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_organisation(mukana_place place, mukana_rec_organisation* record) {
  return mukana_get_struct(&place, &mukana_rec_organisation_layout, record);
}

/** Answered by organisation.list. */
typedef struct mukana_rec_organisation_page {
  /** The records, in a stable order. A list of mukana_rec_organisation. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_organisation_page;
/** The members of mukana_rec_organisation_page. */
static const mukana_member mukana_rec_organisation_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_organisation_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_organisation_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_organisation_page. */
static const mukana_layout mukana_rec_organisation_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_organisation_page_members, 2, sizeof(mukana_rec_organisation_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_organisation_page(mukana_place place, mukana_rec_organisation_page* record) {
  return mukana_get_struct(&place, &mukana_rec_organisation_page_layout, record);
}

/** Answered by person.get. */
typedef struct mukana_rec_external_id {
  /** The other system's name. */
  const char* system;
  /** The key there; never a personal identity code. (personal) */
  const char* value;
} mukana_rec_external_id;
/** The members of mukana_rec_external_id. */
static const mukana_member mukana_rec_external_id_members[] MUKANA_MAYBE_UNUSED = {
    {"system", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_external_id, system), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_external_id, value), 0, NULL, NULL}};
/** The layout of mukana_rec_external_id. */
static const mukana_layout mukana_rec_external_id_layout MUKANA_MAYBE_UNUSED = {mukana_rec_external_id_members, 2, sizeof(mukana_rec_external_id)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_external_id(mukana_place place, mukana_rec_external_id* record) {
  return mukana_get_struct(&place, &mukana_rec_external_id_layout, record);
}

/** Answered by person.get. */
typedef struct mukana_rec_person {
  /** The person's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The ids of those who were merged into this person. A list of texts. */
  mukana_place merged_from;
  /** The date of birth. (personal) */
  const char* birth_date;
  /** The year of birth. (personal) */
  mukana_integer birth_year;
  /** The gender. (personal) */
  mukana_code_gender gender;
  /** What the person is in the service on that day. */
  mukana_code_position position;
  /** Where the person lives on that day; left out under protection. (locating) */
  const char* municipality;
  /** The unit that the person belongs to on that day; left out under protection. (locating) */
  const char* unit;
  /**
   * The target groups of that day; sensitive ones only for who guides, coaches or assesses. A list of texts.
   * (sensitive)
   */
  mukana_place target_groups;
  /** The ground on which the person is served on that day. (sensitive) */
  const char* service_basis;
  /** Whether the person's whereabouts are under a non-disclosure order. (personal) */
  mukana_boolean protection;
  /** The person's keys in other systems. A list of mukana_rec_external_id. (personal) */
  mukana_place external_ids;
  /** What the host shows for the person. (personal) */
  const char* display_name;
} mukana_rec_person;
/** The members of mukana_rec_person. */
static const mukana_member mukana_rec_person_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_person, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_person, revision), 0, NULL, NULL},
    {"merged_from", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_person, merged_from), 0, NULL, NULL},
    {"birth_date", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_person, birth_date), 0, NULL, NULL},
    {"birth_year", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_person, birth_year), 0, NULL, NULL},
    {"gender", MUKANA_MEMBER_CODE, offsetof(mukana_rec_person, gender), 0, mukana_code_gender_names, NULL},
    {"position", MUKANA_MEMBER_CODE, offsetof(mukana_rec_person, position), 0, mukana_code_position_names, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_person, municipality), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_person, unit), 0, NULL, NULL},
    {"target_groups", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_person, target_groups), 0, NULL, NULL},
    {"service_basis", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_person, service_basis), 0, NULL, NULL},
    {"protection", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_person, protection), 0, NULL, NULL},
    {"external_ids", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_person, external_ids), 0, NULL, NULL},
    {"display_name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_person, display_name), 0, NULL, NULL}};
/** The layout of mukana_rec_person. */
static const mukana_layout mukana_rec_person_layout MUKANA_MAYBE_UNUSED = {mukana_rec_person_members, 14, sizeof(mukana_rec_person)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_person(mukana_place place, mukana_rec_person* record) {
  return mukana_get_struct(&place, &mukana_rec_person_layout, record);
}

/** Answered by person.list. */
typedef struct mukana_rec_listed_person {
  /** The person's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** What the person is in the service on that day. */
  mukana_code_position position;
  /** Where the person lives on that day; not under protection. (locating) */
  const char* municipality;
  /** The unit that the person belongs to on that day; not under protection. (locating) */
  const char* unit;
} mukana_rec_listed_person;
/** The members of mukana_rec_listed_person. */
static const mukana_member mukana_rec_listed_person_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_person, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_listed_person, revision), 0, NULL, NULL},
    {"position", MUKANA_MEMBER_CODE, offsetof(mukana_rec_listed_person, position), 0, mukana_code_position_names, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_person, municipality), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_person, unit), 0, NULL, NULL}};
/** The layout of mukana_rec_listed_person. */
static const mukana_layout mukana_rec_listed_person_layout MUKANA_MAYBE_UNUSED = {mukana_rec_listed_person_members, 5, sizeof(mukana_rec_listed_person)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_listed_person(mukana_place place, mukana_rec_listed_person* record) {
  return mukana_get_struct(&place, &mukana_rec_listed_person_layout, record);
}

/** Answered by person.list. */
typedef struct mukana_rec_listed_person_page {
  /** The records, in a stable order. A list of mukana_rec_listed_person. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_listed_person_page;
/** The members of mukana_rec_listed_person_page. */
static const mukana_member mukana_rec_listed_person_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_listed_person_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_listed_person_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_listed_person_page. */
static const mukana_layout mukana_rec_listed_person_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_listed_person_page_members, 2, sizeof(mukana_rec_listed_person_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_listed_person_page(mukana_place place, mukana_rec_listed_person_page* record) {
  return mukana_get_struct(&place, &mukana_rec_listed_person_page_layout, record);
}

/** Answered by person.merge. */
typedef struct mukana_rec_merged {
  /** The id of the merge; with it the merge can be undone. */
  const char* merge;
  /** The person whom they have become. */
  const char* into;
} mukana_rec_merged;
/** The members of mukana_rec_merged. */
static const mukana_member mukana_rec_merged_members[] MUKANA_MAYBE_UNUSED = {
    {"merge", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_merged, merge), 0, NULL, NULL},
    {"into", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_merged, into), 0, NULL, NULL}};
/** The layout of mukana_rec_merged. */
static const mukana_layout mukana_rec_merged_layout MUKANA_MAYBE_UNUSED = {mukana_rec_merged_members, 2, sizeof(mukana_rec_merged)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_merged(mukana_place place, mukana_rec_merged* record) {
  return mukana_get_struct(&place, &mukana_rec_merged_layout, record);
}

/** Answered by pilot.get, pilot.list. */
typedef struct mukana_rec_pilot_view {
  /** The pilot's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The pilot's name, by language. As it is in the answer. */
  mukana_place name;
  /** The project under which it runs. */
  const char* project;
  /** The first day of the pilot. */
  const char* first_day;
  /** The last day of the pilot, itself in. */
  const char* last_day;
  /** The first day of the evaluation period. */
  const char* evaluation_first_day;
  /** The last day of the evaluation period, itself in. */
  const char* evaluation_last_day;
  /** The earlier pilot that this one continues. */
  const char* continues;
} mukana_rec_pilot_view;
/** The members of mukana_rec_pilot_view. */
static const mukana_member mukana_rec_pilot_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_pilot_view, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_pilot_view, name), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view, project), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view, last_day), 0, NULL, NULL},
    {"evaluation_first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view, evaluation_first_day), 0, NULL, NULL},
    {"evaluation_last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view, evaluation_last_day), 0, NULL, NULL},
    {"continues", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view, continues), 0, NULL, NULL}};
/** The layout of mukana_rec_pilot_view. */
static const mukana_layout mukana_rec_pilot_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_pilot_view_members, 9, sizeof(mukana_rec_pilot_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_pilot_view(mukana_place place, mukana_rec_pilot_view* record) {
  return mukana_get_struct(&place, &mukana_rec_pilot_view_layout, record);
}

/** Answered by pilot.list. */
typedef struct mukana_rec_pilot_view_page {
  /** The records, in a stable order. A list of mukana_rec_pilot_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_pilot_view_page;
/** The members of mukana_rec_pilot_view_page. */
static const mukana_member mukana_rec_pilot_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_pilot_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_pilot_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_pilot_view_page. */
static const mukana_layout mukana_rec_pilot_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_pilot_view_page_members, 2, sizeof(mukana_rec_pilot_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_pilot_view_page(mukana_place place, mukana_rec_pilot_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_pilot_view_page_layout, record);
}

/** Answered by policy.get, policy.list. */
typedef struct mukana_rec_period_text {
  /** How many. */
  mukana_integer count;
  /**
   * minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed days.
   */
  mukana_code_period_unit unit;
} mukana_rec_period_text;
/** The members of mukana_rec_period_text. */
static const mukana_member mukana_rec_period_text_members[] MUKANA_MAYBE_UNUSED = {
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_period_text, count), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_CODE, offsetof(mukana_rec_period_text, unit), 0, mukana_code_period_unit_names, NULL}};
/** The layout of mukana_rec_period_text. */
static const mukana_layout mukana_rec_period_text_layout MUKANA_MAYBE_UNUSED = {mukana_rec_period_text_members, 2, sizeof(mukana_rec_period_text)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_period_text(mukana_place place, mukana_rec_period_text* record) {
  return mukana_get_struct(&place, &mukana_rec_period_text_layout, record);
}

/** Answered by policy.get, policy.list. */
typedef struct mukana_rec_range_text {
  /** The first day of the range, itself in it. */
  const char* first_day;
  /** Its last day, itself in it. */
  const char* last_day;
  /** What is lent or renewed in the range is due by the end of this day. */
  const char* limit;
} mukana_rec_range_text;
/** The members of mukana_rec_range_text. */
static const mukana_member mukana_rec_range_text_members[] MUKANA_MAYBE_UNUSED = {
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_range_text, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_range_text, last_day), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_range_text, limit), 0, NULL, NULL}};
/** The layout of mukana_rec_range_text. */
static const mukana_layout mukana_rec_range_text_layout MUKANA_MAYBE_UNUSED = {mukana_rec_range_text_members, 3, sizeof(mukana_rec_range_text)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_range_text(mukana_place place, mukana_rec_range_text* record) {
  return mukana_get_struct(&place, &mukana_rec_range_text_layout, record);
}

/** Answered by policy.get, policy.list. */
typedef struct mukana_rec_policy_view {
  /** The policy's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** What it is called. */
  const char* name;
  /** Only borrowers of this group; everybody where it is left out. */
  const char* borrower_group;
  /** Only devices of this kind; every kind where it is left out. */
  mukana_code_device_kind device_kind;
  /** The first day on which it holds. */
  const char* first_day;
  /** The last day on which it holds. */
  const char* last_day;
  /** For how long is lent; the schedule's limit alone where it is left out. An object of mukana_rec_period_text. */
  mukana_place period;
  /** For how long is renewed; as the period where it is left out. An object of mukana_rec_period_text. */
  mukana_place renewal_period;
  /** From where a renewal counts; from the old due date, or from now where that is later, if left out. */
  mukana_code_renewal_base renewal_base;
  /** How often a loan may be renewed; without a limit where left out. */
  mukana_integer most_renewals;
  /** How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. */
  mukana_integer most_loans;
  /** Due at 23:59:59 of the day; minutes and hours stay as they are. */
  mukana_boolean end_of_day;
  /** What happens to a due date on a closed day. */
  mukana_code_closed_days closed_days;
  /** The opening hours that count; always open where it is left out. */
  const char* opening;
  /** A fixed schedule: nothing is lent or renewed outside its ranges. A list of mukana_rec_range_text. */
  mukana_place schedule;
  /** Nothing is due after the borrower's own last day. */
  mukana_boolean ends_with_borrower;
  /** For how many open days a device is kept for who reserved it. */
  mukana_integer keep_days;
  /** Whether a donor's wipe record counts as evidence; a donor's bare claim never does. */
  mukana_boolean accepts_donor_evidence;
  /** Whether a checkout needs an accepted agreement. */
  mukana_boolean needs_agreement;
  /** How many days before the due day to remind, each. A list. */
  mukana_place remind_before;
  /** Whether to remind on the due day. */
  mukana_boolean remind_on_day;
  /** How many days after the due day to remind, each. A list. */
  mukana_place remind_after;
} mukana_rec_policy_view;
/** The members of mukana_rec_policy_view. */
static const mukana_member mukana_rec_policy_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_policy_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_policy_view, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_policy_view, name), 0, NULL, NULL},
    {"borrower_group", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_policy_view, borrower_group), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_policy_view, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_policy_view, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_policy_view, last_day), 0, NULL, NULL},
    {"period", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_policy_view, period), 0, NULL, NULL},
    {"renewal_period", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_policy_view, renewal_period), 0, NULL, NULL},
    {"renewal_base", MUKANA_MEMBER_CODE, offsetof(mukana_rec_policy_view, renewal_base), 0, mukana_code_renewal_base_names, NULL},
    {"most_renewals", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_policy_view, most_renewals), 0, NULL, NULL},
    {"most_loans", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_policy_view, most_loans), 0, NULL, NULL},
    {"end_of_day", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_policy_view, end_of_day), 0, NULL, NULL},
    {"closed_days", MUKANA_MEMBER_CODE, offsetof(mukana_rec_policy_view, closed_days), 0, mukana_code_closed_days_names, NULL},
    {"opening", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_policy_view, opening), 0, NULL, NULL},
    {"schedule", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_policy_view, schedule), 0, NULL, NULL},
    {"ends_with_borrower", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_policy_view, ends_with_borrower), 0, NULL, NULL},
    {"keep_days", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_policy_view, keep_days), 0, NULL, NULL},
    {"accepts_donor_evidence", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_policy_view, accepts_donor_evidence), 0, NULL, NULL},
    {"needs_agreement", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_policy_view, needs_agreement), 0, NULL, NULL},
    {"remind_before", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_policy_view, remind_before), 0, NULL, NULL},
    {"remind_on_day", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_policy_view, remind_on_day), 0, NULL, NULL},
    {"remind_after", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_policy_view, remind_after), 0, NULL, NULL}};
/** The layout of mukana_rec_policy_view. */
static const mukana_layout mukana_rec_policy_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_policy_view_members, 23, sizeof(mukana_rec_policy_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_policy_view(mukana_place place, mukana_rec_policy_view* record) {
  return mukana_get_struct(&place, &mukana_rec_policy_view_layout, record);
}

/** Answered by policy.list. */
typedef struct mukana_rec_policy_view_page {
  /** The records, in a stable order. A list of mukana_rec_policy_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_policy_view_page;
/** The members of mukana_rec_policy_view_page. */
static const mukana_member mukana_rec_policy_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_policy_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_policy_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_policy_view_page. */
static const mukana_layout mukana_rec_policy_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_policy_view_page_members, 2, sizeof(mukana_rec_policy_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_policy_view_page(mukana_place place, mukana_rec_policy_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_policy_view_page_layout, record);
}

/** Answered by project.get, project.list. */
typedef struct mukana_rec_project {
  /** The project's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The project's name. */
  const char* name;
  /** Its first day. */
  const char* first_day;
  /** Its last day. */
  const char* last_day;
  /** Who pays, or under which programme. */
  const char* funding;
} mukana_rec_project;
/** The members of mukana_rec_project. */
static const mukana_member mukana_rec_project_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_project, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_project, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_project, name), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_project, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_project, last_day), 0, NULL, NULL},
    {"funding", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_project, funding), 0, NULL, NULL}};
/** The layout of mukana_rec_project. */
static const mukana_layout mukana_rec_project_layout MUKANA_MAYBE_UNUSED = {mukana_rec_project_members, 6, sizeof(mukana_rec_project)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_project(mukana_place place, mukana_rec_project* record) {
  return mukana_get_struct(&place, &mukana_rec_project_layout, record);
}

/** Answered by project.list. */
typedef struct mukana_rec_project_page {
  /** The records, in a stable order. A list of mukana_rec_project. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_project_page;
/** The members of mukana_rec_project_page. */
static const mukana_member mukana_rec_project_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_project_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_project_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_project_page. */
static const mukana_layout mukana_rec_project_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_project_page_members, 2, sizeof(mukana_rec_project_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_project_page(mukana_place place, mukana_rec_project_page* record) {
  return mukana_get_struct(&place, &mukana_rec_project_page_layout, record);
}

/** Answered by queue.advance. */
typedef struct mukana_rec_advanced {
  /** Reservations that were kept too long; they lost their place. A list of texts. */
  mukana_place expired;
  /** Reservations for which a device is kept from now on. A list of texts. */
  mukana_place ready;
  /** Reservations whose device has to be sent from another custodian first. A list of texts. */
  mukana_place allocated;
} mukana_rec_advanced;
/** The members of mukana_rec_advanced. */
static const mukana_member mukana_rec_advanced_members[] MUKANA_MAYBE_UNUSED = {
    {"expired", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_advanced, expired), 0, NULL, NULL},
    {"ready", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_advanced, ready), 0, NULL, NULL},
    {"allocated", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_advanced, allocated), 0, NULL, NULL}};
/** The layout of mukana_rec_advanced. */
static const mukana_layout mukana_rec_advanced_layout MUKANA_MAYBE_UNUSED = {mukana_rec_advanced_members, 3, sizeof(mukana_rec_advanced)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_advanced(mukana_place place, mukana_rec_advanced* record) {
  return mukana_get_struct(&place, &mukana_rec_advanced_layout, record);
}

/** Answered by queue.calendar. */
typedef struct mukana_rec_calendar_day {
  /** The day. */
  const char* day;
  /** Devices that can be lent or are on loan, as far as is known today. */
  mukana_integer devices;
  /** Those expected to be out: until the day they are due; where they are overdue or have no due date, for ever. */
  mukana_integer on_loan;
  /** Those kept, and reservations of a later day that begin by then and have not ended. */
  mukana_integer reserved;
  /** What is left; below zero where more is promised than there is. */
  mukana_integer free;
} mukana_rec_calendar_day;
/** The members of mukana_rec_calendar_day. */
static const mukana_member mukana_rec_calendar_day_members[] MUKANA_MAYBE_UNUSED = {
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_calendar_day, day), 0, NULL, NULL},
    {"devices", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_calendar_day, devices), 0, NULL, NULL},
    {"on_loan", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_calendar_day, on_loan), 0, NULL, NULL},
    {"reserved", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_calendar_day, reserved), 0, NULL, NULL},
    {"free", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_calendar_day, free), 0, NULL, NULL}};
/** The layout of mukana_rec_calendar_day. */
static const mukana_layout mukana_rec_calendar_day_layout MUKANA_MAYBE_UNUSED = {mukana_rec_calendar_day_members, 5, sizeof(mukana_rec_calendar_day)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_calendar_day(mukana_place place, mukana_rec_calendar_day* record) {
  return mukana_get_struct(&place, &mukana_rec_calendar_day_layout, record);
}

/** Answered by queue.calendar. */
typedef struct mukana_rec_calendar {
  /** Day by day. A list of mukana_rec_calendar_day. */
  mukana_place days;
} mukana_rec_calendar;
/** The members of mukana_rec_calendar. */
static const mukana_member mukana_rec_calendar_members[] MUKANA_MAYBE_UNUSED = {
    {"days", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_calendar, days), 0, NULL, NULL}};
/** The layout of mukana_rec_calendar. */
static const mukana_layout mukana_rec_calendar_layout MUKANA_MAYBE_UNUSED = {mukana_rec_calendar_members, 1, sizeof(mukana_rec_calendar)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_calendar(mukana_place place, mukana_rec_calendar* record) {
  return mukana_get_struct(&place, &mukana_rec_calendar_layout, record);
}

/** Answered by queue.get. */
typedef struct mukana_rec_place_view {
  /** From 1. */
  mukana_integer place;
  /** The reservation, where the person may be seen. */
  const char* reservation;
  /** Who, where the person may be seen. (personal) */
  const char* person;
  /** Where the reservation stands. */
  mukana_code_reservation_state state;
  /** From when it is needed. */
  const char* first_day;
  /** Whether it is passed over because the borrower is suspended. */
  mukana_boolean barred;
} mukana_rec_place_view;
/** The members of mukana_rec_place_view. */
static const mukana_member mukana_rec_place_view_members[] MUKANA_MAYBE_UNUSED = {
    {"place", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_place_view, place), 0, NULL, NULL},
    {"reservation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_place_view, reservation), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_place_view, person), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_place_view, state), 0, mukana_code_reservation_state_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_place_view, first_day), 0, NULL, NULL},
    {"barred", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_place_view, barred), 0, NULL, NULL}};
/** The layout of mukana_rec_place_view. */
static const mukana_layout mukana_rec_place_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_place_view_members, 6, sizeof(mukana_rec_place_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_place_view(mukana_place place, mukana_rec_place_view* record) {
  return mukana_get_struct(&place, &mukana_rec_place_view_layout, record);
}

/** Answered by queue.get. */
typedef struct mukana_rec_queue_view {
  /** Those who have a device kept, then those who wait, in their order. A list of mukana_rec_place_view. */
  mukana_place places;
} mukana_rec_queue_view;
/** The members of mukana_rec_queue_view. */
static const mukana_member mukana_rec_queue_view_members[] MUKANA_MAYBE_UNUSED = {
    {"places", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_queue_view, places), 0, NULL, NULL}};
/** The layout of mukana_rec_queue_view. */
static const mukana_layout mukana_rec_queue_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_queue_view_members, 1, sizeof(mukana_rec_queue_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_queue_view(mukana_place place, mukana_rec_queue_view* record) {
  return mukana_get_struct(&place, &mukana_rec_queue_view_layout, record);
}

/** Answered by record.origin. */
typedef struct mukana_rec_origin {
  /** Whether it was written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** When it was recorded here. */
  const char* recorded_at;
  /** The legal regime under which it is kept, where its controller stated one. */
  const char* regime;
  /** The import that brought it; not there where it was entered by hand. */
  const char* import_;
  /** The id of that import's mapping. */
  const char* source;
  /** The row of the file, as a spreadsheet numbers it. */
  mukana_integer row;
} mukana_rec_origin;
/** The members of mukana_rec_origin. */
static const mukana_member mukana_rec_origin_members[] MUKANA_MAYBE_UNUSED = {
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_origin, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"recorded_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_origin, recorded_at), 0, NULL, NULL},
    {"regime", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_origin, regime), 0, NULL, NULL},
    {"import", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_origin, import_), 0, NULL, NULL},
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_origin, source), 0, NULL, NULL},
    {"row", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_origin, row), 0, NULL, NULL}};
/** The layout of mukana_rec_origin. */
static const mukana_layout mukana_rec_origin_layout MUKANA_MAYBE_UNUSED = {mukana_rec_origin_members, 6, sizeof(mukana_rec_origin)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_origin(mukana_place place, mukana_rec_origin* record) {
  return mukana_get_struct(&place, &mukana_rec_origin_layout, record);
}

/** Answered by relationship.list. */
typedef struct mukana_rec_relationship {
  /** The relationship's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Who guides, coaches, leads or answers. */
  const char* actor;
  /** Whom. */
  const char* client;
  /** Which group: the id of a series of meetings. */
  const char* group;
  /** How the two are tied. */
  mukana_code_relationship_kind kind;
  /** Its first day. */
  const char* first_day;
  /** Its last day. */
  const char* last_day;
} mukana_rec_relationship;
/** The members of mukana_rec_relationship. */
static const mukana_member mukana_rec_relationship_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_relationship, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_relationship, revision), 0, NULL, NULL},
    {"actor", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_relationship, actor), 0, NULL, NULL},
    {"client", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_relationship, client), 0, NULL, NULL},
    {"group", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_relationship, group), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_relationship, kind), 0, mukana_code_relationship_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_relationship, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_relationship, last_day), 0, NULL, NULL}};
/** The layout of mukana_rec_relationship. */
static const mukana_layout mukana_rec_relationship_layout MUKANA_MAYBE_UNUSED = {mukana_rec_relationship_members, 8, sizeof(mukana_rec_relationship)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_relationship(mukana_place place, mukana_rec_relationship* record) {
  return mukana_get_struct(&place, &mukana_rec_relationship_layout, record);
}

/** Answered by relationship.list. */
typedef struct mukana_rec_relationship_page {
  /** The records, in a stable order. A list of mukana_rec_relationship. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_relationship_page;
/** The members of mukana_rec_relationship_page. */
static const mukana_member mukana_rec_relationship_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_relationship_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_relationship_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_relationship_page. */
static const mukana_layout mukana_rec_relationship_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_relationship_page_members, 2, sizeof(mukana_rec_relationship_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_relationship_page(mukana_place place, mukana_rec_relationship_page* record) {
  return mukana_get_struct(&place, &mukana_rec_relationship_page_layout, record);
}

/** Answered by reminder.due. */
typedef struct mukana_rec_reminded_loan {
  /** The loan. */
  const char* loan;
  /** The device. */
  const char* device;
  /** What it is. */
  mukana_code_device_kind device_kind;
  /** The day by which it is due. */
  const char* due_on;
  /** Before the due day, on it, or after it. */
  mukana_code_reminder_kind kind;
  /** Which of the policy's reminders it is: so many days before or after. */
  mukana_integer days;
} mukana_rec_reminded_loan;
/** The members of mukana_rec_reminded_loan. */
static const mukana_member mukana_rec_reminded_loan_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reminded_loan, loan), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reminded_loan, device), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_reminded_loan, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reminded_loan, due_on), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_reminded_loan, kind), 0, mukana_code_reminder_kind_names, NULL},
    {"days", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reminded_loan, days), 0, NULL, NULL}};
/** The layout of mukana_rec_reminded_loan. */
static const mukana_layout mukana_rec_reminded_loan_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reminded_loan_members, 6, sizeof(mukana_rec_reminded_loan)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reminded_loan(mukana_place place, mukana_rec_reminded_loan* record) {
  return mukana_get_struct(&place, &mukana_rec_reminded_loan_layout, record);
}

/** Answered by reminder.due. */
typedef struct mukana_rec_bundle {
  /** To whom. (personal) */
  const char* borrower;
  /** Of what, the earliest due date first: one message for all of them. A list of mukana_rec_reminded_loan. */
  mukana_place loans;
  /** What can be sent, where a language was named. */
  const char* text;
} mukana_rec_bundle;
/** The members of mukana_rec_bundle. */
static const mukana_member mukana_rec_bundle_members[] MUKANA_MAYBE_UNUSED = {
    {"borrower", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_bundle, borrower), 0, NULL, NULL},
    {"loans", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_bundle, loans), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_bundle, text), 0, NULL, NULL}};
/** The layout of mukana_rec_bundle. */
static const mukana_layout mukana_rec_bundle_layout MUKANA_MAYBE_UNUSED = {mukana_rec_bundle_members, 3, sizeof(mukana_rec_bundle)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_bundle(mukana_place place, mukana_rec_bundle* record) {
  return mukana_get_struct(&place, &mukana_rec_bundle_layout, record);
}

/** Answered by reminder.due. */
typedef struct mukana_rec_reminders {
  /** One per borrower, by the borrower's id. A list of mukana_rec_bundle. */
  mukana_place bundles;
} mukana_rec_reminders;
/** The members of mukana_rec_reminders. */
static const mukana_member mukana_rec_reminders_members[] MUKANA_MAYBE_UNUSED = {
    {"bundles", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reminders, bundles), 0, NULL, NULL}};
/** The layout of mukana_rec_reminders. */
static const mukana_layout mukana_rec_reminders_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reminders_members, 1, sizeof(mukana_rec_reminders)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reminders(mukana_place place, mukana_rec_reminders* record) {
  return mukana_get_struct(&place, &mukana_rec_reminders_layout, record);
}

/** Answered by reminder.record. */
typedef struct mukana_rec_recorded_told {
  /** How many are new; one that is recorded already is not kept twice. */
  mukana_integer recorded;
} mukana_rec_recorded_told;
/** The members of mukana_rec_recorded_told. */
static const mukana_member mukana_rec_recorded_told_members[] MUKANA_MAYBE_UNUSED = {
    {"recorded", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_recorded_told, recorded), 0, NULL, NULL}};
/** The layout of mukana_rec_recorded_told. */
static const mukana_layout mukana_rec_recorded_told_layout MUKANA_MAYBE_UNUSED = {mukana_rec_recorded_told_members, 1, sizeof(mukana_rec_recorded_told)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_recorded_told(mukana_place place, mukana_rec_recorded_told* record) {
  return mukana_get_struct(&place, &mukana_rec_recorded_told_layout, record);
}

/** Answered by report.build. */
typedef struct mukana_rec_reported_figure {
  /** The indicator's id. */
  const char* id;
  /** What the figure is called. */
  const char* title;
  /** The figure; shares run from 0 to 1; null where it cannot be computed. */
  mukana_number value;
  /** What was counted or summed. */
  mukana_integer numerator;
  /** What it was divided by; the weeks of a rate. */
  mukana_number denominator;
  /** The unit, as the indicator names it. */
  const char* unit;
  /** How the figure stands to the truth. */
  mukana_code_bound bound;
  /** The days that it covers. An object of mukana_rec_figure_period. */
  mukana_place period;
  /** Per dimension a list of groups with key, value, numerator and denominator. As it is in the answer. */
  mukana_place by;
  /** What was counted, in a sentence. */
  const char* counting_rule;
  /** Rows that the figure is about and that were not counted. A list of mukana_rec_rejection. */
  mukana_place rejected;
  /** The version of the indicator's definition. */
  mukana_integer version;
} mukana_rec_reported_figure;
/** The members of mukana_rec_reported_figure. */
static const mukana_member mukana_rec_reported_figure_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_figure, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_figure, title), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_reported_figure, value), 0, NULL, NULL},
    {"numerator", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reported_figure, numerator), 0, NULL, NULL},
    {"denominator", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_reported_figure, denominator), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_figure, unit), 0, NULL, NULL},
    {"bound", MUKANA_MEMBER_CODE, offsetof(mukana_rec_reported_figure, bound), 0, mukana_code_bound_names, NULL},
    {"period", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reported_figure, period), 0, NULL, NULL},
    {"by", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reported_figure, by), 0, NULL, NULL},
    {"counting_rule", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_figure, counting_rule), 0, NULL, NULL},
    {"rejected", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reported_figure, rejected), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reported_figure, version), 0, NULL, NULL}};
/** The layout of mukana_rec_reported_figure. */
static const mukana_layout mukana_rec_reported_figure_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reported_figure_members, 12, sizeof(mukana_rec_reported_figure)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reported_figure(mukana_place place, mukana_rec_reported_figure* record) {
  return mukana_get_struct(&place, &mukana_rec_reported_figure_layout, record);
}

/** Answered by report.build. */
typedef struct mukana_rec_reported_claim {
  /** The claim's id. */
  const char* id;
  /** The indicator that it is about. */
  const char* indicator;
  /** The sentence as it was published. */
  const char* text;
  /** The days over which it was tested. An object of mukana_rec_figure_period. */
  mukana_place period;
  /** Whether the rows bear it out; null where they cannot tell. */
  mukana_boolean holds;
  /** Why, in a sentence. */
  const char* because;
  /** What the rows say. */
  mukana_number value;
  /** The other period, where the claim would hold over it. An object of mukana_rec_other_period. */
  mukana_place would_hold;
} mukana_rec_reported_claim;
/** The members of mukana_rec_reported_claim. */
static const mukana_member mukana_rec_reported_claim_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_claim, id), 0, NULL, NULL},
    {"indicator", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_claim, indicator), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_claim, text), 0, NULL, NULL},
    {"period", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reported_claim, period), 0, NULL, NULL},
    {"holds", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_reported_claim, holds), 0, NULL, NULL},
    {"because", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reported_claim, because), 0, NULL, NULL},
    {"value", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_reported_claim, value), 0, NULL, NULL},
    {"would_hold", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reported_claim, would_hold), 0, NULL, NULL}};
/** The layout of mukana_rec_reported_claim. */
static const mukana_layout mukana_rec_reported_claim_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reported_claim_members, 8, sizeof(mukana_rec_reported_claim)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reported_claim(mukana_place place, mukana_rec_reported_claim* record) {
  return mukana_get_struct(&place, &mukana_rec_reported_claim_layout, record);
}

/** Answered by report.build. */
typedef struct mukana_rec_report {
  /** The media type of the face. */
  const char* content_type;
  /** The pilot. */
  const char* pilot;
  /** The pilot's name. */
  const char* name;
  /** For whom it was made. */
  mukana_code_audience audience;
  /** The language of its texts. */
  mukana_code_language language;
  /** The local day on which it was made. */
  const char* made_on;
  /** The first day of the pilot. */
  const char* first_day;
  /** The last day of the pilot, itself in. */
  const char* last_day;
  /** The first day of the evaluation period. */
  const char* evaluation_first_day;
  /** The last day of the evaluation period, itself in. */
  const char* evaluation_last_day;
  /** The figures, in the order of their definitions; format json alone. A list of mukana_rec_reported_figure. */
  mukana_place figures;
  /** Published claims beside the rows; format json alone. A list of mukana_rec_reported_claim. */
  mukana_place claims;
  /** The report in every other format. */
  const char* text;
} mukana_rec_report;
/** The members of mukana_rec_report. */
static const mukana_member mukana_rec_report_members[] MUKANA_MAYBE_UNUSED = {
    {"content_type", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, content_type), 0, NULL, NULL},
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, pilot), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, name), 0, NULL, NULL},
    {"audience", MUKANA_MEMBER_CODE, offsetof(mukana_rec_report, audience), 0, mukana_code_audience_names, NULL},
    {"language", MUKANA_MEMBER_CODE, offsetof(mukana_rec_report, language), 0, mukana_code_language_names, NULL},
    {"made_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, made_on), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, last_day), 0, NULL, NULL},
    {"evaluation_first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, evaluation_first_day), 0, NULL, NULL},
    {"evaluation_last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, evaluation_last_day), 0, NULL, NULL},
    {"figures", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_report, figures), 0, NULL, NULL},
    {"claims", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_report, claims), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_report, text), 0, NULL, NULL}};
/** The layout of mukana_rec_report. */
static const mukana_layout mukana_rec_report_layout MUKANA_MAYBE_UNUSED = {mukana_rec_report_members, 13, sizeof(mukana_rec_report)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_report(mukana_place place, mukana_rec_report* record) {
  return mukana_get_struct(&place, &mukana_rec_report_layout, record);
}

/**
 * Answered by reservation.cancel, reservation.place, reservation.prioritise, reservation.resume, reservation.suspend.
 */
typedef struct mukana_rec_placed {
  /** The id of the reservation. */
  const char* id;
  /** The record's revision after this call; it counts from 1. */
  mukana_integer revision;
  /** Where it stands. */
  mukana_code_reservation_state state;
  /** Its place in its queue, from 1; those who have a device kept stand first. */
  mukana_integer place;
  /** The device that is kept for it; of a kit one of its devices. */
  const char* device;
  /** The last day on which it is kept. */
  const char* keep_until;
} mukana_rec_placed;
/** The members of mukana_rec_placed. */
static const mukana_member mukana_rec_placed_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_placed, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_placed, revision), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_placed, state), 0, mukana_code_reservation_state_names, NULL},
    {"place", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_placed, place), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_placed, device), 0, NULL, NULL},
    {"keep_until", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_placed, keep_until), 0, NULL, NULL}};
/** The layout of mukana_rec_placed. */
static const mukana_layout mukana_rec_placed_layout MUKANA_MAYBE_UNUSED = {mukana_rec_placed_members, 6, sizeof(mukana_rec_placed)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_placed(mukana_place place, mukana_rec_placed* record) {
  return mukana_get_struct(&place, &mukana_rec_placed_layout, record);
}

/** Answered by reservation.get, reservation.history, reservation.list. */
typedef struct mukana_rec_reservation_view {
  /** The reservation's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** For whom. (personal) */
  const char* person;
  /** Where it stands: the fold of its events. */
  mukana_code_reservation_state state;
  /** Any device of this kind is wanted. */
  mukana_code_device_kind device_kind;
  /** This very device is wanted. */
  const char* wanted_device;
  /** This kit is wanted. */
  const char* kit;
  /** From when it is needed. */
  const char* first_day;
  /** Until when. */
  const char* last_day;
  /** 0 to 9, lower goes first. */
  mukana_integer priority_class;
  /** When it was placed. */
  const char* placed_at;
  /** The device that is kept for it. */
  const char* device;
  /** The last day on which it is kept. */
  const char* keep_until;
  /** Until when it is passed over. */
  const char* suspended_until;
  /** At which organisation it is fetched. */
  const char* pickup;
  /** When it could be fetched. */
  const char* ready_at;
  /** When it was fulfilled, expired or was cancelled. */
  const char* ended_at;
  /** The loan by which it was fulfilled. */
  const char* loan;
  /** Its place in its queue, from 1: computed from priority class, time and id, never stored. */
  mukana_integer place;
} mukana_rec_reservation_view;
/** The members of mukana_rec_reservation_view. */
static const mukana_member mukana_rec_reservation_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reservation_view, revision), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, person), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_reservation_view, state), 0, mukana_code_reservation_state_names, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_reservation_view, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"wanted_device", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, wanted_device), 0, NULL, NULL},
    {"kit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, kit), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, last_day), 0, NULL, NULL},
    {"priority_class", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reservation_view, priority_class), 0, NULL, NULL},
    {"placed_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, placed_at), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, device), 0, NULL, NULL},
    {"keep_until", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, keep_until), 0, NULL, NULL},
    {"suspended_until", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, suspended_until), 0, NULL, NULL},
    {"pickup", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, pickup), 0, NULL, NULL},
    {"ready_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, ready_at), 0, NULL, NULL},
    {"ended_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, ended_at), 0, NULL, NULL},
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view, loan), 0, NULL, NULL},
    {"place", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reservation_view, place), 0, NULL, NULL}};
/** The layout of mukana_rec_reservation_view. */
static const mukana_layout mukana_rec_reservation_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reservation_view_members, 19, sizeof(mukana_rec_reservation_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reservation_view(mukana_place place, mukana_rec_reservation_view* record) {
  return mukana_get_struct(&place, &mukana_rec_reservation_view_layout, record);
}

/** Answered by reservation.history. */
typedef struct mukana_rec_reservation_event_view {
  /** Counts the reservation's events in their order. */
  mukana_integer number;
  /** When. */
  const char* at;
  /** What happened; the state is the fold of these. */
  mukana_code_reservation_event event;
  /** The device that it was about. */
  const char* device;
  /** Until when it was to be kept. */
  const char* keep_until;
  /** Why. (free text) */
  const char* reason;
  /** By whose call. (personal) */
  const char* recorded_by;
} mukana_rec_reservation_event_view;
/** The members of mukana_rec_reservation_event_view. */
static const mukana_member mukana_rec_reservation_event_view_members[] MUKANA_MAYBE_UNUSED = {
    {"number", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_reservation_event_view, number), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_event_view, at), 0, NULL, NULL},
    {"event", MUKANA_MEMBER_CODE, offsetof(mukana_rec_reservation_event_view, event), 0, mukana_code_reservation_event_names, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_event_view, device), 0, NULL, NULL},
    {"keep_until", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_event_view, keep_until), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_event_view, reason), 0, NULL, NULL},
    {"recorded_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_event_view, recorded_by), 0, NULL, NULL}};
/** The layout of mukana_rec_reservation_event_view. */
static const mukana_layout mukana_rec_reservation_event_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reservation_event_view_members, 7, sizeof(mukana_rec_reservation_event_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reservation_event_view(mukana_place place, mukana_rec_reservation_event_view* record) {
  return mukana_get_struct(&place, &mukana_rec_reservation_event_view_layout, record);
}

/** Answered by reservation.history. */
typedef struct mukana_rec_reservation_life {
  /** The reservation as it stands. An object of mukana_rec_reservation_view. */
  mukana_place reservation;
  /** Its events in their order, with the reasons that staff gave. A list of mukana_rec_reservation_event_view. */
  mukana_place events;
} mukana_rec_reservation_life;
/** The members of mukana_rec_reservation_life. */
static const mukana_member mukana_rec_reservation_life_members[] MUKANA_MAYBE_UNUSED = {
    {"reservation", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reservation_life, reservation), 0, NULL, NULL},
    {"events", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reservation_life, events), 0, NULL, NULL}};
/** The layout of mukana_rec_reservation_life. */
static const mukana_layout mukana_rec_reservation_life_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reservation_life_members, 2, sizeof(mukana_rec_reservation_life)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reservation_life(mukana_place place, mukana_rec_reservation_life* record) {
  return mukana_get_struct(&place, &mukana_rec_reservation_life_layout, record);
}

/** Answered by reservation.list. */
typedef struct mukana_rec_reservation_view_page {
  /** The records, in a stable order. A list of mukana_rec_reservation_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_reservation_view_page;
/** The members of mukana_rec_reservation_view_page. */
static const mukana_member mukana_rec_reservation_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_reservation_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_reservation_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_reservation_view_page. */
static const mukana_layout mukana_rec_reservation_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_reservation_view_page_members, 2, sizeof(mukana_rec_reservation_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_reservation_view_page(mukana_place place, mukana_rec_reservation_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_reservation_view_page_layout, record);
}

/** Answered by response.begin, response.save. */
typedef struct mukana_rec_saved_draft {
  /** The draft's id. */
  const char* id;
  /** Counts the savings, from 1. */
  mukana_integer revision;
  /** The form's version that is answered. */
  mukana_integer version;
  /** Where a required item is not answered yet, as paths below /answers. A list of texts. */
  mukana_place missing;
} mukana_rec_saved_draft;
/** The members of mukana_rec_saved_draft. */
static const mukana_member mukana_rec_saved_draft_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_saved_draft, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_saved_draft, revision), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_saved_draft, version), 0, NULL, NULL},
    {"missing", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_saved_draft, missing), 0, NULL, NULL}};
/** The layout of mukana_rec_saved_draft. */
static const mukana_layout mukana_rec_saved_draft_layout MUKANA_MAYBE_UNUSED = {mukana_rec_saved_draft_members, 4, sizeof(mukana_rec_saved_draft)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_saved_draft(mukana_place place, mukana_rec_saved_draft* record) {
  return mukana_get_struct(&place, &mukana_rec_saved_draft_layout, record);
}

/** Answered by response.compare. */
typedef struct mukana_rec_response_comparison {
  /** The earlier response. */
  const char* before;
  /** The later one. */
  const char* after;
  /** The change of each score. A list of mukana_rec_score_change_view. */
  mukana_place scores;
} mukana_rec_response_comparison;
/** The members of mukana_rec_response_comparison. */
static const mukana_member mukana_rec_response_comparison_members[] MUKANA_MAYBE_UNUSED = {
    {"before", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_comparison, before), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_comparison, after), 0, NULL, NULL},
    {"scores", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_comparison, scores), 0, NULL, NULL}};
/** The layout of mukana_rec_response_comparison. */
static const mukana_layout mukana_rec_response_comparison_layout MUKANA_MAYBE_UNUSED = {mukana_rec_response_comparison_members, 3, sizeof(mukana_rec_response_comparison)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_response_comparison(mukana_place place, mukana_rec_response_comparison* record) {
  return mukana_get_struct(&place, &mukana_rec_response_comparison_layout, record);
}

/** Answered by response.drafts. */
typedef struct mukana_rec_draft_line {
  /** The draft's id. */
  const char* id;
  /** The form. */
  const char* form;
  /** The version that was begun. */
  mukana_integer version;
  /** Whom the answers are about. (personal) */
  const char* subject;
  /** The local day on which it was begun. */
  const char* begun_on;
  /** When it was last saved. */
  const char* saved_at;
} mukana_rec_draft_line;
/** The members of mukana_rec_draft_line. */
static const mukana_member mukana_rec_draft_line_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_line, id), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_line, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_draft_line, version), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_line, subject), 0, NULL, NULL},
    {"begun_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_line, begun_on), 0, NULL, NULL},
    {"saved_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_line, saved_at), 0, NULL, NULL}};
/** The layout of mukana_rec_draft_line. */
static const mukana_layout mukana_rec_draft_line_layout MUKANA_MAYBE_UNUSED = {mukana_rec_draft_line_members, 6, sizeof(mukana_rec_draft_line)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_draft_line(mukana_place place, mukana_rec_draft_line* record) {
  return mukana_get_struct(&place, &mukana_rec_draft_line_layout, record);
}

/** Answered by response.drafts. */
typedef struct mukana_rec_draft_line_page {
  /** The records, in a stable order. A list of mukana_rec_draft_line. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_draft_line_page;
/** The members of mukana_rec_draft_line_page. */
static const mukana_member mukana_rec_draft_line_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_draft_line_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_line_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_draft_line_page. */
static const mukana_layout mukana_rec_draft_line_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_draft_line_page_members, 2, sizeof(mukana_rec_draft_line_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_draft_line_page(mukana_place place, mukana_rec_draft_line_page* record) {
  return mukana_get_struct(&place, &mukana_rec_draft_line_page_layout, record);
}

/** Answered by response.get, response.history, response.list. */
typedef struct mukana_rec_response_view {
  /** The response's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The form answered. */
  const char* form;
  /** The version answered. */
  mukana_integer version;
  /** Who answered. (personal) */
  const char* respondent;
  /** Whether nobody is known to have answered it. */
  mukana_boolean anonymous;
  /** When it was answered, where the clock is known. */
  const char* submitted_at;
  /** The local day on which it was answered. */
  const char* submitted_on;
  /** Item to value; null for an item that was skipped. As it is in the answer. (sensitive) */
  mukana_place answers;
  /** Whom the answers are about. (personal) */
  const char* subject;
  /** Who wrote them down, where that was said. (personal) */
  const char* author;
  /** Whether it was answered alone, together, or in the subject's place. */
  mukana_code_answering_mode mode;
  /** The wave of measurements that it belongs to. */
  const char* wave;
  /** The assignment that it answers. */
  const char* assignment;
  /** Valid, void or withdrawn; only valid ones count. */
  mukana_code_response_state state;
} mukana_rec_response_view;
/** The members of mukana_rec_response_view. */
static const mukana_member mukana_rec_response_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_response_view, revision), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_response_view, version), 0, NULL, NULL},
    {"respondent", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, respondent), 0, NULL, NULL},
    {"anonymous", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_response_view, anonymous), 0, NULL, NULL},
    {"submitted_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, submitted_at), 0, NULL, NULL},
    {"submitted_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, submitted_on), 0, NULL, NULL},
    {"answers", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_view, answers), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, subject), 0, NULL, NULL},
    {"author", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, author), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_response_view, mode), 0, mukana_code_answering_mode_names, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, wave), 0, NULL, NULL},
    {"assignment", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view, assignment), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_response_view, state), 0, mukana_code_response_state_names, NULL}};
/** The layout of mukana_rec_response_view. */
static const mukana_layout mukana_rec_response_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_response_view_members, 15, sizeof(mukana_rec_response_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_response_view(mukana_place place, mukana_rec_response_view* record) {
  return mukana_get_struct(&place, &mukana_rec_response_view_layout, record);
}

/** Answered by response.history. */
typedef struct mukana_rec_response_revision {
  /** The revision that this was. */
  mukana_integer revision;
  /** When it was replaced. */
  const char* replaced_at;
  /** Who replaced it. (personal) */
  const char* replaced_by;
  /** Why. (free text) */
  const char* reason;
  /** What it said. As it is in the answer. (sensitive) */
  mukana_place answers;
} mukana_rec_response_revision;
/** The members of mukana_rec_response_revision. */
static const mukana_member mukana_rec_response_revision_members[] MUKANA_MAYBE_UNUSED = {
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_response_revision, revision), 0, NULL, NULL},
    {"replaced_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_revision, replaced_at), 0, NULL, NULL},
    {"replaced_by", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_revision, replaced_by), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_revision, reason), 0, NULL, NULL},
    {"answers", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_revision, answers), 0, NULL, NULL}};
/** The layout of mukana_rec_response_revision. */
static const mukana_layout mukana_rec_response_revision_layout MUKANA_MAYBE_UNUSED = {mukana_rec_response_revision_members, 5, sizeof(mukana_rec_response_revision)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_response_revision(mukana_place place, mukana_rec_response_revision* record) {
  return mukana_get_struct(&place, &mukana_rec_response_revision_layout, record);
}

/** Answered by response.history. */
typedef struct mukana_rec_response_history {
  /** The response as it is now, void or withdrawn ones too. An object of mukana_rec_response_view. */
  mukana_place current;
  /** What it was before, the oldest first. A list of mukana_rec_response_revision. */
  mukana_place earlier;
} mukana_rec_response_history;
/** The members of mukana_rec_response_history. */
static const mukana_member mukana_rec_response_history_members[] MUKANA_MAYBE_UNUSED = {
    {"current", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_history, current), 0, NULL, NULL},
    {"earlier", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_history, earlier), 0, NULL, NULL}};
/** The layout of mukana_rec_response_history. */
static const mukana_layout mukana_rec_response_history_layout MUKANA_MAYBE_UNUSED = {mukana_rec_response_history_members, 2, sizeof(mukana_rec_response_history)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_response_history(mukana_place place, mukana_rec_response_history* record) {
  return mukana_get_struct(&place, &mukana_rec_response_history_layout, record);
}

/** Answered by response.import_fhir. */
typedef struct mukana_rec_response_imported {
  /** The response's id. */
  const char* id;
  /** The response's revision after this call. */
  mukana_integer revision;
  /** Whether nothing was kept because only a trial was asked for. */
  mukana_boolean dry_run;
  /** Everything of the file that is not in the response. A list of mukana_rec_loss. */
  mukana_place losses;
} mukana_rec_response_imported;
/** The members of mukana_rec_response_imported. */
static const mukana_member mukana_rec_response_imported_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_imported, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_response_imported, revision), 0, NULL, NULL},
    {"dry_run", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_response_imported, dry_run), 0, NULL, NULL},
    {"losses", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_imported, losses), 0, NULL, NULL}};
/** The layout of mukana_rec_response_imported. */
static const mukana_layout mukana_rec_response_imported_layout MUKANA_MAYBE_UNUSED = {mukana_rec_response_imported_members, 4, sizeof(mukana_rec_response_imported)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_response_imported(mukana_place place, mukana_rec_response_imported* record) {
  return mukana_get_struct(&place, &mukana_rec_response_imported_layout, record);
}

/** Answered by response.list. */
typedef struct mukana_rec_response_view_page {
  /** The records, in a stable order. A list of mukana_rec_response_view. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_response_view_page;
/** The members of mukana_rec_response_view_page. */
static const mukana_member mukana_rec_response_view_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_view_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_view_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_response_view_page. */
static const mukana_layout mukana_rec_response_view_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_response_view_page_members, 2, sizeof(mukana_rec_response_view_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_response_view_page(mukana_place place, mukana_rec_response_view_page* record) {
  return mukana_get_struct(&place, &mukana_rec_response_view_page_layout, record);
}

/** Answered by response.rescore. */
typedef struct mukana_rec_rescored_view {
  /** The version of the rules that is current for them now. */
  const char* rule_version;
  /** How many responses were scored; their earlier scores are kept. */
  mukana_integer responses;
} mukana_rec_rescored_view;
/** The members of mukana_rec_rescored_view. */
static const mukana_member mukana_rec_rescored_view_members[] MUKANA_MAYBE_UNUSED = {
    {"rule_version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_rescored_view, rule_version), 0, NULL, NULL},
    {"responses", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_rescored_view, responses), 0, NULL, NULL}};
/** The layout of mukana_rec_rescored_view. */
static const mukana_layout mukana_rec_rescored_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_rescored_view_members, 2, sizeof(mukana_rec_rescored_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_rescored_view(mukana_place place, mukana_rec_rescored_view* record) {
  return mukana_get_struct(&place, &mukana_rec_rescored_view_layout, record);
}

/** Answered by response.resume. */
typedef struct mukana_rec_draft_view {
  /** The draft's id. */
  const char* id;
  /** Counts the savings, from 1. */
  mukana_integer revision;
  /** The form. */
  const char* form;
  /** The version that was begun; submitting it stays possible after newer ones. */
  mukana_integer version;
  /** Whether nobody is known to have begun it. */
  mukana_boolean anonymous;
  /** Who answers. (personal) */
  const char* respondent;
  /** Whom the answers are about. (personal) */
  const char* subject;
  /** Whether it is answered alone, together, or in the subject's place. */
  mukana_code_answering_mode mode;
  /** The wave of measurements that it belongs to. */
  const char* wave;
  /** Where the respondent was. */
  const char* place;
  /** The local day on which it was begun. */
  const char* begun_on;
  /** When it was last saved; not told of an anonymous one. */
  const char* saved_at;
  /** What it says so far, item to value. As it is in the answer. (sensitive) */
  mukana_place answers;
  /** Where a required item is not answered yet, as paths below /answers. A list of texts. */
  mukana_place missing;
} mukana_rec_draft_view;
/** The members of mukana_rec_draft_view. */
static const mukana_member mukana_rec_draft_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_draft_view, revision), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_draft_view, version), 0, NULL, NULL},
    {"anonymous", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_draft_view, anonymous), 0, NULL, NULL},
    {"respondent", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, respondent), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, subject), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_draft_view, mode), 0, mukana_code_answering_mode_names, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, wave), 0, NULL, NULL},
    {"place", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, place), 0, NULL, NULL},
    {"begun_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, begun_on), 0, NULL, NULL},
    {"saved_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_draft_view, saved_at), 0, NULL, NULL},
    {"answers", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_draft_view, answers), 0, NULL, NULL},
    {"missing", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_draft_view, missing), 0, NULL, NULL}};
/** The layout of mukana_rec_draft_view. */
static const mukana_layout mukana_rec_draft_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_draft_view_members, 14, sizeof(mukana_rec_draft_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_draft_view(mukana_place place, mukana_rec_draft_view* record) {
  return mukana_get_struct(&place, &mukana_rec_draft_view_layout, record);
}

/** Answered by response.scores. */
typedef struct mukana_rec_stored_score {
  /** The score. */
  const char* score;
  /** The version of the scoring rules that it was computed by. */
  const char* rule_version;
  /** Whether it is complete, or what it lacks. */
  mukana_code_score_state state;
  /** Its value, exactly; none where it could not be computed. (sensitive) */
  mukana_number value;
  /** The band that the value lies in. (sensitive) */
  const char* band;
  /** How many parts it has for this response. */
  mukana_integer parts;
  /** How many of them were answered. */
  mukana_integer answered;
  /** How many were imputed by the policy for missing parts. */
  mukana_integer imputed;
  /** Whether it is the one computed last. */
  mukana_boolean current;
  /** The local day on which it was computed. */
  const char* computed_on;
} mukana_rec_stored_score;
/** The members of mukana_rec_stored_score. */
static const mukana_member mukana_rec_stored_score_members[] MUKANA_MAYBE_UNUSED = {
    {"score", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_stored_score, score), 0, NULL, NULL},
    {"rule_version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_stored_score, rule_version), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_stored_score, state), 0, mukana_code_score_state_names, NULL},
    {"value", MUKANA_MEMBER_NUMBER, offsetof(mukana_rec_stored_score, value), 0, NULL, NULL},
    {"band", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_stored_score, band), 0, NULL, NULL},
    {"parts", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_stored_score, parts), 0, NULL, NULL},
    {"answered", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_stored_score, answered), 0, NULL, NULL},
    {"imputed", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_stored_score, imputed), 0, NULL, NULL},
    {"current", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_stored_score, current), 0, NULL, NULL},
    {"computed_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_stored_score, computed_on), 0, NULL, NULL}};
/** The layout of mukana_rec_stored_score. */
static const mukana_layout mukana_rec_stored_score_layout MUKANA_MAYBE_UNUSED = {mukana_rec_stored_score_members, 10, sizeof(mukana_rec_stored_score)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_stored_score(mukana_place place, mukana_rec_stored_score* record) {
  return mukana_get_struct(&place, &mukana_rec_stored_score_layout, record);
}

/** Answered by response.scores. */
typedef struct mukana_rec_stored_flag {
  /** The flag that was raised. (sensitive) */
  const char* flag;
  /** Whether it is about safety, asks for attention, or informs. */
  mukana_code_flag_kind kind;
  /** The version of the rules that raised it. */
  const char* rule_version;
  /** Whether it was raised by what was computed last. */
  mukana_boolean current;
} mukana_rec_stored_flag;
/** The members of mukana_rec_stored_flag. */
static const mukana_member mukana_rec_stored_flag_members[] MUKANA_MAYBE_UNUSED = {
    {"flag", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_stored_flag, flag), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_stored_flag, kind), 0, mukana_code_flag_kind_names, NULL},
    {"rule_version", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_stored_flag, rule_version), 0, NULL, NULL},
    {"current", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_stored_flag, current), 0, NULL, NULL}};
/** The layout of mukana_rec_stored_flag. */
static const mukana_layout mukana_rec_stored_flag_layout MUKANA_MAYBE_UNUSED = {mukana_rec_stored_flag_members, 4, sizeof(mukana_rec_stored_flag)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_stored_flag(mukana_place place, mukana_rec_stored_flag* record) {
  return mukana_get_struct(&place, &mukana_rec_stored_flag_layout, record);
}

/** Answered by response.scores. */
typedef struct mukana_rec_response_scores {
  /** The response's id. */
  const char* id;
  /** Its scores, the current ones first; earlier ones are kept. A list of mukana_rec_stored_score. */
  mukana_place scores;
  /** The flags that were raised. A list of mukana_rec_stored_flag. */
  mukana_place flags;
} mukana_rec_response_scores;
/** The members of mukana_rec_response_scores. */
static const mukana_member mukana_rec_response_scores_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_response_scores, id), 0, NULL, NULL},
    {"scores", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_scores, scores), 0, NULL, NULL},
    {"flags", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_response_scores, flags), 0, NULL, NULL}};
/** The layout of mukana_rec_response_scores. */
static const mukana_layout mukana_rec_response_scores_layout MUKANA_MAYBE_UNUSED = {mukana_rec_response_scores_members, 3, sizeof(mukana_rec_response_scores)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_response_scores(mukana_place place, mukana_rec_response_scores* record) {
  return mukana_get_struct(&place, &mukana_rec_response_scores_layout, record);
}

/** Answered by role.list. */
typedef struct mukana_rec_assignment {
  /** The assignment's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Who has the role. */
  const char* person;
  /** The role. */
  mukana_code_role role;
  /** The first day of the role. */
  const char* first_day;
  /** The last day of the role. */
  const char* last_day;
} mukana_rec_assignment;
/** The members of mukana_rec_assignment. */
static const mukana_member mukana_rec_assignment_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_assignment, revision), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment, person), 0, NULL, NULL},
    {"role", MUKANA_MEMBER_CODE, offsetof(mukana_rec_assignment, role), 0, mukana_code_role_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment, last_day), 0, NULL, NULL}};
/** The layout of mukana_rec_assignment. */
static const mukana_layout mukana_rec_assignment_layout MUKANA_MAYBE_UNUSED = {mukana_rec_assignment_members, 6, sizeof(mukana_rec_assignment)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_assignment(mukana_place place, mukana_rec_assignment* record) {
  return mukana_get_struct(&place, &mukana_rec_assignment_layout, record);
}

/** Answered by role.list. */
typedef struct mukana_rec_assignment_page {
  /** The records, in a stable order. A list of mukana_rec_assignment. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_assignment_page;
/** The members of mukana_rec_assignment_page. */
static const mukana_member mukana_rec_assignment_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_assignment_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_assignment_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_assignment_page. */
static const mukana_layout mukana_rec_assignment_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_assignment_page_members, 2, sizeof(mukana_rec_assignment_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_assignment_page(mukana_place place, mukana_rec_assignment_page* record) {
  return mukana_get_struct(&place, &mukana_rec_assignment_page_layout, record);
}

/** Answered by safari.get. */
typedef struct mukana_rec_safari_step {
  /** The step's code; unique in the safari. */
  const char* code;
  /** What is to be done, by language. As it is in the answer. */
  mukana_place text;
} mukana_rec_safari_step;
/** The members of mukana_rec_safari_step. */
static const mukana_member mukana_rec_safari_step_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_step, code), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_step, text), 0, NULL, NULL}};
/** The layout of mukana_rec_safari_step. */
static const mukana_layout mukana_rec_safari_step_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_step_members, 2, sizeof(mukana_rec_safari_step)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_step(mukana_place place, mukana_rec_safari_step* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_step_layout, record);
}

/** Answered by safari.get. */
typedef struct mukana_rec_safari_participant {
  /** The participant's code; unique in the safari. */
  const char* code;
  /** Who it is; may be unknown. (personal) */
  const char* person;
  /** From where the participant comes; all are equal. */
  mukana_code_participant_part part;
} mukana_rec_safari_participant;
/** The members of mukana_rec_safari_participant. */
static const mukana_member mukana_rec_safari_participant_members[] MUKANA_MAYBE_UNUSED = {
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_participant, code), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_participant, person), 0, NULL, NULL},
    {"part", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_participant, part), 0, mukana_code_participant_part_names, NULL}};
/** The layout of mukana_rec_safari_participant. */
static const mukana_layout mukana_rec_safari_participant_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_participant_members, 3, sizeof(mukana_rec_safari_participant)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_participant(mukana_place place, mukana_rec_safari_participant* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_participant_layout, record);
}

/** Answered by safari.get. */
typedef struct mukana_rec_safari_visit {
  /** The participant's code. */
  const char* participant;
  /** The step's code. */
  const char* step;
  /** How it went. */
  mukana_code_step_outcome outcome;
  /** How easy it felt, from 1 (hard) to 5 (easy). */
  mukana_integer ease;
  /** How long it took, in whole minutes. */
  mukana_integer minutes;
  /** The participant's own words; not shown to other participants. (free text) */
  const char* note;
} mukana_rec_safari_visit;
/** The members of mukana_rec_safari_visit. */
static const mukana_member mukana_rec_safari_visit_members[] MUKANA_MAYBE_UNUSED = {
    {"participant", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_visit, participant), 0, NULL, NULL},
    {"step", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_visit, step), 0, NULL, NULL},
    {"outcome", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_visit, outcome), 0, mukana_code_step_outcome_names, NULL},
    {"ease", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_safari_visit, ease), 0, NULL, NULL},
    {"minutes", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_safari_visit, minutes), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_visit, note), 0, NULL, NULL}};
/** The layout of mukana_rec_safari_visit. */
static const mukana_layout mukana_rec_safari_visit_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_visit_members, 6, sizeof(mukana_rec_safari_visit)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_visit(mukana_place place, mukana_rec_safari_visit* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_visit_layout, record);
}

/** Answered by safari.get. */
typedef struct mukana_rec_safari_finding {
  /** Who noticed it, by code; left out: all together. */
  const char* participant;
  /** The step at which it was noticed. */
  const char* step;
  /** Whether something works well, is a problem, or is an idea. */
  mukana_code_finding_kind kind;
  /** Where in the service: a page, a chat, a phone line. */
  const char* touchpoint;
  /** Where in the touchpoint: the page's lower edge. */
  const char* place;
  /** How severe a problem is. */
  mukana_code_finding_severity severity;
  /** Whether it keeps somebody from using the service at all. */
  mukana_boolean accessibility;
  /** What was noticed. (free text) */
  const char* text;
} mukana_rec_safari_finding;
/** The members of mukana_rec_safari_finding. */
static const mukana_member mukana_rec_safari_finding_members[] MUKANA_MAYBE_UNUSED = {
    {"participant", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_finding, participant), 0, NULL, NULL},
    {"step", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_finding, step), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_finding, kind), 0, mukana_code_finding_kind_names, NULL},
    {"touchpoint", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_finding, touchpoint), 0, NULL, NULL},
    {"place", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_finding, place), 0, NULL, NULL},
    {"severity", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_finding, severity), 0, mukana_code_finding_severity_names, NULL},
    {"accessibility", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_safari_finding, accessibility), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_finding, text), 0, NULL, NULL}};
/** The layout of mukana_rec_safari_finding. */
static const mukana_layout mukana_rec_safari_finding_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_finding_members, 8, sizeof(mukana_rec_safari_finding)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_finding(mukana_place place, mukana_rec_safari_finding* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_finding_layout, record);
}

/** Answered by safari.get. */
typedef struct mukana_rec_safari_debrief {
  /** The local day of the talk. */
  const char* held_on;
  /** Who took part, by code. A list of texts. */
  mukana_place participants;
  /** What was talked over. (free text) */
  const char* notes;
} mukana_rec_safari_debrief;
/** The members of mukana_rec_safari_debrief. */
static const mukana_member mukana_rec_safari_debrief_members[] MUKANA_MAYBE_UNUSED = {
    {"held_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_debrief, held_on), 0, NULL, NULL},
    {"participants", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_debrief, participants), 0, NULL, NULL},
    {"notes", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_debrief, notes), 0, NULL, NULL}};
/** The layout of mukana_rec_safari_debrief. */
static const mukana_layout mukana_rec_safari_debrief_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_debrief_members, 3, sizeof(mukana_rec_safari_debrief)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_debrief(mukana_place place, mukana_rec_safari_debrief* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_debrief_layout, record);
}

/** Answered by safari.get. */
typedef struct mukana_rec_safari_view {
  /** The safari's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The service that is tried. */
  const char* service;
  /** Who provides it. */
  const char* organisation;
  /** Whether the participants go alone or guided. */
  mukana_code_safari_guidance guidance;
  /** The local day. */
  const char* run_on;
  /** Open or completed. */
  mukana_code_safari_state state;
  /** Its steps in their order. A list of mukana_rec_safari_step. */
  mukana_place steps;
  /** Who takes part; a participant sees themselves alone. A list of mukana_rec_safari_participant. */
  mukana_place participants;
  /** How steps went; a participant sees their own alone. A list of mukana_rec_safari_visit. */
  mukana_place visits;
  /** What was noticed. A list of mukana_rec_safari_finding. */
  mukana_place findings;
  /** What was talked over; a participant sees their own alone. A list of mukana_rec_safari_debrief. */
  mukana_place debriefs;
} mukana_rec_safari_view;
/** The members of mukana_rec_safari_view. */
static const mukana_member mukana_rec_safari_view_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_view, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_safari_view, revision), 0, NULL, NULL},
    {"service", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_view, service), 0, NULL, NULL},
    {"organisation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_view, organisation), 0, NULL, NULL},
    {"guidance", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_view, guidance), 0, mukana_code_safari_guidance_names, NULL},
    {"run_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_view, run_on), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_view, state), 0, mukana_code_safari_state_names, NULL},
    {"steps", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_view, steps), 0, NULL, NULL},
    {"participants", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_view, participants), 0, NULL, NULL},
    {"visits", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_view, visits), 0, NULL, NULL},
    {"findings", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_view, findings), 0, NULL, NULL},
    {"debriefs", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_view, debriefs), 0, NULL, NULL}};
/** The layout of mukana_rec_safari_view. */
static const mukana_layout mukana_rec_safari_view_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_view_members, 12, sizeof(mukana_rec_safari_view)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_view(mukana_place place, mukana_rec_safari_view* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_view_layout, record);
}

/** Answered by safari.list. */
typedef struct mukana_rec_safari_line {
  /** The safari's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The service that is tried. */
  const char* service;
  /** Whether the participants go alone or guided. */
  mukana_code_safari_guidance guidance;
  /** The local day. */
  const char* run_on;
  /** Open or completed. */
  mukana_code_safari_state state;
} mukana_rec_safari_line;
/** The members of mukana_rec_safari_line. */
static const mukana_member mukana_rec_safari_line_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_line, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_safari_line, revision), 0, NULL, NULL},
    {"service", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_line, service), 0, NULL, NULL},
    {"guidance", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_line, guidance), 0, mukana_code_safari_guidance_names, NULL},
    {"run_on", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_line, run_on), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_safari_line, state), 0, mukana_code_safari_state_names, NULL}};
/** The layout of mukana_rec_safari_line. */
static const mukana_layout mukana_rec_safari_line_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_line_members, 6, sizeof(mukana_rec_safari_line)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_line(mukana_place place, mukana_rec_safari_line* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_line_layout, record);
}

/** Answered by safari.list. */
typedef struct mukana_rec_safari_line_page {
  /** The records, in a stable order. A list of mukana_rec_safari_line. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_safari_line_page;
/** The members of mukana_rec_safari_line_page. */
static const mukana_member mukana_rec_safari_line_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_safari_line_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_safari_line_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_safari_line_page. */
static const mukana_layout mukana_rec_safari_line_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_safari_line_page_members, 2, sizeof(mukana_rec_safari_line_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_safari_line_page(mukana_place place, mukana_rec_safari_line_page* record) {
  return mukana_get_struct(&place, &mukana_rec_safari_line_page_layout, record);
}

/** Answered by sanitisation.record. */
typedef struct mukana_rec_sanitisation_saved {
  /** The id of the record. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** Whether it is acceptable evidence. */
  mukana_boolean accepted;
  /** Where the device stands now. */
  mukana_code_device_state device_state;
} mukana_rec_sanitisation_saved;
/** The members of mukana_rec_sanitisation_saved. */
static const mukana_member mukana_rec_sanitisation_saved_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_sanitisation_saved, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_sanitisation_saved, revision), 0, NULL, NULL},
    {"accepted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_sanitisation_saved, accepted), 0, NULL, NULL},
    {"device_state", MUKANA_MEMBER_CODE, offsetof(mukana_rec_sanitisation_saved, device_state), 0, mukana_code_device_state_names, NULL}};
/** The layout of mukana_rec_sanitisation_saved. */
static const mukana_layout mukana_rec_sanitisation_saved_layout MUKANA_MAYBE_UNUSED = {mukana_rec_sanitisation_saved_members, 4, sizeof(mukana_rec_sanitisation_saved)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_sanitisation_saved(mukana_place place, mukana_rec_sanitisation_saved* record) {
  return mukana_get_struct(&place, &mukana_rec_sanitisation_saved_layout, record);
}

/** Answered by series.get, series.list. */
typedef struct mukana_rec_slot_text {
  /** The day of the week. */
  mukana_code_slot_day weekday;
  /** The wall-clock time HH:MM at which it starts. */
  const char* starts;
  /** The wall-clock time HH:MM at which it ends, on the same day. */
  const char* ends;
} mukana_rec_slot_text;
/** The members of mukana_rec_slot_text. */
static const mukana_member mukana_rec_slot_text_members[] MUKANA_MAYBE_UNUSED = {
    {"weekday", MUKANA_MEMBER_CODE, offsetof(mukana_rec_slot_text, weekday), 0, mukana_code_slot_day_names, NULL},
    {"starts", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_slot_text, starts), 0, NULL, NULL},
    {"ends", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_slot_text, ends), 0, NULL, NULL}};
/** The layout of mukana_rec_slot_text. */
static const mukana_layout mukana_rec_slot_text_layout MUKANA_MAYBE_UNUSED = {mukana_rec_slot_text_members, 3, sizeof(mukana_rec_slot_text)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_slot_text(mukana_place place, mukana_rec_slot_text* record) {
  return mukana_get_struct(&place, &mukana_rec_slot_text_layout, record);
}

/** Answered by series.get, series.list. */
typedef struct mukana_rec_series {
  /** The series' id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The group's name. */
  const char* name;
  /** How its meetings are planned to be held. */
  mukana_code_mode mode;
  /** The first day of the period, itself included. */
  const char* first_day;
  /** The last day of the period, itself included. */
  const char* last_day;
  /** The unit that holds it. */
  const char* unit;
  /** The project that it belongs to. */
  const char* project;
  /** Its weekly slots. A list of mukana_rec_slot_text. */
  mukana_place slots;
  /** Days without a meeting. A list. */
  mukana_place except;
  /** Who leads it as a rule. A list of texts. (personal) */
  mukana_place leaders;
} mukana_rec_series;
/** The members of mukana_rec_series. */
static const mukana_member mukana_rec_series_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_series, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_series, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_series, name), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_rec_series, mode), 0, mukana_code_mode_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_series, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_series, last_day), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_series, unit), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_series, project), 0, NULL, NULL},
    {"slots", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_series, slots), 0, NULL, NULL},
    {"except", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_series, except), 0, NULL, NULL},
    {"leaders", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_series, leaders), 0, NULL, NULL}};
/** The layout of mukana_rec_series. */
static const mukana_layout mukana_rec_series_layout MUKANA_MAYBE_UNUSED = {mukana_rec_series_members, 11, sizeof(mukana_rec_series)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_series(mukana_place place, mukana_rec_series* record) {
  return mukana_get_struct(&place, &mukana_rec_series_layout, record);
}

/** Answered by series.list. */
typedef struct mukana_rec_series_page {
  /** The records, in a stable order. A list of mukana_rec_series. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_series_page;
/** The members of mukana_rec_series_page. */
static const mukana_member mukana_rec_series_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_series_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_series_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_series_page. */
static const mukana_layout mukana_rec_series_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_series_page_members, 2, sizeof(mukana_rec_series_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_series_page(mukana_place place, mukana_rec_series_page* record) {
  return mukana_get_struct(&place, &mukana_rec_series_page_layout, record);
}

/** Answered by series.schedule. */
typedef struct mukana_rec_scheduled {
  /** The series' id. */
  const char* id;
  /** The series' revision. */
  mukana_integer revision;
  /** How many meetings were planned. */
  mukana_integer planned;
} mukana_rec_scheduled;
/** The members of mukana_rec_scheduled. */
static const mukana_member mukana_rec_scheduled_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_scheduled, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_scheduled, revision), 0, NULL, NULL},
    {"planned", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_scheduled, planned), 0, NULL, NULL}};
/** The layout of mukana_rec_scheduled. */
static const mukana_layout mukana_rec_scheduled_layout MUKANA_MAYBE_UNUSED = {mukana_rec_scheduled_members, 3, sizeof(mukana_rec_scheduled)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_scheduled(mukana_place place, mukana_rec_scheduled* record) {
  return mukana_get_struct(&place, &mukana_rec_scheduled_layout, record);
}

/** Answered by unit.get, unit.list. */
typedef struct mukana_rec_unit {
  /** The unit's id. */
  const char* id;
  /** Counts the changes of the record, from 1. */
  mukana_integer revision;
  /** The unit's name. */
  const char* name;
  /** The organisation that it is part of. */
  const char* organisation;
  /** The municipality in which it lies. */
  const char* municipality;
} mukana_rec_unit;
/** The members of mukana_rec_unit. */
static const mukana_member mukana_rec_unit_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_unit, id), 0, NULL, NULL},
    {"revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_unit, revision), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_unit, name), 0, NULL, NULL},
    {"organisation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_unit, organisation), 0, NULL, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_unit, municipality), 0, NULL, NULL}};
/** The layout of mukana_rec_unit. */
static const mukana_layout mukana_rec_unit_layout MUKANA_MAYBE_UNUSED = {mukana_rec_unit_members, 5, sizeof(mukana_rec_unit)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_unit(mukana_place place, mukana_rec_unit* record) {
  return mukana_get_struct(&place, &mukana_rec_unit_layout, record);
}

/** Answered by unit.list. */
typedef struct mukana_rec_unit_page {
  /** The records, in a stable order. A list of mukana_rec_unit. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_unit_page;
/** The members of mukana_rec_unit_page. */
static const mukana_member mukana_rec_unit_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_unit_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_unit_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_unit_page. */
static const mukana_layout mukana_rec_unit_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_unit_page_members, 2, sizeof(mukana_rec_unit_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_unit_page(mukana_place place, mukana_rec_unit_page* record) {
  return mukana_get_struct(&place, &mukana_rec_unit_page_layout, record);
}

/** Answered by use_log.list. */
typedef struct mukana_rec_called_operation {
  /** The name of an operation. */
  const char* operation;
  /** How often it was called. */
  mukana_integer count;
} mukana_rec_called_operation;
/** The members of mukana_rec_called_operation. */
static const mukana_member mukana_rec_called_operation_members[] MUKANA_MAYBE_UNUSED = {
    {"operation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_called_operation, operation), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_called_operation, count), 0, NULL, NULL}};
/** The layout of mukana_rec_called_operation. */
static const mukana_layout mukana_rec_called_operation_layout MUKANA_MAYBE_UNUSED = {mukana_rec_called_operation_members, 2, sizeof(mukana_rec_called_operation)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_called_operation(mukana_place place, mukana_rec_called_operation* record) {
  return mukana_get_struct(&place, &mukana_rec_called_operation_layout, record);
}

/** Answered by use_log.list. */
typedef struct mukana_rec_use {
  /** The journal's entry. */
  mukana_integer sequence;
  /** When the data was used. */
  const char* at;
  /** What was done with it. */
  const char* operation;
  /** What a batch called, about this person or others; empty for all else. A list of mukana_rec_called_operation. */
  mukana_place operations;
  /** Whether the entry's payload was taken away. */
  mukana_boolean redacted;
  /** The id of the person who used it. (personal) */
  const char* actor;
  /** In which role. */
  mukana_code_role role;
  /** For what purpose. */
  mukana_code_purpose purpose;
} mukana_rec_use;
/** The members of mukana_rec_use. */
static const mukana_member mukana_rec_use_members[] MUKANA_MAYBE_UNUSED = {
    {"sequence", MUKANA_MEMBER_INTEGER, offsetof(mukana_rec_use, sequence), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_use, at), 0, NULL, NULL},
    {"operation", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_use, operation), 0, NULL, NULL},
    {"operations", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_use, operations), 0, NULL, NULL},
    {"redacted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_rec_use, redacted), 0, NULL, NULL},
    {"actor", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_use, actor), 0, NULL, NULL},
    {"role", MUKANA_MEMBER_CODE, offsetof(mukana_rec_use, role), 0, mukana_code_role_names, NULL},
    {"purpose", MUKANA_MEMBER_CODE, offsetof(mukana_rec_use, purpose), 0, mukana_code_purpose_names, NULL}};
/** The layout of mukana_rec_use. */
static const mukana_layout mukana_rec_use_layout MUKANA_MAYBE_UNUSED = {mukana_rec_use_members, 8, sizeof(mukana_rec_use)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_use(mukana_place place, mukana_rec_use* record) {
  return mukana_get_struct(&place, &mukana_rec_use_layout, record);
}

/** Answered by use_log.list. */
typedef struct mukana_rec_use_page {
  /** The records, in a stable order. A list of mukana_rec_use. */
  mukana_place items;
  /** Give this as `after` for the next page; not there on the last page. */
  const char* next;
} mukana_rec_use_page;
/** The members of mukana_rec_use_page. */
static const mukana_member mukana_rec_use_page_members[] MUKANA_MAYBE_UNUSED = {
    {"items", MUKANA_MEMBER_PLACE, offsetof(mukana_rec_use_page, items), 0, NULL, NULL},
    {"next", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_use_page, next), 0, NULL, NULL}};
/** The layout of mukana_rec_use_page. */
static const mukana_layout mukana_rec_use_page_layout MUKANA_MAYBE_UNUSED = {mukana_rec_use_page_members, 2, sizeof(mukana_rec_use_page)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_use_page(mukana_place place, mukana_rec_use_page* record) {
  return mukana_get_struct(&place, &mukana_rec_use_page_layout, record);
}

/** Answered by workspace.info. */
typedef struct mukana_rec_information {
  /** The workspace's own id, a UUID. */
  const char* workspace;
  /** The id of this copy of it; it names the entries of its journal. */
  const char* replica;
  /** IANA name of its time zone. */
  const char* zone;
  /** When it was made. */
  const char* created_at;
  /** The time by its clock. */
  const char* now;
  /** The acting person. */
  const char* person;
  /** The access role of this session. */
  mukana_code_role role;
  /** The purpose of use of this session. */
  mukana_code_purpose purpose;
  /** The controller of this session. */
  const char* controller;
} mukana_rec_information;
/** The members of mukana_rec_information. */
static const mukana_member mukana_rec_information_members[] MUKANA_MAYBE_UNUSED = {
    {"workspace", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_information, workspace), 0, NULL, NULL},
    {"replica", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_information, replica), 0, NULL, NULL},
    {"zone", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_information, zone), 0, NULL, NULL},
    {"created_at", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_information, created_at), 0, NULL, NULL},
    {"now", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_information, now), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_information, person), 0, NULL, NULL},
    {"role", MUKANA_MEMBER_CODE, offsetof(mukana_rec_information, role), 0, mukana_code_role_names, NULL},
    {"purpose", MUKANA_MEMBER_CODE, offsetof(mukana_rec_information, purpose), 0, mukana_code_purpose_names, NULL},
    {"controller", MUKANA_MEMBER_TEXT, offsetof(mukana_rec_information, controller), 0, NULL, NULL}};
/** The layout of mukana_rec_information. */
static const mukana_layout mukana_rec_information_layout MUKANA_MAYBE_UNUSED = {mukana_rec_information_members, 9, sizeof(mukana_rec_information)};

/** Reads what is at a place; E_NOT_FOUND where no object is there. */
static inline int32_t mukana_read_information(mukana_place place, mukana_rec_information* record) {
  return mukana_get_struct(&place, &mukana_rec_information_layout, record);
}


/* Of no noun ------------------------------------------------------------------------------------------------------- */

/** The request of "batch". */
typedef struct mukana_op_batch_request {
  /** The calls, done in this order in one transaction. */
  const mukana_in_one_call* calls;
  size_t calls_count; /**< how many calls */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_batch_request;
/** The members of mukana_op_batch_request. */
static const mukana_member mukana_op_batch_request_members[] MUKANA_MAYBE_UNUSED = {
    {"calls", MUKANA_MEMBER_LIST, offsetof(mukana_op_batch_request, calls), offsetof(mukana_op_batch_request, calls_count), NULL, &mukana_in_one_call_layout},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_batch_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_batch_request. */
static const mukana_layout mukana_op_batch_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_batch_request_members, 2, sizeof(mukana_op_batch_request)};

/**
 * Does many calls in one transaction: all of them or none. For the roles client, peer, coach, group_leader,
 * coordinator, reporter, privacy_officer, system_administrator; for guidance, coaching, lending, assessment,
 * evaluation, administration, oversight, own_data.
 */
static inline int32_t mukana_op_batch(mukana_session* session, const mukana_op_batch_request* request,
    mukana_rec_batch_results* answer, mukana_response** response) {
  return mukana_call_typed(session, "batch", &mukana_op_batch_request_layout, request,
                           &mukana_rec_batch_results_layout, answer, response);
}


/* acquisition.* ---------------------------------------------------------------------------------------------------- */

/** The request of "acquisition.count". */
typedef struct mukana_op_acquisition_count_request {
  /** Only those of this person. */
  const char* person;
  /** Only those with help, or only those without. */
  mukana_boolean assisted;
} mukana_op_acquisition_count_request;
/** The members of mukana_op_acquisition_count_request. */
static const mukana_member mukana_op_acquisition_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_count_request, person), 0, NULL, NULL},
    {"assisted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_acquisition_count_request, assisted), 0, NULL, NULL}};
/** The layout of mukana_op_acquisition_count_request. */
static const mukana_layout mukana_op_acquisition_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_acquisition_count_request_members, 2, sizeof(mukana_op_acquisition_count_request)};

/**
 * Counts acquisitions. (Experimental.) For the roles client, peer, coach, coordinator; for guidance, coaching, lending,
 * administration, own_data.
 */
static inline int32_t mukana_op_acquisition_count(mukana_session* session, const mukana_op_acquisition_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "acquisition.count", &mukana_op_acquisition_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "acquisition.get". */
typedef struct mukana_op_acquisition_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_acquisition_get_request;
/** The members of mukana_op_acquisition_get_request. */
static const mukana_member mukana_op_acquisition_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_acquisition_get_request. */
static const mukana_layout mukana_op_acquisition_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_acquisition_get_request_members, 1, sizeof(mukana_op_acquisition_get_request)};

/**
 * Reads one acquisition. (Experimental.) For the roles client, peer, coach, coordinator; for guidance, coaching,
 * lending, administration, own_data.
 */
static inline int32_t mukana_op_acquisition_get(mukana_session* session, const mukana_op_acquisition_get_request* request,
    mukana_rec_acquisition_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "acquisition.get", &mukana_op_acquisition_get_request_layout, request,
                           &mukana_rec_acquisition_view_layout, answer, response);
}

/** The request of "acquisition.list". */
typedef struct mukana_op_acquisition_list_request {
  /** Only those of this person. */
  const char* person;
  /** Only those with help, or only those without. */
  mukana_boolean assisted;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_acquisition_list_request;
/** The members of mukana_op_acquisition_list_request. */
static const mukana_member mukana_op_acquisition_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_list_request, person), 0, NULL, NULL},
    {"assisted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_acquisition_list_request, assisted), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_acquisition_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_acquisition_list_request. */
static const mukana_layout mukana_op_acquisition_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_acquisition_list_request_members, 4, sizeof(mukana_op_acquisition_list_request)};

/**
 * Lists acquisitions, page by page. (Experimental.) For the roles client, peer, coach, coordinator; for guidance,
 * coaching, lending, administration, own_data.
 */
static inline int32_t mukana_op_acquisition_list(mukana_session* session, const mukana_op_acquisition_list_request* request,
    mukana_rec_acquisition_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "acquisition.list", &mukana_op_acquisition_list_request_layout, request,
                           &mukana_rec_acquisition_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_acquisition_list_cursor(mukana_session* session, const mukana_op_acquisition_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "acquisition.list", &mukana_op_acquisition_list_request_layout, request,
                                  cursor, response);
}

/** The request of "acquisition.record". */
typedef struct mukana_op_acquisition_record_request {
  /** The record's id; made here where it is left out. */
  const char* id;
  /** Who got a device. Must be given. (personal) */
  const char* person;
  /** What it is. Must be given. */
  mukana_code_device_kind device_kind;
  /** The day on which they got it. Must be given. */
  const char* acquired_on;
  /** Whether somebody of the service helped. Must be given. */
  mukana_boolean assisted;
  /** Who helped. (personal) */
  const char* assisted_by;
  /** Anything else. (free text) */
  const char* note;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_acquisition_record_request;
/** The members of mukana_op_acquisition_record_request. */
static const mukana_member mukana_op_acquisition_record_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_record_request, id), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_record_request, person), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_acquisition_record_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"acquired_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_record_request, acquired_on), 0, NULL, NULL},
    {"assisted", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_acquisition_record_request, assisted), 0, NULL, NULL},
    {"assisted_by", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_record_request, assisted_by), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_record_request, note), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_acquisition_record_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_acquisition_record_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_acquisition_record_request. */
static const mukana_layout mukana_op_acquisition_record_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_acquisition_record_request_members, 9, sizeof(mukana_op_acquisition_record_request)};

/**
 * Records that somebody got a device of their own. (Experimental.) For the roles coach, coordinator; for guidance,
 * lending, administration.
 */
static inline int32_t mukana_op_acquisition_record(mukana_session* session, const mukana_op_acquisition_record_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "acquisition.record", &mukana_op_acquisition_record_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* agreement.* ------------------------------------------------------------------------------------------------------ */

/** The request of "agreement.get". */
typedef struct mukana_op_agreement_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_agreement_get_request;
/** The members of mukana_op_agreement_get_request. */
static const mukana_member mukana_op_agreement_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_agreement_get_request. */
static const mukana_layout mukana_op_agreement_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_agreement_get_request_members, 1, sizeof(mukana_op_agreement_get_request)};

/**
 * Reads an agreement with its text. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, lending, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_agreement_get(mukana_session* session, const mukana_op_agreement_get_request* request,
    mukana_rec_agreement_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "agreement.get", &mukana_op_agreement_get_request_layout, request,
                           &mukana_rec_agreement_view_layout, answer, response);
}

/** The request of "agreement.list". */
typedef struct mukana_op_agreement_list_request {
  /** Only the versions of this agreement. */
  const char* name;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_agreement_list_request;
/** The members of mukana_op_agreement_list_request. */
static const mukana_member mukana_op_agreement_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_list_request, name), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_agreement_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_agreement_list_request. */
static const mukana_layout mukana_op_agreement_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_agreement_list_request_members, 3, sizeof(mukana_op_agreement_list_request)};

/**
 * Lists agreements, page by page. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, lending, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_agreement_list(mukana_session* session, const mukana_op_agreement_list_request* request,
    mukana_rec_agreement_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "agreement.list", &mukana_op_agreement_list_request_layout, request,
                           &mukana_rec_agreement_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_agreement_list_cursor(mukana_session* session, const mukana_op_agreement_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "agreement.list", &mukana_op_agreement_list_request_layout, request,
                                  cursor, response);
}

/** The request of "agreement.publish". */
typedef struct mukana_op_agreement_publish_request {
  /** The id of this version in this language; made here where it is left out. */
  const char* id;
  /** What is agreed on: the terms of tablet loans, say. Must be given. */
  const char* name;
  /** Which version of it. Must be given. */
  const char* version;
  /** The language of the text: fi, sv, en ... Must be given. */
  const char* language;
  /** The text, as it is read and accepted. Must be given. */
  const char* text;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_agreement_publish_request;
/** The members of mukana_op_agreement_publish_request. */
static const mukana_member mukana_op_agreement_publish_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_publish_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_publish_request, name), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_publish_request, version), 0, NULL, NULL},
    {"language", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_publish_request, language), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_publish_request, text), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_agreement_publish_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_agreement_publish_request. */
static const mukana_layout mukana_op_agreement_publish_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_agreement_publish_request_members, 6, sizeof(mukana_op_agreement_publish_request)};

/**
 * Publishes a version of an agreement's text; it is never changed afterwards. For the roles coordinator; for lending,
 * administration.
 */
static inline int32_t mukana_op_agreement_publish(mukana_session* session, const mukana_op_agreement_publish_request* request,
    mukana_rec_published* answer, mukana_response** response) {
  return mukana_call_typed(session, "agreement.publish", &mukana_op_agreement_publish_request_layout, request,
                           &mukana_rec_published_layout, answer, response);
}


/* assignment.* ----------------------------------------------------------------------------------------------------- */

/** The request of "assignment.create". */
typedef struct mukana_op_assignment_create_request {
  /** The assignment's id; made here where it is left out. */
  const char* id;
  /** The form to be answered. Must be given. */
  const char* form;
  /** Who is asked to answer it. Must be given. (personal) */
  const char* person;
  /** The day by which, itself in. It can be answered later too. */
  const char* due;
  /** The wave of measurements that it belongs to, as a code: before, after ... */
  const char* wave;
  /** Whether an anonymous response is asked for: then the assignment never learns whether it was given. */
  mukana_boolean anonymous;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_assignment_create_request;
/** The members of mukana_op_assignment_create_request. */
static const mukana_member mukana_op_assignment_create_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_create_request, id), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_create_request, form), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_create_request, person), 0, NULL, NULL},
    {"due", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_create_request, due), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_create_request, wave), 0, NULL, NULL},
    {"anonymous", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_assignment_create_request, anonymous), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_create_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_assignment_create_request. */
static const mukana_layout mukana_op_assignment_create_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_assignment_create_request_members, 7, sizeof(mukana_op_assignment_create_request)};

/**
 * Asks somebody to answer a form, by a day and for a wave of measurements. For the roles coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_assignment_create(mukana_session* session, const mukana_op_assignment_create_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "assignment.create", &mukana_op_assignment_create_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "assignment.get". */
typedef struct mukana_op_assignment_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_assignment_get_request;
/** The members of mukana_op_assignment_get_request. */
static const mukana_member mukana_op_assignment_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_assignment_get_request. */
static const mukana_layout mukana_op_assignment_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_assignment_get_request_members, 1, sizeof(mukana_op_assignment_get_request)};

/**
 * Reads one assignment. For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation,
 * administration, own_data.
 */
static inline int32_t mukana_op_assignment_get(mukana_session* session, const mukana_op_assignment_get_request* request,
    mukana_rec_assignment_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "assignment.get", &mukana_op_assignment_get_request_layout, request,
                           &mukana_rec_assignment_view_layout, answer, response);
}

/** The request of "assignment.list". */
typedef struct mukana_op_assignment_list_request {
  /** Only those of this form. */
  const char* form;
  /** Only those of this person. */
  const char* person;
  /** Only those of this wave. */
  const char* wave;
  /** Only those in this state. */
  mukana_code_assignment_state state;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_assignment_list_request;
/** The members of mukana_op_assignment_list_request. */
static const mukana_member mukana_op_assignment_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_list_request, form), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_list_request, person), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_list_request, wave), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_assignment_list_request, state), 0, mukana_code_assignment_state_names, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_assignment_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_assignment_list_request. */
static const mukana_layout mukana_op_assignment_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_assignment_list_request_members, 6, sizeof(mukana_op_assignment_list_request)};

/**
 * Lists assignments, page by page; somebody's own to themselves. For the roles client, peer, coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_assignment_list(mukana_session* session, const mukana_op_assignment_list_request* request,
    mukana_rec_assignment_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "assignment.list", &mukana_op_assignment_list_request_layout, request,
                           &mukana_rec_assignment_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_assignment_list_cursor(mukana_session* session, const mukana_op_assignment_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "assignment.list", &mukana_op_assignment_list_request_layout, request,
                                  cursor, response);
}

/** The request of "assignment.withdraw". */
typedef struct mukana_op_assignment_withdraw_request {
  /** The id of the record. Must be given. */
  const char* id;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_assignment_withdraw_request;
/** The members of mukana_op_assignment_withdraw_request. */
static const mukana_member mukana_op_assignment_withdraw_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_withdraw_request, id), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_assignment_withdraw_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_assignment_withdraw_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_assignment_withdraw_request. */
static const mukana_layout mukana_op_assignment_withdraw_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_assignment_withdraw_request_members, 3, sizeof(mukana_op_assignment_withdraw_request)};

/**
 * Takes an open assignment back; it is kept. For the roles coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_assignment_withdraw(mukana_session* session, const mukana_op_assignment_withdraw_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "assignment.withdraw", &mukana_op_assignment_withdraw_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* attendance.* ----------------------------------------------------------------------------------------------------- */

/** The request of "attendance.list". */
typedef struct mukana_op_attendance_list_request {
  /** Only this meeting. */
  const char* meeting;
  /** Only this person. (personal) */
  const char* person;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_attendance_list_request;
/** The members of mukana_op_attendance_list_request. */
static const mukana_member mukana_op_attendance_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"meeting", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_list_request, meeting), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_list_request, person), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_attendance_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_attendance_list_request. */
static const mukana_layout mukana_op_attendance_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_attendance_list_request_members, 4, sizeof(mukana_op_attendance_list_request)};

/**
 * Lists who was in a meeting, or in which meetings a person was. For the roles coach, group_leader, coordinator; for
 * guidance, coaching, administration.
 */
static inline int32_t mukana_op_attendance_list(mukana_session* session, const mukana_op_attendance_list_request* request,
    mukana_rec_attendance_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "attendance.list", &mukana_op_attendance_list_request_layout, request,
                           &mukana_rec_attendance_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_attendance_list_cursor(mukana_session* session, const mukana_op_attendance_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "attendance.list", &mukana_op_attendance_list_request_layout, request,
                                  cursor, response);
}

/** The request of "attendance.record". */
typedef struct mukana_op_attendance_record_request {
  /** The meeting's id. Either this, or series and day. */
  const char* meeting;
  /** The series that it belongs to. */
  const char* series;
  /** The local day on which it was planned, also where it was moved since. */
  const char* day;
  /** When a meeting that was never planned started; it is made, as held, unless it is there. */
  const char* starts_at;
  /** When the unplanned meeting ended. */
  const char* ends_at;
  /** The kind of the unplanned meeting; left out: group. */
  mukana_code_meeting_kind kind;
  /** How the unplanned meeting was held; left out: as its participants were. */
  mukana_code_mode mode;
  /** The title of the unplanned meeting. */
  const char* title;
  /** Who was there. */
  const mukana_in_present_person* present;
  size_t present_count; /**< how many present */
  /** Who was not there. Whoever is not named is unmarked. */
  const mukana_in_absent_person* absent;
  size_t absent_count; /**< how many absent */
  /** Participants without a known person, in groups. */
  const mukana_in_guest_group* guests;
  size_t guests_count; /**< how many guests */
  /** How many participants there were in all; those not written down are guests. */
  mukana_integer head_count;
  /** Whether this also says that the planned meeting was held. */
  mukana_boolean held;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_attendance_record_request;
/** The members of mukana_op_attendance_record_request. */
static const mukana_member mukana_op_attendance_record_request_members[] MUKANA_MAYBE_UNUSED = {
    {"meeting", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_record_request, meeting), 0, NULL, NULL},
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_record_request, series), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_record_request, day), 0, NULL, NULL},
    {"starts_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_record_request, starts_at), 0, NULL, NULL},
    {"ends_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_record_request, ends_at), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_attendance_record_request, kind), 0, mukana_code_meeting_kind_names, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_attendance_record_request, mode), 0, mukana_code_mode_names, NULL},
    {"title", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_record_request, title), 0, NULL, NULL},
    {"present", MUKANA_MEMBER_LIST, offsetof(mukana_op_attendance_record_request, present), offsetof(mukana_op_attendance_record_request, present_count), NULL, &mukana_in_present_person_layout},
    {"absent", MUKANA_MEMBER_LIST, offsetof(mukana_op_attendance_record_request, absent), offsetof(mukana_op_attendance_record_request, absent_count), NULL, &mukana_in_absent_person_layout},
    {"guests", MUKANA_MEMBER_LIST, offsetof(mukana_op_attendance_record_request, guests), offsetof(mukana_op_attendance_record_request, guests_count), NULL, &mukana_in_guest_group_layout},
    {"head_count", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_attendance_record_request, head_count), 0, NULL, NULL},
    {"held", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_attendance_record_request, held), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_attendance_record_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_record_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_attendance_record_request. */
static const mukana_layout mukana_op_attendance_record_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_attendance_record_request_members, 15, sizeof(mukana_op_attendance_record_request)};

/**
 * Writes down who was in a meeting: persons, guests and a head-count. For the roles coach, group_leader, coordinator;
 * for guidance, coaching, administration.
 */
static inline int32_t mukana_op_attendance_record(mukana_session* session, const mukana_op_attendance_record_request* request,
    mukana_rec_attendance_recorded* answer, mukana_response** response) {
  return mukana_call_typed(session, "attendance.record", &mukana_op_attendance_record_request_layout, request,
                           &mukana_rec_attendance_recorded_layout, answer, response);
}

/** The request of "attendance.void". */
typedef struct mukana_op_attendance_void_request {
  /** The row's id, as attendance.list shows it. Must be given. */
  const char* id;
  /** Why it does not count. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_attendance_void_request;
/** The members of mukana_op_attendance_void_request. */
static const mukana_member mukana_op_attendance_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_attendance_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_attendance_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_attendance_void_request. */
static const mukana_layout mukana_op_attendance_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_attendance_void_request_members, 4, sizeof(mukana_op_attendance_void_request)};

/**
 * Takes a row of a list out of every count; it is kept. For the roles coach, group_leader, coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_attendance_void(mukana_session* session, const mukana_op_attendance_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "attendance.void", &mukana_op_attendance_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* borrower.* ------------------------------------------------------------------------------------------------------- */

/** The request of "borrower.get". */
typedef struct mukana_op_borrower_get_request {
  /** The borrower. Must be given. (personal) */
  const char* person;
  /** The day asked about; today where it is left out. */
  const char* on;
} mukana_op_borrower_get_request;
/** The members of mukana_op_borrower_get_request. */
static const mukana_member mukana_op_borrower_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_get_request, person), 0, NULL, NULL},
    {"on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_get_request, on), 0, NULL, NULL}};
/** The layout of mukana_op_borrower_get_request. */
static const mukana_layout mukana_op_borrower_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_borrower_get_request_members, 2, sizeof(mukana_op_borrower_get_request)};

/**
 * Reads how a person stands as a borrower. For the roles client, peer, coach, coordinator; for guidance, coaching,
 * lending, administration, own_data.
 */
static inline int32_t mukana_op_borrower_get(mukana_session* session, const mukana_op_borrower_get_request* request,
    mukana_rec_borrower_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "borrower.get", &mukana_op_borrower_get_request_layout, request,
                           &mukana_rec_borrower_view_layout, answer, response);
}

/** The request of "borrower.lift_suspension". */
typedef struct mukana_op_borrower_lift_suspension_request {
  /** The suspension. Must be given. */
  const char* id;
  /** Its last day; yesterday where it is left out: it holds no more. */
  const char* last_day;
  /** Why. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_borrower_lift_suspension_request;
/** The members of mukana_op_borrower_lift_suspension_request. */
static const mukana_member mukana_op_borrower_lift_suspension_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_lift_suspension_request, id), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_lift_suspension_request, last_day), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_lift_suspension_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_borrower_lift_suspension_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_lift_suspension_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_borrower_lift_suspension_request. */
static const mukana_layout mukana_op_borrower_lift_suspension_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_borrower_lift_suspension_request_members, 5, sizeof(mukana_op_borrower_lift_suspension_request)};

/** Ends a suspension. For the roles coach, coordinator; for guidance, lending, administration. */
static inline int32_t mukana_op_borrower_lift_suspension(mukana_session* session, const mukana_op_borrower_lift_suspension_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "borrower.lift_suspension", &mukana_op_borrower_lift_suspension_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "borrower.set". */
typedef struct mukana_op_borrower_set_request {
  /** The borrower. Must be given. (personal) */
  const char* person;
  /** The group of borrowers, by which policies are chosen. */
  const char* group;
  /** The last day on which they may have anything. */
  const char* until;
  /** Since when this holds; today where it is left out. */
  const char* first_day;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_borrower_set_request;
/** The members of mukana_op_borrower_set_request. */
static const mukana_member mukana_op_borrower_set_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_set_request, person), 0, NULL, NULL},
    {"group", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_set_request, group), 0, NULL, NULL},
    {"until", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_set_request, until), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_set_request, first_day), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_set_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_borrower_set_request. */
static const mukana_layout mukana_op_borrower_set_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_borrower_set_request_members, 5, sizeof(mukana_op_borrower_set_request)};

/**
 * Says by which group a person borrows, and until when; added, never replaced. For the roles coach, coordinator; for
 * guidance, lending, administration.
 */
static inline int32_t mukana_op_borrower_set(mukana_session* session, const mukana_op_borrower_set_request* request,
    mukana_rec_borrower_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "borrower.set", &mukana_op_borrower_set_request_layout, request,
                           &mukana_rec_borrower_saved_layout, answer, response);
}

/** The request of "borrower.suspend". */
typedef struct mukana_op_borrower_suspend_request {
  /** The suspension's id; made here where it is left out. */
  const char* id;
  /** Who may not borrow. Must be given. (personal) */
  const char* person;
  /** Since when; today where it is left out. */
  const char* first_day;
  /** Until when; until it is lifted where it is left out. */
  const char* last_day;
  /** Why. Must be given. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_borrower_suspend_request;
/** The members of mukana_op_borrower_suspend_request. */
static const mukana_member mukana_op_borrower_suspend_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_suspend_request, id), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_suspend_request, person), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_suspend_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_suspend_request, last_day), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_suspend_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_borrower_suspend_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_borrower_suspend_request. */
static const mukana_layout mukana_op_borrower_suspend_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_borrower_suspend_request_members, 6, sizeof(mukana_op_borrower_suspend_request)};

/**
 * Suspends a borrower from a day to a day: nothing is lent to them then. For the roles coach, coordinator; for
 * guidance, lending, administration.
 */
static inline int32_t mukana_op_borrower_suspend(mukana_session* session, const mukana_op_borrower_suspend_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "borrower.suspend", &mukana_op_borrower_suspend_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* changes.* -------------------------------------------------------------------------------------------------------- */

/** The request of "changes.since". */
typedef struct mukana_op_changes_since_request {
  /** The `next` of the call before; 0 for everything. */
  mukana_integer after;
  /** How many changes at the most. */
  mukana_integer limit;
} mukana_op_changes_since_request;
/** The members of mukana_op_changes_since_request. */
static const mukana_member mukana_op_changes_since_request_members[] MUKANA_MAYBE_UNUSED = {
    {"after", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_changes_since_request, after), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_changes_since_request, limit), 0, NULL, NULL}};
/** The layout of mukana_op_changes_since_request. */
static const mukana_layout mukana_op_changes_since_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_changes_since_request_members, 2, sizeof(mukana_op_changes_since_request)};

/**
 * Lists which records were made or changed since a position of the journal, by id. For the roles coordinator,
 * system_administrator; for administration.
 */
static inline int32_t mukana_op_changes_since(mukana_session* session, const mukana_op_changes_since_request* request,
    mukana_rec_changes* answer, mukana_response** response) {
  return mukana_call_typed(session, "changes.since", &mukana_op_changes_since_request_layout, request,
                           &mukana_rec_changes_layout, answer, response);
}


/* claim.* ---------------------------------------------------------------------------------------------------------- */

/** The request of "claim.check". */
typedef struct mukana_op_claim_check_request {
  /** The pilot whose claims are checked. Must be given. */
  const char* pilot;
} mukana_op_claim_check_request;
/** The members of mukana_op_claim_check_request. */
static const mukana_member mukana_op_claim_check_request_members[] MUKANA_MAYBE_UNUSED = {
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_op_claim_check_request, pilot), 0, NULL, NULL}};
/** The layout of mukana_op_claim_check_request. */
static const mukana_layout mukana_op_claim_check_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_claim_check_request_members, 1, sizeof(mukana_op_claim_check_request)};

/**
 * Checks the published claims of a pilot against the rows. For the roles coordinator, reporter; for evaluation,
 * administration, oversight.
 */
static inline int32_t mukana_op_claim_check(mukana_session* session, const mukana_op_claim_check_request* request,
    mukana_rec_checked_claims* answer, mukana_response** response) {
  return mukana_call_typed(session, "claim.check", &mukana_op_claim_check_request_layout, request,
                           &mukana_rec_checked_claims_layout, answer, response);
}

/** The request of "claim.list". */
typedef struct mukana_op_claim_list_request {
  /** Only the claims about this pilot. */
  const char* pilot;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_claim_list_request;
/** The members of mukana_op_claim_list_request. */
static const mukana_member mukana_op_claim_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_op_claim_list_request, pilot), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_claim_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_claim_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_claim_list_request. */
static const mukana_layout mukana_op_claim_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_claim_list_request_members, 3, sizeof(mukana_op_claim_list_request)};

/**
 * Lists published claims, page by page. For the roles coordinator, reporter; for evaluation, administration, oversight.
 */
static inline int32_t mukana_op_claim_list(mukana_session* session, const mukana_op_claim_list_request* request,
    mukana_rec_claim_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "claim.list", &mukana_op_claim_list_request_layout, request,
                           &mukana_rec_claim_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_claim_list_cursor(mukana_session* session, const mukana_op_claim_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "claim.list", &mukana_op_claim_list_request_layout, request,
                                  cursor, response);
}

/** The request of "claim.publish". */
typedef struct mukana_op_claim_publish_request {
  /** The claim's id; made here where it is left out. */
  const char* id;
  /** The pilot that it tells of. Must be given. */
  const char* pilot;
  /** The indicator that it tells of. Must be given. */
  const char* indicator;
  /**
   * The sentence as it was published, by language. Must be given. A text, or a JSON object of texts by language. (free
   * text)
   */
  const char* text;
  /** What the sentence asserts of the figure. Must be given. */
  const mukana_in_assertion* asserts;
  /** Over which days of the pilot: evaluation or pilot. */
  mukana_code_period_rule period;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_claim_publish_request;
/** The members of mukana_op_claim_publish_request. */
static const mukana_member mukana_op_claim_publish_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_claim_publish_request, id), 0, NULL, NULL},
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_op_claim_publish_request, pilot), 0, NULL, NULL},
    {"indicator", MUKANA_MEMBER_TEXT, offsetof(mukana_op_claim_publish_request, indicator), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_claim_publish_request, text), 0, NULL, NULL},
    {"asserts", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_claim_publish_request, asserts), 0, NULL, &mukana_in_assertion_layout},
    {"period", MUKANA_MEMBER_CODE, offsetof(mukana_op_claim_publish_request, period), 0, mukana_code_period_rule_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_claim_publish_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_claim_publish_request. */
static const mukana_layout mukana_op_claim_publish_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_claim_publish_request_members, 7, sizeof(mukana_op_claim_publish_request)};

/**
 * Keeps a published sentence together with what it asserts of an indicator. For the roles coordinator; for evaluation,
 * administration.
 */
static inline int32_t mukana_op_claim_publish(mukana_session* session, const mukana_op_claim_publish_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "claim.publish", &mukana_op_claim_publish_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* completion.* ----------------------------------------------------------------------------------------------------- */

/** The request of "completion.list". */
typedef struct mukana_op_completion_list_request {
  /** Only completions of this person. */
  const char* person;
  /** Only completions of this kind. */
  mukana_code_completion_kind kind;
  /** Only completions on or after this day. */
  const char* first_day;
  /** Only completions on or before this day. */
  const char* last_day;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_completion_list_request;
/** The members of mukana_op_completion_list_request. */
static const mukana_member mukana_op_completion_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_list_request, person), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_completion_list_request, kind), 0, mukana_code_completion_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_list_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_list_request, last_day), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_completion_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_completion_list_request. */
static const mukana_layout mukana_op_completion_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_completion_list_request_members, 6, sizeof(mukana_op_completion_list_request)};

/**
 * Lists the completions of the persons whom the acting one may see, page by page. For the roles client, peer, coach,
 * group_leader, coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_completion_list(mukana_session* session, const mukana_op_completion_list_request* request,
    mukana_rec_completion_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "completion.list", &mukana_op_completion_list_request_layout, request,
                           &mukana_rec_completion_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_completion_list_cursor(mukana_session* session, const mukana_op_completion_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "completion.list", &mukana_op_completion_list_request_layout, request,
                                  cursor, response);
}

/** The request of "completion.record". */
typedef struct mukana_op_completion_record_request {
  /** The completion's id; made here where it is left out. */
  const char* id;
  /** Who completed something. Must be given. */
  const char* person;
  /** What kind of thing it was. Must be given. */
  mukana_code_completion_kind kind;
  /** What it was about. (personal) */
  const char* subject;
  /** The day on which it was completed; not in the future. Must be given. */
  const char* completed_on;
  /** The project in whose name it was done. */
  const char* project;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_completion_record_request;
/** The members of mukana_op_completion_record_request. */
static const mukana_member mukana_op_completion_record_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_record_request, id), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_record_request, person), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_completion_record_request, kind), 0, mukana_code_completion_kind_names, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_record_request, subject), 0, NULL, NULL},
    {"completed_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_record_request, completed_on), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_record_request, project), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_completion_record_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_completion_record_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_completion_record_request. */
static const mukana_layout mukana_op_completion_record_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_completion_record_request_members, 8, sizeof(mukana_op_completion_record_request)};

/**
 * Records that somebody completed an orientation, a training or a course. For the roles coach, group_leader,
 * coordinator; for guidance, coaching, administration.
 */
static inline int32_t mukana_op_completion_record(mukana_session* session, const mukana_op_completion_record_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "completion.record", &mukana_op_completion_record_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* contact.* -------------------------------------------------------------------------------------------------------- */

/** The request of "contact.amend". */
typedef struct mukana_op_contact_amend_request {
  /** The contact's id. Must be given. */
  const char* id;
  /** Why it is amended. Must be given. (free text) */
  const char* reason;
  /** How somebody was guided. */
  mukana_code_contact_kind kind;
  /** When it happened. Either this or happened_on. */
  const char* happened_at;
  /** The day, where the time of day is not known; the first day of a week or month. */
  const char* happened_on;
  /** How exactly the time is known; left out: as exactly as it is given. */
  mukana_code_precision precision;
  /** Whether a client or a professional called. */
  mukana_code_caller_kind caller_kind;
  /** The unit that it concerns. */
  const char* unit;
  /** The municipality; left out: the first client's on that day. (locating) */
  const char* municipality;
  /** How long it took, in whole minutes. */
  mukana_integer minutes;
  /** The project that it belongs to. */
  const char* project;
  /** The service of the host in which it took place. */
  const char* host_service;
  /** Free text. (free text) */
  const char* note;
  /** IANA name of the zone by whose clock the time was first written down. */
  const char* source_zone;
  /** How many contacts this record stands for. */
  mukana_integer count;
  /** Who was guided, all of them. (personal) */
  const char* const* clients;
  size_t clients_count; /**< how many clients */
  /** Who guided, all of them. */
  const char* const* performers;
  size_t performers_count; /**< how many performers */
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_contact_amend_request;
/** The members of mukana_op_contact_amend_request. */
static const mukana_member mukana_op_contact_amend_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, reason), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_amend_request, kind), 0, mukana_code_contact_kind_names, NULL},
    {"happened_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, happened_at), 0, NULL, NULL},
    {"happened_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, happened_on), 0, NULL, NULL},
    {"precision", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_amend_request, precision), 0, mukana_code_precision_names, NULL},
    {"caller_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_amend_request, caller_kind), 0, mukana_code_caller_kind_names, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, unit), 0, NULL, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, municipality), 0, NULL, NULL},
    {"minutes", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_contact_amend_request, minutes), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, project), 0, NULL, NULL},
    {"host_service", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, host_service), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, note), 0, NULL, NULL},
    {"source_zone", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, source_zone), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_contact_amend_request, count), 0, NULL, NULL},
    {"clients", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_contact_amend_request, clients), offsetof(mukana_op_contact_amend_request, clients_count), NULL, NULL},
    {"performers", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_contact_amend_request, performers), offsetof(mukana_op_contact_amend_request, performers_count), NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_contact_amend_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_amend_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_contact_amend_request. */
static const mukana_layout mukana_op_contact_amend_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_contact_amend_request_members, 19, sizeof(mukana_op_contact_amend_request)};

/**
 * Corrects a contact; what it was stays readable. For the roles coach, group_leader, coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_contact_amend(mukana_session* session, const mukana_op_contact_amend_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "contact.amend", &mukana_op_contact_amend_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "contact.count". */
typedef struct mukana_op_contact_count_request {
  /** Only contacts of this kind. */
  mukana_code_contact_kind kind;
  /** Only contacts with this client. */
  const char* client;
  /** Only contacts by this person. */
  const char* performer;
  /** Only from this local day on. */
  const char* first_day;
  /** Only up to this local day, itself included. */
  const char* last_day;
  /** Only valid or only void ones; left out: both. */
  mukana_code_record_state state;
} mukana_op_contact_count_request;
/** The members of mukana_op_contact_count_request. */
static const mukana_member mukana_op_contact_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_count_request, kind), 0, mukana_code_contact_kind_names, NULL},
    {"client", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_count_request, client), 0, NULL, NULL},
    {"performer", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_count_request, performer), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_count_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_count_request, last_day), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_count_request, state), 0, mukana_code_record_state_names, NULL}};
/** The layout of mukana_op_contact_count_request. */
static const mukana_layout mukana_op_contact_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_contact_count_request_members, 6, sizeof(mukana_op_contact_count_request)};

/**
 * Counts the records of contacts. For the roles coach, group_leader, coordinator; for guidance, coaching,
 * administration.
 */
static inline int32_t mukana_op_contact_count(mukana_session* session, const mukana_op_contact_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "contact.count", &mukana_op_contact_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "contact.get". */
typedef struct mukana_op_contact_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_contact_get_request;
/** The members of mukana_op_contact_get_request. */
static const mukana_member mukana_op_contact_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_contact_get_request. */
static const mukana_layout mukana_op_contact_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_contact_get_request_members, 1, sizeof(mukana_op_contact_get_request)};

/** Reads one contact. For the roles coach, group_leader, coordinator; for guidance, coaching, administration. */
static inline int32_t mukana_op_contact_get(mukana_session* session, const mukana_op_contact_get_request* request,
    mukana_rec_contact* answer, mukana_response** response) {
  return mukana_call_typed(session, "contact.get", &mukana_op_contact_get_request_layout, request,
                           &mukana_rec_contact_layout, answer, response);
}

/** The request of "contact.history". */
typedef struct mukana_op_contact_history_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_contact_history_request;
/** The members of mukana_op_contact_history_request. */
static const mukana_member mukana_op_contact_history_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_history_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_contact_history_request. */
static const mukana_layout mukana_op_contact_history_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_contact_history_request_members, 1, sizeof(mukana_op_contact_history_request)};

/**
 * Reads a contact and everything that it was before. For the roles coach, group_leader, coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_contact_history(mukana_session* session, const mukana_op_contact_history_request* request,
    mukana_rec_contact_history* answer, mukana_response** response) {
  return mukana_call_typed(session, "contact.history", &mukana_op_contact_history_request_layout, request,
                           &mukana_rec_contact_history_layout, answer, response);
}

/** The request of "contact.list". */
typedef struct mukana_op_contact_list_request {
  /** Only contacts of this kind. */
  mukana_code_contact_kind kind;
  /** Only contacts with this client. */
  const char* client;
  /** Only contacts by this person. */
  const char* performer;
  /** Only from this local day on. */
  const char* first_day;
  /** Only up to this local day, itself included. */
  const char* last_day;
  /** Only valid or only void ones; left out: both. */
  mukana_code_record_state state;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_contact_list_request;
/** The members of mukana_op_contact_list_request. */
static const mukana_member mukana_op_contact_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_list_request, kind), 0, mukana_code_contact_kind_names, NULL},
    {"client", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_list_request, client), 0, NULL, NULL},
    {"performer", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_list_request, performer), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_list_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_list_request, last_day), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_list_request, state), 0, mukana_code_record_state_names, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_contact_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_contact_list_request. */
static const mukana_layout mukana_op_contact_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_contact_list_request_members, 8, sizeof(mukana_op_contact_list_request)};

/**
 * Lists contacts, page by page. For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
 */
static inline int32_t mukana_op_contact_list(mukana_session* session, const mukana_op_contact_list_request* request,
    mukana_rec_contact_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "contact.list", &mukana_op_contact_list_request_layout, request,
                           &mukana_rec_contact_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_contact_list_cursor(mukana_session* session, const mukana_op_contact_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "contact.list", &mukana_op_contact_list_request_layout, request,
                                  cursor, response);
}

/** The request of "contact.log". */
typedef struct mukana_op_contact_log_request {
  /** The contact's id; made here where it is left out. */
  const char* id;
  /** How somebody was guided. Must be given. */
  mukana_code_contact_kind kind;
  /** When it happened. Either this or happened_on. */
  const char* happened_at;
  /** The day, where the time of day is not known; the first day of a week or month. */
  const char* happened_on;
  /** How exactly the time is known; left out: as exactly as it is given. */
  mukana_code_precision precision;
  /** Whether a client or a professional called. */
  mukana_code_caller_kind caller_kind;
  /** The unit that it concerns. */
  const char* unit;
  /** The municipality; left out: the first client's on that day. (locating) */
  const char* municipality;
  /** How long it took, in whole minutes. */
  mukana_integer minutes;
  /** The project that it belongs to. */
  const char* project;
  /** The service of the host in which it took place. */
  const char* host_service;
  /** Free text. (free text) */
  const char* note;
  /** IANA name of the zone by whose clock the time was first written down. */
  const char* source_zone;
  /** How many contacts this record stands for. */
  mukana_integer count;
  /** Who was guided; a household is several. May be unknown. (personal) */
  const char* const* clients;
  size_t clients_count; /**< how many clients */
  /** Who guided; a visit may be two workers'. */
  const char* const* performers;
  size_t performers_count; /**< how many performers */
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_contact_log_request;
/** The members of mukana_op_contact_log_request. */
static const mukana_member mukana_op_contact_log_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, id), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_log_request, kind), 0, mukana_code_contact_kind_names, NULL},
    {"happened_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, happened_at), 0, NULL, NULL},
    {"happened_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, happened_on), 0, NULL, NULL},
    {"precision", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_log_request, precision), 0, mukana_code_precision_names, NULL},
    {"caller_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_log_request, caller_kind), 0, mukana_code_caller_kind_names, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, unit), 0, NULL, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, municipality), 0, NULL, NULL},
    {"minutes", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_contact_log_request, minutes), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, project), 0, NULL, NULL},
    {"host_service", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, host_service), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, note), 0, NULL, NULL},
    {"source_zone", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, source_zone), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_contact_log_request, count), 0, NULL, NULL},
    {"clients", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_contact_log_request, clients), offsetof(mukana_op_contact_log_request, clients_count), NULL, NULL},
    {"performers", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_contact_log_request, performers), offsetof(mukana_op_contact_log_request, performers_count), NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_contact_log_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_log_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_contact_log_request. */
static const mukana_layout mukana_op_contact_log_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_contact_log_request_members, 18, sizeof(mukana_op_contact_log_request)};

/**
 * Writes down a contact: a call, a visit, a message, or many of them as one row. For the roles coach, group_leader,
 * coordinator; for guidance, coaching, administration.
 */
static inline int32_t mukana_op_contact_log(mukana_session* session, const mukana_op_contact_log_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "contact.log", &mukana_op_contact_log_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "contact.void". */
typedef struct mukana_op_contact_void_request {
  /** The contact's id. Must be given. */
  const char* id;
  /** Why it does not count. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_contact_void_request;
/** The members of mukana_op_contact_void_request. */
static const mukana_member mukana_op_contact_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_contact_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_contact_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_contact_void_request. */
static const mukana_layout mukana_op_contact_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_contact_void_request_members, 4, sizeof(mukana_op_contact_void_request)};

/**
 * Takes a contact out of every count; it is kept. For the roles coach, group_leader, coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_contact_void(mukana_session* session, const mukana_op_contact_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "contact.void", &mukana_op_contact_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* device.* --------------------------------------------------------------------------------------------------------- */

/** The request of "device.count". */
typedef struct mukana_op_device_count_request {
  /** Only devices of this kind. */
  mukana_code_device_kind kind;
  /** Only devices in this state. */
  mukana_code_device_state state;
  /** Only the device with this sticker. */
  const char* tag;
  /** Only devices kept there. */
  const char* site;
  /** Only devices with this serial number. */
  const char* serial;
  /** Only devices of this organisation. */
  const char* owner;
  /** Only devices that this organisation keeps. */
  const char* custodian;
  /** Only devices of this donation. */
  const char* donation;
} mukana_op_device_count_request;
/** The members of mukana_op_device_count_request. */
static const mukana_member mukana_op_device_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_count_request, kind), 0, mukana_code_device_kind_names, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_count_request, state), 0, mukana_code_device_state_names, NULL},
    {"tag", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_count_request, tag), 0, NULL, NULL},
    {"site", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_count_request, site), 0, NULL, NULL},
    {"serial", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_count_request, serial), 0, NULL, NULL},
    {"owner", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_count_request, owner), 0, NULL, NULL},
    {"custodian", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_count_request, custodian), 0, NULL, NULL},
    {"donation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_count_request, donation), 0, NULL, NULL}};
/** The layout of mukana_op_device_count_request. */
static const mukana_layout mukana_op_device_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_count_request_members, 8, sizeof(mukana_op_device_count_request)};

/**
 * Counts devices. (Experimental.) For the roles peer, coach, group_leader, coordinator, reporter, system_administrator;
 * for guidance, coaching, lending, evaluation, administration.
 */
static inline int32_t mukana_op_device_count(mukana_session* session, const mukana_op_device_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.count", &mukana_op_device_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "device.export". */
typedef struct mukana_op_device_export_request {
  /** Only devices of this kind. */
  mukana_code_device_kind kind;
  /** Only devices in this state. */
  mukana_code_device_state state;
  /** Only the device with this sticker. */
  const char* tag;
  /** Only devices kept there. */
  const char* site;
  /** Only devices with this serial number. */
  const char* serial;
  /** Only devices of this organisation. */
  const char* owner;
  /** Only devices that this organisation keeps. */
  const char* custodian;
  /** Only devices of this donation. */
  const char* donation;
  /** What stands between cells: a comma, a semicolon or a tab. */
  const char* delimiter;
} mukana_op_device_export_request;
/** The members of mukana_op_device_export_request. */
static const mukana_member mukana_op_device_export_request_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_export_request, kind), 0, mukana_code_device_kind_names, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_export_request, state), 0, mukana_code_device_state_names, NULL},
    {"tag", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_export_request, tag), 0, NULL, NULL},
    {"site", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_export_request, site), 0, NULL, NULL},
    {"serial", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_export_request, serial), 0, NULL, NULL},
    {"owner", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_export_request, owner), 0, NULL, NULL},
    {"custodian", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_export_request, custodian), 0, NULL, NULL},
    {"donation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_export_request, donation), 0, NULL, NULL},
    {"delimiter", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_export_request, delimiter), 0, NULL, NULL}};
/** The layout of mukana_op_device_export_request. */
static const mukana_layout mukana_op_device_export_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_export_request_members, 9, sizeof(mukana_op_device_export_request)};

/**
 * Writes the inventory as CSV, in which a spreadsheet runs nothing. (Experimental.) For the roles coach, coordinator;
 * for lending, administration.
 */
static inline int32_t mukana_op_device_export(mukana_session* session, const mukana_op_device_export_request* request,
    mukana_rec_exported_devices* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.export", &mukana_op_device_export_request_layout, request,
                           &mukana_rec_exported_devices_layout, answer, response);
}

/** The request of "device.find". */
typedef struct mukana_op_device_find_request {
  /** The device. Must be given. */
  const char* id;
  /** When it happened: now where it is left out, never in the future. */
  const char* at;
  /** Why, in a few words. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_find_request;
/** The members of mukana_op_device_find_request. */
static const mukana_member mukana_op_device_find_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_find_request, id), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_find_request, at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_find_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_find_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_find_request. */
static const mukana_layout mukana_op_device_find_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_find_request_members, 4, sizeof(mukana_op_device_find_request)};

/**
 * Takes in a lost device that was found; it is wiped next. (Experimental.) For the roles coach, coordinator; for
 * lending, administration.
 */
static inline int32_t mukana_op_device_find(mukana_session* session, const mukana_op_device_find_request* request,
    mukana_rec_device_moved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.find", &mukana_op_device_find_request_layout, request,
                           &mukana_rec_device_moved_layout, answer, response);
}

/** The request of "device.finish_install". */
typedef struct mukana_op_device_finish_install_request {
  /** The device. Must be given. */
  const char* id;
  /** When it happened: now where it is left out, never in the future. */
  const char* at;
  /** Why, in a few words. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_finish_install_request;
/** The members of mukana_op_device_finish_install_request. */
static const mukana_member mukana_op_device_finish_install_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_install_request, id), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_install_request, at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_install_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_install_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_finish_install_request. */
static const mukana_layout mukana_op_device_finish_install_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_finish_install_request_members, 4, sizeof(mukana_op_device_finish_install_request)};

/**
 * Says that what was to be installed on a wiped device is installed. (Experimental.) For the roles coach, coordinator;
 * for lending, administration.
 */
static inline int32_t mukana_op_device_finish_install(mukana_session* session, const mukana_op_device_finish_install_request* request,
    mukana_rec_device_moved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.finish_install", &mukana_op_device_finish_install_request_layout, request,
                           &mukana_rec_device_moved_layout, answer, response);
}

/** The request of "device.finish_repair". */
typedef struct mukana_op_device_finish_repair_request {
  /** The device. Must be given. */
  const char* id;
  /** When it happened: now where it is left out, never in the future. */
  const char* at;
  /** Why, in a few words. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_finish_repair_request;
/** The members of mukana_op_device_finish_repair_request. */
static const mukana_member mukana_op_device_finish_repair_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_repair_request, id), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_repair_request, at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_repair_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_finish_repair_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_finish_repair_request. */
static const mukana_layout mukana_op_device_finish_repair_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_finish_repair_request_members, 4, sizeof(mukana_op_device_finish_repair_request)};

/**
 * Ends a repair; a device that was not wiped since it came back is wiped next. (Experimental.) For the roles coach,
 * coordinator; for lending, administration.
 */
static inline int32_t mukana_op_device_finish_repair(mukana_session* session, const mukana_op_device_finish_repair_request* request,
    mukana_rec_device_moved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.finish_repair", &mukana_op_device_finish_repair_request_layout, request,
                           &mukana_rec_device_moved_layout, answer, response);
}

/** The request of "device.get". */
typedef struct mukana_op_device_get_request {
  /** The id of the device. Must be given. */
  const char* id;
  /** Whether its storage media are told as well. */
  mukana_boolean media;
  /** Whether what belongs to it is told. */
  mukana_boolean accessories;
  /** Whether the programs on it are told. */
  mukana_boolean software;
} mukana_op_device_get_request;
/** The members of mukana_op_device_get_request. */
static const mukana_member mukana_op_device_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_get_request, id), 0, NULL, NULL},
    {"media", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_device_get_request, media), 0, NULL, NULL},
    {"accessories", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_device_get_request, accessories), 0, NULL, NULL},
    {"software", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_device_get_request, software), 0, NULL, NULL}};
/** The layout of mukana_op_device_get_request. */
static const mukana_layout mukana_op_device_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_get_request_members, 4, sizeof(mukana_op_device_get_request)};

/**
 * Reads one device. (Experimental.) For the roles peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, lending, evaluation, administration.
 */
static inline int32_t mukana_op_device_get(mukana_session* session, const mukana_op_device_get_request* request,
    mukana_rec_device_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.get", &mukana_op_device_get_request_layout, request,
                           &mukana_rec_device_view_layout, answer, response);
}

/** The request of "device.history". */
typedef struct mukana_op_device_history_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_device_history_request;
/** The members of mukana_op_device_history_request. */
static const mukana_member mukana_op_device_history_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_history_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_device_history_request. */
static const mukana_layout mukana_op_device_history_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_history_request_members, 1, sizeof(mukana_op_device_history_request)};

/**
 * Reads where a device stood from its first day on, its events, conditions and revisions. (Experimental.) For the roles
 * coach, coordinator; for lending, administration.
 */
static inline int32_t mukana_op_device_history(mukana_session* session, const mukana_op_device_history_request* request,
    mukana_rec_device_life* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.history", &mukana_op_device_history_request_layout, request,
                           &mukana_rec_device_life_layout, answer, response);
}

/** The request of "device.label". */
typedef struct mukana_op_device_label_request {
  /** The device. Must be given. */
  const char* id;
  /** qr or code128. */
  mukana_code_label_code code;
} mukana_op_device_label_request;
/** The members of mukana_op_device_label_request. */
static const mukana_member mukana_op_device_label_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_label_request, id), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_label_request, code), 0, mukana_code_label_code_names, NULL}};
/** The layout of mukana_op_device_label_request. */
static const mukana_layout mukana_op_device_label_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_label_request_members, 2, sizeof(mukana_op_device_label_request)};

/**
 * Draws a device's sticker: a QR code or Code 128 with its text. (Experimental.) For the roles coach, coordinator; for
 * lending, administration.
 */
static inline int32_t mukana_op_device_label(mukana_session* session, const mukana_op_device_label_request* request,
    mukana_rec_label* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.label", &mukana_op_device_label_request_layout, request,
                           &mukana_rec_label_layout, answer, response);
}

/** The request of "device.list". */
typedef struct mukana_op_device_list_request {
  /** Only devices of this kind. */
  mukana_code_device_kind kind;
  /** Only devices in this state. */
  mukana_code_device_state state;
  /** Only the device with this sticker. */
  const char* tag;
  /** Only devices kept there. */
  const char* site;
  /** Only devices with this serial number. */
  const char* serial;
  /** Only devices of this organisation. */
  const char* owner;
  /** Only devices that this organisation keeps. */
  const char* custodian;
  /** Only devices of this donation. */
  const char* donation;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_device_list_request;
/** The members of mukana_op_device_list_request. */
static const mukana_member mukana_op_device_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_list_request, kind), 0, mukana_code_device_kind_names, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_list_request, state), 0, mukana_code_device_state_names, NULL},
    {"tag", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_list_request, tag), 0, NULL, NULL},
    {"site", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_list_request, site), 0, NULL, NULL},
    {"serial", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_list_request, serial), 0, NULL, NULL},
    {"owner", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_list_request, owner), 0, NULL, NULL},
    {"custodian", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_list_request, custodian), 0, NULL, NULL},
    {"donation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_list_request, donation), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_device_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_device_list_request. */
static const mukana_layout mukana_op_device_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_list_request_members, 10, sizeof(mukana_op_device_list_request)};

/**
 * Lists devices, page by page. (Experimental.) For the roles peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, lending, evaluation, administration.
 */
static inline int32_t mukana_op_device_list(mukana_session* session, const mukana_op_device_list_request* request,
    mukana_rec_device_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.list", &mukana_op_device_list_request_layout, request,
                           &mukana_rec_device_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_device_list_cursor(mukana_session* session, const mukana_op_device_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "device.list", &mukana_op_device_list_request_layout, request,
                                  cursor, response);
}

/** The request of "device.record_condition". */
typedef struct mukana_op_device_record_condition_request {
  /** The device. Must be given. */
  const char* id;
  /** good, worn or damaged. Must be given. */
  mukana_code_condition condition;
  /** When it was found so; now where it is left out, never in the future. */
  const char* at;
  /** What is wrong with it. (free text) */
  const char* note;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_record_condition_request;
/** The members of mukana_op_device_record_condition_request. */
static const mukana_member mukana_op_device_record_condition_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_record_condition_request, id), 0, NULL, NULL},
    {"condition", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_record_condition_request, condition), 0, mukana_code_condition_names, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_record_condition_request, at), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_record_condition_request, note), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_record_condition_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_record_condition_request. */
static const mukana_layout mukana_op_device_record_condition_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_record_condition_request_members, 5, sizeof(mukana_op_device_record_condition_request)};

/**
 * Notes in which condition a device was found; earlier notes stay. (Experimental.) For the roles coach, coordinator;
 * for lending, administration.
 */
static inline int32_t mukana_op_device_record_condition(mukana_session* session, const mukana_op_device_record_condition_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.record_condition", &mukana_op_device_record_condition_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "device.register". */
typedef struct mukana_op_device_register_request {
  /** The device's id; made here where it is left out. */
  const char* id;
  /** What it is. Must be given. */
  mukana_code_device_kind kind;
  /** Who made it. */
  const char* manufacturer;
  /** Its model. */
  const char* model;
  /** Its serial number. */
  const char* serial;
  /** The sticker on it, its property number; no two devices have the same. */
  const char* tag;
  /** Where it is kept. (locating) */
  const char* site;
  /** Since which day it belongs to the fleet; the time of its first record where it is left out. */
  const char* commissioned_on;
  /** Whether an operating system and programs are installed after each wipe, before it can be lent. */
  mukana_boolean needs_install;
  /** How it came: purchase, lease or donation. */
  mukana_code_acquired_as acquired_as;
  /** The day on which it came. */
  const char* acquired_on;
  /** From which shop, company or organisation; a private person is not named. */
  const char* acquired_from;
  /** What was paid, in cents of the euro. */
  mukana_integer price_cents;
  /** The last day of the lease. */
  const char* lease_ends_on;
  /** The donation of several devices that it belongs to. */
  const char* donation;
  /** What belongs to it: charger, cover, pen. */
  const mukana_in_accessory* accessories;
  size_t accessories_count; /**< how many accessories */
  /** The programs on it and under what licence. */
  const mukana_in_software* software;
  size_t software_count; /**< how many software */
  /** The organisation that owns it; the controller where it is left out. */
  const char* owner;
  /** The organisation that keeps and lends it; the owner where it is left out. */
  const char* custodian;
  /** Its storage media; each is to be wiped. */
  const mukana_in_medium* media;
  size_t media_count; /**< how many media */
  /** received, to_wipe or available; to_wipe where it is left out, and available in a historical record. */
  mukana_code_device_state state;
  /** In which condition it came. */
  mukana_code_condition condition;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_register_request;
/** The members of mukana_op_device_register_request. */
static const mukana_member mukana_op_device_register_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, id), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_register_request, kind), 0, mukana_code_device_kind_names, NULL},
    {"manufacturer", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, manufacturer), 0, NULL, NULL},
    {"model", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, model), 0, NULL, NULL},
    {"serial", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, serial), 0, NULL, NULL},
    {"tag", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, tag), 0, NULL, NULL},
    {"site", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, site), 0, NULL, NULL},
    {"commissioned_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, commissioned_on), 0, NULL, NULL},
    {"needs_install", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_device_register_request, needs_install), 0, NULL, NULL},
    {"acquired_as", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_register_request, acquired_as), 0, mukana_code_acquired_as_names, NULL},
    {"acquired_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, acquired_on), 0, NULL, NULL},
    {"acquired_from", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, acquired_from), 0, NULL, NULL},
    {"price_cents", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_device_register_request, price_cents), 0, NULL, NULL},
    {"lease_ends_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, lease_ends_on), 0, NULL, NULL},
    {"donation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, donation), 0, NULL, NULL},
    {"accessories", MUKANA_MEMBER_LIST, offsetof(mukana_op_device_register_request, accessories), offsetof(mukana_op_device_register_request, accessories_count), NULL, &mukana_in_accessory_layout},
    {"software", MUKANA_MEMBER_LIST, offsetof(mukana_op_device_register_request, software), offsetof(mukana_op_device_register_request, software_count), NULL, &mukana_in_software_layout},
    {"owner", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, owner), 0, NULL, NULL},
    {"custodian", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, custodian), 0, NULL, NULL},
    {"media", MUKANA_MEMBER_LIST, offsetof(mukana_op_device_register_request, media), offsetof(mukana_op_device_register_request, media_count), NULL, &mukana_in_medium_layout},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_register_request, state), 0, mukana_code_device_state_names, NULL},
    {"condition", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_register_request, condition), 0, mukana_code_condition_names, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_register_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_register_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_register_request. */
static const mukana_layout mukana_op_device_register_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_register_request_members, 24, sizeof(mukana_op_device_register_request)};

/**
 * Registers a device with its storage media, accessories and programs. (Experimental.) For the roles coordinator; for
 * lending, administration.
 */
static inline int32_t mukana_op_device_register(mukana_session* session, const mukana_op_device_register_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.register", &mukana_op_device_register_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "device.send_to_repair". */
typedef struct mukana_op_device_send_to_repair_request {
  /** The device. Must be given. */
  const char* id;
  /** When it happened: now where it is left out, never in the future. */
  const char* at;
  /** Why, in a few words. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_send_to_repair_request;
/** The members of mukana_op_device_send_to_repair_request. */
static const mukana_member mukana_op_device_send_to_repair_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_repair_request, id), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_repair_request, at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_repair_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_repair_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_send_to_repair_request. */
static const mukana_layout mukana_op_device_send_to_repair_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_send_to_repair_request_members, 4, sizeof(mukana_op_device_send_to_repair_request)};

/**
 * Takes a device that is in the house to repair. (Experimental.) For the roles coach, coordinator; for lending,
 * administration.
 */
static inline int32_t mukana_op_device_send_to_repair(mukana_session* session, const mukana_op_device_send_to_repair_request* request,
    mukana_rec_device_moved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.send_to_repair", &mukana_op_device_send_to_repair_request_layout, request,
                           &mukana_rec_device_moved_layout, answer, response);
}

/** The request of "device.send_to_wipe". */
typedef struct mukana_op_device_send_to_wipe_request {
  /** The device. Must be given. */
  const char* id;
  /** When it happened: now where it is left out, never in the future. */
  const char* at;
  /** Why, in a few words. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_send_to_wipe_request;
/** The members of mukana_op_device_send_to_wipe_request. */
static const mukana_member mukana_op_device_send_to_wipe_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_wipe_request, id), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_wipe_request, at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_wipe_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_send_to_wipe_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_send_to_wipe_request. */
static const mukana_layout mukana_op_device_send_to_wipe_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_send_to_wipe_request_members, 4, sizeof(mukana_op_device_send_to_wipe_request)};

/**
 * Sends a device that was received, or that a wipe had blocked, to be wiped. (Experimental.) For the roles coach,
 * coordinator; for lending, administration.
 */
static inline int32_t mukana_op_device_send_to_wipe(mukana_session* session, const mukana_op_device_send_to_wipe_request* request,
    mukana_rec_device_moved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.send_to_wipe", &mukana_op_device_send_to_wipe_request_layout, request,
                           &mukana_rec_device_moved_layout, answer, response);
}

/** The request of "device.take_event_back". */
typedef struct mukana_op_device_take_event_back_request {
  /** The device. Must be given. */
  const char* id;
  /** The event, as device.history numbers them. Must be given. */
  mukana_integer number;
  /** Why it was a mistake. Must be given. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_take_event_back_request;
/** The members of mukana_op_device_take_event_back_request. */
static const mukana_member mukana_op_device_take_event_back_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_take_event_back_request, id), 0, NULL, NULL},
    {"number", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_device_take_event_back_request, number), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_take_event_back_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_take_event_back_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_take_event_back_request. */
static const mukana_layout mukana_op_device_take_event_back_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_take_event_back_request_members, 4, sizeof(mukana_op_device_take_event_back_request)};

/**
 * Says that an event of a device was recorded by mistake; both stay readable. (Experimental.) For the roles coach,
 * coordinator; for lending, administration.
 */
static inline int32_t mukana_op_device_take_event_back(mukana_session* session, const mukana_op_device_take_event_back_request* request,
    mukana_rec_device_moved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.take_event_back", &mukana_op_device_take_event_back_request_layout, request,
                           &mukana_rec_device_moved_layout, answer, response);
}

/** The request of "device.update". */
typedef struct mukana_op_device_update_request {
  /** The device. What is given replaces what it had; what is left out stays. Must be given. */
  const char* id;
  /** What it is. */
  mukana_code_device_kind kind;
  /** Who made it. */
  const char* manufacturer;
  /** Its model. */
  const char* model;
  /** Its serial number. */
  const char* serial;
  /** The sticker on it, its property number; no two devices have the same. */
  const char* tag;
  /** Where it is kept. (locating) */
  const char* site;
  /** Since which day it belongs to the fleet; the time of its first record where it is left out. */
  const char* commissioned_on;
  /** Whether an operating system and programs are installed after each wipe, before it can be lent. */
  mukana_boolean needs_install;
  /** How it came: purchase, lease or donation. */
  mukana_code_acquired_as acquired_as;
  /** The day on which it came. */
  const char* acquired_on;
  /** From which shop, company or organisation; a private person is not named. */
  const char* acquired_from;
  /** What was paid, in cents of the euro. */
  mukana_integer price_cents;
  /** The last day of the lease. */
  const char* lease_ends_on;
  /** The donation of several devices that it belongs to. */
  const char* donation;
  /** What belongs to it: charger, cover, pen. */
  const mukana_in_accessory* accessories;
  size_t accessories_count; /**< how many accessories */
  /** The programs on it and under what licence. */
  const mukana_in_software* software;
  size_t software_count; /**< how many software */
  /** Why it is changed. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_update_request;
/** The members of mukana_op_device_update_request. */
static const mukana_member mukana_op_device_update_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, id), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_update_request, kind), 0, mukana_code_device_kind_names, NULL},
    {"manufacturer", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, manufacturer), 0, NULL, NULL},
    {"model", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, model), 0, NULL, NULL},
    {"serial", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, serial), 0, NULL, NULL},
    {"tag", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, tag), 0, NULL, NULL},
    {"site", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, site), 0, NULL, NULL},
    {"commissioned_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, commissioned_on), 0, NULL, NULL},
    {"needs_install", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_device_update_request, needs_install), 0, NULL, NULL},
    {"acquired_as", MUKANA_MEMBER_CODE, offsetof(mukana_op_device_update_request, acquired_as), 0, mukana_code_acquired_as_names, NULL},
    {"acquired_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, acquired_on), 0, NULL, NULL},
    {"acquired_from", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, acquired_from), 0, NULL, NULL},
    {"price_cents", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_device_update_request, price_cents), 0, NULL, NULL},
    {"lease_ends_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, lease_ends_on), 0, NULL, NULL},
    {"donation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, donation), 0, NULL, NULL},
    {"accessories", MUKANA_MEMBER_LIST, offsetof(mukana_op_device_update_request, accessories), offsetof(mukana_op_device_update_request, accessories_count), NULL, &mukana_in_accessory_layout},
    {"software", MUKANA_MEMBER_LIST, offsetof(mukana_op_device_update_request, software), offsetof(mukana_op_device_update_request, software_count), NULL, &mukana_in_software_layout},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_device_update_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_update_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_update_request. */
static const mukana_layout mukana_op_device_update_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_update_request_members, 20, sizeof(mukana_op_device_update_request)};

/**
 * Changes what is said of a device; what it was stays readable. (Experimental.) For the roles coordinator; for lending,
 * administration.
 */
static inline int32_t mukana_op_device_update(mukana_session* session, const mukana_op_device_update_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.update", &mukana_op_device_update_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "device.void". */
typedef struct mukana_op_device_void_request {
  /** The device that was registered by mistake. Must be given. */
  const char* id;
  /** Why. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_device_void_request;
/** The members of mukana_op_device_void_request. */
static const mukana_member mukana_op_device_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_device_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_device_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_device_void_request. */
static const mukana_layout mukana_op_device_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_device_void_request_members, 4, sizeof(mukana_op_device_void_request)};

/**
 * Takes a device that was registered by mistake out of every count; it is kept. (Experimental.) For the roles
 * coordinator; for lending, administration.
 */
static inline int32_t mukana_op_device_void(mukana_session* session, const mukana_op_device_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "device.void", &mukana_op_device_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* donation.* ------------------------------------------------------------------------------------------------------- */

/** The request of "donation.get". */
typedef struct mukana_op_donation_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_donation_get_request;
/** The members of mukana_op_donation_get_request. */
static const mukana_member mukana_op_donation_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_donation_get_request. */
static const mukana_layout mukana_op_donation_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_donation_get_request_members, 1, sizeof(mukana_op_donation_get_request)};

/**
 * Reads a donation, and where its devices stand. (Experimental.) For the roles coach, coordinator; for lending,
 * administration.
 */
static inline int32_t mukana_op_donation_get(mukana_session* session, const mukana_op_donation_get_request* request,
    mukana_rec_donation_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "donation.get", &mukana_op_donation_get_request_layout, request,
                           &mukana_rec_donation_view_layout, answer, response);
}

/** The request of "donation.list". */
typedef struct mukana_op_donation_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_donation_list_request;
/** The members of mukana_op_donation_list_request. */
static const mukana_member mukana_op_donation_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_donation_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_donation_list_request. */
static const mukana_layout mukana_op_donation_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_donation_list_request_members, 2, sizeof(mukana_op_donation_list_request)};

/** Lists donations, page by page. (Experimental.) For the roles coach, coordinator; for lending, administration. */
static inline int32_t mukana_op_donation_list(mukana_session* session, const mukana_op_donation_list_request* request,
    mukana_rec_donation_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "donation.list", &mukana_op_donation_list_request_layout, request,
                           &mukana_rec_donation_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_donation_list_cursor(mukana_session* session, const mukana_op_donation_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "donation.list", &mukana_op_donation_list_request_layout, request,
                                  cursor, response);
}

/** The request of "donation.receive". */
typedef struct mukana_op_donation_receive_request {
  /** The donation's id; made here where it is left out. */
  const char* id;
  /** The day on which the devices came. Must be given. */
  const char* received_on;
  /** Which company or organisation gave them; a private person is not named. */
  const char* donor;
  /** The giver, where it is an organisation here. */
  const char* donor_organisation;
  /** What they are, where they are all of one kind. */
  mukana_code_device_kind device_kind;
  /** How many they are said to be. Must be given. */
  mukana_integer count;
  /** Whether that is an estimate. */
  mukana_boolean is_estimate;
  /** Anything else. (free text) */
  const char* note;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_donation_receive_request;
/** The members of mukana_op_donation_receive_request. */
static const mukana_member mukana_op_donation_receive_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_receive_request, id), 0, NULL, NULL},
    {"received_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_receive_request, received_on), 0, NULL, NULL},
    {"donor", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_receive_request, donor), 0, NULL, NULL},
    {"donor_organisation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_receive_request, donor_organisation), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_donation_receive_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_donation_receive_request, count), 0, NULL, NULL},
    {"is_estimate", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_donation_receive_request, is_estimate), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_receive_request, note), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_donation_receive_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_receive_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_donation_receive_request. */
static const mukana_layout mukana_op_donation_receive_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_donation_receive_request_members, 10, sizeof(mukana_op_donation_receive_request)};

/**
 * Notes that several devices were given, about how many, and by whom. (Experimental.) For the roles coordinator; for
 * lending, administration.
 */
static inline int32_t mukana_op_donation_receive(mukana_session* session, const mukana_op_donation_receive_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "donation.receive", &mukana_op_donation_receive_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "donation.settle". */
typedef struct mukana_op_donation_settle_request {
  /** The donation. Must be given. */
  const char* id;
  /** How many devices came in truth; each of them is registered. Must be given. */
  mukana_integer count;
  /** The day on which they were counted; today where it is left out. */
  const char* settled_on;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_donation_settle_request;
/** The members of mukana_op_donation_settle_request. */
static const mukana_member mukana_op_donation_settle_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_settle_request, id), 0, NULL, NULL},
    {"count", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_donation_settle_request, count), 0, NULL, NULL},
    {"settled_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_settle_request, settled_on), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_donation_settle_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_settle_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_donation_settle_request. */
static const mukana_layout mukana_op_donation_settle_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_donation_settle_request_members, 5, sizeof(mukana_op_donation_settle_request)};

/**
 * Says how many devices came in truth; all of them are registered by then. (Experimental.) For the roles coordinator;
 * for lending, administration.
 */
static inline int32_t mukana_op_donation_settle(mukana_session* session, const mukana_op_donation_settle_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "donation.settle", &mukana_op_donation_settle_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "donation.void". */
typedef struct mukana_op_donation_void_request {
  /** The donation that was written down by mistake. Must be given. */
  const char* id;
  /** Why. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_donation_void_request;
/** The members of mukana_op_donation_void_request. */
static const mukana_member mukana_op_donation_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_donation_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_donation_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_donation_void_request. */
static const mukana_layout mukana_op_donation_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_donation_void_request_members, 4, sizeof(mukana_op_donation_void_request)};

/**
 * Takes a donation that was written down by mistake out of every count. (Experimental.) For the roles coordinator; for
 * lending, administration.
 */
static inline int32_t mukana_op_donation_void(mukana_session* session, const mukana_op_donation_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "donation.void", &mukana_op_donation_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* form.* ----------------------------------------------------------------------------------------------------------- */

/** The request of "form.adapt". */
typedef struct mukana_op_form_adapt_request {
  /** The form that is adapted; it stays as it is. Must be given. */
  const char* source;
  /** Which version of it; the highest one where it is left out. */
  mukana_integer version;
  /** The new form's id; made here where it is left out. */
  const char* id;
  /**
   * The new form's title, by language; the source's where it is left out. A text, or a JSON object of texts by
   * language.
   */
  const char* title;
  /** The level that it is for, such as basic. */
  const char* level;
  /** What becomes of items; the others are copied and comparable. */
  const mukana_in_item_change* changes;
  size_t changes_count; /**< how many changes */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_form_adapt_request;
/** The members of mukana_op_form_adapt_request. */
static const mukana_member mukana_op_form_adapt_request_members[] MUKANA_MAYBE_UNUSED = {
    {"source", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_adapt_request, source), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_adapt_request, version), 0, NULL, NULL},
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_adapt_request, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_form_adapt_request, title), 0, NULL, NULL},
    {"level", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_adapt_request, level), 0, NULL, NULL},
    {"changes", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_adapt_request, changes), offsetof(mukana_op_form_adapt_request, changes_count), NULL, &mukana_in_item_change_layout},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_adapt_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_form_adapt_request. */
static const mukana_layout mukana_op_form_adapt_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_adapt_request_members, 7, sizeof(mukana_op_form_adapt_request)};

/**
 * Copies a form adapted to a need or a level, each item with its comparability. (Experimental.) For the roles
 * coordinator; for assessment, evaluation, administration.
 */
static inline int32_t mukana_op_form_adapt(mukana_session* session, const mukana_op_form_adapt_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.adapt", &mukana_op_form_adapt_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "form.change". */
typedef struct mukana_op_form_change_request {
  /** The form. Must be given. */
  const char* form;
  /** The score. Must be given. */
  const char* score;
  /** The wave before. Must be given. */
  const char* before;
  /** The wave after. Must be given. */
  const char* after;
  /** A figure stands for at least so many people; never below 3. */
  mukana_integer smallest_group;
} mukana_op_form_change_request;
/** The members of mukana_op_form_change_request. */
static const mukana_member mukana_op_form_change_request_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_change_request, form), 0, NULL, NULL},
    {"score", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_change_request, score), 0, NULL, NULL},
    {"before", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_change_request, before), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_change_request, after), 0, NULL, NULL},
    {"smallest_group", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_change_request, smallest_group), 0, NULL, NULL}};
/** The layout of mukana_op_form_change_request. */
static const mukana_layout mukana_op_form_change_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_change_request_members, 5, sizeof(mukana_op_form_change_request)};

/**
 * Tells the change of a score between two waves, over the persons with both. For the roles coordinator, reporter; for
 * assessment, evaluation, administration.
 */
static inline int32_t mukana_op_form_change(mukana_session* session, const mukana_op_form_change_request* request,
    mukana_rec_form_change* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.change", &mukana_op_form_change_request_layout, request,
                           &mukana_rec_form_change_layout, answer, response);
}

/** The request of "form.check". */
typedef struct mukana_op_form_check_request {
  /** The form's title, by language. Must be given. A text, or a JSON object of texts by language. */
  const char* title;
  /** Its items in their order. */
  const mukana_in_item* items;
  size_t items_count; /**< how many items */
  /** What the form is for, by language. A text, or a JSON object of texts by language. */
  const char* description;
  /** The languages in which it is meant to be complete. */
  const char* const* languages;
  size_t languages_count; /**< how many languages */
  /** Whether clients speak of themselves, or somebody observes. */
  mukana_code_viewpoint viewpoint;
  /** Its level, of variants of one form. */
  const char* level;
  /** Choices that items share. */
  const mukana_in_choice_list* choice_lists;
  size_t choice_lists_count; /**< how many choice_lists */
  /** Named expressions, seen everywhere in the form. */
  const mukana_in_variable* variables;
  size_t variables_count; /**< how many variables */
  /** What is computed of the answers. */
  const mukana_in_scoring* scoring;
} mukana_op_form_check_request;
/** The members of mukana_op_form_check_request. */
static const mukana_member mukana_op_form_check_request_members[] MUKANA_MAYBE_UNUSED = {
    {"title", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_form_check_request, title), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_check_request, items), offsetof(mukana_op_form_check_request, items_count), NULL, &mukana_in_item_layout},
    {"description", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_form_check_request, description), 0, NULL, NULL},
    {"languages", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_form_check_request, languages), offsetof(mukana_op_form_check_request, languages_count), NULL, NULL},
    {"viewpoint", MUKANA_MEMBER_CODE, offsetof(mukana_op_form_check_request, viewpoint), 0, mukana_code_viewpoint_names, NULL},
    {"level", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_check_request, level), 0, NULL, NULL},
    {"choice_lists", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_check_request, choice_lists), offsetof(mukana_op_form_check_request, choice_lists_count), NULL, &mukana_in_choice_list_layout},
    {"variables", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_check_request, variables), offsetof(mukana_op_form_check_request, variables_count), NULL, &mukana_in_variable_layout},
    {"scoring", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_form_check_request, scoring), 0, NULL, &mukana_in_scoring_layout}};
/** The layout of mukana_op_form_check_request. */
static const mukana_layout mukana_op_form_check_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_check_request_members, 9, sizeof(mukana_op_form_check_request)};

/**
 * Checks a definition and keeps nothing: every fault, and the missing texts. (Experimental.) For the roles coordinator;
 * for assessment, evaluation, administration.
 */
static inline int32_t mukana_op_form_check(mukana_session* session, const mukana_op_form_check_request* request,
    mukana_rec_form_check* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.check", &mukana_op_form_check_request_layout, request,
                           &mukana_rec_form_check_layout, answer, response);
}

/** The request of "form.define". */
typedef struct mukana_op_form_define_request {
  /** The form's id; made here where it is left out. */
  const char* id;
  /** The version defined here; an answered one never changes. */
  mukana_integer version;
  /** The form's title, by language. Must be given. A text, or a JSON object of texts by language. */
  const char* title;
  /** Its items in their order. */
  const mukana_in_item* items;
  size_t items_count; /**< how many items */
  /** What the form is for, by language. A text, or a JSON object of texts by language. */
  const char* description;
  /** The languages in which it is meant to be complete. */
  const char* const* languages;
  size_t languages_count; /**< how many languages */
  /** Whether clients speak of themselves, or somebody observes. */
  mukana_code_viewpoint viewpoint;
  /** Its level, of variants of one form. */
  const char* level;
  /** Choices that items share. */
  const mukana_in_choice_list* choice_lists;
  size_t choice_lists_count; /**< how many choice_lists */
  /** Named expressions, seen everywhere in the form. */
  const mukana_in_variable* variables;
  size_t variables_count; /**< how many variables */
  /** What is computed of the answers. */
  const mukana_in_scoring* scoring;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_form_define_request;
/** The members of mukana_op_form_define_request. */
static const mukana_member mukana_op_form_define_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_define_request, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_define_request, version), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_form_define_request, title), 0, NULL, NULL},
    {"items", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_define_request, items), offsetof(mukana_op_form_define_request, items_count), NULL, &mukana_in_item_layout},
    {"description", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_form_define_request, description), 0, NULL, NULL},
    {"languages", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_form_define_request, languages), offsetof(mukana_op_form_define_request, languages_count), NULL, NULL},
    {"viewpoint", MUKANA_MEMBER_CODE, offsetof(mukana_op_form_define_request, viewpoint), 0, mukana_code_viewpoint_names, NULL},
    {"level", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_define_request, level), 0, NULL, NULL},
    {"choice_lists", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_define_request, choice_lists), offsetof(mukana_op_form_define_request, choice_lists_count), NULL, &mukana_in_choice_list_layout},
    {"variables", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_define_request, variables), offsetof(mukana_op_form_define_request, variables_count), NULL, &mukana_in_variable_layout},
    {"scoring", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_form_define_request, scoring), 0, NULL, &mukana_in_scoring_layout},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_define_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_define_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_form_define_request. */
static const mukana_layout mukana_op_form_define_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_define_request_members, 13, sizeof(mukana_op_form_define_request)};

/**
 * Defines a form or its next version; the definition is checked as a whole. For the roles coordinator; for assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_form_define(mukana_session* session, const mukana_op_form_define_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.define", &mukana_op_form_define_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "form.export_codebook". */
typedef struct mukana_op_form_export_codebook_request {
  /** The form; all of its versions are told. Must be given. */
  const char* id;
  /** The language of the texts, where they are there in it. */
  const char* language;
  /** What stands between cells: ; or , */
  const char* delimiter;
} mukana_op_form_export_codebook_request;
/** The members of mukana_op_form_export_codebook_request. */
static const mukana_member mukana_op_form_export_codebook_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_export_codebook_request, id), 0, NULL, NULL},
    {"language", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_export_codebook_request, language), 0, NULL, NULL},
    {"delimiter", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_export_codebook_request, delimiter), 0, NULL, NULL}};
/** The layout of mukana_op_form_export_codebook_request. */
static const mukana_layout mukana_op_form_export_codebook_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_export_codebook_request_members, 3, sizeof(mukana_op_form_export_codebook_request)};

/**
 * Writes what the columns and codes of a form's responses mean, as CSV. For the roles client, peer, coach,
 * group_leader, coordinator, reporter, system_administrator; for guidance, coaching, assessment, evaluation,
 * administration, own_data.
 */
static inline int32_t mukana_op_form_export_codebook(mukana_session* session, const mukana_op_form_export_codebook_request* request,
    mukana_rec_table* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.export_codebook", &mukana_op_form_export_codebook_request_layout, request,
                           &mukana_rec_table_layout, answer, response);
}

/** The request of "form.export_fhir". */
typedef struct mukana_op_form_export_fhir_request {
  /** The form's id. Must be given. */
  const char* id;
  /** Which version; the highest one where it is left out. */
  mukana_integer version;
} mukana_op_form_export_fhir_request;
/** The members of mukana_op_form_export_fhir_request. */
static const mukana_member mukana_op_form_export_fhir_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_export_fhir_request, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_export_fhir_request, version), 0, NULL, NULL}};
/** The layout of mukana_op_form_export_fhir_request. */
static const mukana_layout mukana_op_form_export_fhir_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_export_fhir_request_members, 2, sizeof(mukana_op_form_export_fhir_request)};

/**
 * Writes one version of a form as a FHIR questionnaire. For the roles client, peer, coach, group_leader, coordinator,
 * reporter, system_administrator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_form_export_fhir(mukana_session* session, const mukana_op_form_export_fhir_request* request,
    mukana_rec_document* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.export_fhir", &mukana_op_form_export_fhir_request_layout, request,
                           &mukana_rec_document_layout, answer, response);
}

/** The request of "form.get". */
typedef struct mukana_op_form_get_request {
  /** The form's id. Must be given. */
  const char* id;
  /** Which version; the highest one where it is left out. */
  mukana_integer version;
  /** One language for all texts; another one where a text is not in it. */
  const char* language;
} mukana_op_form_get_request;
/** The members of mukana_op_form_get_request. */
static const mukana_member mukana_op_form_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_get_request, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_get_request, version), 0, NULL, NULL},
    {"language", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_get_request, language), 0, NULL, NULL}};
/** The layout of mukana_op_form_get_request. */
static const mukana_layout mukana_op_form_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_get_request_members, 3, sizeof(mukana_op_form_get_request)};

/**
 * Reads one version of a form. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_form_get(mukana_session* session, const mukana_op_form_get_request* request,
    mukana_rec_form_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.get", &mukana_op_form_get_request_layout, request,
                           &mukana_rec_form_view_layout, answer, response);
}

/** The request of "form.import_fhir". */
typedef struct mukana_op_form_import_fhir_request {
  /** The form's id; made here where it is left out. */
  const char* id;
  /** The version that is defined. */
  mukana_integer version;
  /** A FHIR R4 Questionnaire, or a Bundle of one questionnaire for each language. As JSON. */
  const char* resource;
  /** The same as text, up to 1 MiB. */
  const char* text;
  /** Only tells what would happen. */
  mukana_boolean dry_run;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_form_import_fhir_request;
/** The members of mukana_op_form_import_fhir_request. */
static const mukana_member mukana_op_form_import_fhir_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_import_fhir_request, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_import_fhir_request, version), 0, NULL, NULL},
    {"resource", MUKANA_MEMBER_JSON, offsetof(mukana_op_form_import_fhir_request, resource), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_import_fhir_request, text), 0, NULL, NULL},
    {"dry_run", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_form_import_fhir_request, dry_run), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_import_fhir_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_form_import_fhir_request. */
static const mukana_layout mukana_op_form_import_fhir_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_import_fhir_request_members, 6, sizeof(mukana_op_form_import_fhir_request)};

/**
 * Defines a form from a FHIR questionnaire, and lists all that is lost. For the roles coordinator; for assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_form_import_fhir(mukana_session* session, const mukana_op_form_import_fhir_request* request,
    mukana_rec_form_imported* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.import_fhir", &mukana_op_form_import_fhir_request_layout, request,
                           &mukana_rec_form_imported_layout, answer, response);
}

/** The request of "form.import_xlsform". */
typedef struct mukana_op_form_import_xlsform_request {
  /** The form's id; made here where it is left out. */
  const char* id;
  /** The version that is defined. */
  mukana_integer version;
  /** The form as CSV, up to 1 MiB. */
  const char* text;
  /** The bytes of a workbook (.xlsx) or of CSV, in base64. */
  const char* base64;
  /** Only tells what would happen. */
  mukana_boolean dry_run;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_form_import_xlsform_request;
/** The members of mukana_op_form_import_xlsform_request. */
static const mukana_member mukana_op_form_import_xlsform_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_import_xlsform_request, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_import_xlsform_request, version), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_import_xlsform_request, text), 0, NULL, NULL},
    {"base64", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_import_xlsform_request, base64), 0, NULL, NULL},
    {"dry_run", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_form_import_xlsform_request, dry_run), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_import_xlsform_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_form_import_xlsform_request. */
static const mukana_layout mukana_op_form_import_xlsform_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_import_xlsform_request_members, 6, sizeof(mukana_op_form_import_xlsform_request)};

/**
 * Defines a form from an XLSForm, and lists all that is lost. For the roles coordinator; for assessment, evaluation,
 * administration.
 */
static inline int32_t mukana_op_form_import_xlsform(mukana_session* session, const mukana_op_form_import_xlsform_request* request,
    mukana_rec_form_imported* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.import_xlsform", &mukana_op_form_import_xlsform_request_layout, request,
                           &mukana_rec_form_imported_layout, answer, response);
}

/** The request of "form.install". */
typedef struct mukana_op_form_install_request {
  /** Which one, by its id in form.ready_made. Must be given. */
  const char* ready_made;
  /** The id of the form that it becomes; that of the ready-made one where it is left out. */
  const char* id;
  /** Of promising_practice: the criteria by which is assessed; the library's own where they are left out. */
  const mukana_in_criterion* criteria;
  size_t criteria_count; /**< how many criteria */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_form_install_request;
/** The members of mukana_op_form_install_request. */
static const mukana_member mukana_op_form_install_request_members[] MUKANA_MAYBE_UNUSED = {
    {"ready_made", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_install_request, ready_made), 0, NULL, NULL},
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_install_request, id), 0, NULL, NULL},
    {"criteria", MUKANA_MEMBER_LIST, offsetof(mukana_op_form_install_request, criteria), offsetof(mukana_op_form_install_request, criteria_count), NULL, &mukana_in_criterion_layout},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_install_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_form_install_request. */
static const mukana_layout mukana_op_form_install_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_install_request_members, 4, sizeof(mukana_op_form_install_request)};

/**
 * Makes a ready-made form a form of the controller, to be adapted as needed. For the roles coordinator; for assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_form_install(mukana_session* session, const mukana_op_form_install_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.install", &mukana_op_form_install_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "form.list". */
typedef struct mukana_op_form_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_form_list_request;
/** The members of mukana_op_form_list_request. */
static const mukana_member mukana_op_form_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_form_list_request. */
static const mukana_layout mukana_op_form_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_list_request_members, 2, sizeof(mukana_op_form_list_request)};

/**
 * Lists forms, page by page. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_form_list(mukana_session* session, const mukana_op_form_list_request* request,
    mukana_rec_form_line_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.list", &mukana_op_form_list_request_layout, request,
                           &mukana_rec_form_line_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_form_list_cursor(mukana_session* session, const mukana_op_form_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "form.list", &mukana_op_form_list_request_layout, request,
                                  cursor, response);
}

/** The request of "form.ready_made". */
typedef struct mukana_op_form_ready_made_request {
  char nothing; /**< there are no fields */
} mukana_op_form_ready_made_request;
/** The layout of mukana_op_form_ready_made_request. */
static const mukana_layout mukana_op_form_ready_made_request_layout MUKANA_MAYBE_UNUSED = {NULL, 0, sizeof(mukana_op_form_ready_made_request)};

/**
 * Lists the forms that come with the library. For the roles coach, coordinator, system_administrator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_form_ready_made(mukana_session* session, const mukana_op_form_ready_made_request* request,
    mukana_rec_ready_made_forms* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.ready_made", &mukana_op_form_ready_made_request_layout, request,
                           &mukana_rec_ready_made_forms_layout, answer, response);
}

/** The request of "form.retire". */
typedef struct mukana_op_form_retire_request {
  /** The form. Must be given. */
  const char* id;
  /** From which day on it is not to be used; today where it is left out. */
  const char* day;
  /** Why. Must be given. */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_form_retire_request;
/** The members of mukana_op_form_retire_request. */
static const mukana_member mukana_op_form_retire_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_retire_request, id), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_retire_request, day), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_retire_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_retire_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_retire_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_form_retire_request. */
static const mukana_layout mukana_op_form_retire_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_retire_request_members, 5, sizeof(mukana_op_form_retire_request)};

/**
 * Retires a form: no new versions. What was answered stays. (Experimental.) For the roles coordinator; for assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_form_retire(mukana_session* session, const mukana_op_form_retire_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.retire", &mukana_op_form_retire_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "form.summary". */
typedef struct mukana_op_form_summary_request {
  /** The form. Must be given. */
  const char* form;
  /** Only answers to this version; all versions where it is left out. */
  mukana_integer version;
  /** Only answers of this wave. */
  const char* wave;
  /** Only answers from this local day on. */
  const char* first_day;
  /** Only answers up to this local day, itself in. */
  const char* last_day;
  /** By what the answers are split: an attribute on the day of the answer, or the wave. */
  mukana_code_split_by by;
  /** A figure stands for at least so many people; never below 3. */
  mukana_integer smallest_group;
} mukana_op_form_summary_request;
/** The members of mukana_op_form_summary_request. */
static const mukana_member mukana_op_form_summary_request_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_summary_request, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_summary_request, version), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_summary_request, wave), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_summary_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_summary_request, last_day), 0, NULL, NULL},
    {"by", MUKANA_MEMBER_CODE, offsetof(mukana_op_form_summary_request, by), 0, mukana_code_split_by_names, NULL},
    {"smallest_group", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_summary_request, smallest_group), 0, NULL, NULL}};
/** The layout of mukana_op_form_summary_request. */
static const mukana_layout mukana_op_form_summary_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_summary_request_members, 7, sizeof(mukana_op_form_summary_request)};

/**
 * Counts the answers to a form by question and group, with N beside each figure, safe for few people. For the roles
 * coordinator, reporter; for assessment, evaluation, administration.
 */
static inline int32_t mukana_op_form_summary(mukana_session* session, const mukana_op_form_summary_request* request,
    mukana_rec_form_summary* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.summary", &mukana_op_form_summary_request_layout, request,
                           &mukana_rec_form_summary_layout, answer, response);
}

/** The request of "form.translations". */
typedef struct mukana_op_form_translations_request {
  /** The form's id. Must be given. */
  const char* id;
  /** Which version; the highest one where it is left out. */
  mukana_integer version;
} mukana_op_form_translations_request;
/** The members of mukana_op_form_translations_request. */
static const mukana_member mukana_op_form_translations_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_form_translations_request, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_form_translations_request, version), 0, NULL, NULL}};
/** The layout of mukana_op_form_translations_request. */
static const mukana_layout mukana_op_form_translations_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_form_translations_request_members, 2, sizeof(mukana_op_form_translations_request)};

/**
 * Lists what a form lacks in each of its languages. (Experimental.) For the roles coordinator; for assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_form_translations(mukana_session* session, const mukana_op_form_translations_request* request,
    mukana_rec_translations* answer, mukana_response** response) {
  return mukana_call_typed(session, "form.translations", &mukana_op_form_translations_request_layout, request,
                           &mukana_rec_translations_layout, answer, response);
}


/* import.* --------------------------------------------------------------------------------------------------------- */

/** The request of "import.get". */
typedef struct mukana_op_import_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_import_get_request;
/** The members of mukana_op_import_get_request. */
static const mukana_member mukana_op_import_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_import_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_import_get_request. */
static const mukana_layout mukana_op_import_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_import_get_request_members, 1, sizeof(mukana_op_import_get_request)};

/** Reads what came of one import. For the roles coordinator; for evaluation, administration. */
static inline int32_t mukana_op_import_get(mukana_session* session, const mukana_op_import_get_request* request,
    mukana_rec_import* answer, mukana_response** response) {
  return mukana_call_typed(session, "import.get", &mukana_op_import_get_request_layout, request,
                           &mukana_rec_import_layout, answer, response);
}

/** The request of "import.list". */
typedef struct mukana_op_import_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_import_list_request;
/** The members of mukana_op_import_list_request. */
static const mukana_member mukana_op_import_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_import_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_import_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_import_list_request. */
static const mukana_layout mukana_op_import_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_import_list_request_members, 2, sizeof(mukana_op_import_list_request)};

/** Lists imports, page by page. For the roles coordinator; for evaluation, administration. */
static inline int32_t mukana_op_import_list(mukana_session* session, const mukana_op_import_list_request* request,
    mukana_rec_import_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "import.list", &mukana_op_import_list_request_layout, request,
                           &mukana_rec_import_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_import_list_cursor(mukana_session* session, const mukana_op_import_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "import.list", &mukana_op_import_list_request_layout, request,
                                  cursor, response);
}

/** The request of "import.list_findings". */
typedef struct mukana_op_import_list_findings_request {
  /** The import whose rows were not taken. Must be given. */
  const char* import_;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_import_list_findings_request;
/** The members of mukana_op_import_list_findings_request. */
static const mukana_member mukana_op_import_list_findings_request_members[] MUKANA_MAYBE_UNUSED = {
    {"import", MUKANA_MEMBER_TEXT, offsetof(mukana_op_import_list_findings_request, import_), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_import_list_findings_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_import_list_findings_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_import_list_findings_request. */
static const mukana_layout mukana_op_import_list_findings_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_import_list_findings_request_members, 3, sizeof(mukana_op_import_list_findings_request)};

/**
 * Lists the rows of an import that were not taken, with the reasons. For the roles coordinator; for evaluation,
 * administration.
 */
static inline int32_t mukana_op_import_list_findings(mukana_session* session, const mukana_op_import_list_findings_request* request,
    mukana_rec_finding_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "import.list_findings", &mukana_op_import_list_findings_request_layout, request,
                           &mukana_rec_finding_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_import_list_findings_cursor(mukana_session* session, const mukana_op_import_list_findings_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "import.list_findings", &mukana_op_import_list_findings_request_layout, request,
                                  cursor, response);
}

/** The request of "import.run". */
typedef struct mukana_op_import_run_request {
  /** How the rows become calls. Must be given. */
  const mukana_in_mapping* mapping;
  /** The file as text, up to 1 MiB; larger ones are streamed. (personal) */
  const char* text;
  /** The file's bytes in base64, where they are no UTF-8. (personal) */
  const char* base64;
  /** Only tells what would happen. */
  mukana_boolean dry_run;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_import_run_request;
/** The members of mukana_op_import_run_request. */
static const mukana_member mukana_op_import_run_request_members[] MUKANA_MAYBE_UNUSED = {
    {"mapping", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_import_run_request, mapping), 0, NULL, &mukana_in_mapping_layout},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_op_import_run_request, text), 0, NULL, NULL},
    {"base64", MUKANA_MEMBER_TEXT, offsetof(mukana_op_import_run_request, base64), 0, NULL, NULL},
    {"dry_run", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_import_run_request, dry_run), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_import_run_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_import_run_request. */
static const mukana_layout mukana_op_import_run_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_import_run_request_members, 5, sizeof(mukana_op_import_run_request)};

/** Reads a file row by row into calls of one operation, by a mapping. For the roles coordinator; for administration. */
static inline int32_t mukana_op_import_run(mukana_session* session, const mukana_op_import_run_request* request,
    mukana_rec_import_result* answer, mukana_response** response) {
  return mukana_call_typed(session, "import.run", &mukana_op_import_run_request_layout, request,
                           &mukana_rec_import_result_layout, answer, response);
}


/* indicator.* ------------------------------------------------------------------------------------------------------ */

/** The request of "indicator.compute". */
typedef struct mukana_op_indicator_compute_request {
  /** The indicator's id. Must be given. */
  const char* indicator;
  /** Which version of its definition; the latest where it is left out. */
  mukana_integer version;
  /** The pilot whose period counts, as the indicator's definition says. */
  const char* pilot;
  /** The first day that counts; instead of a pilot. */
  const char* first_day;
  /** The last day that counts, itself in; instead of a pilot. */
  const char* last_day;
  /** The dimensions to split it by, instead of those of its definition. */
  const char* const* by;
  size_t by_count; /**< how many by */
} mukana_op_indicator_compute_request;
/** The members of mukana_op_indicator_compute_request. */
static const mukana_member mukana_op_indicator_compute_request_members[] MUKANA_MAYBE_UNUSED = {
    {"indicator", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_compute_request, indicator), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_indicator_compute_request, version), 0, NULL, NULL},
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_compute_request, pilot), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_compute_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_compute_request, last_day), 0, NULL, NULL},
    {"by", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_indicator_compute_request, by), offsetof(mukana_op_indicator_compute_request, by_count), NULL, NULL}};
/** The layout of mukana_op_indicator_compute_request. */
static const mukana_layout mukana_op_indicator_compute_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_indicator_compute_request_members, 6, sizeof(mukana_op_indicator_compute_request)};

/**
 * Computes an indicator over the period of a pilot or between two days. For the roles coordinator, reporter; for
 * evaluation, administration, oversight.
 */
static inline int32_t mukana_op_indicator_compute(mukana_session* session, const mukana_op_indicator_compute_request* request,
    mukana_rec_figure* answer, mukana_response** response) {
  return mukana_call_typed(session, "indicator.compute", &mukana_op_indicator_compute_request_layout, request,
                           &mukana_rec_figure_layout, answer, response);
}

/** The request of "indicator.define". */
typedef struct mukana_op_indicator_define_request {
  /** The indicator's id; made here where it is left out. */
  const char* id;
  /** The indicator's title, by language. Must be given. A text, or a JSON object of texts by language. */
  const char* title;
  /** The fact set that is counted; the catalogue lists them. Must be given. */
  const char* fact;
  /** Which rows it is about; others are no part of the matter. */
  const mukana_in_condition_document* about;
  size_t about_count; /**< how many about */
  /** Which of those rows count, in this order; a row that fails is listed under the condition's reason. */
  const mukana_in_counted_document* counted;
  size_t counted_count; /**< how many counted */
  /** Rows that agree in these columns are one. */
  const mukana_in_count_once_document* count_once_by;
  /** What is computed of the rows that count. Must be given. */
  const mukana_in_measure_document* measure;
  /** Over which days: those of the evaluation, of the pilot, or all. */
  mukana_code_period_rule period;
  /** The dimensions that it is split by: month, iso_week, weekday or a column. */
  const char* const* by;
  size_t by_count; /**< how many by */
  /** What the number counts, as a code. Must be given. */
  const char* unit;
  /** How the number stands to the truth. */
  mukana_code_bound bound;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_indicator_define_request;
/** The members of mukana_op_indicator_define_request. */
static const mukana_member mukana_op_indicator_define_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_define_request, id), 0, NULL, NULL},
    {"title", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_indicator_define_request, title), 0, NULL, NULL},
    {"fact", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_define_request, fact), 0, NULL, NULL},
    {"about", MUKANA_MEMBER_LIST, offsetof(mukana_op_indicator_define_request, about), offsetof(mukana_op_indicator_define_request, about_count), NULL, &mukana_in_condition_document_layout},
    {"counted", MUKANA_MEMBER_LIST, offsetof(mukana_op_indicator_define_request, counted), offsetof(mukana_op_indicator_define_request, counted_count), NULL, &mukana_in_counted_document_layout},
    {"count_once_by", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_indicator_define_request, count_once_by), 0, NULL, &mukana_in_count_once_document_layout},
    {"measure", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_indicator_define_request, measure), 0, NULL, &mukana_in_measure_document_layout},
    {"period", MUKANA_MEMBER_CODE, offsetof(mukana_op_indicator_define_request, period), 0, mukana_code_period_rule_names, NULL},
    {"by", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_indicator_define_request, by), offsetof(mukana_op_indicator_define_request, by_count), NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_define_request, unit), 0, NULL, NULL},
    {"bound", MUKANA_MEMBER_CODE, offsetof(mukana_op_indicator_define_request, bound), 0, mukana_code_bound_names, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_indicator_define_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_define_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_indicator_define_request. */
static const mukana_layout mukana_op_indicator_define_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_indicator_define_request_members, 13, sizeof(mukana_op_indicator_define_request)};

/**
 * Defines an indicator, or a new version of one; old versions are kept. For the roles coordinator; for evaluation,
 * administration.
 */
static inline int32_t mukana_op_indicator_define(mukana_session* session, const mukana_op_indicator_define_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "indicator.define", &mukana_op_indicator_define_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "indicator.get". */
typedef struct mukana_op_indicator_get_request {
  /** The indicator's id. Must be given. */
  const char* id;
  /** Which version of its definition; the latest where it is left out. */
  mukana_integer version;
} mukana_op_indicator_get_request;
/** The members of mukana_op_indicator_get_request. */
static const mukana_member mukana_op_indicator_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_get_request, id), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_indicator_get_request, version), 0, NULL, NULL}};
/** The layout of mukana_op_indicator_get_request. */
static const mukana_layout mukana_op_indicator_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_indicator_get_request_members, 2, sizeof(mukana_op_indicator_get_request)};

/**
 * Reads the definition of an indicator. For the roles coordinator, reporter; for evaluation, administration, oversight.
 */
static inline int32_t mukana_op_indicator_get(mukana_session* session, const mukana_op_indicator_get_request* request,
    mukana_rec_indicator_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "indicator.get", &mukana_op_indicator_get_request_layout, request,
                           &mukana_rec_indicator_view_layout, answer, response);
}

/** The request of "indicator.list". */
typedef struct mukana_op_indicator_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_indicator_list_request;
/** The members of mukana_op_indicator_list_request. */
static const mukana_member mukana_op_indicator_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_indicator_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_indicator_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_indicator_list_request. */
static const mukana_layout mukana_op_indicator_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_indicator_list_request_members, 2, sizeof(mukana_op_indicator_list_request)};

/**
 * Lists the latest definitions of indicators, page by page. For the roles coordinator, reporter; for evaluation,
 * administration, oversight.
 */
static inline int32_t mukana_op_indicator_list(mukana_session* session, const mukana_op_indicator_list_request* request,
    mukana_rec_indicator_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "indicator.list", &mukana_op_indicator_list_request_layout, request,
                           &mukana_rec_indicator_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_indicator_list_cursor(mukana_session* session, const mukana_op_indicator_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "indicator.list", &mukana_op_indicator_list_request_layout, request,
                                  cursor, response);
}


/* journal.* -------------------------------------------------------------------------------------------------------- */

/** The request of "journal.head". */
typedef struct mukana_op_journal_head_request {
  char nothing; /**< there are no fields */
} mukana_op_journal_head_request;
/** The layout of mukana_op_journal_head_request. */
static const mukana_layout mukana_op_journal_head_request_layout MUKANA_MAYBE_UNUSED = {NULL, 0, sizeof(mukana_op_journal_head_request)};

/**
 * Exports the head of the journal, to be kept outside the workspace. For the roles coordinator, privacy_officer,
 * system_administrator; for administration, oversight.
 */
static inline int32_t mukana_op_journal_head(mukana_session* session, const mukana_op_journal_head_request* request,
    mukana_rec_exported_head* answer, mukana_response** response) {
  return mukana_call_typed(session, "journal.head", &mukana_op_journal_head_request_layout, request,
                           &mukana_rec_exported_head_layout, answer, response);
}

/** The request of "journal.list". */
typedef struct mukana_op_journal_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_journal_list_request;
/** The members of mukana_op_journal_list_request. */
static const mukana_member mukana_op_journal_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_journal_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_journal_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_journal_list_request. */
static const mukana_layout mukana_op_journal_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_journal_list_request_members, 2, sizeof(mukana_op_journal_list_request)};

/** Lists the journal's entries for the privacy officer, page by page. For the roles privacy_officer; for oversight. */
static inline int32_t mukana_op_journal_list(mukana_session* session, const mukana_op_journal_list_request* request,
    mukana_rec_listed_entry_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "journal.list", &mukana_op_journal_list_request_layout, request,
                           &mukana_rec_listed_entry_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_journal_list_cursor(mukana_session* session, const mukana_op_journal_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "journal.list", &mukana_op_journal_list_request_layout, request,
                                  cursor, response);
}

/** The request of "journal.redact". */
typedef struct mukana_op_journal_redact_request {
  /** The entry whose payload is taken away for good. Must be given. */
  mukana_integer sequence;
  /** Why; it is kept in the journal, so it must identify nobody. Must be given. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_journal_redact_request;
/** The members of mukana_op_journal_redact_request. */
static const mukana_member mukana_op_journal_redact_request_members[] MUKANA_MAYBE_UNUSED = {
    {"sequence", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_journal_redact_request, sequence), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_journal_redact_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_journal_redact_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_journal_redact_request. */
static const mukana_layout mukana_op_journal_redact_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_journal_redact_request_members, 3, sizeof(mukana_op_journal_redact_request)};

/** Takes the payload of an entry away; the chain still verifies. For the roles privacy_officer; for oversight. */
static inline int32_t mukana_op_journal_redact(mukana_session* session, const mukana_op_journal_redact_request* request,
    mukana_rec_shown_head* answer, mukana_response** response) {
  return mukana_call_typed(session, "journal.redact", &mukana_op_journal_redact_request_layout, request,
                           &mukana_rec_shown_head_layout, answer, response);
}

/** The request of "journal.verify". */
typedef struct mukana_op_journal_verify_request {
  /** The sequence of a head that was kept elsewhere; goes with `hash`. */
  mukana_integer sequence;
  /** The hash of that head, 64 hexadecimal digits. */
  const char* hash;
} mukana_op_journal_verify_request;
/** The members of mukana_op_journal_verify_request. */
static const mukana_member mukana_op_journal_verify_request_members[] MUKANA_MAYBE_UNUSED = {
    {"sequence", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_journal_verify_request, sequence), 0, NULL, NULL},
    {"hash", MUKANA_MEMBER_TEXT, offsetof(mukana_op_journal_verify_request, hash), 0, NULL, NULL}};
/** The layout of mukana_op_journal_verify_request. */
static const mukana_layout mukana_op_journal_verify_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_journal_verify_request_members, 2, sizeof(mukana_op_journal_verify_request)};

/**
 * Recomputes the whole journal and names the first entry that is not in order. For the roles coordinator,
 * privacy_officer, system_administrator; for administration, oversight.
 */
static inline int32_t mukana_op_journal_verify(mukana_session* session, const mukana_op_journal_verify_request* request,
    mukana_rec_verified* answer, mukana_response** response) {
  return mukana_call_typed(session, "journal.verify", &mukana_op_journal_verify_request_layout, request,
                           &mukana_rec_verified_layout, answer, response);
}


/* kit.* ------------------------------------------------------------------------------------------------------------ */

/** The request of "kit.define". */
typedef struct mukana_op_kit_define_request {
  /** The kit's id; made here where it is left out. */
  const char* id;
  /** What it is called. Must be given. */
  const char* name;
  /** Its devices, two at the least; a device is in one kit at the most. */
  const char* const* devices;
  size_t devices_count; /**< how many devices */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_kit_define_request;
/** The members of mukana_op_kit_define_request. */
static const mukana_member mukana_op_kit_define_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_define_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_define_request, name), 0, NULL, NULL},
    {"devices", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_kit_define_request, devices), offsetof(mukana_op_kit_define_request, devices_count), NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_define_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_kit_define_request. */
static const mukana_layout mukana_op_kit_define_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_kit_define_request_members, 4, sizeof(mukana_op_kit_define_request)};

/**
 * Puts specific devices together as a kit that is lent as one. (Experimental.) For the roles coach, coordinator; for
 * lending, administration.
 */
static inline int32_t mukana_op_kit_define(mukana_session* session, const mukana_op_kit_define_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "kit.define", &mukana_op_kit_define_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "kit.dissolve". */
typedef struct mukana_op_kit_dissolve_request {
  /** The id of the record. Must be given. */
  const char* id;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_kit_dissolve_request;
/** The members of mukana_op_kit_dissolve_request. */
static const mukana_member mukana_op_kit_dissolve_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_dissolve_request, id), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_kit_dissolve_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_dissolve_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_kit_dissolve_request. */
static const mukana_layout mukana_op_kit_dissolve_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_kit_dissolve_request_members, 3, sizeof(mukana_op_kit_dissolve_request)};

/**
 * Dissolves a kit; its devices are lent one by one again. (Experimental.) For the roles coach, coordinator; for
 * lending, administration.
 */
static inline int32_t mukana_op_kit_dissolve(mukana_session* session, const mukana_op_kit_dissolve_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "kit.dissolve", &mukana_op_kit_dissolve_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "kit.get". */
typedef struct mukana_op_kit_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_kit_get_request;
/** The members of mukana_op_kit_get_request. */
static const mukana_member mukana_op_kit_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_kit_get_request. */
static const mukana_layout mukana_op_kit_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_kit_get_request_members, 1, sizeof(mukana_op_kit_get_request)};

/** Reads a kit and its devices. (Experimental.) For the roles coach, coordinator; for lending, administration. */
static inline int32_t mukana_op_kit_get(mukana_session* session, const mukana_op_kit_get_request* request,
    mukana_rec_kit_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "kit.get", &mukana_op_kit_get_request_layout, request,
                           &mukana_rec_kit_view_layout, answer, response);
}

/** The request of "kit.list". */
typedef struct mukana_op_kit_list_request {
  /** Only the kit that this device is in. */
  const char* device;
  /** Whether dissolved kits are listed as well. */
  mukana_boolean dissolved;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_kit_list_request;
/** The members of mukana_op_kit_list_request. */
static const mukana_member mukana_op_kit_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_list_request, device), 0, NULL, NULL},
    {"dissolved", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_kit_list_request, dissolved), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_kit_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_kit_list_request. */
static const mukana_layout mukana_op_kit_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_kit_list_request_members, 4, sizeof(mukana_op_kit_list_request)};

/** Lists kits, page by page. (Experimental.) For the roles coach, coordinator; for lending, administration. */
static inline int32_t mukana_op_kit_list(mukana_session* session, const mukana_op_kit_list_request* request,
    mukana_rec_kit_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "kit.list", &mukana_op_kit_list_request_layout, request,
                           &mukana_rec_kit_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_kit_list_cursor(mukana_session* session, const mukana_op_kit_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "kit.list", &mukana_op_kit_list_request_layout, request,
                                  cursor, response);
}

/** The request of "kit.update". */
typedef struct mukana_op_kit_update_request {
  /** The kit. Must be given. */
  const char* id;
  /** What it is called now. */
  const char* name;
  /** All of its devices from now on. */
  const char* const* devices;
  size_t devices_count; /**< how many devices */
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_kit_update_request;
/** The members of mukana_op_kit_update_request. */
static const mukana_member mukana_op_kit_update_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_update_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_update_request, name), 0, NULL, NULL},
    {"devices", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_kit_update_request, devices), offsetof(mukana_op_kit_update_request, devices_count), NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_kit_update_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_kit_update_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_kit_update_request. */
static const mukana_layout mukana_op_kit_update_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_kit_update_request_members, 5, sizeof(mukana_op_kit_update_request)};

/**
 * Renames a kit, or changes which devices are in it. (Experimental.) For the roles coach, coordinator; for lending,
 * administration.
 */
static inline int32_t mukana_op_kit_update(mukana_session* session, const mukana_op_kit_update_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "kit.update", &mukana_op_kit_update_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* loan.* ----------------------------------------------------------------------------------------------------------- */

/** The request of "loan.amend". */
typedef struct mukana_op_loan_amend_request {
  /** The loan. Must be given. */
  const char* id;
  /** Why it is amended. Must be given. (free text) */
  const char* reason;
  /** When it was handed out indeed. */
  const char* out_at;
  /** The day, where only that is known. */
  const char* out_on;
  /** When it came back indeed; only of a loan that ended. */
  const char* returned_at;
  /** The day, where only that is known. */
  const char* returned_on;
  /** How it came back indeed. */
  mukana_code_condition condition;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_loan_amend_request;
/** The members of mukana_op_loan_amend_request. */
static const mukana_member mukana_op_loan_amend_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_amend_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_amend_request, reason), 0, NULL, NULL},
    {"out_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_amend_request, out_at), 0, NULL, NULL},
    {"out_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_amend_request, out_on), 0, NULL, NULL},
    {"returned_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_amend_request, returned_at), 0, NULL, NULL},
    {"returned_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_amend_request, returned_on), 0, NULL, NULL},
    {"condition", MUKANA_MEMBER_CODE, offsetof(mukana_op_loan_amend_request, condition), 0, mukana_code_condition_names, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_loan_amend_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_amend_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_loan_amend_request. */
static const mukana_layout mukana_op_loan_amend_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_amend_request_members, 9, sizeof(mukana_op_loan_amend_request)};

/**
 * Corrects when a device was handed out or came back; what was stays readable. For the roles coach, coordinator; for
 * guidance, lending, administration.
 */
static inline int32_t mukana_op_loan_amend(mukana_session* session, const mukana_op_loan_amend_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.amend", &mukana_op_loan_amend_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "loan.check_out". */
typedef struct mukana_op_loan_check_out_request {
  /** The loan's id, or the kit loan's; made here where it is left out. */
  const char* id;
  /** The device handed out. */
  const char* device;
  /** The kit handed out as one, instead of a device: a loan for each of its devices. */
  const char* kit;
  /** Who takes it. Must be given. (personal) */
  const char* borrower;
  /** When it was handed out. */
  const char* out_at;
  /** The day, where only that is known: it counts from the day's first instant. */
  const char* out_on;
  /** The day by whose end it is due; by the lending policy where neither this nor `due_at` is given. */
  const char* due_on;
  /** The instant by which it is due. */
  const char* due_at;
  /** What goes with it: a charger, a case. */
  const mukana_in_handed* accessories;
  size_t accessories_count; /**< how many accessories */
  /** What the borrower accepted, in person. */
  const mukana_in_acceptance_text* agreement;
  /**
   * Why it is handed out although it is kept for somebody else, who waits again at their place; kept with that
   * reservation. (free text)
   */
  const char* override_reason;
  /** When it came back, where a past loan is recorded whole. */
  const char* returned_at;
  /** The day on which it came back, where only that is known: the whole day counts as loaned. */
  const char* returned_on;
  /** How it came back. */
  mukana_code_condition condition;
  /**
   * historical: accepted without wipe evidence, and flagged; neither policy, suspension nor limit is asked. Loans that
   * overlap are refused even then.
   */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_loan_check_out_request;
/** The members of mukana_op_loan_check_out_request. */
static const mukana_member mukana_op_loan_check_out_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, id), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, device), 0, NULL, NULL},
    {"kit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, kit), 0, NULL, NULL},
    {"borrower", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, borrower), 0, NULL, NULL},
    {"out_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, out_at), 0, NULL, NULL},
    {"out_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, out_on), 0, NULL, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, due_on), 0, NULL, NULL},
    {"due_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, due_at), 0, NULL, NULL},
    {"accessories", MUKANA_MEMBER_LIST, offsetof(mukana_op_loan_check_out_request, accessories), offsetof(mukana_op_loan_check_out_request, accessories_count), NULL, &mukana_in_handed_layout},
    {"agreement", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_loan_check_out_request, agreement), 0, NULL, &mukana_in_acceptance_text_layout},
    {"override_reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, override_reason), 0, NULL, NULL},
    {"returned_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, returned_at), 0, NULL, NULL},
    {"returned_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, returned_on), 0, NULL, NULL},
    {"condition", MUKANA_MEMBER_CODE, offsetof(mukana_op_loan_check_out_request, condition), 0, mukana_code_condition_names, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_loan_check_out_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_check_out_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_loan_check_out_request. */
static const mukana_layout mukana_op_loan_check_out_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_check_out_request_members, 16, sizeof(mukana_op_loan_check_out_request)};

/**
 * Hands a device or a kit out; a past loan may be recorded whole. For the roles coach, coordinator; for guidance,
 * lending, administration.
 */
static inline int32_t mukana_op_loan_check_out(mukana_session* session, const mukana_op_loan_check_out_request* request,
    mukana_rec_checked_out* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.check_out", &mukana_op_loan_check_out_request_layout, request,
                           &mukana_rec_checked_out_layout, answer, response);
}

/** The request of "loan.count". */
typedef struct mukana_op_loan_count_request {
  /** Only loans of this device. */
  const char* device;
  /** Only loans to this person. */
  const char* borrower;
  /** Only loans that are out, or only those that came back. */
  mukana_boolean open;
  /** Only loans that are out past their due date, or only the others. */
  mukana_boolean overdue;
  /** Only the loans of this kit loan. */
  const char* kit_loan;
} mukana_op_loan_count_request;
/** The members of mukana_op_loan_count_request. */
static const mukana_member mukana_op_loan_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_count_request, device), 0, NULL, NULL},
    {"borrower", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_count_request, borrower), 0, NULL, NULL},
    {"open", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_loan_count_request, open), 0, NULL, NULL},
    {"overdue", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_loan_count_request, overdue), 0, NULL, NULL},
    {"kit_loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_count_request, kit_loan), 0, NULL, NULL}};
/** The layout of mukana_op_loan_count_request. */
static const mukana_layout mukana_op_loan_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_count_request_members, 5, sizeof(mukana_op_loan_count_request)};

/**
 * Counts loans. For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration,
 * own_data.
 */
static inline int32_t mukana_op_loan_count(mukana_session* session, const mukana_op_loan_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.count", &mukana_op_loan_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "loan.find". */
typedef struct mukana_op_loan_find_request {
  /** The loan that ended because the device was lost; it stays closed. Must be given. */
  const char* loan;
  /** When it was found; now where it is left out. */
  const char* found_at;
  /** Where and how. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_loan_find_request;
/** The members of mukana_op_loan_find_request. */
static const mukana_member mukana_op_loan_find_request_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_find_request, loan), 0, NULL, NULL},
    {"found_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_find_request, found_at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_find_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_loan_find_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_find_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_loan_find_request. */
static const mukana_layout mukana_op_loan_find_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_find_request_members, 5, sizeof(mukana_op_loan_find_request)};

/**
 * Takes in a device that was lost on loan: the loan stays closed and is corrected. For the roles coach, coordinator;
 * for guidance, lending, administration.
 */
static inline int32_t mukana_op_loan_find(mukana_session* session, const mukana_op_loan_find_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.find", &mukana_op_loan_find_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "loan.get". */
typedef struct mukana_op_loan_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_loan_get_request;
/** The members of mukana_op_loan_get_request. */
static const mukana_member mukana_op_loan_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_loan_get_request. */
static const mukana_layout mukana_op_loan_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_get_request_members, 1, sizeof(mukana_op_loan_get_request)};

/**
 * Reads one loan. For the roles client, peer, coach, coordinator; for guidance, coaching, lending, administration,
 * own_data.
 */
static inline int32_t mukana_op_loan_get(mukana_session* session, const mukana_op_loan_get_request* request,
    mukana_rec_loan_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.get", &mukana_op_loan_get_request_layout, request,
                           &mukana_rec_loan_view_layout, answer, response);
}

/** The request of "loan.history". */
typedef struct mukana_op_loan_history_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_loan_history_request;
/** The members of mukana_op_loan_history_request. */
static const mukana_member mukana_op_loan_history_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_history_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_loan_history_request. */
static const mukana_layout mukana_op_loan_history_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_history_request_members, 1, sizeof(mukana_op_loan_history_request)};

/**
 * Reads a loan with its due dates, accessories, agreements and amendments. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, lending, administration, own_data.
 */
static inline int32_t mukana_op_loan_history(mukana_session* session, const mukana_op_loan_history_request* request,
    mukana_rec_loan_life* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.history", &mukana_op_loan_history_request_layout, request,
                           &mukana_rec_loan_life_layout, answer, response);
}

/** The request of "loan.list". */
typedef struct mukana_op_loan_list_request {
  /** Only loans of this device. */
  const char* device;
  /** Only loans to this person. */
  const char* borrower;
  /** Only loans that are out, or only those that came back. */
  mukana_boolean open;
  /** Only loans that are out past their due date, or only the others. */
  mukana_boolean overdue;
  /** Only the loans of this kit loan. */
  const char* kit_loan;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_loan_list_request;
/** The members of mukana_op_loan_list_request. */
static const mukana_member mukana_op_loan_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_list_request, device), 0, NULL, NULL},
    {"borrower", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_list_request, borrower), 0, NULL, NULL},
    {"open", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_loan_list_request, open), 0, NULL, NULL},
    {"overdue", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_loan_list_request, overdue), 0, NULL, NULL},
    {"kit_loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_list_request, kit_loan), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_loan_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_loan_list_request. */
static const mukana_layout mukana_op_loan_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_list_request_members, 7, sizeof(mukana_op_loan_list_request)};

/**
 * Lists loans, page by page. For the roles client, peer, coach, coordinator; for guidance, coaching, lending,
 * administration, own_data.
 */
static inline int32_t mukana_op_loan_list(mukana_session* session, const mukana_op_loan_list_request* request,
    mukana_rec_loan_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.list", &mukana_op_loan_list_request_layout, request,
                           &mukana_rec_loan_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_loan_list_cursor(mukana_session* session, const mukana_op_loan_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "loan.list", &mukana_op_loan_list_request_layout, request,
                                  cursor, response);
}

/** The request of "loan.lose". */
typedef struct mukana_op_loan_lose_request {
  /** The loan; or the device that is out. */
  const char* loan;
  /** The device that was lost. */
  const char* device;
  /** When it was lost, or known to be. */
  const char* lost_at;
  /** The day, where only that is known: the whole day counts as loaned. */
  const char* lost_on;
  /** What happened. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_loan_lose_request;
/** The members of mukana_op_loan_lose_request. */
static const mukana_member mukana_op_loan_lose_request_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_lose_request, loan), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_lose_request, device), 0, NULL, NULL},
    {"lost_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_lose_request, lost_at), 0, NULL, NULL},
    {"lost_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_lose_request, lost_on), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_lose_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_loan_lose_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_lose_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_loan_lose_request. */
static const mukana_layout mukana_op_loan_lose_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_lose_request_members, 7, sizeof(mukana_op_loan_lose_request)};

/** Ends a loan whose device was lost. For the roles coach, coordinator; for guidance, lending, administration. */
static inline int32_t mukana_op_loan_lose(mukana_session* session, const mukana_op_loan_lose_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.lose", &mukana_op_loan_lose_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "loan.preview_due". */
typedef struct mukana_op_loan_preview_due_request {
  /** The loan that would be renewed; for a checkout the device or its kind instead. */
  const char* loan;
  /** The device that would be handed out. */
  const char* device;
  /** Its kind, where no certain device is meant. */
  mukana_code_device_kind device_kind;
  /** Who would take it. (personal) */
  const char* borrower;
  /** The group of borrowers, where nobody is named. */
  const char* borrower_group;
  /** When it would be handed out; now where it is left out. */
  const char* at;
} mukana_op_loan_preview_due_request;
/** The members of mukana_op_loan_preview_due_request. */
static const mukana_member mukana_op_loan_preview_due_request_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_preview_due_request, loan), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_preview_due_request, device), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_loan_preview_due_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"borrower", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_preview_due_request, borrower), 0, NULL, NULL},
    {"borrower_group", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_preview_due_request, borrower_group), 0, NULL, NULL},
    {"at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_preview_due_request, at), 0, NULL, NULL}};
/** The layout of mukana_op_loan_preview_due_request. */
static const mukana_layout mukana_op_loan_preview_due_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_preview_due_request_members, 6, sizeof(mukana_op_loan_preview_due_request)};

/**
 * Tells when a loan or a renewal would be due, step by step; nothing is changed. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, lending, administration, own_data.
 */
static inline int32_t mukana_op_loan_preview_due(mukana_session* session, const mukana_op_loan_preview_due_request* request,
    mukana_rec_due_preview* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.preview_due", &mukana_op_loan_preview_due_request_layout, request,
                           &mukana_rec_due_preview_layout, answer, response);
}

/** The request of "loan.renew". */
typedef struct mukana_op_loan_renew_request {
  /** The loan; or the device that is out. */
  const char* loan;
  /** The device whose open loan is renewed. */
  const char* device;
  /** The new due day, where it is not computed by the policy; the renewal limit holds all the same. */
  const char* due_on;
  /** The instant by which it is due then. */
  const char* due_at;
  /** Why. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_loan_renew_request;
/** The members of mukana_op_loan_renew_request. */
static const mukana_member mukana_op_loan_renew_request_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_renew_request, loan), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_renew_request, device), 0, NULL, NULL},
    {"due_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_renew_request, due_on), 0, NULL, NULL},
    {"due_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_renew_request, due_at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_renew_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_loan_renew_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_renew_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_loan_renew_request. */
static const mukana_layout mukana_op_loan_renew_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_renew_request_members, 7, sizeof(mukana_op_loan_renew_request)};

/**
 * Renews a loan: adds a due date later than the one before. For the roles coach, coordinator; for guidance, lending,
 * administration.
 */
static inline int32_t mukana_op_loan_renew(mukana_session* session, const mukana_op_loan_renew_request* request,
    mukana_rec_renewed* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.renew", &mukana_op_loan_renew_request_layout, request,
                           &mukana_rec_renewed_layout, answer, response);
}

/** The request of "loan.return". */
typedef struct mukana_op_loan_return_request {
  /** The loan; or the device that is out; or the kit loan. */
  const char* loan;
  /** The device whose open loan ends. */
  const char* device;
  /** The kit loan of which devices come back. */
  const char* kit_loan;
  /** Of a kit loan, only these devices; all that are out where left out. */
  const char* const* devices;
  size_t devices_count; /**< how many devices */
  /** When it came back. */
  const char* returned_at;
  /** The day, where only that is known: the whole day counts as loaned. */
  const char* returned_on;
  /** How it came back, of a kit each device; what is damaged goes to repair before it is wiped. */
  mukana_code_condition condition;
  /** Accessories that were handed out and did not come back. */
  const mukana_in_handed* missing;
  size_t missing_count; /**< how many missing */
  /** What was looked at. */
  const mukana_in_checked* checklist;
  size_t checklist_count; /**< how many checklist */
  /** What damage is put down to. */
  const mukana_in_damage* damage;
  /** What the borrower accepted at the return, in person. */
  const mukana_in_acceptance_text* agreement;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_loan_return_request;
/** The members of mukana_op_loan_return_request. */
static const mukana_member mukana_op_loan_return_request_members[] MUKANA_MAYBE_UNUSED = {
    {"loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_return_request, loan), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_return_request, device), 0, NULL, NULL},
    {"kit_loan", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_return_request, kit_loan), 0, NULL, NULL},
    {"devices", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_loan_return_request, devices), offsetof(mukana_op_loan_return_request, devices_count), NULL, NULL},
    {"returned_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_return_request, returned_at), 0, NULL, NULL},
    {"returned_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_return_request, returned_on), 0, NULL, NULL},
    {"condition", MUKANA_MEMBER_CODE, offsetof(mukana_op_loan_return_request, condition), 0, mukana_code_condition_names, NULL},
    {"missing", MUKANA_MEMBER_LIST, offsetof(mukana_op_loan_return_request, missing), offsetof(mukana_op_loan_return_request, missing_count), NULL, &mukana_in_handed_layout},
    {"checklist", MUKANA_MEMBER_LIST, offsetof(mukana_op_loan_return_request, checklist), offsetof(mukana_op_loan_return_request, checklist_count), NULL, &mukana_in_checked_layout},
    {"damage", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_loan_return_request, damage), 0, NULL, &mukana_in_damage_layout},
    {"agreement", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_loan_return_request, agreement), 0, NULL, &mukana_in_acceptance_text_layout},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_loan_return_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_loan_return_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_return_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_loan_return_request. */
static const mukana_layout mukana_op_loan_return_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_return_request_members, 14, sizeof(mukana_op_loan_return_request)};

/**
 * Takes a device back, or devices of a kit. For the roles coach, coordinator; for guidance, lending, administration.
 */
static inline int32_t mukana_op_loan_return(mukana_session* session, const mukana_op_loan_return_request* request,
    mukana_rec_returned* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.return", &mukana_op_loan_return_request_layout, request,
                           &mukana_rec_returned_layout, answer, response);
}

/** The request of "loan.void". */
typedef struct mukana_op_loan_void_request {
  /** The loan that never was. Must be given. */
  const char* id;
  /** Why it is void. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_loan_void_request;
/** The members of mukana_op_loan_void_request. */
static const mukana_member mukana_op_loan_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_loan_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_loan_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_loan_void_request. */
static const mukana_layout mukana_op_loan_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_loan_void_request_members, 4, sizeof(mukana_op_loan_void_request)};

/**
 * Makes a loan void: it is kept, and never counted. For the roles coach, coordinator; for guidance, lending,
 * administration.
 */
static inline int32_t mukana_op_loan_void(mukana_session* session, const mukana_op_loan_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "loan.void", &mukana_op_loan_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* mapping.* -------------------------------------------------------------------------------------------------------- */

/** The request of "mapping.attach". */
typedef struct mukana_op_mapping_attach_request {
  /** The mapping's id. Must be given. */
  const char* id;
  /** What the response is in the mapping. Must be given. */
  mukana_code_mapping_part part;
  /** A response about the person. The same one may be estimate and tasks, where one form holds both. Must be given. */
  const char* response;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_mapping_attach_request;
/** The members of mukana_op_mapping_attach_request. */
static const mukana_member mukana_op_mapping_attach_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_attach_request, id), 0, NULL, NULL},
    {"part", MUKANA_MEMBER_CODE, offsetof(mukana_op_mapping_attach_request, part), 0, mukana_code_mapping_part_names, NULL},
    {"response", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_attach_request, response), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_mapping_attach_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_attach_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_mapping_attach_request. */
static const mukana_layout mukana_op_mapping_attach_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_attach_request_members, 5, sizeof(mukana_op_mapping_attach_request)};

/**
 * Makes a response the estimate, the tasks or the observation of a mapping. For the roles coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_mapping_attach(mukana_session* session, const mukana_op_mapping_attach_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.attach", &mukana_op_mapping_attach_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "mapping.begin". */
typedef struct mukana_op_mapping_begin_request {
  /** The mapping's id; made here where it is left out. */
  const char* id;
  /** Whose skills are mapped. Must be given. (personal) */
  const char* person;
  /** The wave of measurements that it belongs to, as a code: before, after ... */
  const char* wave;
  /** The local day; today where it is left out. */
  const char* begun_on;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_mapping_begin_request;
/** The members of mukana_op_mapping_begin_request. */
static const mukana_member mukana_op_mapping_begin_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_begin_request, id), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_begin_request, person), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_begin_request, wave), 0, NULL, NULL},
    {"begun_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_begin_request, begun_on), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_begin_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_mapping_begin_request. */
static const mukana_layout mukana_op_mapping_begin_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_begin_request_members, 5, sizeof(mukana_op_mapping_begin_request)};

/**
 * Begins a mapping of a client's digital skills. For the roles coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_mapping_begin(mukana_session* session, const mukana_op_mapping_begin_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.begin", &mukana_op_mapping_begin_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "mapping.compare". */
typedef struct mukana_op_mapping_compare_request {
  /** The earlier mapping. Must be given. */
  const char* before;
  /** The later one, of the same person. Must be given. */
  const char* after;
  /** Where lines are drawn, where not as usual. */
  const mukana_in_profile_rule_view* rule;
} mukana_op_mapping_compare_request;
/** The members of mukana_op_mapping_compare_request. */
static const mukana_member mukana_op_mapping_compare_request_members[] MUKANA_MAYBE_UNUSED = {
    {"before", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_compare_request, before), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_compare_request, after), 0, NULL, NULL},
    {"rule", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_mapping_compare_request, rule), 0, NULL, &mukana_in_profile_rule_view_layout}};
/** The layout of mukana_op_mapping_compare_request. */
static const mukana_layout mukana_op_mapping_compare_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_compare_request_members, 3, sizeof(mukana_op_mapping_compare_request)};

/**
 * Shows what changed between two mappings, and what support is still needed. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_mapping_compare(mukana_session* session, const mukana_op_mapping_compare_request* request,
    mukana_rec_mapping_comparison* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.compare", &mukana_op_mapping_compare_request_layout, request,
                           &mukana_rec_mapping_comparison_layout, answer, response);
}

/** The request of "mapping.complete". */
typedef struct mukana_op_mapping_complete_request {
  /** The mapping's id. Must be given. */
  const char* id;
  /** The local day; today where it is left out. */
  const char* completed_on;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_mapping_complete_request;
/** The members of mukana_op_mapping_complete_request. */
static const mukana_member mukana_op_mapping_complete_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_complete_request, id), 0, NULL, NULL},
    {"completed_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_complete_request, completed_on), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_mapping_complete_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_complete_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_mapping_complete_request. */
static const mukana_layout mukana_op_mapping_complete_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_complete_request_members, 4, sizeof(mukana_op_mapping_complete_request)};

/**
 * Completes a mapping that was talked over; from then on it stays as it is. For the roles coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_mapping_complete(mukana_session* session, const mukana_op_mapping_complete_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.complete", &mukana_op_mapping_complete_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "mapping.debrief". */
typedef struct mukana_op_mapping_debrief_request {
  /** The mapping's id. Must be given. */
  const char* id;
  /** The local day of the talk; today where it is left out. */
  const char* held_on;
  /** What was talked over. Must be given. (free text) */
  const char* notes;
  /** What was agreed on. (free text) */
  const char* next_steps;
  /** The client's own words; shown to the client and to those who work with them alone. (free text) */
  const char* client_words;
  /** How much support is needed beside what was learnt. */
  const mukana_in_support_need_view* support_needs;
  size_t support_needs_count; /**< how many support_needs */
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_mapping_debrief_request;
/** The members of mukana_op_mapping_debrief_request. */
static const mukana_member mukana_op_mapping_debrief_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_debrief_request, id), 0, NULL, NULL},
    {"held_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_debrief_request, held_on), 0, NULL, NULL},
    {"notes", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_debrief_request, notes), 0, NULL, NULL},
    {"next_steps", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_debrief_request, next_steps), 0, NULL, NULL},
    {"client_words", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_debrief_request, client_words), 0, NULL, NULL},
    {"support_needs", MUKANA_MEMBER_LIST, offsetof(mukana_op_mapping_debrief_request, support_needs), offsetof(mukana_op_mapping_debrief_request, support_needs_count), NULL, &mukana_in_support_need_view_layout},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_mapping_debrief_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_debrief_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_mapping_debrief_request. */
static const mukana_layout mukana_op_mapping_debrief_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_debrief_request_members, 8, sizeof(mukana_op_mapping_debrief_request)};

/**
 * Writes down what was talked over with the client after the tasks. For the roles coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_mapping_debrief(mukana_session* session, const mukana_op_mapping_debrief_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.debrief", &mukana_op_mapping_debrief_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "mapping.get". */
typedef struct mukana_op_mapping_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_mapping_get_request;
/** The members of mukana_op_mapping_get_request. */
static const mukana_member mukana_op_mapping_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_mapping_get_request. */
static const mukana_layout mukana_op_mapping_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_get_request_members, 1, sizeof(mukana_op_mapping_get_request)};

/**
 * Reads one mapping. For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation,
 * administration, own_data.
 */
static inline int32_t mukana_op_mapping_get(mukana_session* session, const mukana_op_mapping_get_request* request,
    mukana_rec_mapping_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.get", &mukana_op_mapping_get_request_layout, request,
                           &mukana_rec_mapping_view_layout, answer, response);
}

/** The request of "mapping.list". */
typedef struct mukana_op_mapping_list_request {
  /** Only those of this person. */
  const char* person;
  /** Only those of this wave. */
  const char* wave;
  /** Only open or only completed ones. */
  mukana_code_mapping_state state;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_mapping_list_request;
/** The members of mukana_op_mapping_list_request. */
static const mukana_member mukana_op_mapping_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_list_request, person), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_list_request, wave), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_mapping_list_request, state), 0, mukana_code_mapping_state_names, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_mapping_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_mapping_list_request. */
static const mukana_layout mukana_op_mapping_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_list_request_members, 5, sizeof(mukana_op_mapping_list_request)};

/**
 * Lists mappings, page by page. For the roles client, peer, coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration, own_data.
 */
static inline int32_t mukana_op_mapping_list(mukana_session* session, const mukana_op_mapping_list_request* request,
    mukana_rec_mapping_line_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.list", &mukana_op_mapping_list_request_layout, request,
                           &mukana_rec_mapping_line_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_mapping_list_cursor(mukana_session* session, const mukana_op_mapping_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "mapping.list", &mukana_op_mapping_list_request_layout, request,
                                  cursor, response);
}

/** The request of "mapping.profile". */
typedef struct mukana_op_mapping_profile_request {
  /** The mapping's id. Must be given. */
  const char* id;
  /** Themes of courses that may be suggested for weak points. */
  const mukana_in_theme_view* themes;
  size_t themes_count; /**< how many themes */
  /** Where lines are drawn, where not as usual. */
  const mukana_in_profile_rule_view* rule;
  /** How a near miss counts in the weighted kappa. */
  mukana_code_weights weights;
} mukana_op_mapping_profile_request;
/** The members of mukana_op_mapping_profile_request. */
static const mukana_member mukana_op_mapping_profile_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_profile_request, id), 0, NULL, NULL},
    {"themes", MUKANA_MEMBER_LIST, offsetof(mukana_op_mapping_profile_request, themes), offsetof(mukana_op_mapping_profile_request, themes_count), NULL, &mukana_in_theme_view_layout},
    {"rule", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_mapping_profile_request, rule), 0, NULL, &mukana_in_profile_rule_view_layout},
    {"weights", MUKANA_MEMBER_CODE, offsetof(mukana_op_mapping_profile_request, weights), 0, mukana_code_weights_names, NULL}};
/** The layout of mukana_op_mapping_profile_request. */
static const mukana_layout mukana_op_mapping_profile_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_profile_request_members, 4, sizeof(mukana_op_mapping_profile_request)};

/**
 * Shows strengths, weak points, and self-estimate against observation. For the roles client, peer, coach, coordinator;
 * for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_mapping_profile(mukana_session* session, const mukana_op_mapping_profile_request* request,
    mukana_rec_skill_profile_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.profile", &mukana_op_mapping_profile_request_layout, request,
                           &mukana_rec_skill_profile_view_layout, answer, response);
}

/** The request of "mapping.summary". */
typedef struct mukana_op_mapping_summary_request {
  /** Only mappings of this wave. */
  const char* wave;
  /** Only mappings completed from this local day on. */
  const char* first_day;
  /** Only mappings completed up to this local day, itself in. */
  const char* last_day;
  /** A figure stands for at least so many people; never below 3. */
  mukana_integer smallest_group;
  /** How a near miss counts in the weighted kappa. */
  mukana_code_weights weights;
  /** Where lines are drawn, where not as usual. */
  const mukana_in_profile_rule_view* rule;
} mukana_op_mapping_summary_request;
/** The members of mukana_op_mapping_summary_request. */
static const mukana_member mukana_op_mapping_summary_request_members[] MUKANA_MAYBE_UNUSED = {
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_summary_request, wave), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_summary_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_summary_request, last_day), 0, NULL, NULL},
    {"smallest_group", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_mapping_summary_request, smallest_group), 0, NULL, NULL},
    {"weights", MUKANA_MEMBER_CODE, offsetof(mukana_op_mapping_summary_request, weights), 0, mukana_code_weights_names, NULL},
    {"rule", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_mapping_summary_request, rule), 0, NULL, &mukana_in_profile_rule_view_layout}};
/** The layout of mukana_op_mapping_summary_request. */
static const mukana_layout mukana_op_mapping_summary_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_summary_request_members, 6, sizeof(mukana_op_mapping_summary_request)};

/**
 * Shows what completed mappings show together, each figure with its N and safe for few people. For the roles
 * coordinator, reporter; for assessment, evaluation, administration.
 */
static inline int32_t mukana_op_mapping_summary(mukana_session* session, const mukana_op_mapping_summary_request* request,
    mukana_rec_mapping_summary* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.summary", &mukana_op_mapping_summary_request_layout, request,
                           &mukana_rec_mapping_summary_layout, answer, response);
}

/** The request of "mapping.void". */
typedef struct mukana_op_mapping_void_request {
  /** The mapping's id. Must be given. */
  const char* id;
  /** Why it does not count. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_mapping_void_request;
/** The members of mukana_op_mapping_void_request. */
static const mukana_member mukana_op_mapping_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_mapping_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_mapping_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_mapping_void_request. */
static const mukana_layout mukana_op_mapping_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_mapping_void_request_members, 4, sizeof(mukana_op_mapping_void_request)};

/**
 * Takes a mapping out of every count; its responses stay. For the roles coach, coordinator; for guidance, coaching,
 * assessment, evaluation, administration.
 */
static inline int32_t mukana_op_mapping_void(mukana_session* session, const mukana_op_mapping_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "mapping.void", &mukana_op_mapping_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* meeting.* -------------------------------------------------------------------------------------------------------- */

/** The request of "meeting.cancel". */
typedef struct mukana_op_meeting_cancel_request {
  /** The meeting's id. Either this, or series and day. */
  const char* meeting;
  /** The series that it belongs to. */
  const char* series;
  /** The local day on which it was planned, also where it was moved since. */
  const char* day;
  /** Why. (free text) */
  const char* reason;
  /** Takes back that it was held. */
  mukana_boolean reopen;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_meeting_cancel_request;
/** The members of mukana_op_meeting_cancel_request. */
static const mukana_member mukana_op_meeting_cancel_request_members[] MUKANA_MAYBE_UNUSED = {
    {"meeting", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_cancel_request, meeting), 0, NULL, NULL},
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_cancel_request, series), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_cancel_request, day), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_cancel_request, reason), 0, NULL, NULL},
    {"reopen", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_meeting_cancel_request, reopen), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_meeting_cancel_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_cancel_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_cancel_request. */
static const mukana_layout mukana_op_meeting_cancel_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_cancel_request_members, 7, sizeof(mukana_op_meeting_cancel_request)};

/** Cancels a meeting. For the roles coach, group_leader, coordinator; for guidance, coaching, administration. */
static inline int32_t mukana_op_meeting_cancel(mukana_session* session, const mukana_op_meeting_cancel_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.cancel", &mukana_op_meeting_cancel_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "meeting.count". */
typedef struct mukana_op_meeting_count_request {
  /** Only meetings of this series. */
  const char* series;
  /** Only meetings in this state. */
  mukana_code_meeting_state state;
  /** Only meetings of this kind. */
  mukana_code_meeting_kind kind;
  /** Only from this local day on. */
  const char* first_day;
  /** Only up to this local day, itself included. */
  const char* last_day;
} mukana_op_meeting_count_request;
/** The members of mukana_op_meeting_count_request. */
static const mukana_member mukana_op_meeting_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_count_request, series), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_meeting_count_request, state), 0, mukana_code_meeting_state_names, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_meeting_count_request, kind), 0, mukana_code_meeting_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_count_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_count_request, last_day), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_count_request. */
static const mukana_layout mukana_op_meeting_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_count_request_members, 5, sizeof(mukana_op_meeting_count_request)};

/** Counts meetings. For the roles coach, group_leader, coordinator; for guidance, coaching, administration. */
static inline int32_t mukana_op_meeting_count(mukana_session* session, const mukana_op_meeting_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.count", &mukana_op_meeting_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "meeting.get". */
typedef struct mukana_op_meeting_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_meeting_get_request;
/** The members of mukana_op_meeting_get_request. */
static const mukana_member mukana_op_meeting_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_get_request. */
static const mukana_layout mukana_op_meeting_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_get_request_members, 1, sizeof(mukana_op_meeting_get_request)};

/**
 * Reads one meeting and its changes. For the roles coach, group_leader, coordinator; for guidance, coaching,
 * administration.
 */
static inline int32_t mukana_op_meeting_get(mukana_session* session, const mukana_op_meeting_get_request* request,
    mukana_rec_meeting* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.get", &mukana_op_meeting_get_request_layout, request,
                           &mukana_rec_meeting_layout, answer, response);
}

/** The request of "meeting.hold". */
typedef struct mukana_op_meeting_hold_request {
  /** The meeting's id. Either this, or series and day. */
  const char* meeting;
  /** The series that it belongs to. */
  const char* series;
  /** The local day on which it was planned, also where it was moved since. */
  const char* day;
  /** When it started, where not as planned. */
  const char* starts_at;
  /** When it ended; where only the start is given, its length stays. */
  const char* ends_at;
  /** How it was held, where not as planned. */
  mukana_code_mode mode;
  /** Who led it; left out: as planned. (personal) */
  const char* const* leaders;
  size_t leaders_count; /**< how many leaders */
  /** Takes back that it was cancelled or not held. */
  mukana_boolean reopen;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_meeting_hold_request;
/** The members of mukana_op_meeting_hold_request. */
static const mukana_member mukana_op_meeting_hold_request_members[] MUKANA_MAYBE_UNUSED = {
    {"meeting", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_hold_request, meeting), 0, NULL, NULL},
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_hold_request, series), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_hold_request, day), 0, NULL, NULL},
    {"starts_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_hold_request, starts_at), 0, NULL, NULL},
    {"ends_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_hold_request, ends_at), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_meeting_hold_request, mode), 0, mukana_code_mode_names, NULL},
    {"leaders", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_meeting_hold_request, leaders), offsetof(mukana_op_meeting_hold_request, leaders_count), NULL, NULL},
    {"reopen", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_meeting_hold_request, reopen), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_meeting_hold_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_hold_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_hold_request. */
static const mukana_layout mukana_op_meeting_hold_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_hold_request_members, 10, sizeof(mukana_op_meeting_hold_request)};

/**
 * Says that a meeting was held; only then it counts. For the roles coach, group_leader, coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_meeting_hold(mukana_session* session, const mukana_op_meeting_hold_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.hold", &mukana_op_meeting_hold_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "meeting.list". */
typedef struct mukana_op_meeting_list_request {
  /** Only meetings of this series. */
  const char* series;
  /** Only meetings in this state. */
  mukana_code_meeting_state state;
  /** Only meetings of this kind. */
  mukana_code_meeting_kind kind;
  /** Only from this local day on. */
  const char* first_day;
  /** Only up to this local day, itself included. */
  const char* last_day;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_meeting_list_request;
/** The members of mukana_op_meeting_list_request. */
static const mukana_member mukana_op_meeting_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_list_request, series), 0, NULL, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_meeting_list_request, state), 0, mukana_code_meeting_state_names, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_meeting_list_request, kind), 0, mukana_code_meeting_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_list_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_list_request, last_day), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_meeting_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_list_request. */
static const mukana_layout mukana_op_meeting_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_list_request_members, 7, sizeof(mukana_op_meeting_list_request)};

/**
 * Lists meetings, page by page. For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
 */
static inline int32_t mukana_op_meeting_list(mukana_session* session, const mukana_op_meeting_list_request* request,
    mukana_rec_meeting_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.list", &mukana_op_meeting_list_request_layout, request,
                           &mukana_rec_meeting_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_meeting_list_cursor(mukana_session* session, const mukana_op_meeting_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "meeting.list", &mukana_op_meeting_list_request_layout, request,
                                  cursor, response);
}

/** The request of "meeting.move". */
typedef struct mukana_op_meeting_move_request {
  /** The meeting's id. Either this, or series and day. */
  const char* meeting;
  /** The series that it belongs to. */
  const char* series;
  /** The local day on which it was planned, also where it was moved since. */
  const char* day;
  /** When it is to start now. Must be given. */
  const char* starts_at;
  /** When it is to end now; left out: its length stays. */
  const char* ends_at;
  /** Why. (free text) */
  const char* reason;
  /** Takes back that it was held, cancelled or not held. */
  mukana_boolean reopen;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_meeting_move_request;
/** The members of mukana_op_meeting_move_request. */
static const mukana_member mukana_op_meeting_move_request_members[] MUKANA_MAYBE_UNUSED = {
    {"meeting", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_move_request, meeting), 0, NULL, NULL},
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_move_request, series), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_move_request, day), 0, NULL, NULL},
    {"starts_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_move_request, starts_at), 0, NULL, NULL},
    {"ends_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_move_request, ends_at), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_move_request, reason), 0, NULL, NULL},
    {"reopen", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_meeting_move_request, reopen), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_meeting_move_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_move_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_move_request. */
static const mukana_layout mukana_op_meeting_move_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_move_request_members, 9, sizeof(mukana_op_meeting_move_request)};

/**
 * Moves a meeting to another time; it stays the same meeting. For the roles coach, group_leader, coordinator; for
 * guidance, coaching, administration.
 */
static inline int32_t mukana_op_meeting_move(mukana_session* session, const mukana_op_meeting_move_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.move", &mukana_op_meeting_move_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "meeting.not_held". */
typedef struct mukana_op_meeting_not_held_request {
  /** The meeting's id. Either this, or series and day. */
  const char* meeting;
  /** The series that it belongs to. */
  const char* series;
  /** The local day on which it was planned, also where it was moved since. */
  const char* day;
  /** Why. (free text) */
  const char* reason;
  /** Takes back that it was held. */
  mukana_boolean reopen;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_meeting_not_held_request;
/** The members of mukana_op_meeting_not_held_request. */
static const mukana_member mukana_op_meeting_not_held_request_members[] MUKANA_MAYBE_UNUSED = {
    {"meeting", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_not_held_request, meeting), 0, NULL, NULL},
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_not_held_request, series), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_not_held_request, day), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_not_held_request, reason), 0, NULL, NULL},
    {"reopen", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_meeting_not_held_request, reopen), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_meeting_not_held_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_not_held_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_not_held_request. */
static const mukana_layout mukana_op_meeting_not_held_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_not_held_request_members, 7, sizeof(mukana_op_meeting_not_held_request)};

/**
 * Says that a planned meeting was not held. For the roles coach, group_leader, coordinator; for guidance, coaching,
 * administration.
 */
static inline int32_t mukana_op_meeting_not_held(mukana_session* session, const mukana_op_meeting_not_held_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.not_held", &mukana_op_meeting_not_held_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "meeting.plan". */
typedef struct mukana_op_meeting_plan_request {
  /** The meeting's id; made here where it is left out. */
  const char* id;
  /** The series that it is a further meeting of. */
  const char* series;
  /** The kind of the meeting. Must be given. */
  mukana_code_meeting_kind kind;
  /** When it is to start. Must be given. */
  const char* starts_at;
  /** When it is to end. Must be given. */
  const char* ends_at;
  /** How it is to be held. Must be given. */
  mukana_code_mode mode;
  /** Its title. */
  const char* title;
  /** The unit that holds it. */
  const char* unit;
  /** The project that it belongs to. */
  const char* project;
  /** Who is to lead it. (personal) */
  const char* const* leaders;
  size_t leaders_count; /**< how many leaders */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_meeting_plan_request;
/** The members of mukana_op_meeting_plan_request. */
static const mukana_member mukana_op_meeting_plan_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, id), 0, NULL, NULL},
    {"series", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, series), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_meeting_plan_request, kind), 0, mukana_code_meeting_kind_names, NULL},
    {"starts_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, starts_at), 0, NULL, NULL},
    {"ends_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, ends_at), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_meeting_plan_request, mode), 0, mukana_code_mode_names, NULL},
    {"title", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, title), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, unit), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, project), 0, NULL, NULL},
    {"leaders", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_meeting_plan_request, leaders), offsetof(mukana_op_meeting_plan_request, leaders_count), NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_meeting_plan_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_meeting_plan_request. */
static const mukana_layout mukana_op_meeting_plan_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_meeting_plan_request_members, 11, sizeof(mukana_op_meeting_plan_request)};

/**
 * Plans a meeting: a group, a training, a workshop. For the roles coach, group_leader, coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_meeting_plan(mukana_session* session, const mukana_op_meeting_plan_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "meeting.plan", &mukana_op_meeting_plan_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* opening.* -------------------------------------------------------------------------------------------------------- */

/** The request of "opening.change_week". */
typedef struct mukana_op_opening_change_week_request {
  /** The opening hours. Must be given. */
  const char* id;
  /** From which day on the new week holds. Must be given. */
  const char* first_day;
  /** The hours of the week; a day with a break has two entries, and one without an entry is closed. */
  const mukana_in_weekday_text* week;
  size_t week_count; /**< how many week */
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_opening_change_week_request;
/** The members of mukana_op_opening_change_week_request. */
static const mukana_member mukana_op_opening_change_week_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_change_week_request, id), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_change_week_request, first_day), 0, NULL, NULL},
    {"week", MUKANA_MEMBER_LIST, offsetof(mukana_op_opening_change_week_request, week), offsetof(mukana_op_opening_change_week_request, week_count), NULL, &mukana_in_weekday_text_layout},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_opening_change_week_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_change_week_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_opening_change_week_request. */
static const mukana_layout mukana_op_opening_change_week_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_opening_change_week_request_members, 5, sizeof(mukana_op_opening_change_week_request)};

/** Changes the hours of the week from a day on. For the roles coordinator; for lending, administration. */
static inline int32_t mukana_op_opening_change_week(mukana_session* session, const mukana_op_opening_change_week_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "opening.change_week", &mukana_op_opening_change_week_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "opening.define". */
typedef struct mukana_op_opening_define_request {
  /** The id of the hours; made here where it is left out. */
  const char* id;
  /** Whose hours they are. Must be given. */
  const char* name;
  /** Since when they hold; today where it is left out. */
  const char* first_day;
  /** The hours of the week; a day with a break has two entries, and one without an entry is closed. */
  const mukana_in_weekday_text* week;
  size_t week_count; /**< how many week */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_opening_define_request;
/** The members of mukana_op_opening_define_request. */
static const mukana_member mukana_op_opening_define_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_define_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_define_request, name), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_define_request, first_day), 0, NULL, NULL},
    {"week", MUKANA_MEMBER_LIST, offsetof(mukana_op_opening_define_request, week), offsetof(mukana_op_opening_define_request, week_count), NULL, &mukana_in_weekday_text_layout},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_define_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_opening_define_request. */
static const mukana_layout mukana_op_opening_define_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_opening_define_request_members, 5, sizeof(mukana_op_opening_define_request)};

/** Defines the opening hours of a desk that lends devices. For the roles coordinator; for lending, administration. */
static inline int32_t mukana_op_opening_define(mukana_session* session, const mukana_op_opening_define_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "opening.define", &mukana_op_opening_define_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "opening.get". */
typedef struct mukana_op_opening_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_opening_get_request;
/** The members of mukana_op_opening_get_request. */
static const mukana_member mukana_op_opening_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_opening_get_request. */
static const mukana_layout mukana_op_opening_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_opening_get_request_members, 1, sizeof(mukana_op_opening_get_request)};

/**
 * Reads opening hours. For the roles client, peer, coach, group_leader, coordinator, reporter, system_administrator;
 * for guidance, coaching, lending, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_opening_get(mukana_session* session, const mukana_op_opening_get_request* request,
    mukana_rec_opening_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "opening.get", &mukana_op_opening_get_request_layout, request,
                           &mukana_rec_opening_view_layout, answer, response);
}

/** The request of "opening.list". */
typedef struct mukana_op_opening_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_opening_list_request;
/** The members of mukana_op_opening_list_request. */
static const mukana_member mukana_op_opening_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_opening_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_opening_list_request. */
static const mukana_layout mukana_op_opening_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_opening_list_request_members, 2, sizeof(mukana_op_opening_list_request)};

/**
 * Lists opening hours, page by page. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, lending, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_opening_list(mukana_session* session, const mukana_op_opening_list_request* request,
    mukana_rec_opening_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "opening.list", &mukana_op_opening_list_request_layout, request,
                           &mukana_rec_opening_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_opening_list_cursor(mukana_session* session, const mukana_op_opening_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "opening.list", &mukana_op_opening_list_request_layout, request,
                                  cursor, response);
}

/** The request of "opening.set_day". */
typedef struct mukana_op_opening_set_day_request {
  /** The opening hours. Must be given. */
  const char* id;
  /** The day that is not as its week. Must be given. */
  const char* day;
  /** When it is open on that day; closed where it is left out. */
  const mukana_in_span_text* spans;
  size_t spans_count; /**< how many spans */
  /** The day is as its week again. */
  mukana_boolean as_usual;
  /** Why: a holiday, say. */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_opening_set_day_request;
/** The members of mukana_op_opening_set_day_request. */
static const mukana_member mukana_op_opening_set_day_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_set_day_request, id), 0, NULL, NULL},
    {"day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_set_day_request, day), 0, NULL, NULL},
    {"spans", MUKANA_MEMBER_LIST, offsetof(mukana_op_opening_set_day_request, spans), offsetof(mukana_op_opening_set_day_request, spans_count), NULL, &mukana_in_span_text_layout},
    {"as_usual", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_opening_set_day_request, as_usual), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_set_day_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_opening_set_day_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_opening_set_day_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_opening_set_day_request. */
static const mukana_layout mukana_op_opening_set_day_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_opening_set_day_request_members, 7, sizeof(mukana_op_opening_set_day_request)};

/** Closes a day, or gives it hours of its own. For the roles coordinator; for lending, administration. */
static inline int32_t mukana_op_opening_set_day(mukana_session* session, const mukana_op_opening_set_day_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "opening.set_day", &mukana_op_opening_set_day_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* operation.* ------------------------------------------------------------------------------------------------------ */

/** The request of "operation.list". */
typedef struct mukana_op_operation_list_request {
  char nothing; /**< there are no fields */
} mukana_op_operation_list_request;
/** The layout of mukana_op_operation_list_request. */
static const mukana_layout mukana_op_operation_list_request_layout MUKANA_MAYBE_UNUSED = {NULL, 0, sizeof(mukana_op_operation_list_request)};

/**
 * Lists every operation with its summary. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * privacy_officer, system_administrator; for guidance, coaching, lending, assessment, evaluation, administration,
 * oversight, own_data.
 */
static inline int32_t mukana_op_operation_list(mukana_session* session, const mukana_op_operation_list_request* request,
    mukana_rec_operation_lines* answer, mukana_response** response) {
  return mukana_call_typed(session, "operation.list", &mukana_op_operation_list_request_layout, request,
                           &mukana_rec_operation_lines_layout, answer, response);
}


/* organisation.* --------------------------------------------------------------------------------------------------- */

/** The request of "organisation.add". */
typedef struct mukana_op_organisation_add_request {
  /** The organisation's id; made here where it is left out. */
  const char* id;
  /** The organisation's name. Must be given. */
  const char* name;
  /** Who keeps it. Must be given. */
  mukana_code_sector sector;
  /** The organisation that it is part of. */
  const char* parent;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_organisation_add_request;
/** The members of mukana_op_organisation_add_request. */
static const mukana_member mukana_op_organisation_add_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_add_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_add_request, name), 0, NULL, NULL},
    {"sector", MUKANA_MEMBER_CODE, offsetof(mukana_op_organisation_add_request, sector), 0, mukana_code_sector_names, NULL},
    {"parent", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_add_request, parent), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_add_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_organisation_add_request. */
static const mukana_layout mukana_op_organisation_add_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_organisation_add_request_members, 5, sizeof(mukana_op_organisation_add_request)};

/**
 * Adds an organisation that takes part in the service. For the roles coordinator, system_administrator; for
 * administration.
 */
static inline int32_t mukana_op_organisation_add(mukana_session* session, const mukana_op_organisation_add_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "organisation.add", &mukana_op_organisation_add_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "organisation.change". */
typedef struct mukana_op_organisation_change_request {
  /** The organisation. Must be given. */
  const char* id;
  /** Its new name. */
  const char* name;
  /** The legal regime under which it keeps what sessions begun from now on record, such as client_data_703_2023. */
  const char* regime;
  /** The organisation to which its duties pass; with succeeded_on. */
  const char* successor;
  /** The first day of the successor. */
  const char* succeeded_on;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_organisation_change_request;
/** The members of mukana_op_organisation_change_request. */
static const mukana_member mukana_op_organisation_change_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_change_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_change_request, name), 0, NULL, NULL},
    {"regime", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_change_request, regime), 0, NULL, NULL},
    {"successor", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_change_request, successor), 0, NULL, NULL},
    {"succeeded_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_change_request, succeeded_on), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_organisation_change_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_change_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_organisation_change_request. */
static const mukana_layout mukana_op_organisation_change_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_organisation_change_request_members, 7, sizeof(mukana_op_organisation_change_request)};

/**
 * Changes an organisation's name or legal regime, or names its dated successor. For the roles coordinator,
 * system_administrator; for administration.
 */
static inline int32_t mukana_op_organisation_change(mukana_session* session, const mukana_op_organisation_change_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "organisation.change", &mukana_op_organisation_change_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "organisation.get". */
typedef struct mukana_op_organisation_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_organisation_get_request;
/** The members of mukana_op_organisation_get_request. */
static const mukana_member mukana_op_organisation_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_organisation_get_request. */
static const mukana_layout mukana_op_organisation_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_organisation_get_request_members, 1, sizeof(mukana_op_organisation_get_request)};

/**
 * Reads one organisation. For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance,
 * coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_organisation_get(mukana_session* session, const mukana_op_organisation_get_request* request,
    mukana_rec_organisation* answer, mukana_response** response) {
  return mukana_call_typed(session, "organisation.get", &mukana_op_organisation_get_request_layout, request,
                           &mukana_rec_organisation_layout, answer, response);
}

/** The request of "organisation.list". */
typedef struct mukana_op_organisation_list_request {
  /** Only organisations of this sector. */
  mukana_code_sector sector;
  /** Only the parts of this organisation. */
  const char* parent;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_organisation_list_request;
/** The members of mukana_op_organisation_list_request. */
static const mukana_member mukana_op_organisation_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"sector", MUKANA_MEMBER_CODE, offsetof(mukana_op_organisation_list_request, sector), 0, mukana_code_sector_names, NULL},
    {"parent", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_list_request, parent), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_organisation_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_organisation_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_organisation_list_request. */
static const mukana_layout mukana_op_organisation_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_organisation_list_request_members, 4, sizeof(mukana_op_organisation_list_request)};

/**
 * Lists organisations, page by page. For the roles coach, group_leader, coordinator, reporter, system_administrator;
 * for guidance, coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_organisation_list(mukana_session* session, const mukana_op_organisation_list_request* request,
    mukana_rec_organisation_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "organisation.list", &mukana_op_organisation_list_request_layout, request,
                           &mukana_rec_organisation_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_organisation_list_cursor(mukana_session* session, const mukana_op_organisation_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "organisation.list", &mukana_op_organisation_list_request_layout, request,
                                  cursor, response);
}


/* person.* --------------------------------------------------------------------------------------------------------- */

/** The request of "person.add". */
typedef struct mukana_op_person_add_request {
  /** The person's id, a pseudonym; made here where it is left out. */
  const char* id;
  /** The date of birth, where the host needs to give it. (personal) */
  const char* birth_date;
  /** The year of birth. (personal) */
  mukana_integer birth_year;
  /** The gender, as the funder's indicators ask for it. (personal) */
  mukana_code_gender gender;
  /**
   * The day from which municipality, unit, position, target groups, service basis and protection hold; left out, they
   * hold from the beginning.
   */
  const char* since;
  /** The municipality of residence, as the host writes it. (locating) */
  const char* municipality;
  /** The unit that the person belongs to or works in. (locating) */
  const char* unit;
  /** What the person is in the service. */
  mukana_code_position position;
  /** Codes of the target groups that the person is in. (sensitive) */
  const char* const* target_groups;
  size_t target_groups_count; /**< how many target_groups */
  /** The code of the ground on which the person is served. (sensitive) */
  const char* service_basis;
  /** The person's keys in other systems. */
  const mukana_in_external_id* external_ids;
  size_t external_ids_count; /**< how many external_ids */
  /** What the host shows for the person; kept apart and erasable. (personal) */
  const char* display_name;
  /** Whether the person's whereabouts are under a non-disclosure order. (personal) */
  mukana_boolean protection;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_person_add_request;
/** The members of mukana_op_person_add_request. */
static const mukana_member mukana_op_person_add_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, id), 0, NULL, NULL},
    {"birth_date", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, birth_date), 0, NULL, NULL},
    {"birth_year", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_person_add_request, birth_year), 0, NULL, NULL},
    {"gender", MUKANA_MEMBER_CODE, offsetof(mukana_op_person_add_request, gender), 0, mukana_code_gender_names, NULL},
    {"since", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, since), 0, NULL, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, municipality), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, unit), 0, NULL, NULL},
    {"position", MUKANA_MEMBER_CODE, offsetof(mukana_op_person_add_request, position), 0, mukana_code_position_names, NULL},
    {"target_groups", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_person_add_request, target_groups), offsetof(mukana_op_person_add_request, target_groups_count), NULL, NULL},
    {"service_basis", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, service_basis), 0, NULL, NULL},
    {"external_ids", MUKANA_MEMBER_LIST, offsetof(mukana_op_person_add_request, external_ids), offsetof(mukana_op_person_add_request, external_ids_count), NULL, &mukana_in_external_id_layout},
    {"display_name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, display_name), 0, NULL, NULL},
    {"protection", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_person_add_request, protection), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_add_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_person_add_request. */
static const mukana_layout mukana_op_person_add_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_person_add_request_members, 14, sizeof(mukana_op_person_add_request)};

/**
 * Adds a person under a pseudonym, with what is true of them from a day on. For the roles coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_person_add(mukana_session* session, const mukana_op_person_add_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "person.add", &mukana_op_person_add_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "person.count". */
typedef struct mukana_op_person_count_request {
  /** Only who is in this position on that day. */
  mukana_code_position position;
  /** Only who lives there on that day; nobody under protection. (locating) */
  const char* municipality;
  /** Only who belongs to this unit on that day; nobody under protection. (locating) */
  const char* unit;
  /** The day whose values count; today where it is left out. */
  const char* on;
} mukana_op_person_count_request;
/** The members of mukana_op_person_count_request. */
static const mukana_member mukana_op_person_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"position", MUKANA_MEMBER_CODE, offsetof(mukana_op_person_count_request, position), 0, mukana_code_position_names, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_count_request, municipality), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_count_request, unit), 0, NULL, NULL},
    {"on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_count_request, on), 0, NULL, NULL}};
/** The layout of mukana_op_person_count_request. */
static const mukana_layout mukana_op_person_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_person_count_request_members, 4, sizeof(mukana_op_person_count_request)};

/**
 * Counts the persons whom the acting one may see. For the roles coach, group_leader, coordinator; for guidance,
 * coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_person_count(mukana_session* session, const mukana_op_person_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "person.count", &mukana_op_person_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "person.get". */
typedef struct mukana_op_person_get_request {
  /** The person's id; a merged person answers with whom they have become. Must be given. */
  const char* id;
  /** The day whose dated values are asked for; today where it is left out. */
  const char* on;
  /** `thin` reads the person's own row alone, `full` also what is dated. */
  mukana_code_detail detail;
} mukana_op_person_get_request;
/** The members of mukana_op_person_get_request. */
static const mukana_member mukana_op_person_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_get_request, id), 0, NULL, NULL},
    {"on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_get_request, on), 0, NULL, NULL},
    {"detail", MUKANA_MEMBER_CODE, offsetof(mukana_op_person_get_request, detail), 0, mukana_code_detail_names, NULL}};
/** The layout of mukana_op_person_get_request. */
static const mukana_layout mukana_op_person_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_person_get_request_members, 3, sizeof(mukana_op_person_get_request)};

/**
 * Reads one person, with what is true of them on a day. For the roles client, peer, coach, group_leader, coordinator;
 * for guidance, coaching, lending, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_person_get(mukana_session* session, const mukana_op_person_get_request* request,
    mukana_rec_person* answer, mukana_response** response) {
  return mukana_call_typed(session, "person.get", &mukana_op_person_get_request_layout, request,
                           &mukana_rec_person_layout, answer, response);
}

/** The request of "person.list". */
typedef struct mukana_op_person_list_request {
  /** Only who is in this position on that day. */
  mukana_code_position position;
  /** Only who lives there on that day; nobody under protection. (locating) */
  const char* municipality;
  /** Only who belongs to this unit on that day; nobody under protection. (locating) */
  const char* unit;
  /** The day whose values count; today where it is left out. */
  const char* on;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_person_list_request;
/** The members of mukana_op_person_list_request. */
static const mukana_member mukana_op_person_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"position", MUKANA_MEMBER_CODE, offsetof(mukana_op_person_list_request, position), 0, mukana_code_position_names, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_list_request, municipality), 0, NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_list_request, unit), 0, NULL, NULL},
    {"on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_list_request, on), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_person_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_person_list_request. */
static const mukana_layout mukana_op_person_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_person_list_request_members, 6, sizeof(mukana_op_person_list_request)};

/**
 * Lists the persons whom the acting one may see, page by page. For the roles coach, group_leader, coordinator; for
 * guidance, coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_person_list(mukana_session* session, const mukana_op_person_list_request* request,
    mukana_rec_listed_person_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "person.list", &mukana_op_person_list_request_layout, request,
                           &mukana_rec_listed_person_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_person_list_cursor(mukana_session* session, const mukana_op_person_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "person.list", &mukana_op_person_list_request_layout, request,
                                  cursor, response);
}

/** The request of "person.merge". */
typedef struct mukana_op_person_merge_request {
  /** The person who becomes the other one. Must be given. */
  const char* id;
  /** The person whom they become; a merged person is followed. Must be given. */
  const char* into;
  /** Why they are one person. Must be given. (free text) */
  const char* reason;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_person_merge_request;
/** The members of mukana_op_person_merge_request. */
static const mukana_member mukana_op_person_merge_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_merge_request, id), 0, NULL, NULL},
    {"into", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_merge_request, into), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_merge_request, reason), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_merge_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_person_merge_request. */
static const mukana_layout mukana_op_person_merge_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_person_merge_request_members, 4, sizeof(mukana_op_person_merge_request)};

/**
 * Makes two persons one; figures and look-ups follow, nothing is rewritten. For the roles coordinator; for guidance,
 * coaching, administration.
 */
static inline int32_t mukana_op_person_merge(mukana_session* session, const mukana_op_person_merge_request* request,
    mukana_rec_merged* answer, mukana_response** response) {
  return mukana_call_typed(session, "person.merge", &mukana_op_person_merge_request_layout, request,
                           &mukana_rec_merged_layout, answer, response);
}

/** The request of "person.set". */
typedef struct mukana_op_person_set_request {
  /** The person's id. Must be given. */
  const char* id;
  /** What is said of the person. Must be given. */
  mukana_code_attribute attribute;
  /**
   * Its value: a municipality, a unit's id, a position, a code, or `true` or `false` for the protection. Must be given.
   * (sensitive)
   */
  const char* value;
  /**
   * The first day on which it holds; left out, it holds from the beginning. The same first day again replaces what was
   * said before.
   */
  const char* first_day;
  /** The last day on which it holds; left out, it holds until further. */
  const char* last_day;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_person_set_request;
/** The members of mukana_op_person_set_request. */
static const mukana_member mukana_op_person_set_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_set_request, id), 0, NULL, NULL},
    {"attribute", MUKANA_MEMBER_CODE, offsetof(mukana_op_person_set_request, attribute), 0, mukana_code_attribute_names, NULL},
    {"value", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_set_request, value), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_set_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_set_request, last_day), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_person_set_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_set_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_person_set_request. */
static const mukana_layout mukana_op_person_set_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_person_set_request_members, 7, sizeof(mukana_op_person_set_request)};

/**
 * Says what is true of a person for a time: a move, a new position, a group. For the roles coach, coordinator; for
 * guidance, coaching, administration.
 */
static inline int32_t mukana_op_person_set(mukana_session* session, const mukana_op_person_set_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "person.set", &mukana_op_person_set_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "person.unmerge". */
typedef struct mukana_op_person_unmerge_request {
  /** The id of the merge. Must be given. */
  const char* merge;
  /** Why they are two persons after all. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_person_unmerge_request;
/** The members of mukana_op_person_unmerge_request. */
static const mukana_member mukana_op_person_unmerge_request_members[] MUKANA_MAYBE_UNUSED = {
    {"merge", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_unmerge_request, merge), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_unmerge_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_person_unmerge_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_person_unmerge_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_person_unmerge_request. */
static const mukana_layout mukana_op_person_unmerge_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_person_unmerge_request_members, 4, sizeof(mukana_op_person_unmerge_request)};

/** Undoes a merge: both persons are as they were. For the roles coordinator; for guidance, coaching, administration. */
static inline int32_t mukana_op_person_unmerge(mukana_session* session, const mukana_op_person_unmerge_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "person.unmerge", &mukana_op_person_unmerge_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* pilot.* ---------------------------------------------------------------------------------------------------------- */

/** The request of "pilot.get". */
typedef struct mukana_op_pilot_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_pilot_get_request;
/** The members of mukana_op_pilot_get_request. */
static const mukana_member mukana_op_pilot_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_pilot_get_request. */
static const mukana_layout mukana_op_pilot_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_pilot_get_request_members, 1, sizeof(mukana_op_pilot_get_request)};

/**
 * Reads one pilot. For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance,
 * coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_pilot_get(mukana_session* session, const mukana_op_pilot_get_request* request,
    mukana_rec_pilot_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "pilot.get", &mukana_op_pilot_get_request_layout, request,
                           &mukana_rec_pilot_view_layout, answer, response);
}

/** The request of "pilot.list". */
typedef struct mukana_op_pilot_list_request {
  /** Only the pilots of this project. */
  const char* project;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_pilot_list_request;
/** The members of mukana_op_pilot_list_request. */
static const mukana_member mukana_op_pilot_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_list_request, project), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_pilot_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_pilot_list_request. */
static const mukana_layout mukana_op_pilot_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_pilot_list_request_members, 3, sizeof(mukana_op_pilot_list_request)};

/**
 * Lists pilots, page by page. For the roles coach, group_leader, coordinator, reporter, system_administrator; for
 * guidance, coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_pilot_list(mukana_session* session, const mukana_op_pilot_list_request* request,
    mukana_rec_pilot_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "pilot.list", &mukana_op_pilot_list_request_layout, request,
                           &mukana_rec_pilot_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_pilot_list_cursor(mukana_session* session, const mukana_op_pilot_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "pilot.list", &mukana_op_pilot_list_request_layout, request,
                                  cursor, response);
}

/** The request of "pilot.start". */
typedef struct mukana_op_pilot_start_request {
  /** The pilot's id; made here where it is left out. */
  const char* id;
  /** The pilot's name, by language. Must be given. A text, or a JSON object of texts by language. */
  const char* name;
  /** The project under which it runs. */
  const char* project;
  /** The first day of the pilot. Must be given. */
  const char* first_day;
  /** The last day of the pilot, itself in. Must be given. */
  const char* last_day;
  /** The first day of the period over which it is evaluated; the pilot's own where it is left out. */
  const char* evaluation_first_day;
  /** The last day of the evaluation period, itself in; the pilot's own where it is left out. */
  const char* evaluation_last_day;
  /** The earlier pilot that this one continues. */
  const char* continues;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_pilot_start_request;
/** The members of mukana_op_pilot_start_request. */
static const mukana_member mukana_op_pilot_start_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXTS, offsetof(mukana_op_pilot_start_request, name), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, project), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, last_day), 0, NULL, NULL},
    {"evaluation_first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, evaluation_first_day), 0, NULL, NULL},
    {"evaluation_last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, evaluation_last_day), 0, NULL, NULL},
    {"continues", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, continues), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_pilot_start_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_pilot_start_request. */
static const mukana_layout mukana_op_pilot_start_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_pilot_start_request_members, 9, sizeof(mukana_op_pilot_start_request)};

/**
 * Starts a pilot with its period and the period over which it is evaluated. For the roles coordinator; for evaluation,
 * administration.
 */
static inline int32_t mukana_op_pilot_start(mukana_session* session, const mukana_op_pilot_start_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "pilot.start", &mukana_op_pilot_start_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* policy.* --------------------------------------------------------------------------------------------------------- */

/** The request of "policy.define". */
typedef struct mukana_op_policy_define_request {
  /** The policy's id; made here where it is left out. */
  const char* id;
  /** What it is called. Must be given. */
  const char* name;
  /** Only borrowers of this group; everybody where it is left out. */
  const char* borrower_group;
  /** Only devices of this kind; every kind where it is left out. */
  mukana_code_device_kind device_kind;
  /** The first day on which it holds. */
  const char* first_day;
  /** The last day on which it holds. */
  const char* last_day;
  /** For how long is lent; the schedule's limit alone where it is left out. */
  const mukana_in_period_text* period;
  /** For how long is renewed; as the period where it is left out. */
  const mukana_in_period_text* renewal_period;
  /** From where a renewal counts; from the old due date, or from now where that is later, if left out. */
  mukana_code_renewal_base renewal_base;
  /** How often a loan may be renewed; without a limit where left out. */
  mukana_integer most_renewals;
  /** How many loans of the policy's kind of device a borrower may have open at once; a kit counts once. */
  mukana_integer most_loans;
  /** Due at 23:59:59 of the day; minutes and hours stay as they are. */
  mukana_boolean end_of_day;
  /** What happens to a due date on a closed day. */
  mukana_code_closed_days closed_days;
  /** The opening hours that count; always open where it is left out. */
  const char* opening;
  /** A fixed schedule: nothing is lent or renewed outside its ranges. */
  const mukana_in_range_text* schedule;
  size_t schedule_count; /**< how many schedule */
  /** Nothing is due after the borrower's own last day. */
  mukana_boolean ends_with_borrower;
  /** For how many open days a device is kept for who reserved it. */
  mukana_integer keep_days;
  /** Whether a donor's wipe record counts as evidence; a donor's bare claim never does. */
  mukana_boolean accepts_donor_evidence;
  /** Whether a checkout needs an accepted agreement. */
  mukana_boolean needs_agreement;
  /** How many days before the due day to remind, each. */
  const int64_t* remind_before;
  size_t remind_before_count; /**< how many remind_before */
  /** Whether to remind on the due day. */
  mukana_boolean remind_on_day;
  /** How many days after the due day to remind, each. */
  const int64_t* remind_after;
  size_t remind_after_count; /**< how many remind_after */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_policy_define_request;
/** The members of mukana_op_policy_define_request. */
static const mukana_member mukana_op_policy_define_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_define_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_define_request, name), 0, NULL, NULL},
    {"borrower_group", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_define_request, borrower_group), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_policy_define_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_define_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_define_request, last_day), 0, NULL, NULL},
    {"period", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_policy_define_request, period), 0, NULL, &mukana_in_period_text_layout},
    {"renewal_period", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_policy_define_request, renewal_period), 0, NULL, &mukana_in_period_text_layout},
    {"renewal_base", MUKANA_MEMBER_CODE, offsetof(mukana_op_policy_define_request, renewal_base), 0, mukana_code_renewal_base_names, NULL},
    {"most_renewals", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_policy_define_request, most_renewals), 0, NULL, NULL},
    {"most_loans", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_policy_define_request, most_loans), 0, NULL, NULL},
    {"end_of_day", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_policy_define_request, end_of_day), 0, NULL, NULL},
    {"closed_days", MUKANA_MEMBER_CODE, offsetof(mukana_op_policy_define_request, closed_days), 0, mukana_code_closed_days_names, NULL},
    {"opening", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_define_request, opening), 0, NULL, NULL},
    {"schedule", MUKANA_MEMBER_LIST, offsetof(mukana_op_policy_define_request, schedule), offsetof(mukana_op_policy_define_request, schedule_count), NULL, &mukana_in_range_text_layout},
    {"ends_with_borrower", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_policy_define_request, ends_with_borrower), 0, NULL, NULL},
    {"keep_days", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_policy_define_request, keep_days), 0, NULL, NULL},
    {"accepts_donor_evidence", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_policy_define_request, accepts_donor_evidence), 0, NULL, NULL},
    {"needs_agreement", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_policy_define_request, needs_agreement), 0, NULL, NULL},
    {"remind_before", MUKANA_MEMBER_INTEGERS, offsetof(mukana_op_policy_define_request, remind_before), offsetof(mukana_op_policy_define_request, remind_before_count), NULL, NULL},
    {"remind_on_day", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_policy_define_request, remind_on_day), 0, NULL, NULL},
    {"remind_after", MUKANA_MEMBER_INTEGERS, offsetof(mukana_op_policy_define_request, remind_after), offsetof(mukana_op_policy_define_request, remind_after_count), NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_define_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_policy_define_request. */
static const mukana_layout mukana_op_policy_define_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_policy_define_request_members, 23, sizeof(mukana_op_policy_define_request)};

/**
 * Defines a lending policy; a later one of the same scope supersedes it. For the roles coordinator; for lending,
 * administration.
 */
static inline int32_t mukana_op_policy_define(mukana_session* session, const mukana_op_policy_define_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "policy.define", &mukana_op_policy_define_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "policy.end". */
typedef struct mukana_op_policy_end_request {
  /** The policy. Must be given. */
  const char* id;
  /** The last day on which it holds; loans lent by it keep it. Must be given. */
  const char* last_day;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_policy_end_request;
/** The members of mukana_op_policy_end_request. */
static const mukana_member mukana_op_policy_end_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_end_request, id), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_end_request, last_day), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_policy_end_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_end_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_policy_end_request. */
static const mukana_layout mukana_op_policy_end_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_policy_end_request_members, 4, sizeof(mukana_op_policy_end_request)};

/** Says until when a lending policy holds. For the roles coordinator; for lending, administration. */
static inline int32_t mukana_op_policy_end(mukana_session* session, const mukana_op_policy_end_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "policy.end", &mukana_op_policy_end_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "policy.get". */
typedef struct mukana_op_policy_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_policy_get_request;
/** The members of mukana_op_policy_get_request. */
static const mukana_member mukana_op_policy_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_policy_get_request. */
static const mukana_layout mukana_op_policy_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_policy_get_request_members, 1, sizeof(mukana_op_policy_get_request)};

/**
 * Reads one lending policy. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, lending, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_policy_get(mukana_session* session, const mukana_op_policy_get_request* request,
    mukana_rec_policy_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "policy.get", &mukana_op_policy_get_request_layout, request,
                           &mukana_rec_policy_view_layout, answer, response);
}

/** The request of "policy.list". */
typedef struct mukana_op_policy_list_request {
  /** Only policies that can hold for this kind of device. */
  mukana_code_device_kind device_kind;
  /** Only policies that hold on this day. */
  const char* on;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_policy_list_request;
/** The members of mukana_op_policy_list_request. */
static const mukana_member mukana_op_policy_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_policy_list_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_list_request, on), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_policy_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_policy_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_policy_list_request. */
static const mukana_layout mukana_op_policy_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_policy_list_request_members, 4, sizeof(mukana_op_policy_list_request)};

/**
 * Lists lending policies, page by page. For the roles client, peer, coach, group_leader, coordinator, reporter,
 * system_administrator; for guidance, coaching, lending, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_policy_list(mukana_session* session, const mukana_op_policy_list_request* request,
    mukana_rec_policy_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "policy.list", &mukana_op_policy_list_request_layout, request,
                           &mukana_rec_policy_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_policy_list_cursor(mukana_session* session, const mukana_op_policy_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "policy.list", &mukana_op_policy_list_request_layout, request,
                                  cursor, response);
}


/* project.* -------------------------------------------------------------------------------------------------------- */

/** The request of "project.extend". */
typedef struct mukana_op_project_extend_request {
  /** The project. Must be given. */
  const char* id;
  /** Its new last day, later than the old one. Must be given. */
  const char* last_day;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_project_extend_request;
/** The members of mukana_op_project_extend_request. */
static const mukana_member mukana_op_project_extend_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_extend_request, id), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_extend_request, last_day), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_project_extend_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_extend_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_project_extend_request. */
static const mukana_layout mukana_op_project_extend_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_project_extend_request_members, 4, sizeof(mukana_op_project_extend_request)};

/** Moves a project's last day to a later day. For the roles coordinator; for administration. */
static inline int32_t mukana_op_project_extend(mukana_session* session, const mukana_op_project_extend_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "project.extend", &mukana_op_project_extend_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "project.get". */
typedef struct mukana_op_project_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_project_get_request;
/** The members of mukana_op_project_get_request. */
static const mukana_member mukana_op_project_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_project_get_request. */
static const mukana_layout mukana_op_project_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_project_get_request_members, 1, sizeof(mukana_op_project_get_request)};

/**
 * Reads one project. For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance,
 * coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_project_get(mukana_session* session, const mukana_op_project_get_request* request,
    mukana_rec_project* answer, mukana_response** response) {
  return mukana_call_typed(session, "project.get", &mukana_op_project_get_request_layout, request,
                           &mukana_rec_project_layout, answer, response);
}

/** The request of "project.list". */
typedef struct mukana_op_project_list_request {
  /** Only projects that run on this day. */
  const char* on;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_project_list_request;
/** The members of mukana_op_project_list_request. */
static const mukana_member mukana_op_project_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_list_request, on), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_project_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_project_list_request. */
static const mukana_layout mukana_op_project_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_project_list_request_members, 3, sizeof(mukana_op_project_list_request)};

/**
 * Lists projects, page by page. For the roles coach, group_leader, coordinator, reporter, system_administrator; for
 * guidance, coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_project_list(mukana_session* session, const mukana_op_project_list_request* request,
    mukana_rec_project_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "project.list", &mukana_op_project_list_request_layout, request,
                           &mukana_rec_project_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_project_list_cursor(mukana_session* session, const mukana_op_project_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "project.list", &mukana_op_project_list_request_layout, request,
                                  cursor, response);
}

/** The request of "project.start". */
typedef struct mukana_op_project_start_request {
  /** The project's id; made here where it is left out. */
  const char* id;
  /** The project's name. Must be given. */
  const char* name;
  /** Its first day. Must be given. */
  const char* first_day;
  /** Its last day. Must be given. */
  const char* last_day;
  /** Who pays, or under which programme. */
  const char* funding;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_project_start_request;
/** The members of mukana_op_project_start_request. */
static const mukana_member mukana_op_project_start_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_start_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_start_request, name), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_start_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_start_request, last_day), 0, NULL, NULL},
    {"funding", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_start_request, funding), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_project_start_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_project_start_request. */
static const mukana_layout mukana_op_project_start_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_project_start_request_members, 6, sizeof(mukana_op_project_start_request)};

/**
 * Starts a project in whose name work is recorded. For the roles coordinator, system_administrator; for administration.
 */
static inline int32_t mukana_op_project_start(mukana_session* session, const mukana_op_project_start_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "project.start", &mukana_op_project_start_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* queue.* ---------------------------------------------------------------------------------------------------------- */

/** The request of "queue.advance". */
typedef struct mukana_op_queue_advance_request {
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_queue_advance_request;
/** The members of mukana_op_queue_advance_request. */
static const mukana_member mukana_op_queue_advance_request_members[] MUKANA_MAYBE_UNUSED = {
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_queue_advance_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_queue_advance_request. */
static const mukana_layout mukana_op_queue_advance_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_queue_advance_request_members, 1, sizeof(mukana_op_queue_advance_request)};

/**
 * Does what is due in all queues: what is kept too long expires, what is free is kept for whose turn it is.
 * (Experimental.) For the roles coordinator; for guidance, lending, administration.
 */
static inline int32_t mukana_op_queue_advance(mukana_session* session, const mukana_op_queue_advance_request* request,
    mukana_rec_advanced* answer, mukana_response** response) {
  return mukana_call_typed(session, "queue.advance", &mukana_op_queue_advance_request_layout, request,
                           &mukana_rec_advanced_layout, answer, response);
}

/** The request of "queue.calendar". */
typedef struct mukana_op_queue_calendar_request {
  /** The kind of device. Must be given. */
  mukana_code_device_kind device_kind;
  /** The first day asked about. Must be given. */
  const char* first_day;
  /** The last day, at most 366 days after the first. Must be given. */
  const char* last_day;
} mukana_op_queue_calendar_request;
/** The members of mukana_op_queue_calendar_request. */
static const mukana_member mukana_op_queue_calendar_request_members[] MUKANA_MAYBE_UNUSED = {
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_queue_calendar_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_queue_calendar_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_queue_calendar_request, last_day), 0, NULL, NULL}};
/** The layout of mukana_op_queue_calendar_request. */
static const mukana_layout mukana_op_queue_calendar_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_queue_calendar_request_members, 3, sizeof(mukana_op_queue_calendar_request)};

/**
 * Tells day by day how many devices of a kind are free as far as is known. (Experimental.) For the roles client, peer,
 * coach, group_leader, coordinator, reporter, system_administrator; for guidance, coaching, lending, evaluation,
 * administration, own_data.
 */
static inline int32_t mukana_op_queue_calendar(mukana_session* session, const mukana_op_queue_calendar_request* request,
    mukana_rec_calendar* answer, mukana_response** response) {
  return mukana_call_typed(session, "queue.calendar", &mukana_op_queue_calendar_request_layout, request,
                           &mukana_rec_calendar_layout, answer, response);
}

/** The request of "queue.get". */
typedef struct mukana_op_queue_get_request {
  /** The queue for this very device. */
  const char* device;
  /** The queue for this kit. */
  const char* kit;
  /** The queue for any device of this kind. */
  mukana_code_device_kind device_kind;
} mukana_op_queue_get_request;
/** The members of mukana_op_queue_get_request. */
static const mukana_member mukana_op_queue_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_queue_get_request, device), 0, NULL, NULL},
    {"kit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_queue_get_request, kit), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_queue_get_request, device_kind), 0, mukana_code_device_kind_names, NULL}};
/** The layout of mukana_op_queue_get_request. */
static const mukana_layout mukana_op_queue_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_queue_get_request_members, 3, sizeof(mukana_op_queue_get_request)};

/**
 * Reads a queue in its order. (Experimental.) For the roles coach, coordinator; for guidance, lending, administration.
 */
static inline int32_t mukana_op_queue_get(mukana_session* session, const mukana_op_queue_get_request* request,
    mukana_rec_queue_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "queue.get", &mukana_op_queue_get_request_layout, request,
                           &mukana_rec_queue_view_layout, answer, response);
}


/* record.* --------------------------------------------------------------------------------------------------------- */

/** The request of "record.origin". */
typedef struct mukana_op_record_origin_request {
  /** The kind of record. Must be given. */
  mukana_code_kind kind;
  /** The record, such as one that a figure names among its rejected rows. Must be given. */
  const char* id;
} mukana_op_record_origin_request;
/** The members of mukana_op_record_origin_request. */
static const mukana_member mukana_op_record_origin_request_members[] MUKANA_MAYBE_UNUSED = {
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_record_origin_request, kind), 0, mukana_code_kind_names, NULL},
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_record_origin_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_record_origin_request. */
static const mukana_layout mukana_op_record_origin_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_record_origin_request_members, 2, sizeof(mukana_op_record_origin_request)};

/** Tells which row of which file a record came from. For the roles coordinator; for evaluation, administration. */
static inline int32_t mukana_op_record_origin(mukana_session* session, const mukana_op_record_origin_request* request,
    mukana_rec_origin* answer, mukana_response** response) {
  return mukana_call_typed(session, "record.origin", &mukana_op_record_origin_request_layout, request,
                           &mukana_rec_origin_layout, answer, response);
}


/* relationship.* --------------------------------------------------------------------------------------------------- */

/** The request of "relationship.end". */
typedef struct mukana_op_relationship_end_request {
  /** The relationship's id. Must be given. */
  const char* id;
  /** Its last day. Must be given. */
  const char* last_day;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_relationship_end_request;
/** The members of mukana_op_relationship_end_request. */
static const mukana_member mukana_op_relationship_end_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_end_request, id), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_end_request, last_day), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_relationship_end_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_end_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_relationship_end_request. */
static const mukana_layout mukana_op_relationship_end_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_relationship_end_request_members, 4, sizeof(mukana_op_relationship_end_request)};

/**
 * Ends a relationship, and the access that followed from it. For the roles coordinator; for guidance, coaching,
 * administration.
 */
static inline int32_t mukana_op_relationship_end(mukana_session* session, const mukana_op_relationship_end_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "relationship.end", &mukana_op_relationship_end_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "relationship.list". */
typedef struct mukana_op_relationship_list_request {
  /** Only relationships of this actor. */
  const char* actor;
  /** Only relationships to this client. */
  const char* client;
  /** Only relationships to this group. */
  const char* group;
  /** Only those that hold on this day; left out, also ended ones. */
  const char* on;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_relationship_list_request;
/** The members of mukana_op_relationship_list_request. */
static const mukana_member mukana_op_relationship_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"actor", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_list_request, actor), 0, NULL, NULL},
    {"client", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_list_request, client), 0, NULL, NULL},
    {"group", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_list_request, group), 0, NULL, NULL},
    {"on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_list_request, on), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_relationship_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_relationship_list_request. */
static const mukana_layout mukana_op_relationship_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_relationship_list_request_members, 6, sizeof(mukana_op_relationship_list_request)};

/**
 * Lists the relationships that the acting person may see, page by page. For the roles client, peer, coach,
 * group_leader, coordinator; for guidance, coaching, lending, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_relationship_list(mukana_session* session, const mukana_op_relationship_list_request* request,
    mukana_rec_relationship_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "relationship.list", &mukana_op_relationship_list_request_layout, request,
                           &mukana_rec_relationship_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_relationship_list_cursor(mukana_session* session, const mukana_op_relationship_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "relationship.list", &mukana_op_relationship_list_request_layout, request,
                                  cursor, response);
}

/** The request of "relationship.start". */
typedef struct mukana_op_relationship_start_request {
  /** The relationship's id; made here where it is left out. */
  const char* id;
  /** Who guides, coaches, leads or answers. Must be given. */
  const char* actor;
  /** Whom: a person. Either this or `group`. */
  const char* client;
  /** Which group: the id of a series of meetings. Either this or `client`. */
  const char* group;
  /** How the two are tied. Must be given. */
  mukana_code_relationship_kind kind;
  /** Its first day; left out, it holds from the beginning. */
  const char* first_day;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_relationship_start_request;
/** The members of mukana_op_relationship_start_request. */
static const mukana_member mukana_op_relationship_start_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_start_request, id), 0, NULL, NULL},
    {"actor", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_start_request, actor), 0, NULL, NULL},
    {"client", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_start_request, client), 0, NULL, NULL},
    {"group", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_start_request, group), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_relationship_start_request, kind), 0, mukana_code_relationship_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_start_request, first_day), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_relationship_start_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_relationship_start_request. */
static const mukana_layout mukana_op_relationship_start_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_relationship_start_request_members, 7, sizeof(mukana_op_relationship_start_request)};

/**
 * Ties an actor to a client or to a group; access follows from it. For the roles coordinator; for guidance, coaching,
 * administration.
 */
static inline int32_t mukana_op_relationship_start(mukana_session* session, const mukana_op_relationship_start_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "relationship.start", &mukana_op_relationship_start_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* reminder.* ------------------------------------------------------------------------------------------------------- */

/** The request of "reminder.due". */
typedef struct mukana_op_reminder_due_request {
  /** Only reminders to this person. (personal) */
  const char* borrower;
  /** fi, sv or en: with a text to send; without one where it is left out. */
  mukana_code_reminder_language language;
} mukana_op_reminder_due_request;
/** The members of mukana_op_reminder_due_request. */
static const mukana_member mukana_op_reminder_due_request_members[] MUKANA_MAYBE_UNUSED = {
    {"borrower", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reminder_due_request, borrower), 0, NULL, NULL},
    {"language", MUKANA_MEMBER_CODE, offsetof(mukana_op_reminder_due_request, language), 0, mukana_code_reminder_language_names, NULL}};
/** The layout of mukana_op_reminder_due_request. */
static const mukana_layout mukana_op_reminder_due_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reminder_due_request_members, 2, sizeof(mukana_op_reminder_due_request)};

/**
 * Tells which reminders of due dates are to be sent, one message per borrower. (Experimental.) For the roles coach,
 * coordinator; for guidance, lending, administration.
 */
static inline int32_t mukana_op_reminder_due(mukana_session* session, const mukana_op_reminder_due_request* request,
    mukana_rec_reminders* answer, mukana_response** response) {
  return mukana_call_typed(session, "reminder.due", &mukana_op_reminder_due_request_layout, request,
                           &mukana_rec_reminders_layout, answer, response);
}

/** The request of "reminder.record". */
typedef struct mukana_op_reminder_record_request {
  /** Of which loans the borrower was reminded. */
  const mukana_in_told_loan* loans;
  size_t loans_count; /**< how many loans */
  /** When; now where it is left out. */
  const char* told_at;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_reminder_record_request;
/** The members of mukana_op_reminder_record_request. */
static const mukana_member mukana_op_reminder_record_request_members[] MUKANA_MAYBE_UNUSED = {
    {"loans", MUKANA_MEMBER_LIST, offsetof(mukana_op_reminder_record_request, loans), offsetof(mukana_op_reminder_record_request, loans_count), NULL, &mukana_in_told_loan_layout},
    {"told_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reminder_record_request, told_at), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reminder_record_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_reminder_record_request. */
static const mukana_layout mukana_op_reminder_record_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reminder_record_request_members, 3, sizeof(mukana_op_reminder_record_request)};

/**
 * Records that borrowers were reminded, so that they are not told twice. (Experimental.) For the roles coach,
 * coordinator; for guidance, lending, administration.
 */
static inline int32_t mukana_op_reminder_record(mukana_session* session, const mukana_op_reminder_record_request* request,
    mukana_rec_recorded_told* answer, mukana_response** response) {
  return mukana_call_typed(session, "reminder.record", &mukana_op_reminder_record_request_layout, request,
                           &mukana_rec_recorded_told_layout, answer, response);
}


/* report.* --------------------------------------------------------------------------------------------------------- */

/** The request of "report.build". */
typedef struct mukana_op_report_build_request {
  /** The pilot whose report it is. Must be given. */
  const char* pilot;
  /**
   * internal: for the unit itself, small groups are shown. published is refused until disclosure control is built. Must
   * be given.
   */
  mukana_code_audience audience;
  /** The language of its texts. */
  mukana_code_language language;
  /** Its face. */
  mukana_code_format format;
  /** Only these; all of the controller's where the list is empty. */
  const char* const* indicators;
  size_t indicators_count; /**< how many indicators */
} mukana_op_report_build_request;
/** The members of mukana_op_report_build_request. */
static const mukana_member mukana_op_report_build_request_members[] MUKANA_MAYBE_UNUSED = {
    {"pilot", MUKANA_MEMBER_TEXT, offsetof(mukana_op_report_build_request, pilot), 0, NULL, NULL},
    {"audience", MUKANA_MEMBER_CODE, offsetof(mukana_op_report_build_request, audience), 0, mukana_code_audience_names, NULL},
    {"language", MUKANA_MEMBER_CODE, offsetof(mukana_op_report_build_request, language), 0, mukana_code_language_names, NULL},
    {"format", MUKANA_MEMBER_CODE, offsetof(mukana_op_report_build_request, format), 0, mukana_code_format_names, NULL},
    {"indicators", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_report_build_request, indicators), offsetof(mukana_op_report_build_request, indicators_count), NULL, NULL}};
/** The layout of mukana_op_report_build_request. */
static const mukana_layout mukana_op_report_build_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_report_build_request_members, 5, sizeof(mukana_op_report_build_request)};

/**
 * Computes a pilot's report from the records and gives it a face. For the roles coordinator, reporter; for evaluation,
 * administration, oversight.
 */
static inline int32_t mukana_op_report_build(mukana_session* session, const mukana_op_report_build_request* request,
    mukana_rec_report* answer, mukana_response** response) {
  return mukana_call_typed(session, "report.build", &mukana_op_report_build_request_layout, request,
                           &mukana_rec_report_layout, answer, response);
}


/* reservation.* ---------------------------------------------------------------------------------------------------- */

/** The request of "reservation.cancel". */
typedef struct mukana_op_reservation_cancel_request {
  /** The reservation. Must be given. */
  const char* id;
  /** Why. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_reservation_cancel_request;
/** The members of mukana_op_reservation_cancel_request. */
static const mukana_member mukana_op_reservation_cancel_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_cancel_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_cancel_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_reservation_cancel_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_cancel_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_cancel_request. */
static const mukana_layout mukana_op_reservation_cancel_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_cancel_request_members, 4, sizeof(mukana_op_reservation_cancel_request)};

/**
 * Cancels a reservation; a device that was kept goes to the next. (Experimental.) For the roles client, coach,
 * coordinator; for guidance, lending, administration, own_data.
 */
static inline int32_t mukana_op_reservation_cancel(mukana_session* session, const mukana_op_reservation_cancel_request* request,
    mukana_rec_placed* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.cancel", &mukana_op_reservation_cancel_request_layout, request,
                           &mukana_rec_placed_layout, answer, response);
}

/** The request of "reservation.count". */
typedef struct mukana_op_reservation_count_request {
  /** Only reservations of this person. */
  const char* person;
  /** Only reservations of this kind of device. */
  mukana_code_device_kind device_kind;
  /** Only those that stand there. */
  mukana_code_reservation_state state;
  /** Only those that wait or have a device kept, or only those that are over. */
  mukana_boolean open;
} mukana_op_reservation_count_request;
/** The members of mukana_op_reservation_count_request. */
static const mukana_member mukana_op_reservation_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_count_request, person), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_reservation_count_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_reservation_count_request, state), 0, mukana_code_reservation_state_names, NULL},
    {"open", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_reservation_count_request, open), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_count_request. */
static const mukana_layout mukana_op_reservation_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_count_request_members, 4, sizeof(mukana_op_reservation_count_request)};

/**
 * Counts reservations. (Experimental.) For the roles client, peer, coach, coordinator; for guidance, coaching, lending,
 * administration, own_data.
 */
static inline int32_t mukana_op_reservation_count(mukana_session* session, const mukana_op_reservation_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.count", &mukana_op_reservation_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "reservation.get". */
typedef struct mukana_op_reservation_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_reservation_get_request;
/** The members of mukana_op_reservation_get_request. */
static const mukana_member mukana_op_reservation_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_get_request. */
static const mukana_layout mukana_op_reservation_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_get_request_members, 1, sizeof(mukana_op_reservation_get_request)};

/**
 * Reads one reservation with its place in the queue. (Experimental.) For the roles client, peer, coach, coordinator;
 * for guidance, coaching, lending, administration, own_data.
 */
static inline int32_t mukana_op_reservation_get(mukana_session* session, const mukana_op_reservation_get_request* request,
    mukana_rec_reservation_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.get", &mukana_op_reservation_get_request_layout, request,
                           &mukana_rec_reservation_view_layout, answer, response);
}

/** The request of "reservation.history". */
typedef struct mukana_op_reservation_history_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_reservation_history_request;
/** The members of mukana_op_reservation_history_request. */
static const mukana_member mukana_op_reservation_history_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_history_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_history_request. */
static const mukana_layout mukana_op_reservation_history_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_history_request_members, 1, sizeof(mukana_op_reservation_history_request)};

/**
 * Reads a reservation with its events and their reasons. (Experimental.) For the roles client, peer, coach,
 * coordinator; for guidance, coaching, lending, administration, own_data.
 */
static inline int32_t mukana_op_reservation_history(mukana_session* session, const mukana_op_reservation_history_request* request,
    mukana_rec_reservation_life* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.history", &mukana_op_reservation_history_request_layout, request,
                           &mukana_rec_reservation_life_layout, answer, response);
}

/** The request of "reservation.list". */
typedef struct mukana_op_reservation_list_request {
  /** Only reservations of this person. */
  const char* person;
  /** Only reservations of this kind of device. */
  mukana_code_device_kind device_kind;
  /** Only those that stand there. */
  mukana_code_reservation_state state;
  /** Only those that wait or have a device kept, or only those that are over. */
  mukana_boolean open;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_reservation_list_request;
/** The members of mukana_op_reservation_list_request. */
static const mukana_member mukana_op_reservation_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_list_request, person), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_reservation_list_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"state", MUKANA_MEMBER_CODE, offsetof(mukana_op_reservation_list_request, state), 0, mukana_code_reservation_state_names, NULL},
    {"open", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_reservation_list_request, open), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_reservation_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_list_request. */
static const mukana_layout mukana_op_reservation_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_list_request_members, 6, sizeof(mukana_op_reservation_list_request)};

/**
 * Lists reservations, page by page. (Experimental.) For the roles client, peer, coach, coordinator; for guidance,
 * coaching, lending, administration, own_data.
 */
static inline int32_t mukana_op_reservation_list(mukana_session* session, const mukana_op_reservation_list_request* request,
    mukana_rec_reservation_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.list", &mukana_op_reservation_list_request_layout, request,
                           &mukana_rec_reservation_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_reservation_list_cursor(mukana_session* session, const mukana_op_reservation_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "reservation.list", &mukana_op_reservation_list_request_layout, request,
                                  cursor, response);
}

/** The request of "reservation.place". */
typedef struct mukana_op_reservation_place_request {
  /** The reservation's id; made here where it is left out. */
  const char* id;
  /** For whom. Must be given. (personal) */
  const char* person;
  /** This very device; or a kit; or any device of a kind. */
  const char* device;
  /** This kit as one. */
  const char* kit;
  /** Any device of this kind. */
  mukana_code_device_kind device_kind;
  /** From when it is needed; at once where it is left out. */
  const char* first_day;
  /** Until when, for the calendar. */
  const char* last_day;
  /** 0 to 9, lower goes first; 5 where it is left out. A client does not choose it. */
  mukana_integer priority_class;
  /** At which organisation it is fetched: a device kept elsewhere has to be sent there first. */
  const char* pickup;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_reservation_place_request;
/** The members of mukana_op_reservation_place_request. */
static const mukana_member mukana_op_reservation_place_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, id), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, person), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, device), 0, NULL, NULL},
    {"kit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, kit), 0, NULL, NULL},
    {"device_kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_reservation_place_request, device_kind), 0, mukana_code_device_kind_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, last_day), 0, NULL, NULL},
    {"priority_class", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_reservation_place_request, priority_class), 0, NULL, NULL},
    {"pickup", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, pickup), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_place_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_place_request. */
static const mukana_layout mukana_op_reservation_place_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_place_request_members, 10, sizeof(mukana_op_reservation_place_request)};

/**
 * Reserves a device, a kit or any device of a kind; kept at once where one is free. (Experimental.) For the roles
 * client, coach, coordinator; for guidance, lending, administration, own_data.
 */
static inline int32_t mukana_op_reservation_place(mukana_session* session, const mukana_op_reservation_place_request* request,
    mukana_rec_placed* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.place", &mukana_op_reservation_place_request_layout, request,
                           &mukana_rec_placed_layout, answer, response);
}

/** The request of "reservation.prioritise". */
typedef struct mukana_op_reservation_prioritise_request {
  /** The reservation. Must be given. */
  const char* id;
  /** 0 to 9, lower goes first. Must be given. */
  mukana_integer priority_class;
  /** Why it goes before or after others; kept with it. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_reservation_prioritise_request;
/** The members of mukana_op_reservation_prioritise_request. */
static const mukana_member mukana_op_reservation_prioritise_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_prioritise_request, id), 0, NULL, NULL},
    {"priority_class", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_reservation_prioritise_request, priority_class), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_prioritise_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_reservation_prioritise_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_prioritise_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_prioritise_request. */
static const mukana_layout mukana_op_reservation_prioritise_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_prioritise_request_members, 5, sizeof(mukana_op_reservation_prioritise_request)};

/**
 * Puts a reservation in another priority class, with a reason. (Experimental.) For the roles coach, coordinator; for
 * guidance, lending, administration.
 */
static inline int32_t mukana_op_reservation_prioritise(mukana_session* session, const mukana_op_reservation_prioritise_request* request,
    mukana_rec_placed* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.prioritise", &mukana_op_reservation_prioritise_request_layout, request,
                           &mukana_rec_placed_layout, answer, response);
}

/** The request of "reservation.resume". */
typedef struct mukana_op_reservation_resume_request {
  /** The reservation. Must be given. */
  const char* id;
  /** Why. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_reservation_resume_request;
/** The members of mukana_op_reservation_resume_request. */
static const mukana_member mukana_op_reservation_resume_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_resume_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_resume_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_reservation_resume_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_resume_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_resume_request. */
static const mukana_layout mukana_op_reservation_resume_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_resume_request_members, 4, sizeof(mukana_op_reservation_resume_request)};

/**
 * Ends the suspension of a reservation. (Experimental.) For the roles client, coach, coordinator; for guidance,
 * lending, administration, own_data.
 */
static inline int32_t mukana_op_reservation_resume(mukana_session* session, const mukana_op_reservation_resume_request* request,
    mukana_rec_placed* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.resume", &mukana_op_reservation_resume_request_layout, request,
                           &mukana_rec_placed_layout, answer, response);
}

/** The request of "reservation.suspend". */
typedef struct mukana_op_reservation_suspend_request {
  /** The reservation; it keeps its place and is passed over. Must be given. */
  const char* id;
  /** The last day; until it is resumed where it is left out. */
  const char* until;
  /** Why. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_reservation_suspend_request;
/** The members of mukana_op_reservation_suspend_request. */
static const mukana_member mukana_op_reservation_suspend_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_suspend_request, id), 0, NULL, NULL},
    {"until", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_suspend_request, until), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_suspend_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_reservation_suspend_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_reservation_suspend_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_reservation_suspend_request. */
static const mukana_layout mukana_op_reservation_suspend_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_reservation_suspend_request_members, 5, sizeof(mukana_op_reservation_suspend_request)};

/**
 * Passes a reservation over for a while; it keeps its place. (Experimental.) For the roles client, coach, coordinator;
 * for guidance, lending, administration, own_data.
 */
static inline int32_t mukana_op_reservation_suspend(mukana_session* session, const mukana_op_reservation_suspend_request* request,
    mukana_rec_placed* answer, mukana_response** response) {
  return mukana_call_typed(session, "reservation.suspend", &mukana_op_reservation_suspend_request_layout, request,
                           &mukana_rec_placed_layout, answer, response);
}


/* response.* ------------------------------------------------------------------------------------------------------- */

/** The request of "response.amend". */
typedef struct mukana_op_response_amend_request {
  /** The response's id. Must be given. */
  const char* id;
  /**
   * Item to value, in the place of what was answered; items that are left out stay as they are. Must be given. As JSON.
   * (sensitive)
   */
  const char* answers;
  /** Why it is amended. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_amend_request;
/** The members of mukana_op_response_amend_request. */
static const mukana_member mukana_op_response_amend_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_amend_request, id), 0, NULL, NULL},
    {"answers", MUKANA_MEMBER_JSON, offsetof(mukana_op_response_amend_request, answers), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_amend_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_amend_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_amend_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_amend_request. */
static const mukana_layout mukana_op_response_amend_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_amend_request_members, 5, sizeof(mukana_op_response_amend_request)};

/**
 * Corrects answers, with a reason; what they were stays readable. For the roles client, peer, coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_amend(mukana_session* session, const mukana_op_response_amend_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.amend", &mukana_op_response_amend_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "response.begin". */
typedef struct mukana_op_response_begin_request {
  /** The id of the draft and of the later response; made here where it is left out. */
  const char* id;
  /** The form to be answered. Must be given. */
  const char* form;
  /** Its version; the highest one where it is left out. The draft keeps it. */
  mukana_integer version;
  /** Who answers; the client itself where a client does. (personal) */
  const char* respondent;
  /** Whom the answers are about; the respondent where it is left out. (personal) */
  const char* subject;
  /** Who wrote the answers down, where that is somebody other than who calls. (personal) */
  const char* author;
  /** Whether nothing is kept of who answered, and of when no more than the day. */
  mukana_boolean anonymous;
  /** Whether it is answered alone, together with somebody, or in the subject's place. */
  mukana_code_answering_mode mode;
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. */
  const char* wave;
  /** The assignment that it answers. Never of an anonymous one. */
  const char* assignment;
  /** The first answers, if there are some. As JSON. (sensitive) */
  const char* answers;
  /** Where the respondent is: an item, or whatever the host goes by. */
  const char* place;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_begin_request;
/** The members of mukana_op_response_begin_request. */
static const mukana_member mukana_op_response_begin_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, id), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_begin_request, version), 0, NULL, NULL},
    {"respondent", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, respondent), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, subject), 0, NULL, NULL},
    {"author", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, author), 0, NULL, NULL},
    {"anonymous", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_response_begin_request, anonymous), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_response_begin_request, mode), 0, mukana_code_answering_mode_names, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, wave), 0, NULL, NULL},
    {"assignment", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, assignment), 0, NULL, NULL},
    {"answers", MUKANA_MEMBER_JSON, offsetof(mukana_op_response_begin_request, answers), 0, NULL, NULL},
    {"place", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, place), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_begin_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_begin_request. */
static const mukana_layout mukana_op_response_begin_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_begin_request_members, 13, sizeof(mukana_op_response_begin_request)};

/**
 * Begins a draft of a response, somebody's or anonymous. For the roles client, peer, coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_begin(mukana_session* session, const mukana_op_response_begin_request* request,
    mukana_rec_saved_draft* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.begin", &mukana_op_response_begin_request_layout, request,
                           &mukana_rec_saved_draft_layout, answer, response);
}

/** The request of "response.compare". */
typedef struct mukana_op_response_compare_request {
  /** The earlier response. Must be given. */
  const char* before;
  /** The later one: of the same person, to the same form. Must be given. */
  const char* after;
} mukana_op_response_compare_request;
/** The members of mukana_op_response_compare_request. */
static const mukana_member mukana_op_response_compare_request_members[] MUKANA_MAYBE_UNUSED = {
    {"before", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_compare_request, before), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_compare_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_response_compare_request. */
static const mukana_layout mukana_op_response_compare_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_compare_request_members, 2, sizeof(mukana_op_response_compare_request)};

/**
 * Compares the scores of two responses of one person, with reliable change. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_compare(mukana_session* session, const mukana_op_response_compare_request* request,
    mukana_rec_response_comparison* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.compare", &mukana_op_response_compare_request_layout, request,
                           &mukana_rec_response_comparison_layout, answer, response);
}

/** The request of "response.count". */
typedef struct mukana_op_response_count_request {
  /** Only responses to this form. */
  const char* form;
  /** Only those of this person. */
  const char* respondent;
  /** Only those about this person. */
  const char* subject;
  /** Only those of this wave. */
  const char* wave;
} mukana_op_response_count_request;
/** The members of mukana_op_response_count_request. */
static const mukana_member mukana_op_response_count_request_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_count_request, form), 0, NULL, NULL},
    {"respondent", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_count_request, respondent), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_count_request, subject), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_count_request, wave), 0, NULL, NULL}};
/** The layout of mukana_op_response_count_request. */
static const mukana_layout mukana_op_response_count_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_count_request_members, 4, sizeof(mukana_op_response_count_request)};

/**
 * Counts responses. For the roles client, peer, coach, coordinator; for guidance, coaching, assessment, evaluation,
 * administration, own_data.
 */
static inline int32_t mukana_op_response_count(mukana_session* session, const mukana_op_response_count_request* request,
    mukana_rec_count* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.count", &mukana_op_response_count_request_layout, request,
                           &mukana_rec_count_layout, answer, response);
}

/** The request of "response.discard". */
typedef struct mukana_op_response_discard_request {
  /** The id of the record. Must be given. */
  const char* id;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_discard_request;
/** The members of mukana_op_response_discard_request. */
static const mukana_member mukana_op_response_discard_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_discard_request, id), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_discard_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_discard_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_discard_request. */
static const mukana_layout mukana_op_response_discard_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_discard_request_members, 3, sizeof(mukana_op_response_discard_request)};

/**
 * Throws a draft away, with all that it said. For the roles client, peer, coach, coordinator; for guidance, coaching,
 * assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_discard(mukana_session* session, const mukana_op_response_discard_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.discard", &mukana_op_response_discard_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "response.drafts". */
typedef struct mukana_op_response_drafts_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_response_drafts_request;
/** The members of mukana_op_response_drafts_request. */
static const mukana_member mukana_op_response_drafts_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_drafts_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_drafts_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_response_drafts_request. */
static const mukana_layout mukana_op_response_drafts_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_drafts_request_members, 2, sizeof(mukana_op_response_drafts_request)};

/**
 * Lists the drafts that the actor began or is to answer. For the roles client, peer, coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_drafts(mukana_session* session, const mukana_op_response_drafts_request* request,
    mukana_rec_draft_line_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.drafts", &mukana_op_response_drafts_request_layout, request,
                           &mukana_rec_draft_line_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_response_drafts_cursor(mukana_session* session, const mukana_op_response_drafts_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "response.drafts", &mukana_op_response_drafts_request_layout, request,
                                  cursor, response);
}

/** The request of "response.export_csv". */
typedef struct mukana_op_response_export_csv_request {
  /** The form whose responses are written. Must be given. */
  const char* form;
  /** Only those to this version; all versions where it is left out. */
  mukana_integer version;
  /** Only those of this wave. */
  const char* wave;
  /** wide: a row for each response; long: a row for each answer. */
  mukana_code_table_shape shape;
  /** Whether free texts are told as well. */
  mukana_boolean texts;
  /** What stands between cells: ; or , */
  const char* delimiter;
} mukana_op_response_export_csv_request;
/** The members of mukana_op_response_export_csv_request. */
static const mukana_member mukana_op_response_export_csv_request_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_export_csv_request, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_export_csv_request, version), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_export_csv_request, wave), 0, NULL, NULL},
    {"shape", MUKANA_MEMBER_CODE, offsetof(mukana_op_response_export_csv_request, shape), 0, mukana_code_table_shape_names, NULL},
    {"texts", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_response_export_csv_request, texts), 0, NULL, NULL},
    {"delimiter", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_export_csv_request, delimiter), 0, NULL, NULL}};
/** The layout of mukana_op_response_export_csv_request. */
static const mukana_layout mukana_op_response_export_csv_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_export_csv_request_members, 6, sizeof(mukana_op_response_export_csv_request)};

/**
 * Writes the responses to a form as CSV, all versions in one table. For the roles client, peer, coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_export_csv(mukana_session* session, const mukana_op_response_export_csv_request* request,
    mukana_rec_table* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.export_csv", &mukana_op_response_export_csv_request_layout, request,
                           &mukana_rec_table_layout, answer, response);
}

/** The request of "response.export_fhir". */
typedef struct mukana_op_response_export_fhir_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_response_export_fhir_request;
/** The members of mukana_op_response_export_fhir_request. */
static const mukana_member mukana_op_response_export_fhir_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_export_fhir_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_response_export_fhir_request. */
static const mukana_layout mukana_op_response_export_fhir_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_export_fhir_request_members, 1, sizeof(mukana_op_response_export_fhir_request)};

/**
 * Writes one response as a FHIR questionnaire response. For the roles client, peer, coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_export_fhir(mukana_session* session, const mukana_op_response_export_fhir_request* request,
    mukana_rec_document* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.export_fhir", &mukana_op_response_export_fhir_request_layout, request,
                           &mukana_rec_document_layout, answer, response);
}

/** The request of "response.get". */
typedef struct mukana_op_response_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_response_get_request;
/** The members of mukana_op_response_get_request. */
static const mukana_member mukana_op_response_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_response_get_request. */
static const mukana_layout mukana_op_response_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_get_request_members, 1, sizeof(mukana_op_response_get_request)};

/**
 * Reads one valid response. For the roles client, peer, coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_get(mukana_session* session, const mukana_op_response_get_request* request,
    mukana_rec_response_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.get", &mukana_op_response_get_request_layout, request,
                           &mukana_rec_response_view_layout, answer, response);
}

/** The request of "response.history". */
typedef struct mukana_op_response_history_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_response_history_request;
/** The members of mukana_op_response_history_request. */
static const mukana_member mukana_op_response_history_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_history_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_response_history_request. */
static const mukana_layout mukana_op_response_history_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_history_request_members, 1, sizeof(mukana_op_response_history_request)};

/**
 * Reads a response in whatever state, and everything that it was before. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_history(mukana_session* session, const mukana_op_response_history_request* request,
    mukana_rec_response_history* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.history", &mukana_op_response_history_request_layout, request,
                           &mukana_rec_response_history_layout, answer, response);
}

/** The request of "response.import_fhir". */
typedef struct mukana_op_response_import_fhir_request {
  /** The response's id; made here where it is left out. Never of an anonymous one. */
  const char* id;
  /** The form answered. Must be given. */
  const char* form;
  /** Its version; the highest one where it is left out. */
  mukana_integer version;
  /** Who answers; the client itself where a client does. (personal) */
  const char* respondent;
  /** Whom the answers are about; the respondent where it is left out. (personal) */
  const char* subject;
  /** Who wrote the answers down, where that is somebody other than who calls. (personal) */
  const char* author;
  /** Whether nothing is kept of who answered, and of when no more than the day. */
  mukana_boolean anonymous;
  /** Whether it is answered alone, together with somebody, or in the subject's place. */
  mukana_code_answering_mode mode;
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. */
  const char* wave;
  /** The assignment that it answers. Never of an anonymous one. */
  const char* assignment;
  /** A FHIR R4 QuestionnaireResponse. Must be given. As JSON. (sensitive) */
  const char* resource;
  /** Whether it was written down at the time or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** Only tells what would happen. */
  mukana_boolean dry_run;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_import_fhir_request;
/** The members of mukana_op_response_import_fhir_request. */
static const mukana_member mukana_op_response_import_fhir_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, id), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_import_fhir_request, version), 0, NULL, NULL},
    {"respondent", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, respondent), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, subject), 0, NULL, NULL},
    {"author", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, author), 0, NULL, NULL},
    {"anonymous", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_response_import_fhir_request, anonymous), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_response_import_fhir_request, mode), 0, mukana_code_answering_mode_names, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, wave), 0, NULL, NULL},
    {"assignment", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, assignment), 0, NULL, NULL},
    {"resource", MUKANA_MEMBER_JSON, offsetof(mukana_op_response_import_fhir_request, resource), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_response_import_fhir_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"dry_run", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_response_import_fhir_request, dry_run), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_import_fhir_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_import_fhir_request. */
static const mukana_layout mukana_op_response_import_fhir_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_import_fhir_request_members, 14, sizeof(mukana_op_response_import_fhir_request)};

/**
 * Submits a FHIR questionnaire response to a form, and lists all that is lost. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_import_fhir(mukana_session* session, const mukana_op_response_import_fhir_request* request,
    mukana_rec_response_imported* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.import_fhir", &mukana_op_response_import_fhir_request_layout, request,
                           &mukana_rec_response_imported_layout, answer, response);
}

/** The request of "response.list". */
typedef struct mukana_op_response_list_request {
  /** Only responses to this form. */
  const char* form;
  /** Only those of this person. */
  const char* respondent;
  /** Only those about this person. */
  const char* subject;
  /** Only those of this wave. */
  const char* wave;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_response_list_request;
/** The members of mukana_op_response_list_request. */
static const mukana_member mukana_op_response_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_list_request, form), 0, NULL, NULL},
    {"respondent", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_list_request, respondent), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_list_request, subject), 0, NULL, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_list_request, wave), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_response_list_request. */
static const mukana_layout mukana_op_response_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_list_request_members, 6, sizeof(mukana_op_response_list_request)};

/**
 * Lists responses, page by page, in an order that tells nothing. For the roles client, peer, coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_list(mukana_session* session, const mukana_op_response_list_request* request,
    mukana_rec_response_view_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.list", &mukana_op_response_list_request_layout, request,
                           &mukana_rec_response_view_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_response_list_cursor(mukana_session* session, const mukana_op_response_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "response.list", &mukana_op_response_list_request_layout, request,
                                  cursor, response);
}

/** The request of "response.rescore". */
typedef struct mukana_op_response_rescore_request {
  /** The form. Must be given. */
  const char* form;
  /** The version whose answers are scored; the highest one if left out. */
  mukana_integer version;
  /** The version of the scoring rules, by its name; left out where the rules are given. */
  const char* rule_version;
  /** New rules for the version's items. They are kept under their name, and never change again. */
  const mukana_in_scoring* scoring;
  /** Only this response; all of the version where it is left out. */
  const char* response;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_rescore_request;
/** The members of mukana_op_response_rescore_request. */
static const mukana_member mukana_op_response_rescore_request_members[] MUKANA_MAYBE_UNUSED = {
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_rescore_request, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_rescore_request, version), 0, NULL, NULL},
    {"rule_version", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_rescore_request, rule_version), 0, NULL, NULL},
    {"scoring", MUKANA_MEMBER_OBJECT, offsetof(mukana_op_response_rescore_request, scoring), 0, NULL, &mukana_in_scoring_layout},
    {"response", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_rescore_request, response), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_rescore_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_rescore_request. */
static const mukana_layout mukana_op_response_rescore_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_rescore_request_members, 6, sizeof(mukana_op_response_rescore_request)};

/**
 * Scores stored answers anew under a named version of the rules; earlier scores are kept. For the roles coordinator;
 * for assessment, evaluation, administration.
 */
static inline int32_t mukana_op_response_rescore(mukana_session* session, const mukana_op_response_rescore_request* request,
    mukana_rec_rescored_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.rescore", &mukana_op_response_rescore_request_layout, request,
                           &mukana_rec_rescored_view_layout, answer, response);
}

/** The request of "response.resume". */
typedef struct mukana_op_response_resume_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_response_resume_request;
/** The members of mukana_op_response_resume_request. */
static const mukana_member mukana_op_response_resume_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_resume_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_response_resume_request. */
static const mukana_layout mukana_op_response_resume_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_resume_request_members, 1, sizeof(mukana_op_response_resume_request)};

/**
 * Reads a draft, to go on where it was left; only its writer's or respondent's. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_resume(mukana_session* session, const mukana_op_response_resume_request* request,
    mukana_rec_draft_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.resume", &mukana_op_response_resume_request_layout, request,
                           &mukana_rec_draft_view_layout, answer, response);
}

/** The request of "response.save". */
typedef struct mukana_op_response_save_request {
  /** The draft's id. Must be given. */
  const char* id;
  /** Item to value, added to what the draft says; null for a skipped item. As JSON. (sensitive) */
  const char* answers;
  /** Items whose answers are taken out again. */
  const char* const* clear;
  size_t clear_count; /**< how many clear */
  /** Where the respondent is now. */
  const char* place;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_save_request;
/** The members of mukana_op_response_save_request. */
static const mukana_member mukana_op_response_save_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_save_request, id), 0, NULL, NULL},
    {"answers", MUKANA_MEMBER_JSON, offsetof(mukana_op_response_save_request, answers), 0, NULL, NULL},
    {"clear", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_response_save_request, clear), offsetof(mukana_op_response_save_request, clear_count), NULL, NULL},
    {"place", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_save_request, place), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_save_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_save_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_save_request. */
static const mukana_layout mukana_op_response_save_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_save_request_members, 6, sizeof(mukana_op_response_save_request)};

/**
 * Adds answers to a draft; what is there is checked, what is missing is told. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_save(mukana_session* session, const mukana_op_response_save_request* request,
    mukana_rec_saved_draft* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.save", &mukana_op_response_save_request_layout, request,
                           &mukana_rec_saved_draft_layout, answer, response);
}

/** The request of "response.scores". */
typedef struct mukana_op_response_scores_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_response_scores_request;
/** The members of mukana_op_response_scores_request. */
static const mukana_member mukana_op_response_scores_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_scores_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_response_scores_request. */
static const mukana_layout mukana_op_response_scores_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_scores_request_members, 1, sizeof(mukana_op_response_scores_request)};

/**
 * Reads the scores and flags of a response, earlier ones too. For the roles client, peer, coach, coordinator; for
 * guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_scores(mukana_session* session, const mukana_op_response_scores_request* request,
    mukana_rec_response_scores* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.scores", &mukana_op_response_scores_request_layout, request,
                           &mukana_rec_response_scores_layout, answer, response);
}

/** The request of "response.submit". */
typedef struct mukana_op_response_submit_request {
  /** The response's id; made here where it is left out. Never of an anonymous one. */
  const char* id;
  /** The form answered; left out where a draft is submitted. */
  const char* form;
  /** Its version; the highest one where it is left out. */
  mukana_integer version;
  /** Who answers; the client itself where a client does. (personal) */
  const char* respondent;
  /** Whom the answers are about; the respondent where it is left out. (personal) */
  const char* subject;
  /** Who wrote the answers down, where that is somebody other than who calls. (personal) */
  const char* author;
  /** Whether nothing is kept of who answered, and of when no more than the day. */
  mukana_boolean anonymous;
  /** Whether it is answered alone, together with somebody, or in the subject's place. */
  mukana_code_answering_mode mode;
  /** The wave of measurements that it belongs to, as a code; the assignment's if left out. */
  const char* wave;
  /** The assignment that it answers. Never of an anonymous one. */
  const char* assignment;
  /** The draft that is submitted. It says which form, whose and what; `answers` are added to it. */
  const char* draft;
  /** When it was answered; now where it is left out. */
  const char* submitted_at;
  /** The day, where only that is known. */
  const char* submitted_on;
  /** Item to value; null for an item that was skipped. As JSON. (sensitive) */
  const char* answers;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_submit_request;
/** The members of mukana_op_response_submit_request. */
static const mukana_member mukana_op_response_submit_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, id), 0, NULL, NULL},
    {"form", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, form), 0, NULL, NULL},
    {"version", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_submit_request, version), 0, NULL, NULL},
    {"respondent", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, respondent), 0, NULL, NULL},
    {"subject", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, subject), 0, NULL, NULL},
    {"author", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, author), 0, NULL, NULL},
    {"anonymous", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_response_submit_request, anonymous), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_response_submit_request, mode), 0, mukana_code_answering_mode_names, NULL},
    {"wave", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, wave), 0, NULL, NULL},
    {"assignment", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, assignment), 0, NULL, NULL},
    {"draft", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, draft), 0, NULL, NULL},
    {"submitted_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, submitted_at), 0, NULL, NULL},
    {"submitted_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, submitted_on), 0, NULL, NULL},
    {"answers", MUKANA_MEMBER_JSON, offsetof(mukana_op_response_submit_request, answers), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_response_submit_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_submit_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_submit_request. */
static const mukana_layout mukana_op_response_submit_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_submit_request_members, 16, sizeof(mukana_op_response_submit_request)};

/**
 * Submits a response to a form, somebody's or anonymous, or a draft of one. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_submit(mukana_session* session, const mukana_op_response_submit_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.submit", &mukana_op_response_submit_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "response.void". */
typedef struct mukana_op_response_void_request {
  /** The response's id. Must be given. */
  const char* id;
  /** Why it no longer counts. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_void_request;
/** The members of mukana_op_response_void_request. */
static const mukana_member mukana_op_response_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_void_request. */
static const mukana_layout mukana_op_response_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_void_request_members, 4, sizeof(mukana_op_response_void_request)};

/**
 * Takes a response that was a mistake out of every count; it is kept. For the roles coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_void(mukana_session* session, const mukana_op_response_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.void", &mukana_op_response_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "response.withdraw". */
typedef struct mukana_op_response_withdraw_request {
  /** The response's id. Must be given. */
  const char* id;
  /** Why it no longer counts. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_response_withdraw_request;
/** The members of mukana_op_response_withdraw_request. */
static const mukana_member mukana_op_response_withdraw_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_withdraw_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_withdraw_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_response_withdraw_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_response_withdraw_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_response_withdraw_request. */
static const mukana_layout mukana_op_response_withdraw_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_response_withdraw_request_members, 4, sizeof(mukana_op_response_withdraw_request)};

/**
 * Takes a response back on the respondent's wish; it is kept, never counted. For the roles client, peer, coach,
 * coordinator; for guidance, coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_response_withdraw(mukana_session* session, const mukana_op_response_withdraw_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "response.withdraw", &mukana_op_response_withdraw_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* role.* ----------------------------------------------------------------------------------------------------------- */

/** The request of "role.assign". */
typedef struct mukana_op_role_assign_request {
  /** The assignment's id; made here where it is left out. */
  const char* id;
  /** Who gets the role. Must be given. */
  const char* person;
  /** The role. Must be given. */
  mukana_code_role role;
  /** The first day of the role; left out, it holds from the beginning. */
  const char* first_day;
  /** The last day of the role; left out, it holds until it is ended. */
  const char* last_day;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_role_assign_request;
/** The members of mukana_op_role_assign_request. */
static const mukana_member mukana_op_role_assign_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_assign_request, id), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_assign_request, person), 0, NULL, NULL},
    {"role", MUKANA_MEMBER_CODE, offsetof(mukana_op_role_assign_request, role), 0, mukana_code_role_names, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_assign_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_assign_request, last_day), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_assign_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_role_assign_request. */
static const mukana_layout mukana_op_role_assign_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_role_assign_request_members, 6, sizeof(mukana_op_role_assign_request)};

/**
 * Gives a person an access role, for a time or until it is ended. For the roles coordinator, system_administrator; for
 * administration.
 */
static inline int32_t mukana_op_role_assign(mukana_session* session, const mukana_op_role_assign_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "role.assign", &mukana_op_role_assign_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "role.end". */
typedef struct mukana_op_role_end_request {
  /** The assignment's id. Must be given. */
  const char* id;
  /** The last day of the role. Must be given. */
  const char* last_day;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_role_end_request;
/** The members of mukana_op_role_end_request. */
static const mukana_member mukana_op_role_end_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_end_request, id), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_end_request, last_day), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_role_end_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_end_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_role_end_request. */
static const mukana_layout mukana_op_role_end_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_role_end_request_members, 4, sizeof(mukana_op_role_end_request)};

/**
 * Ends an access role; what was done in it keeps its actor. For the roles coordinator, system_administrator; for
 * administration.
 */
static inline int32_t mukana_op_role_end(mukana_session* session, const mukana_op_role_end_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "role.end", &mukana_op_role_end_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "role.list". */
typedef struct mukana_op_role_list_request {
  /** Only the roles of this person. */
  const char* person;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_role_list_request;
/** The members of mukana_op_role_list_request. */
static const mukana_member mukana_op_role_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_list_request, person), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_role_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_role_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_role_list_request. */
static const mukana_layout mukana_op_role_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_role_list_request_members, 3, sizeof(mukana_op_role_list_request)};

/**
 * Lists access roles, also ended ones, page by page. For the roles coordinator, privacy_officer, system_administrator;
 * for administration, oversight.
 */
static inline int32_t mukana_op_role_list(mukana_session* session, const mukana_op_role_list_request* request,
    mukana_rec_assignment_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "role.list", &mukana_op_role_list_request_layout, request,
                           &mukana_rec_assignment_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_role_list_cursor(mukana_session* session, const mukana_op_role_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "role.list", &mukana_op_role_list_request_layout, request,
                                  cursor, response);
}


/* safari.* --------------------------------------------------------------------------------------------------------- */

/** The request of "safari.begin". */
typedef struct mukana_op_safari_begin_request {
  /** The safari's id; made here where it is left out. */
  const char* id;
  /** The service that is tried. Must be given. */
  const char* service;
  /** Who provides it. */
  const char* organisation;
  /** Whether the participants go alone or guided. Must be given. */
  mukana_code_safari_guidance guidance;
  /** The local day; today where it is left out. */
  const char* run_on;
  /** Its steps in their order. */
  const mukana_in_safari_step* steps;
  size_t steps_count; /**< how many steps */
  /** Who takes part, clients and staff alike. */
  const mukana_in_safari_participant* participants;
  size_t participants_count; /**< how many participants */
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_safari_begin_request;
/** The members of mukana_op_safari_begin_request. */
static const mukana_member mukana_op_safari_begin_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_begin_request, id), 0, NULL, NULL},
    {"service", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_begin_request, service), 0, NULL, NULL},
    {"organisation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_begin_request, organisation), 0, NULL, NULL},
    {"guidance", MUKANA_MEMBER_CODE, offsetof(mukana_op_safari_begin_request, guidance), 0, mukana_code_safari_guidance_names, NULL},
    {"run_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_begin_request, run_on), 0, NULL, NULL},
    {"steps", MUKANA_MEMBER_LIST, offsetof(mukana_op_safari_begin_request, steps), offsetof(mukana_op_safari_begin_request, steps_count), NULL, &mukana_in_safari_step_layout},
    {"participants", MUKANA_MEMBER_LIST, offsetof(mukana_op_safari_begin_request, participants), offsetof(mukana_op_safari_begin_request, participants_count), NULL, &mukana_in_safari_participant_layout},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_begin_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_safari_begin_request. */
static const mukana_layout mukana_op_safari_begin_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_begin_request_members, 8, sizeof(mukana_op_safari_begin_request)};

/**
 * Begins a service safari: a service, its steps, and who takes part. For the roles coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_safari_begin(mukana_session* session, const mukana_op_safari_begin_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.begin", &mukana_op_safari_begin_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "safari.complete". */
typedef struct mukana_op_safari_complete_request {
  /** The id of the record. Must be given. */
  const char* id;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_safari_complete_request;
/** The members of mukana_op_safari_complete_request. */
static const mukana_member mukana_op_safari_complete_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_complete_request, id), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_complete_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_complete_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_safari_complete_request. */
static const mukana_layout mukana_op_safari_complete_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_complete_request_members, 3, sizeof(mukana_op_safari_complete_request)};

/**
 * Completes a safari that was talked over with all. For the roles coach, coordinator; for guidance, coaching,
 * assessment, evaluation, administration.
 */
static inline int32_t mukana_op_safari_complete(mukana_session* session, const mukana_op_safari_complete_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.complete", &mukana_op_safari_complete_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "safari.debrief". */
typedef struct mukana_op_safari_debrief_request {
  /** The safari's id. Must be given. */
  const char* id;
  /** The local day of the talk; today where it is left out. */
  const char* held_on;
  /** Who took part, by code; everybody where it is left out. */
  const char* const* participants;
  size_t participants_count; /**< how many participants */
  /** What was talked over. Must be given. (free text) */
  const char* notes;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_safari_debrief_request;
/** The members of mukana_op_safari_debrief_request. */
static const mukana_member mukana_op_safari_debrief_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_debrief_request, id), 0, NULL, NULL},
    {"held_on", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_debrief_request, held_on), 0, NULL, NULL},
    {"participants", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_safari_debrief_request, participants), offsetof(mukana_op_safari_debrief_request, participants_count), NULL, NULL},
    {"notes", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_debrief_request, notes), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_debrief_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_debrief_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_safari_debrief_request. */
static const mukana_layout mukana_op_safari_debrief_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_debrief_request_members, 6, sizeof(mukana_op_safari_debrief_request)};

/**
 * Writes down what was talked over afterwards. For the roles coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_safari_debrief(mukana_session* session, const mukana_op_safari_debrief_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.debrief", &mukana_op_safari_debrief_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "safari.find". */
typedef struct mukana_op_safari_find_request {
  /** The safari's id. Must be given. */
  const char* id;
  /** Who noticed it, by code; left out: all together. */
  const char* participant;
  /** The step at which it was noticed. */
  const char* step;
  /** Whether something works well, is a problem, or is an idea. Must be given. */
  mukana_code_finding_kind kind;
  /** Where in the service: a page, a chat, a phone line. */
  const char* touchpoint;
  /** Where in the touchpoint: the page's lower edge. */
  const char* place;
  /** How severe a problem is. */
  mukana_code_finding_severity severity;
  /** Whether it keeps somebody from using the service at all. */
  mukana_boolean accessibility;
  /** What was noticed. Must be given. (free text) */
  const char* text;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_safari_find_request;
/** The members of mukana_op_safari_find_request. */
static const mukana_member mukana_op_safari_find_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_find_request, id), 0, NULL, NULL},
    {"participant", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_find_request, participant), 0, NULL, NULL},
    {"step", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_find_request, step), 0, NULL, NULL},
    {"kind", MUKANA_MEMBER_CODE, offsetof(mukana_op_safari_find_request, kind), 0, mukana_code_finding_kind_names, NULL},
    {"touchpoint", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_find_request, touchpoint), 0, NULL, NULL},
    {"place", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_find_request, place), 0, NULL, NULL},
    {"severity", MUKANA_MEMBER_CODE, offsetof(mukana_op_safari_find_request, severity), 0, mukana_code_finding_severity_names, NULL},
    {"accessibility", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_safari_find_request, accessibility), 0, NULL, NULL},
    {"text", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_find_request, text), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_find_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_find_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_safari_find_request. */
static const mukana_layout mukana_op_safari_find_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_find_request_members, 11, sizeof(mukana_op_safari_find_request)};

/**
 * Notes a finding, to be passed on to the provider. For the roles client, peer, coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_safari_find(mukana_session* session, const mukana_op_safari_find_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.find", &mukana_op_safari_find_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "safari.get". */
typedef struct mukana_op_safari_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_safari_get_request;
/** The members of mukana_op_safari_get_request. */
static const mukana_member mukana_op_safari_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_safari_get_request. */
static const mukana_layout mukana_op_safari_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_get_request_members, 1, sizeof(mukana_op_safari_get_request)};

/**
 * Reads one safari, as far as it is the actor's. For the roles client, peer, coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_safari_get(mukana_session* session, const mukana_op_safari_get_request* request,
    mukana_rec_safari_view* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.get", &mukana_op_safari_get_request_layout, request,
                           &mukana_rec_safari_view_layout, answer, response);
}

/** The request of "safari.join". */
typedef struct mukana_op_safari_join_request {
  /** The safari's id. Must be given. */
  const char* id;
  /** The participant's code; unique in the safari. Must be given. */
  const char* code;
  /** Who it is; may be unknown. (personal) */
  const char* person;
  /** From where the participant comes; all are equal. Must be given. */
  mukana_code_participant_part part;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_safari_join_request;
/** The members of mukana_op_safari_join_request. */
static const mukana_member mukana_op_safari_join_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_join_request, id), 0, NULL, NULL},
    {"code", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_join_request, code), 0, NULL, NULL},
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_join_request, person), 0, NULL, NULL},
    {"part", MUKANA_MEMBER_CODE, offsetof(mukana_op_safari_join_request, part), 0, mukana_code_participant_part_names, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_join_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_join_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_safari_join_request. */
static const mukana_layout mukana_op_safari_join_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_join_request_members, 6, sizeof(mukana_op_safari_join_request)};

/**
 * Adds a participant, client or staff. For the roles coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_safari_join(mukana_session* session, const mukana_op_safari_join_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.join", &mukana_op_safari_join_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "safari.list". */
typedef struct mukana_op_safari_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_safari_list_request;
/** The members of mukana_op_safari_list_request. */
static const mukana_member mukana_op_safari_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_safari_list_request. */
static const mukana_layout mukana_op_safari_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_list_request_members, 2, sizeof(mukana_op_safari_list_request)};

/**
 * Lists safaris, page by page. For the roles client, peer, coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration, own_data.
 */
static inline int32_t mukana_op_safari_list(mukana_session* session, const mukana_op_safari_list_request* request,
    mukana_rec_safari_line_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.list", &mukana_op_safari_list_request_layout, request,
                           &mukana_rec_safari_line_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_safari_list_cursor(mukana_session* session, const mukana_op_safari_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "safari.list", &mukana_op_safari_list_request_layout, request,
                                  cursor, response);
}

/** The request of "safari.step". */
typedef struct mukana_op_safari_step_request {
  /** The safari's id. Must be given. */
  const char* id;
  /** The participant's code. Must be given. */
  const char* participant;
  /** The step's code. Must be given. */
  const char* step;
  /** How it went. Must be given. */
  mukana_code_step_outcome outcome;
  /** How easy it felt, from 1 (hard) to 5 (easy). */
  mukana_integer ease;
  /** How long it took, in whole minutes. */
  mukana_integer minutes;
  /** The participant's own words; not shown to other participants. (free text) */
  const char* note;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_safari_step_request;
/** The members of mukana_op_safari_step_request. */
static const mukana_member mukana_op_safari_step_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_step_request, id), 0, NULL, NULL},
    {"participant", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_step_request, participant), 0, NULL, NULL},
    {"step", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_step_request, step), 0, NULL, NULL},
    {"outcome", MUKANA_MEMBER_CODE, offsetof(mukana_op_safari_step_request, outcome), 0, mukana_code_step_outcome_names, NULL},
    {"ease", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_step_request, ease), 0, NULL, NULL},
    {"minutes", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_step_request, minutes), 0, NULL, NULL},
    {"note", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_step_request, note), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_step_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_step_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_safari_step_request. */
static const mukana_layout mukana_op_safari_step_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_step_request_members, 9, sizeof(mukana_op_safari_step_request)};

/**
 * Writes down how a step went for a participant. For the roles client, peer, coach, coordinator; for guidance,
 * coaching, assessment, evaluation, administration, own_data.
 */
static inline int32_t mukana_op_safari_step(mukana_session* session, const mukana_op_safari_step_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.step", &mukana_op_safari_step_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "safari.void". */
typedef struct mukana_op_safari_void_request {
  /** The safari's id. Must be given. */
  const char* id;
  /** Why it does not count. Must be given. (free text) */
  const char* reason;
  /** E_CONFLICT where the record has changed since this revision. */
  mukana_integer expected_revision;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_safari_void_request;
/** The members of mukana_op_safari_void_request. */
static const mukana_member mukana_op_safari_void_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_void_request, id), 0, NULL, NULL},
    {"reason", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_void_request, reason), 0, NULL, NULL},
    {"expected_revision", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_safari_void_request, expected_revision), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_safari_void_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_safari_void_request. */
static const mukana_layout mukana_op_safari_void_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_safari_void_request_members, 4, sizeof(mukana_op_safari_void_request)};

/**
 * Takes a safari out of every count; it is kept. For the roles coach, coordinator; for guidance, coaching, assessment,
 * evaluation, administration.
 */
static inline int32_t mukana_op_safari_void(mukana_session* session, const mukana_op_safari_void_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "safari.void", &mukana_op_safari_void_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}


/* sanitisation.* --------------------------------------------------------------------------------------------------- */

/** The request of "sanitisation.record". */
typedef struct mukana_op_sanitisation_record_request {
  /** The record's id; made here where it is left out. */
  const char* id;
  /** The device that was wiped. Must be given. */
  const char* device;
  /** Which of its media; may be left out where there is only one. */
  const char* medium;
  /** clear, purge or destroy. Must be given. */
  mukana_code_wipe_action action;
  /** The tool and its version. */
  const char* tool;
  /** When it began. Must be given. */
  const char* started_at;
  /** When it was done. Must be given. */
  const char* finished_at;
  /** Whether the verification passed. Must be given. */
  mukana_code_wipe_result result;
  /** What the tool warned of; a pass with a warning is no acceptable evidence. */
  const char* const* warnings;
  size_t warnings_count; /**< how many warnings */
  /** Who wiped; whoever records it where it is left out. (personal) */
  const char* performed_by;
  /** Whether it is written down at the time, offline or afterwards. */
  mukana_code_entry_mode entry_mode;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_sanitisation_record_request;
/** The members of mukana_op_sanitisation_record_request. */
static const mukana_member mukana_op_sanitisation_record_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, id), 0, NULL, NULL},
    {"device", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, device), 0, NULL, NULL},
    {"medium", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, medium), 0, NULL, NULL},
    {"action", MUKANA_MEMBER_CODE, offsetof(mukana_op_sanitisation_record_request, action), 0, mukana_code_wipe_action_names, NULL},
    {"tool", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, tool), 0, NULL, NULL},
    {"started_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, started_at), 0, NULL, NULL},
    {"finished_at", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, finished_at), 0, NULL, NULL},
    {"result", MUKANA_MEMBER_CODE, offsetof(mukana_op_sanitisation_record_request, result), 0, mukana_code_wipe_result_names, NULL},
    {"warnings", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_sanitisation_record_request, warnings), offsetof(mukana_op_sanitisation_record_request, warnings_count), NULL, NULL},
    {"performed_by", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, performed_by), 0, NULL, NULL},
    {"entry_mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_sanitisation_record_request, entry_mode), 0, mukana_code_entry_mode_names, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_sanitisation_record_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_sanitisation_record_request. */
static const mukana_layout mukana_op_sanitisation_record_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_sanitisation_record_request_members, 12, sizeof(mukana_op_sanitisation_record_request)};

/**
 * Records the wipe of a storage medium, the evidence that a loan needs. (Experimental.) For the roles coach,
 * coordinator; for guidance, lending, administration.
 */
static inline int32_t mukana_op_sanitisation_record(mukana_session* session, const mukana_op_sanitisation_record_request* request,
    mukana_rec_sanitisation_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "sanitisation.record", &mukana_op_sanitisation_record_request_layout, request,
                           &mukana_rec_sanitisation_saved_layout, answer, response);
}


/* series.* --------------------------------------------------------------------------------------------------------- */

/** The request of "series.get". */
typedef struct mukana_op_series_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_series_get_request;
/** The members of mukana_op_series_get_request. */
static const mukana_member mukana_op_series_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_series_get_request. */
static const mukana_layout mukana_op_series_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_series_get_request_members, 1, sizeof(mukana_op_series_get_request)};

/** Reads one series. For the roles coach, group_leader, coordinator; for guidance, coaching, administration. */
static inline int32_t mukana_op_series_get(mukana_session* session, const mukana_op_series_get_request* request,
    mukana_rec_series* answer, mukana_response** response) {
  return mukana_call_typed(session, "series.get", &mukana_op_series_get_request_layout, request,
                           &mukana_rec_series_layout, answer, response);
}

/** The request of "series.list". */
typedef struct mukana_op_series_list_request {
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_series_list_request;
/** The members of mukana_op_series_list_request. */
static const mukana_member mukana_op_series_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_series_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_series_list_request. */
static const mukana_layout mukana_op_series_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_series_list_request_members, 2, sizeof(mukana_op_series_list_request)};

/**
 * Lists series, page by page. For the roles coach, group_leader, coordinator; for guidance, coaching, administration.
 */
static inline int32_t mukana_op_series_list(mukana_session* session, const mukana_op_series_list_request* request,
    mukana_rec_series_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "series.list", &mukana_op_series_list_request_layout, request,
                           &mukana_rec_series_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_series_list_cursor(mukana_session* session, const mukana_op_series_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "series.list", &mukana_op_series_list_request_layout, request,
                                  cursor, response);
}

/** The request of "series.schedule". */
typedef struct mukana_op_series_schedule_request {
  /** The series' id; made here where it is left out. */
  const char* id;
  /** The group's name. Must be given. */
  const char* name;
  /** How its meetings are planned to be held. Must be given. */
  mukana_code_mode mode;
  /** Its weekly slots in wall-clock time. */
  const mukana_in_slot_text* slots;
  size_t slots_count; /**< how many slots */
  /** The first day of the period, itself included. Must be given. */
  const char* first_day;
  /** The last day of the period, itself included. Must be given. */
  const char* last_day;
  /** Days without a meeting, such as holidays. */
  const char* const* except;
  size_t except_count; /**< how many except */
  /** Who leads it as a rule. (personal) */
  const char* const* leaders;
  size_t leaders_count; /**< how many leaders */
  /** The unit that holds it. */
  const char* unit;
  /** The project that it belongs to. */
  const char* project;
  /** Whether its meetings are planned at once, with ids such as bingo.2021-02-18. */
  mukana_boolean plan_meetings;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_series_schedule_request;
/** The members of mukana_op_series_schedule_request. */
static const mukana_member mukana_op_series_schedule_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_schedule_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_schedule_request, name), 0, NULL, NULL},
    {"mode", MUKANA_MEMBER_CODE, offsetof(mukana_op_series_schedule_request, mode), 0, mukana_code_mode_names, NULL},
    {"slots", MUKANA_MEMBER_LIST, offsetof(mukana_op_series_schedule_request, slots), offsetof(mukana_op_series_schedule_request, slots_count), NULL, &mukana_in_slot_text_layout},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_schedule_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_schedule_request, last_day), 0, NULL, NULL},
    {"except", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_series_schedule_request, except), offsetof(mukana_op_series_schedule_request, except_count), NULL, NULL},
    {"leaders", MUKANA_MEMBER_STRINGS, offsetof(mukana_op_series_schedule_request, leaders), offsetof(mukana_op_series_schedule_request, leaders_count), NULL, NULL},
    {"unit", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_schedule_request, unit), 0, NULL, NULL},
    {"project", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_schedule_request, project), 0, NULL, NULL},
    {"plan_meetings", MUKANA_MEMBER_BOOLEAN, offsetof(mukana_op_series_schedule_request, plan_meetings), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_series_schedule_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_series_schedule_request. */
static const mukana_layout mukana_op_series_schedule_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_series_schedule_request_members, 12, sizeof(mukana_op_series_schedule_request)};

/**
 * Schedules a group's weekly meetings and plans each of them. For the roles coach, group_leader, coordinator; for
 * guidance, coaching, administration.
 */
static inline int32_t mukana_op_series_schedule(mukana_session* session, const mukana_op_series_schedule_request* request,
    mukana_rec_scheduled* answer, mukana_response** response) {
  return mukana_call_typed(session, "series.schedule", &mukana_op_series_schedule_request_layout, request,
                           &mukana_rec_scheduled_layout, answer, response);
}


/* unit.* ----------------------------------------------------------------------------------------------------------- */

/** The request of "unit.add". */
typedef struct mukana_op_unit_add_request {
  /** The unit's id; made here where it is left out. */
  const char* id;
  /** The unit's name. Must be given. */
  const char* name;
  /** The organisation that it is part of. */
  const char* organisation;
  /** The municipality in which it lies, as the host writes it. */
  const char* municipality;
  /** A repeated call with this key answers what the first one answered. */
  const char* idempotency_key;
} mukana_op_unit_add_request;
/** The members of mukana_op_unit_add_request. */
static const mukana_member mukana_op_unit_add_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_add_request, id), 0, NULL, NULL},
    {"name", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_add_request, name), 0, NULL, NULL},
    {"organisation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_add_request, organisation), 0, NULL, NULL},
    {"municipality", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_add_request, municipality), 0, NULL, NULL},
    {"idempotency_key", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_add_request, idempotency_key), 0, NULL, NULL}};
/** The layout of mukana_op_unit_add_request. */
static const mukana_layout mukana_op_unit_add_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_unit_add_request_members, 5, sizeof(mukana_op_unit_add_request)};

/** Adds a unit of an organisation. For the roles coordinator, system_administrator; for administration. */
static inline int32_t mukana_op_unit_add(mukana_session* session, const mukana_op_unit_add_request* request,
    mukana_rec_saved* answer, mukana_response** response) {
  return mukana_call_typed(session, "unit.add", &mukana_op_unit_add_request_layout, request,
                           &mukana_rec_saved_layout, answer, response);
}

/** The request of "unit.get". */
typedef struct mukana_op_unit_get_request {
  /** The id of the record. Must be given. */
  const char* id;
} mukana_op_unit_get_request;
/** The members of mukana_op_unit_get_request. */
static const mukana_member mukana_op_unit_get_request_members[] MUKANA_MAYBE_UNUSED = {
    {"id", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_get_request, id), 0, NULL, NULL}};
/** The layout of mukana_op_unit_get_request. */
static const mukana_layout mukana_op_unit_get_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_unit_get_request_members, 1, sizeof(mukana_op_unit_get_request)};

/**
 * Reads one unit. For the roles coach, group_leader, coordinator, reporter, system_administrator; for guidance,
 * coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_unit_get(mukana_session* session, const mukana_op_unit_get_request* request,
    mukana_rec_unit* answer, mukana_response** response) {
  return mukana_call_typed(session, "unit.get", &mukana_op_unit_get_request_layout, request,
                           &mukana_rec_unit_layout, answer, response);
}

/** The request of "unit.list". */
typedef struct mukana_op_unit_list_request {
  /** Only the units of this organisation. */
  const char* organisation;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_unit_list_request;
/** The members of mukana_op_unit_list_request. */
static const mukana_member mukana_op_unit_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"organisation", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_list_request, organisation), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_unit_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_unit_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_unit_list_request. */
static const mukana_layout mukana_op_unit_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_unit_list_request_members, 3, sizeof(mukana_op_unit_list_request)};

/**
 * Lists units, page by page. For the roles coach, group_leader, coordinator, reporter, system_administrator; for
 * guidance, coaching, lending, assessment, evaluation, administration.
 */
static inline int32_t mukana_op_unit_list(mukana_session* session, const mukana_op_unit_list_request* request,
    mukana_rec_unit_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "unit.list", &mukana_op_unit_list_request_layout, request,
                           &mukana_rec_unit_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_unit_list_cursor(mukana_session* session, const mukana_op_unit_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "unit.list", &mukana_op_unit_list_request_layout, request,
                                  cursor, response);
}


/* use_log.* -------------------------------------------------------------------------------------------------------- */

/** The request of "use_log.list". */
typedef struct mukana_op_use_log_list_request {
  /** Whose data was used. Must be given. */
  const char* person;
  /** Only uses from this day on. */
  const char* first_day;
  /** Only uses up to this day. */
  const char* last_day;
  /** How many records at the most. */
  mukana_integer limit;
  /** The `next` of the page before; left out for the first page. */
  const char* after;
} mukana_op_use_log_list_request;
/** The members of mukana_op_use_log_list_request. */
static const mukana_member mukana_op_use_log_list_request_members[] MUKANA_MAYBE_UNUSED = {
    {"person", MUKANA_MEMBER_TEXT, offsetof(mukana_op_use_log_list_request, person), 0, NULL, NULL},
    {"first_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_use_log_list_request, first_day), 0, NULL, NULL},
    {"last_day", MUKANA_MEMBER_TEXT, offsetof(mukana_op_use_log_list_request, last_day), 0, NULL, NULL},
    {"limit", MUKANA_MEMBER_INTEGER, offsetof(mukana_op_use_log_list_request, limit), 0, NULL, NULL},
    {"after", MUKANA_MEMBER_TEXT, offsetof(mukana_op_use_log_list_request, after), 0, NULL, NULL}};
/** The layout of mukana_op_use_log_list_request. */
static const mukana_layout mukana_op_use_log_list_request_layout MUKANA_MAYBE_UNUSED = {mukana_op_use_log_list_request_members, 5, sizeof(mukana_op_use_log_list_request)};

/**
 * Lists who used a person's data, when, in which role and for what purpose. For the roles client, peer,
 * privacy_officer; for oversight, own_data.
 */
static inline int32_t mukana_op_use_log_list(mukana_session* session, const mukana_op_use_log_list_request* request,
    mukana_rec_use_page* answer, mukana_response** response) {
  return mukana_call_typed(session, "use_log.list", &mukana_op_use_log_list_request_layout, request,
                           &mukana_rec_use_page_layout, answer, response);
}

/** The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open. */
static inline int32_t mukana_op_use_log_list_cursor(mukana_session* session, const mukana_op_use_log_list_request* request,
    mukana_cursor** cursor, mukana_response** response) {
  return mukana_cursor_open_typed(session, "use_log.list", &mukana_op_use_log_list_request_layout, request,
                                  cursor, response);
}


/* workspace.* ------------------------------------------------------------------------------------------------------ */

/** The request of "workspace.info". */
typedef struct mukana_op_workspace_info_request {
  char nothing; /**< there are no fields */
} mukana_op_workspace_info_request;
/** The layout of mukana_op_workspace_info_request. */
static const mukana_layout mukana_op_workspace_info_request_layout MUKANA_MAYBE_UNUSED = {NULL, 0, sizeof(mukana_op_workspace_info_request)};

/**
 * Tells which workspace this is and who acts on it. For the roles client, peer, coach, group_leader, coordinator,
 * reporter, privacy_officer, system_administrator; for guidance, coaching, lending, assessment, evaluation,
 * administration, oversight, own_data.
 */
static inline int32_t mukana_op_workspace_info(mukana_session* session, const mukana_op_workspace_info_request* request,
    mukana_rec_information* answer, mukana_response** response) {
  return mukana_call_typed(session, "workspace.info", &mukana_op_workspace_info_request_layout, request,
                           &mukana_rec_information_layout, answer, response);
}

#ifdef __cplusplus
}
#endif

#endif
