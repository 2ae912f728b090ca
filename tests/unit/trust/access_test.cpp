#include "trust/access.hpp"

#include <array>
#include <catch2/catch.hpp>

using namespace mukana;
using operation::Access;
using operation::Purpose;
using operation::Reads;
using operation::Role;

namespace {

// What each role gets for each purpose: y allowed, p the wrong purpose, - denied. Roles from above: client, peer,
// coach, group leader, coordinator, reporter, privacy officer, system administrator. Purposes from the left: guidance,
// coaching, lending, assessment, evaluation, administration, oversight, own_data.
using Table = std::array<std::string_view, 8>;

struct Case {
  std::string_view name;
  Access rule;
  Table expected;
};

std::vector<Case> cases() {
  return {
      {"nobody", {}, {"--------", "--------", "--------", "--------", "--------", "--------", "--------", "--------"}},
      {"roles without a purpose",
       {{Role::coach}, {}},
       {"--------", "--------", "pppppppp", "--------", "--------", "--------", "--------", "--------"}},
      {"a purpose without roles",
       {{}, {Purpose::guidance}},
       {"--------", "--------", "--------", "--------", "--------", "--------", "--------", "--------"}},
      {"content for those who guide",
       {{Role::coach, Role::group_leader, Role::coordinator}, {Purpose::guidance, Purpose::coaching}, Reads::persons},
       {"--------", "--------", "yypppppp", "yypppppp", "yypppppp", "--------", "--------", "--------"}},
      {"one's own data",
       {{Role::client, Role::peer}, {Purpose::own_data}, Reads::persons},
       {"pppppppy", "pppppppy", "--------", "--------", "--------", "--------", "--------", "--------"}},
      {"figures",
       {{Role::coordinator, Role::reporter}, {Purpose::evaluation, Purpose::administration}, Reads::aggregates},
       {"--------", "--------", "--------", "--------", "ppppyypp", "ppppyypp", "--------", "--------"}},
      {"the journal",
       {{Role::privacy_officer, Role::system_administrator}, {Purpose::oversight}},
       {"--------", "--------", "--------", "--------", "--------", "--------", "ppppppyp", "ppppppyp"}},
      {"a reporter named in a rule that shows persons",
       {{Role::coordinator, Role::reporter}, {Purpose::evaluation}, Reads::persons},
       {"--------", "--------", "--------", "--------", "ppppyppp", "--------", "--------", "--------"}},
  };
}

char letter(trust::Decision decision) {
  switch (decision) {
    case trust::Decision::allowed: return 'y';
    case trust::Decision::wrong_purpose: return 'p';
    case trust::Decision::denied: return '-';
  }
  return '?';
}

}  // namespace

TEST_CASE("Every role and purpose against a table", "[trust]") {
  for (const Case& rule : cases()) {
    for (std::size_t role = 0; role < 8; ++role) {
      std::string decided;
      for (std::size_t purpose = 0; purpose < 8; ++purpose) {
        decided += letter(trust::decide(rule.rule, static_cast<Role>(role), static_cast<Purpose>(purpose)));
      }
      CAPTURE(rule.name, base::code(static_cast<Role>(role)));
      CHECK(decided == rule.expected[role]);
    }
  }
}
