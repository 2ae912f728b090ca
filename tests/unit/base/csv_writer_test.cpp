#include "base/csv_writer.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "mukana/base/failure.hpp"

#include "exchange/csv_reader.hpp"
#include "unit/exchange/bytes.hpp"

namespace {

using mukana::base::CsvWriter;

std::string written(std::string_view cell, char delimiter = ',') {
  std::string text;
  CsvWriter(text, delimiter).row({cell, "x"});
  return text;
}

TEST_CASE("cells as RFC 4180 wants them", "[base][csv]") {
  struct Row {
    std::string_view cell;
    std::string_view line;
  };
  const Row rows[] = {
      {"", ",x\r\n"},
      {"home visit", "home visit,x\r\n"},
      {"a,b", "\"a,b\",x\r\n"},
      {"a;b", "a;b,x\r\n"},
      {"say \"hi\"", "\"say \"\"hi\"\"\",x\r\n"},
      {"two\nlines", "\"two\nlines\",x\r\n"},
      {"two\rlines", "\"two\rlines\",x\r\n"},
      {" blanks ", " blanks ,x\r\n"},
      {"k\u00E4ynti", "k\u00E4ynti,x\r\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.cell);
    CHECK(written(row.cell) == row.line);
  }
  CHECK(written("a;b", ';') == "\"a;b\";x\r\n");
  std::string text;
  CsvWriter(text).row({""});
  CHECK(text == "\"\"\r\n");
  CHECK_THROWS_AS(CsvWriter(text, ':'), mukana::base::Failed);
}

TEST_CASE("cells that a spreadsheet would run are defused, numbers stay numbers", "[base][csv]") {
  struct Row {
    std::string_view cell;
    std::string_view line;
  };
  const Row rows[] = {
      {"=1+1", "'=1+1,x\r\n"},
      {"=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",x\r\n"},
      {"+358401234567", "'+358401234567,x\r\n"},
      {"-2+3", "'-2+3,x\r\n"},
      {"@SUM(A1)", "'@SUM(A1),x\r\n"},
      {"\t=1", "'\t=1,x\r\n"},
      {"\r=1", "\"'\r=1\",x\r\n"},
      {"\n=1", "\"'\n=1\",x\r\n"},
      {"-", "'-,x\r\n"},
      {"-a", "'-a,x\r\n"},
      {"-1.", "'-1.,x\r\n"},
      {"-1.5.2", "'-1.5.2,x\r\n"},
      {"--5", "'--5,x\r\n"},
      {"-5", "-5,x\r\n"},
      {"-1.5", "-1.5,x\r\n"},
      {"-1,5", "\"-1,5\",x\r\n"},
      {"42", "42,x\r\n"},
      {"a=1", "a=1,x\r\n"},
      {"'=1", "'=1,x\r\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.cell);
    CHECK(written(row.cell) == row.line);
  }
}

TEST_CASE("properties of written CSV", "[base][csv]") {
  const auto any_cell =
      rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n', '\r', ' ', '=', '-', '5', '\t', '@', '+'));
  rc::prop("what was written reads back but for the apostrophe, and no cell starts as a formula", [&] {
    const auto cells = *rc::gen::container<std::vector<std::string>>(3, any_cell);
    std::string text;
    CsvWriter(text).row({"1", cells[0], cells[1], cells[2]});
    mukana::exchange::CsvOptions options;
    options.delimiter = ',';
    options.header = false;
    mukana::exchange::CsvReader reader(mukana::exchange::test::bytes_of(text), options);
    mukana::exchange::TableRow row;
    RC_ASSERT(reader.next(row));
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string_view read = row.cells[i + 1];
      RC_ASSERT(read == cells[i] || read == "'" + cells[i]);
      const bool risky = !read.empty() && std::string_view("=+@\t\r\n").find(read.front()) != std::string_view::npos;
      RC_ASSERT(!risky);
      RC_ASSERT(!read.starts_with('-') || read.find_first_not_of("-5,") == std::string_view::npos);
    }
    RC_ASSERT(!reader.next(row));
  });
}

}  // namespace
