// Pages, trails and what a handler asks of its context.
#include "operation/shapes.hpp"

#include <catch2/catch.hpp>

#include "support/failures.hpp"

using namespace mukana;
using operation::Paging;
using test::refusal_of;

namespace {

struct Item {
  std::int64_t number = 0;
};

operation::Page<Item> page(storage::Database& database, std::int64_t limit, std::optional<std::string> after) {
  const Paging paging{limit, std::move(after)};
  return operation::read_page<Item>(
      database.query("SELECT n FROM t WHERE n > $1 ORDER BY n LIMIT $2", operation::page_start(paging), limit + 1),
      paging, [](const storage::Row& row) { return Item{row.integer(0)}; });
}

std::unique_ptr<storage::Database> with_rows(int count) {
  auto database = storage::Database::open(":memory:", {.create = true});
  database->run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
  for (int n = 1; n <= count; ++n) database->run("INSERT INTO t VALUES ($1)", n);
  return database;
}

}  // namespace

TEST_CASE("Pages follow each other without a gap, and the last one has no next", "[operation]") {
  for (const int rows : {0, 1, 2, 3, 4, 7}) {
    for (const std::int64_t limit : {1, 2, 3, 100}) {
      CAPTURE(rows, limit);
      const auto database = with_rows(rows);
      std::vector<std::int64_t> seen;
      std::optional<std::string> after;
      int pages = 0;
      do {
        const auto read = page(*database, limit, after);
        CHECK(static_cast<std::int64_t>(read.items.size()) <= limit);
        for (const Item& item : read.items) seen.push_back(item.number);
        after = read.next;
      } while (after && ++pages < 20);
      REQUIRE(static_cast<int>(seen.size()) == rows);
      for (int n = 0; n < rows; ++n) CHECK(seen[static_cast<std::size_t>(n)] == n + 1);
    }
  }
}

TEST_CASE("A row that comes between two pages is on the next one, and nothing is read twice", "[operation]") {
  const auto database = with_rows(4);
  database->run("DELETE FROM t WHERE n = 3");
  const auto first = page(*database, 2, {});
  database->run("INSERT INTO t VALUES (3)");
  const auto second = page(*database, 2, first.next);
  REQUIRE(second.items.size() == 2);
  CHECK(second.items[0].number == 3);
  CHECK(second.items[1].number == 4);
}

TEST_CASE("A token that was never given out is refused", "[operation]") {
  for (const char* token : {"x", "-1", "1x", " 1", "1.5", "9999999999999999999", "\xC3\xA4", "1;DROP TABLE t"}) {
    CAPTURE(token);
    CHECK(refusal_of([&] { operation::page_start({10, token}); }) == "E_ARG BAD_PAGE /after");
  }
  CHECK(operation::page_start({10, {}}) == 0);
  CHECK(operation::page_start({10, operation::page_token(123456789012)}) == 123456789012);
}

TEST_CASE("A trail lists what a call touched until it is told to count", "[operation]") {
  operation::Trail trail;
  trail.touch("contact", "c-1");
  trail.concern(7);
  trail.concern(7);
  trail.count_only();
  trail.touch("contact", "c-2");
  trail.touch("contact", "c-3");
  CHECK(trail.objects().size() == 1);
  CHECK(trail.unlisted() == 2);
  CHECK(trail.subjects().size() == 1);
  CHECK_FALSE(trail.anonymous());
}

TEST_CASE("Who uses their own data reaches their own alone, whatever the role", "[operation]") {
  using operation::Purpose;
  using operation::Role;
  using operation::Scope;
  const auto reach = [](Role role, Purpose purpose) {
    operation::Actor actor;
    actor.role = role;
    actor.purpose = purpose;
    return actor.scope();
  };
  CHECK(reach(Role::coordinator, Purpose::administration) == Scope::controller);
  CHECK(reach(Role::coordinator, Purpose::own_data) == Scope::own);
  CHECK(reach(Role::coach, Purpose::guidance) == Scope::related);
  CHECK(reach(Role::coach, Purpose::own_data) == Scope::own);
  CHECK(reach(Role::client, Purpose::guidance) == Scope::own);
  CHECK(reach(Role::system_administrator, Purpose::own_data) == Scope::none);
  CHECK(reach(Role::reporter, Purpose::evaluation) == Scope::none);
}

TEST_CASE("What is hidden and what is missing are one and the same failure", "[operation]") {
  const operation::Hidden hidden("/id");
  const base::Failed missing = operation::missing("/id");
  CHECK(hidden.failure().status == missing.failure().status);
  CHECK(hidden.failure().code == missing.failure().code);
  CHECK(hidden.failure().message == missing.failure().message);
  CHECK(hidden.failure().path == missing.failure().path);
}
