#pragma once
/// @file
/// Guidance as it happens: contacts, series of meetings, meetings and who attended, in the words of the field.
#include <array>
#include <cstdint>
#include <string_view>

#include "mukana/base/codes.hpp"

namespace mukana::guidance {

/// How somebody was guided in one contact.
enum class ContactKind { call, home_visit, unit_visit, remote_meeting, office_visit, message, village_hall, other };

/// Who called, where it was noted: guidance is given to clients and to professionals.
enum class CallerKind { client, professional, unknown };

/// How exactly it is known when something happened. "42 calls this week" is known to the week.
enum class Precision { instant, day, week, month };

/// A day of the week as a slot of a series names it, in the order of ISO 8601.
enum class SlotDay { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// How a meeting is held.
enum class Mode { on_site, remote, hybrid };

/// How one person took part; unknown where the list does not say (rule R15).
enum class AttendanceMode { on_site, remote, unknown };

enum class MeetingKind { group, training, workshop, kick_off, closing, unit_meeting, other };

/// Only held meetings count; a planned one must never leak into a figure (rule R11).
enum class MeetingState { planned, cancelled, not_held, held };

/// As what somebody was in a meeting. Only participants make the size of a group (rule R12).
enum class AttendanceRole { participant, leader, staff, observer };

/// A mark on the list. Somebody without a row is unmarked, which is neither (rule R14).
enum class Presence { present, absent, excused };

}  // namespace mukana::guidance

namespace mukana::base {

template <>
struct Codes<guidance::ContactKind> {
  static constexpr std::array<std::string_view, 8> names{"call",         "home_visit", "unit_visit",   "remote_meeting",
                                                         "office_visit", "message",    "village_hall", "other"};
};
template <>
struct Codes<guidance::CallerKind> {
  static constexpr std::array<std::string_view, 3> names{"client", "professional", "unknown"};
};
template <>
struct Codes<guidance::Precision> {
  static constexpr std::array<std::string_view, 4> names{"instant", "day", "week", "month"};
};
template <>
struct Codes<guidance::SlotDay> {
  static constexpr std::array<std::string_view, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                         "friday", "saturday", "sunday"};
};
template <>
struct Codes<guidance::Mode> {
  static constexpr std::array<std::string_view, 3> names{"on_site", "remote", "hybrid"};
};
template <>
struct Codes<guidance::AttendanceMode> {
  static constexpr std::array<std::string_view, 3> names{"on_site", "remote", "unknown"};
};
template <>
struct Codes<guidance::MeetingKind> {
  static constexpr std::array<std::string_view, 7> names{"group",   "training",     "workshop", "kick_off",
                                                         "closing", "unit_meeting", "other"};
};
template <>
struct Codes<guidance::MeetingState> {
  static constexpr std::array<std::string_view, 4> names{"planned", "cancelled", "not_held", "held"};
};
template <>
struct Codes<guidance::AttendanceRole> {
  static constexpr std::array<std::string_view, 4> names{"participant", "leader", "staff", "observer"};
};
template <>
struct Codes<guidance::Presence> {
  static constexpr std::array<std::string_view, 3> names{"present", "absent", "excused"};
};

}  // namespace mukana::base
