#include "mukana/people/rules.hpp"

#include <algorithm>
#include <array>

namespace mukana::people {

using base::Date;
using base::Failure;
using base::Refusal;
using base::Status;
using operation::Purpose;
using operation::Role;

namespace {

constexpr std::int64_t earliest_birth_year = 1900;

Failure argument(std::string_view code, std::string_view message, std::string_view path) {
  return {Status::argument, std::string(code), std::string(message), std::string(path)};
}

bool starts_later(const std::optional<Date>& first, const std::optional<Date>& second) {
  if (!first) return false;
  return !second || *first > *second;
}

}  // namespace

bool DatedSpan::holds_on(Date day) const {
  return (!first_day || *first_day <= day) && (!last_day || day <= *last_day);
}

bool DatedSpan::overlaps(const DatedSpan& other) const {
  const bool begins_too_late = first_day && other.last_day && *other.last_day < *first_day;
  const bool ends_too_early = last_day && other.first_day && *last_day < *other.first_day;
  return !begins_too_late && !ends_too_early;
}

Refusal check_span(const DatedSpan& span, std::string_view path) {
  if (span.first_day && span.last_day && *span.last_day < *span.first_day) {
    return argument("END_BEFORE_START", "The last day lies before the first.", path);
  }
  return {};
}

Refusal check_not_in_future(Date day, Date today, std::string_view path) {
  if (day > today) return argument("IN_FUTURE", "The day lies in the future.", path);
  return {};
}

Refusal check_not_blank(std::string_view text, std::string_view path) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return argument("BLANK", "The text is blank.", path);
  }
  return {};
}

