#include <array>

#include "reporting/texts/words.hpp"

namespace mukana::reporting {
namespace {

constexpr std::array<Term, 5> sections{{{"contacts", "Guidance and home visits"},
                                        {"groups", "Groups and training"},
                                        {"devices", "Devices"},
                                        {"survey", "Surveys"},
                                        {"other", "Other figures"}}};

constexpr std::array<Term, 14> dimensions{{{"month", "by month"},
                                           {"iso_week", "by week"},
                                           {"weekday", "by weekday"},
                                           {"series", "by group"},
                                           {"mode", "by way of attending"},
                                           {"meeting_mode", "by form of the meeting"},
                                           {"caller_kind", "by caller"},
                                           {"municipality", "by municipality"},
                                           {"unit", "by unit"},
                                           {"position", "by position"},
                                           {"kind", "by kind"},
                                           {"role", "by role"},
                                           {"pilot", "by pilot"},
                                           {"meeting_kind", "by kind of meeting"}}};

constexpr std::array<Term, 10> units{{{"calls", "calls"},
                                      {"visits", "visits"},
                                      {"visits_per_week", "visits a week"},
                                      {"devices", "devices"},
                                      {"persons", "persons"},
                                      {"meetings", "meetings"},
                                      {"participations", "participations"},
                                      {"participants", "participants"},
                                      {"responses", "responses"},
                                      {"contacts", "contacts"}}};

constexpr std::array<Term, 27> reasons{{{"outside_period", "outside the period"},
                                        {"no_day", "no day is known"},
                                        {"no_person", "nobody was identified"},
                                        {"void", "void"},
                                        {"same_visit", "the same visit written down twice"},
                                        {"meeting_not_held", "the meeting was not held"},
                                        {"not_a_participant", "leader or staff"},
                                        {"not_answered", "the question was not answered"},
                                        {"older_response", "an earlier response of the same person"},
                                        {"too_few_rows", "too few times"},
                                        {"duplicate_row", "the same row again"},
                                        {"contradicting_row", "the row contradicts an earlier one"},
                                        {"time_never_existed", "the time never existed (clocks went forward)"},
                                        {"time_existed_twice", "the time existed twice"},
                                        {"no_such_date", "there is no such date"},
                                        {"bad_format", "the value cannot be read"},
                                        {"empty_cell", "the value is missing"},
                                        {"unknown_value", "an unknown value"},
                                        {"unknown_reference", "an unknown person or device"},
                                        {"NOT_FOUND", "what it refers to is not there"},
                                        {"BAD_DATE", "there is no such date"},
                                        {"impossible_date", "there is no such date"},
                                        {"absent", "absent"},
                                        {"not_present", "not present"},
                                        {"no_number", "the number is missing"},
                                        {"not_assisted", "without help"},
                                        {"cancelled", "cancelled"}}};

constexpr std::array<Term, 2> stages{{{"import", "reading the file"}, {"counting", "counting"}}};

constexpr std::array<Term, 16> codes{{{"monday", "Monday"},
                                      {"tuesday", "Tuesday"},
                                      {"wednesday", "Wednesday"},
                                      {"thursday", "Thursday"},
                                      {"friday", "Friday"},
                                      {"saturday", "Saturday"},
                                      {"sunday", "Sunday"},
                                      {"client", "client"},
                                      {"professional", "professional"},
                                      {"manager", "manager"},
                                      {"peer_leader", "peer leader"},
                                      {"remote", "remote"},
                                      {"on_site", "on site"},
                                      {"hybrid", "hybrid"},
                                      {"unknown", "not known"},
                                      {"coordinator", "coordinator"}}};

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

}  // namespace

const Words english{
    .tag = "en",
    .report = "Figures of the final report",
    .skip_to_content = "Skip to content",
    .pilot_period = "Pilot",
    .evaluation_period = "Evaluation period",
    .all_days = "every day on record",
    .made_on = "Made on",
    .audience = "Readers",
    .internal = "Internal",
    .internal_notice =
        "Internal report. It shows small groups in which single people can be recognised. Do not publish it or pass it "
        "on outside your own unit.",
    .at_a_glance = "At a glance",
    .claims_hold = "{} of {} published claims hold.",
    .participations = "Participations are not people: the same person is counted each time they took part.",
    .figure = "Figure",
    .value = "Value",
    .basis = "Share (n/N)",
    .period = "Period",
    .group = "Group",
    .claims = "Published claims and the rows",
    .claims_intro = "Every published sentence was computed again from the original rows.",
    .claim = "Claim",
    .verdict = "Does it hold",
    .why = "Because",
    .holds = "Holds",
    .fails = "Does not hold",
    .cannot_tell = "Cannot be told",
    .rejected = "Rows that were not counted",
    .rejected_intro = "These rows concern the figure and were not counted in it.",
    .nothing_rejected = "Every row was counted.",
    .reason = "Reason",
    .stage = "Stage",
    .rows = "Rows",
    .records = "Records",
    .methods = "Counting rules",
    .methods_intro = "How the figures were computed.",
    .rule = "Rule",
    .no_value = "cannot be computed",
    .at_least = "at least",
    .about = "about",
    .weeks = "weeks",
    .week = "wk",
    .week_axis = "week",
    .unknown = "not known",
    .generated_by = "The figures were computed by mukana from the original records.",
    .sections = sections,
    .dimensions = dimensions,
    .units = units,
    .reasons = reasons,
    .stages = stages,
    .codes = codes,
    .months = months,
};

}  // namespace mukana::reporting
