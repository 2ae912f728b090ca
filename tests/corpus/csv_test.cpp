// Every real CSV file is read to its end, each row as wide as its header, or refused with the row at fault.
#include <catch2/catch.hpp>
#include <cstring>

#include "corpus/files.hpp"
#include "exchange/csv_reader.hpp"

using namespace mukana;

namespace {

exchange::PullBytes pieces_of(const std::string& bytes) {
  return [&bytes, at = std::size_t{0}](char* buffer, std::size_t capacity) mutable {
    const std::size_t count = std::min({capacity, bytes.size() - at, std::size_t{37}});
    std::memcpy(buffer, bytes.data() + at, count);
    at += count;
    return count;
  };
}

}  // namespace

TEST_CASE("Real CSV files are read to their end, or refused with the row at fault", "[corpus]") {
  const auto files = corpus::files(".csv");
  REQUIRE(files.size() >= 5);
  for (const auto& file : files) {
    INFO(file.filename().string());
    const std::string bytes = corpus::bytes_of(file);
    try {
      exchange::CsvOptions options;
      options.delimiter = ',';
      exchange::CsvReader reader(pieces_of(bytes), options);
      exchange::TableRow row;
      std::size_t rows = 0;
      while (reader.next(row)) {
        ++rows;
        CHECK(row.cells.size() == reader.header().size());
      }
      CHECK(rows > 0);
    } catch (const base::Failed& failed) {
      // A file may have rows of different widths; then the refusal names the first one.
      CHECK(failed.failure().status == base::Status::format);
      CHECK(failed.failure().path.starts_with("/rows/"));
    }
  }
}
