#pragma once
/// @file
/// What may be said of people: births, dated values, merges, roles. Pure functions; the day is always an argument.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/operation/access.hpp"
#include "mukana/people/types.hpp"

namespace mukana::people {

/// A span of days, both ends in; an end that is not given is open.
struct DatedSpan {
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
  /// Whether the day lies in the span.
  bool holds_on(base::Date day) const;
  /// Whether the two have a day in common.
  bool overlaps(const DatedSpan& other) const;
};

/// A value that is true for a time (rule R17: dated, never overwritten).
struct DatedValue {
  std::string value;
  DatedSpan span;
};

/// Says no (E_ARG, END_BEFORE_START) at `path` where the last day lies before the first.
base::Refusal check_span(const DatedSpan& span, std::string_view path = "/last_day");

/// Says no (E_ARG, IN_FUTURE) to a day after today, for what is said to have happened.
base::Refusal check_not_in_future(base::Date day, base::Date today, std::string_view path);

/// Says no (E_ARG) to a text of nothing but spaces.
base::Refusal check_not_blank(std::string_view text, std::string_view path);

/// Says no (E_ARG, BAD_CODE) to what is no code: 1 to 40 of a-z, 0-9 and `_`.
base::Refusal check_code(std::string_view code, std::string_view path);

/// Says no (E_ARG) to a birth in the future or before 1900, and to a date and a year that disagree.
base::Refusal check_birth(std::optional<base::Date> birth_date, std::optional<std::int64_t> birth_year,
                          base::Date today);

/// The earliest and the latest age, in full years, that somebody can have on a day.
struct Age {
  std::int32_t at_least = 0;
  std::int32_t at_most = 0;
  friend bool operator==(const Age&, const Age&) = default;
};

/// The age on a day, in full years; nothing before the birth. Who was born on 29 February has the birthday on 1 March
/// where there is no such day.
std::optional<Age> age_on(base::Date birth_date, base::Date day);
/// The age on a day where only the year of birth is known: it is exact on the last day of a year alone.
std::optional<Age> age_on(std::int64_t birth_year, base::Date day);

/// The value that holds on a day: the one that began last, and of two that began together the one given later.
/// Nothing where none holds.
const DatedValue* value_on(std::span<const DatedValue> values, base::Date day);

/// Says no (E_ARG) where the text is no value of the attribute: a position of the list, a code of a target group or a
/// service basis, `true` or `false` for the protection.
base::Refusal check_attribute(Attribute attribute, std::string_view value, std::string_view path);

/// Says no (E_REFUSED, NOT_YOURS_TO_SET) where the role may not set the attribute: only a coordinator sets or lifts
/// the protection.
base::Refusal check_may_set(operation::Role actor, Attribute attribute);

/// A target group that the library knows (capability 6). Any other code is taken too.
struct TargetGroup {
  std::string_view code;
  bool sensitive;  ///< it tells of somebody's health or of the service they use (GDPR, article 9)
};

/// The target groups that the library knows.
std::span<const TargetGroup> known_target_groups();
/// Whether a target group tells of health or of a service that does; a group that is not known does not.
bool is_sensitive_target_group(std::string_view code);
/// Whether an actor may be shown sensitive target groups: coaches and coordinators, while they guide, coach or assess.
bool may_see_sensitive_target_groups(operation::Role role, operation::Purpose purpose);

/// What a merge is asked of, the second person already followed to whom they have become.
struct MergeQuestion {
  bool already_merged = false;  ///< the first person has become another one
  bool same_person = false;     ///< both have become the same person
};
/// Says no to a merge: E_REFUSED (MERGE_INTO_SELF) or E_CONFLICT (ALREADY_MERGED).
base::Refusal check_merge(const MergeQuestion& question);
/// Says no to undoing a merge: E_CONFLICT (MERGE_ALREADY_UNDONE, NOT_MERGED).
base::Refusal check_unmerge(bool already_undone, bool is_merged);

/// Says no (E_REFUSED, NOT_YOURS_TO_GIVE) where the role may not give or end another: only a system administrator
/// makes system administrators, so that nobody raises themselves.
base::Refusal check_may_give(operation::Role actor, operation::Role role);
/// Says no (E_CONFLICT, ROLE_ALREADY_HELD) where one of the spans in which the person has the role overlaps the new
/// one.
base::Refusal check_role_start(std::span<const DatedSpan> held, const DatedSpan& wanted);
/// Says no to ending a role: E_ARG before its start, E_CONFLICT (ALREADY_ENDED) where it ends earlier already,
/// E_REFUSED (LAST_OF_ROLE) where nobody would be coordinator or system administrator from then on. `others` are the
/// spans of everybody else's same role.
base::Refusal check_role_end(operation::Role role, const DatedSpan& held, base::Date last_day,
                             std::span<const DatedSpan> others);

/// Says no (E_ARG) unless a relationship is to a client or to a group, not to both, and not to the actor.
base::Refusal check_relationship(bool has_client, bool has_group, bool to_oneself);
/// Says no to ending a relationship: E_ARG before its start, E_CONFLICT (ALREADY_ENDED) where it ended earlier.
base::Refusal check_end(const DatedSpan& held, base::Date last_day);

/// Says no (E_REFUSED, NOT_LATER) where the new last day is not later than the old one: extending never shortens.
base::Refusal check_extension(base::Date old_last_day, base::Date new_last_day, std::string_view path);

/// A successor is another organisation and has its first day; the two are said together (SUCCESSION_INCOMPLETE,
/// OWN_SUCCESSOR).
base::Refusal check_succession(bool has_successor, bool has_day, bool is_itself, std::string_view path);

}  // namespace mukana::people
