// Statements: parameters by number, rows, and queries inside queries.
#include <boost/json/value.hpp>
#include <catch2/catch.hpp>

#include "storage/database.hpp"
#include "support/failures.hpp"

using namespace mukana;
using storage::Database;
using storage::Parameter;

namespace {

std::unique_ptr<Database> in_memory() { return Database::open(":memory:", {.create = true}); }

enum class Colour { red, blue };

struct Record {
  std::int64_t key = 0;
  std::string name;
  base::Id id;
  std::optional<std::int64_t> count;
  std::vector<std::int64_t> numbers;  // takes no column
  double weight = 0;
  bool ready = false;
  base::Date day;
  std::optional<base::Instant> at;
  Colour colour = Colour::red;
  std::optional<Colour> other;
  boost::json::value any;  // takes no column
  static void describe(base::Fields<Record>& field) {
    field("key", &Record::key, "");
    field("name", &Record::name, "");
    field("id", &Record::id, "");
    field("count", &Record::count, "");
    field("numbers", &Record::numbers, "");
    field("weight", &Record::weight, "");
    field("ready", &Record::ready, "");
    field("day", &Record::day, "");
    field("at", &Record::at, "");
    field("colour", &Record::colour, "");
    field("other", &Record::other, "");
    field("any", &Record::any, "");
  }
};

}  // namespace

namespace mukana::base {
template <>
struct Codes<Colour> {
  static constexpr std::array<std::string_view, 2> names{"red", "blue"};
};
}  // namespace mukana::base

TEST_CASE("Parameters are bound by their number, in any order and as often as they stand", "[storage]") {
  const auto database = in_memory();
  CHECK(database->string("SELECT $2 || $1", "a", "b") == "ba");
  CHECK(database->string("SELECT $3 || $1 || $2 || $1", "a", "b", "c") == "caba");
  CHECK(database->integer("SELECT $2 - $1", 1, 10) == 9);
  CHECK(database->string("SELECT $10 || $1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10") == "101");
  CHECK(database->integer("SELECT $1", 5, "not asked for") == 5);
}

TEST_CASE("Every type comes back as it was stored", "[storage]") {
  const auto database = in_memory();
  database->run("CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB, e TEXT)");
  const std::string bytes("\0\x01\xFF\0", 4);
  database->run("INSERT INTO t VALUES ($1, $2, $3, $4, $5)", std::int64_t{9223372036854775807}, 0.1,
                "'; DROP TABLE t; --", Parameter::bytes(bytes), nullptr);
  storage::Rows rows = database->query("SELECT a, b, c, d, e FROM t");
  const storage::Row* row = rows.next();
  REQUIRE(row != nullptr);
  CHECK(row->columns() == 5);
  CHECK(row->integer(0) == 9223372036854775807);
  CHECK(row->real(1) == 0.1);
  CHECK(row->text(2) == "'; DROP TABLE t; --");
  CHECK(row->bytes(3) == bytes);
  CHECK(row->is_null(4));
  CHECK(row->text(4).empty());
  CHECK_FALSE(row->optional_string(4).has_value());
  CHECK_FALSE(row->optional_date(4).has_value());
  CHECK(rows.next() == nullptr);
}

TEST_CASE("An empty text is a text, and not nothing", "[storage]") {
  const auto database = in_memory();
  CHECK(database->string("SELECT typeof($1)", "") == "text");
  CHECK(database->string("SELECT typeof($1)", std::string_view()) == "text");
  CHECK(database->string("SELECT typeof($1)", Parameter::bytes({})) == "blob");
  CHECK(database->string("SELECT typeof($1)", std::optional<std::string>()) == "null");
  CHECK(database->string("SELECT typeof($1)", std::optional<std::int64_t>(0)) == "integer");
}