Refusal check_code(std::string_view code, std::string_view path) {
  const bool fits = std::all_of(code.begin(), code.end(),
                                [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
  if (code.empty() || code.size() > 40 || !fits) {
    return argument("BAD_CODE", "A code has 1 to 40 of a-z, 0-9 and _.", path);
  }
  return {};
}

Refusal check_birth(std::optional<Date> birth_date, std::optional<std::int64_t> birth_year, Date today) {
  if (birth_date && *birth_date > today) {
    return argument("BORN_IN_FUTURE", "The birth lies in the future.", "/birth_date");
  }
  if (birth_date && birth_date->year() < earliest_birth_year) {
    return argument("BORN_TOO_EARLY", "The birth lies before 1900.", "/birth_date");
  }
  if (birth_year && *birth_year > today.year()) {
    return argument("BORN_IN_FUTURE", "The birth lies in the future.", "/birth_year");
  }
  if (birth_year && *birth_year < earliest_birth_year) {
    return argument("BORN_TOO_EARLY", "The birth lies before 1900.", "/birth_year");
  }
  if (birth_date && birth_year && birth_date->year() != *birth_year) {
    return argument("BIRTH_DISAGREES", "The birth's date and its year disagree.", "/birth_year");
  }
  return {};
}

std::optional<Age> age_on(Date birth_date, Date day) {
  if (day < birth_date) return std::nullopt;
  const bool birthday_to_come =
      day.month() < birth_date.month() || (day.month() == birth_date.month() && day.day() < birth_date.day());
  const std::int32_t years = day.year() - birth_date.year() - (birthday_to_come ? 1 : 0);
  return Age{years, years};
}

std::optional<Age> age_on(std::int64_t birth_year, Date day) {
  const auto most = static_cast<std::int32_t>(day.year() - birth_year);
  if (most < 0) return std::nullopt;
  const bool year_is_over = day.month() == 12 && day.day() == 31;
  return Age{year_is_over ? most : std::max(0, most - 1), most};
}

const DatedValue* value_on(std::span<const DatedValue> values, Date day) {
  const DatedValue* latest = nullptr;
  for (const DatedValue& value : values) {
    if (!value.span.holds_on(day)) continue;
    if (latest == nullptr || !starts_later(latest->span.first_day, value.span.first_day)) latest = &value;
  }
  return latest;
}

Refusal check_attribute(Attribute attribute, std::string_view value, std::string_view path) {
  switch (attribute) {
    case Attribute::municipality:
    case Attribute::unit: return check_not_blank(value, path);
    case Attribute::target_group:
    case Attribute::service_basis: return check_code(value, path);
    case Attribute::position:
      if (base::from_code<Position>(value)) return {};
      return argument("UNKNOWN_CODE", "The value is not in the list of codes.", path);
    case Attribute::protection:
      if (value == "true" || value == "false") return {};
      return argument("UNKNOWN_CODE", "The protection is true or false.", path);
  }
  return {};
}

Refusal check_may_set(Role actor, Attribute attribute) {
  if (attribute != Attribute::protection || actor == Role::coordinator) return {};
  return Failure{Status::refused, "NOT_YOURS_TO_SET", "Only a coordinator sets or lifts the protection.", "/attribute"};
}

std::span<const TargetGroup> known_target_groups() {
  static constexpr std::array<TargetGroup, 12> groups{{
      {"long_term_unemployed", false},
      {"young_outside_education", false},
      {"weak_labour_market_position", false},
      {"high_unemployment_risk", false},
      {"wage_subsidy_employee", false},
      {"staff", false},
      {"older_person", false},
      {"health_risk_group", true},
      {"mental_health_services_client", true},
      {"substance_services_client", true},
      {"disability_services_client", true},
      {"adult_social_work_client", true},
  }};
  return groups;
}

bool is_sensitive_target_group(std::string_view code) {
  const auto groups = known_target_groups();
  return std::any_of(groups.begin(), groups.end(),
                     [code](const TargetGroup& group) { return group.sensitive && group.code == code; });
}

bool may_see_sensitive_target_groups(Role role, Purpose purpose) {
  constexpr operation::SetOf<Role> roles{Role::coach, Role::coordinator};
  constexpr operation::SetOf<Purpose> purposes{Purpose::guidance, Purpose::coaching, Purpose::assessment};
  return roles.contains(role) && purposes.contains(purpose);
}

Refusal check_merge(const MergeQuestion& question) {
  if (question.same_person) {
    return Failure{Status::refused, "MERGE_INTO_SELF", "Both are the same person already.", "/into"};
  }
  if (question.already_merged) {
    return Failure{Status::conflict, "ALREADY_MERGED", "The person was merged into another one.", "/id"};
  }
  return {};
}

Refusal check_unmerge(bool already_undone, bool is_merged) {
  if (already_undone) {
    return Failure{Status::conflict, "MERGE_ALREADY_UNDONE", "The merge was undone before.", "/merge"};
  }
  if (!is_merged) return Failure{Status::conflict, "NOT_MERGED", "The person is not merged.", "/merge"};
  return {};
}

Refusal check_may_give(Role actor, Role role) {
  if (actor == Role::system_administrator) return {};
  if (actor == Role::coordinator && role != Role::system_administrator) return {};
  return Failure{Status::refused, "NOT_YOURS_TO_GIVE", "This role may not be given or ended by the acting one.",
                 "/role"};
}

Refusal check_role_start(std::span<const DatedSpan> held, const DatedSpan& wanted) {
  const bool has_it =
      std::any_of(held.begin(), held.end(), [&wanted](const DatedSpan& span) { return span.overlaps(wanted); });
  if (!has_it) return {};
  return Failure{Status::conflict, "ROLE_ALREADY_HELD", "The person has this role in that time.", "/role"};
}

Refusal check_role_end(Role role, const DatedSpan& held, Date last_day, std::span<const DatedSpan> others) {
  if (Refusal refusal = check_end(held, last_day)) return refusal;
  if (role != Role::coordinator && role != Role::system_administrator) return {};
  // Somebody whose own role ends one day would only put the same refusal off, and then nobody is there to be refused.
  const Date next = last_day.plus_days(1);
  const bool somebody_stays = std::any_of(
      others.begin(), others.end(), [next](const DatedSpan& other) { return other.holds_on(next) && !other.last_day; });
  if (somebody_stays) return {};
  return Failure{Status::refused, "LAST_OF_ROLE", "Nobody else would have this role from then on.", "/id"};
}

Refusal check_relationship(bool has_client, bool has_group, bool to_oneself) {
  if (has_client && has_group) {
    return argument("CLIENT_AND_GROUP", "A relationship is to a client or to a group, not to both.", "/group");
  }
  if (!has_client && !has_group) {
    return Failure{Status::format, "MISSING_FIELD", "A relationship needs a client or a group.", "/client"};
  }
  if (to_oneself) return argument("RELATED_TO_SELF", "Nobody is related to themselves.", "/client");
  return {};
}

Refusal check_end(const DatedSpan& held, Date last_day) {
  if (Refusal refusal = check_span({held.first_day, last_day})) return refusal;
  if (held.last_day && *held.last_day < last_day) {
    return Failure{Status::conflict, "ALREADY_ENDED", "It has ended earlier already.", "/last_day"};
  }
  return {};
}

Refusal check_extension(Date old_last_day, Date new_last_day, std::string_view path) {
  if (new_last_day > old_last_day) return {};
  return Failure{Status::refused, "NOT_LATER", "The new last day is not later than the old one.", std::string(path)};
}

base::Refusal check_succession(bool has_successor, bool has_day, bool is_itself, std::string_view path) {
  if (has_successor != has_day) {
    return base::Failure{base::Status::argument, "SUCCESSION_INCOMPLETE",
                         "A successor and its first day are named together.", std::string(path)};
  }
  if (is_itself) {
    return base::Failure{base::Status::argument, "OWN_SUCCESSOR", "An organisation cannot succeed itself.",
                         std::string(path)};
  }
  return {};
}

}  // namespace mukana::people
