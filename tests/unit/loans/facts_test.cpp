#include <catch2/catch.hpp>
#include <filesystem>

#include "loans/operations.hpp"
#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::TestWorkspace;

struct TemporaryFile {
  std::filesystem::path path;
  explicit TemporaryFile(const char* name) : path(std::filesystem::temp_directory_path() / name) { remove(); }
  ~TemporaryFile() { remove(); }
  void remove() const {
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + end);
  }
};

// The rows of a fact set in a period as "reference day: cell, cell" lines.
std::string rows_of(const std::string& location, const operation::FactSet& set, const char* first, const char* last) {
  const auto database = storage::Database::open(location, {});
  const auto controller = *database->integer("SELECT key FROM organisation WHERE id = 'county'");
  const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  std::string all;
  set.scan({*database, controller, zone, {*base::parse_date(first), *base::parse_date(last)}},
           [&](const operation::FactRow& row) {
             REQUIRE(row.cells.size() == set.columns.size());
             all += std::string(row.reference) + " " + (row.day ? base::format_date(*row.day) : "") + ":";
             for (const auto& cell : row.cells) {
               if (const auto* number = std::get_if<std::int64_t>(&cell)) {
                 all += " " + std::to_string(*number);
               } else if (const auto* words = std::get_if<std::string_view>(&cell)) {
                 all += " " + std::string(*words);
               } else {
                 all += " -";
               }
             }
             all += "\n";
           });
  return all;
}

void fill(TestWorkspace& workspace) {
  workspace.call("person.add", R"({"id":"ann","municipality":"Juva","since":"2021-01-01"})");
  workspace.call(
      "device.register",
      R"({"id":"a","kind":"tablet","commissioned_on":"2021-01-25","entry_mode":"historical","owner":"county"})");
  workspace.call("device.register",
                 R"({"id":"b","kind":"tablet","commissioned_on":"2021-02-20","entry_mode":"historical"})");
  workspace.call("device.register",
                 R"({"id":"later","kind":"tablet","commissioned_on":"2021-04-01","entry_mode":"historical"})");
  workspace.call("loan.check_out", R"({"id":"n-1","device":"a","borrower":"ann","out_at":"2021-02-02T09:40:00Z",
    "returned_at":"2021-02-16T10:30:00Z","condition":"good","entry_mode":"historical"})");
  workspace.call("loan.check_out",
                 R"({"id":"n-2","device":"b","borrower":"ann","out_on":"2021-02-27","entry_mode":"historical"})");
  workspace.call("acquisition.record",
                 R"({"id":"q","person":"ann","device_kind":"phone","acquired_on":"2021-02-26","assisted":true})");
}

}  // namespace

TEST_CASE("the facts of devices are those of the period asked for, devices outside the fleet left out", "[loans]") {
  const TemporaryFile file("mukana-device-facts.db");
  {
    TestWorkspace workspace("2021-06-30T09:00:00Z", file.path.string());
    fill(workspace);
  }
  // 15. to 28.2.2021: `a` is on loan on the 15th and the 16th, `b` is there since the 20th and lent on the 27th.
  CHECK(rows_of(file.path.string(), device_facts(), "2021-02-15", "2021-02-28") ==
        "a : valid tablet 2021-01-25 county - 1 0 2 14 1 14 2190 20160 20160\n"
        "b : valid tablet 2021-02-20 county - 1 1 2 9 2 9 2880 12960 12960\n");
}

TEST_CASE("the facts of loans and acquisitions carry the person's municipality of that day", "[loans]") {
  const TemporaryFile file("mukana-loan-facts.db");
  {
    TestWorkspace workspace("2021-06-30T09:00:00Z", file.path.string());
    fill(workspace);
    workspace.call("person.add", R"({"id":"bea","municipality":"Mikkeli","since":"2021-01-01"})");
    workspace.call("acquisition.record",
                   R"({"id":"r","person":"bea","device_kind":"tablet","acquired_on":"2021-03-01","assisted":false})");
  }
  CHECK(rows_of(file.path.string(), loan_facts(), "2021-01-01", "2021-12-31") ==
        "n-1 2021-02-02: valid a tablet ann Juva 2021-02-16 0 15 1 good historical\n"
        "n-2 2021-02-27: valid b tablet ann Juva - 1 - 1 - historical\n");
  CHECK(rows_of(file.path.string(), acquisition_facts(), "2021-01-01", "2021-12-31") ==
        "q 2021-02-26: valid ann phone 1 - Juva\n"
        "r 2021-03-01: valid bea tablet 0 - Mikkeli\n");
}

}  // namespace mukana::loans
