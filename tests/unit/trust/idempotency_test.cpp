#include "trust/idempotency.hpp"

#include <catch2/catch.hpp>

#include "unit/trust/journal_fixture.hpp"

using namespace mukana;

namespace {

constexpr std::int64_t day = 86'400'000;

std::string code_of(storage::Database& database, const trust::KeyedCall& call) {
  try {
    return trust::stored_answer(database, call).value_or("nothing");
  } catch (const base::Failed& failed) {
    CHECK(failed.failure().status == base::Status::conflict);
    CHECK(failed.failure().path == "/idempotency_key");
    return failed.failure().code;
  }
}

}  // namespace

TEST_CASE("A stored answer comes back for the same call and for no other", "[trust]") {
  const auto database = test::trust_database();
  trust::store_answer(*database, {1, "aino", "k", "unit.add", R"({"name":"A"})"}, R"({"id":"u"})", {0});
  struct Case {
    trust::KeyedCall call;
    std::string_view answer;
  };
  const std::vector<Case> cases{
      {{1, "aino", "k", "unit.add", R"({"name":"A"})"}, R"({"id":"u"})"},
      {{1, "aino", "k", "unit.add", R"({"name":"B"})"}, "KEY_REUSED"},
      {{1, "aino", "k", "unit.set", R"({"name":"A"})"}, "KEY_REUSED"},
      {{1, "aino", "k", "unit.add{", R"("name":"A"})"}, "KEY_REUSED"},
      {{1, "eino", "k", "unit.add", R"({"name":"A"})"}, "KEY_REUSED"},
      {{1, "", "k", "unit.add", R"({"name":"A"})"}, "KEY_REUSED"},
      {{1, "ainou", "k", "nit.add", R"({"name":"A"})"}, "KEY_REUSED"},
      {{1, "aino", "K", "unit.add", R"({"name":"A"})"}, "nothing"},
      {{2, "aino", "k", "unit.add", R"({"name":"B"})"}, "nothing"},
  };
  for (const Case& example : cases) {
    CAPTURE(example.call.controller, example.call.actor, example.call.key, example.call.operation,
            example.call.request);
    CHECK(code_of(*database, example.call) == example.answer);
  }
}

TEST_CASE("An answer stored without an actor is for whoever has its key and its request", "[trust]") {
  const auto database = test::trust_database();
  trust::store_answer(*database, {1, "", "k", "response.submit", "{}"}, "{}", {0});
  CHECK(code_of(*database, {1, "aino", "k", "response.submit", "{}"}) == "{}");
  CHECK(code_of(*database, {1, "eino", "k", "response.submit", "{}"}) == "{}");
  CHECK(code_of(*database, {1, "eino", "k", "response.submit", "[]"}) == "KEY_REUSED");
}

TEST_CASE("Answers expire after thirty days, when the next one is stored", "[trust]") {
  const auto database = test::trust_database();
  const auto store = [&](std::string_view key, std::int64_t at) {
    trust::store_answer(*database, {1, "aino", key, "o", "{}"}, "{}", {at});
  };
  const auto code = [&](std::string_view key) { return code_of(*database, {1, "aino", key, "o", "{}"}); };
  for (int i = 0; i < 5; ++i) store("old" + std::to_string(i), i);
  store("a", 30 * day);
  CHECK(database->integer("SELECT COUNT(*) FROM stored_answer") == 6);
  store("b", 30 * day + 3);
  CHECK(database->integer("SELECT COUNT(*) FROM stored_answer") == 4);
  CHECK(code("old2") == "nothing");
  CHECK(code("old3") == "{}");
  store("c", 100 * day);
  CHECK(database->integer("SELECT COUNT(*) FROM stored_answer") == 1);
  CHECK(code("c") == "{}");
}
