#include "mukana/people/rules.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

namespace mukana::people {
namespace {

using base::Date;
using base::Refusal;
using base::Status;
using operation::Purpose;
using operation::Role;

Date day(std::string_view text) { return base::parse_date(text).value(); }

std::optional<Date> maybe_day(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional<Date>(day(text));
}

DatedSpan span(std::string_view first, std::string_view last) { return {maybe_day(first), maybe_day(last)}; }

// "" for agreement, else "code path".
std::string answer(const Refusal& refusal) { return refusal ? refusal->code + " " + refusal->path : std::string(); }

}  // namespace

TEST_CASE("a span holds on both its ends, and without an end beyond it", "[people]") {
  const auto [first, last, on, expected] = GENERATE(table<const char*, const char*, const char*, bool>({
      {"2021-02-01", "2021-06-30", "2021-01-31", false},
      {"2021-02-01", "2021-06-30", "2021-02-01", true},
      {"2021-02-01", "2021-06-30", "2021-06-30", true},
      {"2021-02-01", "2021-06-30", "2021-07-01", false},
      {"", "2021-06-30", "1950-01-01", true},
      {"", "2021-06-30", "2021-07-01", false},
      {"2021-02-01", "", "2050-01-01", true},
      {"", "", "2021-02-01", true},
  }));
  CAPTURE(first, last, on);
  CHECK(span(first, last).holds_on(day(on)) == expected);
}

TEST_CASE("spans overlap when they have a day in common", "[people]") {
  const auto [first_a, last_a, first_b, last_b, expected] =
      GENERATE(table<const char*, const char*, const char*, const char*, bool>({
          {"2021-01-01", "2021-01-31", "2021-02-01", "2021-02-28", false},
          {"2021-01-01", "2021-01-31", "2021-01-31", "2021-02-28", true},
          {"2021-02-01", "2021-02-28", "2021-01-01", "2021-01-31", false},
          {"2021-01-01", "", "2021-06-01", "", true},
          {"", "2021-01-31", "2021-02-01", "", false},
          {"", "", "2021-02-01", "2021-02-02", true},
          {"2021-01-01", "2021-12-31", "2021-03-01", "2021-03-01", true},
      }));
  CAPTURE(first_a, last_a, first_b, last_b);
  CHECK(span(first_a, last_a).overlaps(span(first_b, last_b)) == expected);
  CHECK(span(first_b, last_b).overlaps(span(first_a, last_a)) == expected);
}

TEST_CASE("an end before its start is refused with its path", "[people]") {
  const auto [first, last, expected] = GENERATE(table<const char*, const char*, const char*>({
      {"2021-02-01", "2021-01-31", "END_BEFORE_START /last_day"},
      {"2021-02-01", "2021-02-01", ""},
      {"2021-02-01", "", ""},
      {"", "2021-02-01", ""},
  }));
  const Refusal refusal = check_span(span(first, last));
  CHECK(answer(refusal) == expected);
  if (refusal) CHECK(refusal->status == Status::argument);
}

TEST_CASE("a birth lies between 1900 and today, and its date agrees with its year", "[people]") {
  struct Row {
    const char* date;
    std::optional<std::int64_t> year;
    const char* expected;
  };
  const auto row = GENERATE(values<Row>({
      {"", std::nullopt, ""},
      {"1950-03-01", std::nullopt, ""},
      {"", 1950, ""},
      {"1950-03-01", 1950, ""},
      {"1950-03-01", 1951, "BIRTH_DISAGREES /birth_year"},
      {"2021-02-15", std::nullopt, ""},
      {"2021-02-16", std::nullopt, "BORN_IN_FUTURE /birth_date"},
      {"", 2021, ""},
      {"", 2022, "BORN_IN_FUTURE /birth_year"},
      {"1900-01-01", std::nullopt, ""},
      {"1899-12-31", std::nullopt, "BORN_TOO_EARLY /birth_date"},
      {"", 1900, ""},
      {"", 1899, "BORN_TOO_EARLY /birth_year"},
      {"", -5, "BORN_TOO_EARLY /birth_year"},
  }));
  CAPTURE(row.date, row.year.value_or(0));
  const Refusal refusal = check_birth(maybe_day(row.date), row.year, day("2021-02-15"));
  CHECK(answer(refusal) == row.expected);
  if (refusal) CHECK(refusal->status == Status::argument);
}

TEST_CASE("the age is counted in full years on a day", "[people]") {
  struct Row {
    const char* born;
    const char* on;
    std::optional<std::int32_t> expected;
  };
  const auto row = GENERATE(values<Row>({
      {"1950-03-15", "2021-03-14", 70},
      {"1950-03-15", "2021-03-15", 71},
      {"1950-03-15", "2021-12-31", 71},
      {"1950-03-15", "1950-03-15", 0},
      {"1950-03-15", "1950-03-14", std::nullopt},
      {"2000-02-29", "2021-02-28", 20},
      {"2000-02-29", "2021-03-01", 21},
      {"2000-02-29", "2020-02-29", 20},
  }));
  CAPTURE(row.born, row.on);
  const auto age = age_on(day(row.born), day(row.on));
  REQUIRE(age.has_value() == row.expected.has_value());
  if (age) CHECK(*age == Age{*row.expected, *row.expected});
}

TEST_CASE("a year of birth alone gives the age to within a year", "[people]") {
  CHECK(age_on(1950, day("2021-02-15")) == Age{70, 71});
  CHECK(age_on(1950, day("2021-12-31")) == Age{71, 71});
  CHECK(age_on(2021, day("2021-02-15")) == Age{0, 0});
  CHECK(age_on(2022, day("2021-02-15")) == std::nullopt);
}

TEST_CASE("of the values that hold on a day the one that began last counts, then the one given later", "[people]") {
  const std::vector<DatedValue> values{{"Mikkeli", span("", "")},
                                       {"Pieksämäki", span("2021-03-01", "2021-05-31")},
                                       {"Mäntyharju", span("2021-04-01", "2021-04-30")},
                                       {"Kangasniemi", span("2021-04-01", "2021-04-15")}};
  const auto [on, expected] = GENERATE(table<const char*, const char*>({{"2021-02-28", "Mikkeli"},
                                                                        {"2021-03-01", "Pieksämäki"},
                                                                        {"2021-04-10", "Kangasniemi"},
                                                                        {"2021-04-20", "Mäntyharju"},
                                                                        {"2021-05-31", "Pieksämäki"},
                                                                        {"2021-06-01", "Mikkeli"}}));
  CAPTURE(on);
  const DatedValue* found = value_on(values, day(on));
  REQUIRE(found != nullptr);
  CHECK(found->value == expected);
}

TEST_CASE("no value holds where none was given for the day", "[people]") {
  const std::vector<DatedValue> values{{"Mikkeli", span("2021-03-01", "2021-03-31")}};
  CHECK(value_on(values, day("2021-02-28")) == nullptr);
  CHECK(value_on({}, day("2021-02-28")) == nullptr);
}

TEST_CASE("the value of an attribute is checked by what it is", "[people]") {
  const auto [attribute, value, expected] = GENERATE(table<Attribute, const char*, const char*>({
      {Attribute::municipality, "Mikkeli", ""},
      {Attribute::municipality, "  ", "BLANK /value"},
      {Attribute::unit, "u-1", ""},
      {Attribute::unit, "", "BLANK /value"},
      {Attribute::position, "peer_leader", ""},
      {Attribute::position, "director", "UNKNOWN_CODE /value"},
      {Attribute::target_group, "long_term_unemployed", ""},
      {Attribute::target_group, "our_own_group_7", ""},
      {Attribute::target_group, "Long term", "BAD_CODE /value"},
      {Attribute::target_group, "", "BAD_CODE /value"},
      {Attribute::target_group, "a1234567890123456789012345678901234567890", "BAD_CODE /value"},
      {Attribute::service_basis, "social_welfare_act", ""},
      {Attribute::service_basis, "SWA", "BAD_CODE /value"},
      {Attribute::protection, "true", ""},
      {Attribute::protection, "false", ""},
      {Attribute::protection, "yes", "UNKNOWN_CODE /value"},
  }));
  CAPTURE(value);
  CHECK(answer(check_attribute(attribute, value, "/value")) == expected);
}

TEST_CASE("only a coordinator sets or lifts the protection", "[people]") {
  CHECK(answer(check_may_set(Role::coordinator, Attribute::protection)).empty());
  CHECK(answer(check_may_set(Role::coach, Attribute::protection)) == "NOT_YOURS_TO_SET /attribute");
  CHECK(answer(check_may_set(Role::coach, Attribute::municipality)).empty());
}

TEST_CASE("target groups that tell of health are sensitive", "[people]") {
  const auto [code, expected] = GENERATE(table<const char*, bool>({{"long_term_unemployed", false},
                                                                   {"young_outside_education", false},
                                                                   {"weak_labour_market_position", false},
                                                                   {"high_unemployment_risk", false},
                                                                   {"staff", false},
                                                                   {"health_risk_group", true},
                                                                   {"mental_health_services_client", true},
                                                                   {"substance_services_client", true},
                                                                   {"our_own_group_7", false}}));
  CAPTURE(code);
  CHECK(is_sensitive_target_group(code) == expected);
}

TEST_CASE("every known target group has a code of its own that may be used", "[people]") {
  const auto groups = known_target_groups();
  for (const TargetGroup& group : groups) {
    CHECK(answer(check_code(group.code, "/target_groups/0")).empty());
    CHECK(std::count_if(groups.begin(), groups.end(), [&](const auto& other) { return other.code == group.code; }) ==
          1);
  }
}

TEST_CASE("sensitive target groups are shown to coaches and coordinators who guide, coach or assess", "[people]") {
  for (std::size_t r = 0; r < base::Codes<Role>::names.size(); ++r) {
    for (std::size_t p = 0; p < base::Codes<Purpose>::names.size(); ++p) {
      const auto role = static_cast<Role>(r);
      const auto purpose = static_cast<Purpose>(p);
      CAPTURE(base::code(role), base::code(purpose));
      const bool role_may = role == Role::coach || role == Role::coordinator;
      const bool purpose_may =
          purpose == Purpose::guidance || purpose == Purpose::coaching || purpose == Purpose::assessment;
      CHECK(may_see_sensitive_target_groups(role, purpose) == (role_may && purpose_may));
    }
  }
}

TEST_CASE("a merge is of two persons, and only once", "[people]") {
  const auto [already_merged, same_person, expected] = GENERATE(table<bool, bool, const char*>({
      {false, false, ""},
      {true, false, "ALREADY_MERGED /id"},
      {false, true, "MERGE_INTO_SELF /into"},
      {true, true, "MERGE_INTO_SELF /into"},
  }));
  CHECK(answer(check_merge({already_merged, same_person})) == expected);
}

TEST_CASE("a merge is undone only once", "[people]") {
  const auto [undone, merged, expected] = GENERATE(table<bool, bool, const char*>({
      {false, true, ""},
      {true, false, "MERGE_ALREADY_UNDONE /merge"},
      {true, true, "MERGE_ALREADY_UNDONE /merge"},
      {false, false, "NOT_MERGED /merge"},
  }));
  CHECK(answer(check_unmerge(undone, merged)) == expected);
}

TEST_CASE("coordinators give every role but that of the system administrator", "[people]") {
  for (std::size_t actor = 0; actor < base::Codes<Role>::names.size(); ++actor) {
    for (std::size_t given = 0; given < base::Codes<Role>::names.size(); ++given) {
      const auto by = static_cast<Role>(actor);
      const auto role = static_cast<Role>(given);
      CAPTURE(base::code(by), base::code(role));
      const bool may =
          by == Role::system_administrator || (by == Role::coordinator && role != Role::system_administrator);
      CHECK(answer(check_may_give(by, role)) == (may ? "" : "NOT_YOURS_TO_GIVE /role"));
    }
  }
}

TEST_CASE("a role is not given twice for the same day", "[people]") {
  const std::vector<DatedSpan> held{span("2021-01-01", "2021-03-31"), span("2021-06-01", "")};
  CHECK(answer(check_role_start(held, span("2021-04-01", "2021-05-31"))).empty());
  CHECK(answer(check_role_start(held, span("2021-03-31", "2021-05-31"))) == "ROLE_ALREADY_HELD /role");
  CHECK(answer(check_role_start(held, span("2021-04-01", ""))) == "ROLE_ALREADY_HELD /role");
  CHECK(answer(check_role_start({}, span("", ""))).empty());
}

TEST_CASE("a workspace keeps a coordinator and a system administrator", "[people]") {
  struct Row {
    Role role;
    DatedSpan held;
    const char* last_day;
    std::vector<DatedSpan> others;
    const char* expected;
  };
  const auto row = GENERATE(values<Row>({
      {Role::coordinator, span("", ""), "2021-06-30", {}, "LAST_OF_ROLE /id"},
      {Role::system_administrator, span("", ""), "2021-06-30", {}, "LAST_OF_ROLE /id"},
      {Role::privacy_officer, span("", ""), "2021-06-30", {}, ""},
      {Role::coach, span("", ""), "2021-06-30", {}, ""},
      {Role::coordinator, span("", ""), "2021-06-30", {span("", "")}, ""},
      {Role::coordinator, span("", ""), "2021-06-30", {span("2021-07-01", "")}, ""},
      {Role::coordinator, span("", ""), "2021-06-30", {span("2021-07-02", "")}, "LAST_OF_ROLE /id"},
      {Role::coordinator, span("", ""), "2021-06-30", {span("", "2021-06-30")}, "LAST_OF_ROLE /id"},
      {Role::coordinator, span("", ""), "2021-06-30", {span("", "2021-12-31")}, "LAST_OF_ROLE /id"},
      {Role::coordinator, span("2021-02-01", "2021-08-31"), "2021-06-30", {span("", "")}, ""},
      {Role::coach, span("2021-02-01", ""), "2021-01-31", {}, "END_BEFORE_START /last_day"},
      {Role::coach, span("", "2021-05-31"), "2021-06-30", {}, "ALREADY_ENDED /last_day"},
  }));
  CAPTURE(base::code(row.role), row.last_day, row.others.size());
  CHECK(answer(check_role_end(row.role, row.held, day(row.last_day), row.others)) == row.expected);
}

TEST_CASE("a relationship is to a client or to a group, and not to oneself", "[people]") {
  const auto [client, group, self, expected] = GENERATE(table<bool, bool, bool, const char*>({
      {true, false, false, ""},
      {false, true, false, ""},
      {true, true, false, "CLIENT_AND_GROUP /group"},
      {false, false, false, "MISSING_FIELD /client"},
      {true, false, true, "RELATED_TO_SELF /client"},
  }));
  CHECK(answer(check_relationship(client, group, self)) == expected);
}

TEST_CASE("an extension moves the last day to a later day", "[people]") {
  const auto [old_day, new_day, expected] = GENERATE(table<const char*, const char*, const char*>({
      {"2021-06-30", "2021-07-01", ""},
      {"2021-06-30", "2022-01-01", ""},
      {"2021-06-30", "2021-06-30", "NOT_LATER /last_day"},
      {"2021-06-30", "2021-06-29", "NOT_LATER /last_day"},
  }));
  CAPTURE(old_day, new_day);
  const Refusal refusal = check_extension(day(old_day), day(new_day), "/last_day");
  CHECK(answer(refusal) == expected);
  if (refusal) CHECK(refusal->status == Status::refused);
}

TEST_CASE("what has not happened yet is not recorded as done", "[people]") {
  CHECK(answer(check_not_in_future(day("2021-02-15"), day("2021-02-15"), "/completed_on")).empty());
  CHECK(answer(check_not_in_future(day("2021-02-16"), day("2021-02-15"), "/completed_on")) ==
        "IN_FUTURE /completed_on");
}

}  // namespace mukana::people