TEST_CASE("What one run bound is gone in the next", "[storage]") {
  const auto database = in_memory();
  const std::string_view sql = "SELECT coalesce($1, 'nothing')";
  CHECK(database->string(sql, "first") == "first");
  CHECK(database->string(sql, nullptr) == "nothing");
  CHECK(database->string(sql, "first") == "first");
  // A parameter that is not given is a defect of the caller; it must never be what an earlier run left behind.
  CHECK(test::refusal_of([&] { database->string(sql); }) == "E_INTERNAL STORAGE");
  CHECK(database->string(sql, "second") == "second");
}

TEST_CASE("The same query may run inside itself", "[storage]") {
  const auto database = in_memory();
  database->script(
      "CREATE TABLE node (id INTEGER, parent INTEGER); "
      "INSERT INTO node VALUES (1, 0), (2, 1), (3, 1), (4, 2), (5, 4);");
  std::vector<std::int64_t> order;
  const std::function<void(std::int64_t)> walk = [&](std::int64_t parent) {
    storage::Rows rows = database->query("SELECT id FROM node WHERE parent = $1 ORDER BY id", parent);
    while (const storage::Row* row = rows.next()) {
      const std::int64_t id = row->integer(0);
      order.push_back(id);
      walk(id);
      CHECK(row->integer(0) == id);  // the inner run has not moved this one
    }
  };
  walk(0);
  CHECK(order == std::vector<std::int64_t>{1, 2, 4, 5, 3});
}

TEST_CASE("A query left half-way does not hold its statement", "[storage]") {
  const auto database = in_memory();
  database->script("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2), (3);");
  for (int i = 0; i < 3; ++i) CHECK(database->integer("SELECT a FROM t ORDER BY a") == 1);
  database->run("DROP TABLE t");  // refused by the engine while a query runs
}

TEST_CASE("A row becomes a described struct, columns in the order of its fields", "[storage]") {
  const auto database = in_memory();
  storage::Rows rows = database->query(
      "SELECT 'before', 7, 'Name', 'id-7', NULL, 2.5, 1, 18673, 1613376000000, 'blue', NULL "
      "UNION ALL SELECT 'before', 8, '', 'id-8', 3, 0, 0, -1, NULL, 'red', 'red'");
  const auto first = rows.next()->as<Record>(1);
  CHECK(first.key == 7);
  CHECK(first.name == "Name");
  CHECK(first.id.text == "id-7");
  CHECK_FALSE(first.count.has_value());
  CHECK(first.weight == 2.5);
  CHECK(first.ready);
  CHECK(base::format_date(first.day) == "2021-02-15");
  CHECK(base::format_instant(first.at.value()) == "2021-02-15T08:00:00.000Z");
  CHECK(first.colour == Colour::blue);
  CHECK_FALSE(first.other.has_value());
  const auto second = rows.next()->as<Record>(1);
  CHECK(second.count == 3);
  CHECK_FALSE(second.ready);
  CHECK(base::format_date(second.day) == "1969-12-31");
  CHECK_FALSE(second.at.has_value());
  CHECK(second.other == Colour::red);
}

TEST_CASE("A stored code outside its list is damage, not a guess", "[storage]") {
  const auto database = in_memory();
  CHECK(test::refusal_of([&] {
          storage::Rows rows = database->query("SELECT 'green'");
          rows.next()->code<Colour>(0);
        }) == "E_CORRUPT_OR_KEY");
  CHECK(test::refusal_of([&] {
          storage::Rows rows = database->query("SELECT 1, '', '', 1, 1, 0, 0, 0, 'green'");
          rows.next()->as<Record>();
        }) == "E_CORRUPT_OR_KEY");
}

TEST_CASE("A statement that the engine refuses tells neither SQL nor data", "[storage]") {
  const auto database = in_memory();
  try {
    database->run("SELECT 'secret' FROM nowhere");
    FAIL();
  } catch (const base::Failed& failed) {
    CHECK(failed.failure().status == base::Status::internal);
    CHECK(failed.failure().message.find("secret") == std::string::npos);
    CHECK(failed.failure().message.find("nowhere") == std::string::npos);
  }
}
