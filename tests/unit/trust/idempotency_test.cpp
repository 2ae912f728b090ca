#include "trust/idempotency.hpp"

#include <catch2/catch.hpp>

#include "unit/trust/journal_fixture.hpp"

using namespace mukana;

namespace {

constexpr std::int64_t day = 86'400'000;

std::string code_of(storage::Database& database, storage::Key controller, std::string_view key,
                    std::string_view operation, std::string_view request) {
  try {
    return trust::stored_answer(database, controller, key, operation, request).value_or("nothing");
  } catch (const base::Failed& failed) {
    CHECK(failed.failure().status == base::Status::conflict);
    CHECK(failed.failure().path == "/idempotency_key");
    return failed.failure().code;
  }
}

}  // namespace

TEST_CASE("A stored answer comes back for the same call and for no other", "[trust]") {
  const auto database = test::trust_database();
  trust::store_answer(*database, 1, "k", "unit.add", R"({"name":"A"})", R"({"id":"u"})", {0});
  struct Case {
    storage::Key controller;
    std::string key, operation, request, answer;
  };
  const std::vector<Case> cases{
      {1, "k", "unit.add", R"({"name":"A"})", R"({"id":"u"})"}, {1, "k", "unit.add", R"({"name":"B"})", "KEY_REUSED"},
      {1, "k", "unit.set", R"({"name":"A"})", "KEY_REUSED"},    {1, "k", "unit.add{", R"("name":"A"})", "KEY_REUSED"},
      {1, "K", "unit.add", R"({"name":"A"})", "nothing"},       {2, "k", "unit.add", R"({"name":"B"})", "nothing"},
  };
  for (const Case& call : cases) {
    CAPTURE(call.controller, call.key, call.operation, call.request);
    CHECK(code_of(*database, call.controller, call.key, call.operation, call.request) == call.answer);
  }
}

TEST_CASE("Answers expire after thirty days, when the next one is stored", "[trust]") {
  const auto database = test::trust_database();
  for (int i = 0; i < 5; ++i) {
    trust::store_answer(*database, 1, "old" + std::to_string(i), "o", "{}", "{}", {i});
  }
  trust::store_answer(*database, 1, "a", "o", "{}", "{}", {30 * day});
  CHECK(database->integer("SELECT COUNT(*) FROM stored_answer") == 6);
  trust::store_answer(*database, 1, "b", "o", "{}", "{}", {30 * day + 3});
  CHECK(database->integer("SELECT COUNT(*) FROM stored_answer") == 4);
  CHECK(code_of(*database, 1, "old2", "o", "{}") == "nothing");
  CHECK(code_of(*database, 1, "old3", "o", "{}") == "{}");
  trust::store_answer(*database, 1, "c", "o", "{}", "{}", {100 * day});
  CHECK(database->integer("SELECT COUNT(*) FROM stored_answer") == 1);
  CHECK(code_of(*database, 1, "c", "o", "{}") == "{}");
}
